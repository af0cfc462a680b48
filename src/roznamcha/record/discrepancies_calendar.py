"""Dates that cannot be: a weekday that clashes, a day that no month has, two calendars that part.

A date of the Islamic calendar may be two days off the tables, which follow Umm al-Qura:
the month begins with the sighting of the moon, in South Asia mostly a day later.
"""

from __future__ import annotations

import datetime

from roznamcha.language.calendars import days_of
from roznamcha.language.letters import plain
from roznamcha.record.dating_dates import (
    WEEKDAY_NAMES,
    WeekdayDate,
    date_at,
    date_names,
    other_calendars,
    weekday_dates,
)
from roznamcha.record.dating_reason import Dating
from roznamcha.record.discrepancies_types import Discrepancy, evidence
from roznamcha.record.dossiers_reading import Reading

_SAME_DAY = frozenset(map(plain, ["بمطابق", "مطابق", "برابر"]))
_SLACK = {"islamic": 2}
_LEAP = {"gregorian": 2024, "solar hijri": 1403, "islamic": 1445}  # years with every day that a month can have


def calendar_discrepancies(reading: Reading, dating: Dating) -> list[Discrepancy]:
    """The dates of a report that clash with the calendar."""
    found = [d for written in weekday_dates(reading) if (d := _clash(reading, dating, written)) is not None]
    return found + _impossible(reading) + _two_calendars(reading)


def _clash(reading: Reading, dating: Dating, written: WeekdayDate) -> Discrepancy | None:
    name, urdu_name = WEEKDAY_NAMES[written.weekday]
    for reason in dating.reasons:
        clash = reason.kind == "calendar" or (reason.kind == "weekday" and not reason.used)
        if clash and written.span in [tuple(span) for span in reason.spans]:
            return Discrepancy("calendar", written.text, reason.english, reason.urdu, [evidence(reading, written.span)])
    day = _meant(dating, written)
    slack = _SLACK.get(written.month.calendar, 0)
    if day is None or any((day.weekday() + off - written.weekday) % 7 == 0 for off in range(-slack, slack + 1)):
        return None
    real, urdu_real = WEEKDAY_NAMES[day.weekday()]
    english = f"{written.english} is written as a {name}, but {day.isoformat()} is a {real}"
    urdu = f"{written.urdu} کو {urdu_name} لکھا گیا ہے، لیکن {day.isoformat()} کو {urdu_real} ہے"
    if dating.from_ is not None and dating.from_ == dating.to:
        at = datetime.date.fromisoformat(dating.from_).toordinal()
        if others := other_calendars(written, [(at, at)]):
            fit = others[0]
            other, other_urdu = date_names(fit.calendar, fit.date[2], fit.date[1], fit.date[0])
            english += f"; {other} ({fit.day.isoformat()}) is a {name}: the month is of the other calendar"
            urdu += f"؛ {other_urdu} ({fit.day.isoformat()}) کو {urdu_name} ہے: مہینہ دوسرے کیلنڈر کا ہے"
    return Discrepancy("calendar", written.text, f"{english}.", f"{urdu}۔", [evidence(reading, written.span)])


def _meant(dating: Dating, written: WeekdayDate) -> datetime.date | None:
    """The day of a date: in its year, or in a dated report the nearest one on the side that the clause tells."""
    if written.year is not None:
        days = days_of(written.month.calendar, written.year, written.month.number, written.day)
        return days[0] if days else None
    if written.month.calendar != "gregorian" or dating.from_ is None or dating.from_ != dating.to:
        return None
    told = datetime.date.fromisoformat(dating.from_)
    spans = (
        days_of("gregorian", year, written.month.number, written.day) for year in range(told.year - 1, told.year + 2)
    )
    choices = [span[0] for span in spans if span]
    if any(day.weekday() == written.weekday and abs((day - told).days) <= 190 for day in choices):
        return None
    return min(choices, key=lambda day: abs((day - told).days), default=None)


def _impossible(reading: Reading) -> list[Discrepancy]:
    found = []
    words = reading.text.words
    for line in reading.lines:
        for place in range(line.first, line.last - 1):
            if (date := date_at(words, place, line.last)) is None:
                continue
            day, month, year, last = date
            calendar = month.calendar
            limit = 31 if calendar == "gregorian" else 30
            if (
                day < 29
                or (month.unsure and day <= limit)
                or days_of(calendar, year or _LEAP[calendar], month.number, day)
            ):
                continue
            span = reading.text.span(place, last)
            english, urdu = date_names(calendar, day, month.number, year)
            found.append(
                Discrepancy(
                    "calendar",
                    english,
                    f"There is no {english}.",
                    f"{urdu} کوئی تاریخ نہیں۔",
                    [evidence(reading, span)],
                )
            )
    return found


def _two_calendars(reading: Reading) -> list[Discrepancy]:
    """`10 محرم 1444 بمطابق 9 اگست 2022`: the days must be one."""
    found = []
    words = reading.text.words
    for line in reading.lines:
        for place in range(line.first, line.last - 1):
            first = date_at(words, place, line.last)
            if first is None or first[2] is None:
                continue
            link = next((p for p in range(first[3], min(first[3] + 3, line.last)) if words[p] in _SAME_DAY), None)
            second = date_at(words, link + 1, line.last) if link is not None else None
            if second is None or second[2] is None or second[1].calendar == first[1].calendar:
                continue
            days = [
                days_of(month.calendar, year or 0, month.number, day) for day, month, year, _last in (first, second)
            ]
            slack = max(_SLACK.get(date[1].calendar, 0) for date in (first, second))
            if days[0] is None or days[1] is None or abs((days[0][0] - days[1][0]).days) <= slack:
                continue
            one, two = (date_names(d[1].calendar, d[0], d[1].number, d[2]) for d in (first, second))
            english = f"{one[0]} is {days[0][0].isoformat()}, not {two[0]} ({days[1][0].isoformat()})."
            urdu = f"{one[1]} دراصل {days[0][0].isoformat()} ہے، {two[1]} ({days[1][0].isoformat()}) نہیں۔"
            found.append(
                Discrepancy("calendar", one[0], english, urdu, [evidence(reading, reading.text.span(place, second[3]))])
            )
    return found
