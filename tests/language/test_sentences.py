"""Where a sentence ends in Urdu typing, and what on a page is not the report."""

from __future__ import annotations

import pytest
from hypothesis import given

from roznamcha.language.sentences import furniture_kind
from roznamcha.language.text import read_text
from strategies import SCRIPT


def sentences(text: str) -> list[str]:
    read = read_text(text)
    return [read.surface(s.first, s.last) for s in read.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "انہوں نے کہا۔|رپورٹ کے مطابق وہ گئے۔",
        "پی۔ٹی۔آئی نے مذمت کی۔|پھر وہ گئے۔",
        "پی۔ ٹی۔ آئی نے مذمت کی۔",
        "یہ بات ایم کیو ایم۔|اے این پی نے بھی کہی۔",
        "شرح 3۔5 فیصد ہے۔|اب کم ہوگی۔",
        "شرح 3.5 فیصد ہے۔",
        'انہوں نے کہا کہ "ہم آئیں گے۔"|پھر وہ گئے۔',
        "’ہم تیار ہیں۔‘|انھوں نے کہا۔",
        "کیا یہ ممکن ہے؟|ہاں!|ضرور۔",
        "وہ آئے۔۔۔|پھر گئے۔",
        "ہم نے کہا.|پھر گئے.",
    ],
)
def test_ends(text):
    """A bar shows where one sentence ends and the next begins."""
    expected = text.split("|")
    assert sentences(text.replace("|", "" if "۔رپورٹ" in text else " ")) == expected


def test_a_missing_space_after_the_stop():
    assert sentences("انہوں نے کہا۔رپورٹ کے مطابق۔") == ["انہوں نے کہا۔", "رپورٹ کے مطابق۔"]


def test_a_headline_ends_with_its_line():
    assert sentences("ایران روس تعاون کا فروغ\n\nماسکو میں ملاقات ہوئی۔") == [
        "ایران روس تعاون کا فروغ",
        "ماسکو میں ملاقات ہوئی۔",
    ]


def test_lost_punctuation_is_cut_somewhere():
    assert len(sentences("لفظ " * 3000)) > 5


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u200f"])
def test_nothing_has_no_sentences(text):
    assert sentences(text) == []


@given(SCRIPT)
def test_every_word_is_in_one_sentence(typed):
    read = read_text(typed)
    covered = [place for s in read.sentences for place in range(s.first, s.last)]
    assert covered == [place for place, word in enumerate(read.words) if word != "\n"]


# Page furniture


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Comments are closed.", "comments"),
        ("Print تبصرے دیکھیں", "comments"),
        ("تبصرے دکھائیں", "comments"),
        ("تب صرے دکھائیں", "comments"),  # VOA's pages break words at random
        ("1 تبصرے دکھائیں", "comments"),
        ("ٹیگس", "tags"),
        ("لیبلز", "tags"),
        ("مزید پڑھیں", "tags"),
        ("شیئر کریں", "share bar"),
        ("فیس بک پر شیئر کریں", "share bar"),
        ("ای میل", "share bar"),
        ("فائل فوٹو", "picture"),
        ("، تصویر کا ذریعہ Getty Images", "picture"),
        ("ویب ڈیسک", "byline"),
        ("بی بی سی اردو ڈاٹ کام، اسلام آباد", "newsroom"),
        ("سرینگر سے ریاض مسرور کی رپورٹ", "newsroom"),
        ("جملہ حقوق محفوظ ہیں", "rights"),
        ("Loading ...", "loading"),
    ],
)
def test_furniture(line, kind):
    assert furniture_kind(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "ٹوئٹر پر انہوں نے روس کی مذمت کی۔",
        "تصویر میں دونوں رہنما ہاتھ ملا رہے ہیں۔",
        "رپورٹ کے مطابق ایران نے حملہ کیا۔",
        "روس نے کہا ہے کہ وہ تیار ہے۔",
        "شیئر بازار میں مندی",
    ],
)
def test_sentences_are_no_furniture(line):
    assert furniture_kind(line) is None


# Datelines


def dateline(text: str) -> str:
    read = read_text(text)
    length = read.sentences[0].dateline
    return read.surface(0, length) if length else ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ماسکو(اے یو ایس ) ایران کے وزیر خارجہ نے", "ماسکو(اے یو ایس )"),
        ("اسلام آباد (نمائندہ جنگ) وزیر اعظم نے", "اسلام آباد (نمائندہ جنگ)"),
        ("واشنگٹن: امریکا نے کہا", "واشنگٹن:"),
        ("دوحہ — امریکہ اور طالبان نے", "دوحہ —"),
        ("اسلام آباد / نیویارک: پاکستان نے", "اسلام آباد / نیویارک:"),
        ("سمرقند، ارنا – ایران کے وزیر", "سمرقند، ارنا –"),
        ("انہوں نے کہا: ہم تیار ہیں۔", ""),
        ("پاکستان کرکٹ بورڈ (پی سی بی) نے کہا", ""),
        ("وزیر خارجہ نے (جمعرات) کو کہا", ""),
        ("ایران نے روس کی مذمت کی۔", ""),
    ],
)
def test_datelines(text, found):
    assert dateline(text) == found
