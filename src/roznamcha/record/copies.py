"""The same agency text in several outlets.

MinHash over shingles of words (Broder 1997) finds who might be a copy of whom among any
number of articles; whether they are is then decided on the shingles themselves, so that
chance in the hashing can miss a copy but never claim one.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, func, select, update

from roznamcha.language.letters import letters_of
from roznamcha.record.prepared import Prepared, as_list, enter_all, listed
from roznamcha.record.schema import articles, bands, reports, versions

if TYPE_CHECKING:
    from datasketch import MinHash

# 24 bands of 3: two texts that share half of their shingles meet in a band with probability
# 1 - (1 - 0.5^3)^24 = 0.96, two that share a tenth with 0.02.
_BANDS, _ROWS = 24, 3
_SHORTEST = 15  # shingles; below that a text is too short to say that it is a copy
_COPY_RESEMBLANCE = 0.5  # of all shingles of both
_COPY_CONTAINMENT = 0.8  # of the shorter one's shingles: an abridged copy
_LIKELIEST = 12  # candidates that are compared in full

_sharing = Prepared(
    select(bands.c.version_id, func.count().label("shared"))
    .where(bands.c.band.in_(listed("wanted")))
    .group_by(bands.c.version_id)
    .order_by(func.count().desc())
    .limit(_LIKELIEST)
)

_candidates = Prepared(
    select(articles.c.id, articles.c.copies, versions.c.text)
    .join(versions, versions.c.article_id == articles.c.id)
    .join(reports, reports.c.version_id == versions.c.id)  # what a paper has taken back is no copy
    .where(versions.c.id.in_(listed("ids")))
)
_regroup = Prepared(
    update(articles).where(articles.c.copies.in_(listed("groups"))).values(copies=bindparam("smallest"))
)
_put = Prepared(update(articles).where(articles.c.id == bindparam("id")).values(copies=bindparam("smallest")))


def shingles(normal: str) -> frozenset[str]:
    """The runs of three words of a text in its one spelling: long enough that common phrases of the trade make no copies."""
    words = normal.split()
    return frozenset(map(" ".join, zip(words, islice(words, 1, None), islice(words, 2, None), strict=False)))


def are_copies(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts are one, word for word but for a lead, a cut or a byline."""
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST:
        return False
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) >= _COPY_RESEMBLANCE or shared / shorter >= _COPY_CONTAINMENT


def note_version(connection: Connection, article_id: int, version_id: int, normal: str) -> tuple[list[int], bool]:
    """Enter a version's text and put its article among its copies.

    Gives the other articles that are copies of it, and whether it has made one group of two.
    """
    own = shingles(normal)
    if len(own) < _SHORTEST:
        return [], False
    wanted = _signature(own)
    near = _sharing.rows(connection, wanted=as_list(wanted))
    found = [
        (row.id, row.copies)
        for row in (_candidates.rows(connection, ids=as_list(row.version_id for row in near)) if near else ())
        if row.id != article_id and are_copies(own, shingles(letters_of(row.text)))
    ]
    enter_all(connection, bands, [{"band": band, "version_id": version_id} for band in sorted(set(wanted))])
    groups = {copies for _, copies in found}
    if found:
        _join(connection, article_id, groups)
    return [id_ for id_, _ in found], len(groups) > 1


def _join(connection: Connection, article_id: int, groups: set[int]) -> None:
    """Make one group of the article and of all groups that it is a copy of."""
    smallest = min(groups | {article_id})
    _regroup.run(connection, smallest=smallest, groups=as_list(groups))
    _put.run(connection, smallest=smallest, id=article_id)


def _signature(own: frozenset[str]) -> list[int]:
    """The bands as signed 64-bit numbers, the band's place mixed in."""
    sketch = _empty().copy()
    sketch.update_batch([shingle.encode() for shingle in own])
    values = sketch.hashvalues.reshape(_BANDS, _ROWS)
    return [_number(place, row.tobytes()) for place, row in enumerate(values)]


def _number(place: int, row: bytes) -> int:
    return int.from_bytes(blake2b(row, digest_size=8, salt=bytes((place,))).digest(), "little", signed=True)


@lru_cache(maxsize=1)
def _empty() -> MinHash:
    from datasketch import MinHash  # takes half a second to import, and only adding needs it

    # The scheme and the seed are part of the file: other ones would not meet the stored bands.
    return MinHash(num_perm=_BANDS * _ROWS, seed=1, scheme="affine32", hashfunc=zlib.crc32)
