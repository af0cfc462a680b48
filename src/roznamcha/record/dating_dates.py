"""Weekdays beside dates, and the days on which both can be right.

A weekday and a date without its year fall together in one year of six or so. Where they
never do within the days that a report may be of, the month may be another calendar's:
agencies that keep the Solar Hijri calendar give `24 شہریور` as `24 ستمبر`, because
Shahrivar is the month that September stands for. The months of the Islamic year wander
through the seasons, so nobody takes one for another; but a date of it may be a day or
two off, since it begins with the sighting of the moon.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from roznamcha.coder.sentence.tense import way_of
from roznamcha.coder.times.words import DIGITS, FIRST_DAY, TODAY
from roznamcha.language.calendars import WEEKDAYS, Calendar, Month, days_of, month_at, year_in
from roznamcha.language.letters import plain
from roznamcha.language.numbers import UNITS as NUMERALS
from roznamcha.language.numbers import number_at
from roznamcha.record.dating_windows import HIGH, LOW, Window, common, joined
from roznamcha.record.dossiers_reading import Line, Reading
from roznamcha.types import Span

CLOSE = 31  # days between a report and a date that it gives with the weekday
SOLAR: tuple[Calendar, ...] = ("gregorian", "solar hijri")
WEEKDAY_NAMES = (
    ("Monday", "پیر"),
    ("Tuesday", "منگل"),
    ("Wednesday", "بدھ"),
    ("Thursday", "جمعرات"),
    ("Friday", "جمعہ"),
    ("Saturday", "ہفتہ"),
    ("Sunday", "اتوار"),
)
_MONTH_NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "gregorian": tuple(zip("January February March April May June July August September October November December".split(),
                           "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر".split(), strict=True)),
    "solar hijri": tuple(zip("Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand".split(),
                             "فروردین اردیبہشت خرداد تیر مرداد شہریور مہر آبان آذر دی بہمن اسفند".split(), strict=True)),
    "islamic": tuple(zip(("Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qada", "Dhu al-Hijja"),
                         ("محرم", "صفر", "ربیع الاول", "ربیع الثانی", "جمادی الاول", "جمادی الثانی", "رجب", "شعبان", "رمضان", "شوال", "ذیقعد", "ذوالحجہ"), strict=True)),
}  # fmt: skip
_LINKS = frozenset(map(plain, ["،", ",", "(", "کو", "روز", "کے", "بروز", "مورخہ", "بتاریخ", "یعنی"]))
_MOST_LINKS = 3
_WEEKS = frozenset(map(plain, ["ہفتہ", "ہفتے"]))  # Saturday or a week


@dataclass(frozen=True, slots=True)
class WeekdayDate:
    """A weekday with a date: `جمعرات 24 ستمبر`; `today` where it is the report's own day."""

    line: Line
    span: Span
    text: str
    weekday: int  # Monday is 0
    day: int
    month: Month
    year: int | None
    today: bool
    way: int  # -1 past, 1 to come, 0 not told

    @property
    def english(self) -> str:
        """The date in English, as written."""
        return date_names(self.month.calendar, self.day, self.month.number, self.year)[0]

    @property
    def urdu(self) -> str:
        """The date in Urdu, as written."""
        return date_names(self.month.calendar, self.day, self.month.number, self.year)[1]


def date_names(calendar: str, day: int, month: int, year: int | None = None) -> tuple[str, str]:
    """A date in English and in Urdu."""
    english, urdu = _MONTH_NAMES[calendar][month - 1]
    tail = f" {year}" if year else ""
    return f"{day} {english}{tail}", f"{day} {urdu}{tail}"


def weekday_dates(reading: Reading) -> list[WeekdayDate]:
    """The weekdays that stand beside a date, in either order."""
    return [found for line in reading.lines for found in _in_line(reading, line)]


def _in_line(reading: Reading, line: Line) -> Iterator[WeekdayDate]:
    words = reading.text.words
    place = line.first
    while place < line.last:
        weekday = WEEKDAYS.get(words[place])
        found = None
        if weekday is not None:
            links = 0 if words[place] in _WEEKS else _MOST_LINKS  # ہفتہ، یعنی …: a week
            start = _past_links(words, place + 1, line.last, links)
            if (date := date_at(words, start, line.last)) is not None:
                found = place, date[3], weekday, date
        elif (date := date_at(words, place, line.last)) is not None:
            then = _past_links(words, date[3], line.last)
            if (
                then < line.last
                and then > date[3] - 1
                and (weekday := WEEKDAYS.get(words[then])) is not None
                and _sure(words, then, line.last)
            ):
                found = place, then + 1, weekday, date
        if found is None:
            place += 1
            continue
        first, last, on, (day, month, year, _end) = found
        before = words[max(line.first, first - 2) : first]
        today = not TODAY.isdisjoint(before)
        way = -1 if today else way_of(words, last, line.last)
        yield WeekdayDate(
            line, reading.text.span(first, last), reading.text.surface(first, last), on, day, month, year, today, way
        )
        place = last


def _sure(words: list[str], place: int, last: int) -> bool:
    """ہفتے is also a week: after a date it is Saturday only before a postposition or a mark."""
    following = words[place + 1] if place + 1 < last else "۔"
    return words[place] not in _WEEKS or following in (plain("کو"), ")", "،", "۔", plain("کے"))


def _past_links(words: list[str], place: int, last: int, most: int = _MOST_LINKS) -> int:
    stop = min(place + most, last)
    while place < stop and words[place] in _LINKS:
        place += 1
    return place


def date_at(words: list[str], place: int, last: int) -> tuple[int, Month, int | None, int] | None:
    """(day, month, year or None, token after) of a date with its day that begins at `place`."""
    if place >= last or not (words[place][0] in DIGITS or words[place] in NUMERALS or words[place] in FIRST_DAY):
        return None
    if words[place] in FIRST_DAY:
        day, then = 1, place + 1
    else:
        number = number_at(words, place)
        if number is None or number.kind == "fraction" or number.value not in range(1, 32):
            return None
        day, then = int(number.value), number.last
    month = month_at(words, then) if then < last else None
    if month is None:
        return None
    then += month.length
    year_at = then + (then < last and words[then] in ("،", ","))
    if year_at < last and len(words[year_at]) == 4 and words[year_at].isdigit() and 1300 <= int(words[year_at]) <= 2199:
        return day, month, int(words[year_at]), year_at + 1
    return day, month, None, then


@dataclass(frozen=True, slots=True)
class Fit:
    """A day on which a weekday and a date fall together; `calendar` is the one in which they do."""

    day: datetime.date
    calendar: Calendar
    date: tuple[int, int, int]  # year, month, day of that calendar


def fits(written: WeekdayDate, days: Window) -> list[Fit]:
    """The days that agree with weekday, date and the days that the report may be of."""
    calendar = written.month.calendar
    slack = 2 if calendar == "islamic" else 0
    found: list[Fit] = []
    for year in _years(calendar, days) if written.year is None else [written.year]:
        span = days_of(calendar, year, written.month.number, written.day)
        if span is None:
            continue
        for off in range(-slack, slack + 1):
            day = span[0] + datetime.timedelta(days=off)
            if day.weekday() == written.weekday and common(reach(written, day), days):
                found.append(Fit(day, calendar, (year, written.month.number, written.day)))
                break
    return found


def other_calendars(written: WeekdayDate, days: Window) -> list[Fit]:
    """The days that agree when the day of the month is another calendar's, in the month that is named.

    Only between the two solar calendars, whose months keep their place in the year.
    """
    named = written.month.calendar
    if named not in SOLAR:
        return []
    found: list[Fit] = []
    for calendar in SOLAR:
        if calendar == named:
            continue
        for year in _years(calendar, days):
            for month in range(1, 13):
                span = days_of(calendar, year, month, written.day)
                if span is None or span[0].weekday() != written.weekday:
                    continue
                in_year = year_in(named, span[0])
                whole = days_of(named, in_year, written.month.number)
                if whole is None or not whole[0] <= span[0] <= whole[1] or written.year not in (None, in_year, year):
                    continue
                if common(reach(written, span[0]), days):
                    found.append(Fit(span[0], calendar, (year, month, written.day)))
    return found


def reach(written: WeekdayDate, day: datetime.date) -> Window:
    """The days of a report that gives a date so: on it, within a month after it, or before it."""
    at = day.toordinal()
    if written.today:
        return [(at, at)]
    if written.way > 0:
        return [(at - CLOSE, at)]
    return [(at - (CLOSE if written.way == 0 else 0), at + CLOSE)]


def fit_window(written: WeekdayDate, found: list[Fit]) -> Window:
    """The days of the report that the fits allow."""
    return joined(span for fit in found for span in reach(written, fit.day))


def _years(calendar: Calendar, days: Window) -> range:
    """The years of a calendar that bounded days touch; none where the days are open."""
    if not days or days[0][0] <= LOW or days[-1][1] >= HIGH:
        return range(0)
    low = year_in(calendar, datetime.date.fromordinal(days[0][0] - CLOSE))
    high = year_in(calendar, datetime.date.fromordinal(days[-1][1] + CLOSE))
    return range(low, high + 1)
