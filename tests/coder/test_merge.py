"""Merging: one happening told twice is one event; two are two."""

from __future__ import annotations

from roznamcha import Article
from roznamcha.coder import code_article
from roznamcha.types import Event


def events(text: str, type_: str) -> list[Event]:
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    return [event for event in coding.events if event.type == type_]


def names(text: str, type_: str) -> list[tuple[set[str], set[str]]]:
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    by_id = {actor.id: actor.code or actor.name for actor in coding.actors}
    return [({by_id[a] for a in e.actors}, {by_id[r] for r in e.recipients}) for e in coding.events if e.type == type_]


def test_lead_told_again_is_one_event() -> None:
    text = (
        "روس نے امریکا پر معاہدے کی خلاف ورزی کا الزام عائد کیا ہے۔ یہ خبر منگل کو سامنے آئی۔ "
        "روس نے امریکا پر معاہدے کی خلاف ورزی کا الزام عائد کیا ہے۔"
    )
    assert len(events(text, "ACCUSE")) == 1


def test_attacks_on_two_towns_are_two() -> None:
    text = "روس نے شام کے شہر حلب پر بمباری کی۔ روس نے شام کے شہر ادلب پر بھی بمباری کی۔"
    assert {event.place for event in events(text, "ASSAULT")} == {"Aleppo", "Idlib"}


def test_those_struck_do_not_attack() -> None:
    text = "اسرائیلی فوج کے لبنان پر حملوں میں 59 افراد شہید ہو گئے۔"
    assert names(text, "ASSAULT") == [({"ISR"}, {"LBN"})]


def test_mutual_charges_do_not_widen_a_charge() -> None:
    text = "پاکستان نے بھارت پر فائرنگ کا الزام لگایا ہے۔ پاکستان اور بھارت ایک دوسرے پر الزام لگاتے رہتے ہیں۔"
    assert names(text, "ACCUSE") == [({"PAK"}, {"IND"})]


def test_days_of_a_visit_are_its_meetings() -> None:
    text = (
        "مصر کے صدر عبدالفتاح السیسی پیر کو بھارت پہنچے۔ "
        "مصر کے صدر عبدالفتاح السیسی نے منگل کو نئی دہلی میں بھارتی وزیراعظم نریندر مودی سے ملاقات کی۔"
    )
    consults = events(text, "CONSULT")
    assert [(event.place, event.from_) for event in consults] == [("New Delhi", "2021-10-05")]


def test_attack_of_before_is_another() -> None:
    text = "ترکی نے شمالی عراق پر بمباری کی ہے۔ وزارت نے تفصیل نہیں بتائی۔ ترکی نے گزشتہ سال بھی عراق پر بمباری کی تھی۔"
    assert len(events(text, "ASSAULT")) == 2


def test_charge_made_again_and_again_is_another() -> None:
    text = "بھارت نے چین پر سرحد کی خلاف ورزی کا الزام عائد کیا ہے۔ بھارت چین پر دراندازی کا الزام لگاتا رہا ہے۔"
    assert len(events(text, "ACCUSE")) == 2
    text = "بھارت نے چین پر سرحد کی خلاف ورزی کا الزام عائد کیا ہے۔ بھارت نے چین پر دراندازی کا الزام لگایا ہے۔"
    assert len(events(text, "ACCUSE")) == 1


def test_arrival_on_a_visit_and_the_meeting_are_one() -> None:
    text = (
        "ناروے کے وزیر اعظم اردن کے دورے پر ہیں جہاں انہوں نے منگل کو عمان میں شاہ عبداللہ سے ملاقات کی۔ "
        "یہ بات اہم ہے۔ ناروے کے وزیر اعظم پیر کو دو روزہ دورے پر اردن پہنچے تھے۔"
    )
    assert len(events(text, "CONSULT")) == 1
