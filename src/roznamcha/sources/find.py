"""Which files a path stands for."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from roznamcha.sources.fault import SourceFault

SUFFIXES = (".jsonl", ".jsonl.gz", ".txt", ".html", ".htm")
STDIN = "-"


def suffix_of(path: Path) -> str | None:
    """The suffix by which a file is read, or None where the kind is not known."""
    name = path.name.lower()
    return next((suffix for suffix in SUFFIXES if name.endswith(suffix)), None)


def stem_of(path: Path) -> str:
    """The file's name without the suffix by which it is read."""
    suffix = suffix_of(path)
    return (path.name[: -len(suffix)] if suffix else path.name) or path.name


def find_files(path: Path) -> Iterator[str | SourceFault]:
    """The files to read for `path`: itself, or what lies in the folder, sorted, hidden files left out.

    A link that leads out of a folder is a fault: a folder that somebody sent must not make
    the reader open what lies elsewhere on the machine. Files of other kinds are passed over.
    """
    if not path.exists():
        yield SourceFault(str(path), "", "there is no such file or folder.")
    elif path.is_dir():
        yield from _walk(path, path.resolve())
    elif suffix_of(path) is None:
        yield SourceFault(str(path), "", f"is of a kind that is not read; known are {', '.join(SUFFIXES)}.")
    elif not path.is_file():
        yield SourceFault(str(path), "", "is not a regular file.")
    else:
        yield str(path)


def _walk(folder: Path, root: Path) -> Iterator[str | SourceFault]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except OSError as error:
        yield SourceFault(str(folder), "", f"the folder cannot be read ({error.strerror}).")
        return
    for name in names:
        path = folder / name
        if path.is_symlink():
            if not path.resolve().is_relative_to(root):
                yield SourceFault(str(path), "", "is a link that leads out of the folder and is not followed.")
                continue
            if path.is_dir():
                continue  # what it points at is read in its own place
        if path.is_dir():
            yield from _walk(path, root)
        elif suffix_of(path) is not None:
            yield str(path) if path.is_file() else SourceFault(str(path), "", "is not a regular file.")
