"""Antecedents: whom a pronoun, an organ noun or a description means where it speaks. Urdu in, names out."""

from __future__ import annotations

import pytest
from lines import told

from roznamcha import Article, code
from roznamcha.coder.names.find import find_mentions
from roznamcha.language.text import read_text
from roznamcha.lexicon import lexicon

LAVROV = "روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات جاری ہیں۔ "


def last_speaker(text: str) -> str | None:
    """The English name of the speaker of a text's last sentence."""
    coding = code(Article("example", text, published="2021-10-06"))
    names = {actor.id: actor.name for actor in coding.actors}
    said = {(statement.start, statement.end): names[statement.speaker] for statement in coding.statements}
    return said.get(coding.sentences[-1])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a relative clause after a statement: whose statement it is
        (
            "ولادیمیر پوتن کا یہ بیان ایران کے صدر حسن روحانی کے اس خطاب کے بعد سامنے آیا جس میں انہوں نے خبردار کیا تھا کہ اگر پابندیاں ختم نہ ہوئیں تو ایران جوہری معاہدے سے نکل جائے گا اور افزودگی بڑھا دے گا۔",
            "Hassan Rouhani",
        ),
        # a subject is nobody whom its own clause names
        (
            "ایران کے صدر حسن روحانی نے تہران میں اپنی مہم شروع کی۔ روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات جاری ہیں۔ "
            "سرگئی لاوروف کے بیان پر ردعمل میں انہوں نے کہا کہ مذاکرات ختم ہو چکے ہیں۔",
            "Hassan Rouhani",
        ),
        # these thoughts: of who spoke last
        (
            LAVROV + "ایران کے وفد نے بھی شرکت کی۔ ان خیالات کا اظہار انہوں نے ماسکو میں ایک تقریب سے خطاب میں کیا۔",
            "Sergey Lavrov",
        ),
        # headlines of other stories before the sentence
        (
            LAVROV
            + "٭ نیٹو کا اجلاس ٭ ایران کا میزائل تجربہ ماسکو میں صحافیوں سے گفتگو میں ان کا کہنا تھا کہ امید باقی ہے۔",
            "Sergey Lavrov",
        ),
    ],
)
def test_whom_a_pronoun_means(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_after_people_without_a_name_nobody_is_meant() -> None:
    assert last_speaker(LAVROV + "مبصرین کا کہنا ہے کہ حالات خراب ہیں۔ ان کے بقول معیشت بھی کمزور ہے۔") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # which of two statements
        (
            "نیٹو کی جانب سے جاری بیان کے مطابق اجلاس برسلز میں ہو گا۔ "
            "تقریب سے خطاب کرتے ہوئے سرگئی لاوروف نے کہا کہ روس شریک نہیں ہو گا۔ بیان میں مزید کہا گیا ہے کہ اجلاس دو دن جاری رہے گا۔",
            "NATO",
        ),
        # who gave out what a sentence goes by
        ("وائٹ ہاؤس سے جاری اعلامیے کے مطابق ایران کے ساتھ مذاکرات جاری ہیں۔", "White House"),
        # the side beside the verb, and who goes on with اور
        ("ایران کی طرف سے ایسے بیانات پر ترکی کی طرف سے روس سے احتجاج کیا گیا اور اسے مداخلت قرار دیا گیا۔", "Turkey"),
        # all of it is quoted
        (
            "سرگئی لاوروف نے کہا: ’ہم مذاکرات چاہتے ہیں۔ ایران پہلے ہی معاہدہ ختم کرنے کی دھمکی دے چکا ہے۔ ہم پھر بھی بات کریں گے۔‘",
            "Sergey Lavrov",
        ),
    ],
)
def test_whose_statement_it_is(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("لاہور ہائی کورٹ نے درخواست کی سماعت کی۔ عدالت نے کہا کہ حکومت جواب دے۔", "Lahore High Court"),
        (
            "بھارتی فوج نے فائرنگ کی۔ پاکستانی فوج نے بتایا کہ بھارتی فوج نے حملہ کیا۔ فوج کے مطابق فائرنگ رات تک جاری رہی۔",
            "Pakistan Army",
        ),
        (
            "انتونیو گوتریس اقوام متحدہ کے سیکرٹری جنرل ہیں۔ اقوام متحدہ کے سربراہ نے کہا کہ امداد کم ہے۔",
            "António Guterres",
        ),
        ("’نیٹو‘ کے ترجمان نے کہا کہ اجلاس برسلز میں ہو گا۔", "NATO"),
        ("ایران کے روحانی پیشوا آیت اللہ علی خامنہ ای نے کہا کہ مذاکرات جاری ہیں۔", "Ali Khamenei"),
        (
            "ترکی نے یونان سے بات چیت کی۔ ترکی نے یونان پر تنقید کی۔ یونان میں حکومت نے کہا کہ بات چیت جاری رہے گی۔",
            "Greece",
        ),
    ],
)
def test_whom_a_description_means(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("ماہر نفسیات جیمز ہیرس کا کہنا ہے کہ ایران اور روس کی جنگ سے لوگ تھک چکے ہیں۔", "جیمز ہیرس"),
        ("ایک عینی شاہد عبداللہ قیصرانی نے بتایا کہ شام میں بمباری ہوئی۔", "عبد اللہ قیصرانی"),
    ],
)
def test_titles_are_no_part_of_a_name(text: str, surface: str) -> None:
    words = read_text(text, lexicon().compounds)
    found = [m for m in find_mentions(words, lexicon()) if m.type == "person"]
    assert [" ".join(words.words[m.first : m.last]) for m in found] == [surface]


def test_this_of_a_happening_is_no_actor() -> None:
    assert last_speaker("روس نے حملہ کیا۔ اس سے قبل ایران نے کہا تھا کہ مذاکرات جاری ہیں۔") == "Iran"


def test_a_court_rules_for_its_own_government() -> None:
    """`وفاقی حکومت`: of the house or court that acts before it, not of the state named last."""
    before = "پاکستان قطر کے ساتھ گیس کے معاملے پر بات کر رہا ہے۔ "
    assert told(before + "سپریم کورٹ نے 2020 میں وفاقی حکومت کے حق میں فیصلہ دیا تھا۔") == set()
    assert told("مصر نے لیبیا سے بات کی۔ امریکی سینیٹ نے حکومت پر زور دیا کہ وہ امداد روک دے۔") == {"CONSULT EGY, LBY"}
