"""What each side says to a matter: the speaker's stance, and stances that are told of others."""

from __future__ import annotations

from roznamcha.record.dossier_data import DossierData
from roznamcha.record.dossiers_reading import Line, Reading
from roznamcha.record.dossiers_signs import Hit

_REACH = 40  # tokens between the matter and the words that show the stance
_AHEAD = 2.0  # Urdu's verb stands last: words before the matter count as this much farther
_GENITIVE_AND = 2  # tokens between a side and the noun of its stance (کی, کے)


def stance_hits(reading: Reading, line: Line, data: DossierData) -> list[Hit]:
    """The words of a sentence that show a stance."""
    return list(data.stance_signs.find(reading.text.words, line.first, line.last))


def nearest_stance(hits: list[Hit], matters: list[tuple[int, int]]) -> str | None:
    """The stance whose words are nearest to the tokens of the matter; None where none is within reach."""
    best: tuple[float, str] | None = None
    for hit in hits:
        away = min(hit.first - last if hit.first >= last else (first - hit.last) * _AHEAD for first, last in matters)
        if away <= _REACH and (best is None or away < best[0]):
            best = (max(away, 0.0), hit.owner)
    return best[1] if best else None


def told_stances(reading: Reading, line: Line, data: DossierData) -> dict[str, str]:
    """Stances told of others: `امریکی رجحان` (the American inclination) by the code of the side."""
    found: dict[str, str] = {}
    words = reading.text.words
    for place in range(line.first, line.last):
        stance = data.told.get(words[place])
        if stance is None:
            continue
        owner = next((c for c, at in reversed(line.codes) if at < place and place - at <= _GENITIVE_AND), None)
        if owner is not None:
            found[owner] = stance
    return found
