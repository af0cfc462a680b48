"""What an expression of time means in days, counted from a reference day.

The conventions are the codebook's: weeks run from Monday; early in a month is its 1st
to 10th, late its 21st to last; a year begins in January and ends on 31 December.
"""

from __future__ import annotations

import datetime
from calendar import monthrange

from roznamcha.coder.times.words import Grain

Day = datetime.date
Days = tuple[Day, Day]
_ONE = datetime.timedelta(days=1)
# A date without its year goes to the side that the verb tells, unless the other side
# is this many times nearer: `2 نومبر کے دھرنے` in a report of 28 October.
_NEARER_AHEAD = 6.0
_NEARER_MONTH = 30.0  # a month ahead
_NEARER_BEHIND = 2.5


def add_months(day: Day, months: int) -> Day:
    """The same day of the month `months` later (earlier if negative), or that month's last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return Day(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def add(day: Day, count: float, grain: Grain) -> Day | None:
    """`day` moved by `count` units; None beyond the years 1 to 9999."""
    try:
        if grain in ("day", "week"):
            return day + datetime.timedelta(days=round(count * (7 if grain == "week" else 1)))
        return add_months(day, round(count * {"month": 1, "year": 12, "decade": 120, "century": 1200}[grain]))
    except (ValueError, OverflowError):
        return None


def unit_of(day: Day, grain: Grain) -> Days:
    """The whole day, week, month, year, decade or century that holds `day`."""
    if grain == "day":
        return day, day
    if grain == "week":
        monday = day - datetime.timedelta(days=day.weekday())
        return monday, monday + datetime.timedelta(days=6)
    if grain == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    if grain == "year":
        return Day(day.year, 1, 1), Day(day.year, 12, 31)
    if grain == "decade":
        first = day.year // 10 * 10
        return Day(first, 1, 1), Day(first + 9, 12, 31)
    first = (day.year - 1) // 100 * 100 + 1
    return Day(first, 1, 1), Day(first + 99, 12, 31)


def weekday_from(day: Day, weekday: int, way: int, strict: bool = False) -> Day:
    """The nearest `weekday` on or before `day` (`way` -1) or on or after it (`way` 1)."""
    if strict:
        day += _ONE * way
    off = (weekday - day.weekday()) % 7 if way > 0 else (day.weekday() - weekday) % 7
    return day + _ONE * off * way


def nearest(day: Day, choices: list[Days], way: int) -> Days | None:
    """Of the same date in several years, the one meant in a report of `day`.

    `way` is 1 in a clause on what is to come, -1 on what has been, 0 unknown.
    """

    def cost(days: Days) -> float:
        if days[0] <= day <= days[1]:
            return 0.0
        ahead = days[0] > day
        distance = (days[0] - day).days if ahead else (day - days[1]).days
        if way == 0 or (way > 0) == ahead:
            return distance
        if days[0] != days[1] and ahead:
            return distance * _NEARER_MONTH
        return distance * (_NEARER_AHEAD if ahead else _NEARER_BEHIND)

    return min(choices, key=cost, default=None)


def nearer_way(day: Day, weekday: int) -> int:
    """The side on which the nearest `weekday` lies: -1 behind (or `day` itself), 1 ahead."""
    return -1 if (day.weekday() - weekday) % 7 <= 3 else 1


def week_in(days: Days, place: int, length: int) -> Days:
    """The `place`-th stretch of `length` days in a month, counted from 1; -1 is the last."""
    step = datetime.timedelta(days=length)
    if place < 0 or days[0] + step * place > days[1]:
        return days[1] - step + _ONE, days[1]
    first = days[0] + step * (place - 1)
    return first, first + step - _ONE


def part_of(days: Days, part: str, grain: Grain) -> Days:
    """The early, middle or late part of a span."""
    first, last = days
    if grain == "month":
        if part == "early":
            return first, first.replace(day=10)
        return (first.replace(day=11), first.replace(day=20)) if part == "middle" else (first.replace(day=21), last)
    if grain == "week":
        step = {"early": (0, 2), "middle": (2, 4), "late": (4, 6)}[part]
        return first + _ONE * step[0], first + _ONE * step[1]
    if grain == "year":
        if part == "early":
            return first, first.replace(day=31)
        return (Day(first.year, 6, 1), Day(first.year, 7, 31)) if part == "middle" else (last, last)
    if grain in ("decade", "century"):
        years = last.year - first.year + 1
        cut = {"early": (0, 0.3), "middle": (0.4, 0.6), "late": (0.7, 1.0)}[part]
        return Day(first.year + round(years * cut[0]), 1, 1), Day(first.year + round(years * cut[1]) - 1, 12, 31)
    return days


def fiscal_year(day: Day) -> Days:
    """Pakistan's financial year that holds `day`: 1 July to 30 June."""
    start = day.year if day.month >= 7 else day.year - 1
    return Day(start, 7, 1), Day(start + 1, 6, 30)
