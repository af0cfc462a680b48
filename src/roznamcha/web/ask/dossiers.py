"""Dossiers: which there are, how far each has come, and its steps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select

from roznamcha.record.schema import entities, findings, reports
from roznamcha.web.ask.conditions import newest, of_kind, told_on, with_reports
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.paging import Portion
from roznamcha.web.names import urdu_surfaces


@dataclass(frozen=True, slots=True)
class Named:
    """What is known of a dossier beforehand."""

    id: str
    english: str
    urdu: str
    kind: str
    ladder: list[tuple[str, str, str]]  # stage, English, Urdu
    parties: list[str]

    def called(self, language: str) -> str:
        """Its name in a language of the page."""
        return self.urdu if language == "ur" and self.urdu else self.english


@dataclass(frozen=True, slots=True)
class Standing:
    """A dossier in the list of all."""

    named: Named
    steps: int
    reports: int
    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Rung:
    """A stage of a dossier's ladder as far as reports tell it."""

    stage: str
    english: str
    urdu: str
    steps: int
    first: str | None
    last: str | None

    def called(self, language: str) -> str:
        """Its name in a language of the page."""
        return self.urdu if language == "ur" and self.urdu else self.english


@dataclass(frozen=True, slots=True)
class Step:
    """A sentence of a report that tells something of a dossier."""

    id: int
    dossier: Named
    article: int
    outlet: str
    title: str
    name: str
    day: str | None  # of the report
    when: str  # the first day that the step may have been on, or ""
    start: int
    end: int
    sentence: str
    detail: dict[str, Any] = field(default_factory=dict)
    urdu_speaker: str | None = None

    def speaker(self, language: str) -> str:
        """Who says it, in a language of the page; "" where nobody does."""
        english = str(self.detail.get("speaker") or "")
        return self.urdu_speaker if language == "ur" and self.urdu_speaker else english

    def stage(self, language: str) -> str:
        """The stage in a language of the page."""
        return str(self.detail.get("urdu" if language == "ur" else "english") or self.detail.get("stage") or "")


def name(dossier: str) -> Named:
    """What a dossier is called; an unknown one goes by its id."""
    from roznamcha.record.dossier_data import dossier_data
    from roznamcha.record.dossier_names import dossier_of

    try:
        known = dossier_of(dossier)
    except (KeyError, ValueError, IndexError):
        return Named(dossier, dossier, "", "generic", [], [])
    stages = dossier_data().ladders.get(known.ladder, {}).values()
    ladder = [(stage.id, stage.english, stage.urdu) for stage in stages]
    return Named(dossier, known.english, known.urdu, known.kind, ladder, list(known.parties))


def standing(connection: Connection, limit: int = 500) -> list[Standing]:
    """All dossiers that reports tell of: the named ones first, the busiest first."""
    query = (
        select(
            findings.c.subject, func.count().label("steps"), func.count(findings.c.article_id.distinct()).label("told"),
            func.min(func.nullif(findings.c.day, "")).label("first"),
            func.max(func.nullif(findings.c.day, "")).label("last"),
        )
        .where(findings.c.kind == "dossier")
        .group_by(findings.c.subject)
        .order_by(func.count().desc(), findings.c.subject)
        .limit(limit)
    )  # fmt: skip
    found = [Standing(name(row.subject), row.steps, row.told, row.first, row.last) for row in connection.execute(query)]
    return sorted(found, key=lambda standing: standing.named.kind != "named")


def rungs(connection: Connection, named: Named) -> list[Rung]:
    """How often and when each stage has been told as come, in the order of the ladder."""
    query = (
        select(
            findings.c.aspect, func.count().label("steps"), func.min(func.nullif(findings.c.day, "")).label("first"),
            func.max(func.nullif(findings.c.day, "")).label("last"),
        )
        .where(findings.c.kind == "dossier", findings.c.subject == named.id, findings.c.aspect.endswith("/occurred"))
        .group_by(findings.c.aspect)
    )  # fmt: skip
    told = {row.aspect.removesuffix("/occurred"): row for row in connection.execute(query)}
    return [
        Rung(stage, english, urdu, told[stage].steps, told[stage].first, told[stage].last)
        if stage in told
        else Rung(stage, english, urdu, 0, None, None)
        for stage, english, urdu in named.ladder
    ]


def stances(connection: Connection, dossier: str, newest: int = 150) -> dict[str, tuple[str, str]]:
    """The latest stance of each side with its day, from the newest steps."""
    query = (
        select(findings.c.day, findings.c.detail)
        .where(findings.c.kind == "dossier", findings.c.subject == dossier)
        .order_by(findings.c.day.desc(), findings.c.id)
        .limit(newest)
    )
    found: dict[str, tuple[str, str]] = {}
    for row in connection.execute(query):
        for side, stance in (msgspec.json.decode(row.detail).get("stances") or {}).items():
            found.setdefault(side, (stance, row.day))
    return dict(sorted(found.items()))


def course(connection: Connection, dossier: str | None, filters: Filters, size: int) -> Portion[Step]:
    """The steps of a dossier (of all), the newest first."""
    conditions = [findings.c.kind == "dossier"]
    if dossier is not None:
        conditions.append(findings.c.subject == dossier)
    rows, after = newest(connection, findings, conditions, filters.after, size)
    return Portion(_read(connection, rows), after)


def of_day(connection: Connection, day: str, size: int) -> list[Step]:
    """Moves in dossiers that the reports of one day tell; a bare mention is none."""
    told = select(reports.c.article_id).where(told_on(day))
    query = (
        select(findings.c.id)
        .where(findings.c.article_id.in_(told), of_kind("dossier"), ~findings.c.aspect.startswith("mentioned/"))
        .order_by(findings.c.subject, findings.c.id)
        .limit(size)
    )
    return _read(connection, with_reports(connection, findings, list(connection.execute(query).scalars())))


def of_article(connection: Connection, article: int) -> list[Step]:
    """The steps that one report tells, in the order of its text."""
    query = select(findings.c.id).where(findings.c.article_id == article, of_kind("dossier"))
    ids = connection.execute(query.order_by(findings.c.start)).scalars()
    return _read(connection, with_reports(connection, findings, list(ids)))


def together(steps: Iterable[Step]) -> list[list[Step]]:
    """Steps next to each other that one sentence tells of one dossier, so that it is shown once."""
    return [list(group) for _, group in groupby(steps, lambda step: (step.dossier.id, step.article, step.start))]


def by_dossier(steps: Sequence[Step]) -> list[tuple[Named, list[list[Step]]]]:
    """Steps under their dossiers, those of most steps first."""
    ids = Counter(step.dossier.id for step in steps)
    named = {step.dossier.id: step.dossier for step in steps}
    return [(named[id_], together(s for s in steps if s.dossier.id == id_)) for id_, _ in ids.most_common()]


def _read(connection: Connection, rows: Sequence[Any]) -> list[Step]:
    named = {subject: name(subject) for subject in {row.subject for row in rows}}
    details = [msgspec.json.decode(row.detail) for row in rows]
    urdu = _urdu(connection, {detail["speaker"] for detail in details if detail.get("speaker")})
    return [
        Step(
            row.id, named[row.subject], row.article_id, row.outlet, row.title, row.came, row.published, row.day, row.start or 0, row.end or 0,
            row.whole[row.start : row.end] if row.start is not None else "", detail,
            urdu.get(detail.get("speaker") or ""),
        )
        for row, detail in zip(rows, details, strict=True)
    ]  # fmt: skip


def _urdu(connection: Connection, people: Iterable[str]) -> dict[str, str]:
    """Urdu names of actors of the record by their English ones."""
    query = select(entities.c.id, entities.c.name).where(entities.c.name.in_(sorted(people)))
    named = [(row.id, row.name) for row in connection.execute(query)]
    urdu = urdu_surfaces(connection, named)
    return {name: urdu[id_] for id_, name in named if id_ in urdu}
