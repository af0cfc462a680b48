"""The record as a Python object: adding, coding anew, asking."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.exc import DatabaseError

from roznamcha.record import answers, happenings, kept, relations, schema, searching, store, words
from roznamcha.record.coder_version import coder_version
from roznamcha.record.engine import open_record, writing
from roznamcha.record.entities import Entities
from roznamcha.record.prepared import one_of_batch
from roznamcha.record.question import Question
from roznamcha.types import Article, Coding

EVERYTHING = Question()

if TYPE_CHECKING:
    from roznamcha.record.finding import Finding

    Findings = Sequence[Finding]
    Coded = tuple[Article, Coding] | tuple[Article, Coding, Findings]

# A batch is committed, and only then reported, when it is as large or as old as this: a
# commit waits for the disk, which one article at a time would spend most of its time on.
_BATCH_ARTICLES = 200
_BATCH_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Added:
    """What came of an article: added, changed, recoded, same, or failed with `fault`."""

    article: Article
    outcome: str
    fault: str | None = None


@dataclass(frozen=True, slots=True)
class Stale:
    """A version that counts, coded by another coder than this one."""

    version_id: int
    article: Article


if TYPE_CHECKING:
    Recoded = tuple[Stale, Coding] | tuple[Stale, Coding, Findings]


class Work(Protocol):
    """Writes one article in an open transaction and tells what came of it."""

    def __call__(self, connection: Connection, /) -> str: ...


class Record:
    """One SQLite file with everything that was added to it.

    >>> with Record("roznamcha.db", create=True) as record:
    ...     record.add(article)
    ...     record.events(Question(actor="IRN", other="RUS", since="2021-10-01"))

    Without `create` it is opened to be asked only, also while another process adds to it.
    Raises RecordError where the file is missing, no record, or of a newer version.
    """

    def __init__(self, path: str | Path, *, create: bool = False) -> None:
        self.path = Path(path)
        self._engine = open_record(self.path, create=create)
        self._entities = Entities()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    # Adding

    def holds(self, article: Article) -> bool:
        """Whether this very version of the article is in the record, so that it need not be coded."""
        with self.reading() as connection:
            return store.holds(connection, article)

    def add(self, article: Article, coding: Coding | None = None) -> str:
        """Enter an article, coding it where no coding is given: added, changed or same."""
        if coding is None:
            import roznamcha

            coding = roznamcha.code(article)
        (done,) = self.add_all([(article, coding)])
        if done.fault:
            raise ValueError(done.fault)
        return done.outcome

    def add_all(self, coded: Iterable[Coded], coder: str | None = None) -> Iterator[Added]:
        """Enter coded articles in small transactions; each is yielded once it is safely on the disk.

        Where the findings (`findings.find`) are not given beside the coding, they are made here.
        """
        version = coder or coder_version()

        def work(article: Article, coding: Coding, found: Findings | None = None) -> tuple[Article, Work]:
            made = _found(article, coding) if found is None else found
            return article, lambda connection: store.write(
                connection, self._entities, article, coding, _or_raise(made), version
            )

        yield from self._in_batches((work(*item) for item in coded), _BATCH_ARTICLES)

    def recode_all(self, coded: Iterable[Recoded], coder: str | None = None) -> Iterator[Added]:
        """Enter newer codings of `stale` versions, one transaction an article."""
        version = coder or coder_version()

        def work(stale: Stale, coding: Coding, found: Findings | None = None) -> tuple[Article, Work]:
            article = stale.article
            made = _found(article, coding) if found is None else found
            return article, lambda connection: store.rewrite(
                connection, self._entities, stale.version_id, article, coding, _or_raise(made), version
            )

        yield from self._in_batches((work(*item) for item in coded), 1)

    def stale(self, coder: str | None = None) -> Iterator[Stale]:
        """The versions that count and were coded by another coder, oldest first, as they are now."""
        with self.reading() as connection:
            ids = connection.execute(self._stale_ids(coder)).scalars().all()
        for id_ in ids:
            with self.reading() as connection:
                article = kept.article_of_version(connection, id_)
            yield Stale(id_, article)

    def count_stale(self, coder: str | None = None) -> int:
        """How many versions `stale` gives."""
        with self.reading() as connection:
            return len(connection.execute(self._stale_ids(coder)).all())

    @staticmethod
    def _stale_ids(coder: str | None) -> Select[Any]:
        other = schema.reports.c.coder != (coder or coder_version())
        return select(schema.reports.c.version_id).where(other).order_by(schema.reports.c.version_id)

    # Asking

    def events(self, question: Question = EVERYTHING) -> list[answers.Event]:
        """Events as each report tells them, the newest first."""
        with self.reading() as connection:
            return happenings.events(connection, question)

    def incidents(self, question: Question = EVERYTHING) -> list[answers.Incident]:
        """Happenings with all of their reports, the newest first."""
        with self.reading() as connection:
            return happenings.incidents(connection, question)

    def statements(self, question: Question = EVERYTHING) -> list[answers.Statement]:
        """Who said what, the newest first."""
        with self.reading() as connection:
            return words.statements(connection, question)

    def figures(self, question: Question = EVERYTHING) -> list[answers.Figure]:
        """The figures given, the newest first."""
        with self.reading() as connection:
            return words.figures(connection, question)

    def search(self, asked: str, question: Question = EVERYTHING) -> list[answers.Hit]:
        """The articles in which the words occur in any spelling, the best first."""
        with self.reading() as connection:
            return searching.search(connection, asked, question)

    def dyad(self, one: str, other: str, question: Question = EVERYTHING) -> answers.Dyad:
        """Cooperation and conflict of two actors by month."""
        with self.reading() as connection:
            return relations.dyad(connection, one, other, question)

    def network(self, question: Question = EVERYTHING) -> list[answers.Tie]:
        """Who deals with whom, the busiest dyads first."""
        with self.reading() as connection:
            return relations.network(connection, question)

    def findings(self, kind: str, question: Question = EVERYTHING) -> list[answers.Found]:
        """What was reckoned from single articles: dossier, office, discrepancy or dating."""
        with self.reading() as connection:
            return words.findings(connection, kind, question)

    def dossiers(self, question: Question = EVERYTHING, only: str | None = None) -> list[answers.Dossier]:
        """The courses of named and generic processes in order of time: all, or one."""
        from roznamcha.record import reckoned

        with self.reading() as connection:
            return reckoned.dossiers(connection, question, only)

    def offices(self, question: Question = EVERYTHING) -> list[answers.Office]:
        """Who is reported in which office from when to when, against the lexicon's tenures."""
        from roznamcha.record import reckoned

        with self.reading() as connection:
            return reckoned.offices(connection, question)

    def datings(self, question: Question = EVERYTHING) -> list[answers.Dating]:
        """The days that each report may be of, with the reasons; those without a date first."""
        from roznamcha.record import reckoned

        with self.reading() as connection:
            return reckoned.datings(connection, question)

    def discrepancies(self, question: Question = EVERYTHING) -> list[answers.Discrepancy]:
        """Contradictions of reports with the calendar, with tenures and with each other."""
        from roznamcha.record import contradictions

        with self.reading() as connection:
            return contradictions.discrepancies(connection, question)

    def articles(self) -> Iterator[tuple[Article, Coding]]:
        """Every article as it counts now with its coding, in the order in which they were first added."""
        with self.reading() as connection:
            ids = connection.execute(select(schema.reports.c.article_id).order_by(schema.reports.c.article_id))
            for id_ in ids.scalars().all():
                yield kept.coded_article(connection, id_)

    def versions(self, source: str, id_: str) -> list[Article]:
        """Every version of an article, the first first."""
        with self.reading() as connection:
            return kept.versions_of(connection, source, id_)

    def counts(self) -> dict[str, int]:
        """How many articles, events, incidents and so on there are."""
        tables = ("articles", "versions", "events", "incidents", "statements", "figures", "entities")
        with self.reading() as connection:
            return {
                name: connection.execute(select(func.count()).select_from(schema.metadata.tables[name])).scalar_one()
                for name in tables
            }

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the record as it is at this moment, whatever a writer does."""
        with self._engine.begin() as connection:
            yield connection

    def _in_batches(self, work: Iterable[tuple[Article, Work]], size: int) -> Iterator[Added]:
        # The next article is taken (and, behind the iterator, coded) before the lock is, so
        # that other writers wait only while we write.
        batch: list[tuple[Article, Work]] = []
        began = time.monotonic()
        for item in work:
            batch.append(item)
            if len(batch) >= size or time.monotonic() - began >= _BATCH_SECONDS:
                yield from self._commit(batch)
                batch, began = [], time.monotonic()
        if batch:
            yield from self._commit(batch)

    def _commit(self, batch: list[tuple[Article, Work]]) -> list[Added]:
        """Write a batch as one; where an article fails, each by itself, so that it costs the others nothing."""
        try:
            return self._write(batch)
        except (sqlite3.OperationalError, DatabaseError):
            raise  # the disk or the lock, not an article
        except Exception:
            return self._write(batch, apart=True)

    def _write(self, batch: list[tuple[Article, Work]], *, apart: bool = False) -> list[Added]:
        done = []
        try:
            with writing(self._engine) as connection:
                for article, write in batch:
                    done.append(self._alone(connection, article, write) if apart else Added(article, write(connection)))
                store.note_words(connection)
        except BaseException:
            self._entities.forget()
            raise
        return done

    def _alone(self, connection: Connection, article: Article, write: Work) -> Added:
        try:
            with one_of_batch(connection):
                return Added(article, write(connection))
        except sqlite3.OperationalError:
            raise
        except Exception as error:
            self._entities.forget()
            return Added(article, "failed", f"{type(error).__name__}: {error}")


def _found(article: Article, coding: Coding) -> Findings | Exception:
    """The findings, made before the write lock is taken; what fails is told with its article."""
    from roznamcha.record.findings import find

    try:
        return find(article, coding)
    except Exception as error:
        return error


def _or_raise(found: Findings | Exception) -> Findings:
    if isinstance(found, Exception):
        raise found
    return found
