"""Outcomes: a deed that is judged by a noun for it, a decision, a treaty, a step, whose doer stands elsewhere."""

from __future__ import annotations

from roznamcha.coder.events.frame import DECISIONS
from roznamcha.coder.events.roles import Roles
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE

_NE = plain("نے")
_OUTCOMES = plain_words("معاہدے سمجھوتے فیصلے اعلان اقدام اقدامات رفت پیشرفت تجویز پیشکش نتیجے نتائج")


def outcome_alone(roles: Roles) -> bool:
    """Whether what is judged is a deed without an owner, the one just told: `قطر نے فیصلے کا خیر مقدم کیا`."""
    words, first = roles.discourse.text.words, roles.clause.segments[0].first
    place = next((t for t in reversed(range(first, roles.match.first)) if words[t] in _OUTCOMES), None)
    doer = next((t for t in reversed(range(first, place or first)) if words[t] == _NE), None)
    if place is None or doer is None or words[place + 1] not in CASE:
        return False
    between = range(doer + 1, place)
    return GENITIVE.isdisjoint(words[doer + 1 : place]) and not any(m.first in between for m in roles.parse.mentions)


def decision_judged(near: list[str]) -> bool:
    """Whether the words between a deed and a judgement name the deed: `بند کرنے | کے روسی فیصلے کی یورپی یونین نے | مذمت کی`."""
    noun = next((place for place, word in enumerate(near[:-1]) if word in DECISIONS), None)
    return noun is not None and near[noun + 1] in CASE and _NE not in near[:noun]
