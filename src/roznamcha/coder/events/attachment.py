"""Attachment: whether an argument with a mark belongs to the noun or verb of the match.

A genitive belongs to the noun that it stands next to (`روس کی بمباری`), or that only the noun's own
dependents part it from (`اردوان کی پوتن سے ملاقات`); `میں` after two is `درمیان`.
"""

from __future__ import annotations

from roznamcha.coder.events.frame import NEAR, Frame
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE

_DEPENDENT = frozenset(["par", "se", "sath", "khilaf", "mein"])
_GROUND = plain_words("میں پر")
_BLOCKED = plain_words("نے کو سے میں پر ،")  # what parts a noun from its genitive
_SPOTS = plain_words("پیچھے آگے سامنے اندر باہر اوپر نیچے قریب نزدیک گرد")  # behind it: a place, no noun of its own
# What is done for one's sake: `کینیا کی مدد کے لیے`; whom it is for owns no more of the sentence.
_MEN_AT_ARMS = plain_words("فوجیوں فوجوں افواج فورسز دستوں محافظوں گارڈز اہلکاروں جنگجوؤں")
_PURPOSES = plain_words("معاونت مدد حمایت تربیت اعانت بحالی خاتمے قیام فروغ حصول دفاع تحفظ حفاظت سلامتی مقابلے رہائی")
# What somebody did, and what makes of it the occasion of something else: `حملوں کے بعد`, `دھمکی کے پیش نظر`.
_DEEDS = plain_words(
    "حملے حملوں حملہ دہشت بمباری فائرنگ گولہ کارروائی کارروائیوں جارحیت دھمکی دھمکیوں خطرے مداخلت دراندازی"
)
_OCCASIONS = plain_words("بعد خدشے خدشات خطرے خطرات امکان امکانات پیش جواب ردعمل رد باعث نتیجے وجہ دوران")
_NEAR_DEED = 6  # words from a deed to what makes an occasion of it
_LEVEL = plain("سطح")
_GIVEN = plain_words("حوالے سپرد")
_ON, _NE, _BORDER = plain("پر"), plain("نے"), plain("سرحد")
_PARTED = frozenset(map(plain, ["نے", "کو", "سے", "،", "کہ", "اور"]))  # what parts a doer from what he struck
_DONE_TOGETHER = frozenset("CONSULT RETREAT AGREE COOPERATE".split())
_BROKERING, _MEDIATES = plain_words("ثالثی وساطت"), 2  # words from a broker to his mediation
_EFFORTS = plain_words("کوششوں کوشش")  # قطر کی کوششوں سے یرغمالی رہا ہوئے
_GROUPS, _GROUP_NOUN = plain_words("تنظیم گروپ گروہ جماعت ملیشیا"), 3  # words from its land to a group
_WHOSE = 3  # words from a body to its rules
_RULES = plain_words("قرارداد قراردادوں چارٹر منشور کنونشن اصول اصولوں قوانین ضوابط")
_BREACH = plain_words("ورزی ورزیوں ورزیاں منافی پامالی انحراف روگردانی برعکس")
_RIGHTS = plain_words("مختاری سالمیت سلامتی حاکمیت حدود سرحد سرحدوں معاملات")  # خود مختاری
_WRONG = _BREACH | plain_words("مداخلت خطرہ حملہ توہین چیلنج نقصان")
_WRONGED = 6  # words from a state to what is done to its rights


def fits(frame: Frame, argument: Argument, mark: str) -> bool:
    """Whether an argument has the mark, itself or as owner of what has it, and belongs to the match: `امریکی ڈرون حملے`."""
    if frame.is_land(argument) and argument.last != frame.match.first:  # but افغان سرحد بند کی
        return False
    if brokers(frame, argument) or (mark == "ka" and frame.of_us(argument)):
        return False
    if owns_rules(frame, argument) or (mark in ("ka", "adjective") and home_of_group(frame, argument)):
        return False
    if mark == "ka" and argument.last == frame.match.first and frame.discourse.text.words[argument.last] in _GIVEN:
        return False  # قیدی مصر کے حوالے کیے: to whom, not whose
    if mark == "janib" and occasions(frame, argument):
        return False
    if argument.mark == mark:
        if mark == "ka" or mark == "adjective":
            return _adjacent(frame, argument)
        return True
    if mark == "adjective" and argument.mark == "" and argument.last >= frame.match.first:
        return argument.mentions[-1].sort == "adjective"
    return argument.mark in ("ka", "adjective") and argument.outer == mark


def owns_rules(frame: Frame, argument: Argument) -> bool:
    """Whether it is only whose rules or rights are hurt: `اقوام متحدہ کی قراردادوں کی خلاف ورزی`, `شام کی خود مختاری پر حملہ`."""
    words, last = frame.discourse.text.words, argument.last
    if frame.match.pattern.predicate.type != "ACCUSE" or argument.mark not in ("ka", "adjective"):
        return False
    told = words[last : max(frame.match.noun_last, min(last + _WRONGED, frame.parse.last))]
    its = words[last : last + _WHOSE]
    rights = not _RIGHTS.isdisjoint(its) and not _WRONG.isdisjoint(told)
    return rights or not (_RULES.isdisjoint(its) or _BREACH.isdisjoint(told))


def occasions(frame: Frame, argument: Argument) -> bool:
    """Whether `کی جانب سے` tells who did what was only the occasion: `داعش کی جانب سے حملوں کے خدشے پر فوج چوکس کر دی گئی`."""
    words, deed = frame.discourse.text.words, argument.last
    if argument.mark != "janib" or frame.match.first <= deed + 1 or words[deed] not in _DEEDS:
        return False
    return not _OCCASIONS.isdisjoint(words[deed + 1 : min(deed + _NEAR_DEED, frame.match.first)])


def brokers(frame: Frame, argument: Argument) -> bool:
    """Whether one only brings the sides together: `مصر کی ثالثی میں ہونے والی جنگ بندی`."""
    first, match = argument.last, frame.match
    predicate = match.pattern.predicate
    together = predicate.type in _DONE_TOGETHER or predicate.joint
    if argument.mark not in ("ka", "zariye") or not together or predicate.type == "ASSAULT" or first >= match.first:
        return False
    brokering = _BROKERING | _EFFORTS if predicate.type == "RETREAT" else _BROKERING
    return not brokering.isdisjoint(frame.discourse.text.words[argument.first : min(first + _MEDIATES, match.first)])


def home_of_group(frame: Frame, argument: Argument) -> bool:
    """Whether a state only says where a group is at home that is named right behind: `لبنان کی شیعہ تنظیم حزب اللہ`."""
    words, last = frame.discourse.text.words, argument.last
    for group in frame.parse.mentions:
        if group.type != "group" or not last <= group.first <= last + _GROUP_NOUN:
            continue
        apposed = not _GROUPS.isdisjoint(words[last : group.np_last])
        acts = words[group.np_last :][:1] == [_NE]  # but اسرائیل کے حماس پر حملے
        parted = (_BLOCKED | GENITIVE) & set(words[last : group.first])
        if (apposed or acts) and not parted:
            return True
    return False


def is_receiver(frame: Frame, argument: Argument) -> bool:
    """Whether prisoners are given to one: `قیدی مصر کے حوالے کیے` tells to whom, not whose they are."""
    given = frame.discourse.text.words[frame.match.first] in _GIVEN
    freed = frame.match.pattern.predicate.type == "RETREAT"
    return given and freed and argument.mark == "ka" and argument.last == frame.match.first


def _adjacent(frame: Frame, argument: Argument) -> bool:
    """Whether the noun of the match is the one that a genitive or adjective stands before."""
    start = argument.last
    if argument.first < frame.match.first < argument.last <= frame.match.noun_last:
        return True  # برطانوی [فوج کا انخلا]
    words = frame.discourse.text.words
    if argument.mark == "ka" and words[start] in _SPOTS:
        return False  # اس کے پیچھے یونانی لابی کا ہاتھ ہے
    if argument.mark == "ka" and argument.outer == "liye" and words[argument.head[1] - 1] in _PURPOSES:
        return False  # شام کی بحالی کے لیے جرمن امداد
    if argument.mark == "ka":
        # The noun's own dependents do not part it from its genitive: `اردوان کی پوتن سے ملاقات`.
        for other in sorted(frame.before, key=lambda a: a.first):
            if other.first > frame.match.first:
                break  # اجلاس کل برسلز میں ہو گا
            owned = other.mark in ("ka", "adjective") and other.outer in _DEPENDENT
            if other.first >= start and (owned or (other.first - start <= 2 and other.mark in _DEPENDENT)):
                start = max(start, other.head[1] + 1 if owned else other.last)
        start = _past_struck(frame, argument, _past_ground(frame, argument, start))
    distance = frame.match.first - start
    if distance < 0 or distance > NEAR:
        return False
    if argument.mark == "adjective" and any(a.mark == "ka" and a.last == frame.match.first for a in frame.before):
        return False  # فلسطینی نوجوان ترک فوج کی فائرنگ سے ہلاک ہوا
    between = words[start : frame.match.first]
    if frame.match.pattern.predicate.mode == "multilateral" and between[-1:] == [_ON]:
        between = between[:-1]  # اقوام متحدہ کا تجارت پر اجلاس
    return not _BLOCKED & set(between)


def _past_ground(frame: Frame, argument: Argument, start: int) -> int:
    """Past the place between a genitive and its noun: `وزرائے خارجہ کی نیویارک میں ملاقات`, `روس کی حلب پر بمباری`."""
    words = frame.discourse.text.words
    own = {frame.discourse.candidate(w).code for w in frame.who(argument)}
    if any(a.first >= start and a.mentions[-1].sort == "adjective" for a in frame.before):
        return start  # منصور کی بلوچستان میں امریکی حملے میں ہلاکت: whose attack it is stands nearer
    for mention in frame.parse.mentions:
        ground = mention.first == start and mention.type in ("place", "state") and mention.code not in own
        if ground and mention.last < frame.match.first and words[mention.last] in _GROUND:
            return mention.last + 1
    return start


_AWAY = plain_words(
    "نکلنے نکالنے نکل نکال ہٹنے ہٹانے ہٹ ہٹا انخلا انخلاء واپسی واپس دستبردار دستبرداری پسپائی پیچھے فوج فوجیں فوجوں افواج فوجی دستے"
)


def departs(frame: Frame, argument: Argument) -> bool:
    """Whether `سے` tells from where somebody is to go: `کریمیا سے نکلنے`, `شمالی عراق سے فوجیں ہٹانے`."""
    words = frame.discourse.text.words
    return argument.last < frame.match.first and words[argument.last] in _AWAY


def _past_struck(frame: Frame, argument: Argument, start: int) -> int:
    """Past whom it was done to, named right behind the doer: `یوکرین کے روسی شہر پر ڈرون حملے`, `حماس کے جنوبی اسرائیل پر حملے`."""
    predicate, words = frame.match.pattern.predicate, frame.discourse.text.words
    of_noun = frame.match.verb is None or "subject" not in predicate.actor
    if not of_noun or "par" not in predicate.recipient or not frame.before_another(argument):
        return start
    ends = [t + 1 for t in range(start, frame.match.first) if words[t] == _ON]
    return ends[-1] if ends and not _PARTED & set(words[start : ends[-1]]) else start


def owners(frame: Frame, inner: Argument) -> list[int]:
    """Whose a deed is that has a genitive of its own: `چلی کے صدر کا پیرو کا دورہ`, told by the like `کا`."""
    words = frame.discourse.text.words
    own = words[inner.first - 1 : inner.first]
    if inner.mark != "ka" or own != [words[frame.match.first - 1]] or own[0] not in GENITIVE:
        return []
    outer = [a for a in frame.before if a.mark == "ka" and inner.first - NEAR < a.last <= inner.first]
    return frame.who(outer[-1]) if outer else []


_SIDES = ("state", "org")  # پاکستان اور آئی ایم ایف میں معاہدہ


def between_two(frame: Frame, argument: Argument) -> bool:
    """`روس اور جاپان میں مذاکرات ہوئے`: with what two do together, `میں` is `درمیان`."""
    mentions = argument.mentions
    fights = frame.match.pattern.predicate.type == "ASSAULT"
    sides = _two_forces(mentions) if fights else all(m.type in _SIDES and m.sort != "adjective" for m in mentions)
    return (
        argument.mark == "mein"
        and len(mentions) == 2
        and ((sides and mentions[0].sort != "adjective") or (fights and _soldiers(frame, argument)))
        and mentions[0].code != mentions[1].code
        and not any(a.subject or a.outer == "ne" for a in [*frame.before, *frame.earlier])
    )


def _soldiers(frame: Frame, argument: Argument) -> bool:
    """Whether it ends in men under arms: `تاجک اور کرغز فوجیوں میں`."""
    return not _MEN_AT_ARMS.isdisjoint(frame.discourse.text.words[argument.mentions[-1].last : argument.last])


def _two_forces(mentions: list[Mention]) -> bool:
    """`مصر اور سوڈان کی فوجوں میں جھڑپ`: forces that fight each other, not lands where others do."""
    return mentions[-1].type in ("org", "group") and all(m.type in ("state", "org", "group") for m in mentions)


def on_border(frame: Frame, argument: Argument) -> bool:
    """`مصر اور لیبیا کی سرحد پر جھڑپ`: those fight between whom the border runs."""
    predicate, words = frame.match.pattern.predicate, frame.discourse.text.words
    if predicate.type != "ASSAULT" or not predicate.joint or argument.mark not in ("ka", "adjective"):
        return False
    codes = {m.code for m in argument.mentions if m.type in ("state", "org")}
    return len(codes - {None}) == 2 and words[argument.last] == _BORDER


def on_level(frame: Frame, argument: Argument) -> bool:
    """`مصر اور سوڈان کے حکام کی سطح پر اجلاس ہوئے`: those whose level it is meet."""
    first, last = argument.head
    return argument.mark == "ka" and argument.outer == "par" and _LEVEL in frame.discourse.text.words[first:last]
