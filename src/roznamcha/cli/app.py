"""The commands, their arguments and their help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

import roznamcha
from roznamcha.cli.arguments import Paths, Published, Source
from roznamcha.cli.ask import asking
from roznamcha.cli.record import recording
from roznamcha.cli.serve import serving

app = typer.Typer(
    name="roznamcha",
    help="Read Urdu press reports on diplomacy: who, when, which figures, who speaks, what happened.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"roznamcha {roznamcha.__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command("code")
def code_command(
    paths: Paths,
    published: Published = None,
    source: Source = None,
    jobs: Annotated[int, typer.Option(min=1, metavar="N", help="Processes that code side by side.")] = 1,
) -> None:
    """Print the coding of each report: one JSON object a line, in the order of the reports.

    The fields are explained in docs/codebook.md; every offset counts characters of the
    report's text. What cannot be read is told on the standard error, one line each, and the
    exit status is then 1; all the rest is coded.

    **Examples**

    `roznamcha code reports.jsonl.gz --jobs 4 > coded.jsonl`

    `roznamcha code page.html clipping.txt --published 2021-10-06 --source Jang`

    `pbpaste | roznamcha code -`
    """
    from roznamcha.cli.code import run_code

    raise typer.Exit(run_code(paths, published, source, jobs))


@app.command("show")
def show_command(
    paths: Paths,
    published: Published = None,
    source: Source = None,
    id_: Annotated[str | None, typer.Option("--id", help="Show only the report with this id.")] = None,
    html: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write a page for the browser instead.", dir_okay=False)
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print report and coding as indented JSON instead.")] = False,
) -> None:
    """Print each report with its coding in colour, and tables of what was read.

    **Examples**

    `roznamcha show clipping.txt --published 2021-10-06`

    `roznamcha show reports.jsonl --id bbc-17`

    `roznamcha show samples --html samples.html`
    """
    from roznamcha.cli.show import run_show

    if html is not None and json:
        raise typer.BadParameter("--html and --json cannot go together.")
    raise typer.Exit(run_show(paths, published, source, only=id_, html=html, json=json))


app.add_typer(recording)
app.add_typer(asking)
app.add_typer(serving)
