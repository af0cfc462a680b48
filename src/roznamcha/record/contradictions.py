"""Contradictions of reports with the calendar, with tenures and with each other.

What reports tell (claims, denials, figures, members of groups) is kept with each and compared when asked. Where a limit is
asked for, only so many of the newest are compared as give as many answers: what contradicts
each other lies within `_REACH` days, apart from the members of a group.
"""

from __future__ import annotations

import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from roznamcha.record import answers
from roznamcha.record.discrepancies_claims import Claim, Denial, denial_discrepancies
from roznamcha.record.discrepancies_figures import FigureFact, figure_discrepancies
from roznamcha.record.discrepancies_membership import Membership, membership_discrepancies
from roznamcha.record.discrepancies_types import Discrepancy
from roznamcha.record.disputes import disputes
from roznamcha.record.found_rows import quote, reports_of, wanted
from roznamcha.record.question import Question
from roznamcha.record.schema import findings

_SHAPES: dict[str, type[Any]] = {
    "discrepancy": Discrepancy, "membership": Membership, "figure": FigureFact, "claim": Claim, "denial": Denial,
}  # fmt: skip
_BY_DAY = ("discrepancy", "figure", "claim", "denial")
_REACH = 31  # days between a claim and its denial, at most
_FIRST = 20  # facts that are looked at for each contradiction wanted, at first


def discrepancies(connection: Connection, question: Question) -> list[answers.Discrepancy]:
    """All contradictions in the asked part of the record, or as many as wanted, the newest first."""
    found = membership_discrepancies(_read(connection, question, "membership", None))
    found += _newest(connection, question)
    reports = reports_of(connection, sorted({int(e.article) for one in found for e in one.evidence}))
    told = [
        answers.Discrepancy(
            id=one.id, kind=one.kind, subject=one.subject, english=one.english, urdu=one.urdu,
            evidence=[quote(reports[e.article], e.start, e.end, e.text) for e in one.evidence],
        )
        for one in found
    ]  # fmt: skip
    told = sorted([*told, *disputes(connection, question)], key=_newest_day, reverse=True)
    return told if question.limit is None else told[: question.limit]


def _newest(connection: Connection, question: Question) -> list[Discrepancy]:
    """The contradictions by day, of the whole or of as many of the newest days as give enough."""
    if question.limit is None:
        return _compare(connection, question, None)
    size = max(1, question.limit) * _FIRST
    while True:
        edge = _edge(connection, question, size)
        if edge is None:
            return _compare(connection, question, None)
        found = _compare(connection, question, edge)
        if len(found) >= question.limit:
            return found
        size *= 8


def _edge(connection: Connection, question: Question, size: int) -> str | None:
    """The day from which on there are `size` facts; None where there are fewer."""
    days = select(findings.c.day).where(findings.c.kind.in_(_BY_DAY), findings.c.day != "")
    query = wanted(connection, question, days).order_by(findings.c.day.desc()).offset(size).limit(1)
    return connection.execute(query).scalar()


def _compare(connection: Connection, question: Question, edge: str | None) -> list[Discrepancy]:
    """The contradictions of facts of the day `edge` or later, with older ones too where these reach as far."""
    since = edge and _earlier(edge)
    found: list[Discrepancy] = _read(connection, question, "discrepancy", edge)
    found += figure_discrepancies(_read(connection, question, "figure", since))
    claims = _read(connection, question, "claim", since)
    return found + denial_discrepancies(claims, _read(connection, question, "denial", edge))


def _earlier(day: str) -> str:
    return (datetime.date.fromisoformat(day) - datetime.timedelta(_REACH)).isoformat()


def _read(connection: Connection, question: Question, kind: str, since: str | None) -> list[Any]:
    """Facts of a kind in their own shape, with articles told apart by their numbers in the record."""
    query = select(findings.c.article_id, findings.c.detail).where(findings.c.kind == kind)
    if since is not None:
        query = query.where(findings.c.day >= since)
    rows = connection.execute(wanted(connection, question, query).order_by(findings.c.id))
    return [_anew(number, detail, _SHAPES[kind]) for number, detail in rows]


def _anew(number: int, told: str, shape: type[Any]) -> Any:
    detail = msgspec.json.decode(told)
    evidence = detail["evidence"]
    for words in evidence if isinstance(evidence, list) else [evidence]:
        words["article"] = str(number)
    return msgspec.convert(detail, shape)


def _newest_day(found: answers.Discrepancy) -> str:
    return max((words.published or "" for words in found.evidence), default="")
