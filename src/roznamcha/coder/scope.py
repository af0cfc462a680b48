"""Scope: which drafts link political actors across a border, as the codebook asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roznamcha.coder.speakers import Discourse

if TYPE_CHECKING:
    from roznamcha.coder.events import Draft

_ALONE = frozenset(["MOBILIZE", "RETREAT", "ASSAULT", "COERCE", "SANCTION", "AID"])


def unit(discourse: Discourse, index: int) -> str | None:
    """What an actor counts as: its code, or itself where it has none and acts by itself."""
    candidate = discourse.candidate(index)
    if candidate.code:
        return candidate.code
    if candidate.type == "group" or (candidate.type == "org" and candidate.entity is not None and candidate.entity.kind == "body"):
        return f"#{index}"
    return None


def in_scope(discourse: Discourse, draft: Draft) -> bool:
    """Two units of which not both are one state's; or one whose act is felt by another."""
    units = {unit(discourse, index) for index in draft.parties()} - {None}
    if len(units) >= 2:
        return any(unit(discourse, index) for index in draft.actors)
    if draft.type == "CONSULT":
        return bool(draft.predicate.one_sided and units and any(discourse.candidate(i).type == "org" and discourse.candidate(i).entity and discourse.candidate(i).entity.kind == "body" for i in draft.parties()))
    if not units or not any(unit(discourse, index) for index in draft.actors):
        return False
    if draft.predicate.one_sided:
        return True
    abroad = draft.place is not None and draft.place.code is not None and draft.place.code not in units
    if draft.type in _ALONE and (abroad or draft.type in ("ASSAULT", "RETREAT", "MOBILIZE")) and not draft.recipients:
        draft.signs[f"alone {draft.type}"] = 1.0
        return True
    return False
