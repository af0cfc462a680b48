"""JSON lines, packed or not: one line, one article."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from typing import IO, Any

import msgspec

from roznamcha.sources import limits
from roznamcha.sources.decode import decode, refuse_binary
from roznamcha.sources.fault import Unreadable
from roznamcha.types import Article

Numbered = tuple[int, Article | Unreadable]


def read_lines(stream: IO[bytes]) -> Iterator[Numbered]:
    """The articles of a stream of JSON lines with their line numbers; one without an id gets "".

    A bad line is an Unreadable and the next is read. Where the stream itself is bad (damaged,
    no JSON lines at all, unpacking without end) one Unreadable tells it and closes the row.
    """
    number = 0
    try:
        for number, item in _each(stream):
            yield number, item
    except Unreadable as error:
        yield number, error
    except (gzip.BadGzipFile, zlib.error):
        yield number, Unreadable("the packed data is damaged." if number else "is not a gzip file.", _after(number))
    except EOFError:
        yield number, Unreadable("the packed data breaks off; the end is missing.", _after(number))
    except OSError as error:
        yield number, Unreadable(f"cannot be read ({error.strerror or error}).", _after(number))
    else:
        if not number:
            yield number, Unreadable("is empty.")


def _after(number: int) -> str:
    return f"after line {number}" if number else ""


def _each(stream: IO[bytes]) -> Iterator[Numbered]:
    number = offset = bad = 0
    good = False
    while raw := stream.readline(limits.LINE_BYTES + 1):
        number += 1
        begin, offset = offset, offset + len(raw)
        if number == 1:
            refuse_binary(raw)
        item: Article | Unreadable | None = None
        if len(raw) > limits.LINE_BYTES:
            offset += _skip_line(stream, raw)
            item = Unreadable(f"is longer than {limits.LINE_BYTES:,} bytes, too long for an article.", f"line {number}")
        elif raw.strip(b" \t\r\n\xef\xbb\xbf"):
            item = _article(raw, f"line {number}", begin)
        if item is not None:
            yield number, item
            good = good or isinstance(item, Article)
            bad += 1
        if not good and bad == limits.BAD_LINES:
            raise Unreadable(f"none of the first {bad} lines is an article; the rest is not read.", f"line {number}")
        if offset > limits.UNPACKED_BYTES and isinstance(stream, gzip.GzipFile):
            raise Unreadable(
                f"unpacks to more than {limits.UNPACKED_BYTES:,} bytes; the rest is not read.", f"line {number}"
            )


def _skip_line(stream: IO[bytes], raw: bytes) -> int:
    """Read to the end of a line that is too long, without keeping it; the bytes passed over."""
    skipped = 0
    while raw and not raw.endswith(b"\n") and skipped <= limits.UNPACKED_BYTES:
        raw = stream.readline(limits.LINE_BYTES)
        skipped += len(raw)
    return skipped


def _article(raw: bytes, place: str, offset: int) -> Article | Unreadable:
    try:
        fields: Any = msgspec.json.decode(decode(raw, offset))
        if not isinstance(fields, dict):
            return Unreadable("is not a JSON object with an article in it.", place)
        # null says the same as a field that is left out
        fields = {"id": ""} | {name: value for name, value in fields.items() if value is not None}
        return msgspec.convert(fields, Article)
    except Unreadable as error:
        return Unreadable(error.message, f"{place}, {error.place}")
    except msgspec.ValidationError as error:
        return Unreadable(f"is not an article: {error}.", place)
    except (msgspec.DecodeError, RecursionError) as error:
        return Unreadable(f"is not valid JSON: {error}.", place)
