"""Where a sentence names somebody: Urdu in, the mentions out."""

from __future__ import annotations

import pytest

from roznamcha.coder.names.find import find_mentions
from roznamcha.coder.names.mentions import Mention
from roznamcha.language.text import Text, read_text
from roznamcha.lexicon import lexicon


def read(sentence: str) -> tuple[Text, list[Mention]]:
    text = read_text(sentence, lexicon().compounds)
    return text, find_mentions(text, lexicon())


def surfaces(sentence: str, type_: str) -> list[str]:
    text, mentions = read(sentence)
    return [text.surface(m.first, m.last) for m in mentions if m.type == type_]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        # A known name, with and without title
        ("روس کے وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات ہوں گے۔", ["سرگئی لاوروف"]),
        ("آرمی چیف جنرل راحیل شریف نے دورہ کیا۔", ["راحیل شریف"]),
        # An unknown name after an office, an office and a title, an office and a remit, an office and a comma
        ("محکمے کی ترجمان لیونا کارسٹن نے بیان جاری کیا۔", ["لیونا کارسٹن"]),
        ("ادارے کے سربراہ ڈاکٹر طلحہ قریشی نے کہا کہ کام جاری ہے۔", ["طلحہ قریشی"]),
        ("اقوام متحدہ کی رابطہ کار برائے یمن میریلا ڈونوسو نے کہا کہ صورت حال خراب ہے۔", ["میریلا ڈونوسو"]),
        ("صومالیہ کے وزیر خارجہ، عبدالرشید فارح نے تصدیق کی۔", ["عبدالرشید فارح"]),
        ("امریکی ایلچی برائے وسطی ایشیا گریگ ہالووے نے دورہ کیا۔", ["گریگ ہالووے"]),
        ("جاپان کے نائب وزیر خارجہ برائے سیاسی امور الفریڈ گوندلے نے دورہ کیا۔", ["الفریڈ گوندلے"]),
        # who is given an office, and whom something befalls
        ("صدر نے کوثر بریان کو ہرات کا گورنر مقرر کیا۔", ["کوثر بریان"]),
        ("حملے میں فاروق القرمانی مارا گیا۔", ["فاروق القرمانی"]),
        # before a verb of saying, without any office
        ("حلیمہ بخاری نے لکھا کہ فیصلہ درست ہے۔", ["حلیمہ بخاری"]),
        ("جمشید فرقان کا کہنا ہے کہ حالات بہتر ہیں۔", ["جمشید فرقان"]),
        ("حفیظ شاکری کے مطابق اجلاس ملتوی ہو گیا۔", ["حفیظ شاکری"]),
        # after a rank or an office, though it begins with an everyday word or holds one
        ("کرنل فلک شیردل نے کہا کہ حملہ ہوا۔", ["فلک شیردل"]),
        ("ہالینڈ کے وزیر داخلہ ہنس دی گریفت نے کہا کہ حملہ ہوا۔", ["ہنس دی گریفت"]),
        ("سابق سربراہ سر ایلن ہیڈلو نے کہا کہ حملہ ہوا۔", ["ایلن ہیڈلو"]),
        ("ماہرِ معاشیات پروفیسر اندرے ویسلوف کہتے ہیں کہ حالات خراب ہیں۔", ["اندرے ویسلوف"]),
        # a surname that is an office or a firm elsewhere
        ("جولین کنگ نے بتایا کہ حملہ ہوا۔", ["جولین کنگ"]),
        ("جارج سیمنز نے کہا کہ حملہ ہوا۔", ["جارج سیمنز"]),
        # after an age
        ("28 سالہ فریدون گلسرخ کو گرفتار کیا گیا۔", ["فریدون گلسرخ"]),
        # of everyday words that are names, after a noun for persons or a title, with an alias or a son's name
        ("جلسے میں آنے والے قمر نسیم کا کہنا ہے کہ حالات خراب ہیں۔", ["قمر نسیم"]),
        ("شہر کے بلاگر افرح ناصر نے کہا کہ حالات خراب ہیں۔", ["افرح ناصر"]),
        ("ملزم نادر گلشیر عرف پہلوان کو گرفتار کیا گیا۔", ["نادر گلشیر عرف پہلوان"]),
        ("وزیر مملکت برائے زرعی تجارت ثانی بن راشد نے دورہ کیا۔", ["ثانی بن راشد"]),
        ("علاقے کے رہائشی عرفان نے بتایا کہ گولیاں چلیں۔", ["عرفان"]),
        ("ابراہیم نے بتایا کہ وہ کاشت کار تھے۔", ["ابراہیم"]),
        # a body, not a person
        ("بوز میتھیو گلبرٹ نامی کمپنی نے معاہدہ کیا۔", []),
        # the last word before نے belongs to it, an advocate's title does not
        ("صوبے کے گورنر ٹاکشن پروڈرنگ کھائی نے بتایا کہ حملہ ہوا۔", ["ٹاکشن پروڈرنگ کھائی"]),
        ("ان کے وکیل مبشر گلفراز ایڈووکیٹ نے کہا کہ فیصلہ غلط ہے۔", ["مبشر گلفراز"]),
        # a bracket between an office and its name; letters alone are a body, "life" nobody
        ("چیئرمین فیڈرل بورڈ آف ریونیو (ایف بی آر) فہیم گلشیر نے کہا کہ ٹیکس بڑھے گا۔", ["فہیم گلشیر"]),
        ("چیئرمین ٹی ڈی اے پی کی عدم موجودگی پر بحث ہوئی۔", []),
        ("ایک صحافی جان سے گئے۔", []),
        # a body after an office is no name
        ("چیئرمین فلور ملز ایسوسی ایشن نے کہا کہ آٹا مہنگا ہے۔", []),
        # after a noun of kin
        ("صدر بشار الاسد کی بیوی اسما الاسد کا کہنا ہے کہ وہ ملک میں رہیں گی۔", ["بشار الاسد", "اسما الاسد"]),
        # a known name inside a longer one is somebody else
        ("ایم پی اسد الدین اویسی نے کہا کہ وہ جائیں گے۔", ["اسد الدین اویسی"]),
        # no name
        ("صدر نے کہا کہ حکومت تیار ہے۔", []),
        ("وزیر خارجہ کی حیثیت سے یہ ان کا پہلا دورہ ہے۔", []),
        ("شدید بارش کے بعد سڑکیں بند ہیں۔", []),
    ],
)  # fmt: skip
def test_persons(sentence: str, names: list[str]) -> None:
    assert surfaces(sentence, "person") == names


@pytest.mark.parametrize(
    ("sentence", "code", "office"),
    [
        ("روس کے وزیر خارجہ سرگئی لاوروف نے کہا۔", "RUS", "foreign minister"),
        ("وزیر اعظم پاکستان نواز شریف نے خطاب کیا۔", "PAK", "prime minister"),
        ("ترجمان دفتر خارجہ نفیس زکریا نے کہا کہ پاکستان تیار ہے۔", "PAK", "spokesman"),
        ("نیٹو کے ترجمان ہالبرٹ ونکلر نے کہا کہ اجلاس ہو گا۔", "NATO", "spokesman"),
    ],
)  # fmt: skip
def test_whose_office_a_person_has(sentence: str, code: str, office: str) -> None:
    _text, mentions = read(sentence)
    person = next(m for m in mentions if m.type == "person")
    assert (person.code, person.office) == (code, office)


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("روسی وزارت دفاع نے کہا کہ مشقیں جاری ہیں۔", ["روسی وزارت دفاع"]),
        ("شام کی وزارت خارجہ نے احتجاج کیا۔", ["شام کی وزارت خارجہ"]),
        ("پاکستانی رینجرز نے فائرنگ کی۔", ["پاکستانی رینجرز"]),
        ("ٹرمپ انتظامیہ نے پابندیاں لگا دیں۔", ["ٹرمپ انتظامیہ"]),
        # bodies that the lexicon does not know
        ("امدادی تنظیم نارویجیئن رفیوجی کونسل نے خدشہ ظاہر کیا۔", ["نارویجیئن رفیوجی کونسل"]),
        ("کیلور انسٹی ٹیوٹ فار دی ورلڈ اکانومی کے مطابق امداد کم ہوئی۔", ["کیلور انسٹی ٹیوٹ فار دی ورلڈ اکانومی"]),
    ],
)  # fmt: skip
def test_bodies(sentence: str, bodies: list[str]) -> None:
    assert surfaces(sentence, "org") == bodies


@pytest.mark.parametrize(
    ("sentence", "states"),
    [
        ("شام نے حملے کی مذمت کی۔", ["شام"]),
        ("منگل کی شام کو اجلاس ہوا۔", []),
        ("شہزادے ترکی بن سعود کو سزا دی گئی۔", []),  # Turki is no Turkey
        ("کمیٹی کی مالی، اخلاقی اور سفارتی مدد جاری رہے گی۔", []),
        ("افغان حکومت نے مذاکرات کی پیشکش کی۔", ["افغان حکومت"]),
        ("حکومت پاکستان نے بیان جاری کیا۔", ["حکومت پاکستان"]),
        ("امریکی فوجی علاقے سے نکل گئے۔", ["امریکی"]),
        ("فوج سرحد سے واپس چلی گئی۔", []),  # went, no Chile
        ("وزیر اعظم کل مصر جائیں گے۔", ["مصر"]),
        # A land that is a word as well, bare where a subject stands or beside another land; but not a chain or ease
        ("جاپان نے کہا کہ چین سرحد سے پیچھے ہٹے۔", ["جاپان", "چین"]),
        ("ترجمان نے کہا کہ چین لاؤس کو گندم بھیجے گا۔", ["چین", "لاؤس"]),
        ("روس اور چین نئے بینک پر متفق ہیں۔", ["روس", "چین"]),
        ("مصر سرحد کھولنے پر آمادہ ہے۔", ["مصر"]),
        ("ملزم نے کہا کہ چین چھین کر بھاگنا مشکل تھا۔", []),
        ("شاعر نے کہا کہ چین نہیں آتا۔", []),
        ("وہ اپنی بات پر مصر رہے۔", []),
    ],
)  # fmt: skip
def test_states(sentence: str, states: list[str]) -> None:
    assert surfaces(sentence, "state") == states


def test_a_body_in_quotation_marks() -> None:
    assert surfaces("’ادلب میڈیکل سینٹر‘ کے مطابق دو افراد زخمی ہوئے۔", "org") == ["ادلب میڈیکل سینٹر"]
