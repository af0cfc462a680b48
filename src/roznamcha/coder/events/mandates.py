"""Demands that are told by mood alone: `ایران کو چاہیے کہ`, `انہوں نے ترکی سے کہا کہ وہ فوج نکالے`.

"Should" and "must" are a REQUEST only where the one who must is an actor other than the
speaker's own side (codebook, rule 12).
"""

from __future__ import annotations

from roznamcha.coder.events.roles import ANYBODY, PEOPLE
from roznamcha.coder.events.scope import unit
from roznamcha.coder.predicates import Predicate
from roznamcha.coder.sentence.clauses import Clause, Parse
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import INTRANSITIVE, OUGHT, PERFECT, SUBJUNCTIVE, may_be_subjunctive

_KEH = plain("کہ")
_AM = plain("ہوں")
_PERSONAL = plain_words("تیار خوش متفق مطمئن فکرمند پرامید کوشاں شکرگزار قائل حق")
_GOES_ON = frozenset(
    map(
        plain,
        [
            "اور",
            "تاکہ",
            "کہ",
            "ورنہ",
            "تو",
            "بلکہ",
            "جبکہ",
            "لیکن",
            "یا",
            "تاہم",
            "مگر",
            "کیونکہ",
            "چونکہ",
            "جب",
            "جو",
            "اگر",
            "نہ",
        ],
    )
)
_SAY = plain_words("کہہ کہ")
_TOLD = frozenset(["se", "ko", "par"])
_ADDRESSED = plain_words("سے کو پر")
_TO = plain_words("کو")
_BOTH = plain("دونوں")
_PURPOSE = plain_words("مقصد تاکہ غرض خواہش چاہتے چاہتا چاہتی کوشش اجازت خواہاں خواہشمند متمنی منتظر مجبور")
_INFORM = plain_words("بتا سنا آگاہ اطلاع مطلع")  # told a fact, no order
_STATES = frozenset(map(plain, ["رہ", "ہو"]))
_PASSIVE_WISH = plain_words("جائے جائیں")
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
    own = unit(discourse, speech.speaker)
    found = []
    to_anybody = _told_anybody(discourse.text.words, parse, speech)
    for clause in parse.clauses:
        for segment in clause.segments:
            verb = segment.verb
            if (
                verb is None
                or not verb.finite
                or segment.last <= speech.content_from
                or (verb.future and not verb.ought)
                or verb.can
            ):
                continue
            tail = discourse.text.words[verb.first : verb.last]
            if clause.segments[0].first >= 1 and _PURPOSE & set(
                discourse.text.words[max(parse.first, clause.segments[0].first - 5) : clause.segments[0].first]
            ):
                continue
            bare = verb.last == verb.first + 1 and not any(a.mark == "ne" for a in segment.arguments)
            either = (
                bare
                and not _STATES & set(segment.stems)
                and verb.kind == PERFECT
                and may_be_subjunctive(tail[0], segment.stems)
                and _ends(discourse.text.words, verb.last, parse.last)
                and (to_anybody or _was_told(parse, speech) or _cannot_be_past(clause, segment.stems))
            )
            wish = (verb.kind == SUBJUNCTIVE or either or (verb.passive and tail[-1] in _PASSIVE_WISH)) and _said(
                parse, clause
            )
            i_am = tail == [_AM] and discourse.text.words[verb.first - 1] in _PERSONAL  # میں تیار ہوں
            if not (verb.ought or (wish and not i_am)):
                continue
            has_to = verb.ought and not set(tail) & OUGHT  # کرنا ہو گا، کرنا ہے
            if verb.ought and _anybody(discourse.text.words, clause.segments[0].first, verb.first, _TO):
                continue  # دنیا کو چاہیے: nobody's duty
            nobody = not verb.ought and to_anybody
            who = [
                w
                for w in _obliged(discourse, parse, clause, speech, told=not verb.ought, only_ko=has_to)
                if not nobody and unit(discourse, w) not in (own, None)
            ]
            if who or nobody:
                words = set(discourse.text.words[clause.segments[0].first : segment.last])
                mode = next((name for name, signs in _MODES if signs & words), "change")
                found.append((mode, who, (verb.first, verb.last), "ought" if verb.ought else "wish"))
    return found


def _told_anybody(words: list[str], parse: Parse, speech: Speech) -> bool:
    """Whether it is asked of nobody in particular: `متحارب فریقین سے کہا کہ وہ`."""
    said = any(_SAY & set(s.stems) for s in parse.segments if s.first < speech.content_from)
    return said and _anybody(words, parse.first, speech.content_from, _ADDRESSED)


def _anybody(words: list[str], first: int, last: int, marks: frozenset[str]) -> bool:
    """Whether a word for states or parties that are not named stands there with a mark."""
    return any(
        words[token] in ANYBODY - PEOPLE and words[token + 1] in marks and words[token - 1] != _BOTH
        for token in range(first, last - 1)
    )


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
        if (s.first < speech.content_from and not _INFORM & set(s.stems)) or _SAY & set(s.stems)
        for a in s.arguments
    )


def _said(parse: Parse, clause: Clause) -> bool:
    """Whether a clause is what is said, or goes on from one that is."""
    seen = 0
    while clause.opener in ("", plain("اور")) and clause.index > 0 and seen < 6:
        clause = parse.clauses[clause.index - 1]
        seen += 1
    return clause.opener == _KEH


def _obliged(
    discourse: Discourse, parse: Parse, clause: Clause, speech: Speech, *, told: bool, only_ko: bool
) -> list[int]:
    arguments = [a for s in clause.segments for a in s.arguments]
    if told and any(s.verb is not None and s.verb.passive for s in clause.segments):
        arguments = []  # شہری کو رہا کیا جائے: to whom it is done, not who is to do it
    if not arguments and clause.opener == _KEH and clause.parent is not None:
        # X کو چاہیے کہ وہ …
        arguments = [a for s in parse.clauses[clause.parent].segments for a in s.arguments if a.mark == "ko"]
    for marks in (("ko",),) if only_ko else (("ko",), ("ne", "")):
        for argument in arguments:
            if "" in marks and argument.mark in marks and argument.mentions[0].type == "pronoun":
                break  # کہا کہ وہ فوجیں بلائے: what follows the subject is the object
            if argument.mark in marks and argument.mentions[0].type != "pronoun" and (who := discourse.who(argument)):
                return who
    if not told and any(a.mentions[0].office in ("it", "they") for a in arguments if a.mark == "ko"):
        # X پر واضح کیا کہ اسے … کرنا ہو گا
        who = _addressed(discourse, parse, speech)
        return [w for w in who if unit(discourse, w) != unit(discourse, speech.speaker)]
    if not told:
        return []
    # بیان جاری کیا جس میں X سے کہا گیا کہ وہ …
    parent = parse.clauses[clause.parent].segments if clause.opener == _KEH and clause.parent is not None else []
    for segment in parent:
        if segment.first < speech.content_from or not _SAY & set(segment.stems):
            continue
        for argument in segment.arguments:
            if argument.mark in _TOLD and argument.mentions[0].type != "pronoun" and (who := discourse.who(argument)):
                return who
    # X سے کہا کہ وہ …: whoever was told
    if who := _addressed(discourse, parse, speech):
        return who
    # … پاکستان کی تشویش کو مسترد کرتے ہوئے کہتا ہے کہ وہ باز رہے: the other side of the main clause
    own = unit(discourse, speech.speaker)
    for segment in parse.segments:
        if segment.first >= speech.content_from:
            break
        for argument in segment.arguments:
            if argument.mark in ("ka", "adjective") and any(
                m.office == "they" for m in parse.mentions if m.first >= speech.content_from
            ):
                who = [w for w in discourse.who(argument) if unit(discourse, w) not in (own, None)]
                if who and argument.outer in ("ko", "par", "se", "khilaf"):
                    return who
    return []


def _addressed(discourse: Discourse, parse: Parse, speech: Speech) -> list[int]:
    """Who is spoken to before the content begins: `ایران سے کہا کہ`, `ایران پر واضح کیا کہ`."""
    for segment in parse.segments:
        if segment.first >= speech.content_from:
            break
        for argument in segment.arguments:
            if argument.mark in _TOLD and argument.mentions[0].type != "pronoun" and (who := discourse.who(argument)):
                return who
    return []
