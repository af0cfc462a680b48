"""Actors: the mentions of an article linked to one entity each.

Surnames go to the person named in full, descriptions (`روسی وزیر خارجہ`) to who holds the
office in the article, organs and states to one actor each.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from roznamcha.coder.mentions import Mention
from roznamcha.language.letters import plain
from roznamcha.language.marks import mark_at
from roznamcha.language.romanise import romanise
from roznamcha.language.text import Text
from roznamcha.language.vocabulary import common_words
from roznamcha.lexicon import Entity, Lexicon

_ACTING_MARKS = frozenset(["ne", "ko", "sath", "darmiyan", "khilaf", "janib"])
_LIST = frozenset(map(plain, ["اور", "،", ","]))
# Offices that are spoken of by one another's names.
_SAME_OFFICE = {
    "secretary of state": "foreign minister",
    "external affairs minister": "foreign minister",
    "secretary of defense": "defence minister",
    "president-elect": "president",
    "chancellor": "prime minister",
    "federal chancellor": "prime minister",
    "king": "king",
}  # fmt: skip
COUNTERPART = "counterpart"


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
    mentions: list[Mention] = field(default_factory=list)
    offices: set[str] = field(default_factory=set)


class Cast:
    """The candidates of one article, built from its mentions."""

    def __init__(self, text: Text, mentions: list[Mention], lexicon: Lexicon, published: str | None) -> None:
        self.text = text
        self.lexicon = lexicon
        self.published = published
        self.mentions = mentions
        self.candidates: list[Candidate] = []
        self._by_key: dict[str, Candidate] = {}
        self._link()

    # -- building -----------------------------------------------------------------

    def _link(self) -> None:
        self._full_names()
        self._surnames()
        self._later_names()
        for mention in self.mentions:
            if mention.type in ("state", "org", "group") and mention.entity is not None and mention.actor is None:
                self._attach(self._of_entity(mention.entity), mention)
        for mention in self.mentions:
            if mention.type == "org" and mention.entity is None:
                self._bare_organ(mention)
        self._main_code = self._dominant()
        for candidate in self.candidates:
            if candidate.type == "person" and candidate.code is None and candidate.entity is None:
                candidate.code = self._default_code(candidate)
        for mention in self.mentions:
            if mention.type == "office":
                self._describe(mention)

    def _of_entity(self, entity: Entity) -> Candidate:
        found = self._by_key.get(entity.key)
        if found is None:
            found = Candidate(len(self.candidates), entity.type, self._code_of(entity), entity.name, entity)
            self.candidates.append(found)
            self._by_key[entity.key] = found
            found.offices.update(tenure.office for tenure in self._tenures_now(entity))
        return found

    def _tenures_now(self, entity: Entity) -> list[str] | list:  # type: ignore[type-arg]
        if self.published is None:
            return list(entity.tenures)
        now = [tenure for tenure in entity.tenures if tenure.covers(self.published)]
        return now or [tenure for tenure in entity.tenures if tenure.start and tenure.start <= self.published][-1:]

    def _code_of(self, entity: Entity) -> str | None:
        if entity.type != "person" or not entity.tenures:
            return entity.code
        now = [tenure.code for tenure in self._tenures_now(entity) if tenure.code]
        return now[-1] if now else entity.code

    def _attach(self, candidate: Candidate, mention: Mention) -> None:
        mention.actor = candidate.index
        candidate.mentions.append(mention)
        surface = self.text.surface(mention.first, mention.last)
        if candidate.type == "person":
            if mention.sort != "office":
                candidate.surfaces[surface] += 1
            if mention.office and mention.sort != "office":
                if candidate.role is None and not mention.plural:
                    candidate.role = ("former " if mention.former else "") + mention.office
                candidate.offices.add(mention.office)
                if mention.code and candidate.entity is None and candidate.code is None:
                    candidate.code = mention.code
        elif mention.sort == "name" or mention.sort == "short":
            candidate.surfaces[surface] += 1
        elif mention.sort == "capital":
            if self._capital_acts(mention):
                candidate.surfaces[surface] += 1
        elif mention.sort == "adjective":
            candidate.adjectives[surface] += 1

    def _capital_acts(self, mention: Mention) -> bool:
        """Whether a capital stands for the government: `تہران نے`, `تہران اور ماسکو کے درمیان`."""
        words = self.text.words
        end = self.text.sentences[self.text.sentence_of(mention.first)].last
        place = mention.np_last
        others = {m.first: m for m in self.mentions if m.type == "state"}
        while place < end and words[place] in _LIST and place + 1 in others:
            place = others[place + 1].np_last
        if place >= end:
            return False
        mark = mark_at(words, place, end)
        return mark is not None and mark[0] in _ACTING_MARKS

    def _full_names(self) -> None:
        for mention in self.mentions:
            if mention.type == "person" and mention.sort == "name":
                entity = mention.entity or self._choose(mention, mention.candidates)
                if entity is not None:
                    self._attach(self._of_entity(entity), mention)
        for mention in self.mentions:
            if mention.sort == "unknown":
                self._attach(self._unknown(mention), mention)

    def _unknown(self, mention: Mention) -> Candidate:
        words = tuple(self.text.words[mention.first : mention.last])
        for candidate in self.candidates:
            if candidate.type != "person":
                continue
            for known in candidate.mentions:
                other = tuple(self.text.words[known.first : known.last])
                short, long = sorted((words, other), key=len)
                if short == long or (len(short) < len(long) and (long[-len(short) :] == short or (long[: len(short)] == short and len(short) > 1))):
                    return candidate
        name = romanise(" ".join(words))
        candidate = Candidate(len(self.candidates), "person", mention.code, name, None)
        self.candidates.append(candidate)
        self._by_key[f"unknown:{len(self.candidates)}"] = candidate
        return candidate

    def _choose(self, mention: Mention, people: tuple[Entity, ...]) -> Entity | None:
        """The likeliest of several persons of one name."""
        if not people:
            return None

        def fit(entity: Entity) -> tuple[int, int, int]:
            score = 0
            codes = {tenure.code for tenure in entity.tenures}
            if mention.code and mention.code in codes:
                score += 4
            elif mention.code and codes:
                score -= 3
            if mention.office and any(_same(mention.office, tenure.office) for tenure in entity.tenures):
                score += 3
            if f"{entity.key}" in self._by_key:
                score += 6
            held = sum(tenure.covers(self.published) for tenure in entity.tenures) if self.published else 0
            state = sum(1 for m in self.mentions if m.code in codes and m.code)
            return score, int(held > 0), state

        ranked = sorted(people, key=fit, reverse=True)
        if len(ranked) > 1 and fit(ranked[0]) == fit(ranked[1]):
            return ranked[0] if fit(ranked[0])[0] > 0 else None
        return ranked[0]

    def _surnames(self) -> None:
        named = {c.entity.key for c in self.candidates if c.entity is not None}
        for mention in self.mentions:
            if mention.type != "person" or mention.sort != "short":
                continue
            present = tuple(entity for entity in mention.candidates if entity.key in named)
            last = self.text.words[mention.last - 1]
            unknown = next(
                (c for c in self.candidates if c.entity is None and c.type == "person" and any(self.text.words[m.last - 1] == last for m in c.mentions)),
                None,
            )
            if unknown is not None and not present:
                self._attach(unknown, mention)
                continue
            entity = self._choose(mention, present or mention.candidates)
            if entity is None:
                continue
            if not present and mention.office is None and not self._known_alone(mention, entity):
                continue
            if not present and mention.code and mention.code not in {t.code for t in entity.tenures}:
                self._attach(self._unknown(mention), mention)
                continue
            self._attach(self._of_entity(entity), mention)

    def _known_alone(self, mention: Mention, entity: Entity) -> bool:
        """Whether a surname without its person's full name anywhere may stand: it must be one person's and no common word."""
        if len(mention.candidates) > 1 and self.published is None:
            return False
        return self.text.words[mention.first] not in common_words() or mention.last - mention.first > 1

    def _later_names(self) -> None:
        """Further mentions by the last word of a name that nothing else has claimed."""
        taken: set[int] = set()
        for mention in self.mentions:
            taken.update(range(mention.first, mention.last))
        parts: dict[str, Candidate | None] = {}
        for candidate in self.candidates:
            if candidate.type != "person":
                continue
            seen = set()
            for mention in candidate.mentions:
                if mention.last - mention.first > 1:
                    seen.add(self.text.words[mention.last - 1])
                    if candidate.entity is None:
                        seen.add(self.text.words[mention.first])
            for word in seen:
                parts[word] = None if word in parts and parts[word] is not candidate else candidate
        common = common_words()
        found: list[Mention] = []
        for sentence in self.text.sentences:
            if sentence.furniture is not None:
                continue
            for token in range(sentence.first + sentence.dateline, sentence.last):
                word = self.text.words[token]
                owner = parts.get(word)
                if owner is None or token in taken or word in common or len(word) < 3:
                    continue
                mention = Mention(token, token + 1, token, token + 1, "short", "person")
                self._attach(owner, mention)
                found.append(mention)
        if found:
            for mention in found:
                previous = next((m for m in self.mentions if m.type == "office" and m.np_last == mention.first), None)
                if previous is not None:
                    mention.np_first = previous.np_first
                    self.mentions.remove(previous)
            self.mentions.extend(found)
            self.mentions.sort(key=lambda m: m.first)

    def _bare_organ(self, mention: Mention) -> None:
        """`فوج` alone is the army last named with its state."""
        known = [c for c in self.candidates if any(m.english == mention.english for m in c.mentions)]
        if len(known) == 1:
            self._attach(known[0], mention)

    def _dominant(self) -> str | None:
        counts = Counter(m.code for m in self.mentions if m.code and m.type in ("state", "org", "place", "person"))
        return counts.most_common(1)[0][0] if counts else None

    def _default_code(self, candidate: Candidate) -> str | None:
        if candidate.role and "analyst" in candidate.role:
            return None
        return self._main_code if self._main_code in self.lexicon.states else None

    def _describe(self, mention: Mention) -> None:
        """Link a described office to who holds it here, else to the state that it belongs to."""
        if mention.office is None:
            return
        people = [c for c in self.candidates if c.type == "person" and any(_same(mention.office, office) for office in c.offices)]
        if mention.office == COUNTERPART:
            offices = {office for c in self.candidates for office in c.offices}
            people = [c for c in self.candidates if c.type == "person" and c.code == mention.code and c.offices & offices]
        if mention.code:
            people = [c for c in people if c.code == mention.code]
        if people and not mention.plural:
            before = [c for c in people if any(m.first < mention.first for m in c.mentions)]
            chosen = max(before or people, key=lambda c: max((m.first for m in c.mentions if m.first < mention.first), default=-c.mentions[0].first))
            self._attach(chosen, mention)
        elif mention.code and mention.code in self.lexicon.states:
            self._attach(self._of_entity(self.lexicon.states[mention.code]), mention)
        elif mention.code:
            body = next((c for c in self.candidates if c.code == mention.code and c.type in ("org", "group")), None)
            if body is not None:
                self._attach(body, mention)

    def state_near(self, token: int) -> str | None:
        """ISO code of the state that the sentence of a token is about, else the article's main one."""
        sentence = self.text.sentences[self.text.sentence_of(token)]
        codes = [m.code for m in self.mentions if sentence.first <= m.first < sentence.last and m.code in self.lexicon.states]
        return codes[0] if codes else self._main_code

    def state(self, code: str) -> Candidate | None:
        """The candidate that is the state of a code, if it is mentioned."""
        return self._by_key.get(f"state:{code}")


def _same(one: str, other: str) -> bool:
    one, other = one.removeprefix("former "), other.removeprefix("former ")
    if _SAME_OFFICE.get(one, one) == _SAME_OFFICE.get(other, other):
        return True
    return one.endswith("spokesman") and other.endswith("spokesman") and (one == "spokesman" or other == "spokesman")
