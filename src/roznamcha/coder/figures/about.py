"""Which state a stretch of text is about: what decides whose rupees are meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from roznamcha.coder.names.mentions import Mention
from roznamcha.language.text import Text
from roznamcha.lexicon import Lexicon


def state_finder(text: Text, mentions: list[Mention], lexicon: Lexicon) -> Callable[[int], str | None]:
    """A function from a token to the ISO code of the state its sentence, else its article, is about."""
    counts: Counter[str] = Counter()
    by_sentence: dict[int, str] = {}
    for mention in mentions:
        if mention.code in lexicon.states:
            counts[mention.code] += 1
            by_sentence.setdefault(text.sentence_of(mention.first), mention.code)
    main = counts.most_common(1)[0][0] if counts else None
    return lambda token: by_sentence.get(text.sentence_of(token), main)
