"""Subjects: who acts in the clause of a match.

The noun with `نے`, the bare noun, with a passive the one with `کی جانب سے`; where the clause has none,
whom its relative pronoun means or who acted in the clause before.
"""

from __future__ import annotations

from roznamcha.coder.events.attachment import occasions
from roznamcha.coder.events.frame import NEAR, Frame
from roznamcha.coder.events.nearby import BETWEEN_TWO
from roznamcha.coder.events.scope import is_body
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Clause
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.discourse import FIRST_PERSON
from roznamcha.coder.speech.speech import STATEMENT_NOUNS
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE, JOIN, mark_at
from roznamcha.language.verbs import BE, BE_FORMS, IMPERFECT, INTRANSITIVE, PERFECT, had_to

_NE = plain("نے")
_KEH = plain("کہ")
_KE = plain("کے")
_AND, _BUT = plain("اور"), plain("بلکہ")
_AM, _COMMA = plain("ہوں"), plain("،")
_BECOME = plain("بن")
_WHO = plain_words("جس جنہوں جو جن")
_SHALL, _WE = plain("گے"), plain("یں")
_MEMBER, _MEMBER_STATES = plain("رکن"), plain_words("ممالک ملکوں ریاستوں")
# Who may act for himself, but not for the state that he is of.
_PRIVATE = plain_words(
    "ماہرین ماہر تجزیہ مبصرین مبصر ناقدین صارفین مداحوں شائقین طلبہ طلبا تاجروں کسانوں والدین اداکاروں فنکاروں کھلاڑیوں سیاحوں کمیونٹی ڈاکٹروں "
    "سائنسدانوں محققین مزدوروں ملازمین ورثا اہلخانہ وکلا وکیل"
)
_ALLIES = plain_words("اتحادیوں حلیفوں حامیوں شراکتداروں")
_SAID = frozenset("ACCUSE REQUEST REJECT THREATEN AGREE SUPPORT CONCEDE".split())
_IN_WHICH = [plain("جس"), plain("میں")]
_STANCES = plain_words("تشویش الزام الزامات دھمکی مطالبے مطالبہ موقف دعوے دعوی تجویز پیشکش بیانیے")
_IN_PASSING = frozenset(["CONSULT", "ASSAULT"])
_FREE = plain_words("رہا آزاد حوالے سپرد")
_NEAR_HEAD = 3  # words from a participle to who is told of: رہا کیے گئے | دو | چینی تاجر
_NEAR_STATEMENT = 4  # words from whose a statement is to it
_ARE, _DOING = plain("ہیں"), plain_words("چکے رہے")
_WITH = plain_words("ساتھ ہمراہ")
_SAMEET = plain("سمیت")
_EXPELLED = plain_words("بدر بدری")  # سفیر کی ملک بدری
_LAND_OR_ARMY = plain_words("ملک حکومت فوج افواج فورسز")


def subject(frame: Frame) -> list[int]:
    """Who acts: the noun with `نے`, the bare noun, or whoever acted in the clause before."""
    if who := _described(frame):
        return who
    if (decider := frame.decider()) is not None:
        return frame.who(decider)
    verb = frame.segment.verb
    if verb is not None and verb.passive and frame.match.verb is not None:
        return _agent(frame)
    if who := _forced(frame) or _genitive_doer(frame):
        return who
    for argument in [*reversed(frame.before), *reversed(frame.earlier)]:
        owns = argument.mark in ("ka", "adjective") and argument.outer == "ne" and not frame.is_land(argument)
        if (argument.mark == "ne" or owns) and not of_private(frame, argument) and not _of_more(frame, argument):
            return _leader(frame, argument) or frame.who(argument)
    if who := members(frame):
        return who
    words = frame.discourse.text.words
    if who := _with_allies(frame):
        return who
    marked = range(frame.clause.segments[0].first, min(frame.match.first, frame.segment.last))
    if any(words[t] == _NE and words[t - 1] not in RELATIVE for t in marked):
        return []  # somebody does it who is no actor: `نقاب پوشوں نے حملہ کیا`
    if who := _behind(frame):
        return who
    if _first_person(frame):
        return _speaker(frame)
    for argument in reversed(frame.before):
        if argument.mark == "" and argument.mentions[0].office in FIRST_PERSON and not frame.of_us(argument):
            return frame.who(argument)  # ہم مذمت کرتے ہیں
    return _bare(frame) or _own_land(frame) or _judged(frame) or _agent_of_saying(frame) or _carried(frame)


def _behind(frame: Frame) -> list[int]:
    """Who does in the main clause what a participle before it tells: `چلی پر پابندیاں عائد کرتے ہوئے پیرو نے`."""
    verb = frame.segment.verb
    if verb is None or verb.participle not in ("hue", "kar") or verb.passive or frame.match.verb is None:
        return []
    if frame.match.pattern.predicate.type in _IN_PASSING or any(a.subject for a in [*frame.before, *frame.earlier]):
        return []  # اجلاس سے خطاب کرتے ہوئے وزیر نے کہا، حملہ کر کے باغیوں نے اغوا کر لیا: told by the main verb
    behind = [a for s in frame.clause.segments if s.first >= verb.last for a in s.arguments if a.mark == "ne"]
    return frame.who(behind[0]) if behind else []


def patient_behind(frame: Frame) -> Argument | None:
    """Who stands right behind a passive participle that tells what was done to him: `گرفتار کیے گئے چلی کے صحافی`."""
    verb, words = frame.segment.verb, frame.discourse.text.words
    if verb is None or not verb.passive or frame.match.verb is None or words[verb.last - 1] in BE_FORMS:
        return None
    if verb.participle not in (None, "wala") or not any(s.first >= verb.last for s in frame.clause.segments):
        return None
    heads = [a for s in frame.clause.segments for a in s.arguments if 0 <= a.first - verb.last < _NEAR_HEAD]
    return heads[0] if heads and frame.who(heads[0]) else None


def frees(frame: Frame, held: Argument) -> list[int]:
    """Who lets go one that a participle tells was held: `گرفتار کیے گئے تاجروں کو چلی رہا کر دے گا`."""
    words, behind = frame.discourse.text.words, [s for s in frame.clause.segments if s.last > held.first]
    asked = any(s.verb is not None and s.verb.participle == "infinitive" for s in behind)
    if held.mark != "ko" or asked or not any(_FREE & set(words[s.first : s.last]) for s in behind):
        return []
    doers = [a for s in frame.clause.segments for a in s.arguments if a.subject and a is not held and frame.who(a)]
    return frame.who(doers[0]) if doers else []


def _forced(frame: Frame) -> list[int]:
    """Who had to do it has `کو`: `برطانیہ کو معافی مانگنا پڑی`."""
    verb = frame.segment.verb if frame.match.verb is not None else None
    if verb is None or not had_to(frame.discourse.text.words, verb):
        return []
    told = [a for a in [*frame.earlier, *frame.before] if "ko" in (a.mark, a.outer)]
    return next((who for argument in told if (who := frame.who(argument))), [])


def _of_more(frame: Frame, argument: Argument) -> bool:
    """Whether it is nobody told before, but those whom `سمیت` adds somebody to: `امریکا سمیت 14 سفارتی مشنوں نے`."""
    words = frame.discourse.text.words
    return argument.mentions[0].sort == "again" and any(
        other.mark == "ne" and other.last <= argument.first and words[other.last - 1] == _SAMEET
        for other in frame.before
    )


def _speaker(frame: Frame) -> list[int]:
    """Who says it, where it is said."""
    return [frame.speech.speaker] if frame.speech is not None else []


def _described(frame: Frame) -> list[int]:
    """Whom a participle with `والا` describes, right after it: `حملہ کرنے والے طالبان`, also `قبضہ کر کے | حکومت بنانے والے طالبان`."""
    verb = frame.segment.verb
    if verb is not None and verb.participle == "kar" and not any(a.subject for a in [*frame.before, *frame.earlier]):
        behind = frame.verbs_behind()
        verb = behind[0] if behind else verb
    if verb is None or verb.participle != "wala" or frame.match.verb is None:
        return []
    after = [a for a in frame.everywhere() if a.first >= verb.last and a.first - verb.last <= 3]
    return frame.who(after[0]) if after else []


def _agent(frame: Frame) -> list[int]:
    """By whom a passive is done: `ایران کی جانب سے مذمت کی گئی`."""
    for argument in [*frame.before, *frame.of_the_clause(), *_of_passives_before(frame)]:
        told = argument.mark in ("janib", "zariye") and not occasions(frame, argument)
        if told and (who := frame.who(argument)):
            return who
    return _author(frame, frame.clause)


def _author(frame: Frame, clause: Clause) -> list[int]:
    """Whose the statement is that `جس میں` means: `مالی کے اس بیان کو مسترد کر دیا جس میں مداخلت کا الزام لگایا گیا`."""
    words, opening = frame.discourse.text.words, clause.segments[0].first
    if frame.match.pattern.predicate.type not in _SAID or words[opening : opening + 2] != _IN_WHICH:
        return []
    nouns = STATEMENT_NOUNS | _STANCES
    noun = next((t for t in reversed(range(frame.parse.first, opening)) if words[t] in nouns), frame.parse.first)
    owners = [a for a in frame.everywhere() if a.mark in ("ka", "janib") and a.last <= noun <= a.last + _NEAR_STATEMENT]
    return frame.who(owners[-1]) if owners else []


def _genitive_doer(frame: Frame) -> list[int]:
    """Who does what an infinitive tells: `طالبان کے کابل پر قبضہ کرنے کے بعد`, `مالی کی جانب سے … نکالنے پر`.

    A genitive right before another's name owns no noun: it is the doer's.
    """
    verb, words = frame.segment.verb, frame.discourse.text.words
    if verb is None or verb.participle != "infinitive" or frame.match.verb is None:
        return []
    marked = words[verb.last - 1] in GENITIVE or mark_at(words, verb.last, frame.parse.last) is not None
    if not marked and any(a.mark == "ne" for a in frame.before):
        return []  # امریکہ نے شام کے کردوں کو ہتھیار دینا شروع کر دیے
    beside = {a.first for a in frame.before if a.mark not in ("ka", "adjective", "")}
    for argument in frame.before:
        owns_nothing = argument.mark == "ka" and words[argument.last - 1] == _KE and argument.last in beside
        if owns_nothing or argument.mark == "janib":
            return frame.who(argument)
    return []


def _agent_of_saying(frame: Frame) -> list[int]:
    """By whom the passive is done that a participle goes with: `امریکا کی جانب سے تنقید کرتے ہوئے کہا گیا`."""
    verb = frame.segment.verb
    if verb is None or verb.participle != "hue":
        return []
    if not any(later.passive for later in frame.verbs_behind()):
        return []
    for argument in [*frame.before, *frame.earlier]:
        if argument.mark == "janib" and (who := frame.who(argument)):
            return who
    return []


def _bare(frame: Frame) -> list[int]:
    """The noun without a mark: `بھارت حملہ کرے گا`."""
    goal = range(frame.match.first + 1, frame.match.noun_last)  # [دستہ عراق پہنچ گیا]: where to, not who
    for argument in [*frame.earlier, *frame.before]:
        moves = frame.match.pattern.predicate.type == "MOBILIZE"  # [پیرو کے فوجی] برازیل پہنچ گئے: whose they are
        if argument.first in goal and moves:
            continue
        if argument.first < frame.match.first < argument.last and not moves:
            continue  # پیرو کا [سفارتخانہ بند کر دیا]: what the pattern tells of does nothing
        told = argument.mark == "" and not _compound(frame, argument)
        if told and (who := frame.who(argument) or _of_both(frame, argument)):
            return who
    return []


def _own_land(frame: Frame) -> list[int]:
    """Whose land or army stands without a mark: `مصر نے حملہ کیا تو ان کا ملک خاموش نہیں رہے گا`, and not who acted before."""
    words, verb = frame.discourse.text.words, frame.segment.verb
    if verb is not None and verb.kind == PERFECT and not verb.future and INTRANSITIVE.isdisjoint(frame.segment.stems):
        return []  # ان کا ملک تباہ کر دیا: it is done to it
    for argument in [*frame.earlier, *frame.before]:
        behind = words[argument.last : argument.last + 2]
        bare = behind[:1] and behind[0] in _LAND_OR_ARMY and mark_at(words, argument.last + 1, frame.parse.last) is None
        if argument.mark == "ka" and bare and behind[-1] not in _EXPELLED and (who := frame.who(argument)):
            return who
    return []


def _of_both(frame: Frame, argument: Argument) -> list[int]:
    """Whose the men are that are told by an office in the plural: `دونوں ملکوں کے صدور جنیوا میں ملے`."""
    owner = _owner_of_men(frame, argument)
    pair = owner is not None and (owner.mentions[-1].office or "").startswith("pair")
    return frame.who(owner) if owner is not None and pair else []


def plural_owners(frame: Frame, argument: Argument) -> list[int]:
    """Whose the men are, also of states listed by name: `مصر، قطر اور دیگر ممالک کے سربراہان`."""
    owner = _owner_of_men(frame, argument)
    return frame.who(owner) if owner is not None else []


def _owner_of_men(frame: Frame, argument: Argument) -> Argument | None:
    """The genitive before an office in the plural: `دونوں ملکوں کے | صدور`."""
    noun = argument.mentions[0]
    if noun.type != "office" or not noun.plural or len(argument.mentions) > 1:
        return None
    return next((a for a in frame.everywhere() if a.mark == "ka" and a.last == argument.first), None)


def _carried(frame: Frame) -> list[int]:
    """Who acted before; where the verb says `we shall`, the speaker and no state."""
    inherited = _inherited(frame)
    if inherited and _we_shall(frame) and all(frame.discourse.candidate(w).type == "state" for w in inherited):
        return _speaker(frame)
    if inherited and _we_do(frame) and _one_state(frame, inherited):
        return _speaker(frame)
    return inherited


def _one_state(frame: Frame, acted: list[int]) -> bool:
    """Whether who acted is one state, told by its name, which takes the singular."""
    if len(acted) != 1 or frame.discourse.candidate(acted[0]).type != "state":
        return False
    told = [a for a in frame.everywhere() if a.subject and frame.who(a) == acted]
    return all(a.mentions[-1].type == "state" and a.mentions[-1].sort in ("name", "capital") for a in told)


def _compound(frame: Frame, argument: Argument) -> bool:
    """Whether two states stand before a noun, no word between them: `مصر سوڈان کشیدگی کی وجہ سے`; not `مصر اور سوڈان`."""
    words = frame.discourse.text.words
    joined = not JOIN.isdisjoint(words[argument.first : argument.last])
    return words[argument.last] in BETWEEN_TWO and len(argument.mentions) > 1 and not joined


def _judged(frame: Frame) -> list[int]:
    """Whose thing the clause says something of: `بھارت کے جارحانہ عزائم خطے کی سلامتی کے لیے خطرہ ہیں`."""
    if frame.match.pattern.predicate.actor != ("speaker",):
        return []
    first = frame.clause.segments[0].first
    opening = first + 1 if frame.discourse.text.words[first] == _KEH else first
    for argument in [*frame.earlier, *frame.before]:
        if argument.mark in ("ka", "adjective") and argument.first == opening and argument.last < frame.match.first:
            return [w for w in frame.who(argument) if frame.speech is None or w != frame.speech.speaker]
    return []


def members(frame: Frame) -> list[int]:
    """The body whose members act: `اقوام متحدہ کے اجلاس میں رکن ممالک نے اتفاق کیا`."""
    words = frame.discourse.text.words
    told = range(frame.parse.first, frame.match.first - 1)
    member = next((t for t in told if words[t] == _MEMBER and words[t + 1] in _MEMBER_STATES), None)
    if member is None or _NE not in words[member : member + NEAR]:
        return []
    for argument in reversed([a for a in frame.everywhere() if a.first < member]):
        bodies = [w for w in frame.who(argument) if is_body(frame.discourse, w)]
        if bodies:
            return bodies[-1:]
    return []


def _with_allies(frame: Frame) -> list[int]:
    """Who acts together with allies that are not named: `امریکہ اور اتحادیوں نے حملے شروع کیے`."""
    words = frame.discourse.text.words
    for argument in [*frame.before, *frame.earlier]:
        beside = words[argument.last : argument.last + 3]
        if argument.mark == "" and len(beside) == 3 and beside[0] == _AND and beside[1] in _ALLIES and beside[2] == _NE:
            return frame.who(argument)
    return []


def _leader(frame: Frame, argument: Argument) -> list[int]:
    """Who came with company that is named by an office alone: `صدر اور ان کے ساتھ آنے والے وفد نے`."""
    words = frame.discourse.text.words
    for segment in frame.clause.segments:
        verb = segment.verb
        if verb is None or verb.participle != "wala" or segment.last != argument.first or not segment.arguments:
            continue
        before = segment.arguments[-1]
        if (
            before.mark == ""
            and words[before.last : before.last + 1] == [_AND]
            and _WITH & set(words[before.last : verb.first])
        ):
            return frame.who(before)
    return []


def of_private(frame: Frame, argument: Argument) -> bool:
    """Whether a state only has those who act: `جاپان کے ماہرین نے`, `اردنی صارفین نے`."""
    noun = argument.mentions[-1]
    entities = [frame.discourse.candidate(index).entity for index in frame.who(argument)]
    if any(entity is not None and entity.kind == "body" for entity in entities):
        return False  # اقوام متحدہ کے ماہرین نے الزام لگایا
    first, last = (noun.first, noun.last) if noun.type == "office" else argument.head
    return bool(_PRIVATE & set(frame.discourse.text.words[first:last]))


def _first_person(frame: Frame) -> bool:
    """`میں … اعلان کرتا ہوں`: told by the verb where the pronoun looks like the postposition."""
    verb = frame.segment.verb if frame.match.verb is not None else None
    if verb is None or frame.speech is None or frame.match.first < frame.speech.content_from:
        return False
    words = frame.discourse.text.words
    finite = verb if verb.finite else next((later for later in frame.verbs_behind() if later.finite), verb)
    return words[finite.last - 1] == _AM and words[finite.last - 2][-1] in "ای"


def _we_shall(frame: Frame) -> bool:
    """`مصر نے حملہ کیا تو جواب دیں گے`: no state that was named before, which would take the singular."""
    verb = frame.segment.verb if frame.match.verb is not None else None
    if verb is None or frame.speech is None or frame.match.first < frame.speech.content_from or not verb.future:
        return False
    words = frame.discourse.text.words
    return words[verb.last - 1] == _SHALL and words[verb.last - 2].endswith(_WE)


def _we_do(frame: Frame) -> bool:
    """`مصر نے حملہ کیا ہے، اس کی مذمت کرتے ہیں`: said in the plural, which agrees with whoever speaks for his side."""
    verb = frame.segment.verb if frame.match.verb is not None else None
    if verb is None or frame.speech is None or frame.match.first < frame.speech.content_from or verb.passive:
        return False
    words = frame.discourse.text.words[verb.first : verb.last]
    return words[-1] == _ARE and (verb.kind == IMPERFECT or not _DOING.isdisjoint(words))


def _of_passives_before(frame: Frame) -> list[Argument]:
    """Those of the passive clauses to which `اور` adds one: `ایران کی جانب سے مذمت کی گئی اور مطالبہ کیا گیا`."""
    found: list[Argument] = []
    clause = frame.clause
    while clause.opener == _AND and clause.index:
        clause = frame.parse.clauses[clause.index - 1]
        verb = next((s.verb for s in reversed(clause.segments) if s.verb is not None and s.verb.finite), None)
        if verb is None or not verb.passive:
            break
        found.extend(a for s in clause.segments for a in s.arguments)
    return found


def _inherited(frame: Frame) -> list[int]:
    """Who acted in a clause before this one that has no doer of its own."""
    clause = frame.clause
    if clause.opener in RELATIVE:
        return _author(frame, clause) or antecedent(frame, clause)
    if who := _of_relative_before(frame):
        return who
    for earlier in reversed(frame.parse.clauses[: clause.index]):
        if earlier.opener in RELATIVE:
            continue
        if clause.opener == _KEH and earlier.index == clause.parent:
            return []
        if earlier.opener == _KEH and clause.opener != _AND and earlier.parent != clause.parent:
            continue
        for segment in reversed(earlier.segments):
            for argument in segment.arguments:
                if argument.subject and (who := frame.who(argument)):
                    return who
        if earlier.opener == _KEH:
            break
    return []


def _of_relative_before(frame: Frame) -> list[int]:
    """Who acted in the `جس` clause that ends the sentence, which this one carries on.

    `سعودی عرب سے شروع ہوا جس نے سفیر بلا لیا بلکہ لبنانی سفیر کو نکال دیا`.
    """
    clause = frame.clause
    before = frame.parse.clauses[clause.index - 1] if clause.index else clause
    if clause.opener not in (_AND, _BUT) or before.opener not in RELATIVE or before.parent is None:
        return []
    main = frame.parse.clauses[before.parent]
    if not before.segments or not main.done or any(s.first > before.segments[0].first for s in main.segments):
        return []
    for segment in reversed(before.segments):
        for argument in segment.arguments:
            if argument.subject and (who := frame.who(argument)):
                return who
    return antecedent(frame, before)


def antecedent(frame: Frame, clause: Clause) -> list[int]:
    """Whom `جو`, `جس نے` means: the noun right before it, also where its verb stands between.

    `ترکی پہلا ملک تھا جس نے`, `صدر پہلے رہنما ہیں جنہوں نے`: of what somebody is told to be, he is meant.
    """
    opening = clause.segments[0].first
    before = [a for a in frame.everywhere() if a.last <= opening]
    if not before or frame.discourse.text.words[opening] not in _WHO:
        return []
    between = frame.discourse.text.words[before[-1].last : opening]
    beside = len(between) <= 1 or (between[-1] == _COMMA and CASE.issuperset(between[:-1]))
    told = not BE_FORMS.isdisjoint(between)
    if beside and not (told and (before[-1].mentions[-1].type == "office" or not frame.who(before[-1]))):
        return frame.who(before[-1])  # صدر پوٹن سے، جن پر
    segment = frame.parse.segment_at(opening - 1)
    verb = segment.verb
    if verb is None or not verb.finite or opening - verb.last > 1:
        return []
    bare = [a for a in segment.arguments if a.mark == "" and a.last <= verb.first and frame.who(a)]
    if bare and (verb.kind == BE or frame.discourse.text.words[verb.first - 1] == _BECOME):
        return frame.who(bare[0])  # پہلا ملک ہے، پہلا ملک بن گیا جس نے
    return frame.who(before[-1]) if verb.first - before[-1].last <= 1 else []  # سعودی عرب پر عائد کی ہے جو
