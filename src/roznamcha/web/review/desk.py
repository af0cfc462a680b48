"""The reviewers' way to write: corrections are entered and laid over the record in one transaction."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import OperationalError

from roznamcha.record import RecordError
from roznamcha.record.engine import open_record, writing
from roznamcha.web.review.enter import settle_all
from roznamcha.web.review.tables import due, make

_PAUSE = 1.0  # seconds between looks for articles that were coded anew
_log = logging.getLogger("roznamcha.web")


class Desk:
    """Writes to the record. Closed where the file may only be read."""

    def __init__(self, path: Path) -> None:
        self._engine: Engine | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        try:
            engine = open_record(path, create=True)
            with writing(engine) as connection:
                make(connection)
        except (OperationalError, RecordError):
            _log.warning("%s may only be read: nobody can review.", path)
        else:
            self._engine = engine

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

    def settle(self) -> int:
        """Lay corrections over articles that were coded anew since; how many articles it were."""
        if self._engine is None:
            return 0
        with self._engine.begin() as connection:
            if connection.execute(select(due.c.article_id).limit(1)).first() is None:
                return 0
        with self.writing() as connection:
            return settle_all(connection)

    def watch(self) -> None:
        """Go on settling beside the server until `close`."""
        self._thread = threading.Thread(target=self._watch, name="review", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop, and let go of the file."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout=5)
        if self._engine is not None:
            self._engine.dispose()

    def _watch(self) -> None:
        while not self._stop.is_set():
            try:
                while self.settle():
                    pass
            except OperationalError as error:  # another writer took too long; the next look will do
                _log.warning("corrections wait for the record: %s", error.orig)
            except Exception:
                _log.exception("corrections could not be laid over a new coding")
            self._stop.wait(_PAUSE)
