"""Dossiers: the samples are the project's own prose; the seeds are read where ../shared is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from roznamcha import code
from roznamcha.record.dossier_data import dossier_data
from roznamcha.record.dossiers import Step, course, courses, find_steps
from roznamcha.record.dossiers_reading import read
from roznamcha.record.dossiers_signs import SignError, SignIndex, spellings
from roznamcha.types import Article, Coding

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
DATA = dossier_data()

SAMPLES = {
    "s1": (
        "2021-10-06",
        "ایران کے وزیر خارجہ حسین امیر عبداللہیان نے ماسکو میں روسی وزیر خارجہ سرگئی لاوروف سے ملاقات کی۔ "
        "لاوروف نے کہا کہ شنگھائی تعاون تنظیم میں ایران کی مستقل رکنیت مذاکرات کا نیا موضوع ہے۔ "
        "انہوں نے کہا کہ ایران سے تجارت میں 42 فیصد اضافہ ہوا ہے۔ "
        "امیر عبداللہیان نے کہا کہ ایران اور روس کے اسٹریٹجک تعاون کی دستاویز جلد تیار کی جائے گی۔",
    ),
    "s2": (
        "2022-09-15",
        "روس کے صدر ولادیمیر پوتن نے کہا کہ روس اور ایران کے درمیان تعاون کے نئے معاہدے پر کام آخری مراحل میں ہے۔ "
        "پوتن نے کہا کہ شنگھائی تعاون تنظیم میں ایران کی رکنیت کے لیے صرف آخری رسمی کارروائیاں باقی ہیں۔ "
        "انہوں نے کہا کہ روس اور ایران کے درمیان تجارت میں گزشتہ سال 81 فیصد اضافہ ہوا۔",
    ),
    "s3": (
        "2023-07-16",
        "ایران اور روس کے وزرائے خارجہ نے فون پر بات کی۔ "
        "انہوں نے دونوں ملکوں کے درمیان اسٹریٹجک معاہدے کے متن کی تیاری کے حتمی مراحل پر تبادلہ خیال کیا۔",
    ),
    "s4": (
        "2023-12-07",
        "برکس نے چھ ممالک کو شامل ہونے کی دعوت دی ہے، مصر، ایران اور سعودی عرب یکم جنوری 2024 کو باضابطہ طور پر شامل ہونے کے لیے تیار ہیں۔",
    ),
    "s5": (
        "2019-03-04",
        "پولینڈ اور ہنگری کے درمیان دفاعی معاہدے پر وارسا میں دستخط کیے گئے۔",
    ),
}


def reports(samples: dict[str, tuple[str | None, str]]) -> list[tuple[Article, Coding]]:
    articles = [Article(id=id_, text=text, published=day) for id_, (day, text) in samples.items()]
    return [(article, code(article)) for article in articles]


def told(steps: list[Step], dossier: str) -> list[tuple[str, str, str]]:
    return [(step.article, step.stage, step.status) for step in steps if step.dossier == dossier]


@pytest.fixture(scope="module")
def sample_steps() -> list[Step]:
    return course(reports(SAMPLES))


@pytest.mark.parametrize("dossier", DATA.dossiers.values(), ids=lambda dossier: dossier.id)
def test_examples_of_dossiers_code_to_what_they_say(dossier) -> None:
    assert dossier.examples
    for example in dossier.examples:
        sentence, _, wanted = example.partition(" => ")
        stage, _, status = wanted.partition(" / ")
        article = Article(id="example", text=sentence)
        steps = [s for s in find_steps(article, code(article)) if s.dossier == dossier.id]
        assert any(s.stage == stage and s.status == (status or s.status) for s in steps), (example, steps)


@pytest.mark.parametrize("id_", DATA.events)
def test_examples_of_datable_events_show_their_signs(id_: str) -> None:
    for example in DATA.events[id_][0].examples:
        article = Article(id="example", text=example)
        reading = read(article, code(article))
        hits = [
            h
            for line in reading.lines
            for h in DATA.event_signs.find(reading.text.words, line.first, line.last)
            if reading.keeps(h, line)
        ]
        assert id_ in {hit.owner for hit in hits}


def test_there_are_forty_dossiers_with_names_and_parties() -> None:
    assert len(DATA.dossiers) >= 40
    assert all(d.english and d.urdu and d.parties for d in DATA.dossiers.values())


def test_agreement_goes_up_its_ladder_in_order_of_time(sample_steps) -> None:
    assert told(sample_steps, "irn-rus-strategic") == [
        ("s1", "drafting", "planned"),
        ("s2", "last stages", "occurred"),
        ("s3", "text in last stages", "occurred"),
    ]


def test_both_countries_means_the_pair_last_spoken_of(sample_steps) -> None:
    assert ("s3", "text in last stages", "occurred") in told(sample_steps, "irn-rus-strategic")


def test_membership_has_speaker_stage_and_sentence(sample_steps) -> None:
    first, last = (s for s in sample_steps if s.dossier == "irn-sco")
    assert (first.stage, first.speaker, first.speaker_code) == ("subject of talks", "Sergey Lavrov", "RUS")
    assert last.stage == "last formalities"
    assert last.from_ == last.to == "2022-09-15"
    article = next(a for a, _ in reports(SAMPLES) if a.id == "s2")
    assert article.text[last.start : last.end] == last.sentence


def test_trade_carries_its_figures_and_their_period(sample_steps) -> None:
    figures = [(f.value, f.period_from) for s in sample_steps if s.dossier == "irn-rus-trade" for f in s.figures]
    assert (42, None) in figures
    assert (81, "2021-01-01") in figures


def test_what_is_planned_has_the_day_it_is_due(sample_steps) -> None:
    joined = next(s for s in sample_steps if s.dossier == "brics-enlargement" and s.stage == "joined")
    assert (joined.status, joined.due_from, joined.from_) == ("planned", "2024-01-01", "2023-12-07")
    assert {"EGY", "IRN", "SAU"} <= set(joined.codes)


def test_agreements_that_no_file_names_are_found(sample_steps) -> None:
    assert told(sample_steps, "agreement:HUN-POL") == [("s5", "signed", "occurred")]
    generic = next(c for c in courses(reports(SAMPLES)) if c.dossier == "agreement:HUN-POL")
    assert (generic.kind, generic.english) == ("generic", "Agreement of Hungary and Poland")


@pytest.mark.parametrize(
    ("text", "stage", "status"),
    [
        (
            "ایران نے کہا کہ اگر امریکہ پابندیاں ختم کر دے تو ایران جوہری معاہدے میں واپس آئے گا۔",
            "return",
            "conditional",
        ),
        ("ایران کے جوہری معاہدے پر ابھی دستخط نہیں ہوئے۔", "not signed", "occurred"),
        ("ایران جوہری مذاکرات سے باہر نہیں آیا۔", "stays", "occurred"),
    ],
)
def test_status_follows_the_verb(text: str, stage: str, status: str) -> None:
    article = Article(id="x", text=text)
    assert (stage, status) in [(s.stage, s.status) for s in find_steps(article, code(article)) if s.dossier == "jcpoa"]


def test_signs_expand_choices_and_classes() -> None:
    assert spellings("(a|b|) <c> d", {"c": "x|y"}) == ["a x d", "a y d", "b x d", "b y d", "x d", "y d"]
    with pytest.raises(SignError, match="unknown word class"):
        spellings("<none>", {})
    with pytest.raises(SignError, match="brackets"):
        SignIndex({}).add("owner", "الف (ب (پ|ت)|ٹ)")


def test_a_text_without_politics_has_no_steps() -> None:
    article = Article(id="x", text="آج لاہور میں موسم خوشگوار رہا۔")
    assert find_steps(article, code(article)) == []
    assert course([]) == []
    empty = Article(id="y", text="")
    assert find_steps(empty, code(empty)) == []


@pytest.fixture(scope="module")
def seed_steps() -> list[Step]:
    if not SEEDS.is_dir():
        pytest.skip("../shared is missing")
    return course(reports({p.name[:3]: (None, p.read_text("utf-8")) for p in sorted(SEEDS.glob("*.txt"))}))


@pytest.mark.shared
@pytest.mark.parametrize(
    ("dossier", "steps"),
    [
        ("irn-rus-strategic", [("000", "drafting"), ("002", "last stages"), ("003", "text in last stages")]),
        ("irn-sco", [("000", "subject of talks"), ("002", "last formalities")]),
        ("jcpoa", [("001", "return"), ("000", "in force"), ("002", "stays")]),
        ("three-plus-three", [("000", "proposed"), ("000", "received well"), ("003", "stressed")]),
        ("astana", [("001", "continues"), ("000", "continues")]),
        ("irn-rus-trade", [("000", "growth"), ("002", "growth"), ("002", "delegation")]),
        ("brics-enlargement", [("004", "invited"), ("004", "joined")]),
        ("gulf-islands", [("003", "protest"), ("003", "not negotiable")]),
        ("afghanistan", [("001", "talks"), ("000", "talks")]),
        ("gaza", [("004", "ceasefire"), ("004", "aid")]),
        ("irn-aze", [("000", "claim"), ("000", "denial"), ("000", "accusation")]),
    ],
)
def test_seeds_tell_their_dossiers_in_order(seed_steps, dossier: str, steps: list[tuple[str, str]]) -> None:
    own = [(step.article, step.stage) for step in seed_steps if step.dossier == dossier]
    places = []
    for step in steps:
        assert step in own
        places.append(own.index(step))
    assert places == sorted(places) or dossier in ("gulf-islands", "irn-aze", "gaza")


@pytest.mark.shared
def test_seeds_give_stances_and_figures(seed_steps) -> None:
    stances = {(s.article, code_, st) for s in seed_steps if s.dossier == "jcpoa" for code_, st in s.stances.items()}
    assert {
        ("001", "RUS", "demands"),
        ("001", "USA", "ready"),
        ("001", "IRN", "conditional"),
        ("002", "IRN", "denies"),
    } <= stances
    figures = {f.value for s in seed_steps if s.dossier == "irn-rus-trade" for f in s.figures}
    assert {42, 81, 30, 80} <= figures
    joined = next(s for s in seed_steps if s.dossier == "brics-enlargement" and s.stage == "joined")
    assert (joined.status, joined.due_from) == ("planned", "2024-01-01")


def test_a_statement_names_the_dossier_that_it_speaks_of() -> None:
    text = (
        "روسی وزیر خارجہ سرگئی لاوروف نے کہا کہ ایران کے جوہری معاہدے کو بحال کیا جانا چاہیے۔ "
        "چینی وزیر خارجہ وانگ یی نے کہا کہ بارش ہو رہی ہے۔"
    )
    said = code(Article("one", text, published="2021-10-06")).statements
    assert [statement.dossier for statement in said] == ["jcpoa", None]
    assert "Iran nuclear agreement" in said[0].english
