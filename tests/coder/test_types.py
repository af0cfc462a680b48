"""Which type and mode the same words tell: refused or promised, charged or done, what is asked or threatened."""

from __future__ import annotations

import pytest
from lines import told

from roznamcha import Article
from roznamcha.coder import code_article


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # What one says one will not do is refused.
        ("مصر نے کہا ہے کہ وہ سوڈان کے جزیرے سے اپنی فوج واپس نہیں بلائے گا۔", {"REJECT yield EGY > SDN"}),
        ("سوئٹزرلینڈ نے کہا کہ وہ یوکرین کو ہتھیار نہیں دے گا۔", {"REJECT assist CHE > UKR"}),
        ("برازیل کے صدر نے واضح کیا کہ وہ ارجنٹائن کا دورہ نہیں کریں گے۔", {"REJECT meet BRA > ARG"}),
        ("جرمنی کا کہنا ہے کہ وہ ایران پر عائد پابندیاں ختم نہیں کرے گا۔", {"REJECT yield DEU > IRN"}),
        ("کینیا کے صدر نے کہا کہ صومالیہ کے قیدی رہا نہیں کیے جائیں گے۔", {"REJECT yield KEN > SOM"}),
        ("ترک صدر نے کہا کہ عراق میں موجود ترک فوجی اپنا اڈہ خالی نہیں کریں گے۔", {"REJECT yield TUR > IRQ"}),
        # … but not what others will not do, what was not done, what hangs on a condition, what is threatened.
        ("روس نے کہا کہ امریکا یوکرین کو ہتھیار نہیں دے گا۔", set()),
        ("مصر نے کہا کہ اس نے سوڈان کو ہتھیار نہیں دیے۔", set()),
        ("مصر نے کہا کہ اگر سوڈان نے مذاکرات نہ کیے تو وہ سوڈان کو امداد نہیں دے گا۔", set()),
        ("کینیا نے دھمکی دی ہے کہ وہ صومالیہ کے ساتھ مذاکرات نہیں کرے گا۔", {"THREATEN relations KEN > SOM"}),
        # A promise hangs on a condition too where it stands within what is said.
        ("امریکی صدر نے کہا کہ اگر چین نے تائیوان پر حملہ کیا تو امریکا اس کا دفاع کرے گا۔", set()),
        (
            "کینیا نے کہا کہ اس نے صومالیہ کی مدد کی ہے اور اگر ضرورت ہوئی تو مزید مدد دے گا۔",
            {"AID - KEN > SOM"},
        ),
        # A longer pattern that is negated leaves the shorter one, which tells the refusal.
        ("ایران نے کہا کہ وہ امریکا کے کہنے پر یورینیم کی افزودگی بند نہیں کرے گا۔", {"REJECT yield IRN > USA"}),
        ("یونان نے ترکی کے قیدی رہا نہیں کیے۔", set()),
    ],
)
def test_refused(text: str, events: set[str]) -> None:
    assert told(text, "mode") == events


def test_not_only() -> None:
    """`صرف … نہیں … بلکہ` denies nothing."""
    denied = "سوڈان نے مصر پر الزام لگایا۔ مصر نے کہا کہ وہ باغیوں کو پناہ نہیں دیتا۔"
    assert "REJECT - EGY > SDN" in told(denied, "mode")
    more = "سوڈان نے مصر پر الزام لگایا۔ مصر نے کہا کہ وہ باغیوں کو صرف پناہ نہیں دیتا بلکہ تربیت بھی دیتا ہے۔"
    assert "REJECT - EGY > SDN" not in told(more, "mode")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # A truce that one side agrees to is its promise to yield; both sides' is an accord.
        ("اریٹریا نے ایتھوپیا کے ساتھ عارضی جنگ بندی پر آمادگی ظاہر کر دی ہے۔", {"CONCEDE - ERI > ETH"}),
        ("آرمینیا آذربائیجان کے ساتھ فائر بندی پر رضامند ہو گیا۔", {"CONCEDE - ARM > AZE"}),
        ("آرمینیا اور آذربائیجان جنگ بندی پر رضامند ہو گئے۔", {"AGREE - ARM, AZE"}),
        ("حکومت ترکی اور کالعدم کردستان ورکرز پارٹی فائر بندی پر آمادہ ہو گئیں۔", {"AGREE - PKK, TUR"}),
        ("مصر نے سوڈان کے ساتھ منصوبہ بندی پر آمادگی ظاہر کی ہے۔", {"AGREE - EGY > SDN"}),
        ("کولمبیا نے وینزویلا کے ساتھ سرحد دوبارہ کھولنے پر رضامندی ظاہر کی ہے۔", {"CONCEDE - COL > VEN"}),
        ("کولمبیا اور وینزویلا نے ایک دوسرے کے قیدی رہا کرنے پر رضامندی ظاہر کی ہے۔", {"AGREE - COL, VEN"}),
        # An order to another is a demand, one to one's own men an act.
        ("عالمی عدالت انصاف نے اسرائیل کو رفح میں فوجی کارروائی روکنے کا حکم دیا ہے۔", {"REQUEST yield ICJ > ISR"}),
        ("یوگنڈا کے صدر نے اپنی فوج کو کانگو سے نکلنے کا حکم دیا ہے۔", {"RETREAT withdraw UGA > COD"}),
        # Who passes a resolution does what it says.
        (
            "اقوام متحدہ کی جنرل اسمبلی نے روس سے یوکرین سے فوجیں نکالنے کا مطالبہ کرنے والی قرارداد منظور کر لی۔",
            {"REQUEST yield UN > RUS"},
        ),
        ("سلامتی کونسل نے شمالی کوریا کی مذمت کرنے والی قرارداد منظور کی ہے۔", {"ACCUSE disapprove UN > PRK"}),
        ("سوڈان نے مطالبہ کرنے والے مظاہرین کو منتشر کر دیا۔", set()),
        # A note that is handed over sets nobody free.
        (
            "سوڈان نے ایتھوپیا کے سفیر کو طلب کر کے احتجاجی مراسلہ ان کے حوالے کیا۔",
            {"CONSULT - SDN > ETH", "ACCUSE disapprove SDN > ETH"},
        ),
        # A house is stormed by a crowd, or by the police.
        ("ایکواڈور کی پولیس نے میکسیکو کے سفارت خانے پر دھاوا بول دیا۔", {"ASSAULT - ECU > MEX"}),
        ("ایرانی مظاہرین نے سعودی سفارت خانے پر دھاوا بول دیا۔", {"PROTEST riot IRN > SAU"}),
        # What one will press for is a demand on others, or one's own will to work together.
        ("جرمن چانسلر چین پر زور دیں گے کہ وہ اپنی پالیسی بدلے۔", {"REQUEST change DEU > CHN"}),
        ("جرمن چانسلر چین کے ساتھ تعلقات مضبوط کرنے پر زور دیں گے۔", {"AGREE - DEU > CHN"}),
        # What was settled in a deal is concluded.
        (
            "اس معاہدے کو منسوخ کر دیا گیا جس کے تحت جاپان اور روس نے طے کیا تھا کہ وہ جزیروں پر فوج نہیں رکھیں گے۔",
            {"SUPPORT - JPN, RUS"},
        ),
        ("جاپان اور روس نے طے کیا ہے کہ وہ جزیروں پر فوج نہیں رکھیں گے۔", {"AGREE - JPN, RUS"}),
        # What a call was about is the call; a meeting after it is another.
        (
            "قطر کے امیر نے مصر کے صدر کو فون کیا اور غزہ کی صورت حال پر تبادلہ خیال کیا۔",
            {"CONSULT phone EGY, QAT"},
        ),
        (
            "قطر کے امیر نے مصر کے صدر کو فون کیا اور بعد میں جنیوا میں ان سے ملاقات کی۔",
            {"CONSULT phone EGY, QAT", "CONSULT third-party EGY, QAT"},
        ),
        # A vote for them, and one for what goes against them.
        ("یورپی پارلیمان نے ہنگری کے حق میں ووٹ دیا ہے۔", {"SUPPORT - EU > HUN"}),
        ("یورپی پارلیمان نے ہنگری کے خلاف کارروائی کے حق میں ووٹ دیا ہے۔", {"ACCUSE disapprove EU > HUN"}),
        # Help given by habit is no event.
        ("متحدہ عرب امارات کے وزیر نے کہا کہ ہم مصر کے تاجروں کو سہولت فراہم کرتے ہیں۔", set()),
        ("امریکا یوکرین کو ہتھیار فراہم کرتا رہا ہے۔", {"AID - USA > UKR"}),
        # The same words with and without the envoys beside them.
        ("برطانیہ نے روسی سفارت کاروں کو ملک چھوڑنے کے لیے ایک ہفتے کی مہلت دی ہے۔", {"SANCTION expel GBR > RUS"}),
        ("برطانیہ نے روس کو جواب دینے کے لیے ایک ہفتے کی مہلت دی ہے۔", {"REQUEST change GBR > RUS"}),
    ],
)
def test_agreed(text: str, events: set[str]) -> None:
    assert told(text, "mode") == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        # What a state says another keeps doing to it is its charge; a single deed is one.
        ("جارجیا کے صدر کا کہنا ہے کہ روس ان کے ملک کے دیہات پر بمباری کر رہا ہے۔", {"ACCUSE allege GEO > RUS"}),
        ("ایستونیا نے کہا کہ روسی ہیکر اس کی ویب سائٹس پر سائبر حملے کر رہے ہیں۔", {"ACCUSE allege EST > RUS"}),
        (
            "تھائی لینڈ کے وزیر دفاع نے کہا کہ کمبوڈیا نے تھائی لینڈ کی سرحدی چوکیوں پر گولہ باری کی۔",
            {"ASSAULT heavy-weapons KHM > THA"},
        ),
        ("روس جارجیا کے دیہات پر بمباری کر رہا ہے۔", {"ASSAULT aerial RUS > GEO"}),
    ],
)
def test_charged(text: str, events: set[str]) -> None:
    assert told(text, "mode") == events


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "فرانسیسی صدر نے دھمکی دی کہ برطانیہ کے ساتھ تجارتی تعلقات ختم کر دیے جائیں گے۔",
            {"THREATEN relations FRA > GBR"},
        ),
        ("کینیڈا نے دھمکی دی ہے کہ وہ بھارت کے سفارت کاروں کو نکال دے گا۔", {"THREATEN expel CAN > IND"}),
        ("الجزائر نے دھمکی دی ہے کہ وہ مراکش پر حملہ کر دے گا۔", {"THREATEN violence DZA > MAR"}),
        ("یوگنڈا کے صدر نے عالمی برادری سے مطالبہ کیا کہ وہ کانگو کی صورت حال کا نوٹس لے۔", {"REQUEST assist UGA"}),
        (
            "سری لنکا کی حکومت نے بھارت پر زور دیا ہے کہ وہ تنازع کے حل میں اپنا کردار ادا کرے۔",
            {"REQUEST assist LKA > IND"},
        ),
        ("ناروے نے اپیل کی کہ سوڈان میں تمام فریق شہریوں کے انخلا کے لیے لڑائی روک دیں۔", {"REQUEST yield NOR"}),
        ("برازیل نے یوکرین کو اسلحہ دینے سے انکار کر دیا۔", {"REJECT assist BRA > UKR"}),
        ("برازیل نے پیرو کو معائنے کی اجازت دینے سے انکار کر دیا۔", {"REJECT yield BRA > PER"}),
        ("مراکش نے الجزائر کی سرحد پر ٹینک اور فوجی دستے بھیج دیے۔", {"MOBILIZE troops MAR > DZA"}),
        ("مراکش نے الجزائر کی سرحد پر اپنے ٹینک تعینات کر دیے۔", {"MOBILIZE weapons MAR > DZA"}),
        # What is struck is no weapon; shelling outweighs the firing told with it.
        ("یوکرین نے روسی ٹینکوں کو نشانہ بنایا۔", {"ASSAULT - UKR > RUS"}),
        ("یوکرین نے ٹینکوں سے روسی اڈے کو نشانہ بنایا۔", {"ASSAULT heavy-weapons UKR > RUS"}),
        (
            "کمبوڈیا اور تھائی لینڈ کی افواج کے درمیان فائرنگ اور گولہ باری کا تبادلہ ہوا۔",
            {"ASSAULT heavy-weapons KHM, THA"},
        ),
        ("کمبوڈیا اور تھائی لینڈ کی افواج کے درمیان فائرنگ کا تبادلہ ہوا۔", {"ASSAULT firearms KHM, THA"}),
    ],
)
def test_modes(text: str, events: set[str]) -> None:
    assert told(text, "mode") == events


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # The land that envoys and troops leave.
        ("بحرین نے لبنان سے اپنا سفیر واپس بلا لیا ہے۔", {"SANCTION": "Lebanon"}),
        ("ناروے نے مالی سے اپنے فوجی واپس بلا لیے۔", {"RETREAT": "Mali"}),
        ("بحرین نے لبنان پر نئی پابندیاں عائد کر دیں۔", {"SANCTION": None}),
        # The charge made to a summoned envoy is made where he was summoned to.
        (
            "نیپال نے بھارتی سفیر کو کھٹمنڈو میں دفتر خارجہ طلب کر کے سرحد پر فائرنگ پر شدید احتجاج کیا ہے۔",
            {"CONSULT": "Kathmandu", "ACCUSE": "Kathmandu"},
        ),
    ],
)
def test_places(text: str, places: dict[str, str | None]) -> None:
    coding = code_article(Article("example", text, published="2021-10-06"), least=0)
    assert {event.type: event.place for event in coding.events if event.type in places} == places
