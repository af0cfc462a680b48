"""Contacts: mode, visitor and host of a CONSULT."""

from __future__ import annotations

from dataclasses import replace

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.occasions import CONTACT, GATHERING
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import is_body, state_of
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.lexicon import Place

_PHONE = plain_words("فون ٹیلی ٹیلیفون فونک ٹیلیفونک")
_SUMMIT = plain_words("اجلاس کانفرنس سربراہی سمٹ جرگہ اجلاسوں فریقی")
SUMMON = plain("طلب")  # who summons an envoy acts
_SUMMONED = {SUMMON, plain("طلبی")}
_MEETING, _MEETINGS = plain("ملاقات"), plain_words("ملاقاتیں ملاقاتوں")
_TAKES_PART = plain("شرکت")
_THROUGH = plain_words("بالواسطہ ثالثی ثالثوں وساطت توسط")  # with a third between them
_MET = plain_words("ملاقات ملاقاتیں ملے ملا ملی")
_HELD_LANDS = {"TALIBAN": "AFG", "HAMAS": "PSE", "HEZBOLLAH": "LBN", "HOUTHI": "YEM"}
_BEING_HELD = plain_words("ہونے منعقد منعقدہ جاری")
_VISIT = plain_words("دورہ دورے دوروں پہنچے پہنچ آمد")


def settle_consult(draft: Draft, partners: list[int], discourse: Discourse, roles: Roles) -> None:
    """Set mode, actors and recipients of a contact from its parties, words and place."""
    words = discourse.text.words
    clause = set(words[roles.clause.segments[0].first : max(roles.segment.last, draft.trigger[1])])
    parties = draft.parties()
    distinct = _lands(parties, discourse)
    if _SUMMONED & set(words[draft.trigger[0] : draft.trigger[1]]) and set(partners) < set(draft.actors):
        draft.actors, draft.recipients = [a for a in draft.actors if a not in partners], partners
        return
    if draft.mode == "visit":
        _visit(draft, discourse)
        attended = _attended(roles)
        if attended:
            draft.mode, draft.recipients = "multilateral", attended
        return
    if draft.mode is None and clause & _PHONE and not clause & _VISIT:
        draft.mode = "phone"
    elif draft.mode is None and (
        (len(distinct) >= 3 and not CONTACT & clause) or (clause & _SUMMIT and len(distinct) != 2)
    ):
        draft.mode = "multilateral"
    elif draft.mode is None and len(distinct) == 2 and clause & _THROUGH:
        draft.mode = "third-party"
    draft.actors, draft.recipients = parties, []
    if draft.mode is None and not CONTACT & set(words[draft.trigger[0] : draft.trigger[1]]):
        settle_by_place(draft, discourse)


def _lands(parties: list[int], discourse: Discourse) -> set[str]:
    """The codes of who takes part."""
    return {code for p in parties if (code := discourse.candidate(p).code)}


def apart(draft: Draft, roles: Roles, partners: list[int]) -> list[Draft]:
    """Several lands visited or counterparts met one after another are contacts of their own (codebook, rule 5)."""
    discourse = roles.discourse
    if draft.mode != "visit":
        meetings = _MEETINGS if roles.match.verb is None else _MEETINGS | {_MEETING}
        return _meetings(draft, discourse, partners, meetings)
    codes = [code for r in draft.recipients if (code := discourse.candidate(r).code)]
    home = {discourse.candidate(a).code for a in draft.actors}
    for argument in roles.before:
        # ترکی، امریکہ اور برطانیہ میں حکام سے ملاقاتیں کیں: the officials are those of each.
        lands = [code for w in discourse.who(argument) if (code := discourse.candidate(w).code) and code not in home]
        if argument.mark == "mein" and len(lands) > 1 and set(codes) < set(lands):
            codes = lands
    codes = list(dict.fromkeys(codes))
    return [_to_host(draft, code, discourse) for code in codes] if len(codes) > 1 else [draft]


def _meetings(draft: Draft, discourse: Discourse, partners: list[int], meetings: frozenset[str]) -> list[Draft]:
    """`ترکی اور ایران کے وزرائے خارجہ سے ملاقات کی` is a meeting with each."""
    visitors = [a for a in draft.actors if a not in partners]
    codes = list(dict.fromkeys(code for p in partners if (code := discourse.candidate(p).code)))
    if (
        not meetings & set(discourse.text.words[draft.trigger[0] : draft.trigger[1]])
        or len({discourse.candidate(v).code for v in visitors}) != 1
        or len(codes) < 2
    ):
        return [draft]
    found = []
    for code in codes:
        met = [p for p in partners if discourse.candidate(p).code == code]
        one = replace(draft, mode=None, actors=[*visitors, *met], recipients=[], sentences=list(draft.sentences))
        one.signs = dict(draft.signs)
        settle_by_place(one, discourse)
        found.append(one)
    return found


def _to_host(draft: Draft, code: str, discourse: Discourse) -> Draft:
    """The visit of one of several lands, of which its hosts and its place are kept."""
    hosts = [r for r in draft.recipients if discourse.candidate(r).code == code]
    state = discourse.cast.state(code)
    if not hosts and state is not None:
        hosts = [state.index]
    place = draft.place if draft.place is not None and draft.place.code == code else None
    if place is None and state is not None and state.entity is not None:
        place = Place(state.entity.name, code, "state")
    return replace(
        draft,
        actors=list(draft.actors),
        recipients=hosts,
        place=place,
        sentences=list(draft.sentences),
        signs=dict(draft.signs),
    )


def settle_by_place(draft: Draft, discourse: Discourse) -> None:
    """Two parties on the soil of one are guest and host; on another's they meet on third soil."""
    parties = draft.parties()
    distinct = _lands(parties, discourse)
    if draft.mode is not None or draft.place is None or not draft.place.code or len(distinct) != 2:
        return
    hosts = [p for p in parties if discourse.candidate(p).code == draft.place.code]
    if draft.place.code not in distinct and not (hosts := at_home(draft, discourse)):
        draft.mode = "third-party"
        return
    draft.mode, draft.actors, draft.recipients = "visit", [p for p in parties if p not in hosts], hosts


def at_home(draft: Draft, discourse: Discourse) -> list[int]:
    """The bodies that have their seat where a contact is held, a group in the land that it holds.

    `واشنگٹن میں آئی ایم ایف کے حکام سے ملاقات کی`, `کابل میں طالبان کے وزیر خارجہ سے ملے`.
    """
    place = draft.place
    if place is None or not place.code:
        return []
    found = []
    for party in draft.parties():
        entity, code = discourse.candidate(party).entity, discourse.candidate(party).code
        seated = entity is not None and entity.kind == "body" and entity.seat == place.name
        if seated or _HELD_LANDS.get(code or "") == place.code:
            found.append(party)
    return found


def body_meets(roles: Roles, speech: Speech | None) -> list[int]:
    """Whose session it is that no genitive tells: `نیٹو میں ہونے والے اجلاس`, `نیٹو نے کہا کہ اگلا اجلاس مئی میں ہوگا`."""
    discourse = roles.discourse

    for argument in [*reversed(roles.before), *reversed(roles.earlier)]:
        between = discourse.text.words[argument.last : roles.match.first]
        held = argument.mark == "mein" and not argument.outer and not _BEING_HELD.isdisjoint(between)
        if held and (who := [w for w in roles.who(argument) if is_body(discourse, w)]):
            return who
    told = speech is not None and speech.verb and roles.match.first >= speech.content_from
    named = any(
        roles.who(a) for a in [*roles.before, *roles.earlier] if speech is None or a.first >= speech.content_from
    )
    return [speech.speaker] if speech is not None and told and is_body(discourse, speech.speaker) and not named else []


def settle_by_dateline(draft: Draft, discourse: Discourse) -> None:
    """`اسلام آباد: آرمی چیف سے امریکی ایلچی نے ملاقات کی`: whose land the report is from is the host, who came acts."""
    words = discourse.text.words[draft.trigger[0] : draft.trigger[1]]
    parties = draft.parties()
    hosts = [p for p in parties if discourse.candidate(p).code == discourse.cast.home]
    guests = [p for p in parties if p not in hosts]
    if len(words) < 2 or not hosts or len({discourse.candidate(p).code for p in guests}) != 1 or not _MET & set(words):
        return
    if any(discourse.candidate(p).type == "state" for p in parties):
        return
    draft.mode, draft.actors, draft.recipients = "visit", guests, hosts


def _attended(roles: Roles) -> list[int]:
    """The body to whose meeting somebody travels: `آسیان اجلاس میں شرکت کے لیے لاؤس پہنچے`."""
    words = roles.discourse.text.words
    for argument in roles.before:
        after = words[argument.last : min(argument.last + 5, roles.match.first)]
        if argument.mark in ("ka", "adjective") and _TAKES_PART in after and GATHERING & set(after):
            return [w for w in roles.discourse.who(argument) if roles.discourse.candidate(w).type == "org"]
    return []


def _visit(draft: Draft, discourse: Discourse) -> None:
    """The hosts of a journey are whoever is named of the land that is visited."""
    home = {discourse.candidate(a).code for a in draft.actors}
    draft.recipients = [r for r in draft.recipients if discourse.candidate(r).code not in home]
    if not draft.recipients and draft.place is not None and draft.place.code not in home:
        draft.recipients = state_of(discourse, draft.place.code)
