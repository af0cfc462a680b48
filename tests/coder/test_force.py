"""Attacks, arrests, troops and help: who does it, on whom it falls, and what tells no deed at all."""

from __future__ import annotations

import pytest
from lines import told

from roznamcha import Article
from roznamcha.coder import code_article


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Whose people died is who was struck.
        ("آرمینیا کی فوج کی گولہ باری سے تین جارجیا کے شہری ہلاک ہو گئے۔", "ASSAULT ARM > GEO"),
        ("ترکی نے شمالی عراق میں بمباری کی جس میں داعش کے دو جنگجو مارے گئے۔", "ASSAULT TUR > ISIS"),
        ("شمالی عراق میں ترک فوج کی کارروائی میں پی کے کے کے سات جنگجو ہلاک ہو گئے۔", "ASSAULT TUR > PKK"),
        # A raid across a border falls on whose land it is, and is his deed who claims it.
        ("ترکی نے شامی علاقے میں سرجیکل سٹرائیکس کرنے کا دعویٰ کیا۔", "ASSAULT TUR > SYR"),
        ("ترکی نے شام کے زیر انتظام علاقے میں سرجیکل اسٹرائیک کا دعویٰ کیا۔", "ASSAULT TUR > SYR"),
        # Two armies with `میں` fight each other.
        ("مصر اور سوڈان کی فوجوں میں جھڑپوں میں چار فوجی مارے گئے۔", "ASSAULT EGY, SDN"),
        ("مصر اور سوڈان کی افواج کے درمیان سرحد پر فائرنگ کا تبادلہ جاری ہے۔", "ASSAULT EGY, SDN"),
        # Help told at the end of a long phrase is still the doer's.
        (
            "عراقی فوج نے امریکی زیر قیادت اتحادی فورسز کی فضائی مدد سے داعش کے خلاف کارروائی شروع کی۔",
            "ASSAULT Coalition forces, IRQ, USA > ISIS",
        ),
        # `انہوں نے` after a group is the group, not the general who speaks of it.
        ("ترک جنرل نے کہا کہ داعش کمزور ہو گئی ہے اور انہوں نے چوکیوں پر حملے کیے ہیں۔", "ASSAULT ISIS"),
        ("صدر اردوان نے کہا کہ انہوں نے داعش کے ٹھکانوں پر حملہ کیا ہے۔", "ASSAULT TUR > ISIS"),
        # Arrested in a town: the town's state does it.
        ("اطالوی صحافیوں کو قاہرہ میں گرفتار کر لیا گیا۔ مصر نے اس کی تصدیق کی۔", "COERCE EGY > ITA"),
        # Before an infinitive the doer stands in the genitive, or has `کی جانب سے`, whoever else acts in the sentence.
        ("طالبان کے کابل پر قبضہ کرنے کے بعد افغانستان سے لوگ نکل گئے۔", "ASSAULT TALIBAN > AFG"),
        ("مصر کے سوڈان کے ساتھ سرحد بند کرنے کے بعد تجارت رک گئی۔", "COERCE EGY > SDN"),
        ("ایران نے امریکہ کی جانب سے تیل بردار جہاز قبضے میں لینے پر احتجاج کیا ہے۔", "COERCE USA > IRN"),
        ("مالی کی طرف سے فرانسیسی سفیر کو ملک بدر کرنے کے باوجود بات چیت جاری ہے۔", "SANCTION MLI > FRA"),
        # Troops go to the land named bare before the verb, or to whose border it is.
        ("دو سو فرانسیسی فوجیوں کو چاڈ بھیجا جا رہا ہے۔", "MOBILIZE FRA > TCD"),
        ("ایتھوپیا نے سوڈانی سرحد پر ایک لاکھ فوجی جمع کر رکھے ہیں۔", "MOBILIZE ETH > SDN"),
        # … whose they are stands before them, also where they move of themselves.
        ("پولینڈ کے لڑاکا طیارے لتھوانیا پہنچ گئے۔", "MOBILIZE POL > LTU"),
        ("کینیا کے فوجی کل صومالیہ پہنچے۔", "MOBILIZE KEN > SOM"),
        # Two towns stand for the states that a service links.
        ("امرتسر سے لاہور جانے والی بس سروس دوبارہ شروع ہو گئی۔ بھارت اور پاکستان خوش ہیں۔", "COOPERATE IND, PAK"),
        # A genitive before another land's name belongs to the attack behind it.
        ("یوکرین کے روسی شہر پر ڈرون حملے میں دو افراد زخمی ہوئے۔", "ASSAULT UKR > RUS"),
        ("حماس کے جنوبی اسرائیل پر راکٹ حملوں سے کئی مکان تباہ ہو گئے۔", "ASSAULT HAMAS > ISR"),
        # Those fight between whom the border runs.
        ("مصر اور لیبیا کی سرحد پر جھڑپ میں دو اہلکار مارے گئے۔", "ASSAULT EGY, LBY"),
        # Its soldiers are those of the army that tells of it, who may be left out as well.
        ("اسرائیلی فوج کا کہنا ہے کہ اس کے طیاروں نے ایک ایرانی اڈے پر بمباری کی۔", "ASSAULT ISR > IRN"),
        ("آرمینیا کی وزارت دفاع نے بتایا کہ آذربائیجان کے تین ڈرونز کو مار گرایا۔", "ASSAULT ARM > AZE"),
        # Arms and forces that act for whoever tells of it.
        ("سوڈان کی وزارت دفاع نے کہا کہ فضائی دفاعی نظام نے چاڈ کے چھ ڈرون مار گرائے۔", "ASSAULT SDN > TCD"),
        ("برطانوی بحریہ کے مطابق جنگی جہاز نے حوثیوں کے دو ڈرون مار گرائے۔", "ASSAULT GBR > HOUTHI"),
        ("آرمینیا کی وزارت دفاع نے کہا کہ فوج نے آذربائیجان کی چوکیوں پر حملہ کیا۔", "ASSAULT ARM > AZE"),
        # Whose airspace it is: of the body that tells of it, or of "us".
        ("فن لینڈ کی وزارت دفاع نے کہا کہ روسی طیارے فضائی حدود میں داخل ہوئے۔", "MOBILIZE RUS > FIN"),
        ("یونانی وزیر دفاع نے کہا کہ ترکی کے طیارے ہماری فضائی حدود میں داخل ہوئے۔", "MOBILIZE TUR > GRC"),
        # Hired men, not "had it done".
        ("روس نے مالی میں کرائے کے جنگجو بھیجے ہیں۔", "MOBILIZE RUS > MLI"),
        # Whose things were hit.
        ("آرمینیا کی فضائیہ کے حملے میں آذربائیجان کا ٹینک تباہ ہو گیا۔", "ASSAULT ARM > AZE"),
        # Whose people died, not who confirms it.
        ("نیٹو نے طالبان کے حملے میں دو اطالوی فوجیوں کی ہلاکت کی تصدیق کر دی ہے۔", "ASSAULT TALIBAN > ITA"),
        ("قطر نے شام میں ایرانی حملے میں تین ترک فوجیوں کی ہلاکت کی تصدیق کی ہے۔", "ASSAULT IRN > TUR"),
        # Prisoners are given to one, who need not be whose they were.
        ("حماس کی جانب سے چار اسرائیلی یرغمالی ہلال احمر کے سپرد کر دیے گئے۔", "RETREAT HAMAS > ISR"),
        # Whose the troops are stands in the words of the pattern itself.
        ("عراق سے برطانوی فوج کا انخلا مکمل کر لیا گیا۔", "RETREAT GBR > IRQ"),
        ("ترک فوج کا ایک قافلہ عراق پہنچ گیا۔", "MOBILIZE TUR > IRQ"),
        # رہا before کیں is "free", and what is full of something is no verb.
        ("اسرائیل نے نوے فلسطینی خواتین رہا کیں۔", "RETREAT ISR > PSE"),
        ("حوثیوں نے بارود سے بھرے ڈرون سے سعودی اڈے کو نشانہ بنایا۔", "ASSAULT HOUTHI > SAU"),
        # An adjective that is another word as well, before who does something.
        ("مصر نے ترک اساتذہ کو ملک چھوڑنے کا حکم دیا ہے۔", "COERCE EGY > TUR"),
    ],
)
def test_told(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        # Named by where it was, or done by nobody known.
        ("پیرس حملے میں ایک سو تیس افراد ہلاک ہوئے۔", "ASSAULT"),
        ("مصر اور سوڈان کے درمیان کشیدگی نامعلوم افراد کے حملے میں دس مصری فوجیوں کی ہلاکت کے بعد بڑھی۔", "ASSAULT"),
        # Who acts upon an attack has not made it.
        ("مصر نے حملے کے بعد سوڈان کے ساتھ سرحد بند کر دی۔", "ASSAULT"),
        ("مصر نے راکٹ حملے کے جواب میں سوڈان پر پابندیاں لگا دیں۔", "ASSAULT"),
        # Spoken of, not told.
        ("روس کے یوکرین پر حملے سے متعلق دستاویزات شائع ہو گئیں۔", "ASSAULT"),
        ("مصر نے کہا کہ سوڈان حملوں میں ملوث ہے۔", "ASSAULT"),
        ("ترکی کے حملہ کرنے کی صورت میں شام تیار ہے۔", "ASSAULT"),
        ("ترکی اور شام کے فضائی حملے رکے ہوئے ہیں۔", "ASSAULT"),
        ("قطر نے کہا کہ ہم شہریوں کو نشانہ بنانے والی اسرائیلی کارروائیوں کی مذمت کرتے ہیں۔", "ASSAULT"),
        # Denied, or not meant.
        ("مصر نے اس بات کو خارج از امکان قرار دیا کہ سوڈانی شہریوں کو مصر میں حراست میں لیا گیا ہے۔", "COERCE"),
        ("ترکی شام پر حملہ کرنے کا ارادہ نہیں رکھتا۔", "ASSAULT"),
        # The speaker's own people are struck, not by him.
        ("ترکی کے وزیر خارجہ نے کہا کہ ہمارے لوگوں کو نشانہ بنایا جا رہا ہے۔", "ASSAULT"),
        # Planes of nobody named, told by those whose they are not.
        ("لبنانی وزارت صحت کے مطابق طیاروں نے بیروت پر بمباری کی۔", "ASSAULT"),
        # Seas are no states.
        ("ترکی نے اپنا بحری بیڑا بحر ہند روانہ کر دیا ہے۔ چین خاموش ہے۔", "ASSAULT"),
    ],
)
def test_no_deed(text: str, type_: str) -> None:
    assert not [line for line in told(text) if line.startswith(type_)]


def test_another_giver_is_not_given_to() -> None:
    """`… جس کے بعد جرمنی تھا` names no one who is given to."""
    assert "AID USA > DEU" not in told("سب سے زیادہ امداد امریکہ نے دی جس کے بعد جرمنی تھا۔")


def test_sea_is_no_state() -> None:
    """`بحر ہند` is no India."""
    assert told("ترکی نے اپنا بحری بیڑا بحر ہند روانہ کر دیا ہے۔") == {"MOBILIZE TUR"}


def test_killing_stays_apart_from_mutual_fire() -> None:
    """Fire that two exchanged has no recipient; whom one of them killed is another deed."""
    lines = told(
        "پاکستان اور بھارت کی افواج کے درمیان فائرنگ کا تبادلہ ہوا۔ کمانڈر برہان وانی کی بھارتی فوج کے ہاتھوں ہلاکت کے بعد مظاہرے ہوئے۔"
    )
    assert "ASSAULT IND, PAK" in lines


def test_fire_told_again_by_one_side() -> None:
    """What two exchanged is one event, also where the army of one tells it as the other's deed."""
    lines = told(
        "مصر اور سوڈان کی افواج کے درمیان فائرنگ کا تبادلہ ہوا۔ مصری فوج کے مطابق سوڈان نے مصر کی چوکیوں پر فائرنگ کی۔"
    )
    assert {line for line in lines if line.startswith("ASSAULT")} == {"ASSAULT EGY, SDN"}


def test_taking_a_town_is_no_raid() -> None:
    """A town taken long ago and the raids of today are two events."""
    text = "داعش نے عراقی شہر موصل پر 2014 میں قبضہ کر لیا تھا۔ داعش نے پیر کو عراقی فوج پر حملہ کیا۔"
    coding = code_article(Article("example", text, published="2016-10-06"), least=0)
    assert [event.type for event in coding.events] == ["ASSAULT", "ASSAULT"]


@pytest.mark.parametrize(
    "text",
    [
        "صدارتی امیدوار ڈونلڈ ٹرمپ یورپی یونین کو نشانہ بنا رہے ہیں۔",
        "ٹرمپ نے ایک جلسے میں چین کو ہدف بنایا۔",
    ],
)
def test_words_are_no_attack(text: str) -> None:
    """A politician who goes for another state in a speech attacks nobody."""
    assert not [line for line in told(text) if line.startswith("ASSAULT")]


def test_deed_beside_a_denial() -> None:
    """What is done besides denying is not denied."""
    assert "MOBILIZE EGY" in told("مصر نے ان الزامات کی تردید کی ہے اور سرحد پر فوج کو چوکس کر دیا ہے۔")


def test_ground_of_an_attack_is_not_its_doer() -> None:
    text = (
        "پاکستان کے قبائلی علاقے کرم ایجنسی میں پاک افغان سرحد پر چوکی کے قریب خودکش حملے میں تین اہلکار زخمی ہو گئے۔"
    )
    assert not code_article(Article("example", text), least=0).events


def test_those_who_fight_are_described() -> None:
    assert told("ناروے داعش سے لڑنے والی عراقی فوج کا اتحادی ہے۔") == set()
    assert "ASSAULT IRQ, ISIS" in told("عراقی فوج داعش سے لڑ رہی ہے۔")
