"""Opening the file: SQLite as the record needs it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from roznamcha.record.fault import RecordError
from roznamcha.record.migrations import check, migrate

WAIT_SECONDS = 60  # how long a writer waits for another
_CACHE_KIB = 256 * 1024
# Pages of 4 KiB in the log before it is moved into the file: the more there are, the more
# changes of one page are moved as one.
_LOG_PAGES = 16_384
_STATEMENTS = 512  # compiled ones that SQLite keeps; adding uses about a hundred


def open_record(path: Path, *, create: bool) -> Engine:
    """The engine of the record at `path`, brought to this version's schema.

    With `create` a missing file is made; without it the file is only read and may belong to
    a writer at work. Raises RecordError where it is missing, no record, or of a newer version.
    """
    if not path.exists():
        if not create:
            raise RecordError(f"there is no record at {path}; make one with `roznamcha add`, or name it with --record.")
        if not path.parent.is_dir():
            raise RecordError(f"{path}: there is no folder {path.parent} to make a record in.")
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        connect_args={"timeout": WAIT_SECONDS, "cached_statements": _STATEMENTS},
    )
    _prepare(engine, writes=create)
    try:
        if create:
            with writing(engine) as connection:
                migrate(connection, path)
        else:
            with engine.begin() as connection:
                outdated = check(connection, path)
            if outdated:  # only a writer may change the file, so become one for a moment
                open_record(path, create=True).dispose()
    except DatabaseError as error:
        engine.dispose()
        raise RecordError(f"{path}: {_reason(error)}") from error
    except RecordError:
        engine.dispose()
        raise
    return engine


def writing(engine: Engine) -> Any:
    """A transaction that holds the write lock from its begin, so that it cannot fail half-way for want of it."""
    return engine.execution_options(writes=True).begin()


def _prepare(engine: Engine, *, writes: bool) -> None:
    @event.listens_for(engine, "connect")
    def connect(raw: sqlite3.Connection, _: object) -> None:
        raw.isolation_level = None  # we say BEGIN ourselves, below
        cursor = raw.cursor()
        if writes:
            # Readers go on reading while one writes. FULL: what was reported added outlives a
            # power cut too, not only a kill.
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA synchronous = FULL")
            cursor.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
        else:
            cursor.execute("PRAGMA query_only = ON")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA temp_store = MEMORY")
        cursor.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing_now = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing_now else "BEGIN")


def _reason(error: DatabaseError) -> str:
    told = str(error.orig)
    if "not a database" in told:
        return "is no record of Roznamcha (not a SQLite file)."
    if "locked" in told:
        return "is locked by another program; try again when it has ended."
    if "readonly" in told or "unable to open" in told:
        return f"cannot be opened ({told}); check that the file and its folder may be read and written."
    return f"the record cannot be used ({told})."
