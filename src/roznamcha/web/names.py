"""Names and lines in the language of the page.

The record's names are English. Their usual Urdu forms are the first that the lexicon's files
give; somebody whom the lexicon does not know goes by what the reports call him.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

import tomli
from sqlalchemy import ColumnElement, Connection, func, select, true

from roznamcha.record.schema import surfaces
from roznamcha.web.i18n import Language

_DATA = files("roznamcha.lexicon") / "data"
_LONGEST = 40  # letters of a surface that may stand for a name
_CHUNK = 5000
_RANKS = ("acting", "former", "deputy")
_OF_PLACE = re.compile(r"(?P<office>.+?) (?P<way>of|to|in|for) (?:the )?(?P<place>.+)")


@lru_cache(maxsize=1)
def urdu_names() -> dict[str, str]:
    """English name -> usual Urdu form, for states, bodies, persons, parties, companies and places."""
    names: dict[str, str] = {}
    tables = [path for folder in (_DATA, _DATA / "persons") for path in folder.iterdir() if path.name.endswith(".toml")]
    for path in sorted(tables, key=lambda path: (path.name == "cities.toml", path.name)):
        for table, entries in tomli.loads(path.read_text("utf-8")).items():
            if table in ("office", "generic"):
                continue
            for entry in entries:
                _note(names, entry)
    return names


def _note(names: dict[str, str], entry: dict[str, Any]) -> None:
    if entry.get("name") and entry.get("urdu"):
        names.setdefault(entry["name"], entry["urdu"][0])


@lru_cache(maxsize=1)
def _urdu_offices() -> dict[str, str]:
    """English office -> usual Urdu form."""
    offices: dict[str, str] = {}
    entries = tomli.loads((_DATA / "offices.toml").read_text("utf-8"))["office"]
    for entry in entries:
        if not entry.get("plural"):
            for name in (entry["office"], entry.get("usa")):
                offices.setdefault(name, entry["urdu"][0])
    return offices


def office(language: Language, name: str) -> str:
    """An office in a language of the page: as the lexicon has it, else put together, else in English."""
    if language.code != "ur":
        return name
    known = language.texts.get(f"office.{name}") or _urdu_offices().get(name)
    if known:
        return known
    if (rank := name.split(" ", 1)[0]) in _RANKS and " " in name:
        held = office(language, name.split(" ", 1)[1])
        return f"{language.texts[f'line.office-{rank}']} {held}" if held.isascii() is False else name
    if match := _OF_PLACE.fullmatch(name):
        held, place = office(language, match["office"]), urdu_names().get(match["place"])
        if place and not held.isascii():
            return language.texts[f"line.office-{match['way']}"].format(office=held, place=place)
    return name


def urdu_surfaces(connection: Connection, entities: Iterable[tuple[int, str]]) -> dict[int, str]:
    """Urdu names of entities (id and English name): the lexicon's, else the longest form in the reports."""
    known = urdu_names()
    named = {id_: known[name] for id_, name in entities if name in known}
    seen = _seen(str(connection.engine.url.database))
    wanted = [id_ for id_, name in entities if id_ not in named and id_ not in seen]
    for first in range(0, len(wanted), _CHUNK):
        chunk = wanted[first : first + _CHUNK]
        found = dict(_longest(connection, surfaces.c.entity_id.in_(chunk)))
        seen.update({id_: found.get(id_) for id_ in chunk})
    for id_, _ in entities:
        if id_ not in named and (written := seen.get(id_)):
            named[id_] = written
    return named


def learn_surfaces(connection: Connection) -> None:
    """Look all entities of a record up at once: one by one each would go through the whole table."""
    _seen(str(connection.engine.url.database)).update(_longest(connection, true()))


def _longest(connection: Connection, condition: ColumnElement[bool]) -> Iterator[tuple[int, str]]:
    # SQLite gives the `plain` of the row that has the greatest length.
    query = (
        select(surfaces.c.entity_id, surfaces.c.plain, func.max(func.length(surfaces.c.plain)))
        .where(condition, func.length(surfaces.c.plain) <= _LONGEST)
        .group_by(surfaces.c.entity_id)
    )
    for row in connection.execute(query):
        yield row.entity_id, row.plain


@lru_cache(maxsize=8)
def _seen(record: str) -> dict[int, str | None]:
    """What has been looked up in a record: the table has no index by entity, and names hardly change."""
    return {}


def listed(language: Language, names: Sequence[str]) -> str:
    """`A, B and C`."""
    if len(names) < 2:
        return "".join(names)
    comma = language.text("line.comma")
    return comma.join(names[:-1]) + language.text("line.and") + names[-1]


def urdu_line(language: Language, kind: str, mode: str | None, doers: Sequence[str], others: Sequence[str]) -> str:
    """An event in one Urdu line: nouns in place of verbs, so that nothing has to agree with the names."""
    texts = language.texts
    form = "to" if others else "alone"
    template = (
        texts.get(f"line.{kind}-{mode}-{form}") or texts.get(f"line.{kind}-{form}") or texts[f"line.other-{form}"]
    )
    return template.format(
        doers=listed(language, doers) or "—", others=listed(language, others), type=language.maybe("type", kind)
    )
