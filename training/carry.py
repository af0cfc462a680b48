"""Train the model that tells whether a speech carries on, on articles coded by reading.

    python training/carry.py GOLD_DIR ARTICLES.jsonl [GOLD_DIR ARTICLES.jsonl …] [--only tune] [--write]

A case is a sentence without a verb of saying after one with a speaker; it is right to carry on
where gold gives both sentences the same speaker. Scores are from cross-validation by article.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from reading import articles_of, read
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

from roznamcha.coder.speech.carry import LIKELY
from roznamcha.coder.speech.discourse import Discourse

TARGET = Path(__file__).parent.parent / "src" / "roznamcha" / "coder" / "data" / "carry.json"


def speaker(discourse: Discourse, number: int, gold: dict) -> str | None:
    """Gold's speaker of the sentence that overlaps ours the most."""
    sentence = discourse.text.sentences[number]
    start, end = discourse.text.span(sentence.first, sentence.last)
    overlaps = [min(end, last) - max(start, first) for first, last in gold["sentences"]]
    return gold["speakers"].get(str(overlaps.index(max(overlaps))))


def cases(gold_dir: Path, articles: Path, only: str | None) -> list[tuple[str, dict[str, float], bool]]:
    found = []
    for raw, gold in articles_of(gold_dir, articles, only):
        discourse = read(raw).discourse
        speakers = [speaker(discourse, number, gold) for number in range(len(discourse.text.sentences))]
        for sentence, signs in discourse.carry_signs.items():
            before = speakers[sentence - 1] if sentence else None
            if before is not None:
                found.append((raw["id"], signs, speakers[sentence] == before))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--only")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows = []
    for gold_dir, articles in zip(options.data[::2], options.data[1::2], strict=True):
        rows += cases(gold_dir, articles, options.only if "shared" in str(gold_dir) else None)
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([row[1] for row in rows])
    right = np.array([row[2] for row in rows])
    groups = np.array([row[0] for row in rows])
    model = LogisticRegression(C=1.0, max_iter=2000)
    held = (
        cross_val_predict(model, matrix, right, groups=groups, cv=GroupKFold(8), method="predict_proba")[:, 1] >= LIKELY
    )
    print(
        f"{len(rows)} cases, {right.sum()} carry on; accuracy {np.mean(held == right):.3f}, precision {right[held].mean():.3f}, recall {held[right].mean():.3f}"
    )
    model.fit(matrix, right)
    weights = {
        n: round(float(w), 4)
        for n, w in zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(w) >= 0.02
    }
    for name, weight in sorted(weights.items(), key=lambda x: -abs(x[1]))[:25]:
        print(f"  {weight:+.2f} {name}")
    if options.write:
        TARGET.write_text(
            json.dumps(
                {"bias": round(float(model.intercept_[0]), 4), "weights": dict(sorted(weights.items()))},
                ensure_ascii=False,
                indent=0,
            )
            + "\n",
            "utf-8",
        )


if __name__ == "__main__":
    main()
