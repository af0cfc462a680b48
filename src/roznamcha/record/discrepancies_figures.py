"""Figures for one measure and period that differ: growth of one trade, victims of one attack."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from roznamcha.record.discrepancies_types import Discrepancy, Evidence

_CLOSE = 2  # days by which the days of one attack may differ between reports
_TIMES = 3  # counts farther apart are of different things


@dataclass(slots=True)
class FigureFact:
    """A figure with what it measures (`measure`, e.g. `irn-rus-trade/growth`) and the days it is for."""

    measure: str
    english: str
    urdu: str
    value: float
    unit: str
    from_: str | None
    to: str | None
    evidence: Evidence


def figure_discrepancies(facts: Iterable[FigureFact]) -> list[Discrepancy]:
    """Different figures for one measure and period."""
    groups: dict[tuple[str, str], list[FigureFact]] = {}
    for fact in facts:
        groups.setdefault((fact.measure, fact.unit), []).append(fact)
    found: list[Discrepancy] = []
    for (measure, unit), own in sorted(groups.items()):
        told: set[tuple[float, float, str | None]] = set()
        for one, two in _near_pairs(own):
            values = (min(one.value, two.value), max(one.value, two.value), one.from_)
            if one.value == two.value or values in told or not _same_period(one, two) or not _same_matter(one, two):
                continue
            told.add(values)
            days = f"{one.from_} to {one.to}" if one.from_ != one.to else one.from_
            english = f"{one.english}, {days}: {one.evidence.text} in one place, {two.evidence.text} in another ({one.value:g} and {two.value:g} {unit})."
            urdu = f"{one.urdu}، {days}: ایک جگہ {one.evidence.text} اور دوسری جگہ {two.evidence.text}۔"
            found.append(Discrepancy("figures", measure, english, urdu, [one.evidence, two.evidence]))
    return found


def _near_pairs(facts: list[FigureFact]) -> Iterator[tuple[FigureFact, FigureFact]]:
    """The pairs of facts whose periods begin within a few days, without looking at all pairs of ten years."""
    dated = sorted((fact for fact in facts if fact.from_), key=lambda fact: fact.from_ or "")
    days = [datetime.date.fromisoformat(fact.from_ or "").toordinal() for fact in dated]
    for place, one in enumerate(dated):
        for later in range(place + 1, len(dated)):
            if days[later] - days[place] > _CLOSE:
                break
            yield one, dated[later]


def _same_matter(one: FigureFact, two: FigureFact) -> bool:
    """Counts of victims: only of two reports, of the same people, and near one another."""
    if one.unit != "count":
        return True
    if one.evidence.article == two.evidence.article or max(one.value, two.value) > _TIMES * min(one.value, two.value):
        return False
    return one.evidence.text.split()[-1] == two.evidence.text.split()[-1]


def _same_period(one: FigureFact, two: FigureFact) -> bool:
    if not (one.from_ and one.to and two.from_ and two.to):
        return False
    if (one.from_, one.to) == (two.from_, two.to):
        return True
    if "/growth" in one.measure or "/volume" in one.measure or "/fall" in one.measure:
        return False
    first, second = (datetime.date.fromisoformat(fact.from_ or "") for fact in (one, two))
    return one.from_ == one.to and two.from_ == two.to and abs((first - second).days) <= _CLOSE
