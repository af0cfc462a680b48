"""What is reckoned from a single article and its coding, and stored with it.

A finder is a pure function; it is run when an article is added or coded anew, and what it
finds is taken away with the coding that it was found in. What needs many articles (an office
reported by two, a dossier's course) is put together from the stored findings when asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from roznamcha.types import Article, Coding


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found: `kind` is dossier, office, discrepancy or dating; `subject` what it is about.

    `start` and `end` count characters of the article's text; `detail` must be fit for JSON.
    """

    kind: str
    subject: str
    day: str | None = None
    start: int | None = None
    end: int | None = None
    detail: dict[str, Any] = field(default_factory=dict)


Finder = Callable[[Article, Coding], Iterable[Finding]]

# The finders that run on every article, in this order.
FINDERS: list[Finder] = []


def find(article: Article, coding: Coding) -> Iterable[Finding]:
    """All findings of an article."""
    for finder in FINDERS:
        yield from finder(article, coding)
