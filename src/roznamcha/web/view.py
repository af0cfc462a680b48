"""What every page is made with: the language, who asks, and how addresses are written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from roznamcha.web import names
from roznamcha.web.ask.incidents import Line
from roznamcha.web.auth.sessions import Door, Visitor, reader
from roznamcha.web.cache import Cache
from roznamcha.web.i18n import LANGUAGES, Language, languages
from roznamcha.web.settings import Settings

if TYPE_CHECKING:
    from roznamcha.record import Record
    from roznamcha.web.kept_pages import KeptPages
    from roznamcha.web.review.desk import Desk

T = TypeVar("T")
STATIC = Path(__file__).parent / "static"


class Web:
    """What the server holds: the record, the door, the desk of the reviewers, the templates."""

    def __init__(self, settings: Settings, record: Record, desk: Desk) -> None:
        self.settings = settings
        self.record = record
        self.desk = desk
        self.door = Door(settings)
        self.cache = Cache()
        self.pages: KeptPages
        self.templates = Environment(
            loader=PackageLoader("roznamcha.web"), autoescape=select_autoescape(default=True, default_for_string=True),
            undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip

    def changed(self) -> None:
        """Forget what is kept, after a correction."""
        self.cache.clear()
        self.pages.clear()


def web_of(request: Request) -> Web:
    """What the application that serves a request keeps."""
    web: Web = request.app.state.web
    return web


class View:
    """One page for one reader."""

    def __init__(self, request: Request, visitor: Visitor | None) -> None:
        self.request = request
        self.web = web_of(request)
        self.visitor = visitor
        code = request.url.path.split("/")[1]
        self.language: Language = languages()[code if code in LANGUAGES else LANGUAGES[0]]
        self.t = self.language.text

    @property
    def urdu(self) -> bool:
        """Whether the page is in Urdu."""
        return self.language.code == "ur"

    @property
    def reviews(self) -> bool:
        """Whether the reader may correct what he sees."""
        return self.visitor is not None and self.visitor.reviews and self.web.desk.open

    def url(self, path: str = "", **query: object) -> str:
        """The address of a page in this language."""
        given = {name.rstrip("_"): str(value) for name, value in query.items() if value not in (None, "")}
        return f"/{self.language.code}/{quote(path)}" + (f"?{urlencode(given)}" if given else "")

    def read(self, article: int, start: int | None = None, end: int | None = None) -> str:
        """The address of an article, opened on some of its characters."""
        if start is None or end is None:
            return self.url(f"articles/{article}")
        return self.url(f"articles/{article}", at=f"{start}-{end}") + "#at"

    def other(self) -> tuple[Language, str]:
        """The other language, and the address of this page in it."""
        other = languages()["en" if self.urdu else "ur"]
        path = self.request.url.path.split("/", 2)[2] if self.request.url.path.count("/") > 1 else ""
        query = f"?{self.request.url.query}" if self.request.url.query and self.request.method == "GET" else ""
        return other, f"/{other.code}/{quote(path)}{query}"

    def line(self, incident: Line) -> str:
        """An incident in one line in the language of the page."""
        if not self.urdu and incident.english:
            return incident.english
        doers = [party.called(self.language.code) for party in incident.actors]
        others = [party.called(self.language.code) for party in incident.recipients]
        return names.urdu_line(self.language, incident.type, incident.mode, doers, others)

    def named(self, name: str | None) -> str:
        """Somebody or something known by his English name, in the language of the page."""
        return names.urdu_names().get(name or "", name or "") if self.urdu else name or ""

    def office(self, name: str) -> str:
        """An office in the language of the page."""
        return names.office(self.language, name)

    def place(self, name: str | None) -> str:
        """A place's name in the language of the page."""
        return names.urdu_names().get(name or "", name or "") if self.urdu else name or ""

    def kept(self, name: str, make: Callable[[], T]) -> T:
        """An answer that may be some seconds old; it does not depend on who asks."""
        return self.web.cache.get(name, make)

    def render(self, template: str, status: int = 200, *, forms: bool = False, **values: Any) -> Response:
        """The page. With `forms` it carries the token that its forms send back."""
        session, fresh = "", False
        if forms:
            session = self.web.door.session_id(self.request)
            fresh = not session
        if fresh:
            holder = Response()
            session = self.web.door.begin(self.request, holder)
        token = self.web.door.form_token(session) if session else ""
        text = self.web.templates.get_template(template).render(
            view=self, t=self.t, lang=self.language, url=self.url, visitor=self.visitor, token=token, **values
        )
        response = HTMLResponse(text, status)
        if fresh:
            response.headers["set-cookie"] = holder.headers["set-cookie"]
        return response


def view_of(request: Request) -> View:
    """Dependency: a page for somebody who may read."""
    return View(request, reader(request))
