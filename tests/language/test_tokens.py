"""Words of a text, with spaces that were left out put in, each at its place in the original."""

from __future__ import annotations

import pytest
from hypothesis import given

from roznamcha.language.tokens import tokenise
from strategies import SCRIPT


def words(text: str) -> list[str]:
    return [token.text for token in tokenise(text)]


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("ایران نے", "ایران نے"),
        ("پہنچےعلییف", "پہنچے علییف"),  # ے and ں end a word
        ("ہیںاور", "ہیں اور"),
        ("میںنے", "میں نے"),
        ("ماسکو(اے یو ایس )", "ماسکو ( اے یو ایس )"),
        ("کیلیے", "کے لیے"),
        ("کیلئے", "کے لیے"),
        ("وزیرخارجہ", "وزیر خارجہ"),
        ("وزیراعظم", "وزیر اعظم"),
        ("کیساتھ", "کے ساتھ"),
        ("کردیا", "کر دیا"),
        ("جاسکتا", "جا سکتا"),
        ("ہوگیا", "ہو گیا"),
        ("کریگا", "کرے گا"),
        ("دیدیا", "دے دیا"),
        ("منظوری دیدی", "منظوری دے دی"),
        ("بلالیا", "بلا لیا"),
        ("طے پاگیا", "طے پا گیا"),
        ("گردی", "گردی"),  # in دہشت گردی
        ("قراردیا", "قرار دیا"),
        ("مستردکردیا", "مسترد کر دیا"),
        ("پرحملہ", "پر حملہ"),
        ("اورآخری", "اور آخری"),
        ("کااظہار", "کا اظہار"),
        ("دنیامیں", "دنیا میں"),
        ("پرامن", "پرامن"),  # peaceful, not on peace
        ("پڑھانے", "پڑھانے"),
        ("کاروائی", "کارروائی"),
        ("مزاکرات", "مذاکرات"),
        ("آگے", "آگے"),  # ahead, not come will
        ("رکھے", "رکھے"),
        ("ہے۔رپورٹ", "ہے ۔ رپورٹ"),
        ("ہیلبرکی سربراہی", "ہیلبر کی سربراہی"),  # a postposition run into a name
        ("ہیلبرکی", "ہیلبرکی"),
        ("والزنے کہا", "والز نے کہا"),
        ("میئرہالسما", "میئر ہالسما"),  # a title run into one
        ("ڈاکٹروں", "ڈاکٹروں"),
        ("15ممالک", "15 ممالک"),
        ("3+3", "3 + 3"),
        ("3.67", "3.67"),
        ("۱۲٫۵", "12.5"),
        ("1,960", "1,960"),
        ("روس-یوکرین", "روس - یوکرین"),
        ("زبان\u200cوبیان", "زبان وبیان"),
    ],
)
def test_words(typed, read):
    assert words(typed) == read.split(" ")


def test_kurdish_is_not_did():
    assert words("کردی زبان") == ["کردی", "زبان"]
    assert words("مذمت کردی۔") == ["مذمت", "کر", "دی", "۔"]
    assert words("شرط عائد کردی جن میں") == ["شرط", "عائد", "کر", "دی", "جن", "میں"]
    assert words("پابندی عائد کردی لیکن") == ["پابندی", "عائد", "کر", "دی", "لیکن"]


def test_names_are_left_whole():
    assert [t.text for t in tokenise("سیرگئی کوبانی", name=True)] == ["سیرگئی", "کوبانی"]


def test_glued_words_of_the_lexicon():
    assert [t.text for t in tokenise("امیرعبداللہیان", {"امیرعبداللہیان": ("امیر", "عبداللہیان")})] == [
        "امیر",
        "عبداللہیان",
    ]


def test_line_breaks_are_tokens():
    assert words("سرخی\r\n\nمتن") == ["سرخی", "\n", "متن"]


@pytest.mark.parametrize(
    ("typed", "surfaces"),
    [
        ("پھیلاو¿ کے", ["پھیلاو", "کے"]),
        ("موسیٰ کو", ["موسیٰ", "کو"]),
        ("2021ء میں", ["2021ء", "میں"]),
        ("کیلیے", ["کی", "لیے"]),  # one letter does for two
        ("دیدیا گیا", ["دی", "دیا", "گیا"]),
        ("مستردکردیا۔", ["مسترد", "کر", "دیا", "۔"]),
        ("کاروائی کی", ["کاروائی", "کی"]),
        ("وزیرِ خارجہ", ["وزیرِ", "خارجہ"]),
        ("قرار داد منظور", ["قرار داد", "منظور"]),  # one word that papers part
        ("ناقابل قبول قرار دیا", ["ناقابل", "قبول", "قرار", "دیا"]),
    ],
)
def test_places_in_the_original(typed, surfaces):
    assert [typed[token.start : token.end] for token in tokenise(typed)] == surfaces


@given(SCRIPT)
def test_tokens_are_in_order_within_any_text(typed):
    end = 0
    for token in tokenise(typed):
        assert token.text
        assert end <= token.start < token.end <= len(typed)
        end = token.end
