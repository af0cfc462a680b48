"""Arguments that several commands take."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        help="A .jsonl, .jsonl.gz, .txt, .html or .htm file, a folder, or - for the standard input.",
        show_default=False,
    ),
]
Source = Annotated[str | None, typer.Option(metavar="NAME", help="The outlet of the reports that do not name theirs.")]


def _iso_day(value: str | None) -> str | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise typer.BadParameter(f"{value!r} is not a day written as 2021-10-06.") from None


Published = Annotated[
    str | None,
    typer.Option(metavar="DATE", callback=_iso_day, help="The day (ISO) of the reports that do not tell theirs."),
]
