"""What could not be read, told so that a person can mend it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SourceFault:
    """One thing that could not be read: the file, the place in it and one clear sentence."""

    file: str
    place: str  # "line 12", "byte 345", or "" for the file as a whole
    message: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.file, self.place, self.message) if part)


class Unreadable(Exception):
    """Raised inside the package for what becomes a `SourceFault` once the file's name is put to it."""

    def __init__(self, message: str, place: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.place = place

    def in_file(self, file: str) -> SourceFault:
        """The fault, with the name of the file."""
        return SourceFault(file, self.place, self.message)
