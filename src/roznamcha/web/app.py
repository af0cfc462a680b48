"""The server as an ASGI application."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

import anyio.to_thread
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException as AnyHTTPException

import roznamcha
from roznamcha.record import Record, RecordError
from roznamcha.web.auth.routes import pages as auth_pages
from roznamcha.web.auth.sessions import LoginNeeded
from roznamcha.web.headers import Safety
from roznamcha.web.i18n import LANGUAGES, preferred
from roznamcha.web.kept_pages import KeptPages
from roznamcha.web.pages import pages
from roznamcha.web.review.desk import Desk
from roznamcha.web.review.routes import pages as review_pages
from roznamcha.web.settings import Settings
from roznamcha.web.view import STATIC, View, Web, web_of

# Python serves one page at a time anyway; more threads would only wait for one another and
# each hold a connection with its own cache.
_THREADS = 8


def create_app(settings: Settings) -> FastAPI:
    """The application for a record; raises SettingsError or RecordError where it cannot be served."""
    settings.check()
    record = Record(settings.record)
    web = Web(settings, record, Desk(settings.record))
    web.pages = KeptPages()

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
        threading.Thread(target=_warm_up, args=(record,), daemon=True).start()
        yield
        web.desk.close()
        record.close()

    app = FastAPI(
        title="Roznamcha", version=roznamcha.__version__, lifespan=lifespan, docs_url=None, redoc_url=None,
        openapi_url=None, description="The record of political events read from Urdu press reports.",
    )  # fmt: skip
    app.state.web = web
    app.add_middleware(Safety, settings=settings)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    for code in LANGUAGES:
        for router in (pages, review_pages, auth_pages):
            app.include_router(router, prefix=f"/{code}", include_in_schema=False)

    @app.get("/", include_in_schema=False)
    def start(request: Request) -> Response:
        return RedirectResponse(f"/{preferred(request.headers.get('accept-language', ''))}/", 307)

    from roznamcha.web.api import add_api

    add_api(app)
    _tell_faults(app)
    return app


def _tell_faults(app: FastAPI) -> None:
    @app.exception_handler(LoginNeeded)
    def login_needed(request: Request, _: Exception) -> Response:
        if _for_programs(request):
            return JSONResponse({"detail": "log in, or send a token."}, 401, {"WWW-Authenticate": "Bearer"})
        view = View(request, None)
        here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return RedirectResponse(view.url("login", next=here if request.method == "GET" else None), 303)

    @app.exception_handler(RecordError)
    def not_understood(request: Request, fault: RecordError) -> Response:
        return _fault(request, 400, str(fault))

    @app.exception_handler(RequestValidationError)
    def not_valid(request: Request, fault: RequestValidationError) -> Response:
        told = "; ".join(f"{'.'.join(map(str, e['loc'][1:]))}: {e['msg']}" for e in fault.errors())
        return _fault(request, 422 if _for_programs(request) else 404, told)

    @app.exception_handler(AnyHTTPException)
    def refused(request: Request, fault: AnyHTTPException) -> Response:
        return _fault(request, fault.status_code, str(fault.detail), dict(fault.headers or {}))

    _ = (login_needed, not_understood, not_valid, refused)


def _fault(request: Request, status: int, told: str, headers: dict[str, str] | None = None) -> Response:
    if _for_programs(request):
        return JSONResponse({"detail": told}, status, headers)
    web = web_of(request)
    view = View(request, web.door.visitor(request))
    plain = told if told != HTTPStatus(status).phrase else ""
    response = view.render("fault.html", status, number=status, told=plain)
    response.headers.update(headers or {})
    return response


def _for_programs(request: Request) -> bool:
    return request.url.path.startswith("/api")


def _warm_up(record: Record) -> None:
    """Load what the first pages would else wait for."""
    from roznamcha.lexicon import lexicon
    from roznamcha.record.dossier_data import dossier_data
    from roznamcha.web.names import learn_surfaces, urdu_names

    lexicon()
    urdu_names()
    dossier_data()
    gc.collect()
    gc.freeze()  # what is loaded now stays: the collector need not look through it between pages
    try:
        with record.reading() as connection:
            learn_surfaces(connection)
    except SQLAlchemyError as fault:  # the server ends while it begins
        logging.getLogger("roznamcha.web").debug("names were not looked up: %s", fault)
