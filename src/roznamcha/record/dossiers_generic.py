"""Dossiers that are found by themselves: an agreement, dispute or trade of two, a membership.

They need a construction that ties the two to the matter: `A اور B کے درمیان … معاہدہ`, `دونوں ممالک کے درمیان …`, `B میں A کی رکنیت`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from roznamcha.language.letters import plain, plain_words
from roznamcha.lexicon import lexicon
from roznamcha.record.dossier_names import Dossier, generic_dossier
from roznamcha.record.dossiers_reading import Line, Reading

_NOUNS = {
    **dict.fromkeys(plain_words("معاہدہ معاہدے معاہدوں سمجھوتہ سمجھوتے یادداشت یادداشتوں"), "agreement"),
    **dict.fromkeys(plain_words("تنازع تنازعہ تنازعے تنازعات کشیدگی تناؤ جھڑپ جھڑپیں جھڑپوں"), "dispute"),
    **dict.fromkeys(plain_words("تجارت تجارتی برآمدات درآمدات"), "trade"),
    **dict.fromkeys(plain_words("رکنیت"), "membership"),
}
_BETWEEN = plain_words("درمیان مابین بیچ")
_WITH = plain_words("ساتھ سے")
_AND = plain_words("اور ، و")
_MEIN, _KI = plain("میں"), plain_words("کی کو")
_LONG = 14  # tokens between the tie of two and the matter
_NEAR = 4  # tokens between two names that are tied


@dataclass(frozen=True, slots=True)
class Matter:
    """Tokens of a sentence that name a dossier."""

    dossier: Dossier
    first: int
    last: int


def generic_matters(reading: Reading, line: Line) -> list[Matter]:
    """The generic dossiers that a sentence names."""
    words = reading.text.words
    found: dict[str, Matter] = {}
    for place in range(line.first, line.last):
        kind = _NOUNS.get(words[place])
        if kind is None:
            continue
        pair = _membership(line, words, place) if kind == "membership" else _pair(line, words, place)
        if pair is not None and (id_ := f"{kind}:{pair[0]}-{pair[1]}") not in found:
            found[id_] = Matter(generic_dossier(id_), place, place + 1)
    return list(found.values())


def _pair(line: Line, words: list[str], place: int) -> tuple[str, str] | None:
    """The two between whom the noun at `place` lies."""
    states = lexicon().states
    between = next((i for i in range(place - 1, max(line.first, place - _LONG) - 1, -1) if words[i] in _BETWEEN), None)
    if between is None:  # ایران سے تجارتی تعلقات: the other side is the speaker's
        for code, at in line.codes:
            if code in states and at < place <= at + 4 and any(w in _WITH for w in words[at + 1 : place]):
                own = line.speaker.code if line.speaker is not None else None
                if own in states and own != code:
                    one, two = sorted((own, code))
                    return one, two
        return None
    named = [(code, at) for code, at in line.codes if between - 8 <= at < between and code in states]
    tied = [
        (one, two)
        for (one, at), (two, then) in pairwise(named)
        if one != two and then - at <= _NEAR and any(w in _AND for w in words[at:then])
    ]
    if tied:
        one, two = sorted(tied[-1])
        return one, two
    return (line.pair[0], line.pair[1]) if not named and len(line.pair) == 2 else None


def _membership(line: Line, words: list[str], place: int) -> tuple[str, str] | None:
    """`تنظیم میں ایران کی رکنیت`: the state and the body."""
    known = lexicon()
    state = next((c for c, at in reversed(line.codes) if c in known.states and 0 < place - at <= 5), None)
    body = next(
        (c for c, at in reversed(line.codes) if c not in known.states and 0 < place - at <= 9 and _is_body(c)), None
    )
    return (state, body) if state and body else None


@lru_cache(maxsize=1)
def _bodies() -> frozenset[str]:
    return frozenset(e.code for e in lexicon().entities.values() if e.kind == "body" and e.code)


def _is_body(code: str) -> bool:
    return code in _bodies()
