"""Who may come in, and what a request may do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from roznamcha.web.app import create_app
from roznamcha.web.auth.limits import FREE_TRIES
from roznamcha.web.auth.people import add_person, hash_password, read_people
from roznamcha.web.headers import POLICY
from roznamcha.web.settings import Settings, SettingsError, is_loopback

PASSWORD = "a long enough password"  # noqa: S105
OUTSIDE = "https://roznamcha.example"
EVERYWHERE = "0.0.0.0"  # noqa: S104


@pytest.fixture
def access(tmp_path: Path) -> Path:
    file = tmp_path / "people.toml"
    add_person(file, "asma", "reviewer", PASSWORD)
    add_person(file, "bilal", "reader", PASSWORD)
    return file


@pytest.fixture
def outside(record: Path, access: Path) -> Iterator[TestClient]:
    """A browser elsewhere, before a server that others can reach."""
    app = create_app(Settings(record, host=EVERYWHERE, access=access))
    with TestClient(app, base_url=OUTSIDE, follow_redirects=False) as client:
        yield client


def form_token(page: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page)
    return found[1] if found else ""


def log_in(client: TestClient, name: str = "asma", password: str = PASSWORD, next: str = "") -> object:
    token = form_token(client.get("/en/login").text)
    return client.post("/en/login", data={"name": name, "password": password, "token": token, "next": next})


def test_others_are_let_in_only_with_a_file_of_people(record: Path) -> None:
    with pytest.raises(SettingsError, match="people"):
        create_app(Settings(record, host=EVERYWHERE))
    assert is_loopback("127.0.0.1")
    assert is_loopback("[::1]")
    assert not is_loopback("192.168.0.1")


def test_nobody_reads_without_logging_in(outside: TestClient) -> None:
    for path in ("/en/", "/ur/timeline?actor=IRN", "/en/articles/1", "/en/review"):
        answer = outside.get(path)
        assert answer.status_code == 303
        assert "/login?next=" in answer.headers["location"]
    for path in ("/api/events", "/api/events.csv", "/api/gold.jsonl", "/api/openapi.json"):
        assert outside.get(path).status_code == 401


def test_who_logs_in_comes_back_to_where_he_was(outside: TestClient) -> None:
    answer = log_in(outside, next="/en/timeline?actor=IRN")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/en/timeline?actor=IRN"
    cookie = answer.headers["set-cookie"]
    for part in ("__Host-roznamcha=", "HttpOnly", "Secure", "SameSite=strict", "Path=/"):
        assert part in cookie
    assert outside.get("/en/timeline").status_code == 200


@pytest.mark.parametrize("next", ["https://evil.example/", "//evil.example", "/en//evil", "/en/\\evil", "javascript:1"])
def test_nobody_is_sent_elsewhere(outside: TestClient, next: str) -> None:
    assert log_in(outside, next=next).headers["location"] == "/en/"


def test_a_wrong_password_and_an_unknown_name_look_alike(outside: TestClient) -> None:
    for name, password in (("asma", "not the password"), ("nobody", PASSWORD)):
        answer = log_in(outside, name, password)
        assert answer.status_code == 401
        assert "do not fit" in answer.text


def test_guessing_is_slowed_down(outside: TestClient) -> None:
    for _ in range(FREE_TRIES):
        assert log_in(outside, "asma", "wrong wrong wrong").status_code == 401
    answer = log_in(outside)
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 10


def test_logging_out_ends_the_session(outside: TestClient) -> None:
    log_in(outside)
    token = form_token(outside.get("/en/").text)
    assert outside.post("/en/logout", data={"token": token}).status_code == 303
    assert outside.get("/en/").status_code == 303


def test_a_reader_does_not_review(outside: TestClient) -> None:
    log_in(outside, "bilal")
    page = outside.get("/en/articles/1").text
    assert "/review/" not in page
    token = form_token(outside.get("/en/").text)
    sent = {"token": token, "action": "reject", "item": "0", "state": ""}
    assert outside.post("/en/articles/1/review/event", data=sent).status_code == 403
    assert outside.get("/api/gold.jsonl").status_code == 403
    assert outside.get("/en/review").status_code == 403


def test_a_token_lets_a_program_in(record: Path, access: Path) -> None:
    token = add_person(access, "dashboard", "reader", None)
    with TestClient(create_app(Settings(record, host=EVERYWHERE, access=access)), base_url=OUTSIDE) as client:
        assert client.get("/api/counts", headers={"authorization": f"Bearer {token}"}).status_code == 200
        assert client.get("/api/counts", headers={"authorization": "Bearer wrong"}).status_code == 401
        assert client.get("/api/corrections", headers={"authorization": f"Bearer {token}"}).status_code == 403


def test_the_file_of_people_holds_only_hashes(access: Path) -> None:
    assert PASSWORD not in access.read_text()
    assert access.stat().st_mode & 0o077 == 0
    people = read_people(access)
    assert people["asma"].password != people["bilal"].password
    assert hash_password("x" * 12) != hash_password("x" * 12)
    with pytest.raises(SettingsError, match="12 characters"):
        add_person(access, "c", "reader", "short")


@pytest.mark.parametrize("headers", [{"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}])
def test_a_form_of_another_site_does_nothing(client: TestClient, headers: dict[str, str]) -> None:
    page = client.get("/en/articles/1").text
    state = re.search(r'name="state" value="([^"]+)"', page)
    assert state is not None
    sent = {"token": form_token(page), "state": state[1], "action": "reject", "item": "0"}
    assert client.post("/en/articles/1/review/event", data=sent, headers=headers).status_code == 403
    for token in ("", "x", "ü"):
        assert client.post("/en/articles/1/review/event", data=sent | {"token": token}).status_code == 403
    assert client.get("/api/corrections").json() == []
    assert client.post("/en/articles/1/review/event", data=sent, follow_redirects=False).status_code == 303


def test_every_answer_carries_the_headers_of_safety(client: TestClient) -> None:
    for path in ("/en/", "/en/articles/1", "/api/events", "/static/page.css", "/en/nothing", "/api/nothing"):
        headers = client.get(path).headers
        assert headers["content-security-policy"] == POLICY
        assert headers["x-content-type-options"] == "nosniff"
    assert "unsafe" not in POLICY
    assert "server" not in client.get("/en/").headers


def test_no_page_has_a_script_or_style_of_its_own(client: TestClient) -> None:
    for path in (
        "",
        "timeline",
        "articles/1",
        "dyads/IRN/SAU",
        "actors/IRN",
        "articles/1/review/event?item=0",
        "login",
    ):
        page = client.get(f"/en/{path}").text
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=", page), path


def test_this_machine_answers_only_to_its_own_name(record: Path) -> None:
    with TestClient(create_app(Settings(record)), base_url="http://evil.example") as client:
        assert client.get("/en/").status_code == 421


def test_a_body_that_is_too_large_is_refused(client: TestClient) -> None:
    assert client.post("/en/articles/1/review/event", content=b"x" * 2_000_000).status_code == 413


def test_a_record_that_may_only_be_read_is_still_shown(samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from roznamcha.record import RecordError
    from roznamcha.web.review import desk

    def refuse(*_: object, **__: object) -> None:
        raise RecordError("cannot be written")

    monkeypatch.setattr(desk, "open_record", refuse)
    with TestClient(create_app(Settings(samples)), base_url="http://localhost") as client:
        page = client.get("/en/articles/1")
        assert page.status_code == 200
        assert "/review/" not in page.text
        assert client.get("/api/gold.jsonl").status_code == 200  # what was reviewed may be read
