"""Who speaks in long reports of many voices: views, asides between a speaker and his verb, quotations inside quotations."""

from __future__ import annotations

import pytest
from lines import speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What somebody thinks, where it follows
        ("روسی وزیر خارجہ سرگئی لاوروف سمجھتے ہیں کہ نیٹو کا پھیلاؤ خطرناک ہے۔", ["Sergey Lavrov"]),
        ("بعض مبصرین سمجھتے ہیں کہ روس مذاکرات چاہتا ہے۔", [None]),
        ("سرگئی لاوروف نے اس مسئلے کو آسان نہیں سمجھا۔", [None]),
        (
            "ملاقات میں ترک صدر رجب طیب اردوان نے یونان پر تنقید کی۔ دونوں نے قبرص پر تبادلہ خیال کیا۔",
            ["Recep Tayyip Erdoğan", None],
        ),
        # In whose opinion, in whose eyes
        (
            "روس نے یوکرین کو گیس کی فراہمی روک دی۔ دفاعی تجزیہ کار اولیکسی ہنچارک کی رائے میں یہ دباؤ بڑھانے کی چال ہے۔",
            [None, "Aolikasi Hanachark"],
        ),
        ("سرگئی لاوروف کی نظر میں اس بحران کا ذمہ دار کوئی ایک ملک نہیں۔", ["Sergey Lavrov"]),
        # A relative clause between the speaker and the verb
        ("ایک عراقی عہدیدار کا، جو بات چیت میں شریک ہیں، کہنا ہے کہ ایران سنجیدہ ہے۔", ["Iraq"]),
        (
            "ایک جرمن عہدیدار نے، جنہوں نے اپنا نام بتانے سے معذرت کی، کہا کہ روس تیار نہیں۔",
            ["Germany"],
        ),
        (
            "جس پر خالد مقبول صدیقی نے جواب دینے سے گریز کیا اور کہا کہ مذاکرات ابھی جاری ہیں۔",
            ["Khalid Maqbool Siddiqui"],
        ),
        # Of several bare nouns the person beside the verb
        ("استنبول یونیورسٹی کے پروفیسر ظفر جسپال کہتے ہیں کہ بھارت کو سوچنا ہوگا۔", ["Zafar Nawaz Jaspal"]),
        # A name whose end the lexicon spells otherwise
        ("جینین ہینس پلاسکارٹ نے عراق میں ووٹنگ کے عمل کو سراہا ہے۔", ["Jeanine Hennis-Plasschaert"]),
        ("جینین ہینس پلاسکارٹ کا کہنا ہے کہ عراق میں ووٹنگ پرامن رہی۔", ["Jeanine Hennis-Plasschaert"]),
        # Offers, in the perfect too
        ("وزیر اعظم عمران خان ثالثی کی پیشکش کر چکے ہیں۔", ["Imran Khan"]),
        # Coalitions
        ("سعودی قیادت میں قائم اتحاد کا کہنا ہے کہ اس نے دس فضائی حملے کیے۔", ["Saudi-led coalition"]),
        # Who seldom says anything says nothing
        ("حوثی باغی اپنے نقصانات پر شاذ و نادر ہی کوئی بیان دیتے ہیں۔", [None]),
        # Aides of a man by name speak for his state, and go on without him
        (
            "نائجیریا میں صدر محمدو بوہاری کے ایک مشیر نے بتایا کہ مذاکرات جاری ہیں۔ مشیر نے کہا کہ تاوان نہیں دیا جائے گا۔",
            ["Nigeria"] * 2,
        ),
        (
            "روسی صدر ولادیمیر پوتن نے ترکی پر تنقید کی۔ انقرہ میں صدر ایردوان کے ترجمان نے کہا کہ ترکی تیار نہیں۔",
            ["Vladimir Putin", "Turkey"],
        ),
        # A surname that another man bears too
        (
            "کرسٹیان شمٹ کے مطابق بوسنیا خطرے میں ہے۔ شمٹ نے سلامتی کونسل کو تنبیہ کی کہ ملک ٹوٹ سکتا ہے۔",
            ["Christian Schmidt"] * 2,
        ),
        # In one's own words; an analysis that is this
        (
            "سرگئی لاوروف نے امریکی تجویز کو مسترد کیا۔ ان کے اپنے الفاظ میں ’تاخیر خطرناک ہے۔‘",
            ["Sergey Lavrov"] * 2,
        ),
        (
            "روس نے یوکرین کو گیس کی فراہمی روک دی۔ تجزیہ کار اولیکسی ہنچارک کا تجزیہ یہ ہے کہ یہ دباؤ بڑھانے کی چال ہے۔",
            [None, "Aolikasi Hanachark"],
        ),
        ("جنرل مارک ملی نے چین کے تجربے کو سپوتنک لمحے سے تشبیہ دی۔", ["Mark Milley"]),
        # Within an opinion nobody else is quoted
        ("سرگئی لاوروف کے خیال میں امریکہ نے دھمکی دی ہے کہ پابندیاں لگیں گی۔", ["Sergey Lavrov"]),
        ("مبصرین کے خیال میں ایمانوئل میکخواں نے اس ملاقات سے برازیل کو پیغام دیا ہے۔", [None]),
        # A state told of before its mark
        ("مصر، جو سوڈان کا پڑوسی ہے، نے فریقین سے تحمل کی اپیل کی۔", ["Egypt"]),
        # Questions answered tell nothing of what was said
        ("ترک وزیر دفاع حلوصی آقار نے اجلاس کے بعد نامہ نگاروں کے سوالات کے جواب دیے۔", [None]),
        # Where a resolution was passed; whose deed is condemned
        (
            "سلامتی کونسل میں منظور ہونے والی قراردادوں میں شمالی کوریا سے مطالبہ کیا گیا ہے کہ وہ تجربے بند کرے۔",
            ["UN Security Council"],
        ),
        (
            "نواز شریف کی زیر صدارت اجلاس میں انڈیا کی جانب سے ایک ایمبولینس کو نشانہ بنانے کی مذمت کی گئی۔",
            ["Nawaz Sharif"],
        ),
        ("ترکی کی جانب سے اس حملے کی شدید مذمت کی گئی ہے۔", ["Turkey"]),
        # Whose words they are, whom they are laid to, where they were put up
        ("سرگئی لاوروف کے الفاظ تھے: ’نیٹو وعدے توڑتا ہے۔‘", ["Sergey Lavrov"]),
        ("سرگئی لاوروف سے منسوب ایک بیان میں کہا گیا ہے کہ نیٹو وعدے توڑتا ہے۔", ["Sergey Lavrov"]),
        ("سرگئی لاوروف کے کہنے کے مطابق نیٹو وعدے توڑتا ہے۔", ["Sergey Lavrov"]),
        ("ایمنسٹی انٹرنیشنل کی ویب سائٹ پر جاری بیان میں کہا گیا کہ روس نے حملہ کیا۔", ["Amnesty International"]),
        # What a man or a body believes or fears; a state's fears are the reporter's account, and fears of nobody carry on
        ("سرگئی لاوروف کو یقین ہے کہ نیٹو وعدے توڑے گا۔", ["Sergey Lavrov"]),
        ("پولینڈ کو خدشہ ہے کہ روس حملہ کرے گا۔", [None]),
        (
            "سرگئی لاوروف نے کہا کہ نیٹو وعدے توڑتا ہے۔ خدشہ ہے کہ جنگ چھڑ جائے گی۔ ہم جنگ نہیں چاہتے۔",
            ["Sergey Lavrov"] * 3,
        ),
        # The first of several who is named
        ("ایمنسٹی انٹرنیشنل سمیت کئی تنظیموں نے کہا کہ روس نے حملہ کیا۔", ["Amnesty International"]),
        # One of a delegation; what cannot be confirmed
        ("روسی وفد میں شامل ایک عہدیدار نے بتایا کہ نیٹو وعدے توڑتا ہے۔", ["Russia"]),
        ("پینٹاگون نے اس بات کی تصدیق کرنے سے انکار کر دیا کہ شام میں حملہ ہوا تھا۔", ["Pentagon"]),
        # The man spoken of by less than his office; a part of his name parted from the saying
        (
            "روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات جاری ہیں۔ روسی وزیر کا کہنا تھا کہ مغرب سنجیدہ نہیں۔",
            ["Sergey Lavrov"] * 2,
        ),
        (
            "ترک صدر رجب طیب ایردوان نے کہا کہ یونان غلط ہے۔ ایک ترک وزیر نے کہا کہ قبرص تیار ہے۔ یونانی رہنما نے اس کی تردید کی۔",
            ["Recep Tayyip Erdoğan", "Turkey", "Greece"],
        ),
        (
            "تائیوان کی صدر سائی انگ وین نے کہا کہ چین غلط ہے۔ سائی کا یہ بھی کہنا تھا کہ تائیوان تیار ہے۔",
            ["Tsai Ing-wen"] * 2,
        ),
        # Western diplomats and the outlet's own correspondent are not the man who spoke before
        (
            "سرگئی لاوروف نے کہا کہ بات چیت جاری ہے۔ ایک مغربی سفارت کار نے کہا کہ معاہدہ دور ہے۔",
            ["Sergey Lavrov", None],
        ),
        (
            "سرگئی لاوروف نے کہا کہ بات چیت جاری ہے۔ ہمارے نامہ نگار کا کہنا ہے کہ معاہدہ دور ہے۔",
            ["Sergey Lavrov", None],
        ),
        # Diplomats of no named state are nobody
        (
            "امریکہ نے کہا ہے کہ ایران معائنہ کاروں کو رسائی دے۔ ویانا میں موجود سفارت کاروں کا کہنا ہے کہ اجلاس جلد ہوگا۔",
            ["United States", None],
        ),
    ],
)
def test_views_and_asides(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Doubled marks are one: what the state says stands inside the man's words
        (
            "سرگئی لاوروف نے کہا کہ نیٹو وعدے توڑتا ہے۔ لاوروف کے بقول، ’’امریکہ کہتا ہے کہ یہ دفاعی اتحاد ہے۔ ہم یہ نہیں مانتے‘‘۔",
            ["Sergey Lavrov"] * 3,
        ),
        # A quotation that the sentence begins with is somebody's who spoke before
        (
            'سرگئی لاوروف نے کہا کہ نیٹو وعدے توڑتا ہے۔ "اردوان سمجھتے ہیں کہ ہم جھک جائیں گے۔ ہم نہیں جھکیں گے۔"',
            ["Sergey Lavrov"] * 3,
        ),
        ("’ہم کسی سے نہیں ڈرتے‘، سرگئی لاوروف نے نامہ نگاروں کو بتایا۔", ["Sergey Lavrov"]),
    ],
)
def test_quotations(text: str, expected: list[str | None]) -> None:
    assert speakers(text) == expected
