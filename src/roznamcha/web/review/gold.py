"""Reviewed articles as gold in the codebook's form, to measure the coder on them."""

from __future__ import annotations

from typing import Any

import msgspec

from roznamcha.types import Article, Coding, Span


def gold(article: Article, coding: Coding) -> dict[str, Any]:
    """A coding as the gold files hold it: sentences by number, a speaker for each sentence that tells words."""
    sentences = [list(span) for span in coding.sentences]
    return {
        "id": article.id,
        "sentences": sentences,
        "actors": [
            {"id": a.id, "type": a.type, "code": a.code, "name": a.name, "role": a.role, "surfaces": a.surfaces}
            for a in coding.actors
        ],
        "events": [
            {
                "type": e.type, "mode": e.mode, "status": e.status, "actors": e.actors, "recipients": e.recipients,
                "place": e.place, "from": e.from_, "to": e.to, "trigger": e.trigger,
                "sentences": sorted({n for span in e.spans for n in _touched(coding, span)}),
            }
            for e in coding.events
        ],
        "speakers": {
            str(n): s.speaker for s in reversed(coding.statements) for n in _touched(coding, (s.start, s.end))
        },
        "times": [
            {"sentence": _at(coding, t.start), "text": t.text, "from": t.from_, "to": t.to} for t in coding.times
        ],
        "figures": [
            {"sentence": _at(coding, f.start), "text": f.text, "value": f.value, "unit": f.unit, "measure": f.measure}
            for f in coding.figures
        ],
    }  # fmt: skip


def gold_line(article: Article, coding: Coding) -> bytes:
    """A line of JSON: the article as the input has it, and its gold."""
    came = {
        "id": article.id, "source": article.source, "title": article.title, "text": article.text,
        "published": article.published, "url": article.url,
    }  # fmt: skip
    return msgspec.json.encode({"article": came, "gold": gold(article, coding)}) + b"\n"


def _touched(coding: Coding, span: Span) -> list[int]:
    """The sentences that a span covers at least half of, or that it lies in."""
    found = []
    for number, (first, last) in enumerate(coding.sentences):
        shared = min(last, span[1]) - max(first, span[0])
        if shared > 0 and (shared * 2 >= last - first or (first <= span[0] and span[1] <= last)):
            found.append(number)
    return found


def _at(coding: Coding, start: int) -> int | None:
    return next((n for n, (first, last) in enumerate(coding.sentences) if first <= start < last), None)
