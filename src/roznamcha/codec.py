"""Codings and articles as JSON, in the codebook's form."""

from __future__ import annotations

from typing import Any

import msgspec

from roznamcha.types import Article, Coding

_RENAMED = {"from_": "from"}


def coding_to_dict(coding: Coding) -> dict[str, Any]:
    """The coding as plain lists and dicts, `from_` written `from`."""
    built: dict[str, Any] = msgspec.to_builtins(coding)
    for kind in ("events", "times"):
        built[kind] = [{_RENAMED.get(k, k): v for k, v in item.items()} for item in built[kind]]
    return built


def coding_from_dict(raw: dict[str, Any]) -> Coding:
    """The reverse of `coding_to_dict`; raises msgspec.ValidationError on a bad shape."""
    raw = dict(raw)
    for kind in ("events", "times"):
        raw[kind] = [{("from_" if k == "from" else k): v for k, v in item.items()} for item in raw.get(kind, [])]
    return msgspec.convert(raw, Coding)


def coding_to_json(coding: Coding) -> bytes:
    """One line of JSON, UTF-8, without a line end."""
    return msgspec.json.encode(coding_to_dict(coding))


def article_from_json(line: bytes | str) -> Article:
    """Read an article; raises msgspec.ValidationError or DecodeError with what is wrong."""
    return msgspec.json.decode(line, type=Article)
