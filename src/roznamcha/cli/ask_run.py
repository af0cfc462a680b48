"""What the asking commands do: ask the record, print a table or JSON."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy.exc import DatabaseError

from roznamcha.cli.terminal import printable
from roznamcha.cli.work import FAULTS, OK
from roznamcha.record import Question, Record, RecordError

if TYPE_CHECKING:
    from rich.console import Console

_SHOWN = 50  # rows of a table where no limit is asked for

Answer = Sequence[Any]
Show = Callable[["Console", Any], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of an asking command."""

    record: Path
    since: str | None
    until: str | None
    actor: str | None
    other: str | None
    type: str | None
    source: str | None
    min_confidence: float | None
    limit: int | None
    json: bool

    def question(self, limit: int | None) -> Question:
        """The question that the options put, with a limit."""
        return Question(
            self.since, self.until, self.actor, self.other, self.type, self.source, self.min_confidence, limit
        )


def run_events(asked: Asked) -> int:
    """Print events; the exit status."""
    return _list(asked, "events", lambda record, question: record.events(question))


def run_incidents(asked: Asked) -> int:
    """Print incidents; the exit status."""
    return _list(asked, "incidents", lambda record, question: record.incidents(question))


def run_statements(asked: Asked) -> int:
    """Print statements; the exit status."""
    return _list(asked, "statements", lambda record, question: record.statements(question))


def run_figures(asked: Asked) -> int:
    """Print figures; the exit status."""
    return _list(asked, "figures", lambda record, question: record.figures(question))


def run_search(asked: Asked, words: str) -> int:
    """Print the articles found; the exit status."""
    return _list(asked, "hits", lambda record, question: record.search(words, question))


def run_network(asked: Asked) -> int:
    """Print the dyads; the exit status."""
    return _list(asked, "network", lambda record, question: record.network(question))


def run_dossiers(asked: Asked, id_: str | None) -> int:
    """Print all dossiers, or the course of one; the exit status."""
    kind = "dossiers" if id_ is None else "course"
    return _list(asked, kind, lambda record, question: record.dossiers(question, id_))


def run_offices(asked: Asked) -> int:
    """Print reported offices; the exit status."""
    return _list(asked, "offices", lambda record, question: record.offices(question))


def run_dating(asked: Asked) -> int:
    """Print the days that reports may be of; the exit status."""
    return _list(asked, "datings", lambda record, question: record.datings(question))


def run_discrepancies(asked: Asked) -> int:
    """Print discrepancies; the exit status."""
    return _list(asked, "discrepancies", lambda record, question: record.discrepancies(question))


def run_dyad(asked: Asked, one: str, other: str) -> int:
    """Print a dyad's months; the exit status."""

    def answer(record: Record) -> None:
        dyad = record.dyad(one, other, asked.question(None))
        if asked.json:
            _write_json(dyad)
        else:
            _show("dyad", dyad)

    return _answered(asked, answer)


def _list(asked: Asked, kind: str, ask: Callable[[Record, Question], Answer]) -> int:
    """Print rows: all as JSON, or as many as asked for in a table with a word on whether there are more."""

    def answer(record: Record) -> None:
        limit = asked.limit
        if asked.json:
            _write_json(ask(record, asked.question(limit or None)))
            return
        limit = _SHOWN if limit is None else limit
        found = ask(record, asked.question(limit + 1 if limit else None))
        _show(kind, found[:limit] if limit else found)
        if limit and len(found) > limit:
            print(f"There are more than these {limit}; --limit 0 shows all.", file=sys.stderr)
        elif not found:
            print("Nothing in the record answers to that.", file=sys.stderr)

    return _answered(asked, answer)


def _answered(asked: Asked, answer: Callable[[Record], None]) -> int:
    try:
        with Record(asked.record) as record:
            answer(record)
        sys.stdout.flush()
    except RecordError as error:
        print(f"roznamcha: {printable(str(error))}", file=sys.stderr)
        return FAULTS
    except (DatabaseError, sqlite3.Error) as error:
        print(f"roznamcha: {asked.record}: cannot be read ({getattr(error, 'orig', error)}).", file=sys.stderr)
        return FAULTS
    except BrokenPipeError:
        # Whoever reads our output has had enough (`| head`): no fault, and nothing more to flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return OK


def _write_json(answer: Any) -> None:
    """One JSON document; of a list, each row stands on a line of its own."""
    import msgspec

    encode = msgspec.json.Encoder().encode
    out = sys.stdout.buffer
    if isinstance(answer, list):
        out.write(b"[" + b",\n".join(map(encode, answer)) + b"]\n")
    else:
        out.write(encode(answer) + b"\n")


def _show(kind: str, answer: Any) -> None:
    from rich.console import Console

    from roznamcha.cli import ask_tables

    # Away from a terminal there is no width to keep to; rows as long as they are can be searched.
    console = Console(highlight=False, width=None if sys.stdout.isatty() else int(os.environ.get("COLUMNS", 200)))
    show: Show = getattr(ask_tables, f"show_{kind}")
    show(console, answer)
