"""Discrepancies: where reports contradict the calendar, the known offices, or each other.

`find_facts` reads one report once and gives all that the record keeps of it (dating,
dossier steps, offices, and what others can be compared with); `compare` puts the facts
of many reports together. `discrepancies` does both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from roznamcha.language.text import Text
from roznamcha.record.courses import Step
from roznamcha.record.dating import date_reading
from roznamcha.record.dating_reason import Dating
from roznamcha.record.discrepancies_calendar import calendar_discrepancies
from roznamcha.record.discrepancies_claims import Claim, Denial, claims, denial_discrepancies
from roznamcha.record.discrepancies_figures import FigureFact, figure_discrepancies
from roznamcha.record.discrepancies_incidents import Telling, incident_discrepancies
from roznamcha.record.discrepancies_membership import Membership, membership_discrepancies, memberships
from roznamcha.record.discrepancies_types import Discrepancy, Evidence, urdu_name
from roznamcha.record.dossiers import steps_of
from roznamcha.record.dossiers_reading import Reading, read
from roznamcha.record.figure_facts import figure_facts
from roznamcha.record.offices import dated, office_mentions, outside
from roznamcha.record.offices_held import OfficeMention
from roznamcha.types import Article, Coding

__all__ = ["Discrepancy", "Evidence", "Facts", "compare", "discrepancies", "find_facts", "incident_discrepancies"]


@dataclass(slots=True)
class Facts:
    """What the record keeps of one report; all fit for JSON."""

    article: str
    dating: Dating
    steps: list[Step] = field(default_factory=list)
    offices: list[OfficeMention] = field(default_factory=list)
    memberships: list[Membership] = field(default_factory=list)
    figures: list[FigureFact] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    denials: list[Denial] = field(default_factory=list)
    own: list[Discrepancy] = field(default_factory=list)  # those of the report alone: calendar, office


def find_facts(article: Article, coding: Coding, text: Text | None = None) -> Facts:
    """All that the record keeps of one report, in one reading; `text` saves cutting it into words again."""
    reading = read(article, coding, text)
    dating = date_reading(reading)
    steps = steps_of(reading, dating)
    offices = dated(office_mentions(reading), dating.from_, dating.to)
    told, denied = claims(reading, dating)
    return Facts(
        article.id,
        dating,
        steps,
        offices,
        memberships(reading),
        figure_facts(reading, dating, steps),
        told,
        denied,
        calendar_discrepancies(reading, dating) + office_discrepancies(reading, offices),
    )


def compare(facts: Iterable[Facts]) -> list[Discrepancy]:
    """The discrepancies of reports by themselves and with one another."""
    all_ = list(facts)
    found = [d for one in all_ for d in one.own]
    found += membership_discrepancies(m for one in all_ for m in one.memberships)
    found += figure_discrepancies(f for one in all_ for f in one.figures)
    found += denial_discrepancies((c for one in all_ for c in one.claims), (d for one in all_ for d in one.denials))
    return found


def discrepancies(
    reports: Iterable[tuple[Article, Coding]], incidents: Iterable[Sequence[Telling]] = ()
) -> list[Discrepancy]:
    """All discrepancies of the reports; `incidents` are lists of events that are one happening each."""
    found = compare(find_facts(article, coding) for article, coding in reports)
    return found + [d for tellings in incidents for d in incident_discrepancies(tellings)]


def office_discrepancies(reading: Reading, mentions: Iterable[OfficeMention]) -> list[Discrepancy]:
    """People who act or speak in an office that the lexicon knows them to have held at other times only."""
    acting = {s.speaker for s in reading.coding.statements}
    acting |= {id_ for e in reading.coding.events if e.status == "occurred" for id_ in (*e.actors, *e.recipients)}
    active = {actor.name for actor in reading.coding.actors if actor.id in acting}
    found = []
    for mention in mentions:
        tenures = outside(mention) if mention.named and mention.person in active else []
        if not tenures or mention.from_ is None or mention.from_ != mention.to:
            continue
        held = " and ".join(f"from {t.start or '?'} to {t.end or 'now'}" for t in tenures)
        held_urdu = " اور ".join(f"{t.start or '؟'} سے {t.end or 'اب'} تک" for t in tenures)
        state = f" of {mention.code}" if mention.code else ""
        english = (
            f"{mention.person} is named as {mention.office}{state} on {mention.from_}; the office was held {held}."
        )
        quote = Evidence(
            mention.article, mention.start, mention.end, reading.text.original[mention.start : mention.end]
        )
        of = f" ({urdu_name(mention.code)})" if mention.code else ""
        urdu = f"{mention.from_} کو «{quote.text}» لکھا گیا ہے{of}، جبکہ یہ عہدہ {held_urdu} رہا۔"
        found.append(Discrepancy("office", mention.person, english, urdu, [quote]))
    return found
