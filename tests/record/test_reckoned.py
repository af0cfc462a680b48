"""What the record puts together from many reports, asked as a user would ask it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from roznamcha.cli.app import app
from roznamcha.record import Question, Record
from roznamcha.types import Article

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"

# Reports of our own: what the five seeds tell too.
REPORTS = {
    "to-be-prepared": (
        "2021-10-07",
        "ایرانی وزیر خارجہ حسین امیر عبداللہیان نے ماسکو میں روسی ہم منصب سرگئی لاوروف سے ملاقات کی۔ انہوں نے کہا کہ ایران اور روس کے "
        "درمیان اسٹریٹجک تعاون کا معاہدہ جلد تیار کیا جائے گا۔ جنوبی قفقاز کے ممالک (آذربائیجان، آرمینیا اور ترکمانستان) 3 + 3 گروپ "
        "میں ایران، روس اور ترکی کے ساتھ بات کریں گے۔",
    ),
    "last-stages": (
        None,
        "آج جمعرات 24 ستمبر کو ایرانی صدر ابراہیم رئیسی نے روسی صدر ولادیمیر پیوٹن سے ملاقات کی۔ پیوٹن نے کہا کہ روس اور ایران کے درمیان "
        "تعاون کے نئے معاہدے پر کام آخری مراحل میں ہے۔ دونوں ممالک کی تجارت میں 81 فیصد اضافہ ہوا ہے۔",
    ),
    "three-plus-three": (
        "2023-07-20",
        "ایرانی وزیر خارجہ حسین امیر عبداللہیان نے کہا کہ ایران، روس، ترکی، آذربائیجان، آرمینیا اور جارجیا کے 3+3 فارمیٹ کو اہم سمجھتے ہیں۔",
    ),
}


@pytest.fixture
def told(record: Record) -> Record:
    for id_, (published, text) in REPORTS.items():
        assert record.add(Article(id_, text, published=published)) == "added"
    return record


def test_a_dossier_is_told_in_order_of_time(told: Record) -> None:
    (course,) = told.dossiers(only="irn-rus-strategic")
    stages = [
        (step.english, step.status, step.from_, step.article) for step in course.steps if step.stage != "mentioned"
    ]
    assert stages == [
        ("to be prepared", "planned", "2021-10-07", "to-be-prepared"),
        ("work in its last stages", "occurred", "2022-09-15", "last-stages"),
    ]
    assert all(step.text == REPORTS[step.article][1][step.start : step.end] for step in course.steps)


def test_a_report_without_a_day_counts_on_the_day_that_it_must_be_of(told: Record) -> None:
    dated = {dating.article: dating for dating in told.datings()}
    assert (dated["last-stages"].from_, dated["last-stages"].to) == ("2022-09-15", "2022-09-15")
    assert dated["last-stages"].reasons
    within = told.events(Question(since="2022-09-15", until="2022-09-15"))
    assert {event.article for event in within} == {"last-stages"}


def test_reports_that_contradict_each_other_are_quoted_both(told: Record) -> None:
    found = {one.kind: one for one in told.discrepancies()}
    assert {"calendar", "membership"} <= set(found)
    membership = found["membership"]
    assert {quote.article for quote in membership.evidence} == {"to-be-prepared", "three-plus-three"}
    assert "Georgia" in membership.english
    assert "جارجیا" in membership.urdu
    for one in found.values():
        for quote in one.evidence:
            assert REPORTS[quote.article][1][quote.start : quote.end] == quote.text


def test_offices_are_held_against_tenures(told: Record) -> None:
    held = {(office.person, office.office): office for office in told.offices()}
    minister = held["Hossein Amir-Abdollahian", "foreign minister"]
    assert (minister.from_, minister.to, minister.verdict, minister.reports) == (
        "2021-10-07",
        "2023-07-20",
        "within",
        2,
    )


def test_filters_hold_for_what_is_reckoned(told: Record) -> None:
    assert {step.article for d in told.dossiers(Question(since="2023")) for step in d.steps} == {"three-plus-three"}
    assert told.offices(Question(until="2020")) == []
    assert len(told.dossiers(Question(limit=1))) == 1


@pytest.mark.skipif(not SEEDS.exists(), reason="needs ../shared/seeds")
def test_the_commands_answer_for_the_seeds(file: Path) -> None:
    runner = CliRunner()
    assert runner.invoke(app, ["add", str(SEEDS), "--record", str(file), "--jobs", "1"]).exit_code == 0

    def ask(*command: str) -> list[dict[str, object]]:
        answer = runner.invoke(app, [*command, "--json", "--record", str(file)])
        assert answer.exit_code == 0, answer.output
        return json.loads(answer.stdout)

    wanted = {
        "irn-rus-strategic", "irn-sco", "jcpoa", "three-plus-three", "astana", "irn-rus-trade", "brics-enlargement",
        "gulf-islands", "afghanistan", "gaza", "irn-aze",
    }  # fmt: skip
    assert wanted <= {dossier["id"] for dossier in ask("dossiers")}
    assert ("2022-09-15", "2022-09-15") in {(dating["from"], dating["to"]) for dating in ask("dating")}
    assert {"calendar", "membership"} <= {one["kind"] for one in ask("discrepancies")}


def test_a_limit_shows_the_newest_and_counts_all(told: Record) -> None:
    (whole,) = told.dossiers(only="irn-rus-strategic")
    (newest,) = told.dossiers(Question(limit=1), only="irn-rus-strategic")
    assert newest.told == whole.told == len(whole.steps) > 1
    assert newest.steps == whole.steps[-1:]
    assert newest.reports == whole.reports
    assert [dossier.id for dossier in told.dossiers(Question(limit=2))] == [d.id for d in told.dossiers()][:2]


def test_offices_are_the_same_with_and_without_a_limit(told: Record) -> None:
    whole = told.offices()
    assert len(whole) > 3
    assert told.offices(Question(limit=100)) == whole
    busiest = max(whole, key=lambda office: office.reports)
    assert told.offices(Question(limit=1))[0].reports == busiest.reports


def test_contradictions_with_a_limit_are_the_newest(record: Record) -> None:
    for year in (2016, 2018, 2020, 2022):
        text = f"بھارت نے الزام لگایا کہ پاکستان نے {year} میں حملہ کیا۔ پاکستان نے بھارت کے الزام کی تردید کی۔"
        record.add(Article(f"charge-{year}", text, published=f"{year}-05-01"))
        for month in range(1, 13):  # what is newer and contradicts nothing
            record.add(Article(f"{year}-{month}", "چین نے امریکا پر الزام لگایا۔", published=f"{year}-{month:02}-20"))
    whole = record.discrepancies()
    days = [max(words.published or "" for words in one.evidence) for one in whole]
    assert len(whole) >= 4
    assert days == sorted(days, reverse=True)
    for limit in (1, 2, 3):
        assert record.discrepancies(Question(limit=limit)) == whole[:limit]


def test_offices_of_an_older_record_wait_for_a_newer_coding(told: Record) -> None:
    with sqlite3.connect(told.path) as older:
        older.execute("UPDATE findings SET aspect = ''")
    assert told.offices() == []
