"""What the training scripts share: articles coded by reading, and ours read up to the events."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path

from roznamcha.coder import pipeline
from roznamcha.types import Article


def articles_of(gold_dir: Path, articles: Path, only: str | None) -> Iterator[tuple[dict, dict]]:
    """(article, its gold) for every article with gold; `only` tune leaves out those kept for the check."""
    for line in articles.read_text("utf-8").splitlines():
        raw = json.loads(line)
        path = gold_dir / f"{raw['id']}.json"
        if path.exists() and not (only == "tune" and zlib.crc32(raw["id"].encode()) % 3 == 0):
            yield raw, json.loads(path.read_text("utf-8"))


def read(raw: dict) -> pipeline.Reading:
    """An article through all the stages, with every draft event whatever its confidence."""
    fields = ("id", "text", "title", "source", "published", "url")
    reading = pipeline.read_article(Article(**{name: raw[name] for name in fields}))
    pipeline.link_actors(reading)
    pipeline.read_times(reading)
    pipeline.read_figures(reading)
    pipeline.follow_speakers(reading)
    pipeline.read_events(reading, least=0.0)
    return reading
