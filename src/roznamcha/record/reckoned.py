"""What is put together from the findings of many reports: dossiers, offices, datings, discrepancies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, case, func, select

from roznamcha.record import answers
from roznamcha.record.dating import Dating
from roznamcha.record.discrepancies import Discrepancy, Facts, compare
from roznamcha.record.discrepancies_claims import Claim, Denial
from roznamcha.record.discrepancies_figures import FigureFact
from roznamcha.record.discrepancies_membership import Membership
from roznamcha.record.disputes import disputes
from roznamcha.record.dossiers import Step, gather
from roznamcha.record.findings import COMPARED
from roznamcha.record.offices import OfficeMention, gather_offices
from roznamcha.record.question import Question, check_source, within
from roznamcha.record.schema import articles, findings, reports, versions
from roznamcha.record.told import asked_actors, naming, with_report

_T = TypeVar("_T")


def dossiers(connection: Connection, question: Question, only: str | None = None) -> list[answers.Dossier]:
    """The courses of dossiers in order of time, the named ones first; all, or one."""
    rows = _rows(connection, ("dossier",), question, only)
    steps = [_made(row, Step, dossier=row.subject, start=row.start, end=row.end, sentence=row.text) for row in rows]
    reports_by = {str(row.article_id): row for row in rows}
    courses = gather(steps)
    if question.limit is not None:
        courses = courses[: question.limit]
    return [
        answers.Dossier(
            id=course.dossier, kind=course.kind, english=course.english, urdu=course.urdu, parties=course.parties,
            stances=course.stances, reports=course.reports,
            steps=[_step(step, reports_by[step.article]) for step in course.steps],
        )
        for course in courses
    ]  # fmt: skip


def offices(connection: Connection, question: Question) -> list[answers.Office]:
    """Who is reported in which office from when to when, against the lexicon's tenures."""
    rows = _rows(connection, ("office",), question)
    mentions = [_made(row, OfficeMention, start=row.start, end=row.end) for row in rows]
    words = {(str(row.article_id), row.start, row.end): row for row in rows}
    held = gather_offices(mentions)
    if question.limit is not None:
        held = held[: question.limit]
    return [
        answers.Office(
            person=office.person, code=office.code, office=office.office, from_=office.from_, to=office.to,
            verdict=office.verdict, tenures=office.tenures, reports=len(office.reports),
            evidence=[_quote(words[span], span[1], span[2], words[span].text) for span in office.spans],
        )
        for office in held
    ]  # fmt: skip


def datings(connection: Connection, question: Question) -> list[answers.Dating]:
    """The days that each report may be of, with the reasons; the reports without a date first."""
    rows = _rows(connection, ("dating",), question)
    found = []
    for row in sorted(rows, key=lambda r: r.published is not None):
        dating = _made(row, Dating)
        reasons = [
            {"from" if k == "from_" else k: v for k, v in msgspec.to_builtins(r).items()} for r in dating.reasons
        ]
        found.append(
            answers.Dating(
                article=row.name, source=row.source, published=row.published, from_=dating.from_, to=dating.to,
                windows=dating.windows, days=dating.days, reasons=reasons,
            )
        )  # fmt: skip
    return found if question.limit is None else found[: question.limit]


def discrepancies(connection: Connection, question: Question) -> list[answers.Discrepancy]:
    """Contradictions of reports with the calendar, with tenures and with each other."""
    rows = _rows(connection, ("discrepancy", *COMPARED), question)
    facts = Facts("", Dating(""))
    kept: dict[str, list[Any]] = {
        "discrepancy": facts.own, "membership": facts.memberships, "figure": facts.figures, "claim": facts.claims,
        "denial": facts.denials,
    }  # fmt: skip
    shapes: dict[str, type] = {
        "discrepancy": Discrepancy, "membership": Membership, "figure": FigureFact, "claim": Claim, "denial": Denial,
    }  # fmt: skip
    for row in rows:
        kept[row.kind].append(_anew(row, shapes[row.kind]))
    reports_by = {str(row.article_id): row for row in rows}
    found = [
        answers.Discrepancy(
            id=one.id, kind=one.kind, subject=one.subject, english=one.english, urdu=one.urdu,
            evidence=[_quote(reports_by[e.article], e.start, e.end, e.text) for e in one.evidence],
        )
        for one in compare([facts])
    ]  # fmt: skip
    found += disputes(connection, question)
    return found if question.limit is None else found[: question.limit]


def _rows(
    connection: Connection, kinds: Iterable[str], question: Question, subject: str | None = None
) -> Sequence[Any]:
    """Findings with their reports, those of the asked days, actors and outlet."""
    words = func.substr(versions.c.text, findings.c.start + 1, findings.c.end - findings.c.start)
    shown = case((findings.c.start.is_(None), ""), else_=words).label("text")
    query = with_report(
        select(
            findings, shown, articles.c.name, articles.c.source, reports.c.day.label("published")
        ),
        findings.c.article_id,
    ).where(findings.c.kind.in_(kinds), *within(question, findings.c.day))  # fmt: skip
    if subject is not None:
        query = query.where(findings.c.subject == subject)
    for who in asked_actors(connection, question):
        query = query.where(findings.c.article_id.in_(naming(who)))
    check_source(connection, question)
    if question.source is not None:
        query = query.where(reports.c.outlet == question.source)
    return connection.execute(query.order_by(findings.c.id)).all()


def _made(row: Any, shape: type[_T], **beside: Any) -> _T:
    """A finding in its own shape; reports are told apart by their numbers in the record."""
    detail = msgspec.json.decode(row.detail)
    return msgspec.convert({**detail, **beside, "article": str(row.article_id)}, shape)


def _anew(row: Any, shape: type[_T]) -> _T:
    """A finding that is compared: its evidence is of this report."""
    detail = msgspec.json.decode(row.detail)
    evidence = detail["evidence"]
    for quote in evidence if isinstance(evidence, list) else [evidence]:
        quote["article"] = str(row.article_id)
    return msgspec.convert(detail, shape)


def _step(step: Step, row: Any) -> answers.Step:
    return answers.Step(
        article=row.name, source=row.source, published=row.published, stage=step.stage, english=step.english,
        urdu=step.urdu, status=step.status, from_=step.from_, to=step.to, due_from=step.due_from, due_to=step.due_to,
        speaker=step.speaker, speaker_code=step.speaker_code, stance=step.stance, stances=step.stances,
        figures=[msgspec.to_builtins(figure) for figure in step.figures], start=step.start, end=step.end,
        text=step.sentence,
    )  # fmt: skip


def _quote(row: Any, start: int, end: int, text: str) -> answers.Quote:
    return answers.Quote(article=row.name, source=row.source, published=row.published, start=start, end=end, text=text)
