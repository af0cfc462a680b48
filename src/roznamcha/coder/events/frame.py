"""Frames: one match in its clause, with the case-marked arguments that may play a part in it.

Here stands what every question asks of it: who an argument is, and whether it is only the ground where
something happens. Which part each plays is told by `roles`, `subject`, `attachment` and `nearby`.
"""

from __future__ import annotations

from roznamcha.coder.names.organs import counts
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Clause, Parse, Segment
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE
from roznamcha.language.verbs import VerbGroup

BOUNDS = plain_words("حدود زون")  # that planes and ships cross
SIDES_OF_LAND = plain_words("شمالی جنوبی مشرقی مغربی وسطی")
# Words of land after a state's genitive: the state is then a place.
LAND = plain_words(
    "شہر صوبے علاقے دارالحکومت سرحد سرحدی شمالی جنوبی مشرقی مغربی ساحل مختلف شہروں علاقوں مغرب مشرق شمال جنوب قصبے قصبوں رقبے حصے حصوں صوبوں سرزمین قبائلی ضلع اضلاع وادی گاؤں دیہات"
)
# What an infinitive's deed is where it is only told as somebody's: `پابندیاں لگانے کے امریکی فیصلے پر`.
DECISIONS = plain_words("اعلان فیصلہ فیصلے فیصلوں منصوبہ منصوبے ارادہ ارادے حکم")
_OWN_WAR = frozenset(["ASSAULT", "RETREAT"])  # what those do who are at war
_WARS, _WAR_NEAR = plain_words("جنگ لڑائی تنازع تنازعے تنازعہ تصادم"), 4  # words from the first of the two to it
_BETWEEN, _DASHES = plain("درمیان"), frozenset("-–/")
NEAR = 5  # words that may stand between a genitive and the noun it belongs to


class Frame:
    """A match, its clause, and the arguments `before` it in its part of the clause and `earlier` in it."""

    def __init__(self, parse: Parse, match: Match, discourse: Discourse, speech: Speech | None) -> None:
        self.parse = parse
        self.match = match
        self.discourse = discourse
        self.speech = speech
        anchor = match.verb if match.verb is not None else match.first
        self.segment: Segment = parse.segment_at(anchor)
        self.clause: Clause = parse.clauses[self.segment.clause]
        parted = range(match.first + 1, match.verb or 0)  # حملہ طالبان نے کیا
        # امداد روکنے | کا اعلان کیا: what stands before a match of two segments is before its first.
        opening = parse.segment_at(match.first)
        own = [s for s in self.clause.segments if opening.first <= s.first <= self.segment.first]
        self.before = [a for s in own for a in s.arguments if a.first < match.first or a.first in parted]
        first = own[0].first if own else self.segment.first
        self.earlier = [a for s in self.clause.segments if s.last <= first for a in s.arguments]

    def who(self, argument: Argument) -> list[int]:
        """The candidates an argument stands for, by their index; of an office whose holder is unknown, whose it is."""
        who = self.discourse.who(argument) if not self._of_war(argument) else []
        if not who and argument.mentions[0].type == "office":
            first = argument.first  # حماس کے وفد نے
            while counts(self.discourse.text.words[first - 1]):
                first -= 1  # سینیٹ کا ایک وفد
            owner = next((a for a in self.everywhere() if a.mark == "ka" and a.last == first), None)
            named = self.discourse.who(owner) if owner is not None else []
            return [w for w in named if self.discourse.candidate(w).type in ("group", "org")]
        return who

    def _of_war(self, argument: Argument) -> bool:
        """Whether two are named only by their war, that is spoken of: `روس-یوکرین جنگ پر بات چیت`, `اسرائیل-غزہ جنگ سمیت`."""
        if self.match.pattern.predicate.type in _OWN_WAR:
            return False
        words = self.discourse.text.words
        paired = argument.mark == "darmiyan" and words[argument.last - 1] != _BETWEEN
        beside = {argument.first - 1, argument.last}
        dashed = argument.mark == "" and any(words[t] in _DASHES for t in beside if 0 <= t < len(words))
        war = next((t for t in range(argument.last, self.match.first) if words[t] in _WARS), None)
        return (paired or dashed) and war is not None and war - argument.last < _WAR_NEAR

    def decider(self) -> Argument | None:
        """Whose decision an infinitive tells: `پابندیاں بحال کرنے کے | امریکی | فیصلے پر`."""
        verb, words = self.segment.verb, self.discourse.text.words
        if verb is None or verb.participle != "infinitive" or self.match.verb is None:
            return None
        if verb.last >= self.parse.last or words[verb.last] not in GENITIVE:
            return None
        owners = (a for a in self.everywhere() if a.first == verb.last + 1 and a.mark in ("ka", "adjective"))
        return next((a for a in owners if words[a.last] in DECISIONS and self.who(a)), None)

    def everywhere(self) -> list[Argument]:
        """The arguments of the whole sentence."""
        return [a for s in self.parse.segments for a in s.arguments]

    def verbs_behind(self) -> list[VerbGroup]:
        """The verbs of the clause behind the match's own part of it: `شرکت کر کے | خطاب کیا`."""
        return [s.verb for s in self.clause.segments if s.first >= self.segment.last and s.verb is not None]

    def of_the_clause(self) -> list[Argument]:
        """Earlier arguments but those of a participle, whose doer is its own: `ایران کی جانب سے لگائے جانے والے الزامات`."""
        # انڈیا کی جانب سے بس کو نشانہ بنانے کی مذمت کی گئی: the deed's doer is the one blamed.
        own = ("wala", "infinitive") if "janib" in self.match.pattern.predicate.recipient else ("wala",)
        return [
            a for s in self.clause.segments
            if s.last <= self.segment.first and not (s.verb is not None and s.verb.participle in own)
            for a in s.arguments
        ]  # fmt: skip

    def is_ground(self, argument: Argument) -> bool:
        """Whether a state is named only as the ground something happens on: `شام کے شہر حلب`, `عراق میں`."""
        if argument.mark in ("mein", "tak", "mutabiq") or argument.outer == "mutabiq":
            return True
        return self.is_land(argument) or self.of_us(argument)

    def of_us(self, argument: Argument) -> bool:
        """Whether it is only whose bounds were crossed: `طیارے ہماری فضائی حدود میں داخل ہوئے`."""
        if self.match.pattern.predicate.type != "MOBILIZE" or argument.mentions[-1].office != "we":
            return False
        return not BOUNDS.isdisjoint(self.discourse.text.words[argument.last : argument.last + 3])

    def is_land(self, argument: Argument) -> bool:
        """`شام کے شہر حلب میں`, `عراقی شہر موصل`: the state only says where the town is."""
        if argument.mark not in ("ka", "adjective"):
            return False
        if argument.mark == "ka" and self.before_another(argument):
            return False
        token, states = argument.last, self.discourse.cast.states_at
        while token in states and states[token].sort == "adjective":
            token = states[token].last  # پاک افغان سرحد
        return token < self.parse.last and self.discourse.text.words[token] in LAND

    def before_another(self, argument: Argument) -> bool:
        """Whether a genitive stands right before another land's name, and so has no land of its own: `حماس کے جنوبی اسرائیل پر حملے`."""
        words, last = self.discourse.text.words, argument.last
        while last < self.parse.last and words[last] in SIDES_OF_LAND:
            last += 1
        own = {self.discourse.candidate(w).code for w in self.discourse.who(argument)}
        return bool(own) and any(
            argument.last <= m.first <= last and m.type in ("state", "place") and m.code and m.code not in own
            for m in self.parse.mentions
        )
