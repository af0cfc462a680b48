"""Sides that no case mark tells: who did it, to whom it was done, whom an answer answers.

`roles` reads the marks; here stands what the rest of the sentence and the events told before
it say where a mark is missing, or names somebody who cannot be meant.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from roznamcha.coder.clauses import RELATIVE, Parse
from roznamcha.coder.predicates import Match
from roznamcha.coder.roles import Roles
from roznamcha.coder.scope import unit
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.coder.where import target
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import BECOME, VerbGroup

if TYPE_CHECKING:
    from roznamcha.coder.events import Draft

_EVERY, _AND = plain("ہر"), plain("اور")


def struck(draft: Draft, parse: Parse, roles: Roles) -> list[int]:
    """Who is attacked: besides those named so, the states whose land an armed group or another state attacks.

    Where groups fight, a state that attacks may be the land's ally: `حلب پر روسی بمباری`.
    """
    discourse = roles.discourse
    own = {unit(discourse, index) for index in draft.actors}
    lands = [w for w in roles.lands() if unit(discourse, w) not in own]
    if all(discourse.candidate(index).type == "group" for index in draft.actors):
        return [*draft.recipients, *(w for w in lands if w not in draft.recipients)]
    if draft.recipients or any(c.type == "group" and c.mentions for c in discourse.cast.candidates):
        return draft.recipients
    aim = target(discourse, parse, roles.segment, draft.trigger[0])
    state = discourse.cast.state(aim.code) if aim is not None and aim.code and aim.code not in own else None
    return [state.index] if state is not None else lands[:1]


def sent_to(draft: Draft, roles: Roles) -> list[int]:
    """The state on whose ground another's troops are sent: `ترکی نے عراق میں فوجی تعینات کیے`."""
    discourse = roles.discourse
    own = {unit(discourse, index) for index in draft.actors}
    if draft.place is None or not draft.place.code or draft.place.code in own:
        return []
    state = discourse.cast.state(draft.place.code)
    return [state.index] if state is not None else []


# Arrests and sentences are the land's where nobody else is named: `ایران میں امریکی شہری کو گرفتار کیا گیا`.
_OF_THE_LAND = frozenset(["COERCE", "SANCTION"])


def unmarked_doer(
    discourse: Discourse,
    parse: Parse,
    roles: Roles,
    recipients: list[int],
    verb: VerbGroup | None,
    speech: Speech | None,
) -> tuple[list[int], int]:
    """Who did it, where no case mark tells: whoever else stands in the clause, or whoever tells of his own deed."""
    if roles.match.pattern.predicate.type == "PROTEST" and (land := _land(discourse, roles, recipients)):
        return land, 8  # پاکستان بھر میں ریلیاں نکالی گئیں: the crowd is the land's
    others, far = roles.other_side(recipients, partial(unit, discourse), doer=True)
    if (
        others
        and far == 1
        and not (verb is not None and (verb.passive or BECOME & set(discourse.text.words[verb.first : verb.last])))
    ):
        return others[:1], 5
    arrested = verb is not None and verb.passive and recipients
    if (
        arrested
        and roles.match.pattern.predicate.type in _OF_THE_LAND
        and (land := _land(discourse, roles, recipients))
    ):
        return land, 8
    if (
        verb is not None
        and verb.passive
        and speech is not None
        and roles.clause.opener not in RELATIVE
        and discourse.candidate(speech.speaker).type in ("org", "state", "person", "group")
        and (
            roles.match.pattern.predicate.type != "ASSAULT"
            or (discourse.candidate(speech.speaker).code and roles.may_fight(speech.speaker))
        )
    ):
        return [speech.speaker], 6
    return [], 0


def _land(discourse: Discourse, roles: Roles, recipients: list[int]) -> list[int]:
    """The state on whose ground it happens, where it is not the one to whom it is done."""
    own = {unit(discourse, index) for index in recipients}
    for argument in roles.on_ground():
        land = [
            w
            for w in discourse.who(argument)
            if unit(discourse, w) not in own and discourse.candidate(w).type == "state"
        ]
        if land:
            return land[:1]
    if roles.match.pattern.predicate.type != "PROTEST":
        return []
    for mention in roles.parse.mentions:
        state = discourse.cast.state(mention.code) if mention.type == "place" and mention.code else None
        if state is not None and unit(discourse, state.index) not in own:
            return [state.index]  # لاہور میں مظاہرہ ہوا
    return []


_SPOKEN_IN = plain_words("قرارداد قراردادوں اجلاس اعلامیے اعلامیہ اعلانیے بیان کانفرنس خط مراسلے پیغام")
_WITHIN = 4  # sentences from a session to what was said in it
_ISSUED = plain_words("قرارداد اعلامیہ بیان خط مراسلہ پیغام")
_MANY = plain_words("قراردادوں")  # by which something goes: `قراردادوں کے مطابق`
_BEFORE_NOUN = ("wala", "infinitive")  # منظور کی گئی، منظور کی جانے والی
_STEM = 5  # letters that the forms of one such noun share: اعلامیہ، اعلامیے
_TALKS = plain_words("ملاقات ملاقاتوں مذاکرات گفتگو چیت")
_SESSIONS = plain_words("اجلاس کانفرنس")
_JOINT, _RESOLUTION = plain("مشترکہ"), plain("قرارداد")
_GIVE_OUT, _DO = plain("دے"), plain("کر")
_IN, _DURING = plain("میں"), plain("دوران")


def speaks_through(discourse: Discourse, parse: Parse, roles: Roles, earlier: list[Draft]) -> list[int]:
    """Whose document or session it is in which something is demanded or condemned.

    `عرب لیگ کے اجلاس میں ایران کی مذمت کی گئی`, and `قرارداد میں … مطالبہ کیا گیا` after it.
    """
    words = discourse.text.words
    first = roles.clause.segments[0].first
    if roles.clause.opener in RELATIVE or (first > parse.first and words[first] in RELATIVE):
        # سلامتی کونسل نے قرارداد منظور کی جس میں … مطالبہ کیا گیا
        if words[first + 1] != _IN:
            return []
        for token in range(first - 1, parse.first, -1):
            if words[token] in _SPOKEN_IN | _ISSUED | _TALKS and (who := _owners(discourse, parse, token, parse.first)):
                return who
        return []
    clause = roles.clause
    while clause.opener == _AND and clause.index and parse.clauses[clause.index - 1].segments:
        clause = parse.clauses[clause.index - 1]  # … کی مذمت کی گئی اور … مطالبہ کیا گیا
        first = clause.segments[0].first
    for token in range(roles.match.first - 2, first - 1, -1):
        if words[token] not in _SPOKEN_IN | _TALKS or not (words[token + 1] == _IN or words[token + 2] == _DURING):
            continue
        if who := _owners(discourse, parse, token, first):
            return who
        if any(a.first < token and a.mark in ("janib", "ne") for s in clause.segments for a in s.arguments):
            return []
        if words[token - 1] == _JOINT or words[token] in _TALKS:
            for draft in reversed(earlier):
                if draft.type == "CONSULT" and len(draft.parties()) > 1 and parse.sentence - draft.sentence <= _WITHIN:
                    return draft.parties()
        if words[token] in _TALKS:
            continue
        for back in range(_WITHIN):
            if (before := discourse.parses.get(parse.sentence - back)) is None:
                continue
            for place in range((token if back == 0 else before.last) - 1, before.first, -1):
                alike = words[place][:_STEM] == words[token][:_STEM] and words[place] in _SPOKEN_IN - _MANY
                if alike and (who := _owners(discourse, before, place, before.first)):
                    return who
    if _RESOLUTION in words[roles.match.first : roles.match.noun_last]:
        # پارلیمان میں ترکی کے خلاف قرارداد منظور کی گئی
        for argument in [*roles.before, *roles.earlier]:
            who = [w for w in discourse.who(argument) if discourse.candidate(w).type == "org"]
            if argument.mark == "mein" and who:
                return who
    return []


def _owners(discourse: Discourse, parse: Parse, token: int, first: int) -> list[int]:
    """Whose a document or session is, from the noun phrase before it, or from who gave it out."""
    words = discourse.text.words
    for segment in parse.segments:
        for argument in segment.arguments:
            if not first <= argument.first < token:
                continue
            owns = argument.mark in ("ka", "adjective") and argument.head[0] <= token < argument.head[1]
            made = argument.mark == "mein" and segment.verb is not None and segment.verb.participle in _BEFORE_NOUN
            made = made and segment.last <= token <= segment.last + 2
            # قرارداد منظور کی ہے۔ قرارداد میں …
            issued = argument.mark == "ne" and segment.first <= token < segment.last and words[token] in _ISSUED
            issued = issued and bool({_GIVE_OUT, _DO} & set(segment.stems))
            met = argument.mark == "ne" and words[token] in _TALKS and segment.first <= token < segment.last
            chaired = argument.mark == "zariye" and argument.last <= token < segment.last and words[token] in _SESSIONS
            issued = issued or met or chaired
            if owns or made or issued:
                found = [w for w in discourse.who(argument) if not made or discourse.candidate(w).type == "org"]
                if found:
                    return found
    return []


VIOLENCE = plain_words(
    "حملے حملوں حملہ دھماکے دھماکوں دھماکہ بمباری بم واقعے واقعہ واقعات فائرنگ گردی ہلاکت ہلاکتوں قتل گولہ کارروائی"
)
_JUDGED = plain_words(
    "خیرمقدم خیر مذمت تنقید تشویش الزام الزامات سراہا سراہتے تعریف افسوس مسترد تردید درخواست اپیل مطالبہ"
)


def judged(words: list[str], parse: Parse, verb: VerbGroup, roles: Roles, actors: list[int]) -> bool:
    """Whether a deed is what its clause's subject welcomes, condemns or denies, and so another's.

    `امریکہ نے کارروائیاں بند کرنے کے اعلان کا خیرمقدم کیا`: it is not America that stops.
    """
    if not _JUDGED & set(words[verb.last : min(verb.last + 6, parse.last)]):
        return False
    return any(
        argument.mark == "ne" and set(actors) <= set(roles.discourse.who(argument))
        for argument in [*roles.before, *roles.earlier]
    )


_LIKEWISE = plain_words("بھی")
_KINDS = plain_words("قسم طرح نوعیت شکل صورت قسموں شکلوں")


def in_general(words: list[str], match: Match) -> bool:
    """Whether what is condemned is no deed: `ہر قسم کی دہشت گردی کی مذمت کرتا ہے`."""
    before = words[max(0, match.first - 8) : match.first]
    return any(word == _EVERY and following in _KINDS for word, following in pairwise(before))


_OWNS_TO = plain_words("ذمہ ذمے قبول")
_CONDEMNS = plain("مذمت")


def blame_attackers(drafts: list[Draft], discourse: Discourse) -> None:
    """Whom a condemned attack is blamed on: the one group that the article says has owned to it."""
    words = discourse.text.words
    owned = [d for d in drafts if d.type == "ASSAULT" and _OWNS_TO & set(words[slice(*d.trigger)])]
    attackers = {index for draft in owned for index in draft.actors}
    if len(attackers) != 1:
        return
    units = {unit(discourse, index) for index in attackers}
    for draft in drafts:
        before = words[discourse.parses[draft.sentence].first : draft.trigger[0]]
        condemns = draft.type == "ACCUSE" and _CONDEMNS in words[slice(*draft.trigger)] and VIOLENCE & set(before)
        if condemns and not draft.recipients and not units & {unit(discourse, index) for index in draft.actors}:
            draft.recipients = list(attackers)


def of_violence(words: list[str], roles: Roles) -> bool:
    """Whether what is condemned is an attack; whose it is has to be told, who is named nearby may be its victim."""
    return bool(VIOLENCE & set(words[roles.parse.first : roles.match.first]))


def likewise(
    words: list[str], roles: Roles, earlier: list[Draft], actors: list[int], discourse: Discourse
) -> list[int]:
    """Whom another's deed of the same kind, told just before, was done to: `کویت بھی اپنا سفیر بلا چکا ہے`."""
    if not _LIKEWISE & set(words[roles.segment.first : roles.match.first]):
        return []
    own = {unit(discourse, index) for index in actors}
    for draft in reversed(earlier):
        if roles.parse.sentence - draft.sentence > 1:
            break
        if draft.type == roles.match.pattern.predicate.type and not own & {unit(discourse, i) for i in draft.parties()}:
            return list(draft.recipients)
    return []


_CHARGES = plain_words("الزام الزامات دعوی دعوے دعووں تاثر بات باتوں خبروں اطلاعات تشویش تنقید موقف")


def denies(words: list[str], roles: Roles) -> bool:
    """Whether what is rejected is a charge, whose maker is then the one answered."""
    first = roles.segment.first
    return any(word in _CHARGES for word in words[max(first, roles.match.first - 4) : roles.match.first])


def accuser(earlier: list[Draft], actors: list[int], sentence: int, discourse: Discourse) -> int | None:
    """The one whom a denial answers: who charged an actor just before, else who spoke just before, else who asked."""
    units = {unit(discourse, index) for index in actors}

    def last(types: frozenset[str], reach: int) -> int | None:
        for draft in reversed(earlier):
            near = sentence - draft.sentence <= reach and draft.status == "occurred" and draft.type in types
            if near and {unit(discourse, r) for r in draft.recipients} & units:
                return draft.actors[0]
        return None

    if (charged := last(_CHARGING, 6)) is not None:
        return charged
    for draft in reversed(earlier):
        # A denies, and so does B: both answer the same charge.
        if sentence - draft.sentence > 2 or draft.type != "REJECT":
            break
        if draft.recipients and not {unit(discourse, r) for r in draft.recipients} & units:
            return draft.recipients[0]
    before = discourse.speeches.get(sentence - 1)
    if before is not None and unit(discourse, before.speaker) not in units | {None}:
        return before.speaker
    return last(_ASKING, 2)


_CHARGING = frozenset(["ACCUSE"])
_ASKING = frozenset(["REQUEST", "AGREE", "THREATEN"])
