"""Speech: that a sentence reports somebody's words, whose, and where in the sentence they begin."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Speech:
    """One sentence's speaker: an index among the candidates, how it is told and where the content begins."""

    sentence: int
    speaker: int
    form: str  # direct | indirect
    verb: str | None
    content_from: int  # token from which the words are the speaker's
    carried: bool = False
