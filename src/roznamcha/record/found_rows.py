"""The findings that a question asks for, and the reports that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, Select, case, func, select

from roznamcha.record import answers
from roznamcha.record.question import Question, check_source, within
from roznamcha.record.schema import articles, findings, reports, versions
from roznamcha.record.told import asked_actors, chunks, named_in, naming, with_report

_T = TypeVar("_T")


def wanted(connection: Connection, question: Question, query: Select[Any], *, few: bool = False) -> Select[Any]:
    """A query over findings for those of the asked days, actors and outlet only.

    With `few` its conditions are asked row by row: for the newest of a subject, not for all that there is.
    """
    query = query.where(*within(question, findings.c.day))
    for who in asked_actors(connection, question):
        named = named_in(who, findings.c.article_id) if few else findings.c.article_id.in_(naming(who))
        query = query.where(named)
    check_source(connection, question)
    if question.source is not None:
        told = select(reports.c.article_id).where(reports.c.outlet == question.source)
        of_outlet = told.where(reports.c.article_id == findings.c.article_id).exists()
        query = query.where(of_outlet if few else findings.c.article_id.in_(told))
    return query


def with_words(connection: Connection, ids: Sequence[int]) -> list[Any]:
    """Findings by their ids, in that order, each with its report and the words that it points at."""
    words = func.substr(versions.c.text, findings.c.start + 1, findings.c.end - findings.c.start)
    shown = case((findings.c.start.is_(None), ""), else_=words).label("text")
    columns = (
        articles.c.name,
        articles.c.source,
        reports.c.day.label("published"),
        versions.c.published.label("given"),
    )
    found: dict[int, Any] = {}
    for chunk in chunks(ids):
        query = with_report(select(findings, shown, *columns), findings.c.article_id).where(findings.c.id.in_(chunk))
        found.update((row.id, row) for row in connection.execute(query))
    return [found[id_] for id_ in ids if id_ in found]


def reports_of(connection: Connection, ids: Sequence[int]) -> dict[str, Any]:
    """Articles by their numbers in the record (as text): id and outlet as they came, and the day."""
    columns = (articles.c.id, articles.c.name, articles.c.source, reports.c.day.label("published"))
    found: dict[str, Any] = {}
    for chunk in chunks(ids):
        query = select(*columns).join(reports, reports.c.article_id == articles.c.id).where(articles.c.id.in_(chunk))
        found.update((str(row.id), row) for row in connection.execute(query))
    return found


def made(row: Any, shape: type[_T], **beside: Any) -> _T:
    """A finding in its own shape; reports are told apart by their numbers in the record."""
    detail = msgspec.json.decode(row.detail)
    return msgspec.convert({**detail, **beside, "article": str(row.article_id)}, shape)


def quote(row: Any, start: int, end: int, text: str) -> answers.Quote:
    """Words of a report."""
    return answers.Quote(article=row.name, source=row.source, published=row.published, start=start, end=end, text=text)
