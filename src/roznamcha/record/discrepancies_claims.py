"""A claim and its denial, in one report or in two.

Read from sentences (`دعویٰ`, `الزام` … `تردید`) and from events (REJECT without a mode
after ACCUSE, the codebook's form of a denied charge).
"""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from roznamcha.language.letters import plain_words
from roznamcha.record.discrepancies_types import Discrepancy, Evidence, english_name, evidence, urdu_name

if TYPE_CHECKING:
    from roznamcha.record.dating_reason import Dating
    from roznamcha.record.dossiers_reading import Line, Reading

_CLAIM = plain_words("دعوی دعوے الزام الزامات")
_DENY = plain_words("تردید")
_REFUSE, _BASELESS = plain_words("مسترد"), plain_words("بنیاد غلط جھوٹے جھوٹا من گھڑت")
_NOT = plain_words("نہیں نہ")
_BACK = 3  # sentences between a claim and its denial
_LATER = 30  # days between reports of them


@dataclass(slots=True)
class Claim:
    """Who charges whom (codes), where it is told, and between which days the report lies."""

    by: str
    against: list[str]
    evidence: Evidence
    from_: str | None
    to: str | None
    order: int


@dataclass(slots=True)
class Denial:
    """Who denies, whom (None where the text does not say), and where."""

    by: str
    of: str | None
    evidence: Evidence
    from_: str | None
    to: str | None
    order: int


def claims(reading: Reading, dating: Dating) -> tuple[list[Claim], list[Denial]]:
    """The claims and denials of a report."""
    told: dict[tuple[str, int], Claim] = {}
    denied: dict[tuple[str, int], Denial] = {}
    words = reading.text.words
    for index, line in enumerate(reading.lines):
        here = words[line.first : line.last]
        quote = evidence(reading, reading.span(line))
        who = _who(line)
        if who is None:
            continue
        others = list(dict.fromkeys(code for code, _place in line.codes if code != who))
        if _denies(here):
            denied[who, index] = Denial(who, others[0] if others else None, quote, dating.from_, dating.to, index)
        elif not _CLAIM.isdisjoint(here) and others:
            told[who, index] = Claim(who, others, quote, dating.from_, dating.to, index)
    _from_events(reading, dating, told, denied)
    return list(told.values()), list(denied.values())


def _denies(here: list[str]) -> bool:
    for place, word in enumerate(here):
        if word in _DENY:
            return _NOT.isdisjoint(here[place : place + 3])
        if word in _REFUSE and not _CLAIM.isdisjoint(here):
            return True
        if word in _BASELESS and not _CLAIM.isdisjoint(here):
            return True
    return False


def _who(line: Line) -> str | None:
    if line.speaker is not None and line.speaker.code:
        return line.speaker.code
    return line.codes[0][0] if line.codes else None


def _from_events(
    reading: Reading, dating: Dating, told: dict[tuple[str, int], Claim], denied: dict[tuple[str, int], Denial]
) -> None:
    codes = {actor.id: actor.code for actor in reading.coding.actors}
    starts = [reading.span(line)[0] for line in reading.lines]
    for event in reading.coding.events:
        if not event.spans or event.type not in ("ACCUSE", "REJECT") or (event.type == "REJECT" and event.mode):
            continue
        start, end = event.spans[0]
        index = max((i for i, at in enumerate(starts) if at <= start), default=0)
        quote = evidence(reading, (start, end))
        others = [code for r in event.recipients if (code := codes.get(r))]
        for actor in event.actors:
            code = codes.get(actor)
            if code is None or code in others:
                continue
            if event.type == "REJECT":
                denied.setdefault(
                    (code, index), Denial(code, others[0] if others else None, quote, dating.from_, dating.to, index)
                )
            elif event.mode == "allege" and others:
                told.setdefault((code, index), Claim(code, others, quote, dating.from_, dating.to, index))


def denial_discrepancies(told: Iterable[Claim], denied: Iterable[Denial]) -> list[Discrepancy]:
    """Each denial with the claim that it answers: the last before it in its report, else in reports of days before."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    by_claimant: dict[str, list[Claim]] = defaultdict(list)
    for claim in told:
        by_article[claim.evidence.article].append(claim)
        by_claimant[claim.by].append(claim)
    for claims_of in by_claimant.values():
        claims_of.sort(key=lambda c: c.from_ or "")
    found: dict[tuple[str, int, str, str], Discrepancy] = {}
    for denial in denied:
        answered = _answered(by_article[denial.evidence.article], by_claimant.get(denial.of or "", []), denial)
        if answered is None:
            continue
        claim = answered
        key = (denial.evidence.article, denial.evidence.start, denial.by, claim.by)
        english = f"{english_name(claim.by)} claims what {english_name(denial.by)} denies."
        urdu = f"{urdu_name(claim.by)} کے دعوے کی {urdu_name(denial.by)} نے تردید کی ہے۔"
        found.setdefault(
            key, Discrepancy("denial", f"{claim.by}-{denial.by}", english, urdu, [claim.evidence, denial.evidence])
        )
    return list(found.values())


def _answered(own: list[Claim], of_claimant: list[Claim], denial: Denial) -> Claim | None:
    """The claim that a denial answers: among those of its report, else of the one whose claim it denies, by day."""
    here = [
        c for c in own
        if c.by != denial.by and denial.by in c.against and denial.of in (None, c.by, *c.against)
        and 0 <= denial.order - c.order <= _BACK
    ]  # fmt: skip
    if here:
        return max(here, key=lambda c: c.order)
    if not denial.from_:
        return None
    for claim in reversed(of_claimant[: bisect_right(of_claimant, denial.from_, key=lambda c: c.from_ or "")]):
        if claim.from_ and not _near(claim.from_, denial.from_):
            break
        if (
            claim.evidence.article != denial.evidence.article
            and claim.by != denial.by
            and denial.by in claim.against
            and _before(claim, denial)
        ):
            return claim
    return None


def _near(earlier: str, later: str) -> bool:
    return (datetime.date.fromisoformat(later) - datetime.date.fromisoformat(earlier)).days <= _LATER


def _before(claim: Claim, denial: Denial) -> bool:
    if not (claim.from_ and claim.from_ == claim.to and denial.from_ and denial.from_ == denial.to):
        return False
    return claim.from_ <= denial.from_ and _near(claim.from_, denial.from_)
