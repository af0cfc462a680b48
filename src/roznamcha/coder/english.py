"""One English line for an event or a statement, made from its parts alone.

The phrases are data (`data/english.toml`), one for each type and mode; a test goes through
all of them. What is not in the coding is not in the line.
"""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import tomli

from roznamcha.coder.speech.position import positions
from roznamcha.language.letters import plain
from roznamcha.lexicon import Entity, LexiconError
from roznamcha.types import Actor, Coding, Event, Statement

_FILE = "english.toml"
_FORMS = frozenset(["to", "state", "person", "alone", "joint"])
_SLOTS = frozenset(["recipients", "place", "to_place"])
_SLOT = re.compile(r"{(\w+)}")
_IN_STATE = re.compile(r" \(([^()]*)\)$")  # Ministry of Foreign Affairs (Pakistan)
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Phrase:
    """What the actors of one type and mode did, by who is on the other side."""

    trigger: frozenset[str]
    did: Mapping[str, str]
    do: Mapping[str, str]
    doing: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """The data file, checked."""

    line: Mapping[str, str]
    stance: Mapping[str, str]
    articles: frozenset[str]
    heads: frozenset[str]
    private: frozenset[str]
    dropped: frozenset[str]
    of: Mapping[str, str]
    phrases: Mapping[tuple[str, str | None], tuple[Phrase, ...]]  # those with a trigger first

    def phrase(self, event: Event) -> Phrase:
        """The phrase of an event; a mode that has none goes by its type."""
        known = self.phrases.get((event.type, event.mode)) or self.phrases[event.type, None]
        if len(known) > 1:
            words = set(plain(event.trigger).split())
            for phrase in known:
                if not phrase.trigger or phrase.trigger & words:
                    return phrase
        return known[-1]


class Liner:
    """Writes the lines of one coding; `states` gives the lexicon's states by ISO code."""

    def __init__(self, actors: Iterable[Actor], states: Mapping[str, Entity]) -> None:
        self.actors = {actor.id: actor for actor in actors}
        self.states = states
        self.words = wording()
        self._names: dict[str, str] = {}

    def event(self, event: Event) -> str:
        """`Iran's foreign minister … met Russia's foreign minister … in Moscow, 6 October 2021`."""
        planned = event.status == "planned"
        phrase = self.words.phrase(event)
        template = self._form(phrase.do if planned else phrase.did, event, len(event.actors) > 1)
        act = self._fill(template, event)
        line = self.words.line["planned" if planned else "occurred"].format(
            actors=self._listed(event.actors), did=act, do=act, **{"is": "are" if len(event.actors) > 1 else "is"}
        )
        if event.place and "place}" not in template and not self._told(event):
            line += self.words.line["place"].format(place=self._with_article(event.place))
        date = days(event.from_, event.to)
        return _capital(line + self.words.line["date"].format(date=date) if date else line)

    def statement(self, statement: Statement, matter: str | None, event: Event | None) -> str:
        """`Russia's foreign minister Sergey Lavrov said (indirect): on the nuclear question, for`."""
        line = self.words.line
        doing = ""
        if event is not None and (forms := self.words.phrase(event).doing):
            doing = line["doing"].format(doing=self._fill(self._form(forms, event, False), event))
        about = [line["matter"].format(matter=matter)] if matter else []
        if stance := self.words.stance[statement.stance]:
            about.append(stance)
        return _capital(
            line["statement"].format(
                speaker=self._listed([statement.speaker]), form=statement.form, doing=doing,
                about=line["about"].format(about=", ".join(about)) if about else "",
            )
        )  # fmt: skip

    def name(self, actor: Actor) -> str:
        """An actor with office and state where they are known."""
        if actor.type != "person":
            return self._with_article(actor.name)
        role = _IN_STATE.sub("", actor.role or "")
        if role in self.words.dropped:
            role = ""
        if role.removeprefix("former ") in self.words.private:
            state = self.states.get(actor.code or "")
            home = f" of {self._with_article(state.name)}" if state else ""
            return f"{role} {actor.name}{home}"
        owner = self._possessive(actor.code, role)
        if role.startswith("former ") and owner and "'" not in owner:
            return f"former {owner} {role.removeprefix('former ')} {actor.name}"
        return " ".join(part for part in (owner, role, actor.name) if part)

    def _possessive(self, code: str | None, role: str) -> str:
        """`Iran's`, `UN`; nothing where the office itself names the state."""
        if code is None:
            return ""
        short = self.words.of.get(code)
        state = self.states[code].name if code in self.states else None
        if any(name and name in role for name in (short, state)):
            return ""
        if short is not None:
            return short if role else ""
        if state is None:
            return ""
        return self._owner(state)

    def _with_article(self, name: str) -> str:
        if name in self.words.articles:
            return f"the {name}"
        if (found := _IN_STATE.search(name)) and self._is_state(found.group(1)):
            return f"{self._owner(found.group(1))} {_IN_STATE.sub('', name)}"
        name, bracket, rest = name.partition(" (")
        return f"{self._article(name)}{bracket}{rest}"

    def _is_state(self, name: str) -> bool:
        return any(state.name == name for state in self.states.values())

    def _owner(self, state: str) -> str:
        """`Iran's`, `the Netherlands'`."""
        owner = self._with_article(state)
        return f"{owner}'" if owner.endswith("s") and owner != state else f"{owner}'s"

    def _article(self, name: str) -> str:
        if " " in name and name.partition(" of ")[0].rpartition(" ")[2] in self.words.heads:
            return f"the {name}"
        return name

    def _form(self, forms: Mapping[str, str], event: Event, several: bool) -> str:
        if not event.recipients:
            return (forms.get("joint") if several else None) or forms["alone"]
        kinds = {self.actors[r].type if r in self.actors else "" for r in event.recipients}
        return (forms.get(next(iter(kinds))) if len(kinds) == 1 else None) or forms["to"]

    def _fill(self, template: str, event: Event) -> str:
        place = self._with_article(event.place) if event.place and not self._told(event) else ""
        return template.format(
            recipients=self._listed(event.recipients),
            place=f" ({place})" if place else "",
            to_place=f" to {place}" if place else "",
        )

    def _told(self, event: Event) -> bool:
        """Whether the place is a state that the line names as a recipient anyway."""
        return any(r in self.actors and self.actors[r].name == event.place for r in event.recipients)

    def _listed(self, ids: list[str]) -> str:
        for id_ in ids:
            if id_ not in self._names and id_ in self.actors:
                self._names[id_] = self.name(self.actors[id_])
        *first, last = [self._names[i] for i in ids if i in self._names] or [self.words.line["nobody"]]
        return f"{', '.join(first)} and {last}" if first else last


def write_lines(coding: Coding, states: Mapping[str, Entity]) -> None:
    """Give every event and statement of a coding its line; `states` by ISO code."""
    liner = Liner(coding.actors, states)
    matters = positions().matters
    events = {event.id: event for event in coding.events}
    for event in coding.events:
        event.english = liner.event(event)
    for statement in coding.statements:
        matter = matters[statement.matter].english if statement.matter else None
        statement.english = liner.statement(statement, matter, events.get(statement.event or ""))


def name_dossiers(coding: Coding, named: Mapping[int, tuple[str, str]], states: Mapping[str, Entity]) -> None:
    """Give statements the dossiers that they name, and write their lines again.

    `named` has, by a statement's place in the coding, the dossier's id and English name. The
    dossiers are known to the record (`dossiers_said`), which reads the whole report.
    """
    liner = Liner(coding.actors, states)
    events = {event.id: event for event in coding.events}
    for place, (dossier, english) in named.items():
        statement = coding.statements[place]
        statement.dossier = dossier
        statement.english = liner.statement(statement, english, events.get(statement.event or ""))


def days(from_: str | None, to: str | None) -> str:
    """`6 October 2021`, `6–8 October 2021`, `October 2021`, `2021`; "" where nothing is known."""
    if from_ is None and to is None:
        return ""
    if from_ is None or to is None:
        return f"from {_day(from_)}" if from_ else f"until {_day(to or '')}"
    if from_ == to:
        return _day(from_)
    start, end = datetime.date.fromisoformat(from_), datetime.date.fromisoformat(to)
    first_to_last = start.day == 1 and end.day == monthrange(end.year, end.month)[1]
    if first_to_last and start.month == 1 and end.month == 12:
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if first_to_last and start.year == end.year:
        months = _MONTHS[start.month - 1]
        return f"{months} {end.year}" if start.month == end.month else f"{months}–{_MONTHS[end.month - 1]} {end.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(to)}"
    if start.year == end.year:
        return f"{start.day} {_MONTHS[start.month - 1]} – {_day(to)}"
    return f"{_day(from_)} – {_day(to)}"


def _day(iso: str) -> str:
    day = datetime.date.fromisoformat(iso)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]


@lru_cache(maxsize=1)
def wording() -> Wording:
    """The words of the lines, read and checked once; raises LexiconError with the entry at fault."""
    try:
        tables = tomli.loads((files("roznamcha.coder") / "data" / _FILE).read_text("utf-8"))
    except tomli.TOMLDecodeError as error:
        raise LexiconError(f"{_FILE}: {error}") from error
    return read_wording(tables)


def read_wording(tables: dict[str, Any]) -> Wording:
    """Check the tables of a data file; raises LexiconError with the entry at fault."""
    if missing := {"line", "stance", "article", "private", "of", "phrase"} - tables.keys():
        raise LexiconError(f"{_FILE}: {', '.join(sorted(missing))} missing")
    phrases: dict[tuple[str, str | None], list[Phrase]] = {}
    for entry in tables["phrase"]:
        label = f"{_FILE}: [[phrase]] {entry.get('type')} {entry.get('mode', '')}".rstrip()
        if unknown := entry.keys() - {"type", "mode", "trigger", "did", "do", "doing"}:
            raise LexiconError(f"{label}: unknown key {', '.join(sorted(unknown))}")
        for key in ("did", "do", "doing") if "doing" in entry else ("did", "do"):
            _check_forms(entry.get(key), f"{label}: {key}")
        if entry["did"].keys() != entry["do"].keys():
            raise LexiconError(f"{label}: did and do have not the same forms")
        trigger = frozenset(plain(word) for word in entry.get("trigger", ()))
        if spaced := [word for word in trigger if " " in word]:
            raise LexiconError(f"{label}: trigger {spaced[0]!r} is more than one word")
        key_of = (entry.get("type", ""), entry.get("mode"))
        phrases.setdefault(key_of, []).append(Phrase(trigger, entry["did"], entry["do"], entry.get("doing", {})))
    for (type_, mode), found in phrases.items():
        found.sort(key=lambda phrase: not phrase.trigger)
        if [not phrase.trigger for phrase in found].count(True) != 1:
            raise LexiconError(f"{_FILE}: {type_} {mode or ''}: one [[phrase]] without trigger is needed")
        if (type_, None) not in phrases:
            raise LexiconError(f"{_FILE}: {type_}: the [[phrase]] without mode is missing")
    article, private = tables["article"], tables["private"]
    return Wording(
        tables["line"], tables["stance"], frozenset(article["names"]), frozenset(article["heads"]),
        frozenset(private["roles"]), frozenset(private["dropped"]), tables["of"],
        {key: tuple(found) for key, found in phrases.items()},
    )  # fmt: skip


def _check_forms(forms: Any, label: str) -> None:
    if not isinstance(forms, dict) or not {"to", "alone"} <= forms.keys() or forms.keys() - _FORMS:
        raise LexiconError(f"{label}: forms are {', '.join(sorted(_FORMS))}; to and alone are needed")
    for form, text in forms.items():
        slots = set(_SLOT.findall(text))
        if unknown := slots - _SLOTS:
            raise LexiconError(f"{label}.{form}: unknown slot {', '.join(sorted(unknown))}")
        if form in ("alone", "joint") and "recipients" in slots:
            raise LexiconError(f"{label}.{form}: {{recipients}} stands where there are none")
