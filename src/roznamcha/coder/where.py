"""Where an event took place, from what stands with `میں`, `پر` or a verb of arriving."""

from __future__ import annotations

from roznamcha.coder.clauses import Parse, Segment
from roznamcha.coder.mentions import GENITIVE, Mention
from roznamcha.coder.speakers import Discourse
from roznamcha.language.letters import plain
from roznamcha.language.marks import mark_at
from roznamcha.language.verbs import common_forms
from roznamcha.lexicon import Place

_ARRIVE = frozenset(map(plain, "پہنچے پہنچ پہنچا پہنچی روانہ آمد گئے پہنچنے پہنچیں آئے پہنچتے".split()))
_ON = plain("پر")
_WHERE = plain("جہاں")
_TOWARDS = frozenset(map(plain, "کا کے میں پہنچے پہنچ پہنچا پہنچی روانہ آئے گئے پر جا آ".split()))
_FINENESS = {"city": 0, "region": 1, "place": 2, "state": 3}
_AFTER_PLACE = frozenset(map(plain, "شہر علاقے دارالحکومت صوبے دارالخلافہ ساحلی تفریحی قصبے".split()))


def find_place(discourse: Discourse, parse: Parse, segment: Segment) -> Place | None:
    """The place told in the segment, else in its clause, or in the clause that `جہاں` points back to."""
    clause = parse.clauses[segment.clause]
    spans = [(segment.first, segment.last), (clause.segments[0].first, segment.last)]
    if clause.opener == _WHERE:
        spans.append((parse.first, clause.segments[0].first))
    for first, last in spans:
        own = _places(discourse, parse, first, last)
        if clause.opener == _WHERE and first == parse.first:
            own = own or [p for m in parse.mentions if first <= m.first < last and (p := mention_place(m)) is not None]
        if own:
            return _finest(own)
    return None


def ground(discourse: Discourse, parse: Parse, segment: Segment) -> Place | None:
    """For an attack: the town or region named in its clause, else in its sentence, in whatever case."""
    clause = parse.clauses[segment.clause]
    for first, last in ((clause.segments[0].first, segment.last), (parse.first, parse.last)):
        named = [m.place for m in parse.mentions if first <= m.first < last and m.type == "place" and m.place is not None]
        towns = [place for place in named if place.kind in ("city", "region")]
        if towns:
            return _finest(towns)
    return None


def _finest(places: list[Place]) -> Place:
    return min(places, key=lambda place: _FINENESS.get(place.kind, 4))


def destination(discourse: Discourse, parse: Parse, segment: Segment) -> Place | None:
    """Where a journey goes: the place in the genitive of `دورہ`, or any named in the clause."""
    clause = parse.clauses[segment.clause]
    first = clause.segments[0].first
    named = [
        (m, p) for m in parse.mentions
        if first <= m.first < segment.last and m.sort in ("capital", "place", "name") and (p := mention_place(m)) is not None
    ]  # fmt: skip
    words = discourse.text.words
    marked = [p for m, p in named if m.np_last < parse.last and words[m.np_last] in _TOWARDS]
    return min(marked, key=lambda p: _FINENESS.get(p.kind, 4)) if marked else None


def target(discourse: Discourse, parse: Parse, segment: Segment) -> Place | None:
    """The land that is attacked: `لبنان پر حملہ`, `حلب پر بمباری`."""
    words = discourse.text.words
    clause = parse.clauses[segment.clause]
    found = [
        p for m in parse.mentions
        if clause.segments[0].first <= m.first < segment.last and m.np_last < parse.last and words[m.np_last] == _ON
        and m.sort in ("name", "place", "capital") and (p := mention_place(m)) is not None
    ]  # fmt: skip
    return found[-1] if found else None


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
        if mark is not None and mark[0] == "ka" and mention.type == "place":
            mark = _mark_of_phrase(words, end + mark[1], min(end + 9, parse.last)) or mark
        if (mark is not None and mark[0] == "mein") or (mark is not None and mark[0] == "par" and place.kind != "state") or (end < parse.last and words[end] in _ARRIVE):
            found.append(place)
    return found


def _mark_of_phrase(words: list[str], first: int, last: int) -> tuple[str, int] | None:
    """The mark that ends the noun phrase after a place's genitive: `حلب کے مشرقی علاقوں میں`."""
    verbs = common_forms()
    for token in range(first, last):
        mark = mark_at(words, token, last)
        if mark is not None and mark[0] != "ka":
            return mark
        if mark is None and words[token] in verbs:
            return None
    return None


def mention_place(mention: Mention) -> Place | None:
    """The place that a mention may name: a city, a capital, a state's land."""
    if mention.place is not None:
        return _whole(mention.place)
    if mention.type == "state" and mention.sort == "name" and mention.entity is not None:
        return Place(mention.entity.name, mention.code, "state")
    if mention.type == "org" and mention.entity is not None and mention.entity.seat and mention.entity.kind == "organ":
        return Place(mention.entity.seat, mention.code, "city")
    return None


def _whole(place: Place) -> Place:
    """`Eastern Aleppo` is told as Aleppo, as the codebook names cities."""
    for side in ("Eastern ", "Western ", "Northern ", "Southern ", "East ", "West ", "North ", "South "):
        if place.kind == "city" and place.name.startswith(side) and place.name[len(side) :] in _CITIES_WITH_SIDES:
            return Place(place.name[len(side) :], place.code, place.kind)
    return place


_CITIES_WITH_SIDES = frozenset(["Aleppo", "Mosul", "Jerusalem", "Ghouta"])
