"""Events over several sentences: bodies called by one noun, seats, the two told before, what is added by `جسے`."""

from __future__ import annotations

import pytest
from lines import told

FUND = "آئی ایم ایف کے ساتھ مصر کی بات چیت جاری ہے۔ "
TALKS = "CONSULT EGY, IMF"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # The fund that was named by its letters; other funds are nobody's.
        (FUND + "فنڈ نے مصر سے بجلی کے نرخ بڑھانے کا مطالبہ کیا ہے۔", {TALKS, "REQUEST IMF > EGY"}),
        (FUND + "مصر نے فنڈ سے شرائط نرم کرنے کی درخواست کی ہے۔", {TALKS, "REQUEST EGY > IMF"}),
        (FUND + "تاہم فنڈ کا کہنا ہے کہ مصر کو ٹیکس بڑھانا ہوں گے۔", {TALKS, "REQUEST IMF > EGY"}),
        (FUND + "مصری حکام نے فنڈ کی شرائط مان لی ہیں۔", {TALKS, "CONCEDE EGY > IMF"}),
        (FUND + "ترقیاتی فنڈ سے سڑکیں تعمیر ہوں گی۔", {TALKS}),
    ],
)
def test_fund(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # Who is sent by a group comes for it, not for whoever is named behind.
        ("حماس کا وفد ترک وزیر خارجہ کی دعوت پر انقرہ پہنچ گیا ہے۔", {"REQUEST TUR > HAMAS", "CONSULT HAMAS > TUR"}),
        (
            "افغان طالبان حکومت کا اعلیٰ سطح کا وفد ایرانی وزیر خارجہ کی دعوت پر تہران پہنچ گیا ہے۔",
            {"REQUEST IRN > TALIBAN", "CONSULT TALIBAN > IRN"},
        ),
        ("حزب اللہ کا ایک وفد ماسکو پہنچ گیا۔", {"CONSULT HEZBOLLAH > RUS"}),
        ("طالبان کی وزارت برائے مہاجرین نے ایران سے رحم کی اپیل کی ہے۔", {"REQUEST TALIBAN > IRN"}),
        # The head of a meeting is no head of the body.
        (
            "مصر اور قطر میں کشیدگی ہے۔ دونوں ملکوں کے صدور عرب لیگ کے اجلاس کے موقع پر ملے تھے۔",
            {"CONSULT EGY, QAT"},
        ),
        # Guests come to a body where it sits, to a group in the land that it holds.
        ("مصری وزیر خزانہ واشنگٹن جائیں گے جہاں وہ عالمی بینک کے حکام سے ملاقات کریں گے۔", {"CONSULT EGY > WB"}),
        ("یوکرینی صدر برسلز پہنچے جہاں وہ نیٹو حکام سے ملے۔", {"CONSULT UKR > NATO"}),
        ("چینی وزیر خارجہ نے کابل میں امیر خان متقی سے ملاقات کی۔", {"CONSULT CHN > TALIBAN"}),
        ("قطری وفد صنعا پہنچا جہاں اس نے حوثی رہنماؤں سے بات چیت کی۔", {"CONSULT QAT > HOUTHI"}),
        ("چینی وزیر خارجہ نے دوحہ میں امیر خان متقی سے ملاقات کی۔", {"CONSULT CHN, TALIBAN"}),
    ],
)
def test_guests(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # A truce or a clash on the border that names no side is that of the two told before.
        ("مصر اور سوڈان کے تعلقات کشیدہ ہیں۔ گذشتہ برس جنگ بندی ہوئی تھی۔", {"RETREAT EGY, SDN"}),
        # … and so a treaty is theirs, and talks, whosoever's town it was in
        (
            "سوڈان کی حکومت اور حوثی باغیوں کے درمیان لڑائی ختم ہونے کو تھی۔ تین سال کے مذاکرات کے بعد اوسلو میں امن معاہدے پر دستخط کیے گئے۔",
            {"CONSULT HOUTHI, SDN", "SUPPORT HOUTHI, SDN"},
        ),
        (
            "مصر اور سوڈان کی سرحد پر کشیدگی ہے۔ مئی میں لڑائی کے بعد قطر کی ثالثی سے فائر بندی عمل میں آئی تھی۔",
            {"RETREAT EGY, SDN"},
        ),
        ("مصر اور سوڈان کے تعلقات کشیدہ ہیں۔ شہر میں دو گروہوں میں جھڑپیں ہوئیں۔", set()),
        ("مصر اور سوڈان کے تعلقات کشیدہ ہیں۔ پولیس اور مظاہرین کے درمیان جھڑپیں ہوئی ہیں۔", set()),
        # … and who brokers is neither of `دونوں ممالک`.
        (
            "مصر اور سوڈان میں تنازع ہے۔ قطر کی ثالثی سے معاملہ آگے بڑھا۔ دونوں ممالک نے پانی کی تقسیم پر اتفاق کیا۔",
            {"AGREE EGY, SDN"},
        ),
        # The two who meet in the sentence, not who was named before.
        (
            "امریکی ترجمان نیڈ پرائس نے بات کی۔ ترک صدر نے ماسکو میں اپنے روسی ہم منصب سے ملاقات کی جس کے بعد دونوں نے تجارت بڑھانے پر اتفاق کیا۔",
            {"CONSULT TUR > RUS", "AGREE RUS, TUR"},
        ),
        # Help that is promised in the next sentence is for the land spoken of.
        (
            "ترک صدر نے صومالیہ کا دورہ کیا۔ انھوں نے گندم دینے کا وعدہ کیا ہے۔",
            {"CONSULT TUR > SOM", "AGREE TUR > SOM"},
        ),
    ],
)
def test_two_told_before(text: str, events: set[str]) -> None:
    assert told(text) == events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("چین نے ثالثی کی پیشکش کی جس کا روس نے خیر مقدم کیا۔", "SUPPORT RUS > CHN"),
        ("چین نے ثالثی کی پیشکش کی جسے روس نے سراہا۔", "SUPPORT RUS > CHN"),
        ("قطر نے مصر پر حملہ کیا جسے قاہرہ نے اپنی خود مختاری کی خلاف ورزی قرار دیا۔", "ACCUSE EGY > QAT"),
        ("روس نے جنگ بندی کا اعلان کیا جسے یوکرین نے ڈھونگ کہا۔", "ACCUSE UKR > RUS"),
        ("قطر نے مصر کے چار بینکوں پر پابندیاں عائد کیں جنھیں قاہرہ نے متعصبانہ کہا۔", "ACCUSE EGY > QAT"),
    ],
)
def test_added_by_relative(text: str, event: str) -> None:
    assert event in told(text)
