"""Sayings told the other way round: what was said first, who said it after.

`ان خیالات کا اظہار صدر نے … کیا`, `یہ بات انہوں نے … کہی`, `یہ کہنا ہے وزیر خارجہ کا`, and the
headline of another story: `یہ بھی پڑھیں: …، عمران خان`.
"""

from __future__ import annotations

from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.discourse import Discourse
from roznamcha.coder.speech.documents import givers
from roznamcha.coder.speech.sources import speakers_of
from roznamcha.coder.speech.speech import Speech, any_of
from roznamcha.language.letters import plain, plain_words

_POINTERS = plain_words("یہ اس ان")
_SAID = plain_words("بات باتیں باتوں بیان بیانات اعلان خیالات امر انکشاف دعوی دعویٰ الزام مطالبہ ردعمل ریمارکس")
_SAYS = plain_words("کی کیا کہی کہیں دیا دیے بتائی کیے")
_KEH, _NE, _IN = plain("کہ"), plain("نے"), plain("میں")
_REFUSES = plain_words("انکار گریز احتراز")
_SAYING = plain("کہنا")
_IS = plain_words("ہے تھا")
_OTHER_STORY = plain_words("پڑھیں پڑھیے پڑھئے پڑھیئے")
_COMMA = plain_words("، , :")
_STOPS = plain_words("۔ ؟ !")
_WHICH = plain_words("جس جن")
_TOLD_IN = tuple(
    tuple(plain(form).split()) for form in ("کے مطابق", "میں کہا", "میں بتایا", "میں یہ", "میں دعوی", "میں خبردار")
)
_HIMSELF = plain_words("انہوں انھوں اس")  # پیغام جاری کیا ہے جس میں انہوں نے خبردار کیا ہے کہ …
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
        if _KEH in words[token : parse.last] or any_of(_REFUSES, words, token, parse.last):
            continue  # the content follows: another verb tells it
        if words[token + 1] in _SAID and words[token + 2] != _NE and _says(discourse, parse):
            by = _by(discourse, parse, token, "ne")
            return by or _by(discourse, parse, token, "janib")
    return None


def _says(discourse: Discourse, parse: Parse) -> bool:
    """Whether the main clause ends in a verb that may go with `یہ بات`: `… کہی`, `… رپورٹ میں بتائی گئی`."""
    words = discourse.text.words
    main = [s.verb for s in parse.segments if s.verb is not None and parse.clauses[s.clause].opener not in RELATIVE]
    ends = [words[t] for t in range(parse.last - 4, parse.last)]
    return any(word in _SAYS for word in ends + [words[v.first] for v in main[-1:]])


def released(discourse: Discourse, parse: Parse, told: list[int]) -> Speech | None:
    """`ادارے نے رپورٹ جاری کی ہے جس کے مطابق …`: who gave out what the rest of the sentence tells.

    `told` are the tokens at which passives of saying begin: `قرارداد منظور کی ہے جس میں … کا مطالبہ کیا گیا ہے`.
    """
    words = discourse.text.words
    for segment in parse.segments:
        if segment.verb is None:
            continue
        place = segment.last + (words[segment.last] in _COMMA if segment.last < parse.last else 0)
        if place + 1 >= parse.last or words[place] not in _WHICH:
            continue
        demands = words[place + 1] == _IN and any(place < t and _NE not in words[place:t] for t in told)
        if not demands and not _tells(words, place + 1, parse.last):
            continue
        for argument in givers(discourse, segment):
            for who in speakers_of(discourse, argument):
                return Speech(parse.sentence, who, "indirect", None, min(place + 3, parse.last))
    return None


def _tells(words: list[str], place: int, last: int) -> bool:
    """Whether the content follows `جس`, with the same subject: `جس کے مطابق …`, `جس میں انہوں نے خبردار کیا ہے کہ …`."""
    himself = words[place + 2 : place + 3] == [_NE] and words[place + 1] in _HIMSELF
    return tuple(words[place : place + 2]) in _TOLD_IN or (himself and _KEH in words[place:last])


def _by(discourse: Discourse, parse: Parse, after: int, mark: str) -> Speech | None:
    """The speech of the first who stands with a mark after a token."""
    for segment in parse.segments:
        for argument in segment.arguments:
            if (argument.first > after or mark == "ne") and mark in (argument.mark, argument.outer):
                for who in speakers_of(discourse, argument):
                    return Speech(parse.sentence, who, "indirect", None, parse.last)
    return None


def headline(discourse: Discourse, parse: Parse) -> Speech | None:
    """Who is quoted in a headline, at the head of the text or inside it: the name after its last comma."""
    words = discourse.text.words
    head = discourse.text.sentences[parse.sentence].first
    alone = (not head or words[head - 1].startswith("\n")) and words[parse.last - 1] not in _STOPS
    if not alone and not any_of(_OTHER_STORY, words, head, head + _INVITATION):
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
