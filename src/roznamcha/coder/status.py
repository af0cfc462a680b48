"""Status: whether the text asserts that something happened, plans it, or neither."""

from __future__ import annotations

from roznamcha.coder.clauses import IF, Parse
from roznamcha.coder.predicates import Match, Predicate
from roznamcha.coder.roles import Roles
from roznamcha.coder.settings import TRIGGER_SKIP_AFTER
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at
from roznamcha.language.verbs import INFINITIVE, PERFECT, SUBJUNCTIVE, VerbGroup, may_be_subjunctive

_WHETHER = plain("آیا")  # what is asked is not asserted


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
    if predicate.type not in ("THREATEN", "CONCEDE") and any(
        c.opener == plain("اگر") and c.index < roles.clause.index for c in parse.clauses
    ):
        return None  # what would follow from an if
    negated = verb.negated if verb is not None else False
    if predicate.negated is True and not negated:
        return None
    if negated and predicate.negated is not True:
        return None
    if verb is not None and verb.kind == PERFECT and verb.last == verb.first + 1 and opener == plain("کہ"):
        first = roles.clause.segments[0].first
        if (
            may_be_subjunctive(words[verb.first], roles.segment.stems)
            and not any(a.mark == "ne" for s in roles.clause.segments for a in s.arguments)
            and _WISHED & set(words[parse.first : first])
        ):
            return None
    if verb is None:
        return _nominal_status(words, parse, match) if predicate.status is None else predicate.status
    if verb.can and predicate.modal == "skip":
        return None
    if verb.ought:
        return "occurred" if predicate.modal == "occurred" else None
    if verb.participle == "infinitive" or (verb.kind == INFINITIVE and verb.participle is None):
        return _infinitive_status(words, parse, verb, predicate)
    if verb.participle == "wala" and predicate.type == "ASSAULT" and _ARMS & set(words[verb.last : verb.last + 2]):
        return None  # ہدف کو نشانہ بنانے والے میزائل
    if verb.participle == "wala":
        return predicate.status or ("planned" if verb.future else "occurred")
    if verb.future:
        return None if predicate.future == "skip" else (predicate.status or predicate.future)
    if verb.kind == SUBJUNCTIVE and not verb.passive and not verb.future:
        return None
    if verb.passive and words[verb.first + 1 : verb.last] and words[verb.last - 1] in (plain("جائے"), plain("جائیں")):
        return None
    return predicate.status or "occurred"


_ARMS = plain_words("میزائل میزائلوں ہتھیار ہتھیاروں طیارے طیاروں ڈرون ڈرونز بم بموں راکٹ راکٹوں نظام صلاحیت ٹیکنالوجی")


def _infinitive_status(words: list[str], parse: Parse, verb: VerbGroup, predicate: Predicate) -> str | None:
    mark = mark_at(words, verb.last, parse.last) if verb.last < parse.last else None
    if mark is None:
        return None
    after = words[verb.last + mark[1]] if verb.last + mark[1] < parse.last else ""
    if mark[0] == "par" and after in _NOT_YET:
        return None
    if mark[0] in ("bad", "par", "dauran", "wajah", "tak"):
        return predicate.status or "occurred"
    if mark[0] == "ka":
        if after in _ANNOUNCED:
            return predicate.status or (
                "occurred" if predicate.type in ("SANCTION", "RETREAT", "COERCE") else "planned"
            )
        if after in _GOING_ON:
            return predicate.status or "occurred"
    if mark[0] == "ko" and "منظور" in words[verb.last : verb.last + 6]:
        return predicate.status or "planned"
    return None


_WISHED = frozenset(
    map(
        plain,
        "چاہتا چاہتے چاہتی مطالبہ مطالبے زور اپیل درخواست ہدایت مشورہ حکم اجازت ضروری کہا تاکید خواہش توقع امید".split(),
    )
)
_NOT_YET = frozenset(
    map(plain, "غور زور آمادہ آمادگی رضامند رضامندی مجبور تیار راضی اصرار اتفاق متفق بضد قادر پابندی بات".split())
)
_ANNOUNCED = frozenset(map(plain, "اعلان فیصلہ فیصلے منصوبہ ارادہ حکم امکان توقع".split()))
_GOING_ON = frozenset(map(plain, "سلسلہ عمل اعتراف انکشاف واقعہ سلسلے کارروائی".split()))


def _nominal_status(words: list[str], parse: Parse, match: Match) -> str | None:
    end = match.noun_last
    mark = mark_at(words, end, parse.last) if end < parse.last else None
    following = words[end + (mark[1] if mark else 0) : end + (mark[1] if mark else 0) + 2]
    if any(word in TRIGGER_SKIP_AFTER for word in following):
        return None
    if mark is not None and mark[0] == "liye":
        return None
    if any(word in _EXPECTED for word in words[end : end + 5]):
        return "planned"
    return "occurred"


_EXPECTED = frozenset(map(plain, "متوقع امکان توقع آئندہ شیڈول طے ہوگی ہوگا".split())) - {plain("طے")}
