"""Signs: Urdu phrases with the company that they need, found by a first-word index.

A sign is written on one line, as in `lexicon/data_dossiers`:

    phrase [& company in the sentence]… [&& company in the report]… [! not with]…

In a phrase `(a|b)` is either, `(a|)` may be missing, `<class>` is a word class of
`words.toml`, and `~` stands for up to five words between. A company is one of several
by `|`: `@IRN` a state, body or group by its code, else a phrase.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from roznamcha.language.tokens import tokenise
from roznamcha.lexicon import lexicon

Words = tuple[str, ...]
GAP = 5  # words that `~` may stand for

_CLASS = re.compile(r"<(\w+)>")
_CHOICE = re.compile(r"\(([^()]*)\)")
_PART = re.compile(r"\s(&&|&|!)\s")


class SignError(ValueError):
    """A sign cannot be read; the message quotes it."""


@dataclass(frozen=True, slots=True)
class Company:
    """What must (or must not) stand beside a phrase: one of these codes or phrases."""

    codes: frozenset[str]
    phrases: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    """What one line means: `near` in the sentence, `far` in the report, `without` not in the sentence."""

    written: str
    near: tuple[Company, ...] = ()
    far: tuple[Company, ...] = ()
    without: tuple[Company, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Tokens `first` up to, not including, `last` of the text show a sign."""

    first: int
    last: int
    owner: str
    sign: Sign


def cut(phrase: str) -> Words:
    """The normalised words of a phrase, glued ones parted as in a text."""
    return tuple(token.text for token in tokenise(phrase, lexicon().compounds))


def spellings(phrase: str, classes: Mapping[str, str]) -> list[str]:
    """Every phrase that `(a|b)` and `<class>` stand for; raises SignError on an unknown class."""

    def put(match: re.Match[str]) -> str:
        if match.group(1) not in classes:
            raise SignError(f"unknown word class <{match.group(1)}> in {phrase!r}")
        before = match.string[: match.start()]
        inside = before.count("(") > before.count(")")
        return classes[match.group(1)] if inside else f"({classes[match.group(1)]})"

    pieces = _CHOICE.split(_CLASS.sub(put, phrase))
    choices = [piece.split("|") if index % 2 else [piece] for index, piece in enumerate(pieces)]
    found = [" ".join("".join(chosen).split()) for chosen in itertools.product(*choices)]
    if any(mark in spelling for spelling in found for mark in "()|<>"):
        raise SignError(f"brackets do not pair, or stand in one another, in {phrase!r}")
    return found


@dataclass(slots=True)
class SignIndex:
    """Signs of many owners by the first word of their phrases."""

    classes: Mapping[str, str]
    _table: dict[str, list[tuple[tuple[Words, ...], str, Sign]]] = field(default_factory=dict)

    def add(self, owner: str, written: str) -> None:
        """Add one line; raises SignError where it cannot be read."""
        pieces = _PART.split(f" {written} ")
        near: list[Company] = []
        far: list[Company] = []
        without: list[Company] = []
        for mark, company in zip(pieces[1::2], pieces[2::2], strict=True):
            {"&": near, "&&": far, "!": without}[mark].append(self._company(company))
        sign = Sign(written, tuple(near), tuple(far), tuple(without))
        seen: set[tuple[Words, ...]] = set()
        for phrase in spellings(pieces[0].strip(), self.classes):
            parts = tuple(cut(part) for part in phrase.split("~") if part.strip())
            if not parts or not parts[0]:
                raise SignError(f"no words in {written!r}")
            if parts not in seen:
                seen.add(parts)
                self._table.setdefault(parts[0][0], []).append((parts, owner, sign))

    def _company(self, written: str) -> Company:
        codes: set[str] = set()
        phrases: list[Words] = []
        for choice in _CLASS.sub(lambda m: self.classes[m.group(1)], written).split("|"):
            if (choice := choice.strip()).startswith("@"):
                codes.add(choice[1:])
            elif choice:
                phrases.append(cut(choice))
        return Company(frozenset(codes), tuple(phrases))

    def find(self, words: Sequence[str], first: int, last: int) -> Iterator[Hit]:
        """The signs whose phrases stand between two tokens, their company not looked at."""
        table = self._table
        for place in range(first, last):
            if (entries := table.get(words[place])) is None:
                continue
            for parts, owner, sign in entries:
                if (end := _stands(parts, words, place, last)) is not None:
                    yield Hit(place, end, owner, sign)


def _stands(parts: tuple[Words, ...], words: Sequence[str], place: int, last: int) -> int | None:
    """The token after the phrase if it stands at `place`, else None."""
    head = parts[0]
    end = place + len(head)
    if end > last or (len(head) > 1 and tuple(words[place:end]) != head):
        return None
    for part in parts[1:]:
        for start in range(end, min(end + GAP + 1, last - len(part) + 1)):
            if words[start] == part[0] and tuple(words[start : start + len(part)]) == part:
                end = start + len(part)
                break
        else:
            return None
    return end


def has_phrase(words: Sequence[str], first: int, last: int, phrase: Words) -> bool:
    """Whether the words stand one after the other between two tokens."""
    return any(
        words[place] == phrase[0] and tuple(words[place : place + len(phrase)]) == phrase
        for place in range(first, last - len(phrase) + 1)
    )


def kept(company: Company, codes: Iterable[str], words: Sequence[str], first: int, last: int) -> bool:
    """Whether one of the company is there."""
    return not company.codes.isdisjoint(codes) or any(has_phrase(words, first, last, p) for p in company.phrases)
