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
from roznamcha.web import names
from roznamcha.web.app import create_app
from roznamcha.web.i18n import languages
from roznamcha.web.settings import Settings

PATHS = [
    "", "?day=none", "timeline", "timeline?actor=IRN&with=SAU", "timeline?type=ACCUSE&min_confidence=0.5", "incidents/1", "articles/1",
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


def plain(page: str) -> str:
    """The words of a page in one line, without markup."""
    return " ".join(re.sub(r"[\u2066-\u2069]", "", re.sub(r"<[^>]+>", " ", page)).split())


def test_an_undated_report_tells_its_days_and_why(tmp_path: Path) -> None:
    # "Iran's president Ebrahim Raisi said ... in October 2021 ... was."
    text = "ایران کے صدر ابراہیم رئیسی نے کہا کہ مذاکرات جاری ہیں۔ یہ ملاقات 6 اکتوبر 2022 کو ہوئی تھی۔"
    with Record(tmp_path / "one.db", create=True) as record:
        record.add(Article("one", text))
    with TestClient(create_app(Settings(tmp_path / "one.db")), base_url="http://localhost") as client:
        english, urdu = (client.get(f"/{language}/articles/1").text for language in ("en", "ur"))
        start = text.index("صدر ابراہیم رئیسی")
        assert "6 October 2022 – 19 May 2024 · Why these days" in plain(english)
        assert "Ebrahim Raisi is named as president (IRN), an office held from 3 August 2021 to 19 May 2024." in plain(
            english
        )
        assert f"articles/1?at={start}-{start + len('صدر ابراہیم رئیسی')}#at" in english
        assert "3 اگست 2021 سے 19 مئی 2024 تک رہا" in plain(urdu)
        assert "Reports whose day is not known" in client.get("/en/").text


def test_a_dated_report_needs_no_reasons(client: TestClient, record: Path) -> None:
    with sqlite3.connect(record) as connection:
        (dated,) = connection.execute(
            "SELECT article_id FROM versions WHERE published IS NOT NULL ORDER BY article_id"
        ).fetchone()
    assert "Why these days" not in client.get(f"/en/articles/{dated}").text


def test_reported_offices_stand_against_the_tenures(tmp_path: Path) -> None:
    with Record(tmp_path / "offices.db", create=True) as record:
        for number, day in enumerate(("2022-03-01", "2023-05-02", "2019-01-10")):
            text = "ایران کے صدر ابراہیم رئیسی نے کہا کہ مذاکرات جاری ہیں۔"
            record.add(Article(f"r{number}", text + " " * number, source="Test", published=day))
    with TestClient(create_app(Settings(tmp_path / "offices.db")), base_url="http://localhost") as client:
        with sqlite3.connect(tmp_path / "offices.db") as connection:
            (person,) = connection.execute("SELECT id FROM entities WHERE name = 'Ebrahim Raisi'").fetchone()
        page = client.get(f"/en/actors/{person}").text
        assert "outside the tenure" in page
        assert "Reported: 10 January 2019 – 2 May 2023 · 3 reports" in plain(page)
        assert "Tenure: 3 August 2021 – 19 May 2024" in plain(page)
        assert re.search(r'href="/en/articles/\d+\?at=9-26#at"><bdi class="ur" lang="ur">صدر ابراہیم رئیسی', page)
        urdu = plain(client.get(f"/ur/actors/{person}").text)
        assert "مدت سے باہر" in urdu
        assert "صدر" in urdu
        state = plain(client.get("/en/actors/IRN").text)
        assert "president Ebrahim Raisi 10 January 2019 – 2 May 2023 · 3 reports outside the tenure" in state


@pytest.mark.parametrize(
    ("office", "urdu"),
    [("foreign minister", "وزیر خارجہ"), ("secretary of state", "وزیر خارجہ"), ("deputy foreign minister", "نائب وزیر خارجہ"),
     ("acting president", "قائم مقام صدر"), ("ambassador to Pakistan", "پاکستان میں سفیر"), ("a thing unknown", "a thing unknown")],
)  # fmt: skip
def test_offices_are_told_in_urdu(office: str, urdu: str) -> None:
    assert names.office(languages()["ur"], office) == urdu
    assert names.office(languages()["en"], office) == office


def test_whom_an_actor_deals_with_stands_as_conflict_and_cooperation(client: TestClient, record: Path) -> None:
    page = client.get("/en/actors/IND").text
    assert re.search(r'href="/en/dyads/IND/PAK">.*?class="gauge conflict".*?class="gauge cooperation"', page, re.S)
    with sqlite3.connect(record) as connection:
        person, other = connection.execute(
            "SELECT a.entity_id, b.entity_id FROM members a JOIN members b USING (incident_id) JOIN incidents i"
            " ON i.id = incident_id JOIN entities e ON e.id = a.entity_id WHERE e.type = 'person' AND b.entity_id IN"
            " (SELECT id FROM entities WHERE type = 'person') AND i.type = 'ACCUSE' AND a.side <> b.side LIMIT 1"
        ).fetchone()
    assert re.search(
        rf'href="/en/actors/{other}">.*?class="gauge conflict"', client.get(f"/en/actors/{person}").text, re.S
    )


def test_words_of_the_other_script_and_days_are_set_apart() -> None:
    english, urdu = languages()["en"], languages()["ur"]
    assert english.dates("It tells of بدھ ۱۲ جولائی (2023-07-12).") == (
        "It tells of \u2068بدھ ۱۲ جولائی\u2069 (\u206812 July 2023\u2069)."
    )
    assert urdu.dates("یہ SCO اجلاس 2017-11 تک") == "یہ \u2068SCO\u2069 اجلاس \u2068نومبر 2017\u2069 تک"


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [("2022-01-01", "2022-12-31", "2022"), ("2022-02-01", "2022-02-28", "February 2022"), ("2022-02-01", None, "1 February 2022 or later"),
     ("2022-02-01", "2022-02-27", "1 February 2022 – 27 February 2022"), (None, "2022-02-01", "1 February 2022 or earlier")],
)  # fmt: skip
def test_days_that_are_open_or_a_whole_month_or_year(first: str | None, last: str | None, told: str) -> None:
    assert re.sub(r"[\u2066-\u2069]", "", languages()["en"].window(first, last)) == told


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
                assert bad not in re.sub(r"[0-9a-f]{6,}|\d{3,}", "", page), (path, bad)


def test_an_empty_record_says_what_to_do(tmp_path: Path) -> None:
    Record(tmp_path / "empty.db", create=True).close()
    with TestClient(create_app(Settings(tmp_path / "empty.db")), base_url="http://localhost") as client:
        assert "roznamcha add" in client.get("/en/").text
        for path in ("timeline", "dossiers", "actors", "discrepancies", "review"):
            assert client.get(f"/en/{path}").status_code == 200
