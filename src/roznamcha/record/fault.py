"""What goes wrong with a record, told so that a person can mend it."""

from __future__ import annotations


class RecordError(Exception):
    """The record cannot be opened or asked; the message says why and what to do."""


class UnknownActor(RecordError):
    """Nobody in the record is called so; `near` are the names that come closest."""

    def __init__(self, asked: str, near: list[str]) -> None:
        hint = f" Did you mean {', '.join(near)}?" if near else ""
        super().__init__(f"nobody in the record is called {asked!r}.{hint}")
        self.near = near
