"""Codings in English words, the same in the terminal and on a page."""

from __future__ import annotations

from collections.abc import Iterable

from roznamcha.types import Actor, Coding, Event, Figure

# Type of event -> what the actors did, and the word before the recipients.
_VERBS = {
    "AGREE": ("agreed", "with"),
    "CONSULT": ("consulted", "with"),
    "SUPPORT": ("gave support", "to"),
    "CONCEDE": ("made a concession", "to"),
    "COOPERATE": ("cooperated", "with"),
    "AID": ("gave aid", "to"),
    "RETREAT": ("gave way", "to"),
    "REQUEST": ("made a demand", "of"),
    "ACCUSE": ("raised a charge", "against"),
    "REJECT": ("said no", "to"),
    "THREATEN": ("made a threat", "against"),
    "PROTEST": ("protested", "against"),
    "SANCTION": ("took measures", "against"),
    "MOBILIZE": ("moved forces", "against"),
    "COERCE": ("used force short of war", "against"),
    "ASSAULT": ("made an attack", "on"),
}


def actor_label(actor: Actor) -> str:
    """`Sergey Lavrov (RUS)`."""
    return f"{actor.name} ({actor.code})" if actor.code else actor.name


def actor_details(actor: Actor) -> str:
    """`Sergey Lavrov · person · RUS · foreign minister`."""
    return " · ".join(part for part in (actor.name, actor.type, actor.code, actor.role) if part)


def event_kind(event: Event) -> str:
    """`CONSULT visit`, with `(planned)` where it is still to come."""
    kind = f"{event.type} {event.mode}" if event.mode else event.type
    return f"{kind} (planned)" if event.status == "planned" else kind


def event_line(event: Event, coding: Coding) -> str:
    """The coder's own English line, or the parts of the event put in a row."""
    if event.english:
        return event.english
    by_id = {actor.id: actor_label(actor) for actor in coding.actors}
    doers = _listed(by_id.get(id_, id_) for id_ in event.actors)
    others = _listed(by_id.get(id_, id_) for id_ in event.recipients)
    verb, towards = _VERBS.get(event.type, (event.type, "towards"))
    return f"{doers} {verb} {towards} {others}" if event.recipients else f"{doers} {verb}"


def _listed(names: Iterable[str]) -> str:
    *first, last = [*names] or ["—"]
    return f"{', '.join(first)} and {last}" if first else last


def days(from_: str | None, to: str | None) -> str:
    """One day, a range of days, or a dash where they are not known."""
    if from_ is None and to is None:
        return "—"
    return from_ or "" if from_ == to else f"{from_ or '…'} – {to or '…'}"


def amount(figure: Figure) -> str:
    """`42 percent`, `2,200,000,000 USD`."""
    value = f"{figure.value:,.10f}".rstrip("0").rstrip(".")
    return value if figure.unit == "count" else f"{value} {figure.unit}"
