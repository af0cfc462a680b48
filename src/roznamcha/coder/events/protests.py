"""Protests: against whom a crowd turns, where its mark stands apart or only an embassy tells it."""

from __future__ import annotations

from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import state_of
from roznamcha.language.letters import plain, plain_words

_EMBASSY = plain_words("خانے خانہ سفارتخانے سفارتخانہ قونصلیٹ قونصلخانے کمیشن مشن اڈے اڈوں")
_OPPOSED, _VISIT, _IN = plain("مخالف"), plain("دورہ"), plain("میں")
_FLAGS = plain_words("پرچم جھنڈا جھنڈے پتلا پتلے")
_NEXT = 3  # words from whose it is to `ہائی کمیشن`, `فوجی اڈے`
_SPEAKS = plain_words("نے میں کہ")  # سفارت خانے نے، سفارت خانے میں


def protested_against(roles: Roles) -> list[int]:
    """Whom a protest is against: who has `کے خلاف`, else whose embassy it is held at, else as the pattern says."""
    return (
        _opposed(roles)
        or _flag_burnt(roles)
        or _visitor(roles)
        or roles.find(("khilaf",), [])
        or _at_embassy(roles)
        or roles.find(roles.match.pattern.predicate.recipient, [])
    )


def townspeople(roles: Roles) -> list[int]:
    """Whose people protest, told by their town alone: `برلن میں ہزاروں افراد نے روس کے خلاف ریلی نکالی`."""
    discourse = roles.discourse
    words = discourse.text.words
    towns = [
        m for m in roles.parse.mentions if m.code and m.sort in ("place", "capital") and m.last <= roles.match.first
    ]
    for town in reversed(towns):
        if words[town.np_last : town.np_last + 1] == [_IN] and (who := state_of(discourse, town.code)):
            return who
    return []


def _visitor(roles: Roles) -> list[int]:
    """`امریکی صدر کے دورہ برطانیہ کے خلاف`: it is against who comes, not where he goes."""
    words = roles.discourse.text.words
    for argument in [*roles.before, *roles.earlier]:
        if argument.mark == "khilaf" and words[argument.first - 1] == _VISIT:
            guests = [a for a in roles.everywhere() if a.mark == "ka" and a.last == argument.first - 1]
            return roles.who(guests[0]) if guests else []
    return []


def _opposed(roles: Roles) -> list[int]:
    """`امریکہ مخالف نعرے`."""
    words = roles.discourse.text.words
    for argument in [*roles.before, *roles.earlier]:
        end = argument.mentions[-1].last
        if words[end : end + 1] == [_OPPOSED] and (who := roles.who(argument)):
            return who
    return []


def _flag_burnt(roles: Roles) -> list[int]:
    """`مظاہرین نے فرانسیسی پرچم جلایا`: whose flag or effigy is burnt."""
    if roles.discourse.text.words[roles.match.first] not in _FLAGS:
        return []
    owners = [a for a in roles.before if a.mark in ("ka", "adjective") and a.last == roles.match.first]
    return roles.who(owners[-1]) if owners else []


def _at_embassy(roles: Roles) -> list[int]:
    """`لندن میں ایرانی سفارت خانے کے باہر ہزاروں افراد نے مظاہرہ کیا`: it is not the embassy that protests."""
    words = roles.discourse.text.words
    for argument in reversed(roles.everywhere()):
        named = argument.mentions[-1]
        place: int | None = None
        if argument.first >= roles.segment.last or argument.mark == "ne" or named.last >= roles.parse.last:
            continue
        if words[named.last - 1] in _EMBASSY and words[named.last] not in _SPEAKS:
            place = named.last - 1
        elif argument.mark in ("ka", "adjective"):
            near = range(argument.last, min(argument.last + _NEXT, roles.parse.last - 1))
            place = next((token for token in near if words[token] in _EMBASSY), None)
        if place is not None and words[place + 1] not in _SPEAKS and (who := roles.who(argument)):
            return who
    return []
