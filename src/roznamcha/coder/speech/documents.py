"""Documents: who gave out, passed or handed over the paper whose words the next sentences tell.

`کونسل نے قرارداد منظور کی۔ قرارداد میں کہا گیا …`: the passive names nobody, the sentence before does.
"""

from __future__ import annotations

from collections.abc import Callable

from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Parse, Segment
from roznamcha.coder.speech.discourse import Discourse
from roznamcha.coder.speech.memory import SESSIONS
from roznamcha.coder.speech.sources import speakers_of
from roznamcha.coder.speech.speech import GIVEN_OUT, JOINT, RELEASED, STATEMENT_NOUNS, any_of
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE

_FILED, _PASSED = plain("دائر"), plain("منظور")
_ISSUED = RELEASED | {_FILED}
_BE, _SITTINGS = plain("ہو"), plain_words("اجلاس سمٹ کانفرنس")
_PARTED = CASE - GENITIVE
_RESOLUTIONS = plain_words("قرارداد قراردادیں")
_LETTERS = plain_words("خط مراسلہ نوٹ یادداشت مارش ڈوزیئر")
_HANDED = plain_words(
    "تھما تھمایا تھمائی دیا دی دے بھیج بھیجا بھیجی بھجوایا بھجوا بھجوائی لکھا لکھ ارسال سونپا سونپ حوالے"
)


def note_documents(discourse: Discourse, parse: Parse, chairs: Callable[[Argument], bool]) -> None:
    """Take note of whose a paper is that is yet to be quoted, or whose meeting: `اجلاس کی صدارت کی`."""
    for segment in parse.segments:
        for argument in [a for a in segment.arguments if chairs(a)] + givers(discourse, segment):
            if who := speakers_of(discourse, argument):
                _note(discourse, who[0], argument.last, segment.last)
        for argument in segment.arguments:
            if _sits(discourse, segment, argument) and (who := speakers_of(discourse, argument)):
                discourse.sit(who[0])
    place = joint(discourse.text.words, parse.first, parse.last)
    if place is not None and (authors := discourse.joint_authors(parse, place)):
        _note(discourse, authors[0], place, place + 1)


def joint(words: list[str], first: int, last: int) -> int | None:
    """The token of a joint statement among `words[first:last]`: `مشترکہ اعلامیے`."""
    return next((t for t in range(first + 1, last) if words[t] in STATEMENT_NOUNS and words[t - 1] == JOINT), None)


def givers(discourse: Discourse, segment: Segment) -> list[Argument]:
    """Those who give out, pass or hand over a paper in a segment."""
    issued = segment.verb is not None and any_of(_ISSUED, discourse.text.words, segment.first, segment.last)
    found = [a for a in segment.arguments if issued and _gives_out(discourse, segment, a)]
    return found + [a for a in segment.arguments if _passes(discourse, segment, a) or _hands(discourse, segment, a)]


def _note(discourse: Discourse, who: int, first: int, last: int) -> None:
    discourse.document = who
    if any_of(STATEMENT_NOUNS, discourse.text.words, first, last):
        discourse.give_out(who, first, last)


def _gives_out(discourse: Discourse, segment: Segment, argument: Argument) -> bool:
    """Whether the report that a segment tells of is an argument's: `تنظیم نے اعداد و شمار`, `تنظیم کی رپورٹ`."""
    words = discourse.text.words
    if argument.mark in ("ka", "adjective"):
        return any_of(STATEMENT_NOUNS, words, *argument.head) or _of_session(words, segment, argument)
    filed = _FILED in words[argument.last : segment.last]  # یہ درخواست وکیل نے دائر کی
    place = segment.first if filed else argument.last
    return argument.mark in ("ne", "janib") and any_of(GIVEN_OUT, words, place, segment.last)


def _of_session(words: list[str], segment: Segment, argument: Argument) -> bool:
    """`عرب لیگ کے ہنگامی اجلاس کا اعلامیہ جاری کیا گیا`: what a body's meeting gives out is the body's."""
    between = words[argument.last : segment.last]
    place = next((n for n, word in enumerate(between) if word in STATEMENT_NOUNS), 0)
    owned = argument.mentions[-1].type == "org" and any_of(SESSIONS, between, 0, place)
    return owned and not any(word in _PARTED for word in between[:place])


def _sits(discourse: Discourse, segment: Segment, argument: Argument) -> bool:
    """`عرب لیگ کے وزرائے خارجہ کا اجلاس قاہرہ میں ہوا`: whose the declaration is that the next sentences quote."""
    verb, who = segment.verb, discourse.who(argument)
    if verb is None or _BE not in segment.stems or argument.mark not in ("ka", "adjective"):
        return False
    between = discourse.text.words[argument.last : verb.first]
    place = next((n for n, word in enumerate(between) if word in _SITTINGS), None)
    body = bool(who) and discourse.candidate(who[0]).type == "org"
    return body and place is not None and not any(word in _PARTED for word in between[:place])


def _passes(discourse: Discourse, segment: Segment, argument: Argument) -> bool:
    """`سینیٹ نے قرارداد منظور کی`, `سینیٹ میں قرارداد منظور کی گئی`: whose words a resolution is."""
    words = discourse.text.words
    if segment.verb is None or not any_of(_RESOLUTIONS, words, argument.last, segment.last):
        return False
    if _PASSED not in words[argument.last : segment.last]:
        return False
    house = argument.mark == "mein" and argument.mentions[-1].type == "org"
    return argument.mark == "ne" or (house and not any(a.mark == "ne" for a in segment.arguments))


def _hands(discourse: Discourse, segment: Segment, argument: Argument) -> bool:
    """`وزارت نے سفیر کو احتجاجی مراسلہ دیا`, `صدر نے ایران کو خط لکھا`: whose words a letter is."""
    words = discourse.text.words
    if segment.verb is None or argument.mark not in ("ne", "janib"):
        return False
    letters = [t for t in range(argument.last, segment.last - 1) if words[t] in _LETTERS and words[t + 1] not in CASE]
    return bool(letters) and any_of(_HANDED, words, letters[0], segment.last)
