"""What the pages show, in both languages."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import roznamcha
from roznamcha.record import Record
from roznamcha.types import Article
from roznamcha.web.app import create_app
from roznamcha.web.i18n import languages
from roznamcha.web.settings import Settings

PATHS = [
    "", "timeline", "timeline?actor=IRN&with=SAU", "timeline?type=ACCUSE&min_confidence=0.5", "incidents/1", "articles/1",
    "articles/1?at=10-40", "dossiers", "dossiers/jcpoa", "actors", "actors/IRN", "actors/1", "dyads/IRN/SAU",
    "discrepancies", "discrepancies?part=incidents", "search", "search?q=ایران", "review", "articles/1/review/event",
    "articles/1/review/event?item=0", "articles/1/review/statement?item=0", "articles/1/review/actor?item=0",
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_there_in_both_languages(client: TestClient, language: str, path: str) -> None:
    answer = client.get(f"/{language}/{path}")
    assert answer.status_code == 200
    direction = "rtl" if language == "ur" else "ltr"
    assert f'<html lang="{language}" dir="{direction}">' in answer.text
    assert answer.text.count("<h1") == 1
    assert f'hreflang="{"en" if language == "ur" else "ur"}"' in answer.text


def test_both_languages_have_the_same_words() -> None:
    english, urdu = (languages()[code].texts for code in ("en", "ur"))
    places = re.compile(r"{(\w+)}")
    for key in english.keys() & urdu.keys():
        assert set(places.findall(english[key])) == set(places.findall(urdu[key])), key


def test_the_start_goes_to_the_language_of_the_browser(client: TestClient) -> None:
    for accepted, path in (("ur-PK,en;q=0.5", "/ur/"), ("en-GB", "/en/"), ("fr", "/en/")):
        answer = client.get("/", headers={"accept-language": accepted}, follow_redirects=False)
        assert answer.headers["location"] == path


def test_today_shows_the_newest_day_and_leads_to_its_neighbours(client: TestClient, record: Path) -> None:
    with sqlite3.connect(record) as connection:
        days = [day for (day,) in connection.execute("SELECT DISTINCT day FROM reports WHERE day > '' ORDER BY 1")]
    newest = client.get("/en/").text
    assert f'href="/en/?day={days[-2]}"' in newest
    assert 'rel="next"' not in newest
    assert f'href="/en/?day={days[2]}"' in client.get(f"/en/?day={days[1]}").text


def test_each_line_leads_to_its_words(client: TestClient) -> None:
    page = client.get("/en/timeline").text
    address = re.search(r'href="(/en/articles/\d+\?at=(\d+)-(\d+))#at"', page)
    assert address is not None
    article = client.get(address[1].replace("&amp;", "&")).text
    assert article.count('id="at"') == 1
    assert re.search(r'asked"[^>]*id="at"', article)


def test_the_address_holds_the_filter(client: TestClient) -> None:
    all_, some = (client.get(f"/en/timeline{query}").text for query in ("", "?actor=SAU&since=2023&until=2023-04"))
    assert some.count('class="line"') < all_.count('class="line"')
    assert 'value="SAU"' in some
    assert 'href="/api/incidents.csv?since=2023&amp;until=2023-04&amp;actor=SAU"' in some


@pytest.mark.parametrize(
    ("query", "told"),
    [("type=nothing", "is no type"), ("since=yesterday", "is not a day"), ("actor=Zzzz", "nobody in the record"),
     ("min_confidence=7", "share from 0 to 1"), ("after=x", "not an address"), ("source=Nowhere", "no report")],
)  # fmt: skip
def test_a_filter_that_is_wrong_is_told(client: TestClient, query: str, told: str) -> None:
    answer = client.get(f"/en/timeline?{query}")
    assert answer.status_code == 400
    assert told in answer.text


def test_the_timeline_is_read_page_by_page_without_a_gap(client: TestClient, record: Path) -> None:
    seen: list[str] = []
    address: str | None = "/en/timeline"
    while address:
        page = client.get(address).text
        seen += re.findall(r'class="told"><a href="/en/incidents/(\d+)"', page)
        more = re.search(r'rel="next" href="([^"]+)"', page)
        address = more[1].replace("&amp;", "&") if more else None
    with sqlite3.connect(record) as connection:
        total = connection.execute("SELECT count(*) FROM incidents").fetchone()[0]
    assert len(seen) == len(set(seen)) == total


def test_an_incident_shows_where_its_reports_disagree(client: TestClient, record: Path) -> None:
    with sqlite3.connect(record) as connection:
        found = connection.execute(
            "SELECT id FROM incidents WHERE disagreements IS NOT NULL AND sources > 1"
        ).fetchone()
    page = client.get(f"/en/incidents/{found[0]}").text
    assert 'class="differ"' in page
    assert page.count('<th scope="col">') >= 2


def test_any_spelling_finds(client: TestClient) -> None:
    for written in ("ایران", "ايران", "اِيران"):
        assert "<mark>ایران</mark>" in client.get("/ur/search", params={"q": written}).text
    assert client.get("/en/search", params={"q": "Raisi"}).status_code == 200


@pytest.mark.parametrize(
    "path", ["incidents/999999", "articles/999999", "actors/ZZZ", "actors/999999", "nothing", "dossiers/no-such"]
)
def test_what_is_not_there_is_told(client: TestClient, path: str) -> None:
    answer = client.get(f"/ur/{path}")
    assert answer.status_code == 404
    assert "<h1" in answer.text


def test_the_text_of_an_article_is_never_markup(tmp_path: Path) -> None:
    text = "<script>alert(1)</script> ایران نے <b onclick='x'>روس</b> سے ملاقات کی۔ \" onmouseover=\"x {{ 7*7 }}"
    article = Article(
        "x<i>", text, "<img src=x onerror=alert(1)>", "<u>Outlet</u>", "2023-01-02", "javascript:alert(1)"
    )
    with Record(tmp_path / "bad.db", create=True) as record:
        record.add(article, roznamcha.code(article))
    with TestClient(create_app(Settings(tmp_path / "bad.db")), base_url="http://localhost") as client:
        for path in ("", "timeline", "articles/1", "articles/1/review/event", "search?q=script", "search?q=<script>"):
            page = client.get(f"/en/{path}").text
            for bad in ("<script>alert", "<img src", "<b onclick", "<u>", "javascript:", "<i>", "49"):
                assert bad not in re.sub(r"\d{3,}", "", page), (path, bad)


def test_an_empty_record_says_what_to_do(tmp_path: Path) -> None:
    Record(tmp_path / "empty.db", create=True).close()
    with TestClient(create_app(Settings(tmp_path / "empty.db")), base_url="http://localhost") as client:
        assert "roznamcha add" in client.get("/en/").text
        for path in ("timeline", "dossiers", "actors", "discrepancies", "review"):
            assert client.get(f"/en/{path}").status_code == 200
