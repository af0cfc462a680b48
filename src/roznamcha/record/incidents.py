"""Incidents in the store: entered, reckoned from their reports, taken away with the last of them.

An incident is always reckoned anew from all of its reports, so that taking a report away
undoes just what it did.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, select, update

from roznamcha.record.account import Account, Report, account
from roznamcha.record.candidates import side_of
from roznamcha.record.prepared import Prepared, as_list, enter, enter_all, listed
from roznamcha.record.schema import articles, entities, events, figures, incidents, members, parties, reports, ties
from roznamcha.record.scores import score
from roznamcha.record.telling import MUTUAL, Telling

_TIED = 12  # participants between whom dyads are counted; a vote of 190 states ties nobody to anybody

Party = tuple[str, int, str]  # side, entity, key

_tellings = Prepared(
    select(
        events.c.id, events.c.article_id, events.c.type, events.c.mode, events.c.status, events.c.place,
        events.c.day_from, events.c.day_to, events.c.confidence, events.c.english,
        articles.c.copies, reports.c.outlet, reports.c.day.label("published"),
    )
    .join(articles, articles.c.id == events.c.article_id)
    .join(reports, reports.c.article_id == events.c.article_id)
    .where(events.c.incident_id == bindparam("incident_id"))
    .order_by(events.c.id)
)  # fmt: skip
_parties = Prepared(
    select(parties.c.event_id, parties.c.side, parties.c.key, parties.c.entity_id, entities.c.type, entities.c.name)
    .join(entities, entities.c.id == parties.c.entity_id)
    .where(parties.c.event_id.in_(listed("ids")))
)
_figures = Prepared(
    select(figures.c.event_id, figures.c.unit, figures.c.measure, figures.c.value).where(
        figures.c.event_id.in_(listed("ids"))
    )
)
_of_articles = Prepared(select(events.c.incident_id).distinct().where(events.c.article_id.in_(listed("articles"))))
_forget_members = Prepared(delete(members).where(members.c.incident_id == bindparam("id")))
_forget_ties = Prepared(delete(ties).where(ties.c.incident_id == bindparam("id")))
_update = Prepared(
    update(incidents).where(incidents.c.id == bindparam("incident")),
    [column.name for column in incidents.columns if column.name != "id"],
)
_forget = Prepared(delete(incidents).where(incidents.c.id == bindparam("id")))


def incidents_of(connection: Connection, article_ids: Iterable[int]) -> Sequence[int]:
    """The incidents that articles tell of."""
    return _of_articles.column(connection, articles=as_list(article_ids))


def open_incident(connection: Connection, report: Report, involved: Sequence[Party]) -> int:
    """Enter an incident that one report tells of; its id."""
    told = account([report])
    id_ = enter(connection, incidents, _columns(told))
    _enter_parties(connection, id_, told, involved)
    return id_


def reckon(connection: Connection, incident_id: int) -> None:
    """Make an incident what its reports tell now; without a report it is gone."""
    rows = _tellings.rows(connection, incident_id=incident_id)
    _forget_members.run(connection, id=incident_id)
    _forget_ties.run(connection, id=incident_id)
    if not rows:
        _forget.run(connection, id=incident_id)
        return
    ids = as_list(row.id for row in rows)
    named: dict[tuple[int, str], list[tuple[str, str | None]]] = defaultdict(list)
    involved: dict[Party, None] = {}
    for party in _parties.rows(connection, ids=ids):
        person = party.name if party.type == "person" else None
        named[party.event_id, party.side].append((party.key, person))
        involved[party.side, party.entity_id, party.key] = None
    counted: dict[int, list[tuple[str, str, float]]] = defaultdict(list)
    for figure in _figures.rows(connection, ids=ids):
        counted[figure.event_id].append((figure.unit, figure.measure or "", figure.value))
    told = account(
        [
            Report(
                row.article_id,
                row.copies,
                row.outlet,
                Telling(
                    row.type, row.mode, row.status, side_of(named[row.id, "actor"]), side_of(named[row.id, "recipient"]),
                    row.place, row.day_from, row.day_to, row.published,
                ),
                row.confidence,
                row.english,
                row.id,
                counted[row.id],
            )
            for row in rows
        ]
    )  # fmt: skip
    _update.run(connection, incident=incident_id, **_columns(told))
    _enter_parties(connection, incident_id, told, list(involved))


def _columns(told: Account) -> dict[str, Any]:
    happening = told.telling
    return {
        "type": happening.type, "mode": happening.mode, "status": happening.status, "place": happening.place,
        "day_from": happening.from_, "day_to": happening.to, "day": happening.day, "reports": told.reports,
        "sources": told.sources, "confidence": told.confidence, "score": score(happening.type, happening.mode),
        "english": told.english,
        "disagreements": msgspec.json.encode(told.disagreements).decode() if told.disagreements else None,
    }  # fmt: skip


def _enter_parties(connection: Connection, id_: int, told: Account, involved: Sequence[Party]) -> None:
    happening = told.telling
    recipients = happening.recipients.keys
    # Where the reports do not agree on who visited whom, `account` has put all on one side.
    rows = {
        ("recipient" if side == "recipient" and key in recipients else "actor", entity): key
        for side, entity, key in involved
    }
    common = {"incident_id": id_, "type": happening.type, "day": happening.day}
    enter_all(
        connection,
        members,
        [common | {"side": side, "entity_id": entity, "key": key} for (side, entity), key in rows.items()],
    )
    tied = list(_ties(happening))
    if tied:
        common |= {
            "status": happening.status,
            "confidence": told.confidence,
            "score": score(happening.type, happening.mode),
        }
        enter_all(connection, ties, [common | {"a": a, "b": b, "doer": doer} for a, b, doer in tied])


def _ties(happening: Telling) -> Iterable[tuple[str, str, str]]:
    """Each pair of keys that the happening ties: doer and recipient, or all who acted together."""
    doers, others = happening.actors.keys, happening.recipients.keys
    if len(doers | others) > _TIED:
        return
    if happening.type in MUTUAL:
        visit = bool(others)
        for a, b in combinations(sorted(doers | others), 2):
            if not visit or (a in doers) != (b in doers):
                yield a, b, "both"
    else:
        for doer in sorted(doers):
            for other in sorted(others - doers):
                a, b = sorted((doer, other))
                yield a, b, "a" if doer == a else "b"
