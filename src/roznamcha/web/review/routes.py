"""The pages and forms of review."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Literal

from fastapi import APIRouter, Depends, HTTPException, Path, Query, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection, select
from starlette.datastructures import UploadFile

from roznamcha.record.review import corrections
from roznamcha.record.review.corrections import ReviewError
from roznamcha.record.review.items import carry
from roznamcha.record.schema import articles
from roznamcha.record.store import settle
from roznamcha.web.ask import reports
from roznamcha.web.auth.sessions import Visitor, reviewer
from roznamcha.web.review import forms
from roznamcha.web.review.board import Board, board
from roznamcha.web.showing import Teller, show
from roznamcha.web.view import View

pages = APIRouter()
Number = Annotated[int, Path(ge=1, lt=2**53)]
Kind = Literal["actor", "event", "statement", "time", "figure"]
Reviewer = Annotated[Visitor, Depends(reviewer)]
Sent = Sequence[tuple[str, str]]

_PAGE = 50
_LONGEST_NOTE = 500


async def sent_form(request: Request) -> Sent:
    """The fields of a form, in their order."""
    form = await request.form(max_files=0, max_fields=500)
    return [(name, value) for name, value in form.multi_items() if not isinstance(value, UploadFile)]


Form = Annotated[Sent, Depends(sent_form)]


@pages.get("/articles/{number}/review/{kind}")
def form(
    number: Number, kind: Kind, request: Request, visitor: Reviewer, item: Annotated[int | None, Query(ge=0)] = None
) -> Response:
    """The form to correct an item, or to add one."""
    return _form(View(request, visitor), number, kind, item, {}, "")


@pages.post("/articles/{number}/review/{kind}")
def review(number: Number, kind: Kind, request: Request, visitor: Reviewer, sent: Form) -> Response:
    """Accept, reject, correct or add an item."""
    view, values = View(request, visitor), dict(sent)
    view.web.door.check_form(request, values.get("token", ""))
    action = values.get("action", "")
    place = int(values["item"]) if re.fullmatch(r"\d{1,6}", values.get("item", "")) else None
    try:
        with view.web.desk.writing() as connection:
            kept, state = _article(connection, view, number)
            if values.get("state") != state.state:
                raise ReviewError(view.t("review.changed"))
            _note(connection, visitor, kept, state, kind, action, place, sent)
            settle(connection, number)
    except ReviewError as fault:
        return _form(view, number, kind, place, values, str(fault))
    view.web.changed()
    return RedirectResponse(view.url(f"articles/{number}") + f"#{kind}s", 303)


@pages.post("/articles/{number}/undo/{correction}")
def undo(number: Number, correction: Number, request: Request, visitor: Reviewer, sent: Form) -> Response:
    """Undo a correction of an article."""
    view = View(request, visitor)
    view.web.door.check_form(request, dict(sent).get("token", ""))
    try:
        with view.web.desk.writing() as connection:
            kept, _ = _article(connection, view, number)
            undone = corrections.undo(connection, correction, visitor.name)
            if (undone.source, undone.name) != (kept.article.source, kept.article.id):
                raise ReviewError("that correction is of another article.")
            settle(connection, number)
    except ReviewError as fault:
        raise HTTPException(409, str(fault)) from fault
    view.web.changed()
    return RedirectResponse(view.url(f"articles/{number}") + "#review", 303)


@pages.get("/review")
def index(request: Request, visitor: Reviewer, before: Annotated[int | None, Query(ge=1, lt=2**53)] = None) -> Response:
    """The corrections of all articles, the newest first."""
    view = View(request, visitor)
    with view.web.record.reading() as connection:
        found = corrections.newest(connection, _PAGE + 1, before)
        names = {(c.source, c.name) for c in found}
        query = select(articles.c.id, articles.c.source, articles.c.name).where(
            articles.c.name.in_([name for _, name in names])
        )
        numbers = {(row.source, row.name): row.id for row in connection.execute(query)}
    return view.render("review.html", found=found[:_PAGE], numbers=numbers, more=len(found) > _PAGE)


def _article(connection: Connection, view: View, number: int) -> tuple[reports.Kept, Board]:
    kept = reports.article(connection, number)
    if kept is None:
        raise HTTPException(404)
    return kept, board(connection, kept)


def _note(
    connection: Connection, visitor: Visitor, kept: reports.Kept, state: Board, kind: str, action: str,
    place: int | None, sent: Sent,
) -> None:  # fmt: skip
    if action not in corrections.ACTIONS or (action == "add") != (place is None):
        raise ReviewError("the form does not say what to do.")
    article, coding = kept.article, state.coding
    old = None if place is None else forms.item_at(coding, kind, place)
    before = None if place is None else state.mark(kind, place)
    target = None if old is None else carry(old, coding, article.text)
    item = forms.read_item(kind, sent, article, coding, old) if action in ("correct", "add") else None
    remark = dict(sent).get("note", "").strip()[:_LONGEST_NOTE]
    corrections.note(
        connection, article.source, article.id, kind, action, target, item, visitor.name, remark,
        before.id if before else None,
    )  # fmt: skip


def _form(view: View, number: int, kind: str, place: int | None, values: dict[str, str], fault: str) -> Response:
    with view.web.record.reading() as connection:
        kept, state = _article(connection, view, number)
    old = None
    if place is not None:
        try:
            old = forms.item_at(state.coding, kind, place)
        except ReviewError as gone:
            raise HTTPException(404, str(gone)) from gone
    carried = carry(old, state.coding, kept.article.text) if old is not None else {}
    teller = Teller(view.language, state.coding)
    span = (carried["at"][0], carried["at"][1]) if carried else None
    return view.render(
        "correct.html",
        400 if fault else 200,
        forms=True,
        kept=kept,
        kind=kind,
        place=place,
        old=old,
        carried=carried,
        values=values,
        fault=fault,
        state=state.state,
        coding=state.coding,
        teller=teller,
        shown=show(kept.article.text, state.coding, teller, span),
        known=forms,
    )
