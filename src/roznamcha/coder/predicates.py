"""Predicates: the verbs and nouns that tell an event or a saying, read from data files.

A pattern is a row of word slots (`پابندی|پابندیاں عائد کرنا`); `|` parts alternatives,
`LAND` stands for the name of any state or capital (`LAND جانا`), and the infinitive at the
end of an entry of `verbs` for all forms of its verb.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import product
from typing import Any

import tomli

from roznamcha.coder.sentence.words import QUOTES
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE
from roznamcha.language.tokens import tokenise
from roznamcha.language.verbs import COMMON_STEMS, NEGATIONS, PARTICLES, conjugate, stem_of
from roznamcha.lexicon import LexiconError, lexicon

_DATA = files("roznamcha.coder") / "data"
TYPES = frozenset(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT SPEECH".split()
)
MARKS = frozenset(
    "subject speaker ne ko se mein par tak ka sath khilaf janib taraf darmiyan liye bare adjective content any after opening haq wajah zariye land".split()
)
_INFINITIVE, _AND = plain("نا"), plain("اور")
_STEMS = frozenset(map(plain, COMMON_STEMS))
_LAND = "LAND"
_GAP = 3  # words of emphasis, negation or manner between the noun and its light verb
# Adverbs between the words of a pattern: `فہرست میں دوبارہ شامل کیا`, `سفیر کو باضابطہ طور پر طلب کیا`.
_ADVERBS = plain_words(
    "شدید سخت بھرپور باقاعدہ فوری فورا مزید دوبارہ جلد ہرگز صاف مکمل باضابطہ مسلسل یکسر سختی احتجاجاً جواباً "
    "ازسرنو تاحال بدستور بارہا یکطرفہ متفقہ عملاً بالاخر جزوی یقیناً واقعی زبردستی پرزور"
)
_WAY = [plain("طور"), plain("پر")]
# … and phrases, the longer of two that begin alike first: again, at a moment when, many times, in harsh words.
_PHRASES: dict[str, list[list[str]]] = {}
for _phrase in (
    "ایک بار پھر", "ایک مرتبہ پھر", "ایک ایسے وقت میں", "ایک ایسے وقت پر", "ایک ایسے وقت", "ایسے وقت میں",
    "ایسے وقت پر", "ایسے وقت", "اس وقت", "کئی بار", "کئی مرتبہ", "متعدد بار", "متعدد مرتبہ", "بار بار", "پہلی بار",
    "پہلی مرتبہ", "دوسری بار", "دوسری مرتبہ", "شدید الفاظ میں", "سخت الفاظ میں", "سخت ترین الفاظ میں",
    "واضح الفاظ میں", "دو ٹوک الفاظ میں", "بڑے پیمانے پر", "وسیع پیمانے پر", "کامیابی کے ساتھ", "کامیابی سے",
    "تیزی سے", "غیر معینہ مدت کے لیے", "غیر معینہ مدت تک", "براہ راست", "علی الاعلان", "کھلم کھلا",
    "بلا تاخیر", "جلد از جلد", "از سر نو", "نئے سرے سے", "سرے سے", "اب تک",
    "آج تک", "ابھی تک", "حال ہی میں", "حسب معمول", "یکے بعد دیگرے", "ہمیشہ سے", "ایک دفعہ پھر", "کئی دفعہ", "پہلی دفعہ",
    "دوسری دفعہ", "پھر سے", "اتفاق رائے سے", "بھاری اکثریت سے", "کثرت رائے سے", "خاموشی سے", "بطور احتجاج", "ردعمل میں",
    "جواب میں", "فی الحال", "فی الوقت", "ہنگامی بنیادوں پر", "آخر کار", "بڑی حد تک", "کسی حد تک", "رات گئے", "صبح سویرے",
    "بیک وقت", "ایک ساتھ", "مل کر", "بغیر کسی شرط کے", "غیر مشروط", "باہمی رضامندی سے", "زور و شور سے", "شد و مد سے",
    "پر زور", "راتوں رات", "آنا فانا", "چند گھنٹوں میں",
):  # fmt: skip
    _PHRASES.setdefault(plain(_phrase.split()[0]), []).append([plain(word) for word in _phrase.split()])
# On what ground: `سفیر کو | جاسوسی کے الزام میں | ملک بدر کر دیا`.
_GROUNDS, _ON = plain_words("الزام الزامات جرم جواب ردعمل پاداش شبہے شبے"), plain_words("میں پر")
_GROUND_WORDS = 8  # from where such a phrase begins to its noun
_PARTED = CASE - GENITIVE  # behind which it may begin
# Words of manner between a noun and its verb: `مذمت واضح طور پر کی`.
_MANNER = _ADVERBS | plain_words(
    "واضح طور پر کھل ہی ہر گز سرکاری پہلے کبھی ضرور ایک بار پھر شدت شروع عام کھلے فی الفور اچانک بالآخر آخرکار ہمیشہ قطعا بالکل"
)
# Adjectives that nothing parts from their noun; a soldier is called as what is military.
_ATTRIBUTES = plain_words(
    "سفارتی تجارتی اقتصادی معاشی مالی دفاعی انسانی امدادی سیاسی عسکری جوہری ایٹمی طبی فنی تکنیکی فضائی بحری زمینی"
)
_MILITARY, _MILITARY_NOUNS = (
    plain("فوجی"),
    plain_words(
        "تربیت امداد مدد تعاون معاونت مشقیں مشقوں مشق کارروائی کارروائیاں آپریشن اڈہ اڈا اڈے موجودگی حملہ حملے مہم تنصیبات"
    ),
)
_BETWEEN = PARTICLES | QUOTES | _ADVERBS  # what may stand between the words of a pattern
_BESIDE_VERB = PARTICLES | QUOTES | NEGATIONS | _MANNER  # … and between its noun and its light verb


@dataclass(frozen=True, slots=True, eq=False)
class Predicate:
    """One entry of a data file: what its patterns mean and who stands where."""

    file: str
    label: str  # its first pattern as written
    type: str
    mode: str | None
    status: str | None  # forces planned or occurred
    actor: tuple[str, ...]
    recipient: tuple[str, ...]
    joint: tuple[str, ...]
    needs: frozenset[str]
    unless: frozenset[str]
    negated: bool | None  # True: only when negated; False: never; None: negation drops it
    future: str  # planned | occurred | skip: what the future tense makes of it
    modal: str  # skip | occurred: what "should", "may" make of it
    one_sided: bool  # may stand without a recipient
    content: bool  # may be told inside what somebody says
    examples: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """Slots of alternative words, and the stem of the verb behind them (None for a noun)."""

    predicate: Predicate
    slots: tuple[frozenset[str], ...]
    stem: str | None

    @property
    def weight(self) -> int:
        return 2 * (len(self.slots) + (self.stem is not None))


_SHAPE: dict[str, type | tuple[type, ...]] = {
    "type": str, "mode": str, "status": str, "verbs": list, "nouns": list, "actor": list, "recipient": list, "joint": list,
    "needs": list, "unless": list, "negated": (bool, str), "future": str, "modal": str, "one_sided": bool, "content": bool, "examples": list,
}  # fmt: skip


def _read(entry: dict[str, Any], file: str) -> Predicate:
    label = f"{file}: [[predicate]] {entry.get('verbs') or entry.get('nouns')}"
    for key, value in entry.items():
        if key not in _SHAPE or not isinstance(value, _SHAPE[key]):
            raise LexiconError(f"{label}: {key} = {value!r} is not understood")
    if entry.get("type") not in TYPES:
        raise LexiconError(f"{label}: type must be one of {', '.join(sorted(TYPES))}")
    for key in ("actor", "recipient", "joint"):
        if unknown := set(entry.get(key, ())) - MARKS:
            raise LexiconError(f"{label}: {key} has unknown marks {', '.join(sorted(unknown))}")
    for key in ("needs", "unless"):
        if several := [word for word in entry.get(key, ()) if " " in word.strip()]:
            raise LexiconError(f"{label}: {key} takes single words, not {', '.join(several)}")
    if not entry.get("verbs") and not entry.get("nouns"):
        raise LexiconError(f"{label}: verbs or nouns missing")
    negated = entry.get("negated")
    return Predicate(
        file, (entry.get("verbs") or entry["nouns"])[0], entry["type"], entry.get("mode"), entry.get("status"), tuple(entry.get("actor", ())), tuple(entry.get("recipient", ())),
        tuple(entry.get("joint", ())), _wordset(entry.get("needs", ())), _wordset(entry.get("unless", ())),
        negated if isinstance(negated, bool) else None if negated is None else False, entry.get("future", "planned"), entry.get("modal", "skip"),
        entry.get("one_sided", False), entry.get("content", False), tuple((text, code) for text, code in entry.get("examples", ())),
    )  # fmt: skip


def _wordset(words: Any) -> frozenset[str]:
    """Words of company as `matching.company` has them: `خود مختاری` where the tokens take one apart."""
    return frozenset(" ".join(_spelt(part)) for word in words for part in word.split("|"))


def _slots(words: list[str]) -> list[tuple[frozenset[str], ...]]:
    """The slots of a pattern, once for each way in which the tokens cut its words: `سفارتکار` fills two."""
    rows: list[tuple[frozenset[str], ...]] = [()]
    for word in words:
        spelt = [_spelt(part) for part in word.split("|")]
        whole = frozenset(parts[0] for parts in spelt if len(parts) == 1)
        ways: list[tuple[frozenset[str], ...]] = [(whole,)] if whole else []
        ways += [tuple(frozenset([part]) for part in parts) for parts in spelt if len(parts) > 1]
        rows = [(*row, *way) for row in rows for way in ways]
    return rows


@lru_cache(maxsize=1 << 14)
def _spelt(word: str) -> tuple[str, ...]:
    """A word as the tokens have it, which take some apart: `مبارکباد`, `خودمختاری`."""
    if word == _LAND:
        return (word,)
    return tuple(token.text for token in tokenise(word, lexicon().compounds)) or (plain(word),)


def _stem(infinitive: str, written: str, file: str) -> str:
    if not plain(infinitive).endswith(_INFINITIVE):
        raise LexiconError(f"{file}: {written!r} does not end in an infinitive (…نا)")
    stem = stem_of(infinitive)
    if stem not in _STEMS:
        raise LexiconError(f"{file}: {written!r}: add {stem!r} to COMMON_STEMS in language/verbs.py")
    return stem


class PatternIndex:
    """All patterns, found by the first word that they begin with."""

    def __init__(self, predicates: list[tuple[Predicate, dict[str, Any]]]) -> None:
        self.by_word: dict[str, list[Pattern]] = {}
        self.predicates = [predicate for predicate, _entry in predicates]
        for predicate, entry in predicates:
            for written in entry.get("verbs", ()):
                words = written.split()
                for slots, infinitive in product(_slots(words[:-1]), words[-1].split("|")):
                    self._put(Pattern(predicate, slots, _stem(infinitive, written, predicate.file)))
            for written in entry.get("nouns", ()):
                for slots in _slots(written.split()):
                    self._put(Pattern(predicate, slots, None))

    def _put(self, pattern: Pattern) -> None:
        firsts = pattern.slots[0] if pattern.slots else frozenset(conjugate(pattern.stem or ""))
        for word in firsts:
            self.by_word.setdefault(word, []).append(pattern)

    def match(
        self,
        words: list[str],
        verbs: dict[int, tuple[str, ...]],
        first: int,
        last: int,
        asides: dict[int, int] | None = None,
        lands: dict[int, int] | None = None,
    ) -> Iterator[Match]:
        """Every pattern that begins at a token in `first`..`last`; `verbs` gives the stems of verb tokens.

        `asides` are phrases of when, where and who, first token -> last, that may stand before the verb:
        `مذاکرات پیر کو جنیوا میں ہوئے`. `lands` are the names of states and capitals, first token -> last.
        """
        asides, lands = asides or {}, lands or {}
        manners = _manners(words, first, last)
        stems = {None, *(stem for of_verb in verbs.values() for stem in of_verb)}  # None: of a noun alone
        for token in range(first, last):
            found = self.by_word.get(words[token], ())
            for pattern in (*found, *self.by_word.get(_LAND, ())) if token in lands else found:
                if pattern.stem in stems and (
                    match := _match(pattern, words, verbs, token, last, asides, lands, manners)
                ):
                    yield match


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern found: its noun is tokens `first`..`noun_last`, its verb begins at `verb`."""

    pattern: Pattern
    first: int
    noun_last: int
    verb: int | None
    shared: bool = False  # with a second noun of the same verb: `مدد | اور حمایت | کی`


def _match(
    pattern: Pattern,
    words: list[str],
    verbs: dict[int, tuple[str, ...]],
    first: int,
    last: int,
    asides: dict[int, int],
    lands: dict[int, int],
    manners: dict[int, int],
) -> Match | None:
    """The match of one pattern that begins at `first`, or None: `سفیر کو | دوبارہ | طلب | کر لیا`."""
    if not pattern.slots:
        return Match(pattern, first, first, first) if pattern.stem in verbs.get(first, ()) else None
    between = asides if pattern.stem is not None else {}
    noun_last = _noun_end(pattern.slots, words, first, last, between, lands, manners)
    if noun_last is None:
        return None
    if pattern.stem is None:
        return Match(pattern, first, noun_last, None)
    at = _behind_second(words, verbs, noun_last, last)
    verb = _verb_behind(pattern.stem, words, verbs, at, last, asides, manners)
    return Match(pattern, first, noun_last, verb, at > noun_last) if verb is not None else None


def _noun_end(
    slots: tuple[frozenset[str], ...],
    words: list[str],
    token: int,
    last: int,
    asides: dict[int, int],
    lands: dict[int, int],
    manners: dict[int, int],
) -> int | None:
    """The token behind the words of a pattern, between which adverbs and phrases may stand; None if one is missing."""
    for place, slot in enumerate(slots):
        while place and token < last and words[token] not in slot and not (_LAND in slot and token in lands):
            if token in manners:
                token = manners[token]
            elif words[token] in _BETWEEN:
                token += 1
            elif token in asides and words[token - 1] not in GENITIVE and not _attributive(words[token - 1], slot):
                token = asides[token]  # سفیر کو | یوکرین سے | واپس بلا لیا
            else:
                break
        if token < last and words[token] in slot:
            token += 1
        elif _LAND in slot and token in lands:
            token = lands[token]
        else:
            return None
    return token


def _attributive(word: str, slot: frozenset[str]) -> bool:
    """Whether a word only tells what kind the next one is: `فوجی تربیت`, but `فوجی | سرحد پر | تعینات کیے`."""
    return word in _ATTRIBUTES or (word == _MILITARY and not slot.isdisjoint(_MILITARY_NOUNS))


def _verb_behind(
    stem: str,
    words: list[str],
    verbs: dict[int, tuple[str, ...]],
    at: int,
    last: int,
    asides: dict[int, int],
    manners: dict[int, int],
) -> int | None:
    """Where the light verb of a noun begins: `مذمت بھی | نہیں | کی`; None if anything else stands before it."""
    gap = 0
    while at < last and gap <= _GAP:
        if stem in verbs.get(at, ()):
            return at
        if at in asides:
            at = asides[at]
        elif at in manners:
            at = manners[at]
        elif words[at] in _BESIDE_VERB:
            at, gap = at + 1, gap + 1
        else:
            return None
    return None


def _behind_second(words: list[str], verbs: dict[int, tuple[str, ...]], at: int, last: int) -> int:
    """The token behind a second noun of the same light verb, if one stands at `at`: `مذمت | اور سخت احتجاج | کیا`."""
    noun = at + 1
    while noun < last and words[noun] in _ADVERBS:
        noun += 1
    second = at < last and words[at] == _AND and noun not in verbs and noun + 1 in verbs and words[noun] not in CASE
    return noun + 1 if second else at


def _manners(words: list[str], first: int, last: int) -> dict[int, int]:
    """The phrases of manner or moment, first token -> the token behind: `حملہ ایسے وقت میں کیا`."""
    found = {}
    for token in range(first, last):
        if words[token + 1 : token + 3] == _WAY and words[token] not in CASE:  # but مندوب کے طور پر
            found[token] = token + 3
        for phrase in _PHRASES.get(words[token], ()):
            if token not in found and words[token : token + len(phrase)] == phrase:
                found[token] = token + len(phrase)
        if token + 1 < last and words[token] in _GROUNDS and words[token + 1] in _ON:
            begins = range(token - 1, max(first, token - _GROUND_WORDS), -1)
            found |= {start: token + 2 for start in begins if words[start - 1] in _PARTED and start not in found}
    return found


@lru_cache(maxsize=1)
def patterns() -> PatternIndex:
    """The patterns of the package, read and checked once."""
    read: list[tuple[Predicate, dict[str, Any]]] = []
    for path in sorted((_DATA / "predicates").iterdir(), key=lambda path: path.name):
        if not path.name.endswith(".toml"):
            continue
        try:
            tables = tomli.loads(path.read_text("utf-8"))
        except tomli.TOMLDecodeError as error:
            raise LexiconError(f"{path.name}: {error}") from error
        if unknown := set(tables) - {"predicate"}:
            raise LexiconError(f"{path.name}: unknown table {', '.join(unknown)}")
        read.extend((_read(entry, path.name), entry) for entry in tables.get("predicate", []))
    return PatternIndex(read)
