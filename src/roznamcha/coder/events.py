"""Events: what happened between whom, read clause by clause from the predicates' patterns."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import partial

from roznamcha.coder.casting import SHOW_SHARE, show_share
from roznamcha.coder.clauses import Parse
from roznamcha.coder.confidence import score_drafts
from roznamcha.coder.consult import apart, settle_consult
from roznamcha.coder.force import sent_to, struck, they, verbal_attack
from roznamcha.coder.mandates import MANDATE, mandates
from roznamcha.coder.merge import merge_drafts, regretted, yields
from roznamcha.coder.predicates import Match, Predicate, patterns
from roznamcha.coder.roles import Roles
from roznamcha.coder.scope import in_scope, unit
from roznamcha.coder.sides import (
    VIOLENCE,
    accuser,
    blame_attackers,
    claimed_target,
    clears_another,
    crowd_acts,
    denies,
    in_general,
    judged,
    likewise,
    linked_towns,
    of_violence,
    points_back,
    speaks_through,
    summoned,
    unmarked_doer,
)
from roznamcha.coder.signs import add_article_signs, sentence_signs
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.coder.status import beside_saying, status_of
from roznamcha.coder.threats import adversary, is_threatened, threat_told, threatened
from roznamcha.coder.times import TimeSpan
from roznamcha.coder.when import VERBAL, date_event, date_of_saying, settle_days
from roznamcha.coder.where import place_event, target
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at
from roznamcha.lexicon import Place

# What is done to somebody who need not be named again: `اس نے الزام مسترد کر دیا`.
ANSWERS = frozenset("REJECT ACCUSE REQUEST THREATEN SANCTION CONCEDE".split())
DENIALS = frozenset(map(plain, ["تردید", "نفی", "انکار"]))
# Told by one of another, these are his claim, not the other's deed (codebook, rule 14).
_CLAIMED = frozenset("SUPPORT AGREE CONCEDE".split())


@dataclass(slots=True)
class Draft:
    """An event as one sentence tells it; indexes are those of the candidates."""

    type: str
    mode: str | None
    status: str
    actors: list[int]
    recipients: list[int]
    place: Place | None
    from_: str | None
    to: str | None
    sentence: int
    trigger: tuple[int, int]
    predicate: Predicate
    sentences: list[int] = field(default_factory=list)
    signs: dict[str, float] = field(default_factory=dict)  # what the confidence is reckoned from
    confidence: float = 1.0

    def parties(self) -> list[int]:
        return [*self.actors, *(r for r in self.recipients if r not in self.actors)]


def find_events(discourse: Discourse, times: list[TimeSpan], day: datetime.date | None) -> list[Draft]:
    """The events of an article, merged, in the order of their first telling."""
    drafts: list[Draft] = []
    by_sentence: dict[int, list[TimeSpan]] = {}
    for time in times:
        by_sentence.setdefault(discourse.text.sentence_of(time.first), []).append(time)
    for index in sorted(discourse.parses):
        parse = discourse.parses[index]
        drafts.extend(_sentence_drafts(discourse, parse, by_sentence.get(index, []), drafts))
    if show_share(discourse.text) >= SHOW_SHARE:
        return []  # sport and film are out of scope, whatever states play
    blame_attackers(drafts, discourse)
    merged = merge_drafts([draft for draft in drafts if in_scope(discourse, draft)], discourse)
    settle_days(merged, discourse, by_sentence)
    add_article_signs(merged, discourse)
    score_drafts(merged)
    for draft in merged:
        draft.actors = _most_specific(draft.actors, discourse)
        draft.recipients = _most_specific(draft.recipients, discourse)
    return merged


def _sentence_drafts(discourse: Discourse, parse: Parse, times: list[TimeSpan], earlier: list[Draft]) -> list[Draft]:
    words = discourse.text.words
    verbs = {s.verb.first: s.stems for s in parse.segments if s.verb is not None}
    matches = [
        m
        for m in patterns().match(words, verbs, parse.first, parse.last, _asides(words, parse, times), _lands(parse))
        if m.pattern.predicate.type != "SPEECH"
    ]
    drafts: list[Draft] = []
    speech = discourse.speeches.get(parse.sentence)
    if speech is not None:
        for found in mandates(discourse, parse, speech):
            drafts.append(_mandate(parse, speech, *found))
            date_of_saying(drafts[-1], times, speech)
    asked = list(drafts)
    able = [m for m in matches if _needs_met(discourse, parse, m) and _may_be_said(m, speech)]
    best = _best(able)
    dead: list[Match] = []
    for match in best:
        if not _add_drafts(drafts, _drafts(discourse, parse, match, times, [*earlier, *drafts])):
            dead.append(match)
    if dead:
        alive = [match for match in best if match not in dead]
        for match in _best([m for m in able if m not in best and _outlives(discourse, parse, m, alive, dead)]):
            _add_drafts(drafts, _drafts(discourse, parse, match, times, [*earlier, *drafts]))
    drafts = [draft for draft in drafts if not regretted(draft, drafts) and not yields(draft, drafts)]
    requests = [draft for draft in drafts if draft.type == "REQUEST" and draft not in asked]
    told = {index for draft in requests for index in draft.recipients}
    if any("asks anybody" in draft.signs for draft in requests):
        told |= {index for draft in asked for index in draft.recipients}
    return [draft for draft in drafts if draft not in asked or not told & set(draft.recipients)]


_HAPPEN = plain("ہو")
_DECIDED = VERBAL | {"SANCTION"}  # what a session or a resolution may do
_HELP = plain_words("امداد امدادی مدد معاونت اعانت قرض قرضہ گرانٹ پیکیج پیکج فنڈ فنڈز عطیہ ڈالر ڈالرز")


def _helps(words: list[str], predicate: Predicate, match: Match) -> bool:
    """Whether help is given or promised, to those named before where the sentence does not say to whom."""
    return predicate.type == "AID" or (
        predicate.type == "AGREE" and bool(_HELP & set(words[match.first - 2 : match.noun_last]))
    )


_EXERCISES = frozenset(map(plain, ["مشق", "مشقیں", "مشقوں"]))


def _add_drafts(drafts: list[Draft], found: list[Draft]) -> bool:
    """Add what a match tells, unless another has told it; whether it tells anything."""
    drafts.extend(draft for draft in found if not any(_alike(draft, other) for other in drafts))
    return bool(found)


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two patterns found the same in the same words."""
    return (one.type, one.trigger, one.actors, one.recipients) == (
        other.type,
        other.trigger,
        other.actors,
        other.recipients,
    )


_PARTING = frozenset("ne ko se par mein darmiyan sath khilaf".split())


def _lands(parse: Parse) -> dict[int, int]:
    """The names of states and capitals, first token -> last."""
    return {m.first: m.last for m in parse.mentions if m.type == "state" and m.sort in ("name", "capital")}


_MANNER, _IN_MANNER = plain_words("انداز طریقے الفاظ لہجے"), plain_words("میں سے")
_MANNER_WORDS = 3  # words before `انداز میں`


def _asides(words: list[str], parse: Parse, times: list[TimeSpan]) -> dict[int, int]:
    """What may part a noun from its light verb, first token -> last: `پیر کو`, `جنیوا میں`, `طالبان نے`."""
    found: dict[int, int] = {}
    for time in times:
        mark = mark_at(words, time.last, parse.last)
        found[time.first] = time.last + (mark[1] if mark is not None and mark[0] in _PARTING else 0)
    for mention in parse.mentions:
        mark = mark_at(words, mention.np_last, parse.last)
        if mention.type == "place" and mark is not None and mark[0] in ("mein", "par", "se"):
            found[mention.np_first] = mention.np_last + mark[1]
    for segment in parse.segments:
        for argument in segment.arguments:
            if argument.mark in _PARTING:
                found[argument.first] = argument.last
    for token in range(parse.first, parse.last - 1):
        if words[token] in _MANNER and words[token + 1] in _IN_MANNER:
            # واضح انداز میں: as long as it may be
            found.update(dict.fromkeys(range(max(parse.first, token - _MANNER_WORDS), token), token + 2))
    return found


def _mandate(
    parse: Parse, speech: Speech, mode: str, recipients: list[int], trigger: tuple[int, int], mood: str
) -> Draft:
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


def _may_be_said(match: Match, speech: Speech | None) -> bool:
    """Whether somebody speaks, where a pattern tells what a speaker does by saying; else it must not bar others."""
    predicate = match.pattern.predicate
    return speech is not None or not predicate.content or predicate.actor != ("speaker",)


def _needs_met(discourse: Discourse, parse: Parse, match: Match) -> bool:
    """Whether the company that a pattern needs is there.

    One that lacks it must not bar shorter patterns; one that is negated or has a word of
    `unless` beside it must.
    """
    predicate = match.pattern.predicate
    if not predicate.needs:
        return True
    roles = Roles(parse, match, discourse, discourse.speeches.get(parse.sentence))
    return bool(predicate.needs & _company(discourse.text.words, roles, predicate, parse))


def _outlives(discourse: Discourse, parse: Parse, match: Match, alive: list[Match], dead: list[Match]) -> bool:
    """Whether a shorter match may speak where a longer one came to nothing.

    It may where it has a verb of its own, behind the longer one's: `سفارت کار واپس بلانے کو کہا`, and a noun
    may where the verb shows no doer. What is negated or told in another mood is not asserted by the noun
    inside it either.
    """
    if any(_tokens(match) & _tokens(other) for other in alive):
        return False
    over = [other for other in dead if _tokens(match) & _tokens(other)]
    if match.verb is None:
        if any(o.pattern.predicate.mode == "visit" and o.pattern.predicate.actor == ("subject",) for o in over):
            return False  # امریکہ کا دورہ کریں گی: a land that is visited is no visitor
        return bool(over) and all(match.first == o.first and _actorless(discourse, parse, o) for o in over)
    return bool(over) and all(other.verb is not None and other.verb < match.verb for other in over)


def _actorless(discourse: Discourse, parse: Parse, match: Match) -> bool:
    """Whether a match tells of something done, but its marks show nobody who did it."""
    predicate = match.pattern.predicate
    roles = Roles(parse, match, discourse, discourse.speeches.get(parse.sentence))
    if match.verb is None or predicate.unless & _company(discourse.text.words, roles, predicate, parse):
        return False
    if status_of(discourse.text.words, parse, roles, match, roles.segment.verb) is None or roles.stranger_acts():
        return False
    return not roles.find(predicate.actor or ("subject",), [])


def _tokens(match: Match) -> set[int]:
    return {*range(match.first, match.noun_last), *([match.verb] if match.verb is not None else [])}


def _best(matches: list[Match]) -> list[Match]:
    """Of patterns that share a word, the longest; a verbed one before a noun alone."""
    # On a tie the verb that stands later governs: `شرکت کرنے سے انکار کیا`.
    ranked = sorted(matches, key=lambda m: (-m.pattern.weight, m.verb is None, -(m.verb or 0), m.first))
    taken: set[int] = set()
    kept: list[Match] = []
    for match in ranked:
        own = _tokens(match)
        # The same words may mean two things where their contexts differ.
        same = any(k.first == match.first and k.noun_last == match.noun_last and k.verb == match.verb for k in kept)
        if own & taken and not same:
            continue
        taken |= own
        kept.append(match)
    return sorted(kept, key=lambda m: m.first)


def _drafts(
    discourse: Discourse, parse: Parse, match: Match, times: list[TimeSpan], earlier: list[Draft]
) -> list[Draft]:
    predicate = match.pattern.predicate
    words = discourse.text.words
    speech = discourse.speeches.get(parse.sentence)
    roles = Roles(parse, match, discourse, speech)
    verb = roles.segment.verb if match.verb is not None else None
    if predicate.unless and predicate.unless & _company(words, roles, predicate, parse):
        return []
    if predicate.mode == "disapprove" and in_general(words, match):
        return []
    threat = threat_told(words, parse, roles, speech, predicate)
    if threat is None and predicate.type != "THREATEN" and is_threatened(words, parse, roles, speech):
        return []
    status = "occurred" if threat else status_of(words, parse, roles, match, verb)
    if status is None:
        return []
    inside = speech is not None and match.first >= speech.content_from and speech.verb is not None
    actors = roles.find(
        predicate.actor or (("subject",) if match.verb is not None else ("janib", "ka", "adjective", "subject")),
        roles.find(predicate.recipient, []) if predicate.type == "PROTEST" else [],
    )
    met = predicate.type == "CONSULT" and verb is None  # کمیٹی نے … ملاقاتوں کا سلسلہ شروع کیا
    stranger = (met or (verb is not None and not verb.passive)) and roles.stranger_acts()
    if predicate.type != "PROTEST" and ((not actors and stranger) or (verb is not None and crowd_acts(roles))):
        return []
    if predicate.type == "REJECT" and predicate.actor == ("speaker",) and clears_another(roles, actors):
        return []
    if actors and verb is not None and verb.participle == "infinitive" and judged(words, parse, verb, roles, actors):
        return []
    if predicate.type == "ASSAULT":
        if speech is not None and match.first >= speech.content_from and actors == [speech.speaker]:
            actors = they(roles, speech)
        if verbal_attack(roles, actors):
            return []
    if not actors and predicate.type == "COOPERATE":
        actors = linked_towns(discourse, parse, roles)
    guests = roles.visitor() if predicate.mode == "visit" else []
    actors = guests or actors
    own = {unit(discourse, index) for index in actors}
    same = (
        [c.index for c in discourse.cast.candidates if unit(discourse, c.index) in own]
        if actors and not predicate.joint
        else actors
    )
    recipients = roles.find(("ka", "adjective") if guests else predicate.recipient, same)
    partners: list[int] = []
    for mark in predicate.joint:
        partners.extend(w for w in roles.find((mark,), [*actors, *partners]))
    if predicate.mode == "multilateral":
        # یونان میں ہونے والی کانفرنس میں: the land is its place
        partners = [w for w in partners if not roles.only_ground(w)]
        actors = [w for w in actors if not roles.only_ground(w)]
    fallback = False
    far = 0
    if (
        not actors
        and predicate.type in VERBAL
        and speech is not None
        and match.verb is not None
        and not (verb and verb.passive)
    ):
        actors, fallback = [speech.speaker], True
    agreed = predicate.type == "AGREE" and verb is not None and _HAPPEN in roles.segment.stems
    if not actors and verb is not None and (verb.passive or agreed) and predicate.type in _DECIDED:
        actors = [w for w in speaks_through(discourse, parse, roles, earlier) if w not in recipients]
        fallback = bool(actors)
    if (
        not actors
        and speech is not None
        and verb is not None
        and verb.passive
        and predicate.type in VERBAL
        and not inside
    ):
        actors, fallback = [speech.speaker], True
    if not actors and (predicate.type not in VERBAL or verb is None or verb.passive):
        actors, far = unmarked_doer(discourse, parse, roles, recipients, verb, speech)
        fallback = bool(actors)
    if predicate.type == "ASSAULT" and verb is None and not roles.find(("janib", "ka", "adjective"), []):
        # `حملوں کے بعد وزیر نے کہا`: a person named near the noun is not who attacks.
        actors = [index for index in actors if discourse.candidate(index).type != "person"]
    if predicate.type == "CONSULT" or predicate.joint:
        actors = [*actors, *(p for p in partners if p not in actors)]
    if actors and not predicate.joint and predicate.type != "CONSULT":
        sides = roles.between(partial(unit, discourse))
        if set(actors) < set(sides):
            actors, recipients = sides, []
            own = {unit(discourse, index) for index in actors}
    if predicate.type == "ASSAULT" and actors:
        actors = [*actors, *(h for h in roles.helpers() if h not in actors and unit(discourse, h) not in own)]
    recipients = [r for r in recipients if r not in actors]
    if actors and len({unit(discourse, r) for r in recipients} - own) > 0 and not predicate.joint:
        recipients = [r for r in recipients if unit(discourse, r) not in own]  # a list may hold the doer's own side
    if not actors:
        return []
    if (
        (verb is None or predicate.mode == "visit")
        and words[match.first - 1] in _THIS
        and not any(a.mark == "ka" and a.last == match.first - 1 for a in roles.before)
    ):
        return []  # `یہ دورہ`: spoken of again, told elsewhere
    if (
        predicate.type == "CONSULT"
        and verb is not None
        and verb.participle == "hue"
        and not partners
        and not guests
        and not predicate.one_sided
        and len(actors) < 2
    ):
        return []  # `گفتگو کرتے ہوئے کہا`: a manner of saying
    own_unit = partial(unit, discourse)
    if (
        verb is None
        and predicate.mode != "visit"
        and (predicate.type == "CONSULT" or predicate.joint)
        and len({own_unit(i) for i in [*actors, *recipients]} - {None}) == 1
    ):
        actors = [
            *actors,
            *(w for w in roles.find(("after",), actors) if own_unit(w) not in {own_unit(i) for i in actors}),
        ]
    if (
        (predicate.type == "CONSULT" or predicate.joint)
        and len({own_unit(i) for i in [*actors, *recipients]} - {None}) == 1
        and not predicate.one_sided
        and not (predicate.type == "CONSULT" and predicate.mode != "visit" and roles.partner_unnamed())
        and not (predicate.type == "CONSULT" and partners and set(partners) != set(actors))  # both are of one land
    ):
        others, far = roles.other_side([*actors, *recipients], own_unit)
        if inside and speech is not None and own_unit(speech.speaker) and roles.only_with():
            others, far = [w for w in [speech.speaker] if own_unit(w) not in {own_unit(i) for i in actors}], 1
        if not others and predicate.type == "CONSULT":
            others, far = discourse.counterpart(parse.sentence, actors, own_unit)
        if predicate.mode == "visit":
            recipients = others
        else:
            actors = [*actors, *others]
    if (
        inside
        and speech is not None
        and speech.verb
        and DENIALS & set(plain(speech.verb).split())
        and not beside_saying(roles)
    ):
        return []
    if (
        predicate.type == "REJECT"
        and (not roles.names(recipients) or denies(words, roles))
        and (charged := accuser(earlier, actors, parse.sentence, discourse)) is not None
    ):
        recipients, far = [charged], 7
    if threat is not None and speech is not None:
        if own_unit(speech.speaker) not in {own_unit(index) for index in actors}:
            return []
        recipients = recipients or threatened(discourse, parse, speech, actors)
    elif predicate.type == "THREATEN" and inside and speech is not None and not recipients:
        recipients = threatened(discourse, parse, speech, actors)
    if predicate.type == "ACCUSE" and predicate.actor == ("speaker",) and not recipients and points_back(roles):
        recipients, far = discourse.counterpart(parse.sentence, actors, partial(unit, discourse))
    if inside and speech is not None and predicate.actor == ("speaker",) and not recipients:
        return []
    if (
        inside
        and speech is not None
        and predicate.type in _CLAIMED
        and own_unit(speech.speaker)
        and {own_unit(i) for i in actors} - {own_unit(speech.speaker), None}
        and own_unit(speech.speaker) not in {own_unit(i) for i in actors}
    ):
        return []
    if not recipients and predicate.type not in ("CONSULT", "MOBILIZE") and not predicate.joint:
        recipients = likewise(words, roles, earlier, actors, discourse)
        far = 1 if recipients else far
    anybody = predicate.type == "REQUEST" and roles.unnamed_addressee() and not roles.names(recipients)
    if anybody:
        recipients, far = [], 0
    elsewhere = False  # an attack on others is condemned, whose it is remains untold
    told = predicate.type not in ("CONSULT", "MOBILIZE") and not predicate.joint and not roles.object_unknown()
    together = len({own_unit(i) for i in actors} - {None}) > 1  # what two agree on is their own
    told = told and not (predicate.type == "AGREE" and together) and predicate.mode != "convict"
    if not recipients and not anybody and told:
        recipients, far = roles.other_side(actors, partial(unit, discourse))
        aimed = predicate.type == "ASSAULT" and target(discourse, parse, roles.segment, match.first) is not None
        if (predicate.type == "ASSAULT" and far == 2) or aimed:
            recipients, far = [], 0  # `غزہ پر حملے`: whose land it is, not who else is named
        if not recipients and (predicate.type in ANSWERS or _helps(words, predicate, match)):
            recipients, far = discourse.counterpart(parse.sentence, actors, partial(unit, discourse))
        if not recipients and (threat or predicate.type == "THREATEN"):
            recipients, far = adversary(discourse, actors), 4
        if predicate.mode == "disapprove" and recipients and of_violence(words, roles):
            recipients = roles.attackers(VIOLENCE, [*actors], partial(unit, discourse))
            elsewhere = not recipients
            far = 1 if recipients else 0
    if predicate.type == "ASSAULT" and not recipients:
        recipients = claimed_target(discourse, roles, actors)
        far = 1 if recipients else far
    if predicate.type == "ACCUSE" and (called := summoned(earlier, roles, actors, discourse)):
        recipients = called
    if predicate.type == "AID" and not recipients:
        # پاکستان میں متاثرین کے لیے خیمے بھیجے
        land = [w for argument in roles.on_ground() for w in discourse.who(argument)]
        recipients = [w for w in land if discourse.candidate(w).type == "state" and unit(discourse, w) not in own][:1]
        far = 1 if recipients else 0
    end = roles.segment.last if verb is not None else match.noun_last
    draft = Draft(
        "THREATEN" if threat else predicate.type, threat or predicate.mode, status, actors, recipients, None, None, None,
        parse.sentence, (match.first, max(end, match.noun_last)), predicate, [parse.sentence],
    )  # fmt: skip
    date_event(draft, roles, times, speech)
    place_event(draft, parse, roles, speech)
    if draft.place is not None and roles.two_sides() and draft.place.code in {own_unit(i) for i in draft.parties()}:
        draft.place = None  # مصر اور قطر میں مذاکرات: sides, no ground
    if draft.type == "ASSAULT":
        if inside and speech is not None and far and speech.speaker in draft.recipients:
            draft.recipients = []  # who tells of it is not whom it struck
        draft.recipients = struck(draft, parse, roles)
    together = len({own_unit(i) for i in draft.actors} - {None}) > 1
    if draft.type == "MOBILIZE" and together and _EXERCISES & set(words[match.first : match.noun_last]):
        draft.type, draft.mode = "COOPERATE", None  # پاکستان اور روس کی فوجی مشقیں
    if draft.type == "MOBILIZE" and not roles.names(draft.recipients, own=True):
        draft.recipients = sent_to(draft, roles) or draft.recipients
    draft.signs = sentence_signs(draft, roles, match, verb, speech, inside=inside, fallback=fallback, far=far)
    if anybody or elsewhere:
        # Somebody is told of to whom it is done, though he is no actor.
        draft.signs |= {"asks anybody" if anybody else "condemned elsewhere": 1.0}
        draft.signs |= {"recipient": 1.0, f"recipient {draft.type}": 1.0}
    if predicate.type == "CONSULT":
        settle_consult(draft, partners, discourse, parse, roles)
        return apart(draft, roles, partners)
    return [draft]


def _most_specific(side: list[int], discourse: Discourse) -> list[int]:
    """A side without the states whose person or organ stands in it too (codebook, rule 2)."""
    finer = {discourse.candidate(i).code for i in side if discourse.candidate(i).type != "state"}
    return [i for i in side if discourse.candidate(i).type != "state" or discourse.candidate(i).code not in finer]


_THIS = plain_words("یہ اس ان یہی اسی انہی ایسی ایسے")


def _company(words: list[str], roles: Roles, predicate: Predicate, parse: Parse) -> set[str]:
    """The words that `needs` and `unless` look at: the clause, and what is said where the content tells who."""
    first = roles.clause.segments[0].first
    last = max(roles.segment.last, roles.match.noun_last)
    if "content" in predicate.recipient:
        last = min(last + 12, parse.last)
    return set(parse.telling(words, first, last))
