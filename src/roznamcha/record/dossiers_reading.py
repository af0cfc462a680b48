"""A report read for the record: its sentences, who is named in each, who speaks."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field

from roznamcha.language.letters import plain
from roznamcha.language.text import Text, read_text
from roznamcha.lexicon import Form, lexicon
from roznamcha.record.dossiers_signs import Company, Hit, Sign, kept
from roznamcha.types import Actor, Article, Coding, Span

_FORM_SORTS = ("name", "adjective", "capital")
_NAMED_BEFORE = frozenset(map(plain, ["نے", "کے", "کی", "کا", "اور", "،"]))
_TIME = plain("وقت")
# دونوں ممالک "both countries", فریقین "the sides", باہمی "mutual": the pair last spoken of.
_PAIR = frozenset(map(plain, ["دونوں", "فریقین", "جانبین", "طرفین", "دوطرفہ", "باہمی"]))
_BEFORE = 3  # sentences that a pair is looked for in
_WEIGHT = 4  # of a name in the sentence itself; one less for each sentence back


@dataclass(slots=True)
class Line:
    """A sentence: its tokens, the codes named in it (in order, with their tokens), its speaker."""

    first: int
    last: int
    codes: list[tuple[str, int]] = field(default_factory=list)
    speaker: Actor | None = None
    pair: tuple[str, ...] = ()  # for "both countries"
    ends: dict[int, int] = field(default_factory=dict)  # token of a name -> the token after it

    def company(self) -> set[str]:
        """Everybody who is named, speaks or is meant by "both"."""
        found = {code for code, _place in self.codes} | set(self.pair)
        if self.speaker is not None and self.speaker.code:
            found.add(self.speaker.code)
        return found


@dataclass(slots=True)
class Reading:
    """A report with what every part of the record asks of it."""

    article: Article
    coding: Coding
    text: Text
    lines: list[Line]
    codes: Counter[str]

    def span(self, line: Line) -> Span:
        """The characters of a sentence."""
        return self.text.span(line.first, line.last)

    def fits(self, sign: Sign, line: Line) -> bool:
        """Whether a sign has the company that it needs."""
        words = self.text.words
        company = line.company() if sign.near or sign.without else set()
        return (
            all(kept(c, company, words, line.first, line.last) for c in sign.near)
            and not any(kept(c, company, words, line.first, line.last) for c in sign.without)
            and all(self._far(c) for c in sign.far)
        )

    def _far(self, company: Company) -> bool:
        return kept(company, self.codes, self.text.words, 0, len(self.text.words))

    def keeps(self, hit: Hit, line: Line) -> bool:
        """Whether the sign of a hit has its company."""
        return self.fits(hit.sign, line)


def read(article: Article, coding: Coding, text: Text | None = None) -> Reading:
    """Read a report; `text` saves cutting it into words again (made with the lexicon's compounds)."""
    known = lexicon()
    text = text or read_text(article.text, known.compounds)
    lines = [Line(s.first, s.last) for s in text.sentences if s.furniture is None]
    if lines:
        _named(text, lines)
        _spoken(text, lines, coding)
    codes = Counter(code for line in lines for code, _place in line.codes)
    _pairs(text, lines, codes)
    return Reading(article, coding, text, lines, codes)


def _named(text: Text, lines: list[Line]) -> None:
    """States, bodies and groups by the lexicon's forms."""
    known = lexicon()
    words, index = text.words, known.index
    for line in lines:
        place = line.first
        while place < line.last:
            if words[place] not in index:
                place += 1
                continue
            for end, forms in known.find(words, place, line.last):
                code = next((c for form in forms if (c := _code(form, words, end, line.last))), None)
                if code is not None:
                    line.codes.append((code, place))
                    line.ends[place] = end
                if code is not None or end - place > 1:
                    place = end
                    break
            else:
                place += 1


def _code(form: Form, words: list[str], end: int, last: int) -> str | None:
    """Whom a form names; `چین` (also peace) and `شام` (also evening) only before a genitive, نے or in a row."""
    entity = form.entity
    if entity is None or form.sort not in _FORM_SORTS or entity.type == "person":
        return None
    if form.ambiguous and (
        form.sort != "name"
        or entity.type != "state"
        or end >= last
        or words[end] not in _NAMED_BEFORE
        or words[end + 1 : end + 2] == [_TIME]
    ):
        return None
    return entity.code


def _spoken(text: Text, lines: list[Line], coding: Coding) -> None:
    """Add what the coder found: named persons, ambiguous names in their meaning, speakers."""
    starts = [text.tokens[line.first].start for line in lines]
    token_starts = [token.start for token in text.tokens]

    def line_at(offset: int) -> Line | None:
        index = bisect_right(starts, offset) - 1
        return lines[index] if index >= 0 else None

    for actor in coding.actors:
        for start, end in actor.mentions if actor.code else ():
            line, place = line_at(start), bisect_right(token_starts, start) - 1
            if (
                line is not None
                and actor.code
                and line.first <= place < line.last
                and (actor.code, place) not in line.codes
            ):
                line.codes.append((actor.code, place))
                line.ends[place] = bisect_right(token_starts, end - 1)
    actors = {actor.id: actor for actor in coding.actors}
    for statement in coding.statements:
        if (line := line_at(statement.start)) is not None and line.speaker is None:
            line.speaker = actors.get(statement.speaker)
    for line in lines:
        line.codes.sort(key=lambda named: named[1])


def _pairs(text: Text, lines: list[Line], codes: Counter[str]) -> None:
    """Whom "both countries" means: the two states most named in this sentence and those before it."""
    states = lexicon().states
    leading = tuple(code for code, _count in codes.most_common() if code in states)[:2]
    for index, line in enumerate(lines):
        both = next((place for place in range(line.first, line.last) if text.words[place] in _PAIR), None)
        if both is None:
            continue
        near: Counter[str] = Counter()
        for back, other in enumerate(reversed(lines[max(0, index - _BEFORE) : index + 1])):
            named = {code for code, place in other.codes if back or place < both}
            if back == 0 and other.speaker is not None and other.speaker.code:
                named.add(other.speaker.code)
            for code in sorted(named):
                if code in states:
                    near[code] += _WEIGHT - back
        pair = tuple(code for code, _count in near.most_common(2))
        line.pair = tuple(sorted(pair if len(pair) == 2 else leading))
