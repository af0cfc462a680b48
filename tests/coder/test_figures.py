"""Figures: Urdu in, value and unit out."""

from datetime import date

import pytest

from roznamcha.coder.figures.find import FigureSpan, find_figures
from roznamcha.coder.times.find import find_times
from roznamcha.language.text import Text, read_text


def spans(urdu: str, state: str | None = None) -> tuple[Text, list[FigureSpan]]:
    text = read_text(urdu)
    return text, find_figures(text, find_times(text, date(2021, 5, 12)), lambda token: state)


def figures(urdu: str, state: str | None = None) -> list[tuple[float, str]]:
    return [(figure.value, figure.unit) for figure in spans(urdu, state)[1]]


@pytest.mark.parametrize(
    ("urdu", "expected"),
    [
        # percentages
        ("تجارت میں 42 فیصد اضافہ ہوا۔", [(42, "percent")]),
        ("تجارت میں ساڑھے تین فی صد اضافہ ہوا۔", [(3.5, "percent")]),
        ("تجارت میں 7.5% اضافہ ہوا۔", [(7.5, "percent")]),
        # money
        ("دونوں نے 2.2 ارب ڈالر کا معاہدہ کیا۔", [(2_200_000_000, "USD")]),
        ("دونوں نے $5 بلین کا معاہدہ کیا۔", [(5_000_000_000, "USD")]),
        ("دونوں نے ڈھائی کروڑ امریکی ڈالر دیے۔", [(25_000_000, "USD")]),
        ("جرمنی نے 30 لاکھ یورو دیے۔", [(3_000_000, "EUR")]),
        ("برطانیہ نے 30 لاکھ پاؤنڈ دیے۔", [(3_000_000, "GBP")]),
        ("ڈالر 158 روپے 40 پیسے کا ہو گیا۔", [(158.4, "PKR")]),
        ("منصوبے پر 5 ارب ڈالر لگیں گے، جن میں سے 2 ارب کا قرض ہوگا۔", [(5e9, "USD"), (2e9, "USD")]),
        # measures
        ("گاؤں سرحد سے 20 کلومیٹر دور ہے۔", [(20, "km")]),
        ("انہوں نے 50 ہزار ٹن گندم بھیجی۔", [(50_000, "tonne")]),
        ("وہ روزانہ 20 لاکھ بیرل تیل بیچتے ہیں۔", [(2_000_000, "barrel")]),
        ("6.1 شدت کا زلزلہ آیا۔", [(6.1, "magnitude")]),
        ("3 شدت پسند مارے گئے۔", [(3, "count")]),
        # counts of people and things
        ("حملے میں پانچ افراد مارے گئے۔", [(5, "count")]),
        ("اجلاس میں 70 سے زائد ممالک شریک ہوئے۔", [(70, "count")]),
        ("پانچ لاکھ سے زائد افراد بے گھر ہوئے۔", [(500_000, "count")]),
        ("اب تک 40 ہزارسے زائد افراد بے گھر ہوئے۔", [(40_000, "count")]),
        ("متاثرین کی تعداد 375 ہو گئی۔", [(375, "count")]),
        ("12 رکنی وفد آیا۔", [(12, "count")]),
        ("انہوں نے دو مرتبہ فون کیا۔", [(2, "count")]),
        ("دوافراد مارے گئے۔", [(2, "count")]),
        ("جہاز پر 2،300 مسافر تھے۔", [(2300, "count")]),
        # the noun left out
        ("20 افراد ہلاک اور 100 زخمی ہوئے۔", [(20, "count"), (100, "count")]),
        ("چار فوجی مارے گئے جبکہ دو کو ہسپتال لایا گیا۔", [(4, "count"), (2, "count")]),
        # ranges are two figures
        ("150 سے 200 فوجی آئیں گے۔", [(150, "count"), (200, "count")]),
        ("چار سے پانچ ہزار فوجی آئیں گے۔", [(4000, "count"), (5000, "count")]),
        ("گاؤں 30 سے 40 کلومیٹر دور ہے۔", [(30, "km"), (40, "km")]),
        # ایک counts only beside another count, or after صرف
        ("ایک سفیر نے خط دیا۔", []),
        ("جھڑپ میں ایک فوجی ہلاک اور چھ زخمی ہوئے۔", [(1, "count"), (6, "count")]),
        ("دو چینی اور ایک پاکستانی انجینئر لاپتہ ہیں۔", [(2, "count"), (1, "count")]),
        ("دو فوجی اور ایک چھ سالہ بچہ ہلاک ہوئے۔", [(2, "count"), (1, "count")]),
        ("سال میں صرف ایک اجلاس ہوا۔", [(1, "count")]),
        ("ایک بار پھر دو فوجی ہلاک ہوئے۔", [(2, "count")]),
    ],
)
def test_figures(urdu: str, expected: list[tuple[float, str]]) -> None:
    assert figures(urdu) == expected


@pytest.mark.parametrize(
    "urdu",
    [
        "وہ تین روزہ دورے پر آئے۔",
        "48 گھنٹے کی جنگ بندی ہوئی۔",
        "دو سے تین گھنٹے بات ہوئی۔",
        "وہ آٹھ سال سے یہاں ہیں۔",
        "45 سالہ سفیر آئے۔",
        "وہ شام چار بجے سے ساڑھے پانچ بجے تک رہے۔",
        "وہ 19:30 پر آئے۔",
        "وہ 8 اپریل 2019 کو آئے تھے۔",
        "تیسرے دور میں بات ہوئی۔",
        "قرارداد 2231 منظور ہوئی۔",
        "قرارداد بائیس اکتیس منظور ہوئی۔",
        "آرٹیکل 370 ختم کیا گیا۔",
        "جی 20 اجلاس ہوا۔",
        "جی-20 اجلاس ہوا۔",
        "ایف 16 طیارے آئے۔",
        "3+3 فارمیٹ پر بات ہوئی۔",
        "کووڈ 19 پھیل گیا۔",
        "دو طرفہ تعلقات پر بات ہوئی۔",
        "دو ریاستی حل پر بات ہوئی۔",
        "دونوں ممالک راضی ہیں۔",
        "سینکڑوں افراد آئے۔",
        "لاکھوں لوگ بے گھر ہوئے۔",
        "نو منتخب صدر آئے۔",
        "ہماری بات پر توجہ دو۔",
    ],
)
def test_what_is_no_figure(urdu: str) -> None:
    assert figures(urdu) == []


@pytest.mark.parametrize(
    ("state", "code"), [(None, "PKR"), ("PAK", "PKR"), ("IND", "INR"), ("LKA", "LKR"), ("USA", "PKR")]
)
def test_rupees_go_by_the_state(state: str | None, code: str) -> None:
    assert figures("حکومت نے 50 کروڑ روپے دیے۔", state) == [(500_000_000, code)]


def test_rials_go_by_the_state() -> None:
    assert figures("حکومت نے 50 کروڑ ریال دیے۔", "IRN") == [(500_000_000, "IRR")]
    assert figures("حکومت نے 50 کروڑ عمانی ریال دیے۔", "IRN") == [(500_000_000, "OMR")]


def test_span_and_measure() -> None:
    text, (figure,) = spans("اجلاس میں 70 سے زائد مغربی ممالک کے سفیر آئے۔")
    assert text.surface(figure.first, figure.last) == "70 سے زائد مغربی ممالک"
    assert (figure.measure, figure.giver) == ("مغربی ممالک", None)
    text, (figure,) = spans("تجارت میں 42 فیصد اضافہ ہوا۔")
    assert (text.surface(figure.first, figure.last), figure.measure) == ("42 فیصد", "اضافہ")
