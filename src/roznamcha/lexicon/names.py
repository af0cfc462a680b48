"""The names of states, bodies and groups by their codes, without the rest of the lexicon.

The whole lexicon takes most of a second to load; whoever asks the record needs names only.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import tomli

_FILES = (("bodies.toml", "body"), ("groups.toml", "group"), ("states.toml", "state"))


def names_of(code: str) -> tuple[str, str]:
    """The English and the Urdu name of a state, body or group; the code itself where none is known."""
    return _names().get(code, (code, code))


def is_state(code: str) -> bool:
    """Whether a code is a state's (ISO 3166-1 alpha-3)."""
    return code in _states()


@lru_cache(maxsize=1)
def _read() -> list[tuple[str, str, str, str]]:
    """Table, code, English name and first Urdu name of each entry, in the order of the files."""
    folder = files("roznamcha.lexicon") / "data"
    found = []
    for file, table in _FILES:
        for entry in tomli.loads((folder / file).read_text("utf-8"))[table]:
            if entry.get("code"):
                found.append((table, entry["code"], entry["name"], entry["urdu"][0]))
    return found


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, str]]:
    return {code: (english, urdu) for _table, code, english, urdu in reversed(_read())}


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(code for table, code, _english, _urdu in _read() if table == "state")
