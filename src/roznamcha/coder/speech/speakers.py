"""Speakers: for each sentence whether somebody is quoted or reported, and who.

Sentences are read in order, because Urdu carries the speaker on: `انہوں نے مزید کہا`,
`ان کا کہنا تھا`, open quotation marks, `ہم` and `میں`.
"""

from __future__ import annotations

from dataclasses import replace

from roznamcha.coder.predicates import Match, patterns
from roznamcha.coder.sentence.clauses import Clause, Parse, Segment
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.announced import announced, headline, released
from roznamcha.coder.speech.carry import brings_new_person, carries_on, carry_signs, of_himself
from roznamcha.coder.speech.discourse import FIRST_PERSON, Discourse
from roznamcha.coder.speech.documents import note_documents
from roznamcha.coder.speech.quotes import closes_after, closing_mark, quote_open_after
from roznamcha.coder.speech.sayers import Sayers, segment_of
from roznamcha.coder.speech.sources import (
    REPORTERS,
    issuer,
    may_speak,
    opinion_of,
    sources,
    speakers_of,
    unnamed_source,
)
from roznamcha.coder.speech.speech import COMMAS, STATEMENT_NOUNS, Speech, any_of
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import INFINITIVE, SUBJUNCTIVE

_KEH = plain("کہ")
_LET = plain_words("دیں لیں دو لو دیجیے دیجئے جائے جائیں")
_WRITE, _FOR, _WRITINGS = plain("لکھ"), plain("لیے"), plain_words("خط خطوط مراسلہ کتاب کتابیں مضمون")
_ASK, _DO, _SELDOM = plain("پوچھ"), plain("کر"), plain("شاذ")
_QUESTIONS = plain_words("سوال سوالات سوالوں استفسار")
_ABOUT = plain_words("بارے")  # جس کے بارے میں ان کا کہنا ہے: of a noun only
_AND = plain("اور")
_AGAINST = plain_words("تاہم لیکن مگر جبکہ البتہ")  # before another who speaks in the same sentence
_ADDRESSING = ("par", "ko", "se", "ne")
_MIND, _REMAIN = plain_words("خیال واضح یاد ملحوظ"), plain("رہے")
_LATER = plain_words("بعدازاں قبلازیں ادھر")
_LATER_STILL = [[plain("بعد"), plain("ازاں")], [plain("قبل"), plain("ازیں")]]
_SITTINGS, _ADJOURNED, _CLOSING = plain_words("سماعت اجلاس"), plain("ملتوی"), 5
_OTHERS_VOICE = frozenset(["headline", "another acts", "new person", "new paragraph"])  # signs of a sentence with "we"
_BULLETS = frozenset("٭•*")
_LENGTH = 10  # words of a content that makes a relative clause a report of its own
_IF, _WHEN, _THEN = plain("اگر"), plain("جب"), plain("تو")
_WHERE, _THERE = plain("جہاں"), plain_words("وہیں وہاں")


def find_speeches(discourse: Discourse) -> None:
    """Find the speech of every sentence, in order, and whom the pronouns mean."""
    _Speakers(discourse).run()


def _addressees(parse: Parse) -> dict[int, int]:
    """Who may stand between a noun of saying and its verb, first token -> last: `الزام ایران پر عائد کیا`."""
    found: dict[int, int] = {}
    for segment in parse.segments:
        for argument in segment.arguments:
            if argument.mark in _ADDRESSING:
                found[argument.first] = argument.last
            elif argument.mark in ("ka", "adjective") and argument.outer in _ADDRESSING:
                found[argument.first] = argument.head[1] + 1
    return found


class _Speakers:
    def __init__(self, discourse: Discourse) -> None:
        self.discourse = discourse
        self.text = discourse.text
        self.words = discourse.text.words
        self.sayers = Sayers(discourse)
        self.sayings: dict[int, list[Match]] = {}
        self.quote_open = False
        self.stranger = False  # whether somebody speaks in the sentence who is not known
        self.paused: Speech | None = None  # the speech before a sentence that seemed the reporter's
        self.asked = False  # whether it tells what the speaker was asked

    def run(self) -> None:
        discourse = self.discourse
        previous: Speech | None = None
        for index in sorted(discourse.parses):
            parse = discourse.parses[index]
            discourse.resolve(parse, None)
            first = self.text.sentences[parse.sentence].first
            starts_open = self.quote_open and not (first and self.words[first - 1].startswith("\n"))
            self.quote_open = quote_open_after(self.text, first, parse.last, starts_open)
            self.quote_open = self.quote_open and closes_after(self.text, parse.last)
            self.stranger, self.asked, focus = False, False, discourse.focus
            speech = self._speech(parse, previous, starts_open)
            if speech is not None:
                discourse.speeches[index] = speech
                discourse.replies[index] = self._replies(parse, speech)
                self._quoted_before(parse, speech)
                if speech.verb is not None and any_of(STATEMENT_NOUNS, self.words, parse.first, speech.content_from):
                    discourse.give_out(speech.speaker, parse.first, speech.content_from)
                discourse.resolve(parse, speech)
            else:
                note_documents(self.discourse, parse, self.sayers.chairs)
            discourse.remember(parse, speech, self.stranger)
            discourse.focus = focus if self.asked else discourse.focus
            if speech is None and previous is not None and not (self.stranger or self.asked):
                self.paused = previous
            elif speech is None or self.paused is None:
                self.paused = None
            previous = speech

    def _quoted_before(self, parse: Parse, speech: Speech) -> None:
        """`’ہم یہاں سے نہیں جائیں گے۔‘ یہ کہنا ہے میئر کا`: the quotation before is his."""
        before = self.discourse.parses.get(parse.sentence - 1)
        said = speech.verb is None and not speech.carried and speech.content_from == parse.last
        if not said or before is None or before.sentence in self.discourse.speeches or not before.quoted:
            return
        if before.quoted[0][0] <= before.first + 1:
            self.discourse.speeches[before.sentence] = Speech(
                before.sentence, speech.speaker, "direct", None, before.first, True
            )

    # -- one sentence -------------------------------------------------------------

    def _speech(self, parse: Parse, previous: Speech | None, starts_open: bool) -> Speech | None:
        opinion = not starts_open and opinion_of(self.discourse, parse)
        told, nameless = (None, True) if opinion else self._told(parse, previous, self._outside(parse, starts_open))
        if told is not None and told.verb is not None and self._inside(parse, told.content_from):
            told = None  # اپرنا کے بقول، ’’امریکہ کہتا ہے …: her words
        if told is None:
            told = announced(self.discourse, parse) or headline(self.discourse, parse)
        if told is None and (told := released(self.discourse, parse, self._passives(parse))) is not None:
            note_documents(self.discourse, parse, self.sayers.chairs)
        if told is not None:
            return told
        given = [] if nameless and self._theirs(parse) else sources(self.discourse, parse)
        if not given and (source := issuer(self.discourse, parse)) is not None:
            given = [source]
        if given:
            speaker, place = given[-1]
            self.discourse.give_out(speaker, parse.first, place)
            return Speech(parse.sentence, speaker, "direct" if parse.quoted else "indirect", None, place)
        if not starts_open and self._reporter_asks(parse):
            return None
        if (nameless or unnamed_source(self.discourse, parse)) and not starts_open:
            if not self._impersonal(parse):
                self.discourse.focus, self.stranger = None, True
            return None  # somebody speaks, but nobody that is known: `مبصرین کا کہنا ہے`
        return self._carried(parse, previous, starts_open)

    def _replies(self, parse: Parse, speech: Speech) -> list[Speech]:
        """What others say in the same sentence: `مصر نے کہا کہ …، تاہم سوڈان کا کہنا ہے کہ …`."""
        found: list[Speech] = []
        for match in self._sayings(parse) if speech.verb is not None else []:
            clause = parse.clauses[segment_of(parse, match).clause]
            if clause.opener not in _AGAINST or match.first < speech.content_from or self._negated(parse, match):
                continue
            who = self.sayers.of(parse, match, None)
            if who is None or not self._names(clause, match, who) or self._one_side(who, speech.speaker):
                continue
            if any(first <= match.first < last for first, last in parse.quoted):
                continue
            reply = self._of_match(parse, match, who)
            if self.words[reply.content_from : reply.content_from + 1] == [_KEH]:
                found.append(replace(reply, opens=clause.segments[0].first))
        return found

    def _one_side(self, one: int, other: int) -> bool:
        """Whether two are one, or of one state or body."""
        code = self.discourse.candidate(one).code
        return one == other or (code is not None and code == self.discourse.candidate(other).code)

    def _passives(self, parse: Parse) -> list[int]:
        """Where something is said of which nobody is named as the sayer: `مطالبہ کیا گیا`."""
        verbs = [(match.first, segment_of(parse, match).verb) for match in self._sayings(parse)]
        return [first for first, verb in verbs if verb is not None and verb.passive]

    def _outside(self, parse: Parse, starts_open: bool) -> int:
        """The token from which the reporter speaks: after a quotation that was open before the sentence."""
        if not starts_open:
            begins = bool(parse.quoted) and parse.quoted[0][0] == parse.first
            return parse.quoted[0][1] if begins else parse.first  # ’ٹرمپ سمجھتے ہیں کہ …‘: somebody's words
        closing = closing_mark(self.text, parse.first, parse.last)
        if closing is not None:
            return closing + 1
        return parse.last if self.quote_open else parse.first  # ’… ایران دھمکی دے چکا ہے۔ …‘: all of it is quoted

    def _impersonal(self, parse: Parse) -> bool:
        """`اس بات کا امکان ظاہر کیا جا رہا ہے`: nobody in particular, and whom pronouns mean stays."""
        verb = next((s.verb for s in parse.segments if s.verb is not None and s.verb.finite), None)
        return verb is not None and verb.passive and verb.progressive

    def _theirs(self, parse: Parse) -> bool:
        """`تجزیہ کاروں کا کہنا ہے کہ … جو ان کے بقول نقصان دہ ہے`: whom a clause goes by is who speaks in the first."""
        by = [a for s in parse.segments for a in s.arguments if a.mark == "mutabiq"]
        return bool(by) and all(
            a.mentions[-1].type == "pronoun" and parse.clauses[parse.segment_at(a.first).clause].index > 0 for a in by
        )

    def _reporter_asks(self, parse: Parse) -> bool:
        """`میں نے پوچھا کہ …`, `ترجمان سے سوال کیا گیا`: the reporter's question, and not the speaker's of before."""
        for segment in parse.segments:
            if self._asked_of(parse, segment):
                self.asked = True
                return True
            if segment.verb is not None and _ASK in segment.stems and parse.clauses[segment.clause].opener != _KEH:
                asked = [a for a in segment.arguments if a.mark == "ne" and a.first < segment.verb.first]
                if asked and asked[-1].mentions[-1].office in FIRST_PERSON:
                    return not any(first <= segment.verb.first < last for first, last in parse.quoted)
        return False

    def _asked_of(self, parse: Parse, segment: Segment) -> bool:
        """`ان سے شام کے بارے میں پوچھا گیا`: whether the main clause tells that somebody was asked, not "I"."""
        verb = segment.verb
        if verb is None or not verb.passive or not verb.finite or parse.clauses[segment.clause].opener == _KEH:
            return False
        asked = _ASK in segment.stems or (_DO in segment.stems and self.words[verb.first - 1] in _QUESTIONS)
        people = [a.mentions[-1] for a in segment.arguments if a.mark == "se" and a.last <= verb.first]
        return asked and any(m.type in ("person", "office", "pronoun") and m.office not in FIRST_PERSON for m in people)

    def _inside(self, parse: Parse, content: int) -> bool:
        """Whether what tells a speech stands within a quotation of whom the sentence goes by."""
        quoted = any(first < content - 1 <= last for first, last in parse.quoted)
        return quoted and any(place <= parse.quoted[0][0] + 1 for _who, place in sources(self.discourse, parse))

    def _told(self, parse: Parse, previous: Speech | None, outside: int) -> tuple[Speech | None, bool]:
        """The speech that a verb or noun of saying tells, and whether there is one whose speaker is unknown.

        Only tokens from `outside` on are the reporter's. Inside what a paper or unnamed sources say,
        whoever is quoted there is the speaker.
        """
        nameless = inner = False
        found = [match for match in self._sayings(parse) if match.first >= outside]
        for match in found:
            if self._depth(parse, match, nameless) > (1 if inner else 0) or self._first_person(parse, match):
                continue
            if self._in_passing(parse, match, found):
                continue
            mute = self._negated(parse, match) or self._without_content(parse, match) or self._of_ours(parse, match)
            who = None if mute else self.sayers.of(parse, match, previous)
            if who is not None:
                quoted = self._quoted_in(parse, match, found)
                return quoted or self._of_match(parse, match, who), False
            if "ko" in match.pattern.predicate.actor:
                continue  # خدشہ ہے کہ …: nobody in particular
            nameless = True
            inner = inner or any_of(REPORTERS, self.words, parse.first, match.first) or self._by_outlet(parse, match)
        return None, nameless

    def _quoted_in(self, parse: Parse, outer: Match, found: list[Match]) -> Speech | None:
        """`بیان میں کہا گیا ہے کہ صدر نے … پر زور دیا`: who is quoted by a statement that nobody is named for in its clause."""
        verb = segment_of(parse, outer).verb
        if verb is None or not verb.passive or parse.quoted:
            return None
        clause = parse.segment_at(outer.first).clause
        for match in found:
            inside = parse.clauses[segment_of(parse, match).clause]
            said = segment_of(parse, match).verb
            if inside.index != clause + 1 or inside.opener != _KEH or said is None or said.passive:
                continue
            if self._negated(parse, match) or self._without_content(parse, match) or not said.finite:
                continue
            who = self.sayers.of(parse, match, None)
            if who is not None and self._names(inside, match, who):
                return self._of_match(parse, match, who)
        return None

    def _names(self, clause: Clause, match: Match, who: int) -> bool:
        """Whether a clause itself names somebody before what he says: `صدر نے`, not `یہ ایوان`."""
        before = [a for s in clause.segments for a in s.arguments if a.last <= match.first]
        named = [a for a in before if a.mentions[-1].type != "pronoun" and a.mentions[-1].sort != "again"]
        return any(who in speakers_of(self.discourse, a) for a in named)

    def _by_outlet(self, parse: Parse, match: Match) -> bool:
        """`فارس نیوز نے اسپوٹنک کے حوالے سے نقل کیا ہے کہ …`: whether a paper or agency that has a name tells what others said."""
        subjects = [a for s in parse.segments for a in s.arguments if a.mark == "ne" and a.last <= match.first]
        told_by = [who for a in subjects for who in self.discourse.who(a)]
        return any(not may_speak(self.discourse, who) for who in told_by)

    def _sayings(self, parse: Parse) -> list[Match]:
        """The sayings of a sentence; kept, since each sentence is looked ahead to before it is read."""
        if parse.sentence not in self.sayings:
            verbs = {s.verb.first: s.stems for s in parse.segments if s.verb is not None}
            matches = patterns().match(self.words, verbs, parse.first, parse.last, _addressees(parse))
            self.sayings[parse.sentence] = [match for match in matches if self._is_saying(parse, match)]
        return self.sayings[parse.sentence]

    def _in_passing(self, parse: Parse, match: Match, found: list[Match]) -> bool:
        """`دہشت گرد قرار دیتے ہوئے پابندی لگائی`: a participle beside a main verb that is no saying."""
        verb = segment_of(parse, match).verb
        if match.verb is None or verb is None or verb.finite:
            return False
        return all((v := segment_of(parse, m).verb) is not None and not v.finite for m in found)

    def _of_ours(self, parse: Parse, match: Match) -> bool:
        """`ہمارے نامہ نگار کا کہنا ہے`: the outlet's own man."""
        ours = [m for m in parse.mentions if m.office in FIRST_PERSON and m.last < match.first]
        return any(not REPORTERS.isdisjoint(self.words[m.last :][:1]) for m in ours)

    def _without_content(self, parse: Parse, match: Match) -> bool:
        """`یہ بیان اس وقت سامنے آیا جب …`: no word behind the verb that the pattern needs there."""
        needs, verb = match.pattern.predicate.needs, segment_of(parse, match).verb
        return bool(needs) and (verb is None or needs.isdisjoint(self.words[verb.last :][:1]))

    def _negated(self, parse: Parse, match: Match) -> bool:
        segment = segment_of(parse, match)
        verb = segment.verb
        seldom = _SELDOM in self.words[segment.first : match.first]  # شاذ و نادر ہی بیان دیتے ہیں
        return match.verb is not None and verb is not None and (verb.negated or seldom)

    def _first_person(self, parse: Parse, match: Match) -> bool:
        """`ہم امید کرتے ہیں`, `شکریہ ادا کرتا ہوں`: the speaker of before goes on."""
        segment = segment_of(parse, match)
        if self._of_ours(parse, match):
            return False
        if segment.verb is not None and of_himself(self.words, segment.verb):
            return True
        clause = parse.clauses[segment.clause]
        subjects = [a for s in clause.segments for a in s.arguments if a.subject and a.first < match.first]
        return bool(subjects) and subjects[-1].mentions[-1].office in FIRST_PERSON

    def _depth(self, parse: Parse, match: Match, nameless: bool) -> int:
        """0 where the main clause says it, 1 inside what somebody says, 2 inside a condition."""
        clause = parse.clauses[segment_of(parse, match).clause]
        opener = clause.opener
        begins = self.words[clause.segments[0].first]
        if not opener and clause.index and begins in RELATIVE:
            opener = begins
        if opener == _AND and nameless and any(c.opener == _KEH for c in parse.clauses[: clause.index]):
            return 1  # ماہرین کا کہنا ہے کہ … اور فوج نے کہا ہے: still what they say
        if opener == _KEH:
            begin = clause.segments[0].first
            return 0 if _WHEN in self.words[max(begin - 1, parse.first) : begin] else 1  # جب کہ: while
        if opener == _WHEN:
            follows = any(
                s.verb is not None and s.verb.finite for c in parse.clauses[: clause.index] for s in c.segments
            )
            return 2 if nameless or follows or _THEN in self.words[match.first : parse.last] else 0
        if opener == _WHERE and any(word in _THERE for word in self.words[match.first : parse.last]):
            return 0  # جہاں تعریف کی وہیں …
        if opener in RELATIVE and self.words[parse.first] != opener:
            return 0 if self._told_at_length(parse, match) else 2
        return 2 if opener == _IF else 0

    def _told_at_length(self, parse: Parse, match: Match) -> bool:
        """`… ملے جہاں انہوں نے کہا کہ …`: a relative clause that goes on with the tale, what was said after it."""
        segment = segment_of(parse, match)
        end = segment.last
        passive = segment.verb is not None and segment.verb.passive
        if passive or any_of(_ABOUT, self.words, segment.first, match.first):
            return False
        return _KEH in self.words[end - 1 : end + 1] and parse.last - end >= _LENGTH

    def _is_saying(self, parse: Parse, match: Match) -> bool:
        """Whether a pattern is of saying and tells what happened: not `کہہ سکتا ہے`, `کہنے سے گریز کیا`."""
        if match.pattern.predicate.type != "SPEECH":
            return False
        segment = segment_of(parse, match)
        if any_of(match.pattern.predicate.unless, self.words, segment.first, segment.last):
            return False  # فائرنگ کا جواب دیا
        verb = segment.verb
        if verb is None or match.verb is None:
            return True
        if match.pattern.stem == _WRITE and self.words[match.first - 1] in _WRITINGS:
            told = self.words[min(segment.last, parse.last - 1)] == _KEH
            return told or _FOR in self.words[parse.first : match.first]  # خط لکھ دیا: nothing of what it says
        asks = match.pattern.stem == _DO and self.words[match.first] in _QUESTIONS
        if verb.passive and (match.pattern.stem == _ASK or asks):
            return False  # پوچھے گئے سوال کے جواب میں, ترجمان سے سوال کیا گیا
        if self.words[verb.last - 1] in _LET:
            return False  # کہہ دیں, نہ سمجھا جائے: a wish
        return not (verb.can or verb.future or verb.participle == "wala" or verb.kind in (INFINITIVE, SUBJUNCTIVE))

    def _of_match(self, parse: Parse, match: Match, speaker: int) -> Speech:
        segment = parse.segment_at(match.verb if match.verb is not None else match.noun_last - 1)
        closes = segment.verb is not None and segment.verb.first <= match.noun_last
        content = segment.last if closes or match.verb is not None else match.noun_last
        form = "direct" if parse.quoted and parse.quoted[0][1] > match.first else "indirect"
        verb = self.text.surface(match.first, min(content, parse.last))
        if (behind := self._behind(parse, segment, content)) is not None:
            return Speech(
                parse.sentence, speaker, "direct" if parse.quoted else form, verb, parse.first, content_to=behind
            )
        return Speech(parse.sentence, speaker, form, verb, content)

    def _behind(self, parse: Parse, segment: Segment, content: int) -> int | None:
        """Where the clause of saying begins that stands behind what is said: `ایران اس کا جواب دے گا، صدر نے کہا۔`."""
        clause = parse.clauses[segment.clause]
        first = clause.segments[0].first
        behind = (
            content >= parse.last - 1
            and self.words[first] in COMMAS
            and any(a.mark == "ne" for s in clause.segments for a in s.arguments)
            and any(s.verb is not None and s.verb.finite for s in parse.segments if s.first < first)
        )
        return first if behind else None

    def _carried(self, parse: Parse, previous: Speech | None, starts_open: bool) -> Speech | None:
        """The speaker before goes on: inside an open quotation, in the first person, or with `بیان میں`."""
        if previous is None:
            return self._after_pause(parse)
        ahead = self._ahead(parse.sentence + 1, previous)
        if ahead == "same" and brings_new_person(self.discourse, parse) and self._begins_with_he(parse.sentence + 1):
            ahead = "other"  # X تہران میں استاد ہیں۔ ان کا کہنا ہے …: the one who is new
        signs = carry_signs(self.discourse, parse, previous, starts_open, ahead)
        self.discourse.carry_signs[parse.sentence] = signs
        of_us = signs.get("first person") and not signs.get("headline")
        if not (carries_on(signs) or of_us) or (not starts_open and self._ends(parse, previous.speaker)):
            return None
        form = "direct" if starts_open or previous.form == "direct" else "indirect"
        return Speech(parse.sentence, previous.speaker, form, None, parse.first, True)

    def _after_pause(self, parse: Parse) -> Speech | None:
        """`… امن ممکن نہیں۔ ہم بات چیت چاہتے ہیں`: who spoke before a sentence of which one could not tell whose it is."""
        paused = self.paused
        if paused is None or paused.sentence != parse.sentence - 2:
            return None
        signs = carry_signs(self.discourse, parse, paused, False, self._ahead(parse.sentence + 1, paused))
        if not signs.get("first person") or not _OTHERS_VOICE.isdisjoint(signs) or self._ends(parse, paused.speaker):
            return None
        return Speech(parse.sentence, paused.speaker, paused.form, None, parse.first, True)

    def _begins_with_he(self, sentence: int) -> bool:
        """Whether a pronoun stands at the head of a sentence: `ان کا کہنا ہے`, `تاہم انہوں نے`."""
        parse = self.discourse.parses.get(sentence)
        first = parse.mentions[0] if parse is not None and parse.mentions else None
        return parse is not None and first is not None and first.type == "pronoun" and first.first <= parse.first + 1

    def _ends(self, parse: Parse, speaker: int) -> bool:
        """Whether the reporter plainly speaks again: `خیال رہے کہ …`, a new point of a list, the speaker's own name."""
        begins = self.words[parse.first : parse.first + 2]
        aside = begins[0] in _MIND and begins[-1] == _REMAIN
        aside = aside or begins[0] in _LATER or begins in _LATER_STILL or self._adjourned(parse)
        return aside or begins[0] in _BULLETS or self._names_himself(parse, speaker)

    def _adjourned(self, parse: Parse) -> bool:
        """`عدالت نے سماعت پیر تک ملتوی کر دی`: with which the report of a session ends."""
        sitting = any_of(_SITTINGS, self.words, parse.first, parse.last)
        return sitting and _ADJOURNED in self.words[parse.last - _CLOSING : parse.last]

    def _names_himself(self, parse: Parse, speaker: int) -> bool:
        """Whether a person is named as the subject of the sentence: of himself he would say "I"."""
        if self.discourse.candidate(speaker).type != "person":
            return False
        main = [s for s in parse.segments if parse.clauses[s.clause].opener != _KEH]
        arguments = [a for s in main for a in s.arguments if a.subject]
        return any(m.actor == speaker and m.type != "pronoun" for a in arguments for m in a.mentions)

    def _ahead(self, sentence: int, previous: Speech) -> str:
        """Who speaks in a sentence to come, seen from a speech before."""
        parse = self.discourse.parses.get(sentence)
        if parse is None:
            return "end"
        told, nameless = self._told(parse, previous, parse.first)
        given = told.speaker if told is not None else next((s for s, _ in sources(self.discourse, parse)), None)
        if given is None:
            return "nameless" if nameless else "silent"
        return "same" if given == previous.speaker else "other"


__all__ = ["Discourse", "Speech", "find_speeches"]
