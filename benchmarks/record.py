"""How fast the record is: 100,000 coded articles in, then every question.

    python benchmarks/record.py [--articles N] [--keep FILE]

Wanted (issue 4): 300 articles a second or better, every question under a second. Prints a
table; the exit status is 1 where that is missed.
"""

from __future__ import annotations

import argparse
import gc
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

import roznamcha
from archive import Archive
from roznamcha.record import Question, Record
from roznamcha.record.finding import Finding
from roznamcha.record.findings import find
from roznamcha.sources import read_paths
from roznamcha.types import Article

WANTED_RATE, WANTED_SECONDS = 300.0, 1.0
SAMPLES = Path(__file__).parents[1] / "samples"
_TIMES = 3
_SHOWN = 50  # what the commands show where no --limit is given
_TENTHS = 10
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def main() -> int:
    """Run all and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--keep", type=Path, help="make the record here, or ask one that is there already")
    given = options.parse_args()
    console = Console(width=None if sys.stdout.isatty() else 110)
    with tempfile.TemporaryDirectory() as folder:
        file = given.keep or Path(folder) / "bench.db"
        missed = not (file.exists() or _add(console, file, given.articles))
        missed |= not _ask(console, file)
    return int(missed)


def _add(console: Console, file: Path, size: int) -> bool:
    archive = Archive(size)
    found = _findings()
    articles = [(*coded, _findings_of(coded[0], found, place)) for place, coded in enumerate(archive.articles())]
    gc.freeze()  # the archive in memory is no work of the record
    table = Table("articles", "seconds", "articles/s", "of CPU", "MB", title="Adding, by tenths", title_justify="left")
    with Record(file, create=True) as record:
        portion = max(1, len(articles) // _TENTHS)
        began = time.perf_counter()
        for first in range(0, len(articles), portion):
            start, worked = time.perf_counter(), time.process_time()
            done = list(record.add_all(articles[first : first + portion], coder="benchmark"))
            seconds, worked = time.perf_counter() - start, time.process_time() - worked
            faults = [item.fault for item in done if item.fault]
            assert not faults, faults[:3]  # noqa: S101
            rate = len(done) / seconds
            share = f"{worked / seconds:.0%}"  # how much of a processor this had: others may be at work
            row = (f"{first + len(done):,}", f"{seconds:.1f}", f"{rate:,.0f}", share, f"{_megabytes(file):,.0f}")
            table.add_row(*row)
        rate = len(articles) / (time.perf_counter() - began)
        console.print(table)
        console.print(f"all: {rate:,.0f} articles/s (wanted {WANTED_RATE:,.0f})")
        console.print(", ".join(f"{count:,} {name}" for name, count in record.counts().items()))
    return rate >= WANTED_RATE


def _findings() -> list[tuple[date, list[Finding]]]:
    """What the project's own dated reports give, with their days."""
    reports = [item for item in read_paths([SAMPLES]) if isinstance(item, Article) and item.published]
    return [(date.fromisoformat(report.published or ""), find(report, roznamcha.code(report))) for report in reports]


def _findings_of(article: Article, found: list[tuple[date, list[Finding]]], place: int) -> list[Finding]:
    """The findings of one of our reports as if told on the article's day; of every third article.

    The samples were written to hold many: 8.5 each. The 2,255 reports of the press that the
    project is developed on have 2.7.
    """
    if place % 3 or not article.published:
        return []
    day, findings = found[place // 3 % len(found)]
    away = date.fromisoformat(article.published) - day

    def moved(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: moved(part) for key, part in value.items()}
        if isinstance(value, list):
            return [moved(part) for part in value]
        if isinstance(value, str) and _DAY.fullmatch(value):
            return (date.fromisoformat(value) + away).isoformat()
        return value

    return [replace(one, day=moved(one.day), detail=moved(one.detail)) for one in findings]


def _ask(console: Console, file: Path) -> bool:
    archive = Archive(1)
    common, rare = archive.common_word(), archive.rare_word()
    shown = Question(limit=_SHOWN)
    table = Table("question", "answers", "ms", title="Asking, median of 3", title_justify="left")
    slow = False
    with Record(file) as record:
        asked: list[tuple[str, Callable[[], object]]] = [
            ("events", lambda: record.events(shown)),
            ("events USA", lambda: record.events(Question(actor="USA", limit=_SHOWN))),
            ("events USA with RUS, CONSULT", lambda: record.events(Question(actor="USA", other="RUS", type="CONSULT", limit=_SHOWN))),
            ("events of a person", lambda: record.events(Question(actor="Person IRN 3", limit=_SHOWN))),
            ("events since, until, source, sure", lambda: record.events(Question("2021-03", "2021-04", source="outlet-7", min_confidence=0.9, limit=_SHOWN))),
            ("events MOBILIZE FIN (few)", lambda: record.events(Question(type="MOBILIZE", actor="FIN", limit=_SHOWN))),
            ("events of a rare outlet's type", lambda: record.events(Question(source="outlet-7", type="AID", limit=_SHOWN))),
            ("incidents", lambda: record.incidents(shown)),
            ("incidents IRN with RUS", lambda: record.incidents(Question(actor="IRN", other="RUS", limit=_SHOWN))),
            ("incidents of a source", lambda: record.incidents(Question(source="outlet-7", limit=_SHOWN))),
            ("incidents ASSAULT sure", lambda: record.incidents(Question(type="ASSAULT", min_confidence=0.95, limit=_SHOWN))),
            ("statements", lambda: record.statements(shown)),
            ("statements USA with CHN", lambda: record.statements(Question(actor="USA", other="CHN", limit=_SHOWN))),
            ("statements of a person", lambda: record.statements(Question(actor="Person FIN 3", limit=_SHOWN))),
            ("figures", lambda: record.figures(shown)),
            ("figures FIN, ASSAULT", lambda: record.figures(Question(actor="FIN", type="ASSAULT", limit=_SHOWN))),
            ("search a common word", lambda: record.search(common, shown)),
            ("search a rare word", lambda: record.search(rare, shown)),
            ("search two words, USA, 2021", lambda: record.search(f"{common} {rare}*", Question("2021", "2021", actor="USA", limit=_SHOWN))),
            ("dyad USA RUS", lambda: [*record.dyad("USA", "RUS").months]),
            ("dyad FIN CUB", lambda: [*record.dyad("FIN", "CUB").months]),
            ("dyad USA RUS of a source", lambda: [*record.dyad("USA", "RUS", Question(source="outlet-7")).months]),
            ("network", lambda: record.network(shown)),
            ("dossiers", lambda: record.dossiers(shown)),
            ("dossiers USA, 2023", lambda: record.dossiers(Question("2023", "2023", actor="USA", limit=_SHOWN))),
            ("a dossier's course", lambda: record.dossiers(shown, "jcpoa")),
            ("offices", lambda: record.offices(shown)),
            ("offices IRN", lambda: record.offices(Question(actor="IRN", limit=_SHOWN))),
            ("datings", lambda: record.datings(shown)),
            ("discrepancies", lambda: record.discrepancies(shown)),
            ("discrepancies IRN with RUS", lambda: record.discrepancies(Question(actor="IRN", other="RUS", limit=_SHOWN))),
            ("network since 2023, sure", lambda: record.network(Question("2023", min_confidence=0.9, limit=_SHOWN))),
            ("network USA, of a source", lambda: record.network(Question(actor="USA", source="outlet-7", limit=_SHOWN))),
        ]  # fmt: skip
        for name, ask in asked:
            slow |= not _row(table, name, ask)
    for arguments in (
        ["events", "--actor", "IRN"],
        ["incidents"],
        ["network", "--json"],
        ["search", common],
        ["statements"],
        ["figures"],
        ["dossiers"],
        ["dossiers", "jcpoa"],
        ["offices"],
        ["discrepancies"],
        ["dating"],
        ["dyad", "IRN", "RUS"],
    ):
        command = [sys.executable, "-m", "roznamcha", *arguments, "--record", str(file)]
        slow |= not _row(table, f"$ roznamcha {' '.join(arguments)}", lambda command=command: _run(command))  # type: ignore[misc]
    console.print(table)
    return not slow


def _run(command: list[str]) -> list[bytes]:
    return subprocess.run(command, check=True, capture_output=True).stdout.splitlines()


def _row(table: Table, name: str, ask: Callable[[], object]) -> bool:
    taken = []
    for _ in range(_TIMES):
        start = time.perf_counter()
        answer = ask()
        taken.append(time.perf_counter() - start)
    median = statistics.median(taken)
    table.add_row(name, str(len(answer)) if isinstance(answer, list) else "", f"{median * 1000:,.0f}")
    return median < WANTED_SECONDS


def _megabytes(file: Path) -> float:
    return sum(os.path.getsize(path) for path in file.parent.glob(file.name + "*")) / 1e6


if __name__ == "__main__":
    sys.exit(main())
