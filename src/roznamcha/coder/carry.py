"""Speech that carries on: whether a sentence without a verb of saying is still the speaker's.

Urdu reports let a quotation run over several sentences without saying so. The signs are
weighed by a logistic model trained by `training/carry.py` on reports coded by reading.
"""

from __future__ import annotations

import math
from functools import lru_cache
from importlib.resources import files

import msgspec

from roznamcha.coder.clauses import QUOTES, Parse
from roznamcha.language.letters import plain
from roznamcha.language.verbs import BE_PAST, BE_PRESENT, FUTURE, OUGHT


def _words(text: str) -> frozenset[str]:
    return frozenset(plain(word) for word in text.split())


_REPORTER = _words("یاد واضح خیال ادھر دریں دراین اثنا تاہم واضح رہے قبل رپورٹ اطلاعات ذرائع گذشتہ گزشتہ")
_PRONOUN_START = _words("انہوں ان وہ اس")
_SAYING = _words("کہا کہنا بتایا مزید")


@lru_cache(maxsize=1)
def _model() -> tuple[float, dict[str, float]]:
    raw = msgspec.json.decode((files("roznamcha.coder") / "data" / "carry.json").read_bytes())
    return float(raw["bias"]), {str(sign): float(weight) for sign, weight in raw["weights"].items()}


def carry_signs(
    words: list[str], parse: Parse, following: Parse | None, *, first_person: bool, open_quote: bool, previous_direct: bool,
    previous_carried: bool, previous_verb: bool, named_subject: bool, names_speaker: bool,
) -> dict[str, float]:
    """What is seen of the sentence, its neighbours and the speech before it."""
    own = words[parse.first : parse.last]
    seen = set(own)
    last = next((word for word in reversed(own) if word not in QUOTES and word not in "۔؟!"), "")
    next_words = words[following.first : following.first + 6] if following is not None else []
    signs = {
        "first person": first_person,
        "open quote": open_quote,
        "starts with quote": own[0] in QUOTES,
        "starts with quote after direct": own[0] in QUOTES and previous_direct,
        "previous direct": previous_direct,
        "previous carried": previous_carried,
        "previous by a verb": previous_verb,
        "named subject": named_subject,
        "names the speaker": names_speaker,
        "ought": bool(seen & OUGHT),
        "future": bool(seen & FUTURE),
        "present": last in BE_PRESENT,
        "past": last in BE_PAST,
        "reporter": bool(set(own[:4]) & _REPORTER),
        "he goes on": bool(next_words) and next_words[0] in _PRONOUN_START and bool(set(next_words) & _SAYING),
        "last sentence": following is None,
        "short": len(own) < 12,
        "long": len(own) > 30,
        "digit": any(word.isdigit() for word in own),
        f"first word {own[0]}": own[0] in _FIRST_WORDS,
        f"last word {last}": last in _LAST_WORDS,
    }
    return {sign: 1.0 for sign, value in signs.items() if value}


_FIRST_WORDS = _words("لیکن اور اس یہ ہم جب اگر تاہم جبکہ دوسری ادھر پاکستان امریکہ امریکا بھارت")
_LAST_WORDS = _words("ہے ہیں تھا تھے تھی گا گے گی گئی گیا گئے کیا دیا چاہیے رہے کرے کریں")


def carries_on(signs: dict[str, float]) -> bool:
    """Whether the speaker before is likelier than not to speak on."""
    bias, weights = _model()
    total = bias + sum(weights.get(sign, 0.0) * value for sign, value in signs.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total)))) >= 0.5
