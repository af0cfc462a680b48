"""The stages in their order, from an article's text to its coding.

`code_article` runs them in one go; the components of `in_spacy` run one each.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from roznamcha.coder.events.confidence import model
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.find import find_events
from roznamcha.coder.figures.about import state_finder
from roznamcha.coder.figures.find import FigureSpan, find_figures
from roznamcha.coder.names.actors import Cast
from roznamcha.coder.names.find import find_mentions
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.report import build_coding
from roznamcha.coder.sentence.clauses import parse_sentence
from roznamcha.coder.speech.speakers import Discourse, find_speeches
from roznamcha.coder.times.find import TimeSpan, find_times, published_in_text
from roznamcha.language.text import Text, read_text
from roznamcha.language.tokens import Token
from roznamcha.lexicon import Lexicon, lexicon
from roznamcha.types import Article, Coding


@dataclass(slots=True)
class Reading:
    """An article on its way through the stages; each fills what those after it read."""

    article: Article
    lexicon: Lexicon
    text: Text
    day: datetime.date | None  # of publication, as given or as the text tells
    mentions: list[Mention] = field(default_factory=list)
    cast: Cast = field(init=False)  # by `link_actors`
    times: list[TimeSpan] = field(default_factory=list)
    figures: list[FigureSpan] = field(default_factory=list)
    discourse: Discourse = field(init=False)  # by `follow_speakers`
    drafts: list[Draft] = field(default_factory=list)

    @property
    def published(self) -> str | None:
        """The day of publication as an ISO date."""
        return self.day.isoformat() if self.day else None


def code_article(article: Article, words: Lexicon | None = None, least: float | None = None) -> Coding:
    """Code one article; `words` is another lexicon than the package's, `least` the least confidence of an event (0..1)."""
    return coding_of(read_through(article, words, least))


def read_through(article: Article, words: Lexicon | None = None, least: float | None = None) -> Reading:
    """All stages in one go."""
    reading = read_article(article, words)
    link_actors(reading)
    read_times(reading)
    read_figures(reading)
    follow_speakers(reading)
    read_events(reading, least)
    return reading


def read_article(article: Article, words: Lexicon | None = None, tokens: list[Token] | None = None) -> Reading:
    """Cut the text into tokens (unless given) and sentences, and find the day of publication."""
    known = words or lexicon()
    text = read_text(article.text, known.compounds, tokens)
    return Reading(article, known, text, _day(article.published) or published_in_text(text))


def link_actors(reading: Reading, others: list[Mention] | None = None) -> None:
    """Find the mentions and link them to one candidate each; `others` are mentions found elsewhere."""
    reading.mentions = find_mentions(reading.text, reading.lexicon)
    if others:
        reading.mentions = _with_others(reading.mentions, others)
    reading.cast = Cast(reading.text, reading.mentions, reading.lexicon, reading.published)


def read_times(reading: Reading) -> None:
    """Find the expressions of time and the days that they mean."""
    reading.times = find_times(reading.text, reading.day)


def read_figures(reading: Reading) -> None:
    """Find the figures, outside the expressions of time."""
    states = state_finder(reading.text, reading.cast.mentions, reading.lexicon)
    reading.figures = find_figures(reading.text, reading.times, states)


def follow_speakers(reading: Reading) -> None:
    """Cut the sentences into clauses and find who speaks in each."""
    text = reading.text
    by_sentence: dict[int, list[Mention]] = {}
    for mention in reading.cast.mentions:
        by_sentence.setdefault(text.sentence_of(mention.first), []).append(mention)
    parses = {
        index: parse_sentence(text, index, by_sentence.get(index, []))
        for index, sentence in enumerate(text.sentences)
        if sentence.furniture is None and sentence.first + sentence.dateline < sentence.last
    }
    title = read_text(reading.article.title, reading.lexicon.compounds).words if reading.article.title else []
    reading.discourse = Discourse(text, reading.cast, parses, title)
    find_speeches(reading.discourse)


def read_events(reading: Reading, least: float | None = None) -> None:
    """Find what happened; `least` is the least confidence of an event (0..1), by default the model's."""
    least = model().default if least is None else least
    drafts = find_events(reading.discourse, reading.times)
    reading.drafts = [draft for draft in drafts if draft.confidence >= least]


def coding_of(reading: Reading) -> Coding:
    """What was read, in the codebook's form."""
    return build_coding(
        reading.article, reading.discourse, reading.drafts, reading.times, reading.figures, reading.published
    )


def _with_others(mentions: list[Mention], others: list[Mention]) -> list[Mention]:
    """Our mentions and `others`, in order; of two that overlap ours stays, unless the other contains all of it."""
    for other in others:
        beside = [m for m in mentions if m.first < other.last and other.first < m.last]
        if all(other.first <= m.first and m.last <= other.last for m in beside):
            mentions = [m for m in mentions if m not in beside] + [other]
    return sorted(mentions, key=lambda mention: mention.first)


def _day(published: str | None) -> datetime.date | None:
    if not published:
        return None
    try:
        return datetime.date.fromisoformat(published[:10])
    except ValueError:
        return None
