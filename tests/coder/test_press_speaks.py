"""Who speaks in the short reports of the daily press: resolutions, letters, handouts, forums, officials of a body, agencies."""

from __future__ import annotations

import pytest
from lines import speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A resolution passed, a letter written or handed over, a decree: its words are whose it is
        (
            "یورپی پارلیمنٹ نے ہنگری کے خلاف قرارداد منظور کرلی۔ قرارداد میں کہا گیا ہے کہ عدلیہ آزاد نہیں۔ "
            "قرارداد کے متن کے مطابق کمیشن کارروائی کرے۔",
            [None, "European Parliament", "European Parliament"],
        ),
        (
            "یونانی وزارت خارجہ نے ترک سفیر کو احتجاجی نوٹ دیا۔ نوٹ میں کہا گیا ہے کہ جہاز واپس بلایا جائے۔",
            [None, "Ministry of Foreign Affairs (Greece)"],
        ),
        (
            "جاپان کے وزیر خارجہ یوشیماسا ہایاشی نے چین کو خط لکھا۔ خط میں مطالبہ کیا گیا ہے کہ پابندی اٹھائی جائے۔",
            [None, "Yoshimasa Hayashi"],
        ),
        (
            "شاہ سلمان نے شاہی فرمان جاری کیا ہے۔ فرمان کے مطابق کابینہ میں تبدیلی ہوگی۔",
            [None, "King Salman"],
        ),
        (
            "یورپی پارلیمنٹ نے قرار داد منظور کرلی۔ قرار داد میں ترکی سے قیدی رہا کرنے کا مطالبہ کیا گیا ہے۔",
            [None, "European Parliament"],
        ),
        ("وزیر اعظم نے درخواست منظور کرلی۔ رپورٹ میں کہا گیا کہ کام جاری ہے۔", [None, None]),
        # The rest of the sentence tells what it says
        (
            "سلامتی کونسل نے لیبیا سے متعلق قرارداد منظور کی ہے، جس میں ملیشیاؤں سے ہتھیار ڈالنے کا مطالبہ کیا گیا ہے۔",
            ["UN Security Council"],
        ),
        (
            "عرب لیگ کے ہنگامی اجلاس کا اعلامیہ جاری کردیا گیا، جس میں لبنان پر حملوں کی مذمت کی گئی ہے۔",
            ["Arab League"],
        ),
        ("برطانیہ نے رپورٹ جاری کی جس میں چین نے مداخلت کا الزام مسترد کیا ہے۔", [None]),
        # A joint statement is the first-named's
        (
            "ترکی اور قطر کے وزرائے خارجہ نے انقرہ میں ملاقات کی۔ ملاقات کا مشترکہ اعلامیہ جاری کیا گیا۔ "
            "اعلامیے میں لیبیا میں انتخابات پر زور دیا گیا۔",
            [None, None, "Turkey"],
        ),
        (
            "یورپی یونین اور بھارت نے معاہدے پر دستخط کیے۔ مشترکہ بیان میں روس سے جنگ ختم کرنے کا مطالبہ کیا گیا ہے۔",
            [None, "European Union"],
        ),
        (
            "چین اور ایران کے وزرائے خارجہ بیجنگ میں ملے۔ مشترکہ اعلامیے کے مطابق پابندیاں غیر قانونی ہیں۔",
            [None, "China"],
        ),
        # A body right before its statement
        (
            "آئی ایم ایف اعلامیے میں کہا گیا ہے کہ مصر نے شرائط پوری کیں۔ مزید کہا گیا ہے کہ قسط جلد ملے گی۔",
            ["International Monetary Fund"] * 2,
        ),
        ("وائٹ ہاؤس بیان کے مطابق صدر بائیڈن جمعرات کو روم جائیں گے۔", ["White House"]),
        # Whoever is quoted by a statement
        (
            "فرانسیسی وزارت خارجہ کے بیان میں کہا گیا ہے کہ صدر ایمانوئل میکرون نے مالی سے فوج کے انخلا کا مطالبہ کیا۔",
            ["Emmanuel Macron"],
        ),
    ],
)
def test_documents(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The great are said to have "commanded", and are "you"
        (
            "رہبر معظم علی خامنہ ای نے فرمایا کہ قوم متحد ہے۔ رہبر معظم نے اتحاد پر تاکید فرمائی۔ آپ نے فرمایا کہ دشمن ناکام ہوگا۔",
            ["Ali Khamenei"] * 3,
        ),
        # What an agency passes on from another
        (
            "مہر خبررساں ایجنسی نے المیادین کے حوالے سے نقل کیا ہے کہ عراق کے وزیر خارجہ فواد حسین نے ترکی پر تنقید کی ہے۔",
            ["Fuad Hussein"],
        ),
        ("برطانوی اخبار نے دعویٰ کیا ہے کہ سی آئی اے نے منصوبہ بنایا۔", [None]),
        # An official of a body goes on without it; one of the West is another
        (
            "حماس کے ایک اہلکار نے کہا کہ جواب دے دیا گیا ہے۔ اہلکار نے بتایا کہ حماس اسرائیل کے جواب کی منتظر ہے۔",
            ["Hamas"] * 2,
        ),
        (
            "یورپی یونین کے ایک سفارت کار نے کہا کہ ایران پر پابندیاں لگیں گی۔ سفارت کار کا مزید کہنا تھا کہ فرانس متفق ہے۔",
            ["European Union"] * 2,
        ),
        # A body by its kind
        (
            "حزب اللہ نے اسرائیل پر راکٹ داغے۔ تنظیم کے ترجمان نے کہا کہ لبنان کی حکومت کو آگاہ کر دیا گیا۔",
            [None, "Hezbollah"],
        ),
        (
            "اقوام متحدہ کے سیکریٹری جنرل انتونیو گوتریس نے سوڈان میں لڑائی پر تشویش ظاہر کی۔ عالمی ادارے کے سربراہ نے امداد کی اپیل کی۔",
            ["António Guterres"] * 2,
        ),
        # Committees, their members, and the forum that they are
        (
            "پاکستان میں سینیٹ کی قائمہ کمیٹی برائے دفاع کا اجلاس ہوا۔ کمیٹی نے حملے کی مذمت کی۔ کمیٹی ارکان کا کہنا تھا کہ فوج تیار ہے۔",
            [None, "committee of the Senate of Pakistan", "committee of the Senate of Pakistan"],
        ),
        (
            "قومی سلامتی کمیٹی کا اجلاس ہوا۔ فورم نے حملے کی مذمت کی۔",
            [None, "National Security Committee"],
        ),
        (
            "آرمی چیف جنرل قمر جاوید باجوہ کی زیر صدارت کور کمانڈرز کانفرنس ہوئی۔ کانفرنس میں افغانستان کی صورتحال پر تشویش ظاہر کی گئی۔",
            [None, "Corps Commanders' Conference"],
        ),
        # A politician by his party
        (
            "سابق وزیراعلیٰ محبوبہ مفتی نے کہا کہ دہلی غلط ہے۔ پی ڈی پی سربراہ نے کہا کہ مذاکرات ہونے چاہئیں۔",
            ["Mehbooba Mufti"] * 2,
        ),
        # Another of the highest offices is another man
        (
            "صدر مملکت عارف علوی نے فوج کو خراج تحسین پیش کیا۔ وزیراعظم کا کہنا تھا کہ پاکستان متحد ہے۔",
            ["Arif Alvi", "Pakistan"],
        ),
        # A letter written, of which nothing is told; one that says what it is for
        ("روسی صدر ولادیمیر پوتن نے ایرانی صدر کو خط لکھا ہے۔", [None]),
        ("روسی صدر ولادیمیر پوتن نے ایرانی صدر کو خط لکھا ہے کہ معاہدہ بچ سکتا ہے۔", ["Vladimir Putin"]),
        ("یوکرین نے جرمنی سے ہتھیار مانگ لیے۔", ["Ukraine"]),
        # Officials where the sentence says where
        ("شامی شہری جبار کی موت پر ترکی کے شہر ادانا میں حکام نے کہا کہ تحقیقات جاری ہیں۔", ["Turkey"]),
        # Where the report ends, and where "we" go on
        (
            "قطر کے وزیر خارجہ محمد بن عبدالرحمن آل ثانی نے عدالت میں کہا کہ الزام غلط ہے۔ بعد ازاں سماعت پیر تک ملتوی کردی گئی۔",
            ["Mohammed bin Abdulrahman Al Thani", None],
        ),
        (
            "ترک صدر رجب طیب اردوان نے کہا کہ امن ضروری ہے۔ انہوں ںے کہا کہ یمن میں جنگ ختم ہو۔",
            ["Recep Tayyip Erdoğan"] * 2,
        ),
    ],
)
def test_voices(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    "report",
    [
        "عالمی بینک کی گزشتہ ہفتے شائع ہونے والی رپورٹ میں بتایا گیا ہے کہ غربت بڑھی ہے۔",
        "غربت سے متعلق عالمی بینک کی حال ہی میں جاری ہونے والی ایک جائزہ رپورٹ میں کہا گیا ہے کہ غربت بڑھی ہے۔",
        "عالمی بینک کی رواں ماہ شائع کردہ رپورٹ کے مطابق غربت بڑھی ہے۔",
    ],
)
def test_whose_report_it_is_past_when_it_came_out(report: str) -> None:
    before = "روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ بات چیت جاری ہے۔ "
    assert speakers(before + report) == ["Sergey Lavrov", "World Bank"]
