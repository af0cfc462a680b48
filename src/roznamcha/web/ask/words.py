"""What was said and counted, a page at a time."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from roznamcha.record.schema import figures, statements
from roznamcha.record.told import naming
from roznamcha.web.ask.conditions import asked_actors, from_outlet, in_days, in_dossier, newest, of_events
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.paging import Portion
from roznamcha.web.ask.sides import Party, by_id


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said in one report."""

    id: int
    article: int
    outlet: str
    title: str
    name: str
    day: str
    speaker: Party
    start: int
    end: int
    text: str
    form: str
    verb: str | None
    matter: str | None
    dossier: str | None
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
    name: str
    day: str
    giver: Party | None
    start: int
    end: int
    text: str
    value: float
    unit: str
    measure: str | None
    event: int | None


def said(
    connection: Connection, filters: Filters, size: int, *, day: str | None = None, positions: bool = False
) -> Portion[Said]:
    """Statements, newest first: of one `day`, or only those that take a position. `other` is named in the report."""
    table = statements
    conditions = [table.c.day == day] if day is not None else in_days(filters, table.c.day)
    if positions:
        conditions.append(table.c.stance != "neutral")
    for place, who in enumerate(asked_actors(connection, filters)):
        says = who.among(table.c.key, table.c.entity_id)
        conditions.append(says if place == 0 else table.c.article_id.in_(naming(who)))
    conditions += from_outlet(connection, filters, table.c.article_id)
    conditions += of_events(filters, table.c.event_id) + in_dossier(filters, table.c.article_id, table.c.start)
    rows, after = newest(connection, table, conditions, filters.after, size)
    who_speaks = by_id(connection, (row.entity_id for row in rows))
    return Portion(
        [
            Said(
                row.id, row.article_id, row.outlet, row.title, row.came, row.day, who_speaks[row.entity_id], row.start, row.end,
                row.whole[row.start : row.end], row.form, row.verb, row.matter, row.dossier, row.stance, row.english, row.event_id,
            )
            for row in rows
        ],
        after,
    )  # fmt: skip


def given(connection: Connection, filters: Filters, size: int) -> Portion[Given]:
    """Figures, newest first. `actor` and `other` are named in the report."""
    table = figures
    conditions = in_days(filters, table.c.day)
    conditions += [table.c.article_id.in_(naming(who)) for who in asked_actors(connection, filters)]
    conditions += from_outlet(connection, filters, table.c.article_id)
    conditions += of_events(filters, table.c.event_id) + in_dossier(filters, table.c.article_id, table.c.start)
    rows, after = newest(connection, table, conditions, filters.after, size)
    givers = by_id(connection, (row.entity_id for row in rows if row.entity_id))
    return Portion(
        [
            Given(
                row.id, row.article_id, row.outlet, row.title, row.came, row.day, givers.get(row.entity_id), row.start, row.end,
                row.text, row.value, row.unit, row.measure, row.event_id,
            )
            for row in rows
        ],
        after,
    )  # fmt: skip
