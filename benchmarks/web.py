"""How fast the pages answer: 20 readers, on a record of 100,000 articles, while an `add` runs.

    python benchmarks/web.py [--record FILE] [--articles N] [--seconds S] [--pause S]

Wanted (issue 5): a median of 300 ms or better for every page, and no error. A reader asks for
the next page as soon as he has the last (or after a pause). Server, adding and readers are
processes of their own on this machine. Prints a table; the exit status is 1 where that is
missed. Without a record one is generated, as benchmarks/record.py does.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from urllib.parse import quote

from rich.console import Console
from rich.table import Table

from archive import Archive
from roznamcha.record import Record

READERS, WANTED_MS = 20, 300.0
_WARM_UP = 20.0  # seconds that are not counted


def main() -> int:
    """Run all and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--record", type=Path, help="a generated record; it is copied, not changed")
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--pause", type=float, default=0.0, help="seconds that a reader looks at a page")
    options.add_argument("--adding", type=Path, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.adding:
        return _add_for_ever(given.adding)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "web.db"
        if given.record:
            shutil.copy(given.record, file)
        else:
            _generate(file, given.articles)
        return _run(file, given.seconds, given.pause)


def _generate(file: Path, size: int) -> None:
    with Record(file, create=True) as record:
        for done in record.add_all(Archive(size).articles(), coder="benchmark"):
            assert done.fault is None, done.fault  # noqa: S101


def _add_for_ever(file: Path) -> int:
    """What an `add` does, coding aside, until it is ended."""
    archive = Archive(10_000_000, seed=int(time.time()))

    def further():  # type: ignore[no-untyped-def]
        for article, coding in archive.articles():
            article.id = coding.id = f"more-{article.id}"
            yield article, coding

    with Record(file, create=True) as record:
        for _ in record.add_all(further(), coder="benchmark"):
            pass
    return 0


def _run(file: Path, seconds: float, pause: float) -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen([sys.executable, "-m", "roznamcha", "serve", "--record", str(file), "--port", str(port)])
    adding = None
    try:
        _wait(port)
        adding = subprocess.Popen([sys.executable, __file__, "--adding", str(file)])
        before = _articles(file)
        taken, faults = asyncio.run(_read(port, _pages(file), seconds, pause))
        added = _articles(file) - before
    finally:
        for process in (adding, server):
            if process is not None:
                process.terminate()
                process.wait(timeout=20)
    return _tell(taken, faults, added, before, seconds)


def _tell(taken: dict[str, list[float]], faults: list[str], added: int, before: int, seconds: float) -> int:
    table = Table(
        "page", "asked", "median ms", "95% ms", title=f"{READERS} readers, {before:,} articles", title_justify="left"
    )
    slow = False
    for name, times in sorted(taken.items()):
        median = statistics.median(times) * 1000
        slow |= median > WANTED_MS
        table.add_row(name, str(len(times)), f"{median:,.0f}", f"{sorted(times)[int(len(times) * 0.95)] * 1000:,.0f}")
    console = Console(width=None if sys.stdout.isatty() else 100)
    console.print(table)
    every = sorted(time for times in taken.values() for time in times)
    console.print(
        f"all: {len(every):,} pages, {len(every) / seconds:.0f} a second, median {statistics.median(every) * 1000:.0f} ms "
        f"(wanted {WANTED_MS:.0f}), {len(faults)} errors; {added:,} articles were added meanwhile."
    )
    for fault in faults[:5]:
        console.print(fault, style="red")
    return int(slow or bool(faults))


def _pages(file: Path) -> dict[str, list[str]]:
    """Addresses of each page, drawn from the record."""
    draw = random.Random(1)
    with sqlite3.connect(file) as connection:

        def some(query: str, count: int = 40) -> list[str]:
            rows = [str(row[0]) for row in connection.execute(query)]
            return draw.sample(rows, min(count, len(rows)))

        days = some("SELECT DISTINCT day FROM reports WHERE day > ''")
        articles = [str(draw.randint(1, _articles(file))) for _ in range(40)]
        incidents = some("SELECT id FROM incidents LIMIT 20000")
        codes = some("SELECT DISTINCT code FROM entities WHERE type = 'state'", 30)
        people = some("SELECT id FROM entities WHERE type = 'person'", 30)
        dossiers = some("SELECT DISTINCT subject FROM findings WHERE kind = 'dossier'", 20)
    archive = Archive(1)
    words = [archive.common_word(), archive.rare_word(), f'"{archive.rare_word()}"']
    pairs = [draw.sample(codes, 2) for _ in range(30)]
    pages = {
        "today": ["", *(f"?day={day}" for day in days)],
        "timeline": ["timeline"],
        "timeline, one actor": [f"timeline?actor={code}" for code in codes],
        "timeline, filtered": [f"timeline?actor={a}&with={b}&since=2020&min_confidence=0.7" for a, b in pairs],
        "timeline, type and outlet": [f"timeline?type=CONSULT&source=outlet-{n}" for n in range(20)],
        "incident": [f"incidents/{id_}" for id_ in incidents],
        "article": [f"articles/{id_}" for id_ in articles],
        "dossiers": ["dossiers"],
        "dossier": [f"dossiers/{quote(id_)}" for id_ in dossiers] or ["dossiers/jcpoa"],
        "actors": ["actors"],
        "actor, a state": [f"actors/{code}" for code in codes],
        "actor, a person": [f"actors/{id_}" for id_ in people],
        "dyad": [f"dyads/{a}/{b}" for a, b in pairs],
        "discrepancies": ["discrepancies", "discrepancies?part=incidents"],
        "search": [f"search?q={quote(word)}" for word in words],
    }
    return {name: [f"/{code}/{path}" for path in paths for code in ("en", "ur")] for name, paths in pages.items()}


async def _read(
    port: int, pages: dict[str, list[str]], seconds: float, pause: float
) -> tuple[dict[str, list[float]], list[str]]:
    taken: dict[str, list[float]] = defaultdict(list)
    faults: list[str] = []
    counted = time.perf_counter() + _WARM_UP
    end = counted + seconds
    await asyncio.gather(*(_reader(n, port, pages, pause, counted, end, taken, faults) for n in range(READERS)))
    return taken, faults


async def _reader(
    number: int, port: int, pages: dict[str, list[str]], pause: float, counted: float, end: float,
    taken: dict[str, list[float]], faults: list[str],
) -> None:  # fmt: skip
    draw = random.Random(number)
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    while (now := time.perf_counter()) < end:
        name = draw.choice(list(pages))
        path = draw.choice(pages[name])
        writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        await writer.drain()
        status, body = await _answer(reader)
        if status != 200 or b"</html>" not in body[-20:]:
            faults.append(f"{path}: {status}")
        if now >= counted:
            taken[name].append(time.perf_counter() - now)
        if pause:  # meanwhile the server may close the connection, so a new one is made, as by a browser
            writer.close()
            await asyncio.sleep(draw.uniform(0, 2 * pause))
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=2**20)
    writer.close()


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
    return int(head.split()[1]), await reader.readexactly(length)


def _wait(port: int) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise TimeoutError("the server did not start")


def _articles(file: Path) -> int:
    with sqlite3.connect(file) as connection:
        return int(connection.execute("SELECT count(*) FROM articles").fetchone()[0])


if __name__ == "__main__":
    sys.exit(main())
