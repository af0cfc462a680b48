"""The tables of review, beside those of the record in the same file."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Table, Text

metadata = MetaData()

# One row for each thing that a reviewer did; nothing is ever taken out. The article is told by
# its outlet and id, the item by its words, so that both outlive recoding and newer versions.
corrections = Table(
    "review_corrections", metadata,
    Column("id", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),  # actor | event | statement | time | figure
    Column("action", Text, nullable=False),  # accept | reject | correct | add
    Column("target", Text),  # JSON: the item as it was shown; null for an added one
    Column("item", Text),  # JSON: the item as it should be; null for a rejected one
    Column("note", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", Text, nullable=False),  # UTC
    Column("follows", Integer),  # the correction of the same item that this one goes on from
    Column("undone_by", Text),
    Column("undone_at", Text),
)  # fmt: skip
Index("review_by_article", corrections.c.source, corrections.c.name)

# Articles that were coded anew and whose corrections wait to be laid over the new coding.
due = Table("review_due", metadata, Column("article_id", Integer, primary_key=True))

# Entering a newer coding or version writes `coder` and `version_id`; laying corrections over it does not.
_MOMENTS = {"added": "INSERT", "recoded": "UPDATE OF coder, version_id"}
_TRIGGER = """
CREATE TRIGGER IF NOT EXISTS review_{name} AFTER {moment} ON reports BEGIN
  INSERT OR IGNORE INTO review_due (article_id)
  SELECT a.id FROM articles a WHERE a.id = NEW.article_id AND EXISTS (
    SELECT 1 FROM review_corrections c WHERE c.source = a.source AND c.name = a.name AND c.undone_at IS NULL);
END
"""


def make(connection: Connection) -> None:
    """Make what is not there yet."""
    metadata.create_all(connection)
    for name, moment in _MOMENTS.items():
        connection.exec_driver_sql(_TRIGGER.format(name=name, moment=moment))
