"""Threats that no verb of threatening tells: a deed to come, with its condition.

`مصر نے حملہ کیا تو سوڈان جوابی کارروائی کرے گا`, `خبردار کیا کہ … پابندیاں لگائی جائیں گی`: what the
speaker says his own side will do is a threat, no plan.
"""

from __future__ import annotations

from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import unit, units_of
from roznamcha.coder.predicates import Predicate
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Parse, Segment
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import NEGATIONS, VerbGroup

# What PLOVER's mode of a threat is, by what is threatened.
_MODES = {"ASSAULT": "violence", "MOBILIZE": "violence", "COERCE": "restrict", "SANCTION": "restrict"}
_MODES_OF_DEEDS = {"arrest": "arrest", "expel": "expel", "deport": "expel", "withdraw": "relations"}
_RELATIONS = plain_words("تعلقات مذاکرات معاہدہ معاہدے معاہدوں رکنیت")  # what is broken off
_IF, _THEN, _ELSE = plain("اگر"), plain("تو"), plain("ورنہ")
_CASE = tuple(plain("کی صورت میں").split())
_WARNS = plain_words("خبردار متنبہ انتباہ تنبیہ وارننگ دھمکی دھمکیاں")
_THREAT = plain_words("دھمکی دھمکیاں")
_SUCH = plain_words("ایسے ایسی ایسا یہ اس ان")
_FROM, _HESITATE = plain("سے"), plain("ہچکچا")
_SHRINKS, _SHRINKING = plain_words("دریغ گریز پیچھے کترائے کترائیں چوکے چوکیں باز اجتناب پرہیز"), 5
_NAMED_OFTEN = 3  # mentions of an article's other side
_ADDRESSED = frozenset(["ko", "par", "khilaf", "se"])


def threat_told(
    words: list[str], parse: Parse, roles: Roles, speech: Speech | None, predicate: Predicate
) -> str | None:
    """The mode of the threat that a deed to come is; None where it is none."""
    verb = roles.segment.verb
    if predicate.type not in _MODES or roles.match.verb is None or speech is None or speech.verb is None:
        return None
    if roles.match.first < speech.content_from or verb is None or verb.negated:
        return None
    if _does_not_shrink(words, parse, verb):
        return _MODES[predicate.type]
    if not (verb.future or verb.can):
        return None
    warned = bool(_WARNS & set(words[max(parse.first, speech.opens) : speech.content_from]))
    if not warned and not _on_condition(words, parse, roles, verb):
        return None
    if _RELATIONS & set(words[roles.match.first : roles.match.noun_last]):
        return "relations"
    return _MODES_OF_DEEDS.get(predicate.mode or "", _MODES[predicate.type])


def _does_not_shrink(words: list[str], parse: Parse, verb: VerbGroup) -> bool:
    """`پابندیاں لگانے سے نہیں ہچکچائے گا`, `حملہ کرنے سے دریغ نہیں کریں گے`: what one is ready to do is threatened."""
    if verb.participle != "infinitive" or words[verb.last : verb.last + 1] != [_FROM]:
        return False
    behind = words[verb.last + 1 : min(verb.last + _SHRINKING, parse.last)]
    shrinks = any(word.startswith(_HESITATE) or word in _SHRINKS for word in behind)
    return shrinks and not NEGATIONS.isdisjoint(behind)


def is_threatened(words: list[str], parse: Parse, roles: Roles, speech: Speech | None) -> bool:
    """Whether a deed to come is all that a threat told before it says: `دھمکی دی کہ وہ مذاکرات نہیں کرے گا`."""
    verb = roles.segment.verb
    if speech is None or speech.verb is None or roles.match.first < speech.content_from or verb is None:
        return False
    return verb.future and bool(_THREAT & set(words[max(parse.first, speech.opens) : speech.content_from]))


def _on_condition(words: list[str], parse: Parse, roles: Roles, verb: VerbGroup) -> bool:
    """Whether the clause tells what follows from an `اگر`, after `تو` or `ورنہ`, or `کی صورت میں`."""
    if roles.clause.opener == _IF:
        return False
    first = roles.clause.segments[0].first
    if {_THEN, _ELSE} & set(words[first : first + 2]) or words[first - 1] == _ELSE:
        return True
    if any(tuple(words[t : t + len(_CASE)]) == _CASE for t in range(first, verb.first)):
        return True
    return any(c.opener == _IF and c.segments and c.segments[0].first < verb.first for c in parse.clauses)


def threatened(discourse: Discourse, parse: Parse, speech: Speech, actors: list[int]) -> list[int]:
    """Whom a threat is for: who is warned, else whose deed is its condition, else to whom it will be done, else who is told of."""
    own = units_of(discourse, actors)

    def others(argument: Argument) -> list[int]:
        return [w for w in discourse.who(argument) if unit(discourse, w) not in own | {None}]

    opening = [s for s in parse.segments if speech.opens <= s.first < speech.content_from]
    beside = [s for s in opening[:-1] if s.verb is not None and s.verb.participle == "hue"]  # الزام لگاتے ہوئے دھمکی دی
    told = [a for s in opening for a in s.arguments]
    warned = _addressed([s for s in opening if s not in beside])
    to_come = _addressed([s for s in parse.segments if s.first >= speech.content_from and s.verb and s.verb.future])
    condition = [
        a
        for clause in parse.clauses
        for s in clause.segments
        if s.first >= speech.content_from and (clause.opener == _IF or _goes_before_then(discourse, parse, s.last))
        for a in s.arguments
        if a.subject or a.mark in ("ka", "adjective", "janib")
    ]
    before = [a for s in parse.segments if s.first >= speech.content_from for a in s.arguments if a.subject]
    for argument in [*warned, *condition, *to_come, *_addressed(beside), *before, *told]:
        if who := others(argument):
            return who
    return []


def _addressed(segments: list[Segment]) -> list[Argument]:
    """Those to whom segments tell that something is said or done."""
    return [a for s in segments for a in s.arguments if a.mark in _ADDRESSED]


def of_deeds_before(words: list[str], parse: Parse, speech: Speech) -> bool:
    """Whether the condition is that what was told before goes on: `اگر ایسے حملے جاری رہے تو`, `اگر یہ سلسلہ بند نہ ہوا`."""
    conditions = [c.segments[0].first for c in parse.clauses if c.opener == _IF and c.segments]
    return any(
        first >= speech.content_from and not _SUCH.isdisjoint(words[first + 1 : first + 2]) for first in conditions
    )


def _goes_before_then(discourse: Discourse, parse: Parse, end: int) -> bool:
    """Whether a clause that ends at a token has `تو` after it."""
    return end < parse.last and discourse.text.words[end] == _THEN


def adversary(discourse: Discourse, actors: list[int]) -> list[int]:
    """Whom an article is about beside who threatens: the other state or group that it names most."""
    own = units_of(discourse, actors)
    others = [
        c
        for c in discourse.cast.candidates
        if c.type in ("state", "group") and unit(discourse, c.index) not in own and len(c.mentions) >= _NAMED_OFTEN
    ]
    return [max(others, key=lambda c: len(c.mentions)).index] if others else []
