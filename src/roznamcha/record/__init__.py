"""The record: many codings kept as one account, in one SQLite file.

Here lie the store (articles, every version, every coding), the recognition of copies, the
merging of events into incidents, and the questions that can be asked of all that. Nothing
here reads Urdu, prints or serves pages.
"""

from roznamcha.record.fault import RecordError
from roznamcha.record.question import Question
from roznamcha.record.record import Added, Record, Stale

__all__ = ["Added", "Question", "Record", "RecordError", "Stale"]
