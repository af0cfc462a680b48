"""Rows as CSV: parties and spans in one cell, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

import msgspec

# A spreadsheet takes a cell that begins so for a formula (OWASP: CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def row_of(struct: Any) -> list[str]:
    """The cells of a row."""
    return [_cell(value) for value in msgspec.to_builtins(struct).values()]


def written(rows: Iterable[Iterable[str]]) -> bytes:
    """Rows as CSV, UTF-8."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue().encode()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if (
        isinstance(value, list)
        and value
        and all(isinstance(item, dict) and "name" in item and "code" in item for item in value)
    ):
        return _safe("; ".join(f"{item['name']} ({item['code']})" if item["code"] else item["name"] for item in value))
    if isinstance(value, dict) and value.keys() == {"name", "code", "type"}:
        return _safe(f"{value['name']} ({value['code']})" if value["code"] else value["name"])
    if isinstance(value, list | dict):
        return msgspec.json.encode(value).decode() if value else ""
    return _safe(value) if isinstance(value, str) else str(value)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
