"""A finding by itself, apart from what finds it: writing and asking need no coder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: `subject` is what it is about, `aspect` what of it.

    `kind`: dossier, office, dating or discrepancy, which answer a question by themselves; membership,
    figure, claim or denial, which serve to be compared with those of other reports.

    `start` and `end` count characters of the article's text; `detail` must be fit for JSON.
    """

    kind: str
    subject: str
    day: str | None = None
    start: int | None = None
    end: int | None = None
    detail: dict[str, Any] = field(default_factory=dict)
    aspect: str = ""


def dated(found: Iterable[Finding]) -> str | None:
    """The day that a report must be of by its own text, where one day is left."""
    return next((finding.day for finding in found if finding.kind == "dating"), None)
