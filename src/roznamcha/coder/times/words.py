"""The vocabulary of time expressions, read from `data/times.toml`."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any, Literal

from roznamcha.language.letters import plain
from roznamcha.language.numbers import UNITS as NUMERALS

Grain = Literal["day", "week", "month", "year", "decade", "century"]


def _set(words: str) -> frozenset[str]:
    """The normalised words; one that begins with madda also without it, as it is often typed."""
    found = {plain(word) for word in words.split()}
    return frozenset(found | {"ا" + word[1:] for word in found if word[0] == "آ"})


_DATA: dict[str, dict[str, Any]] = tomllib.loads(
    (files("roznamcha") / "coder" / "data" / "times.toml").read_text("utf-8")
)
_WORDS = {name: _set(words) for name, words in _DATA["words"].items()}

PAST, NEXT, THIS, SAME, RECENT = (_WORDS[k] for k in ("past", "next", "this", "same", "recent"))
VAGUE, AGO, AFTER = _WORDS["vague"], _WORDS["ago"], _WORDS["after"]
TODAY, KAL, PARSON = _WORDS["today"], _WORDS["kal"], _WORDS["parson"]
FIRST_DAY, DATE, DAY_MARK = _WORDS["first_day"], _WORDS["date"], _WORDS["day_mark"]
YEAR_MARK, MONTH_MARK = _WORDS["year_mark"], _WORDS["month_mark"]
NIGHT, PARTICLES, EVERY = _WORDS["night"], _WORDS["particles"], _WORDS["every"]

_GRAINS: tuple[Grain, ...] = ("day", "week", "month", "year", "decade", "century")
#: Word for a unit of time -> its grain.
UNITS: dict[str, Grain] = {plain(w): grain for grain in _GRAINS for w in _DATA["units"][grain].split()}
PLURALS = _set(_DATA["plurals"]["words"])
#: Word for a part of a span -> early, middle or late.
PARTS: dict[str, str] = {w: part for part, words in _DATA["parts"].items() for w in _set(words)}
END = _set(_DATA["end"]["words"])
#: The last ones of a row: آخری ہفتے.
LAST = _set(_DATA["end"]["last"])
DAYPARTS = _set(_DATA["dayparts"]["words"])

YEAR_FOLLOWERS = _set(_DATA["year_followers"]["words"])
TITLES = _set(_DATA["year_followers"]["titles"])
NOT_BEFORE_YEAR = _set(_DATA["year_followers"]["not_before"])
MORE = _set(_DATA["year_followers"]["more"])
NEAR = _set(_DATA["year_followers"]["near"])

WEEKDAY_NEXT = _set(_DATA["weekday_company"]["next"])
NOT_BEFORE_BUDH = _set(_DATA["weekday_company"]["not_before_budh"])
NOT_NEXT_BUDH = _set(_DATA["weekday_company"]["not_next_budh"])
PRAYER = _set(_DATA["weekday_company"]["prayer"])
NOT_BEFORE_MARCH = _set(_DATA["march"]["not_before"])
MARCH_NEXT = _set(_DATA["march"]["next"])
TOTAL_NEXT = _set(_DATA["total"]["next"])
TOTAL_BEFORE = _set(_DATA["total"]["not_before"])

# --- words of the grammar, each a rule's own --------------------------------------------


def phrases(*written: str) -> tuple[tuple[str, ...], ...]:
    """Normalised phrases as tuples of words."""
    return tuple(tuple(plain(phrase).split()) for phrase in written)


KE, KI, KA, KO, SE, TAK, MEIN, NE = (plain(w) for w in ["کے", "کی", "کا", "کو", "سے", "تک", "میں", "نے"])
AUR, YA, BHI, TO, COMMA = (plain(w) for w in ["اور", "یا", "بھی", "تو", "،"])
DIGITS = frozenset("0123456789")
PIR, BUDH, MARCH, JUNE = (plain(w) for w in ["پیر", "بدھ", "مارچ", "جون"])
IS_WEEK = _set("ہفتہ ہفتے")  # Saturday or a week
SATURDAY_NEXT = _set("کو کے کی اور")
ROZ = _set("روز دن")
NAMAZ, SIH, PAHAR, CHRIST = (plain(w) for w in ["نماز", "سہ", "پہر", "مسیح"])
CENTURY, FISCAL, RUNNING, PRESENT, THAT = (plain(w) for w in ["صدی", "مالی", "رواں", "موجودہ", "اس"])
DECADE = _set("دہائی عشرے عشرہ")
COME, COMING = plain("آنے"), _set("والے والی والا")
QABL, WHEREAS, BETWEEN_WORD = (plain(w) for w in ["قبل", "جبکہ", "درمیان"])
NOW_FROM = _set("اب آج")  # اب سے دس سال قبل
YEAR_NEXT = _set("میں کے کی سے تک کو تا اور")
HOPED = _set("توقع متوقع امکان")
THAT_CLAUSE = plain("کہ")
TO_BE = plain("ہونے")
TO_RANGE = frozenset((SE, plain("تا"), "-"))
LE_KAR = phrases("لے کر", "لیکر")
UNTIL_NOW = phrases("اب تک", "آج تک", "اج تک", "تاحال", "تا حال", "ابتک")
NIGHT_BETWEEN = phrases("کی درمیانی شب", "کی درمیانی رات")
EVER_SINCE = phrases("کے بعد سے")
BETWEEN = phrases("کے درمیان", "کے مابین")
#: Name of a part of a year -> its months.
QUARTERS = dict(zip(phrases("سہ ماہی", "سہماہی", "ششماہی", "شش ماہی"), (3, 3, 6, 6), strict=True))
HALF_WORDS = _set("ڈیڑھ ڈھائی اڑھائی ساڑھے سوا پونے")
COUNTED_UNITS = frozenset(unit for unit, grain in UNITS.items() if grain != "century")
#: دوہفتے قبل: a numeral typed on to its unit -> its value and the unit.
GLUED = {
    numeral + unit: (value, unit)
    for numeral, value in NUMERALS.items()
    if 2 <= value <= 10
    for unit in UNITS
    if unit not in PLURALS
}
