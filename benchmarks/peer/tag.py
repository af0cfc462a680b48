"""Runs in the peer's environment: sentences in, names out, a JSON object a line.

In: {"id": …, "sentences": ["…", …]}. Out: {"id": …, "names": [["PERSON", "…"], …]}, in order.

`NER_Urdu.ner_tags_urdu` answers with one tag for each different word of a sentence; here its tokeniser and
its model are asked for a tag at each place, which is kinder to it.
"""

from __future__ import annotations

import json
import sys

import torch
from LughaatNLP import NER_Urdu


def names(tagger: NER_Urdu, sentence: str) -> list[list[str]]:
    """The names of a sentence as [label, words], from its B-, I-, L- and U- tags."""
    words = tagger.urdu_tokenize(sentence)
    found: list[list[str]] = []
    # The model reads at most `max_length` words at once.
    for first in range(0, len(words), tagger.max_length):
        part = words[first : first + tagger.max_length]
        with torch.no_grad():
            best = tagger.model(tagger.preprocess_sentence(part)).argmax(dim=2).squeeze(0)
        before = ""
        for word, tag in zip(part, best.tolist(), strict=False):
            place, _, label = str(tagger.tag2label[tag]).partition("-")
            if label:
                if place in "IL" and label == before:
                    found[-1][1] += f" {word}"
                else:
                    found.append([label, word])
            before = label if place in "BI" else ""
    return found


def main() -> None:
    tagger = NER_Urdu()
    for line in sys.stdin:
        article = json.loads(line)
        found = [name for sentence in article["sentences"] for name in names(tagger, sentence)]
        print(json.dumps({"id": article["id"], "names": found}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
