"""Events: what happened between whom, read sentence by sentence, merged and scored."""

from __future__ import annotations

from roznamcha.coder.events.article_signs import add_article_signs
from roznamcha.coder.events.blame import blame_attackers
from roznamcha.coder.events.casting import SHOW_SHARE, show_share
from roznamcha.coder.events.confidence import score_drafts
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.mandates import MANDATE, mandates
from roznamcha.coder.events.matching import able_matches, best_of, outlives
from roznamcha.coder.events.merge import merge_drafts, regretted, yields
from roznamcha.coder.events.scope import in_scope
from roznamcha.coder.events.sides import border_fire
from roznamcha.coder.events.telling import Telling
from roznamcha.coder.events.when import date_of_saying, settle_days
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.coder.times.find import TimeSpan

# Types whose patterns are wide: `مہلت دی`, `اجازت دی`, `پابندی لگائی`.
_GENERAL = frozenset(["REQUEST", "RETREAT", "SANCTION", "COERCE"])


def find_events(discourse: Discourse, times: list[TimeSpan]) -> list[Draft]:
    """The events of an article, merged, in the order of their first telling."""
    if show_share(discourse.text) >= SHOW_SHARE:
        return []  # sport and film are out of scope, whatever states play
    drafts: list[Draft] = []
    by_sentence: dict[int, list[TimeSpan]] = {}
    for time in times:
        by_sentence.setdefault(discourse.text.sentence_of(time.first), []).append(time)
    for index in sorted(discourse.parses):
        parse = discourse.parses[index]
        drafts.extend(_sentence_drafts(discourse, parse, by_sentence.get(index, []), drafts))
    blame_attackers(drafts, discourse)
    border_fire(drafts, discourse)
    merged = merge_drafts([draft for draft in drafts if in_scope(discourse, draft)], discourse)
    settle_days(merged, discourse, by_sentence)
    add_article_signs(merged, discourse)
    score_drafts(merged)
    for draft in merged:
        draft.actors = _most_specific(draft.actors, discourse)
        draft.recipients = _most_specific(draft.recipients, discourse)
    return merged


def _sentence_drafts(discourse: Discourse, parse: Parse, times: list[TimeSpan], earlier: list[Draft]) -> list[Draft]:
    """The events that a sentence tells; `earlier` are those of the sentences before."""
    speech = discourse.speeches.get(parse.sentence)
    told = [*([speech] if speech is not None else []), *discourse.replies.get(parse.sentence, ())]
    asked = [draft for each in told for draft in _asked(discourse, parse, each, times)]
    drafts = list(asked)

    def add(match: Match) -> bool:
        """Add what a match tells, unless another has told it; whether it tells anything."""
        found = Telling(discourse, parse, match, times, [*earlier, *drafts]).drafts()
        drafts.extend(draft for draft in found if not any(_alike(draft, other) for other in drafts))
        return bool(found)

    able = able_matches(discourse, parse, times)
    best = best_of(able)
    dead = [match for match in best if not add(match)]
    if dead:
        alive = [match for match in best if match not in dead]
        for match in best_of([m for m in able if m not in best and outlives(discourse, parse, m, alive, dead)]):
            add(match)
    told = [d for d in drafts if not regretted(d, drafts, discourse.text.words) and not yields(d, drafts)]
    words = discourse.text.words[parse.first : parse.last]
    return _without_asked([d for d in told if not any(_meant_rather(o, d, words, parse.first) for o in told)], asked)


def _meant_rather(one: Draft, other: Draft, words: list[str], first: int) -> bool:
    """Whether the same words tell the one, whose company stands beside them, and not the other, which needs none.

    `سفارت کاروں کو ملک چھوڑنے کے لیے مہلت دی` expels them; without the envoys it is a demand. `words` are the
    sentence's, from its token `first`.
    """
    same = (one.trigger, one.actors, one.recipients) == (other.trigger, other.actors, other.recipients)
    crowd = (one.type, other.type) == ("PROTEST", "ASSAULT")  # مظاہرین نے سفارت خانے پر دھاوا بولا
    if not same or one.type == other.type or not (crowd or other.type in _GENERAL) or other.predicate.needs:
        return False
    beside = {*words[: one.trigger[0] - first], *words[one.trigger[1] - first :]}
    return not one.predicate.needs.isdisjoint(beside)


def _without_asked(drafts: list[Draft], asked: list[Draft]) -> list[Draft]:
    """Without the demands told by mood alone whose addressee a verb of demanding tells too."""
    requests = [draft for draft in drafts if draft.type == "REQUEST" and draft not in asked]
    told = {index for draft in requests for index in draft.recipients}
    if any("asks anybody" in draft.signs for draft in requests):
        told |= {index for draft in asked for index in draft.recipients}
    return [draft for draft in drafts if draft not in asked or not told & set(draft.recipients)]


def _asked(discourse: Discourse, parse: Parse, speech: Speech, times: list[TimeSpan]) -> list[Draft]:
    """What a speaker demands by `چاہیے` and the like."""
    drafts = [_mandate(parse, speech, *found) for found in mandates(discourse, parse, speech)]
    for draft in drafts:
        date_of_saying(draft, times, speech)
    return drafts


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two patterns found the same in the same words."""
    return (one.type, one.trigger, one.actors, one.recipients) == (
        other.type,
        other.trigger,
        other.actors,
        other.recipients,
    )


def _mandate(
    parse: Parse, speech: Speech, mode: str, recipients: list[int], trigger: tuple[int, int], mood: str
) -> Draft:
    """The draft of a demand that `mandates` found; its signs are those of `sentence_signs`."""
    signs = {
        "type REQUEST": 1.0,
        f"mandate {mood}": 1.0,
        f"mode REQUEST {mode}": 1.0,
        "reported": 1.0,
        "recipient": 1.0,
        "recipient REQUEST": 1.0,
    }
    if not recipients:
        signs["asks anybody"] = 1.0
    if speech.carried:
        signs["carried"] = 1.0
    if speech.form == "direct":
        signs["mandate direct"] = 1.0
    return Draft(
        "REQUEST",
        mode,
        "occurred",
        [speech.speaker],
        recipients,
        None,
        None,
        None,
        parse.sentence,
        trigger,
        MANDATE,
        [parse.sentence],
        signs,
    )


def _most_specific(side: list[int], discourse: Discourse) -> list[int]:
    """A side without the states whose person or organ stands in it too (codebook, rule 2)."""
    finer = {discourse.candidate(i).code for i in side if discourse.candidate(i).type != "state"}
    return [i for i in side if discourse.candidate(i).type != "state" or discourse.candidate(i).code not in finer]
