"""Hands: by whose hand a passive is done that names nobody, where the text told it a moment before.

`یہ پابندیاں 2014 میں لگائی گئی تھیں` are the sanctions of whoever has just lifted them, in a raid's `جس میں` clause
those who raid arrest, and who arrested a man also sentences him.
"""

from __future__ import annotations

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import units_of
from roznamcha.coder.sentence.clauses import Segment
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.language.letters import plain_words

_BANS = plain_words("پابندی پابندیاں پابندیوں تعزیرات قدغن قدغنیں بندش بندشیں")
_THESE, _POINTS = plain_words("یہ ان انہی یہی"), 3  # words from `یہ` to the bans: `یہ تمام سفری پابندیاں`
_TOLD_BEFORE = 3  # sentences
# What is done to one man by the same authority, one after another.
_HELD = frozenset(["arrest", "deport", "convict", "seize", "release"])
_HIM = frozenset(["it", "they"])
# What force is told of before its `جس میں` clause.
_RAIDS = plain_words(
    "کارروائی کارروائیاں کارروائیوں آپریشن آپریشنز چھاپہ چھاپے چھاپوں حملہ حملے حملوں بمباری مہم یلغار پیشقدمی مداخلت تلاشی"
)
_BEGUN = plain_words("شروع جاری تیز کا کے کی آغاز")
_WITHIN = plain_words("میں دوران نتیجے تحت")  # جس میں، جس دوران، جس کے نتیجے میں
_FORCE = frozenset(["ASSAULT", "COERCE"])
_VISA = plain_words("ویزا ویزہ ویزے ویزوں")


def hand_before(roles: Roles, earlier: list[Draft], recipients: list[int]) -> tuple[list[int], list[int]]:
    """Who does what a passive tells without a doer, and to whom where that is told with him."""
    predicate = roles.match.pattern.predicate
    if predicate.type in ("SANCTION", "COERCE") and (bans := _same_bans(roles, earlier)) is not None:
        return list(bans.actors), list(bans.recipients)
    if predicate.type in _FORCE and (who := _raiders(roles, recipients)):
        return who, recipients
    if predicate.mode in _HELD and (held := _held(roles, earlier, recipients)) is not None:
        known = units_of(roles.discourse, recipients) - {None}
        return list(held.actors), recipients if known else list(held.recipients)
    if predicate.type == "COERCE" and (who := _whose_visa(roles)):
        own = units_of(roles.discourse, who)
        return who, [w for w in recipients if not own & units_of(roles.discourse, [w])]
    return [], recipients


def _same_bans(roles: Roles, earlier: list[Draft]) -> Draft | None:
    """What was told before of the bans that `یہ` points back to: `امریکہ نے پابندیاں ہٹا دیں۔ یہ پابندیاں … لگائی گئی تھیں`."""
    words, match = roles.discourse.text.words, roles.match
    first = max(roles.clause.segments[0].first, match.first - _POINTS)
    own = words[match.first : match.noun_last]
    if _BANS.isdisjoint(own) or _THESE.isdisjoint(words[first : match.noun_last]):
        return None
    for draft in reversed(earlier):
        if roles.parse.sentence - draft.sentence > _TOLD_BEFORE:
            break
        if draft.actors and draft.recipients and not _BANS.isdisjoint(words[slice(*draft.trigger)]):
            return draft
    return None


def _raiders(roles: Roles, recipients: list[int]) -> list[int]:
    """Who raids in the clause of which `جس میں` tells on: `فوج نے کارروائی کی جس میں چار جنگجوؤں کو ہلاک کیا گیا`."""
    words, clause = roles.discourse.text.words, roles.clause
    first = clause.segments[0].first
    if clause.opener not in RELATIVE or clause.parent is None or _WITHIN.isdisjoint(words[first + 1 : first + 4]):
        return []
    told = [s for s in roles.parse.clauses[clause.parent].segments if s.last <= first]
    if not told or not _raids(words, told[-1]):
        return []
    struck = units_of(roles.discourse, recipients)
    for segment in reversed(told):
        for argument in segment.arguments:
            if argument.mark == "ne" and (who := roles.who(argument)) and not units_of(roles.discourse, who) & struck:
                return who
    return []


def _raids(words: list[str], segment: Segment) -> bool:
    """Whether the verb tells that a raid is made: `کارروائی کی`, `آپریشن کا آغاز کیا`, not `کارروائی کی مذمت کی`."""
    verb = segment.verb
    if verb is None or not verb.finite or verb.passive or verb.negated:
        return False
    noun = next((t for t in reversed(range(segment.first, verb.first)) if words[t] in _RAIDS), None)
    return noun is not None and _BEGUN.issuperset(words[noun + 1 : verb.first])


def _held(roles: Roles, earlier: list[Draft], recipients: list[int]) -> Draft | None:
    """What was told of who holds the man: `انس افغانستان کی تحویل میں ہے اور اسے سزا سنائی جا چکی ہے`."""
    him = any(a.mark == "ko" and a.mentions[0].type == "pronoun" and a.mentions[0].office in _HIM for a in roles.before)
    for draft in reversed(earlier):
        if roles.parse.sentence - draft.sentence > 1:
            break
        same = bool(set(recipients) & set(draft.recipients)) or (him and draft.sentence == roles.parse.sentence)
        if draft.mode in _HELD and draft.actors and same and not set(draft.actors) & set(recipients):
            return draft
    return None


def _whose_visa(roles: Roles) -> list[int]:
    """Whose visa is taken away: `ان کا پاکستان کا ویزا منسوخ کر دیا گیا`."""
    words, match = roles.discourse.text.words, roles.match
    visa = next((t for t in range(match.first, match.noun_last) if words[t] in _VISA), None)
    if visa is None:
        return []
    for argument in roles.before:
        owns = argument.mark in ("ka", "adjective") and argument.last == visa
        if owns and argument.mentions[-1].type == "state":
            return roles.who(argument)
    return []
