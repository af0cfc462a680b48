"""Today: the newest day's reports, or those of any other day."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import Response

from roznamcha.web.ask import dossiers, incidents, reports, words
from roznamcha.web.ask.discrepancies import of_articles
from roznamcha.web.ask.filters import Filters
from roznamcha.web.kept_pages import kept
from roznamcha.web.reckoned import standing
from roznamcha.web.view import View, view_of

router = APIRouter()

_INCIDENTS, _POSITIONS, _MOVES, _DISCREPANCIES = 30, 12, 12, 10


@router.get("/")
@kept
def today(
    view: Annotated[View, Depends(view_of)],
    day: Annotated[str | None, Query(pattern=r"^(\d{4}-\d\d-\d\d|none)$")] = None,
) -> Response:
    """The day-book of one day, or of the reports whose day is not known (`none`)."""
    with view.web.record.reading() as connection:
        days = reports.days(connection, "" if day == "none" else day)
        if days is None:
            return view.render("empty.html")
        none = Filters()
        found = standing(view, connection)
        happened = incidents.of_day(connection, days.day, _INCIDENTS + 1)
        return view.render(
            "today.html",
            days=days,
            incidents=happened[:_INCIDENTS],
            more=len(happened) > _INCIDENTS,
            positions=words.said(connection, none, _POSITIONS, day=days.day, positions=True).rows,
            moves=dossiers.together(dossiers.of_day(connection, days.day, _MOVES)),
            discrepancies=of_articles(found, reports.of_day(connection, days.day))[:_DISCREPANCIES],
        )
