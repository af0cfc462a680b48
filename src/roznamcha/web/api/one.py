"""Single things: an incident, an article, a dossier, a dyad; and what is no list by day."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Path, Query, Request
from fastapi.responses import Response

from roznamcha.codec import coding_to_dict
from roznamcha.record import Question
from roznamcha.record.answers import Dyad, Tie
from roznamcha.record.relations import dyad as relations
from roznamcha.record.relations import network
from roznamcha.web.api import shapes
from roznamcha.web.api.answer import SHAPES, json
from roznamcha.web.api.lists import Asked
from roznamcha.web.api.read import incident, step
from roznamcha.web.ask import dossiers, incidents, reports
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.search import search
from roznamcha.web.auth.sessions import reader
from roznamcha.web.view import web_of

router = APIRouter(tags=["record"], dependencies=[Depends(reader)])
Number = Annotated[int, Path(ge=1, lt=2**53)]
Limit = Annotated[int, Query(ge=1, le=500)]
Name = Annotated[str, Path(min_length=1, max_length=200)]


@router.get("/incidents/{number}", responses=SHAPES.responses(shapes.Incident, 404), response_class=Response)
def one_incident(number: Number, request: Request) -> Response:
    """An incident."""
    with web_of(request).record.reading() as connection:
        line = incidents.one(connection, number)
    if line is None:
        raise HTTPException(404, "there is no such incident.")
    return json(incident(line))


@router.get("/articles/{number}", responses=SHAPES.responses(shapes.Article, 404), response_class=Response)
def one_article(number: Number, request: Request) -> Response:
    """An article with its coding."""
    with web_of(request).record.reading() as connection:
        kept = reports.article(connection, number)
    if kept is None:
        raise HTTPException(404, "there is no such article.")
    came = kept.article
    return json(
        shapes.Article(
            number=number, id=came.id, source=came.source, title=came.title, text=came.text, published=kept.day,
            url=came.url, coder=kept.coder, copies=[copy for copy, _ in kept.copies],
            coding=coding_to_dict(kept.coding),
        )
    )  # fmt: skip


@router.get("/dossiers", responses=SHAPES.responses(list[shapes.Dossier]), response_class=Response)
def all_dossiers(request: Request) -> Response:
    """All dossiers that reports tell of."""
    with web_of(request).record.reading() as connection:
        standing = dossiers.standing(connection)
    return json(
        [
            shapes.Dossier(
                id=s.named.id, english=s.named.english, urdu=s.named.urdu, kind=s.named.kind, parties=s.named.parties,
                steps=s.steps, reports=s.reports, first=s.first, last=s.last,
            )
            for s in standing
        ]
    )  # fmt: skip


@router.get("/dossiers/{dossier}", responses=SHAPES.responses(list[shapes.Finding], 404), response_class=Response)
def one_dossier(dossier: Name, request: Request, limit: Limit = 500) -> Response:
    """The newest steps of a dossier."""
    with web_of(request).record.reading() as connection:
        portion = dossiers.course(connection, dossier, Filters(), limit)
    if not portion.rows:
        raise HTTPException(404, "no report tells of such a dossier.")
    return json([step(found) for found in portion.rows])


@router.get("/dyads/{one}/{other}", responses=SHAPES.responses(Dyad), response_class=Response)
def one_dyad(one: Name, other: Name, asked: Asked, request: Request) -> Response:
    """Cooperation and conflict of two actors by month."""
    with web_of(request).record.reading() as connection:
        return json(relations(connection, one, other, asked.question))


@router.get("/network", responses=SHAPES.responses(list[Tie]), response_class=Response)
def ties(asked: Asked, request: Request, limit: Limit = 50) -> Response:
    """Who deals with whom, the busiest dyads first."""
    q = asked.question
    limited = Question(q.since, q.until, q.actor, q.other, q.type, q.source, q.min_confidence, limit)
    with web_of(request).record.reading() as connection:
        return json(network(connection, limited))


@router.get("/search", responses=SHAPES.responses(list[shapes.Hit]), response_class=Response)
def hits(
    request: Request, asked: Asked, q: Annotated[str, Query(min_length=1, max_length=300)], limit: Limit = 50
) -> Response:
    """The reports in which all the words occur, in any spelling, the best first."""
    with web_of(request).record.reading() as connection:
        found = search(connection, q, asked, limit)
    return json(
        [
            shapes.Hit(
                article=h.article, source=h.source, published=h.day, title=h.title, start=h.start, excerpt=h.excerpt,
                marks=h.marks, copies=h.copies,
            )
            for h in found
        ]
    )  # fmt: skip


@router.get("/counts", responses=SHAPES.responses(dict[str, int]), response_class=Response)
def counts(request: Request) -> Response:
    """How many articles, events, incidents and so on there are."""
    return json(web_of(request).record.counts())
