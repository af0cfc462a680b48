"""Mentions: where a text names or describes a person, state, body, group or place.

`coder/names/find.py` finds them; here is what one is.
"""

from __future__ import annotations

from dataclasses import dataclass

from roznamcha.lexicon import Entity, Organ, Place


@dataclass(slots=True)
class Mention:
    """Tokens `first`..`last` name it; `np_first`..`np_last` is the noun phrase with titles and head noun.

    `sort`: name, short, capital, adjective, organ (an organ noun without its state), office
    (described, not named), unknown (a name that the lexicon does not know), bare (a person's name
    without any title or deed of speech), again (a noun alone, `تنظیم`), place.
    """

    first: int
    last: int
    np_first: int
    np_last: int
    sort: str
    type: str  # person | state | org | group | office | place
    entity: Entity | None = None
    code: str | None = None
    office: str | None = None
    place: Place | None = None
    candidates: tuple[Entity, ...] = ()
    plural: bool = False
    former: bool = False
    english: str | None = None
    organ: Organ | None = None  # an organ noun whose state is still to be found
    owner: Mention | None = None  # whose office, organ or relative it is
    actor: int | None = None  # index among the article's actors, once linked
    resolved: tuple[int, ...] = ()  # for a pronoun: whom it stands for

    def take_title(self, title: Mention) -> None:
        """Give a name the office described before it: `ایران کے صدر` before `حسن روحانی`."""
        self.np_first, self.office, self.code = title.np_first, title.office, title.code
        self.former, self.owner, self.place = title.former, title.owner, title.place
