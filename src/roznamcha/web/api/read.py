"""A page of each list of the API, from what the pages ask too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from roznamcha.record import answers
from roznamcha.record.schema import events, parties, reports
from roznamcha.web.api import shapes
from roznamcha.web.ask import discrepancies, dossiers, findings, incidents, words
from roznamcha.web.ask import sides as asked_sides
from roznamcha.web.ask.conditions import asked_actors, from_outlet, in_days
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.paging import Portion, cut, newest_first


@dataclass(frozen=True, slots=True)
class List:
    """One list: how a page of it is read, and what a page and a row are."""

    page: Callable[[Connection, Filters, int], Portion[Any]]
    shape: type[Any]
    row: type[Any]
    told: str


def _party(party: asked_sides.Party | None) -> answers.Party | None:
    return None if party is None else answers.Party(name=party.name, code=party.code, type=party.type)


def _parties(list_: Iterable[asked_sides.Party]) -> list[answers.Party]:
    return [answers.Party(name=party.name, code=party.code, type=party.type) for party in list_]


def incident(line: incidents.Line) -> shapes.Incident:
    """An incident in the API's shape."""
    return shapes.Incident(
        id=line.id, type=line.type, mode=line.mode, status=line.status, actors=_parties(line.actors),
        recipients=_parties(line.recipients), place=line.place, from_=line.from_, to=line.to, sources=line.sources,
        confidence=line.confidence, score=line.score, english=line.english, disagreements=line.disagreements,
        reports=[
            shapes.Report(
                event=s.event, article=s.article, source=s.outlet, id=s.name, published=s.day, trigger=(s.start, s.end),
                type=s.type, mode=s.mode, status=s.status, place=s.place, from_=s.from_, to=s.to,
                confidence=s.confidence, english=s.english,
            )
            for s in line.told
        ],
    )  # fmt: skip


def _incidents(connection: Connection, filters: Filters, size: int) -> Portion[Any]:
    portion = incidents.timeline(connection, filters, size)
    return Portion([incident(line) for line in portion.rows], portion.after)


def _events(connection: Connection, filters: Filters, size: int) -> Portion[Any]:
    query = (
        select(events, reports.c.outlet, reports.c.day.label("published"))
        .join(reports, reports.c.article_id == events.c.article_id)
        .where(*in_days(filters, events.c.day, events.c.day_to), *from_outlet(connection, filters, events.c.article_id))
    )
    for who in asked_actors(connection, filters):
        involved = select(parties.c.event_id).where(who.among(parties.c.key, parties.c.entity_id))
        query = query.where(events.c.id.in_(involved))
    if filters.type is not None:
        query = query.where(events.c.type == filters.type)
    if filters.min_confidence is not None:
        query = query.where(events.c.confidence >= filters.min_confidence)
    if filters.dossier is not None:
        query = query.where(events.c.incident_id.in_(incidents.in_dossier(filters.dossier)))
    query = newest_first(query, events.c.day, events.c.id, filters.after, size)
    rows, after = cut(connection.execute(query).all(), size)
    sides = asked_sides.parties(connection, parties, parties.c.event_id, [row.id for row in rows])
    return Portion(
        [
            shapes.Event(
                id=row.id, incident=row.incident_id, article=row.article_id, source=row.outlet, published=row.published,
                type=row.type, mode=row.mode, status=row.status, actors=_parties(sides.get((row.id, "actor"), [])),
                recipients=_parties(sides.get((row.id, "recipient"), [])), place=row.place, from_=row.day_from,
                to=row.day_to, trigger=row.trigger, trigger_span=(row.trigger_start, row.trigger_end),
                spans=msgspec.json.decode(row.spans), confidence=row.confidence, english=row.english,
            )
            for row in rows
        ],
        after,
    )  # fmt: skip


def _statements(connection: Connection, filters: Filters, size: int) -> Portion[Any]:
    portion = words.said(connection, filters, size)
    rows = [
        shapes.Statement(
            id=s.id, article=s.article, source=s.outlet, published=s.day or None, speaker=_parties([s.speaker])[0],
            start=s.start, end=s.end, text=s.text, form=s.form, verb=s.verb, matter=s.matter, dossier=s.dossier, stance=s.stance,
            english=s.english, event=s.event,
        )
        for s in portion.rows
    ]  # fmt: skip
    return Portion(rows, portion.after)


def _figures(connection: Connection, filters: Filters, size: int) -> Portion[Any]:
    portion = words.given(connection, filters, size)
    rows = [
        shapes.Figure(
            id=f.id, article=f.article, source=f.outlet, published=f.day or None, giver=_party(f.giver), start=f.start,
            end=f.end, text=f.text, value=f.value, unit=f.unit, measure=f.measure, event=f.event,
        )
        for f in portion.rows
    ]  # fmt: skip
    return Portion(rows, portion.after)


def _discrepancies(connection: Connection, filters: Filters, size: int) -> Portion[Any]:
    found = discrepancies.discrepancies(connection, filters.question)
    first = filters.after[1] if filters.after else 0  # they are reckoned all at once, and counted
    rows = [
        shapes.Discrepancy(
            id=one.id, kind=one.kind, subject=one.subject, english=one.english, urdu=one.urdu,
            evidence=[
                shapes.Quote(article=q.article, source=q.outlet, published=q.day, start=q.start, end=q.end, text=q.text)
                for q in one.evidence
            ],
        )
        for one in found[first : first + size]
    ]  # fmt: skip
    return Portion(rows, f"~{first + size}" if first + size < len(found) else None)


def _findings(kind: str) -> Callable[[Connection, Filters, int], Portion[Any]]:
    def read(connection: Connection, filters: Filters, size: int) -> Portion[Any]:
        portion = findings.found(connection, kind, filters, size)
        return Portion([finding(found) for found in portion.rows], portion.after)

    return read


def finding(found: findings.Found) -> shapes.Finding:
    """A finding in the API's shape."""
    return shapes.Finding(
        id=found.id, kind=found.kind, subject=found.subject, article=found.article, source=found.outlet,
        day=found.day or None, start=found.start, end=found.end, text=found.text, detail=found.detail,
    )  # fmt: skip


def step(found: dossiers.Step) -> shapes.Finding:
    """A step of a dossier in the API's shape."""
    return shapes.Finding(
        id=found.id, kind="dossier", subject=found.dossier.id, article=found.article, source=found.outlet,
        day=found.when or None, start=found.start, end=found.end, text=found.sentence, detail=found.detail,
    )  # fmt: skip


LISTS = {
    "incidents": List(_incidents, shapes.Incidents, shapes.Incident, "Happenings, each once, the newest first."),
    "events": List(_events, shapes.Events, shapes.Event, "Events as each report tells them, the newest first."),
    "statements": List(_statements, shapes.Statements, shapes.Statement, "Who said what, the newest first."),
    "figures": List(_figures, shapes.Figures, shapes.Figure, "The figures given, the newest first."),
    "discrepancies": List(
        _discrepancies, shapes.Discrepancies, shapes.Discrepancy, "Contradictions, the newest first."
    ),
    "offices": List(_findings("office"), shapes.Findings, shapes.Finding, "Who is reported in which office."),
    "steps": List(_findings("dossier"), shapes.Findings, shapes.Finding, "Steps of all dossiers."),
    "datings": List(_findings("dating"), shapes.Findings, shapes.Finding, "Days that reports without one allow."),
}
