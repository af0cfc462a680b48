"""Actors: who is busiest, and one with offices, contacts, positions and incidents."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException, Query
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

from roznamcha.record import Question
from roznamcha.record.relations import network
from roznamcha.web.ask import actors, incidents, offices, words
from roznamcha.web.ask.filters import Filters
from roznamcha.web.ask.sides import by_key
from roznamcha.web.kept_pages import kept
from roznamcha.web.view import View, view_of

router = APIRouter()

_CONTACTS, _POSITIONS, _INCIDENTS, _BUSIEST = 16, 12, 12, 40


@router.get("/actors")
@kept
def index(view: Annotated[View, Depends(view_of)], q: Annotated[str, Query(max_length=200)] = "") -> Response:
    """Find an actor, and the busiest dyads."""
    with view.web.record.reading() as connection:
        if q.strip():
            found = actors.matching(connection, q)
            if len(found) == 1:
                return RedirectResponse(view.url(f"actors/{found[0].address}"), 303)
            return view.render("actors.html", q=q, found=found, ties=[], sides={})
        ties = view.kept("network", lambda: network(connection, Question(limit=_BUSIEST)))
        codes = {party.code for tie in ties for party in (tie.one, tie.other) if party.code}
        return view.render("actors.html", q="", found=[], ties=ties, sides=by_key(connection, codes))


@router.get("/actors/{address}")
@kept
def actor(address: str, view: Annotated[View, Depends(view_of)]) -> Response:
    """One actor."""
    with view.web.record.reading() as connection:
        profile = view.kept(f"actor {address.upper()}", lambda: actors.find(connection, address))
        if profile is None:
            raise HTTPException(404)
        asked = profile.key or profile.party.name
        filters = Filters(actor=asked)
        contacts = view.kept(f"contacts {address}", lambda: actors.contacts(connection, profile, _CONTACTS))
        return view.render(
            "actor.html",
            profile=profile,
            asked=asked,
            contacts=contacts,
            state=by_key(connection, [profile.party.code]).get(profile.party.code or "")
            if profile.party.code
            else None,
            reported=view.kept(f"offices {address}", lambda: _offices(connection, profile)),
            positions=words.said(connection, filters, _POSITIONS, positions=True).rows,
            incidents=incidents.timeline(connection, filters, _INCIDENTS),
        )


def _offices(connection: Connection, profile: actors.Profile) -> list[offices.Reported]:
    if profile.key is not None:
        return offices.of_code(connection, profile.key)
    return offices.of_person(connection, profile.party.name) if profile.party.type == "person" else []
