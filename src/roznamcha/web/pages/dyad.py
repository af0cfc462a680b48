"""Dyad: how two actors deal with each other over time."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response

from roznamcha.record.relations import dyad as relations
from roznamcha.web.ask import incidents
from roznamcha.web.ask.filters import Filters, read_filters
from roznamcha.web.ask.sides import by_key
from roznamcha.web.charts import dyad_chart
from roznamcha.web.kept_pages import kept
from roznamcha.web.view import View, view_of

router = APIRouter()

_INCIDENTS = 15


@router.get("/dyads")
@kept
def choose(
    view: Annotated[View, Depends(view_of)],
    one: Annotated[str, Query(max_length=200)] = "",
    other: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """Go to the dyad of two names; without two, to the list of actors."""
    if one.strip() and other.strip():
        return RedirectResponse(view.url(f"dyads/{one.strip()}/{other.strip()}"), 303)
    return RedirectResponse(view.url("actors"), 303)


@router.get("/dyads/{one}/{other}")
@kept
def dyad(one: str, other: str, request: Request, view: Annotated[View, Depends(view_of)]) -> Response:
    """One dyad, in the days that the address names."""
    filters = read_filters(request.query_params)
    with view.web.record.reading() as connection:
        found = relations(connection, one, other, filters.question)
        sides = by_key(connection, [found.one, found.other])
        own = Filters(filters.since, filters.until, found.one, found.other)
        return view.render(
            "dyad.html",
            dyad=found,
            one=sides[found.one],
            other=sides[found.other],
            filters=filters,
            chart=dyad_chart(view, found),
            incidents=incidents.timeline(connection, own, _INCIDENTS),
        )
