"""Where an event took place, as far as the sentence that tells it says.

The codebook names a place by its city, else the country (rule 7). What the article tells
in other sentences of the same happening is brought together in `venues`.
"""

from __future__ import annotations

from dataclasses import replace

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.occasions import ARRIVE, SPEAKING
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.when import VERBAL
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.clauses import Parse, Segment
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, mark_at
from roznamcha.language.verbs import common_forms
from roznamcha.lexicon import Place

_ON, _IN, _FROM = plain("پر"), plain("میں"), plain("سے")
_WHERE = plain("جہاں")
_CAPITAL = plain("دارالحکومت")
_HERE = plain_words("یہاں وہاں یہیں وہیں")
_TOWARDS = plain_words(
    "کا کے میں پہنچے پہنچ پہنچا پہنچی پہنچنے پہنچیں روانہ روانگی آئے گئے گئی گئیں پر جا آ جائیں جائے جانے جاتے آئیں آنے آمد"
)
_FINENESS = {"city": 0, "place": 1, "region": 2, "state": 3}
_AFTER_PLACE = plain_words("شہر علاقے دارالحکومت صوبے دارالخلافہ ساحلی تفریحی قصبے")
_PARTS = plain_words("ساحل سرزمین علاقے علاقوں حصے حصوں شہروں صوبوں اضلاع مضافات ساحلی دیہات قصبوں")
# Marks that make of what stands before them a topic: `شام میں جنگ بندی کے لیے مذاکرات`.
_TOPIC = frozenset(["liye", "bare"])
_MATTERS = plain_words(
    "تنصیبات تنصیب جنگ بحران تنازع تنازعے معاملے معاملات مسئلے مسائل حالات صورتحال عمل کارروائی کارروائیوں تعلقات"
)
# Names of the lexicon that the codebook writes shorter, or by the land that they are part of.
_CODEBOOK = {
    "Gaza Strip": "Gaza",
    "Gaza City": "Gaza",
    "New York City": "New York",
    "Indian-administered Kashmir": "Kashmir",
    "Azad Kashmir": "Kashmir",
}
_SIDES = frozenset(["Eastern", "Western", "Northern", "Southern", "East", "West", "North", "South"])
_CITIES_WITH_SIDES = frozenset(["Aleppo", "Mosul", "Jerusalem", "Ghouta"])


def place_event(draft: Draft, parse: Parse, roles: Roles, speech: Speech | None) -> None:
    """Set the place of a draft from its own sentence."""
    discourse, segment = roles.discourse, roles.segment
    if draft.type in VERBAL and not (draft.type == "REJECT" and draft.mode == "meet"):
        draft.place = _place_of_words(draft, parse, roles, speech)
        return
    place = None
    if draft.type == "ASSAULT" and (aim := target(discourse, parse, segment, draft.trigger[0])) is not None:
        place = aim if aim.kind == "city" else None
    if draft.type == "COERCE":
        place = _taken_from(discourse, parse, segment, ("place",))
    elif draft.mode == "withdraw":
        place = _taken_from(discourse, parse, segment, ("place", "state"))
    place = place or find_place(discourse, parse, segment, draft)
    if place is None and draft.type == "ASSAULT":
        place = target(discourse, parse, segment) or ground(parse, segment)
    if place is None and (draft.mode == "visit" or draft.type == "REJECT"):
        place = destination(draft, discourse, parse, segment)
    if place is None and _HERE & set(discourse.text.words[segment.first : segment.last]):
        place = last_named(discourse, segment.first)
    draft.place = place


def _taken_from(discourse: Discourse, parse: Parse, segment: Segment, kinds: tuple[str, ...]) -> Place | None:
    """The town somebody is taken in, the land one leaves: `لاہور سے گرفتار کیا`, `لبنان سے سفیر واپس بلا لیا`."""
    words = discourse.text.words
    towns = [
        place for m in parse.mentions
        if segment.first <= m.first < segment.last and m.type in kinds and (place := mention_place(m)) is not None
        and m.np_last < parse.last and words[m.np_last] == _FROM
    ]  # fmt: skip
    return towns[-1] if towns else None


def find_place(discourse: Discourse, parse: Parse, segment: Segment, draft: Draft | None = None) -> Place | None:
    """The place told in the segment, else in its clause, or in the clause that `جہاں` points back to."""
    clause = parse.clauses[segment.clause]
    spans = [(segment.first, segment.last), (clause.segments[0].first, segment.last)]
    if clause.opener == _WHERE:
        spans.append((parse.first, clause.segments[0].first))
    for first, last in spans:
        own = _places(discourse, parse, first, last, draft)
        if clause.opener == _WHERE and first == parse.first:
            named = [m for m in parse.mentions if first <= m.first < last]
            own = own or [p for m in named[-1:] if (p := mention_place(m)) is not None]
        if own:
            return _finest(own)
    return None


def _place_of_words(draft: Draft, parse: Parse, roles: Roles, speech: Speech | None) -> Place | None:
    """Where something was said: `واشنگٹن میں وزیر خارجہ نے کہا`, `بیجنگ میں پریس کانفرنس میں`.

    Where the matter stands that is spoken of (`تائیوان میں مداخلت کا الزام`) is another place.
    """
    first = roles.clause.segments[0].first
    last = max(roles.segment.last, draft.trigger[1])
    if speech is not None and speech.speaker in draft.actors and draft.trigger[0] >= speech.content_from:
        first, last = parse.first, speech.content_from
    return _spoken_in(roles.discourse, parse, first, last)


def place_of_saying(discourse: Discourse, parse: Parse, speech: Speech) -> Place | None:
    """Where the speech of a sentence was made, told before what is said."""
    return _spoken_in(discourse, parse, parse.first, speech.content_from)


def _spoken_in(discourse: Discourse, parse: Parse, first: int, last: int) -> Place | None:
    found = [
        place for _m, place, end in placed(discourse, parse, first, last) if _told_there(discourse, parse, end, last)
    ]
    return _finest(found) if found else None


def _told_there(discourse: Discourse, parse: Parse, end: int, last: int) -> bool:
    """Whether a place marked up to token `end` is that of the saying: the speaker or a word of speaking is next."""
    words = discourse.text.words
    if SPEAKING & set(words[end : min(end + 4, last)]):
        return True
    for segment in parse.segments:
        for argument in segment.arguments:
            if argument.mark == "ne" and end <= argument.first <= end + 2:
                return True
    return False


def ground(parse: Parse, segment: Segment) -> Place | None:
    """For an attack: the town or region named in its clause, else in its sentence, in whatever case."""
    clause = parse.clauses[segment.clause]
    for first, last in ((clause.segments[0].first, segment.last), (parse.first, parse.last)):
        towns = [
            place for m in parse.mentions
            if first <= m.first < last and m.type == "place" and (place := mention_place(m)) is not None and place.kind in ("city", "region")
        ]  # fmt: skip
        if towns:
            return _finest(towns)
    return None


def _finest(places: list[Place]) -> Place:
    return min(places, key=lambda place: _FINENESS.get(place.kind, 4))


def destination(draft: Draft, discourse: Discourse, parse: Parse, segment: Segment) -> Place | None:
    """Where a journey goes: the place in the genitive of `دورہ`, or any named in the clause, never the visitors' own land."""
    clause = parse.clauses[segment.clause]
    home = {discourse.candidate(index).code for index in draft.actors}
    words = discourse.text.words
    marked = [
        (m, p) for m in parse.mentions
        if clause.segments[0].first <= m.first < segment.last and m.sort in ("capital", "place", "name")
        and (p := mention_place(m)) is not None and p.code not in home and m.np_last < parse.last and words[m.np_last] in _TOWARDS
    ]  # fmt: skip
    if not marked:
        return None
    best = min(marked, key=lambda found: (_FINENESS.get(found[1].kind, 4), abs(draft.trigger[0] - found[0].np_last)))
    return best[1]


def target(discourse: Discourse, parse: Parse, segment: Segment, before: int | None = None) -> Place | None:
    """The land that is attacked: `لبنان پر حملہ`, `حلب شہر پر بمباری`; named before a token, if one is given."""
    words = discourse.text.words
    clause = parse.clauses[segment.clause]
    found: list[Place] = []
    for mention in parse.mentions:
        if not clause.segments[0].first <= mention.first < (segment.last if before is None else before):
            continue
        end = mention.np_last
        if end + 1 < parse.last and words[end] in _AFTER_PLACE:
            end += 1
        if mention.type not in ("place", "state") or mention.sort not in ("name", "place", "capital"):
            continue
        if end < parse.last and words[end] == _ON:
            place = mention_place(mention)
            if place is not None:
                found.append(place)
    return found[-1] if found else None


def last_named(discourse: Discourse, token: int) -> Place | None:
    """The place named last before a token, which `یہاں` and `وہاں` point to."""
    found: Place | None = None
    for mention in discourse.cast.mentions:
        if mention.first >= token:
            break
        if mention.type in ("place", "state") and mention.sort != "adjective":
            found = mention_place(mention) or found
    return found


def placed(discourse: Discourse, parse: Parse, first: int, last: int) -> list[tuple[Mention, Place, int]]:
    """The places marked as such between two tokens (`حلب میں`, `روم پہنچے`), with the token after the mark."""
    words = discourse.text.words
    found: list[tuple[Mention, Place, int]] = []
    for mention in parse.mentions:
        if not first <= mention.first < last:
            continue
        place = mention_place(mention)
        if place is None:
            continue
        end = mention.np_last
        while end < parse.last and words[end] in GENITIVE and end + 1 < parse.last and words[end + 1] in _AFTER_PLACE:
            if words[end + 1] == _CAPITAL and mention.entity is not None and mention.entity.seat:
                place = Place(mention.entity.seat, mention.code, "city")
            end += 2
            if end < parse.last and mark_at(words, end, parse.last) is None and mark_at(words, end + 1, parse.last):
                end += 1  # سوئٹزرلینڈ کے شہر لوزیان میں: a town that the lexicon does not know
        mark = mark_at(words, end, parse.last)
        if mark is not None and mark[0] == "ka" and (mention.type == "place" or _part_of_land(words, end + mark[1])):
            inner = _mark_of_phrase(words, end + mark[1], min(end + 9, parse.last))
            if inner is not None:
                mark, end = inner[0], inner[1]
        on = mention.type == "place" or end > mention.np_last + 1  # not شام پر, but شام کے ساحل پر
        if mark is not None and (mark[0] == "mein" or (mark[0] == "par" and on)):
            found.append((mention, place, end + mark[1]))
        elif end < parse.last and words[end] in ARRIVE:
            found.append((mention, place, end))
    return found


def _part_of_land(words: list[str], first: int) -> bool:
    """Whether what stands after a state's genitive is a part of its land: `شام کے ساحل پر`, `عراق کے کئی علاقوں میں`."""
    return not _PARTS.isdisjoint(words[first : first + 3])


def _places(discourse: Discourse, parse: Parse, first: int, last: int, draft: Draft | None) -> list[Place]:
    return [
        place for mention, place, end in placed(discourse, parse, first, last)
        if draft is None or not _of_topic(discourse.text.words, mention, place, end, draft)
    ]  # fmt: skip


def _of_topic(words: list[str], mention: Mention, place: Place, end: int, draft: Draft) -> bool:
    """Whether a place belongs to what was talked about.

    `شام میں جنگ بندی کے لیے مذاکرات`, `ملاقات میں افغانستان میں امن پر بات ہوئی`, `نطنز کی تنصیبات میں آگ`.
    """
    if draft.type not in ("CONSULT", "SANCTION"):
        return False
    if end - mention.np_last > 1 and words[end - 2] in _MATTERS:
        return True
    if place.kind not in ("state", "region"):
        return False
    if mention.first > draft.trigger[1] and words[draft.trigger[1]] == _IN:
        return True
    marks = (mark_at(words, token, draft.trigger[0]) for token in range(end, draft.trigger[0]))
    return any(mark is not None and mark[0] in _TOPIC for mark in marks)


def _mark_of_phrase(words: list[str], first: int, last: int) -> tuple[tuple[str, int], int] | None:
    """The mark that ends the noun phrase after a place's genitive, and where: `حلب کے مشرقی علاقوں میں`."""
    verbs = common_forms()
    for token in range(first, last):
        mark = mark_at(words, token, last)
        if mark is not None and mark[0] != "ka":
            return mark, token
        if mark is None and words[token] in verbs:
            return None
    return None


def mention_place(mention: Mention) -> Place | None:
    """The place that a mention may name: a city, a capital, a state's land."""
    if mention.place is not None:
        return _as_in_codebook(mention.place)
    if mention.type == "state" and mention.sort == "name" and mention.entity is not None:
        return Place(mention.entity.name, mention.code, "state")
    if mention.type == "org" and mention.entity is not None and mention.entity.seat and mention.entity.kind == "organ":
        return Place(mention.entity.seat, mention.code, "city")
    return None


def _as_in_codebook(place: Place) -> Place:
    """`Eastern Aleppo` is told as Aleppo and `Gaza Strip` as Gaza, as the codebook names places."""
    if place.name in _CODEBOOK:
        return replace(place, name=_CODEBOOK[place.name])
    side, _, city = place.name.partition(" ")
    if place.kind == "city" and side in _SIDES and city in _CITIES_WITH_SIDES:
        return replace(place, name=city)
    return place
