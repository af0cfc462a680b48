"""Parties: who takes part in a gathering, whom troops are sent to fight, whose statement it is, who is no party."""

from __future__ import annotations

import pytest
from lines import told

GATHERINGS = [
    # Those told with `کے علاوہ`, `سمیت` or in a list of their own come as well.
    ("سربراہی اجلاس میں مصر اور قطر کے صدور کے علاوہ اردن کے بادشاہ نے بھی شرکت کی۔", "CONSULT EGY, JOR, QAT"),
    ("اجلاس میں گھانا اور ٹوگو کے وزرائے خارجہ سمیت اقوام متحدہ کے نمائندے نے بھی شرکت کی۔", "CONSULT GHA, TGO, UN"),
    (
        "سربراہی اجلاس میں مصر، عمان اور اردن کے سربراہان ساتھ ساتھ عرب لیگ کے نمائندے اور او آئی سی کے سیکرٹری جنرل بھی شرکت کریں گے۔",
        "CONSULT ARL, EGY, JOR, OIC, OMN",
    ),
    # `جس میں` means the session told before it.
    ("اگلے ہفتے قاہرہ میں کانفرنس ہو گی جس میں مصر، عمان اور اردن شرکت کریں گے۔", "CONSULT EGY, JOR, OMN"),
    # A list may lack its comma.
    ("نیروبی میں اجلاس ہوا جس میں کینیا یوگنڈا اور مصر نے شرکت کی۔", "CONSULT EGY, KEN, UGA"),
    ("ناروے سویڈن اور ڈنمارک نے بیلاروس پر الزام لگایا۔", "ACCUSE DNK, NOR, SWE > BLR"),
    ("ایران عراق اور شام کی فوجی مدد کر رہا ہے۔", "AID IRN > IRQ, SYR"),
]
TROOPS = [
    ("کینیا نے الشباب سے لڑنے کے لیے صومالیہ میں اپنے دستے بھیجے ہیں۔", "MOBILIZE KEN > Al-Shabaab"),
    ("اردن نے داعش کو کچلنے کے لیے شام میں اپنے دستے بھیجے ہیں۔", "MOBILIZE JOR > ISIS"),
    ("مصر نے لیبیا کی سرحد پر داعش کے خلاف لڑنے کے لیے فوج تعینات کر دی ہے۔", "MOBILIZE EGY > ISIS"),
    # A group that is helped is not fought, nor those whom others are made ready to fight.
    (
        "اٹلی نے نائجر میں مقامی فوج کو داعش کے خلاف لڑائی کے لیے تیار کرنے کی غرض سے اپنے دستے بھیجے۔",
        "MOBILIZE ITA > NER",
    ),
    # Whose soldiers they are stands beside them.
    ("جرمن فوجیوں کو روس کے خدشات کے باوجود لتھوانیا میں تعینات کیا جا رہا ہے۔", "MOBILIZE DEU > LTU"),
    ("لتھوانیا کی فوج کی تربیت کے لیے 300 جرمن فوجیوں کو لتھوانیا بھیجا گیا ہے۔", "MOBILIZE DEU > LTU"),
]
SAID_AND_DONE = [
    # The statement that `جس میں` means is his who owns it.
    ("گھانا نے ٹوگو کے اس بیان کی مذمت کی جس میں مداخلت کا الزام لگایا گیا تھا۔", "ACCUSE TGO > GHA"),
    ("جاپان نے چین کے خط کو مسترد کر دیا جس میں جزیرے سے نکلنے کا مطالبہ کیا گیا تھا۔", "REQUEST CHN > JPN"),
    # In a speech the plural is the speaker's, not that of a state named before.
    ("سوڈان کے وزیر نے کہا کہ ایتھوپیا نے ڈیم بھر لیا ہے اور اس اقدام کی مذمت کرتے ہیں۔", "ACCUSE SDN > ETH"),
    ("مصری صدر نے کہا کہ ایتھوپیا نے ڈیم بھر لیا ہے، اس سے پانی چھوڑنے کا مطالبہ کرتے ہیں۔", "REQUEST EGY > ETH"),
    # Whose deed gave occasion to a passive is not by whom it is done.
    ("سوڈان کی جانب سے حملوں کے بعد مصر سے سوڈان کے سفیر کو نکال دیا گیا۔", "SANCTION EGY > SDN"),
    ("روس کی جانب سے حملوں کے خدشے کے پیش نظر پولش فوج کو چوکس کر دیا گیا ہے۔", "MOBILIZE POL > RUS"),
    ("مصر کی جانب سے سوڈان کے حملوں کی مذمت کی گئی۔", "ACCUSE EGY > SDN"),
]
NO_PARTIES = [
    # Whom the purpose of the talks names.
    (
        "جرمن وزیر خارجہ نے کہا کہ یوکرین سے جرمن شہریوں کو نکالنے کے لیے روس سے بات چیت جاری ہے۔",
        "CONSULT DEU, RUS",
    ),
    # Whom somebody supports, and who judges an attack.
    ("وینزویلا کے صدر کی حامی روسی فضائیہ نے کولمبیا پر بمباری کی۔", "ASSAULT RUS > COL"),
    # Of what somebody is told to be, he is meant, whoever else is called so.
    ("کینیا کے صدر پہلے افریقی رہنما ہیں جنہوں نے ایتھوپیا میں زلزلے پر افسوس کا اظہار کیا تھا۔", "SUPPORT KEN > ETH"),
    # What is behind a thing is a place.
    (
        "ترکی نے یونان پر شک ظاہر کیا۔ ترک وزیر نے کہا کہ یہ ایک سازش ہے، جس کا مقصد مصر کے ساتھ تعلقات بگاڑنا ہے اور اس کے پیچھے یونانی لابی کا ہاتھ ہے۔",
        "ACCUSE TUR > GRC",
    ),
    # A government told by a surname that is a common word as well.
    ("ترکی نے گذشتہ روز اسد حکومت پر حملوں کا الزام لگایا ہے۔", "ACCUSE TUR > SYR"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), [*GATHERINGS, *TROOPS, *SAID_AND_DONE, *NO_PARTIES])
def test_parties(text: str, line: str) -> None:
    assert line in told(text)


def test_attack_that_helps() -> None:
    """Who goes forward with the help of an attack was not struck by it."""
    assert not any("> SYR" in line for line in told("شامی فوج نے روسی بمباری کی مدد سے شہر کی طرف پیش قدمی کی ہے۔"))


def test_who_need_not_be_named_again() -> None:
    """The other of the two that a report is most about, and nobody who only reports or watches."""
    before = "سوڈان اور چاڈ میں کشیدگی ہے۔ سوڈان نے چاڈ سے اپنا سفیر بلا لیا۔ ہیومن رائٹس واچ نے بھی رپورٹ جاری کی ہے۔ "
    assert "ACCUSE SDN > TCD" in told(before + "سوڈان نے مداخلت کا الزام لگایا ہے۔")
    other = "سوڈان اور چاڈ میں کشیدگی ہے۔ چاڈ نے سوڈان سے سفیر بلا لیا۔ سوڈان نے چاڈ سے تجارت بند کر دی۔ ایک وزیر کینیا میں تھے۔ "
    assert not any("KEN" in line for line in told(other + "سوڈان نے شدید تنقید کی ہے۔"))


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ترک صدر اور فرانسیسی صدر نے روس-یوکرین جنگ پر بات چیت کی۔", {"CONSULT FRA, TUR"}),
        (
            "ایرانی صدر نے روسی ہم منصب سے ملاقات کی اور وہ اسرائیل-غزہ جنگ سمیت دیگر موضوعات پر بات چیت کریں گے۔",
            {"CONSULT IRN, RUS"},
        ),
        ("مصر اور سوڈان کے درمیان جنگ بندی پر بات چیت ہوئی۔", {"CONSULT EGY, SDN"}),
    ],
)
def test_a_war_that_is_spoken_of_names_no_party(text: str, events: set[str]) -> None:
    assert told(text) == events
