"""Force: on whom an attack or a deployment falls where no case mark tells, from the dead and from whose land it is."""

from __future__ import annotations

from roznamcha.coder.events.attachment import occasions
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.frame import BOUNDS
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import state_of, unit, units_of
from roznamcha.coder.events.where import target
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.speech.speakers import Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE

_RAID = plain_words("سرجیکل")  # told of as done across a border
# Shots that are stopped, and what stands between them and the verb: `میزائل کو فضا میں تباہ کیا`.
_BY_SHOOTING = [plain("مار"), plain("کر")]
_SHOTS, _HIT, _SHOT_NEAR = plain_words("میزائل میزائلوں راکٹ راکٹوں گولے گولوں"), plain_words("کو فضا ہدف راستے"), 5
_UNDER, _HELD = plain("زیر"), plain_words("انتظام کنٹرول قبضہ تسلط")
_WHICH = plain("جس")
_CASUALTY = plain_words("ہلاک شہید زخمی جاں مارے مارا ماری ہلاکت ہلاکتیں شہادت لقمہ ڈھیر")
_PEOPLE = plain_words(
    "شہری شہریوں فوجی فوجیوں اہلکار اہلکاروں جنگجو جنگجوؤں باشندے باشندوں نوجوان نوجوانوں افراد پسند کمانڈر رہنما سپاہی "
    "سپاہیوں گیر گیروں مزدور پائلٹ صحافی مسافر زائرین پولیس سکیورٹی سیکیورٹی خاتون خواتین بچے بچوں شخص باغی لڑاکا لڑاکے مظاہرین جوان جوانوں ارکان رکن کارکن کارکنوں محافظ محافظوں گارڈز ملاح"
)
_HARMED = plain_words("تباہ نقصان نشانہ مسمار منہدم")
_THINGS = plain_words(
    "طیارہ طیارے طیاروں ڈرون جہاز ٹینک ٹینکوں تنصیبات چوکی چوکیاں چوکیوں پوسٹ پوسٹوں اڈہ اڈے اڈوں ٹھکانے ٹھکانوں عمارت عمارتیں عمارتوں گھر گھروں مکان "
    "مکانات ہسپتال اسپتال پل گاڑی گاڑیاں گاڑیوں سفارت قونصل بندرگاہ ریفائنری ڈپو پلانٹ میزائل کشتی توانائی بجلی املاک"
)
_TARGET = plain_words("نشانہ ہدف نشانے")
_WEAPONS = plain_words(
    "فوج فوجی فوجیوں افواج طیارے طیاروں حملے حملوں حملہ میزائل میزائلوں ڈرون ڈرونز بم بموں بمباری گولہ فائرنگ ٹھکانے ٹھکانوں جنگجو جنگجوؤں "
    "باغیوں داعش طالبان تنصیبات کارروائی کارروائیوں ہلاک راکٹ راکٹوں گولی گولیوں اڈے اڈوں پسندوں"
)
_BORDER = plain("سرحد")
# Arms that act in the name of whose they are, and what stands before them.
_ARMS = plain_words(
    "نظام دفاع سسٹم یونٹوں یونٹ طیاروں ڈرونز ڈرونوں جہاز جہازوں کاپٹروں کاپٹر ڈوم میزائلوں توپخانے توپوں پائلٹوں جنگجوؤں ٹینکوں آبدوزوں"
)
_OF_ARMS = plain_words("فضائی دفاعی لڑاکا جنگی بمبار ملکی بحری قومی میزائل شکن ہیلی ایئر ڈیفنس آئرن")
_OF_LIMITS = plain_words("فضائی دفاعی سمندری بحری آبی شناختی سرحدی علاقائی ہماری ملکی")
_OUR = plain_words("ہماری")
_NE = plain("نے")
_HELPED = plain_words("معاونت مدد حمایت تربیت تیار اعانت مشاورت امداد")
_NEAR_HELP = 4  # words from a group to the help for it
_MILITARY = ("Defence", "Defense", "Command", "coalition", "Navy", "Army", "Air Force", "Air force", "Forces", "Guard")
_BESIDE_OWNER = 4  # words from whose they are to people who have no mark
_OF_WHOM = 6  # words from whose they are to the people: `پاکستان کے دس سے زائد فوجی`


def struck(draft: Draft, parse: Parse, roles: Roles) -> list[int]:
    """Who is attacked: besides those named so, whose people died, and the states whose land is attacked.

    Where groups fight, a state that attacks may be the land's ally: `حلب پر روسی بمباری`.
    """
    discourse = roles.discourse
    own = units_of(discourse, draft.actors)
    lands = [w for w in [*roles.lands(), *_rulers(roles)] if unit(discourse, w) not in own]
    if all(discourse.candidate(index).type == "group" for index in draft.actors):
        hit = draft.recipients or ([] if draft.predicate.joint or lands else victims(draft, roles))
        return [*hit, *(w for w in lands if w not in hit)]
    if draft.recipients:
        return draft.recipients
    if not draft.predicate.joint and (dead := victims(draft, roles)):
        return dead
    raid = _RAID & set(discourse.text.words[draft.trigger[0] : draft.trigger[1]])
    if not raid and any(c.type == "group" and c.mentions for c in discourse.cast.candidates):
        return []
    aim = target(discourse, parse, roles.segment, draft.trigger[0])
    aimed = state_of(discourse, aim.code) if aim is not None and aim.code not in own else []
    return aimed or lands[:1]


def they(roles: Roles, speech: Speech) -> list[int]:
    """Who attacks, where `انہوں نے` looks like the speaker: `جنرل نے کہا کہ طالبان کمزور ہیں اور انہوں نے حملے کیے`."""
    discourse = roles.discourse
    own = [a for a in [*roles.before, *roles.earlier] if speech.speaker in discourse.who(a)]
    if any(a.mentions[-1].office != "they" for a in own):
        return [speech.speaker]
    person = discourse.candidate(speech.speaker).type == "person"
    until = own[0].first if own else roles.match.first
    told = [
        m.actor for m in roles.parse.mentions
        if m.actor is not None and speech.content_from <= m.first < until
        and m.type in (("group", "state", "org") if person else ("group",))
        and unit(discourse, m.actor) != unit(discourse, speech.speaker)
    ]  # fmt: skip
    return told[-1:] or [speech.speaker]


def own_arms(roles: Roles, speech: Speech | None) -> list[int]:
    """The body that tells of it, whose arms alone are named: `وزارت نے کہا کہ فضائی دفاعی نظام نے ڈرون مار گرائے`."""
    if speech is None:
        return []
    discourse = roles.discourse
    words, first = discourse.text.words, max(roles.clause.segments[0].first, speech.content_from)
    doer = next((t for t in range(roles.match.first - 1, first, -1) if words[t] == _NE), first) - 1
    teller = discourse.candidate(speech.speaker)
    military = teller.entity is not None and any(word in teller.name for word in _MILITARY)
    if doer < first or words[doer] not in _ARMS or not (military or teller.type in ("state", "group")):
        return []
    while doer > first and words[doer - 1] in _OF_ARMS:
        doer -= 1
    owned = words[doer - 1] in GENITIVE or any(m.last == doer and m.actor is not None for m in roles.parse.mentions)
    return [] if owned else [speech.speaker]


def intercepts(roles: Roles) -> bool:
    """Whether it is only what an enemy fired that is shot down: `فضائی دفاع نے دو میزائل مار گرائے`, not `میزائل ڈپو تباہ کیا`."""
    words, first = roles.discourse.text.words, roles.match.first
    if words[first : first + 2] == _BY_SHOOTING:
        return False  # ڈرون کو میزائل مار کر گرا دیا
    return any(
        words[t] in _SHOTS and (t + 1 == first or words[t + 1] in _HIT)
        for t in range(max(first - _SHOT_NEAR, 0), first)
    )


def verbal_attack(roles: Roles, actors: list[int]) -> bool:
    """Whether a politician is told to attack with words alone: `امیدوار یورپی یونین کو نشانہ بنا رہے ہیں`."""
    discourse = roles.discourse
    words = discourse.text.words
    if not actors or not _TARGET & set(words[roles.match.first : roles.match.noun_last]):
        return False
    if any(discourse.candidate(index).type != "person" for index in actors):
        return False
    return not _WEAPONS & set(words[roles.clause.segments[0].first : roles.segment.last])


def _rulers(roles: Roles) -> list[int]:
    """Who holds the land that the clause speaks of: `پاکستان کے زیر انتظام کشمیر میں`."""
    discourse = roles.discourse
    words = discourse.text.words
    first = roles.clause.segments[0].first
    found: list[int] = []
    for mention in roles.parse.mentions:
        around = words[mention.first : mention.last + 4]
        held = _UNDER in around and _HELD & set(around)
        if held and first <= mention.first < roles.match.first:
            found.extend(state_of(discourse, mention.code))
    return found


def victims(draft: Draft, roles: Roles) -> list[int]:
    """Whose people an attack killed or wounded, told in its clause or in the `جس میں` clause behind it.

    `ترک فوج کی بمباری سے پانچ شامی شہری ہلاک ہو گئے`, `حملہ کیا جس میں داعش کے دو جنگجو مارے گئے`.
    """
    discourse = roles.discourse
    words = discourse.text.words
    own = units_of(discourse, draft.actors)
    for clause in roles.parse.clauses[roles.clause.index : roles.clause.index + 2]:
        if clause is not roles.clause and (not clause.segments or words[clause.segments[0].first] != _WHICH):
            break
        for segment in clause.segments:
            for argument in segment.arguments:
                who = [w for w in discourse.who(argument) if unit(discourse, w) and unit(discourse, w) not in own]
                if not who or (argument.last <= roles.match.first and not _dead_before(words, argument)):
                    continue
                if _dead(words, argument, segment.last) or _damaged(words, argument, segment.last):
                    return who
    return []


def _dead_before(words: list[str], argument: Argument) -> bool:
    """Whether who is named before an attack has no mark, as the dead have: `اس کے تین فوجی | چینی فائرنگ سے ہلاک ہوئے`."""
    if argument.mark not in ("ka", "adjective", "") or argument.outer:
        return False
    beside = enumerate(words[argument.last - 1 : argument.last + _BESIDE_OWNER], argument.last - 1)
    noun = next((place for place, word in beside if word in _PEOPLE), None)
    return noun is not None and CASE.isdisjoint(words[argument.last : noun + 2])


def deployed(draft: Draft, roles: Roles) -> list[int]:
    """Whom troops are sent to fight, else those named beside the verb, else whose land they go to."""
    against = _sent_against(draft, roles) if roles.match.verb is not None else []
    if against or roles.names(draft.recipients, own=True):
        return against or draft.recipients
    return sent_to(draft, roles) or draft.recipients


def _sent_against(draft: Draft, roles: Roles) -> list[int]:
    """`داعش کے خلاف کارروائی کے لیے شام میں دستے بھیجے`: a group is fought unless it is helped."""
    discourse, words = roles.discourse, roles.discourse.text.words
    own, found = units_of(discourse, draft.actors), list[int]()
    for argument in [*roles.earlier, *roles.before]:
        if argument.subject or not _HELPED.isdisjoint(words[argument.last : argument.last + _NEAR_HELP]):
            continue
        against = "khilaf" in (argument.mark, argument.outer) or occasions(roles, argument)
        for index in discourse.who(argument):
            named = discourse.candidate(index).type == "group" and argument.mentions[-1].type == "group"
            if (against or named) and unit(discourse, index) not in own:
                found.append(index)
    return list(dict.fromkeys(found))


def sent_to(draft: Draft, roles: Roles) -> list[int]:
    """The state to whose ground or border troops are sent: `ترکی نے عراق میں فوجی تعینات کیے`, `فوجیوں کو چاڈ بھیجا`."""
    discourse = roles.discourse
    own = units_of(discourse, draft.actors)
    for mention in roles.parse.mentions:
        bare = roles.match.first <= mention.first < roles.match.noun_last
        border = mention.first < roles.match.first and _has_border(discourse.text.words, mention.last)
        if mention.type != "state" or mention.actor is None or not (bare or border):
            continue
        if unit(discourse, mention.actor) not in own:
            return [mention.actor]
    if (told := _ours(draft, roles)) and not own & units_of(discourse, told):
        return told
    if draft.place is None or draft.place.code in own:
        return []
    return state_of(discourse, draft.place.code)


def _ours(draft: Draft, roles: Roles) -> list[int]:
    """The state's body that tells of planes in an airspace of nobody named: `تائیوان کی وزارت نے کہا کہ طیارے حدود میں داخل ہوئے`."""
    words, speech = roles.discourse.text.words, roles.speech
    noun = next((t for t in range(*draft.trigger) if words[t] in BOUNDS), None)
    if noun is None or speech is None or roles.match.first < speech.content_from:
        return []
    while noun > 0 and words[noun - 1] in _OF_LIMITS:
        noun -= 1
    owned = words[noun - 1] in GENITIVE or any(m.last == noun and m.code for m in roles.parse.mentions)
    teller = roles.discourse.candidate(speech.speaker)
    body = teller.type in ("org", "state") or words[noun] in _OUR
    return [speech.speaker] if body and not owned and teller.code else []


def _has_border(words: list[str], last: int) -> bool:
    """Whether the words after a state's name make its border of it: `یوکرین کی سرحد`, `یوکرینی سرحد`."""
    return _BORDER in words[last : last + 1] or (words[last] in GENITIVE and _BORDER in words[last + 1 : last + 2])


def _damaged(words: list[str], argument: Argument, end: int) -> bool:
    """Whether it is somebody's things that were hit: `آرمینیا کا طیارہ تباہ ہوا`, `یوکرین کی تنصیبات کو نقصان پہنچا`."""
    thing = argument.mentions[-1].type in ("state", "org", "group")
    owned = argument.mark in ("ka", "adjective") and argument.outer in ("", "ko") and thing
    after = words[argument.last : end]
    return owned and not _HARMED.isdisjoint(after) and not _THINGS.isdisjoint(after[:_OF_WHOM])


def _dead(words: list[str], argument: Argument, end: int) -> bool:
    """Whether it is the dead that an argument names: `شامی شہری`, `پاکستان کے دس سے زائد فوجی`, `تین فلسطینی`."""
    after = words[argument.last : end]
    if not _CASUALTY & set(after):
        return False
    if argument.mark == "sameet":
        return bool(_PEOPLE & set(after[:_OF_WHOM]))  # حماس کے کمانڈر سمیت چھ افراد شہید ہوئے
    if argument.mark == "ka":
        return bool(_PEOPLE & {*after[:_OF_WHOM], *words[argument.first : argument.last]})
    if argument.mark in ("", "adjective"):
        return bool((_PEOPLE | _CASUALTY) & {*after[:2], words[argument.last - 1]})
    return False
