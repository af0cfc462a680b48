"""What a text codes to: a line for each event, a name for each sentence's speaker."""

from __future__ import annotations

from roznamcha import Article
from roznamcha.coder import code_article


def listed(text: str, *fields: str) -> list[str]:
    """The events of a text in their order, as `TYPE fields doers > others` with codes (or names) in order.

    The fields are those of an event, such as its mode and its status; one that is not told is `-`.
    """
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    by_id = {actor.id: actor.code or actor.name or "" for actor in coding.actors}

    def side(ids: list[str]) -> str:
        return ", ".join(sorted(by_id[i] for i in ids))

    return [
        " ".join([event.type, *(getattr(event, field) or "-" for field in fields), side(event.actors)])
        + (f" > {side(event.recipients)}" if event.recipients else "")
        for event in coding.events
    ]


def told(text: str, *fields: str) -> set[str]:
    """The same in no order: what a text tells."""
    return set(listed(text, *fields))


def speakers(text: str, title: str = "") -> list[str | None]:
    """The English name of each sentence's speaker, None in the reporter's own voice."""
    coding = code_article(Article("example", text, title=title, published="2021-10-06"))
    names = {actor.id: actor.name for actor in coding.actors}
    said = {(statement.start, statement.end): names[statement.speaker] for statement in coding.statements}
    return [said.get(sentence) for sentence in coding.sentences]
