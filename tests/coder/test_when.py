"""When events took place: days told in their clause, or in a sentence that tells of them again."""

from __future__ import annotations

import pytest

from roznamcha import Article
from roznamcha.coder import code_article


def days(text: str) -> set[tuple[str, str | None, str | None]]:
    """Type and days of each event of a report published on Wednesday, 6 October 2021."""
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    return {(event.type, event.from_, event.to) for event in coding.events}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "روس کے وزیر خارجہ سرگئی لاوروف نے پیر کو تہران میں ایران کے صدر سے ملاقات کی۔",
            ("CONSULT", "2021-10-04", "2021-10-04"),
        ),
        ("ایران نے گزشتہ ماہ امریکا کے ساتھ مذاکرات معطل کر دیے تھے۔", ("SANCTION", "2021-09-01", "2021-09-30")),
        # What is said was done when it was said.
        ("روس نے منگل کو کہا کہ امریکا یوکرین کو اسلحہ دینا بند کرے۔", ("REQUEST", "2021-10-05", "2021-10-05")),
    ],
)
def test_day_told_beside_the_event(text: str, event: tuple[str, str, str]) -> None:
    assert event in days(text)


def test_time_of_another_noun_is_not_the_events() -> None:
    text = "امریکی وزیر دفاع نے جولائی میں ہونے والی بغاوت پر ترکی سے تعزیت کا اظہار کیا۔"
    assert ("SUPPORT", None, None) in days(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        # The statement's day follows.
        (
            "پاکستان کے مشیر خارجہ سرتاج عزیز نے بھارت کے الزام کو مسترد کر دیا ہے۔ "
            "انھوں نے یہ بات اتوار کو جاری ہونے والے ایک بیان میں کہی۔",
            ("REJECT", "2021-10-03", "2021-10-03"),
        ),
        # A state's act that one of its own tells later on the same occasion has that day too.
        (
            "ترکی کے صدر رجب طیب اردوان نے تعاون پر زور دیا ہے۔ یہ بات انھوں نے منگل کو صحافیوں سے گفتگو کرتے ہوئے کی۔ "
            "انھوں نے کہا کہ تجارت بڑھ رہی ہے۔ انھوں نے کہا کہ سیاح بھی آ رہے ہیں۔ انھوں نے کہا کہ ترکی یونان کی مذمت کرتا ہے۔",
            ("ACCUSE", "2021-10-05", "2021-10-05"),
        ),
        # So does the day of a deed that is told again.
        (
            "روس کے جنگی طیاروں نے شام کے شہر حلب پر حملے کیے ہیں۔ یہ حملے پیر کی رات شروع ہوئے۔",
            ("ASSAULT", "2021-10-04", "2021-10-04"),
        ),
    ],
)
def test_day_told_in_the_next_sentence(text: str, event: tuple[str, str, str]) -> None:
    assert event in days(text)


def test_treaty_spoken_of_has_the_day_of_its_making() -> None:
    text = "چین نے جاپان پر زور دیا ہے کہ وہ دونوں ملکوں کے درمیان 1974 میں طے پانے والے معاہدے کی پاسداری کرے۔"
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    assert {(e.type, e.from_) for e in coding.events if e.type == "SUPPORT"} == {("SUPPORT", "1974-01-01")}
