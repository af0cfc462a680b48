"""Speakers without a name: who speaks through `ترجمان`, `حکام`, `ادارے`, `امریکی کمانڈر`.

`descriptions.py` links such nouns by what the whole article says of offices; here the speech before
and the noun's own neighbours are asked first.
"""

from __future__ import annotations

from collections.abc import Iterator

from roznamcha.coder.names.descriptions import BODY_NOUNS, INSIDERS, same_office, setting_of
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.naming import NameReader
from roznamcha.coder.names.roster import Candidate
from roznamcha.coder.speech.discourse import Discourse
from roznamcha.coder.speech.speech import any_of
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, JOIN

_SPOKESMAN = plain("ترجمان")
HEADS = frozenset(
    map(plain, ["ترجمان", "چیئرمین", "چیرمین", "سربراہ", "صدر", "امیر", "سیکریٹری", "سیکرٹری", "ڈائریکٹر"])
)
_ONE = plain("ایک")
_NOBODY = frozenset(map(plain, ["نامعلوم", "معلوم", "گمنام"]))
_RANKED = plain_words(
    "خاتون مرد مقامی سابق اعلیٰ اعلی سینیئر سینئر سینیر متعدد عبوری سرکردہ اور و سیاسی عسکری فوجی سول موجودہ سرکاری حکومتی صدارتی دفاعی"
)
_AMONG = [[plain("میں"), plain("شامل")], [plain("میں"), plain("شریک")]]
_BELONGING = [plain("تعلق"), plain("رکھنے"), plain("والے")]
_SOME = frozenset(map(plain, ["ایک", "کئی", "بعض", "کچھ", "چند", "دیگر", "کسی"]))
_RANKS = _RANKED - JOIN
_SOME_OR_RANKED = _SOME | _RANKED
_ADMINISTRATION, _GOVERNMENT = plain("انتظامیہ"), plain("حکومت")
_FOREIGN = plain_words("مغربی یورپی عرب ملکی الاقوامی عالمی اسلامی افریقی ایشیائی علاقائی")
_ENVOYS = plain_words("سفارتکار سفارتکاروں سفارت")
_FIRMS = frozenset(map(plain, ["کمپنی", "کمپنیوں", "فرم", "فرموں"]))
_OUTLETS = plain_words("اخبار اخبارات روزنامے چینل جریدے میگزین ویب")  # امریکی اخبار
_NEWS_BODY = frozenset(map(plain, ["رساں", "نیوز", "خبر"]))  # خبر رساں ادارے
_BODIES = {"state": ("state",), "org": ("org", "group"), "group": ("group", "org")}
# Offices that the press calls by one another's names when it speaks of the same man.
_LOOSE = frozenset("commander general official envoy representative commissioner admiral officer chief".split())
# What the press calls a man by whose office it has told: `ترک رہنما`, `روسی وزیر`.
_EPITHETS = {
    "leader": frozenset("president minister chancellor king emir leader".split()),
    "minister": frozenset(["minister"]),
}
_MANY = frozenset(["spokesman", "official"])  # offices that a body gives to more than one
_PRIVATE = frozenset("analyst expert journalist correspondent observer activist lawyer".split())
_SPOKESMAN_OFFICE, _OF_PRESIDENT, _PRESIDENT = "spokesman", "spokesman of the president", "president"
_HIS = plain_words("ان اس جن")
# Heads of noun phrases that belong to a state without speaking for it.
CITIZENS = frozenset(map(plain, ["شہری", "شہریوں", "باشندے", "باشندوں", "صحافی", "صحافیوں", "اتحادی", "اتحادیوں"]))
# Offices of a state or its provinces: whoever holds one without being named speaks for the state.
_PUBLIC = frozenset("governor mayor police prosecutor".split())
_OFFICIAL = plain_words("اہلکار عہدیدار عہدے افسر")  # one man, without a name
_VOICE = 4  # sentences over which he is still spoken of
_LEAD = 1  # the last sentence that may be a lead: a caption may stand before it
_NEXT = 2  # sentences within which a lead's speaker is named
_OBSERVERS = _PRIVATE - {"activist"}
# Offices of which a state has one each.
_CHIEFS = frozenset(["president", "prime minister", "chancellor", "king", "foreign minister", "defence minister"])
_LEADS = frozenset("head leader chairman chairperson president chief".split())  # of a party
_VOICES = frozenset("spokesman official diplomat adviser head director chairman".split())  # through whom a body speaks


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
    if mention.type in ("org", "group") and mention.actor is not None:
        head = _word_before(discourse, mention)
        return _spokesman(discourse, mention.actor, head == _SPOKESMAN) if head in HEADS else mention.actor
    if mention.type == "office" and not mention.plural:
        return _holder(discourse, mention)
    if mention.type == "person" and mention.actor is None and mention.sort == "short":
        return called(discourse, discourse.text.words[mention.first])  # a surname that several bear
    return mention.actor


def _holder(discourse: Discourse, mention: Mention) -> int | None:
    """Who is described by an office alone: the man, else whom the next sentences name, else his body or state."""
    who = _office(discourse, mention)
    if (boss := _employer(discourse, mention)) is not None:
        named = who if mention.actor is not None and discourse.candidate(mention.actor).type == "person" else None
        return _side_of(discourse, boss) if named is None else named
    if who is not None and discourse.candidate(who).type == "person":
        return who
    if is_private(mention):
        return None  # ایران کے ایک صحافی
    named = _named_next(discourse, mention)
    if named is None and who is None and not _PUBLIC.isdisjoint((mention.office or "").split(" ")):
        state = discourse.cast.state(discourse.cast.state_near(mention.first) or "")
        return state.index if state is not None else None
    return who if named is None else named


def _employer(discourse: Discourse, mention: Mention) -> int | None:
    """The man whose adviser or spokesman speaks: `صدر محمدو بوہاری کے ایک مشیر`, `وزیر اعظم کی ایک ترجمان`, `ان کے ترجمان`."""
    owner = mention.owner
    if is_private(mention):
        return None
    if owner is not None:
        speaks = owner.type == "office" and (mention.office or "").endswith(_SPOKESMAN_OFFICE)
        return owner.actor if owner.type == "person" or speaks else None
    words, place = discourse.text.words, mention.np_first - 1
    while place > 0 and words[place] in _SOME_OR_RANKED:
        place -= 1
    his = words[mention.first] == _SPOKESMAN and place > 0 and words[place] in GENITIVE and words[place - 1] in _HIS
    if his and discourse.focus is not None and discourse.candidate(discourse.focus).type == "person":
        return discourse.focus
    return _chief_before(discourse, mention) if mention.office == _OF_PRESIDENT else None


def _chief_before(discourse: Discourse, mention: Mention) -> int | None:
    """The president last named before `صدارتی ترجمان`."""
    held = [
        m for m in discourse.cast.mentions if m.first < mention.first and m.type == "person" and m.actor is not None
    ]
    chiefs = [m.actor for m in held if _PRESIDENT in discourse.candidate(m.actor or 0).offices]
    return chiefs[-1] if chiefs else None


def _side_of(discourse: Discourse, person: int) -> int:
    """The state or body that a man's aides speak for: his own, where the article names it, else he."""
    if discourse.candidate(person).type != "person" or any(m.former for m in discourse.candidate(person).mentions):
        return person  # سابق صدر کے ترجمان: for him
    code = discourse.candidate(person).code
    if code is not None and (state := discourse.cast.state(code)) is not None:
        return state.index
    sides = [c for c in discourse.cast.candidates if code and c.code == code and c.entity is not None]
    return next((c.index for c in sides if c.entity is not None and c.entity.kind == "body"), person)


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
    if before in _NOBODY:
        return None
    words = discourse.text.words
    end, indefinite = _owner_end(words, mention.first - 1)
    owner = _owner_at(discourse, mention, end)
    if owner is not None and owner.actor is not None:
        firm = words[mention.first] in _FIRMS | _OUTLETS and discourse.candidate(owner.actor).type == "state"
        named = _introduced_next(discourse, mention, owner.code) if indefinite else None
        return None if firm else owner.actor if named is None else named  # ایک چینی کمپنی speaks for itself
    foreign = mention.english == "state" and words[mention.first - 1] in _FOREIGN
    if words[mention.first] in _ENVOYS:
        return None  # ویانا میں موجود سفارت کاروں: of any state
    if indefinite or foreign or _ONE in words[mention.first - 2 : mention.first]:
        return None  # ایک شامی تنظیم, مغربی سفارت کار
    if words[mention.first] in _OFFICIAL and (same := _official_before(discourse, mention)) is not None:
        return same
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
    setting = setting_of(discourse.cast, mention) if mention.english == "state" else None
    return mention.actor if setting is None else setting.index  # کوئٹہ میں حکام نے


def _official_before(discourse: Discourse, mention: Mention) -> int | None:
    """`حماس کے ایک اہلکار نے … . اہلکار نے بتایا …`: whose the official without a name is who has spoken shortly before."""
    words, text = discourse.text.words, discourse.text
    sentence = text.sentence_of(mention.first)
    for other in reversed([m for m in discourse.cast.mentions if m.first < mention.first]):
        if sentence - text.sentence_of(other.first) > _VOICE:
            break
        one = words[other.last - 1] in _OFFICIAL or words[other.first] in _OFFICIAL
        if other.type != "office" or not one or text.sentence_of(other.first) == sentence:
            continue
        owner = _owner_at(discourse, other, _owner_end(words, other.first - 1)[0])
        if owner is not None and owner.actor is not None:
            return owner.actor
        if other.code is not None and other.sort != "again":
            return other.actor
    return None


def _owner_end(words: list[str], place: int) -> tuple[int, bool]:
    """Where the owner of a noun ends, from `place` back, and whether it is `ایک` of his: `سلامتی کونسل کے ایک اعلیٰ عہدیدار`."""
    indefinite = False
    while place > 0 and words[place] in _SOME_OR_RANKED:
        indefinite = indefinite or words[place] == _ONE
        place -= 1
    if words[place - 1 : place + 1] in _AMONG:
        place -= 2  # روسی وفد میں شامل ایک عہدیدار
    elif words[place - 2 : place + 1] == _BELONGING:
        place -= 4  # وزارت دفاع سے تعلق رکھنے والے اہلکاروں
    elif words[place] in GENITIVE:
        place -= 1
    if words[place] in BODY_NOUNS and words[place - 1] in GENITIVE:
        place -= 2  # حوثیوں کے گروپ کے ایک عہدیدار
    return place, indefinite


def _owner_at(discourse: Discourse, mention: Mention, token: int) -> Mention | None:
    """Whose a noun is: the actor whose mention ends with a token or has the noun in it."""
    for other in discourse.cast.mentions:
        if other is mention or other.actor is None or other.type == "place":
            continue
        if token in (other.last - 1, other.np_last - 1) or other.np_first <= mention.first < other.np_last:
            return other
    return None


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
    if (member := _of_his_party(discourse, mention)) is not None:
        return member
    body = _body_before(discourse, mention) if office in _MANY else None
    if body is not None and not _speaks_for(discourse, mention.actor, body):
        return body
    focus = discourse.candidate(discourse.focus) if discourse.focus is not None else None
    linked = discourse.candidate(mention.actor) if mention.actor is not None else None
    if _indefinite(discourse, mention) or any_of(_SOME, discourse.text.words, mention.np_first, mention.np_last):
        another = linked is not None and linked.type == "person" and _named_before(discourse, mention)
        return None if another else mention.actor
    if focus is None:
        return mention.actor
    alone = mention.owner is None and mention.code is None
    if alone and discourse.text.words[mention.np_first - 1] in _FOREIGN:
        return None  # مغربی سفارت کار
    if alone and focus.type == "org" and office in _VOICES:
        return focus.index
    if linked is not None and linked.type == "person":
        return linked.index
    bare = alone and office == _SPOKESMAN_OFFICE and _word_before(discourse, mention) not in GENITIVE
    spoke = focus.type == "person" and any(speech.speaker == focus.index for speech in discourse.speeches.values())
    if bare and linked is not None and linked.type == "state" and spoke and focus.code:
        return _side_of(discourse, focus.index)  # وزیر نے کہا … . ترجمان کے مطابق: his side's
    if linked is None and _other_chief(focus, mention):
        state = discourse.cast.state(focus.code or "")  # صدر … نے کہا، وزیراعظم کا کہنا تھا: another of that state
        return state.index if state is not None else None
    if linked is None and focus.type == "person" and office not in _PRIVATE and _as_former(focus, mention):
        return focus.index  # وزیر اعظم کے مشیر کا مزید کہنا تھا
    if mention.owner is None and mention.code is None:
        again = focus.type == "state" and mention.actor is None and office in _VOICES  # نائجیریا کے ایک مشیر … مشیر نے
        again = again or (focus.type == "state" and _voiced_before(discourse, mention))
        return focus.index if again or _holds(focus, office) else mention.actor
    countryman = focus.type == "person" and focus.code == mention.code
    if countryman and (not focus.offices or _loose(mention.office or "", focus)):
        return focus.index
    return mention.actor


def _voiced_before(discourse: Discourse, mention: Mention) -> bool:
    """`وزیر اعظم کی ایک ترجمان نے … . ترجمان نے بتایا`: whether the sentence before told what the same voice said."""
    text = discourse.text
    before = discourse.speeches.get(text.sentence_of(mention.first) - 1)
    if before is None or before.speaker != discourse.focus:
        return False
    voices = [m for m in discourse.parses[before.sentence].mentions if m.type == "office"]
    return any(text.words[m.last - 1] == text.words[mention.last - 1] for m in voices)


def _of_his_party(discourse: Discourse, mention: Mention) -> int | None:
    """`لیگی رہنما نے`, `پی ڈی پی سربراہ نے`: the politician who has just spoken, called by his party."""
    focus = discourse.candidate(discourse.focus) if discourse.focus is not None else None
    party = discourse.candidate(mention.actor) if mention.actor is not None else None
    if (
        focus is None
        or party is None
        or focus.type != "person"
        or party.type != "org"
        or _indefinite(discourse, mention)
    ):
        return None
    kind = party.entity.kind if party.entity is not None else ""
    others = {m.owner.actor for m in focus.mentions if m.owner is not None and m.owner.actor != party.index}
    leads = (mention.office or "").split(" ")[-1] in _LEADS and kind == "party" and focus.code == party.code
    return focus.index if leads and not any(_is_party(discourse, other) for other in others) else None


def _is_party(discourse: Discourse, index: int | None) -> bool:
    entity = discourse.candidate(index).entity if index is not None else None
    return entity is not None and entity.kind == "party"


def _other_chief(focus: Candidate, mention: Mention) -> bool:
    """Whether one of the highest offices is named that is not the last speaker's, as far as the article tells his."""
    office = (mention.office or "").removeprefix("former ")
    told = [name for name in focus.offices if name.removeprefix("former ") in _CHIEFS]
    return office in _CHIEFS and bool(told) and not any(same_office(office, name) for name in focus.offices)


def _indefinite(discourse: Discourse, mention: Mention) -> bool:
    """`ایک خاتون رکن پارلیمان`, `ایک سینئر مشیر`: somebody who is not named."""
    words, place = discourse.text.words, mention.np_first - 1
    while place > 0 and words[place] in _RANKS:
        place -= 1
    return place >= 0 and words[place] in _SOME


def _named_next(discourse: Discourse, mention: Mention) -> int | None:
    """The speaker whom a lead describes and the next sentences name: `یورپی یونین کے کمشنر نے … . جوہان لنڈ نے بتایا …`."""
    office = (mention.office or "").split(" ")
    if office[-1] in _PRIVATE or office[-1] == _SPOKESMAN_OFFICE or (mention.code is None and mention.owner is None):
        return None
    other = next((o for o in _sayers_next(discourse, mention) if o.type == "person" and o.actor is not None), None)
    if other is None or other.actor is None:
        return None
    candidate = discourse.candidate(other.actor)
    new = all(m.first >= other.first for m in candidate.mentions)
    codes = candidate.code == mention.code or (candidate.code is None and candidate.entity is None)
    held = [word for name in candidate.offices for word in name.split(" ")]
    same = (
        not held
        or any(same_office(mention.office or "", name) for name in candidate.offices)
        or not (_LOOSE.isdisjoint(office) or _LOOSE.isdisjoint(held))
    )
    return candidate.index if codes and same and (new or held) else None


def _introduced_next(discourse: Discourse, mention: Mention, code: str | None) -> int | None:
    """The man whom a lead calls `ایک عہدیدار` and who, named for the first time, speaks first after it."""
    if code is None or discourse.text.sentence_of(mention.first) > _LEAD:
        return None
    other = next(_sayers_next(discourse, mention), None)
    candidate = discourse.candidate(other.actor) if other is not None and other.actor is not None else None
    if other is None or candidate is None or candidate.type != "person" or candidate.code != code:
        return None
    return candidate.index if all(m.first >= other.first for m in candidate.mentions) else None


def _sayers_next(discourse: Discourse, mention: Mention) -> Iterator[Mention]:
    """Those of whom the sentences after a mention tell that they said something, in order."""
    text, cast = discourse.text, discourse.cast
    after = text.sentence_of(mention.first) + 1
    for sentence in text.sentences[after : after + _NEXT]:
        reader = NameReader(text.words, cast.lexicon, sentence.first, sentence.last)
        for other in cast.mentions:
            if sentence.first <= other.first < sentence.last and reader.says(other.np_last):
                yield other


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


def _holds(candidate: Candidate, office: str) -> bool:
    return any(held.split(" ")[-1] == office for held in candidate.offices)


def _loose(office: str, candidate: Candidate) -> bool:
    held = {word for name in candidate.offices for word in name.split(" ")}
    same = _LOOSE if office.split(" ")[-1] in _LOOSE else _EPITHETS.get(office, frozenset())
    return not same.isdisjoint(held)
