"""Who belongs to a group, as reports list it: `3+3` with Georgia in one, with Turkmenistan in another.

A group is a dossier's (`group` and `members` in its data). A list counts when it has as
many states as the group has members; what it adds to or leaves out of the data's members
is told with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from roznamcha.language.letters import plain
from roznamcha.lexicon.names import is_state
from roznamcha.record.discrepancies_types import Discrepancy, Evidence, english_name, evidence, urdu_name
from roznamcha.record.dossier_data import dossier_data
from roznamcha.record.dossier_names import dossier_of

if TYPE_CHECKING:
    from roznamcha.record.dossiers_reading import Line, Reading

_JOIN = frozenset(map(plain, ["،", ",", "اور", "و", "نیز", "(", ")", "جمہوریہ", "اسلامی"]))


@dataclass(slots=True)
class Membership:
    """A list of a group's members in a report: ISO codes in the order of the alphabet."""

    dossier: str
    group: str
    members: list[str]
    evidence: Evidence


def memberships(reading: Reading) -> list[Membership]:
    """The groups whose members a report lists in full."""
    data = dossier_data()
    found: dict[tuple[str, tuple[str, ...]], Membership] = {}
    for line in reading.lines:
        for hit in data.signs.find(reading.text.words, line.first, line.last):
            dossier = data.dossiers[hit.owner]
            if dossier.group is None or not reading.keeps(hit, line):
                continue
            listed = sorted(_listed(reading, line))
            if len(listed) == len(dossier.members):
                own = Membership(dossier.id, dossier.group, listed, evidence(reading, reading.span(line)))
                found.setdefault((dossier.id, tuple(listed)), own)
    return list(found.values())


def _listed(reading: Reading, line: Line) -> set[str]:
    """The states of a sentence that stand in a row, joined by commas and اور."""
    words = reading.text.words
    named = [(code, at) for code, at in line.codes if is_state(code)]
    found: set[str] = set()
    for (one, at), (two, then) in pairwise(named):
        between = words[line.ends.get(at, at + 1) : then]
        if one != two and between and len(between) <= 3 and all(word in _JOIN for word in between):
            found |= {one, two}
    return found


def membership_discrepancies(told: Iterable[Membership]) -> list[Discrepancy]:
    """Groups that are listed with different members."""
    groups: dict[str, dict[tuple[str, ...], list[Membership]]] = {}
    for one in told:
        groups.setdefault(one.dossier, {}).setdefault(tuple(one.members), []).append(one)
    found: list[Discrepancy] = []
    for id_, lists in sorted(groups.items()):
        dossier = dossier_of(id_)
        for first, second in combinations(sorted(lists), 2):
            quotes = [m.evidence for m in (*lists[first], *lists[second])]
            only_first, only_second = (_named(set(a) - set(b)) for a, b in ((first, second), (second, first)))
            english = f"The {dossier.group} is listed once with {only_first[0]}, once with {only_second[0]}"
            urdu = f"{dossier.group} میں ایک جگہ {only_first[1]} اور دوسری جگہ {only_second[1]} کو شامل بتایا گیا ہے"
            right = _named((set(first) ^ set(second)) & dossier.members)
            if right[0]:
                english, urdu = f"{english}; {right[0]} belongs to it", f"{urdu}؛ رکن {right[1]} ہے"
            found.append(Discrepancy("membership", id_, f"{english}.", f"{urdu}۔", quotes))
        if len(lists) == 1 and set(only := next(iter(lists))) != dossier.members:
            more, less = _named(set(only) - dossier.members), _named(dossier.members - set(only))
            english = f"The {dossier.group} is listed with {more[0]} and without {less[0]}."
            urdu = f"{dossier.group} میں {more[1]} کو شامل اور {less[1]} کو خارج بتایا گیا ہے۔"
            found.append(Discrepancy("membership", id_, english, urdu, [m.evidence for m in lists[only]]))
    return found


def _named(codes: Set[str]) -> tuple[str, str]:
    ordered = sorted(codes)
    return ", ".join(map(english_name, ordered)), "، ".join(map(urdu_name, ordered))
