"""Nearby: whether one who is only named near a match can be its other side.

Where no mark tells to whom a thing is done, the nearest who is named is meant (`Roles.other_side`), but
not the place, the helper or the neighbour of one side.
"""

from __future__ import annotations

from roznamcha.coder.events.attachment import brokers, home_of_group, owns_rules
from roznamcha.coder.events.frame import NEAR, Frame
from roznamcha.coder.events.scope import of_body
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.language.letters import plain, plain_words

_ABOUT = frozenset(["ACCUSE", "THREATEN"])  # ایران کے بارے میں تشویش: he is meant of whom it speaks
_NEIGHBOURS = plain_words("ہمسایہ ہمسایے پڑوسی حریف اتحادی حلیف")
_STRUCK = frozenset(["par", "khilaf", "ko"])
_TOGETHER, _FROM = plain("مل"), plain("سے")
_HELP = plain_words("مدد تعاون معاونت اشتراک")
_FAR_HELP = 8  # words from a helper to the help
_UPON = 3  # words from an attack to what tells that it was answered
_AFTERWARDS = plain_words("بعد جواب ردعمل رد بدلے تناظر پیش خلاف وجہ")
_CASES = plain_words("نے کو میں پر سے کہ")
BORDER = plain_words("سرحد سرحدی")  # near which, not on whose land
# What is between two without being what the match tells.
BETWEEN_TWO = plain_words(
    "کشیدگی تناؤ تعلقات مذاکرات معاہدہ معاہدے معاہدوں روابط رابطے تنازع تنازعے تنازعہ بندی سمجھوتے سمجھوتہ"
)


def set_apart(frame: Frame, argument: Argument, doer: bool) -> bool:
    """Whether an argument tells something else than the other side.

    A `doer` is not sought in a mark of the one to whom an attack is done: `قونصل خانے پر بم حملہ`.
    """
    kind = frame.match.pattern.predicate.type
    if frame.is_ground(argument) or owns_rules(frame, argument) or brokers(frame, argument):
        return True
    if argument.mark == "ka" and _NEIGHBOURS & set(frame.discourse.text.words[argument.last : argument.last + 1]):
        return True  # نیجر کے ہمسایہ ملک برکینا فاسو نے
    if argument.mark in ("ka", "adjective") and home_of_group(frame, argument):
        return True  # لبنان کی شیعہ تنظیم حزب اللہ نے
    if "bare" in (argument.mark, argument.outer) and kind not in _ABOUT:
        return True  # یمن کے حوالے سے بیان پر سفیر واپس بلا لیا
    if kind == "AID" and argument.mark == "ka" and argument.outer == "ne":
        return True  # اقوام متحدہ کے ادارے یونیسف نے: it owns the doer
    if kind == "AID" and argument.subject and frame.parse.segment_at(argument.first).verb is None:
        return True  # جاپان نے 50 لاکھ ڈالر جبکہ جرمنی نے 22 لاکھ ڈالر دیے: it gives too
    if kind == "REQUEST" and "liye" in (argument.mark, argument.outer):
        return True  # یمن کے لیے امداد کی اپیل کی: for whom, not of whom
    told = frame.match.first if frame.match.verb is None else frame.match.verb
    visit = frame.match.pattern.predicate.mode == "visit"
    if visit and argument.mark == "se" and argument.mentions[-1].type in ("state", "place"):
        return True  # مصر سے جدہ پہنچے
    if kind == "CONSULT" and not visit and "par" in (argument.mark, argument.outer):
        return True  # یوکرین کی صورتحال پر بات چیت ہوئی
    if kind == "AID" and argument.subject and argument.first > told:
        return True  # امریکہ نے … فراہم کیے جس کے بعد جرمنی تھا
    if kind != "ASSAULT":
        return False
    if not doer and argument.subject and _aids(frame):
        return True  # شامی فوج نے روسی بمباری کی مدد سے پیش قدمی کی: it was not bombed
    if doer and argument.subject and frame.match.pattern.predicate.actor == ("janib",):
        return True  # دو مصری اہلکار حملے میں شہید ہو گئے: the dead
    return (
        helps(frame, argument)
        or parts(frame, argument)
        or (doer and (_is_struck(frame, argument) or _answers(frame, argument)))
    )


def _is_struck(frame: Frame, argument: Argument) -> bool:
    """Whether the attack is done to an argument or where it is."""
    if argument.head[1] <= frame.match.first and {argument.mark, argument.outer} & _STRUCK:
        return True
    if argument.mark == "" and argument.last == frame.match.first:
        return True  # پیرس حملے: named by where it was
    return argument.mark == "adjective" and _at_border(frame, argument)


def _aids(frame: Frame) -> bool:
    """Whether an attack told as a noun is somebody's help: `فضائی حملوں کی مدد سے`."""
    last = frame.match.noun_last
    after = frame.discourse.text.words[last : last + _UPON]
    return frame.match.verb is None and _FROM in after and not _HELP.isdisjoint(after)


def _answers(frame: Frame, argument: Argument) -> bool:
    """Whether one acts upon an attack, and so did not make it: `مصر نے حملے کے بعد سرحد بند کر دی`."""
    after = frame.discourse.text.words[frame.match.noun_last : frame.match.noun_last + _UPON]
    return frame.match.verb is None and "ne" in (argument.mark, argument.outer) and not _AFTERWARDS.isdisjoint(after)


def helps(frame: Frame, argument: Argument) -> bool:
    """`اتحادیوں کی مدد سے`, `روس کے ساتھ مل کر`: on the doer's side."""
    words = frame.discourse.text.words
    if argument.mark == "sath":
        return words[argument.last : argument.last + 1] == [_TOGETHER]
    if argument.outer == "se" and words[argument.head[1] - 1] in _HELP:
        return True
    # امریکی زیر قیادت اتحادی فورسز کی فضائی مدد سے
    for token in range(argument.last, min(argument.last + _FAR_HELP, frame.match.first)):
        if words[token] in _HELP:
            return argument.mark in ("ka", "adjective") and words[token + 1] == _FROM
        if words[token] in _CASES:
            return False
    return False


def parts(frame: Frame, argument: Argument) -> bool:
    """Whether what is between two is another thing than the match: `دونوں ملکوں کے درمیان کشیدگی کے بعد حملے ہوئے`."""
    after = frame.discourse.text.words[argument.last : min(argument.last + NEAR, frame.match.first)]
    return "darmiyan" in (argument.mark, argument.outer) and bool(BETWEEN_TWO & set(after))


def _at_border(frame: Frame, argument: Argument) -> bool:
    """`پاک افغان سرحد کے قریب`: where it was, not who did it."""
    return bool(BORDER & set(frame.discourse.text.words[argument.last : argument.last + 2]))


def may_fight(frame: Frame, index: int) -> bool:
    """Whether one who is only named nearby may be a side of an attack; bodies report on it, or condemn it."""
    if frame.match.pattern.predicate.type != "ASSAULT":
        return True
    return not of_body(frame.discourse, index) or frame.discourse.candidate(index).code == "NATO"


def known(frame: Frame, index: int) -> bool:
    """Whether one who is only named nearby is known to stand for a state or body."""
    candidate = frame.discourse.candidate(index)
    return candidate.type != "person" or candidate.code is not None
