"""Dossiers: the course of named processes, read from the sentences of reports.

`find_steps` reads one report; `course` and `courses` put the steps of many in order of
time. A step is a sentence that tells something of a dossier: the stage, whether it has
happened or is planned, demanded or conditional, who says it, each side's stance, the
figures told with it, and the days.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from roznamcha.coder.sentence.tense import way_of
from roznamcha.coder.times.find import find_times
from roznamcha.language.letters import plain
from roznamcha.record.courses import Course, Step, StepFigure, gather, in_order
from roznamcha.record.dating import date_reading
from roznamcha.record.dating_reason import Dating
from roznamcha.record.dossier_data import DossierData, Stage, dossier_data
from roznamcha.record.dossier_names import Dossier
from roznamcha.record.dossiers_generic import Matter, generic_matters
from roznamcha.record.dossiers_reading import Line, Reading, read
from roznamcha.record.dossiers_signs import Hit
from roznamcha.record.dossiers_stance import nearest_stance, stance_hits, told_stances
from roznamcha.types import Article, Coding, Span

_NEGATION = frozenset(map(plain, ["نہیں", "نہ", "مت"]))
_FINITE = frozenset(map(plain, ["ہے", "ہیں", "تھا", "تھی", "تھے", "تھیں", "گا", "گے", "گی"]))
_CLAUSE_END = frozenset(map(plain, ["،", "؛", "۔", "لیکن", "تاہم", "مگر", "جبکہ", "بلکہ", "کہ"]))
_DEMAND = frozenset(map(plain, ["چاہیے", "چاہییں", "مطالبہ", "لازم", "ضروری", "زور", "اپیل", "حل"]))
_MUST = (tuple(map(plain, ["جانا", "ہو"])), tuple(map(plain, ["کرنا", "ہو"])), tuple(map(plain, ["ہونا", "ہو"])))
_WILLING = frozenset(map(plain, ["آمادگی", "تیار", "متوقع", "توقع", "امکان", "عنقریب", "جلد", "ارادہ"]))
_IF = plain("اگر")
_THAT, _AND, _ONLY = plain("کہ"), plain("اور"), plain("صرف")
_VERB = 6  # tokens after a sign in which its نہیں stands
_BEFORE = 8  # tokens before a sign that may ask for it
_MUCH = 20  # tokens after a stage's sign in which the verb that it hangs on is looked for
_BACK = 1.7  # a sign before the matter counts as this much farther: Urdu's verb stands last
_FAR = 90  # tokens within which a sign belongs to the matter of its sentence


def find_steps(article: Article, coding: Coding) -> list[Step]:
    """The steps that one report tells, in the order of its text."""
    reading = read(article, coding)
    return steps_of(reading, date_reading(reading))


def course(reports: Iterable[tuple[Article, Coding]], dossier: str | None = None) -> list[Step]:
    """The steps of all reports (of one dossier, where named) in order of time."""
    steps = [step for article, coding in reports for step in find_steps(article, coding)]
    return in_order(step for step in steps if dossier is None or step.dossier == dossier)


def courses(reports: Iterable[tuple[Article, Coding]]) -> list[Course]:
    """Every dossier that the reports tell of, those with most steps first."""
    return gather(course(reports))


def steps_of(reading: Reading, dating: Dating) -> list[Step]:
    """The steps of a report that is read and dated."""
    data = dossier_data()
    steps: list[Step] = []
    mentioned: set[tuple[str, str | None, str | None]] = set()
    for line in reading.lines:
        matters = _matters(reading, line, data, dating)
        if not matters:
            continue
        stages = [h for h in data.stage_signs.find(reading.text.words, line.first, line.last) if reading.keeps(h, line)]
        stances = stance_hits(reading, line, data)
        told = told_stances(reading, line, data)
        by_dossier: dict[str, list[Matter]] = {}
        for matter in matters:
            by_dossier.setdefault(matter.dossier.id, []).append(matter)
        for own in by_dossier.values():
            for step in _steps(reading, dating, line, own, matters, stages, data):
                _stand(step, line, own, stances, told)
                if step.stage == "mentioned":
                    key = (step.dossier, step.speaker, step.stance)
                    if key in mentioned:
                        continue
                    mentioned.add(key)
                steps.append(step)
    return steps


def named_in(reading: Reading, dating: Dating) -> list[tuple[Span, Dossier]]:
    """The named dossiers of a report with the characters of the sentence that names them, in order."""
    data = dossier_data()
    return [
        (reading.span(line), matter.dossier) for line in reading.lines for matter in _named(reading, line, data, dating)
    ]


def _named(reading: Reading, line: Line, data: DossierData, dating: Dating) -> list[Matter]:
    return [
        Matter(data.dossiers[hit.owner], hit.first, hit.last)
        for hit in data.signs.find(reading.text.words, line.first, line.last)
        if _in_time(data.dossiers[hit.owner], dating) and reading.keeps(hit, line)
    ]


def _matters(reading: Reading, line: Line, data: DossierData, dating: Dating) -> list[Matter]:
    """The dossiers that a sentence is about, generic ones where no named one stands for them."""
    matters = _named(reading, line, data, dating)
    covered = {id_ for matter in matters for id_ in matter.dossier.covers}
    taken = {place for matter in matters for place in range(matter.first, matter.last)}
    generic = [m for m in generic_matters(reading, line) if m.dossier.id not in covered and m.first not in taken]
    return matters + generic


def _in_time(dossier: Dossier, dating: Dating) -> bool:
    return not (dossier.since and dating.to and dating.to < dossier.since) and not (
        dossier.until and dating.from_ and dating.from_[: len(dossier.until)] > dossier.until
    )


def _away(hit: Hit, matter: Matter) -> float:
    if hit.first >= matter.last:
        return hit.first - matter.last
    return (matter.first - hit.last) * _BACK if hit.last <= matter.first else 0.0


def _steps(
    reading: Reading,
    dating: Dating,
    line: Line,
    own: list[Matter],
    all_: list[Matter],
    signs: list[Hit],
    data: DossierData,
) -> list[Step]:
    """The stages of one dossier in a sentence: strong signs that are nearest to it, else its nearest weak one."""
    dossier = own[0].dossier
    chosen: dict[str, tuple[Stage, Hit | None, str]] = {}
    weak: tuple[float, Stage, Hit] | None = None
    inside: set[str] = set()
    for hit in sorted(signs, key=lambda h: h.first - h.last):  # a longer sign takes its words
        ladder, _, name = hit.owner.partition("/")
        if ladder not in ("*", dossier.ladder):
            continue
        stage = data.stage(dossier.ladder, name) if ladder != "*" else data.common[name]
        if stage is None:
            continue
        away = min(_away(hit, matter) for matter in own)
        if stage.weak:
            away += _FAR if ladder == "*" else 0
            if weak is None or away < weak[0]:
                weak = away, stage, hit
            continue
        nearer = min((_away(hit, m) for m in all_ if m.dossier.ladder == dossier.ladder), default=away)
        if (
            away > nearer + 4
            or away > _FAR
            or any(h and h.first <= hit.first and hit.last <= h.last for _s, h, _t in chosen.values())
        ):
            continue
        if _negated(reading.text.words, hit, line.last):
            if stage.negated is None:
                continue
            stage = data.ladders[dossier.ladder][stage.negated]
            status = "occurred"
        else:
            status = _status(reading.text.words, hit, line, stage)
        if stage.id not in inside:
            inside.add(stage.id)
            chosen[stage.id] = stage, hit, status
    if not chosen:
        if weak is not None and not _negated(reading.text.words, weak[2], line.last):
            status = _status(reading.text.words, weak[2], line, weak[1])
            chosen[weak[1].id] = weak[1], weak[2], status
        else:
            chosen["mentioned"] = data.common["mentioned"], None, "occurred"
    return [_step(reading, dating, line, dossier, stage, status) for stage, _hit, status in chosen.values()]


def _negated(words: list[str], hit: Hit, last: int) -> bool:
    if not _NEGATION.isdisjoint(words[hit.first : hit.last]):
        return False  # the sign itself is told with نہیں
    for place in range(hit.last, min(hit.last + _VERB, last)):
        if words[place] in _CLAUSE_END:
            return False
        if words[place] in _NEGATION:
            return words[place + 1 : place + 2] != [_ONLY]  # نہ صرف: not only
    return False


def _status(words: list[str], hit: Hit, line: Line, stage: Stage) -> str:
    """Whether the stage has come, is to come, or is asked for; from the verb that it hangs on."""
    if stage.always:
        return "occurred"
    end = hit.last
    while end < min(line.last, hit.last + _MUCH) and words[end] not in _CLAUSE_END and words[end] not in _FINITE:
        end += 1
    start = hit.first
    while start > max(line.first, hit.first - _BEFORE) and words[start - 1] not in _CLAUSE_END | _FINITE | {_AND}:
        start -= 1
    if _IF in words[line.first : hit.first]:
        return "conditional"
    if stage.demanded is not None and (
        not _DEMAND.isdisjoint(words[start : end + 1])
        or any(tuple(words[at : at + 2]) in _MUST for at in range(hit.last, end))
        or _asked(words, line.first, hit.first)
    ):
        return "demanded"
    if not _WILLING.isdisjoint(words[hit.first : end + 1]) or way_of(words, hit.last, line.last) == 1:
        return "planned"
    return "occurred"


def _asked(words: list[str], first: int, last: int) -> bool:
    """`واحد حل یہ ہے کہ …`, `مطالبہ کیا کہ …`: what follows is asked for."""
    return any(words[at] in _DEMAND and _THAT in words[at : at + 5] for at in range(first, last))


def _step(reading: Reading, dating: Dating, line: Line, dossier: Dossier, stage: Stage, status: str) -> Step:
    start, end = reading.span(line)
    english, urdu = stage.label(status)
    step = Step(
        dossier.id, stage.id, status, english, urdu, dating.from_, dating.to, reading.article.id, start, end,
        reading.text.original[start:end], codes=list(dict.fromkeys(code for code, _place in line.codes)), rank=stage.rank,
    )  # fmt: skip
    _days(step, reading)
    if dossier.ladder in ("trade", "membership"):
        periods = [period for period in _periods(reading, dating) if start <= period[0] < end]
        for figure in reading.coding.figures:
            if start <= figure.start < end:
                from_, to = next(
                    (days for _start, last, days in reversed(periods) if last <= figure.start), (None, None)
                )
                step.figures.append(
                    StepFigure(figure.text, figure.value, figure.unit, figure.start, figure.end, from_, to)
                )
    return step


def _periods(reading: Reading, dating: Dating) -> list[tuple[int, int, tuple[str | None, str | None]]]:
    """The times of a report: their characters and days, counted from the day that its own text leaves it."""
    if reading.coding.published is None and dating.exact and dating.from_ is not None:
        spans = find_times(reading.text, datetime.date.fromisoformat(dating.from_))
        return [(*reading.text.span(time.first, time.last), (time.from_, time.to)) for time in spans]
    return [(time.start, time.end, (time.from_, time.to)) for time in reading.coding.times]


def _days(step: Step, reading: Reading) -> None:
    """Days that the sentence itself names: those of what has been, or for which something is planned."""
    named = [t for t in reading.coding.times if step.start <= t.start < step.end and t.from_ and t.to]
    if len(named) != 1:
        return
    day_from, day_to = named[0].from_, named[0].to
    told = step.to or step.from_
    if (
        day_from
        and step.status == "planned"
        and (told is None or not step.from_ or day_to is None or day_to >= step.from_)
    ):
        step.due_from, step.due_to = day_from, day_to
    elif (
        day_to
        and step.status == "occurred"
        and not step.figures
        and step.stage not in ("mentioned", "discussed", "talks")
        and (told is None or day_to <= told)
    ):
        step.from_, step.to = day_from, day_to


def _stand(step: Step, line: Line, own: list[Matter], stances: list[Hit], told: dict[str, str]) -> None:
    """Who says it, and where each side stands."""
    stance = nearest_stance(stances, [(matter.first, matter.last) for matter in own])
    if line.speaker is not None:
        step.speaker, step.speaker_code = line.speaker.name, line.speaker.code
        step.stance = stance
        if stance is not None and line.speaker.code:
            step.stances[line.speaker.code] = stance
    elif stance is not None and line.pair:
        step.stances.update(dict.fromkeys(line.pair, stance))
    for code, other in told.items():
        step.stances.setdefault(code, other)
