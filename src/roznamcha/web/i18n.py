"""The page's own words, in English and Urdu.

The words are data (`translations/*.toml`); both files must have the same keys. A value put
into a sentence is isolated, so that a Latin name does not turn an Urdu line about.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

import tomli

_ISOLATE, _END = "\u2068", "\u2069"  # FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE


_ISO = re.compile(r"\b\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b")


class TranslationError(ValueError):
    """A file of translations is wrong; the message names the file and the key."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the page."""

    code: str
    direction: str
    name: str
    texts: dict[str, str]

    def text(self, key: str, **values: object) -> str:
        """The words under a key with the values put in; raises KeyError where there are none."""
        words = self.texts[key]
        if not values:
            return words
        return words.format(**{name: f"{_ISOLATE}{value}{_END}" for name, value in values.items()})

    def maybe(self, section: str, name: str | None) -> str:
        """The words for a coded value (`type.CONSULT`), or the value itself where none are known."""
        return self.texts.get(f"{section}.{name}", name or "")

    def day(self, iso: str | None) -> str:
        """`7 October 2023` for an ISO day, `October 2023` for a month."""
        if not iso:
            return self.texts["day.unknown"]
        parts = iso[:10].split("-")
        if len(parts) == 1:
            return parts[0]
        month = self.texts[f"month.{int(parts[1])}"]
        return f"{int(parts[2])} {month} {parts[0]}" if len(parts) == 3 else f"{month} {parts[0]}"

    def days(self, first: str | None, last: str | None) -> str:
        """A day or a span of days."""
        if not first and not last:
            return self.texts["day.unknown"]
        if first == last or not last:
            return self.day(first)
        return f"{self.day(first) if first else '…'} – {self.day(last)}"

    def dates(self, text: str) -> str:
        """A text with its ISO days written out, which a right-to-left line would turn about."""
        return _ISO.sub(lambda match: self.day(match[0]), text)

    def weekday(self, iso: str | None) -> str:
        """The name of the weekday of an ISO day."""
        return self.texts[f"weekday.{date.fromisoformat(iso[:10]).weekday()}"] if iso else ""


LANGUAGES = ("en", "ur")


@lru_cache(maxsize=1)
def languages() -> dict[str, Language]:
    """All languages by code; raises TranslationError where their keys differ."""
    loaded = {code: _load(code) for code in LANGUAGES}
    first, *others = loaded.values()
    for other in others:
        # A language may have further sentences for modes of events.
        if odd := {key for key in first.texts.keys() ^ other.texts.keys() if not key.startswith("line.")}:
            raise TranslationError(f"{', '.join(sorted(odd))}: in only one of {first.code}.toml and {other.code}.toml.")
    return loaded


def preferred(accept: str) -> str:
    """The language that an Accept-Language header asks for first, English where neither is asked for."""
    for part in accept.split(","):
        code = part.split(";")[0].strip().lower().split("-")[0]
        if code in LANGUAGES:
            return code
    return LANGUAGES[0]


def _load(code: str) -> Language:
    source = files("roznamcha.web") / "translations" / f"{code}.toml"
    try:
        tables = tomli.loads(source.read_text("utf-8"))
    except tomli.TOMLDecodeError as error:
        raise TranslationError(f"{code}.toml: {error}") from error
    about: dict[str, Any] = tables.pop("language")
    texts = {f"{section}.{key}": text for section, table in tables.items() for key, text in table.items()}
    return Language(code, about["direction"], about["name"], texts)
