"""What goes in and what comes out: an article and its coding.

The fields follow the project's codebook (docs/codebook.md); event types and modes
follow PLOVER. All offsets count characters of `Article.text` as it came.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Span = tuple[int, int]


@dataclass(slots=True)
class Article:
    """A report as it was read; `published` is an ISO date or None."""

    id: str
    text: str
    title: str = ""
    source: str = ""
    published: str | None = None
    url: str | None = None


@dataclass(slots=True)
class Actor:
    """A person, state, body or group that plays a part in politics in the article."""

    id: str
    type: str  # person | state | org | group
    code: str | None  # ISO 3166-1 alpha-3, or the code of a body or group
    name: str  # in English
    role: str | None
    surfaces: list[str]
    mentions: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class Event:
    """A happening between political actors, once an article, with where it was read."""

    id: str
    type: str  # one of PLOVER's sixteen
    mode: str | None
    status: str  # occurred | planned
    actors: list[str]
    recipients: list[str]
    place: str | None
    from_: str | None  # ISO date, `from` in JSON
    to: str | None
    trigger: str
    spans: list[Span]  # the sentences that tell it, the first telling first
    trigger_span: Span = (0, 0)
    confidence: float = 1.0  # 0..1, the share of such events that are right
    english: str = ""


@dataclass(slots=True)
class Statement:
    """A stretch of text that reports what somebody said."""

    speaker: str
    start: int
    end: int
    form: str = "indirect"  # direct | indirect
    verb: str | None = None
    event: str | None = None  # the event that saying it was
    matter: str | None = None  # one of PLOVER's contexts
    dossier: str | None = None  # the negotiation or case that it names
    stance: str = "neutral"  # for | against | demands | concerned | denies | neutral
    english: str = ""


@dataclass(slots=True)
class Time:
    """An expression that names days; `from_`/`to` are None where they cannot be known."""

    start: int
    end: int
    text: str
    from_: str | None
    to: str | None
    calendar: str = "gregorian"  # gregorian | solar hijri | islamic


@dataclass(slots=True)
class Figure:
    """A quantity that measures something."""

    start: int
    end: int
    text: str
    value: float
    unit: str  # percent, an ISO 4217 code, count, or an English unit
    measure: str | None = None
    giver: str | None = None  # the actor who gave it


@dataclass(slots=True)
class Coding:
    """All that was read from one article."""

    id: str
    actors: list[Actor] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    sentences: list[Span] = field(default_factory=list)
    published: str | None = None  # as given, or as the text itself tells

    def to_dict(self) -> dict[str, Any]:
        """The coding in the codebook's JSON form."""
        from roznamcha.codec import coding_to_dict

        return coding_to_dict(self)
