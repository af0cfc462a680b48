"""The course of a dossier: its steps, from any number of reports, in order of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from roznamcha.record.dossier_names import dossier_of
from roznamcha.types import Span


@dataclass(slots=True)
class StepFigure:
    """A figure told with a step, with its characters in the report."""

    text: str
    value: float
    unit: str
    start: int
    end: int
    period_from: str | None = None
    period_to: str | None = None


@dataclass(slots=True)
class Step:
    """One sentence of one report on a dossier.

    `status`: occurred, planned, demanded or conditional. `from_`/`to` are the days of the
    step as far as they are known, `due_from`/`due_to` the days that something planned is
    for. `stances` gives each side's stance by its code, `stance` the speaker's.
    """

    dossier: str
    stage: str
    status: str
    english: str  # the stage
    urdu: str
    from_: str | None
    to: str | None
    article: str
    start: int
    end: int
    sentence: str
    speaker: str | None = None
    speaker_code: str | None = None
    stance: str | None = None
    stances: dict[str, str] = field(default_factory=dict)
    figures: list[StepFigure] = field(default_factory=list)
    due_from: str | None = None
    due_to: str | None = None
    codes: list[str] = field(default_factory=list)  # states, bodies and groups named in the sentence
    rank: int = 0

    @property
    def span(self) -> Span:
        """The sentence's characters in the report."""
        return self.start, self.end


@dataclass(slots=True)
class Course:
    """A dossier with its steps in order of time and the latest stance of each side."""

    dossier: str
    kind: str  # named | generic
    english: str
    urdu: str
    parties: list[str]
    steps: list[Step]
    stances: dict[str, str]
    reports: int


def in_order(steps: Iterable[Step]) -> list[Step]:
    """Steps by their days; undated ones last, those of one report in its order."""
    return sorted(steps, key=lambda s: (s.from_ or s.to or "9999", s.to or "9999", s.article, s.start, s.rank))


def gather(steps: Iterable[Step]) -> list[Course]:
    """Put steps (from anywhere: a store keeps them) together to courses."""
    by_dossier: dict[str, list[Step]] = {}
    for step in in_order(steps):
        by_dossier.setdefault(step.dossier, []).append(step)
    found = []
    for id_, own in by_dossier.items():
        dossier = dossier_of(id_)
        stances = {code: stance for step in own for code, stance in step.stances.items()}
        reports = len({step.article for step in own})
        found.append(
            Course(id_, dossier.kind, dossier.english, dossier.urdu, list(dossier.parties), own, stances, reports)
        )
    return sorted(found, key=lambda c: (c.kind != "named", -len(c.steps), c.dossier))
