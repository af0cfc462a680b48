"""Speakers: for each sentence whether somebody is quoted or reported, and who.

Sentences are read in order, because Urdu carries the speaker on: `انہوں نے مزید کہا`,
`ان کا کہنا تھا`, open quotation marks, `ہم` and `میں`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from roznamcha.coder.actors import Candidate, Cast
from roznamcha.coder.carry import carries_on, carry_signs
from roznamcha.coder.clauses import PRONOUNS, QUOTES, RELATIVE, Argument, Clause, Parse
from roznamcha.coder.mentions import GENITIVE, Mention
from roznamcha.coder.predicates import Match, patterns
from roznamcha.language.letters import plain
from roznamcha.language.text import Text


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in text.split())


_STATEMENT_NOUNS = _words("بیان بیانات رپورٹ خط اعلامیے اعلامیہ اعلان پیغام دستاویز انٹرویو خطاب بریفنگ ٹویٹ ٹوئٹ فیصلے قرارداد مراسلے اعلامیوں اعداد دفتر تقریر نوٹس ترجمان")
_NE = plain("نے")
_MUTABIQ = plain("مطابق")
_IN_IT = _words("اس")
_QUOTING = [plain("حوالے"), plain("سے")]
_WRITES = _words("لکھا لکھتا لکھتے لکھتی")
# Owners do not speak through these: `امریکی ذرائع ابلاغ نے`, `پاکستانی شہریوں نے`.
_UNNAMED = _words("ابلاغ میڈیا ذرائع شہریوں شہری مبصرین ماہرین تجزیہ اخبار اخبارات لوگوں عوام صحافیوں نژاد طلبا")
_CASES = _words("نے کو سے کا کی کے")
_BAQAUL = plain("بقول")
_FIRST_PERSON = {"we", "i"}
_CARRY_LIMIT = 3  # sentences a speech carries on by first person alone


@dataclass(slots=True)
class Speech:
    """One sentence's speaker: an index among the candidates, how it is told and where the content begins."""

    sentence: int
    speaker: int
    form: str  # direct | indirect
    verb: str | None
    content_from: int  # token from which the words are the speaker's
    carried: bool = False


@dataclass(slots=True)
class Discourse:
    """Who is spoken of: kept from sentence to sentence."""

    text: Text
    cast: Cast
    parses: dict[int, Parse]
    speeches: dict[int, Speech] = field(default_factory=dict)
    carry_signs: dict[int, dict[str, float]] = field(default_factory=dict)  # for training
    _focus: int | None = None
    _document: int | None = None  # who gave out the statement or report that is spoken of
    _thing: int | None = None
    _persons: list[int] = field(default_factory=list)  # most recent last
    _states: list[int] = field(default_factory=list)
    _quote_open: bool = False

    def run(self) -> None:
        previous: Speech | None = None
        for index in sorted(self.parses):
            parse = self.parses[index]
            self._resolve_pronouns(parse, None)
            speech = self._speech(parse, previous)
            if speech is not None:
                self.speeches[index] = speech
                if speech.verb is not None and any(w in _STATEMENT_NOUNS for w in self.text.words[parse.first : speech.content_from]):
                    self._document = speech.speaker
                self._resolve_pronouns(parse, speech)
            self._remember(parse, speech)
            previous = speech

    def candidate(self, index: int) -> Candidate:
        return self.cast.candidates[index]

    # -- pronouns -----------------------------------------------------------------

    def _resolve_pronouns(self, parse: Parse, speech: Speech | None) -> None:
        local: int | None = None
        subjects = {id(a.mentions[0]) for s in parse.segments for a in s.arguments if a.subject}
        for mention in parse.mentions:
            if mention.type != "pronoun":
                if mention.actor is not None and (speech is None or mention.first < speech.content_from):
                    if id(mention) in subjects and mention.type in ("person", "office", "org", "group"):
                        local = mention.actor
                    elif local is None and mention.type in ("person", "office"):
                        local = mention.actor
                continue
            kind = mention.office or ""
            inside = speech is not None and mention.first >= speech.content_from
            if kind in _FIRST_PERSON:
                mention.resolved = (speech.speaker,) if speech is not None else ()
            elif kind == "they":
                who = speech.speaker if inside and speech is not None else (self._focus if local is None or self._subject_place(parse, mention) else local)
                mention.resolved = (who,) if who is not None else ()
            elif kind == "it":
                who = self._thing
                mention.resolved = (who,) if who is not None else ()
            elif kind in ("militants", "forces"):
                mention.resolved = self._stand_in(mention, kind)
            elif kind.startswith("pair"):
                mention.resolved = self._pair(parse, mention, kind)

    def _subject_place(self, parse: Parse, mention: Mention) -> bool:
        return mention.first <= parse.first + 3

    def _pair(self, parse: Parse, mention: Mention, kind: str) -> tuple[int, ...]:
        before = [m.actor for m in parse.mentions if m.first < mention.first and m.actor is not None]
        persons = self._persons + [a for a in before if self.candidate(a).type == "person"]
        states = self._states + [a for a in before if self.candidate(a).type == "state"]
        chosen = self._last_two(states if kind == "pair states" else persons)
        if len(chosen) < 2:
            chosen = self._last_two(persons if kind == "pair states" else persons + states)
        if len(chosen) < 2:
            return ()
        return tuple(sorted(chosen, key=lambda index: self.candidate(index).mentions[0].first))

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
        return (place,) if place is not None else ()

    def _last_two(self, indexes: list[int]) -> tuple[int, ...]:
        found: list[int] = []
        for index in reversed(indexes):
            candidate = self.candidate(index)
            if index not in found and candidate.code and all(self.candidate(f).code != candidate.code for f in found):
                found.append(index)
                if len(found) == 2:
                    break
        return tuple(reversed(found))

    def _remember(self, parse: Parse, speech: Speech | None) -> None:
        subject: int | None = None
        for segment in parse.segments:
            if parse.clauses[segment.clause].opener in ("", plain("اور")):
                for argument in segment.arguments:
                    if argument.mark in ("ne", "") and subject is None:
                        who = self.who(argument)
                        if who and self.candidate(who[0]).type in ("person", "org", "state", "group"):
                            subject = who[0]
        limit = speech.content_from if speech is not None else parse.last
        for mention in parse.mentions:
            if mention.actor is None:
                continue
            candidate = self.candidate(mention.actor)
            if candidate.type == "person":
                self._persons.append(mention.actor)
            elif candidate.type == "state" and mention.first < limit + 1000:
                self._states.append(mention.actor)
        if speech is not None:
            self._focus = speech.speaker
        elif subject is not None and self.candidate(subject).type == "person":
            self._focus = subject
        elif self._focus is None or self.candidate(self._focus).type != "person":
            # No one has spoken or acted as a person yet: the person last named is meant.
            persons = [m.actor for m in parse.mentions if m.actor is not None and self.candidate(m.actor).type == "person"]
            if persons:
                self._focus = persons[0]
            elif self._focus is None and subject is not None:
                self._focus = subject
        thing = subject if subject is not None and self.candidate(subject).type in ("state", "org", "group") else None
        if thing is not None:
            self._thing = thing

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
        """The other side of an exchange, where the sentence does not name it: last named, else most named."""
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

    # -- speech -------------------------------------------------------------------

    def _speech(self, parse: Parse, previous: Speech | None) -> Speech | None:
        words = self.text.words
        verbs = {s.verb.first: s.stems for s in parse.segments if s.verb is not None}
        sources = self._sources(parse)
        starts_open = self._quote_open
        self._follow_quotes(parse)
        best: tuple[Match, int] | None = None
        nameless = False
        for match in patterns().match(words, verbs, parse.first, parse.last):
            if match.pattern.predicate.type != "SPEECH":
                continue
            segment = parse.segment_at(match.verb if match.verb is not None else match.first)
            opener = parse.clauses[segment.clause].opener
            if opener in RELATIVE or opener in (plain("اگر"), plain("کہ")):
                continue
            if segment.verb is not None and match.verb is not None and (segment.verb.can or segment.verb.participle in ("wala",)):
                continue
            who = self._sayer(parse, match, previous)
            if who is None:
                nameless = True
                continue
            if best is None:
                best = (match, who)
            break
        if best is not None:
            match, speaker = best
            segment = parse.segment_at(match.verb if match.verb is not None else match.noun_last - 1)
            content = segment.last if segment.verb is not None and segment.verb.first < match.noun_last + 1 else match.noun_last
            if match.verb is not None:
                content = segment.last
            form = "direct" if parse.quoted and parse.quoted[0][1] > match.first else "indirect"
            verb = self.text.surface(match.first, min(content, parse.last))
            return Speech(parse.sentence, speaker, form, verb, content)
        if not sources and (issuer := self._issuer(parse)) is not None:
            sources = [issuer]
        if sources:
            speaker, place = sources[-1]
            self._document = speaker
            return Speech(parse.sentence, speaker, "direct" if parse.quoted else "indirect", None, place)
        if nameless and not starts_open:
            return None  # somebody speaks, but nobody that is known: `مبصرین کا کہنا ہے`
        return self._carried(parse, previous, starts_open)

    def _carried(self, parse: Parse, previous: Speech | None, starts_open: bool) -> Speech | None:
        """The speaker before goes on: inside an open quotation, in the first person, or with `بیان میں`."""
        if previous is None:
            return None
        first_person = any(m.office in _FIRST_PERSON for m in parse.mentions if m.type == "pronoun")
        subjects = [a for s in parse.segments for a in s.arguments if a.mark == "ne" and a.mentions[-1].type != "pronoun"]
        signs = carry_signs(
            self.text.words, parse, self.parses.get(parse.sentence + 1), first_person=first_person, open_quote=starts_open,
            previous_direct=previous.form == "direct", previous_carried=previous.carried, previous_verb=previous.verb is not None,
            named_subject=bool(subjects), names_speaker=any(m.actor == previous.speaker for m in parse.mentions),
        )  # fmt: skip
        self.carry_signs[parse.sentence] = signs
        if not carries_on(signs):
            return None
        form = "direct" if starts_open or previous.form == "direct" else "indirect"
        return Speech(parse.sentence, previous.speaker, form, None, parse.first, True)

    def _follow_quotes(self, parse: Parse) -> None:
        """Keep whether a quotation is open at the end of the sentence.

        A mark glued to the word after it opens, one glued to the word before it closes;
        with space on both sides or on neither it turns whatever is.
        """
        tokens = self.text.tokens
        for place in range(self.text.sentences[parse.sentence].first, parse.last):
            if tokens[place].text not in QUOTES:
                continue
            after = place + 1 < len(tokens) and tokens[place + 1].start == tokens[place].end
            before = place > 0 and tokens[place - 1].end == tokens[place].start
            if place + 1 < len(tokens) and tokens[place + 1].text in QUOTES and after:
                continue  # a doubled mark counts once
            if before and place > 0 and tokens[place - 1].text in QUOTES:
                before = place > 1 and tokens[place - 2].end == tokens[place - 1].start
            self._quote_open = after if after != before else not self._quote_open

    def _sources(self, parse: Parse) -> list[tuple[int, int]]:
        """Whom the sentence goes by: `X کے مطابق`, `بقول X`, with the token after it."""
        found: list[tuple[int, int]] = []
        for segment in parse.segments:
            for argument in segment.arguments:
                named = argument.mark == "mutabiq" or (argument.mark in ("ka", "adjective") and argument.outer == "mutabiq" and self._heads_statement(argument))
                place = argument.first - 1
                told = place > parse.first and self.text.words[place] == _BAQAUL and self.text.words[place - 1] not in GENITIVE
                told = told or (place == parse.first and self.text.words[place] == _BAQAUL)
                if named or told:
                    who = [w for w in self.who(argument) if self._may_speak(w)]
                    if who:
                        found.append((who[0], argument.last))
        return found

    def _issuer(self, parse: Parse) -> tuple[int, int] | None:
        """Who gave out what the sentence goes by: `ایمنسٹی کی جانب سے جاری کی گئی رپورٹ کے مطابق`."""
        words = self.text.words
        for token in range(parse.first + 1, parse.last - 1):
            if words[token] == _MUTABIQ and words[token - 2] in _STATEMENT_NOUNS:
                for segment in parse.segments:
                    for argument in segment.arguments:
                        if argument.mark == "janib" and argument.last <= token:
                            who = [w for w in self.who(argument) if self._may_speak(w)]
                            if who:
                                return who[0], token + 1
                if self._document is not None:
                    return self._document, token + 1
        return None

    def _heads_statement(self, argument: Argument) -> bool:
        first, last = argument.head
        head = self.text.words[first:last]
        if any(word in _UNNAMED for word in head):
            return False
        return any(word in _STATEMENT_NOUNS for word in head) or argument.mark == "adjective" or len(head) <= 2

    def _may_speak(self, index: int, verb: str = "") -> bool:
        """Agencies and papers report; they are speakers only of what they themselves write."""
        entity = self.candidate(index).entity
        return entity is None or entity.kind != "outlet" or verb in _WRITES

    def _sayer(self, parse: Parse, match: Match, previous: Speech | None) -> int | None:
        segment = parse.segment_at(match.verb if match.verb is not None else match.first)
        clause = parse.clauses[segment.clause]
        wanted = match.pattern.predicate.actor
        arguments = [a for s in clause.segments if s.first <= segment.first for a in s.arguments if a.first < match.first]
        if "ka" in wanted:
            earlier = {id(a) for s in clause.segments if s is not segment and s.verb is not None and not s.verb.finite for a in s.arguments}
            near = [a for a in arguments if a.mark == "ka" and (match.first - a.last <= 1 or id(a) in earlier or self._only_manner(a.last, match.first))]
            for argument in reversed(near):
                for who in self.who(argument):
                    if self._may_speak(who):
                        return who
            return self._focus if near else None
        passive = segment.verb is not None and segment.verb.passive
        if not passive:
            quoted = [a for a in arguments if a.mark == "bare" and self.text.words[a.last - 2 : a.last] == _QUOTING]
            for argument in quoted:
                for who in self.who(argument):
                    return who
            for argument in arguments:
                if argument.mark in ("ka", "adjective") and argument.outer == "ne" and self.text.words[argument.head[1] - 1] not in _UNNAMED:
                    for who in self.who(argument):
                        if self._may_speak(who):
                            return who
            if self._nameless_subject(parse, clause, arguments, match.first):
                return None
            for argument in reversed([a for a in arguments if a.mark == "ne"]):
                for who in self.who(argument):
                    if self._may_speak(who, self.text.words[match.first]):
                        return who
                if argument.mentions[-1].type == "pronoun":
                    return self._focus
            for argument in [a for a in arguments if a.mark == ""]:
                for who in self.who(argument):
                    if self._may_speak(who):
                        return who
            before = self._earlier_subject(parse, clause.index)
            if before is not None:
                return before
        for argument in arguments:
            if argument.mark in ("janib",):
                for who in self.who(argument):
                    if self._may_speak(who):
                        return who
            if argument.mark in ("ka", "adjective") and any(w in _STATEMENT_NOUNS for w in self.text.words[argument.head[0] : argument.head[1]]):
                for who in self.who(argument):
                    if self._may_speak(who):
                        return who
        statement = any(w in _STATEMENT_NOUNS for w in self.text.words[parse.first : match.first])
        if passive and (statement or self.text.words[parse.first] in _IN_IT):
            return previous.speaker if previous is not None else self._document
        if not passive and not any(a.mark == "ne" for a in arguments) and self.text.words[match.first - 1] != plain("نے") and previous is not None and match.first - parse.first <= 3:
            return previous.speaker
        return None

    def _only_manner(self, first: int, last: int) -> bool:
        """`ان کا بیان میں مزید کہنا تھا`: a few words without a case that could bring another noun."""
        between = self.text.words[first:last]
        return len(between) <= 4 and not any(word in _CASES for word in between)

    def _nameless_subject(self, parse: Parse, clause: Clause, arguments: list[Argument], before: int) -> bool:
        """Whether a noun that is no actor stands with `نے`: `مبصرین نے کہا`."""
        spans = [(a.first, a.last) for a in arguments]
        first = clause.segments[0].first if clause.segments else parse.first
        return any(
            self.text.words[token] == _NE and not any(start <= token < end for start, end in spans) for token in range(first, before)
        )

    def _earlier_subject(self, parse: Parse, clause: int) -> int | None:
        for earlier in reversed(parse.clauses[:clause]):
            if earlier.opener in RELATIVE or earlier.opener == plain("کہ"):
                continue
            for segment in earlier.segments:
                for argument in segment.arguments:
                    if argument.mark in ("ne", ""):
                        for who in self.who(argument):
                            if self._may_speak(who):
                                return who
        return None


__all__ = ["GENITIVE", "PRONOUNS", "Discourse", "Speech"]
