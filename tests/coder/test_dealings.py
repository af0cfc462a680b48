"""Visits, conferences, talks and accords: who takes part, and what only looks like one."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Phrases of when, where and who may stand inside what tells the event.
        ("آسیان کے رہنماؤں کا اجلاس جکارتہ میں جاری ہے۔", "CONSULT ASEAN"),
        ("آسیان کے وزرائے خارجہ کا اجلاس کل جکارتہ میں ہو گا۔", "CONSULT ASEAN"),
        ("یہ معاہدہ پیرو اور چلی کے درمیان 1998 میں طے پایا تھا۔", "SUPPORT CHL, PER"),
        # Guest and host in the genitive; whose a delegation is stands before it.
        ("جرمن چانسلر کا ویتنام کا دورہ مکمل ہو گیا۔", "CONSULT DEU > VNM"),
        ("حماس کا وفد ایران کا دورہ کرے گا۔", "CONSULT HAMAS > IRN"),
        ("امریکی ایوان نمائندگان کا ایک وفد تائیوان کے دورے پر ہے۔", "CONSULT USA > TWN"),
        # Who holds or attends a conference of states, though he alone is named; the land is its place.
        ("ناروے آئندہ ماہ سوڈان سے متعلق کانفرنس کی میزبانی کرنے جا رہا ہے۔", "CONSULT NOR"),
        ("یونان میں تارکین وطن سے متعلق عالمی کانفرنس میں ہنگری کے وزیر اعظم نے شرکت کی۔", "CONSULT HUN"),
        # Those on whose level a session is held; the members of a body.
        ("مصر اور سوڈان کے حکام کی سطح پر کئی اجلاس ہوئے۔", "CONSULT EGY, SDN"),
        ("اقوام متحدہ میں ہونے والے اجلاس میں رکن ممالک نے ذمہ داریاں بانٹنے پر اتفاق کیا۔", "AGREE UN"),
        # Who says it is the one side where the clause names but the other.
        ("ایران کا کہنا ہے کہ قیدیوں کے تبادلے پر برطانیہ سے بات چیت جاری ہے۔", "CONSULT GBR, IRN"),
        ("مصری وزیر خزانہ نے کہا کہ بڑی مشکل سے آئی ایم ایف سے معاہدہ ہوا۔", "SUPPORT EGY, IMF"),
        # A treaty's name is no state; with whom a treaty of many is ratified or left need not be told.
        ("پیرو نے پیرس معاہدے کی توثیق کر دی ہے۔", "SUPPORT PER"),
        ("روس نے ایٹمی معاہدے میں اپنی شرکت معطل کر دی۔", "SANCTION RUS"),
        # The two last named side by side are `دونوں`; what two agree on has no other side.
        (
            "گزشتہ ہفتے پیرو اور چلی کے درمیان اختلافات سامنے آئے تھے۔ بدھ کو دونوں نے بولیویا کے مسئلے پر مذاکرات دوبارہ شروع کرنے کا اعلان کیا۔",
            "AGREE CHL, PER",
        ),
        # How it is done may stand between noun and verb; what one is forced to do is done.
        ("ایرانی وزیر خارجہ نے عراقی رہنماؤں کے ساتھ بہت واضح انداز میں بات کی ہے۔", "CONSULT IRN, IRQ"),
        ("جاپان صومالیہ میں امدادی سرگرمیاں معطل کرنے پر مجبور ہوا ہے۔", "SANCTION JPN > SOM"),
        # Two with `میں`, one of them a body; a commission of both.
        ("عالمی بینک اور یونان میں معاہدہ طے پا گیا۔", "SUPPORT GRC, WB"),
        ("نیپال اور بھوٹان کے مشترکہ کمیشن کا اجلاس کھٹمنڈو میں ہوا۔", "CONSULT BTN, NPL"),
        # A promise to the world has no recipient.
        ("سوڈان کے صدر نے عالمی برادری سے وعدہ کیا کہ انتخابات کرائے جائیں گے۔", "AGREE SDN"),
        # An attack abroad is condemned though nobody is blamed; who was struck is mourned with.
        ("ناروے نے استنبول میں بم دھماکے کی مذمت کی ہے۔", "ACCUSE NOR"),
        ("ویتنام نے پشاور دھماکے پر افسوس کا اظہار کیا۔ پاکستان نے ویتنام کا شکریہ ادا کیا۔", "SUPPORT VNM > PAK"),
        # Whom `وہ` means in a charge about somebody.
        ("برازیل کے صدر نے وینزویلا کے صدر نکولس مادورو کے بارے میں کہا کہ وہ ظالم آمر ہیں۔", "ACCUSE BRA > VEN"),
        # In whose land it is done.
        ("جاپان نے صومالیہ میں امدادی کارروائیاں معطل کر دیں۔", "SANCTION JPN > SOM"),
    ],
)
def test_parties(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    "text",
    [
        # Habits, wishes, and what does not follow.
        "ترک صدر ہر ہفتے جرمن چانسلر کو فون کرتے ہیں۔",
        "جاپان کے سفیر نے کہا کہ اس کا مطلب یہ نہیں کہ جاپان چین کے اقدام کی حمایت کرتا ہے۔",
        "ایران اس عالمی کانفرنس میں شرکت کر کے اپنی ترجیحات مرتب کرے۔",
        "مصری رہنما چاہتے ہیں کہ امریکی صدر ان پر بھی پابندی لگا دیں۔",
        # A land that is visited is no visitor.
        "نوبیل انعام یافتہ خاتون اگلے ہفتے جاپان کا دورہ کریں گی۔ ملائیشیا میں انتخابات ہوں گے۔",
        # A visit told elsewhere; a meeting of two of one land has no other side.
        "جاپان کے وزیر خارجہ نے یہ دورہ ایسے وقت کیا جب ایران میں انتخابات ہو رہے تھے۔",
        "سوڈان کے وزیر داخلہ نے سوڈان کے وزیر خارجہ سے ملاقات کی۔ مصر کے صدر بھی خرطوم میں تھے۔",
    ],
)
def test_no_dealing(text: str) -> None:
    assert not {line for line in told(text) if line.startswith(("CONSULT", "SUPPORT", "SANCTION"))}


def test_who_promises_to_yield_promises_nothing_else() -> None:
    lines = told("امریکی صدر نے میانمار کی رہنما سے وعدہ کیا کہ وہ پابندیاں ہٹا لیں گے۔")
    assert "CONCEDE USA > MMR" in lines
    assert not {line for line in lines if line.startswith("AGREE")}


def test_an_attack_at_home_is_condemned_by_nobody_abroad() -> None:
    assert not told("ترک صدر نے استنبول میں بم دھماکے کی مذمت کی ہے۔")


def test_who_speaks_about_another_may_speak_of_himself() -> None:
    assert not told("ترک صدر نے شام کے بارے میں کہا کہ وہ اس معاملے پر غور کریں گے۔")


def test_who_regrets_an_attack_did_not_make_it() -> None:
    assert told("جاپان نے ترکی کے شہر استنبول میں بم دھماکے پر دکھ کا اظہار کیا۔") == {"SUPPORT JPN > TUR"}
    lines = told("سعودی عرب کی جانب سے عراق میں دہشت گرد حملے میں جانی نقصان پر اظہار افسوس کیا گیا۔")
    assert lines == {"SUPPORT SAU > IRQ"}
