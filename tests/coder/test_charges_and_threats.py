"""Charges, threats and denials: whose they are, whom they are for, and what is none."""

from __future__ import annotations

import pytest
from lines import told

from roznamcha import Article
from roznamcha.coder import code_article


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What will have to be suffered is a threat, no demand, and for the first who stands with کو.
        (
            "پیرو کے صدر نے کہا کہ بولیویا کو اس کے نتائج کا سامنا کرنا پڑے گا۔",
            {"THREATEN PER > BOL"},
        ),
        (
            "پیرو کے صدر نے کہا کہ بولیویا کو ایکواڈور کے فوجیوں کو قتل کرنے کی قیمت ادا کرنی پڑے گی۔",
            {"THREATEN PER > BOL"},
        ),
        # What may be done is threatened where it is warned of.
        (
            "پیرو نے خبردار کیا ہے کہ بولیویا پر پابندیاں عائد کی جا سکتی ہیں۔",
            {"THREATEN PER > BOL"},
        ),
        ("ایکواڈور نے کہا ہے کہ بولیویا پر پابندیاں عائد کی جا سکتی ہیں۔", set()),
        # A head of news names who says it last.
        ("بولیویا نے حملہ کیا تو بھرپور جواب دیں گے، ایکواڈور", {"THREATEN ECU > BOL"}),
        # Light verbs that are seldom used.
        ("پیرو نے بولیویا کو حملے کی دھمکی دے ڈالی۔", {"THREATEN PER > BOL"}),
        (
            "روسی صدر نے کہا کہ بولیویا نے حملہ کیا تو روس خاموش نہیں بیٹھے گا۔",
            {"THREATEN RUS > BOL"},
        ),
    ],
)
def test_threats(text: str, expected: set[str]) -> None:
    assert told(text) == expected


def test_a_threat_and_what_is_threatened_are_one() -> None:
    text = "پیرو نے بولیویا کو دھمکی دی ہے کہ قیدیوں کو رہا نہ کیا گیا تو اس پر پابندیاں لگائی جائیں گی۔"
    events = code_article(Article("example", text, published="2021-10-06"), least=0).events
    assert [(event.type, event.mode) for event in events] == [("THREATEN", "restrict")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Whose rules are broken is not who breaks them.
        (
            "پیرو نے کہا کہ بولیویا کا یہ اقدام اقوام متحدہ کی قراردادوں کی سنگین خلاف ورزی ہے۔",
            {"ACCUSE PER > BOL"},
        ),
        # A deed that is asked to stop, or warned of, is not charged once more.
        (
            "پیرو نے بولیویا پر زور دیا کہ وہ بے بنیاد الزامات عائد کرنے کا سلسلہ بند کرے۔",
            {"REQUEST PER > BOL"},
        ),
        # Who is concerned about an attack did not make it.
        (
            "پیرو نے بولیویا میں اپنے سفارت خانے پر حملے پر شدید تشویش ظاہر کی ہے۔",
            {"ACCUSE PER"},
        ),
        # A comma parts the subject from where it acts.
        (
            "پیرو کے صدر نے متنبہ کیا کہ بولیویا، ایکواڈور میں اپنے فوجی تعینات رکھ کر جنگ کے خطرے کو ہوا دے رہا ہے۔",
            {"ACCUSE PER > BOL"},
        ),
        # A veto stands without those who tabled the draft.
        ("پیرو نے سلامتی کونسل میں اپنے خلاف پیش کی گئی قرارداد ویٹو کر دی ہے۔", {"REJECT PER"}),
    ],
)
def test_charges(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What somebody is charged with is the charge and nothing else.
        ("پیرو نے الزام عائد کیا ہے کہ بولیویا نے اسپتال پر بمباری کی۔", {"ACCUSE PER > BOL"}),
        ("پیرو کا الزام ہے کہ بولیویا نے اس کے شہریوں کو گرفتار کیا۔", {"ACCUSE PER > BOL"}),
        # … unless it is told as a fact.
        (
            "بولیویا نے پیرو کے اسپتال پر بمباری کی۔ پیرو نے بولیویا پر جنگی جرائم کا الزام لگایا۔",
            {"ASSAULT BOL > PER", "ACCUSE PER > BOL"},
        ),
    ],
)
def test_what_is_charged(text: str, expected: set[str]) -> None:
    assert told(text) == expected


def test_threat_told_before_who_makes_it() -> None:
    text = "اگر پیرو نے جارحیت کی تو ہم پیرو پر حملہ کریں گے، بولیویا کے صدر نے کہا۔"
    assert told(text) == {"THREATEN BOL > PER"}


@pytest.mark.parametrize(
    "text",
    [
        "عمران خان نے نواز شریف پر بھارت سے دوستی کا الزام لگایا۔",
        "ہلیری کلنٹن نے ڈونلڈ ٹرمپ پر روس کے ساتھ تعلقات کی وجہ سے تنقید کی۔",
    ],
)
def test_charges_at_home_are_not_for_who_is_only_named(text: str) -> None:
    assert told(text) == set()


def test_demand_with_a_condition_before_its_content() -> None:
    assert told("روس نے عالمی برادری سے مطالبہ کیا کہ اگر وہ چاہے تو مدد کرے۔") <= {"REQUEST RUS"}


def test_a_charge_against_the_world_is_against_nobody() -> None:
    before = "برطانیہ نے کہا کہ شام میں جنگ جاری ہے۔ "
    assert told(before + "بان کی مون نے بین الاقوامی برادری پر سخت تنقید کرتے ہوئے کہا کہ یہ سیاہ دن ہے۔") == set()


def test_who_points_a_test_out_does_not_make_it() -> None:
    text = "امریکی حکام نے شمالی کوریا کے شہر کیوسانگ میں ایک ناکام میزائل تجربے کی نشاندہی کی ہے۔"
    assert not any(line.startswith("MOBILIZE USA") for line in told(text))


def test_condition_without_if_before_what_must_be() -> None:
    text = "گھانا کے صدر نے کہا کہ ٹوگو نے باغیوں کو اسلحہ دیا تو اسے نتائج بھگتنے کے لیے تیار رہنا چاہیے۔"
    assert told(text) == {"THREATEN GHA > TGO"}
    assert told("گھانا کے صدر نے کہا کہ ٹوگو نے باغیوں کو اسلحہ دیا ہے۔") == {"ACCUSE GHA > TGO"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("گھانا کے وزیر نے کہا کہ ٹوگو نے ڈیم بنایا تو ان کا ملک چپ نہیں بیٹھے گا۔", "THREATEN GHA > TGO"),
        ("گھانا کے وزیر نے کہا کہ ٹوگو نے حملہ کیا تو ہماری فوج بھرپور جواب دے گی۔", "THREATEN GHA > TGO"),
        ("گھانا کے وزیر نے کہا کہ ٹوگو نے امداد روک لی اور ان کا ملک اس کی مذمت کرتا ہے۔", "ACCUSE GHA > TGO"),
    ],
)
def test_whose_land_acts_and_not_who_acted_before(text: str, expected: str) -> None:
    assert expected in told(text)
