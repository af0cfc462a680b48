"""Contacts: mode, visitor and host of a CONSULT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roznamcha.coder.clauses import Parse
from roznamcha.coder.occasions import CONTACT
from roznamcha.coder.roles import Roles
from roznamcha.coder.speakers import Discourse
from roznamcha.language.letters import plain, plain_words

if TYPE_CHECKING:
    from roznamcha.coder.events import Draft


_PHONE = plain_words("فون ٹیلی ٹیلیفون فونک ٹیلیفونک")
_SUMMIT = plain_words("اجلاس کانفرنس سربراہی سمٹ جرگہ اجلاسوں فریقی")
_SUMMON = plain("طلب")  # who summons an envoy acts
_VISIT = plain_words("دورہ دورے دوروں پہنچے پہنچ آمد")


def settle_consult(draft: Draft, partners: list[int], discourse: Discourse, parse: Parse, roles: Roles) -> None:
    """Set mode, actors and recipients of a contact from its parties, words and place."""
    words = discourse.text.words
    clause = set(words[roles.clause.segments[0].first : max(roles.segment.last, draft.trigger[1])])
    parties = draft.parties()
    codes = [discourse.candidate(p).code for p in parties]
    distinct = {code for code in codes if code}
    if _SUMMON in words[draft.trigger[0] : draft.trigger[1]] and set(partners) < set(draft.actors):
        draft.actors, draft.recipients = [a for a in draft.actors if a not in partners], partners
        return
    if draft.mode == "visit":
        _visit(draft, discourse)
        return
    if draft.mode is None and clause & _PHONE and not clause & _VISIT:
        draft.mode = "phone"
    elif draft.mode is None and (
        (len(distinct) >= 3 and not CONTACT & clause) or (clause & _SUMMIT and len(distinct) != 2)
    ):
        draft.mode = "multilateral"
    draft.actors, draft.recipients = parties, []
    if draft.mode is None and not CONTACT & set(words[draft.trigger[0] : draft.trigger[1]]):
        settle_by_place(draft, discourse)


def settle_by_place(draft: Draft, discourse: Discourse) -> None:
    """Two parties on the soil of one are guest and host; on another's they meet on third soil."""
    parties = draft.parties()
    distinct = {code for p in parties if (code := discourse.candidate(p).code)}
    if draft.mode is not None or draft.place is None or not draft.place.code or len(distinct) != 2:
        return
    if draft.place.code not in distinct:
        draft.mode = "third-party"
        return
    hosts = [p for p in parties if discourse.candidate(p).code == draft.place.code]
    draft.mode, draft.actors, draft.recipients = "visit", [p for p in parties if p not in hosts], hosts


def _visit(draft: Draft, discourse: Discourse) -> None:
    """The hosts of a journey are whoever is named of the land that is visited."""
    home = {discourse.candidate(a).code for a in draft.actors}
    draft.recipients = [r for r in draft.recipients if discourse.candidate(r).code not in home]
    if not draft.recipients and draft.place is not None and draft.place.code and draft.place.code not in home:
        state = discourse.cast.state(draft.place.code)
        if state is not None:
            draft.recipients = [state.index]
