"""Taking articles and codings out of the store as they went in."""

from __future__ import annotations

from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from roznamcha.codec import coding_from_dict
from roznamcha.record.schema import articles, codings, reports, versions
from roznamcha.types import Article, Coding

REVIEWED = "+review"  # a coder's version with this is its coding as the reviewers want it


def _article_query() -> Select[Any]:
    return select(
        articles.c.name, articles.c.source, versions.c.text, versions.c.title, versions.c.published, versions.c.url
    ).join(articles, articles.c.id == versions.c.article_id)


def article_of_version(connection: Connection, version_id: int) -> Article:
    """The article as it came in a version."""
    return _article(connection.execute(_article_query().where(versions.c.id == version_id)).one())


def versions_of(connection: Connection, source: str, name: str) -> list[Article]:
    """Every version of an article, the first first."""
    query = _article_query().where(articles.c.source == source, articles.c.name == name).order_by(versions.c.number)
    return [_article(row) for row in connection.execute(query)]


def coded_article(connection: Connection, article_id: int) -> tuple[Article, Coding]:
    """An article as it counts now, with its coding."""
    query = (
        _article_query()
        .add_columns(codings.c.coding)
        .join(reports, reports.c.version_id == versions.c.id)
        .join(codings, codings.c.id == reports.c.coding_id)
        .where(reports.c.article_id == article_id)
    )
    row = connection.execute(query).one()
    return _article(row), coding_from_dict(msgspec.json.decode(row.coding))


def as_coded(connection: Connection, article_id: int) -> tuple[Article, Coding] | None:
    """An article as it counts now with what the coder itself made of it; None where there is none of that number."""
    query = (
        _article_query()
        .add_columns(codings.c.coding)
        .join(reports, reports.c.version_id == versions.c.id)
        .join(codings, codings.c.version_id == versions.c.id)
        .where(reports.c.article_id == article_id, codings.c.coder.not_like(f"%{REVIEWED}"))
        # A step of `migrations` may have marked the report's coder, so that the newest stands in for it.
        .order_by((codings.c.coder == reports.c.coder).desc(), codings.c.id.desc())
    )
    row = connection.execute(query).first()
    return None if row is None else (_article(row), coding_from_dict(msgspec.json.decode(row.coding)))


def _article(row: Any) -> Article:
    return Article(row.name, row.text, row.title, row.source, row.published, row.url)
