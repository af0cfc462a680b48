"""Pronouns and nouns that stand for somebody named elsewhere: `انہوں نے`, `دونوں ممالک`, `شدت پسندوں`.

Here is which of them stand in a sentence; whom they mean is told by `coder/speech/discourse.py`.
"""

from __future__ import annotations

from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.words import AND, APPOSED, BACKED, BACKED_PHRASES, RELATIVE
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, mark_at

PRONOUNS: dict[str, str] = {
    **dict.fromkeys(plain_words("انہوں وہ ان انہیں"), "they"),
    **dict.fromkeys(plain_words("اس اسے"), "it"),
    **dict.fromkeys(plain_words("ہم ہمیں ہمارے ہماری ہمارا"), "we"),
    **dict.fromkeys(plain_words("مجھے میرے میرا میری"), "i"),
}
_NE = plain("نے")
_MEIN = plain("میں")  # "I" before نے, else "in"
_WOH, _WOH_NOUNS = plain("وہ"), plain_words("ممالک لوگ تمام افراد علاقے")  # وہ ممالک: those countries
_NEVER_DETERMINERS = plain_words("انہوں انہیں اسے")
_CIRCUMSTANCES = frozenset("bad qabl bawajud dauran wajah mein tak".split())  # اس سے قبل, اس کے باوجود: of a happening

_BOTH = plain("دونوں")
_ACT_TOGETHER = plain_words("نے ہی ایک")  # دونوں ایک دوسرے پر الزام لگاتے ہیں
_PAIR_HEADS = plain_words(
    "رہنماؤں رہنما راہنماؤں راہنما قائدین لیڈر لیڈروں لیڈران ممالک ملکوں ملک فریقین صدور وزرائے وزرا وزراء جانب فریق فریقوں حکومتوں سربراہان شخصیات اطراف طرف ہم ریاستوں افواج"
)
_PAIR_STATES = plain_words("ممالک ملکوں ملک حکومتوں ریاستوں افواج")
# More than two: `تینوں ممالک نے`, and those just listed: `ان ملکوں سے`.
_COUNTED, _THOSE = {plain("تینوں"): "3", plain("چاروں"): "4", plain("پانچوں"): "5"}, plain("ان")
_AHEAD = 8  # words in which a relative clause would tell which are meant: `ان ممالک سے جو …`
_PAIR_OFFICES = plain_words("خارجہ دفاع اعظم")  # دونوں وزرائے خارجہ
_SIDES, _ALL = plain_words("فریقین طرفین"), plain_words("تمام سب سبھی متعلقہ دیگر")
_LEADERS = plain_words("رہنماؤں راہنماؤں")
_OPENS = plain_words("کہ ، ۔ جہاں ہے")  # what a clause begins behind

# Fighters by a common noun, and of which kind: militants, or a state's forces.
_FIGHTERS = {
    tuple(plain(phrase).split()): kind
    for kind, phrases in {
        "militants": "شدت پسندوں|شدت پسند|جنگجوؤں|جنگجو|عسکریت پسندوں|عسکریت پسند|باغیوں|دہشت گردوں|دہشتگردوں|مزاحمت کاروں|حملہ آوروں",
        "forces": (
            "سرکاری فورسز|حکومتی فورسز|حکومتی دستوں|سرکاری دستوں|سرکاری فوج|حکومتی فوج|حکومتی افواج|سرکاری افواج|سکیورٹی فورسز|سیکیورٹی فورسز|سیکورٹی فورسز|"
            "سرکاری اہلکاروں|سکیورٹی اہلکاروں|سیکیورٹی اہلکاروں|سرکاری اہلکار|سرکاری فوجیں|سرکاری فوجوں|سرکاری فوجی|سرکاری فوجیوں|حکومتی فوجیں|حکومتی فوجوں|"
            "حکومتی فوجی|حکومتی فوجیوں|حکومتی اہلکار|حکومتی اہلکاروں|حکومتی دستے|سرکاری دستے"
        ),
    }.items()
    for phrase in phrases.split("|")
}


def find_pronouns(words: list[str], first: int, last: int, mentions: list[Mention]) -> list[Mention]:
    """The pronouns from `first` to `last` outside `mentions`; `office` tells the kind: they, it, pair, militants, …"""
    taken = {token for mention in mentions for token in range(mention.np_first, mention.np_last)}
    found = []
    token = first
    while token < last:
        read = None if token in taken else _pronoun_at(words, token, first, last, mentions)
        if read is None:
            token += 1
            continue
        kind, end = read
        found.append(Mention(token, end, token, end, "pronoun", "pronoun", office=kind))
        token = end
    return found


def _pronoun_at(words: list[str], token: int, first: int, last: int, mentions: list[Mention]) -> tuple[str, int] | None:
    """The kind of the pronoun that begins at `token`, and where it ends."""
    word, following = words[token], words[token + 1] if token + 1 < last else ""
    if word in PRONOUNS:
        if word == _THOSE and (listed := _several(words, token, last)) is not None:
            return listed
        return None if _determines(words, token, last, mentions) else (PRONOUNS[word], token + 1)
    if word == _MEIN and following == _NE:
        return "i", token + 1
    if word == _BOTH and following in _PAIR_HEADS:
        office = token + 2 < last and words[token + 2] in _PAIR_OFFICES
        return "pair states" if following in _PAIR_STATES else "pair", token + (3 if office else 2)
    if (listed := _several(words, token, last)) is not None:
        return listed
    if _of_two(words, token, first, last):
        return "pair", token + 1
    return _fighters(words, token, last)


def _several(words: list[str], token: int, last: int) -> tuple[str, int] | None:
    """`تینوں ممالک`, `ان چاروں ملکوں`, `ان ممالک`: those listed before; not `ان ممالک سے جو …`, which are told behind."""
    those = words[token] == _THOSE
    place = token + those
    count = _COUNTED.get(words[place]) if place < last else None
    place += count is not None
    if place >= last or not (those or count) or words[place] not in (_PAIR_HEADS if count else _PAIR_STATES):
        return None
    if count is None and not RELATIVE.isdisjoint(words[place + 1 : min(place + _AHEAD, last)]):
        return None
    office = count is not None and place + 1 < last and words[place + 1] in _PAIR_OFFICES
    return f"several {count or ''}", place + 1 + office


def _determines(words: list[str], token: int, last: int, mentions: list[Mention]) -> bool:
    """Whether the word only points at something: `اس ملاقات میں`, `وہ ممالک`, `اس کے باوجود`; `ان سے` is a pronoun."""
    word, kind = words[token], PRONOUNS[words[token]]
    if word == _WOH:
        return token + 1 < last and words[token + 1] in _WOH_NOUNS
    if kind not in ("they", "it") or word in _NEVER_DETERMINERS:
        return False
    mark = mark_at(words, token + 1, last)
    circumstance = kind == "it" and mark is not None and mark[0] in _CIRCUMSTANCES
    return mark is None or circumstance or _reflexive(words, token, last, mentions)


def _reflexive(words: list[str], token: int, last: int, mentions: list[Mention]) -> bool:
    """`روس اور اس کے اتحادی`: whose company is told by the noun just before."""
    return (
        token + 1 < last
        and words[token - 1] in AND
        and words[token + 1] in GENITIVE
        and any(m.np_last == token - 1 for m in mentions)
    )


def means_two(words: list[str], office: Mention) -> bool:
    """Whether an office in the plural that is nobody's stands for the two just spoken of: `کہ رہنماؤں نے اتفاق کیا`."""
    bare = office.type == "office" and office.plural and office.owner is None and office.code is None
    alone = bare and office.np_last == office.np_first + 1 and words[office.np_first] in _LEADERS
    return alone and words[office.np_last :][:1] == [_NE] and words[office.np_first - 1] in _OPENS


def _of_two(words: list[str], token: int, first: int, last: int) -> bool:
    """Whether two are meant by one word: `فریقین`, `دونوں نے`, `دونوں متفق ہیں`, at the beginning also `رہنماؤں نے`."""
    word, following = words[token], words[token + 1] if token + 1 < last else ""
    if word == _BOTH:
        return mark_at(words, token + 1, last) is not None or following in _ACT_TOGETHER
    if word in _SIDES:
        return words[token - 1] not in _ALL  # تمام فریقین: whoever they are
    return word in _LEADERS and following == _NE and (token == first or words[token - 1] in _OPENS)


def _fighters(words: list[str], token: int, last: int) -> tuple[str, int] | None:
    """`شدت پسندوں`, `سرکاری فوج`; not `شدت پسند تنظیم` nor `ایران نواز جنگجو`, who are somebody else's."""
    length = next((n for n in (2, 1) if token + n <= last and tuple(words[token : token + n]) in _FIGHTERS), None)
    if length is None:
        return None
    end = token + length
    kind = _FIGHTERS[tuple(words[token:end])]
    adjective = end < last and words[end] in APPOSED
    backed = words[token - 1] in BACKED or tuple(words[token - 2 : token]) in BACKED_PHRASES
    return None if kind == "militants" and (adjective or backed) else (kind, end)
