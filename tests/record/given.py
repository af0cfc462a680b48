"""What the reports of the tests are made of."""

from __future__ import annotations

from typing import Any

from roznamcha.types import Actor

NAMES = {
    "IRN": "Iran", "RUS": "Russia", "USA": "United States", "PAK": "Pakistan", "SAU": "Saudi Arabia",
    "CHN": "China", "GEO": "Georgia", "TKM": "Turkmenistan", "ARM": "Armenia", "AZE": "Azerbaijan",
    "TUR": "Turkey", "ISR": "Israel", "PSE": "Palestine", "UKR": "Ukraine",
}  # fmt: skip

# Three reports of our own, each long enough to be told apart from the others by its words.
TEXTS = {
    "visit": "ایران کے وزیر خارجہ حسین امیر عبداللہیان نے منگل کو ماسکو کا دورہ کیا جہاں انہوں نے اپنے روسی ہم منصب سے "
    "ملاقات کی اور دونوں ملکوں کے باہمی تعلقات، تجارت اور خطے کی صورت حال پر تبادلہ خیال کیا۔ ملاقات میں تجارت بڑھانے پر زور دیا گیا۔",
    "talks": "اسلام آباد میں ہونے والے مذاکرات کے بعد جاری اعلامیے میں کہا گیا ہے کہ فریقین سرحدی راستے کھولنے اور قیدیوں کی "
    "رہائی کے لیے ایک مشترکہ کمیٹی بنائیں گے جو ہر ماہ اجلاس کرے گی اور اپنی سفارشات دونوں حکومتوں کو پیش کرے گی۔",
    "charge": "امریکی محکمہ خارجہ کے ترجمان نے واشنگٹن میں صحافیوں سے گفتگو کرتے ہوئے کہا کہ تہران کے اقدامات پر سخت تشویش ہے اور "
    "اتحادیوں سے صلاح مشورے کے بعد آئندہ کے لائحہ عمل کا اعلان کیا جائے گا، تاہم بات چیت کا دروازہ کھلا ہے۔",
}


def who(written: str, number: int = 1) -> Actor:
    """`IRN` is the state, `IRN:Hossein Amir-Abdollahian` a person who acts for it, `:Kurdish Front` somebody without a code."""
    code, _, name = written.partition(":")
    if not name:
        return Actor(f"a{number}", "state", code, NAMES[code], None, ["ایران" if code == "IRN" else "روس"])
    return Actor(f"a{number}", "person" if code else "group", code or None, name, None, [name])


def codes(parties: list[Any]) -> list[str | None]:
    """The codes of parties."""
    return [party.code for party in parties]
