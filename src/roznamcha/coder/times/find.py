"""Expressions of time: where they stand, and the days that they mean.

What counts as one follows the codebook (Times, Small forms): a day, week, month, year
or a span of them, not clock times, durations or ages. Relative ones are counted from
the day of publication, or from the day last named where the text says so (`دو روز بعد`).
The grammar is Schmidt's (1999, chapter 10); the vocabulary is in `data/times.toml`,
dates are read in `dates`, relative expressions in `relative`.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache

from roznamcha.coder.times import words as tw
from roznamcha.coder.times.looks import Found
from roznamcha.coder.times.relative import Relative
from roznamcha.coder.times.values import Days, add, part_of, week_in
from roznamcha.coder.times.words import Grain
from roznamcha.language.calendars import WEEKDAYS, Calendar, days_of, months
from roznamcha.language.numbers import ORDINALS
from roznamcha.language.numbers import UNITS as NUMERALS
from roznamcha.language.text import Text

_HEAD = 40  # tokens: a dateline's date stands among the first
_GOES_ON = frozenset((tw.KO, tw.SE, tw.TAK, tw.KE, tw.KI, tw.KA, tw.MEIN, *tw.COMING))


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


class _Reader(Relative):
    """Reads the expressions of one text from left to right, with what may follow each."""

    def parts(self, found: Found) -> None:
        """`… کے اوائل`, `… کے آخر`, `… کے پہلے پانچ مہینوں`, `… کی پہلی سہ ماہی`."""
        link, then = self.word(found.last), found.last + 1
        if link not in (tw.KE, tw.KI) or found.grain == "day":
            return
        word = self.word(then)
        if word in tw.PARTS and word != tw.BETWEEN_WORD:
            at_end = word in tw.END or (tw.PARTS[word] == "late" and self.word(then + 1) == tw.TAK)
            if found.days:
                last = found.days[1]
                found.days = (last, last) if at_end else part_of(found.days, tw.PARTS[word], found.grain)
            found.last, found.remade = then + 1, None
            return
        ordinal = -1 if word in tw.LAST else ORDINALS.get(word)
        if ordinal is None:
            return
        unit = tw.UNITS.get(self.word(then + 1))
        if found.grain == "month" and unit in ("week", "decade"):  # عشرہ is ten days or ten years
            found.days = week_in(found.days, int(ordinal), 7 if unit == "week" else 10) if found.days else None
            found.last, found.grain, found.remade, found.dated = then + 2, "week", None, False
        if found.grain != "year" or ordinal < 0:
            return
        for phrase, length in tw.QUARTERS.items():
            if self.at(then + 1, phrase) and ordinal * length <= 12:
                self.narrow(found, then + 1 + len(phrase), int(ordinal - 1) * length, length)
                return
        number = self.numeral(then + 1) if ordinal == 1 else None
        if number is not None and tw.UNITS.get(self.word(number.last)) == "month" and number.value < 12:
            self.narrow(found, number.last + 1, 0, int(number.value))

    def narrow(self, found: Found, last: int, start: int, length: int) -> None:
        """Keep `length` months of a year from its month `start`, counted from 0."""
        found.last = last
        found.dated = False
        if found.days:
            begin = add(found.days[0], start, "month")
            until = add(found.days[0], start + length, "month")
            if begin and until:
                found.days = begin, until - datetime.timedelta(days=1)

    def ranged(self, found: Found) -> None:
        """`… سے اب تک`, `… سے 8 اکتوبر`, `2019 اور 2022 کے درمیان`, `اگست کے بعد سے`."""
        if not found.dated:
            return
        then = found.last
        named = self.words[then - 1]
        glued = named in months() and len(named) > 4 and named.endswith(tw.SE)  # اکتوبرسے
        link = self.word(then)
        if link not in tw.TO_RANGE and not glued:
            if link == tw.KE and found.grain != "day" and self.at(then, *tw.EVER_SINCE):
                found.last, found.days = then + 2, self.until_published(found)
            elif link == tw.AUR and (other := self.dated_at(then + 1)) and self.at(other.last, *tw.BETWEEN):
                self.join(found, other, other.last + 2)
            return
        then += not glued
        then += self.at(then, *tw.LE_KAR)
        if width := self.at(then, *tw.UNTIL_NOW):
            found.last, found.days, found.dated = then + width, self.until_published(found), False
            return
        ending = self.dated_at(then)
        if ending is None and found.grain == "year" and found.year:
            ending = self.last_year(then, found.year)
        if ending is not None and (link != "-" or ending.grain == "day"):
            self.join(found, ending, ending.last)

    def until_published(self, found: Found) -> Days | None:
        """From the first day of `found` to the day of publication."""
        if found.days is None or self.published is None or found.days[0] > self.published:
            return None
        return found.days[0], self.published

    def join(self, found: Found, other: Found, last: int) -> None:
        if found.year is None and other.year is not None and found.remade:
            found.days = found.remade(other.year)
        elif found.year is not None and other.year is None and other.remade and other.grain != "year":
            other.days = other.remade(found.year)
        found.last = last
        if found.days and other.days and other.days[1] < found.days[0] and found.remade and found.year is None:
            found.days = found.remade(other.days[1].year - (other.days[1] < found.days[0]))
        found.days = (
            (found.days[0], other.days[1]) if found.days and other.days and found.days[0] <= other.days[1] else None
        )
        found.year = other.year or found.year
        found.dated = False

    def read(self) -> list[TimeSpan]:
        spans: list[TimeSpan] = []
        triggers = _triggers()
        words = self.words
        for sentence in self.text.sentences:
            place, self.sentence_end, self.sentence_first = sentence.first, sentence.last, sentence.first
            self.named_here = False
            while place < sentence.last:
                word = words[place]
                kind = triggers.get(word) or ("number" if word[0] in tw.DIGITS else None)
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

    def find(self, kind: str, place: int) -> Found | None:
        """The expression that begins at `place`, whose word is of `kind`."""
        if kind == "number":
            digits = self.words[place][0] in tw.DIGITS
            found = self.numeric_date(place) if digits else None
            found = found or self.day_range(place) or self.date_at(place) or self.counted(place)
            found = found or (self.year_span(place) if digits else self.spelled_year(place))
        elif kind == "modifier":
            found = self.modified(place)
        elif kind == "weekday":
            found = self.weekday_at(place) or (self.marked(place) if self.words[place] in tw.UNITS else None)
        elif kind == "near":
            found = self.near_day(place)
        elif kind == "vague":
            found = self.counted(place)
        elif kind == "month":
            found = (self.marked(place) if self.words[place] in tw.MONTH_MARK else None) or self.date_at(place)
        else:
            found = self.marked(place)
        return self.with_date(found)

    def with_date(self, found: Found | None) -> Found | None:
        """`گزشتہ روز 26 اکتوبر`: the date after a day is the same time."""
        if found is None or found.dated or self.word(found.last) in months():
            return found
        if found.grain == "year" and found.way < 0 and (year := self.year_at(found.last)):
            return Found(found.first, found.last + 1, days_of("gregorian", year), "year", -1, "gregorian", True, year)
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

    def note(self, found: Found) -> None:
        """Remember the day that later expressions count from."""
        if found.grain == "day" and found.days and found.days[0] == found.days[1]:
            self.last_day = found.days[0]
            self.named_here = True


@lru_cache(maxsize=1)
def _triggers() -> dict[str, str]:
    """Word -> the kind of expression that it may begin."""
    table: dict[str, str] = dict.fromkeys((*NUMERALS, *ORDINALS, *tw.FIRST_DAY, *tw.HALF_WORDS), "number")
    table.update(dict.fromkeys(months(), "month"))
    table.update(dict.fromkeys((*tw.VAGUE, *tw.GLUED), "vague"))
    table.update(dict.fromkeys((*tw.YEAR_MARK, *tw.MONTH_MARK, *tw.DAY_MARK, tw.FISCAL), "mark"))
    table.update({word: "mark" for word, grain in tw.UNITS.items() if grain in ("month", "year")})
    table.update(dict.fromkeys((*tw.TODAY, *tw.KAL, *tw.PARSON), "near"))
    table.update(dict.fromkeys((*tw.PAST, *tw.NEXT, *tw.THIS, *tw.SAME, *tw.RECENT, tw.COME), "modifier"))
    table.update(dict.fromkeys(WEEKDAYS, "weekday"))
    return table


def find_times(text: Text, published: datetime.date | None) -> list[TimeSpan]:
    """The expressions of time in `text`, in order; `published` is what relative ones count from."""
    return _Reader(text, published).read()


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
            if word[0] not in tw.DIGITS and word not in months() and word not in tw.FIRST_DAY and word not in NUMERALS:
                continue
            found = reader.numeric_date(place) or reader.date_at(place)
            if found is None or found.year is None or found.day is None or found.days is None:
                continue
            clock = reader.word(found.last).isdigit() and reader.word(found.last + 1) == ":"
            head = place < _HEAD and reader.word(found.last) not in _GOES_ON
            if (clock and place == sentence.first) or head:
                return found.days[0]
    return None
