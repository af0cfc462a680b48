"""Whether a record is whole: nothing half there, nothing twice, nothing missing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from pathlib import Path

_PARTS = ("actors", "events", "statements", "figures", "times")


def faults(file: Path, promised: Collection[str] = ()) -> list[str]:
    """What is wrong with the record; `promised` are the ids that must be in it."""
    found: list[str] = []
    with sqlite3.connect(file) as connection:
        ask = connection.execute
        found += [f"integrity: {row[0]}" for row in ask("PRAGMA integrity_check") if row[0] != "ok"]
        found += [f"foreign key: {row}" for row in ask("PRAGMA foreign_key_check")]
        if not ask("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            return found + (["no tables, but articles were reported"] if promised else [])
        ask("INSERT INTO words (words) VALUES ('integrity-check')")
        held = [name for (name,) in ask("SELECT name FROM articles")]
        found += [f"lost: {name}" for name in set(promised) - set(held)]
        found += [f"doubled: {name}" for name in set(held) if held.count(name) > 1]
        found += [
            f"without a coding that counts: {name}"
            for (name,) in ask("SELECT name FROM articles WHERE id NOT IN (SELECT article_id FROM reports)")
        ]
        found += [
            f"not to be searched: version {id_}"
            for (id_,) in ask("SELECT id FROM versions WHERE id NOT IN (SELECT rowid FROM words)")
        ]
        for article, text in ask("SELECT article_id, coding FROM reports JOIN codings ON codings.id = coding_id"):
            coding = json.loads(text)
            for part in _PARTS:
                rows = ask(f"SELECT count(*) FROM {part} WHERE article_id = ?", (article,)).fetchone()[0]  # noqa: S608
                if rows != len(coding[part]):
                    found.append(f"article {article}: {rows} {part} of {len(coding[part])}")
        found += [
            f"incident {id_}: {told} reports told, {held} held"
            for id_, told, held in ask(
                "SELECT incidents.id, reports, count(DISTINCT article_id) AS held FROM incidents"
                " LEFT JOIN events ON incident_id = incidents.id GROUP BY incidents.id HAVING reports <> held"
            )
        ]
        connection.rollback()
    return found
