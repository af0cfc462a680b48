"""Slowing down whoever guesses passwords."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict

FREE_TRIES = 5
FIRST_WAIT = 30.0  # seconds, doubled with each further failure
LONGEST_WAIT = 15 * 60.0
_REMEMBERED = 10_000  # names and addresses
_FORGOTTEN = 60 * 60.0  # seconds after which a failure counts no more


class Limits:
    """Counts failures by name and by address; nobody waits before the sixth."""

    def __init__(self) -> None:
        self._failures: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, *keys: str) -> float:
        """Seconds until another try is let through; 0 for at once."""
        with self._lock:
            return max((self._wait(key) for key in keys), default=0.0)

    def failed(self, *keys: str) -> None:
        """Note a failure."""
        now = time.monotonic()
        with self._lock:
            for key in keys:
                count, last = self._failures.pop(key, (0, now))
                self._failures[key] = (count + 1 if now - last < _FORGOTTEN else 1, now)
            while len(self._failures) > _REMEMBERED:
                self._failures.popitem(last=False)

    def succeeded(self, *keys: str) -> None:
        """Forget the failures."""
        with self._lock:
            for key in keys:
                self._failures.pop(key, None)

    def _wait(self, key: str) -> float:
        count, last = self._failures.get(key, (0, 0.0))
        if count < FREE_TRIES:
            return 0.0
        wait = min(FIRST_WAIT * 2.0 ** (count - FREE_TRIES), LONGEST_WAIT)
        return max(0.0, last + wait - time.monotonic())
