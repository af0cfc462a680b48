"""What was said and counted, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select

from roznamcha.record.question import within
from roznamcha.record.schema import articles, figures, findings, reports, statements, versions
from roznamcha.record.told import asked_actors, from_source, naming, of_events
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.paging import Portion, cut, newest_first
from roznamcha.web.ask.sides import Party, by_id


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said in one report."""

    id: int
    article: int
    outlet: str
    title: str
    day: str
    speaker: Party
    start: int
    end: int
    text: str
    form: str
    verb: str | None
    matter: str | None
    stance: str
    english: str
    event: int | None


@dataclass(frozen=True, slots=True)
class Given:
    """A figure given in one report."""

    id: int
    article: int
    outlet: str
    title: str
    day: str
    giver: Party | None
    start: int
    end: int
    text: str
    value: float
    unit: str
    measure: str | None
    event: int | None


def _told(table: Any) -> Select[Any]:
    return (
        select(table, reports.c.outlet, versions.c.title, versions.c.text.label("whole"))
        .join(reports, reports.c.article_id == table.c.article_id)
        .join(articles, articles.c.id == table.c.article_id)
        .join(versions, versions.c.id == reports.c.version_id)
    )


def said(
    connection: Connection, filters: Filters, size: int, *, day: str | None = None, positions: bool = False
) -> Portion[Said]:
    """Statements, newest first: of the reports of one `day`, or only those that take a position."""
    table, question = statements, filters.question
    query = _told(table).where(*within(question, table.c.day))
    if day is not None:
        query = query.where(reports.c.day == day, table.c.day == day)
    if positions:
        query = query.where(table.c.stance != "neutral")
    for place, who in enumerate(asked_actors(connection, question)):
        says = who.among(table.c.key, table.c.entity_id)
        query = query.where(says if place == 0 else table.c.article_id.in_(naming(who)))
    query = of_events(question, from_source(connection, question, query), table.c.event_id)
    query = _in_dossier(query, table, filters)
    rows, after = cut(
        connection.execute(newest_first(query, table.c.day, table.c.id, filters.after, size)).all(), size
    )
    who_speaks = by_id(connection, (row.entity_id for row in rows))
    return Portion(
        [
            Said(
                row.id, row.article_id, row.outlet, row.title, row.day, who_speaks[row.entity_id], row.start, row.end,
                row.whole[row.start : row.end], row.form, row.verb, row.matter, row.stance, row.english, row.event_id,
            )
            for row in rows
        ],
        after,
    )  # fmt: skip


def given(connection: Connection, filters: Filters, size: int) -> Portion[Given]:
    """Figures, newest first."""
    table, question = figures, filters.question
    query = _told(table).where(*within(question, table.c.day))
    for who in asked_actors(connection, question):
        query = query.where(table.c.article_id.in_(naming(who)))
    query = of_events(question, from_source(connection, question, query), table.c.event_id)
    query = _in_dossier(query, table, filters)
    rows, after = cut(
        connection.execute(newest_first(query, table.c.day, table.c.id, filters.after, size)).all(), size
    )
    givers = by_id(connection, (row.entity_id for row in rows if row.entity_id))
    return Portion(
        [
            Given(
                row.id, row.article_id, row.outlet, row.title, row.day, givers.get(row.entity_id), row.start, row.end,
                row.text, row.value, row.unit, row.measure, row.event_id,
            )
            for row in rows
        ],
        after,
    )  # fmt: skip


def _in_dossier(query: Select[Any], table: Any, filters: Filters) -> Select[Any]:
    """The query for what stands in sentences that are steps of the asked dossier."""
    if filters.dossier is None:
        return query
    steps = (
        select(findings.c.id)
        .where(
            findings.c.article_id == table.c.article_id,
            findings.c.kind == "dossier",
            findings.c.subject == filters.dossier,
            table.c.start >= findings.c.start,
            table.c.start < findings.c.end,
        )
        .exists()
    )
    return query.where(steps)


