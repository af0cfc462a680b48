"""Elements of HTML from Python values, everything escaped."""

from __future__ import annotations

import re
from html import escape

# A page may not hold these characters at all.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class Markup(str):
    """Text that is HTML already; all other text is escaped by `tag`."""

    __slots__ = ()


def escaped(text: str) -> Markup:
    """`text` as HTML; what is Markup stays as it is."""
    return text if isinstance(text, Markup) else Markup(escape(_FORBIDDEN.sub("\ufffd", text)))


def tag(name: str, *children: str, **attributes: str | None) -> Markup:
    """An element; `class_` is written `class`, and an attribute that is None is left out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escaped(value)}"' for key, value in attributes.items() if value
    )
    return Markup(f"<{name}{written}>{joined(*children)}</{name}>")


def joined(*children: str) -> Markup:
    """The children in a row."""
    return Markup("".join(map(escaped, children)))
