"""`roznamcha code`: articles in, JSON lines out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Protocol

from roznamcha.cli.terminal import printable
from roznamcha.cli.work import FAULTS, INTERRUPTED, OK, Outcome, coded
from roznamcha.codec import coding_to_json
from roznamcha.sources import Reader, SourceFault


class _Report(Protocol):
    def __call__(self, outcome: Outcome) -> None: ...


def run_code(paths: Sequence[str], published: str | None, source: str | None, jobs: int) -> int:
    """Code all of `paths` to the standard output; the exit status."""
    reader = Reader(paths, published, source)
    faults = 0
    try:
        with _progress(reader) as report:
            for outcome in coded(reader, jobs):
                if isinstance(outcome, SourceFault):
                    faults += 1
                else:
                    sys.stdout.buffer.write(coding_to_json(outcome[1]) + b"\n")
                report(outcome)
        sys.stdout.flush()
    except KeyboardInterrupt:
        sys.stdout.flush()
        print("roznamcha: stopped.", file=sys.stderr)
        return INTERRUPTED
    except BrokenProcessPool:
        sys.stdout.flush()
        print("roznamcha: a process ended by itself, perhaps for want of memory; try fewer --jobs.", file=sys.stderr)
        return FAULTS
    except BrokenPipeError:
        # Whoever reads our output has had enough (`| head`): no fault, and nothing more to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FAULTS if faults else OK


@contextmanager
def _progress(reader: Reader) -> Iterator[_Report]:
    """Tells faults on the standard error and, where it is a terminal, how far the work has come."""
    if not sys.stderr.isatty():
        yield _tell_fault
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), BarColumn(), TextColumn("{task.fields[articles]} articles"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=reader.total or None, articles=0)
        articles = 0

        def report(outcome: Outcome) -> None:
            nonlocal articles
            if isinstance(outcome, SourceFault):
                console.print(escape(printable(str(outcome))), style="red", highlight=False, soft_wrap=True)
            else:
                articles += 1
            progress.update(task, completed=reader.done, articles=articles)

        yield report


def _tell_fault(outcome: Outcome) -> None:
    if isinstance(outcome, SourceFault):
        print(printable(str(outcome)), file=sys.stderr)
