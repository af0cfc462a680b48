"""Entering a row and learning its number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, insert


def enter(connection: Connection, table: Table, row: Mapping[str, Any]) -> int:
    """Insert one row; its `id`."""
    key = connection.execute(insert(table), row).inserted_primary_key
    if key is None:
        raise TypeError(f"{table.name} has no number of its own.")
    id_: int = key[0]
    return id_


def enter_all(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Insert rows, if there are any."""
    if rows:
        connection.execute(insert(table), rows)
