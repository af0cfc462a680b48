"""Pairs and lists: whom `تینوں ممالک`, `ان ملکوں`, `فریقین`, `دونوں ملکوں کے وزرائے خارجہ` take up beside the two last named."""

from __future__ import annotations

from collections.abc import Callable

from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.language.letters import plain_words
from roznamcha.language.marks import GENITIVE

_BETWEEN, _AT_WHOM = plain_words("درمیان مابین بیچ"), frozenset("par ko se khilaf sath".split())
_MEDIATION, _NEAR = plain_words("ثالثی مصالحت مفاہمت صلح ثالث"), 3  # words from a pair to who settles it
_OWNED_NEAR = 2  # words from a pair to the men that are theirs

Who = Callable[[Argument], list[int]]
Alike = Callable[[int, int], bool]  # whether two are of one side


def listed(parses: list[Parse], mention: Mention, count: str, who: Who, apart: Callable[[int], bool]) -> list[int]:
    """The list last told in `parses`, of `count` members where that is told, all of them `apart` from who acts upon them."""
    for parse in parses:
        for argument in reversed([a for s in parse.segments for a in s.arguments]):
            if argument.last > mention.first or argument.mentions[0].type == "pronoun":
                continue
            members = who(argument)
            fits = len(members) == int(count) if count else len(members) > 1
            if fits and all(apart(index) for index in members):
                return members
    return []


def two_sides(parses: list[Parse], who: Who, alike: Alike, apart: Callable[[int], bool]) -> list[int]:
    """Who acts upon whom in what is told just before, of whom a third then asks something: `ترک فوج نے کرد فوج پر حملہ کیا`."""
    for parse in parses:
        told = [a for s in parse.segments for a in s.arguments]
        acting = [i for a in told if a.subject for i in who(a)]
        others = [i for a in told if a.mark in _AT_WHOM for i in who(a) if acting and not alike(i, acting[0])]
        if others and apart(acting[0]) and apart(others[0]):
            return [acting[0], others[0]]
    return []


def settled_by_another(words: list[str], mention: Mention) -> bool:
    """`ترکی نے دونوں ممالک کے درمیان ثالثی کی پیشکش کی`: who would settle it is none of the two."""
    after = words[mention.np_last + 1 : mention.np_last + 1 + _NEAR]
    return bool(after) and after[0] in _BETWEEN and not _MEDIATION.isdisjoint(after)


def take_up_men(words: list[str], parse: Parse, mention: Mention) -> None:
    """Let the office in the plural that a pair owns stand for the two: `دونوں ملکوں کے وزرائے خارجہ نے`."""
    for office in parse.mentions:
        near = mention.np_last < office.np_first <= mention.np_last + _OWNED_NEAR
        owned = near and office.type == "office" and words[mention.np_last] in GENITIVE
        if owned and (office.plural or office.sort == "again") and office.owner is None:
            office.resolved = mention.resolved
