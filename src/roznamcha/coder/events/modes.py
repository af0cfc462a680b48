"""Modes that the words around an event tell: the weapon of an attack, what a demand asks for."""

from __future__ import annotations

from itertools import pairwise

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain, plain_words

# The first that is named in the clause counts: a suicide bomber's bomb is a suicide attack.
_WEAPONS = (
    ("suicide-attack", plain_words("خودکش")),
    ("drone", plain_words("ڈرون ڈرونز")),
    ("aerial", plain_words("فضائی فضائیہ جیٹ طیارے طیاروں جہازوں ہیلی بمباری بمباریوں لڑاکا بمبار")),
    ("heavy-weapons", plain_words("میزائل میزائلوں راکٹ راکٹوں توپ توپوں توپخانے گولہ گولے گولوں ٹینکوں")),
    ("explosives", plain_words("بم بموں دھماکہ دھماکے دھماکوں دھماکا بارودی بارود")),
    ("firearms", plain_words("فائرنگ گولی گولیاں گولیوں")),
)
# What somebody gives way in: a truce, a release, a withdrawal, restraint.
_YIELD = plain_words("فائربندی سیز تحمل انخلا انخلاء نکل رہا رہائی خالی محاصرہ")
# Force that is to end, and what ends it: `بمباری بند کرے`, `لڑائی کے خاتمے پر زور`, `کشیدگی سے گریز`.
_FORCE = plain_words(
    "جنگ لڑائی بمباری حملے حملوں فائرنگ کارروائی کارروائیاں کارروائیوں آپریشن تشدد خونریزی جارحیت پروازیں دشمنی کشیدگی تنازع تنازعے"
)
_END = plain_words("بند روک روکے روکیں روکی روکنے خاتمے خاتمہ ختم گریز باز کم کمی")
# An accord that is to be kept: `معاہدے کی پاسداری کرے`.
_ACCORD = plain_words("معاہدے معاہدوں سمجھوتے معاہدہ")
_KEEP = plain_words("پاسداری پاس احترام عملدرآمد واپس لوٹے")
_TRUCE = (plain("جنگ"), plain("فائر"))
_BANDI = plain("بندی")
_SOON = 4  # words from what is to end to the verb


def settle_mode(draft: Draft, discourse: Discourse) -> None:
    """Set the mode of an attack or demand whose verb leaves it open from the words of its clause."""
    if draft.type == "ASSAULT" and draft.mode is None:
        words = _clause(draft, discourse)
        draft.mode = next((mode for mode, weapons in _WEAPONS if weapons & set(words)), None)
    elif draft.type == "REQUEST" and draft.mode == "change" and _asks_to_yield(_clause(draft, discourse)):
        draft.mode = "yield"


def _asks_to_yield(words: list[str]) -> bool:
    truce = any(pair[0] in _TRUCE and pair[1] == _BANDI for pair in pairwise(words))
    return truce or bool(_YIELD & set(words)) or _followed(words, _FORCE, _END) or _followed(words, _ACCORD, _KEEP)


def _followed(words: list[str], nouns: frozenset[str], ends: frozenset[str]) -> bool:
    """Whether one of the nouns stands a few words before one of the ends."""
    return any(word in nouns and ends & set(words[i + 1 : i + 1 + _SOON]) for i, word in enumerate(words))


def _clause(draft: Draft, discourse: Discourse) -> list[str]:
    """The words of the draft's clause up to the end of its trigger, and of what is asked after it."""
    parse = discourse.parses[draft.sentence]
    clause = parse.clauses[parse.segment_at(draft.trigger[0]).clause]
    last = draft.trigger[1]
    if draft.type == "REQUEST":
        last = min(last + 15, parse.last)
    return parse.telling(discourse.text.words, clause.segments[0].first, last)
