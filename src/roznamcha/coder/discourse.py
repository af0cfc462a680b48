"""Discourse: who is spoken of, kept from sentence to sentence, and whom a pronoun therefore means.

`speakers.py` finds who speaks and tells it here; events and statements ask here for whom an
argument stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from roznamcha.coder.actors import Candidate, Cast
from roznamcha.coder.clauses import RELATIVE, Argument, Parse
from roznamcha.coder.mentions import GENITIVE, Mention
from roznamcha.coder.speech import Speech
from roznamcha.language.letters import plain
from roznamcha.language.text import Text

FIRST_PERSON = frozenset(["we", "i"])
_AND = plain("اور")
_NE, _HE = plain("نے"), plain("وہ")
_TO = frozenset(map(plain, ["کو", "سے", "پر"]))
_OBLIQUE = _TO | GENITIVE
_GOES_BY = frozenset(map(plain, ["مطابق", "بقول", "کہنا"]))
_BEGINNING = 5  # tokens
_SAID_OR_RELATIVE = RELATIVE | {plain("کہ")}


@dataclass(slots=True)
class Discourse:
    """The sentences of an article, who speaks in them, and who was spoken of last."""

    text: Text
    cast: Cast
    parses: dict[int, Parse]
    speeches: dict[int, Speech] = field(default_factory=dict)
    carry_signs: dict[int, dict[str, float]] = field(default_factory=dict)  # for training
    focus: int | None = None  # whom `انہوں نے` means
    document: int | None = None  # who gave out the statement or report that is spoken of
    _thing: int | None = None
    _persons: list[int] = field(default_factory=list)  # most recent last
    _states: list[int] = field(default_factory=list)

    def candidate(self, index: int) -> Candidate:
        """The candidate of an index."""
        return self.cast.candidates[index]

    def who(self, argument: Argument) -> list[int]:
        """The candidates that an argument names or stands for, in order."""
        found: list[int] = []
        for mention in argument.mentions:
            for index in mention.resolved if mention.type == "pronoun" else (mention.actor,):
                if index is not None and index not in found:
                    found.append(index)
        return found

    def weight(self, index: int) -> int:
        """How often a candidate, or his state, is mentioned in the article."""
        candidate = self.candidate(index)
        count = len(candidate.mentions)
        state = self.cast.state(candidate.code) if candidate.code else None
        return count + (len(state.mentions) if state is not None and state is not candidate else 0)

    def counterpart(self, sentence: int, actors: list[int], unit: Callable[[int], str | None]) -> tuple[list[int], int]:
        """The other side of an exchange, where the sentence does not name it: who was named last."""
        units = {unit(index) for index in actors}
        for back in range(1, 3):
            parse = self.parses.get(sentence - back)
            if parse is None:
                continue
            for mention in reversed(parse.mentions):
                if mention.actor is not None and mention.type in ("state", "person", "org", "group", "office"):
                    index = mention.actor
                    if unit(index) and unit(index) not in units:
                        return [index], 2 + back
        return [], 0

    # -- pronouns -----------------------------------------------------------------

    def resolve(self, parse: Parse, speech: Speech | None) -> None:
        """Find whom the pronouns of a sentence mean; `speech` is its own, once known."""
        local: int | None = None
        main = [s for s in parse.segments if parse.clauses[s.clause].opener not in _SAID_OR_RELATIVE]
        subjects = {id(a.mentions[0]) for s in main for a in s.arguments if a.subject}
        for mention in parse.mentions:
            if mention.type != "pronoun":
                if mention.actor is not None and (speech is None or mention.first < speech.content_from):
                    acts = id(mention) in subjects and mention.type in ("person", "office", "org", "group")
                    owns = (
                        self.text.words[mention.np_last : mention.np_last + 1]
                        and self.text.words[mention.np_last] in GENITIVE
                    )
                    owns = owns and not _GOES_BY & set(self.text.words[mention.np_last + 1 : mention.np_last + 2])
                    if acts or (local is None and not owns and mention.type in ("person", "office")):
                        local = mention.actor
                continue
            kind = mention.office or ""
            if kind in FIRST_PERSON:
                mention.resolved = (speech.speaker,) if speech is not None else ()
            elif kind == "they":
                mention.resolved = _one(self._they(parse, mention, speech, local))
                if self.text.words[mention.first] == _HE and (speech is None or mention.first < speech.content_from):
                    first = self._acted_before(parse, mention)  # امریکہ … نظر رکھے ہوئے ہے اور وہ
                    mention.resolved = _one(first) if first is not None else mention.resolved
                elif speech is None or mention.first < speech.content_from:
                    self._another(parse, mention)
            elif kind == "it":
                mention.resolved = _one(self._it(parse, mention, speech))
            elif kind in ("militants", "forces"):
                mention.resolved = self._stand_in(mention, kind)
            elif kind.startswith("pair"):
                mention.resolved = self._pair(parse, mention, kind)

    def _they(self, parse: Parse, mention: Mention, speech: Speech | None, local: int | None) -> int | None:
        if speech is not None and mention.first >= speech.content_from:
            return speech.speaker
        if local is None or mention.first <= parse.first + 3:
            return self.focus
        return local

    def _another(self, parse: Parse, mention: Mention) -> None:
        """Of himself the subject would say `اپنا`: in `صدر نے ان کا استقبال کیا` somebody else is meant."""
        doer = self._doer_beside(parse, mention, _OBLIQUE)
        if doer is None or not any(self._one_side(doer, index) for index in mention.resolved):
            return
        before = [m.actor for m in parse.mentions if m.first < mention.first and m.type in ("person", "office")]
        others = [*self._persons, *(index for index in before if index is not None)]
        mention.resolved = _one(next((i for i in reversed(others) if not self._one_side(i, doer)), None))

    def _it(self, parse: Parse, mention: Mention, speech: Speech | None) -> int | None:
        """`فوج کا کہنا ہے کہ اس نے`: the body that speaks; else the one that acted last, in the sentence or before it."""
        acts = self.text.words[mention.last : mention.last + 1] == [_NE]
        told = speech is not None and mention.first >= speech.content_from
        if speech is not None and acts and told and self.candidate(speech.speaker).type != "person":
            return speech.speaker
        first = self._acted_before(parse, mention) if acts else None  # ایران نے … کہا اور اس نے
        return self._thing if first is None else first

    def _acted_before(self, parse: Parse, mention: Mention) -> int | None:
        """The state or body that acts in the clause before, to which `اور وہ`, `اور اس نے` points back."""
        if parse.clauses[parse.segment_at(mention.first).clause].opener != _AND:
            return None
        first = self._subject(parse)
        return first if first is not None and self.candidate(first).type in ("state", "org", "group") else None

    def _pair(self, parse: Parse, mention: Mention, kind: str) -> tuple[int, ...]:
        before = [m.actor for m in parse.mentions if m.first < mention.first and m.actor is not None]
        doer = self._doer_beside(parse, mention, _TO)
        persons = self._persons + [a for a in before if self.candidate(a).type == "person"]
        states = self._states + [a for a in before if self.candidate(a).type == "state"]
        if doer is not None:  # امریکہ نے دونوں ملکوں پر زور دیا: two others
            persons, states = ([i for i in who if not self._one_side(i, doer)] for who in (persons, states))
        chosen = self._last_two(states if kind == "pair states" else persons)
        if len(chosen) < 2:
            chosen = self._last_two(persons if kind == "pair states" else persons + states)
        if len(chosen) < 2 and doer is not None and kind == "pair states":
            # In a lead the two may be named later: those that the article is most about.
            named = [c for c in self.cast.candidates if c.type == "state" and not self._one_side(c.index, doer)]
            chosen = self._last_two([c.index for c in sorted(named, key=lambda c: len(c.mentions))])
        if len(chosen) < 2:
            return ()
        return tuple(sorted(chosen, key=lambda index: self.candidate(index).mentions[0].first))

    def _one_side(self, one: int, other: int) -> bool:
        code = self.candidate(one).code
        return one == other or (code is not None and code == self.candidate(other).code)

    def _doer_beside(self, parse: Parse, mention: Mention, marks: frozenset[str]) -> int | None:
        """Who acts in the clause of a pair to which it is done: `ایران نے دونوں ملکوں سے اپیل کی`."""
        words = self.text.words
        if words[mention.np_last : mention.np_last + 1] and words[mention.np_last] not in marks:
            return None
        clause = parse.segment_at(mention.first).clause
        for segment in parse.clauses[clause].segments:
            for argument in segment.arguments:
                if argument.subject and argument.last <= mention.first and (who := self.who(argument)):
                    return who[0]
        return None

    def _stand_in(self, mention: Mention, kind: str) -> tuple[int, ...]:
        """`جنگجوؤں نے`: the group last named; `سرکاری فورسز`: the state whose ground was last named."""
        place: int | None = None
        for other in self.cast.mentions:
            if other.first > mention.first and place is not None:
                break
            if kind == "militants" and other.type == "group" and other.actor is not None:
                place = other.actor
            elif kind == "forces" and other.code and other.type in ("state", "place"):
                state = self.cast.state(other.code)
                place = state.index if state is not None else place
        return _one(place)

    def _last_two(self, indexes: list[int]) -> tuple[int, ...]:
        found: list[int] = []
        for index in reversed(indexes):
            candidate = self.candidate(index)
            if index not in found and candidate.code and all(self.candidate(f).code != candidate.code for f in found):
                found.append(index)
                if len(found) == 2:
                    break
        return tuple(reversed(found))

    # -- what is kept -------------------------------------------------------------

    def remember(self, parse: Parse, speech: Speech | None) -> None:
        """Take note of whom a sentence, read through, was about."""
        subject = self._subject(parse)
        persons = []
        for mention in parse.mentions:
            if mention.actor is None:
                continue
            candidate = self.candidate(mention.actor)
            if candidate.type == "person":
                persons.append(mention.actor)
            elif candidate.type == "state":
                self._states.append(mention.actor)
        self._persons += persons
        if speech is not None:
            self.focus = speech.speaker
        elif subject is not None and self.candidate(subject).type == "person":
            self.focus = subject
        elif (new := self._introduced(parse)) is not None:
            self.focus = new
        elif self.focus is None or self.candidate(self.focus).type != "person":
            # No one has spoken or acted as a person yet: the person last named is meant.
            if persons:
                self.focus = persons[0]
            elif self.focus is None and subject is not None:
                self.focus = subject
        if subject is not None and self.candidate(subject).type in ("state", "org", "group"):
            self._thing = subject

    def _introduced(self, parse: Parse) -> int | None:
        """The person whom a sentence begins with and names for the first time: he is spoken of from here on."""
        for mention in parse.mentions:
            if mention.actor is None or mention.type != "person":
                continue
            new = all(m.first >= mention.first for m in self.candidate(mention.actor).mentions)
            owns = self.text.words[mention.np_last] in GENITIVE if mention.np_last < parse.last else False
            return mention.actor if new and not owns and mention.np_first - parse.first <= _BEGINNING else None
        return None

    def _subject(self, parse: Parse) -> int | None:
        for segment in parse.segments:
            if parse.clauses[segment.clause].opener in ("", _AND):
                for argument in segment.arguments:
                    if argument.subject and (who := self.who(argument)):
                        return who[0]
        return None


def _one(index: int | None) -> tuple[int, ...]:
    return (index,) if index is not None else ()
