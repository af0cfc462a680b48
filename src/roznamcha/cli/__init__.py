"""The command line: `roznamcha code`, `roznamcha show`.

Each command's work is in a module of its own, imported when the command runs, so that
`roznamcha --help` answers at once. What a command prints comes from the packages below.
"""

from __future__ import annotations

import gc
import sys

# The lexicon and the patterns are half a million objects that stay: looking through them for
# garbage again and again while they are loaded would be a seventh of the start-up.
_OBJECTS_BEFORE_COLLECTION = 200_000


def main() -> None:
    """Entry point of the `roznamcha` script."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTION)
    from roznamcha.cli.app import app

    try:
        app(prog_name="roznamcha")
    except ValueError as error:
        from roznamcha.lexicon import LexiconError

        if not isinstance(error, LexiconError):
            raise
        sys.exit(f"roznamcha: a data file is wrong: {error}")
