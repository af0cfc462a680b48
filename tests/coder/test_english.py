"""English lines: parts of a coding in, one line out, with nothing in it that was not coded."""

from __future__ import annotations

import re

import pytest

from roznamcha import Article, code
from roznamcha.coder.english import Liner, days, name_dossiers, read_wording, wording
from roznamcha.lexicon import LexiconError, lexicon
from roznamcha.types import Actor, Event, Statement

ACTORS = {
    "irn": Actor("irn", "state", "IRN", "Iran", None, ["ایران"]),
    "usa": Actor("usa", "state", "USA", "United States", None, ["امریکہ"]),
    "rus": Actor("rus", "state", "RUS", "Russia", None, ["روس"]),
    "un": Actor("un", "org", "UN", "UN Security Council", None, ["سلامتی کونسل"]),
    "mfa": Actor("mfa", "org", "PAK", "Ministry of Foreign Affairs (Pakistan)", None, ["دفتر خارجہ"]),
    "talib": Actor("talib", "group", "TALIBAN", "Taliban", None, ["طالبان"]),
    "amir": Actor("amir", "person", "IRN", "Hossein Amir-Abdollahian", "foreign minister", ["امیر عبداللہیان"]),
    "lavrov": Actor("lavrov", "person", "RUS", "Sergey Lavrov", "foreign minister", ["لاوروف"]),
    "blinken": Actor("blinken", "person", "USA", "Antony Blinken", "secretary of state", ["بلنکن"]),
    "khan": Actor("khan", "person", "PAK", "Imran Khan", "former prime minister", ["عمران خان"]),
    "kerry": Actor("kerry", "person", "USA", "John Kerry", "former secretary of state", ["جان کیری"]),
    "guterres": Actor("guterres", "person", "UN", "António Guterres", "secretary-general", ["گوتریس"]),
    "wang": Actor("wang", "person", "CHN", "Wang Yi", "counterpart", ["وانگ یی"]),
    "writer": Actor("writer", "person", "PAK", "Ahmed Rashid", "journalist", ["احمد رشید"]),
    "mujahid": Actor("mujahid", "person", "TALIBAN", "Zabihullah Mujahid", "Taliban spokesman", ["ذبیح اللہ مجاہد"]),
}  # fmt: skip
# The codebook's modes.
MODES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "", "AID": "",
    "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence", "PROTEST": "demo riot strike hunger boycott obstruct vandalize",
    "SANCTION": "convict expel withdraw discontinue", "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons crowd-control unconventional",
}  # fmt: skip
KINDS = [(type_, mode or None) for type_, modes in MODES.items() for mode in ["", *modes.split()]]


def liner() -> Liner:
    return Liner(ACTORS.values(), lexicon().states)


def line(
    kind: str, actors: str, recipients: str = "", place: str | None = None, dates: tuple[str | None, str | None] = (None, None),
    trigger: str = "", planned: bool = False,
) -> str:  # fmt: skip
    type_, _, mode = kind.partition(" ")
    status = "planned" if planned else "occurred"
    event = Event(
        "e1", type_, mode or None, status, actors.split(), recipients.split(), place, *dates, trigger, [(0, 1)]
    )
    return liner().event(event)


def test_the_line_of_a_meeting() -> None:
    day = ("2021-10-06", "2021-10-06")
    assert line("CONSULT visit", "amir", "lavrov", "Moscow", day) == (
        "Iran's foreign minister Hossein Amir-Abdollahian met Russia's foreign minister Sergey Lavrov in Moscow, 6 October 2021"
    )
    assert line("CONSULT visit", "amir", "lavrov", None, day, planned=True) == (
        "Iran's foreign minister Hossein Amir-Abdollahian is to meet Russia's foreign minister Sergey Lavrov, 6 October 2021"
    )


@pytest.mark.parametrize(
    ("args", "expected"),
    [
        (("CONSULT", "irn rus"), "Iran and Russia held talks"),
        (("CONSULT", "irn rus usa"), "Iran, Russia and the United States held talks"),
        (("CONSULT", "irn rus", "", None, (None, None), "ملاقات کی"), "Iran and Russia met"),
        (("CONSULT visit", "khan", "rus", "Moscow"), "Pakistan's former prime minister Imran Khan visited Russia (Moscow)"),
        (("CONSULT visit", "khan", "rus", "Russia"), "Pakistan's former prime minister Imran Khan visited Russia"),
        (("CONSULT visit", "khan", "", "Doha"), "Pakistan's former prime minister Imran Khan made a visit to Doha"),
        (("CONSULT phone", "blinken", "lavrov"), "US secretary of state Antony Blinken spoke by phone with Russia's foreign minister Sergey Lavrov"),
        (("AGREE", "irn rus"), "Iran and Russia agreed to cooperate"),
        (("SUPPORT", "irn rus", "", None, (None, None), "معاہدے پر دستخط کیے"), "Iran and Russia concluded an agreement"),
        (("SUPPORT", "irn", "rus", None, (None, None), "مبارکباد دی"), "Iran congratulated Russia"),
        (("REQUEST yield", "un", "talib"), "The UN Security Council called on the Taliban to yield"),
        (("ACCUSE disapprove", "mfa", "usa", None, (None, None), "مذمت کی"), "Pakistan's Ministry of Foreign Affairs condemned the United States"),
        (("ACCUSE allege", "guterres", "irn"), "UN secretary-general António Guterres accused Iran"),
        (("THREATEN violence", "kerry", "irn"), "Former US secretary of state John Kerry threatened Iran with force"),
        (("SANCTION discontinue", "usa", "irn", None, (None, None), "پابندیاں عائد کیں"), "The United States imposed or extended sanctions on Iran"),
        (("COERCE arrest", "irn", "blinken"), "Iran arrested US secretary of state Antony Blinken"),
        (("COERCE arrest", "irn", "usa"), "Iran made arrests against the United States"),
        (("MOBILIZE weapons", "irn"), "Iran deployed or tested weapons"),
        (("ASSAULT aerial", "usa", "talib", "Iraq"), "The United States struck the Taliban from the air in Iraq"),
        (("ACCUSE allege", "wang", "writer"), "China's Wang Yi accused journalist Ahmed Rashid of Pakistan"),
        (("AID", "mujahid"), "Taliban spokesman Zabihullah Mujahid gave aid"),
    ],
)  # fmt: skip
def test_lines(args: tuple[str, ...], expected: str) -> None:
    assert line(*args) == expected  # type: ignore[arg-type]


def test_two_actors_are_to_meet() -> None:
    assert line("CONSULT", "irn rus", trigger="ملاقات", planned=True) == "Iran and Russia are to meet"


@pytest.mark.parametrize(("type_", "mode"), KINDS)
@pytest.mark.parametrize("recipients", ["", "irn", "lavrov", "un", "irn lavrov"])
@pytest.mark.parametrize("planned", [False, True])
def test_every_type_and_mode_has_its_phrase(type_: str, mode: str | None, recipients: str, planned: bool) -> None:
    assert (type_, mode) in wording().phrases
    for actors in ("usa", "usa rus"):
        text = line(
            f"{type_} {mode or ''}".strip(), actors, recipients, "Geneva", ("2021-10-06", None), planned=planned
        )
        verb = {"usa": "is to ", "usa rus": "are to "}[actors] if planned else ""
        assert re.fullmatch(rf"The United States( and Russia)? {verb}[a-z][^{{}}]*, from 6 October 2021", text)
        assert "Geneva" in text
        assert all(liner().name(ACTORS[recipient]) in text for recipient in recipients.split())


@pytest.mark.parametrize(
    ("from_", "to", "expected"),
    [
        (None, None, ""),
        ("2021-10-06", "2021-10-06", "6 October 2021"),
        ("2021-10-06", "2021-10-08", "6–8 October 2021"),
        ("2021-09-28", "2021-10-03", "28 September – 3 October 2021"),
        ("2021-12-30", "2022-01-02", "30 December 2021 – 2 January 2022"),
        ("2021-10-01", "2021-10-31", "October 2021"),
        ("2020-02-01", "2020-02-29", "February 2020"),
        ("2021-01-01", "2021-05-31", "January–May 2021"),
        ("2021-01-01", "2021-12-31", "2021"),
        ("2014-01-01", "2016-12-31", "2014–2016"),
        ("2021-10-06", None, "from 6 October 2021"),
        (None, "2021-10-06", "until 6 October 2021"),
    ],
)
def test_days(from_: str | None, to: str | None, expected: str) -> None:
    assert days(from_, to) == expected


def test_the_line_of_a_statement() -> None:
    statement = Statement("lavrov", 0, 9, "indirect", "کہا", None, "cbrn", None, "for")
    assert liner().statement(statement, "the nuclear agreement", None) == (
        "Russia's foreign minister Sergey Lavrov said (indirect): on the nuclear agreement, for"
    )


def test_a_statement_that_does_something_says_what() -> None:
    event = Event("e1", "REQUEST", "yield", "occurred", ["lavrov"], ["usa"], None, None, None, "مطالبہ کیا", [(0, 9)])
    statement = Statement("lavrov", 0, 9, "direct", "مطالبہ کیا", "e1", "economic", None, "demands")
    assert liner().statement(statement, "the economy", event) == (
        "Russia's foreign minister Sergey Lavrov said (direct), calling on the United States to yield: on the economy, demanding"
    )


def test_a_statement_of_which_nothing_is_known() -> None:
    assert liner().statement(Statement("un", 0, 9), None, None) == "The UN Security Council said (indirect)"


def test_a_coding_has_all_its_lines_and_may_be_given_dossiers() -> None:
    coding = code(
        Article("x", "روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ جوہری معاہدہ خوش آئند ہے۔", published="2021-10-06")
    )
    (statement,) = coding.statements
    assert statement.english == (
        "Russia's foreign minister Sergey Lavrov said (indirect): on nuclear, chemical and biological matters, for"
    )
    name_dossiers(coding, {0: ("jcpoa", "the Iran nuclear agreement")}, lexicon().states)
    assert statement.dossier == "jcpoa"
    assert statement.english.endswith("said (indirect): on the Iran nuclear agreement, for")
    assert all(event.english for event in coding.events)


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ({"type": "AID", "did": {"to": "gave", "alone": "gave"}, "do": {"to": "give"}}, "to and alone are needed"),
        ({"type": "AID", "did": {"to": "{who}", "alone": "a"}, "do": {"to": "b", "alone": "a"}}, "unknown slot who"),
        (
            {"type": "AID", "did": {"to": "a", "alone": "{recipients}"}, "do": {"to": "a", "alone": "a"}},
            "there are none",
        ),
        (
            {"type": "AID", "mode": "x", "did": {"to": "a", "alone": "a"}, "do": {"to": "a", "alone": "a"}},
            "without mode",
        ),
    ],
)
def test_faults_of_the_data_are_told(entry: dict[str, object], fault: str) -> None:
    tables = {
        "line": {}, "stance": {}, "article": {"names": [], "heads": []}, "private": {"roles": [], "dropped": []}, "of": {}, "phrase": [entry],
    }  # fmt: skip
    with pytest.raises(LexiconError, match=fault):
        read_wording(tables)
