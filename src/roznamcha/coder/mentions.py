"""Mentions: where a text names or describes a person, state, body, group or place.

The lexicon's forms are found first; then neighbours are put together: a state and an
organ (`روسی وزارت دفاع`), a state, an office and a name (`ایران کے وزیر خارجہ حسین امیر
عبداللہیان`), an office and an unknown name (`ترجمان نفیس زکریا`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from roznamcha.language.letters import plain
from roznamcha.language.text import Text
from roznamcha.language.vocabulary import common_words
from roznamcha.lexicon import Entity, Form, Lexicon, Office, Organ, Place

GENITIVE = frozenset(map(plain, ["کا", "کی", "کے"]))
_CASE = frozenset(map(plain, ["نے", "کو", "سے", "میں", "پر", "تک", "کا", "کی", "کے"]))
_JOIN = frozenset(map(plain, ["اور", "،", ",", "و", "یا"]))


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in text.split())


# People and things that act for a state when its adjective or genitive stands before them.
AGENTS = _words(
    "حکام حکام‌ عہدیدار عہدیداروں عہدیداران عہدے اہلکار اہلکاروں فوجی فوجیوں فوجیں طیارے طیاروں طیارہ جنگی لڑاکا وفد وفود سفارتکار "
    "سفارتکاروں سفارت رہنما رہنماؤں راہنما راہنماؤں قیادت قائدین قانون ساز سیکیورٹی سکیورٹی فورسز فورس دستے دستوں جہاز جہازوں بحری "
    "شہری شہریوں باشندے باشندوں ڈرون ڈرونز میزائل میزائلوں توپخانے گولہ انتظامیہ حکومت حکومتی سرکاری اعلی سینئر سفیر مندوب مذاکرات "
    "کار صحافی صحافیوں سفارتخانے سفارتخانہ ریاست حکمران حکمرانوں ہم منصب اتحادی ذرائع"
)
_TITLE_FILLERS = _words("کے کی کا محترم محترمہ جناب")
_PREPOSED = _words("سابق نائب نومنتخب قائم مقام سبکدوش نگران موجودہ سابقہ نئے نیے نامزد")
_EVENING_BEFORE = _words("کی گذشتہ گزشتہ آج کل اس پیر منگل بدھ جمعرات جمعے جمعہ ہفتے اتوار روز سنیچر صبح اسی")


@dataclass(slots=True)
class Mention:
    """Tokens `first`..`last` name it; `np_first`..`np_last` is the noun phrase with titles and head noun.

    `sort`: name, short, capital, adjective, office (described, not named), unknown (a name
    that the lexicon does not know), place.
    """

    first: int
    last: int
    np_first: int
    np_last: int
    sort: str
    type: str  # person | state | org | group | office | place
    entity: Entity | None = None
    code: str | None = None
    office: str | None = None
    place: Place | None = None
    candidates: tuple[Entity, ...] = ()
    plural: bool = False
    former: bool = False
    english: str | None = None
    actor: int | None = None  # index among the article's actors, once linked
    resolved: tuple[int, ...] = ()  # for a pronoun: whom it stands for


@dataclass(slots=True)
class _Hit:
    first: int
    last: int
    forms: tuple[Form, ...]

    def form(self, *sorts: str) -> Form | None:
        return next((form for form in self.forms if form.sort in sorts), None)


def find_mentions(text: Text, lexicon: Lexicon) -> list[Mention]:
    """All mentions of an article in order; persons by surname alone are left with candidates."""
    mentions: list[Mention] = []
    for sentence in text.sentences:
        if sentence.furniture is None:
            mentions.extend(_Finder(text, lexicon, sentence.first + sentence.dateline, sentence.last).run())
    return mentions


class _Finder:
    """Finds the mentions of one sentence."""

    def __init__(self, text: Text, lexicon: Lexicon, first: int, last: int) -> None:
        self.words = text.words
        self.lexicon = lexicon
        self.first = first
        self.last = last
        self.mentions: list[Mention] = []

    def run(self) -> list[Mention]:
        hits = self._hits()
        place = 0
        while place < len(hits):
            place = self._take(hits, place)
        self._spread_agents()
        return self.mentions

    # -- finding forms ------------------------------------------------------------

    def _hits(self) -> list[_Hit]:
        hits: list[_Hit] = []
        token = self.first
        while token < self.last:
            for end, forms in self.lexicon.find(self.words, token, self.last):
                kept = tuple(form for form in forms if self._fits(form, token, end))
                if kept:
                    hits.append(_Hit(token, end, kept))
                    token = end
                    break
            else:
                token += 1
        return hits

    def _fits(self, form: Form, first: int, last: int) -> bool:
        """Whether an ambiguous form is meant as a name here."""
        if not form.ambiguous:
            return True
        before = self.words[first - 1] if first > self.first else ""
        after = self.words[last] if last < self.last else "۔"
        beyond = self.words[last + 1] if last + 1 < self.last else ""
        if form.sort == "short":
            return before not in common_words() or after in _CASE or before in _CASE or before in _JOIN
        if before in _EVENING_BEFORE and self.words[first] == plain("شام"):
            return False
        if self.words[first] == plain("شام") and (after in _words("کو گئے تک کے") and beyond in _words("وقت بجے وقفے آٹھ سات چھ پانچ چار گئے")):
            return False
        if self.words[first] == plain("شام") and after == plain("کو"):
            return before in _JOIN or before == plain("نے")
        if form.sort in ("name", "capital", "place"):
            return (after in _CASE or after in _JOIN or after in _words("کیخلاف سمیت") or before in _JOIN) and not (
                before in _JOIN and after not in _CASE and after not in _JOIN
            )
        if form.sort == "adjective":
            return after in AGENTS or bool(self.lexicon.index.get(after)) and self._is_title(last)
        return True

    def _is_title(self, token: int) -> bool:
        return any(
            form.sort in ("office", "organ") for _end, forms in self.lexicon.find(self.words, token, self.last) for form in forms
        )

    # -- putting neighbours together ------------------------------------------------

    def _take(self, hits: list[_Hit], place: int) -> int:
        """Make mentions of the hit at `place`; return the place of the next hit to take."""
        hit = hits[place]
        if (form := hit.form("name")) and form.entity is not None:
            named = [f.entity for f in hit.forms if f.sort == "name" and f.entity is not None]
            if form.entity.type == "person":
                self._person(hit, tuple(named), "name")
            else:
                entity = next((e for e in named if e.kind == "state"), form.entity)
                self._entity(hit, entity, "name")
            return place + 1
        if (form := hit.form("capital")) and form.entity is not None:
            self._entity(hit, form.entity, "capital", form.place)
            return place + 1
        if form := hit.form("adjective"):
            assert form.entity is not None
            self._entity(hit, form.entity, "adjective")
            return place + 1
        if form := hit.form("organ"):
            assert form.organ is not None
            return self._organ(hits, place, form.organ)
        if form := hit.form("office"):
            assert form.office is not None
            return self._office(hits, place, form.office)
        if hit.form("short"):
            people = tuple(f.entity for f in hit.forms if f.sort == "short" and f.entity is not None)
            if not self._part_of_other_name(hit):
                self._person(hit, people, "short")
            return place + 1
        if (form := hit.form("place")) and form.place is not None:
            self.mentions.append(
                Mention(hit.first, hit.last, hit.first, hit.last, "place", "place", place=form.place, code=form.place.code)
            )
        return place + 1

    def _entity(self, hit: _Hit, entity: Entity, sort: str, place: Place | None = None) -> None:
        self.mentions.append(
            Mention(hit.first, self._parenthesis(hit.last), hit.first, self._parenthesis(hit.last), sort, entity.type, entity, entity.code, place=place)
        )
        self.mentions[-1].last = hit.last

    def _parenthesis(self, last: int) -> int:
        """The end of a short bracket after a name: `شنگھائی تعاون تنظیم (SCO)`."""
        if last < self.last and self.words[last] == "(":
            for close in range(last + 1, min(last + 7, self.last)):
                if self.words[close] == ")":
                    return close + 1
        return last

    def _part_of_other_name(self, hit: _Hit) -> bool:
        """Whether a surname is the end of a name that is not in the lexicon: `بلال کرزئی`."""
        if hit.first <= self.first:
            return False
        before = self.words[hit.first - 1]
        if before not in self.lexicon.name_words or before in common_words():
            return False
        return not (self.mentions and self.mentions[-1].last == hit.first)

    def _before(self, first: int) -> Mention | None:
        """The mention that stands directly before `first`, a genitive between them allowed."""
        if not self.mentions:
            return None
        previous = self.mentions[-1]
        if previous.np_last == first:
            return previous
        if previous.np_last == first - 1 and self.words[first - 1] in GENITIVE:
            return previous
        return None

    def _organ(self, hits: list[_Hit], place: int, organ: Organ) -> int:
        hit = hits[place]
        first = hit.first
        owner = self._before(first)
        following = hits[place + 1] if place + 1 < len(hits) else None
        state: Entity | None = None
        np_first = first
        last = hit.last
        step = 1
        if owner is not None and owner.type == "state" and owner.entity is not None and owner.np_last in (first, first - 1):
            state = owner.entity
            np_first = owner.np_first
            first = owner.first
            self.mentions.pop()
        elif following is not None and following.first == last and (form := following.form("name")) and form.entity and form.entity.type == "state":
            state = form.entity  # حکومت پاکستان
            last = following.last
            step = 2
        elif owner is not None and owner.place is not None and owner.type == "place" and owner.code in self.lexicon.states:
            return place + 1  # سندھ حکومت: a province's organ is no state's
        code = state.code if state else organ.default
        home = state or (self.lexicon.states.get(code) if code else None)
        if organ.kind == "state":
            if state is not None:
                sort = "name" if organ.name in ("Government", "government") else "adjective"
                self.mentions.append(Mention(first, last, np_first, last, sort, "state", state, state.code))
            return place + step
        if code is None:
            self.mentions.append(Mention(first, last, np_first, last, "organ", "org", None, None, english=organ.name))
            return place + step
        home = state or self.lexicon.states.get(code)
        english = organ.english(code, home.name if home else code, self.lexicon.adjectives.get(code))
        entity = Entity(f"organ:{code}:{english}", "org", organ.kind, code, english)
        self.mentions.append(Mention(first, last, np_first, last, "name", "org", entity, code, english=organ.name))
        return place + step

    def _office(self, hits: list[_Hit], place: int, office: Office) -> int:
        hit = hits[place]
        if office.kind in ("prefix",):
            return place + 1
        owner = self._before(hit.first)
        if owner is None and hit.first - 1 > self.first and self.words[hit.first - 1] in _PREPOSED:
            owner = self._before(hit.first - 1)
        np_first = hit.first
        while np_first > self.first and self.words[np_first - 1] in _PREPOSED:
            np_first -= 1
        former = any(self.words[token] == plain("سابق") for token in range(max(self.first, hit.first - 3), hit.first))
        code: str | None = None
        if owner is not None and owner.type in ("state", "org", "group", "office") and owner.sort != "place":
            code = owner.code
            np_first = min(np_first, owner.np_first)
            if np_first > self.first and self.words[np_first - 1] in _PREPOSED:
                np_first -= 1
        name = office.usa if code == "USA" and office.usa else office.office
        if owner is not None and owner.type == "office" and owner.office and self.words[hit.first - 1] not in GENITIVE:
            name = f"{owner.office} {name}" if office.kind != "honorific" else owner.office
        following = hits[place + 1] if place + 1 < len(hits) else None
        mention = Mention(hit.first, hit.last, np_first, hit.last, "office", "office", None, code, name, plural=office.plural, former=former)
        if office.plural:
            self.mentions.append(mention)
            return place + 1
        start = self._skip_remit(hit.last, following)
        if following is not None and following.first == start and (following.form("name", "short")):
            form = following.form("name", "short")
            assert form is not None
            if form.entity is not None and form.entity.type == "person" and not self._longer_name(following):
                if owner is not None and owner.type == "office" and owner.np_last == hit.first and owner in self.mentions:
                    self.mentions.remove(owner)
                people = tuple(f.entity for f in following.forms if f.entity is not None and f.entity.type == "person")
                self._person(following, people, form.sort, mention)
                return place + 2
        if following is not None and following.first == start and following.form("office") and office.kind == "honorific":
            return place + 1  # جنرل سیکرٹری, ڈاکٹر ترجمان: the next title tells more
        end = self._unknown_name(start)
        if end > start:
            if owner is not None and owner.type == "office" and owner in self.mentions:
                self.mentions.remove(owner)
                mention.np_first = min(mention.np_first, owner.np_first)
                if office.kind == "honorific":
                    mention.office = owner.office
                    mention.code = owner.code
            elif office.kind == "honorific":
                mention.office = None
            self.mentions.append(
                Mention(start, end, mention.np_first, end, "unknown", "person", None, mention.code, mention.office, former=former)
            )
            next_hit = place + 1
            while next_hit < len(hits) and hits[next_hit].first < end:
                next_hit += 1
            return next_hit
        if office.kind != "honorific":
            self.mentions.append(mention)
        return place + 1

    def _skip_remit(self, start: int, following: _Hit | None) -> int:
        """Past `برائے افغانستان` and `، ` between an office and the name."""
        if start < self.last and self.words[start] in (plain("برائے"), "،", plain("براے")):
            if self.words[start] == "،":
                return start
            token = start + 1
            while token < min(start + 9, self.last):
                for _end, forms in self.lexicon.find(self.words, token, self.last):
                    if any(form.entity is not None and form.entity.type == "person" for form in forms):
                        return token
                if self.words[token] in _CASE:
                    break
                token += 1
        return start

    def _longer_name(self, hit: _Hit) -> bool:
        """Whether a surname after an office goes on into words of an unknown name."""
        return bool(hit.form("short")) and not hit.form("name") and self._unknown_name(hit.first) > hit.last

    def _unknown_name(self, start: int) -> int:
        """The end of a run of name words from `start`, or `start` where there is none."""
        common = common_words()
        known = self.lexicon.name_words
        end = start
        name_like = 0
        while end < min(start + 5, self.last):
            word = self.words[end]
            if not "\u0600" < word[0] < "\u0700" or word in _CASE or word in _JOIN or word in ("۔", "؟"):
                break
            if word in common and word not in known:
                break
            if word in common and end == start:
                break
            if self._starts_other(end):
                break
            name_like += word in known
            end += 1
        if end == start:
            return start
        following = self.words[end] if end < self.last else "۔"
        long_enough = end - start >= 2 or (name_like and end - start == 1)
        if not long_enough:
            # One word alone: only where it acts or speaks.
            if following not in (plain("نے"),):
                return start
        return end

    def _starts_other(self, token: int) -> bool:
        """Whether a state, body, office or place begins here (a name of a person does not count)."""
        for end, forms in self.lexicon.find(self.words, token, self.last):
            for form in forms:
                if form.ambiguous:
                    continue
                if form.sort in ("office", "organ", "adjective"):
                    return True
                if form.entity is not None and form.entity.type != "person" and end - token >= 1:
                    return True
        return False

    def _person(self, hit: _Hit, people: tuple[Entity, ...], sort: str, title: Mention | None = None) -> None:
        entity = people[0] if len(people) == 1 and sort == "name" else None
        previous = self.mentions[-1] if self.mentions else None
        mention = Mention(hit.first, hit.last, hit.first, hit.last, sort, "person", entity, None, candidates=people)
        if title is not None:
            mention.np_first, mention.office, mention.code, mention.former = title.np_first, title.office, title.code, title.former
        elif previous is not None and previous.type == "office" and previous.np_last == hit.first:
            mention.np_first, mention.office, mention.code = previous.np_first, previous.office, previous.code
            self.mentions.pop()
        if mention.np_first < hit.first:
            while self.mentions and self.mentions[-1].first >= mention.np_first and self.mentions[-1].type == "office":
                self.mentions.pop()
        mention.np_last = self._parenthesis(hit.last)
        self.mentions.append(mention)

    def _spread_agents(self) -> None:
        """`امریکی حکام`, `شامی فوج کے طیارے`: let the noun phrase reach over the words that act for the state."""
        for mention in self.mentions:
            if mention.type in ("state", "org") and mention.sort in ("adjective", "name"):
                end = mention.np_last
                if mention.sort == "name":
                    if end < self.last and self.words[end] in GENITIVE:
                        end += 1
                    else:
                        continue
                start = end
                while end < self.last and self.words[end] in AGENTS and end < start + 4:
                    end += 1
                if end > start:
                    mention.np_last = end


def most_named(mentions: list[Mention]) -> Counter[str]:
    """How often each state's code is mentioned."""
    return Counter(mention.code for mention in mentions if mention.code)
