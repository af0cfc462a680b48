"""Events of several reports that are one happening are one incident."""

from __future__ import annotations

import pytest
from given import codes

LAVROV, PUTIN = "RUS:Sergey Lavrov", "RUS:Vladimir Putin"
MINISTER = "IRN:Hossein Amir-Abdollahian"

MEETING = {"type_": "CONSULT", "actors": ["IRN"], "recipients": ["RUS"], "day": "2021-10-06"}
CHARGE = {"type_": "ACCUSE", "actors": ["USA"], "recipients": ["IRN"], "day": "2021-10-06"}
STRIKE = {"type_": "ASSAULT", "actors": ["ISR"], "recipients": ["PSE"], "day": "2021-10-06"}

ONE_HAPPENING = {
    "told alike": (MEETING, {}),
    "host and visitor not told apart": (MEETING, {"actors": ["RUS", "IRN"], "recipients": []}),
    "one names the persons, one the states": (MEETING, {"actors": [MINISTER], "recipients": [LAVROV]}),
    "one does not tell the day": (MEETING, {"day": None, "published": "2021-10-07"}),
    "neither tells the day, on one day": (MEETING | {"day": None}, {"day": None}),
    "neither tells the day, two days apart": (MEETING | {"day": None}, {"day": None, "published": "2021-10-08"}),
    "a day apart": (MEETING, {"day": "2021-10-05"}),
    "a span that holds the day": (MEETING, {"day": "2021-10-05", "to": "2021-10-07"}),
    "a visit and talks on it": (MEETING | {"mode": "visit"}, {"mode": "multilateral"}),
    "the city and its country": (MEETING | {"place": "Moscow"}, {"place": "Russia"}),
    "one tells the place": (MEETING, {"place": "Moscow"}),
    "a summit, one list cut short": (
        MEETING | {"actors": ["IRN", "RUS", "TUR", "AZE"], "recipients": []},
        {"actors": ["IRN", "RUS"]},
    ),
    "foretold and come to pass": (
        MEETING | {"status": "planned", "published": "2021-10-01"},
        {"status": "occurred", "published": "2021-10-07"},
    ),
    "a charge, one does not name the charged": (CHARGE, {"recipients": []}),
    "a strike with two names for the weapon": (STRIKE | {"mode": "aerial"}, {"mode": "explosives"}),
    "persons whose names are spelled apart": (
        MEETING | {"actors": ["IRN:Hosein Amirabdollahian"], "recipients": ["RUS:Sergei Lavrov"]},
        {"actors": ["IRN:Hossein Amirabdullahian"], "recipients": ["RUS:Sergey Lavrov"]},
    ),
}
TWO_HAPPENINGS = {
    "another type": (MEETING, {"type_": "AGREE"}),
    "another party": (MEETING, {"recipients": ["TUR"]}),
    "only one of the two": (MEETING, {"actors": ["IRN"], "recipients": []}),
    "other persons": (MEETING | {"recipients": [LAVROV]}, {"recipients": [PUTIN]}),
    "three days apart": (MEETING, {"day": "2021-10-09"}),
    "undated, a month later": (MEETING, {"day": None, "published": "2021-11-06"}),
    "undated, before it": (MEETING, {"day": None, "published": "2021-10-05"}),
    "the year alone": (MEETING, {"day": "2021-01-01", "to": "2021-12-31"}),
    "a call and a visit": (MEETING | {"mode": "phone"}, {"mode": "visit"}),
    "places that are both told": (MEETING | {"day": None, "place": "Moscow"}, {"day": None, "place": "Vienna"}),
    "charges on two days": (CHARGE, {"day": "2021-10-07"}),
    "a charge returned": (CHARGE, {"actors": ["IRN"], "recipients": ["USA"]}),
    "strikes in two cities": (STRIKE | {"place": "Gaza"}, {"place": "Rafah"}),
    "foretold for another day": (MEETING | {"status": "planned"}, {"status": "occurred", "day": "2021-10-08"}),
    "foretold for no day": (MEETING | {"status": "planned", "day": None}, {"status": "occurred", "day": "2021-10-06"}),
    "no day at all": (MEETING | {"day": None, "published": None}, {"day": None, "published": None}),
}


@pytest.mark.parametrize("case", ONE_HAPPENING)
@pytest.mark.parametrize("turned", [False, True], ids=["as told", "in the other order"])
def test_one_happening(record, tell, case, turned):
    told, change = ONE_HAPPENING[case]
    reports = [tell(**told), tell(**told | change)]
    list(record.add_all(reversed(reports) if turned else reports))
    (incident,) = record.incidents()
    assert (len(incident.reports), incident.sources) == (2, 2)


@pytest.mark.parametrize("case", TWO_HAPPENINGS)
def test_two_happenings(record, tell, case):
    told, change = TWO_HAPPENINGS[case]
    list(record.add_all([tell(**told), tell(**told | change)]))
    assert [len(incident.reports) for incident in record.incidents()] == [1, 1]


def test_an_article_that_tells_two_events_means_two(record, tell):
    article, coding = tell(**CHARGE)
    coding.events *= 2
    record.add(article, coding)
    assert len(record.incidents()) == 2


def test_the_same_outlet_is_one_source(record, tell):
    for _ in range(3):
        record.add(*tell(**MEETING, source="Jang"))
    (incident,) = record.incidents()
    assert (len(incident.reports), incident.sources) == (3, 1)


def test_reports_of_outlets_that_are_not_known_count_as_one_source(record, tell):
    record.add(*tell(**MEETING, source=""))
    record.add(*tell(**MEETING, source=""))
    record.add(*tell(**MEETING, source="", url="https://www.example.org/7"))
    (incident,) = record.incidents()
    assert incident.sources == 2


def test_confidence_grows_with_sources_not_with_reports(record, tell):
    record.add(*tell(**MEETING, source="Jang", confidence=0.8))
    record.add(*tell(**MEETING, source="Jang", confidence=0.8))
    assert record.incidents()[0].confidence == 0.8
    record.add(*tell(**MEETING, source="Mehr", confidence=0.5))
    assert record.incidents()[0].confidence == 0.9


def test_what_most_tell_counts_and_what_differs_is_kept(record, tell):
    for day, place in (("2023-04-05", "Beijing"), ("2023-04-06", "Beijing"), ("2023-04-06", None)):
        record.add(*tell("CONSULT", ["IRN:Amir"], ["SAU:Faisal"], day=day, place=place, published="2023-04-07"))
    (incident,) = record.incidents()
    assert (incident.from_, incident.place) == ("2023-04-06", "Beijing")
    (disagreement,) = incident.disagreements
    first, second, third = (event.id for event in incident.reports)
    assert disagreement == {
        "on": "days",
        "told": [
            {"value": ["2023-04-05", "2023-04-05"], "events": [first]},
            {"value": ["2023-04-06", "2023-04-06"], "events": [second, third]},
        ],
    }


def test_disagreement_on_the_place(record, tell):
    for place in ("Doha", "Cairo"):
        record.add(*tell("CONSULT", [MINISTER], [LAVROV], day="2021-10-06", place=place))
    (incident,) = record.incidents()
    assert [item["on"] for item in incident.disagreements] == ["place"]


def test_disagreement_on_the_participants(record, tell):
    # The format "3+3", once with Georgia and once with Turkmenistan.
    for third in ("GEO", "TKM"):
        states = ["IRN", "RUS", "TUR", "AZE", "ARM", third]
        record.add(*tell("CONSULT", states, mode="multilateral", day="2023-10-23", published="2023-10-24"))
    (incident,) = record.incidents()
    assert [item["on"] for item in incident.disagreements] == ["participants"]
    assert [set(told["value"]) - {"IRN", "RUS", "TUR", "AZE", "ARM"} for told in incident.disagreements[0]["told"]] == [
        {"GEO"},
        {"TKM"},
    ]


def test_that_one_names_fewer_is_no_disagreement(record, tell):
    record.add(*tell("CONSULT", ["IRN", "RUS", "TUR"], day="2023-10-23"))
    record.add(*tell("CONSULT", ["IRN", "RUS"], day="2023-10-23"))
    assert record.incidents()[0].disagreements == []


def test_disagreement_on_figures(record, tell):
    for dead in (5.0, 8.0):
        record.add(*tell(**STRIKE, figures=[(dead, "count", "افراد ہلاک"), (2.0, "count", "گھر")]))
    (incident,) = record.incidents()
    assert [item["on"] for item in incident.disagreements] == ["figure: افراد ہلاک count"]
    assert [told["value"] for told in incident.disagreements[0]["told"]] == [[5.0], [8.0]]


def test_a_report_that_changes_leaves_its_incident(record, tell):
    record.add(*tell(**MEETING, source="Mehr", confidence=0.7))
    alone = record.incidents()
    record.add(*tell(**MEETING, source="Jang", id_="1", place="Moscow"))
    record.add(*tell(**CHARGE, source="Jang", id_="1"))
    assert [i for i in record.incidents() if i.type == "CONSULT"] == alone
    assert record.dyad("IRN", "USA").incidents == 1


def test_an_incident_without_reports_is_gone(record, tell):
    record.add(*tell(**MEETING, source="Jang", id_="1"))
    record.add(*tell(**CHARGE, source="Jang", id_="1"))
    assert [incident.type for incident in record.incidents()] == ["ACCUSE"]
    assert record.dyad("IRN", "RUS").incidents == 0


def test_the_person_stands_for_the_state_in_an_incident(record, tell):
    record.add(*tell(**MEETING))
    record.add(*tell(**MEETING | {"actors": [MINISTER]}))
    (incident,) = record.incidents()
    assert [party.name for party in incident.actors] == ["Hossein Amir-Abdollahian"]
    assert codes(incident.recipients) == ["RUS"]
