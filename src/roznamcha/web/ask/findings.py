"""Discrepancies, reported offices and datings: what was reckoned from reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from roznamcha.record.schema import findings, incidents, reports
from roznamcha.record.told import naming
from roznamcha.web.ask.conditions import asked_actors, from_outlet, in_days, newest, of_kind
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.incidents import Line, page_of, wanted
from roznamcha.web.ask.paging import Portion


@dataclass(frozen=True, slots=True)
class Found:
    """Something reckoned from one report."""

    id: int
    kind: str
    subject: str
    article: int
    outlet: str
    title: str
    name: str
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
    connection: Connection,
    kind: str,
    filters: Filters,
    size: int,
    *,
    article: int | None = None,
    day: str | None = None,
) -> Portion[Found]:
    """Findings of a kind, the newest first: all, those of one article, or those of one day's reports."""
    table = findings
    whole = article is None and day is None
    conditions = [table.c.kind == kind if whole else of_kind(kind), *in_days(filters, table.c.day)]
    conditions += [table.c.article_id.in_(naming(who)) for who in asked_actors(connection, filters)]
    conditions += from_outlet(connection, filters, table.c.article_id)
    if filters.dossier is not None and kind == "dossier":
        conditions.append(table.c.subject == filters.dossier)
    if article is not None:
        conditions.append(table.c.article_id == article)
    if day is not None:
        conditions.append(table.c.article_id.in_(select(reports.c.article_id).where(reports.c.day == day)))
    rows, after = newest(connection, table, conditions, filters.after, size)
    return Portion(_read(rows), after)


def disputed(connection: Connection, filters: Filters, size: int) -> Portion[Line]:
    """Incidents whose reports cannot all be right, the newest first."""
    choice = wanted(connection, filters, select(incidents.c.id, incidents.c.day))
    return page_of(connection, choice.where(incidents.c.disagreements.is_not(None)), filters, size)


def _read(rows: Sequence[Any]) -> list[Found]:
    return [
        Found(
            row.id, row.kind, row.subject, row.article_id, row.outlet, row.title, row.came, row.day, row.start or 0, row.end or 0,
            row.whole[row.start : row.end] if row.start is not None else "", msgspec.json.decode(row.detail),
        )
        for row in rows
    ]  # fmt: skip
