"""Words that more than one reader of the sentence asks for: what opens, breaks and joins clauses and nouns."""

from __future__ import annotations

from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE

RELATIVE = plain_words("جو جس جن جسے جنہیں جنہوں جنھوں جہاں")
BREAKS = plain_words("جبکہ لیکن مگر تاہم کیونکہ تاکہ چونکہ حالانکہ البتہ بلکہ چنانچہ ؛ : اگرچہ ورنہ")
IF = plain_words("اگر جب")
AND = plain_words("اور ، , یا نیز و")
QUOTES = frozenset("\"'")
# Nouns after which a name is in apposition: `اقوام متحدہ کے ادارے یونیسف`.
APPOSED = plain_words("ادارے ادارہ ایجنسی تنظیم گروپ جماعت کمیشن شاخ کمیٹی گروہ گروہوں گروپوں تنظیموں تنظیمیں")
# Fighters spoken of by a common noun: the group or the state last named that they belong to.
MILITANTS = plain_words(
    "شدت پسند پسندوں جنگجو جنگجوؤں جنگجووں عسکریت باغیوں باغی دہشت گرد گردوں دہشتگردوں دہشتگرد مزاحمت کاروں"
)
# What makes of a state before it the backer of somebody else: `ایران نواز`, `امریکہ کے حمایت یافتہ`.
BACKED = plain_words("نواز نژاد")
BACKED_PHRASES = frozenset(
    tuple(plain(p).split()) for p in "حمایت یافتہ|تربیت یافتہ|پشت پناہی|حمایت والے|زیر انتظام".split("|")
)


def backs(words: list[str], token: int, last: int) -> bool:
    """Whether whoever ends before `token` only backs another: `ایران | نواز ملیشیا`, `روس | کے حمایت یافتہ باغی`."""
    if token + 1 < last and words[token] in GENITIVE:
        token += 1
    return token < last and (words[token] in BACKED or tuple(words[token : token + 2]) in BACKED_PHRASES)
