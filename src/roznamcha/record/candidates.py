"""Which incident an event belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection, bindparam, distinct, func, literal_column, or_, select

from roznamcha.record.prepared import Prepared, as_list, listed
from roznamcha.record.schema import entities, events, incidents, members
from roznamcha.record.telling import ENOUGH, MUTUAL, Side, Telling, likeness, reach_of

_CANDIDATES = 16  # the likeliest by shared participants; one happening is hardly ever further down

_shared = func.count(distinct(members.c.key))
_near = Prepared(
    select(members.c.incident_id)
    .where(
        members.c.key.in_(listed("keys")),
        members.c.type == bindparam("type"),
        members.c.day.between(bindparam("first"), bindparam("last")),
        or_(literal_column("1") == bindparam("both_sides"), members.c.side == "actor"),
    )
    .group_by(members.c.incident_id)
    .having(_shared >= bindparam("least"))
    .order_by(_shared.desc(), func.abs(func.julianday(members.c.day) - func.julianday(bindparam("day"))))
    .limit(_CANDIDATES)
)
_of_copies = Prepared(select(events.c.incident_id, events.c.type).where(events.c.article_id.in_(listed("articles"))))
_incidents = Prepared(
    select(
        incidents.c.id, incidents.c.type, incidents.c.mode, incidents.c.status, incidents.c.place,
        incidents.c.day_from, incidents.c.day_to, incidents.c.day,
    )
    .where(incidents.c.id.in_(listed("ids")))
    .order_by(incidents.c.id)
)  # fmt: skip
_members = Prepared(
    select(members.c.incident_id, members.c.side, members.c.key, entities.c.type, entities.c.name)
    .join(entities, entities.c.id == members.c.entity_id)
    .where(members.c.incident_id.in_(listed("ids")))
)


def find_incident(
    connection: Connection, telling: Telling, copied: Sequence[int], taken: Collection[int]
) -> int | None:
    """The incident that `telling` is likeliest a telling of, or None where none is like it.

    `copied` are the articles of which its own is a copy; `taken` the incidents that its own
    article has another event in: the coder has told those two apart.
    """
    keys = telling.actors.keys
    if telling.type in MUTUAL:
        keys = keys | telling.recipients.keys
    if not keys:
        return None
    near = _look_up(connection, telling, keys) if telling.day else []
    of_copies = _told_by_copies(connection, copied, telling.type) if copied else set()
    best, best_score = None, ENOUGH
    wanted = {*near, *of_copies} - set(taken)
    for id_, other in _load(connection, wanted) if wanted else ():
        found = likeness(telling, other, copies=id_ in of_copies)
        if found is not None and (found > best_score or (best is None and found == best_score)):
            best, best_score = id_, found
    return best


def _told_by_copies(connection: Connection, copied: Sequence[int], type_: str) -> set[int]:
    # The type is compared here, or SQLite would look through all events of the type.
    return {row.incident_id for row in _of_copies.rows(connection, articles=as_list(copied)) if row.type == type_}


def _look_up(connection: Connection, telling: Telling, keys: frozenset[str]) -> Sequence[int]:
    middle, reach = date.fromisoformat(telling.day[:10]), timedelta(reach_of(telling))
    mutual = telling.type in MUTUAL
    return _near.column(
        connection,
        keys=as_list(sorted(keys)),
        type=telling.type,
        first=_shifted(middle, -reach),
        last=_shifted(middle, reach),
        both_sides=int(mutual),
        least=min(2, len(keys)) if mutual else 1,
        day=telling.day,
    )


def _shifted(day: date, by: timedelta) -> str:
    try:
        return (day + by).isoformat()
    except OverflowError:
        return day.isoformat()


def _load(connection: Connection, ids: Iterable[int]) -> Iterable[tuple[int, Telling]]:
    """Incidents as tellings, in the order in which they were opened."""
    wanted = as_list(ids)
    named: dict[tuple[int, str], list[tuple[str, str | None]]] = defaultdict(list)
    for member in _members.rows(connection, ids=wanted):
        person = member.name if member.type == "person" else None
        named[member.incident_id, member.side].append((member.key, person))
    for row in _incidents.rows(connection, ids=wanted):
        yield (
            row.id,
            Telling(
                row.type, row.mode, row.status, side_of(named[row.id, "actor"]), side_of(named[row.id, "recipient"]),
                row.place, row.day_from, row.day_to, row.day or None,
            ),
        )  # fmt: skip


def side_of(named: Iterable[tuple[str, str | None]]) -> Side:
    """A side from its keys, each with the person's name where it is a person."""
    keys = set()
    persons: dict[str, frozenset[str]] = {}
    for key, person in named:
        keys.add(key)
        if person is not None:
            persons[key] = persons.get(key, frozenset()) | {person}
    return Side(frozenset(keys), persons)
