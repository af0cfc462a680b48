"""Position: what a statement is about, and how its speaker stands to it.

Matters are PLOVER's contexts, told by signs (`data/matters.toml`); the stance comes from the
clause of saying, else from the event that the statement is, else from what is said
(`data/stances.toml`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import product
from typing import Any, Generic, TypeVar

import tomli

from roznamcha.coder.clauses import Parse, Segment
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.language.letters import plain
from roznamcha.lexicon import LexiconError
from roznamcha.lexicon.cut import cut_forms
from roznamcha.types import Event

STANCES = frozenset(["for", "against", "demands", "concerned", "denies", "neutral"])
_POINTS = {"strong": 3, "signs": 2, "weak": 1}
_NOT = frozenset(map(plain, ["نہیں", "نہ", "مت", "بغیر"]))
_REACH = 3  # words after a sign in which `unless` is looked for

Meaning = TypeVar("Meaning")


class SignTable(Generic[Meaning]):
    """Rows of words, each with a meaning, found longest first."""

    def __init__(self) -> None:
        self.by_word: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}

    def put(self, words: tuple[str, ...], meaning: Meaning) -> bool:
        """Add a row of words; False where it is there already."""
        known = self.by_word.setdefault(words[0], [])
        if any(row == words for row, _meaning in known):
            return False
        known.append((words, meaning))
        known.sort(key=lambda entry: -len(entry[0]))
        return True

    def find(self, words: list[str], first: int, last: int) -> Iterator[tuple[int, int, Meaning]]:
        """The rows in `words[first:last]` from left to right, as (first, last, meaning)."""
        token = first
        while token < last:
            for row, meaning in self.by_word.get(words[token], ()):
                end = token + len(row)
                if end <= last and (len(row) == 1 or tuple(words[token:end]) == row):
                    yield token, end, meaning
                    token = end
                    break
            else:
                token += 1


@dataclass(frozen=True, slots=True)
class Matter:
    """One of PLOVER's contexts."""

    id: str
    english: str  # as it stands after "on"
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class StanceSign:
    """What some words tell of the speaker's stance."""

    stance: str
    negated: str
    act: bool
    weak: bool
    needs: frozenset[str]
    unless: frozenset[str]
    examples: tuple[tuple[str, str], ...]


class Positions:
    """The data of both files, checked on load."""

    def __init__(self, matters: dict[str, Any], stances: dict[str, Any]) -> None:
        self.matters: dict[str, Matter] = {}
        self.matter_signs: SignTable[tuple[str, int]] = SignTable()
        self.stance_signs: SignTable[StanceSign] = SignTable()
        self.signs: list[StanceSign] = []
        for entry in matters["matter"]:
            self._read_matter(entry)
        for entry in stances["sign"]:
            self._read_sign(entry)
        self.event_stance: Mapping[str, str] = stances["event"]
        if unknown := set(self.event_stance.values()) - STANCES:
            raise LexiconError(f"stances.toml: [event] has unknown stance {', '.join(sorted(unknown))}")

    def _read_matter(self, entry: dict[str, Any]) -> None:
        label = f"matters.toml: [[matter]] {entry.get('id')}"
        if unknown := entry.keys() - {"id", "english", "strong", "signs", "weak", "examples"}:
            raise LexiconError(f"{label}: unknown key {', '.join(sorted(unknown))}")
        if missing := {"id", "english", "examples"} - entry.keys():
            raise LexiconError(f"{label}: {', '.join(sorted(missing))} missing")
        matter = Matter(entry["id"], entry["english"], tuple(entry["examples"]))
        self.matters[matter.id] = matter
        rows: dict[tuple[str, ...], int] = {}
        for kind, points in _POINTS.items():
            for written in entry.get(kind, ()):
                for row in _rows(written.removeprefix("=")):
                    rows[row] = points
                    if not written.startswith("="):
                        for form in _forms(row[-1]):
                            rows.setdefault((*row[:-1], form), points)
        for row, points in rows.items():
            if not self.matter_signs.put(row, (matter.id, points)):
                raise LexiconError(f"{label}: {' '.join(row)!r} belongs to another matter already")

    def _read_sign(self, entry: dict[str, Any]) -> None:
        label = f"stances.toml: [[sign]] {entry.get('stance')} {entry.get('signs', [''])[0]}"
        if unknown := entry.keys() - {"stance", "signs", "negated", "act", "weak", "needs", "unless", "examples"}:
            raise LexiconError(f"{label}: unknown key {', '.join(sorted(unknown))}")
        if not {entry.get("stance"), entry.get("negated", "neutral")} <= STANCES:
            raise LexiconError(f"{label}: stance and negated are of {', '.join(sorted(STANCES))}")
        sign = StanceSign(
            entry["stance"], entry.get("negated", "neutral"), entry.get("act", False), entry.get("weak", False),
            frozenset(map(plain, entry.get("needs", ()))), frozenset(map(plain, entry.get("unless", ()))),
            tuple((text, stance) for text, stance in entry.get("examples", ())),
        )  # fmt: skip
        self.signs.append(sign)
        for written in entry["signs"]:
            for row in _rows(written):
                if not self.stance_signs.put(row, sign) and not sign.needs:
                    raise LexiconError(f"{label}: {' '.join(row)!r} stands twice")

    # -- the matter -----------------------------------------------------------------

    def matter(self, words: list[str], first: int, last: int) -> str | None:
        """The matter of a stretch of words; the first named where two have the same points."""
        points: dict[str, int] = {}
        for _first, _last, (matter, weight) in self.matter_signs.find(words, first, last):
            points[matter] = points.get(matter, 0) + weight
        return max(points, key=points.__getitem__) if points else None

    # -- the stance -----------------------------------------------------------------

    def stance(self, discourse: Discourse, parse: Parse, speech: Speech, content: tuple[int, int], event: Event | None) -> str:
        """How the speaker stands to the matter of one sentence; `content` are the tokens of what is said."""
        words = discourse.text.words
        saying: list[str] = []
        after_event: list[str] = []
        said: list[tuple[bool, int, str]] = []
        sentence: set[str] | None = None
        for first, last, sign in self.stance_signs.find(words, parse.first, parse.last):
            if sign.needs:
                sentence = sentence or set(words[parse.first : parse.last])
                if not sign.needs & sentence:
                    continue
            if sign.unless and sign.unless & set(words[last : last + _REACH]):
                continue
            segment = parse.segment_at(first)
            stance = sign.negated if _negated(words, segment, first, last) else sign.stance
            inside = content[0] <= first < content[1]
            if not inside and speech.verb is not None:
                (after_event if sign.weak else saying).append(stance)
            elif not sign.act or _own(discourse, segment, speech):
                (after_event if sign.weak else said).append((sign.act, first, stance) if not sign.weak else stance)  # type: ignore[arg-type]
        return ""


def _own(discourse: Discourse, segment: Segment, speech: Speech) -> bool:
    """Whether an act told inside a statement is one of the speaker's own side."""
    side = discourse.candidate(speech.speaker).code
    for argument in segment.arguments:
        if argument.subject:
            for who in discourse.who(argument):
                if who != speech.speaker and (side is None or discourse.candidate(who).code != side):
                    return False
    return True


def _negated(words: list[str], segment: Segment, first: int, last: int) -> bool:
    """Whether the verb that closes the clause of a sign is negated, and not by the sign itself."""
    if any(word in _NOT for word in words[first:last]):
        return False
    if segment.verb is not None:
        return segment.verb.negated or any(word in _NOT for word in words[last : segment.verb.first])
    return any(word in _NOT for word in words[last : last + _REACH])
