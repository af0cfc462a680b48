"""Events, incidents, statements, figures and findings, asked for with a Question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, select

from roznamcha.codec import coding_from_dict
from roznamcha.record import answers
from roznamcha.record.question import Question, Who, check_source, event_type, limited, resolve, within
from roznamcha.record.schema import (
    actors,
    articles,
    codings,
    entities,
    events as events_table,
    figures as figures_table,
    findings as findings_table,
    incidents as incidents_table,
    members,
    parties,
    reports,
    statements as statements_table,
    versions as versions_table,
)
from roznamcha.types import Article, Coding

_CHUNK = 10_000  # ids in one IN (...): SQLite allows 32,766 parameters

_TOLD = (articles.c.name.label("article"), articles.c.source, reports.c.day.label("published"), versions_table.c.text.label("whole"))  # fmt: skip


def _told(query: Select[Any], article_id: ColumnElement[int]) -> Select[Any]:
    return (
        query.join(reports, reports.c.article_id == article_id)
        .join(articles, articles.c.id == article_id)
        .join(versions_table, versions_table.c.id == reports.c.version_id)
    )


def whom(connection: Connection, question: Question) -> list[Who]:
    """The asked actor and other, resolved."""
    return [resolve(connection, name) for name in (question.actor, question.other) if name is not None]


def events(connection: Connection, question: Question) -> list[answers.Event]:
    """Events as each report tells them, the newest first."""
    table = events_table
    query = _event_query().where(*within(question, table.c.day, table.c.day_to))
    for who in whom(connection, question):
        involved = select(parties.c.event_id).where(who.among(parties.c.key, parties.c.entity_id))
        query = query.where(table.c.id.in_(involved))
    if wanted := event_type(question):
        query = query.where(table.c.type == wanted)
    if question.source is not None:
        check_source(connection, question)
        query = query.where(reports.c.outlet == question.source)
    if question.min_confidence is not None:
        query = query.where(table.c.confidence >= question.min_confidence)
    query = limited(query.order_by(table.c.day.desc(), table.c.id), question)
    return _events(connection, connection.execute(query).all())


def incidents(connection: Connection, question: Question) -> list[answers.Incident]:
    """Happenings with all of their reports, the newest first."""
    table = incidents_table
    query = select(table).where(*within(question, table.c.day, table.c.day_to))
    for who in whom(connection, question):
        involved = select(members.c.incident_id).where(who.among(members.c.key, members.c.entity_id))
        query = query.where(table.c.id.in_(involved))
    if wanted := event_type(question):
        query = query.where(table.c.type == wanted)
    if question.source is not None:
        check_source(connection, question)
        told = (
            select(events_table.c.id)
            .join(reports, reports.c.article_id == events_table.c.article_id)
            .where(events_table.c.incident_id == table.c.id, reports.c.outlet == question.source)
        )
        query = query.where(told.exists())
    if question.min_confidence is not None:
        query = query.where(table.c.confidence >= question.min_confidence)
    rows = connection.execute(limited(query.order_by(table.c.day.desc(), table.c.id), question)).all()
    ids = [row.id for row in rows]
    sides = _parties(connection, members, members.c.incident_id, ids)
    told_by: dict[int, list[answers.Event]] = defaultdict(list)
    for chunk in _chunks(ids):
        found = connection.execute(_event_query().where(events_table.c.incident_id.in_(chunk)).order_by(events_table.c.id))
        for event in _events(connection, found.all()):
            told_by[event.incident].append(event)
    return [
        answers.Incident(
            id=row.id, type=row.type, mode=row.mode, status=row.status, actors=sides[row.id, "actor"],
            recipients=sides[row.id, "recipient"], place=row.place, from_=row.day_from, to=row.day_to,
            sources=row.sources, confidence=row.confidence, score=row.score, english=row.english,
            disagreements=_disagreements(row.disagreements, told_by[row.id]), reports=told_by[row.id],
        )
        for row in rows
    ]  # fmt: skip


def statements(connection: Connection, question: Question) -> list[answers.Statement]:
    """Who said what, the newest first. `other` is somebody whom the same report names."""
    table = statements_table
    query = _told(
        select(table, entities.c.name.label("speaker"), entities.c.code, entities.c.type, *_TOLD).join(
            entities, entities.c.id == table.c.entity_id
        ),
        table.c.article_id,
    ).where(*within(question, table.c.day))
    query = _said(connection, question, query, table)
    rows = connection.execute(limited(query.order_by(table.c.day.desc(), table.c.id), question)).all()
    return [
        answers.Statement(
            article=row.article, source=row.source, published=row.published,
            speaker=answers.Party(name=row.speaker, code=row.code, type=row.type), start=row.start, end=row.end,
            text=row.whole[row.start : row.end], form=row.form, verb=row.verb, matter=row.matter, stance=row.stance,
            english=row.english, event=row.event_id,
        )
        for row in rows
    ]  # fmt: skip


def figures(connection: Connection, question: Question) -> list[answers.Figure]:
    """The figures given, the newest first. `actor` and `other` are who gave it or is named in its report."""
    table = figures_table
    query = _told(
        select(
            table, entities.c.name.label("giver"), entities.c.code, entities.c.type, codings.c.coding, *_TOLD
        ).outerjoin(entities, entities.c.id == table.c.entity_id),
        table.c.article_id,
    ).join(codings, codings.c.id == reports.c.coding_id)
    query = query.where(*within(question, table.c.day))
    for who in whom(connection, question):
        query = query.where(table.c.article_id.in_(_naming(who)))
    query = _of_events(connection, question, query, table)
    rows = connection.execute(limited(query.order_by(table.c.day.desc(), table.c.id), question)).all()
    return [
        answers.Figure(
            article=row.article, source=row.source, published=row.published, start=row.start, end=row.end,
            text=row.text, value=row.value, unit=row.unit, measure=row.measure,
            giver=answers.Party(name=row.giver, code=row.code, type=row.type) if row.giver else None,
            sentence=_sentence(row), event=row.event_id,
        )
        for row in rows
    ]  # fmt: skip


def findings(connection: Connection, kind: str, question: Question) -> list[answers.Found]:
    """What was reckoned from single articles, by subject and day."""
    table = findings_table
    query = _told(select(table, *_TOLD), table.c.article_id).where(table.c.kind == kind, *within(question, table.c.day))
    for who in whom(connection, question):
        query = query.where(table.c.article_id.in_(_naming(who)))
    if question.source is not None:
        check_source(connection, question)
        query = query.where(reports.c.outlet == question.source)
    rows = connection.execute(limited(query.order_by(table.c.subject, table.c.day, table.c.id), question)).all()
    return [
        answers.Found(
            article=row.article, source=row.source, published=row.published, kind=kind, subject=row.subject,
            day=row.day or None, start=row.start, end=row.end,
            text=row.whole[row.start : row.end] if row.start is not None else "",
            detail=msgspec.json.decode(row.detail),
        )
        for row in rows
    ]  # fmt: skip
