"""Scope: which drafts link political actors across a border, as the codebook asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from roznamcha.coder.speakers import Discourse

if TYPE_CHECKING:
    from roznamcha.coder.events import Draft

# What an international body may do without another being named: `جی 20 نے اتفاق کیا`.
_BODIES_ALONE = frozenset(["AGREE", "REQUEST", "SUPPORT", "ACCUSE", "REJECT", "CONSULT"])
_ALONE = frozenset(["MOBILIZE", "RETREAT", "ASSAULT", "COERCE", "SANCTION", "AID"])


def unit(discourse: Discourse, index: int) -> str | None:
    """What an actor counts as: its code, or itself where it has none and acts by itself."""
    candidate = discourse.candidate(index)
    if candidate.code:
        return candidate.code
    if candidate.type in ("group", "org"):
        return f"#{index}"
    return None


def _body(discourse: Discourse, index: int) -> bool:
    entity = discourse.candidate(index).entity
    return entity is not None and entity.kind == "body"


def in_scope(discourse: Discourse, draft: Draft) -> bool:
    """Two units of which not both are one state's; or one whose act is felt by another."""
    units = {unit(discourse, index) for index in draft.parties()} - {None}
    if len(units) >= 2:
        return any(unit(discourse, index) for index in draft.actors)
    if any(_body(discourse, index) for index in draft.actors) and (draft.type in _BODIES_ALONE or draft.predicate.one_sided):
        draft.signs[f"body alone {draft.type}"] = 1.0
        return True
    if draft.type == "CONSULT":
        return False
    if not units or not any(unit(discourse, index) for index in draft.actors):
        return False
    if draft.predicate.one_sided:
        return True
    abroad = draft.place is not None and draft.place.code is not None and draft.place.code not in units
    if draft.type in _ALONE and (abroad or draft.type in ("ASSAULT", "RETREAT", "MOBILIZE")) and not draft.recipients:
        draft.signs[f"alone {draft.type}"] = 1.0
        return True
    return False
