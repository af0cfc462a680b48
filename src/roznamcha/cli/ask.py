"""The asking commands: their options and their help."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from roznamcha.cli.record import DEFAULT_RECORD, RecordFile

asking = typer.Typer()

_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def _day(value: str | None) -> str | None:
    if value is not None and not _DAY.fullmatch(value):
        raise typer.BadParameter(f"{value!r} is not a day, month or year written as 2021-10-06, 2021-10 or 2021.")
    return value


Since = Annotated[
    str | None, typer.Option(metavar="DATE", callback=_day, help="From this day, month or year (2021-10-06, 2021-10).")
]
Until = Annotated[
    str | None, typer.Option(metavar="DATE", callback=_day, help="To the end of this day, month or year.")
]
Actor = Annotated[
    str | None,
    typer.Option(metavar="WHO", help="A code (IRN), or a name or part of it, in English or Urdu (Lavrov, لاوروف)."),
]
With = Annotated[str | None, typer.Option("--with", metavar="WHO", help="A second one who takes part, named likewise.")]
Type = Annotated[
    str | None, typer.Option("--type", metavar="TYPE", help="A type of event of PLOVER (CONSULT, ACCUSE, ...).")
]
Source = Annotated[str | None, typer.Option(metavar="NAME", help="An outlet, as the reports name it.")]
MinConfidence = Annotated[
    float | None, typer.Option(min=0, max=1, metavar="SHARE", help="Leave out what is less sure than this (0 to 1).")
]
Limit = Annotated[
    int | None, typer.Option(min=0, metavar="N", help="How many at most; 0 for all. A table shows 50, --json all.")
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")]
_Name = Annotated[str, typer.Argument(metavar="WHO", help="A code or a name, in English or Urdu.", show_default=False)]


@asking.command("events")
def events_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """Events as each report tells them, the newest first.

    An event whose day is not told stands at the day of its report.

    **Examples**

    `roznamcha events --actor IRN --with RUS --since 2021-10`

    `roznamcha events --actor لاوروف --type CONSULT --json`
    """
    from roznamcha.cli.ask_run import Asked, run_events

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_events(asked))


@asking.command("incidents")
def incidents_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """Happenings, each once, with the reports that tell it and what they disagree on.

    `sources` are independent ones: outlets, less those that print the same agency text.

    **Examples**

    `roznamcha incidents --since 2023-03 --until 2023-04`

    `roznamcha incidents --type ASSAULT --min-confidence 0.9 --json`
    """
    from roznamcha.cli.ask_run import Asked, run_incidents

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_incidents(asked))


@asking.command("statements")
def statements_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """Who said what, the newest first.

    With `--with`, only from reports that name a second actor too.

    **Examples**

    `roznamcha statements --actor Lavrov`

    `roznamcha statements --actor "Ministry of Foreign Affairs" --with ISR --since 2024`
    """
    from roznamcha.cli.ask_run import Asked, run_statements

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_statements(asked))


@asking.command("figures")
def figures_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """The figures that reports give, each with its sentence, the newest first.

    `--actor` is somebody whom the report names.

    **Examples**

    `roznamcha figures --actor IRN --with RUS`

    `roznamcha figures --type ASSAULT --since 2023-10-07`
    """
    from roznamcha.cli.ask_run import Asked, run_figures

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_figures(asked))


@asking.command("search")
def search_command(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help="Words in Urdu.", show_default=False)],
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """The reports in which all the words occur, in any spelling, the best first.

    "A phrase in quotes" is looked for as it stands, a star ends the beginning of a word.
    Copies of one agency text are shown once.

    **Examples**

    `roznamcha search جوہری معاہدہ --since 2015`

    `roznamcha search '"سلامتی کونسل" مذاکر*' --actor IRN`
    """
    from roznamcha.cli.ask_run import Asked, run_search

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_search(asked, " ".join(words)))


@asking.command("dyad")
def dyad_command(
    one: _Name,
    other: _Name,
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None,
    json: Json = False,
) -> None:  # fmt: skip
    """How two actors deal with each other: cooperation and conflict by month.

    Sums of the Goldstein values of the incidents between them (record/data/scores.toml), which
    run from -10 for an attack to +10. What is only planned is not counted.

    **Examples**

    `roznamcha dyad IRN RUS --since 2021`

    `roznamcha dyad ایران "Saudi Arabia" --json`
    """
    from roznamcha.cli.ask_run import Asked, run_dyad

    asked = Asked(record, since, until, None, None, type_, source, min_confidence, 0, json)
    raise typer.Exit(run_dyad(asked, one, other))


@asking.command("network")
def network_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """Who deals with whom: the dyads with the most incidents first.

    **Examples**

    `roznamcha network --since 2024 --limit 20`

    `roznamcha network --actor PAK --type CONSULT --json`
    """
    from roznamcha.cli.ask_run import Asked, run_network

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_network(asked))


@asking.command("dossiers")
def dossiers_command(
    id_: Annotated[str | None, typer.Argument(metavar="[ID]", help="One dossier.", show_default=False)] = None,
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """Processes and how far they have come: all of them, or the course of one step by step.

    Named ones (lexicon/data_dossiers) and those found by themselves: an agreement of two
    states, a state's membership in a body, a dispute.

    **Examples**

    `roznamcha dossiers`

    `roznamcha dossiers iran-nuclear-agreement --json`
    """
    from roznamcha.cli.ask_run import Asked, run_dossiers

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_dossiers(asked, id_))


@asking.command("offices")
def offices_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """Who is reported in which office from when to when, and whether the known dates of office agree.

    **Example**

    `roznamcha offices --actor IRN`
    """
    from roznamcha.cli.ask_run import Asked, run_offices

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_offices(asked))


@asking.command("discrepancies")
def discrepancies_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    type_: Type = None, source: Source = None, min_confidence: MinConfidence = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """What cannot all be right: dates, offices, figures, members, tellings of one happening, denials.

    **Example**

    `roznamcha discrepancies --since 2021 --json`
    """
    from roznamcha.cli.ask_run import Asked, run_discrepancies

    asked = Asked(record, since, until, actor, with_, type_, source, min_confidence, limit, json)
    raise typer.Exit(run_discrepancies(asked))


@asking.command("dating")
def dating_command(
    record: RecordFile = DEFAULT_RECORD, since: Since = None, until: Until = None, actor: Actor = None, with_: With = None,
    source: Source = None, limit: Limit = None,
    json: Json = False,
) -> None:  # fmt: skip
    """The days that each report may be of by its own text, and why; those without a date first.

    **Examples**

    `roznamcha dating`

    `roznamcha dating --actor RUS --json`
    """
    from roznamcha.cli.ask_run import Asked, run_dating

    asked = Asked(record, since, until, actor, with_, None, source, None, limit, json)
    raise typer.Exit(run_dating(asked))
