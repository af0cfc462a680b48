"""Figures: the quantities that a text gives, with what they measure.

What counts as one follows the codebook (Figures, Small forms): percentages, money,
lengths, and counts of people and things; not dates, durations, ages, clock times,
ordinals or the numbers in names (`جی 20`, `قرارداد 2231`). Every other number counts.
Units and the words that rule a number out are in `data/units.toml`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from roznamcha.coder.figures import words as fw
from roznamcha.coder.times.find import TimeSpan
from roznamcha.coder.times.words import COMING as WALA
from roznamcha.coder.times.words import MORE, TITLES, TO_RANGE
from roznamcha.language.marks import GENITIVE
from roznamcha.language.numbers import GLUED_SCALES, Number, find_numbers
from roznamcha.language.numbers import UNITS as NUMERALS
from roznamcha.language.sentences import LETTER_NAMES
from roznamcha.language.text import Text

States = Callable[[int], str | None]


@dataclass(slots=True)
class FigureSpan:
    """Tokens `first` up to, not including, `last`, and the quantity that they give.

    `unit`: `percent`, an ISO 4217 code, `count`, or a unit's English name. `measure`:
    the Urdu noun phrase that is measured, where one follows. `giver`: who gave the
    figure, left for the coder of speakers to fill in.
    """

    first: int
    last: int
    value: float
    unit: str
    measure: str | None = None
    giver: str | None = None


def find_figures(text: Text, times: list[TimeSpan], states: States | None = None) -> list[FigureSpan]:
    """The figures of `text` in order, outside the spans of `times`.

    `states(token)` gives the ISO 3166 alpha-3 code of the state that the sentence of a
    token is about; it settles currencies that several states have (`روپے`).
    """
    return _Figures(text, times, states).find()


def _whole(value: float) -> float:
    return int(value) if value == int(value) else value


class _Figures:
    def __init__(self, text: Text, times: list[TimeSpan], states: States | None) -> None:
        self.text = text
        self.words = text.words
        self.count = len(text.words)
        self.states = states
        self.timed = {token for span in times for token in range(span.first, span.last)}

    def find(self) -> list[FigureSpan]:
        numbers = [n for n in self.numbers() if n.first not in self.timed and n.kind == "cardinal"]
        out: list[FigureSpan] = []
        ones: list[tuple[int, Number]] = []
        for index, number in enumerate(numbers):
            following = numbers[index + 1] if index + 1 < len(numbers) else None
            if number.value == 1 and not number.is_digits:
                ones.append((len(out), number))
            elif (figure := self.figure(number, following, out)) is not None:
                out.append(figure)
        return self.with_ones(out, ones)

    def numbers(self) -> list[Number]:
        """The numbers of the text, with `2،400` and `چارافراد` read as what they are."""
        words, tokens = self.words, self.text.tokens
        joined = {
            i
            for i, word in enumerate(words)
            if word in (fw.COMMA, "۔")
            and 0 < i < self.count - 1
            and words[i - 1].isdigit()
            and words[i + 1].isdigit()
            and tokens[i - 1].end == tokens[i].start
            and tokens[i].end == tokens[i + 1].start
        }
        found = find_numbers(words, joined)
        glued = [Number(i, i + 1, int(fw.GLUED[word])) for i, word in enumerate(words) if word in fw.GLUED]
        return sorted(found + glued, key=lambda number: number.first) if glued else found

    def word(self, place: int) -> str:
        return self.words[place] if 0 <= place < self.count else ""

    # --- one number ----------------------------------------------------------------------

    def figure(self, number: Number, following: Number | None, before: list[FigureSpan]) -> FigureSpan | None:
        if self.part_of_name(number) or self.idiom(number):
            return None
        glued = self.words[number.first] in fw.GLUED
        last = self.skip_fillers(number.last)
        value, unit, end = number.value, self.unit_before(number), last
        if unit is None:
            unit, end = self.unit_at(last)
        if unit is None and not glued:
            if self.word(last) in fw.NOT_AFTER:
                return None
            carried = self.carried(number, following)
            if carried is not None:
                return carried if carried.unit else None
            if self.every(number) or (last == number.last and self.looks_a_year(number)):
                return None
            if self.word(last) in fw.STOPS:
                value, unit = self.elliptic(number, last, following, before)
        if unit is not None:
            unit = self.settled(unit, number.first)
            return FigureSpan(self.begin(number), end, value, unit, self.phrase(end)[0])
        if self.word(last) in fw.HUNDREDTHS and number.value < 100:
            return self.hundredths(number, last, before)
        measure, end = self.phrase(last)
        if measure and self.words[end - 1] in fw.DURATIONS:
            return None
        return FigureSpan(number.first, max(end, number.last) if measure else number.last, value, "count", measure)

    def hundredths(self, number: Number, place: int, before: list[FigureSpan]) -> FigureSpan | None:
        """`5 روپے 71 پیسے` is one sum of 5.71; `11 پیسے` one of 0.11."""
        unit = self.settled(fw.HUNDREDTHS[self.words[place]][0][1], number.first)
        if before and before[-1].unit == unit and before[-1].last == number.first:
            whole = before[-1]
            whole.value, whole.last = round(whole.value + number.value / 100, 2), place + 1
            return None
        return FigureSpan(number.first, place + 1, round(number.value / 100, 4), unit, self.phrase(place + 1)[0])

    def begin(self, number: Number) -> int:
        before = self.word(number.first - 1)
        return number.first - 1 if before in fw.SYMBOLS or before in fw.UNITS_BEFORE else number.first

    def unit_before(self, number: Number) -> str | None:
        """`$5 بلین`, `ماک 4`."""
        before = self.word(number.first - 1)
        if before in fw.SYMBOLS:
            return fw.SYMBOLS[before]
        return fw.UNITS_BEFORE[before][0][1] if before in fw.UNITS_BEFORE else None

    def unit_at(self, place: int) -> tuple[str | None, int]:
        """(the unit named at `place`, the token after it)."""
        for phrase, unit in fw.UNITS.get(self.word(place), ()):
            if (
                tuple(self.words[place : place + len(phrase)]) == phrase
                and self.word(place + len(phrase)) not in fw.NOT_UNIT_NEXT
            ):
                return unit, place + len(phrase)
        return None, place

    def settled(self, unit: str, token: int) -> str:
        """The ISO code of a currency that several states have."""
        if unit not in fw.SHARED:
            return unit
        codes = fw.SHARED[unit]
        state = self.states(token) if self.states else None
        return codes.get(state or "", codes["default"])

    def skip_fillers(self, place: int) -> int:
        if self.words[place - 1] in GLUED_SCALES and self.word(place) in MORE:
            return place + 1
        for phrase, _ in fw.FILLERS.get(self.word(place), ()):
            if tuple(self.words[place : place + len(phrase)]) == phrase:
                return place + len(phrase)
        return place

    def carried(self, number: Number, following: Number | None) -> FigureSpan | None:
        """`150 سے 200 فوجی`, `30 اور 40 کلومیٹر`: the first member takes the second's unit.

        In a range it takes the scale as well (`دو سے تین ہزار`). A figure without a unit
        says that the second is none, and so neither is the first (`دو سے تین گھنٹے`).
        """
        link = self.word(number.last)
        if following is None:
            return None
        linked = following.first == number.last + 1 and link in fw.LINKS
        about = following.first == number.last and not number.is_digits and number.value < following.value <= 100
        if not linked and not about:  # دس پندرہ افراد
            return None
        last = self.skip_fillers(following.last)
        unit, _ = self.unit_at(last)
        if unit is None and self.word(last) in fw.NOT_AFTER:
            return FigureSpan(number.first, number.last, number.value, "")
        ranged = link in TO_RANGE or following.first == number.last
        if unit is None and not ranged:
            return None
        value = number.value
        if ranged and value < 1000 <= following.value:
            scale = self.scale(following)
            if value < following.value / scale:
                value = _whole(value * scale)
        return FigureSpan(number.first, number.last, value, self.settled(unit or "count", number.first))

    def elliptic(
        self, number: Number, last: int, following: Number | None, before: list[FigureSpan]
    ) -> tuple[float, str | None]:
        """The value and unit of a number whose noun is left out, from its neighbours.

        `71 ہزار جبکہ چین نے 37 ہزار گانٹھیں`; `اردن میں 27 اور ترکی میں 25 لاکھ`, which
        leaves out the scale as well; `2.5 بلین کا` after a sum of money.
        """
        sentence = self.text.sentence_of(number.first)
        if (
            following is not None
            and self.text.sentence_of(following.first) == sentence
            and following.first - last < fw.FURTHEST
        ):
            unit, _ = self.unit_at(self.skip_fillers(following.last))
            scale = self.scale(following)
            beside = self.word(last) in fw.PARALLEL and following.first - last <= 5
            if beside and number.is_digits and scale >= 1000 and 0.1 < number.value * scale / following.value < 10:
                return _whole(number.value * scale), unit
            ratio = number.value / following.value if following.value else 0
            if unit is not None and unit != fw.PERCENT and number.value >= 1000 and 0.01 < ratio < 100:
                return number.value, unit
        told = before[-1] if before and before[-1].unit in fw.MONEY else None
        near = told is not None and self.text.sentence_of(told.first) == sentence
        if told and near and number.value >= fw.LEAST_CARRIED and self.word(last) in fw.POSTPOSITIONS:
            return number.value, told.unit
        if number.value >= fw.BILLION and last == number.last and self.word(last) in GENITIVE:
            return number.value, next((f.unit for f in reversed(before) if f.unit in fw.MONEY), "rupee")
        return number.value, None

    def looks_a_year(self, number: Number) -> bool:
        """A year that is part of a name (`2016 لندن نمائش`)."""
        return (
            number.is_digits
            and len(self.words[number.first]) == 4
            and 1950 <= number.value <= 2035
            and self.word(number.last) not in fw.NOUNS
        )

    def scale(self, number: Number) -> float:
        """What the first numeral of a number was multiplied by."""
        leading = [n.value for n in find_numbers(self.words[number.first : number.first + 1])]
        return number.value / leading[0] if leading and leading[0] else 1.0

    # --- what is none --------------------------------------------------------------------

    def part_of_name(self, number: Number) -> bool:
        """`جی 20`, `ایف-16`, `کووڈ 19`, `آرٹیکل 370`, `3+3`, `10:30`, `0300…`."""
        first, last = number.first, number.last
        before, after = self.word(first - 1), self.word(last)
        tokens = self.text.tokens
        if before == "-" and first > 1 and (number.is_digits or self.word(first - 2) in fw.LETTERS):
            before = self.word(first - 2)
        if before in fw.NOT_BEFORE or before in TITLES:
            return True
        if before in fw.LETTERS or (before in LETTER_NAMES and self.word(first - 2) in LETTER_NAMES):
            return number.is_digits or first > 1
        if before == "+" or after == "+":
            return True
        if (before == ":" and self.word(first - 2).isdigit()) or (after == ":" and self.word(last + 1).isdigit()):
            return True
        if number.is_digits:
            word = self.words[first]
            if len(word) > 2 and word[0] == "0" and "." not in word:
                return True
            glued = first > 0 and tokens[first - 1].end == tokens[first].start
            if glued and (before == "#" or (before.isascii() and before.isalpha())):
                return True
            if after.isascii() and after.isalpha() and last < self.count and tokens[last].start == tokens[last - 1].end:
                return True
            if before.isascii() and before.isalpha() and len(before) < 3:
                return True
            if "/" in (after, before) or (after == ")" and before != "("):  # 1) in a list
                return True
        return False

    def idiom(self, number: Number) -> bool:
        if number.is_digits or number.last - number.first > 2:
            return False
        pair = tuple(self.words[number.first : number.first + 2])
        before = tuple(self.words[max(0, number.first - 1) : number.first + 1])
        if (
            self.words[number.first] == fw.TWO
            and self.word(number.last) in fw.ENDS
            and self.word(number.first - 1) not in fw.BEFORE_TWO
        ):
            return True  # "give!"
        return pair in fw.IDIOMS or before in fw.IDIOMS

    def every(self, number: Number) -> bool:
        """`ہر دس میں سے نو`: the nine is told, the ten is what it is told of."""
        return (
            self.word(number.first - 1) == fw.EVERY
            and self.word(number.last) == fw.MEIN
            and self.word(number.last + 1) == fw.SE
        )

    # --- what is counted -----------------------------------------------------------------

    def phrase(self, place: int) -> tuple[str | None, int]:
        """(the noun phrase that begins at `place`, the token after it)."""
        end = place
        while end < self.count and end - place < fw.LONGEST_PHRASE:
            word = self.words[end]
            if word in fw.STOPS or word in fw.VERBS or word == "\n" or not word[0].isalpha():
                break
            if word in NUMERALS and self.word(end + 1) not in fw.ADJECTIVES:
                break
            end += 1
        return (self.text.surface(place, end), end) if end > place else (None, place)

    # --- ایک -----------------------------------------------------------------------------

    def with_ones(self, figures: list[FigureSpan], ones: list[tuple[int, Number]]) -> list[FigureSpan]:
        """Put in each `ایک` that counts: beside another count of a fate, or after `صرف`."""
        added: list[FigureSpan] = []
        for index, number in ones:
            figure = self.one(number, figures, index, added)
            if figure is not None:
                added.append(figure)
        return sorted(figures + added, key=lambda figure: figure.first) if added else figures

    def one(self, number: Number, figures: list[FigureSpan], index: int, added: list[FigureSpan]) -> FigureSpan | None:
        unit, end = self.unit_at(number.last)
        if unit is not None and self.word(number.first - 1) not in fw.NOT_BEFORE:
            return FigureSpan(number.first, end, 1, self.settled(unit, number.first))
        if self.word(number.last) in fw.NOT_ONE or self.word(number.last) in fw.NOT_AFTER:
            return None
        measure, end = self.phrase(number.last)
        if measure is None:
            return None
        if self.word(number.first - 1) in fw.ONLY and self.word(end) not in WALA:
            return FigureSpan(number.first, end, 1, "count", measure)
        sentence = self.text.sentence_of(number.first)
        near = [*figures[max(0, index - 1) : index + 1], *added[-1:]]
        beside = any(
            f.unit == "count"
            and self.text.sentence_of(f.first) == sentence
            and abs(f.first - number.first) <= fw.FURTHEST
            for f in near
        )
        if not beside or not (self.fated(end) or self.in_row(number, end, near)):
            return None
        return FigureSpan(number.first, end, 1, "count", measure)

    def fated(self, place: int) -> bool:
        """Whether the noun phrase that ends before `place` is of those killed, hurt or taken."""
        word = self.word(place)
        if word in fw.FATES:
            return True
        if word in (fw.AUR, fw.COMMA, fw.KO):
            return any(w in fw.FATES for w in self.words[place + 1 : place + 10])
        if word == fw.PAR:  # موقع پر ہی ہلاک
            return any(w in fw.FATES for w in self.words[place + 1 : place + 3])
        return self.word(place + 1) in fw.FATES

    def in_row(self, number: Number, end: int, near: list[FigureSpan]) -> bool:
        """Whether another count stands right beside: `دو چینی اور ایک پاکستانی`."""
        if self.word(end) in GENITIVE:  # ایک جماعت کے دفتر
            return False
        return any(
            (figure.last == number.first - 1 and self.words[figure.last] in fw.JOINS)
            or (figure.first == end + 1 and self.words[end] in fw.JOINS)
            for figure in near
        )
