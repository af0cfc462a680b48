"""How cooperative or conflictual an event is; the values and their source stand in data/scores.toml."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

import tomli


@lru_cache(maxsize=1)
def _table() -> dict[str, dict[str, float]]:
    return tomli.loads((files("roznamcha.record") / "data" / "scores.toml").read_text("utf-8"))


def score(type_: str, mode: str | None) -> float:
    """From -10 (conflict) to +10 (cooperation); 0 for a type that is not PLOVER's."""
    values = _table().get(type_, {})
    return values.get(mode or "value", values.get("value", 0.0))
