"""Which words of a sentence are verbs there: `کی` did or of, `دو` two, `ملا` met or mullah.

The forms themselves are in `language/verbs.py`.
"""

from __future__ import annotations

from collections.abc import Container

from roznamcha.coder.sentence.words import AND, BREAKS, IF, QUOTES, RELATIVE
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at
from roznamcha.language.verbs import (
    AUXILIARIES,
    BE_FORMS,
    FUTURE,
    GO_FORMS,
    INFINITIVE,
    NEGATIONS,
    OUGHT,
    PARTICLES,
    PERFECT,
    STEM,
    SUBJUNCTIVE,
    VerbGroup,
    common_forms,
    conjugate,
    read_group,
)

_KI = plain("کی")  # did, or of
_AFTER_KI = AUXILIARIES | RELATIVE | BREAKS | IF | plain_words("۔ ، , ! ؟ اور کہ تو جب \" ' ) ( ... -")
_AFTER_NAME_AND_KI = BE_FORMS | GO_FORMS
# A bare stem is a verb only before one of these.
_STEM_NEEDS = plain_words(
    "رہا رہے رہی رہیں سکتا سکتے سکتی سکا سکے سکی سکیں چکا چکے چکی چکیں دیا دی دیے دیں لیا لی لیے لیں گیا گئی گئے گئیں جائے جا جاتا جانے جائیں دے لے ڈالا ڈالی ڈالے ڈالیں "
    "رکھا رکھی رکھے دیتا دیتے دیتی لیتے لیتا کر کے گا گے گی بیٹھا لینے دینے لینا دینا آیا آئے آئی پڑا پڑی پڑے جاتے جاتی پایا پائے پائی پائیں کرنے"
)
_BE, _AFTER_BE = plain("ہو"), plain_words("۔ ، اور تو")  # ہو closes a clause without an auxiliary
# Words with a verb's form that are always something else, and those that are so but before an auxiliary.
_NEVER_VERBS = plain_words("ملا بن سن بچے بچوں بولی دھرنا دھرنے")
_SELDOM_VERBS = plain_words(
    "سنا چن مان لیے مل رک گر گرا بچا لگ پی ہار پڑی چاہ گھس پوچھ دکھا چلا لڑ بڑھ رکے بچی بدلے پکڑ بلا دیکھ کاٹ ہو اڑا اتر پھر پڑ پڑا پڑے پڑیں پڑتا پڑتے پڑتی پڑنا پڑنے پڑنی"
)
_THEN, _MET = plain("تو"), plain("ملا")
_GIVE_TAKE = plain_words("دے لے")  # stem and subjunctive in one; before an auxiliary they are the stem
_TWO = plain("دو")  # the numeral, not the imperative of دینا
# رہا before کرنا is "free", not the auxiliary.
_FREED = plain("رہا")
_FREED_VERBS = plain_words(
    "کر کرنے کرنا کیا کیے کیں کرتے کرے کریں ہو ہوا ہوئے ہونے ہوئی ہوئیں ہوتے کرا کروا کرایا کرائے کروایا کروائے کرانے کروانے"
)
_FOR, _BEFORE_FOR = plain("لیے"), plain_words("کے اس اسی")  # کے لیے: for, not taken
_WHETHER, _BEFORE_WHETHER = plain_words("کیا آیا"), plain_words("، کہ") | {""}  # یہ نہیں بتایا کہ آیا
_LATE, _NIGHT = plain_words("گئے گیے"), plain_words("رات دیر شام")  # رات گئے, دیر گئے: late
_TIE, _HOLDING = plain("تعلق"), plain("رکھنے")  # کینیا سے تعلق رکھنے والے: of Kenya
_FULL, _FROM = plain_words("بھرا بھرے بھری"), plain("سے")  # بارود سے بھرے ڈرون: full of
_HIRE, _AFTER_HIRE = plain("کرائے"), plain_words("کے کی کا پر")  # کرائے کے فوجی: hired
_AUXILIARY = AUXILIARIES | plain_words("ہے ہیں ہو تھا تھے تھی تھیں ہوا ہوئے ہوئی گیا گئے گئی جا جاتے جاتی دیا دیے دی")
_GONE = plain_words("گیا گئی گئے گیے گئیں")
# What may follow a verb that ends its clause.
_AFTER_VERB = (
    RELATIVE
    | BREAKS
    | IF
    | AND
    | QUOTES
    | plain_words("۔ ؟ ! ) ( - ... کہ تو جب تاکہ پھر بعد جبکہ جیسا وہ یہ اس ان اسے انہیں انھیں ہم یوں اب بلکہ تب جہاں")
)


# Vectors of what is done to another: `پہنچا دیا` is of پہنچانا, never of پہنچنا.
_DONE_TO = frozenset(form for stem in plain_words("دے لے ڈال رکھ") for form in conjugate(stem))


def verb_at(
    words: list[str], token: int, first: int, last: int, named: Container[int]
) -> tuple[VerbGroup, tuple[str, ...]] | None:
    """The verb group that begins at `token`, and the stems that it may be of; None if the word is no verb here.

    `first` and `last` bound the sentence; `named` are the tokens of its mentions.
    """
    word = words[token]
    readings = common_forms().get(word)
    if readings is None:
        return (_ought(words, token, last), ()) if word in OUGHT else None
    before = words[token - 1] if token > first else ""
    following = words[token + 1] if token + 1 < last else "۔"
    if word == _KI:
        if not _did(following, token - 1 in named):
            return None
    elif _other_word(word, before, following) or (word == _FREED and _frees(words, token, last)):
        return None
    kind = _kind(word, [kind for _stem, kind in readings], following)
    if kind is None:
        return None
    group = read_group(words, token, kind, last)
    if _qualifies(words, group, last):
        group.participle, group.finite = "wala", False
    stems = [stem for stem, form in readings if form == STEM] if kind == STEM and following in _DONE_TO else []
    return group, tuple(stems or (stem for stem, _kind in readings))


def _ought(words: list[str], token: int, last: int) -> VerbGroup:
    """`ایران کو جواب چاہیے`: a verb of its own."""
    group = read_group(words, token, INFINITIVE, last)
    group.ought, group.finite, group.participle = True, True, None
    return group


def _did(following: str, after_name: bool) -> bool:
    """Whether `کی` is a verb: `ملاقات کی۔`, `مذمت کی ہے`; not `ایران کی فوج`, nor `ایران کی، …`."""
    return following in _AFTER_KI and (not after_name or following in _AFTER_NAME_AND_KI)


def _other_word(word: str, before: str, following: str) -> bool:
    """Whether its neighbours make it no verb: `رات گئے`, `سے تعلق رکھنے`, `کے لیے`, `کہ آیا`."""
    return (
        word == _TWO
        or (word in _LATE and before in _NIGHT)
        or (word == _HOLDING and before == _TIE)
        or (word == _FOR and before in _BEFORE_FOR)
        or (word in _FULL and before == _FROM and following not in _AUXILIARY)
        or (word == _HIRE and following in _AFTER_HIRE)
        or (word in _WHETHER and before in _BEFORE_WHETHER)
    )


def _frees(words: list[str], token: int, last: int) -> bool:
    """Whether `رہا` is "free", before its light verb: `رہا کیا`, `رہا بھی نہیں کیا`."""
    behind = (word for word in words[token + 1 : last] if word not in NEGATIONS | PARTICLES)
    return next(behind, "") in _FREED_VERBS


def _kind(word: str, kinds: list[str], following: str) -> str | None:
    """Which form it is: `کر رہا` the stem, `کرے` the subjunctive; None for a stem without auxiliary, `مان۔`."""
    if following == _THEN and PERFECT in kinds and (word in _SELDOM_VERBS or word == _MET):
        return PERFECT  # ضرورت پڑی تو, موقع ملا تو
    if word in _NEVER_VERBS:
        return None
    if word == _FOR and following in GO_FORMS:
        return PERFECT  # حراست میں لیے گئے شہری
    if set(kinds) == {STEM} or word in _SELDOM_VERBS:
        if word == _BE and following in _AFTER_BE:
            return SUBJUNCTIVE  # معاہدے میں شامل ہو
        return STEM if following in _STEM_NEEDS else None
    if (STEM in kinds or word in _GIVE_TAKE) and following in _STEM_NEEDS and following not in FUTURE:
        return STEM
    return next(kind for kind in kinds if kind != STEM)


def _qualifies(words: list[str], group: VerbGroup, last: int) -> bool:
    """Whether a passive without auxiliary stands before its noun: `چین کی جانب سے کیے گئے اقدامات`."""
    if not group.passive or group.kind != PERFECT or words[group.last - 1] not in _GONE:
        return False
    following = words[group.last] if group.last < last else "۔"
    return following not in _AFTER_VERB and mark_at(words, group.last, last) is None
