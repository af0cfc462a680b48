"""Matching: which patterns of a sentence may tell an event, and which give way to others."""

from __future__ import annotations

from itertools import pairwise

from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.status import not_only, status_of
from roznamcha.coder.predicates import Match, patterns
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.coder.times.find import TimeSpan
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, mark_at
from roznamcha.language.verbs import NEGATIONS

# What somebody is called, and words that are a part of it: `وزیر دفاع`, `افغان حکومت`.
_OFFICIAL = frozenset(["office", "person", "state"])
_OF_NAMES = plain_words(
    "دفاع جنگ حکومت فوج فوجی صحت خزانہ تجارت داخلہ ٹیم کمیٹی اطلاعات نشریات تعلیم کھیل سیاحت ثقافت زراعت خوراک قانون انصاف مواصلات توانائی تیل "
    "پیٹرولیم پٹرولیم محنت ماحولیات مالیات ٹیکنالوجی مذہبی"
)
_ARMS = plain_words("گاڑیاں گاڑی توپیں توپ ٹینک طیارے طیارہ کاپٹر میزائل ہتھیار اسلحہ ڈرون ڈرونز راکٹ")
_BORDER = plain_words("سرحد سرحدی سرحدوں محاذ")
_IN_WHICH = [plain("جس"), plain("میں")]
_TRUCE = [plain("جنگ"), plain("بندی")]


def able_matches(discourse: Discourse, parse: Parse, times: list[TimeSpan]) -> list[Match]:
    """The patterns of events in a sentence that have the company they need."""
    words = discourse.text.words
    verbs = {s.verb.first: s.stems for s in parse.segments if s.verb is not None} | _bare_stems(words, parse)
    found = patterns().match(words, verbs, parse.first, parse.last, _asides(words, parse, times), _lands(parse))
    return [
        match for match in found
        if match.pattern.predicate.type != "SPEECH" and not _to_come(parse, match) and not _to_border(words, parse, match) and _needs_met(discourse, parse, match) and _may_be_said(discourse, parse, match)
    ]  # fmt: skip


# Stems that are words of their own too (`بن سلمان`, `چل`), and verbs only before a vector: `گڑھ بن گیا`, `بن چکا ہے`.
_BARE_STEMS, _VECTORS, _DONE = (
    plain_words("بن مر چل پا لگ"),
    frozenset(map(plain, ["جا", "رہ", "ہو", "سک"])),
    plain_words("چکا چکی چکے"),
)


def _bare_stems(words: list[str], parse: Parse) -> dict[int, tuple[str, ...]]:
    """The bare stems before the verbs of a sentence, token -> stem: `شدت پسندوں کا گڑھ | بن | چکا ہے`."""
    found: dict[int, tuple[str, ...]] = {}
    for segment in parse.segments:
        if segment.verb is None or _VECTORS.isdisjoint(segment.stems):
            continue
        token = segment.verb.first - 1
        token -= token > parse.first and words[token] in _DONE
        if token > parse.first and words[token] in _BARE_STEMS:
            found[token] = (words[token],)
    return found


_PARTING = frozenset("ne ko se par mein darmiyan sath khilaf".split())


def _lands(parse: Parse) -> dict[int, int]:
    """The names of states and capitals, first token -> last."""
    return {m.first: m.last for m in parse.mentions if m.type == "state" and m.sort in ("name", "capital")}


_MANNER, _IN_MANNER = plain_words("انداز طریقے الفاظ لہجے"), plain_words("میں سے")
# How and at whose asking a meeting is held: `اجلاس قطر کی میزبانی میں ہوا`, `دو برس کے وقفے کے بعد`.
_HELD_BY = plain_words("درخواست دعوت میزبانی صدارت سربراہی موجودگی نگرانی سرپرستی ماحول کمرے")
_IN_ON, _PAUSE, _AFTER = plain_words("میں پر"), plain_words("وقفے تعطل عرصے مدت"), [plain("کے"), plain("بعد")]
_LASTING, _CALENDAR, _UNTIL = plain_words("گھنٹے گھنٹوں منٹ روز دن"), plain("قبل"), plain("تک")
_AS_LONG = [[plain(span), _UNTIL] for span in ("ہفتے", "ہفتوں", "ماہ", "مہینے", "مہینوں", "سال", "برس")]  # دو ہفتے تک
_TOWNS = plain_words("دارالحکومت دارالخلافہ شہر ساحلی تفریحی سیاحتی صنعتی تاریخی سرحدی مقدس قصبے")
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
        in_manner = words[token] in _MANNER and words[token + 1] in _IN_MANNER
        if in_manner or (words[token] in _HELD_BY and words[token + 1] in _IN_ON):
            # واضح انداز میں، قطر کی میزبانی میں: as long as it may be
            found.update(dict.fromkeys(range(max(parse.first, token - _MANNER_WORDS), token), token + 2))
        elif (words[token] in _LASTING and words[token + 1] != _CALENDAR) or words[token : token + 2] in _AS_LONG:
            found.setdefault(token - 1, token + 1 + (words[token + 1] == _UNTIL))  # تین گھنٹے تک
        elif words[token] in _PAUSE and words[token + 1 : token + 3] == _AFTER:
            found.update(dict.fromkeys(range(max(parse.first, token - _MANNER_WORDS), token), token + 3))
    for mention in parse.mentions:
        town = mention.np_last + 1
        if mention.type != "state" or town >= parse.last or words[town - 1] not in GENITIVE:
            continue
        while town < parse.last and words[town] in _TOWNS:
            town += 1
        if town - mention.np_last > 1 and town in found:
            found[mention.np_first] = found[town]  # قطر کے دارالحکومت دوحہ میں
    return found


def _may_be_said(discourse: Discourse, parse: Parse, match: Match) -> bool:
    """Whether somebody speaks, where a pattern tells what a speaker does by saying; else it must not bar others."""
    predicate = match.pattern.predicate
    spoken = parse.sentence in discourse.speeches
    return spoken or not predicate.content or predicate.actor != ("speaker",)


def _to_come(parse: Parse, match: Match) -> bool:
    """Whether help is only to come: a promise, of which a shorter pattern tells (`امداد فراہم کرے گا`)."""
    predicate = match.pattern.predicate
    if predicate.type != "AID" or predicate.future != "skip" or match.verb is None:
        return False
    verb = parse.segment_at(match.verb).verb
    return verb is not None and verb.future and not verb.negated


def _to_border(words: list[str], parse: Parse, match: Match) -> bool:
    """Whether arms are no help but sent to one's own border: `سرحد کے قریب ٹینک اور توپیں بھیج دیں`."""
    arms = match.pattern.predicate.type == "AID" and not _ARMS.isdisjoint(words[match.first : match.noun_last])
    first = parse.segment_at(match.first).first
    return arms and not _BORDER.isdisjoint(words[first : match.first])


def _needs_met(discourse: Discourse, parse: Parse, match: Match) -> bool:
    """Whether the company that a pattern needs is there.

    One that lacks it must not bar shorter patterns; one that is negated or has a word of
    `unless` beside it must.
    """
    predicate = match.pattern.predicate
    if not predicate.needs:
        return True
    roles = Roles(parse, match, discourse, discourse.speech_at(parse.sentence, match.first))
    return bool(predicate.needs & company(roles))


def outlives(discourse: Discourse, parse: Parse, match: Match, alive: list[Match], dead: list[Match]) -> bool:
    """Whether a shorter match may speak where a longer one came to nothing.

    It may where it has a verb of its own, behind the longer one's: `سفارت کار واپس بلانے کو کہا`, and a noun
    may where the verb shows no doer. What is negated or told in another mood is not asserted by the noun
    inside it either.
    """
    if any(_tokens(match) & _tokens(other) for other in alive):
        return False
    over = [other for other in dead if _tokens(match) & _tokens(other)]
    if match.pattern.predicate.negated:
        # افزودگی بند نہیں کرے گا: that nothing is stopped is why the longer one is dead
        return bool(over) and all(o.verb == match.verb and not o.pattern.predicate.negated for o in over)
    if match.verb is None:
        if any(o.pattern.predicate.mode == "visit" and o.pattern.predicate.actor == ("subject",) for o in over):
            return False  # امریکہ کا دورہ کریں گی: a land that is visited is no visitor
        return bool(over) and all(match.first == o.first and _actorless(discourse, parse, o) for o in over)
    return bool(over) and all(other.verb is not None and other.verb < match.verb for other in over)


def _actorless(discourse: Discourse, parse: Parse, match: Match) -> bool:
    """Whether a match tells of something done, but its marks show nobody who did it."""
    predicate = match.pattern.predicate
    roles = Roles(parse, match, discourse, discourse.speech_at(parse.sentence, match.first))
    if match.verb is None or barred(roles):
        return False
    if status_of(discourse.text.words, parse, roles, match, roles.segment.verb) is None or roles.stranger_acts():
        return False
    return not roles.find(predicate.actor or ("subject",), [])


def _tokens(match: Match) -> set[int]:
    return {*range(match.first, match.noun_last), *([match.verb] if match.verb is not None else [])}


def _beside(one: Match, other: Match) -> bool:
    """Whether two nouns of one verb tell different things: `مدد اور حمایت کی`."""
    apart = one.pattern.predicate.type != other.pattern.predicate.type
    return apart and (one.shared or other.shared) and _tokens(one) & _tokens(other) == {one.verb} == {other.verb}


def best_of(matches: list[Match]) -> list[Match]:
    """Of patterns that share a word, the longest; a verbed one before a noun alone."""
    # On a tie the verb that stands later governs: `شرکت کرنے سے انکار کیا`.
    ranked = sorted(matches, key=lambda m: (-m.pattern.weight, m.verb is None, -(m.verb or 0), m.first))
    kept: list[Match] = []
    for match in ranked:
        own = _tokens(match)
        taken = any(own & _tokens(k) and not _beside(match, k) for k in kept)
        # The same words may mean two things where their contexts differ.
        same = any(k.first == match.first and k.noun_last == match.noun_last and k.verb == match.verb for k in kept)
        if taken and not same:
            continue
        kept.append(match)
    return sorted(kept, key=lambda m: m.first)


def barred(roles: Roles) -> frozenset[str]:
    """The words of its company that bar a pattern.

    What somebody is called bars nothing: `وزیر دفاع`, `افغان حکومت`; nor does a truce where wars do: `جنگ بندی`.
    """
    found = roles.match.pattern.predicate.unless & company(roles, meant=True)
    verb = roles.segment.verb
    return found - NEGATIONS if verb is not None and not_only(roles.discourse.text.words, roles, verb) else found


def _own_part(roles: Roles) -> int:
    """Where the words begin that may bar a deed: behind `وضاحت کا مطالبہ کرتے ہوئے`, which tells one of its own."""
    first = _session_from(roles)
    if roles.match.pattern.predicate.type == "REQUEST":
        return first  # عدالت نے ملک بدری روکتے ہوئے حکام سے جواب طلب کیا: who asks whom stands there
    for segment in roles.clause.segments:
        if segment.last <= roles.match.first and segment.verb is not None and segment.verb.participle == "hue":
            first = segment.last
    return first


def _session_from(roles: Roles) -> int:
    """Where the company begins: with the session that `جس میں` means (`اجلاس ہو گا جس میں روس شرکت کرے گا`), else the clause."""
    first = roles.clause.segments[0].first
    words = roles.discourse.text.words
    if roles.match.pattern.predicate.mode != "multilateral" or words[first : first + 2] != _IN_WHICH:
        return first
    before = [s.first for s in roles.parse.segments if s.verb is not None and s.last <= first]
    return before[-1] if before else first


def company(roles: Roles, meant: bool = False) -> set[str]:
    """The words that `needs` and `unless` look at: the clause, and what is said where the content tells who.

    Only what is `meant`: without the words of offices and the war in `جنگ بندی`.
    """
    words, parse = roles.discourse.text.words, roles.parse
    first = _own_part(roles) if meant else _session_from(roles)
    last = max(roles.segment.last, roles.match.noun_last)
    if "content" in roles.match.pattern.predicate.recipient:
        last = min(last + 20, parse.last)
    told = parse.telling(words, first, last)
    own = {*told, *map(" ".join, pairwise(told))}  # a word of the pattern may be two tokens
    if not meant or own.isdisjoint(_OF_NAMES):
        return own
    named = {t for m in parse.mentions if m.type in _OFFICIAL for t in range(m.np_first, m.np_last)}
    free = {words[t] for t in range(first, last) if t not in named and words[t : t + 2] != _TRUCE}
    return {word for word in own if word not in _OF_NAMES or word in free}
