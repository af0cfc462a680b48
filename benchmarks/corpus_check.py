"""Code every report of a corpus and check that each span holds what it claims.

    python benchmarks/corpus_check.py CORPUS.jsonl[.gz] [--slowest SECONDS] [--show N]

Ends with status 1 where a report could not be coded, a span does not hold what it claims, or a report took
longer than --slowest (2 seconds).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

import roznamcha
from corpus import read_articles
from span_faults import span_faults


def main() -> int:
    """Print what was found and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--slowest", type=float, default=2.0, help="seconds that one report may take")
    parser.add_argument("--show", type=int, default=10, help="faults of a kind to print")
    options = parser.parse_args()
    roznamcha.code("")  # loads the lexicon, which is no part of a report's time
    errors: list[str] = []
    kinds: Counter[str] = Counter()
    slowest = (0.0, "", 0)
    reports = characters = spans = 0
    for article in read_articles(options.corpus):
        reports += 1
        characters += len(article.text)
        begun = time.perf_counter()
        try:
            coding = roznamcha.code(article)
        except Exception as error:
            errors.append(f"{article.id}: {type(error).__name__}: {error}")
            continue
        slowest = max(slowest, (time.perf_counter() - begun, article.id, len(article.text)))
        spans += len(coding.sentences) + sum(len(actor.mentions) for actor in coding.actors) + len(coding.statements)
        spans += len(coding.events) + len(coding.times) + len(coding.figures)
        for fault in span_faults(article, coding):
            kind = fault.split(maxsplit=1)[0].rstrip(":")
            kinds[kind] += 1
            if kinds[kind] <= options.show:
                print(f"{article.id}: {fault}")
    for told in errors[: options.show]:
        print(told)
    print(f"{reports} reports, {characters} characters, {spans} spans")
    print(f"{len(errors)} could not be coded")
    print(f"{kinds.total()} spans do not hold what they claim {dict(kinds) or ''}")
    print(f"slowest: {slowest[0]:.3f} s, {slowest[1]} ({slowest[2]} characters)")
    return 1 if errors or kinds or slowest[0] > options.slowest else 0


if __name__ == "__main__":
    sys.exit(main())
