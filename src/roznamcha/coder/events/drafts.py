"""Drafts: an event as one sentence tells it, before tellings are merged and scored."""

from __future__ import annotations

from dataclasses import dataclass, field

from roznamcha.coder.predicates import Predicate
from roznamcha.lexicon import Place


@dataclass(slots=True)
class Draft:
    """An event as one sentence tells it; indexes are those of the candidates."""

    type: str
    mode: str | None
    status: str
    actors: list[int]
    recipients: list[int]
    place: Place | None
    from_: str | None
    to: str | None
    sentence: int
    trigger: tuple[int, int]
    predicate: Predicate
    sentences: list[int] = field(default_factory=list)
    signs: dict[str, float] = field(default_factory=dict)  # what the confidence is reckoned from
    confidence: float = 1.0

    def parties(self) -> list[int]:
        return [*self.actors, *(r for r in self.recipients if r not in self.actors)]
