"""`make demo`: code the sample reports and print the record that they tell, by day."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from roznamcha.cli.page import page
from roznamcha.cli.wording import event_kind, event_line
from roznamcha.cli.work import Coded, coded
from roznamcha.codec import coding_to_json
from roznamcha.sources import SourceFault, read_paths

SAMPLES = Path(__file__).parent
OUT = SAMPLES.parent / "out"


def main() -> int:
    """Write out/samples.jsonl and a page for each report, and print the events."""
    OUT.mkdir(exist_ok=True)
    done: list[Coded] = []
    faults = 0
    for outcome in coded(read_paths([SAMPLES])):
        if isinstance(outcome, SourceFault):
            faults += 1
            print(outcome, file=sys.stderr)
        else:
            done.append(outcome)
    (OUT / "samples.jsonl").write_bytes(b"".join(coding_to_json(coding) + b"\n" for _, coding in done))
    (OUT / "samples.html").write_text(page(done), encoding="utf-8")
    for report in done:
        (OUT / f"{report[0].id}.html").write_text(page([report]), encoding="utf-8")
    _print_record(done)
    return 1 if faults else 0


def _print_record(done: list[Coded]) -> None:
    table = Table(title="The record", title_justify="left", title_style="bold", header_style="dim")
    for column in ("day", "what happened", "type", "told by"):
        table.add_column(column, no_wrap=column == "day")
    # An event whose day is not told stands at the day of the report, as "by" that day.
    events = [
        (event.from_ or coding.published or "", "" if event.from_ else "by ", event, coding)
        for _, coding in done
        for event in coding.events
    ]
    for day, by, event, coding in sorted(events, key=lambda row: row[:2]):
        table.add_row(*map(Text, (by + day, event_line(event, coding), event_kind(event), coding.id)))
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False)
    console.print(table)
    totals = {
        name: sum(len(getattr(coding, name)) for _, coding in done)
        for name in ("actors", "events", "statements", "times", "figures")
    }
    console.print(f"{len(done)} reports: {', '.join(f'{count} {name}' for name, count in totals.items())}.")
    console.print("Each fact with its characters:  out/samples.jsonl")
    console.print("The reports with their coding:  out/samples.html (or out/<report>.html), in a browser")


if __name__ == "__main__":
    sys.exit(main())
