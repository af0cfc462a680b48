"""Participles: whom a passive one tells of, who does what one before the main verb tells, what is done without."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # The noun behind a passive participle suffers it; who does it has `کی جانب سے`, or it is done in his land.
        ("چاڈ میں گرفتار کیے گئے نیپالی تاجر وطن پہنچ گئے۔", "COERCE TCD > NPL"),
        ("چاڈ کی جانب سے گرفتار کیے گئے نیپالی تاجروں نے بیان جاری کیا۔", "COERCE TCD > NPL"),
        ("چاڈ سے رہا کیے گئے نیپالی فوجیوں نے پریس کانفرنس کی۔", "RETREAT TCD > NPL"),
        # Who lets him go has held him.
        ("چاڈ نے گرفتار کیے گئے نیپالی تاجر کو رہا کر دیا۔", "COERCE TCD > NPL"),
        # Whose the main verb is, his is the participle before it.
        ("نیپال پر پابندیاں عائد کرتے ہوئے چاڈ نے بیان جاری کیا۔", "SANCTION TCD > NPL"),
        ("نیپال سے تعلقات توڑ کر چاڈ نے فضائی حدود بھی بند کر دیں۔", "SANCTION TCD > NPL"),
    ],
)
def test_participles(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "ملک بدر کیے گئے نیپالی تاجروں نے چاڈ چھوڑ دیا۔",  # by whom is not told
        "نیپال کے وزیر خارجہ چاڈ کے وزیر خارجہ سے ملے بغیر لوٹ گئے۔",
        "نیپال کے وزیر خارجہ چاڈ کے وزیر خارجہ سے ملاقات کیے بغیر لوٹ گئے۔",
        "چاڈ نے نیپال پر پابندیاں لگائے بغیر بیان دیا۔",
    ],
)
def test_not_told(text: str) -> None:
    assert told(text) == set()
