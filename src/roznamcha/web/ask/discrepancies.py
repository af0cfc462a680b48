"""Discrepancies with the numbers that pages link by, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select, tuple_

from roznamcha.record import Question
from roznamcha.record.contradictions import discrepancies as reckon
from roznamcha.record.schema import articles

_CHUNK = 5000  # pairs in one IN (...)


@dataclass(frozen=True, slots=True)
class Quote:
    """The words of one report that cannot all be right with the others."""

    article: int
    outlet: str
    name: str
    day: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A contradiction with its explanation in both languages."""

    id: str
    kind: str
    subject: str
    english: str
    urdu: str
    evidence: list[Quote]

    @property
    def day(self) -> str:
        """The newest day of its reports."""
        return max((quote.day or "" for quote in self.evidence), default="")

    def told(self, language: str) -> str:
        """The explanation in a language of the page."""
        return self.urdu if language == "ur" and self.urdu else self.english


def discrepancies(connection: Connection, question: Question) -> list[Discrepancy]:
    """All that are found in the asked part of the record."""
    found = reckon(connection, question)
    numbers = _numbers(connection, sorted({(q.source, q.article) for one in found for q in one.evidence}))
    made = [
        Discrepancy(
            one.id, one.kind, one.subject, one.english, one.urdu,
            [Quote(numbers[q.source, q.article], q.source, q.article, q.published, q.start, q.end, q.text) for q in one.evidence],
        )
        for one in found
    ]  # fmt: skip
    return sorted(made, key=lambda one: one.day, reverse=True)


def by_article(found: Iterable[Discrepancy]) -> dict[int, list[Discrepancy]]:
    """The discrepancies that each article stands in."""
    standing: dict[int, list[Discrepancy]] = {}
    for one in found:
        for number in {quote.article for quote in one.evidence}:
            standing.setdefault(number, []).append(one)
    return standing


def of_articles(standing: dict[int, list[Discrepancy]], wanted: Iterable[int]) -> list[Discrepancy]:
    """Those that some of the articles stand in, each once."""
    return list({one.id: one for number in wanted for one in standing.get(number, ())}.values())


def _numbers(connection: Connection, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], int]:
    numbers = {}
    for first in range(0, len(pairs), _CHUNK):
        query = select(articles.c.id, articles.c.source, articles.c.name).where(
            tuple_(articles.c.source, articles.c.name).in_(pairs[first : first + _CHUNK])
        )
        numbers.update({(row.source, row.name): row.id for row in connection.execute(query)})
    return numbers
