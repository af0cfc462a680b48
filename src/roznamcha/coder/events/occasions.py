"""Words of occasions: what is held at some place on some days, and what is done on it."""

from __future__ import annotations

from roznamcha.language.letters import plain_words

ARRIVE = plain_words("پہنچے پہنچ پہنچا پہنچی روانہ آمد گئے پہنچنے پہنچیں آئے پہنچتے آنا آنے")
# Nouns of an occasion that is held somewhere; what is done on it is done there.
GATHERING = plain_words(
    "اجلاس اجلاسوں کانفرنس کانفرنسوں سربراہی سمٹ ملاقات ملاقاتوں ملاقاتیں مذاکرات چیت دورہ دورے دوروں تقریب تقریبات "
    "بریفنگ خطاب تقریر فورم اسمبلی میٹنگ گفتگو"
)
SPEAKING = GATHERING | plain_words("پریس نامہ صحافیوں صحافی میڈیا ذرائع اخباری انٹرویو بیان کہا بتایا بات")
# An act of words told with one of these was done on the occasion that was told before.
ON_OCCASION = plain_words("موقع موقعے ملاقات اجلاس کانفرنس خطاب تقریر مذاکرات گفتگو تقریب")
# `رابطہ` is made from afar.
CONTACT = plain_words("رابطہ رابطے رابطوں")
