"""What all answers share: the report that something stands in, and who took part."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, select

from roznamcha.record.answers import Party
from roznamcha.record.question import Question, Who, check_source, event_type, resolve, within
from roznamcha.record.schema import actors, articles, entities, events, incidents, members, reports, versions

_CHUNK = 10_000  # ids in one IN (...): SQLite allows 32,766
_SENTENCE_END = re.compile("[\u06d4\u061f!\n]")  # full stop and question mark of Urdu

# Columns of the report, for `_told` queries; `whole` is the text that spans count in.
REPORT = (
    articles.c.name.label("article"),
    articles.c.source,
    reports.c.day.label("published"),
    versions.c.text.label("whole"),
)


def with_report(query: Select[Any], article_id: ColumnElement[int]) -> Select[Any]:
    """The query joined to the report that each row stands in."""
    return (
        query.join(reports, reports.c.article_id == article_id)
        .join(articles, articles.c.id == article_id)
        .join(versions, versions.c.id == reports.c.version_id)
    )


def asked_actors(connection: Connection, question: Question) -> list[Who]:
    """The asked actor and other, resolved."""
    return [resolve(connection, name) for name in (question.actor, question.other) if name is not None]


def naming(who: Who) -> Select[Any]:
    """The articles that name somebody."""
    query = select(actors.c.article_id)
    if who.key is None:
        return query.where(actors.c.entity_id.in_(who.ids))
    return query.join(entities, entities.c.id == actors.c.entity_id).where(entities.c.code == who.key)


def named_in(who: Who, article_id: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether an article names somebody, asked row by row: for queries that look at a few articles only."""
    query = select(actors.c.local).where(actors.c.article_id == article_id)
    if who.key is None:
        return query.where(actors.c.entity_id.in_(who.ids)).exists()
    return query.join(entities, entities.c.id == actors.c.entity_id).where(entities.c.code == who.key).exists()


def choose(table: Table, question: Question) -> Select[Any]:
    """Which rows of a table with an article and a day are wanted: their ids, for the conditions still to come.

    Asking first for ids and then for the rows (`chosen`) keeps SQLite from carrying the texts
    of all reports of a day along while it sorts them.
    """
    last = table.c.day_to if "day_to" in table.c else None
    return select(table.c.id).where(*within(question, table.c.day, last))


def chosen(rows: Select[Any], table: Table, choice: Select[Any], question: Question) -> Select[Any]:
    """The rows of a choice, the newest first and no more than are wanted."""
    order = (table.c.day.desc(), table.c.id)
    if question.limit is not None:
        choice = choice.order_by(*order).limit(question.limit)
    return rows.where(table.c.id.in_(choice)).order_by(*order)


def from_source(
    connection: Connection, question: Question, query: Select[Any], article_id: ColumnElement[int]
) -> Select[Any]:
    """The query for the asked outlet only."""
    check_source(connection, question)
    if question.source is None:
        return query
    return query.join(reports, reports.c.article_id == article_id).where(reports.c.outlet == question.source)


def wanted_incidents(connection: Connection, question: Question, query: Select[Any]) -> Select[Any]:
    """A query on incidents for the asked ones only."""
    table = incidents
    query = query.where(*within(question, table.c.day, table.c.day_to))
    for who in asked_actors(connection, question):
        involved = select(members.c.incident_id).where(who.among(members.c.key, members.c.entity_id))
        query = query.where(table.c.id.in_(involved))
    if wanted := event_type(question):
        query = query.where(table.c.type == wanted)
    if question.min_confidence is not None:
        query = query.where(table.c.confidence >= question.min_confidence)
    if question.source is not None:
        # Correlated: by day from the newest on, an outlet of any size is met soon.
        told = select(events.c.id).where(events.c.incident_id == table.c.id)
        query = query.where(from_source(connection, question, told, events.c.article_id).exists())
    return query


def of_events(question: Question, query: Select[Any], event_id: ColumnElement[Any]) -> Select[Any]:
    """The query for what belongs to events of the asked type and confidence, where these are asked for."""
    wanted = event_type(question)
    if wanted is None and question.min_confidence is None:
        return query
    query = query.join(events, events.c.id == event_id)
    if wanted is not None:
        query = query.where(events.c.type == wanted)
    if question.min_confidence is not None:
        query = query.where(events.c.confidence >= question.min_confidence)
    return query


def parties_of(
    connection: Connection, table: Table, owner: ColumnElement[int], ids: Sequence[int]
) -> dict[tuple[int, str], list[Party]]:
    """Who is on which side of events or incidents, by their id and the side."""
    sides: dict[tuple[int, str], list[Party]] = defaultdict(list)
    for chunk in chunks(ids):
        query = (
            select(owner.label("owner"), table.c.side, entities.c.name, entities.c.code, entities.c.type)
            .join(entities, entities.c.id == table.c.entity_id)
            .where(owner.in_(chunk))
            .order_by(owner, table.c.entity_id)
        )
        for row in connection.execute(query):
            sides[row.owner, row.side].append(Party(name=row.name, code=row.code, type=row.type))
    return sides


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """The ids in portions that one query takes."""
    for first in range(0, len(ids), _CHUNK):
        yield ids[first : first + _CHUNK]


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence round a span, for what carries none of its own."""
    before = [match.end() for match in _SENTENCE_END.finditer(text, 0, start)]
    after = _SENTENCE_END.search(text, end)
    return text[before[-1] if before else 0 : after.end() if after else len(text)].strip()
