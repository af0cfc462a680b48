"""Pages kept for some seconds: what many readers ask for at once is made once."""

from __future__ import annotations

import functools
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import ParamSpec

from fastapi.responses import Response

from roznamcha.web.view import View

P = ParamSpec("P")

SECONDS = 3.0
_PAGES = 300


class KeptPages:
    """Whole pages by address and reader, the oldest dropped first."""

    def __init__(self) -> None:
        self._pages: OrderedDict[tuple[str, ...], tuple[float, Response]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: tuple[str, ...]) -> Response | None:
        """The page, where it is still fresh."""
        kept = self._pages.get(key)
        return kept[1] if kept is not None and time.monotonic() - kept[0] < SECONDS else None

    def put(self, key: tuple[str, ...], page: Response) -> None:
        """Keep a page."""
        with self._lock:
            self._pages[key] = (time.monotonic(), page)
            self._pages.move_to_end(key)
            while len(self._pages) > _PAGES:
                self._pages.popitem(last=False)

    def clear(self) -> None:
        """Forget all, after a correction."""
        with self._lock:
            self._pages.clear()


def kept(page: Callable[P, Response]) -> Callable[P, Response]:
    """For a page without forms of review: serve it again to the same reader for some seconds."""

    @functools.wraps(page)
    def serve(*args: P.args, **kwargs: P.kwargs) -> Response:
        view = kwargs["view"]
        assert isinstance(view, View)  # noqa: S101
        visitor = view.visitor
        key = (str(view.request.url), visitor.name, visitor.session) if visitor else (str(view.request.url),)
        known = view.web.pages.get(key)
        if known is None:
            known = page(*args, **kwargs)
            if known.status_code == 200:
                view.web.pages.put(key, known)
        return (
            Response(known.body, known.status_code, media_type="text/html; charset=utf-8")
            if known.status_code == 200
            else known
        )

    return serve
