"""`roznamcha serve` and `roznamcha people`: their arguments and their help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from roznamcha.cli.record import DEFAULT_RECORD, RecordFile

serving = typer.Typer()
people = typer.Typer(help="Who may read and who may review, where others can reach the page.", no_args_is_help=True)
serving.add_typer(people, name="people")

AccessFile = Annotated[Path, typer.Option("--access", metavar="FILE", dir_okay=False, help="The file of people.")]


@serving.command("serve")
def serve_command(
    record: RecordFile = DEFAULT_RECORD,
    host: Annotated[str, typer.Option(metavar="NAME", help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, metavar="N", help="The port to listen at.")] = 8000,
    access: Annotated[
        Path | None, typer.Option("--access", metavar="FILE", dir_okay=False, help="The file of people; needed where others can reach the page.")
    ] = None,
    certificate: Annotated[Path | None, typer.Option(metavar="FILE", help="The server's certificate, for HTTPS.")] = None,
    key: Annotated[Path | None, typer.Option(metavar="FILE", help="The certificate's key.")] = None,
) -> None:  # fmt: skip
    """Show the record in the browser, to read, check and correct; with a JSON API under /api.

    Answers only this machine unless told otherwise; then it wants to know who may come in.

    **Examples**

    `roznamcha serve --record diplomacy.db`

    `roznamcha serve --host 0.0.0.0 --access people.toml --certificate cert.pem --key key.pem`
    """
    try:
        from roznamcha.web.run import run
        from roznamcha.web.settings import Settings
    except ModuleNotFoundError as missing:
        typer.echo(
            f"roznamcha: {missing.name} is missing; install the page with `pip install 'roznamcha[web]'`.", err=True
        )
        raise typer.Exit(1) from None
    raise typer.Exit(run(Settings(record, host, port, access, certificate, key)))


@people.command("add")
def add_command(
    name: Annotated[str, typer.Argument(metavar="NAME", help="How the person or program is called.")],
    access: AccessFile,
    role: Annotated[str, typer.Option(metavar="ROLE", help="reader or reviewer.")] = "reader",
    token: Annotated[bool, typer.Option("--token", help="Make a token for a program, not a password.")] = False,
) -> None:
    """Let somebody in: asks for a password, or prints a new token.

    **Examples**

    `roznamcha people add asma --role reviewer --access people.toml`

    `roznamcha people add dashboard --token --access people.toml`
    """
    from roznamcha.web.auth.people import add_person
    from roznamcha.web.settings import SettingsError

    password = None if token else typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    try:
        made = add_person(access, name, role, password)
    except SettingsError as fault:
        typer.echo(f"roznamcha: {fault}", err=True)
        raise typer.Exit(1) from None
    if made:
        typer.echo(made)
    typer.echo(f"{access}: {name} is a {role}; restart the server.", err=True)
