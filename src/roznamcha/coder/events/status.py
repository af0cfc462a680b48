"""Status: whether the text asserts that something happened, plans it, or neither."""

from __future__ import annotations

from roznamcha.coder.events.roles import Roles
from roznamcha.coder.predicates import Match, Predicate
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import IF
from roznamcha.coder.settings import TRIGGER_SKIP_AFTER
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at
from roznamcha.language.verbs import (
    BE_PAST,
    BE_PRESENT,
    IMPERFECT,
    INFINITIVE,
    NEGATIONS,
    PERFECT,
    SUBJUNCTIVE,
    VerbGroup,
    may_be_subjunctive,
)

_ASKED = plain("؟")
_WHAT = plain_words("کیا کیوں کب کون کیسے کہاں کس")
_GIVE_TAKE_GO = plain_words("دیں لیں")  # vectors: لگا دیں, روک لیں
_WHETHER = plain("آیا")  # what is asked is not asserted
_HAPPEN = plain("ہو")
_THEN = plain("تو")


def status_of(words: list[str], parse: Parse, roles: Roles, match: Match, verb: VerbGroup | None) -> str | None:
    """occurred, planned, or None where the text does not assert it."""
    predicate = match.pattern.predicate
    opener = roles.clause.opener
    if opener in IF and opener == plain("اگر"):
        return None
    if (
        opener == plain("تاکہ")
        or _WHETHER in words[roles.clause.segments[0].first : roles.clause.segments[0].first + 2]
    ):
        return None
    if _ASKED in words[parse.last - 2 : parse.last] and (
        _WHAT & set(words[parse.first : match.first]) or roles.segment.last >= parse.last - 2
    ):
        return None  # کیا روس اور امریکہ لڑنے جا رہے ہیں؟
    if predicate.type not in ("THREATEN", "CONCEDE") and any(
        c.opener == plain("اگر") and c.index < roles.clause.index for c in parse.clauses
    ):
        return None  # what would follow from an if
    negated = verb.negated if verb is not None else False
    if predicate.negated is True and not negated:
        return None
    if negated and predicate.negated is not True:
        return None
    if verb is not None and _like_a_wish(words, verb) and opener == plain("کہ"):
        first = roles.clause.segments[0].first
        if (
            may_be_subjunctive(words[verb.last - 1], roles.segment.stems)
            and _HAPPEN not in roles.segment.stems
            and not any(a.mark == "ne" for s in roles.clause.segments for a in s.arguments)
            and _WISHED & set(words[parse.first : first])
        ):
            return None
    if predicate.type != "THREATEN" and _unless_told(words, parse, roles):
        return None
    if opener == plain("کہ") and predicate.type in _DEEDS and _denied(words, parse, roles):
        return None
    if opener == plain("کہ") and _not_meant(words, parse, roles):
        return None
    if verb is None:
        return _nominal_status(words, parse, match) if predicate.status is None else predicate.status
    if (verb.can and predicate.modal == "skip") or verb.permits or verb.presumed:
        return None
    if verb.future and verb.past and predicate.type != "CONSULT":
        return None  # حملہ کرنے والا تھا
    if verb.ought:
        return "occurred" if predicate.modal == "occurred" else None
    if verb.participle == "infinitive" or (verb.kind == INFINITIVE and verb.participle is None):
        return _infinitive_status(words, parse, roles, verb, predicate)
    if verb.participle == "wala" and predicate.type == "ASSAULT" and _ARMS & set(words[verb.last : verb.last + 2]):
        return None  # ہدف کو نشانہ بنانے والے میزائل
    if verb.participle == "wala" and predicate.type in _DEEDS and _CONDEMNED & set(words[verb.last : parse.last]):
        return None  # شہریوں کو نشانہ بنانے والی کارروائیوں کی مذمت کرتے ہیں
    if verb.participle == "wala" and predicate.type in _OF_WORDS and not _who_does_it(parse, verb):
        return None  # تنقید کرنے والوں کے خلاف
    if verb.participle == "wala":
        return predicate.status or ("planned" if verb.future else "occurred")
    habit = verb.kind == IMPERFECT or (verb.passive and not _GOES.isdisjoint(words[verb.first : verb.last]))
    if predicate.type == "CONSULT" and habit and verb.finite and not (verb.progressive or verb.future):
        return None  # وزیر خارجہ ہر ماہ فون کرتے ہیں: a habit
    if verb.participle == "kar" and (mood := _mood_after(roles)) != "told":
        return None if mood == "wished" or predicate.future == "skip" else (predicate.status or "planned")
    if verb.future and _foretold(words, parse, roles, predicate):
        return None
    if verb.future:
        return None if predicate.future == "skip" else (predicate.status or predicate.future)
    if verb.kind == SUBJUNCTIVE and not verb.passive and not verb.future:
        return None
    if verb.passive and words[verb.first + 1 : verb.last] and words[verb.last - 1] in (plain("جائے"), plain("جائیں")):
        return None
    return predicate.status or "occurred"


def _denied(words: list[str], parse: Parse, roles: Roles) -> bool:
    """Whether what a `کہ` clause tells is denied before it: `اس دعوے کو مسترد کیا کہ شہری حراست میں ہیں`."""
    first = roles.clause.segments[0].first
    before = set(words[max(parse.first, first - _REACH) : first])
    return bool(_UNTRUE & before) and not _SAID & before


_REACH = 6  # words from a denial to what it denies
_UNTRUE = plain_words("خارج غلط جھوٹ جھوٹا جھوٹی بےبنیاد مسترد تردید انکار نفی")
_SAID = plain_words("کہا بتایا کہنا مزید")


def _not_meant(words: list[str], parse: Parse, roles: Roles) -> bool:
    """Whether a clause is what does not follow: `اس کا مطلب یہ نہیں کہ مصر حمایت کرتا ہے`."""
    first = roles.clause.segments[0].first
    before = words[max(parse.first, first - _REACH) : first]
    return _NO in before and not _MEANS.isdisjoint(before)


_NO = plain("نہیں")
_MEANS = plain_words("مطلب ایسا ضروری درست")


def _mood_after(roles: Roles) -> str:
    """What the verb after a conjunctive participle makes of it: `شرکت کر کے اپنی ترجیحات مرتب کرے` is a wish."""
    main = next(
        (
            s.verb
            for s in roles.clause.segments
            if s.first >= roles.segment.last and s.verb is not None and s.verb.finite
        ),
        None,
    )
    if main is None:
        return "told"
    if main.ought or (main.kind == SUBJUNCTIVE and not main.future):
        return "wished"
    return "planned" if main.future else "told"


def _like_a_wish(words: list[str], verb: VerbGroup) -> bool:
    """Whether a form looks like a perfect and may be a wish: `وہ چاہتے ہیں کہ صدر پابندی لگا دیں`."""
    if verb.last == verb.first + 1:
        return verb.kind == PERFECT
    return verb.last == verb.first + 2 and words[verb.last - 1] in _GIVE_TAKE_GO


def _who_does_it(parse: Parse, verb: VerbGroup) -> bool:
    """Whether those of whom a participle tells are named behind it: `خلاف ووٹ دینے والوں میں چین اور روس`."""
    return any(0 <= a.first - verb.last <= _NEXT for s in parse.segments for a in s.arguments)


def beside_saying(roles: Roles) -> bool:
    """Whether a clause stands beside the saying, not in it: `الزام کی تردید کی اور فوج کو چوکس کر دیا`."""
    before = roles.parse.clauses[: roles.clause.index + 1]
    return roles.clause.opener == plain("اور") and not any(clause.opener == plain("کہ") for clause in before)


def _unless_told(words: list[str], parse: Parse, roles: Roles) -> bool:
    """Whether a clause is a condition though its `اگر` is left out: `ایران نے حملہ کیا تو اسے جواب دیا جائے گا`."""
    following = parse.clauses[roles.clause.index + 1 : roles.clause.index + 2]
    if not following or not following[0].segments or words[following[0].segments[0].first] != _THEN:
        return False
    verb = next((s.verb for s in reversed(roles.clause.segments) if s.verb is not None), None)
    if verb is None or verb.kind != PERFECT or verb.past or words[verb.last - 1] in BE_PRESENT:
        return False
    return any(s.verb is not None and s.verb.future for s in following[0].segments)


_OF_WORDS = frozenset(["ACCUSE", "REJECT", "REQUEST", "THREATEN"])
_ARMS = plain_words("میزائل میزائلوں ہتھیار ہتھیاروں طیارے طیاروں ڈرون ڈرونز بم بموں راکٹ راکٹوں نظام صلاحیت ٹیکنالوجی")


def _infinitive_status(
    words: list[str], parse: Parse, roles: Roles, verb: VerbGroup, predicate: Predicate
) -> str | None:
    mark = mark_at(words, verb.last, parse.last) if verb.last < parse.last else None
    if mark is None:
        begins = words[verb.last] in _BEGINS if verb.last < parse.last else False
        return _main_status(parse, verb, predicate) if begins else None
    if tuple(words[verb.last : verb.last + 2]) == _BESIDES or tuple(words[verb.last : verb.last + 3]) == _TOGETHER:
        return _main_status(parse, verb, predicate)
    if tuple(words[verb.last : verb.last + len(_IN_CASE)]) == _IN_CASE:
        return None  # حملہ کرنے کی صورت میں
    after = words[verb.last + mark[1]] if verb.last + mark[1] < parse.last else ""
    if mark[0] == "par" and words[verb.last + 1] == _FORCED:
        return _main_status(parse, verb, predicate)  # امدادی کام معطل کرنے پر مجبور ہوا
    if mark[0] == "par" and _NOT_YET & set(words[verb.last + 1 : min(verb.last + 3, parse.last)]):
        return None  # سرحد کھولنے پر مشروط آمادگی
    if mark[0] in ("bad", "par", "dauran", "wajah", "tak") or _DESPITE in words[verb.last : verb.last + 2]:
        return predicate.status or "occurred"
    if mark[0] == "ka":
        if after in _ANNOUNCED and not NEGATIONS & set(words[verb.last + mark[1] + 1 : verb.last + mark[1] + 3]):
            return predicate.status or (
                "occurred" if predicate.type in ("SANCTION", "RETREAT", "COERCE") else "planned"
            )
        if after in _GOING_ON or (after in _CLAIM and _claims_it(words, roles, verb)):
            return predicate.status or "occurred"
    if mark[0] == "ko" and "منظور" in words[verb.last : verb.last + 6]:
        return predicate.status or "planned"
    return None


def _main_status(parse: Parse, verb: VerbGroup, predicate: Predicate) -> str | None:
    """What the finite verb behind an infinitive makes of it: `نکالنا شروع کر دیا`, `عائد کرنے کے علاوہ`."""
    main = next((s.verb for s in parse.segments if s.verb is not None and s.verb.first >= verb.last), None)
    if main is None or main.negated or main.can or main.ought or not main.finite:
        return None
    if main.kind == SUBJUNCTIVE and not main.future:
        return None
    if main.future:
        return None if predicate.future == "skip" else (predicate.status or predicate.future)
    return predicate.status or "occurred"


_BEGINS = plain_words("شروع جاری")
_DESPITE, _IN_CASE = plain("باوجود"), tuple(plain("کی صورت میں").split())
_BESIDES, _TOGETHER = tuple(plain("کے علاوہ").split()), tuple(plain("کے ساتھ ساتھ").split())


def _claims_it(words: list[str], roles: Roles, verb: VerbGroup) -> bool:
    """Whether the doer himself says that he did it: `یوکرین نے طیارہ مار گرانے کا دعوی کیا`."""
    after = mark_at(words, verb.last + 2, roles.parse.last)
    if after is not None and after[0] in ("bad", "bawajud"):
        return True  # ایران نے اڈوں کو نشانہ بنانے کے دعوے کے بعد
    claim = next((s for s in roles.clause.segments if s.first >= verb.last and s.verb is not None), None)
    if claim is None or claim.verb is None or claim.verb.first - verb.last > _NEXT or claim.verb.negated:
        return False
    own = [a for s in roles.clause.segments if s.last <= claim.first for a in s.arguments]
    return "کر" in claim.stems and any("ne" in (a.mark, a.outer) for a in own)


def _foretold(words: list[str], parse: Parse, roles: Roles, predicate: Predicate) -> bool:
    """Whether what is to come is somebody's guess: `مبصرین کا خیال ہے کہ روس حملہ کرے گا`."""
    if roles.clause.opener != plain("کہ") or predicate.type in ("CONSULT", "THREATEN"):
        return False
    return bool(_GUESS & set(words[parse.first : roles.clause.segments[0].first]))


_GUESS = plain_words("ماہرین ماہر مبصرین مبصر تجزیہ ناقدین خدشہ خدشے اندیشہ خیال امید")
_NEXT = 3  # words from an infinitive to the verb behind it
_CLAIM = plain_words("دعوی دعوے")
_WISHED = plain_words(
    "چاہتا چاہتے چاہتی مطالبہ مطالبے زور اپیل درخواست ہدایت مشورہ حکم اجازت ضروری کہا تاکید خواہش توقع امید"
)
_GOES = plain_words("جاتا جاتے جاتی")  # فون کیا جاتا ہے
_FORCED = plain("مجبور")
_NOT_YET = plain_words("غور زور آمادہ آمادگی رضامند رضامندی مجبور تیار راضی اصرار اتفاق متفق بضد قادر پابندی بات")
_ANNOUNCED = plain_words("اعلان فیصلہ فیصلے منصوبہ ارادہ حکم امکان توقع")
_GOING_ON = plain_words("سلسلہ عمل اعتراف انکشاف واقعہ سلسلے کارروائی")


def _nominal_status(words: list[str], parse: Parse, match: Match) -> str | None:
    end = match.noun_last
    mark = mark_at(words, end, parse.last) if end < parse.last else None
    following = words[end + (mark[1] if mark else 0) : end + (mark[1] if mark else 0) + 2]
    if any(word in TRIGGER_SKIP_AFTER for word in following):
        return None
    if match.pattern.predicate.type in _DEEDS and _STOPPED & set(following):
        return None  # فضائی حملے رکے ہوئے ہیں
    if mark is not None and (mark[0] == "liye" or (mark[0] == "bare" and match.pattern.predicate.type in _DEEDS)):
        return None
    if match.pattern.predicate.type in _DEEDS and _LINK & set(words[end : min(end + 4, parse.last)]):
        return None
    if words[end - 1] in BE_PRESENT | BE_PAST and NEGATIONS & set(
        words[max(parse.first, match.first - _NEITHER) : match.first]
    ):
        return None  # نہ تو یہ عوام کا مطالبہ ہے
    if any(word in _EXPECTED for word in words[end : end + 5]):
        return "planned"
    return "occurred"


_NEITHER = 6  # words from نہ to the noun that it denies
_CONDEMNED = plain_words("مذمت")
_STOPPED = plain_words("رکے رکی رکا رک روکنے روکے روکی بند تھم تھمے")
_DEEDS = frozenset(["ASSAULT", "COERCE"])
_LINK = plain_words("ملوث تعلق")  # حملے میں ملوث، حملے سے کوئی تعلق نہیں
_EXPECTED = plain_words("متوقع امکان توقع آئندہ شیڈول طے ہوگی ہوگا") - {plain("طے")}
