"""Actors: who there is, and what the record knows of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, and_, case, exists, func, or_, select

from roznamcha.lexicon import names
from roznamcha.record import Question
from roznamcha.record.question import known as whom
from roznamcha.record.relations import network
from roznamcha.record.schema import actors, entities, incidents, members, surfaces, ties
from roznamcha.record.telling import MUTUAL
from roznamcha.web.ask.sides import Party, by_id, by_key


@dataclass(frozen=True, slots=True)
class Held:
    """An office with the days of its tenure as the lexicon knows them."""

    office: str
    code: str | None
    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody with whom an actor deals, with the sums of the scores of what happened between them."""

    party: Party
    incidents: int
    cooperation: float
    conflict: float
    last: str | None


@dataclass(frozen=True, slots=True)
class Profile:
    """An actor's own facts. For a code, `party` is the state or body, `people` those who act for it."""

    party: Party
    key: str | None
    surfaces: list[str]
    offices: list[Held]
    people: list[Party]


def find(connection: Connection, address: str) -> Profile | None:
    """The actor at an address: a number, or a code."""
    if address.isdecimal() and len(address) < 18:
        party = by_id(connection, [int(address)]).get(int(address))
        return None if party is None else _profile(connection, party, None)
    known = by_key(connection, [address.upper()])[address.upper()]
    if known.id == 0 and names.named(address.upper()) is None:
        return None
    return _profile(connection, known, address.upper())


def _profile(connection: Connection, party: Party, key: str | None) -> Profile:
    written = connection.execute(
        select(surfaces.c.plain).where(surfaces.c.entity_id == party.id).order_by(func.length(surfaces.c.plain).desc()).limit(12)
    )  # fmt: skip
    return Profile(party, key, list(written.scalars()), _offices(party), _people(connection, key) if key else [])


def _offices(party: Party) -> list[Held]:
    from roznamcha.lexicon import lexicon

    entity = lexicon().entities.get(f"person:{party.name}") if party.type == "person" else None
    if entity is None:
        return []
    held = [Held(t.office, t.code, t.start, t.end) for t in entity.tenures]
    return sorted(held, key=lambda office: office.start or "", reverse=True)


def _people(connection: Connection, key: str, limit: int = 24) -> list[Party]:
    query = (
        select(entities.c.id, func.count().label("times"))
        .join(members, members.c.entity_id == entities.c.id)
        .where(entities.c.code == key, entities.c.type == "person")
        .group_by(entities.c.id)
        .order_by(func.count().desc(), entities.c.id)
        .limit(limit)
    )
    ids = list(connection.execute(query).scalars())
    named = by_id(connection, ids)
    return [named[id_] for id_ in ids]


def contacts(connection: Connection, profile: Profile, limit: int) -> list[Contact]:
    """With whom an actor deals: dyads for a code, fellow participants for a single person or body."""
    if profile.key is not None:
        found = network(connection, Question(actor=profile.key, limit=limit)) if _tied(connection, profile.key) else []
        others = [tie.other if tie.one.code == profile.key else tie.one for tie in found]
        named = by_key(connection, [other.code for other in others if other.code])
        return [
            Contact(
                named.get(other.code or "") or Party(0, other.name, other.code, other.type), tie.incidents,
                tie.cooperation, tie.conflict, tie.last,
            )
            for tie, other in zip(found, others, strict=True)
        ]  # fmt: skip
    rows = connection.execute(_dealt(profile.party.id, limit)).all()
    known = by_id(connection, [row.entity_id for row in rows])
    return [Contact(known[row.entity_id], row.times, row.cooperation, row.conflict, row.last or None) for row in rows]


def _dealt(entity: int, limit: int) -> Select[Any]:
    """With whom a single person or body deals: across the two sides, or together where all acted (see `incidents`)."""
    own, other, visited = members.alias("own"), members.alias("other"), members.alias("visited")
    alone = ~exists().where(visited.c.incident_id == own.c.incident_id, visited.c.side == "recipient")
    return (
        select(
            other.c.entity_id, func.count(incidents.c.id.distinct()).label("times"), func.max(incidents.c.day).label("last"),
            func.sum(case((incidents.c.score > 0, incidents.c.score), else_=0.0)).label("cooperation"),
            func.sum(case((incidents.c.score < 0, incidents.c.score), else_=0.0)).label("conflict"),
        )
        .join(own, own.c.incident_id == other.c.incident_id)
        .join(incidents, incidents.c.id == other.c.incident_id)
        .where(own.c.entity_id == entity, other.c.entity_id != entity, incidents.c.status == "occurred")
        .where(or_(own.c.side != other.c.side, and_(incidents.c.type.in_(MUTUAL), alone)))
        .group_by(other.c.entity_id)
        .order_by(func.count(incidents.c.id.distinct()).desc(), other.c.entity_id)
        .limit(limit)
    )  # fmt: skip


def _tied(connection: Connection, key: str) -> bool:
    return any(
        connection.execute(select(ties.c.a).where(column == key).limit(1)).first() for column in (ties.c.a, ties.c.b)
    )


def matching(connection: Connection, asked: str, limit: int = 30) -> list[Party]:
    """Whom a name, a part of one or a code may mean, those named most first."""
    who = whom(connection, asked)
    if who is None:
        return []
    if who.key is not None:
        own = by_key(connection, [who.key])[who.key]
        return [own, *(_people(connection, who.key, limit))]
    named = by_id(connection, who.ids[:2000])
    counted = select(actors.c.entity_id, func.count().label("times")).where(actors.c.entity_id.in_(list(named)))
    counts = {row.entity_id: row.times for row in connection.execute(counted.group_by(actors.c.entity_id))}
    return sorted(named.values(), key=lambda party: -counts.get(party.id, 0))[:limit]
