"""Roles: who does what a predicate tells, and to whom, from the case marks around it."""

from __future__ import annotations

from collections.abc import Callable

from roznamcha.coder.clauses import RELATIVE, Argument, Clause, Parse, Segment
from roznamcha.coder.discourse import FIRST_PERSON
from roznamcha.coder.mentions import Mention
from roznamcha.coder.naming import GENITIVE
from roznamcha.coder.organ_finder import COUNTED
from roznamcha.coder.predicates import Match
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import BE

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
_BY = plain_words("قریب نزدیک")
_NEIGHBOURS = plain_words("ہمسایہ ہمسایے پڑوسی حریف اتحادی حلیف")
_TALK = plain_words("بات گفتگو ملاقات مذاکرات مشاورت")
_PARTICLES = plain_words("بھی ہی تو")
_WHO = frozenset(map(plain, ["جس", "جنہوں", "جو", "جن"]))
_SHALL, _WE = plain("گے"), plain("یں")
_STRUCK = frozenset(["par", "khilaf", "ko"])
_MEMBER, _MEMBER_STATES = plain("رکن"), plain_words("ممالک ملکوں ریاستوں")
_LEVEL = plain("سطح")
_WITH_WHOM = ("se", "sath")
_TOGETHER, _FROM = plain("مل"), plain("سے")
_ALONGSIDE = frozenset(tuple(plain(p).split()) for p in ("کے ساتھ", "کے ہمراہ"))
_HELP = plain_words("مدد تعاون معاونت اشتراک")
# Whom a demand may be made to that names nobody; the people are a politician's own.
PEOPLE = plain_words("عوام قوم شہریوں کارکنوں نوجوانوں لوگوں ووٹروں ہموطنوں")
ANYBODY = PEOPLE | plain_words(
    "برادری ملکوں ممالک دنیا اقوام طاقتوں قوتوں امہ حکومتوں تنظیموں اداروں فریقین فریقوں گروپوں گروہوں دھڑوں گروہ"
)
# Who may act for himself, but not for the state that he is of.
_PRIVATE = plain_words(
    "ماہرین ماہر تجزیہ مبصرین مبصر ناقدین صارفین مداحوں شائقین طلبہ طلبا تاجروں کسانوں والدین اداکاروں فنکاروں کھلاڑیوں سیاحوں کمیونٹی ڈاکٹروں "
    "سائنسدانوں محققین مزدوروں ملازمین ورثا اہلخانہ وکلا وکیل"
)
_BOTH = plain("دونوں")
_ADDRESSED = frozenset(map(plain, ["سے", "پر", "کو"]))
_WITH = frozenset(map(plain, ["ساتھ", "ہمراہ"]))
_ON_VISIT = tuple([plain("پر"), plain(word)] for word in ("موجود", "آئے", "گئے", "آنے", "جانے"))
_BESIDE = 1  # words from `دورے پر موجود` to who is on the visit
_FAR_HELP, _CASES = 8, plain_words("نے کو میں پر سے کہ")  # words from a helper to the help
_BORDER = plain_words("سرحد سرحدی")  # near which, not on whose land
_OWNER_MARKS = frozenset(tuple(plain(p).split()) for p in ("کا", "کے", "کی", "کی جانب سے", "کی طرف سے"))
# What is between two without being what the match tells.
_BETWEEN_TWO = plain_words(
    "کشیدگی تناؤ تعلقات مذاکرات معاہدہ معاہدے معاہدوں روابط رابطے تنازع تنازعے تنازعہ بندی سمجھوتے سمجھوتہ"
)
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
        parted = range(match.first + 1, match.verb or 0)  # حملہ طالبان نے کیا
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
        gives = self.match.pattern.predicate.type == "AID"

        def others(argument: Argument) -> list[int]:
            if self._is_ground(argument) or (fights and self._helps(argument)):
                return []
            if argument.mark == "ka" and _NEIGHBOURS & set(
                self.discourse.text.words[argument.last : argument.last + 1]
            ):
                return []  # نیجر کے ہمسایہ ملک برکینا فاسو نے
            if fights and self._parts(argument):
                return []
            if gives and argument.subject and argument.first > self.match.first:
                return []  # امریکہ نے … فراہم کیے جس کے بعد جرمنی تھا
            if doer and fights and argument.head[1] <= self.match.first and {argument.mark, argument.outer} & _STRUCK:
                return []
            if doer and fights and argument.mark == "" and argument.last == self.match.first:
                return []  # پیرس حملے: named by where it was
            if doer and fights and argument.mark == "adjective" and self._at_border(argument):
                return []
            return [
                w
                for w in self._who(argument)
                if w not in taken and code_of(w) and code_of(w) not in units and self.may_fight(w) and self._known(w)
            ]

        for argument in [*reversed(self.before), *self.earlier]:
            if who := others(argument):
                return who, 1
        far = [who for argument in self._all_arguments() if (who := others(argument))]
        if not far:
            return [], 0
        return max(far, key=lambda who: self.discourse.weight(who[0])), 2

    def _known(self, index: int) -> bool:
        """Whether one who is only named nearby is known to stand for a state or body."""
        candidate = self.discourse.candidate(index)
        return candidate.type != "person" or candidate.code is not None

    def attackers(self, deeds: frozenset[str], taken: list[int], code_of: Callable[[int], str | None]) -> list[int]:
        """Whose deed it is that is spoken of: `روس کی بمباری`, `اسرائیل کی جانب سے کیے گئے حملوں`."""
        words = self.discourse.text.words
        units = {code_of(index) for index in taken}
        for argument in reversed(self._all_arguments()):
            if argument.first >= self.match.first or self.is_land(argument):
                continue
            reach = {"ka": _NEAR, "adjective": _NEAR, "janib": 2 * _NEAR}.get(argument.mark, 0)
            theirs = deeds & set(words[argument.last : argument.last + reach]) and argument.outer != "mutabiq"
            who = [w for w in self._who(argument) if theirs and code_of(w) and code_of(w) not in units]
            if who:
                return who
        return []

    def lands(self) -> list[int]:
        """The states of whose land the clause speaks: `عراق کے شمالی علاقوں اور شام کے ایک حصے پر`, `شامی علاقے میں`."""
        words = self.discourse.text.words
        found: list[int] = []
        for argument in self.before:
            near = words[argument.last : argument.last + (_NEAR if argument.mark == "ka" else 1)]
            land = LAND if argument.mark == "ka" else LAND - _BORDER
            if argument.mark in ("ka", "adjective") and land & set(near) and not _BY & set(near):
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
        if argument.outer == "se" and words[argument.head[1] - 1] in _HELP:
            return True
        # امریکی زیر قیادت اتحادی فورسز کی فضائی مدد سے
        for token in range(argument.last, min(argument.last + _FAR_HELP, self.match.first)):
            if words[token] in _HELP:
                return argument.mark in ("ka", "adjective") and words[token + 1] == _FROM
            if words[token] in _CASES:
                return False
        return False

    def helpers(self) -> list[int]:
        """With whose help or together with whom it is done."""
        return [w for a in [*self.earlier, *self.before] if self._helps(a) for w in self._who(a)]

    def whose_troops(self) -> list[int]:
        """Whose the soldiers or arms are that are sent or posted: `پولینڈ میں امریکی فوجی تعینات کیے گئے`."""
        for argument in reversed(self.before):
            if argument.mark in ("", "ko", "ka", "adjective") and (who := self._who(argument)):
                return [w for w in who if self.discourse.candidate(w).type != "person"]
        return []

    def visitor(self) -> list[int]:
        """Who is on the visit that is told before his name: `جاپان کے دورے پر آئے ہوئے روسی وزیر خارجہ نے`."""
        words, verb = self.discourse.text.words, self.segment.verb
        if guests := self._guest_of():
            return guests
        if self.match.verb is not None:
            hue = verb is not None and verb.participle == "hue"
            end = self.segment.last if hue else 0
        else:
            end = self.match.noun_last + 2
            if words[self.match.noun_last : end] not in _ON_VISIT:
                return []
        after = [a for a in self._all_arguments() if end and a.first >= end]
        return self._who(after[0]) if after and after[0].first - end <= _BESIDE else []

    def _guest_of(self) -> list[int]:
        """The guest where guest and host both stand in the genitive: `جرمن چانسلر کا بھارت کا دورہ مکمل ہو گیا`."""
        words = self.discourse.text.words
        owners = [a for a in self.before if a.mark == "ka" and a.first < self.match.first]
        if len(owners) < 2 or owners[-1].last != self.match.first or words[owners[-1].first - 1] not in GENITIVE:
            return []
        if any("ne" in (a.mark, a.outer) or (a.mark == "" and a.subject) for a in [*self.earlier, *self.before]):
            return []
        guest, host = owners[-2], owners[-1]
        if host.mentions[-1].type not in ("state", "place"):
            guest, host = host, guest  # مصر کا جرمن چانسلر کا دورہ
        return self._who(guest)

    def partner_unnamed(self) -> bool:
        """Whether the noun's own other side stands right before it and is nobody known: `تاجروں سے ملاقات`."""
        words = self.discourse.text.words
        first = self.match.first
        if words[first] == _FROM and words[first + 1] in _TALK:
            first += 1  # فوجیوں سے بات
        first -= words[first - 1] in _PARTICLES  # حکام سے بھی ملاقات
        marked = words[first - 1] == _FROM or tuple(words[first - 2 : first]) in _ALONGSIDE
        return marked and not any(a.last == first and self._who(a) for a in self.before)

    def only_with(self) -> bool:
        """Whether the clause names only the other side: who says it does the rest (`برطانیہ سے بات چیت جاری ہے`)."""
        own = [a for a in [*self.earlier, *self.before] if self._who(a)]
        return bool(own) and all(a.mark in _WITH_WHOM or a.outer in _WITH_WHOM or self._is_ground(a) for a in own)

    def between(self, code_of: Callable[[int], str | None]) -> list[int]:
        """The two sides of `پاکستان اور بھارت کے درمیان فائرنگ`, [] where no such pair stands before the match."""
        for argument in [*reversed(self.before), *reversed(self._of_the_clause())]:
            if self._parts(argument):
                continue
            if "darmiyan" in (argument.mark, argument.outer):
                who = self._who(argument)
                return who if len({code_of(w) for w in who} - {None}) > 1 else []
        return []

    def object_unknown(self) -> bool:
        """Whether a pronoun that stands for nobody known is who it is done to: `صدر نے ان کا خیر مقدم کیا`."""
        marks = self.match.pattern.predicate.recipient
        own = [a for a in self.before if a.mentions[0].office == "they" and a.mark in marks and a.mark != ""]
        return any(not self._who(a) and a.last == self.match.first for a in own)

    def _at_border(self, argument: Argument) -> bool:
        """`پاک افغان سرحد کے قریب`: where it was, not who did it."""
        return bool(_BORDER & set(self.discourse.text.words[argument.last : argument.last + 2]))

    def _parts(self, argument: Argument) -> bool:
        """Whether what is between two is another thing than the match: `دونوں ملکوں کے درمیان کشیدگی کے بعد حملے ہوئے`."""
        after = self.discourse.text.words[argument.last : min(argument.last + _NEAR, self.match.first)]
        return "darmiyan" in (argument.mark, argument.outer) and bool(_BETWEEN_TWO & set(after))

    def stranger_owns(self) -> bool:
        """Whether the noun's doer stands before it and is nobody known: `عسکریت پسندوں کے حملے میں`."""
        first = self.match.first
        mark = next((n for n in (3, 1) if tuple(self.discourse.text.words[first - n : first]) in _OWNER_MARKS), 0)
        return mark > 0 and not any(a.last == first and self._who(a) for a in self._all_arguments())

    def unnamed_addressee(self) -> bool:
        """Whether what is asked is asked of nobody in particular: `عالمی برادری سے مطالبہ`, `ملکوں پر زور`."""
        words = self.discourse.text.words
        first = self.clause.segments[0].first
        return any(
            words[token] in ANYBODY and words[token + 1] in _ADDRESSED and words[token - 1] != _BOTH
            for token in range(first, max(first, self.match.first - 1))
        )

    def names(self, indexes: list[int], own: bool = False) -> bool:
        """Whether one of the candidates is named in the clause itself (or in its `own` last part), not by a pronoun."""
        among = self.before if own else [*self.before, *self.earlier]
        return any(m.actor in indexes and m.type != "pronoun" for a in among for m in a.mentions)

    def on_ground(self, away: bool = False) -> list[Argument]:
        """The arguments of the sentence that say on whose ground: `جرمنی میں`, or sent `away` from whose: `جرمنی سے`."""
        marks = ("mein", "se") if away else ("mein",)
        return [a for a in self._all_arguments() if a.mark in marks]

    def only_ground(self, index: int) -> bool:
        """Whether a state is named in the clause only as the land where it happens: `یونان میں`."""
        own = [a for a in [*self.earlier, *self.before] if index in self._who(a)]
        return bool(own) and all(a.mark == "mein" and not a.outer and a.mentions[-1].type == "state" for a in own)

    def _is_ground(self, argument: Argument) -> bool:
        """Whether a state is named only as the ground something happens on: `شام کے شہر حلب`, `عراق میں`."""
        if argument.mark in ("mein", "tak", "mutabiq") or argument.outer == "mutabiq":
            return True
        return self.is_land(argument)

    def is_land(self, argument: Argument) -> bool:
        """`شام کے شہر حلب میں`, `عراقی شہر موصل`: the state only says where the town is."""
        if argument.mark not in ("ka", "adjective"):
            return False
        token, states = argument.last, self.discourse.cast.states_at
        while token in states and states[token].sort == "adjective":
            token = states[token].last  # پاک افغان سرحد
        return token < self.parse.last and self.discourse.text.words[token] in LAND

    def _by(self, mark: str) -> list[int]:
        if mark == "subject":
            return self.subject()
        if mark == "speaker":
            return [self.speech.speaker] if self.speech is not None else []
        if mark == "content":
            return self.content()
        if mark == "after":
            return self.after()
        if mark == "land":
            return self._in_land()
        if mark == "any":
            for argument in reversed(self.before):
                if not argument.subject and (who := self._who(argument)):
                    return who
            return []
        for argument in reversed(self.before):
            if self._fits(argument, mark) and (who := self._who(argument)):
                return (self._owners(argument) if mark == "ka" else []) or who
            if mark == "darmiyan" and (self._between_two(argument) or self._on_level(argument)):
                return self._who(argument)
        if mark not in ("ka", "adjective"):
            for argument in reversed(self.earlier):
                if argument.mark == mark and (who := self._who(argument)):
                    return who
        return []

    def _owners(self, inner: Argument) -> list[int]:
        """Whose a deed is that has a genitive of its own: `چلی کے صدر کا پیرو کا دورہ`, told by the like `کا`."""
        words = self.discourse.text.words
        own = words[inner.first - 1 : inner.first]
        if inner.mark != "ka" or own != [words[self.match.first - 1]] or own[0] not in GENITIVE:
            return []
        owners = [a for a in self.before if a.mark == "ka" and inner.first - _NEAR < a.last <= inner.first]
        return self._who(owners[-1]) if owners else []

    def _in_land(self) -> list[int]:
        """The state in whose land it is, where none other is spoken of: `یمن میں امدادی کارروائیاں معطل کر دیں`."""
        for argument in [*reversed(self.before), *reversed(self.earlier)]:
            last = argument.mentions[-1]
            if argument.mark == "mein" and not argument.outer and last.type == "state" and last.sort == "name":
                return self._who(argument)
        return []

    def _fits(self, argument: Argument, mark: str) -> bool:
        if self.is_land(argument) and argument.last != self.match.first:  # but افغان سرحد بند کی
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

    def _on_level(self, argument: Argument) -> bool:
        """`مصر اور سوڈان کے حکام کی سطح پر اجلاس ہوئے`: those whose level it is meet."""
        first, last = argument.head
        return argument.mark == "ka" and argument.outer == "par" and _LEVEL in self.discourse.text.words[first:last]

    def _between_two(self, argument: Argument) -> bool:
        """`روس اور جاپان میں مذاکرات ہوئے`: with what two do together, `میں` is `درمیان`."""
        mentions = argument.mentions
        fights = self.match.pattern.predicate.type == "ASSAULT"
        return (
            argument.mark == "mein"
            and len(mentions) == 2
            and mentions[0].sort != "adjective"
            and (
                self._two_forces(mentions)
                if fights
                else all(m.type == "state" and m.sort != "adjective" for m in mentions)
            )
            and mentions[0].code != mentions[1].code
            and not any(a.subject or a.outer == "ne" for a in [*self.before, *self.earlier])
        )

    def _two_forces(self, mentions: list[Mention]) -> bool:
        """`مصر اور سوڈان کی فوجوں میں جھڑپ`: forces that fight each other, not lands where others do."""
        return mentions[-1].type in ("org", "group") and all(m.type in ("state", "org", "group") for m in mentions)

    def _adjacent(self, argument: Argument) -> bool:
        start = argument.last
        if argument.mark == "ka":
            # The noun's own dependents do not part it from its genitive: `اردوان کی پوتن سے ملاقات`.
            for other in sorted(self.before, key=lambda a: a.first):
                if other.first > self.match.first:
                    break  # اجلاس کل برسلز میں ہو گا
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
            first = argument.first
            while self.discourse.text.words[first - 1] in COUNTED:
                first -= 1  # سینیٹ کا ایک وفد
            owner = next((a for a in self._all_arguments() if a.mark == "ka" and a.last == first), None)
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
            for argument in [*self.before, *self._of_the_clause(), *self._of_passives_before()]:
                if argument.mark in ("janib", "zariye") and (who := self._who(argument)):
                    return who
            return []
        for argument in [*reversed(self.before), *reversed(self.earlier)]:
            owns = argument.mark in ("ka", "adjective") and argument.outer == "ne" and not self.is_land(argument)
            if (argument.mark == "ne" or owns) and not self._of_private(argument):
                return self._leader(argument) or self._who(argument)
        if who := self._members():
            return who
        words = self.discourse.text.words
        marked = range(self.clause.segments[0].first, min(self.match.first, self.segment.last))
        if any(words[t] == _NE and words[t - 1] not in RELATIVE for t in marked):
            return []  # somebody does it who is no actor: `نقاب پوشوں نے حملہ کیا`
        if self._first_person():
            return [self.speech.speaker] if self.speech is not None else []
        for argument in reversed(self.before):
            if argument.mark == "" and argument.mentions[0].office in FIRST_PERSON:
                return self._who(argument)  # ہم مذمت کرتے ہیں
        for argument in [*self.earlier, *self.before]:
            if argument.mark == "" and not self._compound(argument) and (who := self._who(argument)):
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
        inherited = self._inherited()
        if self._we_shall() and inherited and all(self.discourse.candidate(w).type == "state" for w in inherited):
            return [self.speech.speaker] if self.speech is not None else []
        return inherited

    def _we_shall(self) -> bool:
        """`مصر نے حملہ کیا تو جواب دیں گے`: no state that was named before, which would take the singular."""
        verb = self.segment.verb if self.match.verb is not None else None
        if verb is None or self.speech is None or self.match.first < self.speech.content_from or not verb.future:
            return False
        words = self.discourse.text.words
        return words[verb.last - 1] == _SHALL and words[verb.last - 2].endswith(_WE)

    def _compound(self, argument: Argument) -> bool:
        """Whether two states stand before a noun without a mark between: `مصر سوڈان کشیدگی کی وجہ سے`."""
        return self.discourse.text.words[argument.last] in _BETWEEN_TWO and len(argument.mentions) > 1

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

    def _members(self) -> list[int]:
        """The body whose members act: `اقوام متحدہ کے اجلاس میں رکن ممالک نے اتفاق کیا`."""
        words = self.discourse.text.words
        told = range(self.parse.first, self.match.first - 1)
        member = next((t for t in told if words[t] == _MEMBER and words[t + 1] in _MEMBER_STATES), None)
        if member is None or _NE not in words[member : member + _NEAR]:
            return []
        for argument in reversed([a for a in self._all_arguments() if a.first < member]):
            bodies = [
                w
                for w in self._who(argument)
                if (entity := self.discourse.candidate(w).entity) is not None and entity.kind == "body"
            ]
            if bodies:
                return bodies[-1:]
        return []

    def stranger_acts(self) -> bool:
        """Whether the clause has its own doer with `نے`, who is nobody known: `باغی گروپوں نے پیشکش مسترد کر دی`."""
        words = self.discourse.text.words
        first = self.clause.segments[0].first
        if any("ne" in (a.mark, a.outer) and not self._of_private(a) for a in [*self.before, *self.earlier]):
            return False
        if self._members():
            return False
        told = range(first + 1, self.match.first)
        if any(words[token] == _NE and words[token - 1] in RELATIVE for token in told):
            return not self._antecedent()  # ان ممالک پر تنقید کی جنہوں نے اسلحہ دیا
        return any(words[token] == _NE for token in told)

    def _of_private(self, argument: Argument) -> bool:
        """Whether a state only has those who act: `جاپان کے ماہرین نے`, `اردنی صارفین نے`."""
        noun = argument.mentions[-1]
        first, last = (noun.first, noun.last) if noun.type == "office" else argument.head
        return bool(_PRIVATE & set(self.discourse.text.words[first:last]))

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

    def _of_passives_before(self) -> list[Argument]:
        """Those of the passive clauses to which `اور` adds one: `ایران کی جانب سے مذمت کی گئی اور مطالبہ کیا گیا`."""
        found: list[Argument] = []
        clause = self.clause
        while clause.opener == _AND and clause.index:
            clause = self.parse.clauses[clause.index - 1]
            verb = next((s.verb for s in reversed(clause.segments) if s.verb is not None and s.verb.finite), None)
            if verb is None or not verb.passive:
                break
            found.extend(a for s in clause.segments for a in s.arguments)
        return found

    def _all_arguments(self) -> list[Argument]:
        return [a for s in self.parse.segments for a in s.arguments]

    def _inherited(self) -> list[int]:
        clause = self.clause
        if clause.opener in RELATIVE:
            return self._antecedent()
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

    def _antecedent(self) -> list[int]:
        """Whom `جو`, `جس نے` means: the noun right before it, also where its verb stands between.

        `ترکی پہلا ملک تھا جس نے`: of what somebody is told to be, he is meant.
        """
        opening = self.clause.segments[0].first
        before = [a for a in self._all_arguments() if a.last <= opening]
        if not before or self.discourse.text.words[opening] not in _WHO:
            return []
        if opening - before[-1].last <= 1:
            return self._who(before[-1])
        segment = self.parse.segment_at(opening - 1)
        verb = segment.verb
        if verb is None or not verb.finite or opening - verb.last > 1:
            return []
        if verb.first - before[-1].last <= 1:
            return self._who(before[-1])  # سعودی عرب پر عائد کی ہے جو
        if verb.kind != BE:
            return []
        bare = [a for a in segment.arguments if a.mark == "" and a.last <= verb.first and self._who(a)]
        return self._who(bare[0]) if bare else []

    def after(self) -> list[int]:
        """Who acts in the clause that a noun stands before: `ملاقات میں صدر اوباما نے کہا`."""
        for argument in self.segment.arguments:
            if argument.first < self.match.noun_last:
                continue
            if (
                argument.subject
                or argument.mark == "janib"
                or (argument.mark == "ka" and self.speech is not None and self.speech.speaker in self._who(argument))
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
