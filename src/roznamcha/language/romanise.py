"""Latin letters for a name that the lexicon does not know.

Urdu does not write short vowels, so this is a reading aid, not the name's spelling.
Letter values follow the UN/ALA-LC table for Urdu, without diacritics.
"""

from __future__ import annotations

from roznamcha.language.letters import plain

_CONSONANTS = {
    "ب": "b", "پ": "p", "ت": "t", "ٹ": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "خ": "kh", "د": "d", "ڈ": "d",
    "ذ": "z", "ر": "r", "ڑ": "r", "ز": "z", "ژ": "zh", "س": "s", "ش": "sh", "ص": "s", "ض": "z", "ط": "t", "ظ": "z",
    "غ": "gh", "ف": "f", "ق": "q", "ک": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "ہ": "h", "ھ": "h",
}  # fmt: skip
_VOWELS = {"ا": "a", "آ": "aa", "ع": "a", "ئ": "i", "ے": "e", "ں": "n"}


def romanise(name: str) -> str:
    """A name in Latin letters, each word with a capital."""
    return " ".join(_word(word) for word in plain(name).split())


def _word(word: str) -> str:
    out: list[str] = []
    for place, letter in enumerate(word):
        first, last = place == 0, place == len(word) - 1
        if letter == "و":
            out.append("w" if first or (not last and word[place + 1] in "اآے") else "o")
        elif letter == "ی":
            out.append("y" if first or (not last and word[place + 1] in "اآوے") else "i")
        elif letter in _CONSONANTS:
            before = word[place - 1] if place else ""
            if before in _CONSONANTS and letter not in "ھ" and len(out) and not (last and len(word) > 4):
                out.append("a")
            out.append(_CONSONANTS[letter])
        else:
            out.append(_VOWELS.get(letter, letter))
    return "".join(out).capitalize()
