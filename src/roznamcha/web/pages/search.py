"""Search: the reports in which words occur, in any spelling, and the actors of that name."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import Response

from roznamcha.record import RecordError
from roznamcha.web.ask import actors
from roznamcha.web.ask.filters import read_filters
from roznamcha.web.ask.search import Hit
from roznamcha.web.ask.search import search as ask
from roznamcha.web.kept_pages import kept
from roznamcha.web.view import View, view_of

router = APIRouter()

_HITS, _ACTORS = 20, 8


@router.get("/search")
@kept
def search(
    request: Request, view: Annotated[View, Depends(view_of)], q: Annotated[str, Query(max_length=300)] = ""
) -> Response:
    """The best hits."""
    hits: list[Hit] = []
    found = []
    fault, status = "", 200
    if q.strip():
        with view.web.record.reading() as connection:
            try:
                hits = ask(connection, q, read_filters(request.query_params), _HITS)
                found = actors.matching(connection, q.strip().strip('"*'), _ACTORS)
            except RecordError as error:
                fault, status = str(error), 400
    return view.render("search.html", status, q=q, hits=hits, found=found, fault=fault)
