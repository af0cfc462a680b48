"""`add` killed at some moments; `kill_many.py` does it at two hundred random ones."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from kill_many import add_and_kill, write_reports
from wholeness import faults


@pytest.mark.parametrize(("seconds", "after_first"), [(0.3, False), (0.0, True), (0.4, True)])
def test_a_killed_add_loses_nothing_that_it_reported_and_goes_on(tmp_path, seconds, after_first):
    reports, record = tmp_path / "reports.jsonl", tmp_path / "record.db"
    write_reports(reports, 250)
    told, _ = add_and_kill(reports, record, seconds, after_first)
    assert not record.exists() or faults(record, told) == []
    rest = _add(reports, record)
    assert set(told).isdisjoint(rest)
    assert len(told) + len(rest) <= 250  # what was written and not yet reported is not added again
    assert faults(record, [f"r{number}" for number in range(250)]) == []


def _add(reports: Path, record: Path) -> list[str]:
    command = [sys.executable, "-m", "roznamcha", "add", str(reports), "--record", str(record)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return [line.split("/")[-1] for line in done.stdout.splitlines()]
