"""The conditions that filters put on any table of the record with an article and a day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, case, exists, func, select

from roznamcha.record import told
from roznamcha.record.question import Who, check_source, within
from roznamcha.record.schema import articles, events, findings, reports, versions
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.paging import cut, newest_first

Condition = ColumnElement[bool]

# What a report is called: its title, else the beginning of its text.
headline = case(
    (func.trim(versions.c.title) != "", versions.c.title), else_=func.substr(func.trim(versions.c.text), 1, 90)
)


def asked_actors(connection: Connection, filters: Filters) -> list[Who]:
    """The asked actor and other, resolved; raises UnknownActor."""
    return told.asked_actors(connection, filters.question)


def in_days(filters: Filters, day: ColumnElement[Any], last: ColumnElement[Any] | None = None) -> list[Condition]:
    """The conditions of `since` and `until`."""
    return within(filters.question, day, last)


def from_outlet(connection: Connection, filters: Filters, article_id: ColumnElement[Any]) -> list[Condition]:
    """The condition that a row's report is of the asked outlet; raises RecordError for one that there is not."""
    if filters.source is None:
        return []
    check_source(connection, filters.question)
    return [exists().where(reports.c.article_id == article_id, reports.c.outlet == filters.source)]


def of_events(filters: Filters, event_id: ColumnElement[Any]) -> list[Condition]:
    """The condition that a row belongs to an event of the asked type and confidence."""
    wanted: list[Condition] = []
    if filters.type is not None:
        wanted.append(events.c.type == filters.type)
    if filters.min_confidence is not None:
        wanted.append(events.c.confidence >= filters.min_confidence)
    return [exists().where(events.c.id == event_id, *wanted)] if wanted else []


def told_on(day: str) -> Condition:
    """The condition that a report is of a day; "" for those whose day is not known."""
    return reports.c.day == day if day else reports.c.day.is_(None)


def of_kind(kind: str) -> Condition:
    """The condition that a finding of some known articles is of a kind.

    Put so that SQLite goes by the articles' index, not by that of all findings of the kind.
    """
    return findings.c.kind.concat("") == kind


def in_dossier(filters: Filters, article_id: ColumnElement[Any], start: ColumnElement[Any]) -> list[Condition]:
    """The condition that a row stands in a sentence that is a step of the asked dossier."""
    if filters.dossier is None:
        return []
    step = exists().where(
        findings.c.article_id == article_id,
        findings.c.kind == "dossier",
        findings.c.subject == filters.dossier,
        start >= findings.c.start,
        start < findings.c.end,
    )
    return [step]


def newest(
    connection: Connection, table: Table, conditions: Sequence[Condition], after: tuple[str, int] | None, size: int
) -> tuple[list[Any], str | None]:
    """The newest rows with outlet, title and text of their reports, and where the next page begins.

    Their ids are asked for first: a query for all would carry the texts along while it sorts.
    """
    choice = newest_first(select(table.c.id, table.c.day).where(*conditions), table.c.day, table.c.id, after, size)
    chosen, further = cut(connection.execute(choice).all(), size)
    return with_reports(connection, table, [row.id for row in chosen]), further


def with_reports(connection: Connection, table: Table, ids: Sequence[int]) -> list[Any]:
    """Rows by their ids, in that order, with outlet, title, id as it came, day and text of their reports."""
    query = (
        select(
            table,
            reports.c.outlet,
            headline.label("title"),
            articles.c.name.label("came"),
            reports.c.day.label("published"),
            versions.c.text.label("whole"),
        )
        .join(reports, reports.c.article_id == table.c.article_id)
        .join(articles, articles.c.id == table.c.article_id)
        .join(versions, versions.c.id == reports.c.version_id)
        .where(table.c.id.in_(ids))
    )
    found = {row.id: row for row in connection.execute(query)} if ids else {}
    return [found[id_] for id_ in ids if id_ in found]
