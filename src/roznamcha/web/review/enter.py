"""Writing what review makes of an article where the record derives its rows from.

The corrected coding stands in `codings` beside the coder's own, under the coder's version with
`+review`, and `reports` points at it: every command, export and page that reads the record
reads it corrected. What was coded stays as it was.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, exists, insert, select, update

from roznamcha.codec import coding_from_dict, coding_to_json
from roznamcha.record.derive import Source, clear, derive
from roznamcha.record.entities import Entities
from roznamcha.record.finding import dated
from roznamcha.record.findings import find
from roznamcha.record.kept import article_of_version
from roznamcha.record.schema import articles, codings, reports
from roznamcha.types import Article, Coding
from roznamcha.web.review.apply import Reviewed, apply
from roznamcha.web.review.corrections import active
from roznamcha.web.review.tables import due

MARK = "+review"


def as_coded(connection: Connection, article_id: int) -> tuple[Article, Coding] | None:
    """An article as it counts now with what the coder itself made of it."""
    query = (
        select(reports.c.version_id, codings.c.coding)
        .join(codings, (codings.c.version_id == reports.c.version_id) & (codings.c.coder == reports.c.coder))
        .where(reports.c.article_id == article_id)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    return article_of_version(connection, row.version_id), coding_from_dict(msgspec.json.decode(row.coding))


def reviewed(connection: Connection, article_id: int) -> tuple[Article, Reviewed] | None:
    """An article with its coding as the reviewers want it."""
    found = as_coded(connection, article_id)
    if found is None:
        return None
    article, coding = found
    return article, apply(article, coding, active(connection, article.source, article.id))


def enter(connection: Connection, article_id: int) -> None:
    """Derive an article's rows anew from its coding and its corrections."""
    found = reviewed(connection, article_id)
    if found is None:
        return
    article, outcome = found
    row = connection.execute(
        select(reports, articles.c.copies)
        .join(articles, articles.c.id == reports.c.article_id)
        .where(reports.c.article_id == article_id)
    ).one()
    clear(connection, article_id)
    _point(connection, row, outcome.coding if active(connection, article.source, article.id) else None)
    group = connection.execute(select(articles.c.id).where(articles.c.copies == row.copies)).scalars()
    source = Source(article_id, row.copies, row.outlet, [id_ for id_ in group if id_ != article_id])
    found_in = find(article, outcome.coding)
    day = outcome.coding.published or article.published or dated(found_in)
    connection.execute(update(reports).where(reports.c.article_id == article_id).values(day=day))
    known = Entities().enter(connection, outcome.coding.actors)
    derive(connection, source, outcome.coding, found_in, known, day)
    connection.execute(delete(due).where(due.c.article_id == article_id))


def _point(connection: Connection, row: Any, corrected: Coding | None) -> None:
    """Keep the corrected coding beside the coder's and let the report point at it."""
    own = select(codings.c.id).where(codings.c.version_id == row.version_id)
    of_report = update(reports).where(reports.c.article_id == row.article_id)
    coded = connection.execute(own.where(codings.c.coder == row.coder)).scalar_one()
    connection.execute(of_report.values(coding_id=coded))
    mark = row.coder + MARK
    connection.execute(delete(codings).where(codings.c.version_id == row.version_id, codings.c.coder == mark))
    if corrected is not None:
        values = {
            "version_id": row.version_id, "coder": mark, "coding": coding_to_json(corrected).decode(),
            "coded": datetime.now(UTC).isoformat(timespec="seconds"),
        }  # fmt: skip
        entered = connection.execute(insert(codings).values(values)).inserted_primary_key
        connection.execute(of_report.values(coding_id=entered[0] if entered else coded))


def waiting(connection: Connection) -> list[int]:
    """Articles that were coded anew and whose corrections are still to be laid over."""
    return list(connection.execute(select(due.c.article_id).order_by(due.c.article_id)).scalars())


def settle_all(connection: Connection, limit: int = 100) -> int:
    """Lay waiting corrections over new codings, at most `limit` articles; how many it were."""
    ids = waiting(connection)[:limit]
    for id_ in ids:
        if connection.execute(select(exists().where(reports.c.article_id == id_))).scalar():
            enter(connection, id_)
        else:
            connection.execute(delete(due).where(due.c.article_id == id_))
    return len(ids)
