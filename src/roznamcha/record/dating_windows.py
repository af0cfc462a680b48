"""Sets of days as sorted, disjoint spans, for what a report's day may be."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

Window = list[tuple[int, int]]  # first and last day as proleptic ordinals

LOW = datetime.date(1900, 1, 1).toordinal()
HIGH = datetime.date(2099, 12, 31).toordinal()
ALWAYS: Window = [(LOW, HIGH)]


def window(start: str | None, end: str | None, before: int = 0, after: int = 0) -> Window:
    """The days from `start` to `end` (ISO day, month or year; None is open), widened by days."""
    first = _first(start) - before if start else LOW
    last = _last(end) + after if end else HIGH
    return [(max(first, LOW), min(last, HIGH))] if first <= last else []


def _first(date: str) -> int:
    year, month, day = (*map(int, date.split("-")), 1, 1)[:3]
    return datetime.date(year, month, day).toordinal()


def _last(date: str) -> int:
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 3:
        return datetime.date(*parts).toordinal()
    if len(parts) == 2:
        year, month = (parts[0] + 1, 1) if parts[1] == 12 else (parts[0], parts[1] + 1)
        return datetime.date(year, month, 1).toordinal() - 1
    return datetime.date(parts[0], 12, 31).toordinal()


def joined(spans: Iterable[tuple[int, int]]) -> Window:
    """The union of spans."""
    found: Window = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def common(one: Window, other: Window) -> Window:
    """The days in both."""
    return joined((max(a[0], b[0]), min(a[1], b[1])) for a in one for b in other if max(a[0], b[0]) <= min(a[1], b[1]))


def iso(day: int) -> str:
    """An ordinal as an ISO date."""
    return datetime.date.fromordinal(day).isoformat()


def bounds(days: Window) -> tuple[str | None, str | None]:
    """The first and last day, None where that side is open."""
    if not days:
        return None, None
    return (
        None if days[0][0] <= LOW else iso(days[0][0]),
        None if days[-1][1] >= HIGH else iso(days[-1][1]),
    )


def only_weekday(days: Window, weekday: int, most: int = 4000) -> Window:
    """Of bounded days those that fall on a weekday (Monday 0); unchanged where there are too many."""
    total = sum(last - first + 1 for first, last in days)
    if total > most * 7:
        return days
    return [
        (day, day) for first, last in days for day in range(first + (weekday - (first - 1) % 7) % 7, last + 1, 7)
    ]  # the ordinal 1 is a Monday
