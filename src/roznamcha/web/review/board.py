"""What the article page shows of review: each item's mark, and what was rejected or has lapsed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from roznamcha.codec import coding_to_json
from roznamcha.record.kept import as_coded
from roznamcha.record.review.apply import apply
from roznamcha.record.review.corrections import Correction, history
from roznamcha.record.review.items import KINDS, items_of
from roznamcha.types import Coding
from roznamcha.web.ask.reports import Kept


@dataclass(slots=True)
class Board:
    """The coding as the reviewers want it, with the corrections in it by kind and place."""

    coding: Coding
    marks: dict[tuple[str, int], Correction] = field(default_factory=dict)
    rejected: list[Correction] = field(default_factory=list)
    lapsed: list[Correction] = field(default_factory=list)
    history: list[Correction] = field(default_factory=list)
    state: str = ""  # changes with the coding, so that a form that is out of date is seen

    def mark(self, kind: str, place: int) -> Correction | None:
        """The correction in an item."""
        return self.marks.get((kind, place))


def board(connection: Connection, kept: Kept) -> Board:
    """The board of an article."""
    past = history(connection, kept.article.source, kept.article.id)
    coded = as_coded(connection, kept.number) if past else None
    if coded is None:
        return Board(kept.coding, state=state_of(kept.coding))
    article, coding = coded
    done = apply(article, coding, [c for c in past if c.undone_at is None])
    marks: dict[tuple[str, int], Correction] = {}
    for kind in KINDS:
        items: list[Any] = items_of(done.coding, kind)
        for place, item in enumerate(items):
            if (found := done.mark(item)) is not None:
                marks[kind, place] = found
    return Board(done.coding, marks, done.rejected, done.lapsed, past, state_of(done.coding))


def state_of(coding: Coding) -> str:
    """A short sum over a coding."""
    return hashlib.sha256(coding_to_json(coding)).hexdigest()[:16]
