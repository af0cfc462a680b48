"""Datable happenings in a report, and what they tell of its day."""

from __future__ import annotations

import datetime

from roznamcha.coder.sentence.tense import way_of
from roznamcha.coder.times.find import find_times
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.numbers import number_at
from roznamcha.record.dating_reason import Reason
from roznamcha.record.dating_windows import HIGH, LOW, Window, joined, window
from roznamcha.record.dossier_data import DatableEvent, dossier_data
from roznamcha.record.dossiers_reading import Line, Reading

RECENT = 60  # days that "recently" may reach back
_HALF_YEAR = 183


_YEAR, _AGO = plain_words("سال برس سالوں"), plain_words("قبل پہلے پیشتر")
_LAST, _THIS = plain_words("گزشتہ گذشتہ پچھلے"), plain_words("رواں اس اسی")
_LATELY, _DAYS = plain_words("حالیہ گزشتہ گذشتہ"), plain_words("دنوں روز ہفتے ہفتوں روزہ")
_READY, _FOR = plain_words("تیار متوقع"), plain_words("لیے")
_LONG = 45
_NEAR = 12  # tokens before a happening in which it is counted back


def ahead_of(reading: Reading, line: Line, place: int) -> int:
    """1 where the clause that goes on at a token looks ahead, -1 where back, 0 where it does not show."""
    words = reading.text.words
    for at in range(place, min(line.last, place + _LONG)):
        if words[at] in ("،", "۔"):
            break
        if words[at] in _READY and at and words[at - 1] in _FOR:
            return 1
    way = way_of(words, place, line.last)
    return way if way in (-1, 1) else 0


def event_reasons(reading: Reading) -> list[tuple[Reason, Window]]:
    """What the happenings of known days that a report tells say of its own day."""
    found: list[tuple[Reason, Window]] = []
    for index, line, event, span, sign in _events(reading):
        occurrences = dossier_data().events[event.id]
        if event.going:
            days = joined(s for one in occurrences for s in window(one.start, one.end))
            english, urdu = f"It tells of the {event.english} as going on.", f"اس میں {event.urdu} جاری بتائی گئی ہے۔"
            found.append((Reason("event", english, urdu, [span]), days))
            continue
        start = min(one.start for one in occurrences)
        dates = " / ".join(dict.fromkeys(one.start for one in occurrences))
        english, urdu = f"It tells of the {event.english} ({dates}).", f"اس میں {event.urdu} ({dates}) کا ذکر ہے۔"
        found.append((Reason("event", english, urdu, [span]), window(start, None)))
        if (counted := _counted(reading, index, line, occurrences, sign)) is not None:
            how, how_urdu, days = counted
            english, urdu = (
                f"It puts the {event.english} ({dates}) {how}.",
                f"اس کے مطابق {event.urdu} ({dates}) {how_urdu}۔",
            )
            found.append((Reason("event", english, urdu, [span]), days))
    return found


def _events(reading: Reading) -> list[tuple[int, Line, DatableEvent, tuple[int, int], int]]:
    """The happenings told in a report, each once, with the sentence."""
    data = dossier_data()
    found: dict[str, tuple[int, Line, DatableEvent, tuple[int, int], int]] = {}
    for index, line in enumerate(reading.lines):
        for hit in data.event_signs.find(reading.text.words, line.first, line.last):
            if hit.owner in found or not reading.keeps(hit, line) or ahead_of(reading, line, hit.last) > 0:
                continue
            found[hit.owner] = index, line, data.events[hit.owner][0], reading.text.span(hit.first, hit.last), hit.first
    return list(found.values())


def _counted(
    reading: Reading, index: int, line: Line, occurrences: list[DatableEvent], sign: int
) -> tuple[str, str, Window] | None:
    """`ایک سال قبل`, `گزشتہ سال`, `رواں سال`, `حالیہ دنوں`: the report's days counted from a happening."""
    words = reading.text.words
    for place in range(max(line.first, sign - _NEAR), sign - 1):
        after = words[place + 1]
        if words[place] in _LAST and after in _YEAR:
            return "in the year before", "پچھلے سال کی بات ہے", joined(s for e in occurrences for s in _year(e, 1))
        if words[place] in _THIS and after in _YEAR and words[place + 2 : place + 3] != [plain("کے")]:
            return "in its own year", "اسی سال کی بات ہے", joined(s for e in occurrences for s in _year(e, 0))
        number = number_at(words, place)
        if number is None or number.kind != "cardinal" or not 1 <= number.value <= 40 or number.last + 1 >= line.last:
            continue
        if words[number.last] in _YEAR and words[number.last + 1] in _AGO:
            years = int(number.value)
            days = joined(s for e in occurrences for s in _later(e, years))
            return f"{years} year{'s' if years > 1 else ''} back", f"{years} سال پہلے کی بات ہے", days
    near = reading.lines[max(0, index - 1) : index + 1]
    if any(words[p] in _LATELY and words[p + 1] in _DAYS for one in near for p in range(one.first, one.last - 1)):
        return (
            "in recent days",
            "حالیہ دنوں کی بات ہے",
            joined(s for e in occurrences for s in window(e.start, e.end, 0, RECENT)),
        )
    return None


def _year(event: DatableEvent, later: int) -> Window:
    year = int(event.start[:4]) + later
    return window(str(year), str(year))


def _later(event: DatableEvent, years: int) -> Window:
    """The days on which a happening is about so many years past."""
    start, end = (datetime.date.fromisoformat(day) for day in (event.start, event.end))
    days = round(years * 365.25)
    return [(start.toordinal() + days - _HALF_YEAR, end.toordinal() + days + _HALF_YEAR)]


def dated_after(reading: Reading, days: Window) -> list[tuple[Reason, Window]]:
    """A date without a year, told as past in one sentence with a happening: the report is after its first return."""
    found: list[tuple[Reason, Window]] = []
    if not days or days[0][0] <= LOW or days[-1][1] >= HIGH:
        return found
    for _index, line, event, _span, _sign in _events(reading):
        starts = [
            max(first, days[0][0] - _HALF_YEAR)
            for one in dossier_data().events[event.id]
            for first, last in window(one.start, one.end if one.going else None)
            if last >= days[0][0]
        ]
        if not starts:
            continue
        start = datetime.date.fromordinal(min(starts))
        for time in find_times(reading.text, start + datetime.timedelta(days=364)):
            if time.grain != "day" or time.way != -1 or not line.first <= time.first < line.last or time.from_ is None:
                continue
            surface = reading.text.surface(time.first, time.last)
            if (
                not any(ch.isalpha() for ch in surface)
                or time.last - time.first < 2
                or not any(ch.isdigit() for ch in surface)
            ):
                continue
            day = datetime.date.fromisoformat(time.from_)
            first = next((d for year in (start.year, start.year + 1) if (d := _same(day, year)) and d >= start), None)
            if first is None:
                continue
            english = (
                f"It tells of {surface} as past, not before the {event.english}: {first.isoformat()} at the earliest."
            )
            urdu = f"اس میں {surface} کا ذکر ماضی کے طور پر اور {event.urdu} کے دوران یا بعد میں ہے: جلد سے جلد {first.isoformat()}۔"
            found.append(
                (
                    Reason("named day", english, urdu, [reading.text.span(time.first, time.last)]),
                    window(first.isoformat(), None),
                )
            )
    return found


def _same(day: datetime.date, year: int) -> datetime.date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None
