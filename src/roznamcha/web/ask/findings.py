"""Discrepancies, reported offices and datings: what was reckoned from reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from roznamcha.record.schema import findings, incidents, reports, versions
from roznamcha.record.told import asked_actors, from_source, naming
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.incidents import Line, lines, wanted
from roznamcha.web.ask.paging import Portion, cut, newest_first


@dataclass(frozen=True, slots=True)
class Found:
    """Something reckoned from one report."""

    id: int
    kind: str
    subject: str
    article: int
    outlet: str
    title: str
    day: str
    start: int
    end: int
    text: str
    detail: dict[str, Any]

    def told(self, language: str) -> str:
        """The explanation in a language of the page, where there is one."""
        for key in ("urdu", "english") if language == "ur" else ("english", "urdu"):
            if self.detail.get(key):
                return str(self.detail[key])
        return ""


def found(
    connection: Connection, kind: str, filters: Filters, size: int, *, article: int | None = None, day: str | None = None
) -> Portion[Found]:
    """Findings of a kind, the newest first: all, those of one article, or those of one day's reports."""
    question = filters.question
    query = (
        select(findings, reports.c.outlet, versions.c.title, versions.c.text.label("whole"))
        .join(reports, reports.c.article_id == findings.c.article_id)
        .join(versions, versions.c.id == reports.c.version_id)
        .where(findings.c.kind == kind)
    )
    if question.since:
        query = query.where(findings.c.day >= question.since)
    if question.until:
        query = query.where(findings.c.day <= question.until + "~", findings.c.day != "")
    for who in asked_actors(connection, question):
        query = query.where(findings.c.article_id.in_(naming(who)))
    query = from_source(connection, question, query)
    if article is not None:
        query = query.where(findings.c.article_id == article)
    if day is not None:
        query = query.where(reports.c.day == day)
    query = newest_first(query, findings.c.day, findings.c.id, filters.after, size)
    rows, after = cut(connection.execute(query).all(), size)
    return Portion(_read(rows), after)


def disputed(connection: Connection, filters: Filters, size: int) -> Portion[Line]:
    """Incidents whose reports cannot all be right, the newest first."""
    query = wanted(connection, filters, select(incidents)).where(incidents.c.disagreements.is_not(None))
    query = newest_first(query, incidents.c.day, incidents.c.id, filters.after, size)
    rows, after = cut(connection.execute(query).all(), size)
    return Portion(lines(connection, rows), after)


def _read(rows: Sequence[Any]) -> list[Found]:
    return [
        Found(
            row.id, row.kind, row.subject, row.article_id, row.outlet, row.title, row.day, row.start or 0, row.end or 0,
            row.whole[row.start : row.end] if row.start is not None else "", msgspec.json.decode(row.detail),
        )
        for row in rows
    ]  # fmt: skip
