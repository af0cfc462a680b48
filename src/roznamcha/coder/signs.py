"""Signs: what is seen of a draft event that tells how likely it is right.

Names of signs are the keys of the weights in `data/confidence.json`.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from roznamcha.coder.clauses import RELATIVE
from roznamcha.coder.predicates import Match
from roznamcha.coder.roles import Roles
from roznamcha.coder.scope import unit
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.language.verbs import VerbGroup

if TYPE_CHECKING:
    from roznamcha.coder.events import Draft


def sentence_signs(
    draft: Draft, roles: Roles, match: Match, verb: VerbGroup | None, speech: Speech | None, *, inside: bool, fallback: bool, far: int
) -> dict[str, float]:
    """Signs from the sentence and the clause that tell the event."""
    type_ = draft.type
    signs = {
        f"type {type_}": True,
        f"status {draft.status}": True,
        f"mode {type_} {draft.mode}": draft.mode is not None,
        f"pattern {draft.predicate.file} {draft.predicate.label}": True,
        "noun": verb is None,
        f"noun {type_}": verb is None,
        "inside": inside,
        f"inside {type_}": inside,
        "carried": speech is not None and speech.carried,
        "reported": speech is not None,
        "fallback": fallback,
        "recipient": bool(draft.recipients),
        f"recipient {type_}": bool(draft.recipients),
        f"far {far}": True,
        f"far {far} {type_}": far > 0,
        "same clause": any(a.first < match.first for a in roles.before),
        "relative": roles.clause.opener in RELATIVE,
        "said": roles.clause.opener == "کہ",
        "passive": verb is not None and verb.passive,
        "participle": verb is not None and verb.participle is not None,
        "perfect": verb is not None and verb.kind == "perfect",
        "imperfect": verb is not None and verb.kind == "imperfect",
        "be": verb is not None and verb.kind == "be",
        "past": verb is not None and verb.past,
        "first sentence": draft.sentence == 0,
        "early": draft.sentence < 4,
        "dated": draft.from_ is not None,
        "placed": draft.place is not None,
        "same speaker": speech is not None and speech.speaker in draft.actors,
    }
    return {sign: 1.0 for sign, seen in signs.items() if seen}


def add_article_signs(drafts: list[Draft], discourse: Discourse) -> None:
    """Signs from the whole article: who is much named, who else is there."""
    named: Counter[str] = Counter()
    for candidate in discourse.cast.candidates:
        if (own := unit(discourse, candidate.index)) is not None:
            named[own] += len(candidate.mentions)
    total = sum(named.values()) or 1
    ranked = [own for own, _count in named.most_common()]
    per_sentence = Counter(draft.sentence for draft in drafts)
    for draft in drafts:
        actors = {u for i in draft.actors if (u := unit(discourse, i))}
        recipients = {u for i in draft.recipients if (u := unit(discourse, i))}
        units = actors | recipients
        signs = {
            f"actor {discourse.candidate(draft.actors[0]).type}": 1.0,
            "top two": float(len(units & set(ranked[:2])) == min(2, len(units))),
            "actor top": float(bool(actors & set(ranked[:3]))),
            "recipient top": float(bool(recipients & set(ranked[:3]))),
            "share": sum(named[u] for u in units) / total,
            "one state article": float(bool(ranked) and named[ranked[0]] / total > 0.75),
            "units": min(len(units), 4) / 4.0,
            "crowded": float(per_sentence[draft.sentence] > 2),
            "long": float(len(discourse.parses) > 15),
            "group": float(any(discourse.candidate(i).type == "group" for i in draft.parties())),
            "tellings": min(len(draft.sentences), 5) / 5.0,
        }
        if draft.recipients:
            signs[f"recipient is {discourse.candidate(draft.recipients[0]).type}"] = 1.0
        draft.signs.update({sign: value for sign, value in signs.items() if value})
