"""The limits of what is read: a file beyond them is a fault, not a full memory.

The longest report of the project's corpora has some 60,000 characters; each limit
leaves ample room above that.
"""

ARTICLE_CHARACTERS = 300_000
"""Characters of one article."""

PAGE_BYTES = 4 * 2**20
"""Bytes of an .html page; a page carries scripts and styles beside its text."""

PLAIN_BYTES = 4 * ARTICLE_CHARACTERS
"""Bytes of a .txt file: no character of UTF-8 takes more than four."""

LINE_BYTES = 8 * ARTICLE_CHARACTERS
"""Bytes of a line of JSON, in which a character may be written as `\\u0627`."""

BAD_LINES = 20
"""Lines at the head of a .jsonl file that may be bad before it is given up as something else."""

UNPACKED_BYTES = 2**30
"""Bytes that a .gz file may unpack to. Lines are unpacked one at a time, so this bounds the time."""
