"""The page's own words, in English and Urdu.

The words are data (`translations/*.toml`); both files must have the same keys. A value put
into a sentence is isolated, so that a Latin name does not turn an Urdu line about.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

import tomli

_ISOLATE, _END = "\u2068", "\u2069"  # FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE


_ISO = re.compile(r"\b\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?\b")
# Arabic letters with what stands between them, and the same of Latin letters.
_ARABIC = re.compile(r"(?:\b\d+ )?[\u0600-\u06ff](?:[^A-Za-z\u2066-\u2069()\[\];:]*[\u0600-\u06ff0-9])?")
_LATIN = re.compile(r"[A-Za-z](?:[^\u0600-\u06ff\u2066-\u2069()\[\];:]*[A-Za-z0-9])?")


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
        if first and (whole := _whole(first, last)):
            return self.day(whole)
        return f"{self.day(first) if first else '…'} – {self.day(last)}"

    def window(self, first: str | None, last: str | None) -> str:
        """The days that something may be of, where None leaves an end open."""
        if first and last:
            return self.days(first, last)
        if first:
            return self.text("day.from", day=self.day(first))
        return self.text("day.until", day=self.day(last)) if last else self.texts["day.unknown"]

    def dates(self, text: str) -> str:
        """A text with its ISO days written out and the other script's words set apart.

        A right-to-left line would turn both about.
        """
        apart = _LATIN if self.direction == "rtl" else _ARABIC
        told = apart.sub(lambda match: f"{_ISOLATE}{match[0]}{_END}", text)
        return _ISO.sub(lambda match: f"{_ISOLATE}{self.day(match[0])}{_END}", told)

    def weekday(self, iso: str | None) -> str:
        """The name of the weekday of an ISO day."""
        return self.texts[f"weekday.{date.fromisoformat(iso[:10]).weekday()}"] if iso else ""


def _whole(first: str, last: str) -> str | None:
    """The year (`2022`) or month (`2022-02`) that two ISO days are the first and last of, if they are."""
    if (first[4:], last[4:]) == ("-01-01", "-12-31") and first[:4] == last[:4]:
        return first[:4]
    if first[:7] == last[:7] and len(last) == 10 and first[7:] == "-01":
        year, month = int(last[:4]), int(last[5:7])
        return first[:7] if int(last[8:]) == monthrange(year, month)[1] else None
    return None


LANGUAGES = ("en", "ur")


@lru_cache(maxsize=1)
def languages() -> dict[str, Language]:
    """All languages by code; raises TranslationError where their keys differ."""
    loaded = {code: _load(code) for code in LANGUAGES}
    first, *others = loaded.values()
    for other in others:
        # A language may have further sentences for modes of events, names of offices that the lexicon lacks, and units.
        own = ("line.", "office.", "unit.")
        if odd := {key for key in first.texts.keys() ^ other.texts.keys() if not key.startswith(own)}:
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
