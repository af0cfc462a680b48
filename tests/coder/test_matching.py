"""Patterns in their sentences: words between noun and verb, moods of the verb, pairs of states, crowds."""

from __future__ import annotations

import pytest
from lines import listed

from roznamcha import Article
from roznamcha.coder import code_article


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # When, where and who may part a noun from its light verb; adverbs part the words of a pattern.
        ("مصر نے دھماکے کا ذمہ دار سوڈان کو ٹھہرایا۔", "ACCUSE occurred EGY > SDN"),
        ("مذاکرات کا دوسرا دور مصر اور اردن کے درمیان پیر کو جنیوا میں ہوگا۔", "CONSULT planned EGY, JOR"),
        ("فرانس نے الجزائر سے اپنا سفیر فوری طور پر واپس بلا لیا۔", "SANCTION occurred FRA > DZA"),
        ("روس نے یوکرین پر حملہ ایک ایسے وقت میں کیا جب ترکی ثالثی کر رہا تھا۔", "ASSAULT occurred RUS > UKR"),
        ("بھوٹان نے نیپال کے ساتھ سرحد غیر معینہ مدت کے لیے بند کر دی۔", "COERCE occurred BTN > NPL"),
        ("مصر نے قطر پر پابندیاں عارضی طور پر عائد کیں۔", "SANCTION occurred EGY > QAT"),
        ("کینیڈا نے چین کے فیصلے کی سخت ترین الفاظ میں مذمت کی۔", "ACCUSE occurred CAN > CHN"),
        ("پیرو نے چلی کی تجویز بھاری اکثریت سے مسترد کر دی۔", "REJECT occurred PER > CHL"),
        ("کینیا نے صومالیہ کے فیصلے کی مذمت ایک دفعہ پھر کی۔", "ACCUSE occurred KEN > SOM"),
        ("کینیا نے صومالیہ سے معافی بلا تاخیر مانگ لی۔", "CONCEDE occurred KEN > SOM"),
        ("کینیا نے صومالیہ سے اپنا سفیر بطور احتجاج واپس بلا لیا۔", "SANCTION occurred KEN > SOM"),
        # Words run together and misspelt.
        ("مصر نے سوڈان کو دھمکی دیدی۔", "THREATEN occurred EGY > SDN"),
        ("کویت نے لبنان سے سفیر واپس بلالیا ہے۔", "SANCTION occurred KWT > LBN"),
        ("سوڈان نے ایتھوپیا کا الزام مستردکردیا۔", "REJECT occurred SDN > ETH"),
        # A longer match that asserts nothing does not bar the verb that governs it.
        ("لٹویا نے بیلاروس سے چار سفارت کار واپس بلانے کو کہا۔", "REQUEST occurred LVA > BLR"),
        # Two states side by side.
        ("کویت اردن مذاکرات جنیوا میں ہوئے۔", "CONSULT occurred JOR, KWT"),
        ("پاک ترک مذاکرات جنیوا میں ہوں گے۔", "CONSULT planned PAK, TUR"),
        ("پاک ایران فوجی مشقیں جاری ہیں۔", "COOPERATE occurred IRN, PAK"),
        ("مصر اور سوڈان کی فوجی مشقیں شروع ہو گئیں۔", "COOPERATE occurred EGY, SDN"),
        # Moods and aspects.
        ("کویت سوڈان پر پابندی عائد کرنے جا رہا ہے۔", "SANCTION planned KWT > SDN"),
        ("لیبیا نے مصری شہریوں کو ملک سے نکالنا شروع کر دیا۔", "COERCE occurred LBY > EGY"),
        ("امریکا نے سوڈان پر پابندیاں عائد کرنے کے علاوہ اس کے سفیر کو ملک بدر کیا۔", "SANCTION occurred USA > SDN"),
        ("شام کے صدر نے کہا کہ فرانس اپنی فوجیں شام سے نکالے۔", "REQUEST occurred SYR > FRA"),
        ("کینیڈا نے کیوبا سے نکل جانے کا مطالبہ کیا۔", "REQUEST occurred CAN > CUB"),
        # The border of the neighbour is what is closed, no place where something happens.
        ("ایران نے افغان سرحد بند کر دی۔", "COERCE occurred IRN > AFG"),
        ("شامی اور روسی طیاروں نے اردن پر بمباری کی۔", "ASSAULT occurred RUS, SYR > JOR"),
        # A crowd that is not named is the land's.
        ("انڈونیشیا بھر میں میانمار کے خلاف ریلیاں نکالی گئیں۔", "PROTEST occurred IDN > MMR"),
        ("ملائیشیا میں ہزاروں افراد نے میانمار کے خلاف احتجاج کیا۔", "PROTEST occurred MYS > MMR"),
    ],
)  # fmt: skip
def test_what_is_told(text: str, line: str) -> None:
    assert line in listed(text, "status")


@pytest.mark.parametrize(
    "text",
    [
        "مصر نے سوڈان پر حملہ کیا ہوگا۔",
        "کویت سوڈان پر حملہ کرنے والا تھا۔",
        "کیا کویت سوڈان پر حملہ کرنے جا رہا ہے؟",
        "مصر نے سوڈان کے ساتھ سرحد کھولنے پر مشروط غور کیا۔",
    ],
)
def test_what_is_not_asserted(text: str) -> None:
    assert listed(text, "status") == []


def test_the_councils_of_cricket_and_of_justice() -> None:
    assert listed("آئی سی سی نے روسی صدر کے وارنٹ گرفتاری جاری کر دیے۔", "status") == ["COERCE occurred ICC > RUS"]
    assert listed("آئی سی سی نے کرکٹ میں شرکت کی روسی درخواست مسترد کر دی۔", "status") == []


def test_sochi_is_no_person_where_something_happens_in_it() -> None:
    coding = code_article(Article("example", "ترکی اور ایران کے صدور نے سوچی میں ملاقات کی۔", published="2021-10-06"))
    assert coding.events[0].place == "Sochi"


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        # رہا is a helping verb here, there it sets free.
        ("نیپال بھوٹان سے پانی کی فراہمی کا مطالبہ کر رہا ہے۔", "change"),
        ("نیپال بھوٹان سے مطالبہ کرتا رہا ہے کہ وہ اس کے ملاحوں کو رہا کرے۔", "yield"),
    ],
)
def test_the_helping_verb_sets_nobody_free(text: str, mode: str) -> None:
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    assert [event.mode for event in coding.events if event.type == "REQUEST"] == [mode]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Soldiers train others: what is military is not parted from its noun by who is trained.
        ("امریکی فوجی عراقی فورسز کو تربیت دے رہے ہیں۔", "AID occurred USA > IRQ"),
        ("روسی فوجی شام میں شامی فوج کو تربیت دے رہے ہیں۔", "AID occurred RUS > SYR"),
        ("ترکی نے صومالیہ کو فوجی تربیت دی ہے۔", "AID occurred TUR > SOM"),
    ],
)
def test_an_adjective_stands_by_its_noun(text: str, line: str) -> None:
    assert listed(text, "status") == [line]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # A bare stem is a verb before its vector.
        ("کینیا کے صدر نے کہا کہ صومالیہ شدت پسندوں کا گڑھ بن چکا ہے۔", ["ACCUSE occurred KEN > SOM"]),
        ("کینیا کے صدر نے کہا کہ صومالیہ امن کی راہ میں رکاوٹ بن گیا ہے۔", ["ACCUSE occurred KEN > SOM"]),
        # A quality is shown, and no crowd gathers.
        ("سوڈان کے وزیر نے کہا کہ مصر کی جانب سے ہچکچاہٹ کا مظاہرہ کیا گیا۔", []),
        # Whose journey it is that is spoken of, and not where it goes.
        ("فلپائنی وفد کے مجوزہ دورہ جاپان پر چین نے سخت ردعمل دیا ہے۔", ["ACCUSE occurred CHN > PHL"]),
        # … nor who judges a journey who makes it.
        (
            "تہران نے امریکی صدر کے دورے کو کشیدگی پھیلانے کی کوشش قرار دیا۔",
            ["ACCUSE occurred IRN > USA"],
        ),
        # Where delegations go is not who comes.
        ("دونوں وفود کل قطر کے دارالحکومت دوحہ پہنچیں گے۔", []),
        # Thanked for what another has done.
        (
            "ایران کے صدر نے کہا کہ وہ اسرائیلی حملوں کی مذمت کرنے پر الجزائر کے شکر گزار ہیں۔",
            ["SUPPORT occurred IRN > DZA"],
        ),
        (
            "اس موقع پر شامی صدر کی جانب سے امداد بھیجنے پر سعودی عرب کا شکریہ بھی ادا کیا گیا۔",
            ["SUPPORT occurred SYR > SAU"],
        ),
        # Who beats an attack back and kills the attackers does both himself.
        (
            "لیبیا کی فوج نے داعش کا حملہ ناکام بنا کر داعش کے بیس جنگجوؤں کو ہلاک کر دیا۔",
            ["ASSAULT occurred ISIS > LBY", "ASSAULT occurred LBY > ISIS"],
        ),
        # What is rejected is not told either.
        (
            "انڈیا کے ترجمان نے پاکستان کے اس بیان کو رد کر دیا کہ دہلی بلوچ عسکریت پسندوں کی مالی مدد کر رہا ہے۔",
            ["REJECT occurred IND > PAK"],
        ),
        # What he has not said is not told.
        ("روسی صدر نے یہ نہیں کہا کہ ان کی فوج یوکرین پر حملہ کرے گی۔", []),
        # Readiness on a condition is readiness.
        (
            "چینی ترجمان نے کہا کہ اگر دونوں فریق چاہیں تو چین سوڈان اور مصر کے درمیان ثالثی کے لیے تیار ہے۔",
            ["AGREE occurred CHN > EGY, SDN"],
        ),
    ],
)
def test_read_in_its_sentence(text: str, lines: list[str]) -> None:
    assert listed(text, "status") == lines


def test_a_text_that_breaks_off_behind_a_journey() -> None:
    assert listed("تہران نے امریکی صدر کے دورے", "status") == ["CONSULT occurred IRN > USA"]
