"""Small reports with codings made by hand, so that the record is checked apart from the coder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from roznamcha.record import Record
from roznamcha.types import Actor, Article, Coding, Event, Figure, Statement

NAMES = {
    "IRN": "Iran", "RUS": "Russia", "USA": "United States", "PAK": "Pakistan", "SAU": "Saudi Arabia",
    "CHN": "China", "GEO": "Georgia", "TKM": "Turkmenistan", "ARM": "Armenia", "AZE": "Azerbaijan",
    "TUR": "Turkey", "ISR": "Israel", "PSE": "Palestine", "UKR": "Ukraine",
}  # fmt: skip

# Three reports of our own, each long enough to be told apart from the others by its words.
TEXTS = {
    "visit": "ایران کے وزیر خارجہ حسین امیر عبداللہیان نے منگل کو ماسکو کا دورہ کیا جہاں انہوں نے اپنے روسی ہم منصب سے "
    "ملاقات کی اور دونوں ملکوں کے باہمی تعلقات، تجارت اور خطے کی صورت حال پر تبادلہ خیال کیا۔ ملاقات میں تجارت بڑھانے پر زور دیا گیا۔",
    "talks": "اسلام آباد میں ہونے والے مذاکرات کے بعد جاری اعلامیے میں کہا گیا ہے کہ فریقین سرحدی راستے کھولنے اور قیدیوں کی "
    "رہائی کے لیے ایک مشترکہ کمیٹی بنائیں گے جو ہر ماہ اجلاس کرے گی اور اپنی سفارشات دونوں حکومتوں کو پیش کرے گی۔",
    "charge": "امریکی محکمہ خارجہ کے ترجمان نے واشنگٹن میں صحافیوں سے گفتگو کرتے ہوئے کہا کہ تہران کے اقدامات پر سخت تشویش ہے اور "
    "اتحادیوں سے صلاح مشورے کے بعد آئندہ کے لائحہ عمل کا اعلان کیا جائے گا، تاہم بات چیت کا دروازہ کھلا ہے۔",
}


def who(written: str, number: int = 1) -> Actor:
    """`IRN` is the state, `IRN:Hossein Amir-Abdollahian` a person who acts for it, `:Kurdish Front` somebody without a code."""
    code, _, name = written.partition(":")
    if not name:
        return Actor(f"a{number}", "state", code, NAMES[code], None, ["ایران" if code == "IRN" else "روس"])
    return Actor(f"a{number}", "person" if code else "group", code or None, name, None, [name])


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


def codes(parties: list[Any]) -> list[str | None]:
    """The codes of parties."""
    return [party.code for party in parties]
