"""Asking for events and incidents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from roznamcha.record import answers
from roznamcha.record.question import Question, event_type, limited
from roznamcha.record.schema import events as events_table
from roznamcha.record.schema import incidents as incidents_table
from roznamcha.record.schema import members, parties
from roznamcha.record.told import (
    REPORT,
    asked_actors,
    choose,
    chosen,
    chunks,
    from_source,
    parties_of,
    wanted_incidents,
    with_report,
)


def events(connection: Connection, question: Question) -> list[answers.Event]:
    """Events as each report tells them, the newest first."""
    table = events_table
    choice = choose(table, question)
    for who in asked_actors(connection, question):
        involved = select(parties.c.event_id).where(who.among(parties.c.key, parties.c.entity_id))
        choice = choice.where(table.c.id.in_(involved))
    if wanted := event_type(question):
        choice = choice.where(table.c.type == wanted)
    if question.min_confidence is not None:
        choice = choice.where(table.c.confidence >= question.min_confidence)
    choice = from_source(connection, question, choice, table.c.article_id)
    return _events(connection, connection.execute(chosen(_event_query(), table, choice, question)).all())


def incidents(connection: Connection, question: Question) -> list[answers.Incident]:
    """Happenings with all of their reports, the newest first."""
    table = incidents_table
    query = wanted_incidents(connection, question, select(table))
    rows = connection.execute(limited(query.order_by(table.c.day.desc(), table.c.id), question)).all()
    ids = [row.id for row in rows]
    sides = parties_of(connection, members, members.c.incident_id, ids)
    told_by = _told_by(connection, ids)
    return [
        answers.Incident(
            id=row.id, type=row.type, mode=row.mode, status=row.status, actors=_specific(sides[row.id, "actor"]),
            recipients=_specific(sides[row.id, "recipient"]), place=row.place, from_=row.day_from, to=row.day_to,
            sources=row.sources, confidence=row.confidence, score=row.score, english=row.english,
            disagreements=msgspec.json.decode(row.disagreements) if row.disagreements else [],
            reports=told_by[row.id],
        )
        for row in rows
    ]  # fmt: skip


def _specific(side: list[answers.Party]) -> list[answers.Party]:
    """A side without the states and bodies for which somebody else on it acts: one report names him, another them."""
    acting = {party.code for party in side if party.type == "person"}
    return [party for party in side if party.type == "person" or party.code not in acting]


def _told_by(connection: Connection, incident_ids: Sequence[int]) -> dict[int, list[answers.Event]]:
    """The events under each incident, in the order in which they were added."""
    told_by: dict[int, list[answers.Event]] = defaultdict(list)
    for chunk in chunks(incident_ids):
        query = _event_query().where(events_table.c.incident_id.in_(chunk)).order_by(events_table.c.id)
        for event in _events(connection, connection.execute(query).all()):
            told_by[event.incident].append(event)
    return told_by


def _event_query() -> Select[Any]:
    return with_report(select(events_table, *REPORT), events_table.c.article_id)


def _events(connection: Connection, rows: Sequence[Any]) -> list[answers.Event]:
    sides = parties_of(connection, parties, parties.c.event_id, [row.id for row in rows])
    told = []
    for row in rows:
        spans = [(start, end) for start, end in msgspec.json.decode(row.spans)]
        told.append(
            answers.Event(
                article=row.article, source=row.source, published=row.published, id=row.id, incident=row.incident_id,
                type=row.type, mode=row.mode, status=row.status, actors=sides[row.id, "actor"],
                recipients=sides[row.id, "recipient"], place=row.place, from_=row.day_from, to=row.day_to,
                trigger=row.trigger, trigger_span=(row.trigger_start, row.trigger_end), spans=spans,
                sentences=[row.whole[start:end] for start, end in spans], confidence=row.confidence,
                english=row.english,
            )
        )  # fmt: skip
    return told
