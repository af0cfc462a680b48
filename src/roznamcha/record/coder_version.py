"""Which coder made a coding."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

import roznamcha

_PARTS = ("language", "lexicon", "coder", "record")  # record: what it finds in a report


@lru_cache(maxsize=1)
def coder_version() -> str:
    """`0.1.0+5f0c2a91d3e4`: the package's version and a hash of the coder's rules and data.

    The hash is over the files, so that a new verb in the data makes a new coder (and
    `roznamcha recode` worth running) without anybody having to count up a number.
    """
    digest = hashlib.sha256()
    for part in _PARTS:
        for name, content in _contents(files("roznamcha") / part, part):
            digest.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
    return f"{roznamcha.__version__}+{digest.hexdigest()[:12]}"


def _contents(folder: Traversable, name: str) -> list[tuple[str, bytes]]:
    found = []
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.name.startswith((".", "__pycache__")):
            continue
        if item.is_dir():
            found.extend(_contents(item, f"{name}/{item.name}"))
        else:
            found.append((f"{name}/{item.name}", item.read_bytes()))
    return found
