"""Words: normalised text cut into tokens that know their place in the original.

Urdu is typed with spaces missing (`وزیرخارجہ`, `کیلیے`, `پہنچےعلییف`); glued words
are taken apart here, so that nothing above has to think of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from roznamcha.language.letters import Normal, normalise, plain

_WORD = re.compile(
    r"[\u0620-\u0669\u066e-\u06d3\u06d5\u06e5\u06e6\u06ee-\u06ff]+"  # Urdu letters
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_\u0600-\u06ff]+(?:[.'-][^\W\d_\u0600-\u06ff]+)*"  # letters of other scripts
    r"|\n+"
    r"|[^\s\w]|_"
)
# ے and ں are written at the end of a word only: inside a token they show a lost space.
_FINAL_INSIDE = re.compile("(?<=[ےں])(?=[\u0620-\u06ff])")

# Function words that papers run together with their neighbour, and what they are.
_GLUED_TABLE = """
کیلیے=کے لیے|اسلیے=اس لیے|جسکے=جس کے|جسکا=جس کا|جسکی=جس کی|انکے=ان کے|انکا=ان کا|انکی=ان کی|انکو=ان کو
اسکے=اس کے|اسکا=اس کا|اسکی=اس کی|اسکو=اس کو|انسے=ان سے|اسنے=اس نے|جسنے=جس نے|جنکے=جن کے|جنکا=جن کا|جنکی=جن کی
کیجانب=کی جانب|کیطرف=کی طرف|کیساتھ=کے ساتھ|کیخلاف=کے خلاف|کیمطابق=کے مطابق|دریںاثنا=دریں اثنا|دراین=در این
کیاہے=کیا ہے|کررہاہے=کر رہا ہے|کررہےہیں=کر رہے ہیں|گیاہے=گیا ہے|رہاہے=رہا ہے|چکاہے=چکا ہے|ہواہے=ہوا ہے|دیاہے=دیا ہے|لیاہے=لیا ہے|کہاہے=کہا ہے|سکتاہے=سکتا ہے
ہوگا=ہو گا|ہوگی=ہو گی|ہونگے=ہوں گے|کریگا=کرے گا|کریگی=کرے گی|جائیگا=جائے گا|جائیگی=جائے گی|دیگا=دے گا|لیگا=لے گا
ہوناچاہیے=ہونا چاہیے|کرناچاہیے=کرنا چاہیے|وزیراعظم=وزیر اعظم|وزیراعلی=وزیر اعلی|وزیرخارجہ=وزیر خارجہ|وزیردفاع=وزیر دفاع
وزیرداخلہ=وزیر داخلہ|وزیرخزانہ=وزیر خزانہ|خبررساں=خبر رساں|ٹیلیفون=ٹیلی فون|ٹیلیفونک=ٹیلی فونک
وزارتخارجہ=وزارت خارجہ|کانفرنسسے=کانفرنس سے|زوردیا=زور دیا|زوردیتے=زور دیتے|مبارکباد=مبارک باد|بتایاکہ=بتایا کہ|کہاکہ=کہا کہ
کاکہنا=کا کہنا|کہناہے=کہنا ہے|کہناتھا=کہنا تھا|کاکہناہے=کا کہنا ہے|کاکہناتھا=کا کہنا تھا|ہےکہ=ہے کہ|تھاکہ=تھا کہ|ہیںکہ=ہیں کہ
"""
# A stem and the auxiliary that papers join to it: کردیا, ہوگیا, دیدیا, جاسکتا.
_STEMS = (
    "کر",
    "ہو",
    "لے",
    "جا",
    "رہ",
    "بن",
    "آ",
    "دے",
    "رکھ",
    "پہنچ",
    "اٹھا",
    "بنا",
    "لگا",
    "بتا",
    "چھوڑ",
    "روک",
    "مار",
    "نکال",
)
_AUXILIARIES = (
    "دیا", "دی", "دیے", "دیں", "دینے", "دینا", "دیتے", "دیتا", "دیتی", "دے", "لیا", "لی", "لیے", "لیں", "لینے", "لیتے",
    "رہا", "رہی", "رہے", "رہیں", "سکتا", "سکتی", "سکتے", "سکے", "سکا", "سکیں", "چکا", "چکی", "چکے", "چکیں",
    "گیا", "گئی", "گئے", "گئیں", "گا", "گی", "گے", "کر", "کے", "جائے", "جانے",
)  # fmt: skip
# Words of their own that only look like a stem with its auxiliary.
_ORDINARY = tuple(
    "آگے آگا آگی جاگی جاگے جاگا رہکے بنادی بنے مارکے روکے آدے آدی رکھے رہگا رہگی بندی بندے بندیں بنرہا".split()
)


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for stem in _STEMS:
        for auxiliary in _AUXILIARIES:
            table[plain(stem + auxiliary)] = (plain(stem), plain(auxiliary))
    for word in _ORDINARY:
        table.pop(plain(word), None)
    table[plain("کرکے")] = (plain("کر"), plain("کے"))
    for entry in _GLUED_TABLE.replace("\n", "|").split("|"):
        if "=" in entry:
            glued, parts = entry.split("=")
            if len(words := plain(parts).split()) > 1:
                table[plain(glued)] = tuple(words)
    return table


GLUED: Mapping[str, tuple[str, ...]] = _table()
# کردی is also "Kurdish": it is کر دی only where a sentence or its auxiliary follows.
_KURDISH = plain("کردی")
_AFTER_VERB = frozenset(
    map(plain, ["۔", "ہے", "ہیں", "تھی", "تھیں", "گئی", "گئیں", "جائے", "جس", "جبکہ", "اور", "،", "تاہم", "!", "\n"])
)


@dataclass(slots=True)
class Token:
    """A word, number or mark: `text` normalised, `start`/`end` its characters in the original."""

    text: str
    start: int
    end: int

    def __repr__(self) -> str:
        return f"{self.text}@{self.start}"


def tokenise(text: str | Normal, compounds: Mapping[str, tuple[str, ...]] | None = None) -> list[Token]:
    """Cut `text` into tokens; `compounds` adds glued words (written as one -> their parts)."""
    normal = normalise(text) if isinstance(text, str) else text
    tokens: list[Token] = []
    matches = [(m.start(), m.group()) for m in _WORD.finditer(normal.text)]
    for index, (begin, word) in enumerate(matches):
        end = begin + len(word)
        if word[0] == "\n":
            tokens.append(Token("\n", *normal.span(begin, end)))
            continue
        following = matches[index + 1][1] if index + 1 < len(matches) else "۔"
        for piece, length in _pieces(word, compounds, following):
            tokens.append(Token(piece, *normal.span(begin, begin + length)))
            begin += length
    return tokens


def _pieces(word: str, compounds: Mapping[str, tuple[str, ...]] | None, following: str) -> list[tuple[str, int]]:
    """The words that `word` is made of, each with the number of its characters in it."""
    if len(word) < 3 or not "\u0600" < word[0] < "\u0700":
        return [(word, len(word))]
    parts = _FINAL_INSIDE.split(word) if "ے" in word[:-1] or "ں" in word[:-1] else [word]
    pieces: list[tuple[str, int]] = []
    for part in parts:
        split = GLUED.get(part)
        if split is None and compounds is not None:
            split = compounds.get(part)
        if split is None or (part == _KURDISH and following not in _AFTER_VERB):
            pieces.append((part, len(part)))
            continue
        left = len(part)
        for place, piece in enumerate(split):  # کیلیے is کے لیے: one letter short
            length = left if place == len(split) - 1 else min(len(piece), left - 1)
            pieces.append((piece, length))
            left -= length
    return pieces
