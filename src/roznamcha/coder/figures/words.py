"""The vocabulary of figures, read from `data/units.toml`."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from roznamcha.coder.times.words import TO_RANGE
from roznamcha.language.letters import plain
from roznamcha.language.numbers import UNITS as NUMERALS
from roznamcha.language.sentences import LETTER_NAMES
from roznamcha.language.verbs import common_forms

Phrase = tuple[str, ...]


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    return tomllib.loads((files("roznamcha") / "coder" / "data" / "units.toml").read_text("utf-8"))


def _set(words: str) -> frozenset[str]:
    found = {plain(word).replace(" ", "") for word in words.split()}
    return frozenset(found | {"ا" + word[1:] for word in found if word[0] == "آ"})


def _phrases(table: dict[str, str]) -> dict[str, list[tuple[Phrase, str]]]:
    """First word -> the phrases that begin with it and what they stand for, longest first."""
    out: dict[str, list[tuple[Phrase, str]]] = {}
    for name, written in table.items():
        for phrase in written.replace("\n", "").split("|"):
            if words := tuple(plain(phrase).split()):
                out.setdefault(words[0], []).append((words, name))
    for entries in out.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return out


PERCENT = "percent"
UNITS = _phrases({**_data()["currency"], **_data()["measures"], PERCENT: _data()["percent"]["words"]})
HUNDREDTHS = _phrases(_data()["hundredths"])
MONEY = frozenset(_data()["currency"]) | frozenset(_data()["symbols"].values())
SHARED: dict[str, dict[str, str]] = _data()["shared"]
SYMBOLS: dict[str, str] = _data()["symbols"]
UNITS_BEFORE = _phrases(_data()["measures_before"])
NOT_AFTER, NOT_BEFORE = _set(_data()["not_figures"]["after"]), _set(_data()["not_figures"]["before"])
NOT_UNIT_NEXT, DURATIONS = _set(_data()["not_figures"]["not_unit_next"]), _set(_data()["not_figures"]["durations"])
IDIOMS = frozenset(tuple(plain(i).split()) for i in _data()["not_figures"]["idioms"].split("|"))
FILLERS = _phrases({"filler": _data()["fillers"]["words"]})
STOPS = _set(_data()["stops"]["words"])
VERBS = frozenset(common_forms()) - _set("کھانا کھانے پانی بنا لگا مل مان سنا مار رکنی")
FATES, ONLY, NOT_ONE = (_set(_data()["fates"][key]) for key in ("words", "only", "not_one"))
LETTERS = LETTER_NAMES - _set("کے آئی")  # these two are Urdu words as well
NOUNS = _set(_data()["glued"]["nouns"])
GLUED = {numeral + noun: value for numeral, value in NUMERALS.items() if 2 <= value <= 20 for noun in NOUNS}
EVERY, SE, MEIN, COMMA, AUR, KO, PAR, TWO = map(plain, ("ہر", "سے", "میں", "،", "اور", "کو", "پر", "دو"))
LINKS = TO_RANGE | {AUR, plain("یا"), COMMA}
ENDS, BEFORE_TWO = frozenset(("۔", "!", "'", '"')), _set("صرف محض یا سے میں کے نے اور")
JOINS = _set("اور ،")
ADJECTIVES = _set("سالہ روزہ رکنی منزلہ")  # ایک چھ سالہ بچہ is one child
PARALLEL = _set("اور جبکہ جب ،")
POSTPOSITIONS = _set("کے کی کا کو سے تک پر میں ۔ ، تھی تھا ہے")
FURTHEST = 14  # tokens between ایک and the other count that makes it a count
LONGEST_PHRASE = 5  # words of what is counted
BILLION = 1_000_000_000  # so much of nothing named (450 ارب کا خسارہ) is money
LEAST_CARRIED = 1_000_000  # a bare number as great as this takes the currency told before it
