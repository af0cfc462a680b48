"""What `roznamcha add` and `roznamcha recode` do."""

from __future__ import annotations

import sqlite3
import sys
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

from roznamcha.cli.terminal import printable
from roznamcha.cli.work import FAULTS, INTERRUPTED, OK, code_article, worked
from roznamcha.record import Added, Record, RecordError, Stale
from roznamcha.record.finding import Finding
from roznamcha.record.findings import find
from roznamcha.sources import Reader, SourceFault
from roznamcha.types import Article, Coding

Tell = Callable[[Added | SourceFault], None]


def run_add(file: Path, paths: list[str], published: str | None, source: str | None, jobs: int) -> int:
    """Add all of `paths` to the record; the exit status."""
    reader = Reader(paths, published, source)
    told: Counter[str] = Counter()

    def work(record: Record, tell: Tell) -> Iterable[Added]:
        def wanted() -> Iterator[Article | SourceFault]:
            for item in reader:
                if isinstance(item, Article) and record.holds(item):
                    tell(Added(item, "same"))  # nothing to code, and nothing to write
                else:
                    yield item

        return record.add_all(_codings(worked(wanted(), code_and_find, jobs), tell))

    return _run(file, True, work, told, lambda: (reader.done, reader.total))


def run_recode(file: Path, jobs: int) -> int:
    """Code anew what an older coder has coded; the exit status."""
    told: Counter[str] = Counter()
    total = 0

    def work(record: Record, tell: Tell) -> Iterable[Added]:
        nonlocal total
        waiting: deque[Stale] = deque()
        total = record.count_stale()

        def articles() -> Iterator[Article]:
            for stale in record.stale():
                waiting.append(stale)
                yield stale.article

        def codings() -> Iterator[tuple[Stale, Coding, Sequence[Finding]]]:
            # `worked` keeps the order and gives one outcome an article.
            for outcome in worked(articles(), code_and_find, jobs):
                stale = waiting.popleft()
                if isinstance(outcome, SourceFault):
                    tell(outcome)
                else:
                    yield stale, *outcome[1]

        return record.recode_all(codings())

    return _run(file, False, work, told, lambda: (told.total(), total))


def code_and_find(article: Article) -> tuple[Coding, list[Finding]]:
    """An article's coding and what is reckoned from it."""
    coding = code_article(article)
    return coding, find(article, coding)


def _codings(
    outcomes: Iterable[tuple[Article, tuple[Coding, list[Finding]]] | SourceFault], tell: Tell
) -> Iterator[tuple[Article, Coding, Sequence[Finding]]]:
    for outcome in outcomes:
        if isinstance(outcome, SourceFault):
            tell(outcome)
        else:
            article, (coding, found) = outcome
            yield article, coding, found


def _run(
    file: Path,
    create: bool,
    work: Callable[[Record, Tell], Iterable[Added]],
    told: Counter[str],
    done: Callable[[], tuple[int, int | None]],
) -> int:
    """Run the work on the record, tell each outcome, and the sum at the end."""
    if not create and not file.exists():
        print(f"roznamcha: there is no record at {file}; make one with `roznamcha add`.", file=sys.stderr)
        return FAULTS
    try:
        with Record(file, create=True) as record, _progress(told, done) as tell:
            for item in work(record, tell):
                tell(item)
    except KeyboardInterrupt:
        print(f"roznamcha: stopped; {_sum(told)}. What was told is in the record.", file=sys.stderr)
        return INTERRUPTED
    except BrokenProcessPool:
        print("roznamcha: a process ended by itself, perhaps for want of memory; try fewer --jobs.", file=sys.stderr)
        return FAULTS
    except BrokenPipeError:
        return FAULTS
    except RecordError as error:
        print(f"roznamcha: {printable(str(error))}", file=sys.stderr)
        return FAULTS
    except sqlite3.Error as error:
        print(f"roznamcha: {file}: cannot be written ({error}); nothing is half there.", file=sys.stderr)
        return FAULTS
    print(f"{file}: {_sum(told)}.", file=sys.stderr)
    return FAULTS if told["failed"] else OK


def _sum(told: Counter[str]) -> str:
    words = {"added": "added", "changed": "changed", "recoded": "coded anew", "same": "unchanged", "failed": "failed"}
    return ", ".join(f"{told[key]:,} {word}" for key, word in words.items() if told[key]) or "nothing to do"


@contextmanager
def _progress(told: Counter[str], done: Callable[[], tuple[int, int | None]]) -> Iterator[Tell]:
    """Tells faults on the standard error, and there how far the work has come where it is a terminal.

    The standard output gets a line for each report that changed the record; where it is the
    same terminal, the progress takes their place.
    """
    if not sys.stderr.isatty():
        yield lambda item: _tell(item, told)
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), BarColumn(), TextColumn("{task.fields[sum]}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=None, sum="")

        def tell(item: Added | SourceFault) -> None:
            fault = _fault(item)
            if fault:
                told["failed"] += 1
                console.print(escape(printable(fault)), style="red", highlight=False, soft_wrap=True)
            elif sys.stdout.isatty():
                told[item.outcome] += 1  # type: ignore[union-attr]
            else:
                _tell(item, told)
            completed, total = done()
            progress.update(task, completed=completed, total=total or None, sum=_sum(told))

        yield tell


def _tell(item: Added | SourceFault, told: Counter[str]) -> None:
    if fault := _fault(item):
        told["failed"] += 1
        print(printable(fault), file=sys.stderr)
    elif isinstance(item, Added):
        told[item.outcome] += 1
        if item.outcome != "same":
            name = "/".join(part for part in (item.article.source, item.article.id) if part)
            print(f"{item.outcome} {printable(name)}", flush=True)


def _fault(item: Added | SourceFault) -> str | None:
    if isinstance(item, SourceFault):
        return str(item)
    return (
        f"{item.article.id}: could not be entered ({item.fault}); please report this as a bug." if item.fault else None
    )
