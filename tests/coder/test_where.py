"""Where events took place: the town or land that the sentence tells, or those around it."""

from __future__ import annotations

import pytest

from roznamcha import Article
from roznamcha.coder import code_article


def places(text: str) -> set[tuple[str, str | None]]:
    """Type and place of each event."""
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    return {(event.type, event.place) for event in coding.events}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("روس نے شام کے شہر حلب پر فضائی حملے کیے۔", ("ASSAULT", "Aleppo")),
        ("اسرائیل نے غزہ پر فضائی حملے کیے جن میں حماس کے کئی ارکان مارے گئے۔", ("ASSAULT", "Gaza")),
        ("لائن آف کنٹرول پر بھارتی فوج نے پاکستانی فوج پر فائرنگ کی۔", ("ASSAULT", "Kashmir")),
        ("ترکی کے صدر رجب طیب اردوان نے ماسکو میں روس کے صدر ولادیمیر پوتن سے ملاقات کی۔", ("CONSULT", "Moscow")),
        ("ایران کے وزیر خارجہ نے اٹلی کے دارالحکومت میں امریکی وزیر خارجہ سے ملاقات کی۔", ("CONSULT", "Rome")),
        ("چین کے صدر شی جن پنگ روس کے دورے پر ہیں۔", ("CONSULT", "Russia")),
        ("چین کے وزیر خارجہ اگلے ہفتے کیوبا جائیں گے۔", ("CONSULT", "Cuba")),
        ("روس کے صدر نے فرانس کا دورہ منسوخ کر دیا ہے۔", ("REJECT", "France")),
        ("روس نے شام کے ساحل پر اپنے فوجی تعینات کیے ہیں۔", ("MOBILIZE", "Syria")),
        # The town that is struck, not one that the sentence tells of something else; who is taken, is taken in a town.
        ("قندھار شہر پر طالبان کا حملہ جنیوا میں افغانستان پر کانفرنس سے ایک روز قبل ہوا۔", ("ASSAULT", "Kandahar")),
        ("پاکستانی پولیس نے لاہور سے ایک بھارتی شہری کو گرفتار کیا۔", ("COERCE", "Lahore")),
        ("ایران اور سعودی عرب کے وفود سوئٹزرلینڈ کے شہر ورزلنگن میں مذاکرات کریں گے۔", ("CONSULT", "Switzerland")),
        ("منگل کو واشنگٹن میں امریکی وزیر خارجہ نے چین پر سائبر حملوں کا الزام عائد کیا۔", ("ACCUSE", "Washington")),
    ],
)
def test_place_told_in_the_sentence(text: str, event: tuple[str, str]) -> None:
    assert event in places(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        # The matter's place is not where it was spoken of.
        ("چین کے صدر نے امریکا پر تائیوان میں مداخلت کا الزام عائد کیا۔", "ACCUSE"),
        ("بھارت نے کشمیر میں انسانی حقوق سے متعلق پاکستان کا الزام مسترد کر دیا۔", "REJECT"),
        ("شام میں جنگ بندی کے لیے روس اور ترکی کے درمیان مذاکرات ہوئے۔", "CONSULT"),
    ],
)
def test_place_of_the_matter_is_not_the_events(text: str, type_: str) -> None:
    assert (type_, None) in places(text)


@pytest.mark.parametrize(
    ("text", "event"),
    [
        # A summit's city, told before.
        (
            "ترکی کے صدر رجب طیب اردوان جی 20 اجلاس میں شرکت کے لیے جنیوا پہنچے۔ "
            "انہوں نے اجلاس کے موقع پر امریکی صدر جو بائیڈن سے ملاقات کی۔",
            ("CONSULT", "Geneva"),
        ),
        # Where a session is held, told after its name; the only one of the report.
        (
            "جنرل اسمبلی کا اجلاس نیویارک میں جاری ہے۔ اجلاس میں کئی ملک شریک ہیں۔ اس کے کئی دن باقی ہیں۔ موسم اچھا ہے۔ "
            "ترک صدر نے ایرانی صدر سے ملاقات کی۔",
            ("CONSULT", "New York"),
        ),
        # Where the spokesman is told to have spoken.
        (
            "امریکہ نے روس پر معاہدے کی خلاف ورزی کا الزام لگایا ہے۔ "
            "امریکی محکمہ خارجہ کے ترجمان نے منگل کو واشنگٹن میں صحافیوں کو بتایا کہ روس نے وعدہ پورا نہیں کیا۔",
            ("ACCUSE", "Washington"),
        ),
    ],
)
def test_place_told_in_the_next_sentence(text: str, event: tuple[str, str]) -> None:
    assert event in places(text)


def test_what_goes_on_to_be_said_is_said_where_it_began() -> None:
    text = "ترک صدر رجب طیب اردوان نے پیرس میں خطاب کرتے ہوئے کہا کہ مذاکرات جاری ہیں۔ انہوں نے اسرائیل کی مذمت کی۔"
    assert ("ACCUSE", "Paris") in places(text)


def test_meeting_on_third_soil_takes_its_mode_from_the_venue() -> None:
    text = (
        "ترکی کے صدر رجب طیب اردوان جی 20 اجلاس میں شرکت کے لیے جنیوا پہنچے۔ "
        "انہوں نے اجلاس کے موقع پر امریکی صدر جو بائیڈن سے ملاقات کی۔"
    )
    events = code_article(Article("example", text, published="2021-10-31"), least=0).events
    assert "third-party" in {event.mode for event in events if event.type == "CONSULT"}
