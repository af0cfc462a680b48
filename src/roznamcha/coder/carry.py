"""Speech that carries on: whether a sentence without a verb of saying is still the speaker's.

Urdu reports let a quotation run over several sentences without saying so. The signs are
weighed by a logistic model trained by `training/carry.py` on reports coded by reading.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

import msgspec

from roznamcha.coder.clauses import QUOTES, Argument, Parse
from roznamcha.coder.discourse import FIRST_PERSON, Discourse
from roznamcha.coder.mentions import Mention
from roznamcha.coder.speech import Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import BE_PAST, BE_PRESENT, FUTURE, OUGHT, PERFECT

_REPORTER = plain_words("یاد واضح خیال ادھر دریں دراین اثنا تاہم واضح رہے قبل رپورٹ اطلاعات ذرائع گذشتہ گزشتہ")
_PRONOUN_START = plain_words("انہوں ان وہ اس")
_THIS = plain("اس")
_OPINION = plain_words("ضرورت ضروری امید یقین کوشش مقصد مطلب ناممکن ممکن اہم خطرہ مسئلہ حل بہتر غلط صحیح")
_ENDS = plain_words("۔ ؟ !") | QUOTES
_BECAUSE = plain_words("کیونکہ یعنی لہذا اگر تو بلکہ اور ورنہ جب جو تاکہ چونکہ چنانچہ")
_BUT = plain_words("لیکن مگر البتہ جبکہ")
_ADDRESSES = plain_words("خطاب گفتگو کانفرنس انٹرویو ٹویٹ ٹوئٹ ٹوئٹر بریفنگ پیغام بیان تقریر خط")
_SHORT = 12  # tokens
_LONG = 35
LIKELY = 0.43  # the least probability with which a speech carries on


@lru_cache(maxsize=1)
def _model() -> tuple[float, dict[str, float]]:
    raw = msgspec.json.decode((files("roznamcha.coder") / "data" / "carry.json").read_bytes())
    return float(raw["bias"]), {str(sign): float(weight) for sign, weight in raw["weights"].items()}


def carry_signs(
    discourse: Discourse, parse: Parse, previous: Speech, open_quote: bool, ahead: Sequence[str]
) -> dict[str, float]:
    """What is seen of the sentence, its neighbours and the speech before it.

    `ahead` tells of the next sentences who speaks there: same | other | nameless | silent | end.
    """
    words = discourse.text.words
    own = words[parse.first : parse.last]
    seen = set(own)
    last = next((word for word in reversed(own) if word not in _ENDS), "")
    direct = previous.form == "direct"
    signs = {
        "first person": any(m.office in FIRST_PERSON for m in parse.mentions if m.type == "pronoun"),
        "open quote": open_quote,
        "starts with quote": own[0] in QUOTES,
        "starts with quote after direct": own[0] in QUOTES and direct,
        "previous direct": direct,
        "previous carried": previous.carried,
        "previous by a verb": previous.verb is not None,
        "previous by a source": previous.verb is None and not previous.carried,
        "named subject": any(_named(a) for s in parse.segments for a in s.arguments),
        "names the speaker": any(m.actor == previous.speaker for m in parse.mentions),
        "new person": any(_is_new(discourse, m) for m in parse.mentions),
        "he": own[0] in _PRONOUN_START and own[0] != _THIS,
        "ought": bool(seen & OUGHT),
        "future": bool(seen & FUTURE),
        "present": last in BE_PRESENT,
        "past": last in BE_PAST,
        "opinion": bool(seen & _OPINION),
        "reporter": bool(set(own[:4]) & _REPORTER),
        "short": len(own) < _SHORT,
        "digit": any(word.isdigit() for word in own),
    }
    signs.update(_more_signs(discourse, parse, previous, own, last))
    signs.update({f"{place} ahead {what}": True for place, what in enumerate(ahead, 1)})
    signs["he goes on"] = "same" in ahead
    return {sign: 1.0 for sign, value in signs.items() if value}


def _more_signs(discourse: Discourse, parse: Parse, previous: Speech, own: list[str], last: str) -> dict[str, bool]:
    """Signs of how the sentence ends and begins, of whom it tells, and of the speech that it may belong to."""
    verbs = [s.verb for s in parse.segments if s.verb is not None]
    before = discourse.parses.get(parse.sentence - 1)
    told = {m.actor for m in before.mentions if m.actor is not None} if before is not None else set()
    here = {m.actor for m in parse.mentions if m.actor is not None}
    subjects = {m.actor for s in parse.segments for a in s.arguments if a.subject for m in a.mentions}
    words = discourse.text.words
    recent = [discourse.parses.get(parse.sentence - back) for back in (1, 2, 3)]
    run = 0
    while (speech := discourse.speeches.get(parse.sentence - 1 - run)) is not None and speech.carried:
        run += 1
    kind = discourse.candidate(previous.speaker).type
    return {
        "headline": not any(verb.finite for verb in verbs) and own[-1] not in QUOTES,
        "because": own[0] in _BECAUSE,
        "but": own[0] in _BUT,
        "question": "؟" in own,
        "passive": bool(verbs) and verbs[-1].passive,
        "perfect": bool(verbs) and verbs[-1].kind == PERFECT and last not in BE_PRESENT | BE_PAST,
        "same names": bool((told & here) - {previous.speaker}),
        "no names": not here,
        "another acts": any(who is not None and who != previous.speaker for who in subjects),
        "an address": any(word in _ADDRESSES for p in recent if p is not None for word in words[p.first : p.last]),
        "speaker " + kind: True,
        f"carried {min(run, 3)}": True,
        "article ends": parse.sentence + 1 not in discourse.parses,
        "long": len(own) > _LONG,
    }


def _named(argument: Argument) -> bool:
    return argument.mark == "ne" and argument.mentions[-1].type != "pronoun"


def _is_new(discourse: Discourse, mention: Mention) -> bool:
    """Whether a person is named here for the first time."""
    if mention.actor is None or mention.type != "person":
        return False
    return all(m.first >= mention.first for m in discourse.candidate(mention.actor).mentions)


def carries_on(signs: dict[str, float]) -> bool:
    """Whether the speaker before is likelier than not to speak on."""
    bias, weights = _model()
    total = bias + sum(weights.get(sign, 0.0) * value for sign, value in signs.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total)))) >= LIKELY
