"""Corrections are laid over every coding that is entered, by whatever way it comes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import Connection
from typer.testing import CliRunner
from wholeness import faults

import roznamcha
from roznamcha.cli.app import app
from roznamcha.record import Record
from roznamcha.record.engine import open_record, writing
from roznamcha.record.kept import coded_article
from roznamcha.record.migrations import STEPS
from roznamcha.record.review import corrections
from roznamcha.record.review.items import carry
from roznamcha.record.store import settle
from roznamcha.types import Article, Event

# "Iran strongly condemned Russia's statement. Lavrov accused the United States."
TEXT = "ایران نے روس کے بیان کی شدید مذمت کی ہے۔ روسی وزیر خارجہ سرگئی لاوروف نے امریکہ پر الزام لگایا۔"
ARTICLE = Article("one", TEXT, "مذمت", "Test", "2021-10-07")


@pytest.fixture
def reviewed(file: Path) -> Path:
    """A record by an older coder with one report, whose first event was corrected and its second rejected."""
    with Record(file, create=True) as record:
        list(record.add_all([(ARTICLE, roznamcha.code(ARTICLE))], coder="0.0.1+older"))
    with at_the_desk(file) as connection:
        _, coding = coded_article(connection, 1)
        first, second = coding.events

        def note(action: str, event: Event, item: dict[str, object] | None) -> None:
            target = carry(event, coding, TEXT)
            corrections.note(connection, "Test", "one", "event", action, target, item, "asma")

        note("correct", first, carry(first, coding, TEXT) | {"type": "THREATEN", "mode": "violence", "place": "Geneva"})
        note("reject", second, None)
        settle(connection, 1)
    return file


@contextmanager
def at_the_desk(file: Path) -> Iterator[Connection]:
    engine = open_record(file, create=True)
    try:
        with writing(engine) as connection:
            yield connection
    finally:
        engine.dispose()


def run(*arguments: object) -> str:
    done = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert done.exit_code == 0, done.output
    return done.stdout


def told(file: Path) -> list[tuple[str, str | None]]:
    """Type and place of each event, as the command tells them."""
    return [(e["type"], e["place"]) for e in json.loads(run("events", "--json", "--record", file))]


def told_by_server(file: Path) -> list[tuple[str, str | None]]:
    from roznamcha.web.app import create_app
    from roznamcha.web.settings import Settings

    with TestClient(create_app(Settings(file)), base_url="http://localhost") as client:
        rows = client.get("/api/events").json()["rows"]
        coding = client.get("/api/articles/1").json()["coding"]
    assert [(e["type"], e["place"]) for e in coding["events"]] == [(e["type"], e["place"]) for e in rows]
    return [(e["type"], e["place"]) for e in rows]


def test_corrections_win(reviewed: Path) -> None:
    assert told(reviewed) == [("THREATEN", "Geneva")] == told_by_server(reviewed)


def test_they_win_after_recode_without_a_server(reviewed: Path) -> None:
    assert run("recode", "--record", reviewed) == "recoded Test/one\n"
    assert told(reviewed) == [("THREATEN", "Geneva")] == told_by_server(reviewed)
    with Record(reviewed) as record:
        assert [i.type for i in record.incidents()] == ["THREATEN"]
        assert [e.type for _, coding in record.articles() for e in coding.events] == ["THREATEN"]
        assert record.count_stale() == 0
    assert faults(reviewed, ["one"]) == []


def test_they_win_after_a_newer_version_is_added_without_a_server(reviewed: Path, tmp_path: Path) -> None:
    newer = {"id": "one", "source": "Test", "title": "مذمت", "published": "2021-10-07", "text": f"تازہ ترین: {TEXT}"}
    (tmp_path / "newer.jsonl").write_text(json.dumps(newer))
    assert run("add", tmp_path / "newer.jsonl", "--record", reviewed) == "changed Test/one\n"
    assert told(reviewed) == [("THREATEN", "Geneva")]
    assert faults(reviewed, ["one"]) == []


def test_every_coding_is_kept_beside_the_corrected_one(reviewed: Path) -> None:
    run("recode", "--record", reviewed)
    with sqlite3.connect(reviewed) as connection:
        coders = [coder for (coder,) in connection.execute("SELECT coder FROM codings ORDER BY id")]
        (counts,) = connection.execute("SELECT c.coder FROM reports JOIN codings c ON c.id = coding_id").fetchone()
    older, older_reviewed, newer, newer_reviewed = coders
    assert (older, older_reviewed, newer_reviewed) == ("0.0.1+older", "0.0.1+older+review", f"{newer}+review")
    assert counts == newer_reviewed


def test_undone_they_leave_what_the_coder_made(reviewed: Path) -> None:
    with at_the_desk(reviewed) as connection:
        for number in (1, 2):
            corrections.undo(connection, number, "asma")
        settle(connection, 1)
    assert sorted(type_ for type_, _ in told(reviewed)) == sorted(e.type for e in roznamcha.code(ARTICLE).events)
    with sqlite3.connect(reviewed) as connection:
        assert connection.execute("SELECT coder FROM codings").fetchall() == [("0.0.1+older",)]
    assert faults(reviewed, ["one"]) == []


def test_corrections_of_a_record_of_version_1_are_kept(reviewed: Path) -> None:
    """There the server had made the table, and a queue of its own."""
    with at_the_desk(reviewed) as connection:
        connection.exec_driver_sql("CREATE TABLE review_due (article_id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql(
            "CREATE TRIGGER review_recoded AFTER UPDATE OF coder, version_id ON reports BEGIN"
            " INSERT OR IGNORE INTO review_due VALUES (NEW.article_id); END"
        )
        STEPS[0](connection)
        names = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master")}
    assert not names & {"review_due", "review_added", "review_recoded"}
    run("recode", "--record", reviewed)
    assert told(reviewed) == [("THREATEN", "Geneva")]


def test_they_can_be_undone_where_a_migration_has_marked_the_coder(reviewed: Path) -> None:
    with at_the_desk(reviewed) as connection:
        connection.exec_driver_sql("UPDATE reports SET coder = coder || ' (older findings)'")
        corrections.undo(connection, 2, "asma")
        settle(connection, 1)
    assert [type_ for type_, _ in told(reviewed)] == ["THREATEN", "ACCUSE"]


def test_a_correction_that_cannot_be_undone_says_why(reviewed: Path) -> None:
    with at_the_desk(reviewed) as connection, pytest.raises(corrections.ReviewError, match="no such correction"):
        corrections.undo(connection, 99, "asma")


def test_an_event_added_on_the_words_of_another_stands_beside_it(file: Path) -> None:
    with Record(file, create=True) as record:
        record.add(ARTICLE)
    with at_the_desk(file) as connection:
        _, coding = coded_article(connection, 1)
        added = carry(coding.events[0], coding, TEXT) | {"type": "PROTEST", "mode": None}
        corrections.note(connection, "Test", "one", "event", "add", None, added, "asma")
        settle(connection, 1)
        _, reviewed = coded_article(connection, 1)
    assert sorted(e.type for e in reviewed.events) == sorted([*(e.type for e in coding.events), "PROTEST"])
