"""Train the confidence model on articles coded by reading, and print how well it is calibrated.

    python training/confidence.py GOLD_DIR ARTICLES.jsonl [GOLD_DIR ARTICLES.jsonl …] [--only tune] [--write]

An event counts as right when the scorer of the codebook would match it to a gold event of the
same article (same type, half of the participants' codes shared). Scores printed are from
cross-validation by article. Needs scikit-learn (BSD-3); the package does not.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from reading import articles_of, read
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

TARGET = Path(__file__).parent.parent / "src" / "roznamcha" / "coder" / "data" / "confidence.json"


def keys(ids: list[str], actors: dict[str, dict]) -> set[str]:
    return {actors[i].get("code") or "#" + actors[i]["name"] for i in ids if i in actors}


def collect(gold_dir: Path, articles: Path, only: str | None) -> list[tuple[str, dict[str, float], bool, int]]:
    """(article, signs, right, gold events of the article) for every draft event."""
    rows = []
    for raw, gold in articles_of(gold_dir, articles, only):
        actors = {a["id"]: a for a in gold["actors"]}
        wanted = [(e["type"], keys(e["actors"] + e["recipients"], actors)) for e in gold["events"]]
        reading = read(raw)
        discourse, drafts = reading.discourse, reading.drafts
        used: set[int] = set()
        scored = []
        for number, draft in enumerate(drafts):
            codes = {discourse.candidate(i).code or "#" + discourse.candidate(i).name for i in draft.parties()}
            for place, (type_, other) in enumerate(wanted):
                # An actor without a code goes by its name, which gold spells as it likes: any two such agree.
                one = {c if not c.startswith("#") else "#" for c in codes}
                two = {c if not c.startswith("#") else "#" for c in other}
                share = len(one & two) / len(one | two) if one | two else 0.0
                if type_ == draft.type and share >= 0.5:
                    scored.append((share, number, place))
        right = set()
        # Of two tellings of one event the first is right, the second is the one too many.
        for _share, number, place in sorted(scored, key=lambda pair: (-pair[0], *pair[1:])):
            if number not in right and place not in used:
                right.add(number)
                used.add(place)
        rows.append((raw["id"], {}, False, len(wanted)))
        rows.extend((raw["id"], draft.signs, number in right, 0) for number, draft in enumerate(drafts))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--only")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--strength", type=float, default=0.1)
    options = parser.parse_args()
    rows = []
    for gold_dir, articles in zip(options.data[::2], options.data[1::2], strict=True):
        rows += collect(gold_dir, articles, options.only if "shared" in str(gold_dir) else None)
    total = sum(row[3] for row in rows)
    rows = [row for row in rows if row[1]]
    groups = np.array([row[0] for row in rows])
    right = np.array([row[2] for row in rows])
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([row[1] for row in rows])
    held = np.zeros(len(rows))
    for train, test in GroupKFold(10).split(matrix, right, groups):
        fold = LogisticRegression(C=options.strength, max_iter=3000).fit(matrix[train], right[train])
        held[test] = fold.predict_proba(matrix[test])[:, 1]
    print(f"{len(rows)} drafts, {right.sum()} right, {total} gold events; recall of drafts {right.sum() / total:.3f}")
    best = (0.0, 0.0)
    for threshold in np.arange(0.0, 0.8, 0.05):
        kept = held >= threshold
        precision = right[kept].mean() if kept.any() else 0.0
        recall = right[kept].sum() / total
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        best = max(best, (f1, threshold))
        print(f"  >= {threshold:.2f}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} ({kept.sum()})")
    print("reliability (cross-validated): confidence, events, share right")
    for low in np.arange(0, 1, 0.1):
        inside = (held >= low) & (held < low + 0.1)
        if inside.any():
            print(f"  {low:.1f}-{low + 0.1:.1f}  {inside.sum():4d}  {right[inside].mean():.2f}")
    model = LogisticRegression(C=options.strength, max_iter=3000).fit(matrix, right)
    weights = {
        name: round(float(w), 4)
        for name, w in zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(w) >= 0.01
    }
    for name, weight in sorted(weights.items(), key=lambda x: -abs(x[1]))[:40]:
        print(f"  {weight:+.2f} {name}", file=sys.stderr)
    if options.write:
        TARGET.write_text(
            json.dumps({"bias": round(float(model.intercept_[0]), 4), "default": round(float(best[1]), 2), "weights": dict(sorted(weights.items()))}, ensure_ascii=False, indent=0) + "\n",
            "utf-8",
        )  # fmt: skip


if __name__ == "__main__":
    main()
