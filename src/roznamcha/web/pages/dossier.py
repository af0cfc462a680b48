"""Dossiers: all of them, and one with its ladder and course."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Request
from fastapi.responses import Response

from roznamcha.web.ask import dossiers
from roznamcha.web.ask.filters import read_filters
from roznamcha.web.ask.sides import by_key
from roznamcha.web.kept_pages import kept
from roznamcha.web.view import View, view_of

router = APIRouter()

_STEPS = 40


@router.get("/dossiers")
@kept
def index(view: Annotated[View, Depends(view_of)]) -> Response:
    """All dossiers that reports tell of."""
    with view.web.record.reading() as connection:
        standing = view.kept("dossiers", lambda: dossiers.standing(connection))
        return view.render("dossiers.html", standing=standing)


@router.get("/dossiers/{dossier:path}")
@kept
def one(dossier: str, request: Request, view: Annotated[View, Depends(view_of)]) -> Response:
    """One dossier."""
    filters = read_filters(request.query_params)
    with view.web.record.reading() as connection:
        portion = dossiers.course(connection, dossier, filters, _STEPS)
        named = dossiers.name(dossier)
        if not portion.rows and not named.ladder:
            raise HTTPException(404)
        stances = dossiers.stances(connection, dossier)
        return view.render(
            "dossier.html",
            named=named,
            portion=portion,
            course=dossiers.together(portion.rows),
            rungs=dossiers.rungs(connection, named),
            stances=stances,
            sides=by_key(connection, {*stances, *named.parties}),
        )
