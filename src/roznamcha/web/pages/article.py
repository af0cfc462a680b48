"""Article: the text with what was read in it, and the record of it beside."""

from __future__ import annotations

import re
from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Path, Query
from fastapi.responses import Response

from roznamcha.web.ask import dossiers, findings, reports
from roznamcha.web.ask.discrepancies import of_articles
from roznamcha.web.ask.filters import Filters
from roznamcha.web.reckoned import standing
from roznamcha.web.review.board import board
from roznamcha.web.showing import Teller, show
from roznamcha.web.view import View, view_of

router = APIRouter()
Number = Annotated[int, Path(ge=1, lt=2**53)]

_AT = re.compile(r"(\d{1,9})-(\d{1,9})")


@router.get("/articles/{number}")
def article(
    number: Number, view: Annotated[View, Depends(view_of)], at: Annotated[str, Query(max_length=30)] = ""
) -> Response:
    """One article, opened on the characters `at`."""
    with view.web.record.reading() as connection:
        kept = reports.article(connection, number)
        if kept is None:
            raise HTTPException(404)
        review = board(connection, kept)
        steps = dossiers.of_article(connection, number)
        none = Filters()
        all_ = standing(view, connection)
        dating = findings.found(connection, "dating", none, 1, article=number).rows
    asked = _AT.fullmatch(at)
    span = (int(asked[1]), int(asked[2])) if asked else None
    teller = Teller(view.language, review.coding)
    return view.render(
        "article.html",
        forms=view.reviews,
        kept=kept,
        coding=review.coding,
        review=review,
        teller=teller,
        shown=show(kept.article.text, review.coding, teller, span),
        steps=dossiers.by_dossier(steps),
        discrepancies=of_articles(all_, [number]),
        dating=dating[0] if dating and not kept.article.published else None,
        link=_web_address(kept.article.url),
    )


def _web_address(address: str | None) -> str | None:
    """An address that a link may lead to."""
    return address if address and address.startswith(("https://", "http://")) else None
