"""What is reckoned from a single article and its coding, and stored with it.

A finder is a pure function; it is run when an article is added or coded anew, and what it
finds is taken away with the coding that it was found in. What needs many articles (an office
reported by two, a dossier's course, a contradiction) is put together from the stored findings
when asked (`reckoned`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from roznamcha.record.discrepancies import Discrepancy, find_facts
from roznamcha.record.finding import Finding
from roznamcha.types import Article, Coding

# What need not be kept twice: it stands beside the detail, or in the text.
_LEFT_OUT = frozenset({"article", "sentence", "start", "end", "dossier", "codes", "text", "rank"})


Finder = Callable[[Article, Coding], Iterable[Finding]]


def find_all(article: Article, coding: Coding) -> Iterable[Finding]:
    """Dossier steps, offices, the dating, and what can contradict: see `discrepancies.Facts`."""
    facts = find_facts(article, coding)
    dating = facts.dating
    day = dating.from_ if dating.exact else None
    for step in facts.steps:
        aspect = f"{step.stage}/{step.status}"
        yield Finding("dossier", step.dossier, step.from_ or step.to, step.start, step.end, _detail(step), aspect)
    for office in facts.offices:
        aspect = msgspec.json.encode((office.code, office.office, office.verdict)).decode()
        yield Finding("office", office.person, day, office.start, office.end, _detail(office), aspect)
    if dating.reasons:
        start, end = next((r.spans[0] for r in dating.reasons if r.narrows and r.spans), (None, None))
        aspect = "given" if dating.reasons[0].kind == "published" else "text"
        yield Finding("dating", _days(dating.from_, dating.to), day, start, end, _detail(dating), aspect)
    for own in facts.own:
        yield _of_discrepancy(own, day)
    for membership in facts.memberships:
        yield Finding("membership", membership.group, day, detail=msgspec.to_builtins(membership))
    for figure in facts.figures:
        yield Finding("figure", figure.measure, figure.from_ or day, detail=msgspec.to_builtins(figure))
    for claim in facts.claims:
        yield Finding("claim", claim.by, day, detail=msgspec.to_builtins(claim))
    for denial in facts.denials:
        yield Finding("denial", denial.by, day, detail=msgspec.to_builtins(denial))


# The finders that run on every article, in this order.
FINDERS: list[Finder] = [find_all]


def find(article: Article, coding: Coding) -> list[Finding]:
    """All findings of an article."""
    return [finding for finder in FINDERS for finding in finder(article, coding)]


def _of_discrepancy(found: Discrepancy, day: str | None) -> Finding:
    first = found.evidence[0]
    return Finding("discrepancy", found.subject, day, first.start, first.end, msgspec.to_builtins(found))


def _detail(found: Any) -> dict[str, Any]:
    told: Mapping[str, Any] = msgspec.to_builtins(found)
    return {key: value for key, value in told.items() if key not in _LEFT_OUT}


def _days(first: str | None, last: str | None) -> str:
    return first or "" if first == last else f"{first or '..'}/{last or '..'}"
