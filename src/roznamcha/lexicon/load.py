"""Reading and checking the lexicon's data files."""

from __future__ import annotations

import gc
import re
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import Any

import tomli

from roznamcha.language.letters import plain
from roznamcha.language.tokens import parts_of
from roznamcha.language.vocabulary import common_words
from roznamcha.lexicon.cut import cut_forms
from roznamcha.lexicon.model import Entity, Form, Lexicon, LexiconError, Office, Organ, Place, Tenure
from roznamcha.lexicon.spellings import read_classes, respelt

_DATA = files("roznamcha.lexicon") / "data"
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_CODE = re.compile(r"[A-Z][A-Za-z0-9+]{1,11}")
_SHORTEST_COMPOUND = 6  # letters; shorter glued pairs are too often words of their own

# Table name in the file -> keys that an entry must have, keys that it may have.
_SHAPES: dict[str, tuple[set[str], set[str]]] = {
    "state": ({"code", "name", "urdu"}, {"adjectives", "capital", "capital_urdu", "government", "currency", "region", "ambiguous", "adjective"}),
    "city": ({"name", "code", "urdu"}, {"kind", "ambiguous"}),
    "body": ({"name", "code", "urdu"}, {"adjectives", "seat", "members", "ambiguous"}),
    "group": ({"name", "code", "urdu"}, {"ambiguous", "adjectives"}),
    "organ": ({"name", "code", "urdu"}, {"place", "ambiguous", "same"}),
    "generic": ({"name", "urdu"}, {"pattern", "default", "kind", "ambiguous", "names", "same", "alone"}),
    "party": ({"name", "code", "urdu"}, {"ambiguous"}),
    "outlet": ({"name", "urdu"}, {"kind", "ambiguous"}),
    "company": ({"name", "urdu"}, {"ambiguous", "code"}),
    "office": ({"urdu", "office", "kind"}, {"of", "usa", "number", "plural", "ambiguous", "class"}),
    "person": ({"name", "urdu", "offices"}, {"short", "group", "ambiguous"}),
}  # fmt: skip


def _tables(path: Traversable) -> dict[str, list[dict[str, Any]]]:
    try:
        tables = tomli.loads(path.read_text("utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path.name}: {error}") from error
    for table, entries in tables.items():
        if table not in _SHAPES:
            raise LexiconError(f"{path.name}: unknown table [[{table}]]; known are {', '.join(sorted(_SHAPES))}")
        must, may = _SHAPES[table]
        for entry in entries:
            label = f"{path.name}: [[{table}]] {entry.get('name') or entry.get('office') or entry.get('urdu')}"
            if missing := must - entry.keys():
                raise LexiconError(f"{label}: {', '.join(sorted(missing))} missing")
            if unknown := entry.keys() - must - may:
                raise LexiconError(f"{label}: unknown key {', '.join(sorted(unknown))}")
            if not entry["urdu"] or not all(isinstance(form, str) and form.strip() for form in entry["urdu"]):
                raise LexiconError(f"{label}: urdu must be a list of written forms")
            if entry.get("code") and not _CODE.fullmatch(entry["code"]):
                raise LexiconError(f"{label}: code {entry['code']!r} is not made of capitals")
    return tables


def _tenures(entry: dict[str, Any], file: str) -> tuple[Tenure, ...]:
    tenures = []
    for office in entry["offices"]:
        start, end = office.get("from"), office.get("to")
        for date in (start, end):
            if date is not None and not _DATE.fullmatch(date):
                raise LexiconError(f"{file}: [[person]] {entry['name']}: {date!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
        if start and end and start[: len(end)] > end:
            raise LexiconError(f"{file}: [[person]] {entry['name']}: {start} is after {end}")
        tenures.append(Tenure(office.get("code") or None, office["office"], start, end))
    return tuple(tenures)


class _Builder:
    """Collects forms in two passes: glued pairs have to be known before words are cut."""

    def __init__(self) -> None:
        self.lexicon = Lexicon()
        self.forms: list[tuple[str, Form]] = []
        self.persons: dict[str, dict[str, Any]] = {}
        self.spellings: dict[str, tuple[str, ...]] = {}

    def entity(self, entity: Entity) -> Entity:
        return self.lexicon.entities.setdefault(entity.key, entity)

    def name(self, written: list[str], form: Form, ambiguous: list[str]) -> None:
        if not ambiguous:
            self.forms.extend((word, form) for word in written)
            return
        marked = Form(form.sort, form.entity, form.place, form.office, form.organ, True)
        plain_ambiguous = {plain(word) for word in ambiguous}
        self.forms.extend((word, marked if plain(word) in plain_ambiguous else form) for word in written)

    def finish(self) -> Lexicon:
        cut = cut_forms([written for written, _form in self.forms])
        compounds = _compounds(cut)
        meanings: dict[tuple[str, ...], list[Form]] = {}
        for words, (_written, form) in zip(cut, self.forms, strict=True):
            if not compounds.keys().isdisjoint(words):
                words = tuple(part for word in words for part in compounds.get(word, (word,)))
            meanings.setdefault(words, []).append(form)
        self.lexicon.compounds = compounds
        self._respell(meanings)
        self.lexicon.fill(meanings)
        return self.lexicon

    def _respell(self, meanings: dict[tuple[str, ...], list[Form]]) -> None:
        """Add the other spellings of every name, where they are no name and no everyday word."""
        everyday = common_words() | self.lexicon.ordinary
        for words, forms in list(meanings.items()):
            for other in respelt(words, self.spellings):
                if other not in meanings and (len(other) > 1 or other[0] not in everyday):
                    meanings[other] = forms


def _compounds(cut: list[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Pairs of words that papers may glue together, unless the glued form is a name itself."""
    pairs: dict[str, tuple[str, ...]] = {
        left + right: (left, right)
        for words in set(cut)
        if len(words) > 1
        for left, right in pairwise(words)
        if len(left) > 1 and len(right) > 1 and len(left) + len(right) >= _SHORTEST_COMPOUND and left[0] > "\u0600"
    }
    for words in cut:
        if len(words) == 1:
            pairs.pop(words[0], None)
    # کوبانی, سیرگئی: what looks like two words run together is one where it is a name's.
    pairs.update((word, (word,)) for words in cut for word in words if word not in pairs and parts_of(word) is not None)
    return pairs


def _code(entry: dict[str, Any]) -> str | None:
    return entry.get("code") or None


def build(root: Traversable = _DATA) -> Lexicon:
    """Load every data file under `root`; raises LexiconError with file and entry on a fault."""
    collecting = gc.isenabled()
    gc.disable()  # nothing made here is garbage, and looking for it costs a fifth of the time
    try:
        return _build(root)
    finally:
        if collecting:
            gc.enable()


def _build(root: Traversable) -> Lexicon:
    builder = _Builder()
    paths = [path for path in root.iterdir() if path.name.endswith(".toml")]
    if (persons := root / "persons").is_dir():
        paths += [path for path in persons.iterdir() if path.name.endswith(".toml")]
    for path in sorted(paths, key=lambda path: path.name):
        for table, entries in _tables(path).items():
            for entry in entries:
                _ADDERS[table](builder, entry, path.name)
    for entry in builder.persons.values():
        _finish_person(builder, entry)
    builder.lexicon.name_words = _listed(root / "words" / "names.txt")
    builder.lexicon.ordinary = _listed(root / "words" / "ordinary.txt")
    if (spellings := root / "words" / "spellings.txt").is_file():
        builder.spellings = read_classes(spellings.read_text("utf-8").splitlines())
    return builder.finish()


def _listed(path: Traversable) -> frozenset[str]:
    """The words of a plain list, already normalised; lines with # are comments."""
    if not path.is_file():
        return frozenset()
    lines = path.read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _add_state(builder: _Builder, entry: dict[str, Any], file: str) -> None:
    code = entry["code"]
    urdu = next(iter(entry["urdu"]), "")
    entity = builder.entity(
        Entity(f"state:{code}", "state", "state", code, entry["name"], seat=entry.get("capital"), urdu=urdu)
    )
    builder.lexicon.states[code] = entity
    if entry.get("adjective"):
        builder.lexicon.adjectives[code] = entry["adjective"]
    if entry.get("currency"):
        builder.lexicon.currencies[code] = entry["currency"]
    ambiguous = entry.get("ambiguous", [])
    builder.name(entry["urdu"] + entry.get("government", []), Form("name", entity), ambiguous)
    builder.name(entry.get("adjectives", []), Form("adjective", entity), ambiguous)
    place = Place(entry["capital"], code, "city") if entry.get("capital") else None
    builder.name(entry.get("capital_urdu", []), Form("capital", entity, place), ambiguous)


def _add_city(builder: _Builder, entry: dict[str, Any], file: str) -> None:
    place = Place(entry["name"], _code(entry), entry.get("kind", "city"))
    builder.name(entry["urdu"], Form("place", place=place), entry.get("ambiguous", []))


def _adder(table: str, type_: str, kind: str) -> Any:
    def add(builder: _Builder, entry: dict[str, Any], file: str) -> None:
        entity = builder.entity(
            Entity(
                f"organ:{entry['code']}:{entry.get('same', entry['name'])}" if table == "organ" else f"{table}:{entry['name']}", type_, kind, _code(entry), entry["name"],
                seat=entry.get("seat") or entry.get("place"), members=frozenset(entry.get("members", ())),
                urdu=next(iter(entry["urdu"]), ""),
            )
        )  # fmt: skip
        builder.name(entry["urdu"], Form("name", entity), entry.get("ambiguous", []))
        builder.name(entry.get("adjectives", []), Form("adjective", entity), entry.get("ambiguous", []))

    return add


def _add_generic(builder: _Builder, entry: dict[str, Any], file: str) -> None:
    organ = Organ(
        entry["name"],
        entry.get("pattern", ""),
        entry.get("default") or None,
        entry.get("kind", "organ"),
        entry.get("names", {}),
        entry.get("same"),
        entry.get("alone", False),
    )
    builder.name(entry["urdu"], Form("organ", organ=organ), entry.get("ambiguous", []))


def _add_office(builder: _Builder, entry: dict[str, Any], file: str) -> None:
    plural = bool(entry.get("plural")) or entry.get("number") == "plural"
    office = Office(entry["office"], entry["kind"], plural, entry.get("of", "any"), entry.get("usa"))
    builder.name(entry["urdu"], Form("office", office=office), entry.get("ambiguous", []))


def _add_person(builder: _Builder, entry: dict[str, Any], file: str) -> None:
    """Keep a person's entry; one who stands in two files (a minister who went to the UN) is put together."""
    entry["tenures"] = _tenures(entry, file)
    known = builder.persons.setdefault(entry["name"], entry)
    if known is not entry:
        known["tenures"] = tuple(dict.fromkeys(known["tenures"] + entry["tenures"]))
        for key in ("urdu", "short", "ambiguous"):
            known[key] = [*known.get(key, ()), *(form for form in entry.get(key, ()) if form not in known.get(key, ()))]


def _finish_person(builder: _Builder, entry: dict[str, Any]) -> None:
    tenures = tuple(sorted(entry["tenures"], key=lambda tenure: tenure.start or ""))
    code = next((tenure.code for tenure in reversed(tenures) if tenure.code), None)
    entity = builder.entity(Entity(f"person:{entry['name']}", "person", "person", code, entry["name"], tenures))
    for tenure in tenures:
        if tenure.code:
            builder.lexicon.holders.setdefault((tenure.code, tenure.office), []).append((tenure, entity))
    ambiguous = entry.get("ambiguous", [])
    builder.name(entry["urdu"], Form("name", entity), ambiguous)
    builder.name(entry.get("short", []), Form("short", entity), ambiguous)


_ADDERS: dict[str, Any] = {
    "state": _add_state,
    "city": _add_city,
    "body": _adder("body", "org", "body"),
    "group": _adder("group", "group", "group"),
    "organ": _adder("organ", "org", "organ"),
    "party": _adder("party", "org", "party"),
    "outlet": _adder("outlet", "org", "outlet"),
    "company": _adder("company", "org", "company"),
    "generic": _add_generic,
    "office": _add_office,
    "person": _add_person,
}


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon of the package, loaded once."""
    return build()
