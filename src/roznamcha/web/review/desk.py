"""The reviewers' way to write to the record."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from roznamcha.record import RecordError
from roznamcha.record.engine import open_record, writing

_log = logging.getLogger("roznamcha.web")


class Desk:
    """Writes to the record. Closed where the file may only be read."""

    def __init__(self, path: Path) -> None:
        self._engine: Engine | None = None
        try:
            self._engine = open_record(path, create=True)
        except (OperationalError, RecordError):
            _log.warning("%s may only be read: nobody can review.", path)

    @property
    def open(self) -> bool:
        """Whether corrections can be made."""
        return self._engine is not None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that may write; raises RecordError where the file may only be read."""
        if self._engine is None:
            raise RecordError("the record may only be read here.")
        with writing(self._engine) as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            self._engine.dispose()
