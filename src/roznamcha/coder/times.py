"""Expressions of time: where they stand, and the days that they mean.

What counts as one follows the codebook (Times, Small forms): a day, week, month, year
or a span of them, not clock times, durations or ages. Relative ones are counted from
the day of publication, or from the day last named where the text says so (`دو روز بعد`).
The grammar is Schmidt's (1999, chapter 10); the vocabulary is in `data/times.toml`.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from roznamcha.coder.tense import way_of
from roznamcha.coder.timevalues import Days, add, fiscal_year, nearer_way, nearest, part_of, unit_of, week_in, weekday_from
from roznamcha.coder.timewords import (
    AFTER,
    AGO,
    DATE,
    DAY_MARK,
    DAYPARTS,
    END,
    EVERY,
    FIRST_DAY,
    KAL,
    LAST,
    MARCH_NEXT,
    MONTH_MARK,
    MORE,
    NEAR,
    NEXT,
    NIGHT,
    NOT_BEFORE_BUDH,
    NOT_BEFORE_MARCH,
    NOT_BEFORE_YEAR,
    NOT_NEXT_BUDH,
    PARSON,
    PARTICLES,
    PARTS,
    PAST,
    PLURALS,
    PRAYER,
    RECENT,
    SAME,
    THIS,
    TITLES,
    TODAY,
    TOTAL_BEFORE,
    TOTAL_NEXT,
    UNITS,
    VAGUE,
    WEEKDAY_NEXT,
    YEAR_FOLLOWERS,
    YEAR_MARK,
    Grain,
)
from roznamcha.language.calendars import WEEKDAYS, Calendar, Month, days_of, month_at, months, year_in
from roznamcha.language.letters import plain
from roznamcha.language.numbers import ORDINALS, UNITS as NUMERALS, Number, number_at
from roznamcha.language.text import Text


@dataclass(slots=True)
class TimeSpan:
    """Tokens `first` up to, not including, `last`, and the days meant as ISO dates.

    `from_` and `to` are None where they cannot be known. `way` is -1 where the
    expression or its clause looks back, 1 where it looks ahead, 0 where neither shows.
    """

    first: int
    last: int
    from_: str | None
    to: str | None
    calendar: Calendar = "gregorian"
    grain: Grain = "day"
    way: int = 0


@dataclass(slots=True)
class _Found:
    """An expression as read: its tokens, its days where known, and its kind."""

    first: int
    last: int
    days: Days | None
    grain: Grain
    way: int = 0
    calendar: Calendar = "gregorian"
    dated: bool = False  # named by month, day or year, so that it may open a range
    year: int | None = None  # the year as written
    day: int | None = None  # the day of the month as written
    remade: Callable[[int], Days | None] | None = None  # its days in a year told later


def _words(text: str) -> tuple[str, ...]:
    return tuple(plain(word) for word in text.split())


_KE, _KI, _KO, _SE, _TAK, _AUR, _MEIN, _NE, _COMMA = (plain(w) for w in ("کے", "کی", "کو", "سے", "تک", "اور", "میں", "نے", "،"))
_IS_WEEK = frozenset(_words("ہفتہ ہفتے"))
_SANICHAR = frozenset(_words("کو کے کی اور"))
_ROZ = frozenset(_words("روز دن"))
_SINGLE_DAY = frozenset(_words("روز دن"))
_PIR, _BUDH, _MARCH, _JUN = _words("پیر بدھ مارچ جون")
_TO_RANGE = frozenset((_SE, plain("تا"), "-"))
_NOW = (_words("اب تک"), _words("آج تک"), _words("تاحال"), _words("تا حال"), _words("ابتک"))
_LE_KAR = (_words("لے کر"), _words("لیکر"))
_MIDDLE_NIGHT = (_words("کی درمیانی شب"), _words("کی درمیانی رات"), _words("کی شب"), _words("کی رات"))
_COMING = frozenset(_words("والے والی والا"))
_COME = plain("آنے")
_FISCAL = plain("مالی")
_THAT = plain("اس")
_NOW_FROM = frozenset(_words("اب آج"))
_BC = plain("مسیح")
_RUNNING = plain("رواں")
_CENTURY, _DECADE = plain("صدی"), frozenset(_words("دہائی عشرے عشرہ"))
_QUARTERS = {("سہ", "ماہی"): 3, ("سہماہی",): 3, ("ششماہی",): 6, ("شش", "ماہی"): 6}
_COUNTED_UNITS = frozenset(u for u, g in UNITS.items() if g != "century")
_DIGIT = frozenset("0123456789")
_BETWEEN = (_words("کے درمیان"), _words("کے مابین"))
_HALF_WORDS = _words("ڈیڑھ ڈھائی اڑھائی ساڑھے سوا پونے")
_HOPED = frozenset(_words("توقع متوقع امکان"))
# دوہفتے قبل: a numeral typed on to its unit.
_GLUED = {
    numeral + unit: (value, unit) for numeral, value in NUMERALS.items() if 2 <= value <= 10 for unit in UNITS if unit not in PLURALS
}
_SAME_STORY = 45  # days: undated dates as close as this to a full one share its year


class _Reader:
    """Reads the expressions of one text from left to right."""

    def __init__(self, text: Text, published: datetime.date | None) -> None:
        self.text = text
        self.words = text.words
        self.count = len(text.words)
        self.published = published
        self.last_day: datetime.date | None = None  # the day last named
        self.full_dates: list[datetime.date] | None = None
        self.named_here = False  # a day was named in this sentence
        self.ahead: dict[int, datetime.date] = {}  # weekdays that were told as to come
        self.sentence_end = 0
        self.sentence_first = 0

    # --- small looks -----------------------------------------------------------------

    def word(self, place: int) -> str:
        return self.words[place] if 0 <= place < self.sentence_end else ""

    def at(self, place: int, *phrases: tuple[str, ...]) -> int:
        """How many words of the first phrase that stands at `place`, else 0."""
        for phrase in phrases:
            if tuple(self.words[place : place + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def way(self, first: int, last: int) -> int:
        if first > self.sentence_first and self.words[first - 1] == _NE:
            return -1  # an agent with نے has a perfect verb
        way = way_of(self.words, last, self.sentence_end)
        return way or (1 if any(w in _HOPED for w in self.words[max(self.sentence_first, first - 6) : first]) else 0)

    def numeral(self, place: int) -> Number | None:
        """A cardinal at `place`; `دو تین` and `دو سے تین` give the greater."""
        if not self.word(place):
            return None
        number = number_at(self.words, place)
        if number is None or number.kind != "cardinal":
            return None
        then = number.last + (self.word(number.last) == _SE)
        if number.value < 100 and self.word(then) and (self.word(then) in NUMERALS or self.word(then)[0] in _DIGIT):
            second = number_at(self.words, then)
            if second is not None and second.kind == "cardinal" and number.value < second.value < 100:
                return Number(number.first, second.last, second.value)
        return number

    # --- dates -----------------------------------------------------------------------

    def year_at(self, place: int, sure: bool = False) -> int | None:
        """The year written at `place`; unless `sure`, its neighbours must allow it."""
        word = self.word(place)
        if len(word) != 4 or not word.isdigit() or not 1000 <= (year := int(word)) <= 2199:
            return None
        if sure:
            return year
        before, after, then = self.words[place - 1] if place else "", self.word(place + 1), self.word(place + 2)
        if before in YEAR_MARK:
            return year
        if before in NOT_BEFORE_YEAR or before in TITLES or (after and after not in YEAR_FOLLOWERS):
            return None
        if (after == _SE and then in MORE) or (after == _KE and then in NEAR) or (after == _MEIN and then == _SE):
            return None
        return year if 1500 <= year <= 2150 or after in (_MEIN, _TAK) else None

    def month(self, place: int) -> Month | None:
        return month_at(self.words, place) if self.word(place) in months() else None

    def year_after(self, place: int) -> tuple[int | None, int]:
        """(year, token after it) where `place` goes on with `، 2016`, `سنہ 2016`, `2016`."""
        then = place
        if self.word(then) in (_COMMA, ",") or self.word(then) in YEAR_MARK:
            then += 1
            if self.word(then) in YEAR_MARK:
                then += 1
        year = self.year_at(then, sure=True)
        if year is None or self.word(then + 1) in MORE:
            return None, place
        return year, then + 1

    def date_at(self, place: int, weekday: int | None = None, base: int | None = None) -> _Found | None:
        """`8 اکتوبر [2016]`, `یکم اکتوبر`, `اکتوبر [2016]`, `Apr 13, 2021`; `base` is the year told before."""
        word = self.word(place)
        if not word:
            return None
        first, day = place, None
        if word in FIRST_DAY:
            day, place = 1, place + 1
        elif word not in months():
            number = number_at(self.words, place)
            if number is None or number.kind == "fraction" or not (1 <= number.value <= 31) or number.value != int(number.value):
                return None
            day, place = int(number.value), number.last
            if self.word(place) in MONTH_MARK and self.word(place + 1) in months():
                place += 1
        month = self.month(place)
        if month is None:
            return None
        place += month.length
        if day is None and not month.suffix and self.words[first].isascii() and self.word(place).isdigit() and int(self.word(place)) <= 31:
            day, place = int(self.word(place)), place + 1  # Apr 13, 2021
        if day is None and self.word(place) == _KI and (number := self.numeral(place + 1)) and self.word(number.last) in DATE:
            day, place = int(number.value), number.last + 1  # اکتوبر کی 22 تاریخ
        year, after = (None, place) if month.suffix else self.year_after(place)
        if month.unsure and year is None and (day is None or not self.word(first).isdigit()):
            return None
        if day is None and year is None and base is None and not self.is_month(first, place, month):
            return None
        return self.dated(first, after, month.calendar, year if year is not None else base, month.number, day, weekday, written=year)

    def is_month(self, first: int, last: int, month: Month) -> bool:
        """Whether a month's name without day or year is one: `مارچ` is also a march."""
        name, before = self.words[first], self.words[first - 1] if first else ""
        if name == _MARCH:
            return self.word(last) in MARCH_NEXT and before not in NOT_BEFORE_MARCH
        if name == _JUN:
            return self.word(last) in MARCH_NEXT
        return True

    def dated(
        self, first: int, last: int, calendar: Calendar, year: int | None, month: int, day: int | None, weekday: int | None, written: int | None
    ) -> _Found:
        grain: Grain = "month" if day is None else "day"

        def remade(told: int) -> Days | None:
            return days_of(calendar, told, month, day)

        if year is not None:
            return _Found(first, last, remade(year), grain, 0, calendar, True, written, day, remade)
        if calendar == "islamic" and day is None:  # رمضان: of which year, and from which sighting?
            return _Found(first, last, None, grain, 0, calendar)
        way = self.way(first, last)
        if way == 0 and day is None:
            way = -1
        if self.word(last) == _TAK and day is not None:
            way = 1  # a term
        return _Found(first, last, self.nearest_year(calendar, month, day, weekday, way), grain, way, calendar, True, None, day, remade)

    def nearest_year(self, calendar: Calendar, month: int, day: int | None, weekday: int | None, way: int) -> Days | None:
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
                if days and abs((days[0] - full).days) <= _SAME_STORY:
                    return days
        return None

    def numeric_date(self, place: int) -> _Found | None:
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
        return _Found(place, last, days, "day", 0, calendar, True, year, int(parts[0])) if days else None

    def year_span(self, place: int) -> _Found | None:
        """`2016`, `2015-16`, `1990 کی دہائی`."""
        year = self.year_at(place)
        if year is None:
            return None
        if self.word(place + 1) == _KI and self.word(place + 2) in _DECADE:
            return self.decade(place, place + 3, year)
        then = self.word(place + 2)
        if self.word(place + 1) in ("-", "/") and then.isdigit():
            second = int(then) if len(then) == 4 else year // 100 * 100 + int(then) if len(then) == 2 else 0
            if year < second <= year + 60:
                first, last = days_of("gregorian", year), days_of("gregorian", second)
                return _Found(place, place + 3, (first[0], last[1]), "year", 0, "gregorian", False, second) if first and last else None
        if self.word(place + 1) == plain("قبل") and self.word(place + 2) == _BC:
            return _Found(place, place + 3, None, "year")
        return _Found(place, place + 1, days_of("gregorian", year), "year", 0, "gregorian", True, year)

    def decade(self, first: int, last: int, year: int) -> _Found:
        begin = year // 10 * 10
        return _Found(first, last, (datetime.date(begin, 1, 1), datetime.date(begin + 9, 12, 31)), "decade")

    # --- weekdays --------------------------------------------------------------------

    def weekday_at(self, place: int) -> _Found | None:
        """`منگل`, `منگل، چار اکتوبر`, `ہفتے کی شب`, `اتوار اور پیر کی درمیانی شب`."""
        word = self.word(place)
        weekday = WEEKDAYS.get(word)
        if weekday is None:
            return None
        before, after = self.words[place - 1] if place else "", self.word(place + 1)
        then = place + 1 + (after in (_COMMA, ",", _KO, "(") or after in DAY_MARK)
        if not (self.word(then) in months() and then > place + 1):
            date = self.date_at(then, weekday)
            if date is not None and date.grain == "day":
                last = date.last + (after == "(" and self.word(date.last) == ")")
                date.first, date.last = place, last
                return date
        if before in EVERY or not self.is_weekday(place, word, before, after):
            return None
        if after == _AUR and self.word(place + 2) in WEEKDAYS and (night := self.at(place + 3, *_MIDDLE_NIGHT[:2])):
            days = self.weekday_days(weekday, -1, place, place + 3 + night)
            second = (days[0], days[0] + datetime.timedelta(days=1)) if days else None
            return _Found(place, place + 3 + night, second, "day", -1)
        last = self.after_weekday(place + 1)
        way = self.way(place, last)
        if way == 2:
            way = nearer_way(self.published, weekday) if self.published and self.word(last) != _SE else -1
        return _Found(place, last, self.weekday_days(weekday, way, place, last), "day", way)

    def is_weekday(self, place: int, word: str, before: str, after: str) -> bool:
        if word in _IS_WEEK:
            if before == plain("نماز") or after not in _SANICHAR:
                return before in DAY_MARK or after in _SANICHAR or self.listed(place)
            if after == _KE:
                return self.word(place + 2) in _ROZ
            if after == _KI:
                return self.word(place + 2) in DAYPARTS
            return after == _KO or self.word(place + 2) in WEEKDAYS or self.listed(place)
        if after in (_KE, _KI) and self.word(place + 2) in PRAYER:
            return False
        if word == _BUDH and (before in NOT_BEFORE_BUDH or after in NOT_NEXT_BUDH):
            return False
        if word == _PIR:
            return after in WEEKDAY_NEXT or before in DAY_MARK
        return True

    def listed(self, place: int) -> bool:
        """Whether a weekday stands right before, as in `جمعہ اور ہفتہ`."""
        back = place - 2 if place > 1 and self.words[place - 1] in (_AUR, _COMMA, plain("یا")) else -1
        return back >= 0 and self.words[back] in WEEKDAYS and self.words[back] not in _IS_WEEK

    def after_weekday(self, place: int) -> int:
        """The token after `کے روز`, `کی شب`, `کی صبح` at `place`, or `place` itself."""
        if self.word(place) == _KE and self.word(place + 1) in _ROZ:
            return place + 2
        if self.word(place) == _KI and self.word(place + 1) in DAYPARTS:
            three = self.word(place + 1) == plain("سہ") and self.word(place + 2) == plain("پہر")
            return place + (3 if three else 2)
        return place

    def weekday_days(self, weekday: int, way: int, first: int, last: int) -> Days | None:
        if self.published is None:
            return None
        if self.word(last) == _KE and self.word(last + 1) == _THAT and weekday in self.ahead:
            day = self.ahead[weekday]
        else:
            day = weekday_from(self.published, weekday, 1 if way > 0 else -1)
            if way > 0:
                self.ahead[weekday] = day
        return day, day

    # --- relative expressions --------------------------------------------------------

    def modified(self, place: int) -> _Found | None:
        """What follows گزشتہ, اگلے, رواں, اس, اسی, حالیہ, آنے والے."""
        word, then = self.word(place), place + 1
        if word in PAST:
            step = -1
        elif word in NEXT:
            step = 1
        elif word == _COME and self.word(then) in _COMING:
            step, then = 1, then + 1
        elif word in THIS or word in SAME:
            step = 0
        elif word in RECENT:
            return self.recent(place)
        else:
            return None
        if self.word(then) in PARTICLES:
            then += 1
        found = self.modified_unit(place, then, step, word)
        if found is not None and found.way == 0:
            found.way = step
        return found

    def recent(self, place: int) -> _Found | None:
        then = place + 1 + (self.word(place + 1) in VAGUE)
        if self.word(then) in PLURALS or (then > place + 1 and self.word(then) in UNITS):
            return _Found(place, then + 1, None, UNITS[self.word(then)], -1)
        return None

    def modified_unit(self, first: int, place: int, step: int, modifier: str) -> _Found | None:
        word = self.word(place)
        if word == _FISCAL and self.word(place + 1) in UNITS and UNITS[self.word(place + 1)] == "year":
            shifted = add(self.published, step, "year") if self.published else None
            return _Found(first, place + 2, fiscal_year(shifted) if shifted else None, "year")
        if word in VAGUE:
            if step and self.word(place + 1) in UNITS:
                return _Found(first, place + 2, None, UNITS[self.word(place + 1)])
            return None
        if step < 0 and word in NIGHT:
            days = unit_of(self.published - datetime.timedelta(days=1), "day") if self.published else None
            return _Found(first, place + 1, days, "day")
        if word in UNITS:
            return self.one_unit(first, place, step, modifier)
        if word in WEEKDAYS:
            return self.modified_weekday(first, place, step)
        if self.month(place) is not None and step:
            return self.modified_month(first, place, step)
        if step and (number := self.numeral(place)) is not None and self.word(number.last) in _COUNTED_UNITS:
            return self.counted_span(first, number, step)
        return None

    def counted_span(self, first: int, number: Number, step: int) -> _Found:
        """`گزشتہ دو سال`, `اگلے 5 سال`: counted back or on from the day of publication."""
        grain = UNITS[self.words[number.last]]
        days: Days | None = None
        if self.published is not None:
            other = add(self.published, step * number.value, grain)
            days = None if other is None else (other, self.published) if step < 0 else (self.published, other)
        return _Found(first, number.last + 1, days, grain)

    def modified_weekday(self, first: int, place: int, step: int) -> _Found | None:
        weekday, last = WEEKDAYS[self.words[place]], self.after_weekday(place + 1)
        if self.published is None:
            return _Found(first, last, None, "day")
        way = step or (1 if self.way(first, last) > 0 else -1)
        day = weekday_from(self.published, weekday, way, strict=step != 0)
        return _Found(first, last, (day, day), "day")

    def modified_month(self, first: int, place: int, step: int) -> _Found | None:
        """`گزشتہ دسمبر`: the last December that is over."""
        month = self.month(place)
        if month is None or month.calendar != "gregorian":
            return None
        days: Days | None = None
        if self.published is not None:
            year = self.published.year
            if step < 0:
                year -= month.number >= self.published.month
            else:
                year += month.number <= self.published.month
            days = days_of("gregorian", year, month.number)
        return _Found(first, place + month.length, days, "month")

    def one_unit(self, first: int, place: int, step: int, modifier: str) -> _Found | None:
        """`گزشتہ روز`, `رواں ہفتے`, `اگلے سال جنوری`, `گزشتہ برس 7 اکتوبر`, `اس روز`."""
        word = self.words[place]
        grain, last = UNITS[word], place + 1
        if grain == "week" and word in _IS_WEEK and self.word(last) == _KE and self.word(last + 1) in _ROZ:
            return self.modified_weekday(first, place, step)
        if modifier == plain("موجودہ") and grain in ("day", "century"):
            return None
        if word in PLURALS:
            return _Found(first, last, None, grain) if step else None
        if grain == "day":
            return self.modified_day(first, last, step, modifier)
        days: Days | None = None
        if self.published is not None:
            day = add(self.published, step, grain)
            days = unit_of(day, grain) if day else None
        if grain == "year":
            then = last + (self.word(last) in (_KE, _COMMA) or self.word(last) in MONTH_MARK)
            base = days[0].year if days else 0
            date = self.day_range(then, base) or self.date_at(then, base=base)
            if date is not None and date.year is None and date.calendar == "gregorian":
                return _Found(first, date.last, date.days if days else None, date.grain)
        if grain == "month" and self.word(last) == _KI:
            number = self.numeral(last + 1)
            if number is not None and self.word(number.last) in DATE:
                day = days_of("gregorian", days[0].year, days[0].month, int(number.value)) if days else None
                return _Found(first, number.last + 1, day, "day")
        if modifier in SAME and grain in ("month", "year") and self.last_day and not self.last_is_near():
            days = unit_of(self.last_day, grain)
        return _Found(first, last, days, grain)

    def last_is_near(self) -> bool:
        return self.published is not None and self.last_day is not None and abs((self.published - self.last_day).days) < 200

    def modified_day(self, first: int, last: int, step: int, modifier: str) -> _Found | None:
        if modifier == _RUNNING:
            return None
        if step == 0:  # اس روز, اسی دن
            return _Found(first, last, unit_of(self.last_day, "day") if self.last_day else None, "day") if self.last_day else None
        if step > 0:
            day = add(self.last_day, 1, "day") if self.last_day else None
            return _Found(first, last, (day, day) if day else None, "day")
        base = self.contrast(first) or self.published
        day = add(base, -1, "day") if base else None
        return _Found(first, last, (day, day) if day else None, "day")

    def contrast(self, place: int) -> datetime.date | None:
        """The day told before in this sentence, where جبکہ sets the day before against it."""
        if place and self.words[place - 1] == plain("جبکہ") and self.named_here and self.last_day:
            return self.last_day
        return None

    def counted(self, place: int) -> _Found | None:
        """`تین سال قبل`, `دو روز بعد`, `چند ماہ پہلے`, `80 کی دہائی`, `16ویں صدی`, `20 تاریخ`."""
        word = self.word(place)
        value: float | None = None
        if word in VAGUE:
            then = place + 1 + (self.word(place + 1) in PARTICLES)
        elif word in _GLUED:
            value, unit = _GLUED[word]
            return self.ago(place, place + 1, value, UNITS[unit])
        else:
            number = number_at(self.words, place)
            if number is None or number.kind == "fraction":
                return None
            if self.word(number.last) == _CENTURY:
                return self.century(number)
            if number.kind != "cardinal":
                return self.day_in_a_row(number)
            number = self.numeral(place) or number
            value, then = number.value, number.last
            if self.word(then) == _KI and self.word(then + 1) in _DECADE and 20 <= value < 100 and value % 10 == 0:
                return self.decade(place, then + 2, 1900 + int(value))
        then += self.word(then) in PARTICLES
        grain = UNITS.get(self.word(then))
        return self.ago(place, then + 1, value, grain) if grain else None

    def ago(self, place: int, after: int, value: float | None, grain: Grain) -> _Found | None:
        """What a count of units is, by قبل, پہلے or بعد at token `after`; without one, a duration."""
        while self.word(after) in PARTICLES:
            after += 1
        if value is None and self.word(after) == _KE and self.word(after + 1) in AFTER:
            after += 1
        mark = self.word(after)
        if mark not in AGO and mark not in AFTER:
            return None
        return self.moved(place, after + 1, value, grain, -1 if mark in AGO else 1)

    def day_in_a_row(self, number: Number) -> _Found | None:
        """`دوسرے روز بھی جاری`: the day of publication."""
        if number.value < 2 or self.word(number.last) not in _ROZ or self.word(number.last + 1) != plain("بھی"):
            return None
        return _Found(number.first, number.last + 1, (self.published, self.published) if self.published else None, "day")

    def moved(self, first: int, last: int, value: float | None, grain: Grain, step: int) -> _Found:
        """A whole day, week, month or year so many units before or after another day."""
        base: datetime.date | None = self.published
        begin = first
        before = self.words[first - 1] if first else ""
        if before == _SE and first > 1 and self.words[first - 2] in _NOW_FROM:
            begin = first - 2
        elif step > 0:
            base = self.last_day if grain == "day" else None
        elif before == _SE and self.last_day is not None:
            base = self.last_day
        day = add(base, step * value, grain) if base and value is not None else None
        return _Found(begin, last, unit_of(day, "year" if grain in ("decade", "century") else grain) if day else None, grain, step)

    def century(self, number: Number) -> _Found | None:
        value = int(number.value)
        if not 1 <= value <= 22:
            return None
        first = (value - 1) * 100 + 1
        days = (datetime.date(first, 1, 1), datetime.date(first + 99, 12, 31))
        return _Found(number.first, number.last + 1, days, "century")

    def near_day(self, place: int) -> _Found | None:
        """`آج`, `کل`, `پرسوں`, with `صبح`, `شام` or a weekday after them."""
        word, last = self.word(place), place + 1
        if word in TODAY:
            if self.nowadays(place):
                return None
            offset = 0
        else:
            if word in KAL and (self.word(last) in TOTAL_NEXT or (self.word(last) or " ")[0] in _DIGIT or number_at(self.words, min(last, self.count - 1))):
                return None
            if word in KAL and place and self.words[place - 1] in TOTAL_BEFORE | {plain("تو")}:
                return None
            offset = (1 if word in KAL else 2) * (1 if self.way(place, last) > 0 else -1)
        if self.word(last) in NIGHT:
            last += 1
        elif self.word(last) in DAY_MARK and self.word(last + 1) in WEEKDAYS:
            last += 2
        elif self.word(last) in WEEKDAYS and self.word(last) not in _IS_WEEK:
            last += 1
        elif self.word(last) == "(" and self.word(last + 1) in WEEKDAYS and ")" in self.words[last + 2 : last + 7]:
            last = self.words.index(")", last + 2) + 1
        day = add(self.published, offset, "day") if self.published else None
        return _Found(place, last, (day, day) if day else None, "day", offset)

    def nowadays(self, place: int) -> bool:
        """`آج کل`, `آج تک`, `آج بھی` (to this day), `آج … تو کل …`, `آج سے دس سال قبل`."""
        after = self.word(place + 1)
        if after in KAL or after == _TAK:
            return True
        if after == _SE:
            return self.word(place + 2) in NUMERALS or (self.word(place + 2) or " ")[0] in _DIGIT
        if after == plain("بھی"):
            return self.way(place, place + 2) != 1
        rest = self.words[place + 1 : self.sentence_end]
        return any(w == plain("تو") and n in KAL for w, n in zip(rest, rest[1:], strict=False))

    def marked(self, place: int) -> _Found | None:
        """`سنہ 2011`, `سال رواں`, `ماہ اگست`, `بروز پیر`, `سال کے آخر`, `مالی سال 2021-22`."""
        word, then = self.word(place), place + 1
        before = self.words[place - 1] if place else ""
        if word in DAY_MARK:
            found = self.weekday_at(then)
            return _Found(place, found.last, found.days, "day", found.way) if found else None
        if word == _FISCAL:
            return self.fiscal(place)
        if word in YEAR_MARK:
            year = self.year_at(then, sure=True)
            if year is not None:
                found = self.year_span(then)
                if found is not None:
                    found.first = place
                    return found
        if word in MONTH_MARK and self.word(then) in months():
            found = self.date_at(then)
            if found is not None:
                found.first = place
                return found
        grain = UNITS.get(word)
        if grain not in ("year", "month"):
            return None
        if self.word(then) in PAST or self.word(then) == _RUNNING:
            return self.one_unit_after(place, then, grain)
        if word not in PLURALS and self.word(then) == _KE and self.word(then + 1) in PARTS and not self.counted_before(before):
            if self.word(then + 1) == plain("درمیان"):
                return None
            days = unit_of(self.published, grain) if self.published else None
            return _Found(place, then, days, grain)
        return None

    def one_unit_after(self, place: int, then: int, grain: Grain) -> _Found:
        day = add(self.published, -1 if self.words[then] in PAST else 0, grain) if self.published else None
        return _Found(place, then + 1, unit_of(day, grain) if day else None, grain)

    def counted_before(self, before: str) -> bool:
        return before in EVERY or before in VAGUE or before in NUMERALS or before in ORDINALS or (before or " ")[0] in _DIGIT

    def fiscal(self, place: int) -> _Found | None:
        if UNITS.get(self.word(place + 1)) != "year":
            return None
        year = self.year_at(place + 2, sure=True)
        if year is None:
            return None
        then = self.word(place + 4)
        if self.word(place + 3) in ("-", "/") and then.isdigit():
            return _Found(place, place + 5, fiscal_year(datetime.date(year, 7, 1)), "year", 0, "gregorian", False, year)
        return _Found(place, place + 3, fiscal_year(datetime.date(year, 1, 1)), "year", 0, "gregorian", False, year)

    # --- what may follow any of them ---------------------------------------------------

    def parts(self, found: _Found) -> None:
        """`… کے اوائل`, `… کے آخر`, `… کے پہلے پانچ مہینوں`, `… کی پہلی سہ ماہی`."""
        link, then = self.word(found.last), found.last + 1
        if link not in (_KE, _KI) or found.grain == "day":
            return
        word = self.word(then)
        if word in PARTS and not (word == plain("درمیان")):
            at_end = word in END or (PARTS[word] == "late" and self.word(then + 1) == _TAK)
            if found.days:
                last = found.days[1]
                found.days = (last, last) if at_end else part_of(found.days, PARTS[word], found.grain)
            found.last, found.remade = then + 1, None
            return
        ordinal = -1 if word in LAST else ORDINALS.get(word)
        if ordinal is None:
            return
        unit = UNITS.get(self.word(then + 1))
        if found.grain == "month" and unit in ("week", "decade"):  # عشرہ is ten days or ten years
            found.days = week_in(found.days, int(ordinal), 7 if unit == "week" else 10) if found.days else None
            found.last, found.grain, found.remade, found.dated = then + 2, "week", None, False
        if found.grain != "year" or ordinal < 0:
            return
        for phrase, length in _QUARTERS.items():
            if self.at(then + 1, tuple(map(plain, phrase))) and ordinal * length <= 12:
                self.narrow(found, then + 1 + len(phrase), int(ordinal - 1) * length, length)
                return
        if ordinal == 1 and (number := self.numeral(then + 1)) is not None:
            if UNITS.get(self.word(number.last)) == "month" and number.value < 12:
                self.narrow(found, number.last + 1, 0, int(number.value))

    def narrow(self, found: _Found, last: int, start: int, length: int) -> None:
        """Keep `length` months of a year from its month `start`, counted from 0."""
        found.last = last
        found.dated = False
        if found.days:
            begin = add(found.days[0], start, "month")
            until = add(found.days[0], start + length, "month")
            if begin and until:
                found.days = begin, until - datetime.timedelta(days=1)

    def ranged(self, found: _Found) -> None:
        """`… سے اب تک`, `… سے 8 اکتوبر`, `2019 اور 2022 کے درمیان`."""
        if not found.dated:
            return
        then, glued = found.last, False
        if self.words[found.last - 1].endswith(_SE) and len(self.words[found.last - 1]) > 4 and self.words[found.last - 1] in months():
            glued = True
        link = self.word(then)
        if link not in _TO_RANGE and not glued:
            if link == _KE and self.word(then + 1) in AFTER and self.word(then + 2) == _SE and found.grain != "day" and self.published:
                found.last, found.days = then + 2, (found.days[0], self.published) if found.days else None
                return
            if link == _AUR and (other := self.dated_at(then + 1)) and self.at(other.last, *_BETWEEN):
                self.join(found, other, other.last + 2)
            return
        if not glued:
            then += 1
        then += self.at(then, *_LE_KAR)
        if width := self.at(then, *_NOW):
            found.last = then + width
            found.days = (found.days[0], self.published) if found.days and self.published else None
            found.dated = False
            return
        other = self.dated_at(then)
        if other is None and found.grain == "year" and found.year:
            other = self.last_year(then, found.year)
        if other is not None and (link != "-" or other.grain == "day"):
            self.join(found, other, other.last)

    def dated_at(self, place: int) -> _Found | None:
        if not self.word(place):
            return None
        return self.date_at(place) or (self.year_span(place) if self.word(place)[0] in _DIGIT else None)

    def last_year(self, place: int, first: int) -> _Found | None:
        """The year that ends a range from the year `first`, whatever follows it (`2006 سے 2020 پر محیط`)."""
        year = self.year_at(place, sure=True)
        if year is None or not first < year <= first + 100 or self.word(place + 1) in MORE or self.word(place + 1) == _SE:
            return None
        return _Found(place, place + 1, days_of("gregorian", year), "year", 0, "gregorian", True, year)

    def join(self, found: _Found, other: _Found, last: int) -> None:
        if found.year is None and other.year is not None and found.remade:
            found.days = found.remade(other.year)
        elif found.year is not None and other.year is None and other.remade and other.grain != "year":
            other.days = other.remade(found.year)
        found.last = last
        if found.days and other.days and other.days[1] < found.days[0] and found.remade and found.year is None:
            found.days = found.remade(other.days[1].year - (other.days[1] < found.days[0]))
        found.days = (found.days[0], other.days[1]) if found.days and other.days and found.days[0] <= other.days[1] else None
        found.year = other.year or found.year
        found.dated = False

    def day_range(self, place: int, base: int | None = None) -> _Found | None:
        """`5 سے 8 اکتوبر`, `7 اور 8 نومبر`, `5-8 اکتوبر`."""
        first = number_at(self.words, place) if self.word(place) else None
        if first is None or first.kind != "cardinal" or not 1 <= first.value <= 31:
            return None
        link = self.word(first.last)
        if link not in _TO_RANGE and link != _AUR:
            return None
        other = self.date_at(first.last + 1, base=base)
        if other is None or other.day is None or other.day <= first.value:
            return None
        if other.days is not None:
            begin = other.days[0] - datetime.timedelta(days=other.day - int(first.value))
            other.days = begin, other.days[0]
        other.first, other.dated = place, False
        return other

    # --- the run through the text ------------------------------------------------------

    def read(self) -> list[TimeSpan]:
        spans: list[TimeSpan] = []
        triggers = _triggers()
        words = self.words
        for sentence in self.text.sentences:
            place, self.sentence_end, self.sentence_first = sentence.first, sentence.last, sentence.first
            self.named_here = False
            while place < sentence.last:
                word = words[place]
                kind = triggers.get(word) or ("number" if word[0] in _DIGIT else None)
                found = self.find(kind, place) if kind else None
                if found is None:
                    place += 1
                    continue
                self.parts(found)
                self.ranged(found)
                self.note(found)
                days = found.days
                spans.append(
                    TimeSpan(
                        found.first,
                        found.last,
                        days[0].isoformat() if days else None,
                        days[1].isoformat() if days else None,
                        found.calendar,
                        found.grain,
                        found.way,
                    )
                )
                place = found.last
        return spans

    def find(self, kind: str, place: int) -> _Found | None:
        """The expression that begins at `place`, whose word is of `kind`."""
        if kind == "number":
            found = None
            if self.words[place][0] in _DIGIT:
                found = self.numeric_date(place)
            found = found or self.day_range(place) or self.date_at(place) or self.counted(place)
            if found is None and self.words[place][0] in _DIGIT:
                found = self.year_span(place)
            return self.with_date(found)
        if kind == "modifier":
            found = self.modified(place)
        elif kind == "weekday":
            found = self.weekday_at(place) or (self.marked(place) if self.words[place] in UNITS else None)
        elif kind == "near":
            found = self.near_day(place)
        elif kind == "vague":
            found = self.counted(place)
        elif kind == "month":
            found = (self.marked(place) if self.words[place] in MONTH_MARK else None) or self.date_at(place)
        else:
            found = self.marked(place)
        return self.with_date(found)

    def with_date(self, found: _Found | None) -> _Found | None:
        """`گزشتہ روز 26 اکتوبر`: the date after a day is the same time."""
        if found is None or found.dated or self.word(found.last) in months():
            return found
        if found.grain == "year" and found.way < 0 and (year := self.year_at(found.last)):
            return _Found(found.first, found.last + 1, days_of("gregorian", year), "year", -1, "gregorian", True, year)
        if found.grain != "day":
            return found
        if found.way < 0 and self.word(found.last) in WEEKDAYS and (weekday := self.weekday_at(found.last)):
            found.last = weekday.last
            return found
        date = self.date_at(found.last)
        if date is not None and date.grain == "day":
            date.first = found.first
            return date
        return found

    def note(self, found: _Found) -> None:
        """Remember the day that later expressions count from."""
        if found.grain == "day" and found.days and found.days[0] == found.days[1]:
            self.last_day = found.days[0]
            self.named_here = True


@lru_cache(maxsize=1)
def _triggers() -> dict[str, str]:
    """Word -> the kind of expression that it may begin."""
    table: dict[str, str] = dict.fromkeys((*NUMERALS, *ORDINALS, *FIRST_DAY, *_HALF_WORDS), "number")
    table.update(dict.fromkeys(months(), "month"))
    table.update(dict.fromkeys((*VAGUE, *_GLUED), "vague"))
    table.update(dict.fromkeys((*YEAR_MARK, *MONTH_MARK, *DAY_MARK, _FISCAL), "mark"))
    table.update({word: "mark" for word, grain in UNITS.items() if grain in ("month", "year")})
    table.update(dict.fromkeys((*TODAY, *KAL, *PARSON), "near"))
    table.update(dict.fromkeys((*PAST, *NEXT, *THIS, *SAME, *RECENT, _COME), "modifier"))
    table.update(dict.fromkeys(WEEKDAYS, "weekday"))
    return table


def full_dates(words: list[str]) -> Iterator[datetime.date]:
    """Every day of `words` that is written with its month and year in the Gregorian calendar."""
    for place, word in enumerate(words):
        month = month_at(words, place) if word in months() else None
        if month is None or month.calendar != "gregorian" or place == 0:
            continue
        day = 1 if words[place - 1] in FIRST_DAY else _small(words[place - 1])
        after = place + month.length
        while after < len(words) and (words[after] == _COMMA or words[after] in YEAR_MARK):
            after += 1
        if day and after < len(words) and len(words[after]) == 4 and words[after].isdigit():
            days = days_of("gregorian", int(words[after]), month.number, day)
            if days:
                yield days[0]


def _small(word: str) -> int:
    return int(word) if word.isdigit() and len(word) < 3 else int(NUMERALS.get(word, 0))


def find_times(text: Text, published: datetime.date | None) -> list[TimeSpan]:
    """The expressions of time in `text`, in order; `published` is what relative ones count from."""
    return _Reader(text, published).read()


_HEAD = 40  # tokens: a dateline's date stands among the first
_GOES_ON = frozenset((_KO, _SE, _TAK, _KE, _KI, _MEIN, plain("کا"), *_COMING))


def published_in_text(text: Text) -> datetime.date | None:
    """The day of publication as a dateline tells it, or None.

    `Apr ۱۳, ۲۰۲۱ ۱۹:۵۶ Asia/Tehran` anywhere, or at the head of the page a full date
    (`۱۳ اپریل ۲۰۲۱`) that no sentence goes on from.
    """
    reader = _Reader(text, None)
    for sentence in text.sentences:
        reader.sentence_first, reader.sentence_end = sentence.first, sentence.last
        for place in range(sentence.first, sentence.last):
            word = text.words[place]
            if word[0] not in _DIGIT and word not in months() and word not in FIRST_DAY and word not in NUMERALS:
                continue
            found = reader.numeric_date(place) or reader.date_at(place)
            if found is None or found.year is None or found.day is None or found.days is None:
                continue
            clock = reader.word(found.last).isdigit() and reader.word(found.last + 1) == ":"
            head = place < _HEAD and reader.word(found.last) not in _GOES_ON
            if (clock and place == sentence.first) or head:
                return found.days[0]
    return None
