"""Words that are no names: the frequent vocabulary of the press."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from roznamcha.language.letters import plain
from roznamcha.language.verbs import AUXILIARIES, NEGATIONS, PARTICLES, common_forms


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Frequent words, normalised, that persons' names are not made of."""
    listed = (files("roznamcha.language") / "data" / "common_words.txt").read_text("utf-8")
    words = {plain(word) for line in listed.splitlines() if not line.startswith("#") for word in line.split()}
    return frozenset(words | AUXILIARIES | NEGATIONS | PARTICLES | set(common_forms()))
