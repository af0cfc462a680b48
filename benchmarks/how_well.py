"""Codes gold articles, scores the coding and writes the tables of docs/how-well.md.

    python benchmarks/how_well.py GOLD_DIR ARTICLES.jsonl [--part tune] [--part check] [--corpus FILE] [--no-peer]

GOLD_DIR holds gold files of the codebook, ARTICLES.jsonl what they were made of, and `score.py` beside
GOLD_DIR (or --scorer) is what scores. Each table stands between two marks in the page and is written anew;
the rest of the page is written by hand. `--corpus` measures speed as well.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import coding
import peer
import roznamcha
from gold import PARTS, Raw, load_scorer, read_gold, read_inputs
from roznamcha.codec import coding_to_dict
from roznamcha.coder.events.confidence import model
from roznamcha.coder.pipeline import code_article
from roznamcha.types import Coding

PAGE = Path(__file__).parents[1] / "docs" / "how-well.md"
SCORES = ("actors", "times", "figures", "speakers", "events", "events strict")
BINS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001)
LEASTS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
NEAR = 0.5  # shared share of the parties that makes two events one, as in the scorer


@dataclass(slots=True)
class Part:
    """One part of the gold with its coding; `everything` holds the events of every confidence."""

    name: str
    gold: dict[str, Raw]
    coded: dict[str, Raw]
    everything: dict[str, Coding]


@dataclass(frozen=True, slots=True)
class Judged:
    """An event of ours, and whether gold has it."""

    confidence: float
    right: bool


def code_part(name: str, gold_dir: Path, articles: Path) -> Part:
    """Read the gold of a part and code its articles."""
    gold = read_gold(gold_dir, name)
    inputs = read_inputs(articles, gold)
    everything = {article.id: code_article(article, least=0.0) for article in inputs}
    return Part(name, gold, {a.id: coding_to_dict(roznamcha.code(a)) for a in inputs}, everything)


# -- the tables -----------------------------------------------------------------------


def scores_table(parts: Sequence[Part], scorer: ModuleType) -> str:
    """Precision, recall and F1 by part of the coding, and what is right of what was found."""
    rows, scored = [], {part.name: scorer.score(part.gold, part.coded) for part in parts}
    for name in SCORES:
        cells = [scored[part.name][name] for part in parts]
        rows.append([name, *(f"{c['precision']:.2f} / {c['recall']:.2f} / **{c['f1']:.2f}**" for c in cells)])
    for name in scored[parts[0].name]["accuracy on matched"]:
        cells = [scored[part.name]["accuracy on matched"].get(name, {"accuracy": None, "of": 0}) for part in parts]
        rows.append([f"{name}, right of those found", *(f"{c['accuracy'] or 0:.2f} of {c['of']}" for c in cells)])
    return table(["", *(f"{p.name}: {len(p.gold)} articles (P / R / F1)" for p in parts)], rows)


def types_table(parts: Sequence[Part], scorer: ModuleType) -> str:
    """Precision, recall and F1 of each type of event."""
    scored = [scorer.score(part.gold, part.coded) for part in parts]
    kinds = sorted({k for s in scored for k in s if k.startswith("events ") and k != "events strict"})
    none = {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 0}
    kinds.sort(key=lambda kind: -scored[0].get(kind, none)["gold"])
    rows = []
    for kind in kinds:
        cells = [s.get(kind, none) for s in scored]
        told = (f"{c['precision']:.2f} / {c['recall']:.2f} / **{c['f1']:.2f}** ({c['gold']})" for c in cells)
        rows.append([kind.removeprefix("events "), *told])
    return table(["type", *(f"{part.name}: P / R / F1 (in gold)" for part in parts)], rows)


def calibration_table(parts: Sequence[Part], scorer: ModuleType) -> str:
    """By bins of confidence: how many events, what confidence they have on average, how many are right."""
    judged = {part.name: judge(part, scorer, 0.0) for part in parts}
    rows = []
    for low, high in pairwise(BINS):
        row = [f"{low:.1f} to {min(high, 1.0):.1f}"]
        for part in parts:
            inside = [j for j in judged[part.name] if low <= j.confidence < high]
            mean = sum(j.confidence for j in inside) / max(len(inside), 1)
            share = sum(j.right for j in inside) / max(len(inside), 1)
            row.append(f"{len(inside)} events, {mean:.2f} told, **{share:.2f}** right" if inside else "none")
        rows.append(row)
    return table(["confidence", *(part.name for part in parts)], rows)


def thresholds_table(parts: Sequence[Part], scorer: ModuleType) -> str:
    """Precision and recall of the events of at least a confidence."""
    rows = []
    for least in sorted({*LEASTS, round(model().default, 3)}):
        row = [f"{least:g}" + (" (default)" if least == round(model().default, 3) else "")]
        for part in parts:
            kept = judge(part, scorer, least)
            wanted = sum(len(raw["events"]) for raw in part.gold.values())
            right = sum(j.right for j in kept)
            precision, recall = right / max(len(kept), 1), right / max(wanted, 1)
            f1 = 2 * precision * recall / max(precision + recall, 1e-9)
            row.append(f"{precision:.2f} / {recall:.2f} / **{f1:.2f}**")
        rows.append(row)
    return table(["least confidence", *(f"{part.name}: P / R / F1" for part in parts)], rows)


def kinds_table(parts: Sequence[Part], scorer: ModuleType) -> str:
    """What the wrong events are: how many of each kind are missed and extra."""
    rows = []
    counted = {part.name: _error_kinds(part, scorer) for part in parts}
    for kind in ("same type, other parties", "same parties, another type", "nothing like it"):
        row = [kind]
        for part in parts:
            row += [str(counted[part.name]["missed", kind]), str(counted[part.name]["extra", kind])]
        rows.append(row)
    return table(["", *(f"{part.name}: {way}" for part in parts for way in ("missed", "extra"))], rows)


def peer_table(rows: Sequence[peer.Row]) -> str:
    """Ours and the peer's names and actors."""
    return table(
        ["", "", "precision", "recall", "F1"],
        [[r.measure, r.coder, f"{r.precision:.2f}", f"{r.recall:.2f}", f"**{r.f1:.2f}**"] for r in rows],
    )


def speed_table(figures: Sequence[coding.Figure]) -> str:
    """What was measured, and the goals."""
    return table(["", "measured", "goal"], [[f.name, f.told, f.goal_told] for f in figures])


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


# -- right and wrong ------------------------------------------------------------------


def judge(part: Part, scorer: ModuleType, least: float) -> list[Judged]:
    """Each event of at least a confidence, with whether the scorer finds it in gold."""
    judged = []
    for key, raw in part.gold.items():
        told, ours, gold = _views(part, scorer, key, raw, least)
        hits = {j for _, j in scorer.match_events(gold, ours, scorer.lenient)}
        judged += [Judged(event.confidence, place in hits) for place, event in enumerate(told.events)]
    return judged


def _views(part: Part, scorer: ModuleType, key: str, raw: Raw, least: float) -> tuple[Coding, list[Raw], list[Raw]]:
    """Our coding of an article with events of at least a confidence, its events and gold's as the scorer sees them."""
    everything = part.everything[key]
    told = replace(everything, events=[e for e in everything.events if e.confidence >= least])
    sentences = raw["sentences"]
    gold, ours = scorer.Coded(raw, sentences), scorer.Coded(coding_to_dict(told), sentences)
    back = {system: known for known, system in scorer.match_actors(gold, ours).items()}
    views = [scorer.event_view(ours, event, back) for event in ours.events]
    return told, views, [scorer.event_view(gold, event) for event in gold.events]


def _error_kinds(part: Part, scorer: ModuleType) -> Counter[tuple[str, str]]:
    counted: Counter[tuple[str, str]] = Counter()
    for key, raw in part.gold.items():
        _, ours, gold = _views(part, scorer, key, raw, model().default)
        pairs = scorer.match_events(gold, ours, scorer.lenient)
        missed = [e for place, e in enumerate(gold) if place not in {i for i, _ in pairs}]
        extra = [e for place, e in enumerate(ours) if place not in {j for _, j in pairs}]
        for way, wrong, others in (("missed", missed, extra), ("extra", extra, missed)):
            counted.update((way, _kind(event, others, scorer)) for event in wrong)
    return counted


def _kind(event: Raw, others: Sequence[Raw], scorer: ModuleType) -> str:
    if any(other["type"] == event["type"] and other["all"] & event["all"] for other in others):
        return "same type, other parties"
    if any(scorer.jaccard(other["all"], event["all"]) >= NEAR for other in others):
        return "same parties, another type"
    return "nothing like it"


# -- the page -------------------------------------------------------------------------


def write(page: Path, tables: dict[str, str]) -> None:
    """Put each table between its marks in the page; raises SystemExit where a mark is missing."""
    text = page.read_text("utf-8")
    for name, content in tables.items():
        begin, end = f"<!-- begin {name} -->", f"<!-- end {name} -->"
        if begin not in text or end not in text:
            raise SystemExit(f"{page}: has no place for the table {name!r}; it goes between {begin} and {end}.")
        before, rest = text.split(begin, 1)
        text = f"{before}{begin}\n{content}\n{end}{rest.split(end, 1)[1]}"
    page.write_text(text, "utf-8")


def main() -> int:
    """Write the page and print what was written."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--part", choices=PARTS, action="append", help="repeat for several; tune by default")
    parser.add_argument("--scorer", type=Path, help="by default score.py beside GOLD_DIR")
    parser.add_argument("--corpus", type=Path, help="reports to measure speed on; without it the old table stays")
    parser.add_argument("--no-peer", action="store_true", help="leave the peer's table as it is")
    parser.add_argument("--peer-env", type=Path, default=peer.ENVIRONMENT, help="the peer's environment")
    parser.add_argument("--page", type=Path, default=PAGE)
    options = parser.parse_args()
    scorer = load_scorer(options.scorer or options.gold.parent / "score.py")
    parts = [code_part(name, options.gold, options.articles) for name in options.part or ["tune"]]
    makers = {
        "scores": scores_table, "types": types_table, "calibration": calibration_table,
        "thresholds": thresholds_table, "kinds": kinds_table,
    }  # fmt: skip
    tables = {name: make(parts, scorer) for name, make in makers.items()}
    if not options.no_peer:
        try:
            last = parts[-1].name
            rows = peer.compare(options.gold, options.articles, last, scorer, options.peer_env)
            tables["peer"] = f"On the part {last}:\n\n{peer_table(rows)}"
        except peer.PeerMissing as missing:
            print(f"the peer's table stays as it was: {missing}", file=sys.stderr)
    if options.corpus:
        tables["speed"] = speed_table(coding.measure(options.corpus))
    write(options.page, tables)
    for name, content in tables.items():
        print(f"\n{name}\n{content}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
