"""Postpositions: the marks after a noun that tell its part in the clause.

Simple ones (`نے`, `کو`, `سے`, `میں`, `پر`, `کا`) and compound ones that begin with the
genitive (`کے ساتھ`, `کی جانب سے`). After Schmidt (1999), chapters 3 and 14, and Platts.
"""

from __future__ import annotations

from roznamcha.language.letters import plain, plain_words

CASE = plain_words("نے کو سے میں پر تک کا کی کے")
GENITIVE = plain_words("کا کی کے")
SIDE = plain_words("جانب طرف")  # of کی جانب سے, کی طرف سے
ADDRESSED = plain_words("سے پر کو")  # marks of whom one speaks to
JOIN = plain_words("اور ، , و یا")  # between the members of a list
# Name of the mark -> the ways it is written.
_MARKS: dict[str, str] = {
    "ne": "نے",
    "ko": "کو",
    "se": "سے",
    "mein": "میں|کے اندر|کے بیچ|بھر میں",
    "par": "پر|پہ|کے اوپر",
    "tak": "تک",
    "ka": "کا|کی|کے",
    "sath": "کے ساتھ|کیساتھ|کے ہمراہ|کے سنگ|کے بشمول",
    "khilaf": "کے خلاف|کے مخالف|کے مقابلے میں",
    "janib": "کی جانب سے|کی طرف سے|کے ہاتھوں|کی جانب سے بھی|کے ذریعے سے|کی جانب ‌سے",
    "taraf": "کی طرف|کی جانب|کی سمت",
    "darmiyan": "کے درمیان|کے مابین|کے بیچ|کے مابین بھی|کے درمیان میں",
    "liye": "کے لیے|کے واسطے|کی خاطر|کی غرض سے|کے مقصد سے",
    "mutabiq": "کے مطابق|کے بقول|کے بہ قول|کے الفاظ میں|کے حوالے سے بتایا|کے خیال میں|کے نزدیک|کے اپنے الفاظ میں|کے کہنے کے مطابق|کی رائے میں|کی نظر میں|کی نگاہ میں|کی دانست میں",
    "bare": "کے بارے میں|کے حوالے سے|کے متعلق|سے متعلق|کے سلسلے میں|کے معاملے پر|کے معاملے میں|کے تناظر میں|کی بابت|کے ضمن میں|پر مبنی|بارے",
    "bad": "کے بعد|کے فورا بعد|سے بعد",
    "qabl": "سے قبل|سے پہلے|کے قبل|کے آنے سے پہلے",
    "dauran": "کے دوران|کے موقع پر|کے موقعے پر|کی صورت میں|کے دوران میں|کے ضمن",
    "bawajud": "کے باوجود|کے برعکس|کے بغیر|کے علاوہ|کے سوا|کے بجائے|کے بجاے",
    "zariye": "کے ذریعے|کے ذریعہ|کے توسط سے|کے وسیلے سے|کی ثالثی میں|کی وساطت سے|کے تحت|کی سربراہی میں|کی قیادت میں|کی زیر صدارت|کے زیر صدارت|کی زیر قیادت|کی میزبانی میں",
    "wajah": "کی وجہ سے|کے باعث|کے سبب|کے نتیجے میں|کے جواب میں|کی بنا پر|کی بنیاد پر",
    "haq": "کے حق میں|کی حمایت میں",
    "sameet": "سمیت|بشمول",
    "ba": "بنام|برائے",
}  # fmt: skip

_BY_FIRST: dict[str, list[tuple[tuple[str, ...], str]]] = {}
for _name, _written in _MARKS.items():
    for _phrase in _written.split("|"):
        _words = tuple(plain(_phrase).split())
        _BY_FIRST.setdefault(_words[0], []).append((_words, _name))
for _entries in _BY_FIRST.values():
    _entries.sort(key=lambda entry: -len(entry[0]))


def mark_at(words: list[str], place: int, end: int) -> tuple[str, int] | None:
    """The postposition that begins at `place` as (name, number of words), longest first."""
    if place >= end:
        return None
    for phrase, name in _BY_FIRST.get(words[place], ()):
        stop = place + len(phrase)
        if stop <= end and (len(phrase) == 1 or tuple(words[place:stop]) == phrase):
            return name, len(phrase)
    return None
