"""Sayings told the other way round: what was said first, who said it after.

`ان خیالات کا اظہار صدر نے … کیا`, `یہ بات انہوں نے … کہی`, `یہ کہنا ہے وزیر خارجہ کا`, and the
headline of another story: `یہ بھی پڑھیں: …، عمران خان`.
"""

from __future__ import annotations

from roznamcha.coder.clauses import Parse
from roznamcha.coder.discourse import Discourse
from roznamcha.coder.sources import speakers_of
from roznamcha.coder.speech import Speech
from roznamcha.language.letters import plain, plain_words

_POINTERS = plain_words("یہ اس ان")
_SAID = plain_words("بات باتیں باتوں بیان بیانات اعلان خیالات امر انکشاف دعوی دعویٰ الزام مطالبہ ردعمل ریمارکس")
_SAYS = plain_words("کی کیا کہی کہیں دیا دیے بتائی کیے")
_KEH = plain("کہ")
_REFUSES = plain_words("انکار گریز احتراز")
_SAYING = plain("کہنا")
_IS = plain_words("ہے تھا")
_OTHER_STORY = plain_words("پڑھیں پڑھیے پڑھئے پڑھیئے")
_COMMA = plain_words("، , :")
_WITHIN = 20  # words from the head of the sentence to what was said
_INVITATION = 5  # words at the head of such a headline
_NAME = 6  # words that a headline's speaker takes


def announced(discourse: Discourse, parse: Parse) -> Speech | None:
    """The speech of a sentence that says after the content who said it."""
    words = discourse.text.words
    for token in range(parse.first, min(parse.first + _WITHIN, parse.last - 2)):
        if words[token] not in _POINTERS:
            continue
        if words[token + 1] == _SAYING and words[token + 2] in _IS:
            return _by(discourse, parse, token, "ka")
        if _KEH in words[token : parse.last] or any(words[t] in _REFUSES for t in range(token, parse.last)):
            continue  # the content follows: another verb tells it
        if words[token + 1] in _SAID and any(words[t] in _SAYS for t in range(parse.last - 4, parse.last)):
            return _by(discourse, parse, token, "ne")
    return None


def _by(discourse: Discourse, parse: Parse, after: int, mark: str) -> Speech | None:
    """The speech of the first who stands with a mark after a token."""
    for segment in parse.segments:
        for argument in segment.arguments:
            if (argument.first > after or mark == "ne") and mark in (argument.mark, argument.outer):
                for who in speakers_of(discourse, argument):
                    return Speech(parse.sentence, who, "indirect", None, parse.last)
    return None


def headline(discourse: Discourse, parse: Parse) -> Speech | None:
    """Who is quoted in another story's headline: the name after its last comma."""
    words = discourse.text.words
    head = discourse.text.sentences[parse.sentence].first
    if not any(word in _OTHER_STORY for word in words[head : head + _INVITATION]):
        return None
    for mention in reversed(parse.mentions):
        first, last = mention.np_first, mention.np_last
        if (
            mention.actor is not None
            and parse.last - last <= 1
            and words[first - 1] in _COMMA
            and last - first <= _NAME
        ):
            return Speech(parse.sentence, mention.actor, "indirect", None, parse.first)
    return None
