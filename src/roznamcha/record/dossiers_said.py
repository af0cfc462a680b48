"""Which dossier a statement speaks of: the last part of coding, which needs the whole report read."""

from __future__ import annotations

from roznamcha.coder.english import name_dossiers
from roznamcha.language.text import Text
from roznamcha.lexicon import lexicon
from roznamcha.record.dating import date_reading
from roznamcha.record.dossiers import named_in
from roznamcha.record.dossiers_reading import read
from roznamcha.types import Article, Coding


def name_said(article: Article, coding: Coding, text: Text | None = None) -> None:
    """Give the statements of a coding the named dossier that they speak of first, if any.

    `text` saves cutting the article into words again (made with the lexicon's compounds).
    """
    if not coding.statements:
        return
    reading = read(article, coding, text)
    told = named_in(reading, date_reading(reading))
    named = {}
    for place, statement in enumerate(coding.statements):
        spoken = next((d for (start, end), d in told if start < statement.end and statement.start < end), None)
        if spoken is not None:
            named[place] = (spoken.id, spoken.english)
    name_dossiers(coding, named, lexicon().states)
