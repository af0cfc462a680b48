"""Roles: who does what a predicate tells, and to whom, from the case marks around it."""

from __future__ import annotations

from collections.abc import Callable

from roznamcha.coder.clauses import RELATIVE, Argument, Clause, Parse, Segment
from roznamcha.coder.discourse import FIRST_PERSON
from roznamcha.coder.predicates import Match
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words

# Words of land after a state's genitive: the state is then a place.
LAND = plain_words(
    "شہر صوبے علاقے دارالحکومت سرحد سرحدی شمالی جنوبی مشرقی مغربی ساحل مختلف شہروں علاقوں مغرب مشرق شمال جنوب قصبے قصبوں رقبے حصے حصوں صوبوں سرزمین"
)
_DEPENDENT = frozenset(["par", "se", "sath", "khilaf", "mein"])
_NE = plain("نے")
_GROUND = frozenset(map(plain, ["میں", "پر"]))
_KEH = plain("کہ")
_AND = plain("اور")
_AM = plain("ہوں")
_STRUCK = frozenset(["par", "khilaf", "ko"])
_TOGETHER, _FROM = plain("مل"), plain("سے")
_ALONGSIDE = frozenset(tuple(plain(p).split()) for p in ("کے ساتھ", "کے ہمراہ"))
_HELP = plain_words("مدد تعاون معاونت اشتراک")
_ANYBODY = plain_words("برادری ملکوں ممالک دنیا اقوام طاقتوں قوتوں امہ حکومتوں تنظیموں اداروں فریقین عوام")
_BOTH = plain("دونوں")
_ADDRESSED = frozenset(map(plain, ["سے", "پر", "کو"]))
_WITH = frozenset(map(plain, ["ساتھ", "ہمراہ"]))
_ON_VISIT = tuple([plain("پر"), plain(word)] for word in ("موجود", "آئے", "گئے", "آنے", "جانے"))
_BESIDE = 1  # words from `دورے پر موجود` to who is on the visit
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
        parted = range(match.noun_last, match.verb or 0)  # حملہ طالبان نے کیا
        self.before = [a for a in self.segment.arguments if a.first < match.first or a.first in parted]
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

    def other_side(
        self, taken: list[int], code_of: Callable[[int], str | None], doer: bool = False
    ) -> tuple[list[int], int]:
        """Who else is spoken of and how far away: 1 in the clause, 2 in the sentence; ([], 0) for none.

        In the clause the nearest is meant; beyond it, whom the article is most about. A `doer` is
        not sought in a mark of the one to whom an attack is done: `قونصل خانے پر بم حملہ`.
        """
        units = {code_of(index) for index in taken}
        fights = self.match.pattern.predicate.type == "ASSAULT"

        def others(argument: Argument) -> list[int]:
            if self._is_ground(argument) or (fights and self._helps(argument)):
                return []
            if doer and fights and argument.head[1] <= self.match.first and {argument.mark, argument.outer} & _STRUCK:
                return []
            return [
                w
                for w in self._who(argument)
                if w not in taken and code_of(w) and code_of(w) not in units and self.may_fight(w)
            ]

        for argument in [*reversed(self.before), *self.earlier]:
            if who := others(argument):
                return who, 1
        far = [who for argument in self._all_arguments() if (who := others(argument))]
        if not far:
            return [], 0
        return max(far, key=lambda who: self.discourse.weight(who[0])), 2

    def attackers(self, deeds: frozenset[str], taken: list[int], code_of: Callable[[int], str | None]) -> list[int]:
        """Whose deed it is that is spoken of: `روس کی بمباری`, `اسرائیل کی جانب سے کیے گئے حملوں`."""
        words = self.discourse.text.words
        units = {code_of(index) for index in taken}
        for argument in reversed(self._all_arguments()):
            if argument.first >= self.match.first or self._land(argument):
                continue
            reach = {"ka": _NEAR, "adjective": _NEAR, "janib": 2 * _NEAR}.get(argument.mark, 0)
            theirs = deeds & set(words[argument.last : argument.last + reach]) and argument.outer != "mutabiq"
            who = [w for w in self._who(argument) if theirs and code_of(w) and code_of(w) not in units]
            if who:
                return who
        return []

    def lands(self) -> list[int]:
        """The states of whose land the clause speaks: `عراق کے شمالی علاقوں اور شام کے ایک حصے پر`."""
        words = self.discourse.text.words
        found: list[int] = []
        for argument in self.before:
            if argument.mark == "ka" and LAND & set(words[argument.last : argument.last + _NEAR]):
                found.extend(w for w in self._who(argument) if self.discourse.candidate(w).type == "state")
        return list(dict.fromkeys(found))

    def may_fight(self, index: int) -> bool:
        """Whether one who is only named nearby may be a side of an attack; bodies report on it, or condemn it."""
        if self.match.pattern.predicate.type != "ASSAULT":
            return True
        entity = self.discourse.candidate(index).entity
        return entity is None or entity.kind != "body" or entity.code == "NATO"

    def _helps(self, argument: Argument) -> bool:
        """`اتحادیوں کی مدد سے`, `روس کے ساتھ مل کر`: on the doer's side."""
        words = self.discourse.text.words
        if argument.mark == "sath":
            return words[argument.last : argument.last + 1] == [_TOGETHER]
        return argument.outer == "se" and words[argument.head[1] - 1] in _HELP

    def helpers(self) -> list[int]:
        """With whose help or together with whom it is done."""
        return [w for a in [*self.earlier, *self.before] if self._helps(a) for w in self._who(a)]

    def visitor(self) -> list[int]:
        """Who is on the visit that is told before his name: `جاپان کے دورے پر آئے ہوئے روسی وزیر خارجہ نے`."""
        words, verb = self.discourse.text.words, self.segment.verb
        if self.match.verb is not None:
            hue = verb is not None and verb.participle == "hue"
            end = self.segment.last if hue else 0
        else:
            end = self.match.noun_last + 2
            if words[self.match.noun_last : end] not in _ON_VISIT:
                return []
        after = [a for a in self._all_arguments() if end and a.first >= end]
        return self._who(after[0]) if after and after[0].first - end <= _BESIDE else []

    def partner_unnamed(self) -> bool:
        """Whether the noun's own other side stands right before it and is nobody known: `تاجروں سے ملاقات`."""
        words = self.discourse.text.words
        first = self.match.first
        marked = words[first - 1] == _FROM or tuple(words[first - 2 : first]) in _ALONGSIDE
        return marked and not any(a.last == first and self._who(a) for a in self.before)

    def between(self, code_of: Callable[[int], str | None]) -> list[int]:
        """The two sides of `پاکستان اور بھارت کے درمیان فائرنگ`, [] where no such pair stands before the match."""
        for argument in [*reversed(self.before), *reversed(self._of_the_clause())]:
            if "darmiyan" in (argument.mark, argument.outer):
                who = self._who(argument)
                return who if len({code_of(w) for w in who} - {None}) > 1 else []
        return []

    def unnamed_addressee(self) -> bool:
        """Whether what is asked is asked of nobody in particular: `عالمی برادری سے مطالبہ`, `ملکوں پر زور`."""
        words = self.discourse.text.words
        first = self.clause.segments[0].first
        return any(
            words[token] in _ANYBODY and words[token + 1] in _ADDRESSED and words[token - 1] != _BOTH
            for token in range(first, max(first, self.match.first - 1))
        )

    def names(self, indexes: list[int], own: bool = False) -> bool:
        """Whether one of the candidates is named in the clause itself (or in its `own` last part), not by a pronoun."""
        among = self.before if own else [*self.before, *self.earlier]
        return any(m.actor in indexes and m.type != "pronoun" for a in among for m in a.mentions)

    def on_ground(self) -> list[Argument]:
        """The arguments of the sentence that say on whose ground: `جرمنی میں`."""
        return [a for a in self._all_arguments() if a.mark == "mein"]

    def _is_ground(self, argument: Argument) -> bool:
        """Whether a state is named only as the ground something happens on: `شام کے شہر حلب`, `عراق میں`."""
        if argument.mark in ("mein", "tak", "mutabiq") or argument.outer == "mutabiq":
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
            if mark == "darmiyan" and self._between_two(argument):
                return self._who(argument)
        if mark not in ("ka", "adjective"):
            for argument in reversed(self.earlier):
                if argument.mark == mark and (who := self._who(argument)):
                    return who
        return []

    def _fits(self, argument: Argument, mark: str) -> bool:
        if self._land(argument) and argument.last != self.match.first:  # but افغان سرحد بند کی
            return False
        if argument.mark == mark:
            if mark == "ka" or mark == "adjective":
                return self._adjacent(argument)
            return True
        if mark == "adjective" and argument.mark == "" and argument.last >= self.match.first:
            return argument.mentions[-1].sort == "adjective"  # امریکی ڈرون حملے
        return argument.mark in ("ka", "adjective") and argument.outer == mark

    def two_sides(self) -> bool:
        """Whether two states with `میں` are the sides of what the match tells."""
        predicate = self.match.pattern.predicate
        asked = "darmiyan" in (*predicate.actor, *predicate.joint)
        return asked and any(self._between_two(argument) for argument in self.before)

    def _between_two(self, argument: Argument) -> bool:
        """`روس اور جاپان میں مذاکرات ہوئے`: with what two do together, `میں` is `درمیان`."""
        mentions = argument.mentions
        return (
            argument.mark == "mein"
            and self.match.pattern.predicate.type != "ASSAULT"
            and len(mentions) == 2
            and all(m.type == "state" and m.sort != "adjective" for m in mentions)
            and mentions[0].code != mentions[1].code
            and not any(a.subject or a.outer == "ne" for a in [*self.before, *self.earlier])
        )

    def _adjacent(self, argument: Argument) -> bool:
        start = argument.last
        if argument.mark == "ka":
            # The noun's own dependents do not part it from its genitive: `اردوان کی پوتن سے ملاقات`.
            for other in sorted(self.before, key=lambda a: a.first):
                owned = other.mark in ("ka", "adjective") and other.outer in _DEPENDENT
                if other.first >= start and (owned or (other.first - start <= 2 and other.mark in _DEPENDENT)):
                    start = max(start, other.head[1] + 1 if owned else other.last)
        if argument.mark == "ka":
            start = self._past_ground(argument, start)
        distance = self.match.first - start
        if distance < 0 or distance > _NEAR:
            return False
        if argument.mark == "adjective" and any(a.mark == "ka" and a.last == self.match.first for a in self.before):
            return False  # فلسطینی نوجوان ترک فوج کی فائرنگ سے ہلاک ہوا
        between = self.discourse.text.words[start : self.match.first]
        blocked = {plain(w) for w in ("نے", "کو", "سے", "میں", "پر", "،")}
        return not any(word in blocked for word in between)

    def _past_ground(self, argument: Argument, start: int) -> int:
        """Past the place between a genitive and its noun: `وزرائے خارجہ کی نیویارک میں ملاقات`, `روس کی حلب پر بمباری`."""
        words = self.discourse.text.words
        own = {self.discourse.candidate(w).code for w in self._who(argument)}
        if any(a.first >= start and a.mentions[-1].sort == "adjective" for a in self.before):
            return start  # منصور کی بلوچستان میں امریکی حملے میں ہلاکت: whose attack it is stands nearer
        for mention in self.parse.mentions:
            ground = mention.first == start and mention.type in ("place", "state") and mention.code not in own
            if ground and mention.last < self.match.first and words[mention.last] in _GROUND:
                return mention.last + 1
        return start

    def _who(self, argument: Argument) -> list[int]:
        who = self.discourse.who(argument)
        if not who and argument.mentions[0].type == "office":
            # حماس کے وفد نے: whose they are
            owner = next((a for a in self._all_arguments() if a.mark == "ka" and a.last == argument.first), None)
            named = self.discourse.who(owner) if owner is not None else []
            return [w for w in named if self.discourse.candidate(w).type in ("group", "org")]
        return who

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
                return self._leader(argument) or self._who(argument)
        words = self.discourse.text.words
        if any(words[t] == _NE for t in range(self.segment.first, min(self.match.first, self.segment.last))):
            return []  # somebody does it who is no actor: `نقاب پوشوں نے حملہ کیا`
        if self._first_person():
            return [self.speech.speaker] if self.speech is not None else []
        for argument in reversed(self.before):
            if argument.mark == "" and argument.mentions[0].office in FIRST_PERSON:
                return self._who(argument)  # ہم مذمت کرتے ہیں
        for argument in [*self.earlier, *self.before]:
            if argument.mark == "" and (who := self._who(argument)):
                return who
        if who := self._judged():
            return who
        if (
            verb is not None
            and verb.participle == "hue"
            and any(s.verb is not None and s.verb.passive for s in self.clause.segments if s.first >= self.segment.last)
        ):
            # امریکا کی جانب سے تنقید کرتے ہوئے کہا گیا
            for argument in [*self.before, *self.earlier]:
                if argument.mark == "janib" and (who := self._who(argument)):
                    return who
        return self._inherited()

    def _judged(self) -> list[int]:
        """Whose thing the clause says something of: `بھارت کے جارحانہ عزائم خطے کی سلامتی کے لیے خطرہ ہیں`."""
        if self.match.pattern.predicate.actor != ("speaker",):
            return []
        first = self.clause.segments[0].first
        opening = first + 1 if self.discourse.text.words[first] == _KEH else first
        for argument in [*self.earlier, *self.before]:
            if argument.mark in ("ka", "adjective") and argument.first == opening and argument.last < self.match.first:
                return [w for w in self._who(argument) if self.speech is None or w != self.speech.speaker]
        return []

    def stranger_acts(self) -> bool:
        """Whether the clause has its own doer with `نے`, who is nobody known: `باغی گروپوں نے پیشکش مسترد کر دی`."""
        words = self.discourse.text.words
        first = self.clause.segments[0].first
        if any("ne" in (a.mark, a.outer) for a in [*self.before, *self.earlier]):
            return False
        return any(
            words[token] == _NE and words[token - 1] not in RELATIVE for token in range(first + 1, self.match.first)
        )

    def _first_person(self) -> bool:
        """`میں … اعلان کرتا ہوں`: told by the verb where the pronoun looks like the postposition."""
        verb = self.segment.verb if self.match.verb is not None else None
        if verb is None or self.speech is None or self.match.first < self.speech.content_from:
            return False
        words = self.discourse.text.words
        finite = (
            verb
            if verb.finite
            else next(
                (
                    s.verb
                    for s in self.clause.segments
                    if s.first >= self.segment.last and s.verb is not None and s.verb.finite
                ),
                verb,
            )
        )
        return words[finite.last - 1] == _AM and words[finite.last - 2][-1] in "ای"

    def _leader(self, argument: Argument) -> list[int]:
        """Who came with company that is named by an office alone: `صدر اور ان کے ساتھ آنے والے وفد نے`."""
        words = self.discourse.text.words
        for segment in self.clause.segments:
            verb = segment.verb
            if verb is None or verb.participle != "wala" or segment.last != argument.first or not segment.arguments:
                continue
            before = segment.arguments[-1]
            if (
                before.mark == ""
                and words[before.last : before.last + 1] == [_AND]
                and _WITH & set(words[before.last : verb.first])
            ):
                return self._who(before)
        return []

    def _of_the_clause(self) -> list[Argument]:
        """Earlier arguments but those of a participle, whose doer is its own: `ایران کی جانب سے لگائے جانے والے الزامات`."""
        # انڈیا کی جانب سے بس کو نشانہ بنانے کی مذمت کی گئی: the deed's doer is the one blamed.
        own = ("wala", "infinitive") if "janib" in self.match.pattern.predicate.recipient else ("wala",)
        return [
            a for s in self.clause.segments
            if s.last <= self.segment.first and not (s.verb is not None and s.verb.participle in own)
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
                opening = self.clause.segments[0].first
                verb = self.parse.segment_at(opening - 1).verb if opening > self.parse.first else None
                # سعودی عرب پر عائد کی ہے جو: the verb may stand between
                after = (
                    verb is not None and verb.finite and opening - verb.last <= 1 and verb.first - before[-1].last <= 1
                )
                return self._who(before[-1]) if opening - before[-1].last <= 1 or after else []
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

    def _bidden(self, clause: Clause) -> tuple[tuple[str, ...], ...]:
        """The marks of whoever is spoken of, the likeliest first: with `چاہیے` and the passive he has `کو`."""
        verb = next((s.verb for s in reversed(clause.segments) if s.verb is not None and s.verb.finite), None)
        if self.match.pattern.predicate.type != "ACCUSE" or (verb is not None and (verb.ought or verb.passive)):
            return ("ko",), ("ne", ""), ("se", "ka")
        return ("ne", ""), ("ko",), ("se", "ka")

    # -- what is said -----------------------------------------------------------------

    def content(self) -> list[int]:
        """Who stands as subject or with `کو` in the `کہ` clause after the verb."""
        for clause in self.parse.clauses[self.clause.index + 1 :]:
            if clause.opener != _KEH and clause.opener != "":
                continue
            for wanted in self._bidden(clause):
                for segment in clause.segments:
                    if wanted == ("ko",) and segment.verb is not None and segment.verb.participle == "infinitive":
                        continue
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
