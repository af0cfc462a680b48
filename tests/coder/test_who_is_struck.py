"""Who is struck, and by whom, where a name stands in front of a rank, a weapon or a number of the dead."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # A leader of an armed group without a code is of no state.
        ("ہسپانوی فوج نے مالی میں القاعدہ کے سرکردہ رہنما ابو یحییٰ کو ہلاک کر دیا۔", "ASSAULT ESP > Abo Yhii"),
        ("مراکش کی فوج نے لیبیا میں داعش کے انتہائی مطلوب کمانڈر ابو عمر کو ہلاک کر دیا۔", "ASSAULT MAR > ISIS"),
        # Arms act for whose they are, whatever they are called.
        ("روس کے جنگی ہیلی کاپٹروں نے جارجیا کے ٹینکوں پر حملہ کیا۔", "ASSAULT RUS > GEO"),
        # What is struck may be told before how it was struck.
        ("اریٹیریا نے ایتھوپیا کے ڈرون کو میزائل مار کر گرا دیا۔", "ASSAULT ERI > ETH"),
        ("مصری طیاروں نے سوڈان میں داعش کے رہنما کی گاڑی کو میزائل مار کر تباہ کر دیا۔", "ASSAULT EGY > ISIS"),
        # Of several dead only some are named.
        ("استنبول میں داعش کے خودکش دھماکے میں آٹھ کینیڈین سیاحوں سمیت دس افراد ہلاک ہوئے۔", "ASSAULT ISIS > CAN"),
        # Soldiers of two lands have it out.
        ("تاجک اور کرغز فوجیوں میں فائرنگ کا تبادلہ ہوا۔", "ASSAULT KGZ, TJK"),
    ],
)
def test_told(text: str, line: str) -> None:
    assert line in told(text)


def test_crimes_of_war_are_owned() -> None:
    """An adjective of soldiers before another noun takes no part: `روس کے جنگی جرائم`."""
    assert "ACCUSE EST > RUS" in told("ایسٹونیا نے روس کے جنگی جرائم کی مذمت کی۔")


def test_who_sends_does_not_arrive() -> None:
    """`پہنچا دیا` is of پہنچانا, `پہنچا` may be of پہنچنا."""
    assert "MOBILIZE TUR > LBY" in told("ترکی نے لیبیا میں بکتر بند گاڑیاں پہنچا دی ہیں۔")


def test_townspeople_protest() -> None:
    """A crowd in a town is of the state of which the report speaks."""
    assert "PROTEST POL > RUS" in told("کراکوف میں ہزاروں افراد نے روس کے خلاف ریلی نکالی۔ پولینڈ روس کا ہمسایہ ہے۔")
