"""Acts of words: what is threatened, asked and denied, and who does not do it."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "پیرو کے صدر نے کہا کہ بولیویا باز نہ آیا تو اس پر مزید پابندیاں لگائی جائیں گی۔",
            {"THREATEN PER > BOL"},
        ),
        (
            "چلی نے بولیویا کو متنبہ کیا ہے کہ حملے بند نہ ہوئے تو وہ فوجی کارروائی کرے گا۔",
            {"THREATEN CHL > BOL"},
        ),
        (
            "چلی کے صدر نے کہا کہ بولیویا نے حملہ کیا تو بھرپور جواب دیں گے۔",
            {"THREATEN CHL > BOL"},
        ),
        ("چلی کے صدر نے کہا کہ اگر بولیویا نے حملہ کیا تو ایکواڈور اس پر حملہ کرے گا۔", set()),
    ],
)
def test_a_deed_to_come_with_its_condition_is_a_threat(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اقوام متحدہ نے متحارب فریقین سے کہا ہے کہ وہ امدادی قافلوں کو راستہ دیں۔", {"REQUEST UN"}),
        ("کینیا کے وزیر نے کہا کہ دنیا کو صومالیہ کو تنہا نہیں چھوڑنا چاہیے۔", set()),
        ("کینیا نے صومالیہ پر واضح کر دیا ہے کہ اسے یہ منصوبہ ترک کرنا ہو گا۔", {"REQUEST KEN > SOM"}),
        ("کینیا کی ترجمان نے بتایا کہ سفارت خانے کے ارکان صومالیہ کے نمائندوں سے ملے جو معمول کی بات ہے۔", set()),
    ],
)
def test_who_is_asked(text: str, expected: set[str]) -> None:
    assert {line for line in told(text) if line.startswith("REQUEST")} == expected


@pytest.mark.parametrize(
    "text",
    [
        "اردن کے ماہرین نے شام کی پالیسی پر تنقید کی ہے۔",
        "اردن کے ترجمان نے کہا کہ عوام بھی شام پر پابندیوں کا مطالبہ کر رہے ہیں۔",
        "اردن کے صدر نے کہا کہ شام پر تنقید کرنے والوں کو موقع دیا گیا۔",
        "اردن اور شام کی جماعتیں دہشت گردی کی مخالفت کرتی ہیں۔",
        "اردن کے ترجمان نے کہا کہ نہ تو یہ شام کا مطالبہ ہے اور نہ عراق کا۔",
    ],
)
def test_what_is_nobodys_act(text: str) -> None:
    assert told(text) == set()


def test_a_state_clears_only_itself() -> None:
    charge = "سوڈان نے مصر پر باغیوں کی مدد کا الزام لگایا۔ "
    denies = "مصر کے ترجمان نے کہا کہ {} ان واقعات میں ملوث نہیں ہے۔"
    assert "REJECT EGY > SDN" in told(charge + denies.format("ان کا ملک"))
    assert not any(line.startswith("REJECT") for line in told(charge + denies.format("لیبیا")))


def test_both_accuse_each_other() -> None:
    text = "سوڈان اور مصر کے درمیان تنازع ہے۔ دونوں ایک دوسرے پر فائرنگ کا الزام لگاتے رہے ہیں۔"
    assert "ACCUSE EGY, SDN" in told(text)


def test_a_word_in_second_place_parts_no_clause() -> None:
    text = "مصر نے سوڈان پر حملے کا الزام لگایا۔ سوڈان کے صدر نے تاہم ان الزامات کو مسترد کر دیا۔"
    assert "REJECT SDN > EGY" in told(text)


def test_stress_in_the_manner_of_saying_asks_nobody() -> None:
    assert (
        told("ترک صدر رجب طیب اردوان نے زور دے کر کہا کہ ترکی عالمی قوانین پر عمل پیرا ہے اور یونان کا احترام کرتا ہے۔")
        == set()
    )
    assert "REQUEST TUR > GRC" in told("ترک صدر رجب طیب اردوان نے زور دے کر کہا کہ یونان معاہدے کی پاسداری کرے۔")
