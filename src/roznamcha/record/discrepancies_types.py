"""What a discrepancy is: a sentence of English, one of Urdu, and the words that disagree."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from roznamcha.lexicon.names import names_of
from roznamcha.types import Span

if TYPE_CHECKING:
    from roznamcha.record.dossiers_reading import Reading

KINDS = ("calendar", "membership", "figures", "office", "participants", "place", "day", "denial")


@dataclass(slots=True)
class Evidence:
    """Words of a report: characters `start` to `end` of its text."""

    article: str
    start: int
    end: int
    text: str


@dataclass(slots=True)
class Discrepancy:
    """Something that cannot all be right, or that one side claims and another denies.

    `kind` is one of KINDS; `subject` what it is about (a dossier, group, person or date).
    `id` is the same whenever the same words disagree.
    """

    kind: str
    subject: str
    english: str
    urdu: str
    evidence: list[Evidence] = field(default_factory=list)
    id: str = ""

    def __post_init__(self) -> None:
        if not self.id:
            told = "|".join([self.kind, self.subject, *(f"{e.article}:{e.start}-{e.end}" for e in self.evidence)])
            self.id = hashlib.sha256(told.encode()).hexdigest()[:12]


def evidence(reading: Reading, span: Span) -> Evidence:
    """The words of a report at a span."""
    return Evidence(reading.article.id, span[0], span[1], reading.text.original[span[0] : span[1]])


def english_name(code: str) -> str:
    """The English name of a state, body or group."""
    return names_of(code)[0]


def urdu_name(code: str) -> str:
    """Its Urdu name."""
    return names_of(code)[1]
