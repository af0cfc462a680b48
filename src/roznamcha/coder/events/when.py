"""When an event took place: days from the expressions of time beside it, and from sentences that tell of it again."""

from __future__ import annotations

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.occasions import GATHERING, ON_OCCASION
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import unit, units_of
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.coder.times.find import TimeSpan
from roznamcha.language.letters import plain, plain_words

VERBAL = frozenset("AGREE SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN".split())
_DAY = ("day", "weekday")
_HAPPEN = plain_words("ہو جا پا")  # ہونے والے, کیے جانے والے, طے پانے والے
_OPENING = 8  # words into a sentence within which its day opens it
_AGAIN = 2  # sentences after an event in which it may be told again with its day
_THIS = plain_words("یہ اس ان")
_BOUNDS = frozenset(tuple(plain(phrase).split()) for phrase in ("کے بعد", "سے پہلے", "سے قبل", "سے اب", "سے لے"))
_ANY_DEED = plain_words("واقعہ واقعے واقعات کارروائی کارروائیاں کارروائیوں اقدام فیصلہ اعلان")


def date_event(draft: Draft, roles: Roles, times: list[TimeSpan], speech: Speech | None) -> None:
    """Days from a time in the same clause, else from the sentence's only one."""
    if (
        draft.type in VERBAL
        and not draft.predicate.joint  # the treaty that is spoken of: 1974 میں طے پانے والا معاہدہ
        and speech is not None
        and speech.speaker in draft.actors
        and draft.trigger[0] >= speech.content_from
    ):
        # What is said was done when it was said.
        date_of_saying(draft, times, speech)
        return
    times = [t for t in times if not _of_another(t, draft, roles)]
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
        noun = roles.match.verb is None
        best = min(
            own,
            key=lambda t: (noun and t.first > draft.trigger[0], t.grain not in _DAY, abs(draft.trigger[0] - t.first)),
        )
        draft.from_, draft.to = best.from_, best.to


def date_of_saying(draft: Draft, times: list[TimeSpan], speech: Speech) -> None:
    """Days from the last time told before what is said."""
    own = [t for t in times if t.from_ and t.first < speech.content_from]
    if own:
        draft.from_, draft.to = own[-1].from_, own[-1].to


def _of_another(time: TimeSpan, draft: Draft, roles: Roles) -> bool:
    """Whether a time belongs to another noun: `جولائی میں ہونے والی بغاوت کے دوران`."""
    segment = roles.parse.segment_at(time.first)
    if segment is roles.segment or segment.verb is None or segment.verb.participle != "wala":
        return False
    if not _HAPPEN & set(segment.stems) or any(argument.first >= time.last for argument in segment.arguments):
        return False
    head = segment.last
    if head <= draft.trigger[0] <= head + 3:
        return False
    return not GATHERING & set(roles.discourse.text.words[head : head + 3])


def _bounds(words: list[str], time: TimeSpan) -> bool:
    """Whether a time only bounds: `1979 کے بعد پہلا رابطہ`, `2015 سے اب تک`."""
    after = words[time.last : time.last + 2]
    return tuple(after) in _BOUNDS


def settle_days(drafts: list[Draft], discourse: Discourse, times: dict[int, list[TimeSpan]]) -> None:
    """Give drafts without a day the one that a sentence beside them tells of the same happening."""
    sayings = _sayings(discourse, times)
    for draft in drafts:
        if draft.from_ is not None or draft.status != "occurred":
            continue
        days = None
        if draft.type in VERBAL:
            days = _day_of_occasion(draft, drafts, discourse) or _day_of_speaker(draft, sayings, discourse)
        days = days or _told_again(draft, discourse, times) or _next_deed(draft, discourse, times)
        if days is not None:
            draft.from_, draft.to = days


Days = tuple[str | None, str | None]


def _sayings(discourse: Discourse, times: dict[int, list[TimeSpan]]) -> list[tuple[int, int, Days]]:
    """Sentence, speaker and day of each saying that is told with its day."""
    found: list[tuple[int, int, Days]] = []
    for sentence, speech in discourse.speeches.items():
        own = [t for t in times.get(sentence, []) if t.from_ and t.grain in _DAY and t.first < speech.content_from]
        if own and not speech.carried:
            found.append((sentence, speech.speaker, (own[-1].from_, own[-1].to)))
    return found


def _day_of_speaker(draft: Draft, sayings: list[tuple[int, int, Days]], discourse: Discourse) -> Days | None:
    """The day on which the doer is told to have spoken, in the sentences around the act of words."""
    own = units_of(discourse, draft.actors)
    lead = draft.sentence <= 1
    near = [
        days for sentence, speaker, days in sayings
        if (speaker in draft.actors and lead)
        or (unit(discourse, speaker) in own and any(-1 <= sentence - told <= _AGAIN for told in draft.sentences))
    ]  # fmt: skip
    if not near:
        # All that a man says, also in his state's name, in a report that tells one day of his speaking is of that day.
        speech = discourse.speeches.get(draft.sentence)
        if speech is None or (speech.speaker not in draft.actors and unit(discourse, speech.speaker) not in own):
            return None
        near = [days for sentence, speaker, days in sayings if speaker == speech.speaker and sentence < draft.sentence]
    return near[0] if len(set(near)) == 1 else None


def _day_of_occasion(draft: Draft, drafts: list[Draft], discourse: Discourse) -> Days | None:
    """The meeting's day, for what its parties say to each other in it."""
    own = units_of(discourse, draft.parties()) - {None}
    parse = discourse.parses[draft.sentence]
    if len(own) < 2 or not ON_OCCASION & set(discourse.text.words[parse.first : parse.last]):
        return None
    for other in drafts:
        if other.type != "CONSULT" or other.status != "occurred" or other.from_ is None:
            continue
        near = any(abs(a - b) <= _AGAIN for a in draft.sentences for b in other.sentences)
        if near and own <= units_of(discourse, other.parties()):
            return other.from_, other.to
    return None


def _told_again(draft: Draft, discourse: Discourse, times: dict[int, list[TimeSpan]]) -> Days | None:
    """The day of `یہ حملہ پیر کو ہوا` in a sentence soon after."""
    words = discourse.text.words
    nouns = {word for word in words[draft.trigger[0] : draft.trigger[1]] if len(word) > 3}
    for sentence in range(draft.sentence + 1, draft.sentence + 1 + _AGAIN):
        parse = discourse.parses.get(sentence)
        days = [t for t in times.get(sentence, []) if t.from_ and t.grain in _DAY]
        if parse is not None and len(days) == 1 and _points_back(words, parse, nouns):
            return days[0].from_, days[0].to
    return None


def _next_deed(draft: Draft, discourse: Discourse, times: dict[int, list[TimeSpan]]) -> Days | None:
    """The day that the next sentence tells of the same doer, for what an article opens with."""
    if draft.sentence > 1:
        return None
    own = units_of(discourse, draft.actors)
    parse = discourse.parses.get(draft.sentence + 1)
    days = [t for t in times.get(draft.sentence + 1, []) if t.from_ and t.grain in _DAY]
    if parse is None or len(days) != 1 or days[0].first > parse.first + _OPENING:
        return None
    for argument in parse.segments[0].arguments:
        if argument.mark == "ne" and own & units_of(discourse, discourse.who(argument)):
            return days[0].from_, days[0].to
    return None


def _points_back(words: list[str], parse: Parse, nouns: set[str]) -> bool:
    """Whether a sentence speaks of `یہ` or `اس` with one of the nouns, in whatever case and number."""
    stems = {noun[:4] for noun in nouns}
    for token in range(parse.first, parse.last - 1):
        if words[token] in _THIS and (words[token + 1] in _ANY_DEED or words[token + 1][:4] in stems):
            return True
    return False
