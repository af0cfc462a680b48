"""What is put together from the findings of many reports: dossiers, offices, datings.

With a limit the newest few steps or words are shown of each, and of a single dossier as many
steps as the limit is, so that a question takes no longer on ten years of reports than on one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, select

from roznamcha.record import answers
from roznamcha.record.courses import Step, gather
from roznamcha.record.dating_reason import Dating
from roznamcha.record.dossier_names import dossier_of
from roznamcha.record.found_rows import made, quote, wanted, with_words
from roznamcha.record.offices_held import OfficeMention, gather_offices, verdict_of
from roznamcha.record.question import Question
from roznamcha.record.schema import findings

_FEW = 5  # words of an office that are shown where there is a limit; of a dossier among others twice as many steps
_Aspect = tuple[str | None, str, str]  # of an office: code, office, verdict


def dossiers(connection: Connection, question: Question, only: str | None = None) -> list[answers.Dossier]:
    """The courses of dossiers in order of time, the named ones first; all, or one."""
    counts = _counts(connection, question, only)
    ids = sorted(counts, key=lambda id_: (dossier_of(id_).kind != "named", -counts[id_].steps, id_))
    if question.limit is not None and only is None:
        ids = ids[: question.limit]
    steps, told = _steps(connection, question, ids)
    courses = {course.dossier: course for course in gather(steps)}
    return [
        answers.Dossier(
            id=id_, kind=course.kind, english=course.english, urdu=course.urdu, parties=course.parties,
            stances=course.stances, reports=counts[id_].reports, told=counts[id_].steps,
            steps=[_step(step, told[step.article]) for step in course.steps],
        )
        for id_ in ids
        if (course := courses.get(id_)) is not None
    ]  # fmt: skip


def offices(connection: Connection, question: Question) -> list[answers.Office]:
    """Who is reported in which office from when to when, against the lexicon's tenures."""
    groups: dict[tuple[str, str | None, str], list[Any]] = defaultdict(list)
    for row in connection.execute(wanted(connection, question, office_counts())):
        code, office, _verdict = office_aspect(row)
        groups[row.subject, code, office].append(row)
    chosen = sorted(groups, key=lambda group: -sum(row.mentions for row in groups[group]))
    if question.limit is not None:
        chosen = chosen[: question.limit]
    found = [_office(connection, question, groups[group]) for group in chosen]
    return sorted(found, key=lambda office: (office.code or "", office.office, office.from_ or "9999", office.person))


def datings(connection: Connection, question: Question) -> list[answers.Dating]:
    """The days that each report may be of, with the reasons; those that came without a date first."""
    query = wanted(connection, question, select(findings.c.id).where(findings.c.kind == "dating"))
    query = query.order_by(findings.c.aspect.desc(), findings.c.id).limit(question.limit)
    found = []
    for row in with_words(connection, connection.execute(query).scalars().all()):
        dating = made(row, Dating)
        reasons = [
            {"from" if k == "from_" else k: v for k, v in msgspec.to_builtins(r).items()} for r in dating.reasons
        ]
        found.append(
            answers.Dating(
                article=row.name, source=row.source, published=row.given, from_=dating.from_, to=dating.to,
                windows=dating.windows, days=dating.days, reasons=reasons,
            )
        )  # fmt: skip
    return found


def _counts(connection: Connection, question: Question, only: str | None) -> dict[str, Any]:
    """How many steps in how many reports each dossier has."""
    query = select(
        findings.c.subject, func.count().label("steps"), func.count(findings.c.article_id.distinct()).label("reports")
    ).where(findings.c.kind == "dossier")
    if only is not None:
        query = query.where(findings.c.subject == only)
    query = wanted(connection, question, query).group_by(findings.c.subject)
    return {row.subject: row for row in connection.execute(query)}


def _steps(connection: Connection, question: Question, dossiers_: Sequence[str]) -> tuple[list[Step], dict[str, Any]]:
    """The steps of dossiers, of each no more than the limit (the newest), and the reports they stand in."""
    limit = question.limit if len(dossiers_) == 1 or question.limit is None else _FEW * 2
    ids: list[int] = []
    for dossier in dossiers_:
        query = select(findings.c.id).where(findings.c.kind == "dossier", findings.c.subject == dossier)
        query = wanted(connection, question, query, few=question.limit is not None)
        query = query.order_by(findings.c.day.desc(), findings.c.id.desc())
        ids += connection.execute(query.limit(limit)).scalars()
    rows = with_words(connection, ids)
    steps = [made(row, Step, dossier=row.subject, start=row.start, end=row.end, sentence=row.text) for row in rows]
    return steps, {str(row.article_id): row for row in rows}


def _step(step: Step, row: Any) -> answers.Step:
    return answers.Step(
        article=row.name, source=row.source, published=row.published, stage=step.stage, english=step.english,
        urdu=step.urdu, status=step.status, from_=step.from_, to=step.to, due_from=step.due_from, due_to=step.due_to,
        speaker=step.speaker, speaker_code=step.speaker_code, stance=step.stance, stances=step.stances,
        figures=[msgspec.to_builtins(figure) for figure in step.figures], start=step.start, end=step.end,
        text=step.sentence,
    )  # fmt: skip


def office_counts() -> Select[Any]:
    """Who is named in which office with which verdict (`office_aspect`), how often, and between which days."""
    day = func.nullif(findings.c.day, "")
    query = select(
        findings.c.subject, findings.c.aspect, func.count().label("mentions"),
        func.count(findings.c.article_id.distinct()).label("reports"),
        func.min(day).label("first"), func.max(day).label("last"),
    ).where(findings.c.kind == "office", findings.c.aspect != "")  # fmt: skip
    return query.group_by(findings.c.subject, findings.c.aspect)  # "" is of an older record, until it is coded anew


def office_aspect(row: Any) -> _Aspect:
    """Code, office and verdict of a row of `office_counts`."""
    told: _Aspect = msgspec.json.decode(row.aspect, type=_Aspect)
    return told


def _office(connection: Connection, question: Question, group: Sequence[Any]) -> answers.Office:
    """One office of one person, from the counts of its mentions by verdict."""
    of_person = (findings.c.kind == "office", findings.c.subject == group[0].subject)
    reports = group[0].reports
    if len(group) > 1:  # one report may name somebody as a holder and as a former one
        every = findings.c.aspect.in_([row.aspect for row in group])
        count = select(func.count(findings.c.article_id.distinct())).where(*of_person, every)
        reports = connection.execute(wanted(connection, question, count)).scalar_one()
    limited = question.limit is not None
    ids: list[int] = []
    for row in group:  # one after the other, so that each is read from the newest on and no further than needed
        query = select(findings.c.id).where(*of_person, findings.c.aspect == row.aspect)
        query = wanted(connection, question, query, few=limited).order_by(findings.c.day.desc(), findings.c.id.desc())
        ids += connection.execute(query.limit(_FEW if limited else None)).scalars()
    rows = with_words(connection, ids)
    shown = gather_offices(made(row, OfficeMention, start=row.start, end=row.end) for row in rows)[0]
    words = {(str(row.article_id), row.start, row.end): row for row in rows}
    current = [row for row in group if office_aspect(row)[2] != "former"] or group
    days = [*_days(current), shown.from_, shown.to]
    return answers.Office(
        person=shown.person, code=shown.code, office=shown.office,
        from_=min(filter(None, days), default=None), to=max(filter(None, days), default=None),
        verdict=verdict_of(office_aspect(row)[2] for row in group), tenures=shown.tenures,
        reports=reports,
        evidence=[quote(words[span], span[1], span[2], words[span].text) for span in shown.spans],
    )  # fmt: skip


def _days(group: Iterable[Any]) -> Iterable[str | None]:
    for row in group:
        yield from (row.first, row.last)
