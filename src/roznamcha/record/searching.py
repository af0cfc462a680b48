"""Full-text search that any spelling finds by.

Words are looked for in the texts' one spelling; what is shown is the original, with the
places of the words in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import msgspec
from sqlalchemy import Connection, column, select, table, text

from roznamcha.language.letters import normalise, plain
from roznamcha.record.answers import Hit
from roznamcha.record.fault import RecordError
from roznamcha.record.question import Question, check_source, event_type, limited, within
from roznamcha.record.schema import articles, events, reports, versions
from roznamcha.record.told import asked_actors, chunks, named_in
from roznamcha.types import Span

_TERM = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"\w+")
_EXCERPT = 160  # characters before and after the first place found

_words = table("words", column("rowid"), column("rank"))


def search(connection: Connection, asked: str, question: Question) -> list[Hit]:
    """The articles that have all of the words, the best first.

    `asked` is words, "phrases in quotes" and beginnings of words with a star (`مذاکر*`);
    copies of one text are one hit. Raises RecordError where there is no word in it.
    """
    terms = _terms(asked)
    if not terms:
        raise RecordError(f"{asked!r} holds no word to search for.")
    # First which, then what: sorting many hits would carry their texts along.
    # The words' index first, whatever the planner thinks: going through the reports of a year and
    # looking each up in it takes seconds.
    matching = text("words MATCH :terms").bindparams(terms=" AND ".join(map(_match, terms)))
    having = select(_words.c.rowid, _words.c.rank).where(matching).cte("having").prefix_with("MATERIALIZED")
    query = (
        select(reports.c.article_id)
        .select_from(having)
        .join(reports, reports.c.version_id == having.c.rowid)
        .where(*within(question, reports.c.day))
        .order_by(having.c.rank, reports.c.article_id)
    )
    for who in asked_actors(connection, question):
        query = query.where(named_in(who, reports.c.article_id))
    told = select(events.c.id).where(events.c.article_id == reports.c.article_id)
    if wanted := event_type(question):
        query = query.where(told.where(events.c.type == wanted).exists())
    if question.min_confidence is not None:
        query = query.where(told.where(events.c.confidence >= question.min_confidence).exists())
    check_source(connection, question)
    if question.source is not None:
        query = query.where(reports.c.outlet == question.source)
    found = connection.execute(limited(query, question)).scalars().all()
    hits: list[Hit] = []
    places: dict[int, int] = {}
    for row in _articles(connection, found):
        if row.copies in places:
            known = hits[places[row.copies]]
            hits[places[row.copies]] = _with_copies(known, known.copies + 1)
            continue
        places[row.copies] = len(hits)
        start, excerpt, marks = _excerpt(row.text, terms)
        hits.append(
            Hit(
                article=row.name, source=row.source, published=row.day, title=row.title, url=row.url, start=start,
                excerpt=excerpt, marks=marks, copies=0,
            )
        )  # fmt: skip
    return hits


def _articles(connection: Connection, ids: Sequence[int]) -> Iterator[Any]:
    """The articles in the order of `ids`."""
    columns = (articles.c.id, articles.c.name, articles.c.source, articles.c.copies, reports.c.day, versions.c.title)
    for chunk in chunks(ids):
        query = (
            select(*columns, versions.c.url, versions.c.text)
            .join(reports, reports.c.article_id == articles.c.id)
            .join(versions, versions.c.id == reports.c.version_id)
            .where(articles.c.id.in_(chunk))
        )
        rows = {row.id: row for row in connection.execute(query)}
        yield from (rows[id_] for id_ in chunk)


def _with_copies(hit: Hit, copies: int) -> Hit:
    return msgspec.structs.replace(hit, copies=copies)


def _terms(asked: str) -> list[tuple[list[str], bool]]:
    """Each term as its words in the one spelling, and whether only its beginning is given."""
    terms = []
    for phrase, word in _TERM.findall(asked):
        words = _WORD.findall(plain(phrase or word).casefold())
        if words:
            terms.append((words, word.endswith("*")))
    return terms


def _match(term: tuple[list[str], bool]) -> str:
    words, beginning = term
    return f'"{" ".join(words)}"' + ("*" if beginning else "")


def _excerpt(original: str, terms: list[tuple[list[str], bool]]) -> tuple[int, str, list[Span]]:
    """A piece of the original round the first place found: where it begins, itself, the places in it."""
    normal = normalise(original)
    folded = normal.text.casefold() if len(normal.text.casefold()) == len(normal.text) else normal.text
    found = sorted(
        (normal.origin[match.start()], _end(normal.origin, match.end()))
        for words, beginning in terms
        for match in re.finditer(r"\b" + r"\W+".join(map(re.escape, words)) + (r"\w*" if beginning else r"\b"), folded)
    )
    first = found[0] if found else (0, 0)
    start = max(0, first[0] - _EXCERPT)
    end = min(len(original), first[1] + _EXCERPT)
    while 0 < start < first[0] and not original[start - 1].isspace():
        start += 1
    while first[1] < end < len(original) and not original[end].isspace():
        end -= 1
    marks = [(a - start, b - start) for a, b in found if start <= a and b <= end]
    apart = marks[:1] + [later for earlier, later in pairwise(marks) if later[0] >= earlier[1]]
    return start, original[start:end], apart


def _end(origin: list[int], end: int) -> int:
    """Where the original of the last character before `end` ends, without what was dropped after it."""
    return origin[end - 1] + 1 if end else 0
