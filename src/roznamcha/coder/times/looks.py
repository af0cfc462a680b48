"""What all readers of time expressions share: the text, its reference day, small looks at words."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from roznamcha.coder.sentence.tense import way_of
from roznamcha.coder.times import words as tw
from roznamcha.coder.times.values import Days
from roznamcha.coder.times.words import Grain
from roznamcha.language.calendars import Calendar, Month, month_at, months
from roznamcha.language.numbers import ORDINALS, Number, number_at
from roznamcha.language.numbers import UNITS as NUMERALS
from roznamcha.language.text import Text

_EXPECTED = 7  # tokens before a time in which توقع ہے کہ says that it is to come


@dataclass(slots=True)
class Found:
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


class Looks:
    """A text, the day that its relative times count from, and where reading stands in it."""

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

    def word(self, place: int) -> str:
        return self.words[place] if 0 <= place < self.sentence_end else ""

    def at(self, place: int, *phrases: tuple[str, ...]) -> int:
        """How many words of the first phrase that stands at `place`, else 0."""
        for phrase in phrases:
            if tuple(self.words[place : place + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def way(self, first: int, last: int) -> int:
        if first > self.sentence_first and self.words[first - 1] == tw.NE:
            return -1  # an agent with نے has a perfect verb
        before = self.words[max(self.sentence_first, first - _EXPECTED) : first]
        if tw.THAT_CLAUSE in before and not tw.HOPED.isdisjoint(before):
            return 1  # توقع ہے کہ جمعے کو …
        return way_of(self.words, last, self.sentence_end)

    def numeral(self, place: int) -> Number | None:
        """A cardinal at `place`; `دو تین` and `دو سے تین` give the greater."""
        if not self.word(place):
            return None
        number = number_at(self.words, place)
        if number is None or number.kind != "cardinal":
            return None
        then = number.last + (self.word(number.last) == tw.SE)
        if number.value < 100 and self.word(then) and (self.word(then) in NUMERALS or self.word(then)[0] in tw.DIGITS):
            second = number_at(self.words, then)
            if second is not None and second.kind == "cardinal" and number.value < second.value < 100:
                return Number(number.first, second.last, second.value)
        return number

    def year_at(self, place: int, sure: bool = False) -> int | None:
        """The year written at `place`; unless `sure`, its neighbours must allow it."""
        word = self.word(place)
        if len(word) != 4 or not word.isdigit() or not 1000 <= (year := int(word)) <= 2199:
            return None
        if sure:
            return year
        before, after = self.words[place - 1] if place else "", self.word(place + 1)
        if before in tw.YEAR_MARK:
            return year
        if before in tw.NOT_BEFORE_YEAR or before in tw.TITLES or (after and after not in tw.YEAR_FOLLOWERS):
            return None
        if self.counts_on(place + 1):
            return None
        return year if 1500 <= year <= 2150 or after in (tw.MEIN, tw.TAK) else None

    def counts_on(self, place: int) -> bool:
        """Whether a number that ends before `place` counts: `2016 سے زیادہ`, `2016 کے قریب`, `2016 میں سے`."""
        after, then = self.word(place), self.word(place + 1)
        return (
            (after == tw.SE and then in tw.MORE)
            or (after == tw.KE and then in tw.NEAR)
            or (after == tw.MEIN and then == tw.SE)
        )

    def month(self, place: int) -> Month | None:
        return month_at(self.words, place) if self.word(place) in months() else None

    def year_after(self, place: int) -> tuple[int | None, int]:
        """(year, token after it) where `place` goes on with `، 2016`, `سنہ 2016`, `2016`."""
        then = place
        if self.word(then) in (tw.COMMA, ",") or self.word(then) in tw.YEAR_MARK:
            then += 1
            if self.word(then) in tw.YEAR_MARK:
                then += 1
        year = self.year_at(then, sure=True)
        if year is None or self.word(then + 1) in tw.MORE:
            return None, place
        return year, then + 1

    def counted_before(self, before: str) -> bool:
        return (
            before in tw.EVERY
            or before in tw.VAGUE
            or before in NUMERALS
            or before in ORDINALS
            or before[:1] in tw.DIGITS
        )
