"""Who does it and to whom: lists, backers, helpers, and sides that no case mark tells."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Names joined before one noun or mark share it.
        ("روس اور اس کے اتحادی شام نے ترکی پر الزام لگایا۔", "ACCUSE RUS, SYR > TUR"),
        ("جرمنی نے روس اور دیگر ممالک پر تنقید کی۔", "ACCUSE DEU > RUS"),
        ("جرمنی، فرانس اور اٹلی کے سفارت کاروں نے لیبیا پر تحمل کے لیے زور دیا ہے۔", "REQUEST DEU, FRA, ITA > LBY"),
        ("داعش اور القاعدہ کے شدت پسندوں کی جانب سے لیبیا میں حملے کیے گئے۔", "ASSAULT Al-Qaeda, ISIS > LBY"),
        ("جاپانی سفیر نے چین سے وابستہ ہیکروں پر الزام لگایا۔", "ACCUSE JPN > CHN"),
        # An adjective before money names no giver and no taker.
        ("جاپان نے نیپال کو تیس لاکھ امریکی ڈالر کی امداد دی۔", "AID JPN > NPL"),
        # The agent of a participle stays in the clause of the verb behind it.
        ("ترکی نے چین کی جانب سے کیے گئے اقدامات کی مذمت کی۔", "ACCUSE TUR > CHN"),
        ("امریکا کی جانب سے ایران پر تنقید کرتے ہوئے کہا گیا ہے کہ وہ امن نہیں چاہتا۔", "ACCUSE USA > IRN"),
        # With whose help it is done does it too.
        ("افغان فوج نے امریکی فورسز کی مدد سے طالبان کے ٹھکانے پر حملہ کیا۔", "ASSAULT AFG, USA > TALIBAN"),
        # Both sides of an exchange act.
        ("آرمینیا اور آذربائیجان کے درمیان سرحد پر فائرنگ ہوئی۔", "ASSAULT ARM, AZE"),
        # A group strikes the states whose land it takes; a state, the one whose town it bombs.
        ("داعش نے عراق کے شمالی علاقوں اور شام کے ایک حصے پر قبضہ کر لیا۔", "ASSAULT ISIS > IRQ, SYR"),
        ("جرمنی نے لندن پر بمباری کی تو برطانیہ نے جنگ کا اعلان کیا۔", "ASSAULT DEU > GBR"),
        # The speaker is meant by `اس نے` and by a verb in the first person.
        (
            "لبنان میں لوگ گھر چھوڑ رہے ہیں۔ اسرائیلی فوج کا کہنا ہے کہ اس نے حزب اللہ کے ٹھکانے کو نشانہ بنایا ہے۔",
            "ASSAULT ISR > HEZBOLLAH",
        ),
        # The same done by another just before.
        (
            "کویت نے ایران سے اپنا سفیر واپس بلا لیا ہے۔ اس سے قبل بحرین بھی اپنا سفیر واپس بلا چکا ہے۔",
            "SANCTION BHR > IRN",
        ),
        # Two deny one charge.
        (
            "ترکی نے روس اور شام پر بمباری کا الزام لگایا۔ روس نے الزام کی تردید کی ہے۔ شام نے بھی اس کی تردید کی۔",
            "REJECT SYR > TUR",
        ),
    ],
)
def test_sides(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Whose attack is condemned has to be told; who is named nearby is its victim.
        ("جاپان نے برسلز میں ہونے والے بم دھماکوں کی شدید مذمت کرتے ہوئے بیلجیئم سے تعزیت کی ہے۔", "ACCUSE JPN"),
        # Asked of nobody in particular.
        ("چین نے عالمی برادری سے مطالبہ کیا ہے کہ جاپان کو جواب دہ بنایا جائے۔", "REQUEST CHN"),
    ],
)
def test_recipients_that_are_not_told(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("ترکی نے امریکہ کے حمایت یافتہ جنگجوؤں کے خلاف کارروائی کی۔", "USA"),  # who backs is not who is struck
        ("باغی گروپوں نے روس کی پیشکش مسترد کر دی۔", "RUS"),  # the doer is nobody known
        ("اجلاس میں انڈیا کی جانب سے بس کو نشانہ بنانے کی مذمت کی گئی۔", "ACCUSE IND"),  # the deed's doer is blamed
        ("چین ہر قسم کی دہشت گردی کی مذمت کرتا ہے، جاپان کا موقف بھی یہی ہے۔", "ACCUSE"),  # no deed
        ("ایران نے اسرائیل کے اندر ہدف کو نشانہ بنانے والے میزائل تیار کیے ہیں۔", "ASSAULT"),  # what a weapon is for
        ("مصر نے اسرائیل کے ساتھ لڑائی بند کرنے کے اعلان کا خیرمقدم کیا۔", "RETREAT EGY"),  # another's deed is welcomed
        ("جرمنی کے قونصل خانے پر بم حملے میں چار افراد زخمی ہوئے۔", "ASSAULT DEU"),  # whose house is hit hits nobody
        ("یونیسف کے مطابق بمباری میں اقوام متحدہ کا عملہ بچ گیا۔", "ASSAULT UN"),
    ],
)
def test_who_takes_no_part(text: str, nobody: str) -> None:
    assert not [line for line in told(text) if nobody in line]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "قطر کے وزیر خارجہ ترکی، ایران اور عراق کے دورے پر ہیں۔",
            {"CONSULT QAT > TUR", "CONSULT QAT > IRN", "CONSULT QAT > IRQ"},
        ),
        (
            "یوکرینی وفد نے ترکی، جرمنی اور پولینڈ میں حکام سے ملاقاتیں کیں۔",
            {"CONSULT UKR > TUR", "CONSULT UKR > DEU", "CONSULT UKR > POL"},
        ),
        (
            "ترک وزیر خارجہ نے جرمنی اور فرانس کے وزرائے خارجہ سے ملاقاتیں کیں۔",
            {"CONSULT DEU, TUR", "CONSULT FRA, TUR"},
        ),
        # Who travels to a body's meeting consults with the body.
        ("جاپانی وزیر اعظم آسیان اجلاس میں شرکت کے لیے ویتنام پہنچے ہیں۔", {"CONSULT JPN > ASEAN"}),
        # A counterpart who is told, though nobody known, is not somebody else of the sentence.
        ("ترک صدر نے روسی گیس کے معاملے پر تاجروں سے ملاقات کی۔", set()),
    ],
)
def test_contacts_apart(text: str, lines: set[str]) -> None:
    assert {line for line in told(text) if line.startswith("CONSULT")} == lines
