"""Speech: that a sentence reports somebody's words, whose, and where they begin; and the words that all its readers ask for."""

from __future__ import annotations

from dataclasses import dataclass

from roznamcha.language.letters import plain, plain_words

# What is said or written, and through whom: `بیان میں کہا گیا`, `رپورٹ کے مطابق`.
STATEMENT_NOUNS = plain_words(
    "بیان بیانات رپورٹ خط اعلامیے اعلامیہ اعلان پیغام دستاویز انٹرویو خطاب بریفنگ ٹویٹ ٹوئٹ فیصلے قرارداد مراسلے "
    "اعلامیوں اعداد شمار وشمار اندازوں تحقیق دفتر تقریر نوٹس ترجمان شکایت مضمون اداریے اداریہ اعلانیہ اعلانیے ریلیز "
    "شمارے شمارہ رسالے کالم بلاگ پوسٹ پوسٹس ٹوئیٹ ٹویٹس ٹوئٹس ٹوئیٹس مقالے آرٹیکل ویڈیو وڈیو آڈیو مراسلہ درخواست قراردادوں نوٹ یادداشت فرمان مارش نامے ایڈوائزری ڈوزیئر متن"
)
# Statements, and what is given out as they are: `ادارے نے اعداد و شمار جاری کیے`.
GIVEN_OUT = STATEMENT_NOUNS | plain_words("اعدادوشمار جائزہ جائزے سروے فہرست انڈیکس نامہ")
RELEASED = plain_words("جاری شائع")
JOINT = plain("مشترکہ")  # a statement of two
COMMAS = plain_words("، ,")


@dataclass(slots=True)
class Speech:
    """One sentence's speaker: an index among the candidates, how it is told and where the content begins."""

    sentence: int
    speaker: int
    form: str  # direct | indirect
    verb: str | None
    content_from: int  # token from which the words are the speaker's
    carried: bool = False
    content_to: int | None = None  # token where they end, if who says them stands behind
    opens: int = 0  # token from which a further speaker of the sentence is told of: `تاہم | یونان کا کہنا ہے کہ`


def any_of(nouns: frozenset[str], words: list[str], first: int, last: int) -> bool:
    """Whether one of `nouns` stands among `words[first:last]`."""
    return not nouns.isdisjoint(words[first:last])
