"""Names respelt with words that papers write in several ways: `اسٹولٹن برگ`, `سٹولٹن برگ`.

English words have no one spelling in Urdu, and a name's forms in the data give one or two of
them. The classes are in `data/words/spellings.txt`; what stands before `سٹ`, `سپ`, `سک` at the
head of a word is a rule: Pakistani papers write an alif there that others leave out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, product

from roznamcha.language.letters import plain, plain_words

_CLUSTERS = tuple(map(plain, ("سٹ", "سپ", "سک")))
_ALIF = plain("ا")
_SHORTEST = 4  # letters that begin with a cluster; shorter words are mostly Urdu's own
# Words of Urdu and its neighbours, in which the cluster parts in two syllables.
_OWN = plain_words("سپریم سپاہ سپہ سپرد سکھ سکھوں سکے سکہ سکھر سکون سکینہ سپاہی سٹہ سکم")
_MOST = 12  # spellings of one name


def read_classes(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Word -> all of its spellings, from lines with a class each; lines with # are comments."""
    classes = [tuple(map(plain, line.split())) for line in lines if line.strip() and not line.startswith("#")]
    return {word: spellings for spellings in classes for word in spellings}


def respelt(words: tuple[str, ...], classes: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """The other spellings of a name."""
    choices = [_spellings(word, classes) for word in words]
    if all(len(choice) == 1 for choice in choices):
        return
    yield from (other for other in islice(product(*choices), _MOST) if other != words)


def _spellings(word: str, classes: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    if (known := classes.get(word)) is not None:
        return (word, *(other for other in known if other != word))
    if word.startswith(_CLUSTERS) and len(word) >= _SHORTEST and word not in _OWN:
        return (word, _ALIF + word)
    if word.startswith(_ALIF) and word[1:].startswith(_CLUSTERS) and len(word) > _SHORTEST:
        return (word, word[1:])
    return (word,)
