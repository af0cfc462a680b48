"""Clauses: a sentence cut at its verbs, with the case-marked arguments of each.

Urdu puts the verb last and the case after the noun, so a clause is read from left to
right: arguments gather until a verb group closes them. A relative pronoun opens a
clause inside one that is still open; `کہ` opens what is said (Schmidt 1999, chapters 4,
14 and 20).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.arguments import Argument, ArgumentReader
from roznamcha.coder.sentence.pronouns import find_pronouns, means_two
from roznamcha.coder.sentence.verbs import verb_at
from roznamcha.coder.sentence.words import AND, BREAKS, IF, QUOTES, RELATIVE
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, mark_at
from roznamcha.language.text import Text
from roznamcha.language.verbs import PROGRESSIVE, VerbGroup

_KEH, _AND = plain("کہ"), plain("اور")
_WHEN, _WHEREAS = plain("جب"), plain("جبکہ")  # جب کہ
_IN_PASSING, _CASES = plain_words("تاہم البتہ"), plain_words("نے کو سے پر میں")
_STOPS = plain_words("۔ ؟ ! )")  # what opens no clause after one that is done
# `واضح رہے کہ`, `یاد رہے کہ`: the reporter's preface; the main clause is what follows.
_PREFACE = frozenset(
    tuple(plain(phrase).split())
    for phrase in (
        "واضح رہے کہ|واضح ہو کہ|یاد رہے کہ|خیال رہے کہ|ذہن نشین رہے کہ|واضح رہےکہ|یاد رہے|واضح رہے|خیال رہے|یہ بھی واضح رہے کہ|"
        "یہاں یہ امر قابل ذکر ہے کہ|یہ امر قابل ذکر ہے کہ|قابل ذکر بات یہ ہے کہ|قابل ذکر ہے کہ|حقیقت یہ ہے کہ|معلوم ہوا ہے کہ"
    ).split("|")
)
_LONGEST_PREFACE = max(map(len, _PREFACE))


@dataclass(slots=True)
class Segment:
    """Arguments and the verb group that closes them (None at the end of a verbless sentence)."""

    first: int
    last: int
    clause: int
    verb: VerbGroup | None = None
    stems: tuple[str, ...] = ()
    arguments: list[Argument] = field(default_factory=list)


@dataclass(slots=True)
class Clause:
    """A finite clause: `opener` is the word that opened it (کہ، جو، اگر، …) or ""."""

    index: int
    opener: str
    parent: int | None
    segments: list[Segment] = field(default_factory=list)
    done: bool = False


@dataclass(slots=True)
class Parse:
    """One sentence, cut."""

    sentence: int
    first: int
    last: int
    clauses: list[Clause]
    segments: list[Segment]
    quoted: list[tuple[int, int]]  # token ranges between quotation marks
    mentions: list[Mention]

    def segment_at(self, token: int) -> Segment:
        return next((s for s in self.segments if s.first <= token < s.last), self.segments[-1])

    def telling(self, words: list[str], first: int, last: int) -> list[str]:
        """The words from `first` to `last` but the auxiliary of `مطالبہ کر رہا ہے`: it is no `رہا`, released."""
        helping = {t for s in self.segments if s.verb is not None for t in range(s.verb.first + 1, s.verb.last)}
        return [words[t] for t in range(first, last) if t not in helping or words[t] not in PROGRESSIVE]


def parse_sentence(text: Text, index: int, mentions: list[Mention]) -> Parse:
    """Cut sentence `index`; `mentions` are those that stand in it, in order."""
    return _Parser(text, index, mentions).run()


def _after_preface(words: list[str], first: int, last: int) -> int:
    """Where the sentence begins behind `یاد رہے کہ`."""
    for length in range(_LONGEST_PREFACE, 1, -1):
        if first + length < last and tuple(words[first : first + length]) in _PREFACE:
            return first + length
    return first


class _Parser:
    """Walks through a sentence once; what it reads gathers in `clauses`, `segments` and `quoted`."""

    def __init__(self, text: Text, index: int, mentions: list[Mention]) -> None:
        sentence = text.sentences[index]
        self.index = index
        self.words, self.tokens = text.words, text.tokens
        self.first = _after_preface(self.words, sentence.first + sentence.dateline, sentence.last)
        self.last = sentence.last
        mentions = [m for m in mentions if not means_two(self.words, m)]
        pronouns = find_pronouns(self.words, self.first, self.last, mentions)
        self.mentions = sorted([*mentions, *pronouns], key=lambda m: m.first)
        self.reader = ArgumentReader(self.words, self.last, self.mentions)
        self.clauses = [Clause(0, "", None)]
        self.segments: list[Segment] = []
        self.quoted: list[tuple[int, int]] = []
        self.current = self.clauses[0]
        self.start = self.first  # of the segment that gathers
        self.quote: int | None = None  # where the open quotation began

    def run(self) -> Parse:
        token = self.first
        while token < self.last:
            token = self._step(token)
        self._close(self.last)
        if self.quote is not None:
            self.quoted.append((self.quote, self.last))
        for clause in self.clauses:
            self._regain(clause)
            self._share_voice(clause)
        if not self.segments:
            self.segments.append(Segment(self.first, self.last, 0))
            self.clauses[0].segments.append(self.segments[0])
        return Parse(self.index, self.first, self.last, self.clauses, self.segments, self.quoted, self.mentions)

    # -- the walk: each takes in what stands at `token` -----------------------------

    def _step(self, token: int) -> int:
        """Take in the word or verb group at `token`; returns where the next one stands."""
        word = self.words[token]
        if word in QUOTES:
            self._quote_mark(token)
        elif token in self.reader.inside:
            self._go_on(token)
        elif word == _WHEN and token + 1 < self.last and self.words[token + 1] == _KEH:
            self._break(token, _WHEREAS)
            return token + 2
        elif word == _KEH:
            self._what_is_said(token)
        elif word in RELATIVE and not self._owned(token):
            self._relative(token)
        elif self._in_passing(token):
            pass
        elif word in BREAKS:
            self._break(token)
        elif word in IF:
            self._begin(token, word, None if self.current.done else self.current.index)
        elif word in AND and self.current.done:
            self._begin(token, _AND, self.current.parent)
        elif (verb := verb_at(self.words, token, self.first, self.last, self.reader.inside)) is not None:
            return self._verb(token, *verb)
        elif word not in _STOPS:
            self._go_on(token)
        return token + 1

    def _begin(self, token: int, opener: str, parent: int | None) -> None:
        """A new clause, whose words gather from `token`."""
        self.start = token
        self.current = Clause(len(self.clauses), opener, parent)
        self.clauses.append(self.current)

    def _close(self, end: int, verb: VerbGroup | None = None, stems: tuple[str, ...] = ()) -> None:
        """A segment of what has gathered before `end`."""
        if end > self.start:
            segment = Segment(self.start, end, self.current.index, verb, stems)
            segment.arguments = self.reader.read(self.start, verb.first if verb else end)
            self.current.segments.append(segment)
            self.segments.append(segment)
        self.start = end

    def _quote_mark(self, token: int) -> None:
        """A mark opens a quotation or closes it; the second of a doubled one (`’’ہم`) does neither."""
        if self.words[token - 1] in QUOTES and self.tokens[token - 1].end == self.tokens[token].start:
            return
        if self.quote is None:
            self.quote = token
        else:
            self.quoted.append((self.quote, token + 1))
            self.quote = None

    def _go_on(self, token: int) -> None:
        """A word after a finite verb begins a clause beside it: `وزیر نے کہا | روس حملہ کرے گا`."""
        if self.current.done:
            self._begin(token, "", self.current.parent)

    def _what_is_said(self, token: int) -> None:
        """`وزیر کے مطابق | کہ روس …`: at the beginning who speaks is kept, though no verb says so."""
        if not self.current.done and not self.segments:
            self._close(token)
        self._begin(token, _KEH, self.current.index)

    def _owned(self, token: int) -> bool:
        """`ایران کے جس وزیر نے`: behind a genitive it opens nothing; but `ملاقات کی | جس میں`, where `کی` is a verb."""
        return token > self.first and self.words[token - 1] in GENITIVE and not self.current.done

    def _relative(self, token: int) -> None:
        """`صدر روٹو، | جو کل پہنچے تھے`: what has gathered stays in the clause that is still open."""
        if not self.current.done:
            self._close(token)
        self._begin(token, self.words[token], self.current.index)

    def _in_passing(self, token: int) -> bool:
        """`وزیر نے تاہم الزام مسترد کیا`: behind a case it breaks nothing."""
        return (
            self.words[token] in _IN_PASSING
            and token > self.first
            and self.words[token - 1] in _CASES
            and not self.current.done
        )

    def _break(self, token: int, opener: str = "") -> None:
        """`روس نے حملہ کیا | جبکہ چین …`: a clause beside the one before."""
        if not self.current.done:
            self._close(token)
        self._begin(token, opener or self.words[token], None)

    def _verb(self, token: int, group: VerbGroup, stems: tuple[str, ...]) -> int:
        """A verb group closes its segment; a finite one its clause, and behind `جو` the open one goes on."""
        self._go_on(token)
        self._close(group.last, group, stems)
        if group.finite:
            self.current.done = True
            parent = self.current.parent
            if self.current.opener in RELATIVE | IF and parent is not None and not self.clauses[parent].done:
                self.current = self.clauses[parent]
        return group.last

    # -- what is set right once the sentence is cut ---------------------------------

    def _regain(self, clause: Clause) -> None:
        """Give a noun the mark that an inserted clause parts from it: `صدر روٹو، جو کل پہنچے تھے، نے کہا`."""
        for one, other in pairwise(clause.segments):
            parted = one.arguments[-1] if one.arguments and one.verb is None else None
            start = other.first + (self.words[other.first] in AND)
            if parted is None or parted.mark or one.last - parted.last > 1 or other.first == one.last:
                continue
            if mark_at(self.words, start, other.last) is not None:
                found = self.reader.marked(parted.mentions, start, other.verb.first if other.verb else other.last)
                other.arguments.insert(0, replace(found, first=other.first))

    def _share_voice(self, clause: Clause) -> None:
        """`گرفتار کر کے جیل بھیج دیا گیا`: what leads up to a passive is passive too."""
        verbs = [s.verb for s in clause.segments if s.verb is not None]
        for verb, following in pairwise(verbs):
            if verb.participle == "kar" and following.finite:
                verb.passive = following.passive
