"""Words: normalised text cut into tokens that know their place in the original.

Urdu is typed with spaces missing (`وزیرخارجہ`, `کیلیے`, `پہنچےعلییف`); glued words
are taken apart here, so that nothing above has to think of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from roznamcha.language.letters import Normal, normalise, plain, plain_words
from roznamcha.language.verbs import COMMON_STEMS, common_forms
from roznamcha.language.vocabulary import common_words

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
وزارتخارجہ=وزارت خارجہ|کانفرنسسے=کانفرنس سے|زوردیا=زور دیا|زوردیتے=زور دیتے|مبارکباد=مبارک باد|بتایاکہ=بتایا کہ|کہاکہ=کہا کہ|کیاکہ=کیا کہ|گیاکہ=گیا کہ|دیاکہ=دیا کہ|ہواتو=ہوا تو|کردئیے=کر دیے|کیاتو=کیا تو|گیاتو=گیا تو|ہیںتو=ہیں تو
کاکہنا=کا کہنا|کہناہے=کہنا ہے|کہناتھا=کہنا تھا|کاکہناہے=کا کہنا ہے|کاکہناتھا=کا کہنا تھا|ہےکہ=ہے کہ|تھاکہ=تھا کہ|ہیںکہ=ہیں کہ
زوردے=زور دے|قراردے=قرار دے|قراردی=قرار دی|گرفتارکر=گرفتار کر|اختیارکر=اختیار کر|انکارکر=انکار کر|مستردکر=مسترد کر|اظہارکر=اظہار کر|تیارکر=تیار کر|بندکر=بند کر
"""
# A stem and the auxiliary that papers join to it: کردیا, ہوگیا, بلالیا, جاسکتا. دے and لے may lose their ے: دیدیا.
_STEMS = COMMON_STEMS
_SHORTENED = {"دی": "دے", "لی": "لے"}
_AUXILIARIES = (
    "دیا", "دی", "دیے", "دیں", "دینے", "دینا", "دیتے", "دیتا", "دیتی", "دے", "لیا", "لی", "لیے", "لیں", "لینے", "لیتے",
    "رہا", "رہی", "رہے", "رہیں", "سکتا", "سکتی", "سکتے", "سکے", "سکا", "سکیں", "چکا", "چکی", "چکے", "چکیں",
    "گیا", "گئی", "گئے", "گئیں", "جائے", "جائیں", "جاتا", "جاتی", "جاتے", "جانے", "جانا", "جانی", "ڈالا", "ڈالی", "ڈالے", "رکھا", "رکھی", "رکھے",
)  # fmt: skip
# These stand behind the commonest stems alone: with others they make words of their own (چاکر, ملکے).
_SHORT_AUXILIARIES = ("گا", "گی", "گے", "کر", "کے")
_SHORT_STEMS = (
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
# Words of their own that only look like a stem with its auxiliary.
_ORDINARY = tuple(
    "آگے آگا آگی جاگی جاگے جاگا رہکے بنے مارکے روکے آدے آدی رکھے رہگا رہگی بندی بندے بندیں بنرہا گردی گردیا جمالی مرلی لالی چندی منادی لیلی لیدی "
    "بندیا گردے چندے لادے ملدی پکڑدی چنلی پیلی پیلے پیلیا پیدی مانجانا سندی ملکی مارکی بنکے چاہلی".split()
)
# Words that papers run into the next: only after letters that do not join, where the eye sees no difference.
_UNJOINED = "اآدڈذرڑزژو"
_LEADING = ("اور", "پر", "کو", "کا")
_TRAILING = ("اور", "کو", "کا", "کی", "کے", "سے", "نے", "میں", "پر", "کہ", "ہے", "ہیں", "تھا", "تھے", "تھی")
_LIGHT = frozenset(
    map(
        plain,
        "کیا کیے کی کرنا کرنے کرتا کرتے کرتی کرکے کرے کریں دیا دیے دینا دینے دیتے دیتی دیں لیا لیے ہوا ہوئے ہوئی ہونا ہونے ہوتا ہوتے ہوتی گیا گئی گئے "
        "جارہا جارہی جارہے جائے ڈال ڈالے پڑے پڑا پڑی پڑتا چاہیے چاہتا چاہتے چاہتی لگا لگے".split(),
    )
)
_SHORTEST = 4  # letters of the word that is not the function word
# Adjectives and nouns of one word that look like a postposition with a noun.
_WHOLE = frozenset(
    map(
        plain,
        "پرتکلف پرجوشی پرشکوہ پروقار پرہجوم پریقین پرسکون پرعزم پرامن پراثر پرکورے کاروان کارواں کامدار کارکنان کالینا کامورا کونیشن "
        "باریکی گائیکی کوریئر کولائی ٹرائیکا مائیکو نازکی بھروسے ہزارسے پرفارم کوآپریشن اورٹائم کارکرگی".split(),
    )
)
# What is written with the wrong one of two letters that sound alike, or short of a letter.
SPELLINGS: Mapping[str, str] = {
    plain(wrong): plain(right)
    for wrong, right in (
        pair.split("=")
        for pair in (
            "کاروائی=کارروائی|کاروائیاں=کارروائیاں|کاروائیوں=کارروائیوں|مزاکرات=مذاکرات|مزاکراتی=مذاکراتی|مزمت=مذمت|مزمتی=مذمتی|زمہ=ذمہ|زمے=ذمے|"
            "زریعے=ذریعے|زریعہ=ذریعہ|زرائع=ذرائع|مذید=مزید|آذادی=آزادی|آذاد=آزاد|ذیادہ=زیادہ|نافظ=نافذ|مظبوط=مضبوط|مزہب=مذہب|مزہبی=مذہبی|دہمکی=دھمکی|"
            "دہمکیاں=دھمکیاں|دئیے=دیے|لئیے=لیے|کئیے=کیے|چاہئیے=چاہیے|چائیے=چاہیے|معائدہ=معاہدہ|معائدے=معاہدے|مزائل=میزائل|مزائلوں=میزائلوں|ںے=نے"
        ).split("|")
    )
}


# One word that papers write as two, neither of which means anything beside the other.
_REJOINED = {(plain("قرار"), plain(end)): plain("قرار" + end) for end in ("داد", "دادیں", "دادوں")}  # a resolution


# Postpositions run into a name, each with the words that show it: `پورٹرکی سربراہی`, `ولیمزنے کہا`.
_GLUED_TO_NAMES = {
    mark: plain_words(following)
    for mark, following in (
        ("کی", "سربراہی قیادت صدارت میزبانی جانب طرف زیر موجودگی"),
        ("کا", "کہنا موقف بیان دورہ"),
        ("کے", "ساتھ ہمراہ مطابق درمیان خلاف"),
        ("نے", "کہا بتایا"),
        ("سے", "ملاقات گفتگو مذاکرات رابطہ خطاب"),
    )
}
# Titles whose last letter does not join, and what makes other words of them: `ڈائریکٹریٹ`, `کمانڈروں`.
_TITLES = tuple(plain_words("میئر گورنر ڈائریکٹر کمانڈر سینیٹر ڈاکٹر پروفیسر منسٹر مسٹر چانسلر میجر"))
_ENDINGS = ("وں", "یٹ", "شپ", "انہ", "یوں", "یاں", "ان")
_NE = plain("نے")
_ACTING = plain_words("امریکا انڈیا کینیڈا آسٹریلیا لیبیا کوریا ملائیشیا انڈونیشیا ایتھوپیا میڈیا اوباما")
_SHORT_NAMES = plain_words("چین روس شام مصر ترک یمن قطر")


def _pairs(stems: Iterable[str], auxiliaries: Iterable[str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {
        plain(stem + auxiliary): (plain(_SHORTENED.get(stem, stem)), plain(auxiliary))
        for stem in stems
        for auxiliary in auxiliaries
    }
    for word in [*_ORDINARY, *common_forms()]:  # اٹھائے, کھولے
        table.pop(plain(word), None)
    return table


# Any stem with its auxiliary; those of the commonest verbs are taken apart in names, too.
_PAIRS = _pairs([*_STEMS, *_SHORTENED], _AUXILIARIES)


def _table() -> dict[str, tuple[str, ...]]:
    table = _pairs(_SHORT_STEMS, [*_AUXILIARIES, *_SHORT_AUXILIARIES])
    table[plain("کرکے")] = (plain("کر"), plain("کے"))
    for entry in _GLUED_TABLE.replace("\n", "|").split("|"):
        if "=" in entry:
            glued, parts = entry.split("=")
            if len(words := plain(parts).split()) > 1:
                table[plain(glued)] = tuple(words)
    return table


GLUED: Mapping[str, tuple[str, ...]] = _table()
_VERBS = frozenset(_pairs(_SHORT_STEMS, [*_AUXILIARIES, *_SHORT_AUXILIARIES])) | {plain("کرکے")}
# کردی is also "Kurdish": it is کر دی only where a sentence or its auxiliary follows.
_KURDISH = plain("کردی")
_AFTER_VERB = frozenset(["\n", *"۔،!؟؛"]) | plain_words(
    "ہے ہیں تھی تھیں گئی گئیں جائے جائیں جاتی جس جن جو جب جبکہ جہاں اور تاہم لیکن مگر بلکہ کیونکہ کیوں تاکہ کہ تو حالانکہ چنانچہ جسے جنہیں"
)


@lru_cache(maxsize=1 << 16)
def parts_of(word: str) -> tuple[str, ...] | None:
    """The words that one written word is made of, None if it is one word and spelt as it should be."""
    if word in SPELLINGS:
        return (SPELLINGS[word],)
    return GLUED.get(word) or _PAIRS.get(word) or _run_together(word) or _title_and_name(word)


def _run_together(word: str) -> tuple[str, ...] | None:
    """`قراردیا`, `پرحملہ`, `اورامریکی`, `پشاورمیں`: two known words that make no third."""
    known = common_words()
    if len(word) <= _SHORTEST or word in known or word in _WHOLE:
        return None
    for cut in range(2, len(word) - 1):
        left, right = word[:cut], word[cut:]
        if left[-1] not in _UNJOINED:
            continue
        leads = left in _LEADING and right in known and (len(right) >= _SHORTEST or right in _SHORT_NAMES)
        trails = right in _TRAILING and len(left) >= _SHORTEST and left in known
        trails = trails and not (left[-1] == "ا" and right == _NE and left not in _ACTING)  # پڑھانے, نمٹانے
        if leads or trails:
            return left, right
        if len(left) >= _SHORTEST - 1 and left in known and (right in _LIGHT or right in _PAIRS or right in _VERBS):
            return left, *(GLUED.get(right) or _PAIRS.get(right) or (right,))
    return None


def _name_and_mark(word: str, following: str) -> tuple[str, ...] | None:
    """A strange word and the postposition that papers ran into it: `پورٹرکی سربراہی میں`."""
    left, mark = word[:-2], word[-2:]
    if len(left) < _SHORTEST - 1 or left[-1] not in _UNJOINED or following not in _GLUED_TO_NAMES.get(mark, ()):
        return None
    known = common_words()
    return None if word in known or word in _WHOLE else (left, mark)


def _title_and_name(word: str) -> tuple[str, ...] | None:
    """A title run into the name after it: `میئرہالسما`, `گورنرجانسن`; not `گورنرز`, `ڈاکٹروں`."""
    title = next((title for title in _TITLES if word.startswith(title)), None)
    if title is None or word in common_words():
        return None
    name = word[len(title) :]
    return (title, name) if len(name) >= _SHORTEST and not name.endswith(_ENDINGS) else None


@dataclass(slots=True)
class Token:
    """A word, number or mark: `text` normalised, `start`/`end` its characters in the original."""

    text: str
    start: int
    end: int

    def __repr__(self) -> str:
        return f"{self.text}@{self.start}"


def tokenise(
    text: str | Normal, compounds: Mapping[str, tuple[str, ...]] | None = None, *, name: bool = False
) -> list[Token]:
    """Cut `text` into tokens; `compounds` adds glued words (written as one -> their parts).

    What looks like two words run together is left whole in a `name` (`سیرگئی`, `کوبانی`).
    """
    normal = normalise(text) if isinstance(text, str) else text
    tokens: list[Token] = []
    matches = [(m.start(), m.group()) for m in _WORD.finditer(normal.text)]
    for index, (begin, word) in enumerate(matches):
        end = begin + len(word)
        if word[0] == "\n":
            tokens.append(Token("\n", *normal.span(begin, end)))
            continue
        following = matches[index + 1][1] if index + 1 < len(matches) else "۔"
        for piece, length in _pieces(word, compounds, following, name):
            token = Token(piece, *normal.span(begin, begin + length))
            if tokens and (whole := _REJOINED.get((tokens[-1].text, piece))) is not None:
                tokens[-1] = Token(whole, tokens[-1].start, token.end)
            else:
                tokens.append(token)
            begin += length
    return tokens


def _pieces(
    word: str, compounds: Mapping[str, tuple[str, ...]] | None, following: str, name: bool
) -> list[tuple[str, int]]:
    """The words that `word` is made of, each with the number of its characters in it."""
    if len(word) < 3 or not "\u0600" < word[0] < "\u0700":
        return [(word, len(word))]
    parts = _FINAL_INSIDE.split(word) if "ے" in word[:-1] or "ں" in word[:-1] else [word]
    pieces: list[tuple[str, int]] = []
    for part in parts:
        split = GLUED.get(part)
        if split is None and compounds is not None:
            split = compounds.get(part)
        if split is None and not name:
            split = parts_of(part) or (_name_and_mark(part, following) if part is parts[-1] else None)
        if split is None or (part == _KURDISH and following not in _AFTER_VERB):
            pieces.append((part, len(part)))
            continue
        left = len(part)
        for place, piece in enumerate(split):  # کیلیے is کے لیے: one letter short
            length = left if place == len(split) - 1 else min(len(piece), left - 1)
            pieces.append((piece, length))
            left -= length
    return pieces
