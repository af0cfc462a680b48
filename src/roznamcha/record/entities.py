"""The actors of all articles, each once: the same type, code and English name are one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from roznamcha.language.letters import plain
from roznamcha.record.prepared import Prepared, enter
from roznamcha.record.schema import entities, surfaces
from roznamcha.types import Actor


@dataclass(frozen=True, slots=True)
class Known:
    """An actor in the record."""

    id: int
    type: str
    name: str
    key: str


_find = Prepared(
    select(entities.c.id).where(
        entities.c.type == bindparam("type"),
        func.coalesce(entities.c.code, "") == bindparam("code"),
        entities.c.name == bindparam("name"),
    )
)
_note_surface = Prepared(upsert(surfaces).on_conflict_do_nothing())


class Entities:
    """Looks actors up and enters new ones, remembering those already met.

    The memory is only as good as the transactions that filled it: call `forget` after one
    was rolled back.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, str | None, str], Known] = {}
        self._surfaces: set[tuple[str, int]] = set()

    def forget(self) -> None:
        """Drop what is remembered."""
        self._known.clear()
        self._surfaces.clear()

    def enter(self, connection: Connection, actors: Iterable[Actor]) -> dict[str, Known]:
        """The actors of a coding by their ids in it."""
        found = {actor.id: self._one(connection, actor) for actor in actors}
        new = {(surface, found[actor.id].id) for actor in actors for surface in actor.surfaces} - self._surfaces
        if new:
            rows = [{"plain": plain(written), "entity_id": id_} for written, id_ in sorted(new)]
            _note_surface.run_all(connection, rows)
            self._surfaces |= new
        return found

    def _one(self, connection: Connection, actor: Actor) -> Known:
        identity = (actor.type, actor.code, actor.name)
        known = self._known.get(identity)
        if known is None:
            row = _find.first(connection, type=actor.type, code=actor.code or "", name=actor.name)
            if row:
                id_ = row.id
            else:
                row = {"type": actor.type, "code": actor.code, "name": actor.name, "plain": actor.name.casefold()}
                id_ = enter(connection, entities, row)
            known = self._known[identity] = Known(id_, actor.type, actor.name, actor.code or f"#{id_}")
        return known
