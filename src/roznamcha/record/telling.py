"""What one report tells of a happening, and whether two tellings are of the same one.

Nothing here knows of a database: the rules can be read and tested by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from roznamcha.record.places import same_place

# Both sides do the same thing, so who is named first says nothing.
MUTUAL = frozenset({"CONSULT", "AGREE", "COOPERATE"})
# What happens on the ground: two such acts in two places are two.
_SITED = frozenset({"ASSAULT", "MOBILIZE", "PROTEST", "COERCE"})
# Meetings and formal acts seldom happen twice in a week between the same sides; words and
# blows do, so that for all other types the day has to be the same.
_SELDOM = frozenset({"CONSULT", "AID", "COOPERATE", "SANCTION", "CONCEDE"})
_FREE_MODES = frozenset({"ASSAULT", "ACCUSE"})  # papers name the weapon or the tone differently

# Days between a happening and its report where the report does not date it: two days is what
# a morning paper needs for an evening abroad, one more for a weekend.
REPORTING_DELAY = 3
_SAME_NEWS = 2  # days between two undated reports of one happening
_VAGUE = 10  # days: a span longer than that dates nothing ("this year")
_AHEAD = 35  # days: what is announced comes within a month or so

ENOUGH = 2.0
"""Likeness from which two tellings are of one happening."""


@dataclass(slots=True)
class Side:
    """Who stands on one side: keys (codes, or `#id`), and the persons named under each key."""

    keys: frozenset[str] = frozenset()
    persons: dict[str, frozenset[str]] = field(default_factory=dict)

    def __or__(self, other: Side) -> Side:
        keys = self.persons.keys() | other.persons.keys()
        none: frozenset[str] = frozenset()
        persons = {key: self.persons.get(key, none) | other.persons.get(key, none) for key in keys}
        return Side(self.keys | other.keys, persons)


@dataclass(slots=True)
class Telling:
    """An event as a report tells it, or an incident as all of its reports tell it."""

    type: str
    mode: str | None
    status: str
    actors: Side
    recipients: Side
    place: str | None
    from_: str | None
    to: str | None
    published: str | None

    @property
    def day(self) -> str:
        """The day at which it stands in the record: its own, else the report's, else ""."""
        return self.from_ or self.published or ""


def reach_of(telling: Telling) -> int:
    """The days on either side of it, within which another telling of the same may stand."""
    return _AHEAD if telling.status == "planned" else _VAGUE + 1


def likeness(one: Telling, other: Telling, *, copies: bool = False) -> float | None:
    """How much speaks for one happening (see ENOUGH), or None where something rules it out.

    `copies` says that the reports are copies of one text, which tells of nothing twice.
    """
    if one.type != other.type or _modes_differ(one, other):
        return None
    parties = _parties(one, other)
    if parties is None:
        return None
    days = 2.0 if copies else _days(one, other)
    if days is None:
        return None
    place = _place(one, other)
    if place is None:
        return None
    return days + parties + place + (0.5 if one.mode and one.mode == other.mode else 0.0)


def _modes_differ(one: Telling, other: Telling) -> bool:
    if one.mode is None or other.mode is None or one.mode == other.mode or one.type in _FREE_MODES:
        return False
    # A visit, a summit and talks on third ground are often one; a call is none of them.
    return one.type != "CONSULT" or "phone" in (one.mode, other.mode)


def _parties(one: Telling, other: Telling) -> float | None:
    if one.type in MUTUAL:
        return _one_side(one.actors | one.recipients, other.actors | other.recipients, least=2)
    doers = _one_side(one.actors, other.actors, least=1)
    if doers is None:
        return None
    if not one.recipients.keys or not other.recipients.keys:
        # Two papers may leave the target out, but one that names it is only likely to mean the same.
        return doers if one.recipients.keys == other.recipients.keys else doers - 0.5
    targets = _one_side(one.recipients, other.recipients, least=1)
    return None if targets is None else (doers + targets) / 2 + 0.5


def _one_side(one: Side, other: Side, least: int) -> float | None:
    shared = one.keys & other.keys
    if len(shared) < min(least, max(len(one.keys), len(other.keys))):
        return None
    score = 1.0
    if one.keys != other.keys:
        # A shorter list is the same list cut short; two lists may each have one that the other lacks.
        if not (one.keys <= other.keys or other.keys <= one.keys) and len(shared) * 2 < len(one.keys | other.keys):
            return None
        score = 0.5
    for key in shared:
        a, b = one.persons.get(key), other.persons.get(key)
        if a and b:
            if not _same_person(a, b):
                return None
            score += 0.5
    return min(score, 2.0)


def _same_person(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool({skeleton(name) for name in one} & {skeleton(name) for name in other})


def skeleton(name: str) -> str:
    """A name's consonants: Urdu spells the vowels of a foreign name at will, and so do its romanisers."""
    words = re.findall(r"[a-z]+", name.casefold())
    return " ".join(re.sub(r"(.)\1+", r"\1", word[:1] + re.sub("[aeiouwyh]", "", word[1:])) for word in words)


def _place(one: Telling, other: Telling) -> float | None:
    if one.place is None or other.place is None:
        return 0.0
    if same_place(one.place, other.place):
        return 1.0 if one.place == other.place else 0.5
    return None if one.type in _SITED else -1.0


def _days(one: Telling, other: Telling) -> float | None:
    if one.status != other.status:
        return _foretold(one, other)
    a, b = _span(one), _span(other)
    if a and b:
        return _two_known(one.type, a, b)
    if a or b:
        known, undated = (a, other) if a else (b, one)
        return _one_known(one.type, known, undated)  # type: ignore[arg-type]
    if one.published is None or other.published is None:
        return None
    apart = abs((_day(one.published) - _day(other.published)).days)
    return 1.0 if apart <= (_SAME_NEWS if one.type in _SELDOM else 1) else None


def _two_known(type_: str, a: tuple[date, date], b: tuple[date, date]) -> float | None:
    long = max(a[1] - a[0], b[1] - b[0]).days
    if long > _VAGUE:
        return 2.0 if a == b else None
    gap = max(a[0], b[0]) - min(a[1], b[1])
    if gap.days <= 0:
        return 3.0
    if gap.days == 1:
        return 1.5 if type_ in _SELDOM else 0.0
    return None


def _one_known(type_: str, known: tuple[date, date], undated: Telling) -> float | None:
    if undated.published is None or (known[1] - known[0]).days > _VAGUE:
        return None
    published = _day(undated.published)
    if undated.status == "planned":
        return 1.0 if timedelta(0) <= known[0] - published <= timedelta(_AHEAD) else None
    delay = REPORTING_DELAY if type_ in _SELDOM else 1
    return 1.5 if known[0] <= published <= known[1] + timedelta(delay) else None


def _foretold(one: Telling, other: Telling) -> float | None:
    """A plan and its happening: only where the plan named the day on which it came to be."""
    plan, done = (one, other) if one.status == "planned" else (other, one)
    a, b = _span(plan), _span(done)
    if not a or (a[1] - a[0]).days > _VAGUE:
        return None
    if b:
        return 2.0 if _two_known(one.type, a, b) == 3.0 else None
    return _one_known(one.type, a, done)


def _span(telling: Telling) -> tuple[date, date] | None:
    if telling.from_ is None:
        return None
    return _day(telling.from_), _day(telling.to or telling.from_)


def _day(iso: str) -> date:
    return date.fromisoformat(iso[:10])
