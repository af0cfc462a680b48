"""Kill `roznamcha add` again and again, and see that the record stays whole.

    python tests/record/kill_many.py [KILLS] [SEED]

200 kills take some ten minutes. Each `add` is killed (SIGKILL) at a random moment: while it
starts, makes the tables, codes, or writes. After each kill the record is checked, and the
next `add` goes on with the same record until everything is in it; then a new one is begun.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from wholeness import faults

ARTICLES = 1500
_STATES = "ایران روس امریکہ پاکستان ترکی سعودی_عرب چین بھارت فرانس جرمنی عراق مصر".replace("_", " ").split()
_TELLINGS = (
    "{a} نے {b} کی مذمت کی ہے۔",
    "{a} اور {b} کے درمیان مذاکرات {n} اکتوبر کو ماسکو میں ہوئے۔",
    "{a} کے وزیر خارجہ نے {b} کا دورہ کیا۔",
    "{a} نے {b} پر نئی پابندیاں عائد کر دی ہیں۔ انہوں نے کہا کہ {n} افراد گرفتار کیے گئے۔",
)


def write_reports(file: Path, count: int = ARTICLES, seed: int = 1) -> None:
    """Write reports of our own making as JSON lines."""
    draw = random.Random(seed)
    with file.open("w", encoding="utf-8") as out:
        for number in range(count):
            text = " ".join(
                draw.choice(_TELLINGS).format(a=draw.choice(_STATES), b=draw.choice(_STATES), n=draw.randint(2, 28))
                for _ in range(draw.randint(1, 4))
            )
            day = f"2021-10-{draw.randint(1, 28):02}"
            row = {"id": f"r{number}", "text": text, "source": f"outlet {number % 7}", "published": day}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def add_and_kill(reports: Path, record: Path, seconds: float, after_first: bool) -> tuple[list[str], bool]:
    """Start `add`, kill it `seconds` after its start or its first report; the ids reported, and whether it had ended."""
    command = [sys.executable, "-m", "roznamcha", "add", str(reports), "--record", str(record)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout is not None
    told: list[str] = []
    first = threading.Event()

    def read() -> None:
        for line in process.stdout or ():
            # A line without its end was not reported.
            if line.endswith("\n"):
                told.append(line.split("/")[-1].strip())
                first.set()

    reader = threading.Thread(target=read)
    reader.start()
    if after_first:
        while not first.wait(0.01) and process.poll() is None:
            pass
    time.sleep(seconds)
    ended = process.poll() is not None
    process.send_signal(signal.SIGKILL)
    process.wait()
    reader.join()
    return told, ended


def kill_many(kills: int, seed: int, folder: Path) -> list[str]:
    """Kill that many times; what was wrong."""
    draw = random.Random(seed)
    reports = folder / "reports.jsonl"
    write_reports(reports)
    wrong: list[str] = []
    killed = rounds = promised_in_all = 0
    while killed < kills:
        rounds += 1
        record, promised = folder / f"record-{rounds}.db", set[str]()
        ended = False
        while not ended and killed < kills:
            late = draw.random() < 0.75
            told, ended = add_and_kill(reports, record, draw.uniform(0, 1.5) if late else draw.uniform(0, 2.5), late)
            doubled = promised & set(told)
            promised |= set(told)
            killed += not ended
            promised_in_all += len(told)
            found = faults(record, promised) if record.exists() else []
            found += [f"added twice: {name}" for name in doubled]
            if ended and len(promised) != ARTICLES:
                found.append(f"ended with {len(promised)} of {ARTICLES}")
            wrong += [f"kill {killed}: {fault}" for fault in found]
            print(f"kill {killed}: {len(promised)} reported in record {rounds}, {len(wrong)} faults", flush=True)
        for left in folder.glob(record.name + "*"):
            left.unlink()
    print(f"{killed} kills, {rounds} records, {promised_in_all} articles reported added, {len(wrong)} faults")
    return wrong


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as made:
        trouble = kill_many(given[0] if given else 200, given[1] if len(given) > 1 else 1, Path(made))
    print("\n".join(trouble))
    sys.exit(bool(trouble))
