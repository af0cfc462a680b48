"""An article's text cut into pieces for the template: what each is, what it tells, where it leads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from roznamcha.cli.marks import Segment, segments
from roznamcha.cli.wording import amount
from roznamcha.types import Actor, Coding, Event, Figure, Statement, Time
from roznamcha.web import names
from roznamcha.web.i18n import Language

_ISOLATE, _END = "\u2068", "\u2069"  # FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE
_COLOURS = 6  # .said-0 to .said-5 in page.css


@dataclass(slots=True)
class Piece:
    """Some characters; `href` leads to the item in the list beside, `tip` tells it in one line."""

    text: str
    classes: str = ""
    href: str = ""
    tip: str = ""
    asked: bool = False


@dataclass(slots=True)
class Sentence:
    """A sentence of the text, or what stands between two."""

    number: int | None
    pieces: list[Piece] = field(default_factory=list)


@dataclass(slots=True)
class Line:
    """A line of the text."""

    sentences: list[Sentence] = field(default_factory=list)

    @property
    def latin(self) -> bool:
        """Whether it has Latin letters only, and so goes from left to right."""
        text = "".join(piece.text for sentence in self.sentences for piece in sentence.pieces)
        return bool(re.search("[A-Za-z]", text)) and not re.search("[\u0600-\u06ff]", text)


@dataclass(slots=True)
class Shown:
    """The text by lines and sentences."""

    lines: list[Line]


class Teller:
    """Tells items of one coding in the language of the page."""

    def __init__(self, language: Language, coding: Coding) -> None:
        self.language = language
        self.actors = {actor.id: actor for actor in coding.actors}
        speakers = dict.fromkeys(statement.speaker for statement in coding.statements)
        self.colours = {speaker: number % _COLOURS for number, speaker in enumerate(speakers)}

    def name(self, id_: str | None) -> str:
        """An actor's name."""
        actor = self.actors.get(id_ or "")
        if actor is None:
            return id_ or ""
        if self.language.code != "ur":
            return actor.name
        longest = max(actor.surfaces, key=len, default=actor.name)
        return names.urdu_names().get(actor.name, longest)

    def event(self, event: Event) -> str:
        """An event in one line."""
        if self.language.code != "ur" and event.english:
            return event.english
        doers, others = ([self.name(id_) for id_ in side] for side in (event.actors, event.recipients))
        return names.urdu_line(self.language, event.type, event.mode, doers, others)

    def statement(self, statement: Statement) -> str:
        """Who speaks, and for or against what."""
        stance = self.language.maybe("stance", statement.stance)
        return self.language.text("article.says", who=self.name(statement.speaker), stance=stance)

    def actor(self, actor: Actor) -> str:
        """Name, kind, code and office."""
        kind = self.language.maybe("actor", actor.type)
        return " · ".join(part for part in (self.name(actor.id), kind, actor.code, actor.role) if part)

    def time(self, time: Time) -> str:
        """The days that an expression means."""
        return self.language.days(time.from_, time.to)

    def figure(self, figure: Figure) -> str:
        """Value, unit and what it measures."""
        value = amount(figure).removesuffix(f" {figure.unit}")
        measured = f"{value} {self.language.maybe('unit', figure.unit)}".strip()
        return " · ".join(
            f"{_ISOLATE}{part}{_END}" for part in (measured, figure.measure, self.name(figure.giver)) if part
        )


def show(text: str, coding: Coding, teller: Teller, asked: tuple[int, int] | None) -> Shown:
    """The text with all that was coded in it; `asked` are the characters that the address points at."""
    lines = [Line()]
    for segment in segments(coding, len(text)):
        for number, part in enumerate(text[segment.start : segment.end].split("\n")):
            if number:
                lines.append(Line())
            if part:
                _add(lines[-1], segment, _piece(segment, part, coding, teller, asked))
    return Shown([line for line in lines if any(p.text.strip() for s in line.sentences for p in s.pieces)])


def _add(line: Line, segment: Segment, piece: Piece) -> None:
    if not line.sentences or line.sentences[-1].number != segment.sentence:
        line.sentences.append(Sentence(segment.sentence))
    line.sentences[-1].pieces.append(piece)


def _piece(segment: Segment, text: str, coding: Coding, teller: Teller, asked: tuple[int, int] | None) -> Piece:
    piece = Piece(text, asked=asked is not None and segment.start < asked[1] and asked[0] < segment.end)
    classes, tips, links = [], [], []
    for event in segment.events:
        classes.append("event")
        tips.append(f"{teller.language.maybe('type', event.type)}: {teller.event(event)}")
        links.append(f"event-{_place(coding.events, event)}")
    for actor in segment.actors:
        classes.append(f"actor {actor.type}")
        tips.append(teller.actor(actor))
        links.append(f"actor-{_place(coding.actors, actor)}")
    for figure in segment.figures:
        classes.append("figure")
        tips.append(teller.figure(figure))
        links.append(f"figure-{_place(coding.figures, figure)}")
    for time in segment.times:
        classes.append("time")
        tips.append(teller.time(time))
        links.append(f"time-{_place(coding.times, time)}")
    if segment.statement is not None:
        classes.append(f"said said-{teller.colours.get(segment.statement.speaker, 0)}")
        tips.append(teller.statement(segment.statement))
    piece.classes, piece.tip = " ".join(dict.fromkeys(classes)), "\n".join(tips)
    piece.href = links[0] if links and text.strip() else ""  # a link of nothing but space could not be read
    return piece


def _place(items: list[Event] | list[Actor] | list[Figure] | list[Time], item: object) -> int:
    return next(number for number, other in enumerate(items) if other is item)
