"""Whose an organ, an official or a spokesman is that stands without a name: told by a pronoun, or by who acts before it."""

from __future__ import annotations

from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.roster import Candidate, Roster
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE
from roznamcha.lexicon import Organ

GIVES_OUT = [plain("سے"), plain("جاری")]  # وزارت سے جاری بیان
_NE = plain("نے")
# Words that own a noun without naming anybody, and how far before it they stand: `اس کے دس سے زائد فوجی`.
_OWN, _THEIRS, _NUMBERED = plain_words("اپنے اپنی اپنا ہمارے ہماری ہمارا"), plain_words("اس ان"), 4
_ADDING = plain_words("تاہم جبکہ لیکن مگر اور البتہ ادھر")  # behind which an organ of who acted before may act


def of_pronoun(words: list[str], place: int) -> bool:
    """Whether a pronoun owns the noun at `place`, with no more than a number between: `اس کے تین فوجی`, `اپنے اہلکار`."""
    for before in range(place - 1, max(place - 1 - _NUMBERED, 0), -1):
        if words[before] in _OWN:
            return True
        if words[before] in GENITIVE:
            return words[before - 1] in _THEIRS
        if words[before] in CASE:
            return False
    return False


def of_doer_before(cast: Roster, mention: Mention, organ: Organ) -> str | None:
    """Whose organ it is by who acts before it in the sentence: `مصر نے … طلب کیا جبکہ وزارت خارجہ نے`, `چانسلر نے کہا کہ ان کی فوج`."""
    words = cast.text.words
    first = cast.text.sentences[cast.text.sentence_of(mention.first)].first
    did = [m for m in cast.mentions if first <= m.first < mention.first and m.code and words[m.np_last] == _NE]
    if not did or did[-1].code not in cast.lexicon.states:
        return None
    code = did[-1].code
    if of_pronoun(words, mention.first):
        return code
    adds = words[mention.np_first - 1] in _ADDING and words[mention.np_last : mention.np_last + 1] == [_NE]
    known = organ.default and organ.default != code and cast.codes.get(organ.default)
    return code if adds and did[-1].type == "state" and not known else None


def last_acting(cast: Roster, mention: Mention) -> Candidate | None:
    """For whom `ترجمان` alone speaks: who acted or gave out something in the sentence before, not whom it was done to."""
    words, here = cast.text.words, cast.text.sentence_of(mention.first)
    acted = [
        m
        for m in cast.mentions
        if m.type in ("org", "state", "group") and m.actor is not None and m.first < mention.first
        and here - cast.text.sentence_of(m.first) == 1
        and (words[m.np_last] == _NE or words[m.np_last : m.np_last + 2] == GIVES_OUT)
        and not (m.entity is not None and m.entity.kind == "outlet")
    ]  # fmt: skip
    return cast.candidates[acted[-1].actor] if acted and acted[-1].actor is not None else None
