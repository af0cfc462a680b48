"""Roles: who does what a predicate tells, and to whom, from the case marks around it."""

from __future__ import annotations

from collections.abc import Callable

from roznamcha.coder.clauses import RELATIVE, Argument, Clause, Parse, Segment
from roznamcha.coder.predicates import Match
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.language.letters import plain

# Words of land after a state's genitive: the state is then a place.
LAND = frozenset(
    map(
        plain,
        "شہر صوبے علاقے دارالحکومت سرحد سرحدی شمالی جنوبی مشرقی مغربی ساحل مختلف شہروں علاقوں مغرب مشرق شمال جنوب قصبے".split(),
    )
)
_DEPENDENT = frozenset(["par", "se", "sath", "khilaf", "mein"])
_NE = plain("نے")
_KEH = plain("کہ")
_NEAR = 5  # words that may stand between a genitive and the noun it belongs to


class Roles:
    """The arguments of one match in one sentence."""

    def __init__(self, parse: Parse, match: Match, discourse: Discourse, speech: Speech | None) -> None:
        self.parse = parse
        self.match = match
        self.discourse = discourse
        self.speech = speech
        anchor = match.verb if match.verb is not None else match.first
        self.segment: Segment = parse.segment_at(anchor)
        self.clause: Clause = parse.clauses[self.segment.clause]
        self.before = [a for a in self.segment.arguments if a.first < match.first]
        earlier = [a for s in self.clause.segments if s.last <= self.segment.first for a in s.arguments]
        self.earlier = earlier

    # -- whole roles ----------------------------------------------------------------

    def find(self, marks: tuple[str, ...], taken: list[int]) -> list[int]:
        """The candidates in the first of `marks` that brings any, without those `taken`."""
        for mark in marks:
            who = [w for w in self._by(mark) if w not in taken]
            if who:
                return who
        return []

    def other_side(self, taken: list[int], code_of: Callable[[int], str | None]) -> tuple[list[int], int]:
        """Who else is spoken of and how far away: 1 in the clause, 2 in the sentence; ([], 0) for none.

        In the clause the nearest is meant; beyond it, whom the article is most about.
        """
        units = {code_of(index) for index in taken}

        def others(argument: Argument) -> list[int]:
            if self._is_ground(argument):
                return []
            return [w for w in self._who(argument) if w not in taken and code_of(w) and code_of(w) not in units]

        for argument in [*reversed(self.before), *self.earlier]:
            if who := others(argument):
                return who, 1
        far = [who for argument in self._all_arguments() if (who := others(argument))]
        if not far:
            return [], 0
        return max(far, key=lambda who: self.discourse.weight(who[0])), 2

    def names(self, indexes: list[int]) -> bool:
        """Whether one of the candidates is named in the clause itself, not by a pronoun."""
        return any(
            m.actor in indexes and m.type != "pronoun" for a in [*self.before, *self.earlier] for m in a.mentions
        )

    def on_ground(self) -> list[Argument]:
        """The arguments of the sentence that say on whose ground: `جرمنی میں`."""
        return [a for a in self._all_arguments() if a.mark == "mein"]

    def _is_ground(self, argument: Argument) -> bool:
        """Whether a state is named only as the ground something happens on: `شام کے شہر حلب`, `عراق میں`."""
        if argument.mark in ("mein", "tak", "mutabiq"):
            return True
        return self._land(argument)

    def _land(self, argument: Argument) -> bool:
        """`شام کے شہر حلب میں`, `عراقی شہر موصل`: the state only says where the town is."""
        if argument.mark not in ("ka", "adjective") or argument.head[1] <= argument.head[0]:
            return False
        return self.discourse.text.words[argument.head[0]] in LAND

    def _by(self, mark: str) -> list[int]:
        if mark == "subject":
            return self.subject()
        if mark == "speaker":
            return [self.speech.speaker] if self.speech is not None else []
        if mark == "content":
            return self.content()
        if mark == "after":
            return self.after()
        if mark == "any":
            for argument in reversed(self.before):
                if not argument.subject and (who := self._who(argument)):
                    return who
            return []
        for argument in reversed(self.before):
            if self._fits(argument, mark) and (who := self._who(argument)):
                return who
        if mark not in ("ka", "adjective"):
            for argument in reversed(self.earlier):
                if argument.mark == mark and (who := self._who(argument)):
                    return who
        return []

    def _fits(self, argument: Argument, mark: str) -> bool:
        if self._land(argument):
            return False
        if argument.mark == mark:
            if mark == "ka" or mark == "adjective":
                return self._adjacent(argument)
            return True
        return argument.mark in ("ka", "adjective") and argument.outer == mark

    def _adjacent(self, argument: Argument) -> bool:
        start = argument.last
        if argument.mark == "ka":
            # The noun's own dependents do not part it from its genitive: `اردوان کی پوتن سے ملاقات`.
            for other in sorted(self.before, key=lambda a: a.first):
                owned = other.mark in ("ka", "adjective") and other.outer in _DEPENDENT
                if other.first >= start and (owned or (other.first - start <= 2 and other.mark in _DEPENDENT)):
                    start = max(start, other.head[1] + 1 if owned else other.last)
        distance = self.match.first - start
        if distance < 0 or distance > _NEAR:
            return False
        between = self.discourse.text.words[start : self.match.first]
        blocked = {plain(w) for w in ("نے", "کو", "سے", "میں", "پر", "،")}
        return not any(word in blocked for word in between)

    def _who(self, argument: Argument) -> list[int]:
        return self.discourse.who(argument)

    # -- the subject ------------------------------------------------------------------

    def subject(self) -> list[int]:
        """Who acts: the noun with `نے`, the bare noun, or whoever acted in the clause before."""
        verb = self.segment.verb
        if verb is not None and verb.participle == "wala" and self.match.verb is not None:
            after = [a for a in self._all_arguments() if a.first >= verb.last and a.first - verb.last <= 3]
            if after and (who := self._who(after[0])):
                return who
        passive = verb is not None and verb.passive and self.match.verb is not None
        if passive:
            for argument in [*self.before, *self._of_the_clause()]:
                if argument.mark in ("janib", "zariye") and (who := self._who(argument)):
                    return who
            return []
        for argument in [*reversed(self.before), *reversed(self.earlier)]:
            if argument.mark == "ne" or (
                argument.mark in ("ka", "adjective") and argument.outer == "ne" and not self._land(argument)
            ):
                return self._who(argument)
        words = self.discourse.text.words
        if any(words[t] == _NE for t in range(self.segment.first, min(self.match.first, self.segment.last))):
            return []  # somebody does it who is no actor: `نقاب پوشوں نے حملہ کیا`
        for argument in [*self.earlier, *self.before]:
            if argument.mark == "" and (who := self._who(argument)):
                return who
        return self._inherited()

    def _of_the_clause(self) -> list[Argument]:
        """Earlier arguments but those of a participle, whose doer is its own: `ایران کی جانب سے لگائے جانے والے الزامات`."""
        return [
            a for s in self.clause.segments
            if s.last <= self.segment.first and not (s.verb is not None and s.verb.participle == "wala")
            for a in s.arguments
        ]  # fmt: skip

    def _all_arguments(self) -> list[Argument]:
        return [a for s in self.parse.segments for a in s.arguments]

    def _inherited(self) -> list[int]:
        clause = self.clause
        if clause.opener in RELATIVE:
            before = [a for a in self._all_arguments() if a.last <= self.clause.segments[0].first]
            if before and self.discourse.text.words[self.clause.segments[0].first] in (
                plain("جس"),
                plain("جنہوں"),
                plain("جو"),
                plain("جن"),
            ):
                return self._who(before[-1]) if self.clause.segments[0].first - before[-1].last <= 1 else []
            return []
        for earlier in reversed(self.parse.clauses[: clause.index]):
            if earlier.opener in RELATIVE:
                continue
            if clause.opener == _KEH and earlier.index == clause.parent:
                return []
            if earlier.opener == _KEH and clause.opener != plain("اور") and earlier.parent != clause.parent:
                continue
            for segment in reversed(earlier.segments):
                for argument in segment.arguments:
                    if argument.subject and (who := self._who(argument)):
                        return who
            if earlier.opener == _KEH:
                break
        return []

    def after(self) -> list[int]:
        """Who acts in the clause that a noun stands before: `ملاقات میں صدر اوباما نے کہا`."""
        for argument in self.segment.arguments:
            if argument.first < self.match.noun_last:
                continue
            if argument.subject or (
                argument.mark == "ka" and self.speech is not None and self.speech.speaker in self._who(argument)
            ):
                return self._who(argument)
        return []

    # -- what is said -----------------------------------------------------------------

    def content(self) -> list[int]:
        """Who stands as subject or with `کو` in the `کہ` clause after the verb."""
        for clause in self.parse.clauses[self.clause.index + 1 :]:
            if clause.opener != _KEH and clause.opener != "":
                continue
            for wanted in (("ko",), ("ne", ""), ("se", "ka")):
                for segment in clause.segments:
                    for argument in segment.arguments:
                        if (
                            argument.mark in wanted
                            and argument.first >= self.match.first
                            and (who := self._who(argument))
                        ):
                            return who
            if clause.segments:
                break
        return []
