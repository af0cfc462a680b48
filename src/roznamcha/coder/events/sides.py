"""Sides that no case mark tells: who did it, to whom it was done, whom an answer answers.

`roles` reads the marks; here stands what the rest of the sentence and the events told before
it say where a mark is missing, or names somebody who cannot be meant.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from roznamcha.coder.events.consult import SUMMON
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.nearby import may_fight
from roznamcha.coder.events.outcomes import decision_judged, outcome_alone
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import state_of, unit, units_of
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, mark_at
from roznamcha.language.verbs import BECOME, PERFECT, VerbGroup

_EVERY, _AND, _IN = plain("ہر"), plain("اور"), plain("میں")
# Who does it.
_THERE = plain_words("میں سے")
_KEH, _NE = plain("کہ"), plain("نے")
_DONE = plain_words("کر بنا گرا مار")  # stems whose doer has نے in the perfect
_OURS = plain_words("ہمارے ہماری ہمارا ہمیں")  # the speaker's own people are struck, not by him
# Arrests and sentences are the land's where nobody else is named: `ایران میں امریکی شہری کو گرفتار کیا گیا`.
_OF_THE_LAND = frozenset(["COERCE", "SANCTION"])
_AT_BORDER = plain_words("سرحد سرحدی سرحدوں کنٹرول")  # کنٹرول لائن، لائن آف کنٹرول
_SENT_AWAY = frozenset(["expel", "deport"])
_PAIRED = plain_words("اور سے تا")
# What is judged, and who owns to it.
VIOLENCE = plain_words(
    "حملے حملوں حملہ دھماکے دھماکوں دھماکہ بمباری بم واقعے واقعہ واقعات فائرنگ گردی ہلاکت ہلاکتوں قتل گولہ کارروائی"
)
_JUDGED = plain_words(
    "خیرمقدم خیر مذمت تنقید تشویش الزام الزامات سراہا سراہتے تعریف افسوس مسترد تردید درخواست اپیل مطالبہ "
    "احتجاج مایوسی ناراضی ناراضگی برہمی حیرت مخالفت تحفظات خدشات اطمینان نشاندہی"
)
_THANKED, _THANKS_NEAR = plain_words("شکریہ شکرگزار گزار"), 12
_KINDS = plain_words("قسم طرح نوعیت شکل صورت قسموں شکلوں")
# What everybody is against: `دہشت گردی کی مخالفت کرتے ہیں`, `انتہا پسندی کو خطرہ قرار دیا`.
_EVILS = plain_words("گردی پسندی دہشتگردی کرپشن بدعنوانی غربت")
_OF_IT = plain_words("کی کو کا")
_DEFINITE = plain_words(
    "اس ان یہ ریاستی واقعے واقعات حملے حملوں کارروائی کارروائیوں تازہ حالیہ بھارتی اسرائیلی سے پر جانب"
)
OWNS_TO = plain_words("ذمہ ذمے قبول")
_CLAIMED_BACK = 4  # sentences from an attack to the claim of it
_STRUCK_AT = 4  # words from a town to the attack on something in it: `کوئٹہ کے ہسپتال پر حملے`
_MOURNED_BACK = 3  # sentences from a calamity to the grief at it
_CALAMITIES = plain_words("زلزلے زلزلہ سیلاب طوفان حادثے حادثہ سانحے سانحہ آتشزدگی")
_GRIEF = plain_words("افسوس ہمدردی تعزیت دکھ رنج غم صدمے یکجہتی")
# To whom it is done, whom it answers.
_LIKEWISE = plain("بھی")
_CHARGES = plain_words("الزام الزامات دعوی دعوے دعووں تاثر بات باتوں خبروں اطلاعات تشویش تنقید موقف")
_CHARGING, _ASKING = frozenset(["ACCUSE"]), frozenset(["REQUEST", "AGREE", "THREATEN"])
_CROWD = plain_words("عوام لوگ صارفین مداح مبصرین ماہرین ناقدین شائقین حلقے طلبہ طلبا تاجر کسان والدین")
_SUCH = plain_words("یہ ایسا ایسے ایسی")
# What somebody did that is then spoken of as `یہ اقدام`, `ان کارروائیوں پر`.
_THAT = plain_words("اس ان انہی اسی ایسے ایسی")
_DEEDS = plain_words(
    "کارروائی کارروائیوں کارروائیاں حملے حملوں اقدام اقدامات قدم فیصلے بیان بیانات تجربے تجربات بمباری مشقوں آپریشن دھمکی دھمکیوں مداخلت اعلان "
    "پابندیوں حرکت حرکتوں رویے پیشرفت پیشرفتوں پیش چڑھائی دراندازی معاہدے سمجھوتے تجویز پیشکش"
)
_ATTACKS = plain_words("حملے حملوں بمباری چڑھائی")
_ON, _JUDGED_NEAR = plain("پر"), 7  # words from a deed to `پر`, on which it is judged
_JUST_BEFORE = 2  # sentences from a deed to the judgement of it
_SAYINGS = plain_words("بیان بیانات")
_NO_DEEDS = frozenset("CONSULT COOPERATE PROTEST".split())
_LISTED = 3  # words from `اور` to the noun it adds


def _dropped(roles: Roles, verb: VerbGroup, speech: Speech) -> bool:
    """Whether the doer is left out because he is who tells of it: `وزارت نے بتایا کہ دو ڈرونز کو مار گرایا`."""
    said = roles.clause.opener == _KEH and roles.match.first >= speech.content_from
    if not said or verb.kind != PERFECT or verb.passive or not verb.finite or _DONE.isdisjoint(roles.segment.stems):
        return False
    words = roles.discourse.text.words[roles.clause.segments[0].first : roles.segment.last]
    if _NE in words or any(a.subject for s in roles.clause.segments for a in s.arguments):
        return False
    speaker = roles.discourse.candidate(speech.speaker)
    return speaker.type in ("org", "state", "group") and bool(speaker.code) and may_fight(roles, speech.speaker)


def unmarked_doer(
    discourse: Discourse, roles: Roles, recipients: list[int], verb: VerbGroup | None, speech: Speech | None
) -> tuple[list[int], int]:
    """Who did it, where no case mark tells: whoever else stands in the clause, or whoever tells of his own deed."""
    predicate = roles.match.pattern.predicate
    passive = verb is not None and verb.passive
    if predicate.type == "PROTEST" and (land := _land(discourse, roles, recipients)):
        return land, 8  # پاکستان بھر میں ریلیاں نکالی گئیں: the crowd is the land's
    if predicate.type == "MOBILIZE" and passive:
        return roles.whose_troops(), 0 if roles.troops() else 5
    if predicate.type == "ASSAULT" and verb is None and (predicate.actor == ("janib",) or roles.stranger_owns()):
        return [], 0  # کوئٹہ میں اہلکاروں کی ہلاکت: by whose hands is not told
    others, far = roles.other_side(recipients, partial(unit, discourse), doer=True)
    happened = verb is not None and not BECOME.isdisjoint(discourse.text.words[verb.first : verb.last])
    if others and far == 1 and not passive and not happened:
        return others[:1], 5
    if passive and recipients and _hosts(discourse, roles) and (land := _land(discourse, roles, recipients)):
        return land, 8
    if verb is not None and verb.passive and speech is not None and _did_it(discourse, roles, verb, speech.speaker):
        return [speech.speaker], 6
    if predicate.type == "ASSAULT" and verb is not None and speech is not None and _dropped(roles, verb, speech):
        return [speech.speaker], 6
    return [], 0


def _did_it(discourse: Discourse, roles: Roles, verb: VerbGroup, speaker: int) -> bool:
    """Whether who tells of it did it himself: `وزیر نے کہا کہ پابندیاں عائد کر دی گئی ہیں`."""
    candidate = discourse.candidate(speaker)
    if roles.clause.opener in RELATIVE or candidate.type not in ("org", "state", "person", "group"):
        return False
    if _of_own_people(discourse, roles, speaker):
        return False
    if roles.match.pattern.predicate.type != "ASSAULT":
        return True
    ours = _OURS & set(discourse.text.words[roles.clause.segments[0].first : verb.first])
    if ours or _of_speaker(discourse, roles, speaker):
        return False
    return bool(candidate.code) and may_fight(roles, speaker)


def _of_speaker(discourse: Discourse, roles: Roles, speaker: int) -> bool:
    """Whether it is the speaker's own people who died: `پاکستان کے دس فوجی مارے جا چکے ہیں`."""
    if roles.match.pattern.predicate.actor != ("janib",):
        return False
    own = unit(discourse, speaker)
    return own is not None and any(unit(discourse, w) == own for a in roles.before for w in discourse.who(a))


def _of_own_people(discourse: Discourse, roles: Roles, speaker: int) -> bool:
    """Whether it was done to the speaker's own, so not by him: `وزیر نے کہا کہ ان کے شہریوں کو یرغمال بنایا گیا`."""
    if roles.match.pattern.predicate.type not in ("ASSAULT", "COERCE"):
        return False
    own = unit(discourse, speaker)
    owned = [a for a in roles.before if a.mark in ("ka", "adjective") and a.outer == "ko"]
    return own is not None and any(unit(discourse, w) == own for a in owned for w in discourse.who(a))


def border_fire(drafts: list[Draft], discourse: Discourse) -> None:
    """Whom fire at a border struck: who summons the envoy for it: `سرحد پر مصر کی فائرنگ پر لیبیا نے سفیر کو طلب کیا`."""
    words = discourse.text.words
    for fire in drafts:
        parse = discourse.parses[fire.sentence]
        if fire.type != "ASSAULT" or fire.recipients or _AT_BORDER.isdisjoint(words[parse.first : parse.last]):
            continue
        for answer in drafts:
            if answer.sentence != fire.sentence or answer.type not in ("CONSULT", "ACCUSE", "REQUEST"):
                continue
            called = answer.type != "CONSULT" or SUMMON in words[slice(*answer.trigger)]
            units = units_of(discourse, fire.actors) - {None}
            if called and units & units_of(discourse, answer.recipients):
                fire.recipients = list(answer.actors)
                break


def _hosts(discourse: Discourse, roles: Roles) -> bool:
    """Whether it is for the state of the land to do: to arrest, to sentence, to summon or send away an envoy."""
    words = discourse.text.words[roles.match.first : roles.match.noun_last]
    predicate = roles.match.pattern.predicate
    if predicate.mode == "discontinue":
        return False  # sanctions come from elsewhere
    return predicate.type in _OF_THE_LAND or (predicate.type == "CONSULT" and SUMMON in words)


def _land(discourse: Discourse, roles: Roles, recipients: list[int]) -> list[int]:
    """The state on whose ground it happens, where it is not the one to whom it is done."""
    own = units_of(discourse, recipients)
    protest = roles.match.pattern.predicate.type == "PROTEST"
    grounds = roles.on_ground(away=roles.match.pattern.predicate.mode in _SENT_AWAY)
    if protest:  # پاکستان کے مختلف شہروں میں
        grounds += [a for a in roles.everywhere() if a.mark == "ka" and a.outer in ("", "mein") and roles.is_land(a)]
        own_clause = [*roles.before, *roles.earlier]
        grounds.sort(key=lambda a: a not in own_clause)
    for argument in grounds:
        land = [
            w
            for w in discourse.who(argument)
            if unit(discourse, w) not in own and discourse.candidate(w).type == "state"
        ]
        if land:
            return land[:1]
    if not protest and not (recipients and roles.match.pattern.predicate.type == "COERCE"):
        return []
    for mention in roles.parse.mentions:
        if not protest and (mention.first >= roles.match.first or discourse.text.words[mention.np_last] not in _THERE):
            continue  # برطانوی شہری کو دبئی میں گرفتار کیا گیا
        state = discourse.cast.state(mention.code) if mention.type == "place" and mention.code else None
        if state is not None and unit(discourse, state.index) not in own:
            return [state.index]  # لاہور میں مظاہرہ ہوا
    return []


def linked_towns(discourse: Discourse, parse: Parse, roles: Roles) -> list[int]:
    """The states of two towns that a service links: `سری نگر اور مظفر آباد کے درمیان بس سروس`, `دہلی سے لاہور جانے والی بس`."""
    words = discourse.text.words
    towns = [m for m in parse.mentions if m.code and m.sort in ("place", "capital") and m.last <= roles.match.first]
    for one, other in pairwise(towns):
        if one.code != other.code and other.first - one.last == 1 and words[one.last] in _PAIRED:
            states = [*state_of(discourse, one.code), *state_of(discourse, other.code)]
            return states if len(states) > 1 else []
    return []


def judged(words: list[str], parse: Parse, end: int, roles: Roles, actors: list[int]) -> bool:
    """Whether a deed is what its clause's subject welcomes, condemns or denies, and so another's.

    `امریکہ نے کارروائیاں بند کرنے کے اعلان کا خیرمقدم کیا`: it is not America that stops.
    """
    near = words[end : min(end + 6, parse.last)]
    thanked = _THANKED & set(words[end : min(end + _THANKS_NEAR, parse.last)])  # رہائی میں مدد پر قطر اور مصر کا شکریہ
    if not thanked and not _JUDGED & set(near):
        return False
    return any(
        (argument.mark == "ne" or (thanked and argument.mark in ("", "janib")))
        and set(actors) <= set(roles.discourse.who(argument))
        for argument in [*roles.before, *roles.earlier]
    )


def in_general(words: list[str], match: Match) -> bool:
    """Whether what is condemned is no deed: `ہر قسم کی دہشت گردی کی مذمت کرتا ہے`."""
    before = words[max(0, match.first - 8) : match.first]
    if any(word == _EVERY and following in _KINDS for word, following in pairwise(before)):
        return True
    evil = next((i for i, word in enumerate(before) if word in _EVILS), None)
    return evil is not None and evil + 1 < len(before) and before[evil + 1] in _OF_IT and not _DEFINITE & set(before)


def claimed_target(discourse: Discourse, roles: Roles, actors: list[int]) -> list[int]:
    """Whom an attack struck that somebody owns to: `مالی کے اڈے پر حملہ ہوا۔ … نے ذمہ داری قبول کی`, else whose land it was in."""
    words = discourse.text.words
    if not OWNS_TO & set(words[roles.match.first : roles.match.noun_last]):
        return []
    own = units_of(discourse, actors)
    for back in range(_CLAIMED_BACK):
        parse = discourse.parses.get(roles.parse.sentence - back)
        told = [a for s in parse.segments for a in s.arguments if back or a.first < roles.match.first] if parse else []
        if parse is None or not VIOLENCE & set(words[parse.first : parse.last if back else roles.match.first]):
            continue
        aims = [a for a in told if "par" in (a.mark, a.outer)]
        lands = [a for a in told if a.mark == "mein" or roles.is_land(a)]
        for argument in [*reversed(aims), *lands]:
            who = [w for w in discourse.who(argument) if discourse.candidate(w).type in ("state", "org")]
            who = [w for w in who if discourse.candidate(w).code and unit(discourse, w) not in own]
            if who:
                return who
    return []


def ground_abroad(discourse: Discourse, roles: Roles, actors: list[int]) -> str | None:
    """In which land an attack was that others judge, where it is not their own: `ناروے نے استنبول میں دھماکے کی مذمت کی`."""
    words = discourse.text.words
    own = {discourse.candidate(index).code for index in actors}
    if None in own:
        return None
    for mention in roles.parse.mentions:
        if mention.last > roles.match.first or mention.type not in ("place", "state") or not mention.code:
            continue
        ground = words[mention.np_last] == _IN or VIOLENCE & set(words[mention.last : mention.last + _STRUCK_AT])
        if ground and mention.code not in own:
            return mention.code
    return None


def mourned_with(discourse: Discourse, roles: Roles, actors: list[int]) -> list[int]:
    """The state that is mourned with because it was struck: `ناروے نے استنبول دھماکے پر افسوس کا اظہار کیا`."""
    if _GRIEF.isdisjoint(discourse.text.words[roles.segment.first : roles.match.noun_last]):
        return []
    return state_of(discourse, ground_abroad(discourse, roles, actors)) or _struck_before(discourse, roles, actors)


def _struck_before(discourse: Discourse, roles: Roles, actors: list[int]) -> list[int]:
    """The land that was struck in what is told just before: `کینیا میں دھماکہ ہوا۔ … لواحقین سے تعزیت کا اظہار کیا`."""
    words, own = discourse.text.words, {discourse.candidate(index).code for index in actors}
    for back in range(1, _MOURNED_BACK):
        parse = discourse.parses.get(roles.parse.sentence - back)
        if parse is None or not (VIOLENCE | _CALAMITIES) & set(words[parse.first : parse.last]):
            continue
        for mention in parse.mentions:
            inside = words[mention.np_last : mention.np_last + 1] == [_IN]
            if mention.type in ("place", "state") and inside and mention.code not in own:
                return state_of(discourse, mention.code)
    return []


def spoken_about(discourse: Discourse, roles: Roles, speech: Speech | None) -> list[int]:
    """Whom `وہ` means in a charge that is made about somebody: `صدر نے مادورو کے بارے میں کہا کہ وہ آمر ہیں`."""
    if speech is None or roles.match.pattern.predicate.actor != ("speaker",):
        return []
    if not any(a.mark in ("", "ne") and a.mentions[0].office in ("they", "it") for a in roles.before):
        return []
    own = unit(discourse, speech.speaker)
    for segment in roles.parse.segments:
        for argument in segment.arguments:
            if argument.mark == "bare" and argument.last <= speech.content_from:
                return [w for w in discourse.who(argument) if unit(discourse, w) not in (own, None)]
    return []


def of_violence(words: list[str], roles: Roles) -> bool:
    """Whether what is condemned is an attack; whose it is has to be told, who is named nearby may be its victim."""
    return bool(VIOLENCE & set(words[roles.parse.first : roles.match.first]))


def likewise(
    words: list[str], roles: Roles, earlier: list[Draft], actors: list[int], discourse: Discourse
) -> list[int]:
    """Whom another's deed of the same kind, told just before, was done to: `کویت بھی اپنا سفیر بلا چکا ہے`."""
    if _LIKEWISE not in words[roles.segment.first : roles.match.first]:
        return []
    own = units_of(discourse, actors)
    for draft in reversed(earlier):
        if roles.parse.sentence - draft.sentence > 1:
            break
        if draft.type == roles.match.pattern.predicate.type and not own & units_of(discourse, draft.parties()):
            return list(draft.recipients)
    return []


def summoned(earlier: list[Draft], roles: Roles, actors: list[int], discourse: Discourse) -> list[int]:
    """Whom a protest is made to that goes with a summons: `سفیر کو طلب کر کے اسلحے کی فروخت پر احتجاج کیا`."""
    words = discourse.text.words
    units = units_of(discourse, actors)
    for draft in reversed(earlier):
        if draft.sentence != roles.parse.sentence:
            break
        calls = draft.type == "CONSULT" and SUMMON in words[slice(*draft.trigger)] and draft.recipients
        if calls and units & units_of(discourse, draft.actors):
            return list(draft.recipients)
    return []


def summoner(earlier: list[Draft], roles: Roles, recipients: list[int], discourse: Discourse) -> list[int]:
    """Who had the envoy called to whom a note is then given: `مصر نے سفیر کو طلب کیا۔ سفیر کو مراسلہ دیا گیا`."""
    words, units = discourse.text.words, units_of(discourse, recipients) - {None}
    for draft in reversed(earlier):
        if roles.parse.sentence - draft.sentence > _JUST_BEFORE:
            break
        calls = draft.type == "CONSULT" and SUMMON in words[slice(*draft.trigger)]
        if calls and units & units_of(discourse, draft.recipients):
            return list(draft.actors)
    return []


def denies(words: list[str], roles: Roles) -> bool:
    """Whether what is rejected is a charge, whose maker is then the one answered."""
    first = roles.segment.first
    return any(word in _CHARGES for word in words[max(first, roles.match.first - 4) : roles.match.first])


def clears_another(roles: Roles, actors: list[int]) -> bool:
    """Whether somebody else is said to have nothing to do with it: `مصر نے کہا کہ سوڈان ملوث نہیں`."""
    if roles.match.pattern.predicate.recipient:
        return False  # a charge is denied, whosever it is
    own = units_of(roles.discourse, actors)
    owners = [a for a in roles.before if a.mentions[0].type != "pronoun" and (a.subject or a.mark == "ka")]
    return any(unit(roles.discourse, w) not in own | {None} for a in owners for w in roles.discourse.who(a))


def accuser(earlier: list[Draft], actors: list[int], sentence: int, discourse: Discourse) -> int | None:
    """The one whom a denial answers: who charged an actor just before, else who spoke just before, else who asked."""
    units = units_of(discourse, actors)

    def last(types: frozenset[str], reach: int) -> int | None:
        for draft in reversed(earlier):
            near = sentence - draft.sentence <= reach and draft.status == "occurred" and draft.type in types
            if near and units_of(discourse, draft.recipients) & units:
                return draft.actors[0]
        return None

    if (charged := last(_CHARGING, 6)) is not None:
        return charged
    for draft in reversed(earlier):
        # A denies, and so does B: both answer the same charge.
        if sentence - draft.sentence > 2 or draft.type != "REJECT":
            break
        if draft.recipients and not units_of(discourse, draft.recipients) & units:
            return draft.recipients[0]
    before = discourse.speeches.get(sentence - 1)
    if before is not None and unit(discourse, before.speaker) not in units | {None}:
        return before.speaker
    return last(_ASKING, 2)


def points_back(roles: Roles) -> bool:
    """Whether the clause says something of a deed told before: `یہ ہمارے تاجروں کے ساتھ زیادتی ہے`."""
    first = roles.clause.segments[0].first
    return bool(_SUCH & set(roles.discourse.text.words[first : first + 2]))


def _judges(draft: Draft) -> bool:
    """Whether it is told what somebody thinks of a deed; what two conclude is one itself."""
    return draft.type == "ACCUSE" or (draft.type == "SUPPORT" and not draft.predicate.joint)


def doer_beside(
    roles: Roles, earlier: list[Draft], actors: list[int], discourse: Discourse
) -> tuple[list[int], Draft | None]:
    """Whose deed, told in the same sentence, is judged: `ٹرمپ کے شام سے فوج نکالنے کے فیصلے پر فرانس نے مایوسی ظاہر کی`."""
    words, match = discourse.text.words, roles.match
    own = units_of(discourse, actors)
    for draft in reversed(earlier):
        if draft.sentence != roles.parse.sentence:
            break
        end = draft.trigger[1]
        deed = draft.type not in _NO_DEEDS and not _judges(draft) and draft.actors and end <= match.first
        if not deed or own & units_of(discourse, draft.actors):
            continue
        near = words[end : min(end + _JUDGED_NEAR, match.first)]
        judged = (_ON in near and _NE not in near[: near.index(_ON)]) or decision_judged(near)
        if judged and roles.parse.segment_at(end).clause == roles.clause.index:
            return list(draft.actors), draft
    return [], None


def doer_before(roles: Roles, earlier: list[Draft], actors: list[int], discourse: Discourse) -> list[int]:
    """Whose deed it was that `ان کارروائیوں پر`, `یہ … خلاف ورزی ہے` judges: who did what was told last, and just before."""
    first = roles.clause.segments[0].first
    pairs = list(pairwise(discourse.text.words[first : roles.match.first]))
    that = any(one in _THAT and other in _DEEDS for one, other in pairs)
    if not (points_back(roles) or that or outcome_alone(roles)):
        return []
    said = any(one in _THAT and other in _SAYINGS for one, other in pairs)
    attack = any(one in _THAT and other in _ATTACKS for one, other in pairs)  # اس حملے کو جارحیت قرار دیا
    own = units_of(discourse, actors)
    for draft in reversed(earlier):
        if roles.parse.sentence - draft.sentence > _JUST_BEFORE:
            break
        if attack and draft.type != "ASSAULT":
            continue
        if draft.type in _NO_DEEDS or (_judges(draft) and not said):
            continue
        if draft.actors and not own & units_of(discourse, draft.actors):
            return list(draft.actors)
    return []


def struck_by(parse: Parse, earlier: list[Draft], actors: list[int], discourse: Discourse) -> list[int]:
    """Who is told in the same sentence to have attacked those who now condemn it."""
    own = units_of(discourse, actors) - {None}
    for draft in reversed(earlier):
        if draft.type == "ASSAULT" and draft.sentence == parse.sentence and own & units_of(discourse, draft.recipients):
            return [w for w in draft.actors if unit(discourse, w) not in own]
    return []


def remarked(roles: Roles, speech: Speech | None) -> bool:
    """Whether a relative clause adds what another did upon what was said: `پیشکش کی جس کا روس نے خیر مقدم کیا`.

    Behind a `کہ` it may be part of what is said.
    """
    clause, words = roles.clause, roles.discourse.text.words
    first = clause.segments[0].first
    if speech is None or clause.opener not in RELATIVE or _KEH in words[roles.parse.first : first]:
        return False
    others = [a for a in [*roles.before, *roles.earlier] if a.mark == "ne" and a.first >= first]
    return any(speech.speaker not in roles.discourse.who(a) and roles.discourse.who(a) for a in others)


def crowd_acts(roles: Roles) -> bool:
    """Whether people that are nobody's officials are the clause's bare subject: `عوام مطالبہ کر رہے ہیں`."""
    words = roles.discourse.text.words
    return any(
        words[token] in _CROWD
        and words[token + 1] not in GENITIVE | {_AND}
        and mark_at(words, token + 1, roles.match.first) is None
        and _AND not in words[max(roles.segment.first, token - _LISTED) : token]  # حکومت اور قانونی ماہرین
        for token in range(roles.segment.first, roles.match.first - 1)
    )
