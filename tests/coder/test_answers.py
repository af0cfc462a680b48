"""Who answers and what he answers: refusals, denials, charges rejected, two who speak in one sentence, what one had to do."""

from __future__ import annotations

import pytest
from lines import told

REFUSALS = [
    # What a doer will not give up or undo is refused.
    ("ناروے کے وزیر دفاع نے کہا کہ نارویجین فوج فن لینڈ سے اپنا اڈہ خالی نہیں کرے گی۔", "REJECT NOR > FIN"),
    ("یونان نے کہا کہ وہ ترکی پر عائد پابندیاں نہیں اٹھائے گا۔", "REJECT GRC > TUR"),
    ("بیلجیئم کانگو سے معافی نہیں مانگے گا۔", "REJECT BEL > COD"),
    ("ایران نے کہا کہ وہ برطانوی شہری کو رہا نہیں کرے گا۔", "REJECT IRN > GBR"),
    ("پولینڈ نے کہا کہ بیلاروس کے لیے سرحد نہیں کھولی جائے گی۔", "REJECT POL > BLR"),
]
NO_REFUSALS = [
    # What was not done, what another is said not to do, a condition, a question.
    "کینیا نے ایتھوپیا سے اپنی فوج واپس نہیں بلائی۔",
    "ایرانی وزیر خارجہ نے کہا کہ امریکہ پابندیاں نہیں اٹھائے گا۔",
    "اگر یونان پابندیاں نہیں اٹھائے گا تو ترکی عدالت جائے گا۔",
    "کیا یونان ترکی پر عائد پابندیاں نہیں اٹھائے گا؟",
]
DENIALS = [
    ("سویڈن کا کہنا ہے کہ ڈنمارک نے بے بنیاد الزام لگایا ہے۔", "REJECT SWE > DNK"),
    ("سویڈن کے ترجمان نے کہا کہ ڈنمارک ہمیشہ سویڈن پر جھوٹے الزامات عائد کرتا ہے۔", "REJECT SWE > DNK"),
]
CHARGES = [
    # A charge that is denied was made.
    ("پیرو نے چلی کے الزامات کی تردید کی۔", "ACCUSE CHL > PER"),
    ("پیرو نے چلی کی جانب سے ان الزامات کو مسترد کر دیا۔", "ACCUSE CHL > PER"),
    ("پیرو نے صدر کو قتل کرنے کی سازش کے چلی کے الزامات کو بے بنیاد قرار دیا۔", "ACCUSE CHL > PER"),
    # What somebody is called.
    ("کینیا نے صومالیہ کو شدت پسندی کو فروغ دینے والی ریاست قرار دیا۔", "ACCUSE KEN > SOM"),
    ("ترک صدر نے کہا کہ یونان شدت پسندوں کی پشت پناہی کرنے والا سب سے بڑا ملک ہے۔", "ACCUSE TUR > GRC"),
    # Two nouns of one verb.
    ("کینیا کے صدر نے کہا کہ صومالیہ شدت پسندوں کی پشت پناہی اور اعانت کر رہا ہے۔", "ACCUSE KEN > SOM"),
]
REPLIES = [
    ("بھوٹان نے کہا کہ نیپال حملوں میں ملوث ہے تاہم نیپال کا کہنا ہے کہ یہ الزامات بے بنیاد ہیں۔", "REJECT NPL > BTN"),
    ("یوکرین نے کہا کہ روس حملے کر رہا ہے لیکن روس نے کہا ہے کہ وہ مذاکرات کے لیے تیار ہے۔", "AGREE RUS > UKR"),
    ("ناروے نے کہا کہ سویڈن کو فوج واپس بلانی چاہیے تاہم سویڈن کا کہنا ہے کہ ناروے کو الزامات بند کرنے چاہییں۔", "REQUEST SWE > NOR"),
]  # fmt: skip
FORCED = [
    # Who had to do it has `کو`, and did it.
    ("بیلجیئم کے وزیر خارجہ کو کانگو سے معافی مانگنا پڑی۔", "CONCEDE BEL > COD"),
    ("روس کو شام سے اپنی فوج واپس بلانا پڑی۔", "RETREAT RUS > SYR"),
    ("ڈنمارک کو سویڈن سے مدد مانگنی پڑی۔", "REQUEST DNK > SWE"),
    ("جرمنی کو ترکی پر پابندیاں عائد کرنا پڑیں۔", "SANCTION DEU > TUR"),
    ("یونان کو ترکی کے ساتھ مذاکرات منسوخ کرنے پڑے۔", "REJECT GRC > TUR"),
]
WITHIN = [
    # Within what is said, `وہ` is who says, promises or denies it there.
    ("یوکرین کے صدر نے کہا کہ پولینڈ نے یقین دلایا ہے کہ وہ اسلحہ فراہم کرے گا۔", "AGREE POL > UKR"),
    ("ایرانی صدر نے کہا کہ امریکہ اس بات سے انکار نہیں کر سکتا کہ وہ حملوں میں ملوث ہے۔", "ACCUSE IRN > USA"),
]


@pytest.mark.parametrize(("text", "line"), [*REFUSALS, *DENIALS, *CHARGES, *REPLIES, *FORCED, *WITHIN])
def test_answers(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize("text", NO_REFUSALS)
def test_no_refusals(text: str) -> None:
    assert not any(line.startswith("REJECT") for line in told(text))


def test_baseless_in_the_reporters_words() -> None:
    assert not any(line.startswith("REJECT") for line in told("سویڈن نے ڈنمارک پر بے بنیاد الزامات لگائے۔"))


def test_who_answers_does_not_speak_for_the_first() -> None:
    text = "یوکرین نے کہا کہ روس حملے کر رہا ہے لیکن روس نے کہا ہے کہ وہ مذاکرات کے لیے تیار ہے۔"
    assert not any(line.startswith("AGREE UKR") for line in told(text))


@pytest.mark.parametrize(
    "text", ["ڈنمارک کو سویڈن سے مدد مانگنی پڑے گی۔", "ممکن ہے کہ ڈنمارک کو سویڈن سے مدد مانگنا پڑے۔"]
)
def test_what_one_may_have_to_do(text: str) -> None:
    assert not any(line.startswith("REQUEST") for line in told(text))


def test_he_within_what_is_said() -> None:
    text = "یوکرین کے صدر نے کہا کہ پولینڈ نے یقین دلایا ہے کہ وہ اسلحہ فراہم کرے گا۔"
    assert not any(line.startswith("AGREE UKR") for line in told(text))


def test_promise_retold() -> None:
    """Given, it is the other's; what he only promised once, or would like, is the speaker's word."""
    given = "ناروے کے وزیر نے کہا کہ طالبان نے تعاون کی یقین دہانی کرائی ہے۔"
    once = "ناروے کے وزیر نے کہا کہ طالبان نے وعدہ کیا تھا کہ وہ حملے نہیں کریں گے۔"
    assert any(line.startswith("AGREE") and "TALIBAN" in line for line in told(given))
    assert not any(line.startswith("AGREE") for line in told(once))


def test_two_nouns_of_one_verb() -> None:
    assert {"AID QAT > YEM", "SUPPORT QAT > YEM"} <= told("قطر نے یمن کی مالی مدد اور حمایت کی۔")


def test_head_of_a_participle_does_it() -> None:
    assert "ASSAULT TALIBAN > AFG" in told("کابل پر حملہ کرنے والے طالبان نے بیان جاری کیا۔")
    for other in (
        "چلی نے پیرو پر حملہ کرنے والے گروہ کو خطرناک قرار دیا۔",
        "ترک صدر نے یونان کو نسل کشی کرنے والی ریاست کہا۔",
    ):
        assert not any(line.startswith("ASSAULT") for line in told(other))


def test_threat_for_whom_the_report_is_about() -> None:
    text = "شمالی کوریا نے میزائل داغا۔ شمالی کوریا نے تجربہ کیا۔ شمالی کوریا نے مشقیں کیں۔ جاپان کے وزیر دفاع نے کہا کہ ہم کسی بھی جارحیت کا منہ توڑ جواب دینے کے لیے تیار ہیں۔"
    assert "THREATEN JPN > PRK" in told(text)


def test_both_lands_of_two_armies() -> None:
    """Where only their armies were named, they are the two."""
    text = "آرمینیائی فوج نے گولہ باری کی۔ آذربائیجانی فوج نے جواب دیا۔ دونوں ملکوں کے درمیان 1994ء میں جنگ بندی کا معاہدہ ہوا تھا۔"
    assert "SUPPORT ARM, AZE" in told(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Allies and countries that stand bare end the subject.
        ("فرانس اور اس کے اتحادی مالی پر الزام لگاتے ہیں کہ وہ معاہدہ توڑ رہا ہے۔", "ACCUSE FRA > MLI"),
        ("کینیا سمیت کئی افریقی ممالک سوڈان سے مطالبہ کرتے ہیں کہ وہ جنگ بند کرے۔", "REQUEST KEN > SDN"),
        # … but an ally may be named.
        ("ایران نے امریکہ اور اس کے اتحادی اسرائیل پر الزام لگایا۔", "ACCUSE IRN > ISR, USA"),
    ],
)
def test_subject_with_company(text: str, line: str) -> None:
    assert line in told(text)
