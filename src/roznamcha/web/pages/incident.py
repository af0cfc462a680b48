"""Incident: what its reports agree and disagree on, side by side."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Path
from fastapi.responses import Response

from roznamcha.record.review.items import sentence
from roznamcha.record.schema import parties as parties_table
from roznamcha.web.ask import incidents
from roznamcha.web.ask.reports import article as kept_article
from roznamcha.web.ask.sides import parties
from roznamcha.web.kept_pages import kept
from roznamcha.web.view import View, view_of

router = APIRouter()
Number = Annotated[int, Path(ge=1, lt=2**53)]


@router.get("/incidents/{number}")
@kept
def incident(number: Number, view: Annotated[View, Depends(view_of)]) -> Response:
    """One incident with its reports."""
    with view.web.record.reading() as connection:
        line = incidents.one(connection, number)
        if line is None:
            raise HTTPException(404)
        sides = parties(connection, parties_table, parties_table.c.event_id, [source.event for source in line.told])
        texts: dict[int, str] = {}
        for source in line.told[:30]:
            kept = kept_article(connection, source.article)
            if kept is not None:
                first, last = sentence(kept.coding, (source.start, source.end))
                texts[source.event] = kept.article.text[first:last]
    disputed = {item["on"] for item in line.disagreements}
    return view.render("incident.html", line=line, sides=sides, texts=texts, disputed=disputed)
