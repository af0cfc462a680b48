"""The forms of correction: from an item to fields, and from what was sent to a carried item."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from roznamcha.record.question import TYPES
from roznamcha.record.review.corrections import ReviewError
from roznamcha.record.review.items import Carried, Item, carry, items_of, sentence, span_of
from roznamcha.types import Actor, Article, Coding, Event, Figure, Statement, Time

# PLOVER's modes, as docs/codebook.md has them.
MODES: dict[str, tuple[str, ...]] = {
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "RETREAT": ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"),
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": (
        "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber",
    ),
    "ASSAULT": (
        "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
        "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
    ),
}  # fmt: skip
ACTOR_TYPES = ("person", "state", "org", "group")
STATUSES = ("occurred", "planned")
FORMS = ("direct", "indirect")
STANCES = ("for", "against", "demands", "concerned", "denies", "neutral")
CALENDARS = ("gregorian", "solar hijri", "islamic")
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9+]{1,11}")
_UNIT = re.compile(r"[\w%/ .-]{1,40}")


def matters() -> tuple[str, ...]:
    """What a statement may be about."""
    from roznamcha.coder.speech.position import positions

    return tuple(positions().matters)


def read_item(
    kind: str, sent: Sequence[tuple[str, str]], article: Article, coding: Coding, old: Item | None
) -> Carried:
    """The carried item that a form tells; raises ReviewError with what is wrong."""
    values = {name: value.strip() for name, value in sent}
    span = _words(values, article, old)
    match kind:
        case "actor":
            item: Item = _actor(values, article, span, old)
        case "event":
            item = _event(values, sent, span, article, coding, old)
        case "statement":
            item = _statement(values, span, coding, old)
        case "time":
            first, last = _days(values)
            calendar = _one_of("calendar", values, CALENDARS)
            item = Time(span[0], span[1], article.text[span[0] : span[1]], first, last, calendar)
        case "figure":
            item = _figure(values, span, article, coding)
        case _:
            raise ReviewError(f"{kind!r} is no kind of item.")
    return carry(item, coding, article.text)


def _words(values: Mapping[str, str], article: Article, old: Item | None) -> tuple[int, int]:
    """The characters that the form names by their words; of several the nearest to where it says."""
    words = values.get("words", "")
    if not words:
        raise ReviewError("the words of the report that tell it are missing.")
    near = int(values["start"]) if values.get("start", "").isdecimal() and len(values["start"]) < 9 else -1
    if near < 0 and old is not None:
        near = span_of(old)[0]
    # A form sends line ends its own way, so any white space stands for any other.
    pattern = r"\s+".join(map(re.escape, words.split()))
    found = [match.span() for match in re.finditer(pattern, article.text)]
    if not found:
        raise ReviewError(f"the report does not have the words “{words[:60]}”.")
    return min(found, key=lambda at: abs(at[0] - max(near, 0)))


def _actor(values: Mapping[str, str], article: Article, span: tuple[int, int], old: Item | None) -> Actor:
    name, code = values.get("name", ""), values.get("code", "")
    if not name or len(name) > 120:
        raise ReviewError("an actor needs a name of at most 120 characters.")
    if code and not _CODE.fullmatch(code):
        raise ReviewError(f"{code!r} is no code: IRN, UN, TALIBAN.")
    words = article.text[span[0] : span[1]]
    surfaces = [words, *(form for form in (old.surfaces if isinstance(old, Actor) else []) if form != words)]
    mentions = {span, *(map(tuple, old.mentions) if isinstance(old, Actor) else ())}
    return Actor(
        old.id if isinstance(old, Actor) else "", _one_of("type", values, ACTOR_TYPES), code.upper() or None, name,
        values.get("role") or None, surfaces, sorted((int(a), int(b)) for a, b in mentions),
    )  # fmt: skip


def _event(
    values: Mapping[str, str], sent: Sequence[tuple[str, str]], span: tuple[int, int], article: Article, coding: Coding,
    old: Item | None,
) -> Event:  # fmt: skip
    kind = _one_of("type", values, TYPES)
    mode = values.get("mode") or None
    if mode is not None and mode not in MODES.get(kind, ()):
        raise ReviewError(f"{kind} has no mode {mode!r}.")
    known = {actor.id for actor in coding.actors}
    actors = [value for name, value in sent if name == "actors" and value in known]
    recipients = [value for name, value in sent if name == "recipients" and value in known and value not in actors]
    if not actors:
        raise ReviewError("an event needs at least one actor who does it.")
    first, last = _days(values)
    kept = isinstance(old, Event) and old.trigger_span == span
    return Event(
        old.id if isinstance(old, Event) else "", kind, mode, _one_of("status", values, STATUSES), actors, recipients,
        values.get("place") or None, first, last, article.text[span[0] : span[1]],
        list(old.spans) if isinstance(old, Event) and kept else [sentence(coding, span)], span, 1.0, "",
    )  # fmt: skip


def _statement(values: Mapping[str, str], span: tuple[int, int], coding: Coding, old: Item | None) -> Statement:
    speaker = values.get("speaker", "")
    if speaker not in {actor.id for actor in coding.actors}:
        raise ReviewError("a statement needs a speaker among the actors of the report; add the actor first.")
    matter = values.get("matter") or None
    if matter is not None and matter not in matters():
        raise ReviewError(f"{matter!r} is no matter.")
    before = old if isinstance(old, Statement) else None
    return Statement(
        speaker, span[0], span[1], _one_of("form", values, FORMS), values.get("verb") or None,
        before.event if before else None, matter, before.dossier if before else None,
        _one_of("stance", values, STANCES),
    )  # fmt: skip


def _figure(values: Mapping[str, str], span: tuple[int, int], article: Article, coding: Coding) -> Figure:
    try:
        value = float(values.get("value", "").replace(",", ""))
    except ValueError:
        value = float("nan")
    if not abs(value) < 1e18:
        raise ReviewError("a figure needs a value: 42, 2200000000, 3.67.")
    unit, giver = values.get("unit", ""), values.get("giver") or None
    if not _UNIT.fullmatch(unit):
        raise ReviewError("a figure needs a unit: percent, count, USD, km.")
    if giver is not None and giver not in {actor.id for actor in coding.actors}:
        raise ReviewError("who gave the figure must be an actor of the report.")
    return Figure(span[0], span[1], article.text[span[0] : span[1]], value, unit, values.get("measure") or None, giver)


def _one_of(name: str, values: Mapping[str, str], known: Sequence[str]) -> str:
    value = values.get(name, "")
    if value not in known:
        raise ReviewError(f"{name}: {value!r} is none of {', '.join(known)}.")
    return value


def _days(values: Mapping[str, str]) -> tuple[str | None, str | None]:
    first, last = values.get("from") or None, values.get("to") or None
    for day in (first, last):
        try:
            if day is not None and date.fromisoformat(day).isoformat() != day:
                raise ValueError
        except ValueError:
            raise ReviewError(f"{day!r} is not a day written as 2021-10-06.") from None
    if first and last and first > last:
        raise ReviewError("the first day is after the last.")
    return first, last or first


def item_at(coding: Coding, kind: str, place: int) -> Any:
    """An item by its kind and place; raises ReviewError where there is none."""
    items = items_of(coding, kind)
    if not 0 <= place < len(items):
        raise ReviewError("there is no such item any more; load the page again.")
    return items[place]
