"""Who takes part, with what a page needs to name and link them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, select

from roznamcha.lexicon.names import Named, named
from roznamcha.record.schema import entities
from roznamcha.web.names import urdu_surfaces

_CHUNK = 10_000  # ids in one IN (...): SQLite allows 32,766


@dataclass(frozen=True, slots=True)
class Party:
    """An actor of the record; `address` is its part of the actor's page address."""

    id: int
    name: str
    code: str | None
    type: str
    urdu: str | None = None

    @property
    def address(self) -> str:
        """The code for a state, the number for all others: several persons share a code."""
        return self.code if self.code and (self.type == "state" or not self.id) else str(self.id)

    def called(self, language: str) -> str:
        """The name in a language of the page."""
        return self.urdu if language == "ur" and self.urdu else self.name


def parties(
    connection: Connection, table: Table, owner: ColumnElement[int], ids: Sequence[int]
) -> dict[tuple[int, str], list[Party]]:
    """Who is on which side of events or incidents, by their id and the side."""
    rows: list[Any] = []
    for first in range(0, len(ids), _CHUNK):
        query = (
            select(owner.label("owner"), table.c.side, entities.c.id, entities.c.name, entities.c.code, entities.c.type)
            .join(entities, entities.c.id == table.c.entity_id)
            .where(owner.in_(ids[first : first + _CHUNK]))
            .order_by(owner, table.c.entity_id)
        )
        rows.extend(connection.execute(query).all())
    urdu = urdu_surfaces(connection, list({(row.id, row.name) for row in rows}))
    sides: dict[tuple[int, str], list[Party]] = defaultdict(list)
    for row in rows:
        sides[row.owner, row.side].append(Party(row.id, row.name, row.code, row.type, urdu.get(row.id)))
    return sides


def by_id(connection: Connection, ids: Iterable[int]) -> dict[int, Party]:
    """Actors by their numbers."""
    wanted, found = sorted(set(ids)), list[Any]()
    for first in range(0, len(wanted), _CHUNK):
        query = select(entities.c.id, entities.c.name, entities.c.code, entities.c.type)
        found.extend(connection.execute(query.where(entities.c.id.in_(wanted[first : first + _CHUNK]))).all())
    urdu = urdu_surfaces(connection, [(row.id, row.name) for row in found])
    return {row.id: Party(row.id, row.name, row.code, row.type, urdu.get(row.id)) for row in found}


def by_key(connection: Connection, keys: Iterable[str]) -> dict[str, Party]:
    """Actors by their keys (`IRN`, `#12`): for a code the state or body itself where it is in the record."""
    wanted = set(keys)
    codes = sorted(key for key in wanted if not key.startswith("#"))
    rows: list[Any] = []
    for first in range(0, len(codes), _CHUNK):
        query = (
            select(entities.c.id, entities.c.name, entities.c.code, entities.c.type)
            .where(entities.c.code.in_(codes[first : first + _CHUNK]), entities.c.type != "person")
            .order_by(entities.c.type, entities.c.id.desc())
        )  # the state, and the body first met, come last and stay
        rows.extend(connection.execute(query).all())
    chosen = {row.code: row for row in rows if (known := named(row.code)) is None or row.name == known.english}
    urdu = urdu_surfaces(connection, [(row.id, row.name) for row in chosen.values()])
    parties_ = {code: Party(row.id, row.name, code, row.type, urdu.get(row.id)) for code, row in chosen.items()}
    numbered = by_id(connection, (int(key[1:]) for key in wanted if key.startswith("#")))
    parties_.update({f"#{id_}": party for id_, party in numbered.items()})
    for code in codes:
        parties_.setdefault(code, _unseen(code))
    return parties_


def _unseen(code: str) -> Party:
    """Somebody of the lexicon who is not in the record himself, only those who act for him."""
    known = named(code) or Named(code, "", "state")
    return Party(0, known.english, code, known.type, known.urdu or None)
