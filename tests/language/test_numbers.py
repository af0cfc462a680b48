"""Numbers: Urdu in, values out."""

import pytest

from roznamcha.language.letters import plain
from roznamcha.language.numbers import ORDINALS, UNITS, digits_value, find_numbers
from roznamcha.language.tokens import tokenise


def values(urdu: str, kind: str = "cardinal") -> list[float]:
    words = [token.text for token in tokenise(urdu)]
    return [number.value for number in find_numbers(words) if number.kind == kind]


@pytest.mark.parametrize(
    ("urdu", "expected"),
    [
        # digits of all three scripts, with their separators
        ("۴۵ جہاز", [45]),
        ("٤٥ جہاز", [45]),
        ("10,000 خیمے", [10_000]),
        ("1,00,000 خیمے", [100_000]),
        ("2.2 ارب", [2_200_000_000]),
        ("۲٫۵ فیصد", [2.5]),
        ("دورہ 12.10.2021 کو ہوا", []),
        # words
        ("سترہ سفیر", [17]),
        ("انچاس تجاویز", [49]),
        ("ننانوے فیصد", [99]),
        ("پانچ سو چھیالیس خیمے", [546]),
        ("انیس سو سینتالیس میں", [1947]),
        ("دو ہزار سولہ تک", [2016]),
        ("ایک لاکھ بیس ہزار پانچ سو", [120_500]),
        # scales, and digits with words
        ("5 ارب", [5_000_000_000]),
        ("تین کھرب", [300_000_000_000]),
        ("ساڑھے سات بلین", [7_500_000_000]),
        ("دو ٹریلین", [2_000_000_000_000]),
        ("چھ ارب 12 کروڑ", [6_120_000_000]),
        ("9ہزار 450 ٹن", [9_450]),
        ("ایک ہزار 200 ارب", [1_200_000_000_000]),
        ("دو لاکھ کروڑ", [2_000_000_000_000]),
        ("40 ہزارسے زائد", [40_000]),
        # a half and a quarter more or less
        ("ڈیڑھ لاکھ", [150_000]),
        ("ڈھائی کروڑ", [25_000_000]),
        ("ساڑھے تین سو", [350]),
        ("ساڑھے 1200", [1_250]),
        ("سوا لاکھ", [125_000]),
        ("سوا دو ارب", [2_250_000_000]),
        ("پونے چار ہزار", [3_750]),
        ("چار اعشاریہ پانچ فیصد", [4.5]),
        ("چار اعشاریہ 25 فیصد", [4.25]),
        # dozens
        ("نصف درجن ملک", [6]),
        ("دو درجن کشتیاں", [24]),
        ("درجن بھر وزرا", [12]),
        ("درجنوں وزرا اور سینکڑوں کارکن", []),
        # two numerals side by side
        ("دو تین وزرا", [2, 3]),
        ("پندرہ بیس وزرا", [15, 20]),
    ],
)
def test_cardinals(urdu: str, expected: list[float]) -> None:
    assert values(urdu) == expected


@pytest.mark.parametrize(
    ("urdu", "expected"),
    [
        ("نو وزرا آئے", [9]),
        ("نو منتخب وزیر اعظم", []),
        ("شام کی تعمیر نو", []),
        ("نو فلائی زون", []),
        ("دو وزرا آئے", [2]),
        ("ہماری بات پر توجہ دو", []),
        ("بیس وزرا آئے", [20]),
        ("بگرام ایئر بیس پر", []),
        ("چار سو خیمے", [400]),
        ("سو یہ طے ہے کہ وہ آئیں گے", []),
        ("سو سے زائد خیمے", [100]),
        ("بہتر تعلقات", []),
        ("بہتر فیصد ووٹ", [72]),
        ("اسی روز", []),
        ("اسی فیصد", [80]),
        ("اس کے سوا کوئی راستہ نہیں", []),
        ("پونے میں دھماکہ", []),
    ],
)
def test_words_that_are_also_numbers(urdu: str, expected: list[float]) -> None:
    assert values(urdu) == expected


def test_ordinals_are_kept_apart() -> None:
    assert values("پہلا دوسری تیسرے چوتھے پانچواں ساتویں 16ویں", "ordinal") == [1, 2, 3, 4, 5, 7, 16]
    assert values("تیسرے دور میں 16ویں نشست") == []


def test_fractions() -> None:
    assert values("دو تہائی اکثریت", "fraction") == [pytest.approx(2 / 3)]
    assert values("ایک چوتھائی حصہ", "fraction") == [0.25]
    assert values("نصف آبادی", "fraction") == [0.5]


def test_numerals_read_off_as_digits_are_a_name() -> None:
    assert values("قرارداد بائیس اکتیس", "name") == [2231]
    assert values("قرارداد تیرہ پچیس", "name") == [1325]


def test_joined_commas_and_stops_part_one_number() -> None:
    words = ["7", "،", "300", "خیمے"]
    assert [n.value for n in find_numbers(words)] == [7, 300]
    assert [n.value for n in find_numbers(words, joined={1})] == [7300]
    assert [n.value for n in find_numbers(["6", "۔", "4", "فیصد"], joined={1})] == [6.4]


def test_spans_and_digits() -> None:
    (number,) = find_numbers(["کل", "5", "ارب", "ڈالر"])
    assert (number.first, number.last, number.is_digits, number.fraction) == (1, 3, False, False)
    assert find_numbers(["12"])[0].is_digits


def test_every_number_below_a_hundred_has_a_word() -> None:
    assert set(UNITS.values()) == set(range(100))
    assert ORDINALS[plain("گیارہواں")] == 11


@pytest.mark.parametrize(
    ("word", "value"), [("007", 7), ("1,234,567", 1_234_567), ("3.50", 3.5), ("1.2.3", None), ("12,34", None)]
)
def test_digits_value(word: str, value: float | None) -> None:
    assert digits_value(word) == value
