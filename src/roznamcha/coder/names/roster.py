"""The roster: whom an article mentions, as far as they are known, and what a mention adds to one of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from roznamcha.coder.names.mentions import Mention
from roznamcha.language.letters import plain
from roznamcha.language.marks import mark_at
from roznamcha.language.text import Text
from roznamcha.lexicon import Entity, Lexicon, Tenure

_ACTING_MARKS = frozenset(["ne", "ko", "sath", "darmiyan", "khilaf", "janib"])
_PLACE_MARKS = frozenset(["mein", "par", "se", "tak", "taraf", None])  # with these a capital is a place
_OPENERS = frozenset(map(plain, ["کہ", "جبکہ", "تاہم", "لیکن"]))
_GOES = tuple(map(plain, ["پہنچ", "روان", "جا", "گیا", "گئے", "گئی", "آئ", "آی", "آن", "چل", "لوٹ", "منتقل", "واپس"]))
# What tells that a capital with `سے` is a government: `برلن سے … کا مطالبہ کیا`, `لندن سے کہا`; where to stop looking.
_TOLD_NEXT = frozenset(
    map(plain, ["کہا", "رابطہ", "احتجاج", "مطالبہ", "درخواست", "اپیل", "معافی", "معذرت", "مدد", "تعلقات"])
)
_ASKED = frozenset(map(plain, ["مطالبہ", "درخواست", "اپیل", "تقاضا", "استدعا", "گزارش"]))
_ASKED_STOP = frozenset(
    map(plain, ["سے", "کہ", "نے", "کو", "پر", "،", "جبکہ", "تاہم", "لیکن", "کرتے", "ہوئے", "ہے", "تھا"])
)
_LIST = frozenset(map(plain, ["اور", "،", ","]))
_MINISTERS = (
    "foreign minister",
    "prime minister",
    "president",
    "defence minister",
    "interior minister",
    "deputy prime minister",
)


@dataclass(slots=True)
class Candidate:
    """Somebody whom the article mentions; the codebook's actor if chosen."""

    index: int
    type: str
    code: str | None
    name: str
    entity: Entity | None
    role: str | None = None
    surfaces: Counter[str] = field(default_factory=Counter)
    adjectives: Counter[str] = field(default_factory=Counter)  # how it is named where only an adjective names it
    capitals: Counter[str] = field(default_factory=Counter)  # capitals that may only be the place
    mentions: list[Mention] = field(default_factory=list)
    offices: set[str] = field(default_factory=set)


class Roster:
    """The candidates of one article; `home` is the state from whose town it is dated."""

    def __init__(
        self, text: Text, mentions: list[Mention], lexicon: Lexicon, published: str | None, home: str | None
    ) -> None:
        self.text = text
        self.lexicon = lexicon
        self.published = published
        self.mentions = mentions
        self.home = home
        self.candidates: list[Candidate] = []
        self.codes = Counter(
            m.code
            for m in mentions
            if m.code and not m.candidates and m.sort not in ("organ", "office") and not of_unresolved(m)
        )
        self.states_at = {mention.first: mention for mention in mentions if mention.type == "state"}
        self._by_key: dict[str, Candidate] = {}

    @property
    def main_code(self) -> str | None:
        """The code that the article speaks of most."""
        return self.codes.most_common(1)[0][0] if self.codes else None

    def candidate_of(self, entity: Entity) -> Candidate:
        """The candidate for an entity, made where there is none yet."""
        found = self._by_key.get(entity.key)
        if found is None:
            found = self._add(entity.key, entity.type, self._code_of(entity), entity.name, entity)
            found.offices.update(tenure.office for tenure in self._tenures_now(entity))
        return found

    def known(self, entity: Entity) -> bool:
        """Whether an entity is a candidate already."""
        return entity.key in self._by_key

    def state(self, code: str) -> Candidate | None:
        """The candidate that is the state of a code, if it is mentioned."""
        return self._by_key.get(f"state:{code}")

    def state_near(self, token: int) -> str | None:
        """ISO code of the state that the sentence of a token is about, else the article's main one."""
        sentence = self.text.sentences[self.text.sentence_of(token)]
        codes = [
            m.code for m in self.mentions if sentence.first <= m.first < sentence.last and m.code in self.lexicon.states
        ]
        return codes[0] if codes else self.main_code

    def attach(self, candidate: Candidate, mention: Mention) -> None:
        """Link a mention to a candidate, which takes its surface, office and code."""
        mention.actor = candidate.index
        candidate.mentions.append(mention)
        if mention.sort in ("office", "again"):
            return
        surface = self.text.surface(mention.first, mention.last)
        if candidate.type == "person":
            candidate.surfaces[surface] += 1
            self._learn(candidate, mention)
        elif mention.sort in ("name", "short", "organ"):
            candidate.surfaces[surface] += 1
        elif mention.sort == "capital":
            mark = self._capital_mark(mention)
            if mark in _ACTING_MARKS or self.heads_clause(mention) or (mark == "se" and self._is_asked(mention)):
                candidate.surfaces[surface] += 1
            elif mark not in _PLACE_MARKS:
                candidate.capitals[surface] += 1
        elif mention.sort == "adjective":
            candidate.adjectives[surface] += 1

    def _learn(self, person: Candidate, mention: Mention) -> None:
        """What a mention tells of a person: his office, and whose it is."""
        states = self.lexicon.states
        if mention.office:
            if person.role is None and not mention.plural:
                person.role = ("former " if mention.former else "") + mention.office
            person.offices.add(mention.office)
        if mention.code and person.entity is None and person.code is None and not of_unresolved(mention):
            person.code = mention.code
        elif mention.code in states and person.code and person.code not in states and mention.office in _MINISTERS:
            person.code = mention.code  # the text takes the Taliban's minister for Afghanistan's

    def _capital_mark(self, mention: Mention) -> str | None:
        """What follows a capital, or the list it is in: `تہران اور ماسکو کے درمیان` are two governments."""
        words = self.text.words
        end = self.text.sentences[self.text.sentence_of(mention.first)].last
        place = mention.np_last
        while place < end and words[place] in _LIST and place + 1 in self.states_at:
            place = self.states_at[place + 1].np_last
        if place >= end:
            return None
        mark = mark_at(words, place, end)
        return mark[0] if mark else None

    def _is_asked(self, capital: Mention) -> bool:
        """Whether something is asked of a capital: `برلن سے ٹینکوں کا مطالبہ کیا`, `لندن سے کہا`; not `لندن سے ٹی وی پر کہا`."""
        after = self.text.words[capital.np_last : self.text.sentences[self.text.sentence_of(capital.first)].last]
        if after[1:2] and after[1] in _TOLD_NEXT:
            return True
        asked = next((i for i, word in enumerate(after[1:]) if word in _ASKED or word in _ASKED_STOP), None)
        return asked is not None and after[asked + 1] in _ASKED

    def heads_clause(self, capital: Mention) -> bool:
        """Whether a capital without a mark is the subject: `کہ بیجنگ فروخت کے خلاف ہے`, not `کہ بیجنگ پہنچ کر`."""
        words, end = self.text.words, capital.np_last
        if capital.np_first == 0 or words[capital.np_first - 1] not in _OPENERS or end >= len(words):
            return False
        goes = words[end].startswith(_GOES)
        return mark_at(words, end, len(words)) is None and words[end] not in _LIST and words[end].isalpha() and not goes

    def _tenures_now(self, entity: Entity) -> list[Tenure]:
        if self.published is None:
            return list(entity.tenures)
        now = [tenure for tenure in entity.tenures if tenure.covers(self.published)]
        return now or [tenure for tenure in entity.tenures if tenure.start and tenure.start <= self.published][-1:]

    def _code_of(self, entity: Entity) -> str | None:
        """A person's code on the day of the report: an official of the UN is `UN` while he is one."""
        if entity.type != "person" or not entity.tenures:
            return entity.code
        now = [tenure.code for tenure in self._tenures_now(entity) if tenure.code]
        return now[-1] if now else entity.code

    def _add(self, key: str, kind: str, code: str | None, name: str, entity: Entity | None = None) -> Candidate:
        candidate = Candidate(len(self.candidates), kind, code, name, entity)
        self.candidates.append(candidate)
        self._by_key[key] = candidate
        return candidate


def of_unresolved(mention: Mention) -> bool:
    """Whether somebody has an office in an organ whose state the text must tell: `قومی اسمبلی کے صدر`."""
    return mention.owner is not None and mention.owner.organ is not None
