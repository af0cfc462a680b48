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


def names(tagger: NER_Urdu, sentences: list[str]) -> list[list[str]]:
    """The names of an article's sentences as [label, words], from the tags B-, I-, L- and U-."""
    length = tagger.max_length  # words that the model reads at once
    words = [tagger.urdu_tokenize(sentence) for sentence in sentences]
    parts = [row[first : first + length] for row in words for first in range(0, len(row), length)]
    if not parts:
        return []
    with torch.no_grad():
        best = tagger.model(torch.cat([tagger.preprocess_sentence(part) for part in parts])).argmax(dim=2)
    found: list[list[str]] = []
    for part, tags in zip(parts, best.tolist(), strict=True):
        before = ""
        for word, tag in zip(part, tags, strict=False):
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
        print(json.dumps({"id": article["id"], "names": names(tagger, article["sentences"])}, ensure_ascii=False))


if __name__ == "__main__":
    main()
