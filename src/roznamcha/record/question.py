"""What is asked of the record: the filters that every asking command takes."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, or_, select

from roznamcha.language.letters import plain
from roznamcha.record.fault import RecordError, UnknownActor
from roznamcha.record.schema import entities, reports, surfaces

TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
)  # fmt: skip
_SHORTEST_PART = 3  # letters of a part of a name, below which too many names hold it
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Question:
    """Which part of the record is wanted; None is no limit.

    `since` and `until` are ISO days (both included), months or years. `actor` and `other` are
    codes (`IRN`), English names or parts of them (`Lavrov`), or Urdu names in any spelling.
    """

    since: str | None = None
    until: str | None = None
    actor: str | None = None
    other: str | None = None
    type: str | None = None
    source: str | None = None
    min_confidence: float | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Who:
    """Whom an asked name stands for: everybody under a key, or certain entities."""

    key: str | None
    ids: tuple[int, ...] = ()

    def among(self, key: ColumnElement[str], entity: ColumnElement[int]) -> ColumnElement[bool]:
        """The condition on a table that has a key and an entity."""
        return key == self.key if self.key is not None else entity.in_(self.ids)


def resolve(connection: Connection, asked: str) -> Who:
    """Whom `asked` means; raises UnknownActor where the record knows nobody of that name."""
    who = known(connection, asked)
    if who is None:
        raise UnknownActor(asked, _near(connection, asked.strip()))
    return who


def known(connection: Connection, asked: str) -> Who | None:
    """Whom `asked` means; None where the record knows nobody of that name."""
    name = asked.strip()
    code = connection.execute(select(entities.c.code).where(entities.c.code == name.upper()).limit(1)).scalar()
    if code is not None:
        return Who(code)
    rows = _named(connection, name)
    if not rows:
        if _is_state(name.upper()):
            return Who(name.upper())  # a state that simply has not been in the news
        return None
    # A state's name means all who act for it, like its code.
    codes = {row.code for row in rows if row.type == "state"}
    if len(codes) == 1 and (only := codes.pop()):
        return Who(only)
    return Who(None, tuple(row.id for row in rows))


def _named(connection: Connection, name: str) -> Sequence[Any]:
    columns = select(entities.c.id, entities.c.type, entities.c.code)
    folded = name.casefold()
    if found := connection.execute(columns.where(entities.c.plain == folded)).all():
        return found
    written = select(surfaces.c.entity_id).where(surfaces.c.plain == plain(name))
    if found := connection.execute(columns.where(entities.c.id.in_(written))).all():
        return found
    if len(folded) < _SHORTEST_PART:
        return []
    part = entities.c.plain.contains(folded, autoescape=True)
    return connection.execute(columns.where(part)).all()


def _near(connection: Connection, name: str) -> list[str]:
    """The names that come closest, each by the whole of it or by one of its words."""
    names = connection.execute(select(entities.c.name).distinct().limit(50_000)).scalars().all()
    by_word = {word: known for known in names for word in (*known.casefold().split(), known.casefold())}
    close = difflib.get_close_matches(name.casefold(), by_word, _NEAR, 0.75)
    return list(dict.fromkeys(by_word[word] for word in close))


def _is_state(code: str) -> bool:
    from roznamcha.lexicon.names import is_state

    return is_state(code)


def event_type(question: Question) -> str | None:
    """The asked type in PLOVER's spelling; raises RecordError where there is no such type."""
    if question.type is None:
        return None
    wanted = question.type.strip().upper()
    if wanted not in TYPES:
        raise RecordError(f"{question.type!r} is no type of event; the types are {', '.join(TYPES)}.")
    return wanted


def check_source(connection: Connection, question: Question) -> None:
    """Raise RecordError where an outlet is asked for that the record does not have."""
    if question.source is None:
        return
    if connection.execute(select(reports.c.outlet).where(reports.c.outlet == question.source).limit(1)).first():
        return
    known = connection.execute(select(reports.c.outlet).distinct().limit(1000)).scalars().all()
    close = difflib.get_close_matches(question.source, known, _NEAR, 0.4) or sorted(known)[:10]
    raise RecordError(f"no report in the record is from {question.source!r}; there are {', '.join(close) or 'none'}.")


def within(
    question: Question, day: ColumnElement[str], last: ColumnElement[str] | None = None
) -> list[ColumnElement[bool]]:
    """The conditions of `since` and `until` on a first and a last day."""
    conditions: list[ColumnElement[bool]] = []
    if question.since is not None:
        # 2021 begins before every day of 2021, and so does "2021-10" before every day of October.
        reaches = day >= question.since
        conditions.append(reaches if last is None else or_(reaches, and_(last.is_not(None), last >= question.since)))
    if question.until is not None:
        # A month or a year is meant to its end: "~" sorts after every day in it.
        conditions += [day <= question.until + "~", day != ""]
    return conditions


def limited(query: Select[Any], question: Question) -> Select[Any]:
    """The query with the asked limit."""
    return query if question.limit is None else query.limit(question.limit)
