"""Articles as the pages show them, and the days on which there are reports."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from roznamcha.record.kept import coded_article
from roznamcha.record.schema import articles, events, reports, versions
from roznamcha.types import Article, Coding
from roznamcha.web.ask.conditions import told_on


@dataclass(frozen=True, slots=True)
class Kept:
    """An article as it counts now; `number` is its number in the record, `article.id` the one it came with."""

    number: int
    article: Article
    coding: Coding
    outlet: str
    day: str | None
    copies: list[tuple[int, str]]  # number and outlet of other articles with the same text
    versions: int
    coder: str
    incidents: dict[str, int]  # an event's id in the coding -> its incident

    @property
    def headline(self) -> str:
        """The title, else the first line of the text."""
        return self.article.title.strip() or self.article.text.strip().split("\n", 1)[0][:120]


def article(connection: Connection, number: int) -> Kept | None:
    """An article with its coding; None where there is none of that number."""
    row = connection.execute(
        select(reports.c.outlet, reports.c.day, reports.c.coder, articles.c.copies)
        .join(articles, articles.c.id == reports.c.article_id)
        .where(reports.c.article_id == number)
    ).first()
    if row is None:
        return None
    came, coding = coded_article(connection, number)
    copies = connection.execute(
        select(articles.c.id, reports.c.outlet)
        .join(reports, reports.c.article_id == articles.c.id)
        .where(articles.c.copies == row.copies, articles.c.id != number)
        .limit(20)
    ).all()
    count = connection.execute(select(func.count()).where(versions.c.article_id == number)).scalar_one()
    told = connection.execute(select(events.c.local, events.c.incident_id).where(events.c.article_id == number)).all()
    return Kept(
        number, came, coding, row.outlet, row.day, [(c.id, c.outlet) for c in copies], count, row.coder,
        {event.local: event.incident_id for event in told},
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Days:
    """A day with reports, with its neighbours; "" for the reports whose day is not known."""

    day: str
    before: str | None
    after: str | None
    reports: int
    outlets: int
    undated: int  # reports of all the record whose day is not known


def days(connection: Connection, asked: str | None) -> Days | None:
    """The asked day, or the newest one with reports, or those without a day; None where there is no report."""
    known = reports.c.day
    undated = connection.execute(select(func.count()).where(told_on(""))).scalar_one()
    day = asked if asked is not None else connection.execute(select(func.max(known))).scalar()
    if day is None:
        if not undated:
            return None
        day = ""
    before = connection.execute(select(func.max(known)).where(known < day if day else known.is_not(None))).scalar()
    after = connection.execute(select(func.min(known)).where(known > day)).scalar() if day else None
    count, outlets = connection.execute(
        select(func.count(), func.count(reports.c.outlet.distinct())).where(told_on(day))
    ).one()
    return Days(day, before, after, count, outlets, undated)


def of_day(connection: Connection, day: str) -> set[int]:
    """The articles of a day."""
    return set(connection.execute(select(reports.c.article_id).where(told_on(day))).scalars())


def outlets(connection: Connection) -> list[str]:
    """The outlets of the record, by name."""
    found = (
        connection.execute(select(reports.c.outlet).distinct().order_by(reports.c.outlet).limit(500)).scalars().all()
    )
    return [outlet for outlet in found if outlet]
