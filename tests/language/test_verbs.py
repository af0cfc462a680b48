"""Verb groups: what the auxiliaries after a verb say of time, mood and voice."""

from __future__ import annotations

import pytest

from roznamcha.language.letters import plain
from roznamcha.language.verbs import INFINITIVE, PERFECT, VerbGroup, common_forms, read_group


def group(text: str) -> VerbGroup:
    words = plain(text).split()
    kind = next(kind for _stem, kind in common_forms()[words[0]])
    return read_group(words, 0, kind, len(words))


@pytest.mark.parametrize("text", ["کرنے جا رہا ہے", "کرنے والے ہیں", "کرے گا"])
def test_what_is_to_come(text: str) -> None:
    assert group(text).future


@pytest.mark.parametrize("text", ["کر رہا ہو گا", "کیا ہو گا", "کرتے ہوں گے"])
def test_a_guess_is_no_future(text: str) -> None:
    assert group(text).presumed


def test_what_somebody_lets_another_do() -> None:
    assert group("ہونے نہیں دیں گے").permits
    assert not group("کرنے کے لیے").permits


def test_a_stem_with_an_infinitive_behind_it_is_an_infinitive() -> None:
    read = group("نکل جانے کا")
    assert (read.kind, read.participle, read.finite) == (INFINITIVE, "infinitive", False)


def test_what_has_begun() -> None:
    read = group("کرنے لگا")
    assert (read.kind, read.finite) == (PERFECT, True)
