"""Documents: through whose session, statement or talks something is demanded or condemned.

`قرارداد میں … مطالبہ کیا گیا` has no doer: whose resolution it is stands before it, in its clause or in
a sentence some way back.
"""

from __future__ import annotations

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Clause, Parse, Segment
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain, plain_words

_TALKS = plain_words("ملاقات ملاقاتوں مذاکرات گفتگو چیت")
_SESSIONS, _MEETINGS = plain_words("اجلاس کانفرنس"), plain_words("میٹنگ رابطہ ملاقاتیں")
_RESOLUTION = plain("قرارداد")
_DOCUMENTS = _SESSIONS | {_RESOLUTION} | plain_words("اعلامیے اعلامیہ اعلانیے بیان خط مراسلے پیغام")
_SPOKEN_IN = _TALKS | _DOCUMENTS | plain_words("قراردادوں")  # the plural: that by which something goes
_ISSUED = plain_words("قرارداد اعلامیہ بیان خط مراسلہ پیغام")
_OF_WHICH = _SPOKEN_IN | _ISSUED
_WITHIN = 4  # sentences from a session to what was said in it
_BEFORE_NOUN = ("wala", "infinitive")  # منظور کی گئی، منظور کی جانے والی
_BEHIND = 2  # words from a participle to its noun: `جاری ہونے والے مشترکہ بیان`
_STEM = 5  # letters that the forms of one such noun share: اعلامیہ، اعلامیے
_JOINT, _AND = plain("مشترکہ"), plain("اور")
_DOERS = plain_words("نے جانب طرف")
_GIVES_OUT = plain_words("دے کر لکھ بھیج")  # stems: بیان دیا، قرارداد منظور کی، خط لکھا
_OPPOSED = plain_words("ویٹو مسترد رد مخالفت خلاف مذمت تنقید")
_IN, _DURING = plain("میں"), plain("دوران")


def speaks_through(discourse: Discourse, parse: Parse, roles: Roles, earlier: list[Draft]) -> list[int]:
    """Whose document or session it is in which something is demanded or condemned.

    `عرب لیگ کے اجلاس میں ایران کی مذمت کی گئی`, and `قرارداد میں … مطالبہ کیا گیا` after it.
    """
    first = roles.clause.segments[0].first
    if roles.clause.opener in RELATIVE or (first > parse.first and discourse.text.words[first] in RELATIVE):
        agreed = roles.match.pattern.predicate.type == "AGREE"  # by both who met
        return _before_relative(discourse, parse, first, earlier if agreed else [])
    clause = roles.clause
    while clause.opener == _AND and clause.index and parse.clauses[clause.index - 1].segments:
        clause = parse.clauses[clause.index - 1]  # … کی مذمت کی گئی اور … مطالبہ کیا گیا
    who = _in_session(discourse, parse, roles, clause, earlier)
    return _assembly(discourse, roles) if who is None else who


def _before_relative(discourse: Discourse, parse: Parse, first: int, earlier: list[Draft]) -> list[int]:
    """`سلامتی کونسل نے قرارداد منظور کی جس میں … مطالبہ کیا گیا`; `first` is where the relative clause begins."""
    words = discourse.text.words
    if words[first + 1] != _IN and words[first + 2] != _DURING:
        return []
    for token in range(first - 1, parse.first, -1):
        if words[token] in _TALKS | _MEETINGS and (met := _who_met(parse, token, earlier)):
            return met
        if words[token] in _DOERS:
            return []
        if words[token] in _OF_WHICH and (who := _owners(discourse, parse, token, parse.first)):
            return who
    return []


def _who_met(parse: Parse, token: int, earlier: list[Draft]) -> list[int]:
    """The parties of the talks that the noun at `token` tells: `حکام کے درمیان ملاقات ہوئی جس میں … اتفاق کیا گیا`."""
    for draft in earlier:
        told = draft.sentence == parse.sentence and draft.trigger[0] <= token < draft.trigger[1]
        if told and draft.type == "CONSULT" and len(draft.parties()) > 1:
            return draft.parties()
    return []


def _in_session(
    discourse: Discourse, parse: Parse, roles: Roles, clause: Clause, earlier: list[Draft]
) -> list[int] | None:
    """Whose session the clause tells, `اجلاس میں` or `اجلاس کے دوران`; [] where it has a doer, None without a session."""
    words = discourse.text.words
    first = clause.segments[0].first
    for token in range(roles.match.first - 2, first - 1, -1):
        if words[token] not in _SPOKEN_IN or not (words[token + 1] == _IN or words[token + 2] == _DURING):
            continue
        if who := _owners(discourse, parse, token, first):
            return who
        if any(a.first < token and a.mark in ("janib", "ne") for s in clause.segments for a in s.arguments):
            return []
        if who := _told_before(discourse, parse, token, earlier):
            return who
    return None


def _told_before(discourse: Discourse, parse: Parse, token: int, earlier: list[Draft]) -> list[int]:
    """Whose session it is that stands at `token` without an owner, from what was told before: `مشترکہ بیان میں`."""
    words = discourse.text.words
    talks = words[token] in _TALKS
    if talks or words[token - 1] == _JOINT:
        for draft in reversed(earlier):
            if draft.type == "CONSULT" and len(draft.parties()) > 1 and parse.sentence - draft.sentence <= _WITHIN:
                return draft.parties()
    for back in range(0 if talks else _WITHIN):
        if (before := discourse.parses.get(parse.sentence - back)) is None:
            continue
        for place in range((token if back == 0 else before.last) - 1, before.first, -1):
            alike = words[place] in _DOCUMENTS and words[place][:_STEM] == words[token][:_STEM]
            if alike and (who := _owners(discourse, before, place, before.first)):
                return who
    return []


def _assembly(discourse: Discourse, roles: Roles) -> list[int]:
    """The body in which a resolution is passed: `پارلیمان میں ترکی کے خلاف قرارداد منظور کی گئی`."""
    if _RESOLUTION not in discourse.text.words[roles.match.first : roles.match.noun_last]:
        return []
    for argument in [*roles.before, *roles.earlier]:
        who = [w for w in discourse.who(argument) if discourse.candidate(w).type == "org"]
        if argument.mark == "mein" and who:
            return who
    return []


def _owners(discourse: Discourse, parse: Parse, token: int, first: int) -> list[int]:
    """Whose a document or session is, from the noun phrase before it, or from who gave it out."""
    told = [(s, a) for s in parse.segments for a in s.arguments if first <= a.first < token]
    # روس نے فرانس کی قرارداد ویٹو کی: whose it is, not who acts upon it
    for segment, argument in sorted(told, key=lambda pair: pair[1].mark not in ("ka", "adjective")):
        if not _owns(discourse.text.words, segment, argument, token):
            continue
        found = discourse.who(argument)
        if argument.mark == "mein":
            found = [w for w in found if discourse.candidate(w).type == "org"]
        if found:
            return found
    return []


def _owns(words: list[str], segment: Segment, argument: Argument, token: int) -> bool:
    """Whether the document or session at `token` is an argument's: `ترکی کے بیان`, `ترکی نے بیان دیا`."""
    participle = segment.verb.participle if segment.verb is not None else None
    behind = segment.last <= token <= segment.last + _BEHIND
    if argument.mark in ("ka", "adjective"):
        return argument.head[0] <= token < argument.head[1]
    if argument.mark == "janib":
        return participle == "wala" and behind  # ترکی کی طرف سے جاری ہونے والے بیان
    if argument.mark == "mein":
        return participle in _BEFORE_NOUN and behind  # کونسل میں منظور کی جانے والی قرارداد
    if argument.mark == "zariye":
        return argument.last <= token < segment.last and words[token] in _SESSIONS  # ترکی کی سربراہی میں اجلاس
    if argument.mark != "ne" or not segment.first <= token < segment.last:
        return False
    # قرارداد منظور کی ہے۔ قرارداد میں …
    if not _OPPOSED.isdisjoint(words[token : segment.last]):
        return False  # چین نے قرارداد ویٹو کر دی
    return words[token] in _TALKS or (words[token] in _ISSUED and not _GIVES_OUT.isdisjoint(segment.stems))
