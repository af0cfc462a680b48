"""Putting the coding together: which candidates are actors, and the codebook's form."""

from __future__ import annotations

from roznamcha.coder.english import write_lines
from roznamcha.coder.events.casting import cast_actors, make_actor
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.figures.find import FigureSpan
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.coder.statements import build_statements, give_figures
from roznamcha.coder.times.find import TimeSpan
from roznamcha.types import Article, Coding, Event, Figure, Time


def build_coding(
    article: Article,
    discourse: Discourse,
    drafts: list[Draft],
    times: list[TimeSpan],
    figures: list[FigureSpan],
    published: str | None,
) -> Coding:
    """The coding of an article from what the stages found."""
    text = discourse.text
    active = {index for draft in drafts for index in draft.parties()} | {s.speaker for s in discourse.speeches.values()}
    chosen = cast_actors(active, discourse, bool(drafts))
    ids = {candidate.index: f"a{place}" for place, candidate in enumerate(chosen, 1)}
    drafts = [
        draft for draft in drafts if any(index in ids for index in draft.actors)
    ]  # an act without a doer is not coded
    coding = Coding(article.id, published=published)
    coding.sentences = [text.span(s.first, s.last) for s in text.sentences]
    coding.actors = [make_actor(candidate, ids[candidate.index], discourse) for candidate in chosen]
    for number, draft in enumerate(drafts, 1):
        coding.events.append(
            Event(
                f"e{number}", draft.type, draft.mode, draft.status, [ids[i] for i in draft.actors if i in ids],
                [ids[i] for i in draft.recipients if i in ids], draft.place.name if draft.place else None, draft.from_, draft.to,
                text.surface(*draft.trigger), [coding.sentences[s] for s in draft.sentences], text.span(*draft.trigger), draft.confidence,
            )
        )  # fmt: skip
    coding.statements = build_statements(discourse, ids, coding.sentences, coding.events)
    coding.times = [
        Time(*text.span(t.first, t.last), text.surface(t.first, t.last), t.from_, t.to, t.calendar) for t in times
    ]
    coding.figures = [
        Figure(*text.span(f.first, f.last), text.surface(f.first, f.last), f.value, f.unit, f.measure) for f in figures
    ]
    give_figures(coding.figures, coding.statements)
    write_lines(coding, discourse.cast.lexicon.states)
    return coding
