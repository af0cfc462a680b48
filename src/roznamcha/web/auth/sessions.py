"""The cookie, the token against forged requests, and who a request comes from."""

from __future__ import annotations

import getpass
import hmac
import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from fastapi import HTTPException, Request, Response
from itsdangerous import BadSignature, URLSafeTimedSerializer

from roznamcha.web.auth.limits import Limits
from roznamcha.web.auth.people import Person, by_token, read_people
from roznamcha.web.settings import Settings

_HOURS = 12  # a session ends after a working day


class LoginNeeded(Exception):
    """Nobody is logged in; a page shows the form, the API answers 401."""


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who asks. `session` is what the forms' token hangs on; empty for a bearer of a token."""

    name: str
    reviews: bool
    session: str = ""
    local: bool = False


class Door:
    """Lets people in. The signing key lives as long as the server, and so do sessions."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.limits = Limits()
        self._secret = secrets.token_bytes(32)
        self._signer = URLSafeTimedSerializer(self._secret, salt="session")
        self._people = read_people(settings.access) if settings.access else {}
        self.cookie = "roznamcha" if settings.local else "__Host-roznamcha"

    @property
    def open(self) -> bool:
        """Whether nobody is asked who he is: on the loopback address without a file of people."""
        return self.settings.local and self.settings.access is None

    def person(self, name: str) -> Person | None:
        """Somebody in the file of people."""
        return self._people.get(name)

    def visitor(self, request: Request) -> Visitor | None:
        """Who a request comes from; None for nobody known."""
        session = self._session(request)
        if self.open:
            return Visitor(_account(), True, session.get("id", ""), local=True)
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            bearer = by_token(self._people, token.strip())
            return None if bearer is None else Visitor(bearer.name, bearer.reviews)
        person = self._people.get(session.get("name", ""))
        if person is None or session.get("mark") != person.mark:
            return None
        return Visitor(person.name, person.reviews, session.get("id", ""))

    def begin(self, request: Request, response: Response, person: Person | None = None) -> str:
        """Set a new session's cookie; its id. Without a person it only carries the forms' token."""
        content = {"id": secrets.token_urlsafe(16)}
        if person is not None:
            content |= {"name": person.name, "mark": person.mark}
        self.keep(response, content)
        return content["id"]

    def keep(self, response: Response, content: dict[str, str]) -> None:
        """Write the cookie."""
        response.set_cookie(
            self.cookie, self._signer.dumps(content), max_age=_HOURS * 3600, path="/", httponly=True, samesite="strict",
            secure=not self.settings.local,
        )  # fmt: skip

    def end(self, response: Response) -> None:
        """Log out."""
        response.delete_cookie(self.cookie, path="/", httponly=True, samesite="strict", secure=not self.settings.local)

    def session_id(self, request: Request) -> str:
        """The id of the request's session, "" where it has none."""
        return str(self._session(request).get("id", ""))

    def form_token(self, session: str) -> str:
        """What a form of this session must send back."""
        return hmac.new(self._secret, f"form:{session}".encode(), sha256).hexdigest()

    def check_form(self, request: Request, sent: str) -> None:
        """Raise 403 unless the form was this session's and this site's own."""
        session = self.session_id(request)
        if not session or not hmac.compare_digest(self.form_token(session).encode(), sent.encode()):
            raise HTTPException(403, "the form is too old or not from this page; load the page again.")
        if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
            raise HTTPException(403, "the form came from another site.")
        origin = request.headers.get("origin")
        if origin and origin != "null" and urlsplit(origin).netloc != request.headers.get("host"):
            raise HTTPException(403, "the form came from another site.")

    def _session(self, request: Request) -> dict[str, Any]:
        try:
            content = self._signer.loads(request.cookies.get(self.cookie, ""), max_age=_HOURS * 3600)
        except BadSignature:
            return {}
        return content if isinstance(content, dict) else {}


def _account() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "local"


def reader(request: Request) -> Visitor:
    """Dependency: somebody who may read; raises LoginNeeded."""
    visitor: Visitor | None = request.app.state.web.door.visitor(request)
    if visitor is None:
        raise LoginNeeded
    return visitor


def reviewer(request: Request) -> Visitor:
    """Dependency: somebody who may review; raises LoginNeeded or 403."""
    visitor = reader(request)
    if not visitor.reviews:
        raise HTTPException(403, "only reviewers may do this.")
    return visitor
