"""Answers of the record as tables in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from roznamcha.cli.terminal import FIRST_STRONG_ISOLATE, POP_ISOLATE, does_bidi, printable
from roznamcha.cli.wording import days
from roznamcha.record import answers

# What one report tells.
Told = answers.Event | answers.Statement | answers.Figure | answers.Hit | answers.Quote | answers.Step | answers.Dating

_BAR = 24  # cells of the longest bar of a dyad's months


class Urdu:
    """A cell of Urdu, each of its lines an island.

    A terminal that lays Urdu out from right to left does so line by line over the whole
    width; without islands it would turn the table's other columns round too.
    """

    def __init__(self, text: str, marks: Iterable[tuple[int, int]] = ()) -> None:
        self._text = Text(printable(text).replace("\n", " "))
        for start, end in marks:
            self._text.stylize("bold red", start, end)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        if not (console.is_terminal and does_bidi()):
            yield self._text
            return
        for line in self._text.wrap(console, options.max_width):
            line.rstrip()
            yield Text(FIRST_STRONG_ISOLATE) + line + Text(POP_ISOLATE)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self._text)


def show_events(console: Console, found: Sequence[answers.Event]) -> None:
    """Events: when, what, where, how sure, by whom told, read from what."""
    table = _table("day", "type", "what", "where", "sure", "source", "read from")
    for event in found:
        table.add_row(
            *_cells(
                _day(event), _kind(event), _what(event), event.place or "—", _share(event.confidence), _source(event)
            ),
            Urdu(event.trigger),
        )
    _print(console, table)


def show_incidents(console: Console, found: Sequence[answers.Incident]) -> None:
    """Incidents: when, what, where, how well attested, and what the reports disagree on."""
    table = _table("day", "type", "what", "where", "reports", "sources", "sure", "disagreement")
    for incident in found:
        day = days(incident.from_, incident.to)
        if incident.from_ is None:
            day = min((f"by {e.published}" for e in incident.reports if e.published), default="—")
        table.add_row(
            *_cells(
                day, _kind(incident), _what(incident), incident.place or "—", str(len(incident.reports)),
                str(incident.sources), _share(incident.confidence), "; ".join(map(_disagreement, incident.disagreements)),
            )
        )  # fmt: skip
    _print(console, table)


def show_statements(console: Console, found: Sequence[answers.Statement]) -> None:
    """Statements: when, who, how, told by whom, and the words."""
    table = _table("day", "who", "stance", "on", "source", "what")
    for said in found:
        matter = said.dossier or said.matter or "—"
        told = _cells(said.published or "—", _party(said.speaker), said.stance, matter, _source(said))
        table.add_row(*told, Urdu(said.text))
    _print(console, table)


def show_figures(console: Console, found: Sequence[answers.Figure]) -> None:
    """Figures: when, how much, by whom, told by whom, and the sentence."""
    table = _table("day", "figure", "given by", "source", "sentence")
    for figure in found:
        value = f"{figure.value:,.10f}".rstrip("0").rstrip(".")
        amount = value if figure.unit == "count" else f"{value} {figure.unit}"
        giver = _party(figure.giver) if figure.giver else "—"
        table.add_row(*_cells(figure.published or "—", amount, giver, _source(figure)), Urdu(figure.sentence))
    _print(console, table)


def show_hits(console: Console, found: Sequence[answers.Hit]) -> None:
    """Articles found: when, by whom, and a piece of the text with the words marked."""
    table = _table("day", "source", "text")
    for hit in found:
        source = _source(hit) + (f" and {hit.copies} more" if hit.copies else "")
        table.add_row(*_cells(hit.published or "—", source), Urdu(hit.excerpt, hit.marks))
    _print(console, table)


def show_dyad(console: Console, dyad: answers.Dyad) -> None:
    """A dyad's months with bars, and their sum."""
    table = _table("month", "incidents", "cooperation", "conflict", "net", "")
    widest = max((max(month.cooperation, -month.conflict) for month in dyad.months), default=0) or 1
    for month in dyad.months:
        bar = Text("█" * round(-month.conflict / widest * _BAR), "red")
        bar += Text("█" * round(month.cooperation / widest * _BAR), "green")
        table.add_row(*_cells(month.month or "not known", str(month.incidents), *_scores(month)), bar)
    table.add_section()
    table.add_row(*_cells("all", str(dyad.incidents), *_scores(dyad)), style="bold")
    for column in (1, 2, 3, 4):
        table.columns[column].justify = "right"
    table.title = f"{dyad.one} and {dyad.other}"
    _print(console, table)


def show_network(console: Console, found: Sequence[answers.Tie]) -> None:
    """Dyads: who, how often, in what spirit, from when to when."""
    table = _table("one", "other", "incidents", "cooperation", "conflict", "net", "first", "last")
    for tie in found:
        table.add_row(
            *_cells(
                _party(tie.one), _party(tie.other), str(tie.incidents), *_scores(tie), tie.first or "—", tie.last or "—"
            )
        )
    for column in (2, 3, 4, 5):
        table.columns[column].justify = "right"
    _print(console, table)


def show_dossiers(console: Console, found: Sequence[answers.Dossier]) -> None:
    """Dossiers: how many steps, when, and the newest stage that has come."""
    table = _table("id", "dossier", "ملف", "steps", "reports", "day", "stage", "stances")
    for dossier in found:
        come = [step for step in dossier.steps if step.stage != "mentioned"] or dossier.steps
        stances = ", ".join(f"{code} {stance}" for code, stance in dossier.stances.items())
        counts = (str(dossier.told), str(dossier.reports))
        table.add_row(
            *_cells(dossier.id, dossier.english),
            Urdu(dossier.urdu),
            *counts,
            _step_days(come[-1]),
            come[-1].english,
            stances,
        )
    _print(console, table)


def show_course(console: Console, found: Sequence[answers.Dossier]) -> None:
    """The steps of a dossier in order of time."""
    for dossier in found:
        table = _table("day", "stage", "who", "source", "text")
        newest = (
            f", the newest {len(dossier.steps)} of {dossier.told} steps" if dossier.told > len(dossier.steps) else ""
        )
        table.title = f"{dossier.english} ({dossier.id}){newest}"
        for step in dossier.steps:
            stage = step.english if step.status == "occurred" else f"{step.english} ({step.status})"
            who = f"{step.speaker or ''}{f' ({step.stance})' if step.stance else ''}"
            table.add_row(*_cells(_step_days(step), stage, who, _source(step)), Urdu(step.text))
        _print(console, table)


def show_offices(console: Console, found: Sequence[answers.Office]) -> None:
    """Offices: who, which, as reported when, as held when."""
    table = _table("who", "office", "of", "reported", "held", "verdict", "reports")
    for office in found:
        held = ", ".join(days(start, end) if start != end else str(start) for start, end in office.tenures)
        table.add_row(
            *_cells(office.person, office.office, office.code or "—", days(office.from_, office.to), held or "—"),
            office.verdict, str(office.reports),
        )  # fmt: skip
    _print(console, table)


def show_datings(console: Console, found: Sequence[answers.Dating]) -> None:
    """Datings: the days, and the reasons that were used."""
    table = _table("source", "published", "day", "reasons")
    for dating in found:
        why = "\n".join(str(reason["english"]) for reason in dating.reasons if reason["used"])
        table.add_row(*_cells(_source(dating), dating.published or "—", days(dating.from_, dating.to)), printable(why))
    _print(console, table)


def show_discrepancies(console: Console, found: Sequence[answers.Discrepancy]) -> None:
    """Discrepancies: what, in a sentence, and the words that disagree."""
    table = _table("kind", "what", "source", "text")
    for one in found:
        for place, quote in enumerate(one.evidence):
            kind, what = (one.kind, one.english) if place == 0 else ("", "")
            table.add_row(*_cells(kind, what, _source(quote)), Urdu(quote.text))
    _print(console, table)


def _step_days(step: answers.Step) -> str:
    return days(step.from_, step.to)


def _table(*columns: str) -> Table:
    # No edges: what stands right of Urdu in a line is at the mercy of the terminal.
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="dim", title_justify="left")
    for column in columns:
        table.add_column(column, no_wrap=column in ("day", "month", "sure"))
    return table


def _print(console: Console, table: Table) -> None:
    if table.row_count:
        console.print(table)


def _cells(*texts: str) -> Iterable[RenderableType]:
    """Cells of our own words or of names, which may be in Urdu too."""
    return [Text(printable(text).replace("\n", " ")) if text.isascii() else Urdu(text) for text in texts]


def _kind(item: answers.Event | answers.Incident) -> str:
    kind = f"{item.type} {item.mode}" if item.mode else item.type
    return f"{kind} (planned)" if item.status == "planned" else kind


def _what(item: answers.Event | answers.Incident) -> str:
    if item.english:
        return item.english
    doers = ", ".join(map(_party, item.actors)) or "—"
    return f"{doers} → {', '.join(map(_party, item.recipients))}" if item.recipients else doers


def _party(party: answers.Party) -> str:
    return f"{party.name} ({party.code})" if party.code and party.type != "state" else party.name


def _day(event: answers.Event) -> str:
    if event.from_ is None and event.published:
        return f"by {event.published}"
    return days(event.from_, event.to)


def _source(told: Told) -> str:
    return f"{told.source}/{told.article}" if told.source else told.article


def _share(confidence: float) -> str:
    return f"{confidence:.2f}"


def _scores(sums: answers.Month | answers.Dyad | answers.Tie) -> tuple[str, str, str]:
    return f"{sums.cooperation:+.1f}", f"{sums.conflict:.1f}", f"{sums.net:+.1f}"


def _disagreement(found: dict[str, object]) -> str:
    told = found["told"]
    if not isinstance(told, list):
        return str(found["on"])
    return f"{found['on']}: {' / '.join(_value(item['value']) for item in told)}"


def _value(value: object) -> str:
    if isinstance(value, list):
        return "–".join(dict.fromkeys(map(str, value))) if len(value) == 2 else ", ".join(map(str, value))
    return str(value)
