"""Laying corrections over a coding: a pure function of the two."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from roznamcha.coder.english import Liner
from roznamcha.coder.speech.position import positions
from roznamcha.lexicon import lexicon
from roznamcha.record.review.corrections import Correction
from roznamcha.record.review.items import Carried, Item, fresh, items_of, place, settle, span_of
from roznamcha.types import Actor, Article, Coding, Event


@dataclass(slots=True)
class Reviewed:
    """A coding with its corrections in it."""

    coding: Coding
    marks: dict[int, Correction] = field(default_factory=dict)  # by the Python id of the item
    rejected: list[Correction] = field(default_factory=list)
    lapsed: list[Correction] = field(default_factory=list)  # whose words the article no longer has

    def mark(self, item: Item) -> Correction | None:
        """The correction that an item comes from or was accepted by."""
        return self.marks.get(id(item))


def apply(article: Article, coding: Coding, corrections: Sequence[Correction]) -> Reviewed:
    """The coding as the reviewers want it; `corrections` are those not undone, in their order."""
    done = Reviewed(copy.deepcopy(coding))
    for correction in corrections:
        _lay(done, article, correction)
    if any(correction.action != "accept" for correction in corrections):
        _write_lines(done.coding)
    return done


def _write_lines(coding: Coding) -> None:
    """The English lines anew, in which a corrected name or side stands."""
    liner = Liner(coding.actors, lexicon().states)
    events = {event.id: event for event in coding.events}
    for event in coding.events:
        event.english = liner.event(event)
    matters = positions().matters
    for said in coding.statements:
        matter = matters[said.matter].english if said.matter in matters else None
        said.english = liner.statement(said, matter, events.get(said.event or ""))


def _lay(done: Reviewed, article: Article, correction: Correction) -> None:
    coding, kind = done.coding, correction.kind
    items = items_of(coding, kind)
    found = match(kind, correction.target or correction.item or {}, article, coding)
    if correction.action == "reject":
        if found is not None:
            _remove(coding, kind, items[found])
        done.rejected.append(correction)
        return
    if correction.action == "accept" and found is not None:
        done.marks[id(items[found])] = correction
        return
    if correction.action == "add" and found is not None and _of_other_type(items[found], correction):
        found = None  # the same words may tell two things
    wanted = correction.item or correction.target or {}
    settled = settle(kind, wanted, article, coding)
    if settled is None:
        done.lapsed.append(correction)
        return
    if found is None:
        if isinstance(settled, Actor | Event):
            settled.id = fresh(coding, "a" if isinstance(settled, Actor) else "e")
        items.append(settled)
        items.sort(key=span_of)
    else:
        if isinstance(settled, Actor | Event):
            settled.id = items[found].id
        items[found] = settled
    if isinstance(settled, Actor):
        settled = _merge(coding, settled)
    done.marks[id(settled)] = correction


def _of_other_type(item: Item, added: Correction) -> bool:
    return isinstance(item, Event) and item.type != (added.item or {}).get("type")


def match(kind: str, carried: Carried, article: Article, coding: Coding) -> int | None:
    """The place of the item that a carried one means, in the coding's list of the kind."""
    items = items_of(coding, kind)
    if kind == "actor":
        wanted = (carried["type"], carried["code"], carried["name"])
        return next((n for n, actor in enumerate(items) if (actor.type, actor.code, actor.name) == wanted), None)
    span = place(carried, article.text)
    if span is None:
        return None
    scored = [(score, -n) for n, item in enumerate(items) if (score := _alike(kind, carried, span, item, coding))]
    return -max(scored)[1] if scored else None


def _alike(kind: str, carried: Carried, span: tuple[int, int], item: Any, coding: Coding) -> int:
    start, end = span_of(item)
    shared = min(end, span[1]) - max(start, span[0])
    if shared <= 0:
        return 0
    exact = (start, end) == tuple(span)
    if kind == "event":
        same = item.type == carried["type"]
        return (4 if same else 0) + (2 if exact else 1) + _shared_actors(carried, item, coding) if same or exact else 0
    if kind == "statement":
        longer = max(end - start, span[1] - span[0])
        return 2 if exact else 1 if shared * 2 > longer else 0
    return 2 if exact else 1


def _shared_actors(carried: Carried, event: Event, coding: Coding) -> int:
    names = {actor.id: actor.name for actor in coding.actors}
    wanted = {who["name"] for side in ("actors", "recipients") for who in carried[side]}
    return len(wanted & {names.get(id_) for id_ in (*event.actors, *event.recipients)})


def _remove(coding: Coding, kind: str, item: Any) -> None:
    items_of(coding, kind).remove(item)
    if isinstance(item, Event):
        for statement in coding.statements:
            if statement.event == item.id:
                statement.event = None
    if isinstance(item, Actor):
        for event in coding.events:
            event.actors = [id_ for id_ in event.actors if id_ != item.id]
            event.recipients = [id_ for id_ in event.recipients if id_ != item.id]
        # What nobody does is no event, and what nobody says no statement.
        coding.events = [event for event in coding.events if event.actors]
        coding.statements = [said for said in coding.statements if said.speaker != item.id]
        for figure in coding.figures:
            figure.giver = None if figure.giver == item.id else figure.giver


def _merge(coding: Coding, actor: Actor) -> Actor:
    """One actor of two that have become the same by a correction."""
    twin = next(
        (
            a
            for a in coding.actors
            if a is not actor and (a.type, a.code, a.name) == (actor.type, actor.code, actor.name)
        ),
        None,
    )
    if twin is None:
        return actor
    twin.surfaces = list(dict.fromkeys([*twin.surfaces, *actor.surfaces]))
    twin.mentions = sorted({(start, end) for start, end in [*twin.mentions, *actor.mentions]})
    coding.actors.remove(actor)
    for event in coding.events:
        for side in ("actors", "recipients"):
            renamed = (twin.id if id_ == actor.id else id_ for id_ in getattr(event, side))
            setattr(event, side, list(dict.fromkeys(renamed)))
    for statement in coding.statements:
        statement.speaker = twin.id if statement.speaker == actor.id else statement.speaker
    for figure in coding.figures:
        figure.giver = twin.id if figure.giver == actor.id else figure.giver
    return twin
