"""`roznamcha code`: one JSON object a report on the standard output, faults on the standard error."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

import roznamcha
from roznamcha.cli import main
from roznamcha.cli.app import app
from roznamcha.lexicon import LexiconError
from roznamcha.types import Article, Coding

SAMPLES = Path(__file__).parents[2] / "samples"
RUN = [sys.executable, "-m", "roznamcha"]


def run(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*RUN, *map(str, arguments)], input=given, capture_output=True, timeout=120)


def test_one_object_an_article_in_the_form_of_the_codebook():
    done = run("code", SAMPLES / "reports.jsonl")
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    coded = [json.loads(row) for row in done.stdout.splitlines()]
    given = [json.loads(row) for row in (SAMPLES / "reports.jsonl").read_text("utf-8").splitlines()]
    assert [row["id"] for row in coded] == [row["id"] for row in given]
    assert set(coded[0]) == {
        "id", "actors", "events", "statements", "times", "figures", "sentences", "published",
    }  # fmt: skip
    assert {"from", "to"} <= set(coded[0]["events"][0])


def test_faults_are_a_line_each_and_the_rest_is_coded(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe")
    (tmp_path / "b.jsonl").write_text('{"id": "bad"}\n{"id": "good", "text": "ایران نے روس کی مذمت کی۔"}\n')
    done = run("code", tmp_path, tmp_path / "missing.html")
    assert done.returncode == 1
    assert [json.loads(row)["id"] for row in done.stdout.splitlines()] == ["good"]
    assert done.stderr.decode().splitlines() == [
        f"{tmp_path / 'a.txt'}: is text in UTF-16, not UTF-8 text.",
        f"{tmp_path / 'b.jsonl'}: line 1: is not an article: Object missing required field `text`.",
        f"{tmp_path / 'missing.html'}: there is no such file or folder.",
    ]


def test_escape_codes_of_a_file_name_do_not_reach_the_terminal(tmp_path):
    (tmp_path / "a\x1b[31m.txt").write_text("")
    done = run("code", tmp_path)
    assert b"\x1b" not in done.stderr


def test_standard_input_with_day_and_outlet():
    done = run("code", "-", "--published", "2021-10-06", given="ایران نے منگل کو روس کی مذمت کی۔".encode())
    coded = json.loads(done.stdout)
    assert coded["id"] == "stdin"
    assert coded["published"] == "2021-10-06"


def test_several_processes_keep_the_order():
    alone, together = run("code", SAMPLES), run("code", SAMPLES, "--jobs", "2")
    assert together.returncode == 0, together.stderr
    assert together.stdout == alone.stdout


def test_a_report_that_the_coder_fails_at_costs_only_itself(monkeypatch, tmp_path):
    def code(article: Article) -> Coding:
        if article.id == "bad":
            raise ValueError("oops")
        return Coding(article.id)

    monkeypatch.setattr(roznamcha, "code", code)
    for name in ("bad", "good"):
        (tmp_path / f"{name}.txt").write_text("خبر")
    done = CliRunner().invoke(app, ["code", str(tmp_path)])
    assert done.exit_code == 1
    assert json.loads(done.stdout)["id"] == "good"
    assert done.stderr == "bad: could not be coded (ValueError: oops); please report this as a bug.\n"


def test_a_wrong_data_file_is_told_once(monkeypatch, capsys):
    def code(article: Article) -> Coding:
        raise LexiconError("states.toml: [[state]] Finland: code missing")

    monkeypatch.setattr(roznamcha, "code", code)
    monkeypatch.setattr(sys, "argv", ["roznamcha", "code", str(SAMPLES)])
    with pytest.raises(SystemExit, match=r"^roznamcha: a data file is wrong: states.toml"):
        main()


@pytest.mark.parametrize("day", ["6 October", "2021-13-01", "21-10-06"])
def test_a_day_that_is_none_is_refused(day):
    done = run("code", SAMPLES, "--published", day)
    assert done.returncode == 2
    assert b"is not a day" in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_interrupting_ends_at_once_and_cleanly(tmp_path, jobs):
    rows = (SAMPLES / "reports.jsonl").read_text("utf-8") * 200
    (tmp_path / "many.jsonl").write_text(rows, "utf-8")
    with subprocess.Popen(
        [*RUN, "code", str(tmp_path), "--jobs", jobs],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # A shell that runs the tests in the background has them ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        assert process.stdout is not None
        process.stdout.read(1)  # the work has begun
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does it: to all processes
        before = time.monotonic()
        _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert told.decode() == "roznamcha: stopped.\n"
    assert time.monotonic() - before < 10


def test_a_reader_who_has_had_enough_is_no_fault(tmp_path):
    rows = (SAMPLES / "reports.jsonl").read_text("utf-8") * 3
    (tmp_path / "many.jsonl").write_text(rows, "utf-8")
    with subprocess.Popen([*RUN, "code", str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_help_and_version_answer_at_once():
    before = time.monotonic()
    told = run("--help")
    assert time.monotonic() - before < 0.5 * 4  # 0.2 s on an idle machine
    assert told.returncode == 0
    assert b"spacy" not in run("--version").stdout
    assert run("--version").stdout.decode() == f"roznamcha {roznamcha.__version__}\n"


def test_help_loads_nothing_that_is_slow():
    code = "import sys, roznamcha.cli.app; print([m for m in ('spacy', 'trafilatura', 'numpy') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "[]"


@pytest.mark.parametrize("command", ["code", "show"])
def test_each_command_has_examples_in_its_help(command):
    told = run(command, "--help").stdout.decode()
    assert "Examples" in told
    assert f"roznamcha {command}" in told
