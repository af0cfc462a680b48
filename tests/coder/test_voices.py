"""Voices without a name of their own: spokesmen of officeholders, declarations of meetings, questions put to a speaker."""

from __future__ import annotations

import pytest
from lines import speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The spokesman of an officeholder speaks for his side, and goes on as ترجمان alone
        (
            "جاپان کے وزیر اعظم فومیو کیشیدا دہلی پہنچے۔ وزیر اعظم کی ایک ترجمان نے کہا کہ دورہ مختصر ہے۔ "
            "ترجمان کے بقول تجارت پر بات ہو گی۔",
            [None, "Japan", "Japan"],
        ),
        (
            "ترک صدر رجب طیب اردوان باکو میں ہیں۔ ان کے ترجمان نے کہا کہ وہ کل لوٹیں گے۔ صدارتی ترجمان نے بتایا کہ دورہ کامیاب رہا۔",
            [None, "Turkey", "Turkey"],
        ),
        (
            "سابق صدر حامد کرزئی نے کابل میں ملاقاتیں کیں۔ ان کے ایک ترجمان نے کہا کہ وہ ملک میں رہیں گے۔",
            [None, "Hamid Karzai"],
        ),
        (
            "یونان کے وزیر خارجہ نیکوس دیندیاس نے کہا کہ ترک بیان افسوس ناک ہے۔ ترجمان کے مطابق سفیر کو آگاہ کر دیا گیا ہے۔",
            ["Nikos Dendias", "Greece"],
        ),
        # What a body's meeting declares
        (
            "عرب لیگ کے وزرائے خارجہ کا ہنگامی اجلاس تیونس میں ہوا۔ اجلاس کے بعد جاری اعلامیے کے مطابق رکن ممالک متحد ہیں۔ "
            "اعلامیے میں کہا گیا کہ لیبیا میں انتخابات ہونے چاہئیں۔",
            [None, "Arab League", "Arab League"],
        ),
        # … is not one man's
        (
            "مصر کے صدر عبدالفتاح السیسی نے کہا کہ پانی کم ہے۔ اجلاس کے مشترکہ اعلامیے میں نیل کی اہمیت پر زور دیا گیا۔",
            ["Abdel Fattah el-Sisi", None],
        ),
        # A question put to the speaker is the reporter's sentence, and he is still spoken of
        (
            "اقوام متحدہ کے ترجمان اسٹیفان ڈوجارک نے کہا کہ امداد جاری ہے۔ ترجمان سے یمن کے بارے میں سوال کیا گیا تھا۔ انہوں نے کہا کہ بات چیت ہو رہی ہے۔",
            ["Stéphane Dujarric", None, "Stéphane Dujarric"],
        ),
        (
            "ایران کے صدر ابراہیم رئیسی نے کہا کہ ہم تیار ہیں۔ ان سے عراق کے بارے میں بھی پوچھا گیا۔",
            ["Ebrahim Raisi", None],
        ),
        # The press of a country, what is said after a statement, an agency that tells it
        ("یونانی رپورٹوں کے مطابق کشتی ڈوب گئی ہے۔", [None]),
        (
            "جرمن چانسلر اولاف شولز نے کہا کہ سرحد بند رہے گی۔ پراگ میں اس فیصلے کے بعد کہا جا رہا ہے کہ تجارت رک جائے گی۔",
            ["Olaf Scholz", None],
        ),
        ("عراق کے صدر برہم صالح نے دمشق میں شامی ہم منصب سے ملاقات کی، خبر رساں ادارے روئٹرز نے بتایا۔", [None]),
        # A noun in the quotation is not who says it
        (
            "جارجیا کی صدر سالومے زورابشویلی نے کہا کہ ہم آزاد ہیں۔ ’کوئی غیر ملکی فوج یہاں نہیں آئے گی‘، انھوں نے کہا۔",
            ["Salome Zourabichvili"] * 2,
        ),
        # "We" after a sentence that might be the reporter's; a verb of thinking without what is thought
        (
            "نیپال کے وزیر اعظم کے پی شرما اولی نے کہا کہ دریا سب کا ہے۔ بھارت نے پانی روکا تو یہ اعلان جنگ ہوگا، نیپال اپنے حق کا دفاع کرنا جانتا ہے۔ "
            "ہم دوستی چاہتے ہیں لیکن اسے کمزوری نہ سمجھا جائے۔",
            ["KP Sharma Oli", None, "KP Sharma Oli"],
        ),
        # A matter raised with others is told
        ("ناروے کے وزیر خارجہ نے چین میں انسانی حقوق کا معاملہ بھی اٹھایا۔", ["Norway"]),
        ("ناروے کے وزیر خارجہ چین میں انسانی حقوق کا معاملہ اٹھائیں گے۔", [None]),
    ],
)
def test_voices(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected
