"""When an event took place, from the expressions of time beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roznamcha.coder.clauses import RELATIVE
from roznamcha.coder.roles import Roles
from roznamcha.coder.speakers import Speech
from roznamcha.coder.times import TimeSpan
from roznamcha.language.letters import plain

if TYPE_CHECKING:
    from roznamcha.coder.events import Draft

VERBAL = frozenset("AGREE SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN".split())


def _bounds(words: list[str], time: TimeSpan) -> bool:
    """Whether a time only bounds: `1979 کے بعد پہلا رابطہ`, `2015 سے اب تک`."""
    after = words[time.last : time.last + 2]
    return len(after) == 2 and (tuple(after) in _BOUNDS)


_BOUNDS = frozenset(tuple(plain(phrase).split()) for phrase in ("کے بعد", "سے پہلے", "سے قبل", "سے اب", "سے لے"))


def date_of_saying(draft: Draft, times: list[TimeSpan], speech: Speech) -> None:
    own = [t for t in times if t.from_ and t.first < speech.content_from]
    if own:
        draft.from_, draft.to = own[-1].from_, own[-1].to


def date_event(draft: Draft, roles: Roles, times: list[TimeSpan], speech: Speech | None) -> None:
    """Days from a time in the same clause, else from the sentence's only one."""
    if draft.type in VERBAL and speech is not None and speech.speaker in draft.actors and draft.trigger[0] >= speech.content_from:
        # What is said was done when it was said.
        date_of_saying(draft, times, speech)
        return
    span = (roles.clause.segments[0].first, max(roles.segment.last, draft.trigger[1]))
    own = [t for t in times if span[0] <= t.first < span[1]]
    if not own and speech is not None and draft.trigger[0] < speech.content_from:
        own = [t for t in times if t.first < speech.content_from]
    if not own and len(times) == 1 and roles.clause.opener not in RELATIVE:
        time = times[0]
        same_side = speech is None or (time.first >= speech.content_from) == (draft.trigger[0] >= speech.content_from)
        own = [time] if same_side else []
    own = [t for t in own if t.from_ and not _bounds(roles.discourse.text.words, t)]
    if own:
        best = min(own, key=lambda t: (t.grain not in ("day", "weekday"), abs(draft.trigger[0] - t.first)))
        draft.from_, draft.to = best.from_, best.to
