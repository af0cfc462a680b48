"""Discrepancies: what cannot all be right, told in English and Urdu with its words."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from roznamcha import code
from roznamcha.record.discrepancies import Discrepancy, discrepancies, find_facts, incident_discrepancies
from roznamcha.types import Actor, Article, Coding, Event

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def found(*reports: tuple[str | None, str], kind: str) -> list[Discrepancy]:
    articles = [Article(id=f"r{n}", text=text, published=day) for n, (day, text) in enumerate(reports)]
    all_ = discrepancies([(article, code(article)) for article in articles])
    texts = {article.id: article.text for article in articles}
    for one in all_:
        assert one.english.endswith(".")
        assert one.urdu.endswith("۔")
        assert one.evidence
        assert all(texts[e.article][e.start : e.end] == e.text for e in one.evidence)
    return [one for one in all_ if one.kind == kind]


@pytest.mark.parametrize(
    ("day", "text", "words"),
    [
        ("2017-02-25", "اجلاس پیر 28 فروری کو ہو گا۔", "2017-02-28 is a Tuesday"),
        ("2022-09-15", "ملاقات آج (جمعرات 24 ستمبر) ہوئی۔", "24 Shahrivar 1401"),
        ("2020-01-05", "اجلاس بدھ 1 جنوری 2019 کو ہوا تھا۔", "2019-01-01 is a Tuesday"),
        (None, "معاہدے پر 31 جون کو دستخط ہوئے۔", "no 31 June"),
        (None, "یہ اجلاس 10 محرم 1444 بمطابق 9 ستمبر 2022 کو ہوا۔", "not 9 September 2022"),
    ],
)
def test_calendar(day: str | None, text: str, words: str) -> None:
    (one,) = found((day, text), kind="calendar")
    assert words in one.english


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2022-09-15", "ملاقات جمعرات 15 ستمبر کو ہوئی۔"),
        (None, "ملاقات جمعرات 24 ستمبر کو ہوئی۔"),  # of which year?
        (None, "یہ اجلاس 10 محرم 1444 بمطابق 9 اگست 2022 کو ہوا۔"),  # the moon was sighted a day later
        ("2022-09-15", "وہ ایک ہفتہ، یعنی 24 ستمبر تک رہیں گے۔"),
        ("2020-02-20", "اجلاس 29 فروری کو ہو گا۔"),
    ],
)
def test_dates_that_can_be_are_left_alone(day: str | None, text: str) -> None:
    assert found((day, text), kind="calendar") == []


def test_membership_of_a_group() -> None:
    (one,) = found(
        ("2021-10-06", "آذربائیجان، آرمینیا اور ترکمانستان 3+3 گروپ میں ایران، روس اور ترکی کے ساتھ مذاکرات کریں گے۔"),
        ("2023-07-16", "ایران، روس، ترکی، آذربائیجان، آرمینیا اور جارجیا کے 3+3 فارمیٹ پر زور دیا گیا۔"),
        kind="membership",
    )
    assert "Georgia" in one.english
    assert "Turkmenistan" in one.english
    assert "جارجیا" in one.urdu
    assert len(one.evidence) == 2


def test_figures_for_one_measure_and_period() -> None:
    (one,) = found(
        ("2022-09-15", "پوتن نے کہا کہ روس اور ایران کے درمیان تجارت میں گزشتہ سال 81 فیصد اضافہ ہوا۔"),
        ("2022-10-01", "روس اور ایران کے درمیان تجارت میں 2021 میں 70 فیصد اضافہ ہوا۔"),
        kind="figures",
    )
    assert {e.text for e in one.evidence} == {"81 فیصد", "70 فیصد"}


def test_figures_for_other_periods_do_not_clash() -> None:
    text = "روس اور ایران کے درمیان تجارت میں گزشتہ سال 81 فیصد جبکہ رواں سال کے پہلے 5 مہینوں میں 30 فیصد اضافہ ہوا۔"
    assert found(("2022-09-15", text), kind="figures") == []


def test_victims_of_one_attack() -> None:
    (one,) = found(
        ("2016-09-20", "اوڑی میں 18 ستمبر کو حملے میں 18 فوجی ہلاک ہوئے۔"),
        ("2016-09-21", "18 ستمبر کو اوڑی میں حملے میں 19 فوجی ہلاک ہوئے تھے۔"),
        kind="figures",
    )
    assert "killed in Uri" in one.english


def test_office_outside_its_tenure() -> None:
    (one,) = found(("2019-01-10", "ایران کے صدر ابراہیم رئیسی نے کہا کہ مذاکرات جاری ہیں۔"), kind="office")
    assert "2021-08-03 to 2024-05-19" in one.english
    assert found(("2022-01-10", "ایران کے صدر ابراہیم رئیسی نے کہا کہ مذاکرات جاری ہیں۔"), kind="office") == []


def test_a_claim_and_its_denial() -> None:
    (one,) = found(
        (
            None,
            "ایران نے دعویٰ کیا کہ آذربائیجان کی سرحد پر اسرائیلی فوج موجود ہے۔ آذربائیجان کے صدر الہام علییف نے اس کی تردید کی ہے۔",
        ),
        kind="denial",
    )
    assert one.english == "Iran claims what Azerbaijan denies."
    assert len(one.evidence) == 2


def test_no_denial_where_it_is_negated() -> None:
    text = "ایران نے دعویٰ کیا کہ آذربائیجان میں فوج موجود ہے۔ آذربائیجان نے اس کی تردید نہیں کی۔"
    assert found((None, text), kind="denial") == []


def telling(id_: str, place: str | None, day: str | None, guest: str) -> tuple[Article, Coding, Event]:
    article = Article(id=id_, text="ملاقات ہوئی۔")
    actors = [Actor("a1", "state", "RUS", "Russia", None, []), Actor("a2", "state", guest, guest, None, [])]
    event = Event("e1", "CONSULT", None, "occurred", ["a1", "a2"], [], place, day, day, "ملاقات", [(0, 12)])
    return article, Coding(id_, actors=actors, events=[event]), event


def test_one_incident_told_differently() -> None:
    one, two = telling("x", "Moscow", "2021-10-06", "IRN"), telling("y", "Sochi", "2021-10-07", "TUR")
    assert {d.kind for d in incident_discrepancies([one, two])} == {"place", "day", "participants"}


def test_what_is_left_out_is_no_discrepancy() -> None:
    assert incident_discrepancies([telling("x", "Moscow", None, "IRN"), telling("y", None, "2021-10-07", "IRN")]) == []


def test_facts_are_fit_for_json() -> None:
    article = Article(
        id="x", text="صدر ابراہیم رئیسی نے آج (جمعرات 24 ستمبر) کہا کہ ایران اور روس کی تجارت میں 5 فیصد اضافہ ہوا۔"
    )
    facts = find_facts(article, code(article))
    assert msgspec.json.decode(msgspec.json.encode(facts))["dating"]["from_"] == "2022-09-15"


@pytest.mark.shared
@pytest.mark.skipif(not SEEDS.is_dir(), reason="../shared is missing")
def test_seeds() -> None:
    articles = [Article(id=path.name[:3], text=path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.txt"))]
    all_ = discrepancies([(article, code(article)) for article in articles])
    calendar = next(d for d in all_ if d.kind == "calendar")
    assert [e.text for e in calendar.evidence] == ["جمعرات 24 ستمبر"]
    assert "24 Shahrivar 1401 (2022-09-15)" in calendar.english
    membership = next(d for d in all_ if d.kind == "membership")
    assert {e.article for e in membership.evidence} == {"000", "003"}
    assert "Georgia" in membership.english
    assert "Turkmenistan" in membership.english
    denial = next(d for d in all_ if d.kind == "denial")
    assert denial.subject == "IRN-AZE"
