"""Journeys and what two do together: arrivals, guests who are to be met, delegations, joint exercises."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # An arrival and the meeting that is to follow are one visit.
        ("کینیا کے صدر پیرس پہنچ گئے، وہ کل فرانس کے صدر سے ملاقات کریں گے۔", {"CONSULT visit occurred KEN > FRA"}),
        ("کینیا کے صدر فرانس پہنچے ہیں جہاں وہ صدر میکرون سے بات چیت کریں گے۔", {"CONSULT visit occurred KEN > FRA"}),
        # A town of another land tells where a delegation goes, though the land is not named.
        ("کینیا کا وفد مذاکرات کے لیے جنیوا پہنچ گیا۔", {"CONSULT visit occurred KEN"}),
        ("کینیا کا وفد مذاکرات کے لیے نیروبی پہنچ گیا۔", set()),
        # Where a traveller comes from is not where he goes.
        ("کینیا کے صدر ویتنام سے نیپال پہنچے ہیں۔", {"CONSULT visit occurred KEN > NPL"}),
        (
            "کینیا کے صدر ویتنام کا دورہ مکمل کر کے نیپال پہنچے ہیں۔",
            {"CONSULT visit occurred KEN > VNM", "CONSULT visit occurred KEN > NPL"},
        ),
        # Words may stand between a delegation and whose it is.
        ("کینیا کا ایک اعلیٰ سطحی وفد ویتنام کے دورے پر ہے۔", {"CONSULT visit occurred KEN > VNM"}),
        ("طالبان کا 17 رکنی تجارتی وفد ویتنام کے دورے پر ہے۔", {"CONSULT visit occurred TALIBAN > VNM"}),
        # Two states of one name.
        ("شمالی اور جنوبی کوریا کے حکام نے بات چیت کی۔", {"CONSULT - occurred KOR, PRK"}),
        # What an envoy is for takes no part.
        ("کینیا کے خصوصی ایلچی برائے سوڈان نے ویتنام کا دورہ کیا۔", {"CONSULT visit occurred KEN > VNM"}),
        ("کینیا کے نمائندہ خصوصی برائے سوڈان و چاڈ نے طالبان سے بات چیت کی۔", {"CONSULT - occurred KEN, TALIBAN"}),
        # A town with its land parts a meeting from its verb.
        (
            "کینیا اور ویتنام کے درمیان مذاکرات قطر کے دارالحکومت دوحہ میں شروع ہوں گے۔",
            {"CONSULT third-party planned KEN, VNM"},
        ),
        # Of what they talk takes no part.
        (
            "کینیا اور ویتنام کے صدور کی ملاقات ہوئی اور یوکرین کی تازہ صورتحال پر بات چیت ہوئی۔",
            {"CONSULT - occurred KEN, VNM"},
        ),
        # Nor what a session is about; what stands between it and its verb does not part them.
        (
            "افریقی یونین کا تجارت پر اجلاس دو برس کے وقفے کے بعد نیروبی میں ہوا۔",
            {"CONSULT multilateral occurred AU"},
        ),
        (
            "کینیا اور ویتنام کے حکام کا اجلاس چین کی درخواست پر دو گھنٹے جاری رہا۔",
            {"CONSULT multilateral occurred KEN, VNM"},
        ),
        # Those who came take part, not the body that met.
        (
            "افریقی یونین کا اجلاس ہوا جس میں کینیا اور سوڈان کے نمائندوں نے شرکت کی۔",
            {"CONSULT multilateral occurred KEN, SDN"},
        ),
        # Counterparts met one after another are several meetings.
        (
            "کینیا کے صدر نے ویتنام اور نیپال کے وزرائے اعظم سے ملاقات کی۔",
            {"CONSULT - occurred KEN, VNM", "CONSULT - occurred KEN, NPL"},
        ),
        # The two just spoken of.
        (
            "کینیا کے صدر اور ویتنام کے صدر نے فون پر بات کی۔ رہنماؤں نے تجارت بڑھانے پر اتفاق کیا۔",
            {"CONSULT phone occurred KEN, VNM", "AGREE - occurred KEN, VNM"},
        ),
        # Who summons acts, also where it is told by the noun.
        ("کینیا نے ویتنام کے سفیر کی وزارت خارجہ طلبی کے بعد بیان جاری کیا۔", {"CONSULT - occurred KEN > VNM"}),
        # Exercises with another are cooperation; who is near takes no part.
        ("کینیا کی فوج نے ویتنام کی فوج کے ساتھ جنگی مشقیں کیں۔", {"COOPERATE - occurred KEN, VNM"}),
        ("کینیا نے ویتنام سے لڑاکا طیارے خرید لیے۔", {"COOPERATE - occurred KEN, VNM"}),
        ("کینیا کی بحری مشقوں کے دوران ویتنام کا جہاز خلیج میں موجود تھا۔", {"MOBILIZE troops occurred KEN"}),
    ],
)
def test_journey(text: str, events: set[str]) -> None:
    assert told(text, "mode", "status") == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # What an actor is called bars no pattern, nor does a truce where a war would.
        ("کینیا کے وزیر دفاع نے ویتنام کو مکمل تعاون کی یقین دہانی کرائی۔", {"AGREE - occurred KEN > VNM"}),
        ("کینیا نے ویتنام کی جنگ بندی تجویز پر رضامندی ظاہر کر دی۔", {"AGREE - occurred KEN > VNM"}),
        ("کینیا ویتنام کے دفاع کے لیے لڑنے کو تیار ہے۔", set()),
        # A truce is agreed to with the other side of the war.
        (
            "کینیا نے صومالیہ پر حملہ کیا۔ صومالیہ 30 روزہ جنگ بندی پر آمادہ ہو گیا۔",
            {"ASSAULT - occurred KEN > SOM", "CONCEDE - occurred SOM > KEN"},
        ),
    ],
)
def test_company_that_bars(text: str, events: set[str]) -> None:
    assert told(text, "mode", "status") == events
