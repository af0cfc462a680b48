"""A report with a coding made by hand, so that what is shown can be checked apart from the coder."""

from __future__ import annotations

import pytest

from roznamcha.types import Actor, Article, Coding, Event, Figure, Statement, Time

TEXT = "روسی وزیر خارجہ سرگئی لاوروف نے منگل کو تہران کا دورہ کیا۔ لاوروف نے کہا کہ تجارت 42 فیصد بڑھی ہے۔"


def _span(part: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(part)
    return start, start + len(part)


@pytest.fixture
def article() -> Article:
    """A visit and what the visitor said."""
    return Article(id="sample", text=TEXT, title="لاوروف تہران میں", source="IRNA", published="2021-10-06")


@pytest.fixture
def coding() -> Coding:
    """What is in it."""
    first, second = _span(TEXT[: TEXT.index("۔") + 1]), (TEXT.index("۔") + 2, len(TEXT))
    lavrov = Actor(
        "a1", "person", "RUS", "Sergey Lavrov", "foreign minister", ["سرگئی لاوروف", "لاوروف"],
        [_span("سرگئی لاوروف"), (second[0], second[0] + 6)],
    )  # fmt: skip
    return Coding(
        id="sample",
        actors=[lavrov, Actor("a2", "state", "IRN", "Iran", None, ["تہران"], [_span("تہران")])],
        events=[
            Event(
                "e1", "CONSULT", "visit", "occurred", ["a1"], ["a2"], "Tehran", "2021-10-05", "2021-10-05",
                "دورہ کیا", [first], _span("دورہ کیا"),
            )
        ],
        statements=[Statement("a1", *second)],
        times=[Time(*_span("منگل"), "منگل", "2021-10-05", "2021-10-05")],
        figures=[Figure(*_span("42 فیصد"), "42 فیصد", 42.0, "percent", "rise in trade", "a1")],
        sentences=[first, second],
        published="2021-10-06",
    )  # fmt: skip
