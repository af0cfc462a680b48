"""Bringing a record of an older version to this version's tables.

A short list of our own over SQLite's `user_version`, not Alembic: a record is one file that
its owner opens with whatever version is installed, so it must be brought up to date by
opening it, in one transaction, with no folder of scripts and no settings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from roznamcha.record.fault import RecordError
from roznamcha.record.schema import SEARCH, metadata

APPLICATION = 0x526F7A6E  # "Rozn", SQLite's application_id: told by `file` and by us

Step = Callable[[Connection], None]


def _corrections_of_the_record(connection: Connection) -> None:
    """Corrections were the server's: its tables were made by it, and it laid them over by a queue."""
    for trigger in ("review_added", "review_recoded"):
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {trigger}")
    connection.exec_driver_sql("DROP TABLE IF EXISTS review_due")
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS review_corrections (id INTEGER NOT NULL PRIMARY KEY, source TEXT NOT NULL,"
        " name TEXT NOT NULL, kind TEXT NOT NULL, action TEXT NOT NULL, target TEXT, item TEXT, note TEXT NOT NULL,"
        " who TEXT NOT NULL, at TEXT NOT NULL, follows INTEGER, undone_by TEXT, undone_at TEXT)"
    )
    connection.exec_driver_sql("CREATE INDEX IF NOT EXISTS review_by_article ON review_corrections (source, name)")


def _aspects_of_findings(connection: Connection) -> None:
    """Findings tell an aspect; those of an older record get theirs with `recode`, which the mark makes needed."""
    connection.exec_driver_sql("ALTER TABLE findings ADD COLUMN aspect TEXT NOT NULL DEFAULT ''")
    connection.exec_driver_sql("CREATE INDEX findings_by_aspect ON findings (kind, subject, aspect, day, article_id)")
    connection.exec_driver_sql("CREATE INDEX findings_by_day ON findings (kind, day)")
    connection.exec_driver_sql("ALTER TABLE statements ADD COLUMN dossier TEXT")
    connection.exec_driver_sql("CREATE INDEX surfaces_by_entity ON surfaces (entity_id)")
    connection.exec_driver_sql("UPDATE reports SET coder = coder || ' (older findings)'")


# STEPS[n] turns a record of version n + 1 into one of version n + 2. A step writes SQL of its
# own and never uses `schema`, which will have moved on by the time the step runs.
STEPS: tuple[Step, ...] = (_corrections_of_the_record, _aspects_of_findings)


def check(connection: Connection, path: Path, steps: Sequence[Step] = STEPS) -> bool:
    """Whether the record must be migrated; raises RecordError where it is none or is too new."""
    found = _pragma(connection, "user_version")
    if _pragma(connection, "application_id") != APPLICATION:
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
        if tables or found:
            raise RecordError(f"{path}: is a database, but no record of Roznamcha.")
        return True
    if found > len(steps) + 1:
        raise RecordError(
            f"{path}: was written by a newer Roznamcha (record version {found}, this one knows "
            f"{len(steps) + 1}); upgrade with `pip install --upgrade roznamcha`."
        )
    return found < len(steps) + 1


def migrate(connection: Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Make the tables of a new record, or run the steps that an older one still needs."""
    if not check(connection, path, steps):
        return
    found = _pragma(connection, "user_version")
    if found == 0:
        metadata.create_all(connection)
        connection.exec_driver_sql(SEARCH)
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
    for step in steps[found - 1 :] if found else ():
        step(connection)
    connection.exec_driver_sql(f"PRAGMA user_version = {len(steps) + 1}")


def _pragma(connection: Connection, name: str) -> int:
    value: int = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
    return value
