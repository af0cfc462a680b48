"""One event an article: the tellings of the same happening put together."""

from __future__ import annotations

import datetime
from dataclasses import replace

from roznamcha.coder.events.consult import at_home
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.modes import settle_mode
from roznamcha.coder.events.occasions import ARRIVE
from roznamcha.coder.events.venues import settle_places
from roznamcha.coder.events.when import VERBAL
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import BE_PAST
from roznamcha.lexicon import Place

_APART = frozenset(["COOPERATE", "SANCTION", "COERCE", "RETREAT", "AID", "MOBILIZE"])
_ONCE = frozenset(["expel", "withdraw"])  # ناپسندیدہ قرار دے کر ملک چھوڑنے کا حکم دیا
_CASUALTY = plain_words("ہلاک شہید زخمی جاں مارے مارا")
_TAKING = plain_words("قبضہ قبضے قابض کنٹرول تسلط آزاد واگزار بازیاب چھڑا اقتدار")
_ADVANCE = plain("قدمی")  # پیش قدمی
_MOURNING = plain_words("تشویش احتجاج تنقید مذمت افسوس دکھ رنج تعزیت ہمدردی غم صدمے")
_TALK = plain_words("تبادلہ گفتگو بات چیت گفت")
_JOURNEY = 4  # days between an arrival and a meeting of one journey
_TO_ARRIVE = 3  # words from a visit to the arrival: دورے پر بھارت پہنچے
_SPECIFIC = {"person": 3, "org": 2, "group": 2, "state": 1}


def share_meeting(drafts: list[Draft], discourse: Discourse) -> None:
    """Give what was said in a meeting the meeting's place and days, where it has none of its own.

    Only for acts of words among the meeting's parties told within two sentences of it, a charge in its own.
    """
    meetings = [d for d in drafts if d.type == "CONSULT" and d.status == "occurred" and (d.place or d.from_)]
    for draft in drafts:
        if draft.type not in ("AGREE", "SUPPORT", "ACCUSE") or (draft.from_ is not None and draft.place is not None):
            continue
        own = _codes(draft.parties(), discourse)
        for meeting in meetings:
            reach = 0 if draft.type == "ACCUSE" else 2  # سفیر کو طلب کر کے احتجاج کیا
            near = any(abs(a - b) <= reach for a in draft.sentences for b in meeting.sentences)
            if near and len(own) > 1 and own <= _codes(meeting.parties(), discourse):
                draft.place = draft.place or meeting.place
                if draft.from_ is None:
                    draft.from_, draft.to = meeting.from_, meeting.to
                break


def merge_drafts(drafts: list[Draft], discourse: Discourse) -> list[Draft]:
    """Merge drafts that tell one happening; the first telling gives the trigger."""
    merged: list[Draft] = []
    for draft in drafts:
        settle_mode(draft, discourse)
    for draft in _without_casualties(_without_seats(drafts, discourse), discourse):
        for known in merged:
            if _mutual_charge(known, draft, discourse):
                break
            if _same(known, draft, discourse):
                _join(known, draft, discourse)
                break
        else:
            if any(_at_another_time(known, draft, discourse) for known in merged):
                draft.signs["another time"] = draft.signs[f"another time {draft.type}"] = 1.0
            merged.append(draft)
    merged = _with_members(merged, discourse)
    share_meeting(merged, discourse)
    settle_places(merged, discourse)
    return merged


def _with_members(drafts: list[Draft], discourse: Discourse) -> list[Draft]:
    """Summits by their members where they are named: `گروپ کا اجلاس ہوا جس میں روس اور چین کے نمائندوں نے شرکت کی`."""
    kept: list[Draft] = []
    for draft in drafts:
        attended = next((other for other in drafts if _attended_by(draft, other, discourse)), None)
        if attended is None:
            kept.append(draft)
        else:
            attended.place = attended.place or draft.place
            if attended.from_ is None:
                attended.from_, attended.to = draft.from_, draft.to
    return kept


def _attended_by(summit: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether one tells that a body met, and the other who of it came."""
    members = _codes(other.parties(), discourse)
    return (
        other is not summit
        and f"body alone {summit.type}" in summit.signs
        and summit.mode == other.mode == "multilateral"
        and summit.status == other.status
        and summit.sentence == other.sentence
        and len(members) > 1
        and not members & _codes(summit.parties(), discourse)
    )


def regretted(attack: Draft, drafts: list[Draft], words: list[str]) -> bool:
    """Whether who is taken for the attacker is he who condemns or mourns: `مصر نے حملے پر افسوس کا اظہار کیا`."""
    if attack.type != "ASSAULT" or "noun" not in attack.signs:
        return False
    if any(other.type == "CONCEDE" and other.recipients == attack.actors for other in drafts):
        return True  # مصر نے قطر سے حملے پر معذرت کی: it was no attack of Qatar's
    return any(
        other.type in ("SUPPORT", "ACCUSE")
        and set(attack.actors) <= set(other.actors)
        and ("passive" in other.signs or not _MOURNING.isdisjoint(words[slice(*other.trigger)]))
        for other in drafts
    )


def yields(promise: Draft, drafts: list[Draft]) -> bool:
    """Whether what is promised is to yield, told by the same words: `وعدہ کیا کہ پابندیاں ہٹا لیں گے`."""
    return promise.type == "AGREE" and any(
        other.type == "CONCEDE" and other.trigger == promise.trigger and other.actors == promise.actors
        for other in drafts
    )


def _without_casualties(drafts: list[Draft], discourse: Discourse) -> list[Draft]:
    """Drafts without those that only tell whom an attack of the same sentence struck: `حملوں میں 59 افراد شہید ہو گئے`.

    The doer of such a verb is guessed; the attack names its own.
    """
    kept: list[Draft] = []
    words = discourse.text.words
    for draft in drafts:
        attack = None
        if draft.type == "ASSAULT" and _CASUALTY & set(words[draft.trigger[0] : draft.trigger[1]]):
            attack = next((d for d in kept if d.type == "ASSAULT" and d.sentence == draft.sentence), None)
        own = attack is not None and "fallback" not in draft.signs and bool(draft.recipients)
        if attack is None or own or not _codes(draft.recipients, discourse) & _codes(attack.actors, discourse):
            kept.append(draft)
        elif not attack.recipients and not _codes(draft.actors, discourse) & _codes(attack.actors, discourse):
            attack.recipients = draft.actors
    return kept


def _without_seats(drafts: list[Draft], discourse: Discourse) -> list[Draft]:
    """Drafts without the journey to the land where a body sits whom it is made to: `واشنگٹن جائیں گے جہاں وہ آئی ایم ایف کے حکام سے ملیں گے`."""
    meetings = [d for d in drafts if d.type == "CONSULT" and d.mode == "visit" and at_home(d, discourse)]
    return [d for d in drafts if not any(_to_seat(d, meeting, discourse) for meeting in meetings)]


def _to_seat(journey: Draft, meeting: Draft, discourse: Discourse) -> bool:
    return (
        journey.type == "CONSULT"
        and journey.mode == "visit"
        and meeting.sentence in (journey.sentence, journey.sentence + 1)
        and _codes(journey.actors, discourse) == _codes(meeting.actors, discourse)
        and meeting.place is not None
        and _codes(journey.recipients, discourse) == {meeting.place.code}
        and all(discourse.candidate(r).type == "state" for r in journey.recipients)
    )


def _code(index: int, discourse: Discourse) -> str:
    """Whom a party stands for: its code, or itself where it has none."""
    return discourse.candidate(index).code or f"#{index}"


def _codes(indexes: list[int], discourse: Discourse) -> set[str]:
    return {_code(index, discourse) for index in indexes}


def _nested(one: set[str], other: set[str]) -> bool:
    """Whether all of one are among the other."""
    return one <= other or other <= one


def _same(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether two drafts tell one happening: `روس نے حلب پر بمباری کی` and, a sentence on, `بمباری میں`."""
    if one.type != other.type or (one.status != other.status and not _to_meet(one, other, discourse)):
        return False
    if (
        one.sentence == other.sentence
        and one.type in _APART
        and not (one.mode == other.mode and one.mode in _ONCE)
        and not one.signs.get("noun")
        and not other.signs.get("noun")
    ):
        return False  # two verbs of one sentence tell two deeds
    if ("asks anybody" in one.signs) != ("asks anybody" in other.signs):
        return False
    if _days_apart(one, other) and not _one_journey(one, other, discourse):
        return False
    if _at_another_time(one, other, discourse):
        return False
    return _same_contact(one, other, discourse) if one.type == "CONSULT" else _same_deed(one, other, discourse)


def _at_another_time(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether the tense of one of two sentences sets it apart: `بمباری کی ہے` and `گزشتہ ماہ بمباری کی تھی`.

    An attack in the past perfect is one of before (Schmidt 1999, on the past perfect); a charge or a denial in the
    imperfect is made again and again: `الزام لگاتا رہا ہے`.
    """
    if one.type != other.type or one.sentence == other.sentence:
        return False
    if one.type == "ASSAULT":
        words = discourse.text.words
        if "noun" in one.signs and other.sentence - one.sentence == 1:
            return False  # چاڈ کے حملے کے بعد … ۔ چاڈ نے گولہ باری کی تھی: a noun has no tense, what follows tells more of it
        return (words[one.trigger[1] - 1] in BE_PAST) != (words[other.trigger[1] - 1] in BE_PAST)
    return one.type in ("ACCUSE", "REJECT") and ("imperfect" in one.signs) != ("imperfect" in other.signs)


def _same_contact(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether two contacts of one time are one: `پوتن نے اردوان سے ملاقات کی`, `روس اور ترکی کے مذاکرات`."""
    a, b = _codes(one.parties(), discourse), _codes(other.parties(), discourse)
    if not _nested(a, b):
        return False
    if one.mode != other.mode:
        if min(len(a), len(b)) == 1:
            return False  # a conference of many, of whom one is named, and a meeting of two
        if one.mode and other.mode and "phone" in (one.mode, other.mode):
            return one.sentence == other.sentence and a == b and _talks_of_call(one, other, discourse)
    return not _other_persons(one.parties(), other.parties(), discourse)


def _talks_of_call(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether a call's sentence tells what was talked about: `فون کیا اور غزہ کی صورت حال پر تبادلہ خیال کیا`."""
    talk = other if one.mode == "phone" else one
    return not _TALK.isdisjoint(discourse.text.words[slice(*talk.trigger)])


def _same_deed(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether two deeds of one time are one: those of the same doers on the same ground to the same others."""
    if one.type == "REJECT" and one.mode != other.mode and "meet" in (one.mode, other.mode):
        return False  # to stay away from a meeting, and to deny a charge
    threat = one.type == "THREATEN" and one.sentence == other.sentence  # دھمکی دی کہ … پابندیاں لگائے گا
    if (
        one.mode
        and other.mode
        and one.mode != other.mode
        and one.type not in ("ASSAULT", "ACCUSE", "REQUEST")
        and not threat
    ):
        return False
    if one.type == "SUPPORT" and bool(one.predicate.joint) != bool(other.predicate.joint):
        return False  # a treaty that two sign, and praise of one for the other
    a, b = _codes(one.actors, discourse), _codes(other.actors, discourse)
    if not _nested(a, b) or _other_persons(one.actors, other.actors, discourse):
        return False
    if _other_ground(one, other):
        return False
    r, q = _codes(one.recipients, discourse), _codes(other.recipients, discourse)
    if one.type == "ASSAULT":
        if bool(one.predicate.joint) != bool(other.predicate.joint) and not (r | q) <= (a | b):
            return False  # fire that two exchanged, and a third whom one of them killed
        if _other_aim(one, other, discourse):
            return False  # to take a town, and to bomb it
        if _told_by_one_side(one, other, discourse):
            return True
    if a & q or b & r:
        return False  # what both do to each other is not what one does to the other
    return _nested(r, q)


def _told_by_one_side(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether fire that two exchanged is told again as one's on the other: `مصری فوج کے مطابق سوڈان نے فائرنگ کی`."""
    mutual, single = (one, other) if one.predicate.joint else (other, one)
    if not mutual.predicate.joint or single.predicate.joint or not single.recipients:
        return False
    return _codes(single.parties(), discourse) <= _codes(mutual.actors, discourse)


def _other_aim(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether one attack took or freed land and the other only struck: `داعش نے موصل پر قبضہ کر لیا تھا`.

    An advance may be either's.
    """
    told = [set(discourse.text.words[draft.trigger[0] : draft.trigger[1]]) for draft in (one, other)]
    return not any(_ADVANCE in words for words in told) and bool(told[0] & _TAKING) != bool(told[1] & _TAKING)


def _mutual_charge(known: Draft, draft: Draft, discourse: Discourse) -> bool:
    """`دونوں ملک الزام لگاتے رہتے ہیں` beside one's charge against the other tells a state of affairs."""
    if draft.type != known.type or draft.type not in VERBAL or draft.recipients:
        return False
    both = _codes(draft.actors, discourse)
    return bool(both & _codes(known.actors, discourse)) and bool(both & _codes(known.recipients, discourse))


def _other_ground(one: Draft, other: Draft) -> bool:
    """Whether two deeds were done in different lands, or in different towns of one."""
    if one.type in VERBAL or one.place is None or other.place is None:
        return False
    if one.place.code != other.place.code:
        return True
    return one.place.kind == other.place.kind == "city" and one.place.name != other.place.name


def _days_apart(one: Draft, other: Draft) -> bool:
    if not one.from_ or not other.from_:
        return False
    return (one.to or one.from_) < other.from_ or (other.to or other.from_) < one.from_


def _one_journey(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether one tells the arrival and the other a meeting of the same journey, a few days apart."""
    if (
        one.type != "CONSULT"
        or not one.from_
        or not other.from_
        or _arrival(one, discourse) == _arrival(other, discourse)
    ):
        return False
    apart = datetime.date.fromisoformat(one.from_) - datetime.date.fromisoformat(other.from_)
    return abs(apart.days) <= _JOURNEY


def _to_meet(one: Draft, other: Draft, discourse: Discourse) -> bool:
    """Whether somebody has come to a meeting that is to be: `قطر پہنچ گئے جہاں وہ امیر سے ملاقات کریں گے`."""
    come, planned = (one, other) if one.status == "occurred" else (other, one)
    return (
        one.type == "CONSULT"
        and come.mode == "visit"
        and planned.mode in ("visit", None)
        and come.sentence in (planned.sentence, planned.sentence - 1)
        and _arrival(come, discourse)
        and not _arrival(planned, discourse)
    )


def _arrival(draft: Draft, discourse: Discourse) -> bool:
    """`مصر پہنچے`, `دورے پر مصر پہنچے`."""
    end = min(draft.trigger[1] + _TO_ARRIVE, discourse.parses[draft.sentence].last)
    return bool(ARRIVE & set(discourse.text.words[draft.trigger[0] : end]))


def _other_persons(one: list[int], other: list[int], discourse: Discourse) -> bool:
    """Whether two persons of one code stand against each other."""
    for code in _codes(one, discourse) & _codes(other, discourse):
        a = {i for i in one if discourse.candidate(i).code == code and discourse.candidate(i).type == "person"}
        b = {i for i in other if discourse.candidate(i).code == code and discourse.candidate(i).type == "person"}
        if a and b and not a & b:
            return True
    return False


def _join(known: Draft, other: Draft, discourse: Discourse) -> None:
    """Take into a draft what another telling of it adds: mode, parties, place, days and signs."""
    if known.type == "THREATEN" and known.mode == "violence" and other.mode:
        known.mode = other.mode  # what is threatened tells more than the verb
    if known.status != other.status:
        other = replace(other, signs=known.signs if other.status == "planned" else other.signs)
        known.status, known.signs = "occurred", dict(other.signs)
    if known.mode is None or (known.type == "CONSULT" and other.mode == "visit" and known.mode != "visit"):
        known.mode = other.mode or known.mode
        if known.type == "CONSULT" and other.mode == "visit":
            hosts = _codes(other.recipients, discourse)
            parties = known.parties()
            known.recipients = [p for p in parties if _code(p, discourse) in hosts]
            known.actors = [p for p in parties if p not in known.recipients]
    sided = known.type == "CONSULT" and bool(known.recipients)  # a host, or an envoy who is summoned
    hosts = _codes(known.recipients, discourse)
    for index in other.parties() if known.type == "CONSULT" else other.actors:
        side = known.recipients if sided and _code(index, discourse) in hosts else known.actors
        _add(side, index, discourse)
    if known.type != "CONSULT":
        acting = _codes(known.actors, discourse)
        known.recipients = [r for r in known.recipients if _code(r, discourse) not in acting]
        for index in other.recipients:
            if _code(index, discourse) not in acting:
                _add(known.recipients, index, discourse)
    if known.place is None or (other.place is not None and _finer(other.place, known.place)):
        known.place = other.place
    if known.from_ is None or (
        other.from_ is not None and _arrival(known, discourse) and not _arrival(other, discourse)
    ):
        known.from_, known.to = other.from_, other.to  # a visit's days are those of its meeting
    if other.sentence not in known.sentences:
        known.sentences.append(other.sentence)
    for sign, value in other.signs.items():
        known.signs[sign] = max(known.signs.get(sign, 0.0), value)
    known.signs["tellings"] = known.signs.get("tellings", 0.0) + 1.0


def _finer(place: Place, known: Place) -> bool:
    """Whether a place is a city of the land that is known."""
    return known.kind in ("state", "region") and place.kind == "city" and place.code == known.code


def _add(side: list[int], index: int, discourse: Discourse) -> None:
    """Add an actor; a person takes the place of his state, a state gives way to a person."""
    if index in side:
        return
    new = discourse.candidate(index)
    for place, old in enumerate(side):
        known = discourse.candidate(old)
        if known.code and known.code == new.code:
            if _SPECIFIC[new.type] > _SPECIFIC[known.type]:
                side[place] = index
            return
    side.append(index)
