"""Logging in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import RedirectResponse, Response

from roznamcha.web.auth.people import password_fits
from roznamcha.web.view import View, web_of

pages = APIRouter()


@pages.get("/login")
def login_form(request: Request, next: str = "") -> Response:
    """The form; who is in already goes on."""
    view = View(request, None)
    if view.web.door.visitor(request) is not None:
        return RedirectResponse(_inside(view, next), 303)
    return view.render("login.html", forms=True, next=next, fault="")


@pages.post("/login")
def login(
    request: Request,
    name: Annotated[str, Form(max_length=100)],
    password: Annotated[str, Form(max_length=1000)],
    token: Annotated[str, Form(max_length=200)] = "",
    next: Annotated[str, Form(max_length=2000)] = "",
) -> Response:
    """Let somebody in; after several failures he has to wait."""
    view = View(request, None)
    door = view.web.door
    door.check_form(request, token)
    keys = (f"name:{name}", f"address:{request.client.host if request.client else ''}")
    if (wait := door.limits.wait(*keys)) > 0:
        response = view.render(
            "login.html", 429, forms=True, next=next, fault=view.t("login.wait", seconds=int(wait) + 1)
        )
        response.headers["Retry-After"] = str(int(wait) + 1)
        return response
    person = door.person(name)
    if not password_fits(person, password) or person is None:
        door.limits.failed(*keys)
        return view.render("login.html", 401, forms=True, next=next, fault=view.t("login.wrong"))
    door.limits.succeeded(*keys)
    response = RedirectResponse(_inside(view, next), 303)
    door.begin(request, response, person)
    return response


@pages.post("/logout")
def logout(request: Request, token: Annotated[str, Form(max_length=200)] = "") -> Response:
    """End the session."""
    web = web_of(request)
    web.door.check_form(request, token)
    response = RedirectResponse(View(request, None).url("login"), 303)
    web.door.end(response)
    return response


def _inside(view: View, next: str) -> str:
    """Where to go on: only to a page of this server."""
    ours = next.startswith(("/en/", "/ur/")) and "\\" not in next and "//" not in next.split("?")[0]
    return next if ours and next.isprintable() else view.url()
