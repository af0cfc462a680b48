"""Web pages, saved: text, title, date and outlet as trafilatura finds them. Nothing is fetched."""

from __future__ import annotations

import logging
import re
from typing import Any

from roznamcha.sources.decode import decode, refuse_binary
from roznamcha.sources.fault import Unreadable
from roznamcha.types import Article

_TAG = re.compile(r"<(?:!doctype|html|head|body|article|div|p|meta|title|section|main)\b", re.IGNORECASE)


def read_page(raw: bytes) -> Article:
    """The article that a page holds; raises Unreadable where there is none."""
    refuse_binary(raw)
    markup = decode(raw)
    if not markup.strip():
        raise Unreadable("is empty.")
    if not _TAG.search(markup):
        raise Unreadable("is not an HTML page: no element of one is in it.")
    found = _extract(markup)
    if found is None or not (found.text or "").strip():
        raise Unreadable("no report was found in the page.")
    return Article(
        id="",
        text=found.text,
        title=found.title or "",
        source=found.sitename or found.hostname or "",
        published=found.date or None,
        url=found.url or None,
    )


def _extract(markup: str) -> Any:
    """What trafilatura makes of the page, or None."""
    import trafilatura  # slow to import, and seldom needed

    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # the fault line says it once
    try:
        return trafilatura.bare_extraction(
            markup,
            with_metadata=True,
            include_comments=False,
            # A date that is only guessed from somewhere on the page would be taken for the report's.
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except Exception as error:  # what trafilatura trips over on one page may not stop the others
        raise Unreadable(f"the page cannot be read as HTML ({type(error).__name__}: {error}).") from error
