"""The commands of the record, as they are typed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from given import TEXTS
from kill_many import write_reports
from rich.console import Console
from typer.testing import CliRunner
from wholeness import faults

from roznamcha.cli.app import app
from roznamcha.cli.ask_tables import show_events
from roznamcha.record import Record

ASKING = ["events", "incidents", "statements", "figures", "network", "dossiers", "offices", "discrepancies"]


def run(*arguments, given: bytes = b"", **environment):
    command = [sys.executable, "-m", "roznamcha", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, timeout=120, env=os.environ | environment)


@pytest.fixture
def filled(file, tell):
    """A record with two reports."""
    with Record(file, create=True) as record:
        record.add(
            *tell("CONSULT", ["IRN"], ["RUS"], id_="visit", source="Mehr", text=TEXTS["visit"], day="2021-10-06")
        )
        record.add(*tell("ACCUSE", ["USA"], ["IRN"], id_="charge", source="مہر نیوز", text=TEXTS["charge"]))
    return file


def ask(file, *arguments):
    return CliRunner().invoke(app, [*map(str, arguments), "--record", str(file)])


def test_add_tells_each_report_and_adding_again_tells_nothing(tmp_path, file):
    reports = tmp_path / "reports.jsonl"
    write_reports(reports, 5)
    done = run("add", reports, "--record", file)
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().splitlines() == [f"added outlet {n}/r{n}" for n in range(5)]
    assert done.stderr.decode().splitlines() == [f"{file}: 5 added."]
    again = run("add", reports, "--record", file)
    assert (again.returncode, again.stdout) == (0, b"")
    assert again.stderr.decode().splitlines() == [f"{file}: 5 unchanged."]
    assert faults(file, [f"r{n}" for n in range(5)]) == []


def test_add_finds_the_record_in_the_environment_and_takes_several_jobs(tmp_path):
    reports = tmp_path / "reports.jsonl"
    write_reports(reports, 30)
    record = tmp_path / "env.db"
    done = run("add", reports, "--jobs", 2, ROZNAMCHA_RECORD=str(record))
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 30
    assert faults(record, [f"r{n}" for n in range(30)]) == []


def test_what_cannot_be_read_is_told_and_the_rest_is_added(tmp_path, file):
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe")
    (tmp_path / "good.txt").write_text(TEXTS["visit"])
    done = run("add", tmp_path, "--record", file, "--published", "2021-10-06")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == ["added good"]
    assert "UTF-16" in done.stderr.decode()


def test_a_changed_report_is_told(tmp_path, file):
    for text, outcome in ((TEXTS["visit"], "added"), (TEXTS["talks"], "changed")):
        (tmp_path / "a.txt").write_text(text)
        assert run("add", tmp_path / "a.txt", "--record", file).stdout.decode() == f"{outcome} a\n"


def test_interrupted_add_leaves_things_whole(tmp_path, file):
    reports = tmp_path / "reports.jsonl"
    write_reports(reports, 3000)
    command = [sys.executable, "-m", "roznamcha", "add", str(reports), "--record", str(file)]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background has them ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert process.stdout is not None
    told = [process.stdout.readline()]
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=60)
    told += rest.splitlines()
    assert process.returncode == 130
    assert "stopped" in errors
    assert "Traceback" not in errors
    assert 0 < len(told) < 3000
    assert faults(file, [line.split("/")[-1].strip() for line in told]) == []


def test_recode_codes_what_an_older_coder_has_coded(file, tell):
    article, coding = tell(id_="a1", source="Mehr", text="ایران نے روس کی مذمت کی ہے۔")
    with Record(file, create=True) as record:
        list(record.add_all([(article, coding)], coder="0.0.1+older"))
    done = run("recode", "--record", file)
    assert (done.returncode, done.stdout) == (0, b"recoded Mehr/a1\n")
    with Record(file) as record:
        assert [event.type for event in record.events()] == ["ACCUSE"]
    assert run("recode", "--record", file).stdout == b""


def test_recode_makes_no_record(file):
    done = ask(file, "recode")
    assert done.exit_code == 1
    assert not file.exists()


@pytest.mark.parametrize("command", ASKING)
def test_every_question_gives_a_list_in_json(filled, command):
    done = ask(filled, command, "--json")
    assert done.exit_code == 0, done.output
    assert isinstance(json.loads(done.stdout), list)


def test_json_has_what_the_table_has_no_room_for(filled):
    (event,) = json.loads(ask(filled, "events", "--actor", "RUS", "--json").stdout)
    assert event["article"] == "visit"
    assert event["from"] == event["to"] == "2021-10-06"
    assert event["actors"] == [{"name": "Iran", "code": "IRN", "type": "state"}]
    assert event["sentences"] == [TEXTS["visit"]]
    (incident,) = json.loads(ask(filled, "incidents", "--with", "RUS", "--json").stdout)
    assert incident["reports"] == [event]
    assert incident["sources"] == 1


def test_all_options_go_together(filled):
    options = "--since 2021-10 --until 2021 --actor IRN --with RUS --type CONSULT --source Mehr --min-confidence 0.5 --limit 3"
    for command in ("events", "incidents", "statements", "figures", "network"):
        done = ask(filled, command, *options.split())
        assert done.exit_code == 0, done.output
    assert ask(filled, "search", "ماسکو", *options.split()).exit_code == 0
    assert ask(filled, "dyad", "IRN", "RUS", "--since", "2021", "--type", "CONSULT", "--source", "Mehr").exit_code == 0


def test_tables_name_who_and_where_from(filled):
    shown = ask(filled, "events").stdout
    assert "2021-10-06" in shown
    assert "Iran" in shown
    assert "Mehr/visit" in shown
    assert "CONSULT" in ask(filled, "incidents").stdout
    assert "IRN and RUS" in ask(filled, "dyad", "IRN", "RUS").stdout
    assert "ماسکو" in ask(filled, "search", "ماسکو").stdout


def test_a_limit_is_told_where_there_is_more(filled):
    done = ask(filled, "events", "--limit", "1")
    assert "There are more than these 1; --limit 0 shows all." in done.stderr
    assert "more" not in ask(filled, "events", "--limit", "0").stderr
    assert len(json.loads(ask(filled, "events", "--limit", "1", "--json").stdout)) == 1


def test_nothing_found_is_no_fault(filled):
    done = ask(filled, "events", "--actor", "FRA")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "Nothing in the record answers to that." in done.stderr
    assert ask(filled, "events", "--actor", "FRA", "--json").stdout == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["events", "--actor", "Nobody Atall"], "nobody in the record is called 'Nobody Atall'"),
        (["events", "--type", "MEET"], "is no type of event; the types are"),
        (["incidents", "--source", "X"], "no report in the record is from 'X'"),
        (["search", "*"], "holds no word to search for"),
        (["dyad", "IRN", "ایران"], "a dyad needs two"),
    ],
)
def test_a_mistaken_question_is_one_line(filled, arguments, told):
    done = ask(filled, *arguments)
    assert (done.exit_code, done.stdout) == (1, "")
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_day_that_is_none_is_told(filled):
    done = ask(filled, "events", "--since", "last week")
    assert done.exit_code == 2
    assert "is not a day, month or year" in done.stderr.replace("\n", " ").replace("│", "").replace("  ", " ")


def test_asking_a_record_that_is_not_there(file):
    done = ask(file, "events")
    assert done.exit_code == 1
    assert "there is no record at" in done.stderr
    assert not file.exists()


def test_escape_codes_of_a_report_do_not_reach_the_terminal(file, tell):
    with Record(file, create=True) as record:
        record.add(*tell(id_="a\x1b[31m", source="\x1b]0;x\x07", text="\x1b[2Jایران " + TEXTS["visit"]))
    for command in (["events"], ["incidents"], ["statements"], ["search", "ماسکو"]):
        assert "\x1b" not in ask(file, *command).stdout


def test_urdu_is_an_island_in_a_terminal_that_turns_it(filled, monkeypatch):
    monkeypatch.setattr("roznamcha.cli.ask_tables.does_bidi", lambda: True)
    console = Console(force_terminal=True, width=60, color_system=None)
    with Record(filled) as record, console.capture() as captured:
        show_events(console, record.events())
    lines = [line for line in captured.get().splitlines() if any("\u0600" <= char <= "\u06ff" for char in line)]
    assert lines
    for line in lines:
        assert line.count("\u2068") == line.count("\u2069") > 0


def test_help_has_examples():
    for command in (*ASKING, "search", "dyad", "add", "recode"):
        assert "Example" in CliRunner().invoke(app, [command, "--help"]).stdout
