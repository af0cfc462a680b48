"""The rows that follow from one article's coding: actors, events, statements, figures, times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, select

from roznamcha.record import schema
from roznamcha.record.account import Report
from roznamcha.record.candidates import find_incident, side_of
from roznamcha.record.entities import Known
from roznamcha.record.finding import Finding
from roznamcha.record.incidents import Party, incidents_of, open_incident, reckon
from roznamcha.record.prepared import enter, enter_all
from roznamcha.record.telling import Side, Telling
from roznamcha.types import Coding, Event, Figure

# Rows that hang on an article, those first that hang on others of them.
_DERIVED = (schema.findings, schema.statements, schema.figures, schema.times, schema.actors)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the coded report stands in the record."""

    article_id: int
    copies: int
    outlet: str
    copied: Sequence[int] = ()  # the other articles of the same text


def clear(connection: Connection, article_id: int) -> None:
    """Take away all that was derived from an article; its incidents go on with their other reports."""
    for table in _DERIVED:
        connection.execute(delete(table).where(table.c.article_id == article_id))
    left = incidents_of(connection, [article_id])
    own = select(schema.events.c.id).where(schema.events.c.article_id == article_id)
    connection.execute(delete(schema.parties).where(schema.parties.c.event_id.in_(own)))
    connection.execute(delete(schema.events).where(schema.events.c.article_id == article_id))
    for incident in left:
        reckon(connection, incident)


def derive(
    connection: Connection,
    source: Source,
    coding: Coding,
    found: Iterable[Finding],
    actors: Mapping[str, Known],
    day: str | None,
) -> None:
    """Enter all that follows from a coding; `day` is the report's, where it is known."""
    rows: list[dict[str, Any]] = [
        {"article_id": source.article_id, "local": a.id, "entity_id": actors[a.id].id, "role": a.role}
        for a in coding.actors
    ]
    enter_all(connection, schema.actors, rows)
    by_local, joined = _enter_events(connection, source, coding, actors, day)
    common = {"article_id": source.article_id, "day": day or ""}
    rows = [
        common
        | {
            "entity_id": actors[s.speaker].id, "key": actors[s.speaker].key, "event_id": by_local.get(s.event or ""),
            "start": s.start, "end": s.end, "form": s.form, "verb": s.verb, "matter": s.matter, "dossier": s.dossier, "stance": s.stance,
            "english": s.english,
        }
        for s in coding.statements
        if s.speaker in actors
    ]  # fmt: skip
    enter_all(connection, schema.statements, rows)
    rows = []
    for figure in coding.figures:
        giver = actors.get(figure.giver or "")
        told = _event_of(figure, coding.events)
        rows.append(
            common
            | {
                "event_id": by_local[told.id] if told else None, "entity_id": giver.id if giver else None,
                "key": giver.key if giver else None, "start": figure.start, "end": figure.end, "text": figure.text,
                "value": figure.value, "unit": figure.unit, "measure": figure.measure,
            }
        )  # fmt: skip
    enter_all(connection, schema.figures, rows)
    rows = [
        {
            "article_id": source.article_id, "start": t.start, "end": t.end, "text": t.text, "day_from": t.from_,
            "day_to": t.to, "calendar": t.calendar,
        }
        for t in coding.times
    ]  # fmt: skip
    enter_all(connection, schema.times, rows)
    rows = [
        {
            "article_id": source.article_id, "kind": f.kind, "subject": f.subject, "day": f.day or day or "",
            "start": f.start, "end": f.end, "detail": msgspec.json.encode(f.detail).decode(), "aspect": f.aspect,
        }
        for f in found
    ]  # fmt: skip
    enter_all(connection, schema.findings, rows)
    for incident in joined:  # after the figures, which it is reckoned from too
        reckon(connection, incident)


def _enter_events(
    connection: Connection, source: Source, coding: Coding, actors: Mapping[str, Known], day: str | None
) -> tuple[dict[str, int], list[int]]:
    """Put each event under its incident; the events' ids by their ids in the coding, and the incidents joined."""
    ids: dict[str, int] = {}
    taken: set[int] = set()
    joined: list[int] = []
    rows: list[dict[str, Any]] = []
    for event in coding.events:
        telling = Telling(
            event.type, event.mode, event.status, _side(event.actors, actors), _side(event.recipients, actors),
            event.place, event.from_, event.to, day,
        )  # fmt: skip
        involved = list(_involved(event, actors))
        incident = find_incident(connection, telling, source.copied, taken)
        if incident is None:
            report = Report(source.article_id, source.copies, source.outlet, telling, event.confidence, event.english)
            incident = open_incident(connection, report, involved)
        else:
            joined.append(incident)
        taken.add(incident)
        row = {
            "article_id": source.article_id, "incident_id": incident, "local": event.id, "type": event.type,
            "mode": event.mode, "status": event.status, "place": event.place, "day_from": event.from_,
            "day_to": event.to, "day": telling.day, "trigger": event.trigger, "trigger_start": event.trigger_span[0],
            "trigger_end": event.trigger_span[1], "spans": msgspec.json.encode(event.spans).decode(),
            "confidence": event.confidence, "english": event.english,
        }  # fmt: skip
        id_ = enter(connection, schema.events, row)
        ids[event.id] = id_
        rows.extend({"event_id": id_, "side": side, "entity_id": who, "key": key} for side, who, key in involved)
    enter_all(connection, schema.parties, rows)
    return ids, joined


def _involved(event: Event, actors: Mapping[str, Known]) -> Iterable[Party]:
    for side, ids in (("actor", event.actors), ("recipient", event.recipients)):
        for id_ in dict.fromkeys(ids):
            if id_ in actors:
                yield side, actors[id_].id, actors[id_].key


def _side(ids: Sequence[str], actors: Mapping[str, Known]) -> Side:
    known = [actors[id_] for id_ in ids if id_ in actors]
    return side_of((actor.key, actor.name if actor.type == "person" else None) for actor in known)


def _event_of(figure: Figure, events: Sequence[Event]) -> Event | None:
    """The event in whose sentences a figure stands; the one whose trigger is nearest, where there are several."""
    near = [e for e in events if any(start <= figure.start < end for start, end in e.spans)]
    return min(near, key=lambda e: abs(e.trigger_span[0] - figure.start), default=None)
