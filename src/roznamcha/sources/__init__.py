"""Where articles come from: files and folders of JSON lines, pages and plain text.

Nothing here reads Urdu or fetches anything. What cannot be read becomes a `SourceFault`
that names the file and the place, and the rest is read on.
"""

from roznamcha.sources.fault import SourceFault
from roznamcha.sources.read import Reader, read_paths

__all__ = ["Reader", "SourceFault", "read_paths"]
