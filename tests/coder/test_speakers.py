"""Speakers: who says what, sentence by sentence. Urdu in, names out."""

from __future__ import annotations

import pytest
from lines import speakers

LAVROV = "روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات جاری ہیں۔ "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # said, by the subject with نے, near and far
        ("سرگئی لاوروف نے ماسکو میں صحافیوں سے بات کرتے ہوئے کہا کہ مذاکرات جاری ہیں۔", "Sergey Lavrov"),
        ("سرگئی لاوروف نے پابندیوں کو غیر قانونی قرار دیتے ہوئے مطالبہ کیا کہ انہیں ختم کیا جائے۔", "Sergey Lavrov"),
        # whose saying it is
        ("سرگئی لاوروف کا مزید کہنا تھا کہ مذاکرات جاری ہیں۔", "Sergey Lavrov"),
        ("سرگئی لاوروف کہتے ہیں کہ مذاکرات جاری ہیں۔", "Sergey Lavrov"),
        # sources
        ("سرگئی لاوروف کے مطابق مذاکرات جاری ہیں۔", "Sergey Lavrov"),
        ("بقول سرگئی لاوروف مذاکرات جاری ہیں۔", "Sergey Lavrov"),
        # said first, and by whom after
        ("ان خیالات کا اظہار سرگئی لاوروف نے ماسکو میں ایک تقریب سے خطاب میں کیا۔", "Sergey Lavrov"),
        ("یہ کہنا ہے سرگئی لاوروف کا جو ماسکو میں تھے۔", "Sergey Lavrov"),
        ("یہ بھی پڑھیں: مذاکرات جاری ہیں، سرگئی لاوروف", "Sergey Lavrov"),
        # a statement, and the side that gave it out
        ("نیٹو کی جانب سے جاری ہونے والے بیان میں کہا گیا ہے کہ مذاکرات جاری ہیں۔", "NATO"),
        # while: a main clause of its own
        ("ایران میں سردی ہے جب کہ سرگئی لاوروف نے کہا کہ مذاکرات جاری ہیں۔", "Sergey Lavrov"),
        # quoted inside what unnamed sources say
        ("ذرائع کا کہنا ہے کہ سرگئی لاوروف نے کہا کہ مذاکرات جاری ہیں۔", "Sergey Lavrov"),
    ],
)
def test_who_says_it(text: str, expected: str) -> None:
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "مبصرین کا کہنا ہے کہ ایران میں حالات خراب ہیں۔",  # nobody who is known
        "عینی شاہدین کے مطابق تہران میں فائرنگ ہوئی۔",
        "عالمی خبر رساں ادارے کے مطابق نیٹو کا اجلاس جاری ہے۔",
        "سرگئی لاوروف نے اس پر کچھ نہیں کہا۔",  # not said
        "سرگئی لاوروف نے تبصرہ کرنے سے انکار کیا۔",
        "سرگئی لاوروف کل اپنی رائے کا اعلان کریں گے۔",  # yet to be said
        "ایران اور روس نے تجارت بڑھانے پر اتفاق کیا۔",  # an act
        "نیٹو نے داعش کو دہشت گرد قرار دیتے ہوئے اس پر حملہ کر دیا۔",  # in passing
        "جب سرگئی لاوروف نے کہا کہ وہ آئیں گے تو دورہ ملتوی ہو گیا۔",
    ],
)
def test_what_is_no_speech(text: str) -> None:
    assert speakers(text) == [None]
    assert speakers(LAVROV + text) == ["Sergey Lavrov", None]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("انہوں نے مزید کہا کہ دورہ ہوگا۔", "Sergey Lavrov"),
        ("ان کا کہنا تھا کہ دورہ ہوگا۔", "Sergey Lavrov"),
        ("روسی وزیر خارجہ نے بتایا کہ دورہ ہوگا۔", "Sergey Lavrov"),
        ("سرگئی نے کہا کہ دورہ ہوگا۔", "Sergey Lavrov"),  # by a part of the name
        ("تاہم تجزیہ کاروں کا کہنا ہے کہ دورہ مشکل ہے۔", None),
        ("ہم چاہتے ہیں کہ دورہ ہو۔", "Sergey Lavrov"),  # the first person goes on
        ("ہم امید کرتے ہیں کہ دورہ ہوگا۔", "Sergey Lavrov"),
    ],
)
def test_who_speaks_in_the_next_sentence(after: str, expected: str | None) -> None:
    assert speakers(LAVROV + after) == ["Sergey Lavrov", expected]


def test_a_quotation_goes_on_to_its_mark() -> None:
    text = "سرگئی لاوروف نے کہا کہ 'مذاکرات جاری ہیں۔ دورہ بھی ہوگا۔ حالات بہتر ہیں۔' ایران میں سردی ہے۔"
    assert speakers(text) == ["Sergey Lavrov"] * 3 + [None]


def test_a_mark_after_keh_opens_however_it_is_spaced() -> None:
    text = "سرگئی لاوروف نے کہا کہ’ مذاکرات جاری ہیں۔ دورہ بھی ہوگا۔‘"
    assert speakers(text) == ["Sergey Lavrov"] * 2


def test_a_spokesman_without_a_name_is_the_body_that_he_speaks_for() -> None:
    text = (
        "روسی وزارت خارجہ کی ترجمان ماریہ زاخارووا نے کہا کہ مذاکرات جاری ہیں۔ "
        "نیٹو کے ایک ترجمان نے کہا کہ دورہ ہوگا۔ ترجمان کا کہنا تھا کہ حالات بہتر ہیں۔"
    )
    assert speakers(text) == ["Maria Zakharova", "NATO", "NATO"]


def test_officials_alone_are_of_the_body_beside_them() -> None:
    text = "ایران میں سردی ہے۔ پینٹاگون کے حکام نے بتایا کہ فوجی روانہ ہو گئے۔"
    assert speakers(text) == [None, "Pentagon"]


def test_one_man_with_two_offices() -> None:
    text = "مسلم لیگ ن کے رہنما اور وزیر دفاع خواجہ آصف نے کہا کہ مذاکرات جاری ہیں۔"
    assert speakers(text) == ["Khawaja Asif"]


def test_a_report_is_told_on_by_who_gave_it_out() -> None:
    text = "ایمنسٹی انٹرنیشنل نے ایک رپورٹ جاری کی۔ ایران میں سردی ہے۔ رپورٹ میں کہا گیا ہے کہ حالات خراب ہیں۔"
    assert speakers(text) == [None, None, "Amnesty International"]


@pytest.mark.parametrize(
    "text",
    [
        "سابق فوجی افسران نے بھی کہا کہ جنگ نہیں ہوگی۔",
        "ایک تجزیہ کار کا کہنا ہے کہ جنگ نہیں ہوگی۔",
        "عینی شاہدین کے مطابق وہاں فائرنگ ہوئی۔",
        "ذرائع نے بتایا کہ دورہ ملتوی ہو گیا۔",
        "ایک اسرائیلی شہری نے کہا کہ وہ خوف زدہ ہے۔",
        "مبصرین کہتے ہیں کہ حالات خراب ہیں۔",
        "امریکا اور ایران کے مبصرین کا کہنا ہے کہ حالات خراب ہیں۔",
        "ایران کے ایک صحافی نے بتایا کہ حالات خراب ہیں۔",
    ],
)
def test_nobody_who_is_known_ends_the_speech_before(text: str) -> None:
    assert speakers(LAVROV + text) == ["Sergey Lavrov", None]
    assert speakers("تجزیہ کار راجر ہولمین نے کہا کہ جنگ ہوگی۔ " + text)[1] is None


def test_what_the_unnamed_say_is_theirs_to_the_end() -> None:
    text = "ماہرین کا کہنا ہے کہ روس تیار ہے اور ایران نے امریکا سے کہا ہے کہ وہ بات کرے۔"
    assert speakers(text) == [None]


def test_a_mark_that_never_closes_opens_nothing() -> None:
    text = 'تنظیم "ایمنسٹی انٹرنیشنل کے مطابق حالات خراب ہیں۔ عینی شاہدین کے مطابق فائرنگ ہوئی۔ شہر میں سردی ہے۔'
    assert speakers(text) == ["Amnesty International", None, None]


@pytest.mark.parametrize(
    "text",
    [
        "روسی وزارت دفاع سے جاری ہونے والے بیان میں کہا گیا ہے کہ حملہ ناکام ہوا۔",
        "روسی وزارت دفاع کے اکاؤنٹ سے جاری ہونے والی ٹویٹ میں کہا گیا ہے کہ حملہ ناکام ہوا۔",
        "روسی وزارت دفاع کی جانب سے رات گئے جاری ہونے والے بیان میں کہا گیا ہے کہ حملہ ناکام ہوا۔",
    ],
)
def test_who_gave_out_a_statement(text: str) -> None:
    assert speakers(text) == ["Ministry of Defence (Russia)"]


def test_a_message_is_told_on_by_a_sentence_that_points_back() -> None:
    text = "روسی صدر ولادیمیر پوٹن کا پیغام شائع کیا گیا۔ جس میں کہا گیا ہے کہ روس مدد کے لیے تیار ہے۔"
    assert speakers(text) == [None, "Vladimir Putin"]


def test_a_relative_clause_that_goes_on_with_the_tale() -> None:
    text = "سرگئی لاوروف تہران گئے جہاں انہوں نے کہا کہ روس اور ایران مل کر خطے میں امن کے لیے کام کرتے رہیں گے۔"
    assert speakers(text) == ["Sergey Lavrov"]


def test_rules_are_no_sources() -> None:
    assert speakers("روس کے قانون کے مطابق صدر جنگ کا اعلان نہیں کر سکتے۔") == [None]


def test_a_lead_describes_whom_the_next_sentence_names() -> None:
    text = (
        "نیٹو کے اعلیٰ کمانڈر نے خبردار کیا ہے کہ حالات خراب ہیں۔ ہالبرٹ ونکلر نے ایک اخبار کو بتایا کہ جنگ ہو سکتی ہے۔"
    )
    first, second = speakers(text)
    assert first == second == "Halabart Wnakalr"


def test_a_ministry_alone_is_the_one_named_in_full() -> None:
    text = "لبنان کی وزارت صحت نے کہا کہ دو افراد ہلاک ہوئے۔ وزارت نے مزید کہا کہ کام جاری ہے۔"
    first, second = speakers(text)
    assert first is not None
    assert first == second


def test_a_spokesman_of_another_ministry_is_not_the_one_who_is_named() -> None:
    text = "روسی وزارت دفاع کے ترجمان ایگور کوناشینکوف نے کہا کہ حملہ ناکام ہوا۔ روسی وزارت صحت کے ترجمان نے کہا کہ دو افراد زخمی ہیں۔"
    assert speakers(text)[1] != speakers(text)[0]


def test_a_person_who_is_named_does_not_speak_of_himself() -> None:
    assert speakers(LAVROV + "سرگئی لاوروف کل تہران جائیں گے۔") == ["Sergey Lavrov", None]


def test_a_new_person_takes_the_pronoun() -> None:
    text = LAVROV + "فیصل شیردل تہران میں استاد ہیں۔ انہوں نے کہا کہ جنگ ہو سکتی ہے۔"
    assert speakers(text)[2] not in (None, "Sergey Lavrov")


def test_a_person_in_a_genitive_does_not_take_the_pronoun() -> None:
    text = LAVROV + "تہران میں حسن روحانی کی دعوت پر خطاب کرتے ہوئے ان کا کہنا تھا کہ روس تیار ہے۔"
    assert speakers(text) == ["Sergey Lavrov", "Sergey Lavrov"]


def test_officials_who_belong_to_a_body() -> None:
    text = "روسی وزارت دفاع سے تعلق رکھنے والے اہلکاروں نے بتایا کہ حملہ ناکام ہوا۔"
    assert speakers(text) == ["Ministry of Defence (Russia)"]


def test_an_unnamed_governor_is_the_state_of_his_province() -> None:
    text = "ایران میں زلزلہ آیا۔ گورنر نے بتایا کہ دس افراد ہلاک ہوئے۔"
    assert speakers(text) == [None, "Iran"]


def test_the_chair_of_a_meeting_speaks_through_its_communique() -> None:
    text = "اجلاس وزیر اعظم عمران خان کی زیر صدارت ہوا۔ اجلاس میں کہا گیا کہ پاکستان جنگ نہیں چاہتا۔"
    assert speakers(text) == [None, "Imran Khan"]


def test_a_relative_clause_before_the_mark() -> None:
    text = "سرگئی لاوروف جو تہران میں تھے نے کہا کہ مذاکرات جاری ہیں۔"
    assert speakers(text) == ["Sergey Lavrov"]
