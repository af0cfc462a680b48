"""Small reports with codings made by hand, so that the record is checked apart from the coder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from given import who

from roznamcha.record import Record
from roznamcha.types import Article, Coding, Event, Figure, Statement

Tell = Callable[..., tuple[Article, Coding]]


@pytest.fixture
def tell() -> Tell:
    """`tell("CONSULT", ["IRN"], ["RUS"], ...)`: a report that tells one event, with its coding."""
    made = 0

    def build(
        type_: str = "CONSULT",
        actors: list[str] | None = None,
        recipients: list[str] | None = None,
        *,
        id_: str | None = None,
        source: str | None = None,
        published: str | None = "2021-10-06",
        text: str | None = None,
        mode: str | None = None,
        status: str = "occurred",
        place: str | None = None,
        day: str | None = None,
        to: str | None = None,
        confidence: float = 0.8,
        figures: list[tuple[float, str, str]] | None = None,
        title: str = "",
        url: str | None = None,
    ) -> tuple[Article, Coding]:
        nonlocal made
        made += 1
        whole = text or f"خبر نمبر {made}: " + " ".join(f"لفظ{made}ن{number}" for number in range(40)) + "۔"
        name = id_ or f"report-{made}"
        outlet = f"outlet-{made}" if source is None else source
        article = Article(name, whole, title, outlet, published, url)
        given, aimed = actors or ["IRN"], recipients or []
        cast = [who(written, number) for number, written in enumerate([*given, *aimed], 1)]
        end = len(whole)
        event = Event(
            "e1", type_, mode, status, [a.id for a in cast[: len(given)]], [a.id for a in cast[len(given) :]], place,
            day, to or day, whole[:4], [(0, end)], (0, 4), confidence,
        )  # fmt: skip
        coding = Coding(name, cast, [event], [Statement("a1", 0, end, event="e1")], published=published)
        coding.sentences = [(0, end)]
        coding.figures = [Figure(0, 3, whole[:3], value, unit, measure) for value, unit, measure in figures or []]
        return article, coding

    return build


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the record of a test lies."""
    return tmp_path / "record.db"


@pytest.fixture
def record(file: Path) -> Iterator[Record]:
    """An empty record."""
    with Record(file, create=True) as made:
        yield made
