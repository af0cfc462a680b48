"""Which dossiers there are: the named ones (`lexicon/data_dossiers`), and generic ones by their ids.

Ids of generic dossiers are `agreement:IRN-RUS`, `dispute:…`, `trade:…` with the codes in the
order of the alphabet, and `membership:IRN-SCO`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import tomli

from roznamcha.lexicon.names import names_of

FOLDER = files("roznamcha.lexicon") / "data_dossiers"
_NOT_DOSSIERS = frozenset({"words.toml", "ladders.toml", "stances.toml", "events.toml"})
_MUST = {"id", "english", "urdu", "ladder", "parties", "signs", "examples"}
_MAY = {"since", "until", "covers", "group", "members"}
_GENERIC = {
    "agreement": ("Agreement of {} and {}", "{} اور {} کا معاہدہ", "agreement"),
    "dispute": ("Dispute of {} and {}", "{} اور {} کا تنازع", "dispute"),
    "trade": ("Trade of {} and {}", "{} اور {} کی تجارت", "trade"),
    "membership": ("Membership of {} in {}", "{1} میں {0} کی رکنیت", "membership"),
}


class DossierError(ValueError):
    """A data file of the dossiers is wrong; the message names the file and the entry."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A process: its names, parties (ISO alpha-3 or body codes), ladder, and examples of its signs.

    `since`/`until` are ISO days or months outside which its signs mean something else;
    `covers` the generic dossiers that it stands for; `members` who belongs to its `group`.
    """

    id: str
    english: str
    urdu: str
    ladder: str
    parties: tuple[str, ...]
    since: str | None = None
    until: str | None = None
    covers: frozenset[str] = frozenset()
    group: str | None = None
    members: frozenset[str] = frozenset()
    examples: tuple[str, ...] = ()
    kind: str = "named"  # named | generic


@dataclass(frozen=True, slots=True)
class Entry:
    """A dossier with the signs as written, and where it stands."""

    dossier: Dossier
    signs: tuple[str, ...]
    label: str


def tables(name: str) -> dict[str, Any]:
    """A data file of the dossiers; raises DossierError."""
    try:
        return tomli.loads((FOLDER / name).read_text("utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DossierError(f"{name}: {error}") from error


@lru_cache(maxsize=1)
def entries() -> dict[str, Entry]:
    """The named dossiers by their ids; raises DossierError with file and entry on a fault."""
    found: dict[str, Entry] = {}
    for path in sorted(FOLDER.iterdir(), key=lambda path: path.name):
        if path.name.endswith(".toml") and path.name not in _NOT_DOSSIERS:
            for raw in tables(path.name).get("dossier", []):
                entry = _entry(raw, path.name)
                if entry.dossier.id in found:
                    raise DossierError(f"{entry.label}: told twice")
                found[entry.dossier.id] = entry
    return found


def _entry(raw: dict[str, Any], file: str) -> Entry:
    label = f"{file}: [[dossier]] {raw.get('id')}"
    if missing := _MUST - raw.keys():
        raise DossierError(f"{label}: {', '.join(sorted(missing))} missing")
    if unknown := raw.keys() - _MUST - _MAY:
        raise DossierError(f"{label}: unknown key {', '.join(sorted(unknown))}")
    if ("group" in raw) != ("members" in raw):
        raise DossierError(f"{label}: group and members go together")
    parts = {key: value for key, value in raw.items() if key != "signs"}
    for name in ("parties", "examples"):
        parts[name] = tuple(parts.get(name, ()))
    for name in ("covers", "members"):
        parts[name] = frozenset(parts.get(name, ()))
    return Entry(Dossier(**parts), tuple(raw["signs"]), label)


def dossier_of(id_: str) -> Dossier:
    """A dossier by its id, `kind:CODE-CODE` for generic ones; raises KeyError where there is none."""
    named = entries().get(id_)
    return named.dossier if named else generic_dossier(id_)


@lru_cache(maxsize=4096)
def generic_dossier(id_: str) -> Dossier:
    """The generic dossier of an id; raises KeyError where the id is none."""
    kind, _, pair = id_.partition(":")
    first, _, second = pair.partition("-")
    english, urdu, ladder = _GENERIC[kind]
    if not second:
        raise KeyError(id_)
    one, two = names_of(first), names_of(second)
    return Dossier(
        id_, english.format(one[0], two[0]), urdu.format(one[1], two[1]), ladder, (first, second), kind="generic"
    )  # fmt: skip
