"""What the record answers. `msgspec.json.encode` writes each in the form that `--json` prints.

Every answer leads back to its text: `spans` and `start`/`end` count characters of the text of
the article named by `source` and `article`.
"""

from __future__ import annotations

from typing import Any

import msgspec

from roznamcha.types import Span


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """An actor or recipient."""

    name: str
    code: str | None
    type: str


class _Told(msgspec.Struct, frozen=True, kw_only=True):
    """Something told by one report."""

    article: str  # the id that the article came with
    source: str
    published: str | None


class Event(_Told, frozen=True, kw_only=True, rename={"from_": "from"}):
    """An event as one report tells it."""

    id: int
    incident: int
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
    sentences: list[str]  # the text of the spans
    confidence: float
    english: str


class Incident(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A happening with all of its reports."""

    id: int
    type: str
    mode: str | None
    status: str
    actors: list[Party]
    recipients: list[Party]
    place: str | None
    from_: str | None
    to: str | None
    sources: int  # independent ones: outlets, less copies of one text
    confidence: float
    score: float
    english: str
    disagreements: list[dict[str, Any]]
    reports: list[Event]


class Statement(_Told, frozen=True, kw_only=True):
    """What somebody said."""

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


class Figure(_Told, frozen=True, kw_only=True):
    """A figure, with the sentence that it stands in where the coding tells it."""

    start: int
    end: int
    text: str
    value: float
    unit: str
    measure: str | None
    giver: Party | None
    sentence: str
    event: int | None


class Hit(_Told, frozen=True, kw_only=True):
    """An article in which the words occur; `marks` are their places in `excerpt`."""

    title: str
    url: str | None
    start: int  # where the excerpt begins in the text
    excerpt: str
    marks: list[Span]
    copies: int  # other outlets' copies of the same text that were found too


class Month(msgspec.Struct, frozen=True, kw_only=True):
    """A dyad's month: sums of scores of incidents that occurred."""

    month: str  # "" where no day is known
    cooperation: float
    conflict: float
    net: float
    incidents: int
    doers: dict[str, int]  # incidents by who acts: either code, or "both"


class Dyad(msgspec.Struct, frozen=True, kw_only=True):
    """Two actors' relations by month."""

    one: str
    other: str
    cooperation: float
    conflict: float
    net: float
    incidents: int
    months: list[Month]
    types: dict[str, int]


class Tie(msgspec.Struct, frozen=True, kw_only=True):
    """A dyad of the network."""

    one: Party
    other: Party
    incidents: int
    cooperation: float
    conflict: float
    net: float
    first: str | None
    last: str | None


class Quote(_Told, frozen=True, kw_only=True):
    """Words of a report."""

    start: int
    end: int
    text: str


class Step(_Told, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A sentence of a report that tells something of a dossier; `due_*` are the days that a plan is for."""

    stage: str
    english: str
    urdu: str
    status: str
    from_: str | None
    to: str | None
    due_from: str | None
    due_to: str | None
    speaker: str | None
    speaker_code: str | None
    stance: str | None
    stances: dict[str, str]
    figures: list[dict[str, Any]]
    start: int
    end: int
    text: str


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """The course of a process: its steps in order of time, and each side's latest stance.

    `told` is how many steps there are; with a limit, `steps` are the newest of them.
    """

    id: str
    kind: str  # named | generic
    english: str
    urdu: str
    parties: list[str]
    stances: dict[str, str]
    reports: int
    told: int
    steps: list[Step]


class Office(msgspec.Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """Somebody reported in an office; `verdict` is within, outside, former or unknown (see `offices`)."""

    person: str
    code: str | None
    office: str
    from_: str | None
    to: str | None
    verdict: str
    tenures: list[tuple[str | None, str | None]]
    reports: int
    evidence: list[Quote]


class Dating(_Told, frozen=True, kw_only=True, rename={"from_": "from"}):
    """The days that a report may be of, and why."""

    from_: str | None
    to: str | None
    windows: list[tuple[str | None, str | None]]
    days: list[str]
    reasons: list[dict[str, Any]]


class Discrepancy(msgspec.Struct, frozen=True, kw_only=True):
    """Something that cannot all be right; the same `id` whenever the same words disagree."""

    id: str
    kind: str
    subject: str
    english: str
    urdu: str
    evidence: list[Quote]


class Found(_Told, frozen=True, kw_only=True):
    """What was reckoned from one article."""

    kind: str
    subject: str
    day: str | None
    start: int | None
    end: int | None
    text: str
    detail: dict[str, Any]
