"""Whether a clause tells what has been or what is to come, from the verb that ends it."""

from __future__ import annotations

from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import BE_PAST, DONE, FUTURE, PERFECT, PROGRESSIVE, WALA, common_forms

_FUTURE_ENDINGS = tuple(map(plain, ("ئیگا", "ئیگی", "ئینگے", "یگا", "ینگے", "یگی", "ونگا", "ونگے")))
_IS = plain_words("ہے ہیں")
# ہونا ہے, جانا تھا: what is or was to be. کہنا ہے is plain saying.
_TO_BE_DONE = plain_words("ہونا ہونی ہونے جانا جانی کرنا کرنی پہنچنا آنا لینا لینی دینا دینی")
_PERFECTS = frozenset(word for word, readings in common_forms().items() if any(kind == PERFECT for _, kind in readings))
_DONE = _PERFECTS | DONE | plain_words("کہتے")
_AFTER_VERB = plain_words("۔ ، کہ اور جس جبکہ جب تاہم ! ؟ ' \" لیکن مگر جن جنہوں جہاں تاکہ جو ؛")
_HOPED = plain_words("متوقع توقع شیڈول امکان طے")
_LONGEST = 45  # tokens looked through for the verb


def way_of(words: list[str], place: int, end: int) -> int:
    """1 if the clause that goes on at token `place` looks ahead, -1 if back, 0 unknown.

    2 where it is going on (`کر رہے ہیں`) or was to be (`ہونے والے تھے`): either side.

    `end` is the end of the sentence; the first finite verb decides.
    """
    hoped = 0
    for index in range(place, min(end, place + _LONGEST)):
        word = words[index]
        before = words[index - 1] if index > place else ""
        after = words[index + 1] if index + 1 < end else "۔"
        if word in FUTURE or word.endswith(_FUTURE_ENDINGS):
            return 1
        if word in _HOPED:
            hoped = 1
        if word in _IS or word in BE_PAST:
            if before in WALA or before in _TO_BE_DONE:
                return 1 if word in _IS else 2
            if before in PROGRESSIVE and word in _IS:
                return 2
            if word in _IS and before not in _DONE and not hoped:
                return 0  # it is so: the day may lie on either side
            return hoped or -1
        if word in _DONE and after in _AFTER_VERB:
            return hoped or -1
    return hoped
