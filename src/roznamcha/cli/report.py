"""A coded report in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from roznamcha.cli.marks import Segment, segments
from roznamcha.cli.terminal import (
    FIRST_STRONG_ISOLATE,
    POP_ISOLATE,
    RIGHT_TO_LEFT_ISOLATE,
    does_bidi,
    printable,
)
from roznamcha.cli.wording import actor_details, actor_label, amount, days, event_kind, event_line
from roznamcha.types import Article, Coding

_ACTOR = {"person": "bold cyan", "state": "bold blue", "org": "bold magenta", "group": "bold yellow"}
_TIME = "green"
_FIGURE = "yellow"
_TRIGGER = "bold red"
_SAID = "italic"
_LEGEND = (*_ACTOR.items(), ("time", _TIME), ("figure", _FIGURE), ("event", _TRIGGER), ("somebody's words", _SAID))


def print_report(console: Console, article: Article, coding: Coding) -> None:
    """Print the report with its coding in colour, a legend and tables of what was read."""
    bidi = console.is_terminal and does_bidi()
    console.rule(Text(printable(article.id)))
    about = [article.source, coding.published or "date not known", article.url or ""]
    console.print(Text(printable(" · ".join(part for part in about if part)), style="dim"))
    if article.title:
        _print_urdu(console, Text(printable(article.title), style="bold"), bidi)
    console.print()
    for paragraph in _coloured(article.text, coding).split("\n", allow_blank=False):
        if paragraph.plain.strip():
            _print_urdu(console, paragraph, bidi)
            console.print()
    console.print(Text("  ").join(Text(name, style=style) for name, style in _LEGEND))
    console.print()
    for table in _tables(coding, bidi):
        if not table.row_count:
            continue
        console.print(table)
        console.print()


def _coloured(text: str, coding: Coding) -> Text:
    shown = Text(printable(text))
    for segment in segments(coding, len(text)):
        for style in _styles(segment):
            shown.stylize(style, segment.start, segment.end)
    return shown


def _styles(segment: Segment) -> Iterable[str]:
    if segment.statement:
        yield _SAID
    for actor in segment.actors:
        yield _ACTOR.get(actor.type, "bold")
    if segment.times:
        yield _TIME
    if segment.figures:
        yield _FIGURE
    if segment.events:
        yield _TRIGGER


def _print_urdu(console: Console, text: Text, bidi: bool) -> None:
    """Print a paragraph; where the terminal does bidi, each line as a right-to-left island at the right edge."""
    if not bidi:
        console.print(text)
        return
    for line in text.wrap(console, console.width):
        line.rstrip()
        isolated = Text(RIGHT_TO_LEFT_ISOLATE) + line + Text(POP_ISOLATE)
        console.print(isolated, justify="right", no_wrap=True, soft_wrap=False)


def _tables(coding: Coding, bidi: bool) -> Iterable[Table]:
    def urdu(*texts: str) -> Text:
        isolated = (f"{FIRST_STRONG_ISOLATE}{t}{POP_ISOLATE}" if bidi else t for t in map(_one_line, texts))
        return Text(" / ".join(isolated))

    names = {actor.id: actor_label(actor) for actor in coding.actors}
    rows: list[Sequence[str | Text]] = [
        (event_kind(e), event_line(e, coding), days(e.from_, e.to), e.place or "—", urdu(e.trigger))
        for e in coding.events
    ]
    yield _table("Events", ("type", "what", "when", "where", "read from"), rows)
    rows = [(actor_details(a), urdu(*a.surfaces)) for a in coding.actors]
    yield _table("Actors", ("actor", "named"), rows)
    rows = [(urdu(t.text), days(t.from_, t.to), t.calendar) for t in coding.times]
    yield _table("Times", ("text", "days", "calendar"), rows)
    rows = [
        (urdu(f.text), amount(f), urdu(f.measure or "—"), names.get(f.giver, f.giver) if f.giver else "—")
        for f in coding.figures
    ]
    yield _table("Figures", ("text", "amount", "of what", "given by"), rows)


def _one_line(text: str) -> str:
    return printable(text).replace("\n", " ")


def _table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str | Text]]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", header_style="dim")
    for column in columns:
        table.add_column(column)
    for row in rows:
        table.add_row(*(cell if isinstance(cell, Text) else Text(_one_line(cell)) for cell in row))
    return table
