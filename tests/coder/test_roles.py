"""Doers and targets that the clause tells by its build: relative clauses, passives, genitives, pronouns, pairs."""

from __future__ import annotations

import pytest
from lines import told

RELATIVE = [
    # Of what somebody is told to be, he is meant.
    ("ملاوی پہلا ملک تھا جس نے زیمبیا کی حمایت کی۔", "SUPPORT MWI > ZMB"),
    ("پولینڈ وہ پہلا ملک ہے جس نے روسی سفارت کاروں کو ملک بدر کیا۔", "SANCTION POL > RUS"),
    ("سب سے زیادہ عطیہ دینے والا ملک ناروے تھا جس نے سوڈان کو 20 کروڑ ڈالر دیے۔", "AID NOR > SDN"),
    # The clause may stand inside the other's, and part the noun from its mark.
    ("مراکش نے، جس نے گزشتہ برس الجزائر سے سفارتی تعلقات توڑ لیے تھے، اب بات چیت کی پیشکش کی ہے۔", "SANCTION MAR > DZA"),
    ("ایتھوپیا کے وزیر اعظم آبی احمد، جو گذشتہ ہفتے اریٹیریا گئے تھے، نے مصر پر الزام لگایا کہ وہ مداخلت کر رہا ہے۔", "ACCUSE ETH > EGY"),
    # In whose statement it was said.
    ("صدر اوربان کا ردعمل کروشیا کے صدر زوران میلانووچ کے اس بیان کے بعد سامنے آیا جس میں انہوں نے ہنگری پر تنقید کی تھی۔", "ACCUSE HRV > HUN"),
    ("یہ خط ترکی کی طرف سے جاری ہونے والے اس بیان کے بعد لکھا گیا جس میں یونان پر الزام عائد کیا گیا تھا۔", "ACCUSE TUR > GRC"),
    ("گھانا کے صدر نے ٹوگو کے بیان کی مذمت کی ہے جس میں اس نے گھانا پر دہشت گردی کا الزام لگایا تھا۔", "ACCUSE TGO > GHA"),
]  # fmt: skip
PASSIVE = [
    ("روس سے دو جاپانی سفارت کاروں کو نکال دیا گیا۔", "SANCTION RUS > JPN"),
    ("مصر میں ایک اطالوی طالب علم کو گرفتار کر کے جیل بھیج دیا گیا۔", "COERCE EGY > ITA"),
    ("یورپی یونین کے اجلاس میں بیلاروس پر پابندیاں عائد کر دی گئیں۔", "SANCTION EU > BLR"),
    ("مالی میں ترک فوجیوں کو تعینات کیا جا رہا ہے۔", "MOBILIZE TUR > MLI"),
    ("ہالینڈ کی جانب سے روس کی مذمت کی گئی اور مطالبہ کیا گیا کہ روس اپنی فوج واپس بلائے۔", "REQUEST NLD > RUS"),
    ("مالی اور نائجر کے درمیان مذاکرات ہوئے جن میں دونوں جانب سے سرحد کھولنے پر اتفاق کیا گیا۔", "AGREE MLI, NER"),
]  # fmt: skip
NAMED_BEFORE = [
    ("چاڈ نے سوڈان سے شکایت کی اور اس کا الزام ہے کہ لیبیا باغیوں کو اسلحہ دے رہا ہے۔", "ACCUSE TCD > LBY"),
    # Both: the two named side by side, not whoever was named last.
    ("سوڈان اور ایتھوپیا میں کشیدگی بڑھ گئی۔ قطر کو تشویش ہے۔ دونوں ممالک نے سرحد پر فوج بھیج دی ہے۔", "MOBILIZE ETH, SDN"),
    ("ارجنٹینا اور چلی کے صدور کی ملاقات ہوئی۔ دونوں نے تجارت بڑھانے پر اتفاق کیا۔", "AGREE ARG, CHL"),
    ("بولیویا کے صدر نے پیرو کے صدر سے ملاقات کی۔ ملاقات میں دونوں رہنماؤں نے تجارت بڑھانے پر اتفاق کیا۔", "AGREE BOL, PER"),
    # A delegation is whose it was before; the forces are those of the land.
    ("عالمی بینک کا وفد کینیا پہنچا۔ وفد نے کینیا کے صدر سے ملاقات کی۔", "CONSULT WB > KEN"),
    ("صومالیہ میں سکیورٹی فورسز نے کینیا کے دو شہریوں کو گرفتار کر لیا۔ کینیا نے احتجاج کیا ہے۔ کینیا ان کی رہائی چاہتا ہے۔", "COERCE SOM > KEN"),
    # Who owns to an attack did it to whom it struck.
    ("کینیا کے شہر گریسا میں ایک یونیورسٹی پر حملے میں 40 افراد مارے گئے۔ الشباب نے حملے کی ذمہ داری قبول کر لی ہے۔", "ASSAULT Al-Shabaab > KEN"),
    ("چین کے وزیر خارجہ نے امریکی سفیر کو طلب کر کے تائیوان کو اسلحے کی فروخت پر احتجاج کیا۔", "ACCUSE CHN > USA"),
    # A threat that names nobody is meant for the adversary.
    ("فجی نے ٹونگا پر حملے کا الزام عائد کیا ہے۔ فجی کے صدر نے خبردار کیا کہ کسی بھی مہم جوئی کا منہ توڑ جواب دیا جائے گا۔", "THREATEN FJI > TON"),
]  # fmt: skip
COMPANY = [
    ("کینیا سمیت کئی افریقی ممالک نے صومالیہ کی حمایت کی۔", "SUPPORT KEN > SOM"),
    ("برما سے تعلق رکھنے والے مہاجرین کو ملائیشیا سے ملک بدر کیا جا رہا ہے۔", "COERCE MYS > MMR"),
    # An exile stands for himself.
    ("ترکی نے ناکام بغاوت کا الزام فتح اللہ گولن پر عائد کیا ہے۔", "ACCUSE TUR > Fethullah Gülen"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), [*RELATIVE, *PASSIVE, *NAMED_BEFORE, *COMPANY])
def test_roles(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Countries without a name gave it.
        ("جاپان نے ان ممالک پر تنقید کی جنہوں نے شمالی کوریا کو اسلحہ فراہم کیا۔", "AID JPN > PRK"),
        # He is received who is nobody known, not whose land he left.
        ("چاڈ سے ایک خاتون نائجر پہنچیں جہاں صدر نے ان کا خیر مقدم کیا۔ چاڈ دور ہے۔", "SUPPORT NER > TCD"),
        # A neighbour is named only to say who does it.
        ("نائجر کے ہمسایہ ملک برکینا فاسو نے برآمد پر پابندی لگا دی۔", "SANCTION BFA > NER"),
        # A border tells where, not who.
        ("کینیا میں پاک افغان سرحد پر چوکی کے قریب خودکش حملے میں تین اہلکار زخمی ہو گئے۔", "ASSAULT PAK > AFG"),
        (
            "تنزانیہ کی سرحد کے قریب کینیا کی فضائیہ کے اڈے پر الشباب نے حملہ کیا تھا۔ تنزانیہ پرامن ہے۔",
            "ASSAULT Al-Shabaab > KEN, TZA",
        ),
    ],
)
def test_roles_that_are_not_told(text: str, line: str) -> None:
    assert line not in told(text)


def test_what_it_is_about_is_no_party() -> None:
    assert told("ترکی نے لیبیا کے حوالے سے متنازع بیان پر اپنا سفیر واپس بلا لیا۔") == set()
    assert "ACCUSE TUR > LBY" in told("ترکی نے لیبیا کے بارے میں تشویش کا اظہار کیا۔")


def test_capital_of_a_session_is_no_party() -> None:
    assert told("برسلز کے اجلاس میں افغان حکومت کے پروگرام کی توثیق کی جائے گی۔") == set()
