"""5,000 damaged inputs: the coder never crashes or hangs, and its spans stay inside the text.

Each strategy takes a piece of a sample report and damages it in one way that happens on
real pages, or makes up a text that is no report at all.
"""

from __future__ import annotations

import random
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import roznamcha
from roznamcha.codec import coding_from_dict, coding_to_dict, coding_to_json
from roznamcha.sources import read_paths
from roznamcha.types import Article, Coding, Span
from strategies import SCRIPT

TEXTS = [a.text for a in read_paths([Path(__file__).parents[1] / "samples"]) if isinstance(a, Article)]
WORDS = sorted(set(chain.from_iterable(text.split() for text in TEXTS)))
DAYS = (None, "2021-10-06", "2016-02-29", "2000-01-01")
SECONDS = 5  # for a piece; a report of thousands of words takes tenths of a second

OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
INVISIBLE = "\u200b\u200c\u200d\u00ad\ufeff\u0640\u064b\u0670\u00a0"
_NUMBERS = """
0 1 ۱۲ ٣٤ 99999999999999999999999999 3.67 ۱۲٫۵ 1,960 - / : . % ٪ فیصد ہزار لاکھ کروڑ ارب کھرب ڈیڑھ ڈھائی ساڑھے سوا پونے
ڈالر روپے یورو تین بائیس اکتیس سو پہلے دوسرا نصف منگل پیر جمعرات آج کل گذشتہ رواں آئندہ سال ماہ ہفتے روز صدی دہائی
جنوری فروری 30 31 فروردین شہریور رمضان محرم 1400 1443 2021ء ہجری شمسی ق م سے تک اور کے کی میں پر یکم Apr Asia/Tehran
"""
NUMBERS = _NUMBERS.split()


def inputs(count: int) -> settings:
    """So many inputs; one that fails is short enough to be read as it is, and shrinking it takes minutes."""
    return settings(max_examples=count, phases=(Phase.explicit, Phase.generate))


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Break off what hangs, so that the test names the input."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"still at work after {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def check(text: str, day: str | None = None, seconds: int = SECONDS) -> Coding:
    """Code `text` and look whether everything in the coding is in the text and fits together."""
    with at_most(seconds):
        coding = roznamcha.code(Article("x", text, published=day))

    def inside(span: Span) -> None:
        assert 0 <= span[0] < span[1] <= len(text), span

    actors = {actor.id for actor in coding.actors}
    assert len(actors) == len(coding.actors)
    for actor in coding.actors:
        assert actor.surfaces or actor.mentions
        assert all(surface in text for surface in actor.surfaces)
        for mention in actor.mentions:
            inside(mention)
    for item in (*coding.times, *coding.figures):
        inside((item.start, item.end))
        assert item.text == text[item.start : item.end]
    for time in coding.times:
        assert (time.from_ or "") <= (time.to or "9999-99-99")
    for statement in coding.statements:
        inside((statement.start, statement.end))
        assert statement.speaker in actors
    for event in coding.events:
        assert event.actors
        assert {*event.actors, *event.recipients} <= actors
        inside(event.trigger_span)
        for span in event.spans:
            inside(span)
    for sentence in coding.sentences:
        inside(sentence)
    assert coding_to_json(coding)
    assert coding_from_dict(coding_to_dict(coding)) == coding
    return coding


@st.composite
def pieces(draw: st.DrawFn) -> str:
    """Some hundred characters out of a sample."""
    text = draw(st.sampled_from(TEXTS))
    start = draw(st.integers(0, len(text) - 1))
    return text[start : start + draw(st.integers(1, 350))]


def shuffled(text: str, seed: int, unit: str) -> str:
    parts = list(text) if unit == "letters" else text.split("۔" if unit == "sentences" else " ")
    random.Random(seed).shuffle(parts)
    return {"letters": "", "words": " ", "sentences": "۔"}[unit].join(parts)


def sprinkled(text: str, seed: int, marks: str) -> str:
    chance = random.Random(seed)
    rate = chance.choice((0.02, 0.2, 0.9))
    return "".join(char + (chance.choice(marks) if chance.random() < rate else "") for char in text)


def misread(text: str, seed: int, codec: str) -> str:
    raw = bytearray(text.encode())
    chance = random.Random(seed)
    for _ in range(chance.randrange(1, 12)):
        raw[chance.randrange(len(raw))] = chance.randrange(256)
    return raw.decode(codec, "replace")


@inputs(900)
@given(pieces(), st.sampled_from(DAYS))
def test_cut_anywhere(text, day):
    check(text, day)


@inputs(800)
@given(pieces(), st.integers(0, 2**16), st.sampled_from(["letters", "words", "sentences"]))
def test_shuffled(text, seed, unit):
    check(shuffled(text, seed, unit), "2021-10-06")


@inputs(700)
@given(pieces(), st.integers(0, 2**16), st.sampled_from(["utf-8", "latin-1", "cp1256", "utf-16"]))
def test_wrong_bytes(text, seed, codec):
    check(misread(text, seed, codec))


@inputs(700)
@given(
    pieces(),
    st.integers(0, 2**16),
    st.sampled_from([OVERRIDES, INVISIBLE, " ", "\n", "۔", "¿±", "\x00\x07\x1b", "()«»\"'"]),
)
def test_overrides_and_other_marks_between_letters(text, seed, marks):
    check(sprinkled(text, seed, marks), "2021-10-06")


@inputs(200)
@given(pieces(), st.sampled_from([" ", "۔", "\n", "ے", "ں"]))
def test_without_spaces_or_stops(text, lost):
    check(text.replace(lost, ""))


@inputs(300)
@given(st.text(st.characters(min_codepoint=0x1F300, max_codepoint=0x1FAFF), max_size=60))
def test_only_emoji(text):
    coding = check(text)
    assert not coding.actors
    assert not coding.events


@inputs(500)
@given(st.text(max_size=200))
def test_any_text_of_any_language(text):
    check(text)


@inputs(300)
@given(SCRIPT)
def test_any_letters_of_the_script(text):
    check(text)


@inputs(400)
@given(st.lists(st.sampled_from(NUMBERS), max_size=40), st.sampled_from(DAYS), st.sampled_from([" ", ""]))
def test_numbers_and_dates_in_any_row(words, day, between):
    check(between.join(words), day)


@inputs(400)
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(DAYS))
def test_words_of_the_press_in_any_row(words, day):
    check(" ".join(words), day)


@inputs(15)
@given(st.sampled_from(TEXTS), st.integers(0, 2**16))
def test_one_huge_line(text, seed):
    line = " ".join(random.Random(seed).choices(text.replace("۔", " ").split(), k=3000))
    check(line, "2021-10-06", seconds=20)


def test_the_same_word_without_end():
    for word in (
        "ایران ",
        "نے ",
        "اور ",
        "کہا کہ ",
        "دو ہزار ",
        "(",
        '"',
        "۔",
        "وزیر خارجہ ",
        "1",
        "1 ",
        "منگل ",
        "ے",
        "کے ",
        "3+3 ",
    ):
        check(word * (20_000 // len(word)), "2021-10-06", seconds=20)


def test_languages_that_share_the_script():
    others = (
        "وزیر امور خارجه ایران روز سه‌شنبه با همتای روس خود در مسکو دیدار کرد.",
        "التقى وزير الخارجية الإيراني نظيره الروسي في موسكو يوم الثلاثاء.",
        "د ایران د بهرنیو چارو وزیر په مسکو کې له خپل روسي سیال سره ولیدل.",
        "وەزیری دەرەوەی ئێران لە مۆسکۆ چاوی بە هاوتا ڕووسییەکەی کەوت.",
        "ایران جي پرڏيهي وزير ماسڪو ۾ پنهنجي روسي هم منصب سان ملاقات ڪئي.",
        "伊朗外长周二在莫斯科会见了俄罗斯外长。",
        "भारत के प्रधानमंत्री ने मंगलवार को रूस का दौरा किया।",
        "The Iranian foreign minister met his Russian counterpart in Moscow on Tuesday.",
    )
    for text in others:
        check(text, "2021-10-06")
        check(text * 20, "2021-10-06")


def test_the_inputs_are_five_thousand():
    drawn = [value for name, value in globals().items() if name.startswith("test_") and hasattr(value, "hypothesis")]
    assert sum(test._hypothesis_internal_use_settings.max_examples for test in drawn) >= 5000
