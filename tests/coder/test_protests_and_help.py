"""Protests before embassies and across a land, help that arrives, and what may stand between the words of a pattern."""

from __future__ import annotations

import pytest
from lines import told


@pytest.mark.parametrize(
    ("text", "line"),
    [
        # Before whose embassy it is, it is against; the crowd is the land's.
        ("برطانیہ کے دارالحکومت لندن میں پیرو کے سفارت خانے کے باہر ہزاروں افراد نے مظاہرہ کیا۔", "PROTEST GBR > PER"),
        ("یونان کے مختلف شہروں میں ترکی کے خلاف احتجاجی مظاہرے کیے گئے۔", "PROTEST GRC > TUR"),
        ("ناروے میں مصر کے حامی مظاہرین نے سوڈان کے خلاف نعرے لگائے۔", "PROTEST NOR > SDN"),
        # A place owns nothing that stands behind it.
        ("پیرو کے سفارت خانے کے باہر نیپالی وزیر خارجہ نے چلی کی مذمت کی۔", "ACCUSE NPL > CHL"),
        # Whose plane it is that brings help to where it lands.
        ("قطر کے دو طیارے امدادی سامان لے کر سوڈان پہنچ گئے۔", "AID QAT > SDN"),
        ("اقوام متحدہ کے ادارے یونیسیف نے نائجر میں بچوں کو ویکسین فراہم کی۔", "AID UNICEF > NER"),
        # Grief for a land that was struck in the sentence before.
        (
            "لیبیا میں سیلاب سے ایک ہزار افراد ہلاک ہو گئے۔ تیونس کے وزیر خارجہ نے لواحقین سے تعزیت کا اظہار کیا ہے۔",
            "SUPPORT TUN > LBY",
        ),
        # Places, grounds and adverbs between the words of a pattern.
        ("سربیا نے اپنے سفیر کو کوسووو سے واپس بلا لیا ہے۔", "SANCTION SRB > XKX"),
        ("سربیا نے البانیا کے دو سفارت کاروں کو معاملات میں مداخلت کے الزام میں ملک بدر کر دیا۔", "SANCTION SRB > ALB"),
        ("سربیا نے البانیا سے اپنا سفیر احتجاجاً واپس بلا لیا۔", "SANCTION SRB > ALB"),
        # What stands before a match of two segments.
        ("پیرو نے چلی کے لیے یونیسیف کی فنڈنگ روکنے کا اعلان کیا۔", "SANCTION PER > UNICEF"),
        # `جب کہ` parts two clauses as `جبکہ` does.
        ("چلی نے ہیٹی کو دو لاکھ ڈالر دیے جب کہ پیرو نے کیوبا کو چار لاکھ ڈالر فراہم کیے۔", "AID PER > CUB"),
        # A relative clause at the end is carried on.
        (
            "یہ سلسلہ پیرو سے شروع ہوا ہے جس نے نہ صرف اپنا سفیر واپس بلایا تھا بلکہ چلی کے سفیر کو بھی ملک بدر کر دیا تھا۔",
            "SANCTION PER > CHL",
        ),
        # The noun of the pattern does nothing itself; a mission is closed where it stands.
        ("پیرو نے چلی کے ساتھ تعلقات ختم کر دیے اور لیما میں چلی کا سفارتخانہ بند کر دیا۔", "SANCTION PER > CHL"),
        ("پیرو نے چلی میں اپنا سفارت خانہ بند کر دیا۔", "SANCTION PER > CHL"),
        # Declared unwelcome and sent away is one deed.
        ("پیرو نے چلی کے سفارت کار کو ناپسندیدہ شخص قرار دے کر ملک چھوڑنے کا حکم دیا۔", "SANCTION PER > CHL"),
        # One against whom a slogan is, and one against whose land another clause tells of a protest.
        ("ناروے میں ہزاروں افراد نے سوئیڈن مخالف نعرے لگائے۔", "PROTEST NOR > SWE"),
        (
            "کینیا کے مختلف شہروں میں یوگنڈا کے خلاف احتجاجی مظاہروں کا سلسلہ جاری ہے جبکہ گھانا میں حالات معمول پر ہیں۔",
            "PROTEST KEN > UGA",
        ),
        ("جاپان میں ہزاروں افراد نے چلی کے صدر کے دورہ جاپان کے خلاف مظاہرہ کیا۔", "PROTEST JPN > CHL"),
        # Help to a town is help to its land; help to come is promised.
        ("لیبیا میں سیلاب آیا ہے۔ اٹلی کے دو طیارے امدادی سامان لے کر بن غازی پہنچ گئے ہیں۔", "AID ITA > LBY"),
        ("ناروے نے کہا ہے کہ وہ ملاوی کو دس لاکھ ڈالر کی انسانی امداد فراہم کرے گا۔", "AGREE NOR > MWI"),
        # A list that ends in `سمیت`.
        (
            "پیرو، چلی اور کیوبا سمیت بیس سے زیادہ ملکوں نے سربیا کے سفارت کاروں کو ملک بدر کیا۔",
            "SANCTION CHL, CUB, PER > SRB",
        ),
    ],
)
def test_told(text: str, line: str) -> None:
    assert line in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "ناروے نے کہا ہے کہ ملاوی کو امداد دینے والے ممالک کا اجلاس ہوگا۔",  # what they are, no deed
        "ناروے نے ملاوی کے شہریوں کو امداد نہیں دی۔",
        "ناروے ملاوی کو ہر سال امداد دیتا ہے۔",  # a habit
    ],
)
def test_no_help(text: str) -> None:
    assert not [line for line in told(text) if line.startswith("AID")]
