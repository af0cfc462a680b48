"""Discrepancies: where reports contradict one another, the calendar or the offices."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import Response

from roznamcha.web.ask import findings
from roznamcha.web.ask.filters import read_filters
from roznamcha.web.view import View, view_of

router = APIRouter()

_PAGE = 30


@router.get("/discrepancies")
def discrepancies(request: Request, view: Annotated[View, Depends(view_of)]) -> Response:
    """Those in single reports, and incidents whose reports disagree."""
    filters = read_filters(request.query_params)
    between = request.query_params.get("part") == "incidents"
    with view.web.record.reading() as connection:
        return view.render(
            "discrepancies.html",
            part="incidents" if between else "reports",
            filters=filters,
            found=None if between else findings.found(connection, "discrepancy", filters, _PAGE),
            disputed=findings.disputed(connection, filters, _PAGE) if between else None,
        )
