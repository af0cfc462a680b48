"""Dates of a calendar: days, months, years, decades and weekdays, and ranges of days."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from roznamcha.coder.times import words as tw
from roznamcha.coder.times.looks import Found, Looks
from roznamcha.coder.times.values import Days, nearer_way, nearest, weekday_from
from roznamcha.coder.times.words import Grain
from roznamcha.language.calendars import WEEKDAYS, Calendar, days_of, month_at, months, year_in
from roznamcha.language.numbers import UNITS as NUMERALS
from roznamcha.language.numbers import number_at

SAME_STORY = 45  # days: undated dates as close as this to a full one share its year


class Dates(Looks):
    """Reads dates and weekdays."""

    def date_at(self, place: int, weekday: int | None = None, base: int | None = None) -> Found | None:
        """`8 اکتوبر [2016]`, `یکم اکتوبر`, `اکتوبر [2016]`, `Apr 13, 2021`; `base` is the year told before."""
        word = self.word(place)
        if not word:
            return None
        first = place
        day, place = self.day_before_month(place)
        month = self.month(place) if place >= 0 else None
        if month is None:
            return None
        place += month.length
        if day is None and not month.suffix:
            day, place = self.day_after_month(place, self.words[first].isascii())
        year, after = (None, place) if month.suffix else self.year_after(place)
        if month.unsure and year is None and (day is None or not self.word(first).isdigit()):
            return None
        if day is None and year is None and base is None and not self.is_month(first, place):
            return None
        return self.dated(
            first, after, month.calendar, year if year is not None else base, month.number, day, weekday, written=year
        )

    def day_before_month(self, place: int) -> tuple[int | None, int]:
        """(the day written at `place` or None, the token of the month); -1 if a number is no day."""
        if self.word(place) in tw.FIRST_DAY:
            return 1, place + 1
        if self.word(place) in months():
            return None, place
        number = number_at(self.words, place)
        if number is None or number.kind == "fraction" or number.value not in range(1, 32):
            return None, -1
        month_mark = self.word(number.last) in tw.MONTH_MARK and self.word(number.last + 1) in months()
        return int(number.value), number.last + month_mark

    def day_after_month(self, place: int, latin: bool) -> tuple[int | None, int]:
        """The day of `Apr 13, 2021` and of `اکتوبر کی 22 تاریخ`, and the token after it."""
        if latin:
            place += self.word(place) == "."
            word = self.word(place)
            return (int(word), place + 1) if word.isdigit() and int(word) <= 31 else (None, place)
        number = self.numeral(place + 1) if self.word(place) == tw.KI else None
        if number is not None and self.word(number.last) in tw.DATE:
            return int(number.value), number.last + 1
        return None, place

    def is_month(self, first: int, last: int) -> bool:
        """Whether a month's name without day or year is one: `مارچ` is also a march."""
        name, before = self.words[first], self.words[first - 1] if first else ""
        if name == tw.MARCH:
            return self.word(last) in tw.MARCH_NEXT and before not in tw.NOT_BEFORE_MARCH
        if name == tw.JUNE:
            return self.word(last) in tw.MARCH_NEXT
        return True

    def dated(
        self,
        first: int,
        last: int,
        calendar: Calendar,
        year: int | None,
        month: int,
        day: int | None,
        weekday: int | None,
        written: int | None,
    ) -> Found:
        grain: Grain = "month" if day is None else "day"

        def remade(told: int) -> Days | None:
            return days_of(calendar, told, month, day)

        if year is not None:
            return Found(first, last, remade(year), grain, 0, calendar, True, written, day, remade)
        if calendar == "islamic" and day is None:  # رمضان: of which year, and from which sighting?
            return Found(first, last, None, grain, 0, calendar)
        way = self.way(first, last)
        if way > 1:
            way = 0  # going on: either side
        if day is None and way < 1:  # نومبر میں ہونے والے انتخابات may lie on either side
            way = 0 if self.word(last) == tw.MEIN and self.word(last + 1) == tw.TO_BE else -1
        if self.word(last) == tw.TAK and day is not None:
            way = 1  # a term
        return Found(
            first,
            last,
            self.nearest_year(calendar, month, day, weekday, way),
            grain,
            way,
            calendar,
            True,
            None,
            day,
            remade,
        )

    def nearest_year(
        self, calendar: Calendar, month: int, day: int | None, weekday: int | None, way: int
    ) -> Days | None:
        """The days of a date without its year; a weekday beside it may settle the year."""
        if self.published is None:
            return self.year_beside(month, day) if day and calendar == "gregorian" else None
        year = year_in(calendar, self.published)
        choices = [days for near in (year - 1, year, year + 1) if (days := days_of(calendar, near, month, day))]
        if weekday is not None:
            choices = [days for days in choices if days[0].weekday() == weekday] or choices
        return nearest(self.published, choices, way)

    def year_beside(self, month: int, day: int) -> Days | None:
        """In an undated report, the day in the year of a full date close to it."""
        if self.full_dates is None:
            self.full_dates = list(full_dates(self.words))
        for full in self.full_dates:
            for year in (full.year - 1, full.year, full.year + 1):
                days = days_of("gregorian", year, month, day)
                if days and abs((days[0] - full).days) <= SAME_STORY:
                    return days
        return None

    def numeric_date(self, place: int) -> Found | None:
        """`13/4/2021`, `13-04-2021`, `13.4.2021`, `2021-04-13`."""
        word = self.word(place)
        if word.count(".") == 2:
            parts, last = word.split("."), place + 1
        elif self.word(place + 1) in ("/", "-", "۔") and self.word(place + 3) == self.word(place + 1):
            parts, last = [word, self.word(place + 2), self.word(place + 4)], place + 5
        else:
            return None
        if not all(part.isdigit() for part in parts):
            return None
        if len(parts[0]) == 4:
            parts.reverse()
        year = int(parts[2])
        calendar: Calendar = "solar hijri" if 1300 <= year < 1450 else "gregorian"
        if len(parts[2]) != 4 or not 1300 <= year <= 2199:
            return None
        days = days_of(calendar, year, int(parts[1]), int(parts[0]))
        return Found(place, last, days, "day", 0, calendar, True, year, int(parts[0])) if days else None

    def year_span(self, place: int) -> Found | None:
        """`2016`, `2015-16`, `16-2015` (as pages turn it round), `1990 کی دہائی`."""
        pair = self.two_years(place)
        if pair is not None:
            return pair
        year = self.year_at(place)
        if year is None:
            return None
        if self.word(place + 1) in (tw.KI, tw.KE) and self.word(place + 2) in tw.DECADE:
            return self.decade(place, place + 3, year)
        if self.word(place + 1) == tw.QABL and self.word(place + 2) == tw.CHRIST:
            return Found(place, place + 3, None, "year")
        return Found(place, place + 1, days_of("gregorian", year), "year", 0, "gregorian", True, year)

    def two_years(self, place: int) -> Found | None:
        """`2013-2016`, `2015-16`, and `24-2023` for two years side by side."""
        one, link, other = self.word(place), self.word(place + 1), self.word(place + 2)
        if link not in ("-", "/", "۔") or not (one.isdigit() and other.isdigit()):
            return None
        if len(one) == 2 and len(other) == 4 and (int(other) + 1) % 100 == int(one):
            one, other = other, one
        if len(one) != 4 or len(other) not in (2, 4) or not 1500 <= int(one) <= 2150:
            return None
        first = int(one)
        second = int(other) if len(other) == 4 else first // 100 * 100 + int(other)
        begin, end = days_of("gregorian", first), days_of("gregorian", second)
        if not first < second <= first + 60 or begin is None or end is None:
            return None
        return Found(place, place + 3, (begin[0], end[1]), "year", 0, "gregorian", False, second)

    def spelled_year(self, place: int) -> Found | None:
        """`انیس سو اکہتر میں`, `دو ہزار بارہ کے`."""
        number = number_at(self.words, place)
        if number is None or number.kind != "cardinal" or number.last - place < 3 or number.value % 100 == 0:
            return None
        follows = self.word(number.last) in tw.YEAR_NEXT and not self.counts_on(number.last)
        if not follows or not 1800 <= number.value <= 2100:
            return None
        year = int(number.value)
        return Found(place, number.last, days_of("gregorian", year), "year", 0, "gregorian", True, year)

    def last_year(self, place: int, first: int) -> Found | None:
        """The year that ends a range from the year `first`, whatever follows it (`2006 سے 2020 پر محیط`)."""
        year = self.year_at(place, sure=True)
        if (
            year is None
            or not first < year <= first + 100
            or self.word(place + 1) in tw.MORE
            or self.word(place + 1) == tw.SE
        ):
            return None
        return Found(place, place + 1, days_of("gregorian", year), "year", 0, "gregorian", True, year)

    def dated_at(self, place: int) -> Found | None:
        if not self.word(place):
            return None
        return self.date_at(place) or (self.year_span(place) if self.word(place)[0] in tw.DIGITS else None)

    def decade(self, first: int, last: int, year: int) -> Found:
        begin = year // 10 * 10
        return Found(first, last, (datetime.date(begin, 1, 1), datetime.date(begin + 9, 12, 31)), "decade")

    def day_range(self, place: int, base: int | None = None) -> Found | None:
        """`5 سے 8 اکتوبر`, `7 اور 8 نومبر`, `5-8 اکتوبر`."""
        first = number_at(self.words, place) if self.word(place) else None
        if first is None or first.kind != "cardinal" or not 1 <= first.value <= 31:
            return None
        link = self.word(first.last)
        if link not in tw.TO_RANGE and link != tw.AUR:
            return None
        other = self.date_at(first.last + 1, base=base)
        if other is None or other.day is None or other.day <= first.value:
            return None
        if other.days is not None:
            begin = other.days[0] - datetime.timedelta(days=other.day - int(first.value))
            other.days = begin, other.days[0]
        other.first, other.dated = place, False
        other.last += self.at(other.last, *tw.NIGHT_BETWEEN)
        return other

    def weekday_at(self, place: int) -> Found | None:
        """`منگل`, `منگل، چار اکتوبر`, `ہفتے کی شب`, `اتوار اور پیر کی درمیانی شب`."""
        word = self.word(place)
        weekday = WEEKDAYS.get(word)
        if weekday is None:
            return None
        before, after = self.words[place - 1] if place else "", self.word(place + 1)
        then = place + 1 + (after in (tw.COMMA, ",", tw.KO, "(") or after in tw.DAY_MARK)
        if not (self.word(then) in months() and then > place + 1):
            date = self.date_at(then, weekday)
            if date is not None and date.grain == "day":
                last = date.last + (after == "(" and self.word(date.last) == ")")
                date.first, date.last = place, last
                return date
        if before in tw.EVERY or not self.is_weekday(place, word, before, after):
            return None
        if after == tw.AUR and self.word(place + 2) in WEEKDAYS and (night := self.at(place + 3, *tw.NIGHT_BETWEEN)):
            days = self.weekday_days(weekday, -1, place + 3 + night)
            second = (days[0], days[0] + datetime.timedelta(days=1)) if days else None
            return Found(place, place + 3 + night, second, "day", -1)
        last = self.after_weekday(place + 1)
        way = self.way(place, last)
        if way == 2:
            way = nearer_way(self.published, weekday) if self.published and self.word(last) != tw.SE else -1
        return Found(place, last, self.weekday_days(weekday, way, last), "day", way)

    def is_weekday(self, place: int, word: str, before: str, after: str) -> bool:
        if word in tw.IS_WEEK:
            if before == tw.NAMAZ or after not in tw.SATURDAY_NEXT:
                return before in tw.DAY_MARK or after in tw.SATURDAY_NEXT or self.listed(place)
            if after == tw.KE:
                return self.word(place + 2) in tw.ROZ
            if after == tw.KI:
                return self.word(place + 2) in tw.DAYPARTS
            return after == tw.KO or self.word(place + 2) in WEEKDAYS or self.listed(place)
        if after in (tw.KE, tw.KI) and self.word(place + 2) in tw.PRAYER:
            return False
        if word == tw.BUDH and (before in tw.NOT_BEFORE_BUDH or after in tw.NOT_NEXT_BUDH):
            return False
        if word == tw.PIR:
            return after in tw.WEEKDAY_NEXT or before in tw.DAY_MARK
        return True

    def listed(self, place: int) -> bool:
        """Whether a weekday stands right before, as in `جمعہ اور ہفتہ`."""
        back = place - 2 if place > 1 and self.words[place - 1] in (tw.AUR, tw.COMMA, tw.YA) else -1
        return back >= 0 and self.words[back] in WEEKDAYS and self.words[back] not in tw.IS_WEEK

    def after_weekday(self, place: int) -> int:
        """The token after `کے روز`, `کی شب`, `کی صبح` at `place`, or `place` itself."""
        if self.word(place) == tw.KE and self.word(place + 1) in tw.ROZ:
            return place + 2
        if self.word(place) == tw.KI and self.word(place + 1) in tw.DAYPARTS:
            three = self.word(place + 1) == tw.SIH and self.word(place + 2) == tw.PAHAR
            return place + (3 if three else 2)
        return place

    def weekday_days(self, weekday: int, way: int, last: int) -> Days | None:
        if self.published is None:
            return None
        if self.word(last) == tw.KE and self.word(last + 1) == tw.THAT and weekday in self.ahead:
            day = self.ahead[weekday]
        else:
            day = weekday_from(self.published, weekday, 1 if way > 0 else -1)
            if way > 0:
                self.ahead[weekday] = day
        return day, day


def full_dates(words: list[str]) -> Iterator[datetime.date]:
    """Every day of `words` that is written with its month and year in the Gregorian calendar."""
    for place, word in enumerate(words):
        month = month_at(words, place) if word in months() else None
        if month is None or month.calendar != "gregorian" or place == 0:
            continue
        day = 1 if words[place - 1] in tw.FIRST_DAY else _small(words[place - 1])
        after = place + month.length
        while after < len(words) and (words[after] == tw.COMMA or words[after] in tw.YEAR_MARK):
            after += 1
        if day and after < len(words) and len(words[after]) == 4 and words[after].isdigit():
            days = days_of("gregorian", int(words[after]), month.number, day)
            if days:
                yield days[0]


def _small(word: str) -> int:
    return int(word) if word.isdigit() and len(word) < 3 else int(NUMERALS.get(word, 0))
