"""The types of the lexicon, and the index that finds its names in a row of words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


class LexiconError(ValueError):
    """A data file of the lexicon is wrong; the message names the file and the entry."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office held from `start` to `end`: ISO days, months or years; None is open or not known."""

    code: str | None
    office: str
    start: str | None
    end: str | None

    def covers(self, day: str) -> bool:
        """Whether the office was held on an ISO day, as far as the dates tell."""
        return (self.start is None or day >= self.start) and (self.end is None or day[: len(self.end)] <= self.end)


@dataclass(frozen=True, slots=True, eq=False)
class Entity:
    """Somebody or something that acts: `kind` is finer than the codebook's `type`."""

    key: str
    type: str  # person | state | org | group
    kind: str  # person | state | body | organ | party | company | outlet | group
    code: str | None
    name: str
    tenures: tuple[Tenure, ...] = ()
    seat: str | None = None
    members: frozenset[str] = frozenset()
    urdu: str = ""  # the first Urdu name of the file


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A city, region or site."""

    name: str
    code: str | None
    kind: str  # city | region | place


@dataclass(frozen=True, slots=True, eq=False)
class Office:
    """A word for an office, rank or honorific."""

    office: str
    kind: str
    plural: bool
    of: str
    usa: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Organ:
    """An organ noun that takes a state (`وزارت خارجہ`); `kind` state stands for the state itself.

    `names` gives the usual English name of a single state's organ by ISO code.
    """

    name: str
    pattern: str
    default: str | None
    kind: str
    names: dict[str, str]
    same: str | None = None  # organs of a state with one `same` are one actor: `فوج`, `افواج`, `فورسز`
    alone: bool = False  # the noun without a state is a name as well: a ministry, not the police

    def english(self, code: str, state: str, adjective: str | None) -> str:
        """The organ's English name in a state."""
        if code in self.names:
            return self.names[code]
        if not self.pattern or (adjective is None and "{adjective}" in self.pattern):
            return f"{self.name} ({state})"
        return self.pattern.replace("{adjective}", adjective or state).replace("{state}", state)


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A written form and what it may mean; `sort` says how it names it.

    Sorts: name, short (a surname alone), adjective, capital, office, organ, place.
    """

    sort: str
    entity: Entity | None = None
    place: Place | None = None
    office: Office | None = None
    organ: Organ | None = None
    ambiguous: bool = False


Entry = tuple[tuple[str, ...], tuple[Form, ...]]


@dataclass(slots=True)
class Lexicon:
    """The loaded lexicon."""

    entities: dict[str, Entity] = field(default_factory=dict)
    states: dict[str, Entity] = field(default_factory=dict)  # by ISO code
    adjectives: dict[str, str] = field(default_factory=dict)  # ISO code -> English adjective
    currencies: dict[str, str] = field(default_factory=dict)  # ISO code -> ISO 4217
    index: dict[str, list[Entry]] = field(default_factory=dict)
    compounds: dict[str, tuple[str, ...]] = field(default_factory=dict)
    holders: dict[tuple[str, str], list[tuple[Tenure, Entity]]] = field(default_factory=dict)
    written: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)  # filled by `forms_of`
    name_words: frozenset[str] = frozenset()  # words that persons' names are made of
    ordinary: frozenset[str] = frozenset()  # rarer words of the press that are no names

    def fill(self, meanings: Mapping[tuple[str, ...], list[Form]]) -> None:
        """Index the forms by their first words, longest first; `meanings` has a form's words and what it may mean."""
        names: set[str] = set(self.name_words)
        for words, forms in meanings.items():
            self.index.setdefault(words[0], []).append((words, tuple(forms)))
            for form in forms:
                if form.sort == "name" and form.entity is not None and form.entity.type == "person":
                    names.update(word for word in words if word.isalpha())
                    break
        for entries in self.index.values():
            if len(entries) > 1:
                entries.sort(key=_length, reverse=True)
        self.name_words = frozenset(names)

    def find(self, words: Sequence[str], first: int, last: int) -> Iterable[tuple[int, tuple[Form, ...]]]:
        """The forms that begin at word `first`, longest first, as (end, meanings)."""
        for known, forms in self.index.get(words[first], ()) if first < last else ():
            end = first + len(known)
            if end <= last and (len(known) == 1 or tuple(words[first:end]) == known):
                yield end, forms

    def organ(self, organ: Organ, code: str) -> Entity:
        """A state's organ as an entity."""
        home = self.states.get(code)
        english = organ.english(code, home.name if home else code, self.adjectives.get(code))
        key = f"organ:{code}:{organ.same or english}"
        return self.entities.get(key) or Entity(key, "org", organ.kind, code, english)

    def regional(self, name: str, code: str) -> Entity:
        """An organ of a province or city, as an entity."""
        key = f"organ:{code}:{name}"
        return self.entities.get(key) or Entity(key, "org", "organ", code, name)

    def forms_of(self, entity: Entity) -> list[tuple[str, ...]]:
        """The written forms of an entity, as words; the table is made at the first call."""
        if not self.written:
            for entries in self.index.values():
                for words, forms in entries:
                    for form in forms:
                        if form.entity is not None:
                            self.written.setdefault(form.entity.key, []).append(words)
        return self.written.get(entity.key, [])

    def holder(self, code: str, office: str, day: str) -> Entity | None:
        """Who held an office of a state on an ISO day, where exactly one is known."""
        found = {entity.key: entity for tenure, entity in self.holders.get((code, office), ()) if tenure.covers(day)}
        return next(iter(found.values())) if len(found) == 1 else None


def _length(entry: Entry) -> int:
    return len(entry[0])
