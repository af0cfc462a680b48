"""The tables.

`articles`, `versions`, `codings` and `review_corrections` are what was given and is never lost.
All other tables are derived from the version and the coding of each article that count now
(`reports`), and can be made again from them. Days are ISO text, so that they sort and compare as they are.
"""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
)

metadata = MetaData()


def _number() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _needed(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _of(name: str, target: str, *, primary: bool = False, needed: bool = True) -> Column[int]:
    return Column(name, Integer, ForeignKey(target), nullable=not (primary or needed), primary_key=primary)


# An outlet's article, told apart by the outlet and the id that it came with. Articles whose
# texts are copies of one another carry the same `copies`, the smallest `id` among them.
articles = Table(
    "articles", metadata,
    _number(),
    _needed("source"),
    _needed("name"),
    Column("copies", Integer, nullable=False, index=True),
    UniqueConstraint("source", "name"),
)  # fmt: skip

versions = Table(
    "versions", metadata,
    _number(),
    _of("article_id", "articles.id"),
    Column("number", Integer, nullable=False),
    _needed("digest"),
    _needed("title"),
    _needed("text"),
    Column("published", Text),
    Column("url", Text),
    _needed("added"),  # UTC
    UniqueConstraint("article_id", "number"),
    UniqueConstraint("article_id", "digest"),
)  # fmt: skip

codings = Table(
    "codings", metadata,
    _number(),
    _of("version_id", "versions.id"),
    _needed("coder"),
    _needed("coding"),  # JSON in the codebook's form
    _needed("coded"),  # UTC
    UniqueConstraint("version_id", "coder"),
)  # fmt: skip

# Which version and coding of an article count now. `outlet` is whose report it is: the
# source, or the host of its address where no source is named.
reports = Table(
    "reports", metadata,
    _of("article_id", "articles.id", primary=True),
    _of("version_id", "versions.id"),
    _of("coding_id", "codings.id"),
    _needed("coder"),
    Column("day", Text, index=True),
    _needed("outlet"),
)  # fmt: skip
Index("reports_by_version", reports.c.version_id)
Index("reports_by_coder", reports.c.coder)
Index("reports_by_outlet", reports.c.outlet)

# Bands of the MinHash signature of each version; two versions that share one may be copies.
bands = Table(
    "bands", metadata,
    Column("band", Integer, primary_key=True),
    _of("version_id", "versions.id", primary=True),
    sqlite_with_rowid=False,
)  # fmt: skip

# Actors across all articles. `key` stands for an actor where sides are compared and dyads
# are counted: the code, or `#id` of somebody without a code.
entities = Table(
    "entities", metadata,
    _number(),
    _needed("type"),
    Column("code", Text),
    _needed("name"),
    _needed("plain"),  # the name in lower case, for look-ups
)  # fmt: skip
Index("entities_identity", entities.c.type, func.coalesce(entities.c.code, ""), entities.c.name, unique=True)
Index("entities_by_code", entities.c.code)
Index("entities_by_plain", entities.c.plain)

surfaces = Table(
    "surfaces", metadata,
    Column("plain", Text, primary_key=True),
    _of("entity_id", "entities.id", primary=True),
    sqlite_with_rowid=False,
)  # fmt: skip
Index("surfaces_by_entity", surfaces.c.entity_id)

actors = Table(
    "actors", metadata,
    _of("article_id", "articles.id", primary=True),
    Column("local", Text, primary_key=True),  # its id in the coding
    _of("entity_id", "entities.id"),
    Column("role", Text),
    sqlite_with_rowid=False,
)  # fmt: skip
Index("actors_by_entity", actors.c.entity_id, actors.c.article_id)

incidents = Table(
    "incidents", metadata,
    _number(),
    _needed("type"),
    Column("mode", Text),
    _needed("status"),
    Column("place", Text),
    Column("day_from", Text),
    Column("day_to", Text),
    _needed("day"),  # day_from, else the day of the first report, else ""
    Column("reports", Integer, nullable=False),
    Column("sources", Integer, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("score", Float, nullable=False),
    _needed("english"),
    Column("disagreements", Text),  # JSON, null where there are none
)  # fmt: skip
Index("incidents_by_day", incidents.c.day)
Index("incidents_by_type", incidents.c.type, incidents.c.day)
Index("incidents_by_sources", incidents.c.sources, incidents.c.day)

members = Table(
    "members", metadata,
    _of("incident_id", "incidents.id", primary=True),
    Column("side", Text, primary_key=True),  # actor | recipient
    _of("entity_id", "entities.id", primary=True),
    _needed("key"),
    _needed("type"),
    _needed("day"),
    sqlite_with_rowid=False,
)  # fmt: skip
Index("members_candidates", members.c.key, members.c.type, members.c.day, members.c.side)
Index("members_by_entity", members.c.entity_id)

# Each pair of keys that an incident ties, a before b. `doer` is a, b or both.
ties = Table(
    "ties", metadata,
    Column("a", Text, primary_key=True),
    Column("b", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    _of("incident_id", "incidents.id", primary=True),
    _needed("doer"),
    _needed("type"),
    _needed("status"),
    Column("score", Float, nullable=False),
    Column("confidence", Float, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip
Index("ties_by_incident", ties.c.incident_id)
Index("ties_by_b", ties.c.b, ties.c.day)
Index("ties_by_day", ties.c.day)

events = Table(
    "events", metadata,
    _number(),
    _of("article_id", "articles.id"),
    _of("incident_id", "incidents.id"),
    _needed("local"),
    _needed("type"),
    Column("mode", Text),
    _needed("status"),
    Column("place", Text),
    Column("day_from", Text),
    Column("day_to", Text),
    _needed("day"),  # day_from, else the day of the report, else ""
    _needed("trigger"),
    Column("trigger_start", Integer, nullable=False),
    Column("trigger_end", Integer, nullable=False),
    _needed("spans"),  # JSON
    Column("confidence", Float, nullable=False),
    _needed("english"),
)  # fmt: skip
Index("events_by_article", events.c.article_id)
Index("events_by_incident", events.c.incident_id)
Index("events_by_day", events.c.day)
Index("events_by_type", events.c.type, events.c.day)

parties = Table(
    "parties", metadata,
    _of("event_id", "events.id", primary=True),
    Column("side", Text, primary_key=True),
    _of("entity_id", "entities.id", primary=True),
    _needed("key"),
    sqlite_with_rowid=False,
)  # fmt: skip
Index("parties_by_key", parties.c.key, parties.c.event_id)
Index("parties_by_entity", parties.c.entity_id, parties.c.event_id)

statements = Table(
    "statements", metadata,
    _number(),
    _of("article_id", "articles.id"),
    _of("entity_id", "entities.id"),
    _needed("key"),
    Column("event_id", Integer, ForeignKey("events.id")),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _needed("form"),
    Column("verb", Text),
    Column("matter", Text),
    Column("dossier", Text),
    _needed("stance"),
    _needed("english"),
    _needed("day"),
)  # fmt: skip
Index("statements_by_article", statements.c.article_id)
Index("statements_by_day", statements.c.day)
Index("statements_by_key", statements.c.key, statements.c.day)
Index("statements_by_entity", statements.c.entity_id, statements.c.day)
Index("statements_by_event", statements.c.event_id)

figures = Table(
    "figures", metadata,
    _number(),
    _of("article_id", "articles.id"),
    Column("event_id", Integer, ForeignKey("events.id")),  # the event in whose sentences it stands
    Column("entity_id", Integer, ForeignKey("entities.id")),  # who gave it
    Column("key", Text),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _needed("text"),
    Column("value", Float, nullable=False),
    _needed("unit"),
    Column("measure", Text),
    _needed("day"),
)  # fmt: skip
Index("figures_by_article", figures.c.article_id)
Index("figures_by_event", figures.c.event_id)
Index("figures_by_day", figures.c.day)
Index("figures_by_unit", figures.c.unit, figures.c.day)

times = Table(
    "times", metadata,
    _number(),
    _of("article_id", "articles.id"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _needed("text"),
    Column("day_from", Text),
    Column("day_to", Text),
    _needed("calendar"),
)  # fmt: skip
Index("times_by_article", times.c.article_id)

# What is reckoned from one article's coding by pure functions (see `findings`): steps of
# dossiers, reported offices, discrepancies inside the article, its dating.
findings = Table(
    "findings", metadata,
    _number(),
    _of("article_id", "articles.id"),
    _needed("kind"),
    _needed("subject"),
    _needed("day"),
    Column("start", Integer),
    Column("end", Integer),
    _needed("detail"),  # JSON
    # What of the subject: stage/status of a dossier, [code, office, verdict] of an office, given or text of a dating.
    Column("aspect", Text, nullable=False, server_default=""),
)  # fmt: skip
Index("findings_by_article", findings.c.article_id)
# All that a list of subjects is counted from, so that SQLite need not look at the findings themselves.
Index(
    "findings_by_aspect", findings.c.kind, findings.c.subject, findings.c.aspect, findings.c.day, findings.c.article_id,
)  # fmt: skip
Index("findings_by_subject", findings.c.kind, findings.c.subject, findings.c.day)
Index("findings_by_day", findings.c.kind, findings.c.day)

# One row for each thing that a reviewer did; nothing is ever taken out. The article is told by
# its outlet and id, the item by its words, so that both outlive recoding and newer versions.
corrections = Table(
    "review_corrections", metadata,
    _number(),
    _needed("source"),
    _needed("name"),
    _needed("kind"),  # actor | event | statement | time | figure
    _needed("action"),  # accept | reject | correct | add
    Column("target", Text),  # JSON: the item as it was shown; null for an added one
    Column("item", Text),  # JSON: the item as it should be; null for a rejected one
    _needed("note"),
    _needed("who"),
    _needed("at"),  # UTC
    Column("follows", Integer),  # the correction of the same item that this one goes on from
    Column("undone_by", Text),
    Column("undone_at", Text),
)  # fmt: skip
Index("review_by_article", corrections.c.source, corrections.c.name)

# The words of every version in one spelling. It keeps no text of its own (`content=''`), and
# nothing is ever taken out: which versions count is asked of `reports`.
SEARCH = "CREATE VIRTUAL TABLE words USING fts5(title, text, content='', tokenize=\"unicode61 remove_diacritics 0\")"
