"""Corrections, and the reviewed reports as gold: for reviewers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response, StreamingResponse
from sqlalchemy import select

from roznamcha.record.kept import coded_article
from roznamcha.record.review.corrections import newest, reviewed_articles
from roznamcha.record.schema import articles
from roznamcha.web.api import shapes
from roznamcha.web.api.answer import SHAPES, json
from roznamcha.web.auth.sessions import reviewer
from roznamcha.web.review.gold import gold_line
from roznamcha.web.view import web_of

router = APIRouter(tags=["review"], dependencies=[Depends(reviewer)])


@router.get("/corrections", responses=SHAPES.responses(list[shapes.Correction], 403), response_class=Response)
def corrections(
    request: Request,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
    before: Annotated[int | None, Query(ge=1, lt=2**53, description="Only those before this number.")] = None,
) -> Response:
    """What reviewers did, the newest first; undone corrections are there too."""
    with web_of(request).record.reading() as connection:
        found = newest(connection, limit, before)
    fields = shapes.Correction.__struct_fields__
    return json([shapes.Correction(**{name: getattr(c, name) for name in fields}) for c in found])


@router.get(
    "/gold.jsonl",
    responses={
        **SHAPES.responses(list[shapes.Correction], 403),
        200: {"content": {"application/x-ndjson": {"schema": {"type": "string"}}}},
    },
    response_class=Response,
)
def gold(request: Request) -> Response:
    """Every reviewed report with its gold in the codebook's form, a line each."""
    web = web_of(request)
    with web.record.reading() as connection:
        names = reviewed_articles(connection)

    def lines() -> Iterator[bytes]:
        for source, name in names:
            with web.record.reading() as connection:
                number = connection.execute(
                    select(articles.c.id).where(articles.c.source == source, articles.c.name == name)
                ).scalar()
                if number is not None:
                    yield gold_line(*coded_article(connection, number))

    headers = {"Content-Disposition": 'attachment; filename="gold.jsonl"'}
    return StreamingResponse(lines(), media_type="application/x-ndjson", headers=headers)
