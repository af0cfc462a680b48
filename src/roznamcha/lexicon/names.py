"""The names of states, bodies and groups by their codes, without the rest of the lexicon.

The whole lexicon takes most of a second to load; whoever asks the record needs names only.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

import tomli

# Files in the order in which one code is looked for, their tables, and the type of actor. States come
# first: forces of a part of one (the Peshmerga) have its code.
_FILES = (("states.toml", "state", "state"), ("bodies.toml", "body", "org"), ("groups.toml", "group", "group"))


class Named(NamedTuple):
    """A state, body or group itself, not one of its organs."""

    english: str
    urdu: str
    type: str  # state | org | group


def named(code: str) -> Named | None:
    """Whom a code stands for, if the lexicon knows it; of several bodies of one code the first in the file."""
    return _by_code().get(code)


def names_of(code: str) -> tuple[str, str]:
    """The English and the Urdu name of a state, body or group; the code itself where none is known."""
    known = named(code)
    return (known.english, known.urdu) if known else (code, code)


def is_state(code: str) -> bool:
    """Whether a code is a state's (ISO 3166-1 alpha-3)."""
    known = named(code)
    return known is not None and known.type == "state"


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Named]:
    folder = files("roznamcha.lexicon") / "data"
    found: dict[str, Named] = {}
    for file, table, type_ in _FILES:
        for entry in tomli.loads((folder / file).read_text("utf-8"))[table]:
            if entry.get("code"):
                found.setdefault(entry["code"], Named(entry["name"], entry["urdu"][0], type_))
    return found
