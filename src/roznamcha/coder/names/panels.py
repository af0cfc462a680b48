"""Committees of a legislature, which are bodies of their own: `سینیٹ کی قائمہ کمیٹی برائے خزانہ`.

The legislature's mention goes into the committee's, and with it the state it belongs to.
"""

from __future__ import annotations

from dataclasses import replace

from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.naming import NameReader
from roznamcha.coder.names.organs import REMIT
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE
from roznamcha.lexicon import Entity, Organ

_COMMITTEE = plain_words("کمیٹی کمیٹیوں")
_CHAMBERS = plain_words("سینیٹ سینٹ کانگریس کانگرس پارلیمنٹ پارلیمان اسمبلی نمائندگان بالا زیریں عام سبھا")
_OUTSIDE = (CASE - GENITIVE - {plain("سے")}) | plain_words("، کہ جو جس وہ ایک کسی اس")
_REACH = 6  # words between the chamber and the noun
_LONGEST_REMIT = 4  # words of what a committee is for


def join_panels(names: NameReader, mentions: list[Mention]) -> list[Mention]:
    """The mentions of a sentence, a chamber and its committee made one."""
    for token in range(names.first, names.last):
        if names.words[token] in _COMMITTEE and (chamber := _chamber(names, mentions, token)) is not None:
            panel = _panel(chamber, names.words, _end(names, token + 1))
            inside = range(panel.first, panel.last)
            mentions = [m for m in mentions if m.first not in inside] + [panel]
    return sorted(mentions, key=lambda mention: mention.first)


def _chamber(names: NameReader, mentions: list[Mention], token: int) -> Mention | None:
    """The chamber whose committee stands at `token`: `ایوان نمائندگان کی عدلیہ سے متعلق کمیٹی`."""
    for mention in reversed(mentions):
        if mention.last > token or mention.type != "org" or names.words[mention.last - 1] not in _CHAMBERS:
            continue
        between = names.words[mention.last : token]
        return mention if len(between) <= _REACH and _OUTSIDE.isdisjoint(between) else None
    return None


def _end(names: NameReader, end: int) -> int:
    """Past what a committee is for: `کمیٹی برائے خارجہ امور`."""
    if names.word(end) not in REMIT:
        return end
    place = end + 1
    while place < names.last and place <= end + _LONGEST_REMIT and names.letters(names.words[place]):
        place += 1
    return place if names.word(place) in CASE else end


def _panel(chamber: Mention, words: list[str], end: int) -> Mention:
    panel = Mention(chamber.first, end, chamber.np_first, end, chamber.sort, "org", code=chamber.code)
    own = " ".join(words[chamber.first : end])
    if chamber.organ is not None:
        panel.organ = _of(chamber.organ, own)
        panel.english = panel.organ.name
        return panel
    houses = [e for e in (chamber.entity, *chamber.candidates) if e is not None and e.kind != "party"]
    if houses:
        panel.code = houses[0].code
        panel.entity = Entity(f"organ:{panel.code}:{own}", "org", "committee", panel.code, _name(houses[0].name))
    return panel


def _of(organ: Organ, own: str) -> Organ:
    """The committee as an organ noun whose state is still to be found, as its chamber's is."""
    names = {code: _name(name) for code, name in organ.names.items()}
    return replace(
        organ, name=_name(organ.name), pattern=_name(organ.pattern), kind="committee", names=names, same=own, alone=True
    )


def _name(chamber: str) -> str:
    return f"committee of the {chamber}" if chamber else ""
