"""Who speaks where no name stands beside the verb: sources of a body, statements that go on, petitions, offices of provinces."""

from __future__ import annotations

import pytest
from lines import speakers

from roznamcha import Article, code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Sources of a body speak for it, and go on as ذرائع alone
        (
            "نیب ذرائع کا کہنا ہے کہ تحقیقات جاری ہیں۔ ذرائع نے بتایا کہ ملزم فرار ہو گیا۔",
            ["National Accountability Bureau"] * 2,
        ),
        ("طالبان ذرائع کے مطابق مذاکرات قندھار میں ہوں گے۔", ["Taliban"]),
        ("سفارتی ذرائع کے مطابق مذاکرات نیپال میں ہوں گے۔ ذرائع نے بتایا کہ تاریخ طے نہیں۔", [None, None]),
        # A statement told in the passive goes on
        ("ترک فوج نے کہا کہ حملہ ہوا۔ مزید بتایا گیا ہے کہ دس افراد زخمی ہوئے۔", ["Army (Turkey)"] * 2),
        ("ترک فوج نے کہا کہ حملہ ہوا۔ کہا جاتا ہے کہ دس افراد زخمی ہوئے۔", ["Army (Turkey)", None]),
        # A petition speaks for who has filed it
        (
            "لاہور ہائی کورٹ میں بھارت کے خلاف درخواست دائر ہوئی۔ یہ درخواست ایڈووکیٹ سلمان قریشی نے پیر کو دائر کی۔ "
            "درخواست میں موقف اختیار کیا گیا ہے کہ بھارت پانی روک رہا ہے۔",
            [None, None, "Salaman Qarishi"],
        ),
        # A message given out, and its content in a relative clause
        (
            "ترکی کے صدر رجب طیب اردوان نے ایک پیغام جاری کیا ہے جس میں انھوں نے یونان کو خبردار کیا ہے کہ جہاز واپس جائے۔",
            ["Recep Tayyip Erdoğan"],
        ),
        # Judgments, agreement with a view
        ("کینیا کی سپریم کورٹ نے فیصلہ سنایا ہے کہ انتخابات دوبارہ ہوں گے۔", ["Supreme Court of Kenya"]),
        ("لاہور ہائی کورٹ نے وفاقی حکومت کو نوٹس جاری کرتے ہوئے جواب طلب کر لیا ہے۔", [None]),
        ("کینیا کے صدر ولیم روٹو بھی اس بات سے اتفاق کرتے ہیں کہ پانی کم ہے۔", ["William Ruto"]),
        # Whose report says it; a hope that anybody may voice
        ("ایمنسٹی انٹرنیشنل کی رپورٹ کا کہنا ہے کہ شام میں تشدد ہو رہا ہے۔", ["Amnesty International"]),
        (
            "جاپان کے محکمہ موسمیات نے کہا کہ زلزلہ آیا۔ اس بات کا امکان ظاہر کیا جا رہا ہے کہ مزید جھٹکے آئیں گے۔",
            ["Japan Meteorological Department", None],
        ),
        (
            "ترکی کے صدر رجب طیب اردوان نے کہا کہ یونان غلط ہے۔ اس بات کا امکان ظاہر کیا جا رہا ہے کہ مذاکرات ہوں گے۔ "
            "انہوں نے بتایا کہ جہاز واپس نہیں جائے گا۔",
            ["Recep Tayyip Erdoğan", None, "Recep Tayyip Erdoğan"],
        ),
        # After a comma a sentence of its own
        ("دھماکے میں دس افراد ہلاک ہوئے، ترک حکام کے مطابق حملہ آور شامی تھا۔", ["Turkey"]),
        # ان کے بقول of people without a name; one woman among many
        (
            "فرانس کے صدر میکخواں نے بیان دیا۔ مبصرین کا کہنا ہے کہ یہ غلط ہے جو ان کے بقول خطے کے لیے نقصان دہ ہے۔",
            ["Emmanuel Macron", None],
        ),
        (
            "امریکہ کے صدر ڈونلڈ ٹرمپ پر تنقید ہوئی۔ یورپ کی ایک خاتون رکن پارلیمان نے بتایا کہ انھیں دھمکیاں ملیں۔",
            [None, None],
        ),
    ],
)
def test_who_is_meant(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


def test_an_office_is_that_of_the_province_behind_it() -> None:
    text = (
        "وزیراعلیٰ سندھ مراد علی شاہ نے کہا کہ بھارت حملہ کر سکتا ہے۔ وزیراعلیٰ پنجاب نے کہا کہ ایسا نہیں۔ "
        "وزیراعلیٰ سندھ نے کہا کہ ایران دوست ہے۔"
    )
    assert speakers(text) == ["Murad Ali Shah", None, "Murad Ali Shah"]


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        (
            "انٹرنیشنل واٹر پالیسی ریسرچ انسٹیٹیوٹ کا کہنا ہے کہ نیپال میں پانی کم ہے۔",
            "انٹرنیشنل واٹر پالیسی ریسرچ انسٹیٹیوٹ",
        ),
        ("پیرس میں لوور عجائب گھر نے کہا ہے کہ اٹلی نے تصویر واپس کی۔", "لوور عجائب گھر"),
        ("ایم کیو ایم کے بانی قائد الطاف حسین نے کہا کہ بھارت درست ہے۔", "الطاف حسین"),
    ],
)
def test_names_begin_with_their_first_word(text: str, surface: str) -> None:
    actors = code(Article("example", text, published="2021-10-06")).actors
    assert [surface] in [actor.surfaces for actor in actors]
