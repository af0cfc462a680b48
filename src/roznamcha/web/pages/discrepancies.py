"""Discrepancies: where reports contradict one another, the calendar or the offices."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response
from sqlalchemy import Connection

from roznamcha.web.ask import findings
from roznamcha.web.ask.discrepancies import Discrepancy
from roznamcha.web.ask.discrepancies import discrepancies as reckon
from roznamcha.web.ask.filters import Filters, read_filters
from roznamcha.web.ask.paging import Portion
from roznamcha.web.kept_pages import kept
from roznamcha.web.reckoned import all_discrepancies
from roznamcha.web.view import View, view_of

router = APIRouter()

_PAGE = 30


@router.get("/discrepancies")
@kept
def discrepancies(request: Request, view: Annotated[View, Depends(view_of)]) -> Response:
    """Those in single reports, and incidents whose reports disagree."""
    filters = read_filters(request.query_params)
    between = request.query_params.get("part") == "incidents"
    with view.web.record.reading() as connection:
        return view.render(
            "discrepancies.html",
            part="incidents" if between else "reports",
            filters=filters,
            found=None if between else _found(view, connection, filters),
            disputed=findings.disputed(connection, filters, _PAGE) if between else None,
        )


def _found(view: View, connection: Connection, filters: Filters) -> Portion[Discrepancy]:
    """A page of them; `after` holds how many came before, as they are reckoned all at once."""
    if filters.any:
        all_ = view.kept(f"discrepancies {filters.address()}", lambda: reckon(connection, filters.question))
    else:
        all_ = all_discrepancies(view, connection)
    first = filters.after[1] if filters.after else 0
    last = first + _PAGE
    return Portion(all_[first:last], f"~{last}" if last < len(all_) else None)
