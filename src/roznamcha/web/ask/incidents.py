"""Incidents as lines of the day-book, each with the reports that tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from roznamcha.record.schema import articles, events, findings, incidents, members, reports, versions
from roznamcha.record.told import chunks, wanted_incidents
from roznamcha.web.ask.conditions import headline, told_on
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.paging import Portion, cut, newest_first
from roznamcha.web.ask.sides import Party, parties


@dataclass(frozen=True, slots=True)
class Source:
    """An event as one report tells it: where it is to be read."""

    event: int
    article: int
    outlet: str
    name: str
    title: str
    day: str | None
    copies: int
    start: int
    end: int
    type: str
    mode: str | None
    status: str
    place: str | None
    from_: str | None
    to: str | None
    confidence: float
    english: str


@dataclass(frozen=True, slots=True)
class Line:
    """An incident in the day-book."""

    id: int
    type: str
    mode: str | None
    status: str
    place: str | None
    from_: str | None
    to: str | None
    day: str
    reports: int
    sources: int
    confidence: float
    score: float
    english: str
    disagreements: list[dict[str, Any]]
    actors: list[Party] = field(default_factory=list)
    recipients: list[Party] = field(default_factory=list)
    told: list[Source] = field(default_factory=list)


def timeline(connection: Connection, filters: Filters, size: int) -> Portion[Line]:
    """Incidents by day, the newest first."""
    return page_of(connection, wanted(connection, filters, select(incidents.c.id, incidents.c.day)), filters, size)


def page_of(connection: Connection, choice: Select[Any], filters: Filters, size: int) -> Portion[Line]:
    """A page of the incidents that a query chooses by id and day, which keeps its sorting small."""
    choice = newest_first(choice, incidents.c.day, incidents.c.id, filters.after, size)
    chosen, after = cut(connection.execute(choice).all(), size)
    return Portion(by_ids(connection, [row.id for row in chosen]), after)


def by_ids(connection: Connection, ids: Sequence[int]) -> list[Line]:
    """Incidents in the order of their ids as given."""
    found = {row.id: row for row in connection.execute(select(incidents).where(incidents.c.id.in_(ids)))} if ids else {}
    return lines(connection, [found[id_] for id_ in ids if id_ in found])


def wanted(connection: Connection, filters: Filters, query: Select[Any]) -> Select[Any]:
    """A query on `incidents` with the conditions of the filters."""
    query = wanted_incidents(connection, filters.question, query)
    if filters.dossier is not None:
        query = query.where(incidents.c.id.in_(in_dossier(filters.dossier)))
    return query


def in_dossier(dossier: str) -> Select[Any]:
    """The incidents told in a sentence that is a step of a dossier."""
    return (
        select(events.c.incident_id)
        .join(findings, findings.c.article_id == events.c.article_id)
        .where(
            findings.c.kind == "dossier",
            findings.c.subject == dossier,
            events.c.trigger_start >= findings.c.start,
            events.c.trigger_start < findings.c.end,
        )
    )


def of_day(connection: Connection, day: str, size: int) -> list[Line]:
    """Incidents that the reports of one day tell, those with most sources first."""
    told = select(events.c.incident_id).join(reports, reports.c.article_id == events.c.article_id).where(told_on(day))
    query = (
        select(incidents.c.id)
        .where(incidents.c.id.in_(told))
        .order_by(incidents.c.sources.desc(), incidents.c.confidence.desc(), incidents.c.id)
        .limit(size)
    )
    return by_ids(connection, list(connection.execute(query).scalars()))


def one(connection: Connection, id_: int) -> Line | None:
    """A single incident."""
    rows = connection.execute(select(incidents).where(incidents.c.id == id_)).all()
    return lines(connection, rows)[0] if rows else None


def lines(connection: Connection, rows: Sequence[Any]) -> list[Line]:
    """Rows of `incidents` with who takes part and who tells it."""
    ids = [row.id for row in rows]
    sides = parties(connection, members, members.c.incident_id, ids)
    told = _told(connection, ids)
    return [
        Line(
            row.id, row.type, row.mode, row.status, row.place, row.day_from, row.day_to, row.day, row.reports,
            row.sources, row.confidence, row.score, row.english,
            msgspec.json.decode(row.disagreements) if row.disagreements else [],
            sides.get((row.id, "actor"), []), sides.get((row.id, "recipient"), []), told[row.id],
        )
        for row in rows
    ]  # fmt: skip


def _told(connection: Connection, ids: Sequence[int]) -> dict[int, list[Source]]:
    told: dict[int, list[Source]] = defaultdict(list)
    for chunk in chunks(ids):
        query = (
            select(
                events.c.incident_id, events.c.id, events.c.article_id, reports.c.outlet, articles.c.name,
                headline.label("title"), reports.c.day, articles.c.copies, events.c.trigger_start, events.c.trigger_end,
                events.c.type, events.c.mode, events.c.status, events.c.place, events.c.day_from, events.c.day_to,
                events.c.confidence, events.c.english,
            )
            .join(reports, reports.c.article_id == events.c.article_id)
            .join(articles, articles.c.id == events.c.article_id)
            .join(versions, versions.c.id == reports.c.version_id)
            .where(events.c.incident_id.in_(chunk))
            .order_by(reports.c.day, events.c.id)
        )  # fmt: skip
        for incident, *rest in connection.execute(query):
            told[incident].append(Source(*rest))
    return told
