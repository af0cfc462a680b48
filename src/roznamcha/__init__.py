"""Roznamcha reads Urdu press reports on diplomacy and keeps the record that they describe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roznamcha.types import Actor, Article, Coding, Event, Figure, Span, Statement, Time

if TYPE_CHECKING:
    from spacy.language import Language

__version__ = "0.1.0"
__all__ = ["Actor", "Article", "Coding", "Event", "Figure", "Span", "Statement", "Time", "code", "load"]


def code(article: Article | str) -> Coding:
    """Code one article (or a bare text): who, when, which figures, who speaks of what, what happened."""
    from roznamcha.coder.pipeline import coding_of, read_through
    from roznamcha.record.dossiers_said import name_said

    whole = Article(id="text", text=article) if isinstance(article, str) else article
    reading = read_through(whole)
    coding = coding_of(reading)
    name_said(whole, coding, reading.text)
    return coding


def load() -> Language:
    """A spaCy pipeline for Urdu whose components put the coding into `doc._.coding` and `doc.spans`."""
    from roznamcha.in_spacy.components import build

    return build()
