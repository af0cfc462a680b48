"""Sayers: who says what a verb or noun of saying tells (`X نے کہا`, `X کا کہنا ہے`, `X کی جانب سے کہا گیا`)."""

from __future__ import annotations

from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Clause, Parse, Segment
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.discourse import Discourse
from roznamcha.coder.speech.documents import joint
from roznamcha.coder.speech.sources import ISSUED, UNNAMED, does, gave_out, heads_its, may_speak, speakers_of
from roznamcha.coder.speech.speech import COMMAS, STATEMENT_NOUNS, Speech, any_of
from roznamcha.coder.speech.unnamed import called, is_private
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE, JOIN, SIDE
from roznamcha.language.verbs import BE_PAST, BE_PRESENT, PERFECT, common_forms
from roznamcha.language.vocabulary import common_words

_NE, _KE, _KEH, _AND = plain("نے"), plain("کے"), plain("کہ"), plain("اور")
_IN_IT, _IN = plain_words("اس جس"), plain("میں")
_MUTABIQ = plain("مطابق")
_QUOTING = [plain("حوالے"), plain("سے")]
_CASES = plain_words("نے کو سے کا کی کے")
_WITHOUT_NE = plain_words("بول")  # a perfect whose subject stands without نے
_OTHERS, _ONE, _INCLUDING = plain("دیگر"), plain("ایک"), plain("سمیت")
_HONOURED = plain("آپ")  # of a third person, too
# Who belongs to a state or body without speaking for it.
_PRIVATE = plain_words(
    "مداح مداحوں شہری شہریوں باشندے باشندوں عوام خاتون خواتین شخص افراد فرد طالب طلبا طلبہ طلباء کھلاڑی کھلاڑیوں مزدور مزدوروں تاجر تاجروں "
    "سائنسدان سائنسدانوں محققین محقق ماہر ماہرین مبصر مبصرین مبصروں ہاؤسز کمپنی کمپنیوں فرم فرموں تجزیہ نگار نگاروں صحافی صحافیوں خاندان اہلخانہ رشتہ داروں دار وکیل وکلا وکلاء "
    "مسلمان مسلمانوں عیسائی مسیحی ہندو سکھ یہودی طالبعلم استاد اساتذہ نوجوان نوجوانوں بزرگ گلوکار گلوکارہ اداکار اداکارہ مصنف مصنفہ "
    "مسافر مسافروں سیاح سیاحوں پناہ گزین گزینوں مہاجر مہاجرین قبائلیوں مکینوں رہائشی رہائشیوں ناقدین مخالفین مظاہرین کسان کسانوں فنکاروں"
)
_FAMILY = [plain("اہل"), plain("خانہ")]
_CHAIR = plain_words("صدارت سربراہی")
_SAID_IN = STATEMENT_NOUNS | plain_words("اجلاس")
_AFTERWARDS = plain_words("بعد پہلے قبل جواب ردعمل خلاف باوجود تناظر برعکس")
_BRIEFED = plain_words("بریفنگ بریف آگاہ مطلع")
_ISSUER_WORDS = 8  # from a body to the side that speaks for it
_MANNER_WORDS = 4
_JOINED = 10  # words of what stands beside the first of several subjects
_DID = plain_words("کیا کی کیے دیا دی دیے کہا بتایا ٹھہرایا دلایا کرایا سراہا لگایا")
_SUBJECT = plain_words("نے والے والا والی والوں")  # a noun with these may be the subject
_MEMBERS = plain_words("شرکا شرکاء ارکان اراکین ممبران")
_TOLD = plain_words("بتایا کہا آگاہ مطلع")  # to a meeting, by somebody else
_FORUM = plain("فورم")  # of whichever of them
_ASSEMBLIES = plain_words("کمیٹی کونسل کانفرنس کمیشن")
_REMIT_WORDS = 3
# What a sentence whose subject is the one of before begins with: `مزید کہا کہ`.
_ALSO = plain_words("مزید یہ بھی ساتھ ہی ساتھہی تاہم اور لیکن مگر البتہ پھر ، ' \"")
_MANNER = _ALSO | plain_words("اس سے قبل بعد میں ازاں")
_BE = BE_PRESENT | BE_PAST
_WAS = plain_words("گیا گئی گئے")
_HEAD_WORDS = 3  # from the head of a sentence to a verb whose subject is the one of before


def segment_of(parse: Parse, match: Match) -> Segment:
    """The segment whose verb says it."""
    return parse.segment_at(match.verb if match.verb is not None else match.first)


class Sayers:
    """Finds the sayer of a match in a sentence of one discourse."""

    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.words = discourse.text.words

    def _first(self, argument: Argument, verb: str = "") -> int | None:
        return next(iter(speakers_of(self.discourse, argument, verb)), None)

    def of(self, parse: Parse, match: Match, previous: Speech | None) -> int | None:
        """Who says what a pattern of saying tells; None where nobody who is known."""
        segment = segment_of(parse, match)
        clause = parse.clauses[segment.clause]
        arguments = [
            a for s in clause.segments if s.first <= segment.first for a in s.arguments if a.first < match.first
        ]
        side = self._side([a for a in arguments if not does(self.words, a, match.first)])
        if "janib" in match.pattern.predicate.actor and side is not None:
            return side
        if "ka" in match.pattern.predicate.actor:
            return self._owner(parse, clause, segment, arguments, match.first)
        if "ko" in match.pattern.predicate.actor:
            return self._feels(arguments, match.first)
        passive = segment.verb is not None and segment.verb.passive
        if not passive:
            found, known = self._subject(parse, clause, arguments, match)
            if known:
                return found
        who = self._stated(arguments) if side is None else side
        if who is not None:
            return who
        if passive:
            return self._of_passive(parse, match, segment, arguments, previous)
        if segment.verb is not None and not segment.verb.finite:
            who = self._side_before(parse, segment.clause)
        return self._same_as_before(parse, match, segment, arguments, previous) if who is None else who

    def _of_passive(
        self, parse: Parse, match: Match, segment: Segment, arguments: list[Argument], previous: Speech | None
    ) -> int | None:
        """Who is behind a passive: `وزارت کی جانب سے … کہا گیا`, `صدر کی زیر صدارت اجلاس میں فیصلہ کیا گیا`."""
        if (who := self._issuer(arguments)) is not None:
            return who
        if (who := self._side_before(parse, segment.clause)) is not None:
            return who
        if self.words[match.first] in _BRIEFED:
            return None  # اجلاس میں بریفنگ دی گئی: by somebody else than its chair
        if (chair := next((a for a in arguments if self.chairs(a)), None)) is not None:
            return self._first(chair)
        if (house := self._in_house(parse.first, match.first)) is not None and self.words[match.first] not in _TOLD:
            return house
        document = self.discourse.document
        statement = self._statement_in(parse.first, match.first)
        if statement and self._after_it(parse.first, match.first):
            return None  # اس فیصلے کے بعد کہا جا رہا ہے
        if statement or self._in_it(parse.first):
            if any(a.mark == "ko" and document in self.discourse.who(a) for a in arguments):
                return None  # وزیر اعظم کو بریفنگ میں بتایا گیا
            together = joint(self.words, parse.first, match.first) if statement else None
            if together is not None:
                return self._together(parse, together)
            if statement and (author := self.discourse.document_named(parse.first, match.first)) is not None:
                return author
            if previous is None and self.words[parse.first + 1] == _IN:
                return document  # جس میں کہا گیا ہے
            return previous.speaker if previous is not None else None
        if self._resumes(parse, match, segment):
            return previous.speaker if previous is not None else document
        return None

    def _together(self, parse: Parse, place: int) -> int | None:
        """Whose a `مشترکہ اعلامیہ` is: of the two last named side by side, else the body's that met; never one man's."""
        if authors := self.discourse.joint_authors(parse, place):
            return authors[0]
        author = self.discourse.document_named(place, place + 1)
        return author if author is not None and self.discourse.candidate(author).type != "person" else None

    def _same_as_before(
        self, parse: Parse, match: Match, segment: Segment, arguments: list[Argument], previous: Speech | None
    ) -> int | None:
        """Whoever spoke before, where the active voice names no subject: `مزید کہا کہ`, `تعلقات کی اہمیت پر زور دیا`."""
        before = previous.speaker if previous is not None else None
        beside = self.words[match.first - 1]  # مبصرین کہتے ہیں: a noun there is who says it
        bare = not any(a.mark == "ne" for a in arguments) and beside != _NE
        manner = match.first == parse.first or beside in _MANNER or beside in CASE
        if bare and manner and before is not None and match.first - parse.first <= _HEAD_WORDS:
            return before
        if not self._left_out(parse, segment, arguments, match.first):
            return None
        if self.discourse.document is not None and self._statement_in(parse.first, match.first):
            return self.discourse.document_named(parse.first, match.first)  # اس بیان میں دعوی کیا ہے
        return before

    def _stated(self, arguments: list[Argument]) -> int | None:
        """Whose statement it is: `وزارت کے بیان میں کہا گیا`."""
        owners = [a for a in arguments if a.mark in ("ka", "adjective")]
        states = [a for a in owners if any_of(STATEMENT_NOUNS, self.words, *a.head) and not self._after_it(*a.head)]
        states += [a for a in arguments if heads_its(self.words, a)]
        return next((who for a in states if (who := self._first(a)) is not None), None)

    def _in_it(self, first: int) -> bool:
        """Whether a sentence begins with `اس میں`, `اس کے مطابق`, `اس سلسلے میں`; not with `اس بات کا امکان`."""
        following = self.words[first + 1 : first + 3]
        return self.words[first] in _IN_IT and (_IN in following or following[0] == _KE)

    def _resumes(self, parse: Parse, match: Match, segment: Segment) -> bool:
        """`مزید بتایا گیا ہے کہ …`, `یہ بھی کہا گیا کہ …`: the statement of before goes on; `کہا جاتا ہے` is anybody's."""
        before = self.words[parse.first : match.first]
        told = any_of(_WAS, self.words, match.first, segment.last)
        return told and all(word in _ALSO for word in before) and self.words[segment.last :][:1] == [_KEH]

    def _begins(self, parse: Parse, argument: Argument) -> bool:
        """`صدر نے` with `نے` left out: whoever begins the sentence, a person after `اس موقع پر` too."""
        person = argument.mentions[-1].type == "person"
        return argument.first == parse.first or (person and argument.first - parse.first <= _HEAD_WORDS)

    def _left_out(self, parse: Parse, segment: Segment, arguments: list[Argument], before: int) -> bool:
        """`دونوں ملکوں کے تعلقات کی اہمیت پر زور دیا`: a perfect without any noun that could be its subject."""
        verb = segment.verb
        if verb is None or not verb.finite or self.words[verb.first] not in _DID:
            return False
        after = self.words[verb.first + 1 : verb.last]
        simple = all(word in _BE for word in after)
        bare = any(a.mark == "" for a in arguments) or any_of(_SUBJECT, self.words, parse.first, before)
        return simple and not bare

    def _side(self, arguments: list[Argument]) -> int | None:
        """The side beside the verb: `A کے بیان پر B کی طرف سے احتجاج کیا گیا`, `B کی جانب سے یہ بات سامنے آئی`."""
        sides = [a for a in reversed(arguments) if a.mark == "janib"]
        return next((who for a in sides if (who := self._first(a)) is not None), None)

    def _issuer(self, arguments: list[Argument]) -> int | None:
        """Who stands before `کی جانب سے … کہا گیا`, though not joined to it."""
        for argument in arguments:
            beside = any_of(SIDE, self.words, argument.last, argument.last + _ISSUER_WORDS)
            beside = beside or gave_out(self.words, argument)
            if beside and (who := self._first(argument)) is not None:
                return who
        return None

    def _statement_in(self, first: int, last: int) -> bool:
        """`بیان میں … کہا گیا`, not `بیان کے مطابق انہیں بریفنگ دی گئی`: whether it is said in a statement or meeting."""
        words = self.words
        return any(
            words[token] in _SAID_IN and not (words[token + 1] in GENITIVE and words[token + 2] == _MUTABIQ)
            for token in range(first, last)
        )

    def _after_it(self, first: int, last: int) -> bool:
        """`اس بیان کے بعد`, `ان کے خط کے جواب میں`: others speak after a statement, not it."""
        said = [token for token in range(first, last) if self.words[token] in _SAID_IN]
        return all(self.words[t + 1] in GENITIVE and self.words[t + 2] in _AFTERWARDS for t in said)

    def chairs(self, argument: Argument) -> bool:
        """`وزیر اعظم کی زیر صدارت اجلاس میں`: whose meeting it is."""
        last = argument.last
        return argument.mark in ("ka", "zariye", "mein") and any_of(_CHAIR, self.words, last - 2, last + 2)

    def _side_before(self, parse: Parse, clause: int) -> int | None:
        """The side named in an earlier main clause: `وزارت کی جانب سے رات گئے جاری بیان میں … اور مطالبہ کیا گیا`.

        With `اور` the side of the clause before goes on: `ڈھاکا کی طرف سے احتجاج کیا گیا اور اسے مسترد کیا گیا`.
        """
        joined = parse.clauses[clause].opener == _AND
        for earlier in self._main_before(parse, clause):
            for segment in reversed(earlier.segments):
                passive = joined and segment.verb is not None and segment.verb.passive
                for argument in reversed(segment.arguments):
                    issued = passive or any_of(ISSUED, self.words, argument.last, segment.last)
                    if argument.mark == "janib" and issued:
                        return self._first(argument)
        return None

    def _main_before(self, parse: Parse, clause: int) -> list[Clause]:
        """The clauses before one, the nearest first, but those of what is said or `جو …` inside the sentence.

        `جس پر صدر نے … گریز کیا اور کہا کہ …`: what a sentence begins with is before its main clause, too.
        """
        begins = self.words[parse.first]
        skipped = (RELATIVE - {begins}) | {_KEH}
        if not clause:  # جس پر وزیر نے گریز کیا | اور کہا
            return [later for later in parse.clauses[1:2] if later.opener == begins and begins in RELATIVE]
        return [earlier for earlier in reversed(parse.clauses[:clause]) if earlier.opener not in skipped]

    def _owner(
        self, parse: Parse, clause: Clause, segment: Segment, arguments: list[Argument], before: int
    ) -> int | None:
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
        near = near or self._before_aside(clause, segment, before)
        if near and before - near[-1].last > 1:
            near = [a for a in near if self.words[a.last - 1] != _KE]  # X کا … کے نام کرتے ہوئے کہنا تھا
        if near:
            spoken = self._first(near[-1])
            if spoken is None and near[-1].mentions[-1].type == "pronoun":
                return self.discourse.focus
            return self._house(before - 1) if spoken is None and near[-1].last == before else spoken
        if self.words[before - 1] not in GENITIVE:
            place = before - 1
            while place > parse.first and self.words[place] in _ALSO:
                place -= 1
            if self.words[place] in GENITIVE:
                return called(self.discourse, self.words[place - 1])  # سائی کا یہ بھی کہنا تھا
            stated = any_of(STATEMENT_NOUNS, self.words, before - 3, before)
            return self.discourse.document_named(before - 3, before) if stated else None  # بیان میں مزید کہنا تھا
        known = self._office_before(arguments, before - 1) or self._before_and(arguments, before - 1)
        known = known or self._spelt_otherwise(arguments, before - 1)
        if known is not None:
            return self._first(known)
        noun = self.words[before - 2]
        if noun in STATEMENT_NOUNS:
            return self._reported_by(arguments, before - 2)
        if self._honoured(parse, before - 2):
            return self.discourse.focus
        house = self._house(before - 1)
        return called(self.discourse, noun) if house is None else house

    def _honoured(self, parse: Parse, token: int) -> bool:
        """`آپ نے فرمایا`, `آپ کا کہنا تھا` at the head of a sentence: the great man spoken of, and nobody who is addressed."""
        return self.words[token] == _HONOURED and token == parse.first and not parse.quoted

    def _feels(self, arguments: list[Argument], before: int) -> int | None:
        """`لاوروف کو یقین ہے کہ`: the person or body whose belief is told; a state's is the reporter's account."""
        beside = [a for a in arguments if a.mark == "ko" and before - a.last <= 1]
        who = self._first(beside[-1]) if beside else None
        return who if who is not None and self.discourse.candidate(who).type != "state" else None

    def _before_aside(self, clause: Clause, segment: Segment, before: int) -> list[Argument]:
        """`عہدیدار کا، جو بات چیت میں شریک ہیں، کہنا ہے`: whose saying it is, parted from it by a relative clause."""
        parted = [s for s in clause.segments if s.verb is None and s.last < segment.first]
        if not parted or any(word not in COMMAS for word in self.words[segment.first : before]):
            return []
        return [a for a in parted[-1].arguments[-1:] if a.mark == "ka" and parted[-1].last - a.last <= 1]

    def _reported_by(self, arguments: list[Argument], noun: int) -> int | None:
        """`ایمنسٹی کی رپورٹ کا کہنا ہے`, `رپورٹ کا کہنا ہے`: whose the report is."""
        owners = [a for a in arguments if a.mark in ("ka", "adjective") and a.head[0] <= noun < a.head[1]]
        if owners:
            return self._first(owners[-1])
        return self.discourse.document_named(noun, noun + 1)

    def _subject(
        self, parse: Parse, clause: Clause, arguments: list[Argument], match: Match
    ) -> tuple[int | None, bool]:
        """Who is the subject of a saying in the active voice, and whether that settles it."""
        for argument in arguments:
            if argument.mark == "bare" and self.words[argument.last - 2 : argument.last] == _QUOTING:
                for who in self.discourse.who(argument):
                    return who if may_speak(self.discourse, who) else None, True  # اے ایف پی کے حوالے سے بتایا
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
            return self._behind_noun(parse, arguments, unnamed), True
        for argument in reversed([a for a in arguments if a.mark == "ne"]):
            if (speaker := self._first(argument, self.words[match.first])) is not None:
                return speaker, True
            if argument.mentions[-1].type == "pronoun":
                return self.discourse.focus, True
        if any(a.mark == "ne" and self._outlet(a) for a in arguments):
            return None, True  # وزیر نے ان سے ملاقات کی، روئٹرز نے بتایا
        offices = [a for a in arguments[-2:] if a.mark == "ne" and a.mentions[-1].type == "office"]
        if offices:
            owners = [a for a in arguments if a.mark == "ka" and 0 <= offices[-1].first - a.last <= _REMIT_WORDS]
            private = not owners or is_private(offices[-1].mentions[-1])
            if not owners and (house := self._house(offices[-1].last - 1)) is not None:
                return house, True  # کمیٹی کے ارکان نے
            return None if private else self._first(owners[-1]), True  # ایک صحافی نے: nobody who is known
        subject = self._without_ne(parse, clause, arguments, match)
        return subject, subject is not None

    def _outlet(self, argument: Argument) -> bool:
        who = self.discourse.who(argument)
        return bool(who) and not may_speak(self.discourse, who[0])

    def _behind_noun(self, parse: Parse, arguments: list[Argument], mark: int) -> int | None:
        """Whom a noun that is no actor means before its `نے`: `وزیر اعلیٰ سندھ نے`, `صدر و دیگر نے`, `شرکا نے`."""
        noun = self.words[mark - 1]
        including = [a for a in arguments if self.words[a.last - 1] == _INCLUDING and a.last < mark]
        if including and (who := self._first(including[0])) is not None:
            return who  # امریکہ سمیت کئی ملکوں نے
        if (office := self._office_before(arguments, mark)) is not None:
            return self._first(office)
        if (spelt := self._spelt_otherwise(arguments, mark)) is not None:
            return self._first(spelt)
        beside = [a for a in arguments if a.mark == "" and 0 <= mark - a.last <= 2]
        if beside and noun == _OTHERS:
            return self._first(beside[-1])  # صدر و دیگر نے
        if (joined := self._before_and(arguments, mark)) is not None:
            return self._first(joined)
        if self._honoured(parse, mark - 1):
            return self.discourse.focus
        told_of = self._before_relative(parse) if noun in common_forms() else None
        if told_of is not None:
            return told_of
        house = self._house(mark)
        return called(self.discourse, noun) if house is None else house

    def _without_ne(self, parse: Parse, clause: Clause, arguments: list[Argument], match: Match) -> int | None:
        """The subject of `صدر کہتے ہیں`, of `صدر نے ملاقات کی اور کہا`, and of a perfect whose `نے` is left out."""
        verb = segment_of(parse, match).verb
        if verb is None or verb.kind != PERFECT or match.pattern.stem in _WITHOUT_NE:
            who = self._bare(arguments, match.first)
            return self._earlier_subject(parse, clause.index, ("ne", "")) if who is None else who
        for marks in (("ne",), ("ne", "")):
            if (who := self._earlier_subject(parse, clause.index, marks)) is not None:
                return who
        begins = [a for a in arguments if a.mark == "" and self._begins(parse, a)]
        return next((who for a in begins if (who := self._first(a)) is not None), None)

    def _bare(self, arguments: list[Argument], before: int) -> int | None:
        """Who says it without `نے`: the person beside the verb, `اسلام آباد یونیورسٹی کے پروفیسر ظفر کہتے ہیں`, else the first."""
        bare = [a for a in arguments if a.mark == ""]
        beside = [a for a in bare if a.last == before and a.mentions[-1].type == "person"]
        return next((who for a in beside + bare if (who := self._first(a)) is not None), None)

    def _speaks_for(self, argument: Argument) -> bool:
        """Whether the head of a noun phrase speaks for its owner: `حکام`, `سفیر`, `محکمے`, not `شہری` or `مداح`."""
        head = self.words[slice(*argument.head)]
        while head and head[-1] in JOIN | GENITIVE:
            head = head[:-1]
        one = head[:1] == [_ONE] and head[1:2] and head[1] in _PRIVATE  # ایک مسلمان ایڈم کیمپس
        return not one and not any(word in _PRIVATE for word in head[-2:]) and head[-2:] != _FAMILY

    def _house(self, mark: int) -> int | None:
        """`شرکا نے`, `کمیٹی ارکان کا کہنا ہے`, `کمیٹی نے`: the committee, council or house meant by a noun before a mark."""
        noun = self.words[mark - 1]
        if noun in _MEMBERS:
            kinds = _ASSEMBLIES.intersection(self.words[mark - 3 : mark - 1]) or _ASSEMBLIES
        else:
            kinds = _ASSEMBLIES if noun == _FORUM else _ASSEMBLIES & {noun}
        named = [m for m in self.discourse.cast.mentions if m.type == "org" and m.actor is not None and m.first < mark]
        bodies = [m.actor for m in named if any(word in kinds for word in self.words[m.first : m.last])]
        return bodies[-1] if bodies else None

    def _in_house(self, first: int, last: int) -> int | None:
        """`کانفرنس میں تشویش کا اظہار کیا گیا`: the council or conference by which something is voiced."""
        inside = [t for t in range(first + 1, last) if self.words[t] == _IN and self.words[t - 1] in _ASSEMBLIES]
        return self._house(inside[-1]) if inside else None

    def _before_and(self, arguments: list[Argument], unnamed: int) -> Argument | None:
        """`عوامی پارٹی، دیگر جماعتوں اور تنظیموں نے`: of several side by side whoever stands first and is known."""
        for argument in arguments:
            after = self.words[argument.last : unnamed]
            joined = argument.mark == "" and bool(after) and (after[0] == _AND or after[0] in COMMAS)
            if joined and _AND in after and len(after) <= _JOINED and not any(word in CASE for word in after):
                return argument
        return None

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

    def _spelt_otherwise(self, arguments: list[Argument], mark: int) -> Argument | None:
        """`جینین ہینس پلاسکارٹ نے`: a person between whose name and mark one strange word stands, the rest of the name."""
        strange = self.words[mark - 1] not in common_words()
        beside = [a for a in arguments if a.mark == "" and a.last == mark - 1 and a.mentions[-1].type == "person"]
        return beside[-1] if strange and beside else None

    def _only_manner(self, first: int, last: int) -> bool:
        """`ان کا بیان میں مزید کہنا تھا`: a few words without a case that could bring another noun."""
        between = self.words[first:last]
        return len(between) <= _MANNER_WORDS and not any(word in _CASES for word in between)

    def _nameless_subject(self, parse: Parse, clause: Clause, arguments: list[Argument], before: int) -> int | None:
        """The `نے` after a noun that is no actor: `مبصرین نے کہا`."""
        first = clause.segments[0].first if clause.segments else parse.first
        for token in range(first + 1, before):
            inside = any(s.first <= token < s.last for s in clause.segments)  # not of وزیر نے، جنہوں نے …، کہا
            if inside and self.words[token] == _NE and not any(a.first <= token < a.last for a in arguments):
                return token
        return None

    def _earlier_subject(self, parse: Parse, clause: int, marks: tuple[str, ...]) -> int | None:
        """The subject of an earlier clause, the nearest first, that goes on into this one."""
        for earlier in self._main_before(parse, clause):
            arguments = [a for segment in earlier.segments for a in segment.arguments]
            named = any(a.mark == "ne" for a in arguments)
            if arguments and not named and self._nameless_subject(parse, earlier, arguments, earlier.segments[-1].last):
                return None  # مظاہرین نے مارچ کیا اور … مطالبہ کیا
            for argument in arguments:
                if argument.mark in marks and (who := self._first(argument)) is not None:
                    return who
        return None
