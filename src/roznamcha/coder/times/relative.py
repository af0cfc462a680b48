"""Expressions that count from another day: `گزشتہ ہفتے`, `تین سال قبل`, `آج`, `رواں ماہ`."""

from __future__ import annotations

import datetime
from itertools import pairwise

from roznamcha.coder.times import words as tw
from roznamcha.coder.times.dates import Dates
from roznamcha.coder.times.looks import Found
from roznamcha.coder.times.values import Days, add, fiscal_year, unit_of, weekday_from
from roznamcha.coder.times.words import Grain
from roznamcha.language.calendars import WEEKDAYS, days_of, months
from roznamcha.language.numbers import UNITS as NUMERALS
from roznamcha.language.numbers import Number, number_at


class Relative(Dates):
    """Reads expressions that are relative to the day of publication or the day last named."""

    def modified(self, place: int) -> Found | None:
        """What follows گزشتہ, اگلے, رواں, اس, اسی, حالیہ, آنے والے."""
        word, then = self.word(place), place + 1
        if word in tw.PAST:
            step = -1
        elif word in tw.NEXT:
            step = 1
        elif word == tw.COME and self.word(then) in tw.COMING:
            step, then = 1, then + 1
        elif word in tw.THIS or word in tw.SAME:
            step = 0
        elif word in tw.RECENT:
            return self.recent(place)
        else:
            return None
        if self.word(then) in tw.PARTICLES:
            then += 1
        found = self.modified_unit(place, then, step, word)
        if found is not None and found.way == 0:
            found.way = step
        return found

    def recent(self, place: int) -> Found | None:
        then = place + 1 + (self.word(place + 1) in tw.VAGUE)
        if self.word(then) in tw.PLURALS or (then > place + 1 and self.word(then) in tw.UNITS):
            return Found(place, then + 1, None, tw.UNITS[self.word(then)], -1)
        return None

    def modified_unit(self, first: int, place: int, step: int, modifier: str) -> Found | None:
        word = self.word(place)
        if word == tw.FISCAL and self.word(place + 1) in tw.UNITS and tw.UNITS[self.word(place + 1)] == "year":
            shifted = add(self.published, step, "year") if self.published else None
            return Found(first, place + 2, fiscal_year(shifted) if shifted else None, "year")
        if word in tw.VAGUE:
            if step and self.word(place + 1) in tw.UNITS:
                return Found(first, place + 2, None, tw.UNITS[self.word(place + 1)])
            return None
        if step < 0 and word in tw.NIGHT:
            days = unit_of(self.published - datetime.timedelta(days=1), "day") if self.published else None
            return Found(first, place + 1, days, "day")
        if word in tw.UNITS:
            return self.one_unit(first, place, step, modifier)
        if word in WEEKDAYS:
            return self.modified_weekday(first, place, step)
        if self.month(place) is not None and step:
            return self.modified_month(first, place, step)
        if step and (number := self.numeral(place)) is not None and self.word(number.last) in tw.COUNTED_UNITS:
            return self.counted_span(first, number, step)
        return None

    def counted_span(self, first: int, number: Number, step: int) -> Found:
        """`گزشتہ دو سال`, `اگلے 5 سال`: counted back or on from the day of publication."""
        grain = tw.UNITS[self.words[number.last]]
        days: Days | None = None
        if self.published is not None:
            other = add(self.published, step * number.value, grain)
            days = None if other is None else (other, self.published) if step < 0 else (self.published, other)
        return Found(first, number.last + 1, days, grain)

    def modified_weekday(self, first: int, place: int, step: int) -> Found | None:
        weekday, last = WEEKDAYS[self.words[place]], self.after_weekday(place + 1)
        if self.published is None:
            return Found(first, last, None, "day")
        way = step or (1 if self.way(first, last) > 0 else -1)
        day = weekday_from(self.published, weekday, way, strict=step != 0)
        return Found(first, last, (day, day), "day")

    def modified_month(self, first: int, place: int, step: int) -> Found | None:
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
        return Found(first, place + month.length, days, "month")

    def one_unit(self, first: int, place: int, step: int, modifier: str) -> Found | None:
        """`گزشتہ روز`, `رواں ہفتے`, `اگلے سال جنوری`, `گزشتہ برس 7 اکتوبر`, `اس روز`."""
        word = self.words[place]
        grain, last = tw.UNITS[word], place + 1
        if grain == "week" and word in tw.IS_WEEK and self.word(last) == tw.KE and self.word(last + 1) in tw.ROZ:
            return self.modified_weekday(first, place, step)
        if modifier == tw.PRESENT and grain in ("day", "century"):
            return None
        if word in tw.PLURALS:
            return Found(first, last, None, grain) if step else None
        if grain == "day":
            return self.modified_day(first, last, step, modifier)
        days: Days | None = None
        if self.published is not None:
            day = add(self.published, step, grain)
            days = unit_of(day, grain) if day else None
        if grain == "year":
            then = last + (self.word(last) in (tw.KE, tw.COMMA) or self.word(last) in tw.MONTH_MARK)
            base = days[0].year if days else 0
            date = self.day_range(then, base) or self.date_at(then, base=base)
            if date is not None and date.year is None and date.calendar == "gregorian":
                return Found(first, date.last, date.days if days else None, date.grain)
        if grain == "month" and self.word(last) == tw.KI:
            number = self.numeral(last + 1)
            if number is not None and self.word(number.last) in tw.DATE:
                dated = days_of("gregorian", days[0].year, days[0].month, int(number.value)) if days else None
                return Found(first, number.last + 1, dated, "day")
        if modifier in tw.SAME and grain in ("month", "year") and self.last_day and not self.last_is_near():
            days = unit_of(self.last_day, grain)
        return Found(first, last, days, grain)

    def last_is_near(self) -> bool:
        return (
            self.published is not None
            and self.last_day is not None
            and abs((self.published - self.last_day).days) < 200
        )

    def modified_day(self, first: int, last: int, step: int, modifier: str) -> Found | None:
        if modifier == tw.RUNNING:
            return None
        if step == 0:  # اس روز, اسی دن
            return Found(first, last, unit_of(self.last_day, "day"), "day") if self.last_day else None
        if step > 0:
            day = add(self.last_day, 1, "day") if self.last_day else None
            return Found(first, last, (day, day) if day else None, "day")
        base = self.contrast(first) or self.published
        day = add(base, -1, "day") if base else None
        return Found(first, last, (day, day) if day else None, "day")

    def contrast(self, place: int) -> datetime.date | None:
        """The day told before in this sentence, where جبکہ sets the day before against it."""
        if place and self.words[place - 1] == tw.WHEREAS and self.named_here and self.last_day:
            return self.last_day
        return None

    def counted(self, place: int) -> Found | None:
        """`تین سال قبل`, `دو روز بعد`, `چند ماہ پہلے`, `80 کی دہائی`, `16ویں صدی`, `20 تاریخ`."""
        word = self.word(place)
        value: float | None = None
        if word in tw.VAGUE:
            then = place + 1 + (self.word(place + 1) in tw.PARTICLES)
        elif word in tw.GLUED:
            value, unit = tw.GLUED[word]
            return self.ago(place, place + 1, value, tw.UNITS[unit])
        else:
            number = number_at(self.words, place)
            if number is None or number.kind == "fraction":
                return None
            if self.word(number.last) == tw.CENTURY:
                return self.century(number)
            if number.kind != "cardinal":
                return self.day_in_a_row(number)
            number = self.numeral(place) or number
            value, then = number.value, number.last
            if (
                self.word(then) in (tw.KI, tw.KE)
                and self.word(then + 1) in tw.DECADE
                and 20 <= value < 100
                and value % 10 == 0
            ):
                return self.decade(place, then + 2, 1900 + int(value))
        then += self.word(then) in tw.PARTICLES
        grain = tw.UNITS.get(self.word(then))
        return self.ago(place, then + 1, value, grain) if grain else None

    def ago(self, place: int, after: int, value: float | None, grain: Grain) -> Found | None:
        """What a count of units is, by قبل, پہلے or بعد at token `after`; without one, a duration."""
        while self.word(after) in tw.PARTICLES:
            after += 1
        if value is None and self.word(after) == tw.KE and self.word(after + 1) in tw.AFTER:
            after += 1
        mark = self.word(after)
        if mark not in tw.AGO and mark not in tw.AFTER:
            return None
        return self.moved(place, after + 1, value, grain, -1 if mark in tw.AGO else 1)

    def day_in_a_row(self, number: Number) -> Found | None:
        """`دوسرے روز بھی جاری`: the day of publication."""
        if number.value < 2 or self.word(number.last) not in tw.ROZ or self.word(number.last + 1) != tw.BHI:
            return None
        return Found(number.first, number.last + 1, (self.published, self.published) if self.published else None, "day")

    def moved(self, first: int, last: int, value: float | None, grain: Grain, step: int) -> Found:
        """A whole day, week, month or year so many units before or after another day."""
        base: datetime.date | None = self.published
        begin = first
        before = self.words[first - 1] if first else ""
        if before == tw.SE and first > 1 and self.words[first - 2] in tw.NOW_FROM:
            begin = first - 2
        elif step > 0:
            base = self.last_day if grain == "day" else None
        elif before == tw.SE and self.last_day is not None:
            base = self.last_day
        day = add(base, step * value, grain) if base and value is not None else None
        return Found(
            begin, last, unit_of(day, "year" if grain in ("decade", "century") else grain) if day else None, grain, step
        )

    def century(self, number: Number) -> Found | None:
        value = int(number.value)
        if not 1 <= value <= 22:
            return None
        first = (value - 1) * 100 + 1
        days = (datetime.date(first, 1, 1), datetime.date(first + 99, 12, 31))
        return Found(number.first, number.last + 1, days, "century")

    def near_day(self, place: int) -> Found | None:
        """`آج`, `کل`, `پرسوں`, with `صبح`, `شام` or a weekday after them."""
        word, last = self.word(place), place + 1
        if word in tw.TODAY:
            if self.nowadays(place):
                return None
            offset = 0
        else:
            if word in tw.KAL and (
                self.word(last) in tw.TOTAL_NEXT
                or self.word(last)[:1] in tw.DIGITS
                or number_at(self.words, min(last, self.count - 1))
            ):
                return None
            if word in tw.KAL and place and self.words[place - 1] in tw.TOTAL_BEFORE | {tw.TO}:
                return None
            offset = (1 if word in tw.KAL else 2) * (1 if self.way(place, last) > 0 else -1)
        if self.word(last) in tw.NIGHT:
            last += 1
        elif self.word(last) in tw.DAY_MARK and self.word(last + 1) in WEEKDAYS:
            last += 2
        elif self.word(last) in WEEKDAYS and self.word(last) not in tw.IS_WEEK:
            last += 1
        elif self.word(last) == "(" and self.word(last + 1) in WEEKDAYS and ")" in self.words[last + 2 : last + 7]:
            last = self.words.index(")", last + 2) + 1
        day = add(self.published, offset, "day") if self.published else None
        return Found(place, last, (day, day) if day else None, "day", offset)

    def nowadays(self, place: int) -> bool:
        """`آج کل`, `آج تک`, `آج بھی` (to this day), `آج … تو کل …`, `آج سے دس سال قبل`."""
        after = self.word(place + 1)
        if after in tw.KAL or after == tw.TAK:
            return True
        if after == tw.SE:
            return self.word(place + 2) in NUMERALS or self.word(place + 2)[:1] in tw.DIGITS
        if after == tw.BHI:
            return self.way(place, place + 2) != 1
        rest = self.words[place + 1 : self.sentence_end]
        return any(w == tw.TO and n in tw.KAL for w, n in pairwise(rest))

    def marked(self, place: int) -> Found | None:
        """`سنہ 2011`, `سال رواں`, `ماہ اگست`, `بروز پیر`, `سال کے آخر`, `مالی سال 2021-22`."""
        word, then = self.word(place), place + 1
        before = self.words[place - 1] if place else ""
        if word in tw.DAY_MARK:
            found = self.weekday_at(then)
            return Found(place, found.last, found.days, "day", found.way) if found else None
        if word == tw.FISCAL:
            return self.fiscal(place)
        if word in tw.YEAR_MARK:
            year = self.year_at(then, sure=True)
            if year is not None:
                found = self.year_span(then)
                if found is not None:
                    found.first = place
                    return found
        if word in tw.MONTH_MARK and self.word(then) in months():
            found = self.date_at(then)
            if found is not None:
                found.first = place
                return found
        grain = tw.UNITS.get(word)
        if grain not in ("year", "month"):
            return None
        if self.word(then) in tw.PAST or self.word(then) == tw.RUNNING:
            return self.one_unit_after(place, then, grain)
        if (
            word not in tw.PLURALS
            and self.word(then) == tw.KE
            and self.word(then + 1) in tw.PARTS
            and not self.counted_before(before)
        ):
            if self.word(then + 1) == tw.BETWEEN_WORD:
                return None
            days = unit_of(self.published, grain) if self.published else None
            return Found(place, then, days, grain)
        return None

    def one_unit_after(self, place: int, then: int, grain: Grain) -> Found:
        day = add(self.published, -1 if self.words[then] in tw.PAST else 0, grain) if self.published else None
        return Found(place, then + 1, unit_of(day, grain) if day else None, grain)

    def fiscal(self, place: int) -> Found | None:
        if tw.UNITS.get(self.word(place + 1)) != "year":
            return None
        year = self.year_at(place + 2, sure=True)
        if year is None:
            return None
        then = self.word(place + 4)
        if self.word(place + 3) in ("-", "/") and then.isdigit():
            return Found(place, place + 5, fiscal_year(datetime.date(year, 7, 1)), "year", 0, "gregorian", False, year)
        return Found(place, place + 3, fiscal_year(datetime.date(year, 1, 1)), "year", 0, "gregorian", False, year)
