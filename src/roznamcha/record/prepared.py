"""Statements of SQLAlchemy Core, compiled once and run on SQLite itself.

Adding an article takes some thirty statements. Through Core each costs ten times what SQLite
needs for it, which alone would break the promise of 300 articles a second; compiled
beforehand and handed to the driver they cost nothing extra, in the same transaction.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import Connection, Insert, Select, Table, bindparam, func, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.base import Executable

_DIALECT = sqlite.dialect(paramstyle="qmark")


def listed(name: str) -> Select[Any]:
    """For `column.in_(...)`: the values of the parameter `name`, a JSON list (see `as_list`)."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def as_list(values: Iterable[int | str]) -> str:
    """Values as the JSON list that `listed` takes."""
    return msgspec.json.encode(list(values)).decode()


class Prepared:
    """A statement ready to run; its parameters are given by name."""

    def __init__(self, statement: Executable, columns: Sequence[str] | None = None) -> None:
        compiled = statement.compile(dialect=_DIALECT, column_keys=columns)  # type: ignore[attr-defined]
        self._sql = str(compiled)
        self._names: list[str] = compiled.positiontup or []
        self._given = {name: value for name, value in compiled.params.items() if value is not None}
        columns_read = statement.selected_columns if isinstance(statement, Select) else ()
        self._row = _row([str(column.key) for column in columns_read])

    def rows(self, connection: Connection, **values: Any) -> list[Any]:
        """The rows of a SELECT, their columns by name."""
        return [self._row._make(row) for row in self._run(connection, values)]

    def first(self, connection: Connection, **values: Any) -> Any:
        """The first row of a SELECT, or None."""
        row = self._run(connection, values).fetchone()
        return None if row is None else self._row._make(row)

    def column(self, connection: Connection, **values: Any) -> list[Any]:
        """The first column of a SELECT's rows."""
        return [row[0] for row in self._run(connection, values)]

    def run(self, connection: Connection, **values: Any) -> int:
        """Run a statement that changes something; the `id` of the row last entered."""
        return self._run(connection, values).lastrowid or 0

    def run_all(self, connection: Connection, rows: Iterable[Mapping[str, Any]]) -> None:
        """Run it for each of the rows."""
        names, given = self._names, self._given
        _driver(connection).executemany(
            self._sql, ([row[name] if name in row else given.get(name) for name in names] for row in rows)
        )

    def _run(self, connection: Connection, values: Mapping[str, Any]) -> sqlite3.Cursor:
        given = self._given
        return _driver(connection).execute(
            self._sql, [values[name] if name in values else given[name] for name in self._names]
        )


def _driver(connection: Connection) -> sqlite3.Connection:
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    return driver


@contextmanager
def one_of_batch(connection: Connection) -> Iterator[None]:
    """A part of a transaction that is undone alone where it fails."""
    driver = _driver(connection)
    driver.execute("SAVEPOINT one")
    try:
        yield
    except BaseException:
        driver.execute("ROLLBACK TO one")
        raise
    finally:
        driver.execute("RELEASE one")


def enter(connection: Connection, table: Table, row: Mapping[str, Any]) -> int:
    """Insert one row; its `id`."""
    return _insert(table, tuple(row)).run(connection, **row)


def enter_all(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows with the same columns, if there are any."""
    if rows:
        _insert(table, tuple(rows[0])).run_all(connection, rows)


@cache
def _insert(table: Table, columns: tuple[str, ...]) -> Prepared:
    statement: Insert = insert(table)
    return Prepared(statement, columns)


def _row(names: Sequence[str]) -> Any:
    return namedtuple("Row", names)
