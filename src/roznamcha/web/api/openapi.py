"""The description of the API, for programs and for people."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response

from roznamcha.web.api.answer import SHAPES
from roznamcha.web.auth.sessions import Visitor, reader
from roznamcha.web.view import View

router = APIRouter(include_in_schema=False)


def describe(app: FastAPI) -> None:
    """Let `app.openapi()` give the description with the shapes of the answers."""

    def schema() -> dict[str, Any]:
        if app.openapi_schema is None:
            made = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
            components = made.setdefault("components", {})
            components["schemas"] = SHAPES.components()
            components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
            made["security"] = [{"token": []}, {}]
            app.openapi_schema = made
        return app.openapi_schema

    app.openapi = schema  # type: ignore[method-assign]


@router.get("/openapi.json")
def document(request: Request, visitor: Visitor = Depends(reader)) -> Response:  # noqa: B008
    """The description."""
    return JSONResponse(request.app.openapi())


@router.get("")
def page(request: Request, visitor: Visitor = Depends(reader)) -> Response:  # noqa: B008
    """The description as a page."""
    return View(request, visitor).render("api.html", schema=request.app.openapi())
