"""One incident from its tellings: what they agree on, what they do not, how many sources they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import prod
from typing import Any, TypeVar

from roznamcha.record.places import same_place
from roznamcha.record.telling import MUTUAL, Side, Telling

_T = TypeVar("_T")


@dataclass(slots=True)
class Report:
    """A telling with the report that it stands in."""

    article_id: int
    copies: int
    outlet: str
    telling: Telling
    confidence: float
    english: str = ""
    event_id: int = 0
    figures: list[tuple[str, str, float]] = field(default_factory=list)  # unit, measure, value


@dataclass(slots=True)
class Account:
    """What the reports together tell."""

    telling: Telling
    reports: int
    sources: int
    confidence: float
    english: str
    disagreements: list[dict[str, Any]]


def account(reports: Sequence[Report]) -> Account:
    """Put the reports of one incident together.

    Where they differ, what most sources tell counts, and what was told first among equals.
    The confidence is that at least one source is right, the sources taken as independent.
    """
    groups = _sources(reports)
    told = [report.telling for report in reports]
    done = [t for t in told if t.status == "occurred"] or told
    days = _most([(r.telling.from_, r.telling.to) for r in reports if r.telling.from_ and r.telling in done])
    merged = Telling(
        told[0].type,
        _most([t.mode for t in told if t.mode]),
        done[0].status,
        *_sides(told),
        _most([t.place for t in told if t.place]),
        days[0] if days else None,
        days[1] if days else None,
        min((t.published for t in told if t.published), default=None),
    )
    best = [max(r.confidence for r in group) for group in groups]
    return Account(
        telling=merged,
        reports=len({report.article_id for report in reports}),
        sources=len(groups),
        confidence=round(1 - prod(1 - confidence for confidence in best), 4),
        english=next((r.english for r in reports if r.english), ""),
        disagreements=list(_disagreements(reports)),
    )


def _sides(told: Sequence[Telling]) -> tuple[Side, Side]:
    """All who are named on each side; nobody stands on both."""
    actors, recipients = Side(), Side()
    for telling in told:
        actors, recipients = actors | telling.actors, recipients | telling.recipients
    if told[0].type in MUTUAL:
        twice = actors.keys & recipients.keys
        # Only the visitor is told from the host, and only where all agree on it.
        if twice:
            actors, recipients = actors | recipients, Side()
    return actors, recipients


def _sources(reports: Sequence[Report]) -> list[list[Report]]:
    """The reports in groups that may go back to one source: copies, or one outlet.

    Reports of which no outlet is known may all be of one, and count as one.
    """
    groups: list[list[Report]] = []
    for report in reports:
        joined = [g for g in groups if any(r.copies == report.copies or r.outlet == report.outlet for r in g)]
        groups = [g for g in groups if g not in joined]
        groups.append([r for g in joined for r in g] + [report])
    return groups


def _most(values: Iterable[_T]) -> _T | None:
    counted = Counter(values).most_common(1)
    return counted[0][0] if counted else None


def _disagreements(reports: Sequence[Report]) -> Iterable[dict[str, Any]]:
    """What two reports cannot both be right in; that one tells more than another is none."""
    yield from _on("days", reports, _days_of, _days_apart)
    yield from _on("place", reports, lambda r: r.telling.place, lambda a, b: not same_place(a, b))
    yield from _on("participants", reports, _who, lambda a, b: bool(set(a) - set(b) and set(b) - set(a)))
    for measure in sorted({(unit, what) for r in reports for unit, what, _ in r.figures}):
        label = "figure: " + " ".join(part for part in reversed(measure) if part)
        yield from _on(label, reports, partial(_values, measure), lambda a, b: not set(a) & set(b))


def _on(
    what: str, reports: Sequence[Report], value: Callable[[Report], Any], apart: Callable[[Any, Any], bool]
) -> Iterable[dict[str, Any]]:
    told: dict[Any, list[int]] = {}
    for report in reports:
        if (v := value(report)) is not None:
            told.setdefault(v, []).append(report.event_id)
    values = list(told)
    if any(apart(a, b) for place, a in enumerate(values) for b in values[place + 1 :]):
        yield {"on": what, "told": [{"value": v, "events": events} for v, events in told.items()]}


def _days_of(report: Report) -> tuple[str, str] | None:
    telling = report.telling
    return (telling.from_, telling.to or telling.from_) if telling.from_ else None


def _days_apart(a: tuple[str, str], b: tuple[str, str]) -> bool:
    return a[1] < b[0] or b[1] < a[0]


def _who(report: Report) -> tuple[str, ...] | None:
    keys = report.telling.actors.keys | report.telling.recipients.keys
    return tuple(sorted(keys)) if len(keys) > 1 else None


def _values(measure: tuple[str, str], report: Report) -> tuple[float, ...] | None:
    values = tuple(sorted({v for unit, what, v in report.figures if (unit, what) == measure}))
    return values or None
