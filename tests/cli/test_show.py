"""`roznamcha show`: a report with its coding, in the terminal and as a page."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

import roznamcha
from roznamcha.cli.app import app
from roznamcha.cli.marks import segments
from roznamcha.cli.page import page
from roznamcha.cli.report import print_report
from roznamcha.cli.terminal import does_bidi, printable
from roznamcha.types import Actor, Article, Coding, Event, Figure, Statement, Time

SAMPLES = Path(__file__).parents[2] / "samples"


class Page(HTMLParser):
    """What a browser would find: elements with attributes, and the text within classes."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[tuple[str, str]] = []
        self.text: dict[str, str] = {}
        self.feed(source)
        self.close()
        assert self.open == [], "every element is closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append((tag, dict(attrs).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for name in {name for _, classes in self.open for name in classes.split()}:
            self.text[name] = self.text.get(name, "") + data


def terminal(article: Article, coding: Coding, *, is_terminal: bool = True, width: int = 100) -> str:
    out = StringIO()
    print_report(Console(file=out, force_terminal=is_terminal, width=width, highlight=False), article, coding)
    return out.getvalue()


# Segments


def test_segments_cover_the_text_without_gap_or_overlap(article, coding):
    cut = list(segments(coding, len(article.text)))
    assert "".join(article.text[s.start : s.end] for s in cut) == article.text
    marked = {article.text[s.start : s.end]: s for s in cut}
    assert marked["سرگئی لاوروف"].actors[0].id == "a1"
    assert marked["دورہ کیا"].events[0].id == "e1"
    assert marked["42 فیصد"].figures
    assert marked["42 فیصد"].statement
    assert marked["42 فیصد"].sentence == 1


def test_spans_may_cross_and_wrong_ones_are_left_out():
    coding = Coding("x", times=[Time(0, 4, "", None, None), Time(2, 6, "", None, None), Time(5, 99, "", None, None)])
    cut = [(s.start, s.end, len(s.times)) for s in segments(coding, 8)]
    assert cut == [(0, 2, 1), (2, 4, 2), (4, 6, 1), (6, 8, 0)]


# The terminal


def test_the_terminal_shows_text_legend_and_tables(article, coding):
    shown = re.sub("\x1b\\[[0-9;]*m", "", terminal(article, coding))
    for part in ("منگل", "Sergey Lavrov (RUS)", "CONSULT visit", "2021-10-05", "Tehran", "42 percent", "rise in trade"):
        assert part in shown
    assert all(title in shown for title in ("Events", "Actors", "Times", "Figures", "person", "figure"))


def test_colours_go_to_terminals_only(article, coding):
    assert "\x1b[" in terminal(article, coding)
    assert "\x1b[" not in terminal(article, coding, is_terminal=False)


def test_a_terminal_that_does_bidi_gets_each_line_as_an_island(article, coding, monkeypatch):
    monkeypatch.setenv("VTE_VERSION", "7200")
    monkeypatch.delenv("TMUX", raising=False)
    shown = terminal(article, coding, width=40)
    lines = [line for line in shown.splitlines() if "\u2067" in line]
    assert len(lines) > 2, "the paragraph is longer than one line"
    assert all(line.count("\u2067") == line.count("\u2069") == 1 for line in lines)


@pytest.mark.parametrize(
    ("environment", "does"),
    [
        ({"VTE_VERSION": "7200"}, True),
        ({"VTE_VERSION": "5202"}, False),
        ({"KONSOLE_VERSION": "220401"}, True),
        ({"TERM": "mlterm-256color"}, True),
        ({"TERM": "xterm-256color"}, False),
        ({"VTE_VERSION": "7200", "TMUX": "socket"}, False),
    ],
)
def test_which_terminals_do_bidi(environment, does):
    assert does_bidi(environment) is does


def test_a_report_cannot_steer_the_terminal():
    evil = "خبر\x1b]0;title\x07\x9b31m \u202eabc\u2066"
    assert re.search("[\x1b\x07\x9b\u202e\u2066]", printable(evil)) is None
    assert len(printable(evil)) == len(evil)
    shown = terminal(Article("x\x1b[31m", evil, title=evil, source=evil, url=evil), Coding("x"), is_terminal=False)
    assert "\x1b" not in shown


# The page


def test_the_page_marks_what_was_read(article, coding):
    source = page([(article, coding)])
    found = Page(source)
    assert "سرگئی لاوروف" in found.text["person"]
    assert "دورہ کیا" in found.text["trigger"]
    assert "42 فیصد" in found.text["figure"]
    assert found.text["report"] == article.text
    titles = [attributes["title"] for _, attributes in found.elements if "title" in attributes]
    assert "Sergey Lavrov · person · RUS · foreign minister" in titles
    assert any("said by Sergey Lavrov (RUS)" in (title or "") for title in titles)


def test_every_link_within_the_page_leads_somewhere(article, coding):
    elements = Page(page([(article, coding), (article, coding)])).elements
    ids = [attributes["id"] for _, attributes in elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = [attributes["href"] for tag, attributes in elements if tag == "a"]
    assert links
    assert {link.removeprefix("#") for link in links if link} <= set(ids)


def test_the_page_needs_neither_scripts_nor_network(article, coding):
    source = page([(article, coding)])
    elements = Page(source).elements
    assert not {"script", "img", "link", "iframe"} & {tag for tag, _ in elements}
    assert not re.search(r"url\(|@import", source)
    policy = next(a["content"] for _, a in elements if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def test_everything_from_outside_is_escaped():
    evil = "<script>alert('x')</script>\"&'\x01"
    coding = Coding(
        id=evil,
        actors=[Actor("a1", "person", evil, evil, evil, [evil], [(0, 9)])],
        events=[Event("e1", "CONSULT", evil, "occurred", ["a1"], [evil], evil, evil, evil, evil, [(0, 9)], (3, 7))],
        statements=[Statement(evil, 0, len(evil))],
        times=[Time(0, 5, evil, evil, evil, evil)],
        figures=[Figure(2, 6, evil, 1, evil, evil, evil)],
        sentences=[(0, len(evil))],
        published=evil,
    )
    source = page([(Article(evil, evil, evil, evil, None, "javascript:alert(1)"), coding)])
    found = Page(source)
    assert "script" not in {tag for tag, _ in found.elements}
    assert found.text["report"] == evil.replace("\x01", "\ufffd")
    assert not any(name.startswith("on") for _, attributes in found.elements for name in attributes)
    assert not any((attributes.get("href") or "").startswith("javascript") for _, attributes in found.elements)


def test_an_empty_coding_is_shown_too(article):
    assert "none" in Page(page([(article, Coding("sample"))])).text["none"]
    assert "منگل" in terminal(article, Coding("sample"))


# The command


@pytest.fixture
def by_hand(monkeypatch, coding):
    monkeypatch.setattr(roznamcha, "code", lambda article: coding)


def test_show_prints_prose_json_or_a_page(by_hand, tmp_path, article):
    (tmp_path / "sample.txt").write_text(article.text, "utf-8")
    run = CliRunner().invoke
    path = str(tmp_path / "sample.txt")
    assert "Sergey Lavrov" in run(app, ["show", path]).stdout
    both = json.loads(run(app, ["show", path, "--json"]).stdout)
    assert both["article"]["text"] == article.text
    assert both["coding"]["events"][0]["from"] == "2021-10-05"
    done = run(app, ["show", path, "--html", str(tmp_path / "new" / "a.html")])
    assert done.exit_code == 0
    assert Page((tmp_path / "new" / "a.html").read_text("utf-8")).text["report"] == article.text


def test_show_one_by_its_id(by_hand):
    run = CliRunner().invoke
    one = run(app, ["show", str(SAMPLES), "--id", "voa-jcpoa", "--json"])
    assert json.loads(one.stdout)["article"]["id"] == "voa-jcpoa"
    none = run(app, ["show", str(SAMPLES), "--id", "nothing"])
    assert none.exit_code == 1
    assert none.stderr == "roznamcha: no report has the id nothing.\n"


def test_a_page_that_cannot_be_written_is_told(by_hand, tmp_path):
    (tmp_path / "file").write_text("")
    done = CliRunner().invoke(app, ["show", str(SAMPLES), "--html", str(tmp_path / "file" / "a.html")])
    assert done.exit_code == 1
    assert "cannot be written" in done.stderr


def test_samples_as_pages_by_the_real_coder(tmp_path):
    done = CliRunner().invoke(app, ["show", str(SAMPLES), "--html", str(tmp_path / "a.html")])
    assert done.exit_code == 0, done.output
    Page((tmp_path / "a.html").read_text("utf-8"))
