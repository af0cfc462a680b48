"""Review: corrections are kept apart, survive recoding, win everywhere and can be undone."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import Any

import msgspec
import pytest
from fastapi.testclient import TestClient

import roznamcha
from roznamcha.record import Question, Record
from roznamcha.types import Article
from roznamcha.web.app import create_app
from roznamcha.web.settings import Settings

TEXT = (
    "تہران (خبر) ایرانی وزیر خارجہ حسین امیر عبداللہیان نے ماسکو میں اپنے روسی ہم منصب سرگئی لاوروف سے ملاقات کی۔ "
    "لاوروف نے امریکہ پر الزام لگایا۔ تجارت میں 42 فیصد اضافہ ہوا۔"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    article = Article("one", TEXT, "ملاقات", "Test", "2021-10-07")
    with Record(tmp_path / "one.db", create=True) as record:
        record.add(article, roznamcha.code(article))
    return tmp_path / "one.db"


class Reviewer:
    """Sends the forms as a browser would."""

    def __init__(self, file: Path) -> None:
        self.client = TestClient(create_app(Settings(file)), base_url="http://localhost")
        self.client.__enter__()

    def hidden(self, page: str) -> dict[str, str]:
        return dict(re.findall(r'<input type="hidden" name="(token|state)" value="([^"]+)"', page))

    def send(self, kind: str, action: str, item: int | None = None, **fields: Any) -> Any:
        page = self.client.get("/en/articles/1").text
        sent: dict[str, Any] = {**self.hidden(page), "action": action, **fields}
        if item is not None:
            sent["item"] = str(item)
        return self.client.post(f"/en/articles/1/review/{kind}", data=sent, follow_redirects=False)

    def undo(self, number: int) -> Any:
        token = self.hidden(self.client.get("/en/articles/1").text)["token"]
        return self.client.post(f"/en/articles/1/undo/{number}", data={"token": token}, follow_redirects=False)

    def events(self) -> list[dict[str, Any]]:
        return list(self.client.get("/api/events").json()["rows"])

    def coding(self) -> dict[str, Any]:
        return dict(self.client.get("/api/articles/1").json()["coding"])


@pytest.fixture
def reviewer(file: Path) -> Any:
    reviewer = Reviewer(file)
    yield reviewer
    reviewer.client.__exit__(None, None, None)


def place_of(reviewer: Reviewer, type_: str) -> int:
    return next(n for n, event in enumerate(reviewer.coding()["events"]) if event["type"] == type_)


def test_a_rejected_event_is_gone_everywhere_and_comes_back(reviewer: Reviewer, file: Path) -> None:
    before = reviewer.events()
    assert reviewer.send("event", "reject", place_of(reviewer, "ACCUSE")).status_code == 303
    assert [e["type"] for e in reviewer.events()] == [e["type"] for e in before if e["type"] != "ACCUSE"]
    assert "ACCUSE" not in reviewer.client.get("/api/incidents.csv").text
    with Record(file) as record:
        assert not record.events(Question(type="ACCUSE"))
        assert not [e for _, coding in record.articles() for e in coding.events if e.type == "ACCUSE"]
    assert reviewer.undo(1).status_code == 303
    assert sorted(e["type"] for e in reviewer.events()) == sorted(e["type"] for e in before)


def test_what_was_coded_is_kept(reviewer: Reviewer, file: Path) -> None:
    with sqlite3.connect(file) as connection:
        coded = connection.execute("SELECT coder, coding FROM codings").fetchall()
    reviewer.send("event", "reject", 0)
    with sqlite3.connect(file) as connection:
        assert set(coded) < set(connection.execute("SELECT coder, coding FROM codings").fetchall())


def correct_accusation(reviewer: Reviewer) -> Any:
    ids = {actor["code"]: actor["id"] for actor in reviewer.coding()["actors"]}
    return reviewer.send(
        "event", "correct", place_of(reviewer, "ACCUSE"), words="الزام لگایا", type="THREATEN", mode="violence",
        status="planned", actors=[ids["IRN"]], recipients=[ids["USA"]], place="Geneva", **{"from": "2021-10-08", "to": ""},
        note="read it again",
    )  # fmt: skip


def test_a_corrected_event_wins(reviewer: Reviewer) -> None:
    assert correct_accusation(reviewer).status_code == 303
    (event,) = [e for e in reviewer.events() if e["type"] == "THREATEN"]
    assert (event["mode"], event["status"], event["place"]) == ("violence", "planned", "Geneva")
    assert (event["from"], event["to"], event["confidence"]) == ("2021-10-08", "2021-10-08", 1.0)
    assert [p["code"] for p in event["actors"] + event["recipients"]] == ["IRN", "USA"]
    page = reviewer.client.get("/en/articles/1").text
    assert "corrected by" in page
    assert "read it again" in page


def recode(file: Path, coder: str, drop: str | None = None) -> None:
    """Code anew as a newer coder would; `drop` is a type that it does not find any more."""
    with Record(file, create=True) as record:
        stale = list(record.stale(coder))
        assert stale
        codings = []
        for item in stale:
            coding = roznamcha.code(item.article)
            coding.events = [event for event in coding.events if event.type != drop]
            for number, event in enumerate(coding.events):
                event.id = f"e{number + 20}"
            codings.append((item, coding))
        assert [done.outcome for done in record.recode_all(codings, coder)] == ["recoded"]


@pytest.mark.parametrize("drop", [None, "ACCUSE"])
def test_corrections_survive_recoding(reviewer: Reviewer, file: Path, drop: str | None) -> None:
    correct_accusation(reviewer)
    reviewer.send("event", "accept", place_of(reviewer, "CONSULT"))
    reviewer.client.__exit__(None, None, None)
    recode(file, "newer", drop)
    with Record(file) as record:
        assert sorted(event.type for event in record.events()) == ["CONSULT", "THREATEN"]
    recode(file, "newest", "CONSULT")
    with Record(file) as record:
        assert sorted(event.type for event in record.events()) == ["CONSULT", "THREATEN"]
    reviewer.client.__enter__()


def test_corrections_move_with_the_words_of_a_newer_version(reviewer: Reviewer, file: Path) -> None:
    correct_accusation(reviewer)
    changed = Article("one", "تازہ ترین: " + TEXT, "ملاقات", "Test", "2021-10-07")
    with Record(file, create=True) as record:
        assert record.add(changed, roznamcha.code(changed)) == "changed"
    (event,) = [e for e in reviewer.events() if e["type"] == "THREATEN"]
    start, end = event["trigger_span"]
    assert changed.text[start:end] == "الزام لگایا"


def test_an_event_can_be_added_with_its_words(reviewer: Reviewer) -> None:
    ids = {actor["code"]: actor["id"] for actor in reviewer.coding()["actors"]}
    sent = {
        "words": "اضافہ ہوا",
        "type": "COOPERATE",
        "mode": "",
        "status": "occurred",
        "actors": [ids["IRN"], ids["RUS"]],
    }
    assert reviewer.send("event", "add", **sent).status_code == 303
    (event,) = [e for e in reviewer.events() if e["type"] == "COOPERATE"]
    assert event["trigger"] == "اضافہ ہوا"
    assert event["spans"]


def test_every_kind_can_be_added_and_corrected(reviewer: Reviewer) -> None:
    speaker = next(a["id"] for a in reviewer.coding()["actors"] if a["name"] == "Sergey Lavrov")
    forms: dict[str, dict[str, Any]] = {
        "actor": {"words": "خبر", "name": "Khabar", "type": "org", "code": "irn", "role": ""},
        "statement": {"words": "الزام لگایا", "speaker": speaker, "form": "direct", "stance": "against", "matter": "", "verb": "کہا"},
        "time": {"words": "ملاقات", "from": "2021-10-06", "to": "2021-10-06", "calendar": "gregorian"},
        "figure": {"words": "42 فیصد", "value": "43", "unit": "percent", "measure": "rise", "giver": ""},
    }  # fmt: skip
    for kind, fields in forms.items():
        before = len(reviewer.coding()[f"{kind}s"])
        assert reviewer.send(kind, "add", **fields).status_code == 303, kind
        after = reviewer.coding()[f"{kind}s"]
        assert len(after) in (before, before + 1)
        place = next(
            n
            for n, item in enumerate(after)
            if fields["words"] in str(item.get("surfaces") or TEXT[item.get("start", 0) : item.get("end", 0)])
        )
        assert reviewer.send(kind, "correct", place, **fields).status_code == 303, kind
    coding = reviewer.coding()
    assert [f["value"] for f in coding["figures"]] == [43.0]
    assert any(a["name"] == "Khabar" and a["code"] == "IRN" for a in coding["actors"])


def test_an_actor_made_the_same_as_another_becomes_one(reviewer: Reviewer) -> None:
    actors = reviewer.coding()["actors"]
    lavrov = next(n for n, a in enumerate(actors) if a["name"] == "Sergey Lavrov")
    amir = next(a for a in actors if a["code"] == "IRN" and a["type"] == "person")
    reviewer.send("actor", "correct", lavrov, words="لاوروف", name=amir["name"], type="person", code="IRN", role="")
    assert [a["name"] for a in reviewer.coding()["actors"]].count(amir["name"]) == 1


@pytest.mark.parametrize(
    ("fields", "told"),
    [({"words": "nowhere"}, "does not have the words"), ({"words": ""}, "are missing"), ({"type": "DANCE"}, "is none of"),
     ({"mode": "phone"}, "has no mode"), ({"actors": []}, "at least one actor"), ({"from": "2021-13-01"}, "is not a day"),
     ({"from": "2021-10-09", "to": "2021-10-08"}, "after the last")],
)  # fmt: skip
def test_what_is_wrong_in_a_form_is_told_and_nothing_is_changed(
    reviewer: Reviewer, fields: dict[str, Any], told: str
) -> None:
    before = reviewer.coding()
    actor = before["actors"][0]["id"]
    good = {"words": "ملاقات کی", "type": "ACCUSE", "mode": "", "status": "occurred", "actors": [actor]}
    answer = reviewer.send("event", "correct", 0, **(good | fields))
    assert answer.status_code == 400
    assert told in answer.text
    assert reviewer.coding() == before
    assert reviewer.client.get("/api/corrections").json() == []


def test_a_form_that_is_out_of_date_changes_nothing(reviewer: Reviewer) -> None:
    old = reviewer.hidden(reviewer.client.get("/en/articles/1").text)
    reviewer.send("event", "reject", 0)
    before = reviewer.coding()
    answer = reviewer.client.post("/en/articles/1/review/event", data={**old, "action": "reject", "item": "0"})
    assert answer.status_code in (400, 404)
    assert reviewer.coding() == before


def test_a_later_correction_is_undone_first(reviewer: Reviewer) -> None:
    correct_accusation(reviewer)
    reviewer.send("event", "reject", place_of(reviewer, "THREATEN"))
    assert reviewer.undo(1).status_code == 409
    assert reviewer.undo(2).status_code == 303
    assert reviewer.undo(1).status_code == 303
    assert "ACCUSE" in {e["type"] for e in reviewer.events()}
    told = reviewer.client.get("/api/corrections").json()
    assert all(c["undone_by"] and c["undone_at"] for c in told)


def test_corrections_tell_who_and_when(reviewer: Reviewer) -> None:
    reviewer.send("event", "accept", 0)
    (told,) = reviewer.client.get("/api/corrections").json()
    assert told["who"]
    assert told["at"].startswith("20")
    assert told["action"] == "accept"
    assert "accepted by" in reviewer.client.get("/en/articles/1").text


def test_reviewed_reports_are_exported_as_gold(reviewer: Reviewer) -> None:
    correct_accusation(reviewer)
    (line,) = reviewer.client.get("/api/gold.jsonl").content.splitlines()
    told = msgspec.json.decode(line)
    assert told["article"]["text"] == TEXT
    gold = told["gold"]
    (event,) = [e for e in gold["events"] if e["type"] == "THREATEN"]
    number = event["sentences"][0]
    start, end = gold["sentences"][number]
    assert "الزام لگایا" in TEXT[start:end]
    assert set(gold) == {"id", "sentences", "actors", "events", "speakers", "times", "figures"}
    assert gold["figures"][0]["sentence"] == 2
