"""Scope: which drafts link political actors across a border, as the codebook asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain, plain_words

# What an international body may do without another being named: `جی 20 نے اتفاق کیا`.
_BODIES_ALONE = frozenset(["AGREE", "REQUEST", "SUPPORT", "ACCUSE", "REJECT", "CONSULT"])
# What one side does that plainly touches others: a missile test, a truce, a withdrawal, a veto.
_ONE_SIDED = frozenset(["MOBILIZE", "RETREAT", "PROTEST", "REJECT", "CONCEDE"])
_TREATY = plain_words("معاہدے معاہدوں سمجھوتے سمجھوتوں کنونشن")
_OUT_OF = plain_words("سے میں")  # معاہدے سے الگ، معاہدے میں اپنی شرکت معطل
# Words of a gathering that several states take part in.
_AMONG_STATES = plain_words(
    "الاقوامی عالمی فریقی ملکی ملکوں ممالک سربراہ سربراہی سربراہان وزرائے علاقائی ڈونرز متعلق متحدہ"
)
# Whom one meets abroad though none of them is named: `عالمی رہنماؤں سے`, `یورپی ملکوں کے سفیروں سے`.
_OF_THE_WORLD = plain_words(
    "عالمی علاقائی الاقوامی یورپی عرب افریقی ایشیائی مغربی خلیجی ملکی غیرملکی ممالک ملکوں ہمسایہ طاقتوں"
)
_COUNTERPARTS = plain_words(
    "رہنماؤں راہنماؤں طاقتوں شراکت شراکتداروں منصبوں اتحادیوں سفیروں سفرا سفارت سفارتکاروں سربراہان سربراہوں مندوبین وزرا وزرائے"
)
_WITH, _NEAR_THEM = plain_words("سے ساتھ درمیان"), 3  # words from `عالمی` to `رہنماؤں`, from these to `سے`
_REBELS = plain_words("باغی باغیوں جنگجو جنگجوؤں دہشتگرد دہشتگردوں")
_REBELS_BY_TWO = {  # what the first word of two needs behind it
    **dict.fromkeys(plain_words("شدت عسکریت علیحدگی انتہا"), plain_words("پسند پسندوں")),
    **dict.fromkeys(plain_words("حملہ"), plain_words("آور آوروں")),
    **dict.fromkeys(plain_words("دہشت"), plain_words("گرد گردوں")),
}
_NO_FIGHT = plain_words("گھیرے قبول ذمہ ذمے")  # a search, a claim
_REBELS_ACT = plain_words("نے فورسز تنظیم تنظیموں گروپ گروپوں گروہ جماعت جماعتیں جماعتوں")
# Whose session is a state's own; but اقوام متحدہ کی جنرل اسمبلی.
_OF_HOUSE, _OF_NATIONS = plain_words("کمیٹی اسمبلی سینیٹ سینٹ پارلیمنٹ پارلیمان کابینہ بورڈ ایوان"), plain("متحدہ")
_FAR_OFF = frozenset(["passive", "fallback"])
_HELD = ("multilateral", "visit")  # contacts that one body may be told of without the other side
_HOME = 0.6  # from this share of its mentions on, an article is a home report
_ALONE = frozenset(["MOBILIZE", "RETREAT", "ASSAULT", "COERCE", "SANCTION", "AID"])


def unit(discourse: Discourse, index: int) -> str | None:
    """What an actor counts as: its code, or itself where it has none and acts by itself."""
    candidate = discourse.candidate(index)
    if candidate.code:
        return candidate.code
    if candidate.type in ("group", "org") or (candidate.type == "person" and candidate.entity is not None):
        return f"#{index}"  # an exile or a rebels' commander stands for himself
    owners = [m.owner.actor for m in candidate.mentions if m.owner is not None and m.owner.actor is not None]
    groups = [f"#{owner}" for owner in owners if discourse.candidate(owner).type == "group"]
    return groups[0] if candidate.type == "person" and groups else None  # القاعدہ کے رہنما ابو یحییٰ


def units_of(discourse: Discourse, indexes: Iterable[int]) -> set[str | None]:
    """What several actors count as; None stands for those who count as nobody."""
    return {unit(discourse, index) for index in indexes}


def state_of(discourse: Discourse, code: str | None) -> list[int]:
    """The state of a code, [] where the article does not speak of it."""
    state = discourse.cast.state(code) if code else None
    return [state.index] if state is not None else []


def mentions_by_unit(discourse: Discourse) -> Counter[str]:
    """How often each unit is mentioned in the article."""
    counts: Counter[str] = Counter()
    for candidate in discourse.cast.candidates:
        if (own := unit(discourse, candidate.index)) is not None:
            counts[own] += len(candidate.mentions)
    return counts


def _share(discourse: Discourse, units: set[str | None]) -> float:
    """The share of the article's mentions that are of these units."""
    counts = mentions_by_unit(discourse)
    return sum(counts[own] for own in units if own is not None) / (counts.total() or 1)


def is_body(discourse: Discourse, index: int) -> bool:
    """Whether one is an international body itself."""
    entity = discourse.candidate(index).entity
    return entity is not None and entity.kind == "body"


def of_body(discourse: Discourse, index: int) -> bool:
    """Whether one is an international body, or speaks for it."""
    candidate = discourse.candidate(index)
    if candidate.type == "person":
        # Who speaks for a body is the body: the UN's Secretary-General.
        bodies = (c for c in discourse.cast.candidates if c.entity is not None and c.entity.kind == "body")
        return candidate.code is not None and any(body.code == candidate.code for body in bodies)
    return is_body(discourse, index)


def _firm(discourse: Discourse, index: int) -> bool:
    entity = discourse.candidate(index).entity
    return entity is not None and entity.kind == "company" and unit(discourse, index) == f"#{index}"


def _leaves_treaty(discourse: Discourse, draft: Draft) -> bool:
    """Whether a state leaves a treaty that the text does not say with whom: `جوہری معاہدے سے الگ ہو گیا`."""
    words = discourse.text.words[max(0, draft.trigger[0] - 3) : draft.trigger[1]]
    return any(word in _TREATY and following in _OUT_OF for word, following in pairwise(words))


def _among_states(discourse: Discourse, draft: Draft) -> bool:
    """Whether who holds or attends a conference meets others there, though no other is named.

    `ناروے بین الاقوامی کانفرنس کی میزبانی کرے گا`; where it is only held, the state may be but its place.
    """
    if draft.mode != "multilateral" or not draft.predicate.one_sided or draft.predicate.actor[0] != "subject":
        return False
    if not _FAR_OFF.isdisjoint(draft.signs):
        return False
    told = discourse.text.words[discourse.parses[draft.sentence].first : draft.trigger[1]]
    at_home = not _OF_HOUSE.isdisjoint(told) and _OF_NATIONS not in told
    return not _AMONG_STATES.isdisjoint(told) and not at_home


def _meets_foreigners(discourse: Discourse, draft: Draft) -> bool:
    """Whether those met are leaders or envoys of other lands that are not named: `صدر نے یورپی رہنماؤں سے ملاقات کی`."""
    if not _FAR_OFF.isdisjoint(draft.signs):
        return False
    words, first = discourse.text.words, discourse.parses[draft.sentence].first
    return any(
        words[token] in _COUNTERPARTS
        and not _OF_THE_WORLD.isdisjoint(words[max(first, token - _NEAR_THEM) : token])
        and not _WITH.isdisjoint(words[token + 1 : token + _NEAR_THEM])
        for token in range(max(first, draft.trigger[0] - 8), draft.trigger[0])
    )


def _on_rebels(discourse: Discourse, draft: Draft) -> bool:
    """Whether a state's forces fight rebels at home whose group is not named: `فوج نے کارروائی میں چھ عسکریت پسند ہلاک کر دیے`."""
    known = "fallback" not in draft.signs and all(discourse.candidate(w).type != "person" for w in draft.actors)
    parse, words = discourse.parses[draft.sentence], discourse.text.words
    if not known or not _NO_FIGHT.isdisjoint(words[slice(*draft.trigger)]):
        return False
    for token in range(parse.first, parse.last - 1):
        two = words[token + 1] in _REBELS_BY_TWO.get(words[token], ())
        if (two or words[token] in _REBELS) and words[token + 1 + two] not in _REBELS_ACT:
            return True
    return False


def _gone_abroad(discourse: Discourse, draft: Draft) -> bool:
    """Whether officials go to a town of another land that is not named itself: `وفد استنبول پہنچ گیا`."""
    if draft.mode != "visit" or draft.place is None or draft.place.code is None:
        return False
    return not {discourse.candidate(index).code for index in draft.parties()} & {None, draft.place.code}


def in_scope(discourse: Discourse, draft: Draft) -> bool:
    """Two units of which not both are one state's; or one whose act is felt by another."""
    units = units_of(discourse, draft.parties()) - {None}
    if all(_firm(discourse, index) for index in draft.parties()):
        return False  # business between firms
    if len(units) >= 2:
        return any(unit(discourse, index) for index in draft.actors)
    meets = draft.type != "CONSULT" or draft.mode in _HELD
    if draft.type == "ACCUSE" and draft.predicate.actor == ("speaker",) and not draft.recipients:
        return False  # اقوام متحدہ کے مطابق تشدد حقوق کی خلاف ورزی ہے: nobody's
    if any(of_body(discourse, index) for index in draft.actors) and (
        (draft.type in _BODIES_ALONE and meets) or draft.predicate.one_sided
    ):
        draft.signs[f"body alone {draft.type}"] = 1.0
        return True
    if draft.type == "CONSULT":
        return bool(units) and (
            _among_states(discourse, draft) or _gone_abroad(discourse, draft) or _meets_foreigners(discourse, draft)
        )
    if not units or not any(unit(discourse, index) for index in draft.actors):
        return False
    if draft.predicate.one_sided and draft.type in _ONE_SIDED:
        return True
    if draft.type == "SANCTION" and draft.predicate.one_sided and _leaves_treaty(discourse, draft):
        return True
    if draft.mode == "expel" and draft.predicate.one_sided:
        return True  # the envoys of several lands, not named
    if draft.type == "SUPPORT" and draft.predicate.one_sided:
        return True  # a treaty of many ratified, an accord made with "the powers"
    if "condemned elsewhere" in draft.signs or "asks anybody" in draft.signs:
        return True
    abroad = draft.place is not None and draft.place.code is not None and draft.place.code not in units
    foreign = any(discourse.candidate(index).type == "group" for index in draft.actors)
    # A war inside one land is everybody's matter; a crime in a home report is not.
    war = draft.type == "ASSAULT" and _share(discourse, units) < _HOME
    if draft.type == "ASSAULT" and not (abroad or foreign or war or draft.recipients) and _on_rebels(discourse, draft):
        draft.signs["on rebels"] = 1.0
        war = True
    if draft.type in _ALONE and (abroad or foreign or war) and not draft.recipients:
        draft.signs[f"alone {draft.type}"] = 1.0
        return True
    return False
