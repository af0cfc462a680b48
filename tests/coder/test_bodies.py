"""Bodies under their own names, and which bodies and states are actors: Urdu in, codes, names and surfaces out."""

from __future__ import annotations

import pytest

from roznamcha import Article, code
from roznamcha.types import Actor

DAY = "2021-10-06"


def bodies(text: str) -> list[tuple[str | None, str, list[str]]]:
    """Code, name and surfaces of every organisation."""
    return [(a.code, a.name, sorted(a.surfaces)) for a in actors(text) if a.type == "org"]


def actors(text: str) -> list[Actor]:
    return code(Article("example", text, published=DAY)).actors


def states(text: str) -> list[str | None]:
    return [a.code for a in actors(text) if a.type == "state"]


@pytest.mark.parametrize(
    ("text", "code_", "surface"),
    [
        # A chamber's committee is a body of its own, with what it is for
        (
            "امریکی سینیٹ کی قائمہ کمیٹی برائے زراعت نے کینیا پر تنقید کی۔",
            "USA",
            "امریکی سینیٹ کی قائمہ کمیٹی برائے زراعت",
        ),
        (
            "فلپائن نے وعدہ کیا۔ فلپائن کی سینیٹ کی زرعی امور کی کمیٹی نے بتایا کہ معاہدہ ہوگا۔",
            "PHL",
            "فلپائن کی سینیٹ کی زرعی امور کی کمیٹی",
        ),
        # What a group has set up, what a person has
        ("حوثیوں کی وزارت صحت نے بتایا کہ اسرائیلی حملے جاری ہیں۔", "HOUTHI", "حوثیوں کی وزارت صحت"),
        ("جو بائیڈن کی انتخابی مہم نے الزام لگایا کہ چین نے ہیکنگ کی۔", "USA", "جو بائیڈن کی انتخابی مہم"),
        # A province's court, a rank before an organ
        ("کراچی کی ہائی کورٹ نے کہا کہ ملزم بے گناہ ہے۔", "PAK", "کراچی کی ہائی کورٹ"),
        ("میکسیکو میں وفاقی پولیس نے بتایا کہ سرحد بند ہے۔", "MEX", "وفاقی پولیس"),
        # Agencies that every state has
        ("نیپال کے محکمہ موسمیات نے کہا کہ بارش ہوگی۔", "NPL", "نیپال کے محکمہ موسمیات"),
        ("چلی کے جیالوجیکل سروے کے مطابق زلزلہ آیا۔", "CHL", "چلی کے جیالوجیکل سروے"),
        # The land at the head of a body's name belongs to it
        ("کینیا کسان یونین نے مطالبہ کیا کہ یوگنڈا سرحد کھولے۔", None, "کینیا کسان یونین"),
    ],
)
def test_bodies_under_their_own_names(text: str, code_: str | None, surface: str) -> None:
    assert [(c, s) for c, _name, s in bodies(text)] == [(code_, [surface])]


def test_a_committee_alone_is_the_one_named_before() -> None:
    text = "کینیا کی سینیٹ کی قائمہ کمیٹی کا اجلاس ہوا جس میں آئی ایم ایف سے مذاکرات پر بات ہوئی۔ کمیٹی نے یوگنڈا کی مذمت کی۔"
    coding = code(Article("example", text, published=DAY))
    names = {a.id: a.name for a in coding.actors}
    assert ["committee of the Senate of Kenya"] in [[names[a] for a in event.actors] for event in coding.events]


def test_papers_speak_for_themselves_in_editorials_only() -> None:
    says = "نیویارک ٹائمز نے {} لکھا ہے کہ ایران اور روس نے معاہدہ کیا۔"
    assert [a.name for a in actors(says.format("اپنے اداریے میں")) if a.type == "org"] == ["New York Times"]
    assert not [a for a in actors(says.format("خبر میں")) if a.type == "org"]


def test_a_party_right_after_what_it_is_is_one_body() -> None:
    text = "بھارت کی حکمران جماعت بی جے پی نے نیپال پر الزام لگایا۔"
    assert [c for c, _name, _s in bodies(text)] == ["IND"]


def test_an_office_is_that_of_the_state_whose_men_are_named() -> None:
    text = "وزیراعظم آفس کے مطابق عمران خان نے کینیا کا دورہ کیا۔"
    assert [c for c, _name, _s in bodies(text)] == ["PAK"]


@pytest.mark.parametrize(
    "text",
    [
        "عراق کے شمال مغرب میں داعش نے حملہ کیا۔",  # a compass point, not the West
        "کینیا نے پیرس معاہدہ منظور کیا اور یوگنڈا کی مذمت کی۔",  # a treaty, not France
        "کینیا نے پی پی آئی بی کی مذمت کی۔",  # letters of a longer abbreviation, not a party
    ],
)
def test_words_that_are_no_names_here(text: str) -> None:
    assert not {"WEST", "FRA", "PAK"} & {a.code for a in actors(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Nothing happens between them, nobody of politics is named: lands in a list, goals of journeys
        ("ہرن چین، نیپال، بھوٹان اور منگولیا میں پائے جاتے ہیں۔ شکاری نیپال چلے گئے۔", []),
        # In an article with politics in it the one who opens a clause acts, those in passing do not
        ("صدر جو بائیڈن نے کہا کہ ایران مذاکرات چاہتا ہے۔ وہ اٹلی، اسپین اور یونان گئے تھے۔", ["IRN"]),
    ],
)
def test_states_in_passing(text: str, wanted: list[str]) -> None:
    assert states(text) == wanted


def test_firms_and_organs_in_passing_are_no_actors() -> None:
    text = "ایران نے عراق کی مذمت کی۔ عراق کی مقامی عدالت کی عمارت کے سامنے ایئربس کا طیارہ گرا۔"
    assert bodies(text) == []


def test_the_head_of_a_part_of_a_body_has_the_code_of_the_body() -> None:
    text = "یوکرین میں او ایس سی ای کے مبصر مشن کے نائب سربراہ الیگسی ہنڈر نے کہا کہ یوکرین میں گولہ باری بڑھی ہے۔"
    assert [(a.code, a.surfaces) for a in actors(text) if a.type == "person"] == [("OSCE", ["الیگسی ہنڈر"])]


def test_an_army_that_has_a_spokesman_is_an_actor() -> None:
    text = "کینیا کی فوج کے ترجمان کرنل جوزف اوڈینگا نے کہا کہ صومالیہ میں حملہ پسپا کر دیا گیا۔"
    assert bodies(text) == [("KEN", "Army (Kenya)", ["کینیا کی فوج"])]


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("کانگریس صدر ملکارجن کھڑگے نے ٹرمپ کے بیان کی مذمت کی۔", "IND"),
        ("پیرو کی کانگریس نے میکسیکو کی صدر کے بیان کی مذمت کی۔", "PER"),
        ("امریکی کانگریس نے ایران پر پابندی لگا دی۔", "USA"),
    ],
)
def test_whose_congress_it_is(text: str, land: str) -> None:
    assert [found for found, _name, _surfaces in bodies(text)] == [land]


@pytest.mark.parametrize(
    ("text", "land", "surface"),
    [
        # What Pakistan calls its own is another's where that is named before it
        ("ازبکستان کے ایوان صدر نے روس سے رابطے کی تصدیق کی۔", "UZB", "ازبکستان کے ایوان صدر"),
        ("عراق کی سپریم جوڈیشل کونسل نے امریکہ کے بیان کی مذمت کی۔", "IRQ", "عراق کی سپریم جوڈیشل کونسل"),
        ("ایوان صدر نے بھارت کے بیان کی مذمت کی۔", "PAK", "ایوان صدر"),
    ],
)
def test_an_organ_is_that_of_the_state_before_it(text: str, land: str, surface: str) -> None:
    assert [(code_, surfaces) for code_, _name, surfaces in bodies(text)] == [(land, [surface])]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("چینی وزارت خارجہ نے کہا کہ بیجنگ اسلحے کی فروخت کے خلاف ہے۔", True),
        ("روسی وزارت خارجہ نے کہا کہ وزیر بیجنگ پہنچ گئے ہیں۔", False),
    ],
)
def test_a_capital_at_the_head_of_a_clause_is_the_government(text: str, acts: bool) -> None:
    assert ("CHN" in states(text)) is acts
