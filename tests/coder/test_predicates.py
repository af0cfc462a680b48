"""Every pattern's examples code to what they say: `TYPE mode ACTORS > RECIPIENTS`, "" for nothing of that type.

Actors and recipients are codes; the mode may be left out.
"""

from __future__ import annotations

import pytest

from roznamcha import Article
from roznamcha.coder import code_article
from roznamcha.coder.predicates import patterns

EXAMPLES = [
    (predicate.file, predicate.type, text, expected)
    for predicate in patterns().predicates
    for text, expected in predicate.examples
]


def told(text: str, type_: str) -> list[str]:
    """The events of a type in a sentence, in the notation of the examples."""
    coding = code_article(Article("example", text, published="2021-10-06"), least=0.0)
    codes = {actor.id: actor.code or actor.name for actor in coding.actors}
    lines = []
    for event in coding.events:
        if event.type == type_ or not type_:
            sides = ", ".join(sorted({codes[a] for a in event.actors}))
            other = ", ".join(sorted({codes[r] for r in event.recipients}))
            lines.append(f"{event.type} {event.mode or '-'} {sides}" + (f" > {other}" if other else ""))
    return lines


def canonical(expected: str) -> tuple[str, str | None, str]:
    head, _, rest = expected.partition(" ")
    word, _, more = rest.partition(" ")
    mode = word if word and word.islower() else None
    sides = (more if mode else rest).split(" > ")
    ordered = " > ".join(", ".join(sorted(part.strip() for part in side.split(","))) for side in sides)
    return head, mode, ordered


@pytest.mark.parametrize(
    ("file", "type_", "text", "expected"), EXAMPLES, ids=[f"{e[0]}-{i}" for i, e in enumerate(EXAMPLES)]
)
def test_example(file: str, type_: str, text: str, expected: str) -> None:
    found = told(text, type_)
    if not expected:
        assert not found, f"{file}: {text}\n  expected nothing, came {found}"
        return
    type_wanted, mode, sides = canonical(expected)
    fits = [
        line for line in found
        if line.split(" ", 2)[0] == type_wanted and line.split(" ", 2)[2] == sides and mode in (None, line.split(" ", 2)[1])
    ]  # fmt: skip
    assert fits, f"{file}: {text}\n  expected {expected}\n  came {found}"
