"""One spelling for every way that an Urdu letter is typed, and the way back to the original."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from roznamcha.language.letters import letters_of, normalise, plain
from strategies import SCRIPT


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("كتابي", "کتابی"),  # Arabic kaf and yeh
        ("وزيرِ خارجه", "وزیر خارجہ"),  # Arabic yeh and heh, a vowel sign
        ("جدۃ", "جدہ"),
        ("تبادلۂ خیال", "تبادلہ خیال"),  # hamza of the genitive
        ("مؤقف", "موقف"),
        ("أنقرہ", "انقرہ"),
        ("اعلیٰ", "اعلی"),  # superscript alef
        ("پــاکستان", "پاکستان"),  # tatweel
        ("اُردو", "اردو"),
        ("انھوں", "انہوں"),  # do-chashmi heh that aspirates nothing
        ("ھے", "ہے"),
        ("بھارت", "بھارت"),  # and one that does
        ("ﺍﯾﺮﺍﻥ", "ایران"),  # presentation forms of old page makers
        ("ﻻہور", "لاہور"),
        ("زبان\u200cوبیان", "زبان وبیان"),  # the non-joiner parts words
        ("\u202bایران\u202c\ufeff\u061c", "ایران"),  # bidi marks
        ("۱۲٫۵ ٢٠٢١", "12.5 2021"),  # digits of Urdu and Arabic
        ("پھیلاو¿", "پھیلاو"),  # what a code page leaves for hamza …
        ("ا±ن", "ان"),  # … and for a vowel sign
        ("£50", "£50"),
        ("“خبر” «خبر» ‘خبر’", '"خبر" "خبر" \'خبر\''),
        ("2015–16", "2015-16"),
        ("نبیﷺ", "نبی "),
    ],
)
def test_one_spelling(typed, letters):
    assert plain(typed) == letters


@pytest.mark.parametrize(
    "spellings",
    ["گئے گیے", "لئے لیے", "چاہئے چاہیئے چاہیے", "دیئے دئے دیے", "شئے شیے"],
)
def test_hamza_before_ye_is_written_or_not(spellings):
    assert len({plain(spelling) for spelling in spellings.split()}) == 1


@pytest.mark.parametrize("word", ["آزاد", "ڈھائی", "مسئلہ", "ہوئے", "أنقرہ", "مؤقف", "علیحدۂ"])
def test_composed_and_decomposed_letters_are_one(word):
    assert plain(unicodedata.normalize("NFD", word)) == plain(word)


def test_every_character_knows_its_place():
    typed = "\u202bپھیلاو¿\u200c دیئے"
    normal = normalise(typed)
    assert normal.text == "پھیلاو  دیے"
    assert [typed[place] for place in normal.origin[:-1]] == list("پھیلاو\u200c دیے")
    assert normal.origin[-1] == len(typed)


@pytest.mark.parametrize(
    ("typed", "words"),
    [("کو ئٹہ می ں", "کوئٹہ میں"), ("جمع ہو ئے۔", "جمع ہویے۔"), ("لوگو ں، تھ ے۔", "لوگوں، تھے۔"), ("یہاں ے", "یہاںے")],
)
def test_a_space_inside_a_word_is_taken_out(typed: str, words: str) -> None:
    normal = normalise(typed)
    assert normal.text == words
    first = len(words.split()[0])
    assert typed[slice(*normal.span(0, first))].replace(" ", "") == typed.replace(" ", "")[:first]


def test_a_letter_that_begins_a_word_is_left() -> None:
    assert plain("انہوں ںے کہا") == "انہوں ںے کہا"


@pytest.mark.parametrize(("typed", "end"), [("موسیٰ نے", 5), ("2021ء میں", 5), ("شرکاء", 5), ("پھیلاو¿ کے", 6)])
def test_a_word_ends_after_the_marks_of_its_last_letter(typed, end):
    normal = normalise(typed)
    first = normal.text.split()[0]
    assert normal.span(0, len(first)) == (0, end)


@given(SCRIPT)
def test_the_way_back_is_whole_for_any_text(typed):
    normal = normalise(typed)
    assert len(normal.origin) == len(normal.text) + 1
    assert normal.origin == sorted(normal.origin)
    assert all(0 <= place < len(typed) for place in normal.origin[:-1])
    assert normal.origin[-1] == len(typed)


@given(SCRIPT)
def test_what_is_normal_stays_as_it_is(typed):
    once = plain(typed.replace("¿", "").replace("±", ""))  # debris is told by its neighbours as typed
    assert plain(once) == once


@given(SCRIPT)
def test_the_letters_alone_are_those_with_their_places(text: str) -> None:
    assert letters_of(text) == normalise(text).text


def test_waw_on_the_seat_of_hamza_is_waw_with_hamza() -> None:
    assert plain("رہنمائوں نے ہائوس میں") == plain("رہنماؤں نے ہاؤس میں")
    normal = normalise("جنگجوئوں کو")
    assert normal.original[slice(*normal.span(0, normal.text.index(" ")))] == "جنگجوئوں"
