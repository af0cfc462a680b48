"""Verb forms: what a word at the end of an Urdu clause says of tense, mood and voice.

Conjugation after Schmidt, *Urdu: An Essential Grammar* (1999), chapters 5-8 and 12-14:
every verb but five has regular forms from its stem.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from roznamcha.language.letters import plain, plain_words

PERFECT = "perfect"  # کیا
IMPERFECT = "imperfect"  # کرتا
INFINITIVE = "infinitive"  # کرنا, کرنے
SUBJUNCTIVE = "subjunctive"  # کرے
STEM = "stem"  # کر
BE = "be"  # ہے, تھا

_IRREGULAR_PERFECT = {
    "کر": "کیا کی کیے کیں",
    "دے": "دیا دی دیے دیں",
    "لے": "لیا لی لیے لیں",
    "جا": "گیا گئی گیے گئے گئیں",
    "کہہ": "کہا کہی کہے",
    "ہو": "ہوا ہوئی ہوئے ہوئیں",
}
_IRREGULAR_SUBJUNCTIVE = {
    "ہو": "ہو ہوں",
    "دے": "دے دیں دوں دو",
    "لے": "لے لیں لوں لو",
    "جا": "جائے جائیں جاؤں جاؤ",
    "کہہ": "کہے کہوں",
}


@lru_cache(maxsize=4096)
def conjugate(stem: str) -> dict[str, str]:
    """All one-word forms of a verb, normalised, each with its kind."""
    forms: dict[str, str] = {}

    def add(kind: str, *words: str) -> None:
        for word in words:
            forms.setdefault(plain(word), kind)

    base = {"دے": "د", "لے": "ل"}.get(stem, stem)
    full = {"دے": "دی", "لے": "لی", "کہہ": "کہ"}.get(stem, stem)  # before ت and ن
    long = stem[-1] in "اوآ"
    if stem in _IRREGULAR_PERFECT:
        add(PERFECT, *_IRREGULAR_PERFECT[stem].split())
    elif long:
        add(PERFECT, stem + "یا", stem + "ئی", stem + "ئے", stem + "ئیں")
    else:
        add(PERFECT, stem + "ا", stem + "ی", stem + "ے", stem + "یں")
    for ending in ("تا", "تی", "تے", "تیں"):
        add(IMPERFECT, full + ending)
    add(INFINITIVE, full + "نا", full + "نے", full + "نی")
    if stem in _IRREGULAR_SUBJUNCTIVE:
        add(SUBJUNCTIVE, *_IRREGULAR_SUBJUNCTIVE[stem].split())
    elif long:
        add(SUBJUNCTIVE, stem + "ئے", stem + "ئیں", stem + "ؤں", stem + "ؤ")
    else:
        add(SUBJUNCTIVE, base + "ے", base + "یں", base + "وں", base + "و")
    if stem == "ہو":
        add(BE, "ہے", "ہیں", "تھا", "تھے", "تھی", "تھیں")
    add(STEM, stem)
    return forms


NEGATIONS = plain_words("نہیں نہ مت نا ناہی")
BE_PRESENT = plain_words("ہے ہیں ہوں ہو")
BE_PAST = plain_words("تھا تھے تھی تھیں")
FUTURE = plain_words("گا گے گی گیں")
BE_FORMS = BE_PRESENT | BE_PAST
PROGRESSIVE = plain_words("رہا رہے رہی رہیں")
DONE = plain_words("چکا چکے چکی چکیں")
CAN = plain_words("سکتا سکتے سکتی سکتیں سکا سکے سکی سکیں سکنے پاتا پایا پائے پائی")
OUGHT = plain_words("چاہیے چاہیئے چاہئیں چاہییں چاہیں")
GO_FORMS = plain_words("گیا گئی گئے گیے گئیں جا جائے جائیں جاتا جاتے جاتی جاتیں جانا جانے جانی جایا")
BECOME = plain_words("ہوا ہوئی ہوئے ہوئیں ہوتا ہوتے ہوتی ہونا ہونے ہونی")
# Vectors and auxiliaries that may follow the verb inside one verb group.
VECTORS = plain_words(
    "دیا دی دیے دیں دیتا دیتے دیتی دے دینا دینے دینی لیا لی لیے لیں لیتا لیتے لیتی لے لینا لینے لینی ڈالا ڈالی ڈالے رکھا رکھی رکھے رکھنے رکھنا رکھتا رکھتے رکھیں بیٹھا پڑا پڑے پڑی پڑتا پڑتی پڑیں آیا آئی آئے آتا آتے آتی آ لگا لگی لگے گذرا رہنا رہنے رہتا رہتے کیا کی کیے کرنا کرنے کرنی کر کرتا کرتے کرتی کرے کریں والا والے والی والوں جاری"
)
AUXILIARIES = BE_FORMS | FUTURE | PROGRESSIVE | DONE | CAN | OUGHT | GO_FORMS | BECOME | VECTORS
PARTICLES = plain_words("بھی ہی تو تک")

# Verbs whose forms close a clause. Light verbs first; then the common full verbs of the press.
COMMON_STEMS = tuple(
    "کر ہو دے لے جا آ رہ رکھ بیٹھ بنا بن لگا لگ پہنچ پہنچا کہہ کہ بتا مار ڈال اٹھا بھیج چاہ مل ملا مان سمجھ دیکھ سن پوچھ لکھ پڑھ بول بچھا کھود "
    "چل چلا بڑھ بڑھا گر گرا نکل نکال بچا بچ روک رک چھوڑ توڑ جوڑ کھول کھو جیت ہار لڑ پکڑ بلا پا کھا پی سکھا دکھا سنا ہٹا ہٹ گزر گزار مر "
    "اتر اتار کاٹ بدل پھیل پھیلا ٹھہر ٹھہرا چن کھینچ دوڑ گھس پھینک چھین نمٹ اڑا اپنا سراہ نواز سونپ گردان بتلا جتلا تھام ٹال منا مانگ برسا داغ جھیل دہرا دلا کرا کروا لوٹ چھڑا چھڑوا بنوا گنوا بھر گھیر ابھر ابھار بھاگ سوچ سیکھ سدھار بگاڑ کہلا ٹکرا گرج سنبھال نبھا جھکا جھک الجھ اکسا بھڑکا بہا اگل پھاڑ جلا دبا دھکیل چرا چھپا چھپ بکھیر خرید بیچ بٹھا پلٹ ٹوٹ پھٹ کچل مٹا سما لوٹا بجا دھمکا لا چھیڑ چھڑ جما بھگت ٹھکرا جھٹلا تھوپ چکھا تھما جتا رچا بھجوا رکوا گھٹا الاپ ڈھا للکار لتاڑ بھگا ڈبو دھر فرما بگڑ پڑ بلوا ہچکچا منوا لگوا اچھال کھنگال ٹھان ٹھونک تھم سمیٹ بانٹ منگوا گھسیٹ سلجھا تھپتھپا ڈرا جھونک روند پکار کھٹکھٹا بٹا چھڑک گھونپ پلا چکھ سادھ پچھتا".split()
)


def stem_of(infinitive: str) -> str:
    """The stem of an infinitive, normalised: کرنا -> کر, دینا -> دے, کہنا -> کہہ."""
    stem = plain(infinitive)[: -len("نا")]
    return {"دی": "دے", "لی": "لے", "کہ": "کہہ"}.get(stem, stem)


def may_be_subjunctive(word: str, stems: tuple[str, ...]) -> bool:
    """Whether a form that is also a perfect plural may be a subjunctive: رکھے, روکیں, دیں."""
    return word in GIVE_TAKE or any(
        word in (plain(stem + "ے"), plain(stem + "یں"), plain(stem + "ئے"), plain(stem + "ئیں")) for stem in stems
    )


GIVE_TAKE = plain_words("دیں لیں")
_HONORIFIC = plain("فرما")  # "says", and of the great in place of "does"
_WENT = plain_words("چلا چلے چلی چلیں")  # چلا گیا: no passive


# Forms that the press writes far oftener as other words: two, water, next, pressure, life's …
_NOUN_LOOKALIKES = (
    "دو لو پانی بجائے اگلے اگلی اگلا دباؤ رکنی جانی پاؤں بچاؤ جوڑے جوڑوں سنی چاہے کہیں گری بھری ڈھائی پکار"
)


@lru_cache(maxsize=1)
def common_forms() -> dict[str, tuple[tuple[str, str], ...]]:
    """Word -> its (stem, kind) readings, for the common verbs."""
    table: dict[str, list[tuple[str, str]]] = {}
    for stem in COMMON_STEMS:
        for form, kind in conjugate(plain(stem)).items():
            table.setdefault(form, []).append((stem, kind))
    for form, kind in conjugate(_HONORIFIC).items():
        table[form].append((plain("کر"), kind))  # تاکید فرمائی
    for word in ("کہ", "اپنا", "اپنے", "اپنی", "پا", "پی", "مر", "لگ", "بن", "چل", *_NOUN_LOOKALIKES.split()):
        table.pop(plain(word), None)
    return {word: tuple(readings) for word, readings in table.items()}


@dataclass(slots=True)
class VerbGroup:
    """A verb with its auxiliaries: tokens `first` up to `last`, and what they say."""

    first: int
    last: int
    kind: str  # form of the main verb
    passive: bool = False
    future: bool = False
    negated: bool = False
    can: bool = False
    ought: bool = False
    progressive: bool = False
    past: bool = False
    permits: bool = False  # کرنے دیا: lets another do it
    presumed: bool = False  # کر رہا ہو گا: a guess
    participle: str | None = None  # hue (کرتے ہوئے) | wala (کرنے والے) | kar (کر کے) | infinitive
    finite: bool = True


_PERFECT_VECTORS = plain_words("دیا دی دیے دیں لیا لی لیے لیں ڈالا ڈالی ڈالے رکھا رکھی رکھے")
_HUE, _HUE_OBLIQUE = plain_words("ہوئے ہوئی ہوا"), plain("ہوئے")
WALA = plain_words("والا والے والی والوں")
_KAR = plain_words("کر کے")
_NE, _TILL = plain("نے"), plain("تک")
_GO, _GO_INFINITIVES = plain("جا"), plain_words("جانا جانے جانی")
_OBLIGES = BE_FORMS | BECOME | plain_words("پڑے پڑا پڑتا پڑی پڑتی پڑتے پڑیں")  # کرنا ہے, کرنا پڑا
_OBLIGES_PASSIVE = plain_words("ہو ہوگا ہے")  # کیا جانا ہے
_BEGUN = plain_words("لگا لگے لگی لگیں")
_BE_FUTURE = plain_words("ہو ہوں")
_LET = {word: form for word, form in conjugate(plain("دے")).items() if form != STEM}
_WISHED_VECTORS = plain_words("دے لے جائے جائیں ڈالے")
_INFINITIVE_VECTORS = plain_words("جانا جانے جانی دینا دینے دینی لینا لینے لینی رکھنا رکھنے ڈالنا ڈالنے")
# Verbs whose perfect takes no نے: `ترکی فوجیں نکالے` is no perfect, `وزیر پہنچے` is one.
INTRANSITIVE = plain_words(
    "ہو رہ آ جا پہنچ مل نکل بیٹھ اتر گر مر بڑھ گزر ٹھہر ہٹ لڑ بول لا بھول چل بھاگ لوٹ رک بچ جھک ٹوٹ پھیل گھس اٹھ بن ٹکرا پھٹ پلٹ دوڑ ابھر نمٹ الجھ ڈر لگ سما چھپ پڑ گرج "
    "بدل سدھر بکھر کھیل سمجھ سوچ ہار جیت پھر مکر تھم"
)


_HAD_TO, _MAY_HAVE_TO = plain_words("پڑا پڑی پڑے پڑیں"), plain("پڑے")


def had_to(words: list[str], group: VerbGroup) -> bool:
    """Whether somebody had to do it, and so did: `معافی مانگنا پڑی`; not `مانگنا پڑے گی`, nor the wish `مانگنا پڑے`."""
    forced = next((i for i in range(group.first + 1, group.last) if words[i] in _HAD_TO), None)
    if forced is None or group.future or not group.ought:
        return False
    return words[forced] != _MAY_HAVE_TO or words[forced - 1].endswith(_NE)


def read_group(words: list[str], verb: int, kind: str, end: int) -> VerbGroup:
    """Read the auxiliaries after the verb form at `verb`; `end` is the end of the sentence."""
    group = VerbGroup(verb, verb + 1, kind)
    for back in (1, 2):
        if verb - back >= 0 and words[verb - back] in NEGATIONS:
            group.negated = True
        elif verb - back >= 0 and words[verb - back] not in PARTICLES:
            break
    place = verb + 1
    obligation = False
    oblique = kind == INFINITIVE and words[verb].endswith(_NE)
    while place < end:
        word = words[place]
        if word in NEGATIONS:
            if place + 1 < end and words[place + 1] in AUXILIARIES:
                group.negated = True
                place += 1
                continue
            break
        if word in PARTICLES:
            if kind == INFINITIVE and word == _TILL:
                break  # فتح پانے تک | جاری رہے گی
            if place + 1 < end and words[place + 1] in AUXILIARIES:
                place += 1
                continue
            break
        if word not in AUXILIARIES:
            break
        if (
            word in _HUE
            and kind in (IMPERFECT, PERFECT)
            and place == verb + 1
            and not (place + 1 < end and words[place + 1] in BE_FORMS)
            and (kind == IMPERFECT or word == _HUE_OBLIQUE)
        ):
            group.participle = "hue"
            group.finite = False
            place += 1
            break
        if word in WALA and kind == INFINITIVE:
            group.participle = "wala"
            place += 1
            if not (place < end and words[place] in BE_FORMS):
                group.finite = False
                break
            group.future = True
            continue
        vector = place > verb + 1 and words[place - 1] in _PERFECT_VECTORS  # کر دی گئی, لے لیا گیا
        went = place == verb + 1 and words[verb] in _WENT
        if word in GO_FORMS and (kind == PERFECT or vector) and not group.progressive and not went:
            group.passive = True
            if word in _GO_INFINITIVES:
                group.kind = INFINITIVE
        if word in _KAR and kind == STEM:
            break
        if kind == STEM and word in _INFINITIVE_VECTORS:
            group.kind = kind = INFINITIVE  # نکل جانے کا, کر دینے کے
        if oblique and word in _LET:
            group.permits, group.kind = True, _LET[word]
        elif oblique and word in _BEGUN:
            group.kind = PERFECT  # حملے کرنے لگا
        elif oblique and word == _GO and place + 1 < end and words[place + 1] in PROGRESSIVE:
            group.kind, group.future = IMPERFECT, True  # کرنے جا رہا ہے
        oblique = False  # only what stands first behind the infinitive makes it so
        if word in FUTURE:
            group.future = True
            if (
                words[place - 1] in _BE_FUTURE
                and place - 1 > verb
                and (group.progressive or kind in (PERFECT, IMPERFECT))
            ):
                group.presumed = True
        if word in CAN:
            group.can = True
        if word in OUGHT:
            group.ought = True
        if word in PROGRESSIVE:
            group.progressive = True
        if word in BE_PAST:
            group.past = True
        if kind == INFINITIVE and word in _OBLIGES:
            obligation = True
        if group.kind == INFINITIVE and group.passive and word in _OBLIGES_PASSIVE:
            obligation = True
        place += 1
    group.last = place
    if group.kind == STEM and place > verb + 1 and words[place - 1] in _WISHED_VECTORS:
        group.kind = SUBJUNCTIVE  # ختم کر دے, چھوڑ دے, ہٹ جائے: the vector tells the mood
    if group.kind == INFINITIVE and group.participle is None:
        if obligation:
            group.ought = True
        elif group.ought:
            pass
        else:
            group.participle = "infinitive"
            group.finite = False
    if kind == STEM and place == verb + 1:
        # A bare stem: the conjunctive participle (کر، کر کے) or one whose auxiliary is missing.
        group.participle = "kar"
        group.finite = False
        if place < end and words[place] in _KAR:
            group.last = place + 1
    return group
