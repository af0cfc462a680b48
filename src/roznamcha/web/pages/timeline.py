"""Timeline: all incidents, filtered; the address holds the filter."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from roznamcha.record import RecordError
from roznamcha.record.question import TYPES
from roznamcha.web.ask import dossiers, incidents, reports
from roznamcha.web.ask.filters import Filters, read_filters
from roznamcha.web.ask.paging import Portion
from roznamcha.web.kept_pages import kept
from roznamcha.web.view import View, view_of

router = APIRouter()

PAGE = 30


@router.get("/timeline")
@kept
def timeline(request: Request, view: Annotated[View, Depends(view_of)]) -> Response:
    """A page of the timeline; a filter that cannot be understood is told above the form."""
    fault, status = "", 200
    portion: Portion[incidents.Line] = Portion([], None)
    filters = Filters()
    with view.web.record.reading() as connection:
        try:
            filters = read_filters(request.query_params)
            portion = incidents.timeline(connection, filters, PAGE)
        except RecordError as error:
            fault, status = str(error), 400
        values = {name: request.query_params.get(name, "") for name in filters.values() or request.query_params}
        return view.render(
            "timeline.html",
            status,
            filters=filters,
            values=values,
            fault=fault,
            portion=portion,
            types=TYPES,
            outlets=view.kept("outlets", lambda: reports.outlets(connection)),
            dossiers=view.kept("dossiers", lambda: dossiers.standing(connection)),
        )
