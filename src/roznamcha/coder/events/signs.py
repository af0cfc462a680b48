"""Signs: what is seen of a draft event in its clause that tells how likely it is right.

What is seen of it in its article is in `article_signs`. Names of signs are the keys of the weights in `data/confidence.json`.
"""

from __future__ import annotations

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.speakers import Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at
from roznamcha.language.verbs import BE, VerbGroup

_KEH = plain("کہ")
_TELLING_BEFORE = plain_words("اس ان کسی کوئی ایسے ایسی مزید کے کی کا ہر اپنے اپنی حالیہ تازہ ممکنہ مبینہ مجوزہ آئندہ")
_CLAIM = plain_words("الزام الزامات دعوی خدشہ خدشے")
_KEPT = plain_words("رکھا رکھی رکھے")
_HEDGES = plain_words("شاید ممکنہ ممکن مبینہ مجوزہ اگر گویا کاش امکان خدشہ خطرہ کوشش")
_FIELDS = {
    "force": frozenset(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST"]),
    "deed": frozenset(["SANCTION", "RETREAT", "AID", "COOPERATE"]),
    "contact": frozenset(["CONSULT"]),
}
_HEAVIEST = 12  # a pattern of so many words is not told from a heavier one


def field_of(type_: str) -> str:
    """Types of one kind, which go right and wrong alike: force, deed, contact or word."""
    return next((name for name, types in _FIELDS.items() if type_ in types), "word")


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
    weight = min(match.pattern.weight, _HEAVIEST)
    found[f"weight {weight}"] = found[f"weight {weight} {field_of(type_)}"] = 1.0
    words = roles.discourse.text.words
    before = words[match.first - 1] if match.first > roles.parse.first else ""
    if before in _TELLING_BEFORE:
        found[f"before {before}"] = 1.0
    if verb is not None and field_of(type_) == "force" and _standing(words, verb):
        found["standing"] = 1.0
    if verb is not None and verb.passive:
        found[f"passive {field_of(type_)}"] = 1.0
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


def _standing(words: list[str], verb: VerbGroup) -> bool:
    """Whether a state of affairs is told, no happening: `قبضہ کر رکھا ہے`, `شہر پر قابض ہے`."""
    return verb.kind == BE or not _KEPT.isdisjoint(words[verb.first : verb.last - 1])
