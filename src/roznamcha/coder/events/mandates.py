"""Demands that are told by mood alone: `ایران کو چاہیے کہ`, `انہوں نے ترکی سے کہا کہ وہ فوج نکالے`.

"Should" and "must" are a REQUEST only where the one who must is an actor other than the
speaker's own side (codebook, rule 12).
"""

from __future__ import annotations

from roznamcha.coder.events.roles import ANYBODY, PEOPLE, names_anybody
from roznamcha.coder.events.scope import unit
from roznamcha.coder.events.status import PASSIVE_WISH
from roznamcha.coder.predicates import Predicate
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Clause, Parse, Segment
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import ADDRESSED
from roznamcha.language.verbs import (
    BE_PAST,
    BE_PRESENT,
    INTRANSITIVE,
    OUGHT,
    PERFECT,
    SUBJUNCTIVE,
    VerbGroup,
    may_be_subjunctive,
)

_KEH, _AND = plain("کہ"), plain("اور")
_AM = plain("ہوں")
_PERSONAL = plain_words("تیار خوش متفق مطمئن فکرمند پرامید کوشاں شکرگزار قائل حق")
_GOES_ON = plain_words("اور تاکہ کہ ورنہ تو بلکہ جبکہ لیکن یا تاہم مگر کیونکہ چونکہ جب جو جس جن جسے جنہیں جہاں اگر نہ")
_SAY = plain_words("کہہ کہ")
_TOLD = ("se", "ko", "par")
_TO = plain_words("کو")
_PARTIES = ANYBODY - PEOPLE
_AIM = 5  # words from a purpose to what it is
_PURPOSE = plain_words("مقصد تاکہ غرض خواہش چاہتے چاہتا چاہتی کوشش اجازت خواہاں خواہشمند متمنی منتظر مجبور")
_SUFFERED = plain_words("نتائج خمیازہ قیمت سامنا انجام سزا حساب تاوان نقصان پچھتانا")
_INFORM = plain_words("بتا سنا آگاہ اطلاع مطلع")  # told a fact, no order
_HAPPEN = plain("ہو")
_AWAY, _STAY = plain_words("باز دور گریزاں"), plain_words("رہے رہیں آئے آئیں")  # مداخلت سے باز رہے
_STATES = plain_words("رہ ہو")
_DUTY = plain_words("ضروری ضرورت لازم لازمی ذمہ ذمہداری فرض واجب ناگزیر")
_MAY_BE = plain_words("ہو ہوں")
# What is asked for, first match wins: PLOVER's modes of REQUEST.
_MODES = (
    (
        "yield",
        plain_words(
            "بندی رہا رہائی انخلا واپس نکل نکال نکالے بند روک روکے ختم خالی تحمل چھوڑ دستبردار گریز باز پابندی"
        ),
    ),
    ("meet", plain_words("مذاکرات ملاقات چیت میز")),
    ("assist", plain_words("مدد امداد تعاون اعانت")),
)
MANDATE = Predicate(
    "mandates", "چاہیے", "REQUEST", "change", None, ("speaker",), ("ko", "subject"), (), frozenset(), frozenset(), None, "occurred", "occurred",
    False, True, (),
)  # fmt: skip


def mandates(discourse: Discourse, parse: Parse, speech: Speech) -> list[tuple[str, list[int], tuple[int, int], str]]:
    """The demands in what a sentence's speaker says: (mode, recipients, trigger tokens, mood)."""
    words = discourse.text.words
    own = unit(discourse, speech.speaker)
    found = []
    to_anybody = _told_anybody(words, parse, speech)
    told = to_anybody or _was_told(parse, speech)
    for clause, segment in _told_by(discourse, parse, speech):
        verb = segment.verb
        if verb is None or not _may_demand(words, parse, clause, verb):
            continue
        if verb.ought and not _SUFFERED.isdisjoint(words[segment.first : verb.last]):
            continue  # نتائج بھگتنا ہوں گے: a threat, no demand
        if verb.ought:
            if names_anybody(words, clause.segments[0].first, _first_told(discourse, clause, verb), _PARTIES, _TO):
                continue  # دنیا کو چاہیے: nobody's duty
        elif not _is_wish(words, parse, clause, segment, verb, told):
            continue
        nobody = not verb.ought and to_anybody
        who = [] if nobody else _obliged(discourse, parse, clause, speech, verb)
        who = [w for w in who if unit(discourse, w) not in (own, None)]
        if who or nobody:
            said = set(words[clause.segments[0].first : segment.last])
            mode = next((name for name, signs in _MODES if signs & said), "change")
            found.append((mode, who, (verb.first, verb.last), "ought" if verb.ought else "wish"))
    return found


def _told_by(discourse: Discourse, parse: Parse, speech: Speech) -> list[tuple[Clause, Segment]]:
    """The parts of a sentence that are the speaker's words, and not those of who answers him in it."""
    return [
        (clause, segment)
        for clause in parse.clauses
        for segment in clause.segments
        if segment.last > speech.content_from and discourse.speech_at(parse.sentence, segment.first) is speech
    ]


def told_as_fact(words: list[str], parse: Parse, last: int) -> bool:
    """Whether the `کہ` clause behind a word of stress asks nothing: `اصرار کیا کہ روس مدد فراہم کر رہا ہے`."""
    clause = next((c for c in parse.clauses if c.opener == _KEH and c.segments and c.segments[0].first >= last), None)
    verb = next((s.verb for s in reversed(clause.segments) if s.verb is not None), None) if clause is not None else None
    if clause is None or verb is None or verb.ought or not verb.finite:
        return False
    if not _DUTY.isdisjoint(words[clause.segments[0].first : verb.last]):
        return False
    ends = words[verb.last - 1]
    return (
        verb.future
        or verb.progressive
        or (verb.kind != SUBJUNCTIVE and ends in BE_PRESENT | BE_PAST and ends not in _MAY_BE)
    )


def _first_told(discourse: Discourse, clause: Clause, verb: VerbGroup) -> int:
    """Where the first known one with `کو` stands, before the verb: `ایران کو امدادی تنظیموں کو اجازت دینی چاہیے`."""
    known = [a.first for s in clause.segments for a in s.arguments if "ko" in (a.mark, a.outer) and discourse.who(a)]
    return min([*known, verb.first])


def _may_demand(words: list[str], parse: Parse, clause: Clause, verb: VerbGroup) -> bool:
    """Whether a verb may tell a demand; not `آئے گا`, `آ سکتا ہے`, nor what is a purpose, `مقصد یہ ہے کہ … رکے`."""
    if not verb.finite or verb.can or (verb.future and not verb.ought):
        return False
    first = clause.segments[0].first
    return _PURPOSE.isdisjoint(words[max(parse.first, first - _AIM) : first])


def _is_wish(words: list[str], parse: Parse, clause: Clause, segment: Segment, verb: VerbGroup, told: bool) -> bool:
    """Whether what is said is a wish by its form: `فوج واپس جائے`, `شہری کو رہا کیا جائے`; `told`: somebody is spoken to."""
    form = words[verb.first : verb.last]
    if form == [_AM] and words[verb.first - 1] in _PERSONAL:
        return False  # میں تیار ہوں
    wish = (
        (verb.kind == SUBJUNCTIVE and form != [_HAPPEN])  # امن ہو: no act of his
        or (verb.passive and form[-1] in PASSIVE_WISH)
        or (not verb.progressive and words[verb.first - 1] in _AWAY and form[0] in _STAY)
        or (_may_be_either(words, parse, segment, verb) and (told or _cannot_be_past(clause, segment.stems)))
    )
    return wish and _said(parse, clause)


def _may_be_either(words: list[str], parse: Parse, segment: Segment, verb: VerbGroup) -> bool:
    """Whether a form is a perfect or a subjunctive: `نکالے`."""
    return (
        verb.kind == PERFECT
        and verb.last == verb.first + 1
        and not any(a.mark == "ne" for a in segment.arguments)
        and not _STATES & set(segment.stems)
        and may_be_subjunctive(words[verb.first], segment.stems)
        and _ends(words, verb.last, parse.last)
    )


def _told_anybody(words: list[str], parse: Parse, speech: Speech) -> bool:
    """Whether it is asked of nobody in particular: `متحارب فریقین سے کہا کہ وہ`."""
    said = any(_SAY & set(s.stems) for s in parse.segments if speech.opens <= s.first < speech.content_from)
    return said and names_anybody(words, max(parse.first, speech.opens), speech.content_from, _PARTIES, ADDRESSED)


def _ends(words: list[str], place: int, last: int) -> bool:
    """Whether a verb ends its clause: in `پھیلے جنگلات` it is a participle beside its noun."""
    return place >= last or not words[place].isalpha() or words[place] in _GOES_ON


def _cannot_be_past(clause: Clause, stems: tuple[str, ...]) -> bool:
    """`ترکی فوجیں نکالے`: the perfect of a transitive verb has its doer with `نے`."""
    arguments = [argument for segment in clause.segments for argument in segment.arguments]
    bare = any(a.mark == "" and a.mentions[0].type != "pronoun" for a in arguments[:1])
    return bare and not INTRANSITIVE & set(stems) and not any("ne" in (a.mark, a.outer) for a in arguments)


def _was_told(parse: Parse, speech: Speech) -> bool:
    """`X سے کہا`: somebody is spoken to, so that what follows may be an order."""
    return any(
        a.mark in _TOLD and a.mentions[0].type != "pronoun"
        for s in parse.segments
        if (speech.opens <= s.first < speech.content_from and not _INFORM & set(s.stems)) or _SAY & set(s.stems)
        for a in s.arguments
    )


def _said(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is what is said, or goes on from one that is."""
    seen = 0
    while clause.opener in ("", _AND) and clause.index > 0 and seen < 6:
        clause = parse.clauses[clause.index - 1]
        seen += 1
    return clause.opener == _KEH


def _obliged(discourse: Discourse, parse: Parse, clause: Clause, speech: Speech, verb: VerbGroup) -> list[int]:
    """Who is to do it: `ایران کو چاہیے`, `X سے کہا کہ وہ …`."""
    arguments = [a for s in clause.segments for a in s.arguments]
    if not verb.ought and any(
        s.verb is not None and s.verb.passive and s.verb.participle != "wala" for s in clause.segments
    ):
        arguments = []  # شہری کو رہا کیا جائے: to whom it is done, not who is to do it
    told = bool(arguments)
    if not arguments and clause.opener == _KEH and clause.parent is not None:
        # X کو چاہیے کہ وہ …
        arguments = [a for s in parse.clauses[clause.parent].segments for a in s.arguments if a.mark == "ko"]
    has_to = verb.ought and not OUGHT & set(discourse.text.words[verb.first : verb.last])  # کرنا ہو گا، کرنا ہے
    marked = [] if told and not verb.ought else _marked(discourse, arguments, "ko")  # کہا کہ وہ یمن کو اسلحہ نہ دے
    him = verb.ought and any(a.mark == "ko" and a.mentions[0].office in ("it", "they") for a in arguments)
    if who := marked or ([] if has_to or him else _subject(discourse, arguments)):
        return who  # اسے اپنی فوج بلا لینی چاہیے: the army has to do nothing
    if not verb.ought:
        return (
            _told_in_parent(discourse, parse, clause, speech)
            or _addressed(discourse, parse, speech)
            or _other_side(discourse, parse, speech)
        )
    if him:
        # X پر واضح کیا کہ اسے … کرنا ہو گا
        own = unit(discourse, speech.speaker)
        addressed = [w for w in _addressed(discourse, parse, speech) if unit(discourse, w) != own]
        bidden = verb.future or not has_to  # not حملے کرنے پڑے, what they had to do
        return addressed or (_spoken_of(discourse, parse, clause, speech) if bidden else [])
    if not any(discourse.who(a) for a in arguments) and (verb.passive or _HAPPEN in parse.segment_at(verb.first).stems):
        # X پر واضح کیا کہ یہ سلسلہ بند ہونا چاہیے
        own = unit(discourse, speech.speaker)
        return [w for w in _addressed(discourse, parse, speech) if unit(discourse, w) != own]
    return []


def _spoken_of(discourse: Discourse, parse: Parse, clause: Clause, speech: Speech) -> list[int]:
    """The one other side that is spoken of just before: `کہا کہ ترک فوج کی موجودگی غیر قانونی ہے اور اسے نکل جانا چاہیے`."""
    own = unit(discourse, speech.speaker)
    if clause.opener != _AND or clause.index == 0:
        return []
    before = [
        a for s in parse.clauses[clause.index - 1].segments for a in s.arguments if a.first >= speech.content_from
    ]
    others = [w for a in before for w in discourse.who(a) if unit(discourse, w) not in (own, None)]
    return others[:1] if len({unit(discourse, w) for w in others}) == 1 else []


def _marked(discourse: Discourse, arguments: list[Argument], *marks: str) -> list[int]:
    """Whom the first noun with one of the marks names: `ایران کو`; also two, `دونوں ملک مسئلہ حل کریں`."""
    for argument in arguments:
        if argument.mark in marks and _named(argument) and (who := discourse.who(argument)):
            return who
    return []


def _named(argument: Argument) -> bool:
    """Whether it is a noun that names somebody, or `دونوں ملک`, no mere pronoun."""
    noun = argument.mentions[0]
    return noun.type != "pronoun" or (noun.office or "").startswith("pair")


def _subject(discourse: Discourse, arguments: list[Argument]) -> list[int]:
    """Who acts; what follows the subject in `کہا کہ وہ فوجیں بلائے` is the object."""
    pronoun = next((i for i, a in enumerate(arguments) if a.subject and not _named(a)), None)
    return _marked(discourse, arguments[:pronoun], "ne", "")


def _told_in_parent(discourse: Discourse, parse: Parse, clause: Clause, speech: Speech) -> list[int]:
    """`بیان جاری کیا جس میں X سے کہا گیا کہ وہ …`."""
    if clause.opener != _KEH or clause.parent is None:
        return []
    saying = [
        s for s in parse.clauses[clause.parent].segments
        if s.first >= speech.content_from and not _SAY.isdisjoint(s.stems)
    ]  # fmt: skip
    return _marked(discourse, [a for s in saying for a in s.arguments], *_TOLD)


def _addressed(discourse: Discourse, parse: Parse, speech: Speech) -> list[int]:
    """Who is spoken to before the content begins: `ایران سے کہا کہ`, `ایران پر واضح کیا کہ`."""
    return _marked(discourse, _before_content(parse, speech), *_TOLD)


def _other_side(discourse: Discourse, parse: Parse, speech: Speech) -> list[int]:
    """The other side of the main clause: `پاکستان کی تشویش کو مسترد کرتے ہوئے کہتا ہے کہ وہ باز رہے`."""
    if not any(m.office == "they" for m in parse.mentions if m.first >= speech.content_from):
        return []
    own = unit(discourse, speech.speaker)
    for argument in _before_content(parse, speech):
        owns = argument.mark in ("ka", "adjective") and argument.outer in ("ko", "par", "se", "khilaf")
        if owns and (who := [w for w in discourse.who(argument) if unit(discourse, w) not in (own, None)]):
            return who
    return []


def _before_content(parse: Parse, speech: Speech) -> list[Argument]:
    """The arguments of what stands before the words of the speaker."""
    return [a for s in parse.segments if speech.opens <= s.first < speech.content_from for a in s.arguments]
