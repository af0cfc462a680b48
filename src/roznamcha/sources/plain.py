"""Plain text: one file, one article."""

from __future__ import annotations

import re

from roznamcha.sources.decode import decode, refuse_binary
from roznamcha.sources.fault import Unreadable
from roznamcha.types import Article

_PAGE = re.compile(r"\s*<(?:!doctype html|html|head|body)\b", re.IGNORECASE)


def read_plain(raw: bytes) -> Article:
    """The article that a plain text is, its text just as it stands; raises Unreadable."""
    refuse_binary(raw)
    text = decode(raw)
    if not text.strip():
        raise Unreadable("is empty.")
    if _PAGE.match(text):
        raise Unreadable("is an HTML page, not plain text; name it .html.")
    return Article(id="", text=text)
