"""Numbers: digits, Urdu number words, and what is made of both (`5 ارب`, `ساڑھے تین سو`).

Grammar after Schmidt, *Urdu: An Essential Grammar* (1999), chapter 10; the words
themselves, and what tells a number from a word that is written like it (`نو` nine or
new, `سو` hundred or so), stand in `data/numbers.toml`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Literal

from roznamcha.language.letters import plain

Kind = Literal["cardinal", "ordinal", "fraction", "name"]

_HUNDRED = plain("سو")
_DOZEN = plain("درجن")
_STOP = "۔"
_POINT = plain("اعشاریہ")
_RESOLUTION = plain("قرارداد")
# Added to the numeral that follows: half more, a quarter more, a quarter less.
_PREFIXES = {plain("ساڑھے"): 0.5, plain("سوا"): 0.25, plain("پونے"): -0.25}
_EXCEPT = frozenset(map(plain, ("کے", "اس", "خدا")))  # before سوا: "except", not a quarter more
_ORDINAL_ENDINGS = frozenset(map(plain, ("واں", "ویں", "وین", "ویں۔")))
# What shows that a bare سو, ہزار or درجن counts something.
_COUNTED = frozenset(
    map(plain, ["فیصد", "فی", "روپے", "ڈالر", "افراد", "لوگ", "لوگوں", "سال", "برس", "میٹر", "کلومیٹر", "رنز"])
)
_MORE = frozenset(map(plain, ["زائد", "زیادہ", "زاید", "کم", "اوپر"]))
_LINKS = frozenset(map(plain, ("سے", "کے", "بھر")))


@dataclass(frozen=True, slots=True)
class Number:
    """Tokens `first` up to, not including, `last`, and the number that they write.

    `kind`: `cardinal`; `ordinal` (`تیسرے`, `16ویں`); `fraction` (`دو تہائی`: 2/3);
    `name`, two numerals read off as four digits (`بائیس اکتیس`: 2231).
    """

    first: int
    last: int
    value: float
    kind: Kind = "cardinal"
    is_digits: bool = False  # written in digits alone

    @property
    def fraction(self) -> bool:
        """Whether it is a part of one."""
        return self.kind == "fraction"


@dataclass(frozen=True, slots=True)
class _Guard:
    next: frozenset[str]
    not_next: frozenset[str]
    not_before: frozenset[str]


def _spellings(table: dict[str, str]) -> dict[str, float]:
    return {plain(word): float(value) for value, words in table.items() for word in words.split()}


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((files("roznamcha.language") / "data" / "numbers.toml").read_text("utf-8"))


UNITS = _spellings(_data()["units"])
SCALES = _spellings(_data()["scales"])
#: Scales with `سے` typed on to them: ہزارسے زائد.
GLUED_SCALES = {scale + plain("سے"): value for scale, value in SCALES.items()}
SCALES.update(GLUED_SCALES)
_HALVES = _spellings(_data()["halves"])
ORDINALS = _spellings(_data()["ordinals"])
for _word, _value in UNITS.items():
    for _ending in ("واں", "ویں"):
        ORDINALS.setdefault(plain(_word + _ending), _value)
        if _word.endswith("ہ"):  # گیارھواں
            ORDINALS.setdefault(plain(_word[:-1] + _ending), _value)
    if _value == 9:
        ORDINALS.update({plain("نواں"): 9, plain("نویں"): 9})
_HALF, _THIRD, _QUARTER = (frozenset(map(plain, _data()["fractions"][k].split())) for k in ("half", "third", "quarter"))
_PARTS = {**dict.fromkeys(_THIRD, 1 / 3), **dict.fromkeys(_QUARTER, 1 / 4)}
_GUARDS = {
    plain(word): _Guard(*(frozenset(map(plain, rule.get(k, "").split())) for k in ("next", "not_next", "not_before")))
    for word, rule in _data()["guards"].items()
}
_STARTS = frozenset({*UNITS, *_HALVES, *_PREFIXES, *ORDINALS, *_HALF, *_THIRD, *_QUARTER, *SCALES, _HUNDRED, _DOZEN})


_LONGEST_DIGITS = 24  # beyond a septillion it is no figure but a serial


def digits_value(word: str) -> float | None:
    """The value of a token of digits (`10,000`, `1,00,000`, `2.2`), or None (`12.10.2021`)."""
    if len(word) > _LONGEST_DIGITS:
        return None
    if word.isdigit():
        return int(word)
    if "," in word:
        whole, *groups = word.split(".")[0].split(",")
        if not all(len(g) == 3 for g in groups[-1:]) or not all(len(g) in (2, 3) for g in groups) or len(whole) > 3:
            return None
        word = word.replace(",", "")
    try:
        value = float(word)
    except ValueError:
        return None
    return int(value) if value.is_integer() else value


def find_numbers(words: list[str], joined: Container[int] = ()) -> list[Number]:
    """All numbers in normalised `words`, in order, none inside another.

    `joined` are the places of Urdu commas and stops with a digit right before and after
    them, which part thousands (`2،400`) and decimals (`5۔7`).
    """
    found: list[Number] = []
    place = 0
    count = len(words)
    starts = _STARTS
    while place < count:
        word = words[place]
        if word in starts or "0" <= word[0] <= "9":
            number = _number_at(words, place, count, joined)
            if number is not None:
                found.append(number)
                place = number.last
                continue
        place += 1
    return _named(words, found)


def number_at(words: list[str], place: int) -> Number | None:
    """The number that begins at `place`, or None."""
    word = words[place]
    return _number_at(words, place, len(words), ()) if word in _STARTS or "0" <= word[0] <= "9" else None


def _number_at(words: list[str], place: int, count: int, joined: Container[int]) -> Number | None:
    word = words[place]
    after = words[place + 1] if place + 1 < count else ""
    if word in ORDINALS:
        return Number(place, place + 1, _whole(ORDINALS[word]), "ordinal")
    if word in _HALF:
        if after == _DOZEN:
            return Number(place, place + 2, 6)
        return Number(place, place + 1, 0.5, "fraction")
    if word in _PARTS:
        return Number(place, place + 1, _PARTS[word], "fraction")
    cardinal = _cardinal(words, place, count, joined)
    if cardinal is None:
        return None
    last, value, is_digits = cardinal
    following = words[last] if last < count else ""
    if following in _PARTS and value < 4:
        return Number(place, last + 1, value * _PARTS[following], "fraction")
    if following in _ORDINAL_ENDINGS:
        return Number(place, last + 1, value, "ordinal", is_digits)
    return Number(place, last, value, "cardinal", is_digits)


def _cardinal(words: list[str], place: int, count: int, joined: Container[int]) -> tuple[int, float, bool] | None:
    """(token after it, value, digits alone) of the cardinal at `place`."""
    first = place
    total = 0.0
    limit = float("inf")  # the last scale: what follows it must be less
    group: float | None = None  # the numeral that waits for its scale
    open_hundred = False  # group ends in سو and may take tens and units
    is_digits = True
    begun = place  # where the open group began
    while place < count:
        word = words[place]
        if group is None:
            begun = place
        if "0" <= word[0] <= "9":
            value = digits_value(word)
            if value is None or (group is not None and not open_hundred):
                break
            width = 1
            if place + 1 in joined and words[place + 1] == _STOP and words[place + 2].isdigit() and value == int(value):
                value, width = float(f"{int(value)}.{words[place + 2]}"), 3
            while (
                value == int(value)
                and place + width + 1 < count
                and place + width in joined
                and len(words[place + width + 1]) == 3
            ):
                value = value * 1000 + int(words[place + width + 1])
                width += 2
            if group is None:
                if value >= limit or (total and not isinstance(value, int)):
                    break
                group = value
            elif value < 100:
                group += value
            else:
                break
            open_hundred = False
            place += width
        elif word in UNITS:
            if (group is not None and not open_hundred) or not _allowed(words, place, count):
                break
            group = (group or 0) + UNITS[word]
            is_digits = open_hundred = False
            place += 1
        elif word == _POINT and group is not None and _goes_on(words, place + 1, count):
            group, place = _decimal(group, words, place + 1, count)
        elif word in _PREFIXES:
            numeral = _prefixed(words, place, count)
            if group is not None or numeral is None:
                break
            group, place = numeral
            is_digits = False
        elif word in _HALVES:
            if group is not None:
                break
            group = _HALVES[word]
            is_digits = False
            place += 1
        elif word == _HUNDRED:
            if group is None:
                if total or not _counts(words, place, count):
                    break
                group = 1
            if group >= 100 or open_hundred:
                break
            group *= 100
            open_hundred, is_digits = True, False
            place += 1
        elif word in SCALES or word == _DOZEN:
            scale = SCALES.get(word, 12.0)
            if group is None and not total:
                if scale > 1000 or not _counts(words, place, count):
                    break
                group = 1
            if scale == limit:  # the next number: دو ہزار دو ہزار
                place, group = begun, None
                break
            if scale > limit:  # ایک ہزار 139 ارب
                total = (total + (group or 0)) * scale
            elif group is None:
                break
            else:
                total += group * scale
            group, limit = None, scale
            is_digits = open_hundred = False
            place += 1
        else:
            break
    if place == first:
        return None
    return place, _whole(total + (group or 0)), is_digits


def _goes_on(words: list[str], place: int, count: int) -> bool:
    return place < count and (words[place] in UNITS or words[place].isdigit())


def _decimal(whole: float, words: list[str], place: int, count: int) -> tuple[float, int]:
    """`تین اعشاریہ دو پانچ`: 3.25, and the token after it."""
    if words[place].isdigit():
        return float(f"{int(whole)}.{words[place]}"), place + 1
    digits = ""
    while place < count and words[place] in UNITS and (not digits or UNITS[words[place]] < 10):
        digits += str(int(UNITS[words[place]]))
        place += 1
    return float(f"{int(whole)}.{digits}"), place


def _prefixed(words: list[str], place: int, count: int) -> tuple[float, int] | None:
    """The numeral of `ساڑھے تین`, `سوا لاکھ`, `پونے دو`, and the token after it."""
    word = words[place]
    if place + 1 >= count or (place and words[place - 1] in _EXCEPT and word == plain("سوا")):
        return None
    after = words[place + 1]
    if after == _HUNDRED or after in SCALES:
        return (1 + _PREFIXES[word], place + 1) if _PREFIXES[word] != 0.5 else None
    value = UNITS.get(after)
    if value is None and after.isdigit():
        value = float(after)
    if value is None:
        return None
    whole = next((unit for unit in (1000, 100) if value and value % unit == 0), 1)  # ساڑھے 1400 is 1450
    return value + _PREFIXES[word] * whole, place + 2


def _allowed(words: list[str], place: int, count: int) -> bool:
    guard = _GUARDS.get(words[place])
    if guard is None:
        return True
    after = words[place + 1] if place + 1 < count else ""
    if guard.next and after not in guard.next:
        return False
    return after not in guard.not_next and not (place and words[place - 1] in guard.not_before)


def _counts(words: list[str], place: int, count: int) -> bool:
    """Whether a scale without a numeral counts something: `سو سے زائد`, `ہزار افراد`."""
    after = words[place + 1] if place + 1 < count else ""
    if after in _COUNTED or after == plain("بھر"):
        return True
    return after in _LINKS and place + 2 < count and words[place + 2] in _MORE


def _whole(value: float) -> float:
    return int(value) if value == int(value) else round(value, 6)


def _named(words: list[str], numbers: list[Number]) -> list[Number]:
    """Join two numerals in words that are read off as digits: `قرارداد بائیس اکتیس`."""
    out: list[Number] = []
    for number in numbers:
        before = out[-1] if out else None
        if (
            before is not None
            and before.last == number.first
            and before.kind == number.kind == "cardinal"
            and before.last - before.first == number.last - number.first == 1
            and not before.is_digits
            and not number.is_digits
            and 10 <= before.value < 100
            and 10 <= number.value < 100
        ):
            named = before.first > 0 and words[before.first - 1] == _RESOLUTION
            about = before.value % 5 == 0 and number.value % 5 == 0 and before.value < number.value  # دس پندرہ
            if named or not about:
                out[-1] = Number(before.first, number.last, before.value * 100 + number.value, "name")
                continue
        out.append(number)
    return out
