"""Where an event took place, from what stands with `میں`, `پر` or a verb of arriving."""

from __future__ import annotations

from roznamcha.coder.clauses import Parse, Segment
from roznamcha.coder.mentions import GENITIVE, Mention
from roznamcha.coder.speakers import Discourse
from roznamcha.language.letters import plain
from roznamcha.language.marks import mark_at
from roznamcha.lexicon import Place

_ARRIVE = frozenset(map(plain, "پہنچے پہنچ پہنچا پہنچی روانہ آمد گئے پہنچنے پہنچیں آئے پہنچتے".split()))
_AFTER_PLACE = frozenset(map(plain, "شہر علاقے دارالحکومت صوبے دارالخلافہ ساحلی تفریحی قصبے".split()))


def find_place(discourse: Discourse, parse: Parse, segment: Segment) -> Place | None:
    """The place told in the segment, else in its clause; a city before a region before a state."""
    clause = parse.clauses[segment.clause]
    own = _places(discourse, parse, segment.first, segment.last)
    if not own:
        own = _places(discourse, parse, clause.segments[0].first, segment.last)
    if not own:
        return None
    order = {"city": 0, "place": 1, "region": 2, "state": 3}
    return min(own, key=lambda p: order.get(p.kind, 3))


def _places(discourse: Discourse, parse: Parse, first: int, last: int) -> list[Place]:
    words = discourse.text.words
    found: list[Place] = []
    for mention in parse.mentions:
        if not first <= mention.first < last:
            continue
        place = mention_place(mention)
        if place is None:
            continue
        end = mention.np_last
        while end < parse.last and words[end] in GENITIVE and end + 1 < parse.last and words[end + 1] in _AFTER_PLACE:
            end += 2
        mark = mark_at(words, end, parse.last) if end < parse.last else None
        if (mark is not None and mark[0] == "mein") or (mark is not None and mark[0] == "par" and place.kind != "state") or (end < parse.last and words[end] in _ARRIVE):
            found.append(place)
    return found


def mention_place(mention: Mention) -> Place | None:
    """The place that a mention may name: a city, a capital, a state's land."""
    if mention.place is not None:
        return mention.place
    if mention.type == "state" and mention.sort == "name" and mention.entity is not None:
        return Place(mention.entity.name, mention.code, "state")
    if mention.type == "org" and mention.entity is not None and mention.entity.seat and mention.entity.kind == "organ":
        return Place(mention.entity.seat, mention.code, "city")
    return None
