"""The questions, each answered from a handful of reports."""

from __future__ import annotations

import msgspec
import pytest
from given import TEXTS, codes

from roznamcha.record import Question, RecordError
from roznamcha.record.finding import Finding
from roznamcha.record.findings import FINDERS


@pytest.fixture
def filled(record, tell):
    """Six reports of five outlets."""
    reports = [
        tell("CONSULT", ["IRN"], ["RUS:Sergey Lavrov"], id_="visit", source="Mehr", text=TEXTS["visit"], mode="visit",
             place="Moscow", day="2021-10-06", confidence=0.9, url="https://example.org/visit"),
        tell("ACCUSE", ["USA"], ["IRN"], id_="charge", source="VOA", text=TEXTS["charge"], published="2021-10-20"),
        tell("AGREE", ["PAK", "SAU"], id_="talks", source="Jang", text=TEXTS["talks"], day="2021-11-02",
             published="2021-11-03", confidence=0.4, figures=[(42.0, "percent", "تجارت")]),
        tell("ASSAULT", ["RUS"], ["UKR"], id_="war", source="BBC", day="2022-02-24", published="2022-02-25"),
        tell("CONSULT", ["RUS"], ["IRN"], id_="plan", source="BBC", status="planned", day="2022-03-10",
             published="2022-03-01"),
        tell("ACCUSE", [":Kurdish Front"], ["TUR"], id_="front", source="Dawn", published=None),
    ]  # fmt: skip
    list(record.add_all(reports))
    return record


def _articles(found) -> list[str]:
    return [item.article for item in found]


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        (Question(), ["plan", "war", "talks", "charge", "visit", "front"]),  # the newest first, the undated last
        (Question(since="2021-10-20"), ["plan", "war", "talks", "charge"]),
        (Question(until="2021-10-06"), ["visit"]),
        (Question(since="2021-10", until="2021-10"), ["charge", "visit"]),
        (Question(since="2022"), ["plan", "war"]),
        (Question(actor="IRN"), ["plan", "charge", "visit"]),
        (Question(actor="irn", other="RUS"), ["plan", "visit"]),
        (Question(actor="Iran"), ["plan", "charge", "visit"]),  # the state's name means all who act for it
        (Question(actor="ایران"), ["plan", "charge", "visit"]),
        (Question(actor="ايران"), ["plan", "charge", "visit"]),  # with the Arabic letter
        (Question(actor="Sergey Lavrov"), ["visit"]),
        (Question(actor="lavrov"), ["visit"]),
        (Question(actor="Kurdish"), ["front"]),
        (Question(actor="FRA"), []),  # a state that is not in the news is no mistake
        (Question(type="accuse"), ["charge", "front"]),
        (Question(source="BBC"), ["plan", "war"]),
        (Question(min_confidence=0.85), ["visit"]),
        (Question(limit=2), ["plan", "war"]),
    ],
)
def test_events(filled, question, articles):
    assert _articles(filled.events(question)) == articles


def test_an_event_leads_back_to_its_words(filled):
    (event,) = filled.events(Question(actor="Lavrov"))
    assert event.sentences == [TEXTS["visit"]]
    assert event.trigger == TEXTS["visit"][slice(*event.trigger_span)]
    assert (event.place, event.from_, event.mode) == ("Moscow", "2021-10-06", "visit")
    assert msgspec.to_builtins(event)["from"] == "2021-10-06"


def test_whom_nobody_knows_is_told_with_who_is_near(filled):
    with pytest.raises(RecordError, match=r"nobody in the record is called 'Lavrof'\. Did you mean Sergey Lavrov"):
        filled.events(Question(actor="Lavrof"))


def test_a_type_or_an_outlet_that_is_none_is_told(filled):
    with pytest.raises(RecordError, match="'MEET' is no type of event; the types are AGREE, CONSULT"):
        filled.events(Question(type="MEET"))
    for ask in (filled.events, filled.incidents, filled.statements, filled.figures, filled.network):
        with pytest.raises(RecordError, match="no report in the record is from 'Janq'; there are Jang"):
            ask(Question(source="Janq"))


@pytest.mark.parametrize(
    ("question", "types"),
    [
        (Question(actor="IRN", other="RUS"), ["CONSULT", "CONSULT"]),
        (Question(source="VOA"), ["ACCUSE"]),
        (Question(type="ASSAULT", since="2022-02"), ["ASSAULT"]),
        (Question(min_confidence=0.85), ["CONSULT"]),
        (Question(limit=1), ["CONSULT"]),
    ],
)
def test_incidents(filled, question, types):
    assert [incident.type for incident in filled.incidents(question)] == types


@pytest.mark.parametrize(
    ("question", "articles"),
    [
        (Question(actor="USA"), ["charge"]),
        (Question(actor="USA", other="IRN"), ["charge"]),
        (Question(actor="USA", other="RUS"), []),
        (Question(actor="IRN"), ["visit"]),  # the speaker, not whoever is named
        (Question(type="AGREE"), ["talks"]),
        (Question(source="BBC", until="2022-02"), ["war"]),
        (Question(min_confidence=0.85), ["visit"]),
    ],
)
def test_statements(filled, question, articles):
    found = filled.statements(question)
    assert _articles(found) == articles
    assert all(said.text for said in found)


def test_figures(filled):
    (figure,) = filled.figures(Question(actor="SAU"))
    assert (figure.value, figure.unit, figure.measure, figure.article) == (42.0, "percent", "تجارت", "talks")
    assert figure.sentence.startswith("اسلام آباد")
    assert filled.figures(Question(actor="IRN")) == []
    assert len(filled.figures(Question(type="AGREE", min_confidence=0.4))) == 1


@pytest.mark.parametrize(
    ("words", "articles"),
    [
        ("ماسکو", ["visit"]),
        ("ايراني وزير خارجه", []),  # the text has "ایران کے"
        ("ايران خارجہ", ["visit"]),  # Arabic yeh
        ("ملاقات تجارت", ["visit"]),
        ('"وزیر خارجہ حسین"', ["visit"]),
        ('"خارجہ وزیر"', []),
        ("مذاکر*", ["talks"]),
        ("تشویش", ["charge"]),
        ("ماسکو واشنگٹن", []),
        ("ماسکو AND \"' NOT * (", []),  # what means something to SQLite is only words here
    ],
)
def test_search(filled, words, articles):
    assert _articles(filled.search(words)) == articles


def test_a_hit_marks_the_words_in_the_original(filled):
    (hit,) = filled.search("ماسكو")
    assert [hit.excerpt[start:end] for start, end in hit.marks] == ["ماسکو"]
    assert TEXTS["visit"][hit.start :].startswith(hit.excerpt)


def test_search_with_other_filters(filled):
    assert _articles(filled.search("کہا", Question(actor="USA"))) == ["charge"]
    assert _articles(filled.search("کہا", Question(actor="USA", since="2022"))) == []
    assert _articles(filled.search("کہا", Question(type="AGREE"))) == ["talks"]
    with pytest.raises(RecordError, match="holds no word"):
        filled.search("۔ *")


def test_dyad_counts_incidents_by_month_and_not_what_is_planned(filled, tell):
    filled.add(*tell("CONSULT", ["IRN"], ["RUS:Sergey Lavrov"], mode="visit", day="2021-10-06"))  # the same visit
    filled.add(*tell("ACCUSE", ["RUS"], ["IRN"], day="2021-11-09"))
    dyad = filled.dyad("IRN", "روس")
    assert (dyad.one, dyad.other, dyad.incidents) == ("IRN", "RUS", 2)
    # A visit has 2.35, a charge -2 on the Goldstein scale (record/data/scores.toml).
    assert [(m.month, m.cooperation, m.conflict, m.doers) for m in dyad.months] == [
        ("2021-10", 2.35, 0, {"both": 1}),
        ("2021-11", 0, -2.0, {"RUS": 1}),
    ]
    assert (dyad.cooperation, dyad.conflict, dyad.net) == (2.35, -2.0, 0.35)
    assert dyad.types == {"CONSULT": 1, "ACCUSE": 1}
    assert filled.dyad("RUS", "IRN", Question(type="ACCUSE")).incidents == 1
    assert filled.dyad("RUS", "IRN", Question(source="Mehr")).incidents == 1
    assert filled.dyad("RUS", "IRN", Question(until="2021-10")).incidents == 1


def test_a_dyad_of_a_person_is_that_of_his_code(filled):
    assert filled.dyad("Lavrov", "IRN").one == "RUS"
    with pytest.raises(RecordError, match="are both RUS; a dyad needs two"):
        filled.dyad("Lavrov", "Russia")


def test_network(filled):
    ties = {(tie.one.name, tie.other.name): (tie.incidents, tie.net) for tie in filled.network()}
    assert ties["Iran", "Russia"] == (1, 2.35)  # the planned visit is not counted
    assert ties["Russia", "Ukraine"] == (1, -9.5)
    assert ties["Kurdish Front", "Turkey"] == (1, -2.0)
    assert [codes([tie.one, tie.other]) for tie in filled.network(Question(actor="USA"))] == [["IRN", "USA"]]


def test_findings_are_kept_with_the_coding_that_they_were_found_in(record, tell, monkeypatch):
    def finder(article, coding):
        yield Finding("office", "RUS foreign minister", coding.published, 0, 5, {"who": "Sergey Lavrov"})

    monkeypatch.setattr("roznamcha.record.findings.FINDERS", [*FINDERS, finder])
    record.add(*tell(id_="1", source="Jang", text=TEXTS["visit"]))
    found = [item for item in record.findings("office", Question()) if item.subject == "RUS foreign minister"]
    assert [(item.text, item.detail) for item in found] == [("ایران", {"who": "Sergey Lavrov"})]
    monkeypatch.setattr("roznamcha.record.findings.FINDERS", [])
    record.add(*tell(id_="1", source="Jang", text=TEXTS["talks"]))
    assert record.findings("office", Question()) == []
