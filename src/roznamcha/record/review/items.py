"""Items of a coding, carried from one coding of an article to another.

In a coding an item points at actors by ids that hold only there, and at characters of one
version of the text. A carried item has the actors themselves and the words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from roznamcha.types import Actor, Article, Coding, Event, Figure, Span, Statement, Time

Item = Actor | Event | Statement | Time | Figure
Carried = dict[str, Any]

KINDS: dict[str, type[Any]] = {
    "actor": Actor, "event": Event, "statement": Statement, "time": Time, "figure": Figure,
}  # fmt: skip
_SIDES = ("actors", "recipients")


def items_of(coding: Coding, kind: str) -> list[Any]:
    """The coding's own list of a kind."""
    found: list[Any] = getattr(coding, f"{kind}s")
    return found


def span_of(item: Item) -> Span:
    """The characters that an item is told by: an event's trigger, an actor's first mention."""
    if isinstance(item, Event):
        return item.trigger_span
    if isinstance(item, Actor):
        return item.mentions[0] if item.mentions else (0, 0)
    return item.start, item.end


def carry(item: Item, coding: Coding, text: str) -> Carried:
    """An item as it can be laid over another coding."""
    carried: Carried = msgspec.to_builtins(item)
    start, end = span_of(item)
    carried["at"], carried["words"] = [start, end], text[start:end]
    actors = {actor.id: actor for actor in coding.actors}
    if isinstance(item, Event):
        for side in _SIDES:
            carried[side] = [_about(actors[id_]) for id_ in getattr(item, side) if id_ in actors]
    elif isinstance(item, Statement):
        carried["speaker"] = _about(actors[item.speaker]) if item.speaker in actors else None
        events = {event.id: event for event in coding.events}
        carried["event"] = list(events[item.event].trigger_span) if item.event in events else None
    elif isinstance(item, Figure):
        carried["giver"] = _about(actors[item.giver]) if item.giver in actors else None
    return carried


def place(carried: Carried, text: str) -> Span | None:
    """Where the words of a carried item stand in a text; None where they are not in it."""
    (start, end), words = carried["at"], carried["words"]
    if text[start:end] == words:
        return start, end
    if not words:
        return None
    found, first = [], text.find(words)
    while first >= 0:
        found.append(first)
        first = text.find(words, first + 1)
    return min(((at, at + len(words)) for at in found), key=lambda span: abs(span[0] - start), default=None)


def settle(kind: str, carried: Carried, article: Article, coding: Coding) -> Item | None:
    """A carried item as an item of this coding, with the actors that it needs; None where its words are gone."""
    span = place(carried, article.text)
    if span is None:
        return None
    moved = list(span) != list(carried["at"])
    raw = {key: value for key, value in carried.items() if key not in ("at", "words")}
    if kind == "actor":
        return _settle_actor(raw, article.text, moved)
    if kind == "event":
        for side in _SIDES:
            raw[side] = [find_actor(coding, who, article.text) for who in raw[side]]
        raw |= {"trigger": carried["words"], "trigger_span": span}
        if moved or not raw["spans"]:
            raw["spans"] = [sentence(coding, span)]
    else:
        raw |= {"start": span[0], "end": span[1]}
        if "text" in raw:
            raw["text"] = carried["words"]
        for key in ("speaker", "giver"):
            if raw.get(key) is not None:
                raw[key] = find_actor(coding, raw[key], article.text)
        if kind == "statement":
            raw["event"] = next((e.id for e in coding.events if list(e.trigger_span) == raw["event"]), None)
    settled: Item = msgspec.convert(raw, KINDS[kind])
    return settled


def sentence(coding: Coding, span: Span) -> Span:
    """The sentence in which a span begins, else the span itself."""
    return next(((first, last) for first, last in coding.sentences if first <= span[0] < last), span)


def find_actor(coding: Coding, who: Mapping[str, Any], text: str) -> str:
    """The id of an actor in this coding, who is entered where he is not there yet."""
    for actor in coding.actors:
        if (actor.type, actor.code, actor.name) == (who["type"], who["code"], who["name"]):
            return actor.id
    actor = _settle_actor(dict(who), text, moved=True)
    actor.id = fresh(coding, "a")
    coding.actors.append(actor)
    return actor.id


def fresh(coding: Coding, letter: str) -> str:
    """An id that is not taken: `a12`, `e7`."""
    taken = {actor.id for actor in coding.actors} | {event.id for event in coding.events}
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"


def _about(actor: Actor) -> Carried:
    about: Carried = msgspec.to_builtins(actor)
    return about


def _settle_actor(raw: Carried, text: str, moved: bool) -> Actor:
    actor = msgspec.convert(raw, Actor)
    if moved:
        actor.surfaces = [form for form in actor.surfaces if form in text]
        actor.mentions = sorted({span for form in actor.surfaces for span in _everywhere(form, text)})
    return actor


def _everywhere(words: str, text: str) -> list[Span]:
    found, first = [], text.find(words)
    while words and first >= 0:
        found.append((first, first + len(words)))
        first = text.find(words, first + len(words))
    return found
