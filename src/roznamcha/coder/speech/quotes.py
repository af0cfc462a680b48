"""Quotation marks: whether a quotation is still open where a sentence begins."""

from __future__ import annotations

from roznamcha.coder.sentence.words import QUOTES
from roznamcha.language.letters import plain
from roznamcha.language.text import Text

_NAME = 8  # tokens
_LONGEST = 300  # words of a quotation; a mark without a second one that near opens none
INTRODUCES = frozenset([plain("کہ"), ":"])  # a mark after these opens, however it is spaced


def quote_open_after(text: Text, first: int, last: int, opened: bool) -> bool:
    """Whether a quotation is open after tokens `first`..`last`; `opened`: whether one was before.

    A mark glued to the word after it opens, one glued to the word before it closes;
    with space on both sides or on neither it turns whatever is.
    """
    tokens = text.tokens
    for place in range(first, last):
        if tokens[place].text not in QUOTES:
            continue
        after, before = _glued(text, place), _glued(text, place - 1)
        if after and tokens[place + 1].text in QUOTES:
            continue  # a doubled mark counts once
        if before and tokens[place - 1].text in QUOTES:
            before = _glued(text, place - 2)
        introduced = place > 0 and text.words[place - 1] in INTRODUCES
        opened = introduced or (after if after != before else not opened)
    return opened


def closing_mark(text: Text, first: int, last: int) -> int | None:
    """The mark among tokens `first`..`last` that closes a quotation open before them; None where none does."""
    for token in range(first + 1, last):
        if text.words[token] in QUOTES:
            return token if _glued(text, token - 1) and text.words[token - 1] not in INTRODUCES else None
    return None


def closes_after(text: Text, start: int) -> bool:
    """Whether the next mark from token `start` on may close a quotation: the one after it is not opened first, nor too far."""
    end = len(text.tokens)
    place = start - 1
    while (place := place + 1) < min(start + _LONGEST, end):
        if text.words[place] not in QUOTES:
            continue
        inner = next((p for p in range(place + 1, min(place + _NAME, end)) if text.words[p] in QUOTES), None)
        name = inner is not None and inner > place + 1 and text.words[place - 1] not in INTRODUCES
        if name and inner is not None and _glued(text, inner - 1) and _glued(text, place):
            place = inner  # a name in marks inside the quotation
            continue
        opens = _glued(text, place) and not _glued(text, place - 1)
        return not (text.words[place - 1] in INTRODUCES or opens)
    return False


def _glued(text: Text, token: int) -> bool:
    """Whether there is a token after a token and nothing stands between them."""
    return 0 <= token < len(text.tokens) - 1 and text.tokens[token].end == text.tokens[token + 1].start
