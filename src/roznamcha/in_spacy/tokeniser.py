"""Our words as spaCy's tokens: `doc.text` is the text as it came, `token.norm_` is our spelling of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakKeyDictionary

import numpy as np
from spacy.attrs import NORM
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import registry
from spacy.vocab import Vocab

from roznamcha.language.letters import normalise
from roznamcha.language.tokens import Token, tokenise
from roznamcha.lexicon import lexicon

if TYPE_CHECKING:
    from thinc.types import Ints2d

# What the tokeniser has read, so that the first component need not read it again.
_READ: WeakKeyDictionary[Doc, list[Token]] = WeakKeyDictionary()


def make_tokeniser() -> Callable[[Language], Tokeniser]:
    """The tokeniser's factory, as a pipeline's config names it."""
    return lambda nlp: Tokeniser(nlp.vocab)


registry.tokenizers.register("roznamcha_tokeniser", func=make_tokeniser)


class Tokeniser:
    """Cuts a text into the words of `language.tokens`, with what stands between them as tokens of their own.

    A single space belongs to the word before it, as everywhere in spaCy. Other white space, zero-width
    marks and debris between words become tokens, so that no character of the text is lost.
    """

    def __init__(self, vocab: Vocab) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        tokens = tokenise(normalise(text), lexicon().compounds)
        words: list[str] = []
        spaces: list[bool] = []
        norms: list[str] = []

        def add(word: str, norm: str) -> None:
            words.append(word)
            spaces.append(False)
            norms.append(norm)

        place = 0
        for token in tokens:
            _add_gap(text[place : token.start], add, spaces)
            if token.end > (start := max(place, token.start)):  # two words may share a ligature's character
                add(text[start : token.end], token.text)
                place = token.end
        _add_gap(text[place:], add, spaces)
        doc = Doc(self.vocab, words=words, spaces=spaces)
        if words:
            known = np.array([self.vocab.strings.add(norm) for norm in norms], dtype="uint64")
            doc.from_array([NORM], cast("Ints2d", known))
        _READ[doc] = tokens
        return doc

    def pipe(self, texts: Iterable[str], batch_size: int = 1000) -> Iterable[Doc]:
        """A Doc for each text, in order."""
        return map(self, texts)

    # It has no settings and no weights: what spaCy saves of it is its name in the config.
    def to_bytes(self, **_: Any) -> bytes:
        return b""

    def from_bytes(self, _data: bytes, **_: Any) -> Tokeniser:
        return self

    def to_disk(self, _path: str | Path, **_: Any) -> None:
        return None

    def from_disk(self, _path: str | Path, **_: Any) -> Tokeniser:
        return self


def _add_gap(gap: str, add: Callable[[str, str], None], spaces: list[bool]) -> None:
    if gap.startswith(" ") and spaces and not spaces[-1]:
        spaces[-1] = True
        gap = gap[1:]
    if gap:
        add(gap, gap)


def tokens_read(doc: Doc) -> list[Token] | None:
    """Our tokens of a Doc that the tokeniser made in this process, else None."""
    return _READ.get(doc)
