"""Keeping corrections: who did what to which item of which article, and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select, update

from roznamcha.record.schema import corrections as table

ACTIONS = ("accept", "reject", "correct", "add")


class ReviewError(Exception):
    """A correction cannot be made or undone; the message says why."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that a reviewer did; `target` and `item` are carried items (see `items`)."""

    id: int
    source: str
    name: str
    kind: str
    action: str
    target: dict[str, Any] | None
    item: dict[str, Any] | None
    note: str
    who: str
    at: str
    follows: int | None = None
    undone_by: str | None = None
    undone_at: str | None = None


def active(connection: Connection, source: str, name: str) -> list[Correction]:
    """The corrections of an article that count, in their order."""
    return [c for c in history(connection, source, name) if c.undone_at is None]


def history(connection: Connection, source: str, name: str) -> list[Correction]:
    """All corrections of an article, those undone too, in their order."""
    query = select(table).where(table.c.source == source, table.c.name == name).order_by(table.c.id)
    return [_read(row) for row in connection.execute(query)]


def newest(connection: Connection, limit: int, before: int | None = None) -> list[Correction]:
    """The corrections of all articles, the newest first."""
    query = select(table).order_by(table.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(table.c.id < before)
    return [_read(row) for row in connection.execute(query)]


def note(
    connection: Connection,
    source: str,
    name: str,
    kind: str,
    action: str,
    target: dict[str, Any] | None,
    item: dict[str, Any] | None,
    who: str,
    remark: str = "",
    follows: int | None = None,
) -> int:
    """Enter a correction; its number."""
    row = {
        "source": source, "name": name, "kind": kind, "action": action,
        "target": None if target is None else msgspec.json.encode(target).decode(),
        "item": None if item is None else msgspec.json.encode(item).decode(),
        "note": remark, "who": who, "at": datetime.now(UTC).isoformat(timespec="seconds"), "follows": follows,
    }  # fmt: skip
    entered = connection.execute(insert(table).values(row)).inserted_primary_key
    return int(entered[0]) if entered else 0


def undo(connection: Connection, id_: int, who: str) -> Correction:
    """Undo a correction; raises ReviewError where a later one of the same item still counts."""
    row = connection.execute(select(table).where(table.c.id == id_)).first()
    if row is None or row.undone_at is not None:
        raise ReviewError("there is no such correction, or it is undone already.")
    later = select(table.c.id).where(table.c.follows == id_, table.c.undone_at.is_(None))
    if connection.execute(later).first():
        raise ReviewError("a later correction of the same item goes on from this one; undo that one first.")
    connection.execute(
        update(table)
        .where(table.c.id == id_)
        .values(undone_by=who, undone_at=datetime.now(UTC).isoformat(timespec="seconds"))
    )
    return _read(row)


def reviewed_articles(connection: Connection) -> Sequence[tuple[str, str]]:
    """Outlet and id of every article with corrections that count."""
    query = select(table.c.source, table.c.name).where(table.c.undone_at.is_(None)).distinct()
    return [(row.source, row.name) for row in connection.execute(query.order_by(table.c.source, table.c.name))]


def _read(row: Any) -> Correction:
    return Correction(
        row.id, row.source, row.name, row.kind, row.action,
        None if row.target is None else msgspec.json.decode(row.target),
        None if row.item is None else msgspec.json.decode(row.item),
        row.note, row.who, row.at, row.follows, row.undone_by, row.undone_at,
    )  # fmt: skip
