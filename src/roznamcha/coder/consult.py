"""Contacts: mode, visitor and host of a CONSULT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roznamcha.coder.clauses import Parse
from roznamcha.coder.roles import Roles
from roznamcha.coder.speakers import Discourse
from roznamcha.language.letters import plain

if TYPE_CHECKING:
    from roznamcha.coder.events import Draft


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in text.split())


_PHONE = _words("فون ٹیلی ٹیلیفون فونک ٹیلیفونک")
_SUMMIT = _words("اجلاس کانفرنس سربراہی سمٹ جرگہ اجلاسوں فریقی")
_VISIT = _words("دورہ دورے دوروں پہنچے پہنچ آمد")


def settle_consult(draft: Draft, partners: list[int], discourse: Discourse, parse: Parse, roles: Roles) -> None:
    """Set mode, actors and recipients of a contact from its parties, words and place."""
    words = discourse.text.words
    clause = set(words[roles.clause.segments[0].first : max(roles.segment.last, draft.trigger[1])])
    parties = draft.parties()
    codes = [discourse.candidate(p).code for p in parties]
    distinct = {code for code in codes if code}
    if draft.mode == "visit":
        _visit(draft, discourse)
        return
    if draft.mode is None and clause & _PHONE and not clause & _VISIT:
        draft.mode = "phone"
    elif draft.mode is None and (len(distinct) >= 3 or clause & _SUMMIT and len(distinct) != 2):
        draft.mode = "multilateral"
    elif draft.mode is None and draft.place is not None and draft.place.code and len(distinct) == 2:
        if draft.place.code in distinct:
            hosts = [p for p in parties if discourse.candidate(p).code == draft.place.code]
            guests = [p for p in parties if p not in hosts]
            draft.mode, draft.actors, draft.recipients = "visit", guests, hosts
            return
        draft.mode = "third-party"
    draft.actors, draft.recipients = parties, []


def _visit(draft: Draft, discourse: Discourse) -> None:
    """The hosts of a journey are whoever is named of the land that is visited."""
    home = {discourse.candidate(a).code for a in draft.actors}
    draft.recipients = [r for r in draft.recipients if discourse.candidate(r).code not in home]
    if not draft.recipients and draft.place is not None and draft.place.code and draft.place.code not in home:
        state = discourse.cast.state(draft.place.code)
        if state is not None:
            draft.recipients = [state.index]
