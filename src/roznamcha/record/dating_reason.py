"""A reason for the days of a report."""

from __future__ import annotations

from dataclasses import dataclass, field

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


@dataclass(slots=True)
class Dating:
    """The days that a report may be of: `from_` to `to` (None is open), `windows` without the gaps.

    `days` lists them where there are at most 31. `reasons` holds also those not used.
    """

    article: str
    from_: str | None = None
    to: str | None = None
    windows: list[tuple[str | None, str | None]] = field(default_factory=list)
    days: list[str] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)

    @property
    def exact(self) -> bool:
        """Whether one day is left."""
        return self.from_ is not None and self.from_ == self.to
