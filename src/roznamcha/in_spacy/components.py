"""The coder as a spaCy pipeline: a component for each stage of `pipeline`, the data in the Doc.

`build` puts them together; each can also be added to another `ur` pipeline by its name, with any
tokeniser. What a stage finds stands in `doc.spans`; the whole is in `doc._.coding`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary

import numpy as np
import spacy
from spacy.attrs import SENT_START
from spacy.language import Language
from spacy.tokens import Doc, Span

from roznamcha.codec import coding_from_dict, coding_to_dict
from roznamcha.coder import pipeline
from roznamcha.coder.events.where import mention_place
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.pipeline import Reading
from roznamcha.in_spacy.tokeniser import tokens_read
from roznamcha.language.letters import plain
from roznamcha.language.romanise import romanise
from roznamcha.lexicon import Entity
from roznamcha.record.dossiers_said import name_said
from roznamcha.types import Actor, Article, Coding, Event, Figure, Statement, Time

if TYPE_CHECKING:
    from thinc.types import Ints2d

# What a Doc has been read to so far. Not in `user_data`: that must survive `to_bytes`.
_READINGS: WeakKeyDictionary[Doc, Reading] = WeakKeyDictionary()
_CODINGS: WeakKeyDictionary[Doc, Coding] = WeakKeyDictionary()
_KEY = "roznamcha.coding"

_MAX_CHARACTERS = 100_000_000  # spaCy's own limit of a million guards parsers that need far more memory
_SENTENCE, _WITHIN = 1, np.uint64(2**64 - 1)  # spaCy's values of SENT_START

# Labels that name taggers give, in the codebook's types; others (places, dates) are not taken.
_TYPES = {
    "PERSON": "person", "PER": "person", "ORG": "org", "ORGANIZATION": "org", "GROUP": "group", "NORP": "group",
    "STATE": "state", "GPE": "state",
}  # fmt: skip


def build() -> Language:
    """The pipeline `roznamcha.load()`: our tokeniser and all components."""
    nlp = spacy.blank("ur", config={"nlp": {"tokenizer": {"@tokenizers": "roznamcha_tokeniser"}}})
    nlp.max_length = _MAX_CHARACTERS
    for name in ("sentences", "actors", "times", "figures", "speakers", "events", "coding"):
        nlp.add_pipe(f"roznamcha_{name}")
    return nlp


@Language.factory("roznamcha_sentences", assigns=["token.is_sent_start", "doc.sents", "doc.spans"])
class Sentences:
    """Sentences and page furniture, and the day of publication: `published` is for Docs that tell none."""

    def __init__(
        self, nlp: Language, name: str, published: str | None = None, furniture_key: str = "furniture"
    ) -> None:
        self.published = published
        self.furniture_key = furniture_key

    def __call__(self, doc: Doc) -> Doc:
        reading = pipeline.read_article(_article(doc, self.published), tokens=tokens_read(doc))
        _READINGS[doc] = reading
        sentences = reading.text.sentences
        starts = np.full(len(doc), _WITHIN, dtype="uint64")
        starts[:1] = _SENTENCE
        furniture = []
        for sentence in sentences:
            span = _span(doc, reading.text.span(sentence.first, sentence.last), sentence.furniture or "sentence")
            starts[span.start] = _SENTENCE
            if sentence.furniture is not None:
                furniture.append(span)
        if len(doc):
            doc.from_array([SENT_START], cast("Ints2d", starts))
        doc.spans[self.furniture_key] = furniture
        return doc


@Language.factory("roznamcha_actors", requires=["doc.sents"], assigns=["doc.spans"])
class Actors:
    """Mentions, linked: labels are the actors' types, `kb_id` their codes.

    Names that another component has put under `names_key` (label PERSON, ORG, GROUP or STATE; a code in
    `kb_id` or `id`) are taken as mentions where the lexicon knows nothing longer.
    """

    def __init__(
        self,
        nlp: Language,
        name: str,
        spans_key: str = "actors",
        places_key: str = "places",
        names_key: str = "names",
    ) -> None:
        self.name = name
        self.spans_key = spans_key
        self.places_key = places_key
        self.names_key = names_key

    def __call__(self, doc: Doc) -> Doc:
        reading = _reading(doc, self.name)
        names = doc.spans.get(self.names_key) or ()
        pipeline.link_actors(reading, [m for span in names if (m := _mention(span, reading)) is not None])
        actors, places = [], []
        for mention in reading.cast.mentions:
            where = reading.text.span(mention.first, mention.last)
            if mention.actor is not None:
                candidate = reading.cast.candidates[mention.actor]
                actors.append(_span(doc, where, candidate.type, candidate.code))
            if (place := mention_place(mention)) is not None:
                places.append(_span(doc, where, place.kind, place.name))
        doc.spans[self.spans_key] = actors
        doc.spans[self.places_key] = places
        return doc


@Language.factory("roznamcha_times", requires=["doc.sents"], assigns=["doc.spans"])
class Times:
    """Expressions of time: the label is the calendar, `kb_id` the days meant (`2021-10-05/2021-10-06`)."""

    def __init__(self, nlp: Language, name: str, spans_key: str = "times") -> None:
        self.name = name
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        reading = _reading(doc, self.name)
        pipeline.read_times(reading)
        doc.spans[self.spans_key] = [
            _span(doc, reading.text.span(time.first, time.last), time.calendar, _days(time.from_, time.to), f"t{place}")
            for place, time in enumerate(reading.times, 1)
        ]
        return doc


@Language.factory("roznamcha_figures", requires=["doc.spans"], assigns=["doc.spans"])
class Figures:
    """Quantities: the label is the unit, `kb_id` the value."""

    def __init__(self, nlp: Language, name: str, spans_key: str = "figures") -> None:
        self.name = name
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        reading = _reading(doc, self.name, "roznamcha_actors")
        pipeline.read_figures(reading)
        doc.spans[self.spans_key] = [
            _span(doc, reading.text.span(figure.first, figure.last), figure.unit, f"{figure.value:.15g}", f"f{number}")
            for number, figure in enumerate(reading.figures, 1)
        ]
        return doc


@Language.factory("roznamcha_speakers", requires=["doc.spans"], assigns=["doc.spans"])
class Speakers:
    """Who speaks in each sentence: the label is the form (direct, indirect), `kb_id` the speaker's code."""

    def __init__(self, nlp: Language, name: str, spans_key: str = "statements") -> None:
        self.name = name
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        reading = _reading(doc, self.name, "roznamcha_actors")
        pipeline.follow_speakers(reading)
        spans = []
        for index, speech in sorted(reading.discourse.speeches.items()):
            sentence = reading.text.sentences[index]
            code = reading.discourse.candidate(speech.speaker).code
            spans.append(_span(doc, reading.text.span(sentence.first, sentence.last), speech.form, code))
        doc.spans[self.spans_key] = spans
        return doc


@Language.factory("roznamcha_events", requires=["doc.spans"], assigns=["doc.spans"])
class Events:
    """Events, marked at their trigger: the label is the type, `kb_id` the mode.

    `least` is the least confidence (0..1) of an event; null is the package's own.
    """

    def __init__(self, nlp: Language, name: str, least: float | None = None, spans_key: str = "events") -> None:
        self.name = name
        self.least = least
        self.spans_key = spans_key

    def __call__(self, doc: Doc) -> Doc:
        reading = _reading(doc, self.name, "roznamcha_speakers")
        pipeline.read_events(reading, self.least)
        doc.spans[self.spans_key] = [
            _span(doc, reading.text.span(*draft.trigger), draft.type, draft.mode, f"e{number}")
            for number, draft in enumerate(reading.drafts, 1)
        ]
        return doc


@Language.factory("roznamcha_coding", requires=["doc.spans"], assigns=["doc._.coding", "doc.spans"])
class Codings:
    """The coding: sets `doc._.coding` and leaves of the actors and statements those that the codebook counts."""

    def __init__(
        self, nlp: Language, name: str, actors_key: str = "actors", statements_key: str = "statements"
    ) -> None:
        self.name = name
        self.actors_key = actors_key
        self.statements_key = statements_key

    def __call__(self, doc: Doc) -> Doc:
        reading = _reading(doc, self.name, "roznamcha_events")
        coding = pipeline.coding_of(reading)
        name_said(reading.article, coding)
        del _READINGS[doc]
        doc._.coding = coding
        codes = {actor.id: actor.code for actor in coding.actors}
        doc.spans[self.actors_key] = sorted(
            _span(doc, mention, actor.type, actor.code, actor.id)
            for actor in coding.actors
            for mention in actor.mentions
        )
        doc.spans[self.statements_key] = [
            _span(doc, (said.start, said.end), said.form, codes[said.speaker], f"s{number}")
            for number, said in enumerate(coding.statements, 1)
        ]
        return doc


# -- between a Doc and its reading ------------------------------------------------------


def _article(doc: Doc, published: str | None) -> Article:
    """The article that a Doc is of: its context in `nlp.pipe(..., as_tuples=True)` may be one, or a mapping."""
    context = doc._context
    if isinstance(context, Article):
        article = replace(context, text=doc.text)
    elif isinstance(context, Mapping):
        known = {key: str(context[key]) for key in ("id", "title", "source", "published", "url") if context.get(key)}
        article = Article(**{"id": "text", **known}, text=doc.text)
    else:
        article = Article("text", doc.text)
    article.published = doc._.published or article.published or published
    return article


def _reading(doc: Doc, component: str, needed: str = "roznamcha_sentences") -> Reading:
    """What the stages before have read; an error that says what to add where one is missing."""
    reading = _READINGS.get(doc)
    stages = {"roznamcha_actors": "cast", "roznamcha_speakers": "discourse", "roznamcha_events": "discourse"}
    if reading is None or (needed in stages and not hasattr(reading, stages[needed])):
        raise ValueError(
            f"[R001] The component {component!r} reads what {needed!r} finds, which has not run on this Doc. "
            f'Put it before: nlp.add_pipe("{needed}", before="{component}").'
        )
    return reading


def _span(doc: Doc, where: tuple[int, int], label: str, kb_id: str | None = None, span_id: str = "") -> Span:
    """The Doc's tokens over those characters; other tokenisers' tokens may reach beyond them."""
    span = doc.char_span(*where, label=label, kb_id=kb_id or "", span_id=span_id, alignment_mode="expand")
    if span is None:
        raise IndexError(f"[R002] characters {where} are not in a Doc of {len(doc.text)}; please report this as a bug.")
    return span


def _days(from_: str | None, to: str | None) -> str | None:
    return from_ if from_ == to else f"{from_ or '..'}/{to or '..'}"


def _mention(span: Span, reading: Reading) -> Mention | None:
    """A name that another component has found, as a mention; None for what is no actor."""
    type_ = _TYPES.get(span.label_.upper())
    tokens = reading.text.tokens
    first = bisect_right(tokens, span.start_char, key=lambda token: token.end)
    last = bisect_left(tokens, span.end_char, key=lambda token: token.start)
    if type_ is None or first >= last:
        return None
    code = span.kb_id_ or span.id_ or None
    if type_ == "person":
        return Mention(first, last, first, last, "unknown", type_, code=code)
    known = reading.lexicon.states.get(code or "") if type_ == "state" else None
    name = plain(span.text)
    entity = known or Entity(f"named:{type_}:{name}", type_, "body" if type_ == "org" else type_, code, romanise(name))
    return Mention(first, last, first, last, "name", type_, entity=entity, code=code)


# -- what stands at `doc._` and `span._` --------------------------------------------------


def _get_coding(doc: Doc) -> Coding | None:
    coding = _CODINGS.get(doc)
    if coding is None and _KEY in doc.user_data:  # a Doc that came from another process or from disk
        coding = _CODINGS[doc] = coding_from_dict(doc.user_data[_KEY])
    return coding


def _set_coding(doc: Doc, coding: Coding) -> None:
    _CODINGS[doc] = coding
    doc.user_data[_KEY] = coding_to_dict(coding)


def _get_coded(span: Span) -> Actor | Event | Statement | Time | Figure | None:
    """What a span of ours is in the coding, by its id (`a1`, `e2`, `s1`, `t3`, `f1`)."""
    coding = _get_coding(span.doc)
    kind, number = span.id_[:1], span.id_[1:]
    if coding is None or not number.isdecimal():
        return None
    kinds: Mapping[str, Iterable[Actor | Event | Statement | Time | Figure]] = {
        "a": coding.actors, "e": coding.events, "s": coding.statements, "t": coding.times, "f": coding.figures,
    }  # fmt: skip
    found = list(kinds.get(kind, ()))
    return found[int(number) - 1] if 0 < int(number) <= len(found) else None


Doc.set_extension("coding", getter=_get_coding, setter=_set_coding, force=True)
Doc.set_extension("published", default=None, force=True)
Span.set_extension("coded", getter=_get_coded, force=True)
