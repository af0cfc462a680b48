"""Statements: their form, the event that saying was, what they are about, and the speaker's stance.

The examples of `data/matters.toml` and `data/stances.toml` are run here as well.
"""

from __future__ import annotations

import pytest

from roznamcha import Article, code
from roznamcha.coder.speech.position import Positions, positions
from roznamcha.coder.statements import quotations
from roznamcha.language.text import read_text
from roznamcha.lexicon import LexiconError
from roznamcha.types import Coding, Statement

MATTERS = [(matter.id, text) for matter in positions().matters.values() for text in matter.examples]
STANCES = [(sign.stance, text, stance) for sign in positions().signs for text, stance in sign.examples]


def coded(text: str) -> Coding:
    return code(Article("example", text, published="2021-10-06"))


def only_statement(text: str) -> Statement:
    statements = coded(text).statements
    assert len(statements) == 1, f"{text}: {len(statements)} statements"
    return statements[0]


@pytest.mark.parametrize(("matter", "text"), MATTERS)
def test_examples_of_matters(matter: str, text: str) -> None:
    words = read_text(text).words
    assert positions().matter(words, 0, len(words)) == matter


@pytest.mark.parametrize(("entry", "text", "stance"), STANCES)
def test_examples_of_stances(entry: str, text: str, stance: str) -> None:
    assert only_statement(text).stance == stance, f"an example of {entry}"


def test_every_sign_of_stance_has_an_example() -> None:
    assert all(sign.examples for sign in positions().signs)


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات منگل کو شروع ہوئے۔", "neutral"),
        ("ایرانی صدر حسن روحانی نے کہا کہ چین نے مذاکرات کی حمایت کی ہے۔", "neutral"),  # another's support
        ("ایرانی صدر حسن روحانی نے کہا کہ ایران دہشت گردوں کی حمایت نہیں کرتا۔", "against"),
        ("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ ہم لڑائی نہیں چاہتے۔", "against"),
        ("چینی وزیر خارجہ وانگ یی نے مطالبے کی مذمت کی۔", "against"),  # the main verb counts
    ],
)
def test_stance(text: str, stance: str) -> None:
    assert only_statement(text).stance == stance


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ مذاکرات جاری رہیں گے۔", "indirect"),
        ('روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ "ہم مذاکرات جاری رکھیں گے۔"', "direct"),
        ("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ ’ہم مذاکرات جاری رکھیں گے۔‘", "direct"),
        ("’ہم یہ مذاکرات جاری رکھیں گے،‘ روسی وزیر خارجہ سرگئی لاوروف نے کہا۔", "direct"),
        ('روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ وہ نام نہاد "امن منصوبے" کو نہیں مانتے۔', "indirect"),
    ],
)
def test_form(text: str, form: str) -> None:
    assert only_statement(text).form == form


def test_a_quotation_of_two_sentences_stays_direct() -> None:
    statements = coded('روسی وزیر خارجہ سرگئی لاوروف نے کہا: "ہم مذاکرات جاری رکھیں گے۔ ہم جنگ نہیں چاہتے۔"').statements
    assert [s.form for s in statements] == ["direct", "direct"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('اس نے کہا "ہم آئیں گے" اور گیا', ["ہم آئیں گے"]),
        ("اس نے ’امن‘ اور ’جنگ‘ کہا", ["امن", "جنگ"]),
        ('اس نے کہا "ہم آئیں گے\nدوسرے نے کچھ نہیں کہا', ["ہم آئیں گے"]),  # a line ends what nobody closed
        ("اس نے کہا ''ہم آئیں گے'' اور گیا", ["ہم آئیں گے"]),
        ("بے نشان جملہ", []),
    ],
)
def test_quotations(text: str, quoted: list[str]) -> None:
    read = read_text(text)
    assert [read.surface(first, last) for first, last in quotations(read)] == quoted


def test_a_statement_points_to_the_event_that_it_was() -> None:
    coding = coded("روسی وزیر خارجہ سرگئی لاوروف نے امریکہ سے مطالبہ کیا کہ وہ پابندیاں ختم کرے۔")
    (statement,), (event,) = coding.statements, coding.events
    assert (event.type, statement.event) == ("REQUEST", event.id)


def test_telling_of_anothers_act_is_no_event_of_the_speaker() -> None:
    coding = coded("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ چین نے امریکہ کی مذمت کی ہے۔")
    speakers = {s.speaker for s in coding.statements if s.event}
    assert all(s in event.actors for s in speakers for event in coding.events)
    assert [s.event for s in coding.statements] == [None]


def test_the_verb_ends_before_what_is_said() -> None:
    statement = only_statement("روسی وزیر خارجہ سرگئی لاوروف کا کہنا ہے کہ مذاکرات جاری رہیں گے۔")
    assert statement.verb == "کہنا ہے"


def test_who_goes_on_goes_on_about_the_same() -> None:
    coding = coded("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ جوہری معاہدے پر عمل ہوگا۔ انہوں نے کہا کہ یہ سب کے لیے ہے۔")
    assert [s.matter for s in coding.statements] == ["cbrn", "cbrn"]


def test_a_name_is_not_what_a_statement_is_about() -> None:
    text = "عالمی ادارہ صحت نے کہا کہ تجارت کے راستے کھلے ہیں۔"
    assert only_statement(text).matter == "economic"


def test_what_is_stressed_is_the_matter_where_nothing_follows() -> None:
    text = "یورپی یونین نے جنگ بندی پر زور دیا جس کا مقصد خوراک کی فراہمی ہے۔"
    assert [s.matter for s in coded(text).statements] == ["military"]


def test_a_figure_is_given_by_its_speaker() -> None:
    coding = coded("روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ تجارت میں 42 فیصد اضافہ ہوا۔ تہران میں 20 افراد جمع ہوئے۔")
    names = {actor.id: actor.name for actor in coding.actors}
    assert [names.get(figure.giver or "") for figure in coding.figures] == ["Sergey Lavrov", None]


def test_a_sign_of_two_matters_is_told() -> None:
    entry = {"english": "x", "signs": ["تجارت"], "examples": ["تجارت"]}
    stances = {"sign": [], "event": {}}
    with pytest.raises(LexiconError, match="belongs to another matter"):
        Positions({"matter": [{"id": "one", **entry}, {"id": "two", **entry}]}, stances)


def test_an_unknown_stance_is_told() -> None:
    with pytest.raises(LexiconError, match="stance and negated"):
        Positions({"matter": []}, {"sign": [{"stance": "angry", "signs": ["غصہ"]}], "event": {}})
