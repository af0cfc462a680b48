"""Signs: what is seen of a draft event that tells how likely it is right.

Names of signs are the keys of the weights in `data/confidence.json`.
"""

from __future__ import annotations

from collections import Counter

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import mentions_by_unit, unit
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at
from roznamcha.language.verbs import VerbGroup

_KEH = plain("کہ")
_TELLING_BEFORE = plain_words("اس ان کسی کوئی ایسے ایسی مزید کے کی کا ہر اپنے اپنی حالیہ تازہ ممکنہ مبینہ مجوزہ آئندہ")
_CLAIM = plain_words("الزام الزامات دعوی خدشہ خدشے")
_HEDGES = plain_words("شاید ممکنہ ممکن مبینہ مجوزہ اگر گویا کاش امکان خدشہ خطرہ کوشش")
# Words of fields that are out of scope, and of the one that is in it.
_TOPICS = {
    "sport": plain_words("کرکٹ میچ ٹیم کھلاڑی فٹبال ٹورنامنٹ وکٹ رنز کپ اولمپکس گول بیٹسمین بولر ٹیسٹ سیریز چیمپئن"),
    "show": plain_words("فلم اداکار اداکارہ گانے موسیقی ڈراما ڈرامہ شادی فنکار گلوکار بالی ووڈ ہالی"),
    "science": plain_words("بیماری مریض تحقیق ڈاکٹروں ہسپتال سائنسدانوں صحت علاج ویکسین وائرس محققین"),
    "business": plain_words("قیمت روپے اسٹاک مارکیٹ سرمایہ کمپنی برآمدات صارفین ٹیکس گانٹھ"),
    "home politics": plain_words("اسمبلی سینیٹ اپوزیشن جلسہ دھرنا انتخابات عدالت ضمنی وزیراعلی تحریک انصاف لیگ پیپلز"),
    "diplomacy": plain_words(
        "سفارتی خارجہ مذاکرات سفیر اقوام متحدہ معاہدے پابندیاں دوطرفہ تعلقات فوجی حملے جنگ بندی سرحد"
    ),
}


def _topics(discourse: Discourse) -> dict[str, float]:
    """How far the article's words are those of each field, in 0..1."""
    words = Counter(discourse.text.words)
    total = len(discourse.text.words) or 1
    return {
        f"topic {name}": min(1.0, 25.0 * sum(words[word] for word in known) / total) for name, known in _TOPICS.items()
    }


def sentence_signs(
    draft: Draft,
    roles: Roles,
    match: Match,
    verb: VerbGroup | None,
    speech: Speech | None,
    *,
    inside: bool,
    fallback: bool,
    far: int,
) -> dict[str, float]:
    """Signs from the sentence and the clause that tell the event."""
    type_ = draft.type
    signs = {
        f"type {type_}": True,
        f"status {draft.status}": True,
        f"mode {type_} {draft.mode}": draft.mode is not None,
        "noun": verb is None,
        f"noun {type_}": verb is None,
        "inside": inside,
        f"inside {type_}": inside,
        "carried": speech is not None and speech.carried,
        "reported": speech is not None,
        "fallback": fallback,
        "recipient": bool(draft.recipients),
        f"recipient {type_}": bool(draft.recipients),
        f"far {far}": True,
        f"far {far} {type_}": far > 0,
        "same clause": any(a.first < match.first for a in roles.before),
        "relative": roles.clause.opener in RELATIVE,
        "said": roles.clause.opener == _KEH,
        "passive": verb is not None and verb.passive,
        "participle": verb is not None and verb.participle is not None,
        "perfect": verb is not None and verb.kind == "perfect",
        "imperfect": verb is not None and verb.kind == "imperfect",
        "be": verb is not None and verb.kind == "be",
        "past": verb is not None and verb.past,
        "first sentence": draft.sentence == 0,
        "early": draft.sentence < 4,
        "dated": draft.from_ is not None,
        "placed": draft.place is not None,
        "same speaker": speech is not None and speech.speaker in draft.actors,
    }
    found = {sign: 1.0 for sign, seen in signs.items() if seen}
    words = roles.discourse.text.words
    before = words[match.first - 1] if match.first > roles.parse.first else ""
    if before in _TELLING_BEFORE:
        found[f"before {before}"] = 1.0
    if verb is None:
        mark = mark_at(words, match.noun_last, roles.parse.last)
        found[f"noun before {mark[0] if mark else 'none'}"] = 1.0
    if inside and speech is not None and speech.verb and _CLAIM & set(plain(speech.verb).split()):
        found["claimed"] = 1.0
    if _HEDGES & set(words[roles.clause.segments[0].first : max(roles.segment.last, match.noun_last)]):
        found["hedged"] = 1.0
    if words[roles.parse.last - 1] in ("؟", "?"):
        found["question"] = 1.0
    return found


def add_article_signs(drafts: list[Draft], discourse: Discourse) -> None:
    """Signs from the whole article: who is much named, who else is there."""
    named = mentions_by_unit(discourse)
    total = named.total() or 1
    ranked = [own for own, _count in named.most_common()]
    topics = _topics(discourse)
    per_sentence = Counter(draft.sentence for draft in drafts)
    for draft in drafts:
        actors = {u for i in draft.actors if (u := unit(discourse, i))}
        recipients = {u for i in draft.recipients if (u := unit(discourse, i))}
        units = actors | recipients
        signs = {
            f"actor {discourse.candidate(draft.actors[0]).type}": 1.0,
            "top two": float(len(units & set(ranked[:2])) == min(2, len(units))),
            "actor top": float(bool(actors & set(ranked[:3]))),
            "recipient top": float(bool(recipients & set(ranked[:3]))),
            "share": sum(named[u] for u in units) / total,
            "one state article": float(bool(ranked) and named[ranked[0]] / total > 0.75),
            "units": min(len(units), 4) / 4.0,
            "crowded": float(per_sentence[draft.sentence] > 2),
            "long": float(len(discourse.parses) > 15),
            **topics,
            "group": float(any(discourse.candidate(i).type == "group" for i in draft.parties())),
            "tellings": min(len(draft.sentences), 5) / 5.0,
        }
        if draft.recipients:
            signs[f"recipient is {discourse.candidate(draft.recipients[0]).type}"] = 1.0
        draft.signs.update({sign: value for sign, value in signs.items() if value})
