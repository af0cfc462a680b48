"""Offices: who is reported in which office from when to when, against the lexicon's tenures.

`office_mentions` reads one report; `offices` puts the mentions of many together
(`offices_held`). Tenures
are the lexicon's (`lexicon/data/persons`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from roznamcha.language.letters import plain
from roznamcha.lexicon import Entity, Tenure, lexicon
from roznamcha.record.dating_windows import common, window
from roznamcha.record.dossiers_reading import Reading
from roznamcha.record.offices_held import OfficeMention, OfficeRecord, gather_offices
from roznamcha.types import Actor, Article, Coding, Span

_FORMER = frozenset(map(plain, ["سابق", "سابقہ", "مرحوم", "سابقین"]))
_NOT_YET = frozenset(map(plain, ["نومنتخب", "منتخب", "نامزد"]))
_BACK = 2  # tokens before a title in which سابق is looked for
_TITLES = 7  # tokens before a name in which its title is looked for
_BARE = frozenset({"honorific", "prefix", "party", "other"})
GRACE = 7  # days by which a tenure's ends may be missed


def tenures_of(person: str, office: str, code: str | None = None) -> list[Tenure]:
    """The lexicon's tenures of a person in an office (of a state or body, where given)."""
    found = _held(lexicon().entities.get(f"person:{person}"), {office})
    return [t for t in found if code is None or t.code == code] or found


def office_mentions(reading: Reading) -> list[OfficeMention]:
    """The offices that a report names people in, one of each kind, with the report's days left open."""
    found: dict[tuple[str, str, bool], OfficeMention] = {}
    starts = [token.start for token in reading.text.tokens]
    firsts = [line.first for line in reading.lines]
    for actor in reading.coding.actors:
        if actor.type != "person":
            continue
        entity = lexicon().entities.get(f"person:{actor.name}")
        for span in actor.mentions:
            first = bisect_right(starts, span[0]) - 1
            last = bisect_right(starts, span[1] - 1)
            at = bisect_right(firsts, first) - 1
            if at < 0 or first < 0:
                continue
            for mention in _titles(reading, reading.lines[at].first, first, last, actor, entity):
                found.setdefault((mention.person, mention.office, mention.former), mention)
    for mention in _counterparts(reading, list(found.values())):
        found.setdefault((mention.person, mention.office, mention.former), mention)
    return sorted(found.values(), key=lambda m: (m.start, m.office))


def _titles(
    reading: Reading, low: int, first: int, last: int, actor: Actor, entity: Entity | None
) -> Iterable[OfficeMention]:
    """The offices in the words of a name and directly before them."""
    words, known = reading.text.words, lexicon()
    place = max(low, first - _TITLES)
    while place < last:
        step = 1
        for end, forms in known.find(words, place, last):
            form = next(
                (f for f in forms if f.office is not None and f.office.kind not in _BARE and not f.office.plural), None
            )
            if form is None or form.office is None:
                continue
            step = end - place
            if end >= first or _only_titles(words, end, first):
                named = {form.office.office, form.office.usa} - {None}
                before = words[max(low, place - _BACK) : place]
                former = not _FORMER.isdisjoint(before)
                if not _NOT_YET.isdisjoint(before):
                    break
                held = _held(entity, named)
                direct = [t.office for t in held if t.office in named]
                office = direct[0] if direct else form.office.office
                if first <= place and not held and (end >= last or entity is not None):
                    break  # part of a name (شاہ محمود), or a bare title that the coder has linked: only tenures tell
                start, _ = reading.text.span(place, end)
                _, finish = reading.text.span(first, last)
                yield OfficeMention(
                    actor.name,
                    held[0].code if held else actor.code,
                    office,
                    reading.article.id,
                    start,
                    finish,
                    None,
                    None,
                    former,
                    first > place or end < last,
                )
            break
        place += step


def _held(entity: Entity | None, named: set[str | None]) -> list[Tenure]:
    """The tenures that a title may mean: `ترجمان` also the one spokesman's office that a person has held."""
    if entity is None:
        return []
    if held := [t for t in entity.tenures if t.office in named]:
        return held
    wider = {
        t.office
        for t in entity.tenures
        if any(n and (t.office.startswith(f"{n} of") or t.office.endswith(f" {n}")) for n in named)
    }
    return [t for t in entity.tenures if t.office in wider] if named & {"spokesman"} and wider else []


def _only_titles(words: list[str], start: int, end: int) -> bool:
    """Whether nothing but honorifics stands between a title and a name."""
    known = lexicon()
    place = start
    while place < end:
        stop = next(
            (
                e
                for e, forms in known.find(words, place, end)
                if any(f.office is not None and f.office.kind in _BARE for f in forms)
            ),
            None,
        )
        if stop is None:
            return False
        place = stop
    return True


def _counterparts(reading: Reading, found: list[OfficeMention]) -> Iterable[OfficeMention]:
    """`اپنے روسی ہم منصب سرگئی لاوروف`: the office of the other, where the tenures agree."""
    offices = {m.office for m in found if not m.former}
    named = {m.person for m in found}
    for actor in reading.coding.actors:
        if actor.type != "person" or actor.name in named or actor.role != "counterpart" or not actor.mentions:
            continue
        held = [t for office in sorted(offices) for t in tenures_of(actor.name, office)]
        if held:
            span: Span = actor.mentions[0]
            yield OfficeMention(
                actor.name, held[0].code, held[0].office, reading.article.id, span[0], span[1], None, None
            )


def dated(mentions: list[OfficeMention], from_: str | None, to: str | None) -> list[OfficeMention]:
    """The mentions with their report's days, and how these agree with the lexicon's tenures."""
    for mention in mentions:
        mention.from_, mention.to = from_, to
        tenures = tenures_of(mention.person, mention.office, mention.code)
        mention.tenures = [(t.start, t.end) for t in tenures]
        if mention.former:
            mention.verdict = "former"
        elif not tenures:
            mention.verdict = "unknown"
        else:
            mention.verdict = "outside" if outside(mention) else "within"
    return mentions


def outside(mention: OfficeMention) -> list[Tenure]:
    """The tenures that a mention falls outside of; empty where it fits one or nothing is known."""
    tenures = tenures_of(mention.person, mention.office, mention.code)
    tenures += tenures_of(mention.person, f"{mention.office}-elect", mention.code) if tenures else []
    if mention.former or not tenures or not (mention.from_ or mention.to):
        return []
    told = window(mention.from_, mention.to)
    return [] if any(common(told, window(t.start, t.end, GRACE, GRACE)) for t in tenures) else tenures


def offices(reports: Iterable[tuple[Article, Coding]]) -> list[OfficeRecord]:
    """Who is reported in which office from when to when, over many reports."""
    from roznamcha.record.dating import date_reading
    from roznamcha.record.dossiers_reading import read

    mentions: list[OfficeMention] = []
    for article, coding in reports:
        reading = read(article, coding)
        dating = date_reading(reading)
        mentions += dated(office_mentions(reading), dating.from_, dating.to)
    return gather_offices(mentions)
