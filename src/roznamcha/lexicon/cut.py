"""Cutting the lexicon's written forms into words.

The result is that of `language.tokens.tokenise`, form by form. There are tens of thousands
of forms and nearly all are plain Urdu words with spaces between them: these are normalised
together and cut at the spaces, and only the rest goes through the tokeniser.
"""

from __future__ import annotations

import re

from roznamcha.language.tokens import GLUED, tokenise

# Letters that normalising leaves as they are, whatever stands beside them.
_PLAIN = re.compile("[ ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہیئآے]+")
# Places where it depends on the neighbours: hamza or ye before bari ye, final letters inside a word.
_DELICATE = re.compile("[ئی]ے|ئو|[ےں][^ ]|^ | $|  ")


def cut_forms(forms: list[str]) -> list[tuple[str, ...]]:
    """The words of every form, in order."""
    return [_cut(form) for form in forms]


def _cut(form: str) -> tuple[str, ...]:
    if _PLAIN.fullmatch(form) and not _DELICATE.search(form):
        words = form.split(" ")
        if GLUED.keys().isdisjoint(words):
            return tuple(words)
    return tuple(token.text for token in tokenise(form, name=True))
