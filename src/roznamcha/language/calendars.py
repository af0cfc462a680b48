"""Months, weekdays and the three calendars that Urdu papers date by.

Solar Hijri (Iran, Afghanistan) is converted by convertdate after the astronomical
rule; Islamic dates by hijridate after the Umm al-Qura tables of Saudi Arabia (1343 to
1500 AH), from which a local sighting may differ by a day.
"""

from __future__ import annotations

import datetime
import tomllib
from calendar import monthrange
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

from roznamcha.language.letters import plain

Calendar = Literal["gregorian", "solar hijri", "islamic"]
Days = tuple[datetime.date, datetime.date]  # first and last day


@dataclass(frozen=True, slots=True)
class Month:
    """A month's name in a text: `length` words; `unsure` where it is also another word.

    `suffix` is the postposition typed on to it (`اکتوبرسے`), else empty.
    """

    calendar: Calendar
    number: int
    length: int
    unsure: bool
    suffix: str = ""


_SUFFIXES = tuple(map(plain, ("سے", "کو", "میں", "تک", "کے", "کی")))


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((files("roznamcha.language") / "data" / "calendars.toml").read_text("utf-8"))


@lru_cache(maxsize=1)
def months() -> dict[str, list[tuple[tuple[str, ...], Month]]]:
    """First word of a month's name -> its whole name and what it means, longest name first."""
    table: dict[str, list[tuple[tuple[str, ...], Month]]] = {}

    def add(name: str, month: Month) -> None:
        words = tuple(name.split())
        entry = (words, Month(month.calendar, month.number, len(words), month.unsure, month.suffix))
        if entry not in table.setdefault(words[0], []):
            table[words[0]].append(entry)

    for group in _data()["months"]:
        for unsure in (False, True):
            for index, names in enumerate(group["unsure" if unsure else "names"]):
                for name in filter(None, names.split("|")):
                    month = Month(group["calendar"], index + 1, 1, unsure)
                    if name.isascii():
                        for cased in (name, name.lower(), name.upper()):
                            add(cased, month)
                        continue
                    add(plain(name), month)
                    if not unsure and " " not in name and month.calendar == "gregorian" and len(name) > 3:
                        for suffix in _SUFFIXES:
                            add(plain(name) + suffix, Month(month.calendar, month.number, 1, False, suffix))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


def month_at(words: list[str], place: int) -> Month | None:
    """The month whose name begins at `place`, or None; words are normalised."""
    for name, month in months().get(words[place], ()):
        if len(name) == 1 or tuple(words[place : place + len(name)]) == name:
            return month
    return None


def _weekdays() -> dict[str, int]:
    return {
        plain(word).replace(" ", ""): int(day) for day, words in _data()["weekdays"].items() for word in words.split()
    }


#: Normalised name -> day of the week, Monday being 0. `ہفتہ` is Saturday or a week,
#: `پیر` Monday or a saint, `بدھ` Wednesday or the Buddha: the neighbours tell.
WEEKDAYS: dict[str, int] = _weekdays()


def days_of(calendar: Calendar, year: int, month: int | None = None, day: int | None = None) -> Days | None:
    """The Gregorian days of a year, month or day of any calendar; None if there is no such day."""
    try:
        if calendar == "gregorian":
            if month is None:
                return datetime.date(year, 1, 1), datetime.date(year, 12, 31)
            first = day or 1
            return datetime.date(year, month, first), datetime.date(year, month, day or monthrange(year, month)[1])
        first_month, last_month = (month, month) if month else (1, 12)
        start = _to_gregorian(calendar, year, first_month, day or 1)
        if day is not None:
            return start, start
        after = (year, last_month + 1) if last_month < 12 else (year + 1, 1)
        return start, _to_gregorian(calendar, *after, 1) - datetime.timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def _to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> datetime.date:
    if calendar == "solar hijri":
        from convertdate import persian

        if not 1 <= day <= (31 if month <= 6 else 30):
            raise ValueError(f"no day {day} in month {month} of the Solar Hijri calendar")
        return datetime.date(*persian.to_gregorian(year, month, day))
    from hijridate import Hijri

    found = Hijri(year, month, day).to_gregorian()
    return datetime.date(found.year, found.month, found.day)


def year_in(calendar: Calendar, day: datetime.date) -> int:
    """The year of `calendar` in which a Gregorian day falls.

    Raises OverflowError where the Islamic tables do not reach (before 1924, after 2077).
    """
    if calendar == "gregorian":
        return day.year
    if calendar == "solar hijri":
        from convertdate import persian

        return int(persian.from_gregorian(day.year, day.month, day.day)[0])
    from hijridate import Gregorian

    return int(Gregorian(day.year, day.month, day.day).to_hijri().year)
