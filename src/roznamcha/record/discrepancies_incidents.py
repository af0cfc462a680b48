"""What the reports of one incident disagree on: its place, its days, who took part."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from roznamcha.record.discrepancies_types import Discrepancy, Evidence, english_name, urdu_name
from roznamcha.types import Article, Coding, Event

Telling = tuple[Article, Coding, Event]


def incident_discrepancies(tellings: Sequence[Telling]) -> list[Discrepancy]:
    """The discrepancies between tellings of one happening; what one leaves out is none."""
    found: dict[tuple[str, str], Discrepancy] = {}
    for one, two in combinations(tellings, 2):
        for discrepancy in (_place(one, two), _day(one, two), _participants(one, two)):
            if discrepancy is not None:
                found.setdefault((discrepancy.kind, discrepancy.english), discrepancy)
    return list(found.values())


def _quotes(*tellings: Telling) -> list[Evidence]:
    quotes = []
    for article, _coding, event in tellings:
        start, end = event.spans[0] if event.spans else event.trigger_span
        quotes.append(Evidence(article.id, start, end, article.text[start:end]))
    return quotes


def _place(one: Telling, two: Telling) -> Discrepancy | None:
    first, second = one[2].place, two[2].place
    if first is None or second is None or first == second:
        return None
    english = f"{one[2].type}: the place is {first} in one telling, {second} in another."
    urdu = f"ایک بیان میں مقام {first} اور دوسرے میں {second} ہے۔"
    return Discrepancy("place", one[2].type, english, urdu, _quotes(one, two))


def _day(one: Telling, two: Telling) -> Discrepancy | None:
    (a, b), (c, d) = ((event.from_, event.to) for _article, _coding, event in (one, two))
    if not (a and b and c and d) or (a <= d and c <= b):
        return None
    english = f"{one[2].type}: the day is {_days(a, b)} in one telling, {_days(c, d)} in another."
    urdu = f"ایک بیان میں تاریخ {_days(a, b)} اور دوسرے میں {_days(c, d)} ہے۔"
    return Discrepancy("day", one[2].type, english, urdu, _quotes(one, two))


def _days(first: str, last: str) -> str:
    return first if first == last else f"{first}/{last}"


def _participants(one: Telling, two: Telling) -> Discrepancy | None:
    first, second = _codes(one), _codes(two)
    if first <= second or second <= first:
        return None
    here, there = sorted(first - second), sorted(second - first)
    english = f"{one[2].type}: {', '.join(map(english_name, here))} takes part in one telling, {', '.join(map(english_name, there))} in another."
    urdu = f"ایک بیان میں {'، '.join(map(urdu_name, here))} اور دوسرے میں {'، '.join(map(urdu_name, there))} شریک ہے۔"
    return Discrepancy("participants", one[2].type, english, urdu, _quotes(one, two))


def _codes(telling: Telling) -> set[str]:
    _article, coding, event = telling
    codes = {actor.id: actor.code for actor in coding.actors}
    return {code for id_ in (*event.actors, *event.recipients) if (code := codes.get(id_))}
