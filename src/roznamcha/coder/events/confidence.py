"""Confidence: the share of events like this one that are right.

A logistic model over the signs that the drafts carry, trained by `training/confidence.py`
on articles coded by reading; its weights are data. Deterministic, and cheap to run.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import msgspec

from roznamcha.coder.events.drafts import Draft


@dataclass(frozen=True, slots=True)
class Model:
    """Weights by sign, and the confidence below which events are left out by default."""

    bias: float
    weights: dict[str, float]
    default: float

    def score(self, signs: dict[str, float]) -> float:
        """The probability in 0..1 that an event with these signs is right."""
        total = self.bias + sum(self.weights.get(sign, 0.0) * value for sign, value in signs.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@lru_cache(maxsize=1)
def model() -> Model:
    """The model of the package."""
    path = files("roznamcha.coder") / "data" / "confidence.json"
    return msgspec.json.decode(path.read_bytes(), type=Model)


def score_drafts(drafts: list[Draft]) -> None:
    """Set the confidence of each draft from its signs."""
    known = model()
    for draft in drafts:
        draft.confidence = round(known.score(draft.signs), 3)
