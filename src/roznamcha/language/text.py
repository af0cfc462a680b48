"""An article's text, read: tokens and sentences over the original characters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from roznamcha.language.letters import normalise
from roznamcha.language.sentences import Sentence, mark_furniture, split_sentences
from roznamcha.language.tokens import Token, tokenise


@dataclass(slots=True)
class Text:
    """`original` as it came; `words` are the normalised token texts, in step with `tokens`."""

    original: str
    tokens: list[Token]
    words: list[str]
    sentences: list[Sentence]
    _firsts: list[int]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Characters of the original from token `first` up to, not including, token `last`."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def surface(self, first: int, last: int) -> str:
        """The original characters of those tokens."""
        start, end = self.span(first, last)
        return self.original[start:end]

    def sentence_of(self, token: int) -> int:
        """Index of the sentence that holds a token."""
        return bisect_right(self._firsts, token) - 1


def read_text(
    original: str, compounds: Mapping[str, tuple[str, ...]] | None = None, tokens: list[Token] | None = None
) -> Text:
    """Normalise, tokenise (where `tokens` does not give what `tokenise` made of it) and cut `original` into sentences."""
    if tokens is None:
        tokens = tokenise(normalise(original), compounds)
    sentences = split_sentences(tokens)
    mark_furniture(tokens, sentences)
    return Text(original, tokens, [t.text for t in tokens], sentences, [s.first for s in sentences])
