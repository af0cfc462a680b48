"""The figures of a report that others can be compared with: growth of a trade, victims of an attack."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from roznamcha.coder.times.find import find_times
from roznamcha.language.letters import plain
from roznamcha.lexicon import lexicon
from roznamcha.record.courses import Step
from roznamcha.record.dating_reason import Dating
from roznamcha.record.discrepancies_figures import FigureFact
from roznamcha.record.discrepancies_types import Evidence, evidence
from roznamcha.record.dossier_names import dossier_of
from roznamcha.record.dossiers_reading import Line, Reading
from roznamcha.types import Figure

_AFTER = 6  # tokens after a count in which its verb stands
_VERBS = {
    **dict.fromkeys(map(plain, ["ہلاک", "شہید", "مارے", "ہلاکتیں", "ہلاکتوں", "بحق", "لقمہ"]), "killed"),
    **dict.fromkeys(map(plain, ["زخمی", "زخمیوں"]), "wounded"),
    **dict.fromkeys(map(plain, ["گرفتار", "گرفتاریاں"]), "arrested"),
    **dict.fromkeys(map(plain, ["لاپتہ", "اغوا"]), "missing or abducted"),
}
_URDU = {"killed": "ہلاک", "wounded": "زخمی", "arrested": "گرفتار", "missing or abducted": "لاپتہ یا اغوا"}
_STAGES = {"growth": "اضافہ", "fall": "کمی", "volume": "حجم"}


def figure_facts(reading: Reading, dating: Dating, steps: Iterable[Step]) -> list[FigureFact]:
    """The figures of a report that others can be compared with."""
    found = [fact for step in steps if step.stage in _STAGES for fact in _of_trade(reading, dating, step)]
    starts = {token.start: index for index, token in enumerate(reading.text.tokens)}
    for figure in reading.coding.figures:
        if figure.unit == "count" and (place := starts.get(figure.start)) is not None:
            line = next((line for line in reading.lines if line.first <= place < line.last), None)
            if line is not None and (fact := _of_victims(reading, line, place, figure)) is not None:
                found.append(fact)
    return found


def _of_trade(reading: Reading, dating: Dating, step: Step) -> Iterable[FigureFact]:
    dossier = dossier_of(step.dossier)
    for figure in step.figures:
        from_, to = figure.period_from, figure.period_to
        if from_ is None and dating.from_ is not None and dating.from_ == dating.to:
            from_, to = _period(reading, dating.from_, step, figure.start)
        yield FactOfTrade(dossier.id, dossier.english, dossier.urdu, step.stage).fact(
            figure.value, figure.unit, from_, to, evidence(reading, (figure.start, figure.end))
        )


@dataclass(frozen=True, slots=True)
class FactOfTrade:
    """What a figure of a trade measures."""

    id: str
    english: str
    urdu: str
    stage: str

    def fact(self, value: float, unit: str, from_: str | None, to: str | None, quote: Evidence) -> FigureFact:
        english, urdu = f"{self.english} ({self.stage})", f"{self.urdu} ({_STAGES[self.stage]})"
        return FigureFact(f"{self.id}/{self.stage}", english, urdu, value, unit, from_, to, quote)


def _period(reading: Reading, day: str, step: Step, before: int) -> tuple[str | None, str | None]:
    """The period named before a figure, counted from the day that the report came out to be of."""
    found: tuple[str | None, str | None] = (None, None)
    for time in find_times(reading.text, datetime.date.fromisoformat(day)):
        start, end = reading.text.span(time.first, time.last)
        if step.start <= start and end <= before:
            found = time.from_, time.to
    return found


def _of_victims(reading: Reading, line: Line, place: int, figure: Figure) -> FigureFact | None:
    """The dead, wounded, arrested or missing at a place on a day that the sentence names."""
    words = reading.text.words
    verb = next((_VERBS[w] for w in words[place : min(place + _AFTER, line.last)] if w in _VERBS), None)
    if verb is None:
        return None
    start, end = reading.span(line)
    named = [t for t in reading.coding.times if start <= t.start < end and t.from_ and t.from_ == t.to]
    where = _place(words, line)
    if where is None or len(named) != 1:
        return None
    english, urdu = f"{verb} in {where[0]}", f"{where[1]} میں {_URDU[verb]}"
    quote = evidence(reading, (figure.start, figure.end))
    return FigureFact(f"{verb}/{where[0]}", english, urdu, figure.value, "count", named[0].from_, named[0].to, quote)


def _place(words: list[str], line: Line) -> tuple[str, str] | None:
    """The first city or region that a sentence names, in English and as written."""
    known = lexicon()
    for at in range(line.first, line.last):
        for end, forms in known.find(words, at, line.last):
            for form in forms:
                if form.place is not None and form.sort in ("place", "capital") and not form.ambiguous:
                    return form.place.name, " ".join(words[at:end])
    return None
