"""Refusals that no verb of refusing tells: a deed that its doer will not do.

`ترکی اپنا اڈہ خالی نہیں کرے گا`, `ایران کا کہنا ہے کہ قیدی رہا نہیں کیے جائیں گے`: a way out that one side denies
another; `مصر نے کہا کہ وہ سوڈان کو اسلحہ نہیں دے گا`: help or a meeting, where its doer says so.
"""

from __future__ import annotations

from roznamcha.coder.events.roles import Roles
from roznamcha.coder.predicates import Predicate
from roznamcha.coder.speech.speakers import Speech
from roznamcha.language.letters import plain

# What PLOVER's mode of a refusal is, by what is refused: to give way, whoever tells it …
_GIVING_WAY = {"RETREAT": "yield", "CONCEDE": "yield"}
# … and only in the doer's own words.
_OWN_WORDS = {"AID": "assist", "AGREE": "assist", "COOPERATE": "assist", "SUPPORT": "yield", "CONSULT": "meet"}
_ASKED = frozenset("؟?")
_IF = plain("اگر")


def refusal_told(roles: Roles, speech: Speech | None, predicate: Predicate) -> str | None:
    """The mode of the refusal that a deed not to come is; None where it is none."""
    verb, parse = roles.segment.verb, roles.parse
    if roles.match.verb is None or verb is None or not (verb.negated and verb.future) or predicate.negated is not None:
        return None
    asked = roles.discourse.text.words[parse.last - 1] in _ASKED
    if asked or any(c.opener == _IF and c.segments and c.segments[0].first < verb.first for c in parse.clauses):
        return None
    said = speech is not None and speech.verb is not None and roles.match.first >= speech.content_from
    return _GIVING_WAY.get(predicate.type) or (_OWN_WORDS.get(predicate.type) if said else None)
