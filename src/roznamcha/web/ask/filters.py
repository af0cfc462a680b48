"""The filters that pages and API share, and how an address holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from roznamcha.record import Question, RecordError
from roznamcha.record.question import TYPES

_DAY = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_CURSOR = re.compile(r"(\d{4}-\d\d-\d\d|)~(\d{1,18})")
_LONGEST = 200  # characters of a filter
NAMES = ("since", "until", "actor", "with", "type", "dossier", "source", "min_confidence", "after")


class BadFilter(RecordError):
    """A filter in the address cannot be understood; the message says what it should be."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which part of the record is wanted. `after` is where the page before ended: day and id."""

    since: str | None = None
    until: str | None = None
    actor: str | None = None
    other: str | None = None
    type: str | None = None
    dossier: str | None = None
    source: str | None = None
    min_confidence: float | None = None
    after: tuple[str, int] | None = None

    @property
    def question(self) -> Question:
        """The filters that the record itself knows."""
        return Question(
            self.since, self.until, self.actor, self.other, self.type, self.source, self.min_confidence, None
        )

    @property
    def any(self) -> bool:
        """Whether anything is left out."""
        return replace(self, after=None) != Filters()

    def values(self) -> dict[str, str]:
        """The filters by the names that they have in an address."""
        given = {
            "since": self.since, "until": self.until, "actor": self.actor, "with": self.other, "type": self.type,
            "dossier": self.dossier, "source": self.source,
            "min_confidence": None if self.min_confidence is None else f"{self.min_confidence:g}",
            "after": None if self.after is None else f"{self.after[0]}~{self.after[1]}",
        }  # fmt: skip
        return {name: value for name, value in given.items() if value is not None}

    def address(self, **changes: str | None) -> str:
        """The filters as the query of an address; a change to None takes one out, and `after` falls away."""
        values: dict[str, str | None] = {**self.values(), "after": None, **changes}
        kept = {name: value for name, value in values.items() if value}
        return f"?{urlencode(kept)}" if kept else "?"


def read_filters(query: Mapping[str, str]) -> Filters:
    """The filters that an address holds; raises BadFilter."""
    given = {name: query[name].strip() for name in NAMES if query.get(name, "").strip()}
    for name, value in given.items():
        if len(value) > _LONGEST or not value.isprintable():
            raise BadFilter(f"{name}: too long, or with characters that cannot be printed.")
    for name in ("since", "until"):
        if name in given and not _DAY.fullmatch(given[name]):
            raise BadFilter(
                f"{name}: {given[name]!r} is not a day, month or year written as 2021-10-06, 2021-10, 2021."
            )
    kind = given.get("type", "").upper() or None
    if kind is not None and kind not in TYPES:
        raise BadFilter(f"{given['type']!r} is no type of event; the types are {', '.join(TYPES)}.")
    return Filters(
        given.get("since"), given.get("until"), given.get("actor"), given.get("with"), kind, given.get("dossier"),
        given.get("source"), _share(given.get("min_confidence")), cursor(given.get("after")),
    )  # fmt: skip


def _share(value: str | None) -> float | None:
    if value is None:
        return None
    try:
        share = float(value)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise BadFilter(f"min_confidence: {value!r} is not a share from 0 to 1.")
    return share


def cursor(value: str | None) -> tuple[str, int] | None:
    """Where the page before ended, as `after` writes it; raises BadFilter."""
    if value is None:
        return None
    match = _CURSOR.fullmatch(value)
    if match is None:
        raise BadFilter("after: not an address that this page has given.")
    return match[1], int(match[2])
