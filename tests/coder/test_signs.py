"""Signs: what the confidence of an event is reckoned from."""

from __future__ import annotations

from roznamcha import Article
from roznamcha.coder import pipeline
from roznamcha.coder.events.drafts import Draft


def drafts(text: str) -> list[Draft]:
    return pipeline.read_through(Article("example", text, published="2021-10-06"), least=0).drafts


def signs(text: str) -> set[str]:
    (draft,) = drafts(text)
    return set(draft.signs)


def test_who_tells_a_deed() -> None:
    assert "told by reporter force" in signs("ایرانی فوج نے عراق پر بمباری کی۔")
    assert "told by other side" in signs("عراقی وزیر خارجہ نے کہا کہ ایران نے عراق پر بمباری کی۔")
    assert "told by doer" in signs("ایرانی وزیر خارجہ نے کہا کہ ایران نے عراق پر بمباری کی۔")
    assert "told by another" in signs("مصری وزیر خارجہ نے کہا کہ ایران نے عراق پر بمباری کی۔")
    assert "told by beside speech word" in signs("مصری وزیر خارجہ نے ایران کی مذمت کی۔")


def test_doers_that_the_lexicon_does_not_know() -> None:
    assert "unknown actor" in signs("مصری رکن پارلیمان طلعت منصور نے بھارت پر الزام لگایا۔")
    assert "unknown actor" not in signs("ولادیمیر پوتن نے بھارت پر الزام لگایا۔")


def test_what_sort_of_body_acts() -> None:
    assert {"doer state", "recipient is state force"} <= signs("ایران نے عراق پر بمباری کی۔")


def test_how_long_the_sentence_is() -> None:
    assert "clauses 1" in signs("ایران نے عراق پر بمباری کی۔")
    assert "clauses 2" in signs("مصری وزیر خارجہ نے کہا کہ ایران نے عراق پر بمباری کی۔")


def test_what_stands_beside() -> None:
    force, word = drafts("ایران نے عراق پر بمباری کی جس کی مصر نے مذمت کی۔")
    assert "force beside word" in force.signs
    assert "word beside force" in word.signs


def test_told_before_of_the_same() -> None:
    first, second = drafts(
        "بھارت نے چین پر دراندازی کا الزام عائد کیا ہے۔ وزارت نے تفصیل نہیں بتائی۔ بھارت چین پر دراندازی کا الزام لگاتا رہا ہے۔"
    )
    assert "told before" not in first.signs
    assert {"told before", "told before ACCUSE", "twin before", "twin before word"} <= set(second.signs)


def test_state_of_affairs() -> None:
    assert "standing" in signs("مصری فوج نے سوڈان کے شہر پر قبضہ کر رکھا ہے۔")
    assert "standing" not in signs("مصری فوج نے سوڈان کے شہر پر قبضہ کر لیا ہے۔")


def test_what_both_do_to_each_other() -> None:
    charge, denial = drafts("بھارت نے چین پر دراندازی کا الزام عائد کیا ہے۔ چین نے بھارت کے الزام کو مسترد کر دیا ہے۔")
    assert {"returned", "returned word"} <= set(charge.signs) & set(denial.signs)


def test_told_twice() -> None:
    text = (
        "بھارت نے چین پر دراندازی کا الزام عائد کیا ہے۔ یہ بات اہم ہے۔ بھارت نے چین پر دراندازی کا الزام عائد کیا ہے۔"
    )
    assert "retold" in signs(text)
    assert "retold" not in signs("بھارت نے چین پر دراندازی کا الزام عائد کیا ہے۔")
