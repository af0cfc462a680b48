"""Background in long reports: whose deed is judged, who only stands by, and whom a word from before means."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # A deed told before, pointed at.
        ("ترکی نے عراق میں کرد ملیشیا پر بمباری کی۔ ان کارروائیوں پر واشنگٹن نے تشویش کا اظہار کیا ہے۔", "ACCUSE USA > TUR"),
        ("شمالی کوریا نے میزائل داغا۔ جاپان نے کہا کہ یہ سلامتی کونسل کی قراردادوں کی صریح خلاف ورزی ہے۔", "ACCUSE JPN > PRK"),
        ("ایران نے اسرائیل پر میزائل داغے۔ اس حملے کی فرانس نے شدید مذمت کی۔", "ACCUSE FRA > IRN"),
        ("فرانس نے مالی سے فوج نکالنے کا اعلان کیا۔ جرمنی نے اس فیصلے پر تنقید کی ہے۔", "ACCUSE DEU > FRA"),
        ("سعودی عرب نے ایران سے تعلقات بحال کر لیے۔ چین نے اس فیصلے کا خیر مقدم کیا۔", "SUPPORT CHN > IRN, SAU"),
        # What others think of it is not the deed.
        (
            "ایران نے اسرائیل پر میزائل داغے۔ جرمنی نے ایران کی مذمت کی۔ فرانس نے بھی اس حملے کی شدید مذمت کی۔",
            "ACCUSE FRA > IRN",
        ),
        # A deed told in the same clause.
        ("صدر ٹرمپ کے شام سے فوج نکالنے کے فیصلے پر فرانس نے مایوسی ظاہر کی۔", "ACCUSE FRA > USA"),
        ("ایران کی جانب سے عراق پر پابندیاں عائد کیے جانے پر اردن نے تشویش ظاہر کی۔", "ACCUSE JOR > IRN"),
        ("شام میں روسی فضائی حملوں سے شہریوں کی ہلاکتوں پر اقوام متحدہ نے تشویش ظاہر کی ہے۔", "ACCUSE UN > RUS"),
        # Whose rules are broken has not broken them.
        ("روس نے یوکرین پر حملہ کیا۔ پولینڈ کے صدر نے کہا کہ یہ اقوام متحدہ کے چارٹر کی کھلی خلاف ورزی ہے۔", "ACCUSE POL > RUS"),
        # `تنظیم` is the group that was spoken of.
        ("پی کے کے نے ترکی پر حملے کیے۔ ترکی نے تنظیم کے ٹھکانوں پر بمباری کی۔", "ASSAULT TUR > PKK"),
        ("حماس نے بیان جاری کیا۔ اسرائیل نے غزہ میں تنظیم کے مراکز پر بمباری کی۔", "ASSAULT ISR > HAMAS"),
        ("داعش نے دھمکی دی۔ فرانسیسی طیاروں نے گروہ کے پانچ ٹھکانوں پر بمباری کی۔", "ASSAULT FRA > ISIS"),
        # The two are not the one who brought them together.
        (
            "صومالیہ نے کینیا سے سفارتی تعلقات توڑ لیے تھے۔ قطر کی ثالثی کے بعد دونوں ملکوں نے تعلقات بحال کر لیے۔",
            "SUPPORT KEN, SOM",
        ),
        # Who is received is he whom the sentence is about.
        (
            "یوکرین کے صدر وولودیمیر زیلنسکی نے پیرس میں ایمانوئل میکخواں سے ملاقات کی۔ "
            "اس سے ایک روز پہلے وہ برلن میں تھے جہاں جرمن چانسلر اولاف شولز نے ان کا استقبال کیا۔",
            "CONSULT UKR > DEU",
        ),
        # An announcement told as a noun is his whose it is.
        ("جرمنی کے اس اعلان کے بعد کہ وہ یوکرین کو ٹینک دے گا، روس نے احتجاج کیا۔", "AGREE DEU > UKR"),
        # A relative pronoun with a mark of its own.
        ("صدر پوٹن سے، جن پر برطانیہ نے جنگی جرائم کا الزام عائد کیا ہے، منگول صدر نے ملاقات کی۔", "ACCUSE GBR > RUS"),
        # A body's experts are the body's, a state's are their own.
        ("اقوام متحدہ کے ماہرین نے روانڈا پر باغیوں کی مدد کا الزام لگایا تھا۔", "ACCUSE UN > RWA"),
        # Where a group is at home is not whom it threatens.
        (
            "لبنان کی شیعہ تنظیم حزب اللہ نے اسرائیلی حملے میں اپنے کمانڈر کی ہلاکت کا بدلہ لینے کا اعلان کیا ہے۔",
            "THREATEN HEZBOLLAH > ISR",
        ),
        ("اسرائیل کے حماس پر حملے جاری ہیں۔", "ASSAULT ISR > HAMAS"),
    ],
)  # fmt: skip
def test_whose_deed(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        # Leaders without a name are not the state that is named before them.
        ("روسی مداخلت کے بعد یورپی رہنماؤں نے جارجیا کا دورہ کیا۔", "CONSULT"),
        ("روسی مداخلت کے بعد مغربی رہنماؤں نے جارجیا کا دورہ کیا۔", "CONSULT"),
        # The patron of those who are struck is not whose deed is judged.
        ("ترکی نے عراق میں ایرانی حمایت یافتہ ملیشیا پر بمباری کی۔ ان کارروائیوں پر واشنگٹن نے تشویش کا اظہار کیا۔", "IRN"),
        # Who mediates keeps no truce.
        ("مصر کی ثالثی میں ہونے والی جنگ بندی کے باوجود اسرائیلی طیاروں نے حماس کے ٹھکانوں پر بمباری کی۔", "EGY"),
        # An arrest that somebody criticises is another's.
        ("کینیڈا نے سعودی کارکنوں کی گرفتاری پر تنقید کی تھی۔", "COERCE CAN"),
    ],
)  # fmt: skip
def test_who_stands_by(text: str, nobody: str) -> None:
    assert not [line for line in told(text) if nobody in line]


@pytest.mark.parametrize(
    "text",
    [
        "ایک سوال کے جواب میں کہ ایران نے عراق پر حملہ کیا ہے مصری وزیر خارجہ نے کہا کہ یہ سیاسی بات ہے۔",
        "جب مصری صدر سے پوچھا گیا کہ ایران نے عراق پر بمباری کی ہے تو انہوں نے جواب نہیں دیا۔",
        "اس سوال پر کہ بھارت نے نیپال کی مذمت کی ہے ترجمان نے تبصرہ نہیں کیا۔",
    ],
)
def test_what_is_asked_is_not_told(text: str) -> None:
    assert told(text) == set()


def test_what_is_answered_is_told() -> None:
    text = "مصری وزیر خارجہ نے ایک سوال کے جواب میں بتایا کہ ایران نے عراق پر بمباری کی ہے۔"
    assert "ASSAULT IRN > IRQ" in told(text)
