"""The discrepancies of incidents: what the reports of one happening cannot all be right in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from roznamcha.record import answers
from roznamcha.record.discrepancies_types import english_name, urdu_name
from roznamcha.record.question import Question
from roznamcha.record.schema import articles, events, incidents, reports, versions
from roznamcha.record.told import chunks, wanted_incidents

_URDU = {
    "days": "تاریخ مختلف بتائی گئی ہے",
    "place": "مقام مختلف بتایا گیا ہے",
    "participants": "شرکا مختلف بتائے گئے ہیں",
    "figures": "تعداد مختلف بتائی گئی ہے",
}
_ENGLISH = {"days": "the day", "place": "the place", "participants": "who takes part", "figures": "the figure"}
_KINDS = {"days": "day", "place": "place", "participants": "participants", "figures": "figures"}


def disputes(connection: Connection, question: Question) -> list[answers.Discrepancy]:
    """What the reports of incidents disagree on, the newest incidents first."""
    table = incidents
    columns = select(table.c.id, table.c.type, table.c.english, table.c.disagreements)
    query = wanted_incidents(connection, question, columns.where(table.c.disagreements.is_not(None)))
    query = query.order_by(table.c.day.desc(), table.c.id)
    if question.limit is not None:
        query = query.limit(question.limit)
    rows = connection.execute(query).all()
    told_on = [(row, item) for row in rows for item in msgspec.json.decode(row.disagreements)]
    quotes = _quotes(connection, {id_ for _row, item in told_on for value in item["told"] for id_ in value["events"]})
    return [_discrepancy(row, item, quotes) for row, item in told_on]


def _discrepancy(row: Any, item: dict[str, Any], quotes: dict[int, answers.Quote]) -> answers.Discrepancy:
    on, _, measure = item["on"].partition(": ")
    on = "figures" if on == "figure" else on
    values = [value["value"] for value in item["told"]]
    what = f"{_ENGLISH[on]} ({measure})" if measure else _ENGLISH[on]
    english = f"{row.english.rstrip('.') or row.type}: {what} is told as {'; '.join(_told(on, values, english_name))}."
    urdu = f"ایک ہی واقعے کی خبروں میں {_URDU[on]}: {'؛ '.join(_told(on, values, urdu_name))}۔"
    evidence = [quotes[id_] for value in item["told"] for id_ in value["events"] if id_ in quotes]
    told = "|".join([on, *(f"{q.source}/{q.article}:{q.start}-{q.end}" for q in evidence)])
    return answers.Discrepancy(
        id=hashlib.sha256(told.encode()).hexdigest()[:12], kind=_KINDS[on], subject=f"incident {row.id}",
        english=english, urdu=urdu, evidence=evidence,
    )  # fmt: skip


def _told(on: str, values: Sequence[Any], name: Any) -> Iterator[str]:
    for value in values:
        if on == "days":
            yield value[0] if value[0] == value[1] else f"{value[0]} – {value[1]}"
        elif on == "participants":
            yield "، ".join(map(name, value)) if name is urdu_name else ", ".join(map(name, value))
        elif on == "figures":
            yield ", ".join(f"{number:g}" for number in value)
        else:
            yield str(value)


def _quotes(connection: Connection, ids: Iterable[int]) -> dict[int, answers.Quote]:
    """The sentence that tells each event."""
    found: dict[int, answers.Quote] = {}
    columns = (articles.c.name, articles.c.source, reports.c.day, versions.c.text)
    for chunk in chunks(sorted(ids)):
        query = (
            select(events.c.id, events.c.spans, events.c.trigger_start, events.c.trigger_end, *columns)
            .join(articles, articles.c.id == events.c.article_id)
            .join(reports, reports.c.article_id == events.c.article_id)
            .join(versions, versions.c.id == reports.c.version_id)
            .where(events.c.id.in_(chunk))
        )
        for row in connection.execute(query):
            spans = msgspec.json.decode(row.spans) or [(row.trigger_start, row.trigger_end)]
            start, end = next((s for s in spans if s[0] <= row.trigger_start < s[1]), spans[0])
            found[row.id] = answers.Quote(
                article=row.name, source=row.source, published=row.day, start=start, end=end, text=row.text[start:end]
            )
    return found
