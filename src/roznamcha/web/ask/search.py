"""Full-text search with the numbers that pages link by."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select, tuple_

from roznamcha.record import Question
from roznamcha.record.schema import articles
from roznamcha.record.searching import search as ask
from roznamcha.types import Span
from roznamcha.web.ask.filters import Filters


@dataclass(frozen=True, slots=True)
class Hit:
    """An article in which the words occur; `pieces` is the excerpt cut at the places found."""

    article: int
    source: str
    day: str | None
    title: str
    start: int
    excerpt: str
    marks: list[Span]
    copies: int

    @property
    def pieces(self) -> list[tuple[str, bool]]:
        """The excerpt as (text, whether found)."""
        cut: list[tuple[str, bool]] = []
        place = 0
        for first, last in self.marks:
            cut += [(self.excerpt[place:first], False), (self.excerpt[first:last], True)]
            place = last
        return [(text, marked) for text, marked in [*cut, (self.excerpt[place:], False)] if text]


def search(connection: Connection, asked: str, filters: Filters, size: int) -> list[Hit]:
    """The best `size` hits."""
    question = filters.question
    limited = Question(
        question.since, question.until, question.actor, question.other, question.type, question.source,
        question.min_confidence, size,
    )  # fmt: skip
    hits = ask(connection, asked, limited)
    pairs = [(hit.source, hit.article) for hit in hits]
    query = select(articles.c.id, articles.c.source, articles.c.name).where(
        tuple_(articles.c.source, articles.c.name).in_(pairs)
    )
    numbers = {(row.source, row.name): row.id for row in connection.execute(query)} if pairs else {}
    return [
        Hit(
            numbers[hit.source, hit.article], hit.source, hit.published, hit.title, hit.start, hit.excerpt,
            list(hit.marks), hit.copies,
        )
        for hit in hits
    ]  # fmt: skip
