"""Whether each span of a coding holds what it claims: the same checks for the tests and the whole corpus."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise
from math import isclose

from roznamcha.coder.figures.words import GLUED
from roznamcha.coder.names.naming import naming_words
from roznamcha.language.letters import plain
from roznamcha.language.numbers import find_numbers
from roznamcha.language.text import Text, read_text
from roznamcha.lexicon import lexicon
from roznamcha.types import Actor, Article, Coding, Figure, Span

TYPES = frozenset(
    [
        "AGREE",
        "CONSULT",
        "SUPPORT",
        "CONCEDE",
        "COOPERATE",
        "AID",
        "RETREAT",
        "REQUEST",
        "ACCUSE",
        "REJECT",
        "THREATEN",
        "PROTEST",
        "SANCTION",
        "MOBILIZE",
        "COERCE",
        "ASSAULT",
    ]
)
CALENDARS = frozenset(["gregorian", "solar hijri", "islamic"])
# What a numeral is multiplied by where the scale stands with its neighbour only: `دو سے تین ہزار`.
SCALES = (1.0, 0.01, 12.0, 1e2, 1e3, 1e5, 1e6, 1e7, 1e9, 1e11, 1e12, 1e13)


def span_faults(article: Article, coding: Coding) -> list[str]:
    """One line for each span that is out of place or does not hold what it claims; none is right."""
    return list(_Check(article, coding).faults())


class _Check:
    def __init__(self, article: Article, coding: Coding) -> None:
        self.source = article.text
        self.coding = coding
        self.actors = {actor.id for actor in coding.actors}

    def faults(self) -> Iterator[str]:
        yield from self.sentences()
        for actor in self.coding.actors:
            yield from self.actor(actor)
        yield from self.events()
        yield from self.statements()
        yield from self.times()
        for figure in self.coding.figures:
            yield from self.figure(figure)

    def bounds(self, what: str, span: Span) -> Iterator[str]:
        start, end = span
        if not 0 <= start < end <= len(self.source):
            yield f"{what}: {span} is out of a text of {len(self.source)}"
        elif self.source[start:end] != self.source[start:end].strip():
            yield f"{what}: {span} begins or ends with white space"

    def slice(self, what: str, span: Span, text: str) -> Iterator[str]:
        yield from self.bounds(what, span)
        if self.source[slice(*span)] != text:
            yield f"{what}: {text!r} is told, but {self.source[slice(*span)]!r} stands at {span}"

    def in_sentence(self, what: str, span: Span) -> Iterator[str]:
        if not any(start <= span[0] and span[1] <= end for start, end in self.coding.sentences):
            yield f"{what}: {span} is not inside one sentence"

    def days(self, what: str, from_: str | None, to: str | None) -> Iterator[str]:
        try:
            days = [datetime.date.fromisoformat(day) for day in (from_, to) if day is not None]
        except ValueError as error:
            yield f"{what}: {error}"
        else:
            if len(days) == 1 or days != sorted(days):
                yield f"{what}: from {from_} to {to}"

    def sentences(self) -> Iterator[str]:
        before = 0
        for span in self.coding.sentences:
            yield from self.bounds("sentence", span)
            if span[0] < before:
                yield f"sentence: {span} begins before {before}, where the last ended"
            before = span[1]

    def actor(self, actor: Actor) -> Iterator[str]:
        what = f"actor {actor.name}"
        if not actor.surfaces or not actor.mentions:
            yield f"{what}: no surface or no mention"
        texts = set()
        for mention in actor.mentions:
            yield from self.bounds(what, mention)
            yield from self.in_sentence(what, mention)
            texts.add(self.source[slice(*mention)])
        for surface in actor.surfaces:
            if surface not in texts:
                yield f"{what}: surface {surface!r} is no mention's text"
        named = {plain(surface) for surface in actor.surfaces}
        for text in texts:
            if plain(text) not in named and not _describes(text):
                yield f"{what}: {text!r} is no surface of it, nor a form of the lexicon"

    def events(self) -> Iterator[str]:
        for event in self.coding.events:
            what = f"event {event.type} {event.trigger!r}"
            yield from self.slice(what, event.trigger_span, event.trigger)
            start, end = event.trigger_span
            if not event.spans or not event.spans[0][0] <= start < end <= event.spans[0][1]:
                yield f"{what}: the trigger is outside the sentence that tells it first"
            if set(event.spans) - set(self.coding.sentences):
                yield f"{what}: a span is no sentence of the coding"
            if not event.actors or set(event.actors + event.recipients) - self.actors:
                yield f"{what}: no actor, or one that is not in the coding"
            if event.type not in TYPES or event.status not in ("occurred", "planned"):
                yield f"{what}: type {event.type}, status {event.status}"
            if not 0 <= event.confidence <= 1:
                yield f"{what}: confidence {event.confidence}"
            yield from self.days(what, event.from_, event.to)

    def statements(self) -> Iterator[str]:
        events = {event.id for event in self.coding.events}
        for said in self.coding.statements:
            what = f"statement of {said.speaker}"
            yield from self.bounds(what, (said.start, said.end))
            if said.speaker not in self.actors:
                yield f"{what}: the speaker is not in the coding"
            if said.verb is not None and said.verb not in self.source[said.start : said.end]:
                yield f"{what}: the verb {said.verb!r} is not in it"
            if said.event is not None and said.event not in events:
                yield f"{what}: event {said.event} is not in the coding"

    def times(self) -> Iterator[str]:
        for time in self.coding.times:
            what = f"time {time.text!r}"
            yield from self.slice(what, (time.start, time.end), time.text)
            yield from self.in_sentence(what, (time.start, time.end))
            yield from self.days(what, time.from_, time.to)
            if time.calendar not in CALENDARS:
                yield f"{what}: calendar {time.calendar}"

    def figure(self, figure: Figure) -> Iterator[str]:
        what = f"figure {figure.text!r}"
        yield from self.slice(what, (figure.start, figure.end), figure.text)
        yield from self.in_sentence(what, (figure.start, figure.end))
        if not _readable(figure):
            yield f"{what}: {figure.value:.15g} cannot be read from it"


def _describes(text: str) -> bool:
    """Whether a mention may describe rather than name: an office, an adjective, a capital, an organ, `تنظیم`."""
    known, words = lexicon(), _text(text).words
    if any(" ".join(words) in nouns for table, nouns in naming_words().items() if table.startswith("again.")):
        return True
    return any(True for place in range(len(words)) for _ in known.find(words, place, len(words)))


def _readable(figure: Figure) -> bool:
    text = _text(figure.text)
    tokens = text.tokens
    joined = {
        place
        for place in range(1, len(tokens) - 1)
        if text.words[place] in ("،", "۔")
        and tokens[place - 1].end == tokens[place].start == tokens[place + 1].start - 1
    }
    # `سو` alone is a number only before what it counts, here "persons".
    values = [float(number.value) for number in find_numbers([*text.words, plain("افراد")], joined)]
    values += [float(GLUED[word]) for word in text.words if word in GLUED]
    values += [whole + part / 100 for whole, part in pairwise(values)]  # 5 روپے 71 پیسے
    return any(isclose(value * scale, figure.value, rel_tol=1e-6) for value in values for scale in SCALES)


def _text(text: str) -> Text:
    return read_text(text, lexicon().compounds)
