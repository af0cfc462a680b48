"""Doers and others that the clause itself leaves out: told just before, in company, or known by what they are."""

from __future__ import annotations

import pytest
from lines import told

from roznamcha import Article
from roznamcha.coder import code_article

LIFTED = "آسٹریا نے بیلاروس پر عائد پابندیاں اٹھا لی ہیں۔ "


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # `یہ پابندیاں` are those of whoever has just lifted them.
        (LIFTED + "یہ پابندیاں 2014 میں عائد کی گئی تھیں۔", {"RETREAT AUT > BLR", "SANCTION AUT > BLR"}),
        (LIFTED + "یہ تجارتی پابندیاں پچھلے سال لگائی گئی تھیں۔", {"RETREAT AUT > BLR", "SANCTION AUT > BLR"}),
        (LIFTED + "2014 میں نئی پابندیاں عائد کی گئی تھیں۔", {"RETREAT AUT > BLR"}),
        # In a raid's `جس میں` clause those strike who raid; who condemns one does not.
        (
            "مصر کی فوج نے صومالیہ میں آپریشن کیا جس میں الشباب کے ٹھکانوں کو نشانہ بنایا گیا۔",
            {"ASSAULT EGY > Al-Shabaab"},
        ),
        ("ترکی نے عراق میں آپریشن کیا جس کے دوران پی کے کے کے ٹھکانوں کو تباہ کر دیا گیا۔", {"ASSAULT TUR > PKK"}),
        ("نائجر نے کارروائی کی مذمت کی جس میں مالی کے شہریوں کو نشانہ بنایا گیا۔", {"ACCUSE NER"}),
        # Who holds a man also sentences him.
        (
            "چلی کا شہری علی حسن پیرو کی تحویل میں ہے اور اسے دس سال قید کی سزا سنائی جا چکی ہے۔",
            {"COERCE PER > CHL", "SANCTION PER > CHL"},
        ),
        # A visa is taken away by whose it is.
        ("برازیل کے سفیر کا پیرو کا ویزا منسوخ کر دیا گیا ہے۔", {"COERCE PER > BRA"}),
        ("برازیل کے سفیر کا ویزا منسوخ کر دیا گیا ہے۔", set()),
        # A sentence may begin with `لیکن`; its first subject is still who `اس نے` means.
        ("تاہم سوڈان نے وعدہ نہیں نبھایا اور اس نے چاڈ پر حملہ کیا۔", {"ASSAULT SDN > TCD"}),
        ("پیرو اور چلی کے صدور جنیوا میں ہیں۔ دونوں لیڈر آج مذاکرات کریں گے۔", {"CONSULT CHL, PER"}),
        # What is denied stands before `لیکن`.
        ("پیرو نے الزام کی تردید کی لیکن بتایا کہ پیرو نے بیلسٹک میزائل کا تجربہ کیا ہے۔", {"MOBILIZE PER"}),
        ("پیرو نے اس بات کی تردید کی کہ اس نے بیلسٹک میزائل کا تجربہ کیا ہے۔", set()),
    ],
)
def test_told_before(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # Whom `سمیت` names is one of those to whom it is done.
        ("چاڈ نے کینیا سمیت سات ممالک پر پابندیاں عائد کر دیں۔", {"SANCTION TCD > KEN"}),
        ("ناروے نے سوڈان سمیت کئی افریقی ممالک سے مطالبہ کیا کہ وہ جنگ بند کریں۔", {"REQUEST NOR > SDN"}),
        (
            "چاڈ کے صدر نے کینیا اور گھانا سمیت کئی ملکوں کے رہنماؤں سے ملاقاتیں کیں۔",
            {"CONSULT KEN, TCD", "CONSULT GHA, TCD"},
        ),
        ("چاڈ کے صدر نے کینیا کے صدر سمیت اجلاس میں شریک رہنماؤں سے ملاقات کی۔", {"CONSULT KEN, TCD"}),
        ("چاڈ کے صدر نے کینیا سمیت کئی ملکوں میں تقاریر کیں۔", set()),
        ("الشباب والوں نے کینیا پر حملہ کیا۔", {"ASSAULT Al-Shabaab > KEN"}),
        # Leaders of other lands are met though none is named; one's own are home politics.
        ("پیرو کے صدر نے اتوار کو عالمی رہنماؤں سے ملاقاتیں کیں۔", {"CONSULT PER"}),
        ("پیرو کے صدر نے یورپی ممالک کے سفیروں سے ملاقات کی۔", {"CONSULT PER"}),
        ("پیرو کے صدر نے صوبائی رہنماؤں سے ملاقات کی۔", set()),
        ("پیرو کے وزیر خارجہ نے غیر ملکی سرمایہ کاروں سے ملاقات کی۔", set()),
        # `ایک دوسرے سے` is no third.
        ("چاڈ سے کشیدگی کے باعث سوڈان کے کمانڈروں کا ایک دوسرے سے رابطہ ہوا۔", {"CONSULT SDN, TCD"}),
        # A body's own session.
        ("افریقی یونین نے بتایا ہے کہ آئندہ اجلاس مارچ میں ہوگا۔", {"CONSULT AU"}),
        ("افریقی یونین نے بتایا ہے کہ پیرو اور چلی کا اجلاس مارچ میں ہوگا۔", {"CONSULT CHL, PER"}),
        ("اقوام متحدہ میں ہونے والے اجلاس میں ماحولیات پر بات ہوئی۔", {"CONSULT UN"}),
        ("جرمنی میں ہونے والے اجلاس میں ماحولیات پر بات ہوئی۔", set()),
        # A war on rebels at home is told of a state alone, a crime is not.
        ("پیرو کی فوج نے کارروائی میں نو باغی ہلاک کر دیے۔", {"ASSAULT PER"}),
        ("پیرو کے فوجیوں کی فائرنگ سے تین عسکریت پسند ہلاک ہو گئے۔", {"ASSAULT PER"}),
        ("پیرو کی پولیس نے کارروائی میں نو ڈاکو ہلاک کر دیے۔", set()),
        ("پیرو میں باغی فورسز نے پولیس پر فائرنگ کی۔", set()),
        ("پیرو کی فوج نے شدت پسندوں کے علاقے کو گھیرے میں لے لیا۔", set()),
    ],
)
def test_in_company(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # What is negated is refused, where a shorter pattern tells that.
        ("ترکی نے کہا کہ وہ عراق میں اپنا اڈہ خالی نہیں کرے گا۔", {"REJECT TUR > IRQ"}),
        ("ترکی عراق میں اپنا اڈہ خالی کر دے گا۔", {"RETREAT TUR"}),
        # `صرف … ہی نہیں … بلکہ` denies nothing.
        ("نیجر نے کہا کہ چاڈ صرف دہشت گردوں کی سرپرستی ہی نہیں کرتا بلکہ انہیں چھپاتا بھی ہے۔", {"ACCUSE NER > TCD"}),
        ("نیجر نے کہا کہ چاڈ دہشت گردوں کی سرپرستی نہیں کرتا۔", set()),
        # A charge goes on behind `اور`; what stands beside it does not.
        ("نیجر نے الزام لگایا کہ چاڈ نے وعدہ توڑا ہے اور الشباب نے مالی پر حملہ کیا ہے۔", {"ACCUSE NER > TCD"}),
        # An infinitive of purpose or cause has happened with its verb.
        ("پیرو کے صدر چلی کا دورہ کرنے آئے۔", {"CONSULT PER > CHL"}),
        ("پیرو کے صدر چلی کا دورہ کرنا چاہتے ہیں۔", set()),
        (
            "روس کی جانب سے فوجی حملے جاری رکھنے کے پیش نظر کینیڈا مذاکرات معطل کر رہا ہے۔",
            {"ASSAULT RUS", "SANCTION CAN > RUS"},
        ),
        ("الشباب کی جانب سے کینیا کے فوجی اڈے پر حملہ کرنے کا دعویٰ سامنے آیا ہے۔", {"ASSAULT Al-Shabaab > KEN"}),
        ("کینیا میں فوجی اڈے پر حملہ کرنے کا دعویٰ سامنے آیا ہے۔", set()),
        # A participle in `کر` before one with `والا` is his deed too whom that describes, unless the clause has a doer.
        (
            "مالی کے وسیع رقبے پر قبضہ کر کے وہاں حکومت قائم کرنے والے گروپ الشباب نے اعلان کیا کہ وہ لڑے گا۔",
            {"ASSAULT Al-Shabaab > MLI"},
        ),
        ("چاڈ کی فوج نے شہر پر حملہ کر کے مزاحمت کرنے والے الشباب کے جنگجوؤں کو نکال دیا۔", {"ASSAULT TCD"}),
        # Who leads strikes.
        ("سعودی اتحاد کے تحت فضائی حملوں کے آغاز سے یمن میں ہزاروں افراد ہلاک ہوئے۔", {"ASSAULT Saudi-led coalition"}),
        # Troops are sent against the group that they are to fight, else to a land.
        ("کینیا نے الشباب کے خلاف کارروائی کے لیے صومالیہ میں فوجی بھیجے ہیں۔", {"MOBILIZE KEN > Al-Shabaab"}),
        ("ناروے نے مالی میں القاعدہ کا مقابلہ کرنے کے لیے ایک سو فوجی تعینات کیے۔", {"MOBILIZE NOR > Al-Qaeda"}),
        ("ترکی نے عراقی فوج کو داعش کے خلاف تربیت دینے کے لیے عراق میں فوجی تعینات کیے۔", {"MOBILIZE TUR > IRQ"}),
        ("کینیا نے صومالیہ میں مزید فوجی بھیجے ہیں۔", {"MOBILIZE KEN > SOM"}),
    ],
)
def test_what_is_asserted(text: str, events: set[str]) -> None:
    assert told(text) == events


def test_expected_meeting() -> None:
    coding = code_article(Article("example", "ترک صدر کے جنیوا میں روسی صدر سے ملاقات کرنے کی توقع ہے۔"), least=0)
    assert [(event.type, event.status) for event in coding.events] == [("CONSULT", "planned")]
