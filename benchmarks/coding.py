"""How fast the coder is, beside spaCy's blank `ur` tokeniser on the same text in the same run.

    python benchmarks/coding.py CORPUS.jsonl[.gz] [--profile] [--json]

Rates are characters a second of one core's time. Ends with status 1 where a goal is missed.
"""

from __future__ import annotations

import argparse
import cProfile
import json
import os
import pstats
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

import spacy
from rich.console import Console
from rich.table import Table

import roznamcha
from corpus import read_articles
from roznamcha.types import Article

T = TypeVar("T")
STARTS = 7  # runs of the command line, of which the least disturbed counts
COMMAND = [sys.executable, "-m", "roznamcha", "code"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured; `goal` is the least (or, where `most`, the most) that it should be."""

    name: str
    value: float
    unit: str
    goal: float | None = None
    most: bool = False

    @property
    def met(self) -> bool:
        if self.goal is None:
            return True
        return self.value <= self.goal if self.most else self.value >= self.goal

    @property
    def told(self) -> str:
        """The value with its unit."""
        return f"{self.value:,.{2 if self.unit == 's' else 0}f} {self.unit}"

    @property
    def goal_told(self) -> str:
        """The goal, and whether it is met."""
        if self.goal is None:
            return ""
        return f"{'at most' if self.most else 'at least'} {self.goal:,.0f}: {'met' if self.met else 'MISSED'}"


def measure(corpus: Path) -> list[Figure]:
    """All figures, in the order in which they are told."""
    articles = list(read_articles(corpus))
    characters = sum(len(article.text) for article in articles)
    roznamcha.code("")  # loads the lexicon
    blank = spacy.blank("ur")
    ours = roznamcha.load()
    ours("")
    pairs = [(article.text, article) for article in articles]
    whole = _core_seconds(roznamcha.code, articles)
    tokens = _core_seconds(blank.tokenizer, (article.text for article in articles))
    pipeline = _core_seconds(lambda _: None, ours.pipe(pairs, as_tuples=True))
    return [
        Figure("whole coding, roznamcha.code", characters / whole, "characters/s", 60_000),
        Figure("whole coding, roznamcha.load() in spaCy", characters / pipeline, "characters/s"),
        Figure("spaCy's blank ur tokeniser alone", characters / tokens, "characters/s"),
        Figure("roznamcha code, one short file", _start_up(articles[0]), "s", 2, most=True),
        Figure("peak memory, roznamcha code CORPUS", _peak(corpus), "MB", 600, most=True),
    ]


def _core_seconds(function: Callable[[T], object], items: Iterable[T]) -> float:
    begun = time.process_time()
    for item in items:
        function(item)
    return time.process_time() - begun


def _start_up(article: Article) -> float:
    """Seconds from the command to its end on one short text file, at best."""
    taken = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "short.txt"
        path.write_text(article.text[:500], "utf-8")
        for _ in range(STARTS):
            begun = time.perf_counter()
            subprocess.run([*COMMAND, str(path)], stdout=subprocess.DEVNULL, check=True)
            taken.append(time.perf_counter() - begun)
    return min(taken)


def _peak(corpus: Path) -> float:
    """The most memory, in MB, that the command holds over the whole corpus."""
    child = subprocess.Popen([*COMMAND, str(corpus)], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)  # this child's alone: RUSAGE_CHILDREN is the largest of all
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise subprocess.CalledProcessError(child.returncode, COMMAND)
    return usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)  # kilobytes; bytes on macOS


def profile(corpus: Path) -> None:
    """Print the functions that the time goes into."""
    articles = list(read_articles(corpus))
    roznamcha.code("")
    profiler = cProfile.Profile()
    profiler.enable()
    for article in articles:
        roznamcha.code(article)
    profiler.disable()
    stats = pstats.Stats(profiler)
    stats.sort_stats("tottime").print_stats("roznamcha", 25)
    stats.sort_stats("cumtime").print_stats("roznamcha", 40)


def main() -> int:
    """Print the table and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--profile", action="store_true", help="print where the time goes instead")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    if options.profile:
        profile(options.corpus)
        return 0
    figures = measure(options.corpus)
    if options.json:
        print(json.dumps([asdict(figure) for figure in figures]))
    else:
        title = f"{options.corpus.name}, {os.cpu_count()} cores"
        table = Table("", "measured", "goal", title=title, title_justify="left")
        for figure in figures:
            table.add_row(figure.name, figure.told, figure.goal_told)
        Console(width=110).print(table)
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
