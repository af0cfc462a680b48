"""What the API answers. Spans count characters of the text of the article of that number."""

from __future__ import annotations

from typing import Any

import msgspec

from roznamcha.record.answers import Party
from roznamcha.types import Span


class Report(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """An incident as one report tells it."""

    event: int
    article: int
    source: str
    id: str
    published: str | None
    trigger: Span
    type: str
    mode: str | None
    status: str
    place: str | None
    from_: str | None
    to: str | None
    confidence: float
    english: str


class Incident(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A happening with its reports."""

    id: int
    type: str
    mode: str | None
    status: str
    actors: list[Party]
    recipients: list[Party]
    place: str | None
    from_: str | None
    to: str | None
    sources: int
    confidence: float
    score: float
    english: str
    disagreements: list[dict[str, Any]]
    reports: list[Report]


class Event(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """An event as one report tells it."""

    id: int
    incident: int
    article: int
    source: str
    published: str | None
    type: str
    mode: str | None
    status: str
    actors: list[Party]
    recipients: list[Party]
    place: str | None
    from_: str | None
    to: str | None
    trigger: str
    trigger_span: Span
    spans: list[Span]
    confidence: float
    english: str


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody said."""

    id: int
    article: int
    source: str
    published: str | None
    speaker: Party
    start: int
    end: int
    text: str
    form: str
    verb: str | None
    matter: str | None
    dossier: str | None
    stance: str
    english: str
    event: int | None


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """A figure."""

    id: int
    article: int
    source: str
    published: str | None
    giver: Party | None
    start: int
    end: int
    text: str
    value: float
    unit: str
    measure: str | None
    event: int | None


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What was reckoned from one report: a step of a dossier, an office, a discrepancy."""

    id: int
    kind: str
    subject: str
    article: int
    source: str
    day: str | None
    start: int
    end: int
    text: str
    detail: dict[str, Any]


class Quote(msgspec.Struct, frozen=True, kw_only=True):
    """The words of one report."""

    article: int
    source: str
    published: str | None
    start: int
    end: int
    text: str


class Discrepancy(msgspec.Struct, frozen=True, kw_only=True):
    """Something that cannot all be right."""

    id: str
    kind: str
    subject: str
    english: str
    urdu: str
    evidence: list[Quote]


class Discrepancies(msgspec.Struct, frozen=True):
    """A page of discrepancies."""

    rows: list[Discrepancy]
    next: str | None


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """A dossier in the list of all."""

    id: str
    english: str
    urdu: str
    kind: str
    parties: list[str]
    steps: int
    reports: int
    first: str | None
    last: str | None


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A report in which the words occur."""

    article: int
    source: str
    published: str | None
    title: str
    start: int
    excerpt: str
    marks: list[Span]
    copies: int


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """A report with its coding as it counts, in the codebook's form."""

    number: int
    id: str
    source: str
    title: str
    text: str
    published: str | None
    url: str | None
    coder: str
    copies: list[int]
    coding: dict[str, Any]


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a reviewer did."""

    id: int
    source: str
    name: str
    kind: str
    action: str
    target: dict[str, Any] | None
    item: dict[str, Any] | None
    note: str
    who: str
    at: str
    follows: int | None
    undone_by: str | None
    undone_at: str | None


class Incidents(msgspec.Struct, frozen=True):
    """A page of incidents; `next` is the address of the next."""

    rows: list[Incident]
    next: str | None


class Events(msgspec.Struct, frozen=True):
    """A page of events."""

    rows: list[Event]
    next: str | None


class Statements(msgspec.Struct, frozen=True):
    """A page of statements."""

    rows: list[Statement]
    next: str | None


class Figures(msgspec.Struct, frozen=True):
    """A page of figures."""

    rows: list[Figure]
    next: str | None


class Findings(msgspec.Struct, frozen=True):
    """A page of findings."""

    rows: list[Finding]
    next: str | None
