"""What is kept of an article: every version, every coding, once."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from given import TEXTS
from wholeness import faults

from roznamcha.record import Question, Record, RecordError
from roznamcha.record.migrations import APPLICATION, STEPS, migrate
from roznamcha.types import Article, Coding


def test_an_article_is_coded_and_kept(record, file):
    article = Article("a1", TEXTS["visit"], "دورہ", "Mehr", "2021-10-06", "https://example.org/a1")
    assert record.add(article) == "added"
    ((kept, coding),) = record.articles()
    assert kept == article
    assert coding.events
    assert faults(file, ["a1"]) == []


def test_adding_again_changes_nothing(record, tell, file):
    article, coding = tell(id_="a1")
    assert record.add(article, coding) == "added"
    before = file.stat().st_size, record.counts()
    assert record.holds(article)
    assert record.add(article, coding) == "same"
    assert (file.stat().st_size, record.counts()) == before


def test_a_changed_article_keeps_both_versions_and_the_newer_counts(record, tell, file):
    old, old_coding = tell("CONSULT", ["IRN"], ["RUS"], id_="a1", source="Jang", text=TEXTS["visit"])
    new, new_coding = tell("ACCUSE", ["IRN"], ["USA"], id_="a1", source="Jang", text=TEXTS["charge"])
    assert [record.add(old, old_coding), record.add(new, new_coding)] == ["added", "changed"]
    assert record.versions("Jang", "a1") == [old, new]
    assert [event.type for event in record.events()] == ["ACCUSE"]
    assert [incident.type for incident in record.incidents()] == ["ACCUSE"]
    assert record.search("ماسکو") == []
    assert record.add(old, old_coding) == "same"  # an older version that comes by again is known
    assert [event.type for event in record.events()] == ["ACCUSE"]
    assert faults(file, ["a1"]) == []


def test_the_same_id_from_another_outlet_is_another_article(record, tell):
    for source in ("Jang", "Mehr"):
        assert record.add(*tell(id_="1", source=source)) == "added"
    assert record.counts()["articles"] == 2


def test_coding_anew_replaces_what_followed_from_the_older_coding(record, tell, file):
    article, older = tell("CONSULT", ["IRN"], ["RUS"], id_="a1")
    _, newer = tell("AGREE", ["IRN"], ["RUS"], id_="a1", text=article.text)
    list(record.add_all([(article, older)], coder="0.1.0+old"))
    (stale,) = record.stale("0.2.0+new")
    assert stale.article == article
    (done,) = record.recode_all([(stale, newer)], coder="0.2.0+new")
    assert done.outcome == "recoded"
    assert [event.type for event in record.events()] == ["AGREE"]
    assert record.count_stale("0.2.0+new") == 0
    with sqlite3.connect(file) as connection:
        assert connection.execute("SELECT coder FROM codings ORDER BY id").fetchall() == [
            ("0.1.0+old",),
            ("0.2.0+new",),
        ]
    assert faults(file, ["a1"]) == []


def test_one_coding_out_of_shape_costs_no_other(record, tell, file):
    good, bad, better = tell(id_="good"), tell(id_="bad"), tell(id_="better")
    bad[1].events[0].spans = [{1, 2}]  # type: ignore[list-item]  # what JSON does not know
    bad[1].actors[0].name = None  # type: ignore[assignment]
    outcomes = {done.article.id: done.outcome for done in record.add_all([good, bad, better])}
    assert outcomes == {"good": "added", "bad": "failed", "better": "added"}
    assert faults(file, ["good", "better"]) == []
    assert {name for (name,) in sqlite3.connect(file).execute("SELECT name FROM articles")} == {"good", "better"}


def test_odd_characters_go_in_and_come_out(record):
    article = Article("nul\x00 \U0001f600", "ایران نے\x00 روس کا دورہ کیا۔\u202e\n" * 3, "\x1b[31m")
    assert record.add(article, Coding(article.id)) == "added"
    ((kept, _),) = record.articles()
    assert kept == article


def test_readers_work_while_a_writer_adds(record, tell, file):
    record.add(*tell(id_="first"))
    seen: list[int] = []
    with Record(file) as reader:
        begun = threading.Event()

        def read() -> None:
            begun.set()
            for _ in range(20):
                seen.append(len(reader.events()))

        thread = threading.Thread(target=read)
        thread.start()
        begun.wait()
        for _ in record.add_all(tell() for _ in range(60)):
            pass
        thread.join()
        assert len(reader.events()) == 61
    assert seen == sorted(seen)


def test_a_reader_sees_no_half_of_a_transaction(record, tell, file):
    coded = [tell(id_=f"a{number}") for number in range(3)]
    adding = record._in_batches(((a, lambda c: "added") for a, _ in coded), 10)
    with Record(file) as reader:
        list(adding)
        assert reader.counts()["articles"] == 0  # nothing was written, so nothing is there


def test_a_record_that_is_asked_is_never_made(file):
    with pytest.raises(RecordError, match=r"there is no record at .* make one with `roznamcha add`"):
        Record(file)
    assert not file.exists()


def test_a_file_of_another_kind_is_left_alone(file):
    file.write_text("سلام " * 1000)
    with pytest.raises(RecordError, match="is no record of Roznamcha"):
        Record(file, create=True)
    assert file.read_text() == "سلام " * 1000


def test_a_database_of_something_else_is_left_alone(file):
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE mine (x)")
    for create in (False, True):
        with pytest.raises(RecordError, match="is a database, but no record of Roznamcha"):
            Record(file, create=create)


def test_a_record_of_a_newer_version_says_so(record, file):
    record.close()
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(RecordError, match=r"written by a newer Roznamcha .* upgrade"):
        Record(file)


def test_an_older_record_is_brought_up_to_date_in_one_transaction(record, file):
    def add_column(connection):
        connection.exec_driver_sql("ALTER TABLE articles ADD COLUMN note TEXT")

    def fail(connection):
        connection.exec_driver_sql("ALTER TABLE articles ADD COLUMN other TEXT")
        raise RuntimeError("half-way")

    def columns():
        return {row[1] for row in sqlite3.connect(file).execute("PRAGMA table_info(articles)")}

    with record._engine.execution_options(writes=True).begin() as connection:
        migrate(connection, file, [*STEPS, add_column])
    assert "note" in columns()
    with pytest.raises(RuntimeError), record._engine.execution_options(writes=True).begin() as connection:
        migrate(connection, file, [*STEPS, add_column, fail])
    assert "other" not in columns()
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS) + 2,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION,)


def test_two_processes_may_make_the_same_record(tmp_path):
    errors: list[Exception] = []

    def open_it() -> None:
        try:
            with Record(tmp_path / "both.db", create=True) as made:
                made.events(Question())
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
