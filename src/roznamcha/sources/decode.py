"""Bytes to text, with the place of what is wrong."""

from __future__ import annotations

from roznamcha.sources.fault import Unreadable

_BOM = b"\xef\xbb\xbf"
# The first bytes of files that are often given a wrong name.
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"{\\rtf", "an RTF document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\xff\xfe", "text in UTF-16"),
    (b"\xfe\xff", "text in UTF-16"),
)


def refuse_binary(head: bytes) -> None:
    """Raise Unreadable where the first bytes of a file are those of something else than text."""
    for signature, kind in _SIGNATURES:
        if head.startswith(signature):
            raise Unreadable(f"is {kind}, not UTF-8 text.")


def decode(raw: bytes, offset: int = 0) -> str:
    """UTF-8 text of `raw`, which began at byte `offset` of the file; raises Unreadable."""
    if offset == 0 and raw.startswith(_BOM):
        raw, offset = raw[len(_BOM) :], len(_BOM)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        bad = f"{raw[error.start]:#04x}"
        raise Unreadable(
            f"is not UTF-8 (found {bad}); convert it to UTF-8 first.", f"byte {offset + error.start}"
        ) from None
    if (zero := text.find("\0")) >= 0:
        raise Unreadable("holds a zero byte, so it is not text.", f"byte {offset + len(text[:zero].encode())}")
    return text
