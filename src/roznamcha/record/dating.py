"""Dating: the narrowest days that a report's own text allows, with the reasons.

Each reason names days that the report may be of; they are taken one after the other, the
firmest first, and one that would leave no day at all is kept as not used:
1. the day of publication, as given or as the page's head tells;
2. days and years that the text names as past or to come;
3. offices: who is called president was so (the lexicon's tenures);
4. happenings of known days that it tells as past or as going on (`events.toml`), also
   counted from: `ایک سال قبل`, `گزشتہ سال`, `حالیہ دنوں`;
5. weekdays beside dates, if need be by another calendar (see `dating_dates`);
6. dates without a year that follow a known happening in their sentence.
"""

from __future__ import annotations

import datetime
from collections import Counter
from itertools import pairwise

from roznamcha.coder.times.find import TimeSpan, find_times, published_in_text
from roznamcha.coder.times.words import SE, TAK, TODAY
from roznamcha.language.calendars import WEEKDAYS
from roznamcha.record.dating_dates import (
    WEEKDAY_NAMES,
    WeekdayDate,
    date_names,
    fit_window,
    fits,
    other_calendars,
    weekday_dates,
)
from roznamcha.record.dating_events import ahead_of, dated_after, event_reasons
from roznamcha.record.dating_reason import Dating, Reason
from roznamcha.record.dating_windows import ALWAYS, HIGH, LOW, Window, bounds, common, iso, joined, only_weekday, window
from roznamcha.record.dossiers_reading import Reading, read
from roznamcha.record.offices import office_mentions, tenures_of
from roznamcha.record.offices_held import OfficeMention
from roznamcha.types import Article, Coding, Span

_PLANS = 3653  # days: ten years
_FEW = 31  # so many days are listed one by one


class _Narrowing:
    """The days left, and the reasons taken so far."""

    def __init__(self) -> None:
        self.days: Window = ALWAYS
        self.reasons: list[Reason] = []

    def take(self, reason: Reason, allowed: Window) -> None:
        left = common(self.days, allowed)
        reason.from_, reason.to = bounds(allowed)
        reason.used = bool(left)
        reason.narrows = bool(left) and left != self.days
        if left:
            self.days = left
        if reason.narrows or not reason.used:
            self.reasons.append(reason)

    def dating(self, article: str) -> Dating:
        from_, to = bounds(self.days)
        count = sum(last - first + 1 for first, last in self.days)
        days = [iso(day) for first, last in self.days for day in range(first, last + 1)] if count <= _FEW else []
        return Dating(article, from_, to, [bounds([span]) for span in self.days], days, self.reasons)


def date_report(article: Article, coding: Coding) -> Dating:
    """The days that a report may be of, with the reasons."""
    return date_reading(read(article, coding))


def date_reading(reading: Reading) -> Dating:
    """The same of a report that is read."""
    narrowing = _Narrowing()
    if (published := _published(reading)) is not None:
        narrowing.take(*published)
        return narrowing.dating(reading.article.id)
    times = find_times(reading.text, None)
    for reason, days in _named_days(reading, times, -1):
        narrowing.take(reason, days)
    for reason, days in _tenures(reading, narrowing.days):
        narrowing.take(reason, days)
    left = _weekdays(reading, narrowing, weekday_dates(reading))
    for reason, days in event_reasons(reading):
        narrowing.take(reason, days)
    _weekdays(reading, narrowing, left)
    for reason, days in _named_days(reading, times, 1):
        if days[-1][1] <= narrowing.days[0][0] + _PLANS:  # what is planned is near; a wrong reading is not
            narrowing.take(reason, days)
    for reason, days in dated_after(reading, narrowing.days):
        narrowing.take(reason, days)
    _today(reading, narrowing)
    return narrowing.dating(reading.article.id)


def _published(reading: Reading) -> tuple[Reason, Window] | None:
    given = reading.article.published
    if given is not None:
        try:
            day = datetime.date.fromisoformat(given[:10]).isoformat()
        except ValueError:
            pass
        else:
            return Reason(
                "published",
                f"It came with its day of publication, {day}.",
                f"اس کے ساتھ اشاعت کی تاریخ {day} دی گئی ہے۔",
                [],
            ), window(day, day)
    found = published_in_text(reading.text)
    if found is None:
        return None
    day = found.isoformat()
    spans: list[Span] = [(t.start, t.end) for t in reading.coding.times if t.from_ == t.to == day][:1]
    english, urdu = f"The head of the page gives the day, {day}.", f"صفحے کے شروع میں تاریخ {day} درج ہے۔"
    return Reason("dateline", english, urdu, spans), window(day, day)


def _named_days(reading: Reading, times: list[TimeSpan], way: int) -> list[tuple[Reason, Window]]:
    """Days, months and years given in full as past (`way` -1: not older) or to come (1: not later)."""
    found = []
    for time in times:
        if time.from_ is None or time.to is None or _way(reading, time) != way:
            continue
        span = reading.text.span(time.first, time.last)
        surface = reading.text.surface(time.first, time.last)
        days = time.from_ if time.from_ == time.to else f"{time.from_} to {time.to}"
        if way < 0:
            english, urdu = (
                f"It tells of {days} as past.",
                f"اس میں {surface} ({time.from_}) کا ذکر ماضی کے طور پر ہے۔",
            )
            found.append((Reason("named day", english, urdu, [span]), window(time.from_, None)))
        else:
            english, urdu = (
                f"It tells of {days} as to come.",
                f"اس میں {surface} ({time.to}) کا ذکر آنے والے وقت کے طور پر ہے۔",
            )
            found.append((Reason("named day", english, urdu, [span]), window(None, time.to)))
    return found


def _way(reading: Reading, time: TimeSpan) -> int:
    """-1 where the clause round a date looks back, 1 where ahead (also `کے لیے تیار ہیں`), else 0."""
    words = reading.text.words
    line = next((line for line in reading.lines if line.first <= time.first < line.last), None)
    if line is None or words[time.last : time.last + 1] in ([TAK], [SE]):
        return 0
    way = ahead_of(reading, line, time.last)
    return way if time.way in (way, 0) else 0


def _tenures(reading: Reading, days: Window) -> list[tuple[Reason, Window]]:
    """The offices that people are named in, as far as most of those who act or speak agree.

    Somebody told of in two offices has held them one after the other. People of the past
    are named with their offices too; those who neither act nor speak count for nothing.
    """
    weights = _weights(reading)
    people: dict[str, list[tuple[Reason, Window]]] = {}
    for mention in office_mentions(reading):
        if weights.get(mention.person) and (told := _tenure(reading, mention)) is not None:
            people.setdefault(mention.person, []).append(told)
    allowed = {person: joined(s for _reason, own in each for s in own) for person, each in people.items()}
    agreed = _most(days, [(own, weights[person]) for person, own in allowed.items()])
    found: list[tuple[Reason, Window]] = []
    for person, each in people.items():
        if common(allowed[person], agreed):
            found.extend((reason, allowed[person]) for reason, _own in each)
    return found


def _weights(reading: Reading) -> Counter[str]:
    """How much people do in a report: what they say counts double."""
    names = {actor.id: actor.name for actor in reading.coding.actors}
    found: Counter[str] = Counter()
    for statement in reading.coding.statements:
        found[names.get(statement.speaker, "")] += 2
    for event in reading.coding.events:
        for id_ in {*event.actors, *event.recipients}:
            found[names.get(id_, "")] += 1
    return found


def _most(days: Window, told: list[tuple[Window, int]]) -> Window:
    """The days that most agree on, within `days`."""
    cuts = sorted({edge for own, _weight in told for first, last in own for edge in (first, last + 1)})
    edges = [LOW, *cuts, HIGH + 1]
    best = -1
    agreed: list[tuple[int, int]] = []
    for first, after in pairwise(edges):
        piece = common([(first, after - 1)], days) if first < after else []
        weight = sum(weight for own, weight in told if common(own, [(first, after - 1)])) if piece else -1
        if weight > best:
            best, agreed = weight, list(piece)
        elif weight == best:
            agreed.extend(piece)
    return joined(agreed)


def _tenure(reading: Reading, mention: OfficeMention) -> tuple[Reason, Window] | None:
    tenures = tenures_of(mention.person, mention.office, mention.code)
    elect = tenures_of(mention.person, f"{mention.office}-elect", mention.code)
    if not tenures or (elect and not mention.named):
        return None  # whoever ran for an office is spoken of beside its holder
    span = (mention.start, mention.end)
    if mention.former:
        ends = [t.end for t in tenures if t.end]
        if len(ends) < len(tenures):
            return None
        english = f"{mention.person} is called former {mention.office}; the office was left on {min(ends)}."
        urdu = f"{mention.person} کو سابق کہا گیا ہے، یہ عہدہ {min(ends)} کو چھوٹا۔"
        return Reason("tenure", english, urdu, [span]), window(min(ends), None)
    days = joined(s for t in [*tenures, *elect] for s in window(t.start, t.end))
    held = " and ".join(f"from {t.start or '?'} to {t.end or 'now'}" for t in tenures)
    held_urdu = " اور ".join(f"{t.start or '؟'} سے {t.end or 'اب'} تک" for t in tenures)
    english = f"{mention.person} is named as {mention.office} ({mention.code}), an office held {held}."
    urdu = f"{reading.text.original[span[0] : span[1]]} کو جس عہدے سے یاد کیا گیا ہے وہ {held_urdu} رہا۔"
    return Reason("tenure", english, urdu, [span]), days


def _weekdays(reading: Reading, narrowing: _Narrowing, dates: list[WeekdayDate]) -> list[WeekdayDate]:
    """Narrow by weekdays beside dates; those are given back that the days are still too open for."""
    open_: list[WeekdayDate] = []
    for written in dates:
        name, urdu_name = WEEKDAY_NAMES[written.weekday]
        low, high = bounds(narrowing.days)
        if low is None or high is None:
            open_.append(written)
        elif found := fits(written, narrowing.days):
            days = ", ".join(fit.day.isoformat() for fit in found[:4])
            english, urdu = (
                f"{written.english} is a {name} in {days}.",
                f"{written.urdu} کو {urdu_name} {days} میں آتا ہے۔",
            )
            narrowing.take(Reason("weekday", english, urdu, [written.span]), fit_window(written, found))
        elif found := other_calendars(written, narrowing.days):
            first = found[0]
            other, other_urdu = date_names(first.calendar, first.date[2], first.date[1], first.date[0])
            english = f"No {written.english} between {low} and {high} is a {name}, but {other} ({first.day.isoformat()}) is: the month is of the other calendar."
            urdu = f"{low} اور {high} کے درمیان کسی {written.urdu} کو {urdu_name} نہیں، البتہ {other_urdu} ({first.day.isoformat()}) کو {urdu_name} ہے: مہینہ دوسرے کیلنڈر کا ہے۔"
            narrowing.take(Reason("calendar", english, urdu, [written.span]), fit_window(written, found))
        else:
            english, urdu = (
                f"No {written.english} between {low} and {high} is a {name}.",
                f"{low} اور {high} کے درمیان کسی {written.urdu} کو {urdu_name} نہیں۔",
            )
            reason = Reason("weekday", english, urdu, [written.span])
            narrowing.take(reason, [])
    return open_


def _today(reading: Reading, narrowing: _Narrowing) -> None:
    """`آج جمعرات کو`: of bounded days only those weekdays are left."""
    if narrowing.days[0][0] <= LOW or narrowing.days[-1][1] >= HIGH:
        return
    words = reading.text.words
    for line in reading.lines:
        for place in range(line.first, line.last - 1):
            if words[place] not in TODAY:
                continue
            at = place + 1 + (words[place + 1] in ("(", "،", ","))
            weekday = WEEKDAYS.get(words[at]) if at < line.last else None
            if weekday is not None:
                name, urdu_name = WEEKDAY_NAMES[weekday]
                english, urdu = f"It calls its own day a {name}.", f"اس نے اپنے دن کو {urdu_name} کہا ہے۔"
                narrowing.take(
                    Reason("weekday", english, urdu, [reading.text.span(place, at + 1)]),
                    only_weekday(narrowing.days, weekday),
                )
                return
