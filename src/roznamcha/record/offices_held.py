"""Offices as many reports name people in them, put together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

Days = tuple[str | None, str | None]


@dataclass(slots=True)
class OfficeMention:
    """Somebody named in an office in one report; `start`/`end` are the title and name.

    `verdict`: within (a tenure known to the lexicon), outside (of all its tenures), former
    (as one who held it), unknown (the lexicon has no such tenure of this person).
    """

    person: str
    code: str | None
    office: str
    article: str
    start: int
    end: int
    from_: str | None  # the report's day or days
    to: str | None
    former: bool = False
    named: bool = True  # False where the title stands alone and the coder tells who is meant
    verdict: str = "unknown"
    tenures: list[Days] = field(default_factory=list)  # as the lexicon knows them


@dataclass(slots=True)
class OfficeRecord:
    """Who is reported in which office from when to when.

    `verdict` is that of the mentions: outside where one is, former where all are.
    """

    person: str
    code: str | None
    office: str
    from_: str | None
    to: str | None
    reports: list[str]
    verdict: str
    tenures: list[Days]
    spans: list[tuple[str, int, int]] = field(default_factory=list)  # report, start, end


def gather_offices(mentions: Iterable[OfficeMention]) -> list[OfficeRecord]:
    """Put mentions (from anywhere) together by person, office and state."""
    groups: dict[tuple[str, str | None, str], list[OfficeMention]] = {}
    for mention in mentions:
        groups.setdefault((mention.person, mention.code, mention.office), []).append(mention)
    records = []
    for (person, code, office), own in groups.items():
        own.sort(key=lambda m: (m.from_ or m.to or "9999", m.article, m.start))
        current = [m for m in own if not m.former]
        days = [d for m in current or own for d in (m.from_, m.to) if d]
        records.append(
            OfficeRecord(
                person, code, office, min(days, default=None), max(days, default=None),
                list(dict.fromkeys(m.article for m in own)), verdict_of({m.verdict for m in own}),
                next((m.tenures for m in own if m.tenures), []), [(m.article, m.start, m.end) for m in own],
            )
        )  # fmt: skip
    return sorted(records, key=lambda r: (r.code or "", r.office, r.from_ or "9999", r.person))


def verdict_of(verdicts: Iterable[str]) -> str:
    """The verdict of an office from those of its mentions."""
    told = set(verdicts)
    return next((verdict for verdict in ("outside", "within", "unknown") if verdict in told), "former")
