"""Paths in, articles and faults out, in the order given."""

from __future__ import annotations

import gzip
import io
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path
from typing import IO, cast

from roznamcha.sources import limits
from roznamcha.sources.fault import SourceFault, Unreadable
from roznamcha.sources.find import STDIN, find_files, stem_of, suffix_of
from roznamcha.sources.lines import Numbered, read_lines
from roznamcha.sources.page import read_page
from roznamcha.sources.plain import read_plain
from roznamcha.types import Article


def read_paths(
    paths: Iterable[str | Path], published: str | None = None, source: str | None = None
) -> Iterator[Article | SourceFault]:
    """Read every article that `paths` stand for.

    A path is a .jsonl, .jsonl.gz, .txt, .html or .htm file, a folder (read with all that is
    in it, sorted), or `-` for the standard input (JSON lines or one plain text).

    `published` (ISO date) and `source` are for the articles that do not tell their own.
    An article without an id is named after its file. What cannot be read is a SourceFault.
    """
    return iter(Reader(paths, published, source))


class Reader:
    """`read_paths` with a measure of how far it has come: `done` of `total` bytes.

    `total` is None where it cannot be known (standard input).
    """

    def __init__(self, paths: Iterable[str | Path], published: str | None = None, source: str | None = None) -> None:
        self._published = published
        self._source = source
        self._ids: set[str] = set()
        self._files = list(chain.from_iterable(_find(str(path)) for path in paths))
        self.done = 0
        self.total = None if STDIN in self._files else sum(map(_size, self._files))

    def __iter__(self) -> Iterator[Article | SourceFault]:
        for file in self._files:
            if isinstance(file, SourceFault):
                yield file
                continue
            before = self.done
            stem = "stdin" if file == STDIN else stem_of(Path(file))
            for number, item in self._open(file):
                try:
                    yield self._finish(item, stem, number)
                except Unreadable as fault:
                    yield fault.in_file(file)
            self.done = before + _size(file)

    def _open(self, file: str) -> Iterator[Numbered]:
        """The articles of a file with their lines; line 0 is the file as a whole."""
        if file == STDIN:
            yield from _read_stdin(sys.stdin.buffer)
            return
        try:
            with Path(file).open("rb") as stream:
                yield from self._read(stream, suffix_of(Path(file)) or "")
        except OSError as error:
            yield 0, Unreadable(f"cannot be read ({error.strerror or error}).")

    def _read(self, stream: IO[bytes], suffix: str) -> Iterator[Numbered]:
        if suffix == ".txt":
            yield 0, _whole(stream, limits.PLAIN_BYTES, read_plain)
        elif suffix in (".html", ".htm"):
            yield 0, _whole(stream, limits.PAGE_BYTES, read_page)
        else:
            before = self.done
            lines = cast(IO[bytes], gzip.GzipFile(fileobj=stream)) if suffix.endswith(".gz") else stream
            for numbered in read_lines(lines):
                self.done = before + stream.tell()
                yield numbered

    def _finish(self, item: Article | Unreadable, stem: str, line: int) -> Article:
        """The article with what it does not tell itself; raises Unreadable where it cannot be coded."""
        if isinstance(item, Unreadable):
            raise item
        place = f"line {line}" if line else ""
        if not item.text.strip():
            raise Unreadable("the article has no text.", place)
        if (length := len(item.text)) > limits.ARTICLE_CHARACTERS:
            raise Unreadable(
                f"the article has {length:,} characters; at most {limits.ARTICLE_CHARACTERS:,} are read.", place
            )
        try:
            published = date.fromisoformat(item.published[:10]).isoformat() if item.published else self._published
        except ValueError:
            raise Unreadable(f"published {item.published!r} is not an ISO date such as 2021-10-06.", place) from None
        id_ = item.id or self._unused(f"{stem}-{line}" if line else stem)
        self._ids.add(id_)
        return replace(item, id=id_, published=published, source=item.source or self._source or "")

    def _unused(self, wanted: str) -> str:
        """`wanted`, or with the first number that makes it an id of its own."""
        id_, number = wanted, 1
        while id_ in self._ids:
            number += 1
            id_ = f"{wanted}-{number}"
        return id_


def _find(path: str) -> Iterator[str | SourceFault]:
    if path == STDIN:
        yield STDIN
    else:
        yield from find_files(Path(path))


def _size(file: str | SourceFault) -> int:
    try:
        return Path(file).stat().st_size if isinstance(file, str) and file != STDIN else 0
    except OSError:
        return 0


def _whole(stream: IO[bytes], limit: int, read: Callable[[bytes], Article]) -> Article | Unreadable:
    raw = stream.read(limit + 1)
    if len(raw) > limit:
        return Unreadable(f"is larger than {limit:,} bytes, too large for an article.")
    try:
        return read(raw)
    except Unreadable as error:
        return error


def _read_stdin(stream: IO[bytes]) -> Iterator[Numbered]:
    """JSON lines where the first thing is a brace, else plain text."""
    buffered = stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream))
    if buffered.peek(1).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        yield from read_lines(buffered)
    else:
        yield 0, _whole(buffered, limits.PLAIN_BYTES, read_plain)
