"""Sentences: where one ends in Urdu typing, and what on a page is not the report.

A full stop (۔) ends a sentence unless it stands in an abbreviation (`پی۔ٹی۔آئی`), a
number or an ellipsis; quotation marks that close go with what they close; a line
break ends a headline that has no stop.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from roznamcha.language.letters import plain, plain_words
from roznamcha.language.tokens import Token

_STOPS = frozenset("۔؟!?")
_CLOSING = frozenset("\"')]»")
# Names of Latin letters as Urdu writes them: they make up abbreviations.
LETTER_NAMES = plain_words(
    "اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ڈبلیو ایکس وائی زیڈ"
)
_LONGEST = 400  # tokens; a longer "sentence" is a list or lost punctuation and is cut


@dataclass(slots=True)
class Sentence:
    """Tokens `first` up to, not including, `last` of the article.

    `furniture` names the kind of page furniture (share bar, byline …) or is None.
    """

    first: int
    last: int
    furniture: str | None = None
    dateline: int = field(default=0)  # tokens of a dateline at its head


def split_sentences(tokens: list[Token]) -> list[Sentence]:
    """Cut the tokens of an article into sentences; every token but line breaks is in one."""
    found: list[Sentence] = []
    first = 0
    place = 0
    count = len(tokens)
    while place < count:
        text = tokens[place].text
        if text == "\n":
            if place > first:
                found.append(Sentence(first, place))
            first = place = place + 1
            continue
        ends = text in _STOPS or text == "."
        if ends and _is_stop(tokens, place):
            place += 1
            while place < count and tokens[place].text in _STOPS:
                place += 1
            if place < count and tokens[place].text in _CLOSING and tokens[place].start == tokens[place - 1].end:
                while place < count and tokens[place].text in _CLOSING and tokens[place].start == tokens[place - 1].end:
                    place += 1
            found.append(Sentence(first, place))
            first = place
            continue
        place += 1
        if place - first >= _LONGEST:
            found.append(Sentence(first, place))
            first = place
    if first < count:
        found.append(Sentence(first, count))
    return [s for s in found if s.last > s.first]


def _is_stop(tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    before = tokens[place - 1] if place else None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if before is None:
        return False
    if token.text in "!?؟":
        return True
    if token.text == ".":
        # The Latin full stop ends an Urdu sentence only after an Urdu word.
        if not "\u0600" < before.text[0] < "\u0700" or before.text in LETTER_NAMES:
            return False
        return after is None or after.start > token.end
    if after is None:
        return True
    glued = after.start == token.end
    if before.text in LETTER_NAMES and after.text in LETTER_NAMES:
        # پی۔ ٹی۔ آئی has a stop after each letter; ایم کیو ایم۔ ends with its last.
        return place > 1 and tokens[place - 2].text in LETTER_NAMES and not glued
    if before.text.isdigit() and after.text.isdigit() and glued:
        return False
    if after.text == "۔":
        # An ellipsis inside a sentence is followed by more of it without a space.
        run = place
        while run + 1 < len(tokens) and tokens[run + 1].text == "۔":
            run += 1
        return run + 1 >= len(tokens) or tokens[run + 1].start > tokens[run].end or run - place < 2
    return True


# Page furniture. Each pattern is matched against the whole normalised sentence.
_FURNITURE: tuple[tuple[str, str], ...] = (
    (
        "comments",
        r"(?:Comments are closed|Leave a comment|No comments|Add a comment).*|(?:Print )?(?:\d+ ?)?تبصرے? ?(?:دیکھیں|دکھائیں|کریں|\(?\d*\)?)|Print",
    ),
    (
        "share bar",
        r"(?:شییر|شیئر) (?:کریں|کیجیے).{0,20}|(?:فیس بک|ٹویٹر|ٹوئٹر|واٹس ایپ|ای میل|پنٹرسٹ|لنکڈ ان|Facebook|Twitter|WhatsApp|Share|Tweet|Print|Email)(?: .{0,40})?",
    ),
    (
        "tags",
        r"(?:ٹیگس?|Tags?|لیبلز|موضوعات|متعلقہ خبریں|متعلقہ مضامین|اہم خبریں|تازہ ترین|مزید خبریں|مزید پڑھیں|Read more|Related)\b.{0,60}",
    ),
    (
        "picture",
        r"(?:فائل فوٹو|فائل|فوٹو|تصویر|تصویر کے کاپی رائٹ|Image copyright|Image caption|Getty Images|AFP|Reuters|EPA|AP|AFP/Getty)(?:[ :/(].{0,60})?",
    ),
    (
        "newsroom",
        r"(?:بی بی سی (?:اردو|نیوز|اُردو)|وائس آف امریکہ)(?: ڈاٹ کام)?(?: ?[،,] ?.{0,30})?|\S+ سے \S+(?: \S+){1,2} کی رپورٹ",
    ),
    (
        "byline",
        r"(?:از|تحریر|رپورٹ|بیورو رپورٹ|ویب ڈیسک|نمائندہ خصوصی|اسٹاف رپورٹر|نیوز ڈیسک|ویب ڈسک)(?: ?[:/|] ?.{0,40})?",
    ),
    ("cookies", r"(?:.{0,40}(?:cookies|JavaScript|privacy policy|کوکیز).{0,200})"),
    ("rights", r"(?:©|Copyright|جملہ حقوق).{0,120}"),
    ("loading", r"(?:Loading|لوڈ ہو رہا ہے)\W*"),
)
_FURNITURE_PATTERN = re.compile(
    "|".join(f"(?P<{kind.replace(' ', '_')}>{pattern})" for kind, pattern in _FURNITURE), re.IGNORECASE
)
_LONGEST_FURNITURE = 24  # tokens
_WITH_STOP = frozenset({"cookies", "rights", "comments", "loading"})


def furniture_kind(sentence: str) -> str | None:
    """The kind of page furniture that a whole normalised sentence is, or None."""
    bare = sentence.strip(" .،۔'\"-|*٭")
    match = _FURNITURE_PATTERN.fullmatch(bare) or _FURNITURE_PATTERN.fullmatch(bare.replace(" ", ""))
    if match is None or match.lastgroup is None:
        return None
    if sentence.endswith("۔") and match.lastgroup not in _WITH_STOP and " " in bare.replace("فائل فوٹو", ""):
        return None  # ٹوئٹر پر انہوں نے کہا …۔ is a sentence; a share bar has no full stop
    return match.lastgroup.replace("_", " ")


def mark_furniture(tokens: list[Token], sentences: list[Sentence]) -> None:
    """Mark the sentences that are page furniture, and datelines at the head of others."""
    for index, sentence in enumerate(sentences):
        if sentence.last - sentence.first <= _LONGEST_FURNITURE:
            words = " ".join(token.text for token in tokens[sentence.first : sentence.last])
            sentence.furniture = furniture_kind(words)
        if sentence.furniture is None and index < 3:
            sentence.dateline = dateline_length(tokens[sentence.first : min(sentence.last, sentence.first + 14)])


_CASE_MARKS = frozenset(map(plain, ("نے", "کو", "سے", "میں", "پر", "کا", "کی", "کے", "کہ", "ہے", "ہیں", "اور")))


def dateline_length(tokens: list[Token]) -> int:
    """How many tokens at the head of a report are its dateline: `ماسکو(اے یو ایس )`, `واشنگٹن:`."""
    texts = [token.text for token in tokens]
    if not _CASE_MARKS.isdisjoint(texts[:3]):
        return 0  # انہوں نے کہا: opens somebody's words
    for length in range(1, 4):  # a city of up to three words
        if length >= len(texts) or not "\u0600" < texts[length - 1][0] < "\u0700":
            break
        if texts[length] in (":", "-") and length <= 3:
            return length + 1
        if texts[length] == "(":
            for close in range(length + 1, min(length + 10, len(texts))):
                if texts[close] == ")":
                    following = texts[close + 1] if close + 1 < len(texts) else ""
                    if following in _CASE_MARKS:
                        return 0  # پاکستان کرکٹ بورڈ (پی سی بی) نے: the brackets say the name again
                    return close + (2 if following in ("-", ":", "۔") else 1)
            break
        if texts[length] in ("،", "/") and ":" in texts[length + 1 : length + 4]:
            return texts.index(":", length) + 1
    return 0
