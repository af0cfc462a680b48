"""The stages in their order, from an article's text to its coding."""

from __future__ import annotations

import datetime

from roznamcha.coder.about import state_finder
from roznamcha.coder.actors import Cast
from roznamcha.coder.clauses import parse_sentence
from roznamcha.coder.confidence import model
from roznamcha.coder.events import find_events
from roznamcha.coder.figures import find_figures
from roznamcha.coder.finder import find_mentions
from roznamcha.coder.report import build_coding
from roznamcha.coder.speakers import Discourse
from roznamcha.coder.times import find_times, published_in_text
from roznamcha.language.text import read_text
from roznamcha.lexicon import Lexicon, lexicon
from roznamcha.types import Article, Coding


def code_article(article: Article, words: Lexicon | None = None, least: float | None = None) -> Coding:
    """Code one article; `words` is another lexicon than the package's, `least` the least confidence of an event (0..1)."""
    known = words or lexicon()
    text = read_text(article.text, known.compounds)
    day = _day(article.published) or published_in_text(text)
    published = day.isoformat() if day else None
    mentions = find_mentions(text, known)
    cast = Cast(text, mentions, known, published)
    by_sentence: dict[int, list] = {}
    for mention in cast.mentions:
        by_sentence.setdefault(text.sentence_of(mention.first), []).append(mention)
    parses = {
        index: parse_sentence(text, index, by_sentence.get(index, []))
        for index, sentence in enumerate(text.sentences)
        if sentence.furniture is None and sentence.first + sentence.dateline < sentence.last
    }
    discourse = Discourse(text, cast, parses)
    discourse.run()
    times = find_times(text, day)
    figures = find_figures(text, times, state_finder(text, cast.mentions, known))
    least = model().default if least is None else least
    events = [event for event in find_events(discourse, times, day) if event.confidence >= least]
    return build_coding(article, discourse, events, times, figures, published)


def _day(published: str | None) -> datetime.date | None:
    if not published:
        return None
    try:
        return datetime.date.fromisoformat(published[:10])
    except ValueError:
        return None
