"""A real Chromium through every page and the review, in both languages, on desktop and phone.

Needs Debian's `chromium`; Playwright's client and axe-core come with the extra `dev`.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsing import CHROMIUM, DESKTOP, PHONE, chromium, served

pytest.importorskip("playwright")
axe_folder = pytest.importorskip("axe_playwright_python")
pytestmark = [pytest.mark.browser, pytest.mark.skipif(not CHROMIUM, reason="needs chromium")]

AXE = Path(axe_folder.__file__).with_name("axe.min.js")
WIDTHS = {"desktop": DESKTOP, "phone": PHONE}
PAGES = [
    "", "?day=2023-04-06", "?day=none", "timeline", "timeline?actor=IRN&since=2023", "incidents/{incident}", "articles/{article}",
    "articles/{article}?at=40-60", "articles/{undated}", "dossiers", "dossiers/jcpoa", "actors", "actors?q=a", "actors/IRN", "actors/{person}",
    "dyads/IRN/SAU", "discrepancies", "discrepancies?part=incidents", "search?q=ایران", "review",
    "articles/{article}/review/event?item=0", "articles/{article}/review/event", "articles/{article}/review/statement",
    "articles/{article}/review/actor?item=0", "articles/{article}/review/time", "articles/{article}/review/figure", "nothing",
]  # fmt: skip


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def file(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copy(samples, tmp_path_factory.mktemp("browser") / "record.db"))


@pytest.fixture(scope="module")
def address(file: Path) -> Iterator[str]:
    with served(file) as address:
        yield address


@pytest.fixture(scope="module")
def values(file: Path) -> dict[str, int]:
    with sqlite3.connect(file) as connection:
        queries = {
            "incident": "SELECT id FROM incidents ORDER BY disagreements IS NULL, sources DESC",
            "article": "SELECT article_id FROM events GROUP BY article_id ORDER BY count(*) DESC",
            "undated": "SELECT article_id FROM versions WHERE published IS NULL",
            "person": "SELECT entity_id FROM members JOIN entities e ON e.id = entity_id WHERE e.type = 'person'",
        }
        return {name: connection.execute(query + " LIMIT 1").fetchone()[0] for name, query in queries.items()}


class Page:
    """A page that notes every fault that the browser tells."""

    def __init__(self, browser: Any, **options: Any) -> None:
        self.context = browser.new_context(reduced_motion="reduce", **options)
        self.page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on("console", lambda told: told.type == "error" and self.faults.append(told.text))
        self.page.on("pageerror", lambda fault: self.faults.append(str(fault)))

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()


def serious_faults(page: Any) -> list[str]:
    """What axe-core finds against WCAG 2 A and AA, the serious and critical ones."""
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(AXE.read_text("utf-8"))
    wanted = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = page.evaluate("options => axe.run(document, options)", wanted)
    return [
        f"{fault['id']}: {fault['nodes'][0]['html'][:160]} {fault['nodes'][0]['failureSummary'][-160:]}"
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "ur"])
def test_every_page_is_sound(
    browser: Any, address: str, values: dict[str, int], language: str, width: str, scheme: str
) -> None:
    wrong: list[str] = []
    with Page(browser, viewport=WIDTHS[width], color_scheme=scheme) as held:
        for path in PAGES:
            held.page.goto(f"{address}/{language}/{path.format(**values)}", wait_until="networkidle")
            if path != "nothing":
                wrong += [f"{path}: {fault}" for fault in held.faults]
            held.faults.clear()
            wrong += [f"{path}: {fault}" for fault in serious_faults(held.page)]
            beyond = held.page.evaluate("() => document.documentElement.scrollWidth - innerWidth")
            if beyond > 1:
                wrong.append(f"{path}: {beyond} pixels wider than the screen")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_mark_tells_when_it_is_pointed_at_focused_or_tapped(
    browser: Any, address: str, values: dict[str, int], language: str
) -> None:
    path = f"{address}/{language}/articles/{values['article']}"
    with Page(browser, viewport=DESKTOP) as held:
        held.page.goto(path)
        mark, tip = held.page.locator("#report a.mark.event").first, held.page.locator("#tip")
        assert tip.is_hidden()
        mark.hover()
        assert tip.inner_text().strip()
        held.page.keyboard.press("Escape")
        assert tip.is_hidden()
        mark.focus()
        assert tip.is_visible()
        held.page.keyboard.press("Enter")
        assert "#event-" in held.page.url
    with Page(browser, viewport=PHONE, has_touch=True, is_mobile=True) as held:
        held.page.goto(path)
        mark = held.page.locator("#report a.mark.event").first
        mark.tap()
        assert held.page.locator("#tip").is_visible()
        assert "#" not in held.page.url


def test_a_chart_is_drawn_and_its_bars_lead_to_their_incidents(browser: Any, address: str) -> None:
    with Page(browser, viewport=DESKTOP) as held:
        held.page.goto(f"{address}/en/dyads/IRN/SAU", wait_until="networkidle")
        bars = held.page.locator(".chart svg .mark-rect.role-mark path")
        assert bars.count() >= 1
        bars.first.click()
        held.page.wait_for_url("**/timeline?*")
        assert "actor=IRN" in held.page.url
        assert held.page.locator(".line").count() >= 1
        assert not held.faults


def test_the_keyboard_reaches_the_content_first(browser: Any, address: str) -> None:
    with Page(browser, viewport=DESKTOP) as held:
        held.page.goto(f"{address}/en/")
        held.page.keyboard.press("Tab")
        assert held.page.evaluate("() => document.activeElement.className") == "skip"
        held.page.keyboard.press("Enter")
        assert held.page.evaluate("() => document.activeElement.id") == "content"
        held.page.keyboard.press("/")
        assert held.page.evaluate("() => document.activeElement.id") == "q"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", ["en", "ur"])
def test_an_event_is_rejected_undone_corrected_and_added(
    browser: Any, samples: Path, tmp_path: Path, values: dict[str, int], language: str, width: str
) -> None:
    own = Path(shutil.copy(samples, tmp_path / "own.db"))
    with served(own) as address, Page(browser, viewport=WIDTHS[width]) as held:
        page = held.page
        article = f"{address}/{language}/articles/{values['article']}"
        page.goto(article)
        events = page.locator("#events .items > li")
        count, first = events.count(), events.first.locator(".told").inner_text()
        events.first.locator("button[value=reject]").click()
        page.wait_for_url("**#events")
        assert events.count() == count - 1
        page.locator(".below .act button").first.click()
        page.wait_for_url("**#review")
        assert events.count() == count
        assert events.first.locator(".told").inner_text() == first

        events.first.locator(".act a").click()
        page.locator("#f-place").fill("Geneva")
        page.locator("#f-status").select_option("planned")
        page.locator("button.main").click()
        page.wait_for_url("**#events")
        assert ("Geneva" if language == "en" else "جنیوا") in events.first.inner_text()
        assert events.first.locator(".flag.done").count() == 1

        page.locator("#events .add a").click()
        # Select words of the report as a reader does, and take them.
        page.evaluate(
            """() => { const text = document.querySelector('#report .mark.event').firstChild;
                       getSelection().setBaseAndExtent(text, 0, text, text.length); }"""
        )
        page.locator("#take").click()
        assert page.locator("#f-words").input_value()
        page.locator("#f-type").select_option("PROTEST")  # which the report has none of
        page.locator("input[name=actors]").first.check()
        page.locator("button.main").click()
        page.wait_for_url("**#events")
        assert events.count() == count + 1
        assert not held.faults


def test_pages_and_forms_work_without_script(browser: Any, address: str, values: dict[str, int]) -> None:
    with Page(browser, viewport=DESKTOP, java_script_enabled=False) as held:
        held.page.goto(f"{address}/ur/timeline")
        held.page.locator("#actor").fill("ایران")
        held.page.locator(".filter button").click()
        assert held.page.locator(".line").count() >= 1
        held.page.goto(f"{address}/en/articles/{values['article']}")
        held.page.locator("#report a.mark.event").first.click()
        assert "#event-" in held.page.url
        held.page.goto(f"{address}/en/dyads/IRN/SAU")
        held.page.locator("details summary").first.click()
        assert held.page.locator("table a").first.is_visible()


def test_nothing_is_fetched_from_elsewhere(browser: Any, address: str, values: dict[str, int]) -> None:
    asked: list[str] = []
    with Page(browser, viewport=DESKTOP) as held:
        held.page.on("request", lambda request: asked.append(request.url))
        for path in ("", "articles/{article}", "dyads/IRN/SAU", "actors/IRN"):
            held.page.goto(f"{address}/en/{path.format(**values)}", wait_until="networkidle")
    assert asked
    assert all(url.startswith((address, "data:")) for url in asked)
