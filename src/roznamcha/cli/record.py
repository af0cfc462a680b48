"""`roznamcha add` and `roznamcha recode`: their arguments and their help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from roznamcha.cli.arguments import Paths, Published, Source

recording = typer.Typer()

DEFAULT_RECORD = Path("roznamcha.db")

RecordFile = Annotated[
    Path,
    typer.Option(
        "--record", metavar="FILE", envvar="ROZNAMCHA_RECORD", show_envvar=False, dir_okay=False, show_default=False,
        help=f"The file of the record; else $ROZNAMCHA_RECORD, else {DEFAULT_RECORD} in the working folder.",
    ),
]  # fmt: skip
Jobs = Annotated[int, typer.Option(min=1, metavar="N", help="Processes that code side by side.")]


@recording.command("add")
def add_command(
    paths: Paths,
    record: RecordFile = DEFAULT_RECORD,
    published: Published = None,
    source: Source = None,
    jobs: Jobs = 1,
) -> None:
    """Code reports and enter them in the record, which is made if it is not there.

    Prints a line for each report once it is safely on the disk: `added`, or `changed` where
    the record has an older version, which it keeps. A report is known by its outlet and id;
    adding it again changes nothing. May be stopped and started again at any moment.

    **Examples**

    `roznamcha add reports.jsonl.gz --jobs 4`

    `roznamcha add samples --record ~/diplomacy.db`

    `roznamcha add page.html --published 2021-10-06 --source Jang`
    """
    from roznamcha.cli.record_run import run_add

    raise typer.Exit(run_add(record, paths, published, source, jobs))


@recording.command("recode")
def recode_command(record: RecordFile = DEFAULT_RECORD, jobs: Jobs = 1) -> None:
    """Code all reports of the record again that an older coder has coded.

    Run it after an upgrade. Older codings are kept beside the new one. May be stopped and
    started again at any moment.

    **Example**

    `roznamcha recode --jobs 4`
    """
    from roznamcha.cli.record_run import run_recode

    raise typer.Exit(run_recode(record, jobs))
