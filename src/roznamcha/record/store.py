"""Writing one article and its coding, whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection, Select, bindparam, delete, func, select, text, update
from sqlalchemy.dialects.sqlite import insert as upsert

from roznamcha.codec import coding_to_json
from roznamcha.language.letters import letters_of
from roznamcha.record.copies import note_version
from roznamcha.record.derive import Source, clear, derive
from roznamcha.record.entities import Entities
from roznamcha.record.finding import Finding, dated
from roznamcha.record.incidents import incidents_of, reckon
from roznamcha.record.kept import REVIEWED, as_coded
from roznamcha.record.prepared import Prepared, enter
from roznamcha.record.review.corrections import active
from roznamcha.record.schema import articles, codings, corrections, reports, versions
from roznamcha.types import Article, Coding

ADDED, CHANGED, RECODED, SAME = "added", "changed", "recoded", "same"

_article = Prepared(
    select(articles.c.id).where(articles.c.source == bindparam("source"), articles.c.name == bindparam("name"))
)
_version = Prepared(
    select(versions.c.id).where(
        versions.c.article_id == bindparam("article_id"), versions.c.digest == bindparam("digest")
    )
)
_held = Prepared(
    select(versions.c.id)
    .join(articles, articles.c.id == versions.c.article_id)
    .where(
        articles.c.source == bindparam("source"),
        articles.c.name == bindparam("name"),
        versions.c.digest == bindparam("digest"),
    )
)
_group = Prepared(select(articles.c.id).where(articles.c.copies == bindparam("copies")))
_copies = Prepared(select(articles.c.copies).where(articles.c.id == bindparam("id")))
_own_copies = Prepared(update(articles).where(articles.c.id == bindparam("id")).values(copies=articles.c.id))
_new_words = Prepared(
    select(versions.c.id, versions.c.title, versions.c.text).where(
        versions.c.id
        > select(func.coalesce(func.max(text("id")), 0)).select_from(text("words_docsize")).scalar_subquery()
    )
)
_note_words = Prepared(text("INSERT INTO words (rowid, title, text) VALUES (:rowid, :title, :text)"))
_note_coding = Prepared(upsert(codings).on_conflict_do_nothing(), ["version_id", "coder", "coding", "coded"])
_corrected = Prepared(
    select(corrections.c.id)
    .where(
        corrections.c.source == bindparam("source"),
        corrections.c.name == bindparam("name"),
        corrections.c.undone_at.is_(None),
    )
    .limit(1)
)
_coding = Prepared(
    select(codings.c.id).where(codings.c.version_id == bindparam("version_id"), codings.c.coder == bindparam("coder"))
)
_change_report = Prepared(
    update(reports).where(reports.c.article_id == bindparam("article")),
    ["version_id", "coding_id", "coder", "day", "outlet"],
)


def note_words(connection: Connection) -> None:
    """Make the versions that have come since the last time found by their words.

    Once for a whole transaction, as FTS5 writes out what it holds at the end of each savepoint.
    """
    new = _new_words.rows(connection)
    rows = [{"rowid": row.id, "title": _searched(row.title), "text": _searched(row.text)} for row in new]
    if rows:
        _note_words.run_all(connection, rows)


def _searched(written: str) -> str:
    return letters_of(written).replace("\0", " ")


def holds(connection: Connection, article: Article) -> bool:
    """Whether this very version of the article is in the record."""
    return bool(_held.first(connection, source=article.source, name=article.id, digest=digest(article)))


def digest(article: Article) -> str:
    """What makes a version: all that the article tells, so that a new date is a new version too."""
    told = msgspec.json.encode([article.title, article.text, article.published, article.url])
    return hashlib.sha256(told).hexdigest()


def write(
    connection: Connection, known: Entities, article: Article, coding: Coding, found: Sequence[Finding], coder: str
) -> str:
    """Enter an article; what came of it: added, changed (a further version of it) or same."""
    row = _article.first(connection, source=article.source, name=article.id)
    if row is None:
        article_id = _insert_article(connection, article)
        return _write_version(connection, known, article_id, 1, article, coding, found, coder, ADDED)
    if _version.first(connection, article_id=row.id, digest=digest(article)):
        return SAME
    number = connection.execute(select(func.max(versions.c.number)).where(versions.c.article_id == row.id)).scalar_one()
    clear(connection, row.id)
    return _write_version(connection, known, row.id, number + 1, article, coding, found, coder, CHANGED)


def rewrite(
    connection: Connection,
    known: Entities,
    version_id: int,
    article: Article,
    coding: Coding,
    found: Sequence[Finding],
    coder: str,
) -> str:
    """Enter a newer coding of a version that is in the record; same, where it no longer counts or is coded so."""
    row = connection.execute(_standing().where(reports.c.version_id == version_id)).first()
    if row is None or row.coder == coder:
        return SAME
    clear(connection, row.article_id)
    _write_coding(connection, known, _source(connection, row), version_id, article, coding, found, coder, first=False)
    return RECODED


def settle(connection: Connection, article_id: int) -> None:
    """Derive an article's rows anew from what the coder made of it and from its corrections as they are now."""
    coded = as_coded(connection, article_id)
    if coded is None:
        return
    from roznamcha.record.findings import find

    row = connection.execute(_standing().where(reports.c.article_id == article_id)).one()
    clear(connection, article_id)
    source = _source(connection, row)
    article, coding = coded
    corrected = _corrected.first(connection, source=article.source, name=article.id)
    found = [] if corrected else find(article, coding)  # a corrected one's are found when it is written
    _write_coding(connection, Entities(), source, row.version_id, article, coding, found, row.coder, first=False)
    if not corrected:  # the last one was undone
        reviewed = codings.c.coder == row.coder + REVIEWED
        connection.execute(delete(codings).where(codings.c.version_id == row.version_id, reviewed))


def _write_version(
    connection: Connection,
    known: Entities,
    article_id: int,
    number: int,
    article: Article,
    coding: Coding,
    found: Sequence[Finding],
    coder: str,
    outcome: str,
) -> str:
    row = {
        "article_id": article_id, "number": number, "digest": digest(article), "title": article.title,
        "text": article.text, "published": article.published, "url": article.url, "added": _now(),
    }  # fmt: skip
    version_id = enter(connection, versions, row)
    copied, bridged = note_version(connection, article_id, version_id, letters_of(article.text))
    copies = _copies.first(connection, id=article_id).copies
    source = Source(article_id, copies, outlet_of(article), copied)
    _write_coding(connection, known, source, version_id, article, coding, found, coder, first=number == 1)
    if bridged:  # two groups have become one, so that older incidents have a source less
        group = _group.column(connection, copies=copies)
        for incident in incidents_of(connection, group):
            reckon(connection, incident)
    return outcome


def _write_coding(
    connection: Connection,
    known: Entities,
    source: Source,
    version_id: int,
    article: Article,
    coding: Coding,
    found: Sequence[Finding],
    coder: str,
    *,
    first: bool,
) -> None:
    row = {"version_id": version_id, "coder": coder, "coding": coding_to_json(coding).decode(), "coded": _now()}
    _note_coding.run(connection, **row)
    counts = coder
    if _corrected.first(connection, source=article.source, name=article.id):
        coding, found = _reviewed(connection, article, coding)
        counts = coder + REVIEWED
        row = {"version_id": version_id, "coder": counts, "coding": coding_to_json(coding).decode(), "coded": _now()}
        connection.execute(
            upsert(codings)
            .values(row)
            .on_conflict_do_update(["version_id", "coder"], set_={"coding": row["coding"], "coded": row["coded"]})
        )
    day = coding.published or article.published or dated(found)
    current = {
        "version_id": version_id, "coder": coder, "outlet": source.outlet,
        "coding_id": _coding.first(connection, version_id=version_id, coder=counts).id,
        "day": day,
    }  # fmt: skip
    if first:
        enter(connection, reports, {"article_id": source.article_id} | current)
    else:
        _change_report.run(connection, article=source.article_id, **current)
    derive(connection, source, coding, found, known.enter(connection, coding.actors), day)


def _reviewed(connection: Connection, article: Article, coding: Coding) -> tuple[Coding, Sequence[Finding]]:
    """A coding as the reviewers want it, with what is reckoned from it."""
    from roznamcha.record.findings import find  # the coder is loaded only where somebody has corrected
    from roznamcha.record.review.apply import apply

    wanted = apply(article, coding, active(connection, article.source, article.id)).coding
    return wanted, find(article, wanted)


def _insert_article(connection: Connection, article: Article) -> int:
    row = {"source": article.source, "name": article.id, "copies": 0}
    id_ = enter(connection, articles, row)
    _own_copies.run(connection, id=id_)
    return id_


def _standing() -> Select[Any]:
    """Which version and coding of an article count, for a condition still to come."""
    return select(
        reports.c.article_id, reports.c.version_id, reports.c.outlet, reports.c.coder, articles.c.copies
    ).join(articles, articles.c.id == reports.c.article_id)


def _source(connection: Connection, row: Any) -> Source:
    """Where the report of a row of `_standing` stands, with the other articles of its text."""
    others = [id_ for id_ in _group.column(connection, copies=row.copies) if id_ != row.article_id]
    return Source(row.article_id, row.copies, row.outlet, others)


def outlet_of(article: Article) -> str:
    """Whose report it is: the named source, else the host of its address, else "" for not known."""
    if article.source:
        return article.source
    try:
        return (urlsplit(article.url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
