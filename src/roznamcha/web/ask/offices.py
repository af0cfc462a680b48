"""Who is reported in which office, with the newest words that tell it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from roznamcha.record.offices_held import Days, verdict_of
from roznamcha.record.reckoned import office_aspect, office_counts
from roznamcha.record.schema import entities, findings
from roznamcha.web.ask.conditions import with_reports
from roznamcha.web.ask.sides import Party, by_id

_WORDS = 6  # of each office


@dataclass(frozen=True, slots=True)
class Words:
    """Title and name as one report has them."""

    article: int
    outlet: str
    title: str
    name: str
    day: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reported:
    """Somebody reported in an office. `from_` and `to` are the first and last dated report.

    Where no report is dated (`dated`), they are the days that the reports may be of. `verdict`
    is within (the lexicon's tenures), outside, former or unknown.
    """

    person: str
    party: Party | None
    office: str
    code: str | None
    from_: str | None
    to: str | None
    dated: bool
    reports: int
    verdict: str
    tenures: list[Days]
    words: list[Words]


def of_person(connection: Connection, name: str, limit: int = 12) -> list[Reported]:
    """The offices that somebody is reported in, the latest first."""
    found = _reported(connection, _told(connection, [name]), limit)
    return sorted(found, key=lambda one: one.to or one.from_ or "", reverse=True)


def of_code(connection: Connection, code: str, limit: int = 30) -> list[Reported]:
    """Who is reported in an office of a state or body, by office and the first report."""
    people = select(entities.c.name).where(entities.c.code == code, entities.c.type == "person")
    names = list(connection.execute(people).scalars())
    told = {group: rows for group, rows in _told(connection, names).items() if group[1] == code}
    found = _reported(connection, told, limit)
    counts: dict[str, int] = defaultdict(int)
    for one in found:
        counts[one.office] += one.reports
    return sorted(found, key=lambda one: (-counts[one.office], one.office, one.from_ or "9999", one.person))


_Group = tuple[str, str | None, str]  # person, code, office


def _told(connection: Connection, people: Sequence[str], size: int = 5000) -> dict[_Group, list[Any]]:
    """How often and between which days each of the people is named in each office, by verdict."""
    groups: dict[_Group, list[Any]] = defaultdict(list)
    for first in range(0, len(people), size):
        for row in connection.execute(office_counts().where(findings.c.subject.in_(people[first : first + size]))):
            code, office, _verdict = office_aspect(row)
            groups[row.subject, code, office].append(row)
    return groups


def _reported(connection: Connection, groups: dict[_Group, list[Any]], limit: int) -> list[Reported]:
    chosen = sorted(groups, key=lambda group: -sum(row.reports for row in groups[group]))[:limit]
    parties = _parties(connection, {person for person, _code, _office in chosen})
    return [
        _one(connection, groups[group], group, parties.get((group[0], group[1])) or parties.get((group[0], None)))
        for group in chosen
    ]


def _one(connection: Connection, rows: Sequence[Any], group: _Group, party: Party | None) -> Reported:
    person, code, office = group
    newest = (
        select(findings.c.id)
        .where(findings.c.kind == "office", findings.c.subject == person)
        .where(findings.c.aspect.in_([row.aspect for row in rows]))
        .order_by(findings.c.day.desc(), findings.c.id.desc())
        .limit(_WORDS)
    )
    mentions = with_reports(connection, findings, list(connection.execute(newest).scalars()))
    details = [msgspec.json.decode(mention.detail) for mention in mentions]
    verdicts = {row.aspect: office_aspect(row)[2] for row in rows}
    current = [row for row in rows if verdicts[row.aspect] != "former"] or list(rows)
    days = [day for row in current for day in (row.first, row.last) if day]
    firsts, lasts = (days, days) if days else ([d.get("from_") for d in details], [d.get("to") for d in details])
    return Reported(
        person, party, office, code, None if None in firsts else min(firsts, default=None),
        None if None in lasts else max(lasts, default=None), bool(days),
        sum(row.reports for row in rows), verdict_of(verdicts.values()),
        next((detail["tenures"] for detail in details if detail.get("tenures")), []),
        [
            Words(
                row.article_id, row.outlet, row.title, row.came, row.published, row.start, row.end,
                row.whole[row.start : row.end],
            )
            for row in mentions
        ],
    )  # fmt: skip


def _parties(connection: Connection, people: Iterable[str]) -> dict[tuple[str, str | None], Party]:
    """The people as actors of the record, by name and code; under (name, None) one of that name."""
    query = select(entities.c.id).where(entities.c.type == "person", entities.c.name.in_(sorted(people)))
    found = by_id(connection, connection.execute(query).scalars())
    named: dict[tuple[str, str | None], Party] = {}
    for party in found.values():
        named[party.name, party.code] = party
        named.setdefault((party.name, None), party)
    return named
