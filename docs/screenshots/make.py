"""Make the pictures of the pages: python docs/screenshots/make.py [--record FILE] [--out FOLDER] [--full]

Without a record the project's samples are coded first. Needs Chromium (Debian's package) and
the fonts fonts-noto-core.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "web"))

from browsing import DESKTOP, PHONE, chromium, served  # noqa: E402

PAGES = {
    "today": "?day=2023-04-06",
    "timeline": "timeline?actor=IRN",
    "incident": "incidents/{incident}",
    "article": "articles/{article}",
    "dossiers": "dossiers",
    "dossier": "dossiers/{dossier}",
    "actor": "actors/IRN",
    "dyad": "dyads/IRN/{other}",
    "discrepancies": "discrepancies",
    "disputed": "discrepancies?part=incidents",
    "search": "search?q=%D8%A7%D9%8A%D8%B1%D8%A7%D9%86",
    "correct": "articles/{article}/review/event?item=0",
    "actors": "actors",
}


def main() -> None:
    """Take them all."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--record", type=Path)
    options.add_argument("--out", type=Path, default=Path(__file__).parent)
    options.add_argument("--full", action="store_true", help="whole pages, not only what a screen shows")
    options.add_argument("--dark", action="store_true")
    options.add_argument("--only", default="")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        record = given.record or _samples(Path(folder) / "samples.db")
        given.out.mkdir(parents=True, exist_ok=True)
        with served(record) as address, chromium() as browser:
            values = _values(record)
            for width, size in (("desktop", DESKTOP), ("phone", PHONE)):
                scheme = "dark" if given.dark else "light"
                context = browser.new_context(viewport=size, color_scheme=scheme, reduced_motion="reduce")
                page = context.new_page()
                page.on("console", lambda message: message.type == "error" and print("console:", message.text))
                for language in ("en", "ur"):
                    for name, path in PAGES.items():
                        if given.only and name not in given.only.split(","):
                            continue
                        page.goto(f"{address}/{language}/{path.format(**values)}", wait_until="networkidle")
                        page.wait_for_timeout(150)
                        file = given.out / f"{name}-{language}-{width}{'-dark' if given.dark else ''}.jpg"
                        page.screenshot(path=file, full_page=given.full, type="jpeg", quality=80)
                context.close()


def _samples(file: Path) -> Path:
    import roznamcha
    from roznamcha.record import Record
    from roznamcha.sources import SourceFault, read_paths

    with Record(file, create=True) as record:
        read = (item for item in read_paths([ROOT / "samples"]) if not isinstance(item, SourceFault))
        for added in record.add_all((article, roznamcha.code(article)) for article in read):
            assert added.fault is None, added  # noqa: S101
    return file


def _values(record: Path) -> dict[str, str]:
    """What is shown: the incident with most sources, the article with most events, the longest dossier."""
    import sqlite3

    with sqlite3.connect(record) as connection:

        def first(query: str, otherwise: str) -> str:
            row = connection.execute(query).fetchone()
            return str(row[0]) if row else otherwise

        return {
            "incident": first("SELECT id FROM incidents ORDER BY sources DESC, disagreements IS NULL LIMIT 1", "1"),
            "article": first("SELECT article_id FROM events GROUP BY article_id ORDER BY count(*) DESC LIMIT 1", "1"),
            "dossier": first(
                "SELECT subject FROM findings WHERE kind = 'dossier' GROUP BY subject ORDER BY count(*) DESC LIMIT 1", "jcpoa"
            ),
            "other": first("SELECT iif(a = 'IRN', b, a) FROM ties WHERE 'IRN' IN (a, b) GROUP BY 1 ORDER BY count(*) DESC LIMIT 1", "RUS"),
        }  # fmt: skip


if __name__ == "__main__":
    main()
