"""Speakers without a name: who speaks through `ترجمان`, `حکام`, `ادارے`, `امریکی کمانڈر`.

`descriptions.py` links such nouns by what the whole article says of offices; here the speech before
and the noun's own neighbours are asked first.
"""

from __future__ import annotations

from roznamcha.coder.names.actors import Candidate
from roznamcha.coder.names.descriptions import BODY_NOUNS, INSIDERS, same_office
from roznamcha.coder.names.mentions import GENITIVE, Mention
from roznamcha.coder.names.naming import JOIN, NameReader
from roznamcha.coder.speech.discourse import Discourse
from roznamcha.language.letters import plain, plain_words

_SPOKESMAN = plain("ترجمان")
HEADS = frozenset(
    map(plain, ["ترجمان", "چیئرمین", "چیرمین", "سربراہ", "صدر", "امیر", "سیکریٹری", "سیکرٹری", "ڈائریکٹر"])
)
_ONE = plain("ایک")
_NOBODY = frozenset(map(plain, ["نامعلوم", "معلوم", "گمنام"]))
_RANKED = plain_words(
    "خاتون مرد مقامی سابق اعلیٰ اعلی سینیئر سینئر سینیر متعدد عبوری سرکردہ اور و سیاسی عسکری فوجی سول موجودہ سرکاری حکومتی صدارتی دفاعی"
)
_BELONGING = [plain("تعلق"), plain("رکھنے"), plain("والے")]
_SOME = frozenset(map(plain, ["ایک", "کئی", "بعض", "کچھ", "چند", "دیگر", "کسی"]))
_ADMINISTRATION, _GOVERNMENT = plain("انتظامیہ"), plain("حکومت")
_FOREIGN = plain_words("مغربی یورپی عرب ملکی الاقوامی عالمی اسلامی افریقی ایشیائی علاقائی")
_FIRMS = frozenset(map(plain, ["کمپنی", "کمپنیوں", "فرم", "فرموں"]))
_NEWS_BODY = frozenset(map(plain, ["رساں", "نیوز", "خبر"]))  # خبر رساں ادارے
_BODIES = {"state": ("state",), "org": ("org", "group"), "group": ("group", "org")}
# Offices that the press calls by one another's names when it speaks of the same man.
_LOOSE = frozenset("commander general official envoy representative commissioner admiral officer chief".split())
_MANY = frozenset(["spokesman", "official"])  # offices that a body gives to more than one
_PRIVATE = frozenset("analyst expert journalist correspondent observer activist lawyer".split())
_SPOKESMAN_OFFICE = "spokesman"
# Heads of noun phrases that belong to a state without speaking for it.
CITIZENS = frozenset(map(plain, ["شہری", "شہریوں", "باشندے", "باشندوں", "صحافی", "صحافیوں", "اتحادی", "اتحادیوں"]))
# Offices of a state or its provinces: whoever holds one without being named speaks for the state.
_PUBLIC = frozenset("governor mayor police prosecutor".split())
_LEAD = 1  # the last sentence that may be a lead: a caption may stand before it
_NEXT = 2  # sentences within which a lead's speaker is named
_OBSERVERS = _PRIVATE - {"activist"}
_VOICES = frozenset("spokesman official head director chairman".split())  # through whom a body speaks


def meant(discourse: Discourse, mention: Mention) -> int | None:
    """Whom a mention means as a speaker: an index among the candidates, or None where nobody is meant."""
    if mention.type == "pronoun":
        return mention.resolved[0] if mention.resolved else None
    if mention.sort == "adjective" and discourse.text.words[mention.np_last - 1] in CITIZENS:
        return None  # ایک اسرائیلی شہری
    if mention.english == INSIDERS:
        return mention.actor
    if mention.sort == "again" and mention.english in _BODIES:
        return _again(discourse, mention)
    if mention.sort == "organ" and _spoke_as(discourse, discourse.text.words[mention.last - 1]):
        return discourse.focus  # فوج کے مطابق, where of two armies one has spoken
    if mention.type in ("org", "group") and mention.actor is not None and _word_before(discourse, mention) in HEADS:
        return _spokesman(discourse, mention.actor, _word_before(discourse, mention) == _SPOKESMAN)
    if mention.type == "office" and not mention.plural:
        who = _office(discourse, mention)
        if who is None or discourse.candidate(who).type != "person":
            if is_private(mention):
                return None  # ایران کے ایک صحافی
            named = _named_next(discourse, mention)
            if named is None and who is None and set((mention.office or "").split(" ")) & _PUBLIC:
                state = discourse.cast.state(discourse.cast.state_near(mention.first) or "")
                return state.index if state is not None else None
            return named if named is not None else who
        return who
    return mention.actor


def _spoke_as(discourse: Discourse, noun: str) -> bool:
    """Whether who spoke last is an organ called by a noun: `پاکستانی فوج` by `فوج`."""
    spoke = discourse.candidate(discourse.focus) if discourse.focus is not None else None
    words = discourse.text.words
    return spoke is not None and spoke.type == "org" and any(words[m.last - 1] == noun for m in spoke.mentions)


def is_private(mention: Mention) -> bool:
    """Whether somebody is described who speaks for himself only: `مبصرین`, `ایک صحافی`."""
    return (mention.office or "").split(" ")[-1] in _OBSERVERS


def _word_before(discourse: Discourse, mention: Mention) -> str:
    return discourse.text.words[mention.np_first - 1] if mention.np_first else ""


def _again(discourse: Discourse, mention: Mention) -> int | None:
    """A noun alone: whose it is, else who spoke last, else who was named last."""
    before = _word_before(discourse, mention)
    if before in _NEWS_BODY:
        return None
    if (regional := _regional(discourse, mention)) is not None:
        return regional
    if before not in GENITIVE and before != _ONE and (named := _named_so(discourse, mention)) is not None:
        return named
    words, beside = discourse.text.words, mention.first - 1
    if before in _NOBODY:
        return None
    indefinite = False
    while beside > 0 and words[beside] in _SOME | _RANKED:
        indefinite = indefinite or words[beside] == _ONE
        beside -= 1  # سلامتی کونسل کے ایک اعلیٰ عہدیدار
    if words[beside - 2 : beside + 1] == _BELONGING:
        beside -= 4  # وزارت دفاع سے تعلق رکھنے والے اہلکاروں
    elif words[beside] in GENITIVE:
        beside -= 1
    if words[beside] in BODY_NOUNS and words[beside - 1] in GENITIVE:
        beside -= 2  # حوثیوں کے گروپ کے ایک عہدیدار
    for other in discourse.cast.mentions:
        if other is mention or other.actor is None or other.type == "place":
            continue
        if beside in (other.last - 1, other.np_last - 1) or other.np_first <= mention.first < other.np_last:
            firm = words[mention.first] in _FIRMS and discourse.candidate(other.actor).type == "state"
            named = _introduced_next(discourse, mention, other.code) if indefinite else None
            return None if firm else other.actor if named is None else named  # ایک چینی کمپنی speaks for itself
    foreign = mention.english == "state" and words[mention.first - 1] in _FOREIGN
    if indefinite or foreign or _ONE in words[mention.first - 2 : mention.first]:
        return None  # ایک شامی تنظیم, مغربی سفارت کار
    if words[mention.first] == _GOVERNMENT and mention.actor is not None:
        return mention.actor
    wanted = _BODIES[mention.english or "org"]
    focus = discourse.focus
    if focus is not None and discourse.candidate(focus).type in wanted and _fits(discourse, focus, mention):
        return focus
    if mention.actor is None:
        bodies = [
            c for c in discourse.cast.candidates if c.type in wanted and (c.entity is None or c.entity.kind != "outlet")
        ]
        return max(bodies, key=lambda c: len(c.mentions)).index if bodies else None
    return mention.actor


def _named_so(discourse: Discourse, mention: Mention) -> int | None:
    """The body whose name has the noun in it, named last before: `ایجنسی` after `جوہری توانائی ایجنسی`."""
    words = discourse.text.words
    found = None
    for other in discourse.cast.mentions:
        if other.first >= mention.first or other.actor is None or other.sort != "name" or other.last - other.first < 2:
            continue
        outlet = other.entity is not None and other.entity.kind == "outlet"
        if other.type in ("org", "group") and not outlet and words[mention.first] in words[other.first : other.last]:
            found = other.actor
    return found


def _regional(discourse: Discourse, mention: Mention) -> int | None:
    """`انتظامیہ` alone: the district's administration that the article names, if it names one."""
    if discourse.text.words[mention.first] != _ADMINISTRATION or mention.first != mention.np_first:
        return None
    named = [m.actor for m in discourse.cast.mentions if m.place is not None and m.english == "Administration"]
    return named[0] if named else None


def _fits(discourse: Discourse, index: int, mention: Mention) -> bool:
    """Whether a noun such as `تنظیم` may mean a body of that kind; bodies that the lexicon does not know pass."""
    kinds = BODY_NOUNS.get(discourse.text.words[mention.first])
    entity = discourse.candidate(index).entity
    return kinds is None or entity is None or entity.kind in kinds


def _spokesman(discourse: Discourse, body: int, speaks: bool = True) -> int:
    """`ترجمان دفتر خارجہ`: the person named as a body's spokesman, else the body."""
    for other in discourse.cast.mentions:
        if other.type != "person" or other.actor is None:
            continue
        if (
            other.owner is not None
            and other.owner.actor == body
            and (other.office or "").endswith("spokesman") == speaks
        ):
            return other.actor
        for org in discourse.cast.mentions:
            if org.actor == body and org.np_last == other.np_first and _word_before(discourse, org) in HEADS:
                return other.actor
    return body


def _office(discourse: Discourse, mention: Mention) -> int | None:
    """`امریکی کمانڈر`: the man of that state who spoke last, where the article names no such office."""
    office = (mention.office or "").split(" ")[-1]
    body = _body_before(discourse, mention) if office in _MANY else None
    if body is not None and not _speaks_for(discourse, mention.actor, body):
        return body
    focus = discourse.candidate(discourse.focus) if discourse.focus is not None else None
    if _indefinite(discourse, mention) or any(word in _SOME for word in _own(discourse, mention)):
        linked = discourse.candidate(mention.actor) if mention.actor is not None else None
        return (
            linked.index
            if linked is not None and (linked.type != "person" or not _named_before(discourse, mention))
            else None
        )
    if focus is None:
        return mention.actor
    if mention.owner is None and mention.code is None and focus.type == "org" and office in _VOICES:
        return focus.index
    linked = discourse.candidate(mention.actor) if mention.actor is not None else None
    if linked is not None and linked.type == "person":
        return linked.index
    if linked is None and focus.type == "person" and office not in _PRIVATE and _as_former(focus, mention):
        return focus.index  # وزیر اعظم کے مشیر کا مزید کہنا تھا
    if mention.owner is None and mention.code is None:
        return focus.index if _holds(focus, office) else mention.actor
    if focus.type == "person" and focus.code == mention.code and (not focus.offices or _loose(office, focus)):
        return focus.index
    return mention.actor


def _indefinite(discourse: Discourse, mention: Mention) -> bool:
    """`ایک خاتون رکن پارلیمان`, `ایک سینئر مشیر`: somebody who is not named."""
    words, place = discourse.text.words, mention.np_first - 1
    while place > 0 and words[place] in _RANKED - JOIN:
        place -= 1
    return place >= 0 and words[place] in _SOME


def _named_next(discourse: Discourse, mention: Mention) -> int | None:
    """The speaker whom a lead describes and the next sentences name: `یورپی یونین کے کمشنر نے … . جوہان لنڈ نے بتایا …`."""
    text, cast = discourse.text, discourse.cast
    here = text.sentence_of(mention.first)
    office = (mention.office or "").split(" ")
    if office[-1] in _PRIVATE or office[-1] == _SPOKESMAN_OFFICE or (mention.code is None and mention.owner is None):
        return None
    for other in cast.mentions:
        if other.first <= mention.last or other.type != "person" or other.actor is None:
            continue
        number = text.sentence_of(other.first)
        if number > here + _NEXT:
            return None
        sentence, candidate = text.sentences[number], discourse.candidate(other.actor)
        if number == here or not NameReader(text.words, cast.lexicon, sentence.first, sentence.last).says(
            other.np_last
        ):
            continue
        new = all(m.first >= other.first for m in candidate.mentions)
        codes = candidate.code == mention.code or (candidate.code is None and candidate.entity is None)
        held = [word for name in candidate.offices for word in name.split(" ")]
        same = (
            not held
            or any(same_office(mention.office or "", name) for name in candidate.offices)
            or (any(word in _LOOSE for word in office) and any(word in _LOOSE for word in held))
        )
        return candidate.index if codes and same and (new or held) else None
    return None


def _introduced_next(discourse: Discourse, mention: Mention, code: str | None) -> int | None:
    """The man whom a lead calls `ایک عہدیدار` and who, named for the first time, speaks first after it."""
    text, cast = discourse.text, discourse.cast
    here = text.sentence_of(mention.first)
    if here > _LEAD or code is None:
        return None
    for number in range(here + 1, min(here + 1 + _NEXT, len(text.sentences))):
        sentence = text.sentences[number]
        reader = NameReader(text.words, cast.lexicon, sentence.first, sentence.last)
        for other in cast.mentions:
            if not sentence.first <= other.first < sentence.last or not reader.says(other.np_last):
                continue
            candidate = discourse.candidate(other.actor) if other.actor is not None else None
            if candidate is None or candidate.type != "person" or candidate.code != code:
                return None
            return candidate.index if all(m.first >= other.first for m in candidate.mentions) else None
    return None


def _as_former(candidate: Candidate, mention: Mention) -> bool:
    """Whether `سابق مشیر` may be he: one who is called former elsewhere, too."""
    return not mention.former or any(m.former for m in candidate.mentions)


def _named_before(discourse: Discourse, mention: Mention) -> bool:
    """Whether the person whom a description is linked to has been named before it: then `ایک عہدیدار` is another."""
    return mention.actor is not None and discourse.candidate(mention.actor).mentions[0].first < mention.first


def _body_before(discourse: Discourse, mention: Mention) -> int | None:
    """`وزارت دفاع کے ایک ترجمان`: the body whose office it is."""
    words, place = discourse.text.words, mention.np_first
    if place and words[place - 1] == _ONE:
        place -= 1
    if not place or words[place - 1] not in GENITIVE:
        return None
    for other in discourse.cast.mentions:
        if other.np_last == place - 1 and other.type in ("org", "group"):
            return other.actor
    return None


def _speaks_for(discourse: Discourse, person: int | None, body: int) -> bool:
    if person is None:
        return False
    return any(m.owner is not None and m.owner.actor == body for m in discourse.candidate(person).mentions)


def called(discourse: Discourse, word: str) -> int | None:
    """The person one of whose names is `word`: `ڈیوس نے` after `کیپٹن جیف ڈیوس`; the last speaker first."""
    words = discourse.text.words
    found = [
        c.index
        for c in discourse.cast.candidates
        if c.type == "person" and any(word in words[m.first : m.last] for m in c.mentions)
    ]
    if discourse.focus in found:
        return discourse.focus
    return found[0] if len(found) == 1 else None


def _own(discourse: Discourse, mention: Mention) -> list[str]:
    return discourse.text.words[mention.np_first : mention.np_last]


def _holds(candidate: Candidate, office: str) -> bool:
    return any(held.split(" ")[-1] == office for held in candidate.offices)


def _loose(office: str, candidate: Candidate) -> bool:
    return office in _LOOSE and any(word in _LOOSE for held in candidate.offices for word in held.split(" "))
