"""Asking for what was said, counted and found in single reports."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, select

from roznamcha.record import answers
from roznamcha.record.found_rows import wanted
from roznamcha.record.question import Question, limited
from roznamcha.record.schema import entities
from roznamcha.record.schema import figures as figures_table
from roznamcha.record.schema import findings as findings_table
from roznamcha.record.schema import statements as statements_table
from roznamcha.record.told import (
    REPORT,
    asked_actors,
    choose,
    chosen,
    from_source,
    naming,
    of_events,
    sentence_at,
    with_report,
)


def statements(connection: Connection, question: Question) -> list[answers.Statement]:
    """Who said what, the newest first. `other` is somebody whom the same report names."""
    table = statements_table
    choice = choose(table, question)
    for place, who in enumerate(asked_actors(connection, question)):
        says = who.among(table.c.key, table.c.entity_id)
        first = place == 0 and question.actor is not None
        choice = choice.where(says if first else table.c.article_id.in_(naming(who)))
    choice = of_events(question, choice, table.c.event_id)
    choice = from_source(connection, question, choice, table.c.article_id)
    speaker = (entities.c.name.label("speaker"), entities.c.code, entities.c.type)
    query = select(table, *speaker, *REPORT).join(entities, entities.c.id == table.c.entity_id)
    query = chosen(with_report(query, table.c.article_id), table, choice, question)
    rows = connection.execute(query).all()
    return [
        answers.Statement(
            article=row.article, source=row.source, published=row.published,
            speaker=answers.Party(name=row.speaker, code=row.code, type=row.type), start=row.start, end=row.end,
            text=row.whole[row.start : row.end], form=row.form, verb=row.verb, matter=row.matter, dossier=row.dossier,
            stance=row.stance,
            english=row.english, event=row.event_id,
        )
        for row in rows
    ]  # fmt: skip


def figures(connection: Connection, question: Question) -> list[answers.Figure]:
    """The figures given, the newest first. `actor` and `other` are who gave it or is named in its report."""
    table = figures_table
    choice = choose(table, question)
    for who in asked_actors(connection, question):
        choice = choice.where(table.c.article_id.in_(naming(who)))
    choice = of_events(question, choice, table.c.event_id)
    choice = from_source(connection, question, choice, table.c.article_id)
    giver = (entities.c.name.label("giver"), entities.c.code, entities.c.type)
    query = select(table, *giver, *REPORT).outerjoin(entities, entities.c.id == table.c.entity_id)
    query = chosen(with_report(query, table.c.article_id), table, choice, question)
    rows = connection.execute(query).all()
    return [
        answers.Figure(
            article=row.article, source=row.source, published=row.published, start=row.start, end=row.end,
            text=row.text, value=row.value, unit=row.unit, measure=row.measure,
            giver=answers.Party(name=row.giver, code=row.code, type=row.type) if row.giver else None,
            sentence=sentence_at(row.whole, row.start, row.end), event=row.event_id,
        )
        for row in rows
    ]  # fmt: skip


def findings(connection: Connection, kind: str, question: Question) -> list[answers.Found]:
    """What was reckoned from single articles, by subject and day."""
    table = findings_table
    query = with_report(select(table, *REPORT), table.c.article_id).where(table.c.kind == kind)
    query = wanted(connection, question, query)
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
