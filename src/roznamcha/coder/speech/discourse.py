"""Discourse: who is spoken of, kept from sentence to sentence, and whom a pronoun therefore means.

`speakers.py` finds who speaks and tells it here; events and statements ask here for whom an
argument stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Parse, Segment
from roznamcha.coder.sentence.words import BREAKS, RELATIVE
from roznamcha.coder.speech.memory import Memory
from roznamcha.coder.speech.pairs import listed, settled_by_another, take_up_men, two_sides
from roznamcha.coder.speech.speech import STATEMENT_NOUNS, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import ADDRESSED, CASE, GENITIVE

FIRST_PERSON = frozenset(["we", "i"])
_AND, _KEH = plain("اور"), plain("کہ")
_NE, _HE = plain("نے"), plain("وہ")
_HIM, _KO = plain("اسے"), plain("کو")
_TO_PEOPLE = plain_words("گرفتار حراست سزا پھانسی جیل قید اغوا")
_OBLIQUE = ADDRESSED | GENITIVE
_GOES_BY = frozenset(map(plain, ["مطابق", "بقول", "کہنا"]))
_JUST = 2  # this sentence and the one before
_RECENT = 3  # sentences in which two states are kept in mind as a pair
_LONG_SINCE = 5  # … and in which their statement is still theirs
_FORCES = plain_words(
    "فوج فوجی فوجیوں فوجوں فوجیں افواج فورسز فورس فضائیہ بحریہ فضائی بحری طیاروں طیارے لڑاکا جنگی دستوں دستے اہلکاروں اہلکار جنگجوؤں جنگجو "
    "کمانڈوز توپ توپخانے ڈرون ڈرونز جہاز جہازوں مسلح خصوصی"
)
_PEOPLE = plain_words(
    "شہری شہریوں سپاہی سپاہیوں جوان جوانوں سفیر سفارتکار سفارتکاروں باشندے باشندوں جنگجو کمانڈر ارکان"
)
_NUMBERED = 4  # words from a genitive to the people it owns: `اس کے دس سے زائد فوجی`
_VIEWS = plain_words("کہنا الزام موقف مطالبہ دعوی خیال")
_STAR = "٭"
_BEGINNING = 5  # tokens
_THESE_THOUGHTS = [plain("ان"), plain("خیالات"), plain("کا")]  # ان خیالات کا اظہار انہوں نے
# Who brings two others together, and who is only the patron of those spoken of.
_BROKERS = plain_words("ثالثی میزبانی مصالحت مصالحتی مفاہمتی وساطت کوششوں")
_BROKERED = 3  # words from a broker to his mediation
_ANNOUNCED_NEAR = 5  # words from `اعلان` to `کہ`
_ANNOUNCEMENTS = plain_words("اعلان بیان دھمکی الزام دعوے مطالبے وعدے انتباہ موقف یقیندہانی پیشکش")
_POINTING = plain_words("اس ان")
_OF_STATEMENT = 4  # words from a speaker to the statement that is his
_IN = plain("میں")
_MEETINGS = plain_words("ملاقات ملاقاتیں ملے ملا مذاکرات گفتگو چیت رابطہ")
_SAID_OR_RELATIVE = RELATIVE | {_KEH}


@dataclass(slots=True)
class Discourse(Memory):
    """The sentences of an article, whom their pronouns mean, and who was spoken of last."""

    # -- pronouns -----------------------------------------------------------------

    def resolve(self, parse: Parse, speech: Speech | None) -> None:
        """Find whom the pronouns of a sentence mean; `speech` is its own, once known."""
        local: int | None = None
        nobody = False  # whether people without a name act first: `مبصرین … الزام عائد کرتے ہیں، وہ`
        subjects = {id(a.mentions[0]) for s in _main(parse) for a in s.arguments if a.subject}
        for mention in parse.mentions:
            speech = self.speech_at(parse.sentence, mention.first) if speech is not None else None
            said = speech is not None and mention.first >= speech.content_from
            if mention.type != "pronoun":
                if mention.actor is None and mention.plural and id(mention) in subjects and local is None:
                    nobody = True
                subject = id(mention) in subjects
                said = said or self._quoted(parse, mention)
                if mention.actor is not None and not said and self._foremost(parse, mention, subject, local is None):
                    local, nobody = mention.actor, False
                continue
            kind = mention.office or ""
            if kind in FIRST_PERSON:
                mention.resolved = (speech.speaker,) if speech is not None else ()
            elif kind == "they":
                mention.resolved = _one(self._apart(parse, mention, self._they(parse, mention, speech, local, nobody)))
                if not said and self.text.words[mention.first] == _HE:
                    first = self._acted_before(parse, mention)  # امریکہ … نظر رکھے ہوئے ہے اور وہ
                    mention.resolved = _one(first) if first is not None else mention.resolved
                elif not said:
                    self._another(parse, mention)
            elif kind == "it":
                mention.resolved = _one(self._it(parse, mention, speech))
            elif kind in ("militants", "forces"):
                mention.resolved = self._stand_in(mention, kind)
            elif kind.startswith("several"):
                apart = partial(self._apart_from, self._doer_beside(parse, mention, ADDRESSED))
                count = kind.removeprefix("several").strip()
                mention.resolved = tuple(listed(self._recent(parse.sentence), mention, count, self._coded, apart))
            elif kind.startswith("pair"):
                mention.resolved = self._pair(parse, mention, kind)
            if kind.startswith(("pair", "several")):
                take_up_men(self.text.words, parse, mention)

    def _quoted(self, parse: Parse, mention: Mention) -> bool:
        """`’کوئی فوج یہاں نہیں آئے گی،‘ انہوں نے کہا`: whether a noun stands in a quotation that the sentence begins with."""
        first, last = next(iter(parse.quoted), (0, 0))
        return first <= parse.first + 1 and mention.first < last < parse.last - 1

    def _foremost(self, parse: Parse, mention: Mention, subject: bool, first: bool) -> bool:
        """Whether the pronouns after a noun mean it: who acts, else the `first` person named who owns nothing there."""
        words = self.text.words
        following = words[mention.np_last : mention.np_last + 2]
        if _STAR in words[parse.first : mention.first]:
            return subject and following[:1] == [_NE]  # ٭ … ٭ …: headlines of other stories stand before the sentence
        people = mention.sort == "adjective" and mention.np_last > mention.last  # امریکی شہری نے
        if subject and (mention.type in ("person", "office", "org", "group") or people):
            return True
        owns = bool(following) and following[0] in GENITIVE and _GOES_BY.isdisjoint(following[1:])
        return first and not owns and mention.type in ("person", "office")

    def _they(
        self, parse: Parse, mention: Mention, speech: Speech | None, local: int | None, nobody: bool
    ) -> int | None:
        if self.text.words[parse.first : parse.first + 3] == _THESE_THOUGHTS and self._speaker is not None:
            return self._speaker
        author = self._author(parse, mention)
        if author is not None:
            return author
        if speech is not None and mention.first >= speech.content_from:
            teller = self._teller(parse, mention, speech)
            return speech.speaker if teller is None else teller
        if nobody:
            return None
        if local is None or mention.first <= parse.first + 3:
            return self.focus
        return local

    def _teller(self, parse: Parse, mention: Mention, speech: Speech) -> int | None:
        """Who says it within what is said: in `صدر نے کہا کہ پولینڈ نے وعدہ کیا ہے کہ وہ مدد کرے گا` it is Poland that helps."""
        clause = parse.clauses[parse.segment_at(mention.first).clause]
        begins = clause.segments[0].first
        if clause.opener != _KEH or clause.parent is None or mention.first > begins + 2:
            return None
        outer = [s for s in parse.clauses[clause.parent].segments if s.first < begins]
        if not outer or outer[0].first < speech.content_from:
            return None
        who = [index for s in outer for a in s.arguments if a.subject for index in self.who(a)]
        return who[0] if who else None

    def _author(self, parse: Parse, mention: Mention) -> int | None:
        """`… صدر کے اس بیان کے بعد سامنے آیا جس میں انہوں نے`: whose statement the relative clause tells of."""
        words, clause = self.text.words, parse.clauses[parse.segment_at(mention.first).clause]
        begins = clause.segments[0].first
        if clause.opener == _KEH:
            return self._announcer(parse, mention, begins)
        if clause.opener not in RELATIVE or mention.first > begins + 2 or words[mention.first - 1] != _IN:
            return None
        before = [a for s in parse.segments for a in s.arguments if a.last <= begins]
        for argument in reversed(before):
            owned = words[argument.last : argument.last + _OF_STATEMENT] if argument.mark in ("ka", "janib") else []
            if any(word in STATEMENT_NOUNS for word in owned) and (who := self.who(argument)):
                return who[0]
        return None

    def _announcer(self, parse: Parse, mention: Mention, begins: int) -> int | None:
        """`جرمنی کے اس اعلان کے بعد کہ وہ ٹینک دے گا`: whose announcement it is, told as a noun."""
        words = self.text.words
        near = range(max(parse.first, begins - _ANNOUNCED_NEAR), begins)
        noun = next((t for t in reversed(near) if words[t] in _ANNOUNCEMENTS), None)
        if mention.first > begins + 2 or noun is None or _NE in words[noun:begins]:
            return None
        for argument in [a for s in parse.segments for a in s.arguments]:
            owns = argument.mark in ("ka", "janib") and argument.last <= noun <= argument.last + 2
            if owns and words[noun - 1] in _POINTING | GENITIVE and (who := self.who(argument)):
                return who[0]
        return None

    def _apart(self, parse: Parse, mention: Mention, meant: int | None) -> int | None:
        """A subject is nobody whom its own clause names: in `ٹرمپ کا مذاق اڑاتے ہوئے انہوں نے کہا` he is another who acted."""
        words = self.text.words
        says = words[mention.last : mention.last + 1] == [_NE] or not _GOES_BY.isdisjoint(
            words[mention.last + 1 : mention.last + 3]
        )
        if meant is None or not says:
            return meant
        clause = parse.segment_at(mention.first).clause
        named = {
            m.actor
            for m in parse.mentions
            if m.first < mention.first
            and parse.segment_at(m.first).clause == clause
            and (m.type == "person" or words[m.np_last] in ADDRESSED)
        }
        if meant not in named:
            return meant
        if self.focus is not None and self.focus not in named:
            return self.focus
        return next((index for index in reversed(self._acting) if index not in named), meant)

    def _another(self, parse: Parse, mention: Mention) -> None:
        """Of himself the subject would say `اپنا`: in `صدر نے ان کا استقبال کیا` somebody else is meant."""
        doer = self._doer_beside(parse, mention, _OBLIQUE)
        if doer is None or not any(self._one_side(doer, index) for index in mention.resolved):
            return
        before = [m.actor for m in parse.mentions if m.first < mention.first and m.type in ("person", "office")]
        # وہ برلن میں تھے جہاں چانسلر نے ان کا استقبال کیا: who the sentence is about
        he = [m for m in parse.mentions if m.first < mention.first and self.text.words[m.first] == _HE]
        others = [*self._persons, *(index for index in before if index is not None)]
        others += [index for m in he for index in m.resolved if self.candidate(index).type == "person"]
        mention.resolved = _one(next((i for i in reversed(others) if not self._one_side(i, doer)), None))

    def _it(self, parse: Parse, mention: Mention, speech: Speech | None) -> int | None:
        """`فوج کا کہنا ہے کہ اس نے`: the body that speaks; else the one that acted last, in the sentence or before it."""
        if self._is_person(parse, mention):
            return self._man(parse, mention)
        following = self.text.words[mention.last : mention.last + 2]
        views = len(following) > 1 and following[0] in GENITIVE and following[1] in _VIEWS  # اور اس کا الزام ہے
        acts = following[:1] == [_NE] or views
        if acts and (author := self._author(parse, mention)) is not None:
            return author
        told = speech is not None and mention.first >= speech.content_from
        if speech is not None and acts and told and self.candidate(speech.speaker).type != "person":
            return speech.speaker
        forces = following[:1] and following[0] in GENITIVE and self._own_people(mention.last + 1)
        if speech is not None and forces and told and self.candidate(speech.speaker).type != "person":
            return speech.speaker
        first = self._acted_before(parse, mention) if acts else None  # ایران نے … کہا اور اس نے
        return self._thing if first is None else first

    def _own_people(self, place: int) -> bool:
        """Whether what a pronoun owns from `place` are people or arms: `اس کے | طیاروں نے`, `اس کے | تین فوجی`."""
        owned = self.text.words[place : place + _NUMBERED]
        end = next((i for i, word in enumerate(owned) if word in CASE), len(owned))
        return not _FORCES.isdisjoint(owned[:1]) or not (_FORCES | _PEOPLE).isdisjoint(owned[:end])

    def _is_person(self, parse: Parse, mention: Mention) -> bool:
        """Whether what is done to it is done to people alone: `اسے گرفتار کر لیا گیا`, `اس کو سزا سنائی گئی`."""
        words, end = self.text.words, parse.segment_at(mention.first).last
        held = words[mention.first] == _HIM or words[mention.last : mention.last + 1] == [_KO]
        return held and not _TO_PEOPLE.isdisjoint(words[mention.last : end])

    def _man(self, parse: Parse, mention: Mention) -> int | None:
        """Who that is: the person that the sentence is about, else the one spoken of last."""
        acted = [a for s in _main(parse) for a in s.arguments if a.subject and a.last <= mention.first]
        near = [*(i for a in acted for i in self.who(a)), self.focus, *reversed(self._persons)]
        return next((i for i in near if i is not None and self.candidate(i).type == "person"), None)

    def _acted_before(self, parse: Parse, mention: Mention) -> int | None:
        """The state or body that acts in the clause before, to which `اور وہ`, `اور اس نے` points back."""
        if parse.clauses[parse.segment_at(mention.first).clause].opener != _AND:
            return None
        first = self._subject(parse)
        return first if first is not None and self.candidate(first).type in ("state", "org", "group") else None

    def _pair(self, parse: Parse, mention: Mention, kind: str) -> tuple[int, ...]:
        named = [m for m in parse.mentions if m.first < mention.first and not self._brokers(m)]
        before = [m.actor for m in named if m.actor is not None]
        doer = self._doer_beside(parse, mention, ADDRESSED)
        persons = self._persons + [a for a in before if self.candidate(a).type == "person"]
        states = self._states + [a for a in before if self.candidate(a).type == "state"]
        if doer is not None:  # امریکہ نے دونوں ملکوں پر زور دیا: two others
            persons, states = ([i for i in who if not self._one_side(i, doer)] for who in (persons, states))
        together = self.named_together(parse, mention.first) if kind == "pair states" else []
        if together and (doer is None or not any(self._one_side(index, doer) for index in together)):
            states = states + together
        chosen = self._last_two(states if kind == "pair states" else persons)
        if kind == "pair" and len(near := self.named_together(parse, mention.first, _JUST)) == 2:
            chosen = tuple(near)  # روس اور امریکہ کے درمیان اختلافات ہیں لیکن دونوں نے
        elif kind == "pair" and len(met := self._met_before(parse, mention)) == 2:
            chosen = tuple(met)
        if len(chosen) < 2:
            chosen = self._last_two(persons if kind == "pair states" else persons + states)
        if len(chosen) < 2 and doer is not None and kind == "pair states":
            # In a lead the two may be named later: those that the article is most about.
            lands = [c for c in self.cast.candidates if c.type == "state" and not self._one_side(c.index, doer)]
            chosen = self._last_two([c.index for c in sorted(lands, key=lambda c: len(c.mentions))])
        if len(chosen) < 2 and doer is not None and kind == "pair":
            told = self._recent(parse.sentence, 1)
            chosen = tuple(two_sides(told, self._coded, self._one_side, partial(self._apart_from, doer)))
        if len(chosen) < 2 and kind == "pair states":
            chosen = self._last_two(self._organs_before(mention, doer))
        if len(chosen) < 2:
            return ()
        return tuple(sorted(chosen, key=lambda index: self.candidate(index).mentions[0].first))

    def _organs_before(self, mention: Mention, doer: int | None) -> list[int]:
        """The states and their organs named so far, where no two states were: `بھارتی اور پاکستانی افواج … دونوں ملکوں`."""
        told = [m.actor for m in self.cast.mentions if m.first < mention.first and m.actor is not None]
        others = [
            i for i in told if self.candidate(i).type != "person" and (doer is None or not self._one_side(i, doer))
        ]
        return [i for i in others if (e := self.candidate(i).entity) is None or e.kind != "body"]

    def _coded(self, argument: Argument) -> list[int]:
        return [index for index in self.who(argument) if self.candidate(index).code]

    def _recent(self, sentence: int, first: int = 0) -> list[Parse]:
        """The last sentences, from `first` back, the nearest before the others."""
        return [self.parses[sentence - back] for back in range(first, _RECENT) if sentence - back in self.parses]

    def _brokers(self, mention: Mention) -> bool:
        """Whether one only brings others together: `قطر کی ثالثی کے بعد دونوں ملکوں نے`."""
        after = self.text.words[mention.np_last : mention.np_last + _BROKERED]
        return bool(after) and after[0] in GENITIVE and not _BROKERS.isdisjoint(after)

    def _met_before(self, parse: Parse, mention: Mention) -> list[int]:
        """The two who meet in the sentence before a pair: `صدر نے روسی ہم منصب سے ملاقات کی جس کے بعد دونوں نے`."""
        for segment in reversed(parse.segments):
            if segment.first >= mention.first or not _MEETINGS & set(self.text.words[segment.first : mention.first]):
                continue
            came = [i for a in segment.arguments if a.subject and a.last <= mention.first for i in self.who(a)]
            met = [
                i
                for a in segment.arguments
                if a.mark in ("se", "sath") and a.last <= mention.first
                for i in self.who(a)
            ]
            pair = [*came[:1], *(i for i in met if came and self.candidate(i).code and not self._one_side(i, came[0]))]
            if len(pair) > 1 and self.candidate(pair[0]).code:
                return pair[:2]
        return []

    def _apart_from(self, doer: int | None, index: int) -> bool:
        return doer is None or not self._one_side(index, doer)

    def _one_side(self, one: int, other: int) -> bool:
        code = self.candidate(one).code
        return one == other or (code is not None and code == self.candidate(other).code)

    def _doer_beside(self, parse: Parse, mention: Mention, marks: frozenset[str]) -> int | None:
        """Who acts in the clause of a pair to which it is done: `ایران نے دونوں ملکوں سے اپیل کی`."""
        words = self.text.words
        marked = words[mention.np_last : mention.np_last + 1]
        if marked and marked[0] not in marks and not settled_by_another(words, mention):
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

    def named_together(self, parse: Parse, before: int, within: int = _RECENT) -> list[int]:
        """The two states last named side by side, in the sentence or shortly before it: `آرمینیا اور آذربائیجان`."""
        for back in range(within):
            near = self.parses.get(parse.sentence - back)
            for argument in reversed([a for s in near.segments for a in s.arguments] if near is not None else []):
                who = [i for i in self.who(argument) if self.candidate(i).code] if argument.last <= before else []
                if len(who) == 2 and not self._one_side(*who) and argument.mentions[0].type != "pronoun":
                    return who
        return []

    def joint_authors(self, parse: Parse, before: int) -> list[int]:
        """Whose a `مشترکہ بیان` is: the two last named side by side, in the sentence or not long before it."""
        return self.named_together(parse, before, _LONG_SINCE)

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

    def remember(self, parse: Parse, speech: Speech | None, stranger: bool = False) -> None:
        """Take note of whom a sentence, read through, was about; after a `stranger` spoke, `ان کا کہنا` is nobody known."""
        subject = self._subject(parse)
        persons = []
        for mention in parse.mentions:
            if mention.actor is None:
                continue
            candidate = self.candidate(mention.actor)
            if candidate.type == "person":
                persons.append(mention.actor)
            elif candidate.type == "state" and not self._brokers(mention):
                self._states.append(mention.actor)
        self._persons += persons
        self._acting += self._actors(parse)
        if speech is not None:
            self.focus = self._speaker = speech.speaker
        elif subject is not None and self.candidate(subject).type == "person":
            self.focus = subject
        elif (new := self._introduced(parse)) is not None:
            self.focus = new
        elif stranger:
            self.focus = None
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

    def _actors(self, parse: Parse) -> list[int]:
        """The persons who are subjects in a sentence outside of what is said."""
        found = [index for s in _main(parse) for a in s.arguments if a.subject for index in self.who(a)]
        return [index for index in found if self.candidate(index).type == "person"]

    def _subject(self, parse: Parse) -> int | None:
        """Who acts first outside of what is said; a sentence may begin with `لیکن`."""
        for segment in parse.segments:
            opener = parse.clauses[segment.clause].opener
            if opener in ("", _AND) or (opener in BREAKS and segment.clause == parse.segments[0].clause):
                for argument in segment.arguments:
                    if argument.subject and (who := self.who(argument)):
                        return who[0]
        return None


def _main(parse: Parse) -> list[Segment]:
    """The segments of a sentence outside of what is said and of relative clauses."""
    return [s for s in parse.segments if parse.clauses[s.clause].opener not in _SAID_OR_RELATIVE]


def _one(index: int | None) -> tuple[int, ...]:
    return (index,) if index is not None else ()
