"""The command line: `roznamcha code`, `roznamcha show`.

Each command's work is in a module of its own, imported when the command runs, so that
`roznamcha --help` answers at once. What a command prints comes from the packages below.
"""

from __future__ import annotations


def main() -> None:
    """Entry point of the `roznamcha` script."""
    from roznamcha.cli.app import app

    app(prog_name="roznamcha")
