"""Charges that no verb of accusing tells: what the state that it is done to says another keeps doing.

`پاکستان نے کہا کہ بھارت سرحد پر حملے کرتا ہے`: a complaint, where the reporter tells no single deed
(codebook, rule 14). `کہا کہ بھارت نے حملہ کیا` tells one.
"""

from __future__ import annotations

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import unit, units_of
from roznamcha.coder.speech.speakers import Speech
from roznamcha.language.verbs import IMPERFECT, VerbGroup


def charged(draft: Draft, roles: Roles, verb: VerbGroup, speech: Speech) -> bool:
    """Whether an attack is only the charge of the state that it is done to: `مصر نے کہا کہ لیبیا حملے کر رہا ہے`."""
    force = draft.type == "ASSAULT" or (draft.type == "COERCE" and draft.mode == "cyber")
    going_on = verb.finite and not verb.future and (verb.progressive or verb.kind == IMPERFECT)
    if not force or not going_on or roles.match.first < speech.content_from:
        return False
    own, doers = unit(roles.discourse, speech.speaker), units_of(roles.discourse, draft.actors)
    states = all(roles.discourse.candidate(i).type != "group" for i in [speech.speaker, *draft.actors])
    return states and own is not None and not {own, None} & doers and own in units_of(roles.discourse, draft.recipients)
