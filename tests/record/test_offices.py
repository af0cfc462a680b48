"""Offices: who is reported in which office from when to when."""

from __future__ import annotations

from roznamcha import code
from roznamcha.record.offices import OfficeRecord, offices
from roznamcha.types import Article


def told(*reports: tuple[str, str]) -> list[OfficeRecord]:
    articles = [Article(id=f"r{n}", text=text, published=day) for n, (day, text) in enumerate(reports)]
    return offices([(article, code(article)) for article in articles])


def test_an_office_is_reported_from_the_first_day_to_the_last() -> None:
    (record,) = told(
        ("2022-03-01", "ایران کے وزیر خارجہ حسین امیر عبداللہیان نے کہا کہ مذاکرات جاری ہیں۔"),
        ("2023-05-02", "ایرانی وزیر خارجہ امیر عبداللہیان نے کہا کہ پابندیاں ختم ہونی چاہییں۔"),
    )
    assert (record.person, record.code, record.office) == ("Hossein Amir-Abdollahian", "IRN", "foreign minister")
    assert (record.from_, record.to, record.verdict) == ("2022-03-01", "2023-05-02", "within")
    assert record.tenures == [("2021-08-25", "2024-05-19")]
    assert record.reports == ["r0", "r1"]


def test_an_office_outside_its_tenure() -> None:
    (record,) = told(("2019-01-10", "ایران کے صدر ابراہیم رئیسی نے کہا کہ مذاکرات جاری ہیں۔"))
    assert record.verdict == "outside"


def test_former_holders_are_told_apart() -> None:
    (record,) = told(("2022-03-01", "سابق امریکی صدر براک اوباما نے کہا کہ معاہدہ اہم ہے۔"))
    assert (record.person, record.verdict) == ("Barack Obama", "former")


def test_spans_hold_title_and_name() -> None:
    text = "روس کے صدر ولادیمیر پوتن نے کہا کہ تعاون بڑھے گا۔"
    (record,) = told(("2022-03-01", text))
    ((_report, start, end),) = record.spans
    assert text[start:end] == "صدر ولادیمیر پوتن"
