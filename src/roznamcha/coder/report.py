"""Putting the coding together: which candidates are actors, and the codebook's form."""

from __future__ import annotations

from roznamcha.coder.actors import Candidate
from roznamcha.coder.events import Draft
from roznamcha.coder.figures import FigureSpan
from roznamcha.coder.speakers import Discourse
from roznamcha.coder.times import TimeSpan
from roznamcha.language.letters import plain
from roznamcha.language.marks import mark_at
from roznamcha.types import Actor, Article, Coding, Event, Figure, Statement, Time


def build_coding(
    article: Article, discourse: Discourse, drafts: list[Draft], times: list[TimeSpan], figures: list[FigureSpan], published: str | None
) -> Coding:
    """The coding of an article from what the stages found."""
    text = discourse.text
    active = {index for draft in drafts for index in draft.parties()} | {s.speaker for s in discourse.speeches.values()}
    chosen = [c for c in discourse.cast.candidates if _is_actor(c, active, discourse)]
    ids = {candidate.index: f"a{place}" for place, candidate in enumerate(chosen, 1)}
    coding = Coding(article.id, published=published)
    coding.sentences = [text.span(s.first, s.last) for s in text.sentences]
    coding.actors = [_actor(candidate, ids, discourse) for candidate in chosen]
    for number, draft in enumerate(drafts, 1):
        coding.events.append(
            Event(
                f"e{number}", draft.type, draft.mode, draft.status, [ids[i] for i in draft.actors if i in ids],
                [ids[i] for i in draft.recipients if i in ids], draft.place.name if draft.place else None, draft.from_, draft.to,
                text.surface(*draft.trigger), [coding.sentences[s] for s in draft.sentences], text.span(*draft.trigger), draft.confidence,
            )
        )  # fmt: skip
    for index, speech in sorted(discourse.speeches.items()):
        if speech.speaker in ids:
            start, end = coding.sentences[index]
            coding.statements.append(Statement(ids[speech.speaker], start, end, speech.form, speech.verb))
    coding.times = [Time(*text.span(t.first, t.last), text.surface(t.first, t.last), t.from_, t.to, t.calendar) for t in times]
    coding.figures = [
        Figure(*text.span(f.first, f.last), text.surface(f.first, f.last), f.value, f.unit, f.measure) for f in figures
    ]
    return coding


def _is_actor(candidate: Candidate, active: set[int], discourse: Discourse) -> bool:
    if candidate.index in active:
        return bool(candidate.surfaces or candidate.adjectives)
    if candidate.entity is not None and candidate.entity.kind in ("outlet", "company"):
        return False
    if not candidate.surfaces:
        return False
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


_LAND = frozenset(map(plain, "شہر صوبے علاقے دارالحکومت سرحد سرحدی شمالی جنوبی مشرقی مغربی ساحل مختلف شہروں".split()))


def _actor(candidate: Candidate, ids: dict[int, str], discourse: Discourse) -> Actor:
    surfaces = list(candidate.surfaces) or list(candidate.adjectives)
    mentions = [discourse.text.span(m.first, m.last) for m in candidate.mentions]
    return Actor(ids[candidate.index], candidate.type, candidate.code, candidate.name, candidate.role, surfaces, mentions)
