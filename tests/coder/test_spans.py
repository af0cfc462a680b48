"""Every span's text holds what it claims, on the project's own samples."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path

import pytest

import roznamcha
from roznamcha.sources import SourceFault, read_paths
from roznamcha.types import Article, Coding
from span_faults import span_faults

SAMPLES = Path(__file__).parents[2] / "samples"
ARTICLES = [article for article in read_paths([SAMPLES]) if not isinstance(article, SourceFault)]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_each_span_of_a_sample_holds_what_it_claims(article: Article) -> None:
    assert span_faults(article, roznamcha.code(article)) == []


def test_the_samples_hold_spans_of_every_kind() -> None:
    codings = [roznamcha.code(article) for article in ARTICLES]
    for kind in ("sentences", "actors", "events", "statements", "times", "figures"):
        assert sum(len(getattr(coding, kind)) for coding in codings) >= 20, kind


# "Russian foreign minister Sergey Lavrov said in Moscow on Tuesday that trade has risen 42 percent.
# Lavrov met his Iranian counterpart."
TEXT = (
    "روسی وزیر خارجہ سرگئی لاوروف نے منگل کو ماسکو میں کہا کہ ایران کے ساتھ تجارت میں 42 فیصد اضافہ ہوا ہے۔ "
    "لاوروف نے ایرانی وزیر خارجہ سے ملاقات کی۔"
)


def _actor_elsewhere(coding: Coding) -> None:
    coding.actors[0].mentions[0] = (TEXT.index("تجارت"), TEXT.index("تجارت") + 5)


def _surface_not_there(coding: Coding) -> None:
    coding.actors[0].surfaces.append("پوتن")


def _trigger_elsewhere(coding: Coding) -> None:
    coding.events[0].trigger_span = (0, 4)


def _unknown_party(coding: Coding) -> None:
    coding.events[0].recipients = ["a99"]


def _speaker_not_there(coding: Coding) -> None:
    coding.statements[0].speaker = "a99"


def _said_beyond_the_end(coding: Coding) -> None:
    coding.statements[0].end = len(TEXT) + 1


def _time_text(coding: Coding) -> None:
    coding.times[0].text = "بدھ"


def _days_backwards(coding: Coding) -> None:
    coding.times[0].from_, coding.times[0].to = "2021-10-06", "2021-10-05"


def _other_value(coding: Coding) -> None:
    coding.figures[0].value = 43


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_actor_elsewhere, "no surface of it"),
        (_surface_not_there, "no mention's text"),
        (_trigger_elsewhere, "is told, but"),
        (_unknown_party, "not in the coding"),
        (_speaker_not_there, "not in the coding"),
        (_said_beyond_the_end, "out of a text"),
        (_time_text, "is told, but"),
        (_days_backwards, "from 2021-10-06 to 2021-10-05"),
        (_other_value, "cannot be read from it"),
    ],
)
def test_the_check_sees_a_span_that_does_not(spoil: Callable[[Coding], None], told: str) -> None:
    article = Article("a", TEXT, published="2021-10-06")
    coding = roznamcha.code(article)
    assert span_faults(article, coding) == []
    spoilt = deepcopy(coding)
    spoil(spoilt)
    assert any(told in fault for fault in span_faults(article, spoilt))
