"""Answers kept for some seconds: sums over the whole record, which change slowly."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

SECONDS = 20.0  # an answer is kept so long
SHARE = 0.05  # or longer, so that no more than this share of the time goes into making it
_ENTRIES = 200


class Cache:
    """At most one thread reckons an answer; the others have the old one, or wait for the first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[float, Any]] = OrderedDict()
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def get(self, name: str, make: Callable[[], T]) -> T:
        """The answer kept under a name, made where it is missing or too old."""
        kept = self._kept.get(name)
        if kept is not None and time.monotonic() < kept[0]:
            return kept[1]  # type: ignore[no-any-return]
        with self._lock:
            own = self._locks.setdefault(name, threading.Lock())
        if not own.acquire(blocking=kept is None):
            assert kept is not None  # noqa: S101  # another thread is at it
            return kept[1]  # type: ignore[no-any-return]
        try:
            kept = self._kept.get(name)
            if kept is not None and time.monotonic() < kept[0]:
                return kept[1]  # type: ignore[no-any-return]
            began = time.monotonic()
            made = make()
            ended = time.monotonic()
            with self._lock:
                self._kept[name] = (ended + max(SECONDS, (ended - began) / SHARE), made)
                while len(self._kept) > _ENTRIES:
                    self._locks.pop(self._kept.popitem(last=False)[0], None)
            return made
        finally:
            own.release()

    def clear(self) -> None:
        """Forget all, after a correction."""
        with self._lock:
            self._kept.clear()
