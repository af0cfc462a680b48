"""Sayers: who says what a verb or noun of saying tells (`X نے کہا`, `X کا کہنا ہے`, `X کی جانب سے کہا گیا`)."""

from __future__ import annotations

from roznamcha.coder.clauses import RELATIVE, Argument, Clause, Parse, Segment
from roznamcha.coder.discourse import Discourse
from roznamcha.coder.mentions import GENITIVE
from roznamcha.coder.naming import CASE, JOIN
from roznamcha.coder.predicates import Match
from roznamcha.coder.sources import STATEMENT_NOUNS, UNNAMED, speakers_of
from roznamcha.coder.speech import Speech
from roznamcha.coder.unnamed import called, is_private
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import PERFECT, common_forms

_NE, _KEH = plain("نے"), plain("کہ")
_IN_IT, _IN = plain_words("اس جس"), plain("میں")
_QUOTING = [plain("حوالے"), plain("سے")]
_CASES = plain_words("نے کو سے کا کی کے")
_WITHOUT_NE = plain_words("بول")  # a perfect whose subject stands without نے
_OTHERS = plain("دیگر")
_SIDE = plain_words("جانب طرف")
# Who belongs to a state or body without speaking for it.
_PRIVATE = plain_words(
    "مداح مداحوں شہری شہریوں باشندے باشندوں عوام خاتون خواتین شخص افراد فرد طالب طلبا طلبہ طلباء کھلاڑی کھلاڑیوں مزدور مزدوروں تاجر تاجروں "
    "سائنسدان سائنسدانوں محققین محقق ماہر ماہرین مبصر مبصرین تجزیہ نگار نگاروں صحافی صحافیوں خاندان اہلخانہ رشتہ داروں دار وکیل وکلا وکلاء "
    "مسافر مسافروں سیاح سیاحوں پناہ گزین گزینوں مہاجر مہاجرین قبائلیوں مکینوں رہائشی رہائشیوں ناقدین مخالفین مظاہرین کسان کسانوں فنکاروں"
)
_ISSUED = plain_words("جاری شائع موصول نشر")
_CHANNELS = plain_words("اکاؤنٹ اکاونٹ ویب سائٹ دفتر پریس سیکرٹریٹ پیج صفحے ہینڈل")
_CHAIR = plain_words("صدارت سربراہی")
_MEETINGS = plain_words("اجلاس")
_ISSUED_WORDS = 4
_ISSUER_WORDS = 8  # from a body to the side that speaks for it
_MANNER_WORDS = 4
_REMIT_WORDS = 3
# What a sentence whose subject is the one of before begins with: `مزید کہا کہ`.
_MANNER = plain_words("مزید یہ بھی ساتھ ہی ساتھہی تاہم اور لیکن مگر البتہ پھر ، ' \" اس سے قبل بعد میں ازاں")
_HEAD_WORDS = 3  # from the head of a sentence to a verb whose subject is the one of before


def segment_of(parse: Parse, match: Match) -> Segment:
    """The segment whose verb says it."""
    return parse.segment_at(match.verb if match.verb is not None else match.first)


class Sayers:
    """Finds the sayer of a match in a sentence of one discourse."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.words = discourse.text.words

    def _any(self, nouns: frozenset[str], first: int, last: int) -> bool:
        return any(word in nouns for word in self.words[first:last])

    def _first(self, argument: Argument, verb: str = "") -> int | None:
        return next(iter(speakers_of(self.discourse, argument, verb)), None)

    def of(self, parse: Parse, match: Match, previous: Speech | None) -> int | None:
        """Who says what a pattern of saying tells; None where nobody who is known."""
        segment = segment_of(parse, match)
        clause = parse.clauses[segment.clause]
        arguments = [
            a for s in clause.segments if s.first <= segment.first for a in s.arguments if a.first < match.first
        ]
        if "ka" in match.pattern.predicate.actor:
            return self._owner(clause, segment, arguments, match.first)
        passive = segment.verb is not None and segment.verb.passive
        if not passive:
            found, known = self._subject(parse, clause, arguments, match)
            if known:
                return found
        for argument in arguments:
            states = argument.mark in ("ka", "adjective") and self._any(STATEMENT_NOUNS, *argument.head)
            if (argument.mark == "janib" or states) and (who := self._first(argument)) is not None:
                return who
        if passive and (who := self._issuer(parse, arguments)) is not None:
            return who
        if passive and (who := self._side_before(parse, clause.index)) is not None:
            return who
        if passive and (chair := next((a for a in arguments if self.chairs(a)), None)) is not None:
            return self._first(chair)
        statement = self._any(STATEMENT_NOUNS | _MEETINGS, parse.first, match.first)
        if passive and (statement or self.words[parse.first] in _IN_IT):
            if statement and self.discourse.document is not None:
                return self.discourse.document
            if previous is None and self.words[parse.first + 1] == _IN:
                return self.discourse.document  # جس میں کہا گیا ہے
            return previous.speaker if previous is not None else None
        bare = not any(a.mark == "ne" for a in arguments) and self.words[match.first - 1] != _NE
        beside = self.words[match.first - 1]  # مبصرین کہتے ہیں: a noun there is who says it
        manner = match.first == parse.first or beside in _MANNER or beside in CASE
        if not passive and bare and manner and previous is not None and match.first - parse.first <= _HEAD_WORDS:
            return previous.speaker
        return None

    def _issuer(self, parse: Parse, arguments: list[Argument]) -> int | None:
        """Who stands before `کی جانب سے … کہا گیا`, though not joined to it."""
        for argument in arguments:
            beside = any(w in _SIDE for w in self.words[argument.last : argument.last + _ISSUER_WORDS])
            beside = beside or self._gave_out(argument)
            if beside and (who := self._first(argument)) is not None:
                return who
        return None

    def chairs(self, argument: Argument) -> bool:
        """`وزیر اعظم کی زیر صدارت اجلاس میں`: whose meeting it is."""
        return argument.mark in ("ka", "zariye", "mein") and self._any(_CHAIR, argument.last - 2, argument.last + 2)

    def _side_before(self, parse: Parse, clause: int) -> int | None:
        """The side named in an earlier main clause: `وزارت کی جانب سے رات گئے جاری بیان میں … اور مطالبہ کیا گیا`."""
        for earlier in reversed(parse.clauses[:clause]):
            if earlier.opener == _KEH or (earlier.opener in RELATIVE and self.words[parse.first] != earlier.opener):
                continue
            for segment in earlier.segments:
                for argument in segment.arguments:
                    if argument.mark == "janib" and self._any(_ISSUED, argument.last, segment.last):
                        return self._first(argument)
        return None

    def _gave_out(self, argument: Argument) -> bool:
        """`وزارت سے جاری بیان میں`, `ادارے کے اکاؤنٹ سے جاری ہونے والی ٹویٹ میں`."""
        channel = argument.mark == "ka" and argument.outer == "se" and self._any(_CHANNELS, *argument.head)
        place = argument.head[1] if channel else argument.last
        return (argument.mark == "se" or channel) and self._any(_ISSUED, place, place + _ISSUED_WORDS)

    def _owner(self, clause: Clause, segment: Segment, arguments: list[Argument], before: int) -> int | None:
        """Whose saying it is: `X کا کہنا ہے`."""
        earlier = {
            id(a)
            for s in clause.segments
            if s is not segment and s.verb is not None and not s.verb.finite
            for a in s.arguments
        }
        near = [
            a
            for a in arguments
            if a.mark == "ka" and (before - a.last <= 1 or id(a) in earlier or self._only_manner(a.last, before))
        ]
        if near:
            spoken = self._first(near[-1])
            return self.discourse.focus if spoken is None and near[-1].mentions[-1].type == "pronoun" else spoken
        office = self._office_before(arguments, before - 1) if self.words[before - 1] in GENITIVE else None
        if office is not None:
            return self._first(office)
        if self.words[before - 1] in GENITIVE and (who := called(self.discourse, self.words[before - 2])) is not None:
            return who
        if self.words[before - 1] not in GENITIVE and self._any(STATEMENT_NOUNS, before - 3, before):
            return self.discourse.document  # بیان میں مزید کہنا تھا
        return None

    def _subject(
        self, parse: Parse, clause: Clause, arguments: list[Argument], match: Match
    ) -> tuple[int | None, bool]:
        """Who is the subject of a saying in the active voice, and whether that settles it."""
        for argument in arguments:
            if argument.mark == "bare" and self.words[argument.last - 2 : argument.last] == _QUOTING:
                for who in self.discourse.who(argument):
                    return who, True
        for argument in arguments:
            owns = argument.mark in ("ka", "adjective") and argument.outer == "ne"
            owns = owns and self.words[argument.head[1] - 1] not in UNNAMED
            owns = owns and not any(a.mark == "ne" and a.first == argument.head[1] for a in arguments)  # in apposition
            if owns and not self._speaks_for(argument):
                return None, True  # کلب کے ایک مداح نے کہا
            if owns and (speaker := self._first(argument)) is not None:
                return speaker, True
        unnamed = self._nameless_subject(parse, clause, arguments, match.first)
        if unnamed is not None:
            if (office := self._office_before(arguments, unnamed)) is not None:
                return self._first(office), True
            beside = [a for a in arguments if a.mark == "" and 0 <= unnamed - a.last <= 2]
            if beside and self.words[unnamed - 1] == _OTHERS:
                return self._first(beside[-1]), True  # صدر و دیگر نے
            told_of = self._before_relative(parse) if self.words[unnamed - 1] in common_forms() else None
            if told_of is not None:
                return told_of, True
            return called(self.discourse, self.words[unnamed - 1]), True
        for argument in reversed([a for a in arguments if a.mark == "ne"]):
            if (speaker := self._first(argument, self.words[match.first])) is not None:
                return speaker, True
            if argument.mentions[-1].type == "pronoun":
                return self.discourse.focus, True
        offices = [a for a in arguments[-2:] if a.mark == "ne" and a.mentions[-1].type == "office"]
        if offices:
            owners = [a for a in arguments if a.mark == "ka" and 0 <= offices[-1].first - a.last <= _REMIT_WORDS]
            private = not owners or is_private(offices[-1].mentions[-1])
            return None if private else self._first(owners[-1]), True  # ایک صحافی نے: nobody who is known
        verb = segment_of(parse, match).verb
        needs_ne = verb is not None and verb.kind == PERFECT and match.pattern.stem not in _WITHOUT_NE
        for argument in [a for a in arguments if a.mark == "" and not needs_ne]:
            if (speaker := self._first(argument)) is not None:
                return speaker, True
        earlier = self._earlier_subject(parse, clause.index, ("ne",)) if needs_ne else None
        if earlier is None:
            earlier = self._earlier_subject(parse, clause.index, ("ne", ""))
        if earlier is None and needs_ne:
            # نے left out: whoever begins the sentence.
            begins = [a for a in arguments if a.mark == "" and a.first == parse.first]
            earlier = next((w for a in begins if (w := self._first(a)) is not None), None)
        return earlier, earlier is not None

    def _speaks_for(self, argument: Argument) -> bool:
        """Whether the head of a noun phrase speaks for its owner: `حکام`, `سفیر`, `محکمے`, not `شہری` or `مداح`."""
        head = self.words[slice(*argument.head)]
        while head and head[-1] in JOIN | GENITIVE:
            head = head[:-1]
        if not head or argument.mentions[-1].type == "pronoun":
            return True
        return not any(word in _PRIVATE for word in head[-2:])

    def _before_relative(self, parse: Parse) -> int | None:
        """`ٹرمپ جو وہاں موجود تھے نے کہا`: whoever begins the sentence, told of by a relative clause before its mark."""
        first = [a for s in parse.segments for a in s.arguments if a.mark == "" and a.last < parse.last]
        named = [a for a in first if self.words[a.last] in RELATIVE]
        return self._first(named[0]) if named else None

    def _office_before(self, arguments: list[Argument], mark: int) -> Argument | None:
        """The office whose remit stands between it and the mark: `وزیر اعلیٰ سندھ نے`, `وزیر اطلاعات کا کہنا`."""
        for argument in reversed(arguments):
            if argument.mark == "" and argument.mentions[-1].type == "office":
                between = self.words[argument.last : mark]
                if 0 < len(between) <= _REMIT_WORDS and not any(w in _CASES or w in common_forms() for w in between):
                    return argument
        return None

    def _only_manner(self, first: int, last: int) -> bool:
        """`ان کا بیان میں مزید کہنا تھا`: a few words without a case that could bring another noun."""
        between = self.words[first:last]
        return len(between) <= _MANNER_WORDS and not any(word in _CASES for word in between)

    def _nameless_subject(self, parse: Parse, clause: Clause, arguments: list[Argument], before: int) -> int | None:
        """The `نے` after a noun that is no actor: `مبصرین نے کہا`."""
        first = clause.segments[0].first if clause.segments else parse.first
        for token in range(first + 1, before):
            if self.words[token] == _NE and not any(a.first <= token < a.last for a in arguments):
                return token
        return None

    def _earlier_subject(self, parse: Parse, clause: int, marks: tuple[str, ...]) -> int | None:
        """The subject of an earlier clause, the nearest first, that goes on into this one."""
        for earlier in reversed(parse.clauses[:clause]):
            if earlier.opener == _KEH or (earlier.opener in RELATIVE and self.words[parse.first] != earlier.opener):
                continue
            for segment in earlier.segments:
                for argument in segment.arguments:
                    if argument.mark in marks and (who := self._first(argument)) is not None:
                        return who
        return None
