"""Reading a file of reports for the benchmarks: JSON lines, gzipped or not."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

from roznamcha.codec import article_from_json
from roznamcha.types import Article


def read_articles(path: Path) -> Iterator[Article]:
    """The reports of a `.jsonl` or `.jsonl.gz` file, in order."""
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
        for line in lines:
            if line.strip():
                yield article_from_json(line)
