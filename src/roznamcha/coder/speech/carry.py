"""Speech that carries on: whether a sentence without a verb of saying is still the speaker's.

Urdu reports let a quotation run over several sentences without saying so. The signs are
weighed by a logistic model trained by `training/carry.py` on reports coded by reading.
"""

from __future__ import annotations

import math
from functools import lru_cache
from importlib.resources import files

import msgspec

from roznamcha.coder.sentence.clauses import Parse, Segment
from roznamcha.coder.sentence.words import QUOTES
from roznamcha.coder.speech.discourse import FIRST_PERSON, Discourse
from roznamcha.coder.speech.quotes import INTRODUCES
from roznamcha.coder.speech.speech import COMMAS, Speech, any_of
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import BE, BE_PAST, BE_PRESENT, IMPERFECT, VerbGroup

_REPORTER = plain_words("یاد واضح خیال ادھر دریں دراین اثنا تاہم واضح رہے قبل رپورٹ اطلاعات ذرائع گذشتہ گزشتہ")
_YOU = plain_words("آپ تم آپکو تمہیں تمہارے تمہاری تمہارا")
_ENDS = plain_words("۔ ؟ !") | QUOTES
_BECAUSE = plain_words("کیونکہ یعنی لہذا اگر تو بلکہ اور ورنہ جب جو تاکہ چونکہ چنانچہ")
_BUT = plain_words("لیکن مگر البتہ جبکہ")
# What speeches say and reports do not.
_POLEMIC = plain_words(
    "ظلم ناکام ناکامی جھوٹ جھوٹا جھوٹی سازش چور چوری ڈاکو کرپشن تباہ تباہی بدترین شرم شرمناک دشمن قوم غریب عوام غیرت جمہوریت آمریت "
    "بدقسمتی افسوس دہشتگردی انصاف حق حقوق ہرگز کبھی بالکل یقینا درحقیقت"
)
_CONTENT = INTRODUCES | QUOTES
_PLURAL = plain_words("ہیں گے رہے چکے")
_TITLE_NOT_NAMES = plain_words("کے کی کا میں نے سے پر کو اور نہ نئے سابق")
_TITLE_NAME = 7  # words of a title that name who is quoted in it
_SHORT = 12  # tokens
_LONG = 35
_CLOSING = 4  # tokens at the end of a sentence, where a mark closes a quotation
_CLAUSES = 3  # finite verbs of a sentence that runs on as speech does
_AM, _WILL, _I_WILL = plain("ہوں"), plain_words("گا گی"), (plain("وں"), plain("ؤں"))
_SINGULAR = plain_words("رہا رہی چکا چکی")
_SINGULAR_ENDS = (plain("تا"), plain("تی"))
LIKELY = 0.4  # the least probability with which a speech carries on


@lru_cache(maxsize=1)
def _model() -> tuple[float, dict[str, float]]:
    raw = msgspec.json.decode((files("roznamcha.coder") / "data" / "carry.json").read_bytes())
    return float(raw["bias"]), {str(sign): float(weight) for sign, weight in raw["weights"].items()}


def carry_signs(discourse: Discourse, parse: Parse, previous: Speech, open_quote: bool, ahead: str) -> dict[str, float]:
    """What is seen of the sentence, its neighbours and the speech before it.

    `ahead` tells who speaks in the next sentence: same | other | nameless | silent | end.
    """
    words = discourse.text.words
    own = words[parse.first : parse.last]
    begin = discourse.text.sentences[parse.sentence].first
    signs = {
        "open quote": open_quote,
        "starts with quote": own[0] in QUOTES,
        "ends with quote": _closes(own),
        "quotation ended": own[0] not in QUOTES and _ended_quoted(discourse, parse),
        "previous direct": previous.form == "direct",
        "previous carried": previous.carried,
        "said that": _said_that(discourse, previous),
        "spoke twice": _times_told(discourse, parse, previous.speaker) > 1,
        "title's speaker": in_title(discourse, previous.speaker),
        "speaker " + discourse.candidate(previous.speaker).type: True,
        "new paragraph": begin > 0 and words[begin - 1].startswith("\n"),
        f"ahead {ahead}": ahead in ("same", "silent"),
    }
    signs |= _signs_of_words(own)
    signs |= _signs_of_names(discourse, parse, previous)
    signs |= _signs_of_verbs(parse, words, own)
    return {sign: 1.0 for sign, value in signs.items() if value}


def _signs_of_words(own: list[str]) -> dict[str, bool]:
    """The words that a sentence begins with, and those that reports do not use."""
    seen = set(own)
    return {
        "you": bool(seen & _YOU),
        "because": own[0] in _BECAUSE,
        "but": own[0] in _BUT,
        "question": "؟" in own,
        "polemic": bool(seen & _POLEMIC),
        "reporter": bool(set(own[:4]) & _REPORTER),
        "commas": sum(word in COMMAS for word in own) > 1,
        "short": len(own) < _SHORT,
        "long": len(own) > _LONG,
    }


def _signs_of_names(discourse: Discourse, parse: Parse, previous: Speech) -> dict[str, bool]:
    """Of whom the sentence tells: of the speaker himself, of "us", of others who act."""
    here = {m.actor for m in parse.mentions if m.actor is not None}
    arguments = [a for s in parse.segments for a in s.arguments]
    subjects = {m.actor for a in arguments if a.subject for m in a.mentions if m.actor is not None}
    return {
        "first person": any(m.office in FIRST_PERSON for m in parse.mentions if m.type == "pronoun")
        or any(of_himself(discourse.text.words, s.verb) for s in parse.segments if s.verb is not None),
        "named subject": any(a.mark == "ne" and a.mentions[-1].type != "pronoun" for a in arguments),
        "new person": brings_new_person(discourse, parse),
        "names the speaker": previous.speaker in here,
        "no names": not here,
        "another acts": bool(subjects - {previous.speaker}),
    }


def brings_new_person(discourse: Discourse, parse: Parse) -> bool:
    """Whether a person who acts in the sentence is named for the first time."""
    subjects = [m for s in parse.segments for a in s.arguments if a.subject for m in a.mentions]
    persons = [m for m in subjects if m.type == "person" and m.actor is not None]
    return any(all(o.first >= m.first for o in discourse.candidate(m.actor or 0).mentions) for m in persons)


def _signs_of_verbs(parse: Parse, words: list[str], own: list[str]) -> dict[str, bool]:
    """Tense and mood of a sentence: `چیلنج کریں گے` is "we", `روانہ ہوا تھا` the reporter's."""
    verbs = [s.verb for s in parse.segments if s.verb is not None]
    finite = [verb for verb in verbs if verb.finite]
    last = next((word for word in reversed(own) if word not in _ENDS), "")
    return {
        "headline": not finite and own[-1] not in QUOTES,
        "present": last in BE_PRESENT,
        "past": last in BE_PAST,
        "states": bool(verbs) and verbs[-1].kind == BE,
        "must": any(verb.ought for verb in verbs),
        "three clauses": len(finite) >= _CLAUSES,
        "we act": any(_without_subject(parse, segment, words) for segment in parse.segments),
    }


def of_himself(words: list[str], verb: VerbGroup) -> bool:
    """`کرتا ہوں`, `کر رہا ہوں`, `آؤں گا`: a verb in the first person singular, masculine or feminine."""
    group = words[verb.first : verb.last]
    if len(group) < 2:
        return False
    before, last = group[-2:]
    if last == _AM:
        return before in _SINGULAR or (verb.kind == IMPERFECT and len(group) == 2 and before.endswith(_SINGULAR_ENDS))
    return last in _WILL and before.endswith(_I_WILL) and before != _AM


def _without_subject(parse: Parse, segment: Segment, words: list[str]) -> bool:
    """`… حوالے کر رہے ہیں`, `… پیش کریں گے`: several do or will do it, and nobody is named who does."""
    verb = segment.verb
    if verb is None or not verb.finite or verb.passive or not (verb.future or verb.progressive):
        return False
    arguments = [a for s in parse.clauses[segment.clause].segments for a in s.arguments]
    return words[verb.last - 1] in _PLURAL and not any(a.subject and a.last < verb.first for a in arguments)


def _closes(own: list[str]) -> bool:
    """Whether a quotation ends with the sentence that did not begin in it."""
    return not QUOTES.isdisjoint(own[-_CLOSING:]) and QUOTES.isdisjoint(own[:-_CLOSING])


def _ended_quoted(discourse: Discourse, parse: Parse) -> bool:
    """Whether the sentence before ended with a quotation mark."""
    before = discourse.parses.get(parse.sentence - 1)
    begin = discourse.text.sentences[parse.sentence].first
    return before is not None and any_of(QUOTES, discourse.text.words, before.last - 3, begin)


def _said_that(discourse: Discourse, previous: Speech) -> bool:
    """Whether the speech that may go on began with its content told: `کہا کہ …`, not `دورے کا اعلان کیا`."""
    first = previous
    while first.carried and (before := discourse.speeches.get(first.sentence - 1)) is not None:
        first = before
    content = first.content_from
    return first.verb is None or any_of(_CONTENT, discourse.text.words, content - 1, content + 1)


def _times_told(discourse: Discourse, parse: Parse, speaker: int) -> int:
    """In how many sentences before the report says that he spoke."""
    return sum(
        speech.speaker == speaker and not speech.carried
        for sentence, speech in discourse.speeches.items()
        if sentence < parse.sentence
    )


def in_title(discourse: Discourse, speaker: int) -> bool:
    """Whether the title quotes him: `مہنگائی پر قابو پائیں گے، وزیر خزانہ`, `لاوروف: …`."""
    title = discourse.title
    commas = [place for place, word in enumerate(title) if word in COMMAS]
    colon = title.index(":") if ":" in title else 0
    parts = [title[:colon], title[colon + 1 :] if colon else [], title[commas[-1] + 1 :] if commas else []]
    named = {word for part in parts if len(part) <= _TITLE_NAME for word in part} - _TITLE_NOT_NAMES
    mentions = discourse.candidate(speaker).mentions
    return any(word in named for m in mentions for word in discourse.text.words[m.np_first : m.np_last])


def carries_on(signs: dict[str, float]) -> bool:
    """Whether the speaker before is likelier than not to speak on."""
    bias, weights = _model()
    total = bias + sum(weights.get(sign, 0.0) * value for sign, value in signs.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total)))) >= LIKELY
