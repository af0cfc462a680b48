"""Which sentences report speech: verbs of saying, what carries on, what the reporter says himself."""

from __future__ import annotations

import pytest
from lines import speakers

MACRON = "فرانس کے صدر ایمانوئل میکخواں نے پیرس میں کہا کہ معاہدہ ضروری ہے۔ "


@pytest.mark.parametrize(
    "text",
    [
        "ترکی نے توقع ظاہر کی ہے کہ مذاکرات کامیاب ہوں گے۔",
        "ترکی نے یونان کو یقین دہانی کروائی کہ جہاز واپس جائے گا۔",
        "ترکی نے یونان سے وضاحت طلب کی ہے۔",
        "ترکی نے اس حملے کا الزام شام پر عائد کیا ہے۔",  # who is accused stands between noun and verb
        "ترکی نے یونان کو آڑے ہاتھوں لیا۔",
        "ترکی کی جانب سے یہ بیان سامنے آیا ہے کہ جہاز واپس نہیں جائے گا۔",
        "ترکی کا موقف رہا ہے کہ جزیرے متنازع ہیں۔",
        "ترکی، دیگر ملکوں اور تنظیموں کا مطالبہ ہے کہ جنگ بند کی جائے۔",  # the first of several
        "ترکی نے ایک رپورٹ جاری کی ہے جس کے مطابق دس ہزار مہاجرین لوٹ گئے۔",
    ],
)
def test_it_is_said(text: str) -> None:
    assert speakers(text) == ["Turkey"]


@pytest.mark.parametrize(
    "verb",
    [
        "ناراضی ظاہر کی ہے",
        "رد عمل دیا ہے",
        "شدید احتجاج کیا ہے",
        "اعتراض اٹھایا ہے",
        "آواز بلند کی ہے",
        "وارننگ جاری کی ہے",
        "دھمکیاں دی ہیں",
        "یونان کو مطلع کیا ہے",
        "یونان کو قصوروار ٹھہرایا ہے",
        "یونان کی پیشکش کا مذاق اڑایا ہے",
        "ذمہ داری یونان پر ڈالی ہے",
        "مذاکرات کی سفارش کی ہے",
        "تین تجاویز پیش کی ہیں",
        "نئی شرائط رکھی ہیں",
        "یونان سے مدد مانگی ہے",
        "استفسار کیا ہے",
        "ملوث ہونے سے انکار کیا ہے",
    ],
)
def test_verbs_of_saying(verb: str) -> None:
    assert speakers(f"ترکی نے {verb}۔") == ["Turkey"]


@pytest.mark.parametrize("noun", ["رائے تھی", "دلیل ہے", "شکایت ہے", "تبصرہ تھا", "اعتراض تھا", "مطالبہ یہ ہے"])
def test_nouns_of_saying(noun: str) -> None:
    of = "کی" if noun.split()[0] in ("رائے", "دلیل", "شکایت") else "کا"
    assert speakers(f"ترکی {of} {noun} کہ راستہ بند ہے۔") == ["Turkey"]


@pytest.mark.parametrize(
    "text",
    [
        "ترکی کی جانب سے یہ بیان اس وقت سامنے آیا جب یونان کا جہاز ڈوب گیا۔",  # no content
        "ترکی نے فائرنگ کا جواب دیا۔",  # with fire
        "شہر میں کرفیو نافذ ہے اور ترک حکام کے مطابق حالات بہتر ہیں۔",  # in the second half only
        "دھماکہ ترک سفارت خانے کے نزدیک ہوا۔",  # near it, not in its view
        "ایک ترک کمپنی نے کہا کہ طیارہ تیار ہے۔",
        "جہاز اس وقت روانہ ہوا جب ترکی نے کہا کہ راستہ بند ہے۔",  # when, after the main clause
        "سینیٹ نے صدر کا ویٹو مسترد کر دیا۔",  # a vote
        "حکومت مخالف رہنماؤں کا کہنا ہے کہ انتخابات ہونے چاہییں۔",
        "ایک شامی تنظیم نے کہا کہ دس افراد ہلاک ہوئے۔",
        "ترکی میں مظاہرین نے مارچ کیا اور حکومت سے استعفے کا مطالبہ کیا۔",
    ],
)
def test_it_is_not_said_by_anybody_known(text: str) -> None:
    assert speakers(text) == [None]


@pytest.mark.parametrize(
    "after",
    [
        "ہم اس کے لیے تیار ہیں۔",
        "میں آپ کا شکریہ ادا کرتا ہوں۔",  # the verb alone says "I"
        "اگر ایسا نہ ہوا تو جنگ ہو سکتی ہے۔",
        "کیونکہ وقت بہت کم ہے۔",
    ],
)
def test_the_speech_goes_on(after: str) -> None:
    assert speakers(MACRON + after) == ["Emmanuel Macron", "Emmanuel Macron"]


@pytest.mark.parametrize(
    "after",
    [
        "خیال رہے کہ معاہدے پر 2015 میں دستخط ہوئے تھے۔",
        "٭ معاہدے کی دس باتیں",
        "میں نے پوچھا کہ معاہدہ کب ہوگا۔",  # the reporter's own question
        "گذشتہ ہفتے ایران نے دو میزائل داغے تھے۔",
    ],
)
def test_the_reporter_speaks_again(after: str) -> None:
    assert speakers(MACRON + after) == ["Emmanuel Macron", None]


def test_a_quotation_before_its_speaker() -> None:
    text = "’ہم یہاں سے ہرگز نہیں جائیں گے۔‘ یہ کہنا ہے صدر ایمانوئل میکخواں کا جو پیرس میں تھے۔"
    assert speakers(text) == ["Emmanuel Macron", "Emmanuel Macron"]


def test_a_headline_inside_the_text() -> None:
    text = MACRON + "\nایران کو جواب دینا ہوگا، حسن روحانی\nپیرس میں اجلاس جاری ہے۔"
    assert speakers(text)[1] == "Hassan Rouhani"


def test_the_subject_is_left_out() -> None:
    text = MACRON + "دونوں ملکوں کے تعلقات کی اہمیت پر زور دیا۔"
    assert speakers(text) == ["Emmanuel Macron", "Emmanuel Macron"]


def test_who_is_briefed_does_not_speak() -> None:
    text = "اجلاس وزیر اعظم عمران خان کی زیر صدارت ہوا۔ اجلاس میں سرحد کی صورت حال پر بریفنگ دی گئی۔"
    assert speakers(text) == [None, None]


def test_the_title_tells_whose_speech_it_is() -> None:
    text = MACRON + "نئے کارخانے لگائیں گے، لوگوں کو روزگار دیں گے۔"
    assert speakers(text, "مہنگائی پر قابو پائیں گے، میکخواں")[1] == "Emmanuel Macron"


def test_members_speak_for_the_committee() -> None:
    text = "قومی سلامتی کمیٹی کا اجلاس ہوا۔ شرکا نے حملے پر تشویش کا اظہار کیا۔"
    assert speakers(text) == [None, "National Security Committee"]


def test_official_sources_speak_for_the_state() -> None:
    assert speakers("فرانس میں صدارتی ذرائع کا کہنا ہے کہ دورہ منسوخ ہو گیا۔") == ["France"]
    assert speakers("فرانس میں ذرائع کا کہنا ہے کہ دورہ منسوخ ہو گیا۔") == [None]


def test_who_owns_to_a_crime_says_nothing() -> None:
    assert speakers("روس کے وزیر دفاع نے غلطی کا اعتراف کیا ہے۔") != [None]
    assert speakers("روسی وزیر دفاع سرگئی شوئیگو نے عدالت میں اپنے جرائم کا اعتراف کیا۔") == [None]
