"""Contacts, attacks and demands: mode and roles."""

from __future__ import annotations

import pytest
from lines import told

from roznamcha import Article
from roznamcha.coder import code_article


def shapes(text: str) -> set[tuple[str, str | None, tuple[str, ...], tuple[str, ...]]]:
    """Type, mode, codes of actors and of recipients of each event."""
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    by_id = {actor.id: actor.code or actor.name for actor in coding.actors}
    return {
        (
            event.type,
            event.mode,
            tuple(sorted(by_id[a] for a in event.actors)),
            tuple(sorted(by_id[r] for r in event.recipients)),
        )
        for event in coding.events
    }


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        # The visitor acts, the host receives.
        (
            "روس کے وزیر خارجہ سرگئی لاوروف نے تہران میں ایران کے صدر سے ملاقات کی۔",
            ("CONSULT", "visit", ("RUS",), ("IRN",)),
        ),
        ("ترکی کے صدر نے جنیوا میں روس کے صدر سے ملاقات کی۔", ("CONSULT", "third-party", ("RUS", "TUR"), ())),
        ("روس اور ترکی کے صدور نے ٹیلی فون پر گفتگو کی۔", ("CONSULT", "phone", ("RUS", "TUR"), ())),
        # A contact is made from afar, with however many.
        ("پاکستان نے چین اور سعودی عرب سے رابطہ کیا ہے۔", ("CONSULT", None, ("CHN", "PAK", "SAU"), ())),
        # Whose land the report is from is the host.
        (
            "قاہرہ: مصر کے صدر عبدالفتاح السیسی سے روس کے وزیر خارجہ سرگئی لاوروف نے ملاقات کی۔",
            ("CONSULT", "visit", ("RUS",), ("EGY",)),
        ),
        ("قاہرہ: مصر اور ترکی نے بات چیت کی۔", ("CONSULT", None, ("EGY", "TUR"), ())),
        # Who summons acts.
        (
            "پاکستان نے اسلام آباد میں بھارتی ہائی کمشنر کو دفتر خارجہ طلب کیا۔",
            ("CONSULT", None, ("PAK",), ("IND",)),
        ),
    ],
)
def test_contacts(text: str, shape: tuple[str, str | None, tuple[str, ...], tuple[str, ...]]) -> None:
    assert shape in shapes(text)


@pytest.mark.parametrize(
    ("text", "type_", "mode"),
    [
        ("روسی جنگی طیاروں نے شام میں داعش پر حملے کیے۔", "ASSAULT", "aerial"),
        ("امریکا نے ڈرون سے طالبان کے ٹھکانے پر حملہ کیا۔", "ASSAULT", "drone"),
        ("پاکستان نے بھارت سے فائربندی کے معاہدے کے احترام کا مطالبہ کیا ہے۔", "REQUEST", "yield"),
        ("ترکی کا مطالبہ ہے کہ امریکا اس سرحدی علاقے سے نکل جائے۔", "REQUEST", "yield"),
        ("فرانس نے روس سے مطالبہ کیا کہ وہ شہر پر بمباری فوری طور پر بند کرے۔", "REQUEST", "yield"),
        ("مصر نے ایتھوپیا پر زور دیا کہ وہ پانی کے معاہدے کی پاسداری کرے۔", "REQUEST", "yield"),
        ("فرانس نے روس سے مطالبہ کیا کہ وہ اپنی تجارتی پالیسی تبدیل کرے۔", "REQUEST", "change"),
        ("روسی جنگی جہازوں نے داعش کے ٹھکانوں پر حملے کیے۔", "ASSAULT", "aerial"),
    ],
)
def test_modes_from_the_words_around(text: str, type_: str, mode: str) -> None:
    assert (type_, mode) in {(shape[0], shape[1]) for shape in shapes(text)}


def test_group_attacks_the_state_whose_town_it_strikes() -> None:
    text = "طالبان نے افغانستان کے شہر قندوز پر قبضہ کر لیا۔"
    assert ("ASSAULT", None, ("TALIBAN",), ("AFG",)) in shapes(text)


def test_who_is_met_ends_with_his_province() -> None:
    """`وزیر اعلیٰ بلوچستان سے`: who meets whom at home meets nobody of the land spoken of before."""
    before = "بلوچستان میں انڈین چینلوں کے خلاف کارروائی کی ہدایت کی گئی ہے۔ "
    assert told(before + "اسلام آباد میں چیئرمین پیمرا نے وزیر اعلیٰ بلوچستان سے ملاقات کی تھی۔") == set()
    assert told("پاکستان میں ترکی کے سفیر نے وزیر اعلیٰ پنجاب سے ملاقات کی۔") == {"CONSULT TUR > PAK"}


@pytest.mark.parametrize(
    "text",
    [
        "مصر اور سوڈان کے تعلقات کشیدہ ہیں۔ مصری وفد نے گورنر، وزیر اعلیٰ اور صوبائی حکومت کے حکام سے بھی بات چیت کی ہے۔",
        "سوڈان نے مصر پر حملہ کیا۔ مصری صدر عبدالفتاح السیسی نے وزیر دفاع اور فوج کے سربراہ کو ٹیلی فون کر کے حالات معلوم کیے۔",
    ],
)
def test_talks_with_ones_own(text: str) -> None:
    assert not [line for line in told(text) if line.startswith("CONSULT")]


def test_a_committee_meets_at_home() -> None:
    home = "پاناما لیکس سے متعلق پبلک اکاؤنٹس کمیٹی کے اجلاس سے خطاب کرتے ہوئے شہباز شریف نے کہا کہ حکومت یہ معاملہ حل کر سکتی ہے۔"
    assert told(home) == set()
    assert "CONSULT PAK" in told("شہباز شریف نے افغانستان سے متعلق بین الاقوامی کانفرنس سے خطاب کیا۔")
