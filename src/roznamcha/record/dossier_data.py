"""The named processes as data: dossiers, their ladders of stages, stances, datable events.

Everything is read from `lexicon/data_dossiers`; a fault in a file is told with its name
and entry when it is loaded. The stages are the project's own, after the usual course of
treaties (Vienna Convention on the Law of Treaties 1969, articles 6-18 and 54-72:
negotiation, adoption of the text, signature, ratification, entry into force, suspension,
withdrawal) and of accessions to international bodies.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from roznamcha.language.letters import plain
from roznamcha.record.dossier_names import Dossier, DossierError, Entry, entries, tables
from roznamcha.record.dossiers_signs import SignError, SignIndex


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of a ladder; `rank` is its place in it."""

    id: str
    english: str
    urdu: str
    rank: int
    weak: bool = False
    always: bool = False
    negated: str | None = None
    planned: tuple[str, str] | None = None
    demanded: tuple[str, str] | None = None

    def label(self, status: str) -> tuple[str, str]:
        """Its name in English and Urdu as told: occurred, planned, demanded or conditional."""
        if status == "planned":
            return self.planned or (f"{self.english} (to come)", f"{self.urdu} (متوقع)")
        if status == "demanded":
            return self.demanded or (f"{self.english} (demanded)", f"{self.urdu} (مطالبہ)")
        if status == "conditional":
            return f"{self.english} (on a condition)", f"{self.urdu} (مشروط)"
        return self.english, self.urdu


@dataclass(frozen=True, slots=True)
class Stance:
    """What a side may say to a matter."""

    id: str
    english: str
    urdu: str


@dataclass(frozen=True, slots=True)
class DatableEvent:
    """A happening whose days are known; `going` where the sign tells that it is going on."""

    id: str
    english: str
    urdu: str
    start: str
    end: str
    going: bool
    examples: tuple[str, ...]


@dataclass(slots=True)
class DossierData:
    """All that the files tell, with their sign indexes."""

    dossiers: dict[str, Dossier] = field(default_factory=dict)
    ladders: dict[str, dict[str, Stage]] = field(default_factory=dict)
    common: dict[str, Stage] = field(default_factory=dict)
    stances: dict[str, Stance] = field(default_factory=dict)
    events: dict[str, list[DatableEvent]] = field(default_factory=dict)
    signs: SignIndex = field(default_factory=lambda: SignIndex({}))
    stage_signs: SignIndex = field(default_factory=lambda: SignIndex({}))
    stance_signs: SignIndex = field(default_factory=lambda: SignIndex({}))
    event_signs: SignIndex = field(default_factory=lambda: SignIndex({}))
    told: dict[str, str] = field(default_factory=dict)  # noun of a stance -> the stance

    def stage(self, ladder: str, stage: str) -> Stage | None:
        """A stage of a ladder, or the common one of that name."""
        return self.ladders.get(ladder, {}).get(stage) or self.common.get(stage)


@lru_cache(maxsize=1)
def dossier_data() -> DossierData:
    """Load and check every file; raises DossierError with file and entry on a fault."""
    classes: dict[str, str] = tables("words.toml")["words"]
    data = DossierData()
    data.signs, data.stage_signs = SignIndex(classes), SignIndex(classes)
    data.stance_signs, data.event_signs = SignIndex(classes), SignIndex(classes)
    _add_ladders(data, tables("ladders.toml"))
    _add_stances(data, tables("stances.toml"))
    for entry in entries().values():
        _add_dossier(data, entry)
    for event in tables("events.toml")["event"]:
        _add_event(data, event)
    return data


def _sign(index: SignIndex, owner: str, written: str, where: str) -> None:
    try:
        index.add(owner, written)
    except (SignError, KeyError) as error:
        raise DossierError(f"{where}: {error}") from error


def _pair(entry: dict[str, Any], name: str) -> tuple[str, str] | None:
    return (entry[f"{name}_english"], entry[f"{name}_urdu"]) if f"{name}_english" in entry else None


def _add_ladders(data: DossierData, tables: dict[str, Any]) -> None:
    for ladder in tables["ladder"]:
        stages = data.ladders[ladder["id"]] = {}
        for rank, entry in enumerate(ladder["stages"], 1):
            stages[entry["id"]] = Stage(
                entry["id"], entry["english"], entry["urdu"], rank, bool(entry.get("weak")), bool(entry.get("always")), entry.get("negated"), _pair(entry, "planned"), _pair(entry, "demanded")
            )  # fmt: skip
            for written in entry["signs"]:
                _sign(data.stage_signs, f"{ladder['id']}/{entry['id']}", written, f"ladders.toml: {entry['id']}")
        for stage in stages.values():
            if stage.negated and stage.negated not in stages:
                raise DossierError(f"ladders.toml: {ladder['id']}/{stage.id}: no stage {stage.negated!r}")
    for entry in tables["common"]:
        data.common[entry["id"]] = Stage(entry["id"], entry["english"], entry["urdu"], 0, True)
        for written in entry["signs"]:
            _sign(data.stage_signs, f"*/{entry['id']}", written, f"ladders.toml: {entry['id']}")


def _add_stances(data: DossierData, tables: dict[str, Any]) -> None:
    for entry in tables["stance"]:
        data.stances[entry["id"]] = Stance(entry["id"], entry["english"], entry["urdu"])
        for written in entry["signs"]:
            _sign(data.stance_signs, entry["id"], written, f"stances.toml: {entry['id']}")
    for stance, nouns in tables["told"].items():
        if stance not in data.stances:
            raise DossierError(f"stances.toml: [told] {stance}: no such stance")
        for noun in nouns.split("|"):
            data.told[plain(noun)] = stance


def _add_dossier(data: DossierData, entry: Entry) -> None:
    dossier = entry.dossier
    if dossier.ladder not in data.ladders:
        raise DossierError(f"{entry.label}: no ladder {dossier.ladder!r}")
    data.dossiers[dossier.id] = dossier
    for written in entry.signs:
        _sign(data.signs, dossier.id, written, entry.label)


def _add_event(data: DossierData, entry: dict[str, Any]) -> None:
    label = f"events.toml: {entry.get('id')}"
    try:
        event = DatableEvent(
            entry["id"], entry["english"], entry["urdu"], entry["from"], entry.get("to", entry["from"]), bool(entry.get("going")), tuple(entry.get("examples", ()))
        )  # fmt: skip
    except KeyError as error:
        raise DossierError(f"{label}: {error} missing") from error
    if event.start > event.end:
        raise DossierError(f"{label}: {event.start} is after {event.end}")
    data.events.setdefault(event.id, []).append(event)
    for written in entry.get("signs", ()):
        _sign(data.event_signs, event.id, written, label)
