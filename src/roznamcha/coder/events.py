"""Events: what happened between whom, read clause by clause from the predicates' patterns."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import partial

from roznamcha.coder.casting import SHOW_SHARE, show_share
from roznamcha.coder.clauses import IF, Parse
from roznamcha.coder.confidence import score_drafts
from roznamcha.coder.consult import settle_consult
from roznamcha.coder.mandates import MANDATE, mandates
from roznamcha.coder.merge import merge_drafts
from roznamcha.coder.predicates import Match, Predicate, patterns
from roznamcha.coder.roles import Roles
from roznamcha.coder.scope import in_scope, unit
from roznamcha.coder.settings import TRIGGER_SKIP_AFTER
from roznamcha.coder.signs import add_article_signs, sentence_signs
from roznamcha.coder.speakers import Discourse, Speech
from roznamcha.coder.times import TimeSpan
from roznamcha.coder.when import VERBAL, date_event, date_of_saying, settle_days
from roznamcha.coder.where import place_event
from roznamcha.language.letters import plain
from roznamcha.language.marks import mark_at
from roznamcha.language.verbs import BECOME, INFINITIVE, SUBJUNCTIVE, VerbGroup
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
        m for m in patterns().match(words, verbs, parse.first, parse.last) if m.pattern.predicate.type != "SPEECH"
    ]
    drafts: list[Draft] = []
    speech = discourse.speeches.get(parse.sentence)
    if speech is not None:
        for found in mandates(discourse, parse, speech):
            drafts.append(_mandate(parse, speech, *found))
            date_of_saying(drafts[-1], times, speech)
    asked = list(drafts)
    for match in _best([m for m in matches if _needs_met(discourse, parse, m)]):
        draft = _draft(discourse, parse, match, times, [*earlier, *drafts])
        if draft is not None:
            drafts.append(draft)
    told = {index for draft in drafts if draft.type == "REQUEST" and draft not in asked for index in draft.recipients}
    return [draft for draft in drafts if draft not in asked or not told & set(draft.recipients)]


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


def _best(matches: list[Match]) -> list[Match]:
    """Of patterns that share a word, the longest; a verbed one before a noun alone."""
    ranked = sorted(matches, key=lambda m: (-m.pattern.weight, m.verb is None, m.first))
    taken: set[int] = set()
    kept: list[Match] = []
    for match in ranked:
        own = set(range(match.first, match.noun_last))
        if match.verb is not None:
            own.add(match.verb)
        # The same words may mean two things where their contexts differ.
        same = any(k.first == match.first and k.noun_last == match.noun_last and k.verb == match.verb for k in kept)
        if own & taken and not same:
            continue
        taken |= own
        kept.append(match)
    return sorted(kept, key=lambda m: m.first)


def _draft(
    discourse: Discourse, parse: Parse, match: Match, times: list[TimeSpan], earlier: list[Draft]
) -> Draft | None:
    predicate = match.pattern.predicate
    words = discourse.text.words
    speech = discourse.speeches.get(parse.sentence)
    roles = Roles(parse, match, discourse, speech)
    verb = roles.segment.verb if match.verb is not None else None
    if predicate.unless and predicate.unless & _company(words, roles, predicate, parse):
        return None
    status = _status(words, parse, roles, match, verb)
    if status is None:
        return None
    inside = speech is not None and match.first >= speech.content_from and speech.verb is not None
    actors = roles.find(
        predicate.actor or (("subject",) if match.verb is not None else ("janib", "ka", "adjective", "subject")), []
    )
    own = {unit(discourse, index) for index in actors}
    same = (
        [c.index for c in discourse.cast.candidates if unit(discourse, c.index) in own]
        if actors and not predicate.joint
        else actors
    )
    recipients = roles.find(predicate.recipient, same)
    partners: list[int] = []
    for mark in predicate.joint:
        partners.extend(w for w in roles.find((mark,), [*actors, *partners]))
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
        actors, far = _doer(discourse, parse, roles, recipients, verb, speech)
        fallback = bool(actors)
    if predicate.type == "CONSULT" or predicate.joint:
        actors = [*actors, *(p for p in partners if p not in actors)]
    recipients = [r for r in recipients if r not in actors]
    if actors and len({unit(discourse, r) for r in recipients} - own) > 0 and not predicate.joint:
        recipients = [r for r in recipients if unit(discourse, r) not in own]  # a list may hold the doer's own side
    if not actors:
        return None
    if (
        verb is None
        and words[match.first - 1] in _THIS
        and not any(a.mark == "ka" and a.last == match.first - 1 for a in roles.before)
    ):
        return None  # `یہ دورہ`: spoken of again, told elsewhere
    if (
        predicate.type == "CONSULT"
        and verb is not None
        and verb.participle == "hue"
        and not partners
        and len(actors) < 2
    ):
        return None  # `گفتگو کرتے ہوئے کہا`: a manner of saying
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
    ):
        others, far = roles.other_side([*actors, *recipients], own_unit)
        if not others and predicate.type == "CONSULT":
            others, far = discourse.counterpart(parse.sentence, actors, own_unit)
        if predicate.mode == "visit":
            recipients = others
        else:
            actors = [*actors, *others]
    if inside and speech is not None and speech.verb and DENIALS & set(plain(speech.verb).split()):
        return None
    if inside and speech is not None and predicate.actor == ("speaker",) and not recipients:
        return None
    if (
        inside
        and speech is not None
        and predicate.type in _CLAIMED
        and own_unit(speech.speaker)
        and {own_unit(i) for i in actors} - {own_unit(speech.speaker), None}
    ):
        return None
    if (
        predicate.type == "REJECT"
        and (not roles.names(recipients) or _denies(words, roles))
        and (accuser := _accuser(earlier, actors, parse.sentence, discourse)) is not None
    ):
        recipients, far = [accuser], 7
    if not recipients and predicate.type not in ("CONSULT", "MOBILIZE") and not predicate.joint:
        recipients, far = roles.other_side(actors, partial(unit, discourse))
        if predicate.type == "ASSAULT" and far == 2:
            recipients, far = [], 0
        if not recipients and predicate.type in ANSWERS:
            recipients, far = discourse.counterpart(parse.sentence, actors, partial(unit, discourse))
    end = roles.segment.last if verb is not None else match.noun_last
    draft = Draft(
        predicate.type, predicate.mode, status, actors, recipients, None, None, None,
        parse.sentence, (match.first, max(end, match.noun_last)), predicate, [parse.sentence],
    )  # fmt: skip
    date_event(draft, roles, times, speech)
    place_event(draft, parse, roles, speech)
    draft.signs = sentence_signs(draft, roles, match, verb, speech, inside=inside, fallback=fallback, far=far)
    if predicate.type == "CONSULT":
        settle_consult(draft, partners, discourse, parse, roles)
    return draft


# Arrests and sentences are the land's where nobody else is named: `ایران میں امریکی شہری کو گرفتار کیا گیا`.
_OF_THE_LAND = frozenset(["COERCE", "SANCTION"])


def _doer(
    discourse: Discourse,
    parse: Parse,
    roles: Roles,
    recipients: list[int],
    verb: VerbGroup | None,
    speech: Speech | None,
) -> tuple[list[int], int]:
    """Who did it, where no case mark tells: whoever else stands in the clause, or whoever tells of his own deed."""
    others, far = roles.other_side(recipients, partial(unit, discourse))
    if (
        others
        and far == 1
        and not (verb is not None and (verb.passive or BECOME & set(discourse.text.words[verb.first : verb.last])))
    ):
        return others[:1], 5
    if verb is not None and verb.passive and recipients and roles.match.pattern.predicate.type in _OF_THE_LAND:
        own = {unit(discourse, index) for index in recipients}
        for argument in roles.on_ground():
            land = [
                w
                for w in discourse.who(argument)
                if unit(discourse, w) not in own and discourse.candidate(w).type == "state"
            ]
            if land:
                return land[:1], 8
    if (
        verb is not None
        and verb.passive
        and speech is not None
        and discourse.candidate(speech.speaker).type in ("org", "state", "person")
    ):
        return [speech.speaker], 6
    return [], 0


_CHARGES = frozenset(map(plain, "الزام الزامات دعوی دعوے دعووں تاثر بات باتوں خبروں اطلاعات تشویش تنقید موقف".split()))


def _denies(words: list[str], roles: Roles) -> bool:
    """Whether what is rejected is a charge, whose maker is then the one answered."""
    first = roles.segment.first
    return any(word in _CHARGES for word in words[max(first, roles.match.first - 4) : roles.match.first])


def _most_specific(side: list[int], discourse: Discourse) -> list[int]:
    """A side without the states whose person or organ stands in it too (codebook, rule 2)."""
    finer = {discourse.candidate(i).code for i in side if discourse.candidate(i).type != "state"}
    return [i for i in side if discourse.candidate(i).type != "state" or discourse.candidate(i).code not in finer]


_THIS = frozenset(map(plain, "یہ اس ان یہی اسی انہی ایسی ایسے".split()))


def _accuser(earlier: list[Draft], actors: list[int], sentence: int, discourse: Discourse) -> int | None:
    """The one whom a denial answers: who charged an actor just before, else who spoke just before, else who asked."""
    units = {unit(discourse, index) for index in actors}

    def last(types: frozenset[str], reach: int) -> int | None:
        for draft in reversed(earlier):
            near = sentence - draft.sentence <= reach and draft.status == "occurred" and draft.type in types
            if near and {unit(discourse, r) for r in draft.recipients} & units:
                return draft.actors[0]
        return None

    if (charged := last(_CHARGING, 6)) is not None:
        return charged
    before = discourse.speeches.get(sentence - 1)
    if before is not None and unit(discourse, before.speaker) not in units | {None}:
        return before.speaker
    return last(_ASKING, 2)


_CHARGING = frozenset(["ACCUSE"])
_ASKING = frozenset(["REQUEST", "AGREE", "THREATEN"])


def _company(words: list[str], roles: Roles, predicate: Predicate, parse: Parse) -> set[str]:
    """The words that `needs` and `unless` look at: the clause, and what is said where the content tells who."""
    first = roles.clause.segments[0].first
    last = max(roles.segment.last, roles.match.noun_last)
    around = set(words[first:last])
    if "content" in predicate.recipient:
        around |= set(words[last : min(last + 12, parse.last)])
    return around


def _status(words: list[str], parse: Parse, roles: Roles, match: Match, verb: VerbGroup | None) -> str | None:
    """occurred, planned, or None where the text does not assert it."""
    predicate = match.pattern.predicate
    opener = roles.clause.opener
    if opener in IF and opener == plain("اگر"):
        return None
    if opener == plain("تاکہ"):
        return None
    if predicate.type not in ("THREATEN", "CONCEDE") and any(
        c.opener == plain("اگر") and c.index < roles.clause.index for c in parse.clauses
    ):
        return None  # what would follow from an if
    negated = verb.negated if verb is not None else False
    if predicate.negated is True and not negated:
        return None
    if negated and predicate.negated is not True:
        return None
    if verb is None:
        return _nominal_status(words, parse, match) if predicate.status is None else predicate.status
    if verb.can and predicate.modal == "skip":
        return None
    if verb.ought:
        return "occurred" if predicate.modal == "occurred" else None
    if verb.participle == "infinitive" or (verb.kind == INFINITIVE and verb.participle is None):
        return _infinitive_status(words, parse, verb, predicate)
    if verb.participle == "wala":
        return predicate.status or ("planned" if verb.future else "occurred")
    if verb.future:
        return None if predicate.future == "skip" else (predicate.status or predicate.future)
    if verb.kind == SUBJUNCTIVE and not verb.passive and not verb.future:
        return None
    if verb.passive and words[verb.first + 1 : verb.last] and words[verb.last - 1] in (plain("جائے"), plain("جائیں")):
        return None
    return predicate.status or "occurred"


_PURPOSE = frozenset(["liye"])
_TELLING = frozenset(["bad", "par", "dauran", "wajah", "se"])


def _infinitive_status(words: list[str], parse: Parse, verb: VerbGroup, predicate: Predicate) -> str | None:
    mark = mark_at(words, verb.last, parse.last) if verb.last < parse.last else None
    if mark is None:
        return None
    if mark[0] in ("bad", "par", "dauran", "wajah", "tak"):
        return predicate.status or "occurred"
    after = words[verb.last + mark[1]] if verb.last + mark[1] < parse.last else ""
    if mark[0] == "ka":
        if after in _ANNOUNCED:
            return predicate.status or (
                "occurred" if predicate.type in ("SANCTION", "RETREAT", "COERCE") else "planned"
            )
        if after in _GOING_ON:
            return predicate.status or "occurred"
    if mark[0] == "ko" and "منظور" in words[verb.last : verb.last + 6]:
        return predicate.status or "planned"
    return None


_ANNOUNCED = frozenset(map(plain, "اعلان فیصلہ فیصلے منصوبہ ارادہ حکم امکان توقع".split()))
_GOING_ON = frozenset(map(plain, "سلسلہ عمل اعتراف انکشاف واقعہ سلسلے کارروائی".split()))


def _nominal_status(words: list[str], parse: Parse, match: Match) -> str | None:
    end = match.noun_last
    mark = mark_at(words, end, parse.last) if end < parse.last else None
    following = words[end + (mark[1] if mark else 0) : end + (mark[1] if mark else 0) + 2]
    if any(word in TRIGGER_SKIP_AFTER for word in following):
        return None
    if mark is not None and mark[0] == "liye":
        return None
    if any(word in _EXPECTED for word in words[end : end + 5]):
        return "planned"
    return "occurred"


_EXPECTED = frozenset(map(plain, "متوقع امکان توقع آئندہ شیڈول طے ہوگی ہوگا".split())) - {plain("طے")}
