"""Who is an actor of an article: Urdu in, codes and surfaces out."""

from __future__ import annotations

import pytest

from roznamcha import Article, code
from roznamcha.types import Actor

DAY = "2021-10-06"


def actors(text: str, published: str = DAY) -> list[Actor]:
    return code(Article("example", text, published=published)).actors


def told(text: str, published: str = DAY) -> dict[str, list[str]]:
    """Code, else name, of every actor -> its surfaces."""
    return {f"{a.type} {a.code or a.name}": sorted(a.surfaces) for a in actors(text, published)}


def test_surname_goes_to_the_person_named_in_full() -> None:
    text = "روسی وزیر خارجہ سرگئی لاوروف ایران پہنچے۔ لاوروف نے کہا کہ ماسکو ایران کی حمایت کرتا ہے۔"
    assert told(text)["person RUS"] == ["سرگئی لاوروف", "لاوروف"]


def test_two_spellings_of_one_unknown_name_are_one_person() -> None:
    text = "امریکا کے نائب وزیر دفاع کولرڈ ہارمل نے پاکستان کا شکریہ ادا کیا۔ کولرڈ ہارمیل نے کہا کہ امریکا پاکستان سے بات کرے گا۔"
    people = [a for a in actors(text) if a.type == "person"]
    assert [sorted(a.surfaces) for a in people] == [["کولرڈ ہارمل", "کولرڈ ہارمیل"]]


def test_holder_of_an_office_under_another_spelling() -> None:
    text = "چین کے صدر شی جنپنگ نے امریکا سے مذاکرات کا مطالبہ کیا۔"
    assert "Xi Jinping" in [a.name for a in actors(text)]


def test_a_title_before_a_surname_tells_that_it_is_one() -> None:
    assert told("مسٹر مودی نے روسی صدر سے ملاقات کی۔")["person IND"] == ["مودی"]


def test_a_great_ayatollah_is_known_by_his_name() -> None:
    text = "آیت اللہ العظمیٰ سید علی خامنہ ای نے امریکہ کی مذمت کی۔"
    assert "Ali Khamenei" in [a.name for a in actors(text)]


def test_role_is_told_in_english() -> None:
    text = "ترکی کے صدر رجب طیب اردوان نے روس کے صدر ولادیمیر پوتن سے ملاقات کی۔"
    assert {a.name: a.role for a in actors(text) if a.type == "person"} == {
        "Recep Tayyip Erdoğan": "president",
        "Vladimir Putin": "president",
    }


def test_ministry_speaks_where_its_spokesman_has_no_name() -> None:
    text = "امریکی محکمہ خارجہ کے ترجمان نے کہا کہ ایران کو مذاکرات کی میز پر واپس آنا چاہیے۔"
    coding = code(Article("example", text, published=DAY))
    names = {a.id: a.name for a in coding.actors}
    assert [names[s.speaker] for s in coding.statements] == ["US Department of State"]


def test_ministry_without_its_state_is_that_of_the_article() -> None:
    text = "سعودی عرب نے یمن پر حملوں کی تردید کی۔ وزارت دفاع نے کہا کہ سعودی عرب یمن میں جنگ بندی چاہتا ہے۔"
    assert told(text)["org SAU"] == ["وزارت دفاع"]


def test_police_alone_are_the_state_unless_they_speak() -> None:
    acts = "ترکی نے شام کی سرحد بند کر دی۔ پولیس نے دو شامی گرفتار کر لیے۔"
    assert not [a for a in actors(acts) if a.type == "org"]
    speaks = "ترکی نے شام کی سرحد بند کر دی۔ پولیس کا کہنا ہے کہ دو شامی گرفتار ہوئے۔"
    assert told(speaks)["org TUR"] == ["پولیس"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ملتان پولیس نے بتایا کہ ملزم فرار ہو گئے۔", "Multan Police"),
        ("ضلع گوادر کی انتظامیہ کا کہنا ہے کہ سڑک بند ہے۔", "Gwadar administration"),
        ("بلوچستان کی صوبائی حکومت نے کہا کہ سڑک بند ہے۔", "Government of Balochistan"),
        ("کوئٹہ بلوچستان میں ہے۔ صوبائی حکومت نے کہا کہ سڑک بند ہے۔", "Government of Balochistan"),
    ],
)
def test_a_province_or_city_has_organs_of_its_own(text: str, name: str) -> None:
    assert [a.name for a in actors(text) if a.type == "org"] == [name]


def test_a_police_station_is_no_organ() -> None:
    text = "ایران کا سفیر لاہور کے پولیس اسٹیشن گیا۔ سفیر نے کہا کہ مذاکرات ہوں گے۔"
    assert not [a for a in actors(text) if a.type == "org"]


def test_an_organ_with_two_names_side_by_side_is_one() -> None:
    text = "امریکی خفیہ ایجنسی سی آئی اے نے کہا کہ رپورٹ غلط ہے۔"
    assert [a.name for a in actors(text) if a.type == "org"] == ["CIA"]


def test_a_committee_is_named_by_the_word_before_it() -> None:
    text = "ایران کی احتسابی کمیٹی نے کہا کہ وزیر نے غلطی کی۔ کمیٹی نے مزید کہا کہ وزیر استعفیٰ دیں۔"
    assert told(text)["org IRN"] == ["احتسابی کمیٹی"]


def test_land_forces_under_several_names_are_one() -> None:
    text = "بھارتی فوج نے پاکستان پر فائرنگ کا الزام لگایا۔ بھارتی افواج نے جوابی کارروائی کی۔"
    assert told(text)["org IND"] == ["بھارتی افواج", "بھارتی فوج"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("ایران نے روس کا شکریہ ادا کیا۔", {"IRN", "RUS"}),
        ("تہران نے ماسکو کا شکریہ ادا کیا۔", {"IRN", "RUS"}),
        # a place only
        ("ایران اور روس کے صدور نے ازبکستان میں ملاقات کی۔", {"IRN", "RUS"}),
        ("رپورٹ کے مطابق چاڈ، نائجر اور صومالیہ جیسے ممالک میں غذا کی کمی ہے۔", set()),
    ],
)  # fmt: skip
def test_states_that_act_and_states_that_are_places(sentence: str, wanted: set[str]) -> None:
    assert {a.code for a in actors(sentence) if a.type == "state"} == wanted


def test_reports_on_sport_have_no_actors() -> None:
    text = (
        "پاکستان نے انگلینڈ کو ٹیسٹ میچ میں شکست دے دی۔ کپتان بابر اعظم نے 80 رنز بنائے اور بولر شاہین نے پانچ وکٹ لیے۔"
    )
    assert actors(text) == []


def test_outlets_and_their_correspondents_are_no_actors() -> None:
    text = "خبر رساں ادارے رائٹرز کے مطابق ایران نے روس سے مدد مانگی۔ بی بی سی کے نامہ نگار شہزاد ملک نے بتایا کہ ایران روس سے بات کرے گا۔"
    assert {a.code for a in actors(text)} == {"IRN", "RUS"}


def test_congress_is_that_of_the_country_spoken_of() -> None:
    india = "بھارت میں حزب اختلاف کی جماعت کانگریس نے نریندر مودی کی حکومت پر تنقید کی۔"
    america = "امریکی صدر جو بائیڈن نے کانگریس سے یوکرین کے لیے امداد منظور کرنے کا مطالبہ کیا۔"
    assert "org IND" in told(india)
    assert "org USA" in told(america, "2023-10-20")


def test_who_was_born_elsewhere_is_not_of_that_state() -> None:
    coding = code(Article("example", "صومالی نژاد امریکی سفیر نے روس پر تنقید کی۔"))
    assert {actor.code for actor in coding.actors} == {"USA", "RUS"}
