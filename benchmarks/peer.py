"""LughaatNLP's name tagger on the actors of gold, beside ours.

    python benchmarks/peer.py GOLD_DIR ARTICLES.jsonl [--part tune|check] [--scorer SCORE.PY] [--env DIR]

The peer has an environment of its own (`.bench-peer`, some 6 GB, made on the first run from PyPI).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import roznamcha
from gold import PARTS, Raw, load_scorer, read_gold, read_inputs
from roznamcha.codec import coding_to_dict

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parent / ".bench-peer"
NAME = "LughaatNLP 1.3.1"
LABELS = {"PERSON": "person", "LOCATION": "state", "ORGANIZATION": "org"}


class PeerMissing(Exception):
    """The peer cannot be had here; the message says why."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one coder: shares in 0..1."""

    measure: str
    coder: str
    precision: float
    recall: float
    f1: float


def make_environment(folder: Path) -> Path:
    """The peer's python, its environment made where it is missing; raises PeerMissing."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    ready = folder / ".ready"
    if not ready.exists():
        print(f"making {folder} for {NAME} (some 6 GB, a few minutes, once) ...", file=sys.stderr)
        try:
            subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
            pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            subprocess.run([*pip, "-r", str(HERE / "peer" / "requirements.txt")], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            raise PeerMissing(f"{NAME} could not be installed from PyPI ({error}).") from error
        ready.touch()
    return python


def peer_names(python: Path, gold: dict[str, Raw], texts: dict[str, str]) -> dict[str, list[tuple[str, str]]]:
    """The names that the peer finds in each article, as (label, words); raises PeerMissing."""
    asked = "".join(
        json.dumps({"id": key, "sentences": [texts[key][a:b] for a, b in raw["sentences"]]}) + "\n"
        for key, raw in gold.items()
    )
    tag = [str(python), str(HERE / "peer" / "tag.py")]
    done = subprocess.run(tag, input=asked, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PeerMissing(f"{NAME} does not run: {(done.stderr.strip() or 'no message').splitlines()[-1]}")
    answers = map(json.loads, done.stdout.splitlines())
    return {answer["id"]: [(label, words) for label, words in answer["names"]] for answer in answers}


def as_actors(names: Iterable[tuple[str, str]], scorer: ModuleType) -> list[Raw]:
    """Names as actors: equal ones are one, and a short one joins the longer that it ends or begins."""
    actors: list[Raw] = []
    kept = {(LABELS[label], words) for label, words in names if label in LABELS}
    for kind, words in sorted(kept, key=lambda name: (-len(name[1]), name)):
        plain = f" {scorer.norm(words)} "
        for actor in actors:
            known = f" {scorer.norm(actor['surfaces'][0])} "
            if actor["type"] == kind and (known.endswith(plain) or known.startswith(plain)):
                actor["surfaces"].append(words)
                break
        else:
            actors.append({"id": f"p{len(actors)}", "type": kind, "code": None, "surfaces": [words]})
    return actors


def compare(
    gold_dir: Path, articles: Path, part: str, scorer: ModuleType, environment: Path = ENVIRONMENT
) -> list[Row]:
    """Both coders on the same gold; raises PeerMissing."""
    gold = read_gold(gold_dir, part)
    inputs = read_inputs(articles, gold)
    names = peer_names(make_environment(environment), gold, {article.id: article.text for article in inputs})
    systems = {
        "Roznamcha": {article.id: coding_to_dict(roznamcha.code(article)) for article in inputs},
        NAME: {key: {"id": key, "actors": as_actors(found, scorer)} for key, found in names.items()},
    }
    rows = []
    for measure, kind in (("persons, names as written", "person"), ("states, names as written", "state")):
        rows += [Row(measure, coder, *_surfaces(gold, coded, kind, scorer)) for coder, coded in systems.items()]
    for coder, coded in systems.items():
        actors = scorer.score(gold, coded)["actors"]
        rows.append(Row("actors, each once", coder, actors["precision"], actors["recall"], actors["f1"]))
    return rows


def _surfaces(gold: dict[str, Raw], coded: dict[str, Raw], kind: str, scorer: ModuleType) -> tuple[float, float, float]:
    """Precision, recall and F1 of the different written names of one type, article by article."""

    def written(raw: Raw) -> set[str]:
        return {scorer.norm(s) for actor in raw.get("actors", []) if actor["type"] == kind for s in actor["surfaces"]}

    right = told = wanted = 0
    for key, raw in gold.items():
        want, tell = written(raw), written(coded.get(key, {}))
        right, told, wanted = right + len(want & tell), told + len(tell), wanted + len(want)
    precision, recall = right / max(told, 1), right / max(wanted, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def main() -> int:
    """Print the comparison; without the peer say so and end with status 2."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--part", choices=PARTS, default="tune")
    parser.add_argument("--scorer", type=Path, help="by default score.py beside GOLD_DIR")
    parser.add_argument("--env", type=Path, default=ENVIRONMENT, help="where the peer's environment is or is made")
    options = parser.parse_args()
    scorer = load_scorer(options.scorer or options.gold.parent / "score.py")
    try:
        rows = compare(options.gold, options.articles, options.part, scorer, options.env)
    except PeerMissing as missing:
        print(f"skipped: {missing}", file=sys.stderr)
        return 2
    for row in rows:
        print(f"{row.measure:28} {row.coder:18} P {row.precision:.3f}  R {row.recall:.3f}  F1 {row.f1:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
