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

_EVERY = plain("ہر")


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
    return [state.index] if state is not None else []


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
    others, far = roles.other_side(recipients, partial(unit, discourse), doer=True)
    if (
        others
        and far == 1
        and not (verb is not None and (verb.passive or BECOME & set(discourse.text.words[verb.first : verb.last])))
    ):
        return others[:1], 5
    if verb is not None and verb.passive and recipients and roles.match.pattern.predicate.type in _OF_THE_LAND:
        own = {unit(discourse, index) for index in recipients}
        for argument in roles.on_ground():
            land = [
                w
                for w in discourse.who(argument)
                if unit(discourse, w) not in own and discourse.candidate(w).type == "state"
            ]
            if land:
                return land[:1], 8
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


_CHARGES = frozenset(map(plain, "الزام الزامات دعوی دعوے دعووں تاثر بات باتوں خبروں اطلاعات تشویش تنقید موقف".split()))


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
