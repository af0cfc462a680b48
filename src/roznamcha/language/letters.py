"""Letters: one spelling for every way an Urdu letter is typed, with a map back.

The tables follow the Unicode chart of the Arabic block and the Urdu keyboard of
the National Language Authority (Pakistan): Arabic yeh, kaf and heh become their
Urdu counterparts; vowel signs, tatweel and invisible marks vanish; the three digit
scripts become ASCII digits.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

# One character for another. Hamza forms fall together because papers mix them.
_REPLACE: dict[str, str] = {
    "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ێ": "ی", "ﻳ": "ی",
    "ك": "ک", "ڪ": "ک",
    "ه": "ہ", "ة": "ہ", "ۃ": "ہ", "ۀ": "ہ", "ۂ": "ہ", "ە": "ہ",
    "أ": "ا", "إ": "ا", "ٱ": "ا", "ٲ": "ا",
    "ؤ": "و", "ۓ": "ے",
    "ڼ": "ن", "گ": "گ",
    "،": "،", "٬": ",", "٫": ".", "٪": "%",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "`": "'", "´": "'", "′": "'",
    "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "‒": "-", "―": "-",
    "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u3000": " ", "\t": " ", "\r": " ",
    "\u200c": " ",  # the zero-width non-joiner parts words in Urdu typing
    "\u2028": "\n", "\u2029": "\n", "\x0b": " ", "\x0c": "\n", "\x85": "\n",
}  # fmt: skip
_REPLACE.update({chr(0x0660 + i): str(i) for i in range(10)})
_REPLACE.update({chr(0x06F0 + i): str(i) for i in range(10)})

# Vowel signs, hamza alone or above, tatweel, bidi marks, BOM, soft hyphen: dropped.
_DROPPED = (
    *range(0x0610, 0x061B), 0x061C, 0x0621, 0x0640, *range(0x064B, 0x0660), 0x0670, 0x0674,
    *range(0x06D6, 0x06DD), *range(0x06DF, 0x06E9), *range(0x06EA, 0x06EE), 0x00AD,
    *range(0x200D, 0x2010), 0x200B, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF,
)  # fmt: skip
# Presentation forms are what old page makers saved in the place of letters.
_PRESENTATION = (*range(0xFB50, 0xFDD0), *range(0xFDF0, 0xFE00), *range(0xFE70, 0xFEFD))

_MAP: dict[str, str] = {**_REPLACE, **{chr(code): "" for code in _DROPPED}}
for _code in _PRESENTATION:
    _MAP[chr(_code)] = "".join(
        _MAP.get(part, part) for part in unicodedata.normalize("NFKC", chr(_code)) if part != " "
    )
_MAP["ﯮ"] = _MAP["ﯯ"] = "و"  # its seat and the letter in one character, as in ئو below
_MAP["ﷺ"] = _MAP["ﷻ"] = " "  # a formula of four words in one character says nothing that is coded

# A mark over a letter that makes another letter of it, where typing or Unicode's NFD parts them.
_COMPOSED = {("ا", "\u0653"): "آ", ("ی", "\u0654"): "ئ"}
# Marks that are dropped belong to the letter before them: a word's end lies after them.
ATTACHED = frozenset(chr(code) for code in _DROPPED if unicodedata.category(chr(code)) == "Mn") | {"ء"}

# What InPage and code-page accidents leave between letters in the place of a vowel sign.
_DEBRIS = re.compile(
    "[\u00a1-\u00aa\u00ac-\u00b6\u00b8-\u00ba\u00bc-\u00bf]"
    "(?:(?<=[\u0600-\u06ff].)|(?<=[\u00b1\u00bf])(?=[\u0600-\u06ff]))"
)
# A space inside a word: no word begins with ئ, nor is ں, ے or یے one by itself (`ہو ئی`, `می ں`, `ہو ئے`).
_PARTED = re.compile(" (?<=[ء-ۓ] )(?=ئ|(?:ں|ی?ے)(?![ء-ۓ]))")
_LONG = "اآو"  # vowels after which ئو is ؤ; in سئول it is not
# Letters that carry aspiration: do-chashmi heh after any other is a plain heh.
_ASPIRATED = frozenset("بپتٹجچدڈڑکگ")


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text; `origin[i]` is the place in `original` of its character `i`.

    `origin` has one entry more than `text`: the length of the original.
    """

    text: str
    origin: list[int]
    original: str

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where the characters `first` up to, not including, `last` stand in the original.

        The marks over the last letter (`موسیٰ`) and the hamza after it (`2021ء`) are part of it.
        """
        end = self.origin[last - 1] + 1
        while end < self.origin[last] and self.original[end] in ATTACHED:
            end += 1
        return self.origin[first], end


def normalise(original: str) -> Normal:
    """Bring `original` to one spelling, keeping where every character came from."""
    debris = {m.start() for m in _DEBRIS.finditer(original)} if not original.isascii() else set()
    out: list[str] = []
    origin: list[int] = []
    previous = ""
    for place, char in enumerate(original):
        mapped = _MAP.get(char)
        if place in debris:
            continue
        if mapped is not None and len(mapped) == 1:
            char = mapped
        elif mapped is not None:
            if (composed := _COMPOSED.get((previous, char))) is not None:
                out[-1] = previous = composed
            for part in mapped:
                out.append(part)
                origin.append(place)
                previous = part
            continue
        if char == "ھ" and previous not in _ASPIRATED:
            char = "ہ"
        # گئے, چاہئے, دیئے: hamza on its seat before ye is written or left out at will.
        if char == "ے" and (previous == "ئ" or previous == "ی"):
            if previous == "ئ":
                out[-1] = "ی"
            if len(out) > 1 and out[-2] == "ی":
                out.pop()
                origin.pop()
        # گائوں, رہنمائوں: what page makers write for ؤ.
        if char == "و" and previous == "ئ" and len(out) > 1 and out[-2] in _LONG:
            out[-1] = previous = char
            origin[-1] = place
            continue
        out.append(char)
        origin.append(place)
        previous = char
    origin.append(len(original))
    for space in reversed([m.start() for m in _PARTED.finditer("".join(out))]):
        del out[space], origin[space]
    return Normal("".join(out), origin, original)


# The same rules for whole texts at once, where nobody asks for the places: marks that make
# another letter stay until they have done so.
_MARKS = "\u0653\u0654"
_CHANGED = {char: mapped for char, mapped in _MAP.items() if char not in _MARKS and char != mapped}
_CHANGES = re.compile(f"[{''.join(map(re.escape, _CHANGED))}]")
_ALIF_MADDA, _YE_HAMZA = re.compile("ا\u0654*\u0653"), re.compile("ی\u0653*\u0654")
_LEFT_MARKS = re.compile(f"[{_MARKS}]")
_PLAIN_HEH = re.compile(f"(?<![{''.join(sorted(_ASPIRATED))}])ھ")
_YE_SEAT = re.compile("(?:ی[ئی]|ئ)ے")
_WAW_SEAT = re.compile(f"(?<=[{_LONG}])ئو")


def letters_of(text: str) -> str:
    """The text of `normalise` alone: several times as fast, without where each character came from."""
    text = _CHANGES.sub(lambda found: _CHANGED[found[0]], _DEBRIS.sub("", text))
    text = _LEFT_MARKS.sub("", _YE_HAMZA.sub("ئ", _ALIF_MADDA.sub("آ", text)))
    return _PARTED.sub("", _WAW_SEAT.sub("و", _YE_SEAT.sub("یے", _PLAIN_HEH.sub("ہ", text))))


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The normalised letters alone, for tables and look-ups; remembered, as rules ask for the same words."""
    return letters_of(text)


@lru_cache(maxsize=512)
def plain_words(words: str) -> frozenset[str]:
    """The normalised words of a list that is written with spaces between them."""
    return frozenset(map(plain, words.split()))
