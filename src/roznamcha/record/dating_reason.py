"""A reason for the days of a report."""

from __future__ import annotations

from dataclasses import dataclass

from roznamcha.types import Span


@dataclass(slots=True)
class Reason:
    """Why a report is of the days `from_` to `to`, in a sentence each, with the words that tell it.

    `kind`: published, dateline, named day, tenure, event, weekday, calendar. `used` is
    False where other reasons leave no day that it allows.
    """

    kind: str
    english: str
    urdu: str
    spans: list[Span]
    from_: str | None = None
    to: str | None = None
    used: bool = True
    narrows: bool = False
