"""Actors: the mentions of an article linked to one entity each.

Surnames go to the person named in full, descriptions (`روسی وزیر خارجہ`) to who holds the
office in the article, organs and states to one actor each.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from roznamcha.coder.names.descriptions import resolve_descriptions, resolve_organs, same_office
from roznamcha.coder.names.find import dateline_code
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.naming import naming_words
from roznamcha.coder.names.roster import Candidate, Roster, of_unresolved
from roznamcha.language.letters import plain
from roznamcha.language.marks import CASE
from roznamcha.language.romanise import romanise
from roznamcha.language.text import Text
from roznamcha.language.vocabulary import common_words
from roznamcha.lexicon import Entity, Lexicon

_NE = plain("نے")
PRIVATE_ROLES = ("analyst", "journalist", "expert", "businessman", "activist", "lawyer", "television host", "astronaut")
_CLOSE_WORDS = 0.6  # share of letters in common from which two words may be one name misspelt
_CLOSE_NAMES = 0.72
_RESPELT = 0.88  # for whole names of different persons that is hardly ever reached
_RESPELT_LETTERS = 6


class Cast(Roster):
    """The roster of one article, its mentions linked to who is meant."""

    def __init__(self, text: Text, mentions: list[Mention], lexicon: Lexicon, published: str | None) -> None:
        super().__init__(text, mentions, lexicon, published, dateline_code(text, lexicon))
        self._persons()
        self._bodies()
        resolve_organs(self)
        self._codes_of_unknowns()
        resolve_descriptions(self)

    # -- bodies and states --------------------------------------------------------

    def _bodies(self) -> None:
        for mention in self.mentions:
            if mention.type not in ("state", "org", "group") or mention.actor is not None:
                continue
            if mention.candidates:
                mention.entity = self._reading(mention)
                mention.code = mention.entity.code
            if mention.entity is not None:
                self.attach(self.candidate_of(mention.entity), mention)
            elif mention.organ is None:
                self.attach(self._unknown_body(mention), mention)

    def _reading(self, mention: Mention) -> Entity:
        """What a form of several meanings means: his whose office is in it, whose state the article speaks of, else the first."""
        men = {self.candidates[m.actor].code for m in self.mentions if m.owner is mention and m.actor is not None}
        return max(
            mention.candidates,
            key=lambda entity: (
                entity.code in men,  # کانگریس صدر ملکارجن کھڑگے
                self.codes[entity.code] if entity.code and entity.kind != "outlet" else 0,
                entity.key in self._by_key,
            ),
        )

    def _unknown_body(self, mention: Mention) -> Candidate:
        words = " ".join(self.text.words[mention.first : mention.last])
        key = "body:" + words
        found = self._by_key.get(key)
        if found is None:
            code = mention.code or (
                self._state_code() if mention.english in ("unknown party", "unknown organ") else None
            )
            found = self._add(key, mention.type, code, romanise(words))
        return found

    def _state_code(self) -> str | None:
        return next((code for code, _count in self.codes.most_common() if code in self.lexicon.states), None)

    # -- persons ------------------------------------------------------------------

    def _persons(self) -> None:
        named = [m for m in self.mentions if m.type == "person" and m.sort == "name"]
        for mention in sorted(named, key=lambda m: m.last - m.first == 1):  # full names first
            entity = mention.entity or self._choose(mention, mention.candidates)
            if entity is not None:
                self.attach(self._of_surname(mention, entity) or self.candidate_of(entity), mention)
        for mention in self.mentions:
            if mention.type == "person" and mention.sort in ("unknown", "bare"):
                self.attach(self._unknown(mention), mention)
        self._surnames()
        self._later_names()

    def _of_surname(self, mention: Mention, entity: Entity) -> Candidate | None:
        """`جنرل باجوہ` where the article names only another Bajwa in full: that one, not the one best known by the word."""
        if mention.last - mention.first > 1 or entity.key in self._by_key:
            return None
        word = self.text.words[mention.first]
        others = {c.index: c for c in self.candidates if c.type == "person" for m in c.mentions
                  if m.last - m.first > 1 and self.text.words[m.last - 1] == word}  # fmt: skip
        return next(iter(others.values())) if len(others) == 1 else None

    def _unknown(self, mention: Mention) -> Candidate:
        words = tuple(self.text.words[mention.first : mention.last])
        for candidate in self.candidates:
            if candidate.type == "person" and self._so_called(candidate, words, mention.office):
                return candidate
        if len(words) == 1 and mention.office is None and (named := self._of_first_name(words[0])) is not None:
            return named
        holder = self._holder(mention, words)
        if holder is not None:
            return self.candidate_of(holder)
        code = None if of_unresolved(mention) else mention.code
        return self._add(f"unknown:{len(self.candidates)}", "person", code, romanise(" ".join(words)))

    def _so_called(self, candidate: Candidate, words: tuple[str, ...], office: str | None) -> bool:
        """Whether a person may be named so: `صدر آصف` after `صدر آصف زرداری`, `انورالحق` after `انوارالحق`."""
        same_office = office is not None and office in candidate.offices
        return any(
            (same_office and words == (self.text.words[known.first],))
            or _same_name(words, tuple(self.text.words[known.first : known.last]))
            for known in candidate.mentions
            if known.sort != "office"
        )

    def _of_first_name(self, word: str) -> Candidate | None:
        """The one person of the article whose full name begins with a word: `سرگئی نے کہا` after `سرگئی لاوروف`."""
        named = {
            m.actor
            for candidate in self.candidates
            if candidate.type == "person"
            for m in candidate.mentions
            if m.last - m.first > 1 and self.text.words[m.first] == word
        }
        only = named.pop() if len(named) == 1 else None
        return self.candidates[only] if only is not None else None

    def _holder(self, mention: Mention, words: tuple[str, ...]) -> Entity | None:
        """The known holder of an office whose name is only spelt otherwise here (`صدر شی جنپنگ`)."""
        if not (mention.code and mention.office and self.published) or mention.former:
            return None
        entity = self.lexicon.holder(mention.code, mention.office, self.published)
        if entity is None:
            return None
        return entity if any(_close(words, form) for form in self.lexicon.forms_of(entity)) else None

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
            if mention.office and any(same_office(mention.office, tenure.office) for tenure in entity.tenures):
                score += 3
            if entity.key in self._by_key:
                score += 6
            held = sum(tenure.covers(self.published) for tenure in entity.tenures) if self.published else 0
            return score, int(held > 0), sum(self.codes[code] for code in codes if code)

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
            unknown = None if present else self._unknown_called(self.text.words[mention.last - 1])
            if unknown is not None:
                self.attach(unknown, mention)
                continue
            entity = self._choose(mention, present or mention.candidates)
            if entity is None:
                continue
            if not present and (respelt := self._respelt(mention)) is not None:
                self.attach(respelt, mention)
                continue
            if not present and not self._known_alone(mention, entity):
                continue
            if not present and mention.code and mention.code not in {t.code for t in entity.tenures}:
                self.attach(self._unknown(mention), mention)
                continue
            self.attach(self.candidate_of(entity), mention)

    def _respelt(self, mention: Mention) -> Candidate | None:
        """The unknown person of the article whose last name a surname only spells otherwise: `ایجلنڈ`, `ایجلینڈ`."""
        word = self.text.words[mention.last - 1]
        return next(
            (
                c
                for c in self._unknowns()
                if any(_respelt(word, self.text.words[m.last - 1]) for m in c.mentions if m.last - m.first > 1)
            ),
            None,
        )

    def _unknown_called(self, last: str) -> Candidate | None:
        """The unknown person of the article whose name ends in a word."""
        words = self.text.words
        return next((c for c in self._unknowns() if any(words[m.last - 1] == last for m in c.mentions)), None)

    def _unknowns(self) -> list[Candidate]:
        """The persons of the article whom the lexicon does not know."""
        return [c for c in self.candidates if c.type == "person" and c.entity is None]

    def _known_alone(self, mention: Mention, entity: Entity) -> bool:
        """Whether a surname may stand for somebody whose full name the article never gives.

        With a title it may; without one the article must speak of his state or body, and he must
        have been in office, or have been it last, when the report was written.
        """
        if mention.office is not None or self._titled(mention):
            return True
        if self.text.words[mention.first] in common_words() and mention.last - mention.first == 1:
            return False
        codes = {tenure.code for tenure in self._tenures_now(entity)}
        return any(self.codes[code] for code in codes if code) or (not self.codes and len(mention.candidates) == 1)

    def _titled(self, mention: Mention) -> bool:
        """Whether a title stands before a name: `مسٹر مودی`."""
        return mention.first > 0 and self.text.words[mention.first - 1] in naming_words()["titles"]

    def _later_names(self) -> None:
        """Further mentions by the last word of a name that nothing else has claimed."""
        taken: set[int] = set()
        for mention in self.mentions:
            taken.update(range(mention.first, mention.last))
        parts = self._name_parts()
        words = self.text.words
        common = common_words()
        found: list[Mention] = []
        for sentence in self.text.sentences:
            if sentence.furniture is not None:
                continue
            for token in range(sentence.first + sentence.dateline, sentence.last):
                word = words[token]
                owner = parts.get(word)
                if owner is None or token in taken or len(word) < 3:
                    continue
                following = words[token + 1] if token + 1 < sentence.last else "۔"
                if word in common and following != _NE:
                    continue
                if (
                    token + 1 not in taken
                    and following not in CASE
                    and following not in common
                    and following in self.lexicon.name_words
                ):
                    continue  # another name begins with the word
                mention = Mention(token, token + 1, token, token + 1, "short", "person")
                self.attach(owner, mention)
                found.append(mention)
        for mention in found:
            previous = next((m for m in self.mentions if m.type == "office" and m.np_last == mention.first), None)
            if previous is not None:
                mention.np_first = previous.np_first
                self.mentions.remove(previous)
        if found:
            self.mentions.extend(found)
            self.mentions.sort(key=lambda m: m.first)

    def _name_parts(self) -> dict[str, Candidate | None]:
        """The words by which a person may be spoken of again; None where two share one."""
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
            for word in seen - naming_words()["particles"]:  # عبد اللہ is not called اللہ
                parts[word] = None if word in parts and parts[word] is not candidate else candidate
        return parts

    def _codes_of_unknowns(self) -> None:
        """Whom an unknown person belongs to: whose office he has, whose relative he is, else the article's state."""
        for candidate in self._unknowns():
            if candidate.code is not None:
                continue
            for mention in candidate.mentions:
                owner = mention.owner
                while owner is not None and candidate.code is None:
                    if owner.actor is not None:
                        candidate.code = self.candidates[owner.actor].code
                    candidate.code = candidate.code or owner.code
                    owner = owner.owner
            private = candidate.role is not None and any(word in candidate.role for word in PRIVATE_ROLES)
            if candidate.code is None and candidate.role and not private and not self._of_stateless(candidate):
                candidate.code = self._nearest_state(candidate.mentions[0])

    def _of_stateless(self, candidate: Candidate) -> bool:
        """Whether an unknown person is of an armed group that has no code: `مالی میں القاعدہ کے رہنما ابو یحییٰ`."""
        owners = [m.owner.actor for m in candidate.mentions if m.owner is not None and m.owner.actor is not None]
        return any(self.candidates[owner].type == "group" for owner in owners)

    def _nearest_state(self, mention: Mention) -> str | None:
        """The state named last before a person in his sentence, else the article's."""
        sentence = self.text.sentences[self.text.sentence_of(mention.first)]
        for other in reversed(self.mentions):
            if (
                sentence.first <= other.first < mention.first
                and other.type == "state"
                and other.sort in ("adjective", "name")
            ):
                return other.code
        return self._state_code()


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names are one person's: the same, one the end or beginning of the other, or spelt a little otherwise."""
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    if _respelt("".join(one), "".join(other)):
        return True
    if len(short) < len(long):
        return long[-len(short) :] == short or (len(short) > 1 and long[: len(short)] == short)
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(one) > 1 and len(differing) == 1 and _alike(*differing[0])


def _close(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a name is another spelling of a known one: a word the same, or most of the letters."""
    if any(len(word) > 2 and word in other for word in one):
        return True
    return SequenceMatcher(None, "".join(one), "".join(other)).ratio() >= _CLOSE_NAMES


def _respelt(one: str, other: str) -> bool:
    """Whether two names, written in one, differ by a letter or two: `انوارالحق`, `انورالحق`."""
    if min(len(one), len(other)) < _RESPELT_LETTERS:
        return False
    return one == other or SequenceMatcher(None, one, other).ratio() >= _RESPELT


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= _CLOSE_WORDS
