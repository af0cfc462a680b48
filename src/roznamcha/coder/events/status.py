"""Status: whether the text asserts that something happened, plans it, or neither."""

from __future__ import annotations

from roznamcha.coder.events.occasions import ARRIVE
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import unit, units_of
from roznamcha.coder.predicates import Match, Predicate
from roznamcha.coder.sentence.clauses import Clause, Parse
from roznamcha.coder.settings import TRIGGER_SKIP_AFTER
from roznamcha.coder.speech.speech import Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, mark_at
from roznamcha.language.verbs import (
    BE,
    BE_PAST,
    BE_PRESENT,
    GIVE_TAKE,
    IMPERFECT,
    INFINITIVE,
    INTRANSITIVE,
    NEGATIONS,
    PERFECT,
    SUBJUNCTIVE,
    VerbGroup,
    had_to,
    may_be_subjunctive,
)

_BESIDE = plain_words("اور جبکہ لیکن مگر تاہم البتہ")  # what opens a clause beside another
_ASKED = plain("؟")
_READY, _SAY = plain_words("تیار آمادہ رضامند"), plain_words("کہہ کہ بتا لکھ")  # stems of saying
_IF, _SO_THAT, _KEH, _AND = plain("اگر"), plain("تاکہ"), plain("کہ"), plain("اور")
_NE, _KO = plain("نے"), plain("کو")
_TO_COME = plain_words("گا گے گی چاہیے چاہئے چاہیئے")
_WHETHER, _THEN, _NO = plain("آیا"), plain("تو"), plain("نہیں")
_WHAT = plain_words("کیا کیوں کب کون کیسے کہاں کس")
_ASKED_THAT = tuple(
    tuple(plain(phrase).split())
    for phrase in (
        "سوال|سوال پر|سوال کے جواب میں|سوال کا جواب دیتے ہوئے|سوال کیا|سوال کیا گیا|پوچھا|پوچھا گیا|پوچھنے پر|پوچھے جانے پر|دریافت کیا"
    ).split("|")
)
_HAPPEN, _DO = plain("ہو"), plain("کر")
_DEEDS = frozenset(["ASSAULT", "COERCE"])
_OF_WORDS = frozenset(["ACCUSE", "REJECT", "REQUEST", "THREATEN"])
_NEXT = 3  # words from an infinitive to the verb behind it
# What stands before a `کہ` clause and makes it a wish, a denial, a guess or what does not follow.
_REACH = 6  # words from a denial to what it denies
_WISHED = plain_words(
    "چاہتا چاہتے چاہتی مطالبہ مطالبے زور اپیل درخواست ہدایت مشورہ حکم اجازت ضروری کہا تاکید خواہش توقع امید"
)
_UNTRUE = plain_words("خارج غلط جھوٹ جھوٹا جھوٹی بےبنیاد مسترد تردید انکار نفی")
_FAILED = plain("ناکام")
_SAID = plain_words("کہا بتایا کہنا مزید")
_MEANS = plain_words("مطلب ایسا ضروری درست")
_GUESS = plain_words("ماہرین ماہر مبصرین مبصر تجزیہ ناقدین خدشہ خدشے اندیشہ خیال امید")
# Forms of the verb.
_GOES = plain_words("جاتا جاتے جاتی")  # فون کیا جاتا ہے
PASSIVE_WISH = plain_words("جائے جائیں")  # رہا کیا جائے
# What stands behind a participle with `والا`.
_ARMS = plain_words("میزائل میزائلوں ہتھیار ہتھیاروں طیارے طیاروں ڈرون ڈرونز بم بموں راکٹ راکٹوں نظام صلاحیت ٹیکنالوجی")
_CONDEMNED = plain_words("مذمت")
_FIGHTING = plain("لڑنے")
_CALLED, _LANDS = plain_words("قرار کہا"), plain_words("ملک ریاست حکومت قوت طاقت ممالک تنظیم گروہ")
_HEAD = 6  # words from a participle to the verb behind its noun
# What stands behind an infinitive.
_BEGINS = plain_words("شروع جاری")
_COMES = _BEGINS | ARRIVE | plain_words("آئیں پہنچیں")  # دورہ کرنے آئیں گے
_IN_VIEW = tuple(plain("کے پیش نظر").split())
_DESPITE, _IN_CASE = plain("باوجود"), tuple(plain("کی صورت میں").split())
_WITHOUT, _DONE = plain("بغیر"), 2  # words from a noun to it: ملاقات | کیے بغیر
_BESIDES, _TOGETHER = tuple(plain("کے علاوہ").split()), tuple(plain("کے ساتھ ساتھ").split())
_FORCED, _APPROVED = plain("مجبور"), plain("منظور")
_AM, _WILLING_I = plain("ہوں"), plain_words("تیار آمادہ راضی رضامند متفق خواہاں خواہشمند متمنی ممنون مشکور شکرگزار")
_NOT_YET = plain_words("غور زور آمادہ آمادگی رضامند رضامندی مجبور تیار راضی اصرار اتفاق متفق بضد قادر پابندی بات")
_ORDER, _DEEDS_OF_ARMS = plain("حکم"), frozenset(["RETREAT", "ASSAULT", "MOBILIZE"])
_ANNOUNCED = plain_words("اعلان فیصلہ فیصلے منصوبہ ارادہ حکم امکان توقع")
_GOING_ON = plain_words("سلسلہ عمل اعتراف انکشاف واقعہ واقعے واقعات سلسلے کارروائی کارروائیاں کارروائیوں")
_WELCOMED = plain_words("خیر خیرمقدم مذمت تعریف شکایت")  # what is judged so has been done
_DEEDS_DONE = frozenset("SANCTION RETREAT CONCEDE COERCE MOBILIZE AID REJECT REQUEST SUPPORT".split())
_CLAIM, _COMES_OUT = plain_words("دعوی دعوے"), plain("سامنے")
# What stands around a noun alone.
_ONLY, _BUT = plain_words("صرف محض فقط"), plain("بلکہ")
_NEITHER = 6  # words from نہ to the noun that it denies
_STOPPED = plain_words("رکے رکی رکا رک روکنے روکے روکی بند تھم تھمے")
_LINK = plain_words("ملوث تعلق")  # حملے میں ملوث، حملے سے کوئی تعلق نہیں
_EXPECTED = plain_words("متوقع امکان توقع آئندہ اگلے شیڈول ہوگی ہوگا")


def status_of(words: list[str], parse: Parse, roles: Roles, match: Match, verb: VerbGroup | None) -> str | None:
    """occurred, planned, or None where the text does not assert it."""
    predicate = match.pattern.predicate
    negated = verb is not None and verb.negated and not not_only(words, roles, verb)
    if _WITHOUT in words[match.noun_last if verb is None else verb.last :][: _DONE if verb is None else 1]:
        return None  # صدر سے ملاقات کیے بغیر لوٹ گئے
    if negated != (predicate.negated is True):
        return None
    if _supposed(words, parse, roles, predicate) or _asked(words, parse, roles):
        return None
    if roles.clause.opener == _KEH and (
        _not_meant(words, parse, roles)
        or _is_question(words, parse, roles)
        or (predicate.type in _DEEDS and _denied(words, parse, roles))
        or (verb is not None and _wished(words, parse, roles, verb))
    ):
        return None
    if verb is None:
        return predicate.status or _nominal_status(words, parse, match)
    return _verbal_status(words, parse, roles, verb, predicate)


def not_only(words: list[str], roles: Roles, verb: VerbGroup) -> bool:
    """Whether a negation denies only that it is all: `مصر صرف اسلحہ نہیں دیتا بلکہ تربیت بھی دیتا ہے`."""
    first = roles.clause.segments[0].first
    return _BUT in words[verb.last : verb.last + 2] and not _ONLY.isdisjoint(words[first : verb.first])


def beside_saying(roles: Roles) -> bool:
    """Whether a clause stands beside the saying, not in it: `الزام کی تردید کی اور فوج کو چوکس کر دیا`."""
    before = roles.parse.clauses[: roles.clause.index + 1]
    return roles.clause.opener == _AND and not any(clause.opener == _KEH for clause in before)


def another_acts(roles: Roles, speech: Speech) -> bool:
    """Whether another than the speaker acts in a clause beside the saying: `مصر نے مذمت کی جبکہ قطر نے مدد کی پیشکش کی`."""
    parse, clause = roles.parse, roles.clause
    said = parse.segment_at(speech.content_from - 1).clause
    beside = parse.clauses[said + 1 : clause.index + 1]
    if not beside or any(c.opener not in _BESIDE for c in beside) or _within_quotes(parse, roles.match.first):
        return False
    own = unit(roles.discourse, speech.speaker)
    doers = [a for s in clause.segments for a in s.arguments if a.subject and a.last <= roles.match.first]
    return any(unit(roles.discourse, w) not in (own, None) for a in doers for w in roles.discourse.who(a))


def _within_quotes(parse: Parse, token: int) -> bool:
    return any(first <= token < last for first, last in parse.quoted)


# -- what the clauses around it make of it ------------------------------------------


def _supposed(words: list[str], parse: Parse, roles: Roles, predicate: Predicate) -> bool:
    """Whether a clause is an `اگر`, a `تاکہ` or `آیا`, or what would follow: `اگر روس حملہ کرے تو …`."""
    clause = roles.clause
    first = clause.segments[0].first
    if clause.opener in (_IF, _SO_THAT) or _WHETHER in words[first : first + 2]:
        return True
    if _never_said(parse, clause):
        return True
    if predicate.type != "THREATEN" and _unless_told(words, parse, roles):
        return True
    ready = predicate.type == "AGREE" and not _READY.isdisjoint(words[roles.match.first : roles.segment.last])
    if predicate.type in ("THREATEN", "CONCEDE") or ready:
        return False  # اگر فریق چاہیں تو چین ثالثی کے لیے تیار ہے
    # کہا کہ | اگر چین نے حملہ کیا | تو امریکا دفاع کرے گا: what stands inside another clause comes after it in the list
    ifs = (c.segments[0].first for c in parse.clauses if c.opener == _IF and c.segments)
    return any(place < first or place < roles.match.first for place in ifs)


def _never_said(parse: Parse, clause: Clause) -> bool:
    """Whether it is what somebody has not said: `صدر نے یہ نہیں کہا کہ فوج حملہ کرے گی`."""
    if clause.opener != _KEH or clause.parent is None:
        return False
    saying = [s for s in parse.clauses[clause.parent].segments if s.verb is not None and s.verb.finite]
    return any(s.verb is not None and s.verb.negated and not _SAY.isdisjoint(s.stems) for s in saying[-1:])


def _asked(words: list[str], parse: Parse, roles: Roles) -> bool:
    """`کیا روس اور امریکہ لڑنے جا رہے ہیں؟`."""
    return _ASKED in words[parse.last - 2 : parse.last] and (
        not _WHAT.isdisjoint(words[parse.first : roles.match.first]) or roles.segment.last >= parse.last - 2
    )


def _unless_told(words: list[str], parse: Parse, roles: Roles) -> bool:
    """Whether a clause is a condition though its `اگر` is left out: `ایران نے حملہ کیا تو اسے جواب دیا جائے گا`."""
    following = parse.clauses[roles.clause.index + 1 : roles.clause.index + 2]
    if not following or not following[0].segments or words[following[0].segments[0].first] != _THEN:
        return False
    if following[0].opener == _KEH:
        return False  # درخواست کرتے ہوئے کہا کہ اگر … تو: what is said has its own condition
    verb = next((s.verb for s in reversed(roles.clause.segments) if s.verb is not None), None)
    if verb is None or verb.kind != PERFECT or verb.past or words[verb.last - 1] in BE_PRESENT:
        return False
    follows = following[0].segments
    if any(s.verb is not None and s.verb.future for s in follows):
        return True
    return not _TO_COME.isdisjoint(words[follows[0].first : follows[-1].last])  # … تو اسے تیار رہنا چاہیے


def _denied(words: list[str], parse: Parse, roles: Roles) -> bool:
    """Whether what a `کہ` clause tells is denied before it: `اس دعوے کو مسترد کیا کہ شہری حراست میں ہیں`."""
    before = _just_before(words, parse, roles)
    return not _UNTRUE.isdisjoint(before) and _SAID.isdisjoint(before)


def _not_meant(words: list[str], parse: Parse, roles: Roles) -> bool:
    """Whether a clause is what does not follow: `اس کا مطلب یہ نہیں کہ مصر حمایت کرتا ہے`."""
    before = _just_before(words, parse, roles)
    return _NO in before and not _MEANS.isdisjoint(before)


def _is_question(words: list[str], parse: Parse, roles: Roles) -> bool:
    """Whether a clause is what somebody asked: `اس سوال کے جواب میں کہ روس نے حملہ کیا ہے وزیر نے کہا`."""
    before = _just_before(words, parse, roles)
    before = before[:-1] if before[-1:] == [_KEH] else before
    return any(tuple(before[-len(asked) :]) == asked for asked in _ASKED_THAT)


def _just_before(words: list[str], parse: Parse, roles: Roles) -> list[str]:
    """The last words before the clause."""
    first = roles.clause.segments[0].first
    return words[max(parse.first, first - _REACH) : first]


def _wished(words: list[str], parse: Parse, roles: Roles, verb: VerbGroup) -> bool:
    """Whether a `کہ` clause is a wish though its verb may be a perfect: `وہ چاہتے ہیں کہ صدر پابندی لگا دیں`."""
    return (
        _like_a_wish(words, verb)
        and may_be_subjunctive(words[verb.last - 1], roles.segment.stems)
        and _HAPPEN not in roles.segment.stems
        and words[verb.first - 1] != _FAILED  # کہا کہ حکام ناکام رہے: nobody wishes it
        and _NE not in words[roles.clause.segments[0].first : verb.first]
        and (not _WISHED.isdisjoint(words[parse.first : roles.clause.segments[0].first]) or _without_ne(roles))
    )


def _without_ne(roles: Roles) -> bool:
    """Whether a transitive verb has a bare doer, so that its form is no perfect: `کہا کہ ترکی پابندیاں لگائے`."""
    doer = next((a for s in roles.clause.segments for a in s.arguments), None)
    return doer is not None and doer.mark == "" and doer.subject and INTRANSITIVE.isdisjoint(roles.segment.stems)


def _like_a_wish(words: list[str], verb: VerbGroup) -> bool:
    """Whether a form looks like a perfect and may be a wish: `وہ چاہتے ہیں کہ صدر پابندی لگا دیں`."""
    if verb.last == verb.first + 1:
        return verb.kind == PERFECT
    return verb.last == verb.first + 2 and words[verb.last - 1] in GIVE_TAKE


def _foretold(words: list[str], parse: Parse, roles: Roles, predicate: Predicate) -> bool:
    """Whether what is to come is somebody's guess: `مبصرین کا خیال ہے کہ روس حملہ کرے گا`."""
    if roles.clause.opener != _KEH or predicate.type in ("CONSULT", "THREATEN"):
        return False
    return not _GUESS.isdisjoint(words[parse.first : roles.clause.segments[0].first])


# -- what the verb makes of it --------------------------------------------------------


def _verbal_status(words: list[str], parse: Parse, roles: Roles, verb: VerbGroup, predicate: Predicate) -> str | None:
    """What the form of the verb says: `حملہ کیا` occurred, `دورہ کرے گا` is planned, `حملہ کرے` neither."""
    if (verb.can and predicate.modal == "skip") or verb.permits or verb.presumed:
        return None
    if verb.future and verb.past and predicate.type != "CONSULT":
        return None  # حملہ کرنے والا تھا
    if verb.ought and had_to(words, verb):
        return predicate.status or "occurred"
    if verb.ought:
        return "occurred" if predicate.modal == "occurred" else None
    if verb.participle == "infinitive" or (verb.kind == INFINITIVE and verb.participle is None):
        return _infinitive_status(words, parse, roles, verb, predicate)
    if verb.participle == "wala":
        return _wala_status(words, parse, verb, predicate)
    habit = verb.kind == IMPERFECT or (verb.passive and not _GOES.isdisjoint(words[verb.first : verb.last]))
    if predicate.type in ("CONSULT", "AID") and habit and verb.finite and not (verb.progressive or verb.future):
        return None  # وزیر خارجہ ہر ماہ فون کرتے ہیں، امداد دیتا ہے: a habit
    if verb.participle == "kar" and (mood := _mood_after(roles)) != "told":
        return None if mood == "wished" or predicate.future == "skip" else (predicate.status or "planned")
    if verb.future:
        return None if _foretold(words, parse, roles, predicate) else _future_status(predicate)
    if _subjunctive(verb) and not verb.passive and not _says_i_am(words, roles, verb):
        return None
    if verb.passive and verb.last > verb.first + 1 and words[verb.last - 1] in PASSIVE_WISH:
        return None
    return predicate.status or "occurred"


_RESOLUTION, _CARRIED = plain("قرارداد"), plain_words("منظور منظوری")
_DOING = plain_words("والا والے والی والوں")


def _wala_status(words: list[str], parse: Parse, verb: VerbGroup, predicate: Predicate) -> str | None:
    """What a participle with `والا` tells: `حملہ کرنے والے طالبان` has occurred."""
    if predicate.type == "ASSAULT" and _ARMS & set(words[verb.last : verb.last + 2]):
        return None  # ہدف کو نشانہ بنانے والے میزائل
    if predicate.type in _DEEDS and words[verb.first] == _FIGHTING:
        return None  # داعش سے لڑنے والی فوج: what it is, no battle
    if predicate.type in _DEEDS and _CONDEMNED & set(words[verb.last : parse.last]):
        return None  # شہریوں کو نشانہ بنانے والی کارروائیوں کی مذمت کرتے ہیں
    called = _is_called(words, parse, verb)
    if called and predicate.type in _DEEDS:
        return None  # اسے حملہ کرنے والا ملک قرار دیا
    carried = _RESOLUTION in words[verb.last : verb.last + 2] and not _CARRIED.isdisjoint(words[verb.last : parse.last])
    if predicate.type in _OF_WORDS and carried:
        return predicate.status or "occurred"  # مطالبہ کرنے والی قرارداد منظور کر لی
    if predicate.type in _OF_WORDS and not called and not _who_does_it(parse, verb):
        return None  # تنقید کرنے والوں کے خلاف
    if predicate.type == "AID" and not verb.passive and words[verb.last - 1] in _DOING:
        return None  # امداد دینے والے ممالک: what they are, no deed
    return predicate.status or ("planned" if verb.future else "occurred")


def _is_called(words: list[str], parse: Parse, verb: VerbGroup) -> bool:
    """Whether somebody is called or said to be what a participle tells: `فروغ دینے والا ملک قرار دیا`, `… والا ملک ہے`."""
    behind = next((s.verb for s in parse.segments if s.verb is not None and s.verb.first >= verb.last), None)
    near = words[verb.last : behind.last] if behind is not None else []
    if behind is None or behind.negated or behind.first - verb.last > _HEAD or _KO in near:
        return False  # حملہ کرنے والے گروہ کو دہشت گرد قرار دیا
    return bool(_CALLED & set(near)) or (behind.kind == BE and bool(_LANDS & set(near)))


def _who_does_it(parse: Parse, verb: VerbGroup) -> bool:
    """Whether those of whom a participle tells are named behind it: `خلاف ووٹ دینے والوں میں چین اور روس`."""
    return any(0 <= a.first - verb.last <= _NEXT for s in parse.segments for a in s.arguments)


def _says_i_am(words: list[str], roles: Roles, verb: VerbGroup) -> bool:
    """Whether `ہوں` is the speaker's own "am", no wish: `میں صدر سے ملنے کے لیے تیار ہوں`."""
    others = any(a.subject and a.mentions[0].type != "pronoun" for s in roles.clause.segments for a in s.arguments)
    return words[verb.first : verb.last] == [_AM] and words[verb.first - 1] in _WILLING_I and not others


def _subjunctive(verb: VerbGroup) -> bool:
    """`کرے`, which the future `کرے گا` is not."""
    return verb.kind == SUBJUNCTIVE and not verb.future


def _future_status(predicate: Predicate) -> str | None:
    """What the future tense makes of a predicate."""
    return None if predicate.future == "skip" else (predicate.status or predicate.future)


def _mood_after(roles: Roles) -> str:
    """What the verb after a conjunctive participle makes of it: `شرکت کر کے اپنی ترجیحات مرتب کرے` is a wish."""
    main = next((verb for verb in roles.verbs_behind() if verb.finite), None)
    if main is None:
        return "told"
    if main.ought or _subjunctive(main):
        return "wished"
    return "planned" if main.future else "told"


def _main_status(parse: Parse, verb: VerbGroup, predicate: Predicate) -> str | None:
    """What the finite verb behind an infinitive makes of it: `نکالنا شروع کر دیا`, `عائد کرنے کے علاوہ`."""
    main = next((s.verb for s in parse.segments if s.verb is not None and s.verb.first >= verb.last), None)
    if main is None or main.negated or main.can or main.ought or not main.finite or _subjunctive(main):
        return None
    return _future_status(predicate) if main.future else (predicate.status or "occurred")


def _infinitive_status(
    words: list[str], parse: Parse, roles: Roles, verb: VerbGroup, predicate: Predicate
) -> str | None:
    """What stands behind an infinitive makes of it: `حملہ کرنے کے بعد` occurred, `کرنے کا اعلان` is planned."""
    welcomed = verb.last < parse.last and words[verb.last] in _WELCOMED
    held = (predicate.type == "CONSULT" or welcomed) and words[verb.last - 1] in GENITIVE
    end = verb.last - held  # ملاقات کرنے کی توقع ہے: no `کی` that did
    mark = mark_at(words, end, parse.last)
    if mark is None:
        if predicate.type == "CONSULT" and not verb.negated and words[verb.last - 1] in ARRIVE:
            return predicate.status or "occurred"  # دورہ کرنے آئے
        begins = end < parse.last and words[end] in (_COMES if predicate.type == "CONSULT" else _BEGINS)
        return _main_status(parse, verb, predicate) if begins else None
    if tuple(words[end : end + 2]) == _BESIDES or tuple(words[end : end + 3]) == _TOGETHER:
        return _main_status(parse, verb, predicate)
    if tuple(words[end : end + len(_IN_CASE)]) == _IN_CASE:
        return None  # حملہ کرنے کی صورت میں
    if mark[0] == "par" and words[end + 1 :][:1] == [_FORCED]:
        return _main_status(parse, verb, predicate)  # امدادی کام معطل کرنے پر مجبور ہوا
    if mark[0] == "par" and _NOT_YET & set(words[end + 1 : min(end + 3, parse.last)]):
        return None  # سرحد کھولنے پر مشروط آمادگی
    because = tuple(words[end : end + len(_IN_VIEW)]) == _IN_VIEW  # حملے جاری رکھنے کے پیش نظر
    if mark[0] in ("bad", "par", "dauran", "wajah", "tak") or _DESPITE in words[end : end + 2] or because:
        return predicate.status or "occurred"
    if mark[0] == "ka" and end + mark[1] < parse.last:
        return _status_by_noun(words, roles, verb, predicate, end + mark[1])
    if mark[0] == "ko" and _APPROVED in words[end : end + 6]:
        return predicate.status or "planned"
    return None


def _status_by_noun(words: list[str], roles: Roles, verb: VerbGroup, predicate: Predicate, place: int) -> str | None:
    """What the noun at `place`, behind an infinitive's genitive, makes of it: `پابندی لگانے کا اعلان` occurred."""
    decider = roles.decider()
    place = place if decider is None else decider.last  # پابندی لگانے کے امریکی فیصلے پر
    noun = words[place]
    if noun == _ORDER and predicate.type in _DEEDS_OF_ARMS and _told_another(roles):
        return None  # اسرائیل کو کارروائی روکنے کا حکم دیا
    if decider is not None or (noun in _ANNOUNCED and not NEGATIONS & set(words[place + 1 : place + 3])):
        return predicate.status or ("occurred" if predicate.type in ("SANCTION", "RETREAT", "COERCE") else "planned")
    if noun in _GOING_ON and _is_wished(roles.parse, verb):
        return None  # الزامات لگانے کا سلسلہ بند کرے
    if noun in _WELCOMED and predicate.type in _DEEDS_DONE and _by_another(roles):
        return predicate.status or "occurred"  # پولینڈ کی جانب سے سفارت کار نکالنے کی مذمت کی
    if noun in _GOING_ON or (noun in _CLAIM and _claims_it(words, roles, verb)):
        return predicate.status or "occurred"
    return None


def _told_another(roles: Roles) -> bool:
    """Whether the order to do it goes to another side: `عدالت نے روس کو فوج نکالنے کا حکم دیا`, not `اپنی فوج کو`."""
    discourse = roles.discourse
    named = [a for a in [*roles.before, *roles.earlier] if a.first < roles.match.first]
    ordered = units_of(discourse, [w for a in named if a.mark == "ko" for w in discourse.who(a)])
    own = units_of(discourse, [w for a in named if a.mark in ("ne", "janib") for w in discourse.who(a)])
    return bool(ordered - own - {None})


def _by_another(roles: Roles) -> bool:
    """Whether the deed of an infinitive has a doer of its own beside the clause's subject."""
    told = [a for a in roles.before if a.first < roles.match.first]
    doers = {w for a in told if a.mark == "janib" for w in roles.who(a)}
    judges = {w for a in [*told, *roles.earlier] if a.mark == "ne" for w in roles.who(a)}
    return bool(doers - judges)


def _is_wished(parse: Parse, verb: VerbGroup) -> bool:
    """Whether the finite verb behind an infinitive is a wish or a duty."""
    behind = (s.verb for s in parse.segments if s.verb is not None and s.verb.first >= verb.last)
    main = next((group for group in behind if group.finite), None)
    return main is not None and (main.ought or (main.kind == SUBJUNCTIVE and not main.future))


def _claims_it(words: list[str], roles: Roles, verb: VerbGroup) -> bool:
    """Whether the doer himself says that he did it: `یوکرین نے طیارہ مار گرانے کا دعوی کیا`."""
    after = mark_at(words, verb.last + 2, roles.parse.last)
    if after is not None and after[0] in ("bad", "bawajud"):
        return True  # ایران نے اڈوں کو نشانہ بنانے کے دعوے کے بعد
    claim = next((s for s in roles.clause.segments if s.first >= verb.last and s.verb is not None), None)
    if claim is None or claim.verb is None or claim.verb.first - verb.last > _NEXT or claim.verb.negated:
        return False
    own = [a for s in roles.clause.segments if s.last <= claim.first for a in s.arguments]
    by = "janib" if claim.verb.passive or _COMES_OUT in words[claim.first : claim.last] else "ne"
    return (_DO in claim.stems or by == "janib") and any(by in (a.mark, a.outer) for a in own)


# -- without a verb -----------------------------------------------------------------


def _nominal_status(words: list[str], parse: Parse, match: Match) -> str | None:
    """What the words around a noun alone make of it: `حملے کے بعد` occurred, `حملے کا خدشہ` tells none."""
    end = match.noun_last
    deed = match.pattern.predicate.type in _DEEDS
    mark = mark_at(words, end, parse.last)
    after = end + (mark[1] if mark else 0)
    following = words[after : after + 2]
    if any(word in TRIGGER_SKIP_AFTER - match.pattern.predicate.needs for word in following):
        return None
    if deed and _STOPPED & set(following):
        return None  # فضائی حملے رکے ہوئے ہیں
    if mark is not None and (mark[0] == "liye" or (mark[0] == "bare" and deed)):
        return None
    if deed and _LINK & set(words[end : min(end + 4, parse.last)]):
        return None
    if words[end - 1] in BE_PRESENT | BE_PAST and NEGATIONS & set(
        words[max(parse.first, match.first - _NEITHER) : match.first]
    ):
        return None  # نہ تو یہ عوام کا مطالبہ ہے
    if any(word in _EXPECTED for word in words[end : end + 5]):
        return "planned"
    return "occurred"
