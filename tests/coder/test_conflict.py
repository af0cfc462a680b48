"""Reports of war and charges: whose men and organs are told of, who was struck, what is no attack, what is a threat."""

from __future__ import annotations

import pytest
from lines import speakers, told

WHOSE = [
    # An official whose name follows the noun for him.
    ("ایرانی وزارت خارجہ کے عہدیدار مہدی کریمی نے برطانیہ کی مذمت کی۔", {"ACCUSE IRN > GBR"}),
    ("پولینڈ کے ایک اعلیٰ اہلکار پاول نوواک نے بیلاروس پر دراندازی کا الزام لگایا۔", {"ACCUSE POL > BLR"}),
    # A citizen whom a state calls its own.
    (
        "آسٹریلیا نے چین میں اپنی شہری اور صحافی چینگ لی کی گرفتاری پر تشویش ظاہر کی ہے۔",
        {"ACCUSE AUS > CHN", "COERCE CHN > AUS"},
    ),
    # An organ of who acts before it in the sentence.
    (
        "مصر نے سوڈان کے سفیر کو طلب کیا جبکہ وزارت خارجہ نے خرطوم سے وضاحت مانگی۔",
        {"CONSULT EGY > SDN", "REQUEST EGY > SDN"},
    ),
    # Men whom a pronoun owns are the speaker's.
    ("شام کی فوج کا کہنا ہے کہ ترک بمباری میں اس کے پانچ اہلکار مارے گئے ہیں۔", {"ASSAULT TUR > SYR"}),
    ("ویتنام نے کہا ہے کہ اس کے تین فوجی چینی فائرنگ سے ہلاک ہوئے۔", {"ASSAULT CHN > VNM"}),
    # Adjectives that are other words too.
    ("لیبیا نے مصری چوکی پر گولہ باری کی۔", {"ASSAULT LBY > EGY"}),
]
SIDES = [
    # Whose rights are hurt is not who is blamed.
    ("روس نے حملے کو شام کی خودمختاری کی خلاف ورزی قرار دیا۔", set()),
    ("سوڈان نے چاڈ کے اقدام پر تنقید کرتے ہوئے اسے افریقی یونین کے اصولوں کے منافی قرار دیا۔", {"ACCUSE SDN > TCD"}),
    # Who mourns or gives thanks did not do it.
    ("سوڈان اور چاڈ نے حملے میں فوجیوں کی ہلاکت پر نائجر سے تعزیت کی۔", {"SUPPORT SDN, TCD > NER"}),
    ("امریکی صدر نے یرغمالیوں کی رہائی میں مدد پر قطر اور مصر کا شکریہ ادا کیا۔", {"SUPPORT USA > EGY, QAT"}),
    ("ترکی کی کوششوں سے شام نے تین جرمن صحافیوں کو رہا کر دیا۔", {"RETREAT SYR > DEU"}),
    # Fire at a border strikes who summons the envoy for it.
    (
        "سرحد پر تاجک فوج کی فائرنگ سے ایک کسان کی ہلاکت پر تاجکستان کے ناظم الامور کو کرغز دفتر خارجہ طلب کیا گیا ہے۔",
        {"ASSAULT TJK > KGZ", "CONSULT KGZ > TJK"},
    ),
    # A summons and the protest made then are two; the note is the summoner's.
    ("مصر نے لیبیا کے سفیر کو طلب کر کے احتجاج کیا۔", {"CONSULT EGY > LBY", "ACCUSE EGY > LBY"}),
    ("پیرو نے چلی کے سفیر کو طلب کیا۔ سفیر کو احتجاجی مراسلہ تھمایا گیا۔", {"CONSULT PER > CHL", "ACCUSE PER > CHL"}),
    # A flag that is burnt is that of whom the crowd is against.
    ("بنگلہ دیش کے دارالحکومت ڈھاکہ میں مظاہرین نے فرانسیسی پرچم جلایا۔", {"PROTEST BGD > FRA"}),
    # What a resolution demands is demanded by whose it is, not by who vetoes it.
    (
        "روس نے فرانس کی قرارداد کی مخالفت کی۔ قرارداد میں شام سے جنگ بندی کا مطالبہ کیا گیا تھا۔",
        {"REJECT RUS > FRA", "REQUEST FRA > SYR"},
    ),
    # An attack that is condemned without more is the one told just before; so is one that is to be avenged.
    (
        "ترک طیاروں نے عراق کے دیہات پر بمباری کی۔ ایران نے ان حملوں کی شدید مذمت کی۔",
        {"ASSAULT TUR > IRQ", "ACCUSE IRN > TUR"},
    ),
    ("روس نے یوکرین پر میزائل داغے۔ ترکی نے پیرس میں حملے کی مذمت کی۔", {"ASSAULT RUS > UKR", "ACCUSE TUR"}),
    (
        "اسرائیل نے لبنان پر بمباری کی۔ حزب اللہ نے بدلہ لینے کی دھمکی دی۔ لبنان کے صدر نے اس حملے کو جارحیت قرار دیا۔",
        {"ASSAULT ISR > LBN", "THREATEN HEZBOLLAH > ISR", "ACCUSE LBN > ISR"},
    ),
    # Two who are told together are bidden together; an offer is made to who was spoken of.
    (
        "مصر اور سوڈان کے درمیان کشیدگی بڑھ گئی ہے۔ ترک صدر نے کہا کہ دونوں ممالک مذاکرات شروع کریں۔",
        {"REQUEST TUR > EGY, SDN"},
    ),
    (
        "پاکستان نے بھارت کے الزام کو مسترد کر دیا ہے۔ اسلام آباد نے تحقیقات میں تعاون کی پیشکش بھی کی ہے۔",
        {"REJECT PAK > IND", "ACCUSE IND > PAK", "AGREE PAK > IND"},
    ),
    # Help that goes to a place goes to nobody else who was spoken of.
    (
        "ریڈ کراس نے یرغمالیوں کی رہائی کا مطالبہ کیا ہے۔ مصر نے امدادی سامان کے بیس ٹرک غزہ بھیجے۔",
        {"REQUEST ICRC"},
    ),
    # The same words tell of envoys where they are spoken of.
    (
        "گھانا نے نائجیریا کے سفیر سے معافی کا مطالبہ کیا اور انھیں ناپسندیدہ شخصیت قرار دے کر ملک سے نکال دیا۔",
        {"REQUEST GHA > NGA", "SANCTION GHA > NGA"},
    ),
    # At ease, and China.
    ("کینیڈا نے ایران سے کہا ہے کہ معاوضہ ملنے تک وہ چین سے نہیں بیٹھے گا۔", {"THREATEN CAN > IRN"}),
    # Who is to go is the other side spoken of.
    (
        "شام کا کہنا ہے کہ ترک افواج کی موجودگی غیر قانونی ہے اور انھیں فوری طور پر ملک سے نکل جانا چاہیے۔",
        {"ACCUSE SYR > TUR", "REQUEST SYR > TUR"},
    ),
]
NO_ATTACKS = [
    # A manner of doing, a shot that is stopped, arms that are no help.
    ("ماسکو نے جوابی کارروائی کرتے ہوئے دس برطانوی سفارت کاروں کو ملک چھوڑنے کا حکم دیا۔", {"SANCTION RUS > GBR"}),
    ("ترک فوج نے جوابی کارروائی کرتے ہوئے شام کے دس ٹینک تباہ کر دیے۔", {"ASSAULT TUR > SYR"}),
    ("شامی فوج نے کہا کہ فضائی دفاعی نظام نے بیشتر اسرائیلی میزائلوں کو مار گرایا۔", set()),
    ("یوکرین نے روس کے میزائل ڈپو کو تباہ کر دیا۔", {"ASSAULT UKR > RUS"}),
    ("سربیا نے کوسوو کی سرحد پر بکتر بند گاڑیاں بھیج دیں۔", {"MOBILIZE SRB > XKX"}),
    ("پولینڈ نے یوکرین کو ٹینک اور بکتر بند گاڑیاں بھیجی ہیں۔", {"AID POL > UKR"}),
]
CONDITIONS = [
    # What stands before `کہا کہ اگر` is told, whatever the condition.
    (
        "نیپال کے وزیر خارجہ نے بھارت سے مدد کی درخواست کرتے ہوئے کہا کہ اگر بارش جاری رہی تو پل ٹوٹ جائے گا۔",
        {"REQUEST NPL > IND"},
    ),
    (
        "ناروے نے روس پر جاسوسی کا الزام لگاتے ہوئے کہا کہ اگر یہ سلسلہ جاری رہا تو وہ سفارت کاروں کو ملک بدر کر دے گا۔",
        {"ACCUSE NOR > RUS", "THREATEN NOR > RUS"},
    ),
    # `ایسے حملے`: of those told before.
    (
        "چاڈ نے سوڈان پر گولہ باری کا الزام لگایا ہے۔ چاڈ کے صدر نے کہا کہ اگر ایسے حملے جاری رہے تو اس کے برے نتائج نکلیں گے۔",
        {"ACCUSE TCD > SDN", "THREATEN TCD > SDN"},
    ),
    # What bars a deed is not sought in a participle before it.
    (
        "پیرو نے میکسیکو سے وضاحت کا مطالبہ کرتے ہوئے اس کے سفیر کو ملک چھوڑنے کا حکم دیا۔",
        {"REQUEST PER > MEX", "SANCTION PER > MEX"},
    ),
    (
        "مالی کی حکومت نے الجزائر کے دعوے کی تردید کرتے ہوئے اسے جارحیت قرار دیا۔",
        {"REJECT MLI > DZA", "ACCUSE MLI > DZA"},
    ),
]


@pytest.mark.parametrize(("text", "lines"), [*WHOSE, *SIDES, *NO_ATTACKS, *CONDITIONS])
def test_conflict(text: str, lines: set[str]) -> None:
    assert told(text) == lines


def test_a_spokesman_alone_speaks_for_who_acted() -> None:
    text = "کرغزستان نے تاجک ناظم الامور رستم عزیزوف کو طلب کیا۔ ترجمان کے مطابق فائرنگ میں دو شہری ہلاک ہوئے۔"
    assert speakers(text)[1] == "Kyrgyzstan"


def test_an_attack_told_as_a_noun_and_then_in_the_past_perfect_is_one() -> None:
    text = (
        "چاڈ کی فوج کے حملے کے جواب میں لیبیا نے فضائی بمباری کی۔ چاڈ نے جمعے کو لیبیا کی چوکیوں پر گولہ باری کی تھی۔"
    )
    assert told(text) == {"ASSAULT TCD > LBY", "ASSAULT LBY > TCD"}
