"""Documents, sessions and pairs: who speaks through them, whom they mean; claims, guesses and conditions."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # What is said in a session or document is said by the body whose it is.
        ("عرب لیگ کے اجلاس میں ایران کی مداخلت کی مذمت کی گئی۔", "ACCUSE ARL > IRN"),
        (
            "عرب لیگ کا ہنگامی اجلاس قاہرہ میں ہوا۔ اجلاس میں اسرائیل کے حملوں کی مذمت کی گئی۔",
            "ACCUSE ARL > ISR",
        ),
        ("جاپانی پارلیمان نے ایک قرارداد منظور کی ہے۔ قرارداد میں چین کی مذمت کی گئی ہے۔", "ACCUSE JPN > CHN"),
        ("یورپی پارلیمان میں منظور کی گئی قرارداد میں بیلاروس پر تنقید کی گئی۔", "ACCUSE EU > BLR"),
        ("سلامتی کونسل نے ایک قرارداد منظور کی جس میں ترکی کے اقدام کی مذمت کی گئی۔", "ACCUSE UN > TUR"),
        ("آسٹریلیا نے ایک بیان جاری کیا جس میں چین کے اقدامات پر تشویش کا اظہار کیا گیا۔", "ACCUSE AUS > CHN"),
        (
            "ترک صدر کی سربراہی میں اہم اجلاس منعقد ہوا۔ اجلاس میں یونان کے اقدامات کی مذمت کی گئی۔",
            "ACCUSE TUR > GRC",
        ),
        (
            "بیجنگ میں روسی صدر پوتن اور چینی صدر شی نے ملاقات کی۔ مشترکہ بیان میں جاپان پر تنقید کی گئی۔",
            "ACCUSE CHN, RUS > JPN",
        ),
        ("جاپانی وزیر اعظم نے امریکی صدر سے ملاقات کی جس میں شمالی کوریا کی مذمت کی گئی۔", "ACCUSE JPN > PRK"),
        # Talks told by one side.
        ("آئی ایم ایف نے کہا کہ مصر سے مذاکرات ہوئے۔", "CONSULT EGY, IMF"),
        # `دونوں ملکوں پر`: the two others.
        (
            "چین اور ویتنام میں کشیدگی جاری ہے۔ جاپان نے دونوں ملکوں پر تحمل کے لیے زور دیا ہے۔",
            "REQUEST JPN > CHN, VNM",
        ),
        # Of himself the doer would say `اپنا`.
        ("چینی صدر کی آمد پر جاپانی وزیراعظم نے ان کا استقبال کیا۔", "CONSULT CHN > JPN"),
        # The government of the land that the report is dated from, or that acted last.
        ("لندن: حکومت نے کہا کہ ایران کے الزامات بے بنیاد ہیں۔ برطانیہ امن چاہتا ہے۔", "REJECT GBR > IRN"),
        ("بنکاک: وفاقی کابینہ نے میانمار کی کارروائیوں کی مذمت کی ہے۔ تھائی لینڈ امن چاہتا ہے۔", "ACCUSE THA > MMR"),
        ("مصر نے قطر سے بات کی۔ حکومت نے قطر کے الزامات مسترد کر دیے۔", "REJECT EGY > QAT"),
        # Whose thing is judged, though it stands far from the verb.
        ("جاپانی وزیر نے کہا کہ چین کے جارحانہ عزائم خطے کی سلامتی کے لیے خطرہ ہیں۔", "ACCUSE JPN > CHN"),
        # A deed claimed by its doer is his; territory taken is its state's.
        ("ترکی نے شام میں جنگجوؤں کے ٹھکانوں پر حملہ کرنے کا دعویٰ کیا ہے۔", "ASSAULT TUR > SYR"),
        ("آرمینیا نے آذربائیجان کے شہر پر قبضہ کرنے کا دعویٰ کیا ہے۔", "ASSAULT ARM > AZE"),
        # Help goes to those named before.
        ("نیپال میں زلزلے سے ہزاروں افراد ہلاک ہوئے۔ چین نے امدادی سامان بھیجا ہے۔", "AID CHN > NPL"),
        ("لبنان میں سیلاب سے متاثرہ افراد کے لیے ترکی نے خیمے بھیجے۔", "AID TUR > LBN"),
        # To stay away from a meeting and to deny a charge are two.
        ("چین نے نیپال کے ساتھ مذاکرات سے انکار کر دیا۔ چین نے نیپال کے الزامات مسترد کر دیے۔", "REJECT CHN > NPL"),
        # Two states and `میں` before what they do together; an outcome of a session.
        ("مصر اور قطر میں مذاکرات ہوئے۔", "CONSULT EGY, QAT"),
        ("جی 20 کے اجلاس میں کارپوریٹ ٹیکس نافذ کرنے پر اتفاق ہو گیا ہے۔", "AGREE G20"),
        # The visitor named after the visit; a group's delegation.
        ("ویتنام کے دورے پر موجود جاپانی وزیر خارجہ نے تعاون کا یقین دلایا۔", "CONSULT JPN > VNM"),
        ("مصر کے دورے پر آئے ہوئے ترک وزیر خارجہ نے کہا کہ مذاکرات مفید رہے۔", "CONSULT TUR > EGY"),
        ("حماس کے وفد نے قطر کا دورہ کیا۔", "CONSULT HAMAS > QAT"),
        # Who owns to an attack is who is condemned for it.
        ("مصری صدر نے دھماکوں کی مذمت کی ہے۔ داعش نے حملے کی ذمہ داری قبول کر لی ہے۔", "ACCUSE EGY > ISIS"),
        ("ترکی نے یونانی اڈوں کو نشانہ بنانے کے دعوے کے بعد خاموشی اختیار کر لی۔", "ASSAULT TUR > GRC"),
        # The meeting told before, the session of the clause before, an order within what is said.
        ("ترک صدر نے قطر کے امیر سے ملاقات کی۔ ملاقات میں تجارت بڑھانے پر اتفاق کیا گیا۔", "AGREE QAT, TUR"),
        ("نیٹو کے اجلاس میں روس پر تنقید کی گئی اور یوکرین کی حمایت کا اعادہ کیا گیا۔", "SUPPORT NATO > UKR"),
        (
            "اقوام متحدہ کی جنرل اسمبلی میں منظور کی جانے والی قرارداد میں روس سے فوج نکالنے کا مطالبہ کیا گیا ہے۔",
            "REQUEST UN > RUS",
        ),
    ],
)
def test_told_through(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("ایرانی صدر نے کہا کہ امریکہ نے حملہ کیا تو اسے سخت جواب دیا جائے گا۔", "ASSAULT"),  # a condition
        ("مبصرین کا خیال ہے کہ روس یوکرین پر حملہ کرے گا۔", "ASSAULT"),  # a guess
        ("روس نے یوکرین پر حملہ کرنے کا دعویٰ مسترد کر دیا۔", "ASSAULT"),
        ("جاپان نے مصر اور قطر میں مذاکرات کیے۔", "CONSULT EGY, QAT"),  # grounds, not sides
        ("ایمیزون اور گوگل کے درمیان مذاکرات ہوئے۔", "CONSULT"),  # firms
    ],
)
def test_what_is_not_told(text: str, nothing: str) -> None:
    assert not [line for line in told(text) if line.startswith(nothing)]
