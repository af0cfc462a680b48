"""Clauses beside a saying, lists and pairs that are taken up, threats told as readiness, judgements of what was just told."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # What another does beside the saying is no claim of the speaker's.
        (
            "نیپال نے چین پر مداخلت کا الزام لگایا ہے جبکہ جاپان نے نیپال کو امداد کی پیشکش کی ہے۔",
            {"ACCUSE NPL > CHN", "AGREE JPN > NPL"},
        ),
        (
            "ناروے نے روس پر تنقید کی لیکن پولینڈ نے روس کے مؤقف کی حمایت کی ہے۔",
            {"ACCUSE NOR > RUS", "SUPPORT POL > RUS"},
        ),
        # What follows a denial told in passing is not what is denied.
        (
            "ترکی نے الزام کی تردید کرتے ہوئے ایران کو حملے کا ذمہ دار ٹھہرایا ہے۔",
            {"ACCUSE TUR > IRN", "REJECT TUR > IRN"},
        ),
        # An office's remit bars nothing: `وزیر اطلاعات`.
        ("گھانا کے وزیر اطلاعات نے ٹوگو کے الزام کو مسترد کر دیا ہے۔", {"REJECT GHA > TGO"}),
    ],
)
def test_beside_the_saying(text: str, events: set[str]) -> None:
    assert events <= told(text)


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("ترکی نے کہا ہے کہ وہ شام پر حملہ کرنے سے نہیں ہچکچائے گا۔", {"THREATEN TUR > SYR"}),
        ("فرانس نے خبردار کیا کہ وہ مالی پر پابندیاں عائد کرنے سے گریز نہیں کرے گا۔", {"THREATEN FRA > MLI"}),
        ("جاپان نے کہا کہ وہ شمالی کوریا سے مذاکرات کرنے سے نہیں ہچکچائے گا۔", set()),
    ],
)
def test_not_shrunk_from(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "مصر، سوڈان اور ایتھوپیا کے وزرا نے ملاقات کی۔ تینوں ملکوں نے تعاون بڑھانے پر اتفاق کیا۔",
            {"CONSULT EGY, ETH, SDN", "AGREE EGY, ETH, SDN"},
        ),
        (
            "سویڈن اور ناروے نے ہنگری پر تنقید کی ہے۔ ہنگری نے ان ملکوں پر مداخلت کا الزام لگایا۔",
            {"ACCUSE NOR, SWE > HUN", "ACCUSE HUN > NOR, SWE"},
        ),
        ("کینیڈا نے ان ممالک کے سفیروں کو طلب کیا جنہوں نے قرارداد کی مخالفت کی تھی۔", set()),
        # The men of the two are the two.
        (
            "کرغزستان نے تاجکستان پر الزام لگایا۔ دونوں ملکوں کے وزرائے خارجہ نے ٹیلی فون پر بات چیت کی۔",
            {"ACCUSE KGZ > TJK", "CONSULT KGZ, TJK"},
        ),
        # Of `فریقین` something is asked; `تمام فریقین` are whoever they may be.
        (
            "انڈین فوج نے پاکستانی فوج پر فائرنگ کا الزام لگایا ہے۔ چین نے فریقین کو تحمل سے کام لینے کا مشورہ دیا۔",
            {"ACCUSE IND > PAK", "REQUEST CHN > IND, PAK"},
        ),
        (
            "ایتھوپیا نے صومالیہ پر تنقید کی۔ ترکی نے دونوں ممالک کے درمیان ثالثی کی پیشکش کی ہے۔",
            {"ACCUSE ETH > SOM", "AGREE TUR > ETH, SOM"},
        ),
        (
            "کینیا اور صومالیہ کے حکام کے درمیان ملاقات ہوئی جس میں جنگ بندی پر اتفاق کیا گیا۔",
            {"CONSULT KEN, SOM", "AGREE KEN, SOM"},
        ),
    ],
)
def test_taken_up(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # What is judged without an owner is what was just told.
        (
            "ایران اور سعودی عرب نے سفارتی تعلقات بحال کر دیے۔ عراق نے اس پیش رفت کا خیر مقدم کیا۔",
            {"SUPPORT IRN, SAU", "SUPPORT IRQ > IRN, SAU"},
        ),
        (
            "صدر ولیم روٹو نے صومالیہ پر عائد پابندیاں ختم کر دیں۔ ایتھوپیا نے فیصلے کا خیر مقدم کیا ہے۔",
            {"RETREAT KEN > SOM", "SUPPORT ETH > KEN"},
        ),
        # The other side of a border that is shut is the one told before.
        (
            "روانڈا نے یوگنڈا پر جاسوسی کا الزام لگایا تھا۔ اس کے بعد روانڈا نے سرحد بند کر دی۔",
            {"ACCUSE RWA > UGA", "COERCE RWA > UGA"},
        ),
        ("صومالیہ نے کینیا پر تنقید کی۔ کینیا میں پولیس نے دارالحکومت کی سڑکیں بند کر دیں۔", {"ACCUSE SOM > KEN"}),
        # What is judged is another's deed.
        ("پولینڈ نے یوکرین کی فوجی امداد کی معطلی پر تشویش ظاہر کی۔", {"ACCUSE POL > UKR"}),
        # An infinitive's deed is his whose decision it is.
        (
            "وینزویلا پر پابندیاں عائد کرنے کے کینیڈا کے فیصلے کی کیوبا نے مذمت کی۔",
            {"SANCTION CAN > VEN", "ACCUSE CUB > CAN"},
        ),
        (
            "ایران پر پابندیاں بحال کرنے کے امریکی فیصلے پر چین نے تنقید کی ہے۔",
            {"SANCTION USA > IRN", "ACCUSE CHN > USA"},
        ),
        (
            "پولینڈ کو گیس کی فراہمی بند کرنے کے روسی فیصلے کی یورپی یونین نے مذمت کی۔",
            {"SANCTION RUS > POL", "ACCUSE EU > RUS"},
        ),
        ("امریکی صدر نے ایران پر پابندیاں لگانے کے اپنے فیصلے کا دفاع کیا۔", set()),
        # … and what is welcomed or condemned as another's has been done.
        (
            "کینیا نے صومالیہ کی طرف سے تعلقات منقطع کرنے کی مذمت کی ہے۔",
            {"SANCTION SOM > KEN", "ACCUSE KEN > SOM"},
        ),
        (
            "فلپائن نے چین کی جانب سے ماہی گیروں کو رہا کرنے کا خیر مقدم کیا۔",
            {"RETREAT CHN > PHL", "SUPPORT PHL > CHN"},
        ),
        ("قطر نے ترکی سے ثالثی کرنے کی درخواست کی۔", {"REQUEST QAT > TUR"}),
        # Whose land it is that one apologises for.
        ("برطانیہ نے کینیا میں مظالم پر معافی مانگ لی ہے۔", {"CONCEDE GBR > KEN"}),
        # America the continent is nobody.
        ("لاطینی امریکی ملکوں نے کولمبیا پر تنقید کی۔", set()),
        ("وسطی امریکہ کے ملک ہونڈوراس نے تائیوان سے تعلقات ختم کر دیے۔", {"SANCTION HND > TWN"}),
    ],
)
def test_told_just_before(text: str, events: set[str]) -> None:
    assert told(text) == events
