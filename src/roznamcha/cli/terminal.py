"""What a terminal can show of a report: directions, and characters that are safe to print."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

_VTE_WITH_BIDI = 5800  # VTE 0.58, 2019: GNOME Terminal, Tilix, xfce4-terminal
_PROGRAMS_WITH_BIDI = frozenset({"Apple_Terminal", "mintty", "iTerm.app"})

RIGHT_TO_LEFT_ISOLATE = "\u2067"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"

# A report must not steer the terminal (escape codes) nor turn our own words around (overrides).
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_REPLACEMENT = "\ufffd"


def does_bidi(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the terminal itself lays Urdu out from right to left.

    There is no way to ask a terminal; these are the ones that are known to do it.
    """
    if environment.get("TMUX") or environment.get("STY"):
        return False  # tmux and screen count cells from the left and break the order
    vte = environment.get("VTE_VERSION", "")
    return (
        (vte.isdigit() and int(vte) >= _VTE_WITH_BIDI)
        or "KONSOLE_VERSION" in environment
        or environment.get("TERM", "").startswith("mlterm")
        or environment.get("TERM_PROGRAM", "") in _PROGRAMS_WITH_BIDI
    )


def printable(text: str) -> str:
    """`text` with every character that would steer the terminal replaced, one for one."""
    return _UNSAFE.sub(_REPLACEMENT, text)
