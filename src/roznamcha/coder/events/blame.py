"""Blame: whose a condemned attack was, where only the sentences before tell it."""

from __future__ import annotations

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.scope import units_of
from roznamcha.coder.events.sides import OWNS_TO, VIOLENCE
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain, plain_words

_CONDEMNS = plain("مذمت")
_REVENGE = plain_words("بدلہ بدلے انتقام جواب جوابی")
_TOLD_BEFORE = 4  # sentences from an attack to those who condemn it


def blame_attackers(drafts: list[Draft], discourse: Discourse) -> None:
    """Whom a condemned attack is blamed on: the one group that has owned to one, else who is told to have made it just before."""
    words = discourse.text.words
    owned = [d for d in drafts if d.type == "ASSAULT" and OWNS_TO & set(words[slice(*d.trigger)])]
    claimed = {index for draft in owned for index in draft.actors}
    for draft in drafts:
        before = words[discourse.parses[draft.sentence].first : draft.trigger[0]]
        condemns = draft.type == "ACCUSE" and _CONDEMNS in words[slice(*draft.trigger)] and VIOLENCE & set(before)
        if not condemns or draft.recipients:
            continue
        attackers = list(claimed) if len(claimed) == 1 else _attackers_before(draft, drafts, discourse)
        if not units_of(discourse, attackers) & units_of(discourse, draft.actors):
            draft.recipients = attackers


def _attackers_before(draft: Draft, drafts: list[Draft], discourse: Discourse) -> list[int]:
    """Who alone attacked in the sentences before: `حوثیوں نے جدہ پر میزائل داغے۔ … بحرین نے حملے کی مذمت کی`.

    A place in the condemning sentence itself may be that of another attack.
    """
    own = {discourse.candidate(w).code for w in draft.actors}
    told = [m for m in discourse.parses[draft.sentence].mentions if m.last <= draft.trigger[0]]
    if any(m.type in ("place", "state") and m.code not in own for m in told):
        return []
    near = range(draft.sentence - _TOLD_BEFORE, draft.sentence)
    attacks = [d for d in drafts if d.type == "ASSAULT" and d.sentence in near and d.status == "occurred"]
    if not attacks or any(d.predicate.joint for d in attacks):
        return []
    same = all(units_of(discourse, d.actors) == units_of(discourse, attacks[0].actors) for d in attacks)
    return list(attacks[0].actors) if same else []


def avenged(
    earlier: list[Draft], sentence: int, actors: list[int], words: list[str], discourse: Discourse
) -> list[int]:
    """On whom revenge is threatened, by the `words` of the threat: who made the attack told just before."""
    own = units_of(discourse, actors)
    if _REVENGE.isdisjoint(words):
        return []
    for draft in reversed(earlier):
        if sentence - draft.sentence > _TOLD_BEFORE:
            break
        if draft.type == "ASSAULT" and not own & units_of(discourse, draft.actors):
            return list(draft.actors)
    return []
