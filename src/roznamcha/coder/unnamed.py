"""Speakers without a name: who speaks through `ترجمان`, `حکام`, `ادارے`, `امریکی کمانڈر`.

`descriptions.py` links such nouns by what the whole article says of offices; here the speech before
and the noun's own neighbours are asked first.
"""

from __future__ import annotations

from roznamcha.coder.actors import Candidate
from roznamcha.coder.discourse import Discourse
from roznamcha.coder.mentions import GENITIVE, Mention
from roznamcha.language.letters import plain

_SPOKESMAN = plain("ترجمان")
_ONE = plain("ایک")
_NEWS_BODY = plain("رساں")  # خبر رساں ادارے
_BODIES = {"state": ("state",), "org": ("org", "group"), "group": ("group", "org")}
# Offices that the press calls by one another's names when it speaks of the same man.
_LOOSE = frozenset("commander general official envoy representative commissioner admiral officer chief".split())
_MANY = frozenset(["spokesman", "official"])  # offices that a body gives to more than one
_PRIVATE = frozenset("analyst expert journalist correspondent observer activist lawyer".split())
_VOICES = frozenset("spokesman official head director chairman".split())  # through whom a body speaks


def meant(discourse: Discourse, mention: Mention) -> int | None:
    """Whom a mention means as a speaker: an index among the candidates, or None where nobody is meant."""
    if mention.type == "pronoun":
        return mention.resolved[0] if mention.resolved else None
    if mention.sort == "again" and mention.english in _BODIES:
        return _again(discourse, mention)
    if mention.type == "org" and mention.actor is not None and _word_before(discourse, mention) == _SPOKESMAN:
        return _spokesman(discourse, mention.actor)
    if mention.type == "office" and not mention.plural:
        return _office(discourse, mention)
    return mention.actor


def _word_before(discourse: Discourse, mention: Mention) -> str:
    return discourse.text.words[mention.np_first - 1] if mention.np_first else ""


def _again(discourse: Discourse, mention: Mention) -> int | None:
    """A noun alone: whose it is, else who spoke last, else who was named last."""
    before = _word_before(discourse, mention)
    if before == _NEWS_BODY:
        return None
    words, beside = discourse.text.words, mention.first - 1
    if before == _ONE:
        beside -= 1  # سلامتی کونسل کے ایک عہدیدار
    if words[beside] in GENITIVE:
        beside -= 1
    for other in discourse.cast.mentions:
        if other is mention or other.actor is None or other.type == "place":
            continue
        if beside in (other.last - 1, other.np_last - 1) or other.np_first <= mention.first < other.np_last:
            return other.actor
    if before == _ONE:
        return None
    wanted = _BODIES[mention.english or "org"]
    focus = discourse.focus
    if focus is not None and discourse.candidate(focus).type in wanted:
        return focus
    if mention.actor is None:
        bodies = [
            c for c in discourse.cast.candidates if c.type in wanted and (c.entity is None or c.entity.kind != "outlet")
        ]
        return max(bodies, key=lambda c: len(c.mentions)).index if bodies else None
    return mention.actor


def _spokesman(discourse: Discourse, body: int) -> int:
    """`ترجمان دفتر خارجہ`: the person named as a body's spokesman, else the body."""
    for other in discourse.cast.mentions:
        if other.type != "person" or other.actor is None:
            continue
        if other.owner is not None and other.owner.actor == body and (other.office or "").endswith("spokesman"):
            return other.actor
        for org in discourse.cast.mentions:
            if org.actor == body and org.np_last == other.np_first and _word_before(discourse, org) == _SPOKESMAN:
                return other.actor
    return body


def _office(discourse: Discourse, mention: Mention) -> int | None:
    """`امریکی کمانڈر`: the man of that state who spoke last, where the article names no such office."""
    office = (mention.office or "").split(" ")[-1]
    body = _body_before(discourse, mention) if office in _MANY else None
    if body is not None and not _speaks_for(discourse, mention.actor, body):
        return body
    focus = discourse.candidate(discourse.focus) if discourse.focus is not None else None
    if focus is None or _word_before(discourse, mention) == _ONE or _ONE in _own(discourse, mention):
        return mention.actor
    if mention.owner is None and mention.code is None and focus.type == "org" and office in _VOICES:
        return focus.index
    linked = discourse.candidate(mention.actor) if mention.actor is not None else None
    if linked is not None and linked.type == "person":
        return linked.index
    if linked is None and focus.type == "person" and office not in _PRIVATE:
        return focus.index  # وزیر اعظم کے مشیر کا مزید کہنا تھا
    if mention.owner is None and mention.code is None:
        return focus.index if _holds(focus, office) else mention.actor
    if focus.type == "person" and focus.code == mention.code and (not focus.offices or _loose(office, focus)):
        return focus.index
    return mention.actor


def _body_before(discourse: Discourse, mention: Mention) -> int | None:
    """`وزارت دفاع کے ایک ترجمان`: the body whose office it is."""
    words, place = discourse.text.words, mention.np_first
    if place and words[place - 1] == _ONE:
        place -= 1
    if not place or words[place - 1] not in GENITIVE:
        return None
    for other in discourse.cast.mentions:
        if other.np_last == place - 1 and other.type in ("org", "group"):
            return other.actor
    return None


def _speaks_for(discourse: Discourse, person: int | None, body: int) -> bool:
    if person is None:
        return False
    return any(m.owner is not None and m.owner.actor == body for m in discourse.candidate(person).mentions)


def called(discourse: Discourse, word: str) -> int | None:
    """The person one of whose names is `word`: `ڈیوس نے` after `کیپٹن جیف ڈیوس`; the last speaker first."""
    words = discourse.text.words
    found = [
        c.index
        for c in discourse.cast.candidates
        if c.type == "person" and any(word in words[m.first : m.last] for m in c.mentions)
    ]
    if discourse.focus in found:
        return discourse.focus
    return found[0] if len(found) == 1 else None


def _own(discourse: Discourse, mention: Mention) -> list[str]:
    return discourse.text.words[mention.np_first : mention.np_last]


def _holds(candidate: Candidate, office: str) -> bool:
    return any(held.split(" ")[-1] == office for held in candidate.offices)


def _loose(office: str, candidate: Candidate) -> bool:
    return office in _LOOSE and any(held.split(" ")[-1] in _LOOSE for held in candidate.offices)
