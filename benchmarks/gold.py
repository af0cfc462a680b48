"""Gold files and their scorer, both given by path: neither is part of the project."""

from __future__ import annotations

import importlib.util
import json
import zlib
from pathlib import Path
from types import ModuleType
from typing import Any

from corpus import read_articles
from roznamcha.types import Article

PARTS = ("tune", "check")

Raw = dict[str, Any]


def load_scorer(path: Path) -> ModuleType:
    """The module of the gold's own `score.py`."""
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None or not path.exists():
        raise SystemExit(f"{path}: there is no scorer; name it with --scorer.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def part_of(article_id: str) -> str:
    """The part that an article is of; the check part is a fixed third, to be looked at last."""
    return "check" if zlib.crc32(article_id.encode()) % 3 == 0 else "tune"


def read_gold(folder: Path, part: str) -> dict[str, Raw]:
    """The gold of one part by article; files of the other are not opened."""
    paths = [path for path in sorted(folder.glob("*.json")) if part_of(path.stem) == part]
    if not paths:
        raise SystemExit(f"{folder}: holds no gold of the part {part!r}.")
    return {path.stem: json.loads(path.read_text("utf-8")) for path in paths}


def read_inputs(articles: Path, gold: dict[str, Raw]) -> list[Article]:
    """The articles that gold has been made of."""
    return [article for article in read_articles(articles) if article.id in gold]
