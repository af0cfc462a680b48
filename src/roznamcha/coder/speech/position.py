"""Position: what a statement is about, and how its speaker stands to it.

Matters are PLOVER's contexts, told by signs (`data/matters.toml`); the stance comes from the
clause of saying, else from the event that the statement is, else from what is said
(`data/stances.toml`).
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import product
from typing import Any, Generic, TypeVar

import tomli

from roznamcha.coder.sentence.clauses import Parse, Segment
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain
from roznamcha.lexicon import LexiconError
from roznamcha.lexicon.cut import cut_forms
from roznamcha.types import Event

STANCES = frozenset(["for", "against", "demands", "concerned", "denies", "neutral"])
_POINTS = {"strong": 3, "signs": 2, "weak": 1}
_NOT = frozenset(map(plain, ["نہیں", "نہ", "مت", "بغیر"]))
_IN_A_NAME = 0.1  # share of its points that a sign has inside a name
_CASES = frozenset(map(plain, ["کا", "کے", "کو", "سے", "پر"]))
_VOICING = frozenset(map(plain, ["اظہار", "اعلان", "اعادہ"]))  # تشویش کا اظہار: an act all the same
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


@dataclass(frozen=True, slots=True)
class Content:
    """The tokens of a sentence that are what is said: from `first` on, and those between quotation marks."""

    first: int
    quoted: tuple[tuple[int, int], ...] = ()

    def holds(self, token: int) -> bool:
        return token >= self.first or any(start <= token < end for start, end in self.quoted)


class Positions:
    """The data of both files, checked on load."""

    def __init__(self, matters: dict[str, Any], stances: dict[str, Any]) -> None:
        self.matters: dict[str, Matter] = {}
        self.matter_signs: SignTable[tuple[str, int]] = SignTable()
        self.stance_signs: SignTable[tuple[StanceSign, ...]] = SignTable()
        self.signs: list[StanceSign] = []
        self._stances_of: dict[tuple[str, ...], list[StanceSign]] = {}
        for entry in matters["matter"]:
            self._read_matter(entry)
        for entry in stances["sign"]:
            self._read_sign(entry)
        for row, signs in self._stances_of.items():
            self.stance_signs.put(row, tuple(sorted(signs, key=lambda sign: not sign.needs)))
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
                others = self._stances_of.setdefault(row, [])
                if sign in others:
                    continue  # another spelling of the same words
                if any(bool(known.needs) == bool(sign.needs) for known in others):
                    raise LexiconError(f"{label}: {' '.join(row)!r} stands under another sign already")
                others.append(sign)

    # -- the matter -----------------------------------------------------------------

    def matter(self, words: list[str], first: int, last: int, names: Container[int] = ()) -> str | None:
        """The matter of a stretch of words; the first named where two have the same points.

        Signs that begin at one of the tokens `names` are parts of actors' names and hardly count.
        """
        points: dict[str, float] = {}
        for token, _last, (matter, weight) in self.matter_signs.find(words, first, last):
            points[matter] = points.get(matter, 0) + (weight * _IN_A_NAME if token in names else weight)
        return max(points, key=points.__getitem__) if points else None

    # -- the stance -----------------------------------------------------------------

    def stance(self, discourse: Discourse, parse: Parse, speech: Speech, content: Content, event: Event | None) -> str:
        """How the speaker stands to the matter of one sentence.

        The words of saying come first, then the event that the statement is, then what is
        said: there the speaker's own acts before what he calls things, and the last before
        the earlier, since Urdu's verb stands last.
        """
        saying, weak, acts, views = self._told(discourse, parse, speech, content)
        by_event = ""
        if event is not None:
            by_event = self.event_stance.get(f"{event.type} {event.mode}") or self.event_stance.get(event.type, "")
        if "demands" in (acts, views) and not saying and not by_event:
            return "demands"  # warned that something must be done
        if event is not None and event.type == "REJECT" and not saying and "denies" in (weak, acts, views):
            return "denies"  # of the ways to reject the one that is told
        return next((stance for stance in (saying, by_event, weak, acts, views) if stance), "neutral")

    def _told(self, discourse: Discourse, parse: Parse, speech: Speech, content: Content) -> tuple[str, str, str, str]:
        words = discourse.text.words
        saying = weak = acts = views = ""
        for first, last, signs in self.stance_signs.find(words, parse.first, parse.last):
            sign = self._fitting(signs, words, parse, last)
            if sign is None or (sign.act and _spoken_of(words, last)):
                continue
            segment = parse.segment_at(first)
            stance = sign.negated if _negated(words, segment, first, last) else sign.stance
            if stance == "neutral":
                continue
            inside = speech.verb is None or content.holds(first)
            if inside and sign.act and not _own(discourse, segment, speech):
                continue
            if sign.weak:
                weak = stance
            elif not inside:
                saying = stance
            elif sign.act:
                acts = stance
            else:
                views = stance
        return saying, weak, acts, views

    def _fitting(self, signs: tuple[StanceSign, ...], words: list[str], parse: Parse, last: int) -> StanceSign | None:
        for sign in signs:
            if sign.needs and sign.needs.isdisjoint(words[parse.first : parse.last]):
                continue
            if sign.unless and not sign.unless.isdisjoint(words[last : last + _REACH]):
                continue
            return sign
        return None


def _spoken_of(words: list[str], last: int) -> bool:
    """Whether the noun before `last` is only spoken of: `مطالبے کو`, but not `تشویش کا اظہار`."""
    following = words[last : last + 2]
    return len(following) == 2 and following[0] in _CASES and following[1] not in _VOICING


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
    if not _NOT.isdisjoint(words[first:last]):
        return False
    if segment.verb is not None:
        return segment.verb.negated or not _NOT.isdisjoint(words[last : max(last, segment.verb.first)])
    return not _NOT.isdisjoint(words[last : last + _REACH])


def _rows(written: str) -> Iterable[tuple[str, ...]]:
    """The rows of words that a sign stands for, cut as the text is."""
    return cut_forms([" ".join(words) for words in product(*(word.split("|") for word in written.split()))])


def _forms(word: str) -> Iterator[str]:
    """The regular plural and oblique forms of a noun (Schmidt 1999, chapter 1)."""
    if word.endswith(("ہ", "ا")):
        yield word[:-1] + "ے"
        yield word[:-1] + "وں"
    elif word.endswith("ی"):
        yield word + "اں"
        yield word + "وں"
    elif not word.endswith(("ے", "ں")):
        yield word + "وں"
        yield word + "یں"


@lru_cache(maxsize=1)
def positions() -> Positions:
    """The data of the package, read and checked once."""
    return Positions(_tables("matters.toml"), _tables("stances.toml"))


def _tables(name: str) -> dict[str, Any]:
    try:
        return tomli.loads((files("roznamcha.coder") / "data" / name).read_text("utf-8"))
    except tomli.TOMLDecodeError as error:
        raise LexiconError(f"{name}: {error}") from error
