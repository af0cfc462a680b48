"""`roznamcha.load()`: the coder as a spaCy pipeline."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import roznamcha
from roznamcha.sources import SourceFault, read_paths
from roznamcha.types import Article, Coding, Event, Time
from strategies import SCRIPT

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
ARTICLES = [article for article in read_paths([SAMPLES]) if not isinstance(article, SourceFault)]

# "Russian foreign minister Sergey Lavrov met his Iranian counterpart Hossein Amir-Abdollahian in Moscow on
# Wednesday. He said that trade has risen 42 percent."
TEXT = (
    "روسی وزیر خارجہ سرگئی لاوروف نے بدھ کو ماسکو میں اپنے ایرانی ہم منصب حسین امیر عبداللہیان سے ملاقات کی۔ "
    "انہوں نے کہا کہ تجارت میں 42 فیصد اضافہ ہوا ہے۔"
)
ARTICLE = Article("lavrov", TEXT, published="2021-10-07")


@pytest.fixture(scope="module")
def nlp() -> Language:
    return roznamcha.load()


@pytest.fixture
def doc(nlp: Language) -> Doc:
    return _coded(nlp, ARTICLE)


def _coded(nlp: Language, article: Article) -> Doc:
    [(doc, _)] = nlp.pipe([(article.text, article)], as_tuples=True)
    return doc


def _told(doc: Doc, key: str) -> list[tuple[str, str, str]]:
    return [(span.text, span.label_, span.kb_id_) for span in doc.spans[key]]


# -- the same coding ----------------------------------------------------------------


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_the_pipeline_codes_what_the_function_codes(nlp: Language, article: Article) -> None:
    doc = _coded(nlp, article)
    assert doc.text == article.text
    assert doc._.coding == roznamcha.code(article)


def test_the_context_may_be_a_mapping_with_published(nlp: Language) -> None:
    (doc, context), (undated, _) = nlp.pipe([(TEXT, {"published": "2021-10-07", "n": 7}), (TEXT, {})], as_tuples=True)
    assert doc._.coding.times[0].from_ == "2021-10-06"
    assert undated._.coding.times[0].from_ is None
    assert context == {"published": "2021-10-07", "n": 7}


def test_the_day_may_stand_at_the_doc_or_in_the_settings(nlp: Language) -> None:
    made = nlp.make_doc(TEXT)
    made._.published = "2021-10-14"
    assert nlp(made)._.coding.times[0].from_ == "2021-10-13"
    other = spacy.blank("ur")
    other.add_pipe("roznamcha_sentences", config={"published": "2021-10-21"})
    other.add_pipe("roznamcha_times")
    doc = other(TEXT)
    assert [span.kb_id_ for span in doc.spans["times"]] == ["2021-10-20"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "۔", "😀", "   ایران  نے\r\n\r\nکہا\u200c\u200c ", "ﷲ ﻻﻻ ﷺ"])
def test_odd_texts_keep_their_characters(nlp: Language, text: str) -> None:
    assert nlp(text).text == text


@given(st.one_of(SCRIPT, st.text()))
def test_the_tokens_keep_every_character(text: str) -> None:
    assert _NLP.make_doc(text).text == text


_NLP = roznamcha.load()


# -- what stands in the Doc ---------------------------------------------------------


def test_spans_have_labels_and_ids(doc: Doc) -> None:
    assert ("سرگئی لاوروف", "person", "RUS") in _told(doc, "actors")
    assert ("حسین امیر عبداللہیان", "person", "IRN") in _told(doc, "actors")
    assert ("ماسکو", "city", "Moscow") in _told(doc, "places")
    assert _told(doc, "times") == [("بدھ", "gregorian", "2021-10-06")]
    assert _told(doc, "figures") == [("42 فیصد", "percent", "42")]
    assert _told(doc, "events") == [("ملاقات کی", "CONSULT", "visit")]
    assert [(span.label_, span.kb_id_) for span in doc.spans["statements"]] == [("indirect", "RUS")]


def test_each_span_leads_to_its_part_of_the_coding(doc: Doc) -> None:
    coding: Coding = doc._.coding
    assert [span._.coded for span in doc.spans["events"]] == coding.events
    assert [span._.coded for span in doc.spans["times"]] == coding.times
    assert [span._.coded for span in doc.spans["figures"]] == coding.figures
    assert [span._.coded for span in doc.spans["statements"]] == coding.statements
    assert all(span.text in span._.coded.surfaces for span in doc.spans["actors"] if span.label_ == "person")
    assert doc[0:1]._.coded is None


def test_sentences_and_norms(nlp: Language) -> None:
    doc = nlp("ايران نے كہا۔ روس نے کہا۔")  # Arabic yeh and kaf
    assert [sentence.text for sentence in doc.sents] == ["ايران نے كہا۔", "روس نے کہا۔"]
    assert [token.norm_ for token in doc[:3]] == ["ایران", "نے", "کہا"]


def test_page_furniture_is_marked(nlp: Language) -> None:
    doc = nlp("ایران نے مذاکرات کی پیشکش قبول کر لی ہے۔\nComments are closed.")
    assert [span.text for span in doc.spans["furniture"]] == ["Comments are closed."]


# -- in and out ---------------------------------------------------------------------


def test_the_coding_goes_with_the_doc(nlp: Language, doc: Doc) -> None:
    [kept] = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    assert kept._.coding == doc._.coding
    assert isinstance(kept.spans["times"][0]._.coded, Time)


def test_several_processes_code_the_same(nlp: Language) -> None:
    pairs = list(nlp.pipe([(article.text, article) for article in ARTICLES[:4]], as_tuples=True, n_process=2))
    assert [doc._.coding for doc, _ in pairs] == [roznamcha.code(article) for article in ARTICLES[:4]]


def test_a_saved_pipeline_loads_without_an_import_of_ours(nlp: Language, tmp_path: Path) -> None:
    nlp.to_disk(tmp_path / "pipeline")
    ask = f"import spacy; print(len(spacy.load({str(tmp_path / 'pipeline')!r})({TEXT!r})._.coding.events))"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout == "1\n"


def test_displacy_shows_the_spans(doc: Doc) -> None:
    page = displacy.render(doc, style="span", options={"spans_key": "actors"}, jupyter=False)
    assert "سرگئی" in page
    assert "person" in page
    assert "direction: rtl" in page


# -- other components, other tokenisers -----------------------------------------------


def test_spacys_own_tokeniser_carries_the_components_too() -> None:
    other = spacy.blank("ur")
    for name in ("sentences", "actors", "times", "figures", "speakers", "events", "coding"):
        other.add_pipe(f"roznamcha_{name}")
    doc = _coded(other, ARTICLE)
    assert doc._.coding == roznamcha.code(ARTICLE)


def test_a_component_of_ones_own_between(nlp: Language) -> None:
    seen: list[list[str]] = []

    @Language.component("test_look")
    def look(doc: Doc) -> Doc:
        seen.append([span.text for span in doc.spans["times"]])
        return doc

    own = roznamcha.load()
    own.add_pipe("test_look", after="roznamcha_times")
    assert _coded(own, ARTICLE)._.coding == roznamcha.code(ARTICLE)
    assert seen == [["بدھ"]]


def test_names_of_another_component_become_actors() -> None:
    # "The Harbour Council (invented) condemned Russia." The lexicon does not know it.
    text = "ایران نے مجلس لنگرگاہ کی مذمت کی۔"
    own = roznamcha.load()
    ruler = own.add_pipe("span_ruler", before="roznamcha_actors", config={"spans_key": "names"})
    ruler.add_patterns([{"label": "ORG", "pattern": "مجلس لنگرگاہ", "id": "HARBOUR"}])
    doc = own(text)
    assert ("مجلس لنگرگاہ", "org", "HARBOUR") in _told(doc, "actors")
    [event] = doc._.coding.events
    assert isinstance(event, Event)
    codes = {actor.id: actor.code for actor in doc._.coding.actors}
    assert [codes[party] for party in event.actors + event.recipients] == ["IRN", "HARBOUR"]


@pytest.mark.parametrize(
    ("name", "kept"),
    [("انجمن دوستان ایران", ["انجمن دوستان ایران"]), ("متحدہ مجلس", ["اقوام متحدہ"])],
    ids=["one that contains ours", "one that only overlaps ours"],
)
def test_a_name_gives_way_to_the_lexicon_unless_it_contains_it(name: str, kept: list[str]) -> None:
    # "The Society of Friends of Iran (invented) … / The United Nations council … condemned Russia."
    own = roznamcha.load()
    ruler = own.add_pipe("span_ruler", before="roznamcha_actors", config={"spans_key": "names"})
    ruler.add_patterns([{"label": "ORG", "pattern": name, "id": "X"}])
    doc = own(f"{'اقوام ' if name.startswith('متحدہ') else ''}{name} نے روس کی مذمت کی۔")
    assert [span.text for span in doc.spans["actors"] if span.label_ == "org"] == kept


def test_the_least_confidence_is_a_setting() -> None:
    own = roznamcha.load()
    own.replace_pipe("roznamcha_events", "roznamcha_events", config={"least": 1.0})
    assert _coded(own, ARTICLE)._.coding.events == []


def test_a_missing_component_is_told() -> None:
    own = spacy.blank("ur")
    own.add_pipe("roznamcha_sentences")
    own.add_pipe("roznamcha_events")
    with pytest.raises(ValueError, match=r"\[R001\] .*'roznamcha_speakers'.*add_pipe"):
        own(TEXT)


def test_the_examples_of_the_page_run(capsys: pytest.CaptureFixture[str]) -> None:
    page = (ROOT / "docs" / "spacy.md").read_text("utf-8")
    known: dict[str, object] = {}
    for example in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        exec(compile(example, "docs/spacy.md", "exec"), known)  # noqa: S102 (the page is ours)
    told = re.findall(r"```text\n(.*?)```", page, re.DOTALL)
    assert told
    assert capsys.readouterr().out == "".join(told)
