"""Casting: which of the candidates are the codebook's actors."""

from __future__ import annotations

from roznamcha.coder.actors import Candidate
from roznamcha.coder.speakers import Discourse
from roznamcha.language.letters import plain
from roznamcha.language.marks import mark_at
from roznamcha.types import Actor

_LAND = frozenset(map(plain, "شہر صوبے علاقے دارالحکومت سرحد سرحدی شمالی جنوبی مشرقی مغربی ساحل مختلف شہروں".split()))


def is_actor(candidate: Candidate, active: set[int], discourse: Discourse) -> bool:
    """Whether a candidate is an actor; `active` are those who speak or take part in an event."""
    if candidate.index in active:
        return bool(candidate.surfaces or candidate.adjectives)
    if candidate.entity is not None and candidate.entity.kind in ("outlet", "company"):
        return False
    if candidate.entity is None and candidate.type != "person":
        return False
    if not candidate.surfaces:
        return False
    if candidate.type == "person" and all(mention.sort in ("bare", "short") for mention in candidate.mentions):
        return candidate.entity is not None
    if candidate.type == "state":
        return not _only_place(candidate, discourse)
    return True


def _only_place(candidate: Candidate, discourse: Discourse) -> bool:
    """Whether a state is named only as a place: `اردن میں`."""
    words = discourse.text.words
    for mention in candidate.mentions:
        if mention.sort != "name":
            continue
        end = discourse.text.sentences[discourse.text.sentence_of(mention.first)].last
        mark = mark_at(words, mention.np_last, end) if mention.np_last < end else None
        if mark is None or mark[0] not in ("mein", "tak"):
            if mark is not None and mark[0] == "ka" and mention.np_last + 1 < end and words[mention.np_last + 1] in _LAND:
                continue
            return False
    return True


def make_actor(candidate: Candidate, identity: str, discourse: Discourse) -> Actor:
    """The codebook's form of a candidate."""
    surfaces = list(candidate.surfaces) or list(candidate.adjectives)
    mentions = [discourse.text.span(m.first, m.last) for m in candidate.mentions]
    return Actor(identity, candidate.type, candidate.code, candidate.name, candidate.role, surfaces, mentions)
