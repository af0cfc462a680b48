"""The record: many codings kept as one account, in one SQLite file.

Here lie the store (articles, every version, every coding), the recognition of copies, the
merging of events into incidents, and the questions that can be asked of all that. Nothing
here reads Urdu, prints or serves pages.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from roznamcha.record.fault import RecordError
    from roznamcha.record.question import Question
    from roznamcha.record.record import Added, Record, Stale

__all__ = ["Added", "Question", "Record", "RecordError", "Stale"]
# Coding a report needs a part of this package but no database: what does is loaded when it is asked for.
_MODULES = {"Added": "record", "Record": "record", "Stale": "record", "Question": "question", "RecordError": "fault"}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
