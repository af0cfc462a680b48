"""Answers a page at a time, each going on where the one before ended, also while articles are added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Select, and_, or_

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Portion(Generic[T]):
    """Rows, and where the next page begins (None at the end)."""

    rows: list[T]
    after: str | None


def newest_first(
    query: Select[Any], day: ColumnElement[Any], id_: ColumnElement[int], after: tuple[str, int] | None, size: int
) -> Select[Any]:
    """The query by day, newest first, from `after` on; one row more than `size`, to see whether there is more."""
    if after is not None:
        query = query.where(day <= after[0], or_(day < after[0], and_(day == after[0], id_ > after[1])))
    return query.order_by(day.desc(), id_).limit(size + 1)


def cut(rows: Sequence[Any], size: int) -> tuple[Sequence[Any], str | None]:
    """The page's own rows and the cursor of the next; rows have `day` and `id`."""
    if len(rows) <= size:
        return rows, None
    last = rows[size - 1]
    return rows[:size], f"{last.day or ''}~{last.id}"
