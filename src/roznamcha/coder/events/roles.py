"""Roles: who does what a predicate tells, and to whom, from the case marks around it.

`frame` has the arguments of the match; here the coder asks who plays which part. Who acts is found in
`subject`, whether a marked noun belongs to the match in `attachment`, and whether one named without a mark
can be the other side in `nearby`.
"""

from __future__ import annotations

from collections.abc import Callable

from roznamcha.coder.events.attachment import (
    between_two,
    departs,
    fits,
    is_receiver,
    on_border,
    on_level,
    owners,
    owns_rules,
)
from roznamcha.coder.events.frame import LAND, NEAR, Frame
from roznamcha.coder.events.nearby import BORDER, helps, known, may_fight, parts, set_apart
from roznamcha.coder.events.subject import antecedent, members, of_private, plural_owners, subject
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Clause
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import ADDRESSED, CASE, GENITIVE
from roznamcha.language.verbs import had_to

_NE = plain("نے")
_KEH = plain("کہ")
_FROM = plain("سے")
_BY = plain_words("قریب نزدیک")
_TALK = plain_words("بات گفتگو ملاقات مذاکرات مشاورت")
_TROOPS = plain_words("فوجی فوجیوں فوج فوجیں فوجوں دستے دستوں دستہ فورسز طیارے طیاروں ٹینک ٹینکوں بحریہ")
_BESIDES = plain("علاوہ")
_PARTICLES = plain_words("بھی ہی تو")
_WITH_WHOM = ("se", "sath")
_ALONGSIDE = frozenset(tuple(plain(p).split()) for p in ("کے ساتھ", "کے ہمراہ"))
# Whom a demand may be made to that names nobody; the people are a politician's own.
PEOPLE = plain_words("عوام قوم شہریوں کارکنوں نوجوانوں لوگوں ووٹروں ہموطنوں")
ANYBODY = PEOPLE | plain_words(
    "برادری ملکوں ممالک دنیا اقوام طاقتوں قوتوں امہ حکومتوں تنظیموں اداروں فریقین فریقوں گروپوں گروہوں دھڑوں گروہ اتحادیوں اتحادی شراکتداروں دہندگان ہمسایوں پڑوسیوں"
)
_JOURNEYS, _PLANNED = plain_words("دورہ دورۂ دورے"), 2  # words before it: مجوزہ
_AT, _BLAMED = plain_words("پر"), 4  # words before a charge in which stands at whom it is made
_BARE = plain_words("برادری ممالک دنیا طاقتیں قوتیں امہ حکومتیں تنظیمیں فریقین فریق دھڑے گروہ")  # … and with no mark
_RELATIVE_MARKS = {"par": [plain("پر")], "khilaf": [plain("کے"), plain("خلاف")], "sath": [plain("کے"), plain("ساتھ")]}
_BOTH = plain("دونوں")
_EACH_OTHER = plain("دوسرے")
_ON_VISIT = tuple([plain("پر"), plain(word)] for word in ("موجود", "آئے", "گئے", "آنے", "جانے"))
_BESIDE = 1  # words from `دورے پر موجود` to who is on the visit
_OWNER_MARKS = frozenset(tuple(plain(p).split()) for p in ("کا", "کے", "کی", "کی جانب سے", "کی طرف سے"))


class Roles(Frame):
    """Who plays which part in one match; a question that finds nobody is answered by []."""

    # -- who has a part ----------------------------------------------------------------

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

        In the clause the nearest is meant; beyond it, whom the article is most about. For
        a `doer` see `nearby.set_apart`.
        """
        units = {code_of(index) for index in taken}

        def others(argument: Argument) -> list[int]:
            if set_apart(self, argument, doer):
                return []
            return [
                w
                for w in self.who(argument)
                if w not in taken and code_of(w) and code_of(w) not in units and may_fight(self, w) and known(self, w)
            ]

        near = [*reversed(self.before), *self.earlier]
        for argument in sorted(near, key=lambda a: is_receiver(self, a)):
            if who := others(argument):
                return who, 1
        far = [
            who for argument in self.everywhere() if (who := others(argument)) and not self.discourse.watches(who[0])
        ]
        if not far:
            return [], 0
        return max(far, key=lambda who: self.discourse.weight(who[0])), 2

    def attackers(self, deeds: frozenset[str], taken: list[int], code_of: Callable[[int], str | None]) -> list[int]:
        """Whose deed it is that is spoken of: `روس کی بمباری`, `اسرائیل کی جانب سے کیے گئے حملوں`."""
        words = self.discourse.text.words
        units = {code_of(index) for index in taken}
        for argument in reversed(self.everywhere()):
            if argument.first >= self.match.first or self.is_land(argument):
                continue
            reach = {"ka": NEAR, "adjective": NEAR, "janib": 2 * NEAR}.get(argument.mark, 0)
            theirs = deeds & set(words[argument.last : argument.last + reach]) and argument.outer != "mutabiq"
            who = [w for w in self.who(argument) if theirs and code_of(w) and code_of(w) not in units]
            if who:
                return who
        return []

    def between(self, code_of: Callable[[int], str | None]) -> list[int]:
        """The two sides of `پاکستان اور بھارت کے درمیان فائرنگ`, [] where no such pair stands before the match."""
        for argument in [*reversed(self.before), *reversed(self.of_the_clause())]:
            if parts(self, argument):
                continue
            if "darmiyan" in (argument.mark, argument.outer):
                who = self.who(argument)
                return who if len({code_of(w) for w in who} - {None}) > 1 else []
        return []

    def two_sides(self) -> bool:
        """Whether two states with `میں` are the sides of what the match tells."""
        predicate = self.match.pattern.predicate
        asked = "darmiyan" in (*predicate.actor, *predicate.joint)
        return asked and any(between_two(self, argument) for argument in self.before)

    def helpers(self) -> list[int]:
        """With whose help or together with whom it is done."""
        return [w for a in [*self.earlier, *self.before] if helps(self, a) for w in self.who(a)]

    def attendants(self) -> list[int]:
        """Who else comes to a gathering: `مصر کے علاوہ اردن نے شرکت کی`, `قطر اور عمان کے سربراہان، نیز عرب لیگ`."""
        words, found = self.discourse.text.words, list[int]()
        for argument in [*self.earlier, *self.before]:
            besides = words[argument.last - 1] == _BESIDES
            if argument.subject or argument.mark == "sameet" or besides:
                found.extend(self.who(argument) or plural_owners(self, argument))
        return found

    def whose_troops(self) -> list[int]:
        """Whose the soldiers or arms are that are sent or posted: `پولینڈ میں امریکی فوجی تعینات کیے گئے`."""
        goal = range(self.match.first + 1, self.match.noun_last)  # فوجیوں کو چاڈ بھیجا گیا
        for argument in self.troops()[-1:] or reversed(self.before):
            if argument.mark == "" and argument.first in goal:
                continue
            if argument.mark in ("", "ko", "ka", "adjective") and (who := self.who(argument)):
                return [w for w in who if self.discourse.candidate(w).type != "person"]
        return []

    def troops(self) -> list[Argument]:
        """Those of whom soldiers or arms are told: `جرمن فوجیوں کو`, `فرانس کے طیارے`."""
        words = self.discourse.text.words
        named = [
            a for a in self.before
            if a.mark in ("", "ko") and a.mentions[-1].sort != "again" and _TROOPS & set(words[a.first : a.last])
        ]  # fmt: skip
        return named + [a for a in self.before if a.mark in ("ka", "adjective") and words[a.last] in _TROOPS]

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
        after = [a for a in self.everywhere() if end and a.first >= end]
        return self.who(after[0]) if after and after[0].first - end <= _BESIDE else []

    def _guest_of(self) -> list[int]:
        """The guest where guest and host both stand in the genitive: `جرمن چانسلر کا بھارت کا دورہ مکمل ہو گیا`."""
        words = self.discourse.text.words
        owning = [a for a in self.before if a.mark == "ka" and a.first < self.match.first]
        if len(owning) < 2 or owning[-1].last != self.match.first or words[owning[-1].first - 1] not in GENITIVE:
            return []
        if any("ne" in (a.mark, a.outer) or (a.mark == "" and a.subject) for a in [*self.earlier, *self.before]):
            return []
        guest, host = owning[-2], owning[-1]
        if host.mentions[-1].type not in ("state", "place"):
            guest, host = host, guest  # مصر کا جرمن چانسلر کا دورہ
        return self.who(guest)

    def after(self) -> list[int]:
        """Who acts in the clause that a noun stands before: `ملاقات میں صدر اوباما نے کہا`."""
        for argument in self.segment.arguments:
            if argument.first < self.match.noun_last:
                continue
            if (
                argument.subject
                or argument.mark == "janib"
                or (argument.mark == "ka" and self.speech is not None and self.speech.speaker in self.who(argument))
            ):
                return self.who(argument)
        return []

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
                            and (who := self.who(argument))
                        ):
                            return who
            if clause.segments:
                break
        return []

    def _bidden(self, clause: Clause) -> tuple[tuple[str, ...], ...]:
        """The marks of whoever is spoken of, the likeliest first: with `چاہیے` and the passive he has `کو`."""
        verb = next((s.verb for s in reversed(clause.segments) if s.verb is not None and s.verb.finite), None)
        asks = self.match.pattern.predicate.type == "REQUEST"
        if asks and verb is not None and not verb.ought and not verb.passive:
            return ("ne", ""), ("ko",), ("se", "ka")  # مطالبہ کیا کہ کینیا مہاجرین کو نہ نکالے
        if self.match.pattern.predicate.type != "ACCUSE" or (verb is not None and (verb.ought or verb.passive)):
            return ("ko",), ("ne", ""), ("se", "ka")
        return ("ne", ""), ("ko",), ("se", "ka")

    # -- by one mark -------------------------------------------------------------------

    def _by(self, mark: str) -> list[int]:
        """Who has one mark of a predicate's `actor`, `recipient` or `joint`: a case mark, or `subject`, `content` and the like."""
        if mark == "subject":
            return subject(self)
        if mark == "speaker":
            return [self.speech.speaker] if self.speech is not None else []
        if mark == "content":
            return self.content()
        if mark == "after":
            return self.after()
        if mark == "land":
            return self._in_land()
        if mark == "opening":
            return self._opening()
        if mark == "any":
            for argument in reversed(self.before):
                if not argument.subject and not owns_rules(self, argument) and (who := self.who(argument)):
                    return who
            return []
        if mark == "ko" and (who := self._obliged()):
            return who
        if who := self._relative(mark):
            return who
        left = self._left() if mark == "se" else []
        for argument in reversed(self.before):
            if argument in left:
                continue
            if fits(self, argument, mark) and (who := self._travellers(argument) or self.who(argument)):
                return (owners(self, argument) if mark == "ka" else []) or who
            if mark == "darmiyan" and (
                between_two(self, argument) or on_level(self, argument) or on_border(self, argument)
            ):
                return self.who(argument)
        if mark not in ("ka", "adjective"):
            for argument in reversed(self.earlier):
                owned = mark == "ko" and argument.mark in ("ka", "adjective") and argument.outer == mark
                if (argument.mark == mark or owned) and argument not in left and (who := self.who(argument)):
                    return who  # القاعدہ کے رہنما کی گاڑی کو میزائل مار کر تباہ کیا
        return []

    def _travellers(self, argument: Argument) -> list[int]:
        """Whose journey it is that is spoken of, and not where it goes: `امریکی وفد کے مجوزہ دورہ جاپان پر ردعمل دیا`."""
        journey = argument.first - 1
        to_land = self.discourse.text.words[journey] in _JOURNEYS and argument.mentions[-1].type == "state"
        if not to_land or self.match.pattern.predicate.type == "CONSULT":
            return []
        owners = [a for a in self.before if a.mark in ("ka", "adjective") and 0 <= journey - a.last <= _PLANNED]
        return self.who(owners[-1]) if owners else []

    def _relative(self, mark: str) -> list[int]:
        """Whom the relative pronoun with the mark means that opens the clause: `پوٹن سے، جن پر عدالت نے الزام لگایا`."""
        first, words = self.clause.segments[0].first, self.discourse.text.words
        if self.clause.opener not in RELATIVE or mark not in _RELATIVE_MARKS:
            return []
        if words[first : first + 1 + len(_RELATIVE_MARKS[mark])][1:] != _RELATIVE_MARKS[mark]:
            return []
        return antecedent(self, self.clause)

    def _obliged(self) -> list[int]:
        """Who has to, the first with `کو`: `مصر کو فلسطینیوں کو شہید کرنے کی قیمت ادا کرنی پڑے گی`."""
        verb = self.segment.verb
        if verb is None or not verb.ought or had_to(self.discourse.text.words, verb):
            return []
        told = [a for a in [*self.earlier, *self.before] if "ko" in (a.mark, a.outer)]
        return next((who for argument in told if (who := self.who(argument))), [])

    def _left(self) -> list[Argument]:
        """Whose land is to be left, beside whom that is asked of: `اسرائیل سے فلسطینی علاقوں سے نکلنے کا مطالبہ`."""
        told = [a for a in [*self.before, *self.earlier] if a.mark == "se" and self.who(a)]
        leaving = [a for a in told if departs(self, a)]
        return leaving if len(leaving) < len(told) else []

    def _opening(self) -> list[int]:
        """Whose the subject is that stands before a participle: `قطر کا طیارہ امدادی سامان لے کر کابل پہنچ گیا`."""
        opening = self.clause.segments[0]
        led = opening is not self.segment and opening.verb is not None and opening.verb.participle == "kar"
        first = opening.arguments[0] if led and opening.arguments else None
        if first is None or (first.mark not in ("ka", "adjective", "se", "janib") and not first.subject):
            return []
        return self.who(first)

    def _in_land(self) -> list[int]:
        """The state in whose land it is, where none other is spoken of: `یمن میں امدادی کارروائیاں معطل کر دیں`."""
        for argument in [*reversed(self.before), *reversed(self.earlier)]:
            last = argument.mentions[-1]
            if argument.mark == "mein" and not argument.outer and last.type == "state" and last.sort == "name":
                return self.who(argument)
        return []

    # -- on what ground, and who is named ----------------------------------------------

    def names(self, indexes: list[int], own: bool = False) -> bool:
        """Whether one of the candidates is named in the clause itself (or in its `own` last part), not by a pronoun."""
        among = self.before if own else [*self.before, *self.earlier]
        return any(m.actor in indexes and m.type != "pronoun" for a in among for m in a.mentions)

    def only_with(self) -> bool:
        """Whether the clause names only the other side: who says it does the rest (`برطانیہ سے بات چیت جاری ہے`).

        Whom its purpose names takes no part: `مصری قیدیوں کو رہا کرانے کے لیے قطر سے بات چیت جاری ہے`.
        """
        purposes = [s for s in self.clause.segments if s.verb is not None and s.verb.participle == "infinitive"]
        told = [a for a in [*self.earlier, *self.before] if not any(s.first <= a.first < s.last for s in purposes)]
        own = [a for a in told if self.who(a)]
        return bool(own) and all(a.mark in _WITH_WHOM or a.outer in _WITH_WHOM or self.is_ground(a) for a in own)

    def lands(self) -> list[int]:
        """The states of whose land the clause speaks: `عراق کے شمالی علاقوں اور شام کے ایک حصے پر`, `شامی علاقے میں`."""
        words = self.discourse.text.words
        found: list[int] = []
        for argument in self.before:
            near = words[argument.last : argument.last + (NEAR if argument.mark == "ka" else 1)]
            land = LAND if argument.mark == "ka" else LAND - BORDER
            if argument.mark in ("ka", "adjective") and land & set(near) and not _BY & set(near):
                found.extend(w for w in self.who(argument) if self.discourse.candidate(w).type == "state")
        return list(dict.fromkeys(found))

    def on_ground(self, away: bool = False) -> list[Argument]:
        """The arguments of the sentence that say on whose ground: `جرمنی میں`, or sent `away` from whose: `جرمنی سے`."""
        marks = ("mein", "se") if away else ("mein",)
        return [a for a in self.everywhere() if a.mark in marks]

    def only_ground(self, index: int) -> bool:
        """Whether a state is named in the clause only as the land where it happens: `یونان میں`."""
        own = [a for a in [*self.earlier, *self.before] if index in self.who(a)]
        return bool(own) and all(a.mark == "mein" and not a.outer and a.mentions[-1].type == "state" for a in own)

    # -- whether it is somebody unknown ------------------------------------------------

    def stranger_acts(self) -> bool:
        """Whether the clause has its own doer with `نے`, who is nobody known: `باغی گروپوں نے پیشکش مسترد کر دی`."""
        words = self.discourse.text.words
        first = self.clause.segments[0].first
        doers = [a for a in [*self.before, *self.earlier] if "ne" in (a.mark, a.outer) and not of_private(self, a)]
        if any(not self._leaders_unnamed(a) for a in doers):
            return False
        if members(self):
            return False
        told = range(first + 1, self.match.first)
        if any(words[token] == _NE and words[token - 1] in RELATIVE for token in told):
            return not antecedent(self, self.clause)  # ان ممالک پر تنقید کی جنہوں نے اسلحہ دیا
        return any(words[token] == _NE for token in told)

    def _leaders_unnamed(self, argument: Argument) -> bool:
        """Whether several act by their office alone who are nobody known: `یورپی رہنماؤں نے کیف کا دورہ کیا`."""
        noun = argument.mentions[-1]
        return noun.type == "office" and noun.sort != "again" and bool(noun.plural) and not self.who(argument)

    def stranger_owns(self) -> bool:
        """Whether the noun's doer stands before it and is nobody known: `عسکریت پسندوں کے حملے میں`."""
        first = self.match.first
        mark = next((n for n in (3, 1) if tuple(self.discourse.text.words[first - n : first]) in _OWNER_MARKS), 0)
        return mark > 0 and not any(a.last == first and self.who(a) for a in self.everywhere())

    def partner_unnamed(self) -> bool:
        """Whether the noun's own other side stands right before it and is nobody known: `تاجروں سے ملاقات`."""
        words = self.discourse.text.words
        first = self.match.first
        if words[first] == _FROM and words[first + 1] in _TALK:
            first += 1  # فوجیوں سے بات
        first -= words[first - 1] in _PARTICLES  # حکام سے بھی ملاقات
        marked = words[first - 1] == _FROM or tuple(words[first - 2 : first]) in _ALONGSIDE
        if _EACH_OTHER in words[first - 3 : first]:
            return False  # ایک دوسرے سے رابطہ کیا
        return marked and not any(a.last == first and self.who(a) for a in self.before)

    def object_unknown(self) -> bool:
        """Whether a pronoun that stands for nobody known is who it is done to: `صدر نے ان کا خیر مقدم کیا`."""
        marks = self.match.pattern.predicate.recipient
        own = [a for a in self.before if a.mentions[0].office == "they" and a.mark in marks and a.mark != ""]
        return any(not self.who(a) and a.last == self.match.first for a in own)

    def unnamed_addressee(self) -> bool:
        """Whether what is asked is asked of nobody in particular: `عالمی برادری سے مطالبہ`, `ملکوں پر زور`."""
        first = self.clause.segments[0].first
        told = names_anybody(self.discourse.text.words, first, self.match.first, ANYBODY, ADDRESSED)
        return (told and not self._two_are_meant()) or self._anybody_is_to()

    def _two_are_meant(self) -> bool:
        """Whether `فریقین سے`, `تینوں ملکوں پر` take up those who were named before."""
        stands = [a for a in self.before if (a.mentions[-1].office or "").startswith(("pair", "several"))]
        return any(a.mark in ("se", "ko", "par") and self.who(a) for a in stands)

    def at_anybody(self) -> bool:
        """Whether what is blamed names nobody in particular: `عالمی برادری پر سخت تنقید`."""
        first = max(self.clause.segments[0].first, self.match.first - _BLAMED)
        return names_anybody(self.discourse.text.words, first, self.match.first + 1, ANYBODY, _AT)

    def _anybody_is_to(self) -> bool:
        """Whether whoever is to do what is asked names nobody: `مطالبہ کیا کہ عالمی برادری نوٹس لے`."""
        words, following = self.discourse.text.words, self.parse.clauses[self.clause.index + 1 :][:1]
        if "content" not in self.match.pattern.predicate.recipient or not following or following[0].opener != _KEH:
            return False
        clause = following[0]
        if not clause.segments:
            return False  # کہ اگر …
        if any(a.mark == "" and a.subject and self.who(a) for s in clause.segments for a in s.arguments):
            return False
        tokens = range(clause.segments[0].first, clause.segments[-1].last - 1)
        return any(words[token] in _BARE and words[token + 1] not in CASE for token in tokens)


def names_anybody(words: list[str], first: int, last: int, nouns: frozenset[str], marks: frozenset[str]) -> bool:
    """Whether one of the `nouns` for people who are not named stands there with a mark; `دونوں ملکوں` are known."""
    return any(
        words[token] in nouns and words[token + 1] in marks and words[token - 1] != _BOTH
        for token in range(first, last - 1)
    )
