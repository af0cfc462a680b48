"""Venues: places that one sentence tells for what others tell.

A summit's city stands once and its meetings follow; a town is named and then `شہر`, an
attack on it is told again without it. Read from the article's drafts, once merged.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from roznamcha.coder.events.consult import settle_by_dateline, settle_by_place
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.occasions import ARRIVE, CONTACT, GATHERING, ON_OCCASION
from roznamcha.coder.events.scope import state_of, unit, units_of
from roznamcha.coder.events.when import VERBAL
from roznamcha.coder.events.where import mention_place, place_of_saying, placed
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.coder.speech.speech import COMMAS
from roznamcha.language.letters import plain, plain_words
from roznamcha.lexicon import Place

# `اجلاس نیویارک میں جاری ہے`, `کانفرنس لندن میں ہوگی`
_HELD = plain_words("جاری منعقد ہو ہوا ہوئی ہوئے ہوگا ہوگی ہوں شروع اختتام")
_AND = plain("اور")
_NEAR = 2  # sentences from a venue to what is done there
_BEFORE = 3  # sentences back to the town that an attack is still about


@dataclass(frozen=True, slots=True)
class Venue:
    """A place where something is held, told in `sentence`."""

    sentence: int
    place: Place


def settle_places(drafts: list[Draft], discourse: Discourse) -> None:
    """Give drafts that tell no place the one that the sentences around them tell."""
    venues = _venues(discourse)
    towns = _towns(discourse)
    sayings = _sayings(discourse)
    for draft in drafts:
        if draft.place is None and draft.type == "CONSULT" and draft.mode != "phone" and not _contact(draft, discourse):
            venue = _venue(draft, venues)
            if venue is not None:
                draft.place = venue
                settle_by_place(draft, discourse)
        elif draft.place is None and draft.type == "ASSAULT":
            draft.place = _town(draft, towns, drafts)
        elif draft.place is None and draft.type in VERBAL:
            draft.place = _where_spoken(draft, discourse, sayings)
            if draft.place is None and _on_occasion(draft, discourse):
                draft.place = _venue(draft, venues)
        if draft.type == "ASSAULT" and not draft.recipients and draft.place is not None:
            draft.recipients = _struck(draft, discourse)
        if draft.type == "CONSULT" and draft.place is None and draft.mode is None:
            settle_by_dateline(draft, discourse)
        if draft.type == "CONSULT" and draft.place is not None and draft.place.kind == "state":
            draft.place = _city_of(draft.place, venues)


def _struck(draft: Draft, discourse: Discourse) -> list[int]:
    """The state whose land an armed group attacks."""
    if draft.place is None or any(discourse.candidate(index).type != "group" for index in draft.actors):
        return []
    return state_of(discourse, draft.place.code)


def _venues(discourse: Discourse) -> list[Venue]:
    """Where something is held or somebody arrived: a place with a word of an occasion soon after."""
    words = discourse.text.words
    found: list[Venue] = []
    for parse in discourse.parses.values():
        for mention, place, end in placed(discourse, parse, parse.first, parse.last):
            if place.kind == "region" or _of_two(parse, mention, words):
                continue
            after = words[end : min(end + 7, parse.last)]
            held = end < parse.last and words[end] in _HELD and GATHERING & set(words[max(parse.first, end - 12) : end])
            if GATHERING & set(after) or held or (words[end] in ARRIVE if end < parse.last else False):
                found.append(Venue(parse.sentence, place))
    return found


def _of_two(parse: Parse, mention: Mention, words: list[str]) -> bool:
    """`مصر اور قطر میں مذاکرات ہوئے`: the second of two states, which may be the sides and not the ground."""
    return mention.type == "state" and any(
        m.type == "state"
        and m.np_last == mention.np_first - 1
        and words[m.np_last] == _AND
        and words[m.np_first - 1] not in COMMAS
        for m in parse.mentions
    )


def _venue(draft: Draft, venues: list[Venue]) -> Place | None:
    """The nearest venue told before or with the draft, else the one just after it, else the article's only one."""
    near = [v for v in venues for s in draft.sentences if -1 <= s - v.sentence <= _NEAR]
    if not near:
        return venues[0].place if len({v.place.name for v in venues}) == 1 and venues[0].place.kind == "city" else None
    best = min(near, key=lambda v: (min(abs(s - v.sentence) for s in draft.sentences), v.place.kind != "city"))
    return best.place


def _city_of(land: Place, venues: list[Venue]) -> Place:
    cities = {v.place.name: v.place for v in venues if v.place.kind == "city" and v.place.code == land.code}
    return next(iter(cities.values())) if len(cities) == 1 else land


def _where_spoken(draft: Draft, discourse: Discourse, sayings: list[tuple[int, int, Place]]) -> Place | None:
    """Where the doer or who speaks for it is told to have spoken, in the next sentences: `منگل کو واشنگٹن میں کہا`.

    What somebody goes on saying is said where he began: `برسلز میں خطاب کرتے ہوئے … انہوں نے مزید کہا`.
    """
    own = units_of(discourse, draft.actors)
    for sentence in range(draft.sentence, draft.sentence + _NEAR + 1):
        speech = discourse.speeches.get(sentence)
        if speech is None or speech.verb is None or unit(discourse, speech.speaker) not in own:
            continue
        place = place_of_saying(discourse, discourse.parses[sentence], speech)
        if place is not None:
            return place
    speech = discourse.speeches.get(draft.sentence)
    if speech is None or unit(discourse, speech.speaker) not in own:
        return None
    begun = [place for told, who, place in sayings if who == speech.speaker and told < draft.sentence]
    return begun[0] if len({place.name for place in begun}) == 1 else None


def _sayings(discourse: Discourse) -> list[tuple[int, int, Place]]:
    """Sentence, speaker and place of each saying that is told with its place."""
    told = [
        (sentence, speech.speaker, place_of_saying(discourse, discourse.parses[sentence], speech))
        for sentence, speech in discourse.speeches.items()
        if speech.verb is not None and not speech.carried
    ]
    return [(sentence, speaker, place) for sentence, speaker, place in told if place is not None]


def _contact(draft: Draft, discourse: Discourse) -> bool:
    return bool(CONTACT & set(discourse.text.words[draft.trigger[0] : draft.trigger[1]]))


def _on_occasion(draft: Draft, discourse: Discourse) -> bool:
    parse = discourse.parses[draft.sentence]
    return bool(ON_OCCASION & set(discourse.text.words[parse.first : parse.last]))


def _towns(discourse: Discourse) -> list[Venue]:
    """The towns and regions that the article names, in order."""
    found: list[Venue] = []
    for parse in discourse.parses.values():
        for mention in parse.mentions:
            place = mention_place(mention) if mention.type == "place" and mention.first >= parse.first else None
            if place is not None and place.kind in ("city", "region"):
                found.append(Venue(parse.sentence, place))
    return found


def _town(draft: Draft, towns: list[Venue], drafts: list[Draft]) -> Place | None:
    """The town that the sentences before an attack are about, if it is one that is fought over in the article."""
    struck = {d.place.name for d in drafts if d.type == "ASSAULT" and d.place is not None}
    near = [t for t in towns if 0 <= draft.sentence - t.sentence <= _BEFORE and t.place.name in struck]
    if near:
        return near[-1].place
    counts = Counter(t.place.name for t in towns)
    if counts and counts.most_common(1)[0][1] >= 0.6 * sum(counts.values()) and sum(counts.values()) >= 3:
        name = counts.most_common(1)[0][0]
        return next(t.place for t in towns if t.place.name == name) if name in struck else None
    return None
