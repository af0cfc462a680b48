"""Dyads: how two actors deal with each other, and who deals with whom.

Counted are incidents, so that a meeting told by ten papers weighs no more than one told by a
single one. Only what occurred is scored, with the values of `data/scores.toml`.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Connection, Select, case, func, or_, select

from roznamcha.lexicon.names import Named
from roznamcha.lexicon.names import named as whom
from roznamcha.record.answers import Dyad, Month, Party, Tie
from roznamcha.record.fault import RecordError
from roznamcha.record.question import Question, Who, check_source, event_type, limited, resolve, within
from roznamcha.record.schema import entities, events, members, reports, ties

_cooperation = func.sum(case((ties.c.score > 0, ties.c.score), else_=0.0))
_conflict = func.sum(case((ties.c.score < 0, ties.c.score), else_=0.0))


def dyad(connection: Connection, one: str, other: str, question: Question) -> Dyad:
    """Cooperation and conflict of two actors by month; raises RecordError where both are one."""
    keys = [_key(connection, resolve(connection, name), name) for name in (one, other)]
    if keys[0] == keys[1]:
        raise RecordError(f"{one!r} and {other!r} are both {keys[0]}; a dyad needs two.")
    a, b = sorted(keys)
    query = select(ties.c.day, ties.c.doer, ties.c.type, ties.c.score).where(
        ties.c.a == a, ties.c.b == b, *_conditions(connection, question)
    )
    rows = connection.execute(query.order_by(ties.c.day)).all()
    months: dict[str, list[Any]] = {}
    for row in rows:
        months.setdefault(row.day[:7], []).append(row)
    names = {"a": a, "b": b, "both": "both"}
    return Dyad(
        one=keys[0],
        other=keys[1],
        **_sums(rows),
        months=[
            Month(month=month, **_sums(told), doers=dict(Counter(names[row.doer] for row in told)))
            for month, told in months.items()
        ],
        types=dict(Counter(row.type for row in rows).most_common()),
    )


def network(connection: Connection, question: Question) -> list[Tie]:
    """The dyads, the busiest first; with `actor` only that one's."""
    count = func.count()
    query: Select[Any] = (
        select(
            ties.c.a, ties.c.b, count.label("times"), _cooperation.label("cooperation"), _conflict.label("conflict"),
            func.min(func.nullif(ties.c.day, "")).label("first"), func.max(func.nullif(ties.c.day, "")).label("last"),
        )
        .where(*_conditions(connection, question))
        .group_by(ties.c.a, ties.c.b)
        .order_by(count.desc(), ties.c.a, ties.c.b)
    )  # fmt: skip
    for name in (question.actor, question.other):
        if name is not None:
            key = _key(connection, resolve(connection, name), name)
            query = query.where(or_(ties.c.a == key, ties.c.b == key))
    rows = connection.execute(limited(query, question)).all()
    named = _names(connection, {key for row in rows for key in (row.a, row.b)})
    return [
        Tie(
            one=named[row.a], other=named[row.b], incidents=row.times, cooperation=round(row.cooperation, 2),
            conflict=round(row.conflict, 2), net=round(row.cooperation + row.conflict, 2), first=row.first,
            last=row.last,
        )
        for row in rows
    ]  # fmt: skip


def _conditions(connection: Connection, question: Question) -> list[Any]:
    conditions: list[Any] = [ties.c.status == "occurred", *within(question, ties.c.day)]
    if wanted := event_type(question):
        conditions.append(ties.c.type == wanted)
    if question.min_confidence is not None:
        conditions.append(ties.c.confidence >= question.min_confidence)
    if question.source is not None:
        check_source(connection, question)
        told = (
            select(events.c.incident_id)
            .join(reports, reports.c.article_id == events.c.article_id)
            .where(reports.c.outlet == question.source)
        )
        conditions.append(ties.c.incident_id.in_(told))
    return conditions


def _key(connection: Connection, who: Who, asked: str) -> str:
    """The one key of somebody asked for: a person deals in the name of the code he acts for."""
    if who.key is not None:
        return who.key
    found = connection.execute(
        select(members.c.key, func.count()).where(members.c.entity_id.in_(who.ids)).group_by(members.c.key)
        .order_by(func.count().desc())
    ).all()  # fmt: skip
    if not found:
        raise RecordError(f"{asked!r} is named in the record, but takes part in no incident.")
    key: str = found[0][0]
    return key


def _sums(rows: Any) -> dict[str, Any]:
    cooperation = sum(row.score for row in rows if row.score > 0)
    conflict = sum(row.score for row in rows if row.score < 0)
    return {
        "cooperation": round(cooperation, 2), "conflict": round(conflict, 2), "net": round(cooperation + conflict, 2),
        "incidents": len(rows),
    }  # fmt: skip


def _names(connection: Connection, keys: set[str]) -> dict[str, Party]:
    """A party for each key: the state or body itself, by the lexicon's name or else by the record's."""
    named: dict[str, Party] = {}
    for key in keys:
        known = whom(key) or Named(key, "", "state")
        named[key] = Party(name=known.english, code=key, type=known.type)
    codes = [key for key in keys if not key.startswith("#") and whom(key) is None]
    query = select(entities.c.name, entities.c.code, entities.c.type).where(entities.c.code.in_(codes))
    for row in connection.execute(
        query.where(entities.c.type != "person").order_by(entities.c.type, entities.c.id.desc())
    ):
        # Sorted so that the state, and the body first met, come last and stay.
        named[row.code] = Party(name=row.name, code=row.code, type=row.type)
    for key in (key for key in keys if key.startswith("#")):
        row = connection.execute(select(entities).where(entities.c.id == int(key[1:]))).one()
        named[key] = Party(name=row.name, code=None, type=row.type)
    return named
