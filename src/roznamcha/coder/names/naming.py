"""Reading names that the lexicon does not know.

A name is told by its words (known given names, words that are no ordinary Urdu) and by
its company: an office before it, a verb of saying after it.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import tomli

from roznamcha.language.letters import plain
from roznamcha.language.marks import CASE, GENITIVE, JOIN
from roznamcha.language.verbs import AUXILIARIES, NEGATIONS, PARTICLES, common_forms
from roznamcha.language.vocabulary import common_words
from roznamcha.lexicon import Lexicon

_LONGEST = 5  # words of a name
_CLAUSE = 45  # words after نے within which a verb of saying is looked for
_NE, _KE = plain("نے"), plain("کے")
_WALA = plain("والا")
IBN = frozenset(map(plain, ["بن", "بنت", "ابن"]))
_ALIAS = plain("عرف")  # حاجی محمد عرف پٹھان
_NO_SURNAMES = frozenset(
    map(plain, ["خود", "دونوں", "سمیت", "وغیرہ", "صاحب", "آج", "کل", "بعد", "قبل", "ہی", "بھی", "جس", "جنہوں"])
)
_EXPERT, _FIELD = plain("ماہر"), plain("یات")
_GREAT_LEADER = (plain("قائد"), plain("اعظم"))
_EYEWITNESS = (plain("عینی"), plain("شاہد"))
_SOURCE = frozenset(map(plain, ["مطابق", "بقول", "الفاظ", "نزدیک"]))
_VIEW, _IN = frozenset(map(plain, ["نظر", "نگاہ"])), plain("میں")
_SAYS = frozenset(
    map(plain, ["کہتے", "کہتی", "کہتا", "لکھتے", "لکھتی", "لکھتا", "بتاتے", "بتاتی", "سمجھتے", "سمجھتی", "سمجھتا"])
)
_STANDS_BY = frozenset(map(plain, ["تسلیم", "دعوی", "دعویٰ", "اعتراف", "اصرار", "وضاحت"]))
_DOES = frozenset(map(plain, ["کرتے", "کرتی", "کرتا"]))  # تسلیم کرتی ہیں
_TWEET = frozenset(map(plain, ["ٹویٹ", "ٹوئٹ", "ٹوئیٹ"]))
_OPENERS = frozenset(map(plain, ["،", "کہ", "۔", "'", '"', "٭", "؛", ":", "تاہم", "لیکن", "جبکہ"]))
_NO_END = frozenset(map(plain, ["بن", "جو", "ایڈووکیٹ"]))  # no name ends in these; with جو a relative clause begins
_LIFE, _SE = plain("جان"), plain("سے")
FIRMS = frozenset(["company", "outlet"])  # kinds of the lexicon
_HARD = AUXILIARIES | NEGATIONS | PARTICLES  # words that no name contains whatever stands around it


@lru_cache(maxsize=1)
def naming_words() -> dict[str, frozenset[str]]:
    """The word lists of `data/naming.toml`, normalised; a bar joins the words of one noun."""
    tables = tomli.loads((files("roznamcha.coder") / "data" / "naming.toml").read_text("utf-8"))
    flat = {key: value for key, value in tables.items() if isinstance(value, str)}
    for table in ("bodies", "again"):
        flat.update({f"{table}.{key}": value for key, value in tables[table].items()})
    return {key: frozenset(plain(word).replace("|", " ") for word in value.split()) for key, value in flat.items()}


@lru_cache(maxsize=1)
def _body_nouns() -> dict[str, str]:
    """Noun for a body -> its kind, the first of those where it is of several."""
    kinds = ("group", "organ", "body", "party")
    return {noun: kind for kind in kinds for noun in naming_words()[f"bodies.{kind}"]}


class NameReader:
    """Looks for unknown names in the words `first`..`last` of a sentence."""

    def __init__(self, words: list[str], lexicon: Lexicon, first: int, last: int) -> None:
        self.words = words
        self.lexicon = lexicon
        self.first = first
        self.last = last
        self.lists = naming_words()

    def word(self, place: int) -> str:
        """The word at `place`, or a full stop beyond the sentence."""
        return self.words[place] if self.first <= place < self.last else "۔"

    # -- words --------------------------------------------------------------------

    def title(self, place: int) -> bool:
        """Whether a title that is no part of a name stands at `place`."""
        word, following = self.word(place), self.word(place + 1)
        if word in self.lists["sirs"]:
            return self.letters(following) and following not in common_words()
        before = self.word(place - 1)
        field = before == _EXPERT and word.endswith(_FIELD)  # ماہر نفسیات جیمز ہیرس
        great = (word, following) == _GREAT_LEADER
        return (word in self.lists["titles"] and not great) or field or (before, word) == _EYEWITNESS

    def firm_as_surname(self, place: int) -> bool:
        """Whether the firm or outlet whose name begins at `place` is a person's surname here: `جارج سیمنز نے کہا`."""
        return self.known(self.word(place - 1)) and (self.says(place + 1) or self.says(place + 2))

    def known(self, word: str) -> bool:
        """Whether persons of the lexicon are called so, and the word is no everyday one."""
        return word in self.lexicon.name_words and word not in common_words()

    def strange(self, word: str) -> bool:
        """Whether a word is none that the press writes but in names."""
        return word not in common_words() and word not in self.lexicon.ordinary

    def letters(self, word: str) -> bool:
        """Whether a word is made of Urdu letters and is neither case nor joiner."""
        return "\u0620" <= word[0] < "\u0700" and word not in CASE and word not in JOIN and word not in "۔؟؛"

    def _fits(self, word: str, sure: bool) -> bool:
        """Whether a name may be made of `word`; `sure`: its place leaves no other reading."""
        if (
            not self.letters(word)
            or word in self.lists["kin"]
            or word in self.lists["person"]
            or word in self.lists["remits"]
        ):
            return False
        if sure and word in self.lists["joints"]:
            return True
        if word in self.lexicon.name_words or word in self.lists["initials"]:
            return word not in _HARD or word in self.lists["particles"]
        if word in _HARD or (word in common_words() and (not sure or word in common_forms())):
            return False
        return sure or word not in self.lexicon.ordinary

    def _opens(self, place: int) -> bool:
        """Whether a name may begin at `place`: an everyday word that is a name too needs a name after it."""
        word = self.words[place]
        if word not in common_words() or word in self.lists["initials"] or word in self.lists["forenames"]:
            return True
        if self.word(place + 1) in IBN and self.letters(self.word(place + 2)):
            return True  # ثانی بن احمد
        return len(word) > 2 and word in self.lexicon.name_words and self.known(self.word(place + 1))

    def _may_open(self, place: int) -> bool:
        """Whether a name may begin with an everyday word where its place leaves no other reading (`سرحد قادر نے کہا`)."""
        word, following = self.words[place], self.word(place + 1)
        if word in self.lexicon.name_words:
            return True
        if (
            len(word) < 3
            or word in common_forms()
            or any(True for _form in self.lexicon.find(self.words, place, self.last))
        ):
            return False
        return self.letters(following) and following not in common_words() and following not in _HARD

    def starts_other(self, token: int) -> bool:
        """Whether a state, body or office begins here (a person's name or a place does not count)."""
        for end, forms in self.lexicon.find(self.words, token, self.last):
            for form in forms:
                if form.ambiguous or (
                    form.office is not None and end == token + 1 and self.words[token] in self.lexicon.name_words
                ):
                    continue  # کنگ, شاہ, سلطان: titles that are names as well
                if form.sort in ("office", "organ", "adjective"):
                    return True
                if form.entity is not None and form.entity.type != "person":
                    firm = form.entity.kind in FIRMS and end == token + 1
                    return not (firm and self.firm_as_surname(token))
        return False

    # -- runs ---------------------------------------------------------------------

    def ahead(self, start: int) -> int:
        """The end of the name that begins at `start`, after an office; `start` where there is none."""
        end = self._run(start, sure=False)
        longer = self._run(start, sure=True)
        if self._surname_before_ne(start, longer):
            longer += 1
        if any(self.body_noun(place) for place in range(start, max(end, longer))):
            return start  # چیئرمین شوگر ملز ایسوسی ایشن
        if (
            longer > end
            and (self.says(longer) or self.word(longer) == _NE)
            and longer - start <= 4
            and self._some_name(start, longer)
        ):
            return longer
        if self.lists["initials"].issuperset(self.words[start:end]):
            return start  # چیئرمین ٹی ڈی اے پی
        if end - start == 1 and self.words[start] == _LIFE and self.word(end) == _SE:
            return start  # صحافی جان سے گئے
        if end - start == 1 and not self.says(end):
            following = self.word(end)
            if not self.known(self.words[start]) or not (following in CASE or following in JOIN or following == "۔"):
                return start
        return end

    def _run(self, start: int, sure: bool) -> int:
        end = start
        while end < min(start + _LONGEST, self.last):
            word = self.words[end]
            opens = end > start or self._opens(end) or (sure and self._may_open(end))
            if not self._fits(word, sure) or not opens or self.starts_other(end) or word == _ALIAS:
                break
            if end > start and self.title(end) and self._fits(self.word(end + 1), sure):
                break  # ماہر عمرانیات پروفیسر …: the name begins after the title
            end += 1
        if end - start >= 2 and self.word(end) == _WALA and self.word(end + 1) in CASE:
            end += 1
        while end > start and self.words[end - 1] in _NO_END:
            end -= 1
        if end > start and self.word(end) == _ALIAS and self.letters(self.word(end + 1)):
            end += 2
        return end

    def _surname_before_ne(self, start: int, end: int) -> bool:
        """Whether one everyday word between a name and `نے` is its last: `گورنر سپوج روڈرنگ کھائی نے کہا`."""
        word = self.word(end)
        if not 2 <= end - start <= 3 or not self.says(end + 1) or self.word(end + 1) != _NE or not self.letters(word):
            return False
        if (
            word in _HARD
            or word in _NO_SURNAMES
            or word in _NO_END
            or not self._strange(end - 1, end)
            or self.starts_other(end)
        ):
            return False
        return not any(word in self.lists[name] for name in ("kin", "person", "remits", "titles"))

    def _some_name(self, start: int, end: int) -> bool:
        """Whether any of the words is no everyday word, or several are persons' names."""
        words = self.words[start:end]
        return any(word not in common_words() for word in words) or (
            len(words) > 1 and self.says(end) and all(word in self.lexicon.name_words for word in words)
        )

    def back(self, end: int, floor: int) -> int:
        """The beginning of the name that ends before `end`, not before `floor`; `end` where there is none."""
        start = end
        while start > max(floor, end - _LONGEST) and self._fits(self.words[start - 1], sure=False):
            start -= 1
        for place in range(start, end - 1):
            if self.title(place):
                start = place + 1  # ماہر عمرانیات پروفیسر …: the name begins after the last title
        while start < end and (not self._opens(start) or self.title(start)):
            start += 1
        if any(self.starts_other(token) for token in range(start, end)):
            return end
        if self.convincing(start, end) or (self.says(end) and self.of_name_words(start, end)):
            return start
        start = self._after_person(end, floor)
        if start < end:
            return start
        return end - 1 if self._given_name(end, floor) else self._whole_subject(end, floor)

    def _given_name(self, end: int, floor: int) -> bool:
        """Whether one word that opens a sentence is a given name that speaks: `ابراہیم نے بتایا کہ`."""
        word = self.word(end - 1)
        opens = end - 1 == max(floor, self.first) == self.first
        listed = any(True for _form in self.lexicon.find(self.words, end - 1, end))
        return opens and self.word(end) == _NE and self.known(word) and not listed and self.says(end)

    def _after_person(self, end: int, floor: int) -> int:
        """A name that fills all between a title or a noun for persons and the mark after it: `بلاگر اطہر ناصر نے`."""
        start = end
        while (
            start > max(floor, end - _LONGEST)
            and self._fits(self.words[start - 1], sure=True)
            and not self.title(start - 1)
        ):
            start -= 1
        noun = self.word(start - 1) in self.lists["person"] or self.title(start - 1)
        alone = not any(self.starts_other(token) for token in range(start, end))
        return (
            start if noun and alone and 2 <= end - start <= 3 and any(map(self.known, self.words[start:end])) else end
        )

    def _whole_subject(self, end: int, floor: int) -> int:
        """A name that fills all between the beginning of the clause and the mark after it (`جولین کنگ نے`)."""
        start = end
        while (
            start > max(floor, end - _LONGEST)
            and self._fits(self.words[start - 1], sure=True)
            and not self.starts_other(start - 1)
            and not self.title(start - 1)
        ):
            start -= 1
        opens = start == self.first or self.words[start - 1] in _OPENERS
        names = all(word not in common_words() or word in self.lexicon.name_words for word in self.words[start:end])
        return start if opens and names and 2 <= end - start <= 3 and self._strange(start, end) else end

    def _strange(self, start: int, end: int) -> bool:
        return any(map(self.strange, self.words[start:end]))

    def body_noun(self, token: int) -> tuple[str, int] | None:
        """The kind of the noun for a body that stands at `token`, and its width in words."""
        kinds, word = _body_nouns(), self.words[token]
        if (kind := kinds.get(f"{word} {self.word(token + 1)}")) is not None:
            return kind, 2
        return (kinds[word], 1) if word in kinds else None

    def strict(self, start: int) -> int:
        """The end of the name at `start` whose words alone tell that it is one; `start` where there is none."""
        if not self.known(self.words[start]):
            return start
        end = self._run(start, sure=False)
        return end if self.convincing(start, end) else start

    def convincing(self, start: int, end: int) -> bool:
        """Whether words without an office look like a full name: two or more, one of them a known name."""
        words = self.words[start:end]
        if not 2 <= len(words) <= 4:
            return False
        strange = sum(map(self.strange, words))
        return (strange >= 2 and any(map(self.known, words))) or strange == len(words)

    def of_name_words(self, start: int, end: int) -> bool:
        """Whether two or three words are names of persons all, everyday words though some of them are: `قمر نسیم`."""
        words = self.words[start:end]
        return 2 <= len(words) <= 3 and all(word in self.lexicon.name_words for word in words) and self.known(words[-1])

    # -- company ------------------------------------------------------------------

    def says(self, place: int) -> bool:
        """Whether what ends before `place` is the subject of a saying: `نے … کہا`, `کا کہنا`, `کے مطابق`, `کہتے ہیں`."""
        word, following = self.word(place), self.word(place + 1)
        if word == _NE:
            return any(
                self.words[token] in self.lists["saying"] for token in range(place + 1, min(place + _CLAUSE, self.last))
            )
        if word in GENITIVE:
            if following in self.lists["opinion"] or (
                self.word(place + 2) in self.lists["opinion"] and following not in CASE
            ):
                return True
            if following in _VIEW and self.word(place + 2) == _IN:
                return True  # X کی نظر میں
            return (word == _KE and following in _SOURCE) or following in _TWEET
        return word in _SAYS or (word in _STANDS_BY and following in _DOES)
