"""`roznamcha show`: reports with their coding, in the terminal or as a page."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from roznamcha.cli.terminal import printable
from roznamcha.cli.work import FAULTS, INTERRUPTED, OK, Coded, coded
from roznamcha.sources import SourceFault, read_paths


def run_show(
    paths: Sequence[str], published: str | None, source: str | None, *, only: str | None, html: Path | None, json: bool
) -> int:
    """Show all of `paths`, or the report with the id `only`; the exit status."""
    faults: list[SourceFault] = []
    shown = _wanted(paths, published, source, only, faults)
    try:
        count = _write_page(html, shown) if html else sum(1 for _ in map(_show_json if json else _printer(), shown))
    except KeyboardInterrupt:
        return INTERRUPTED
    if only is not None and not count:
        print(f"roznamcha: no report has the id {printable(only)}.", file=sys.stderr)
        return FAULTS
    return FAULTS if faults or count is None else OK


def _write_page(file: Path, shown: Iterator[Coded]) -> int | None:
    """Write the page; the number of reports on it, or None where it cannot be written."""
    from roznamcha.cli.page import page

    reports = list(shown)
    if reports:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(page(reports), encoding="utf-8")
        except OSError as error:
            print(f"roznamcha: {file}: cannot be written ({error.strerror or error}).", file=sys.stderr)
            return None
        print(f"wrote {file} ({len(reports)} report{'s' if len(reports) != 1 else ''})", file=sys.stderr)
    return len(reports)


def _printer() -> Callable[[Coded], None]:
    from rich.console import Console

    from roznamcha.cli.report import print_report

    console = Console(highlight=False)
    return lambda coded: print_report(console, *coded)


def _wanted(
    paths: Sequence[str], published: str | None, source: str | None, only: str | None, faults: list[SourceFault]
) -> Iterator[Coded]:
    items = read_paths(paths, published, source)
    for outcome in coded(i for i in items if only is None or isinstance(i, SourceFault) or i.id == only):
        if isinstance(outcome, SourceFault):
            faults.append(outcome)
            print(printable(str(outcome)), file=sys.stderr)
        else:
            yield outcome


def _show_json(coded: Coded) -> None:
    import msgspec

    from roznamcha.codec import coding_to_dict

    article, coding = coded
    both = {"article": msgspec.to_builtins(article), "coding": coding_to_dict(coding)}
    print(msgspec.json.format(msgspec.json.encode(both), indent=2).decode())
