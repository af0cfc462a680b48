"""Demands and their addressees: wishes by a vector alone, two nouns with `سے`, for whom it is asked, whose duty it is."""

from __future__ import annotations

import pytest
from lines import told

WISHES = [
    # The mood of a compound verb is its vector's.
    ("اریٹیریا نے جبوتی سے کہا ہے کہ وہ جہاز چھوڑ دے۔", "REQUEST ERI > DJI"),
    ("فجی نے ٹونگا کو خبردار کیا ہے کہ وہ مہم ختم کر دے۔", "REQUEST FJI > TON"),
    ("عمان نے مطالبہ کیا کہ یمنی فوج علاقے سے نکل جائے۔", "REQUEST OMN > YEM"),
    # A participle before a noun is no passive wish.
    ("گھانا کے صدر نے کہا کہ ٹوگو حراست میں لیے گئے ماہی گیروں کو رہا کرے۔", "REQUEST GHA > TGO"),
    # What the subject is to stop giving is no addressee.
    ("لاؤس نے ویتنام سے کہا ہے کہ وہ کمبوڈیا کو اسلحے کی فروخت روک دے۔", "REQUEST LAO > VNM"),
]
DUTIES = [
    ("پیرو کے صدر نے کہا ہے کہ چلی کو امدادی تنظیموں کو کام کی اجازت دینی چاہیے۔", "REQUEST PER > CHL"),
    ("ڈنمارک کے وزیر نے آئس لینڈ پر واضح کیا کہ یہ سلسلہ بند ہونا چاہیے۔", "REQUEST DNK > ISL"),
]
ADDRESSEES = [
    ("چاڈ نے لیبیا سے سوڈانی علاقوں سے نکلنے کا مطالبہ کیا ہے۔", "REQUEST TCD > LBY"),
    ("یونیسیف نے یمن کے لیے امداد کی اپیل کی ہے۔", "REQUEST UNICEF"),
    ("مالدووا کے صدر نے اتحادیوں سے ہتھیار فراہم کرنے کی اپیل کی۔", "REQUEST MDA"),
    # A capital of which something is asked is a government.
    ("پراگ نے روم سے گندم کی فراہمی کی درخواست کی ہے۔", "REQUEST CZE > ITA"),
    ("قاہرہ نے مسقط سے کہا کہ وہ سرحد بند کر دے۔", "REQUEST EGY > OMN"),
    # For several things at once.
    ("مصر نے اسرائیل سے جنگ بندی اور امداد کی فراہمی کا مطالبہ کیا۔", "REQUEST EGY > ISR"),
]


@pytest.mark.parametrize(("text", "line"), [*WISHES, *DUTIES, *ADDRESSEES])
def test_demands(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        # A condition and the duty of everybody ask nobody.
        ("منگولیا نے کہا ہے کہ اگر نیپال قیدی چھوڑ دے تو مذاکرات ہوں گے۔", "REQUEST"),
        ("منگولیا کے صدر نے کہا کہ تمام ممالک کو نیپال کی مدد کرنی چاہیے۔", "REQUEST"),
    ],
)
def test_no_demands(text: str, type_: str) -> None:
    assert not any(line.startswith(type_) for line in told(text))


def test_words_that_the_tokens_take_apart() -> None:
    """A word of a pattern may be two tokens: `خود مختاری`, `مبارک باد`."""
    assert "SUPPORT BTN > MAR" in told("بھوٹان نے مغربی صحارا پر مراکش کی خودمختاری تسلیم کر لی ہے۔")
    assert "SUPPORT BTN > MAR" in told("بھوٹان کے بادشاہ نے مراکش کو مبارکباد کے پیغامات بھیجے۔")


def test_he_became_the_first() -> None:
    assert "SUPPORT LSO > TALIBAN" in told("اس طرح لیسوتھو پہلا ملک بن گیا ہے جس نے طالبان کی حکومت کو تسلیم کیا ہے۔")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Whose office it is was told before, of a holder without a name.
        ("نمیبیا کے وزیر خارجہ نے صحافیوں سے بات کی۔ وزیر خارجہ نے انگولا کی حمایت کی۔", "SUPPORT NAM > AGO"),
        ("جمیکا کے وزیر دفاع نے کہا ہے کہ امن ضروری ہے۔ وزیر دفاع نے کیوبا کا شکریہ ادا کیا۔", "SUPPORT JAM > CUB"),
    ],
)
def test_office_told_before(text: str, line: str) -> None:
    assert line in told(text)


def test_apology_is_for_ones_own_attack() -> None:
    assert told("مالٹا نے تیونس سے حملے پر معذرت کی ہے۔") == {"CONCEDE MLT > TUN"}


@pytest.mark.parametrize(
    "text",
    [
        "فجی نے مطالبہ کیا ہے کہ عالمی برادری ٹونگا میں مظالم کا نوٹس لے۔",
        "فجی نے اپیل کی ہے کہ ٹونگا کو بچانے کے لیے دنیا اپنی ذمہ داری پوری کرے۔",
    ],
)
def test_asked_of_nobody_by_name(text: str) -> None:
    assert "REQUEST FJI" in told(text)


def test_those_whom_sameet_adds_to() -> None:
    text = "تنزانیہ کے حکام نے سفارتی مشن بند کر دیا۔ ناروے سمیت دس سفارتی مشنوں نے تنزانیہ پر زور دیا ہے کہ وہ امداد کو جانے دے۔"
    assert "REQUEST NOR > TZA" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "قبرص کے صدر نے اصرار کیا کہ یونان مالٹا کی مدد کر رہا ہے۔",
        "قبرص کے صدر نے اس بات پر اصرار کیا ہے کہ یونان نے مالٹا کی سرحد بند کر رکھی ہے۔",
        "قبرص کے وزیر خارجہ نے زور دیتے ہوئے کہا کہ قبرص مالٹا کے سامنے اپنے حقوق کا دفاع کرے گا۔",
    ],
)
def test_stressed_fact_asks_nothing(text: str) -> None:
    assert not [line for line in told(text) if line.startswith("REQUEST")]


@pytest.mark.parametrize(
    "text",
    [
        "قبرص کے صدر نے اصرار کیا کہ یونان معاہدے پر عمل کرے۔",
        "قبرص نے یونان پر زور دیا کہ وہ سرحد کھول دے۔",
        "قبرص کے صدر نے زور دیا کہ یونان کو معاہدے پر عمل کرنا ہو گا۔",
        "قبرص کے صدر نے زور دیا کہ یونان کا معاہدے پر عمل کرنا ضروری ہے۔",
    ],
)
def test_stressed_duty_is_asked(text: str) -> None:
    assert "REQUEST CYP > GRC" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "امریکی سینیٹروں نے صدر بائیڈن سے مطالبہ کیا ہے کہ وہ روسی کمپنیوں پر پابندیاں لگائیں۔",
        "مصر کے وزیر داخلہ نے وزیر اعظم سے اپیل کی کہ سوڈانی مہاجرین کو مزید مہلت دی جائے۔",
        "چیئرمین پیمرا نے وزیر اعلیٰ پنجاب سے درخواست کی کہ بھارتی چینلوں کے خلاف اقدامات کیے جائیں۔",
    ],
)
def test_demands_at_home_are_not_made_to_who_is_only_named(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # The speaker's own "am" is no wish; what others are to be ready for is.
        ("ناروے کے صدر نے کہا کہ میں سربیا کے صدر سے ملاقات کے لیے تیار ہوں۔", {"AGREE NOR > SRB"}),
        ("ناروے کے صدر نے کہا کہ وہ چاہتے ہیں کہ سربیا کے حکام مذاکرات کے لیے تیار ہوں۔", set()),
    ],
)
def test_says_i_am_ready(text: str, lines: set[str]) -> None:
    assert {line for line in told(text) if line.startswith("AGREE")} == lines


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Two lands joined by `اور` act, whatever noun follows.
        ("مالدووا اور رومانیہ کشیدگی کم کرنے پر رضامند ہو گئے ہیں۔", "AGREE MDA, ROU"),
        ("کینیا اور یوگنڈا معاہدے پر جلد دستخط کریں گے۔", "SUPPORT KEN, UGA"),
    ],
)
def test_two_joined_act(text: str, line: str) -> None:
    assert line in told(text)
