"""A report cut where its coding begins and ends, for whatever shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from roznamcha.types import Actor, Coding, Event, Figure, Statement, Time


@dataclass(slots=True)
class Segment:
    """Characters `start` to `end` of the text, and all of the coding that lies over them."""

    start: int
    end: int
    sentence: int | None = None
    statement: Statement | None = None
    actors: list[Actor] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)  # those whose trigger this is


def segments(coding: Coding, length: int) -> Iterator[Segment]:
    """The segments of a text of `length` characters, in order and without a gap.

    Spans may lie over one another in any way, so the text is cut at each begin and end.
    """
    spans = [(start, end, item) for start, end, item in _spans(coding) if 0 <= start < end <= length]
    cuts = sorted({0, length} | {start for start, _, _ in spans} | {end for _, end, _ in spans})
    spans.sort(key=lambda span: span[0])
    waiting = iter([*spans, (length, length, None)])
    following = next(waiting)
    active: list[tuple[int, int, Any]] = []
    for start, end in pairwise(cuts):
        active = [span for span in active if span[1] > start]
        while following[0] <= start and following[2] is not None:
            active.append(following)
            following = next(waiting)
        yield _segment(start, end, (item for _, _, item in active))


def _spans(coding: Coding) -> Iterator[tuple[int, int, Any]]:
    for actor in coding.actors:
        yield from ((start, end, actor) for start, end in actor.mentions)
    for event in coding.events:
        yield (*event.trigger_span, event)
    for items in (coding.statements, coding.times, coding.figures):
        yield from ((item.start, item.end, item) for item in items)
    for number, (start, end) in enumerate(coding.sentences):
        yield start, end, number


def _segment(start: int, end: int, items: Iterable[Any]) -> Segment:
    segment = Segment(start, end)
    for item in items:
        match item:
            case Actor():
                segment.actors.append(item)
            case Event():
                segment.events.append(item)
            case Time():
                segment.times.append(item)
            case Figure():
                segment.figures.append(item)
            case Statement():
                segment.statement = item
            case int():
                segment.sentence = item
    return segment
