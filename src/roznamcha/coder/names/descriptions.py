"""Descriptions: offices, organs and nouns that stand for somebody whom the article names elsewhere.

`روسی وزیر خارجہ` is who holds the office in the article, `وزارت دفاع` that of the state spoken
of, `تنظیم` the body last named.
"""

from __future__ import annotations

from collections import Counter

from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.naming import NameReader
from roznamcha.coder.names.roster import Candidate, Roster
from roznamcha.coder.names.whose import GIVES_OUT, last_acting, of_doer_before, of_pronoun
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE, JOIN
from roznamcha.lexicon import Organ

# Offices that are spoken of by one another's names.
_SAME_OFFICE = {
    "secretary of state": "foreign minister",
    "external affairs minister": "foreign minister",
    "secretary of defense": "defence minister",
    "president-elect": "president",
    "chancellor": "prime minister",
    "federal chancellor": "prime minister",
    "presidential candidate": "candidate",
}
COUNTERPART = "counterpart"
_DELEGATION = "Delegation"
INSIDERS = "sources"  # ذرائع: people of a body without a name
_NE, _IN = plain("نے"), plain("میں")
_GOVERNMENT, _COURT = plain("حکومت"), plain("عدالت")
# Of another court than the one named.
_ANOTHER = plain_words("ایک خصوصی مقامی دوسری ماتحت ذیلی زیریں ابتدائی شرعی فوجی کسی")
_ARMED, _HELD = frozenset(["military", "police", "force"]), plain("زیر")
_POINTING = plain_words("ان یہ اس وہ انہی اپنی اپنے")
# Organs whose noun alone is an actor where it speaks: `پولیس نے بتایا`, `عدالت نے کہا`; by the lexicon's kind.
_SPEAKERS = frozenset(["police", "court", "executive"])
_GOVERNMENTS = plain_words("حکومتوں حکومتیں")  # of more than one province
_PROVINCIAL = ("Provincial government", "Government")
_MAN = 2  # mentions of a state that one of a man of its own counts for
_ADJECTIVE = 3  # letters
_LEADING = frozenset("secretary-general chairman director director-general president chief general".split())
_BACK = 3  # sentences over which a noun alone looks back
_OWN_SHARE = 0.15  # an organ's usual state is meant where it has this share of the most named one's mentions
# Offices that speak for the body last named where it is not said whose they are.
_SPEAKING = ("spokesman", "head", "official", "chairman", "director", "secretary-general")
# Offices of which a state has one.
_OF_STATE = tuple("minister president chancellor king prince emir sultan ambassador spokesman".split())


def same_office(one: str, other: str) -> bool:
    """Whether two English names of offices may mean one office."""
    one, other = one.removeprefix("former "), other.removeprefix("former ")
    if _SAME_OFFICE.get(one, one) == _SAME_OFFICE.get(other, other):
        return True
    return one.endswith("spokesman") and other.endswith("spokesman") and (one == "spokesman" or other == "spokesman")


# -- organs without their state -------------------------------------------------------


def resolve_organs(cast: Roster) -> None:
    """Find the state of every organ noun that stands without one."""
    speaking = {
        m.organ.name for m in cast.mentions if m.organ is not None and m.organ.kind in _SPEAKERS and _speaks(cast, m)
    }
    for mention in cast.mentions:
        organ = mention.organ
        if organ is None or mention.actor is not None:
            continue
        ruler = _ruler(cast, mention, organ)
        own = _regional(cast, mention, organ) or _court(cast, mention) if ruler is None else None
        if own is not None:
            mention.code = own.code
            cast.attach(own, mention)
            continue
        if organ.name == _DELEGATION and (sender := _sender(cast, mention)) is not None:
            mention.type, mention.sort, mention.code = "office", "again", sender.code
            cast.attach(sender, mention)
            continue
        code = ruler or of_doer_before(cast, mention, organ) or _organ_code(cast, mention, organ)
        if code is None:
            continue
        entity = cast.lexicon.organ(organ, code)
        if organ.alone or organ.name in speaking or cast.known(entity):
            mention.entity, mention.code = entity, code
            cast.attach(cast.candidate_of(entity), mention)
        else:
            mention.type, mention.sort, mention.code = "office", "again", code  # پولیس: the state acts
            if (owner := cast.state(code) or _ministry(cast, mention, organ)) is not None:
                cast.attach(owner, mention)


def _ministry(cast: Roster, mention: Mention, organ: Organ) -> Candidate | None:
    """The state's body that tells what its forces did: `روسی وزارت دفاع نے کہا کہ فوج نے`, where the state itself is not named."""
    told = [m for m in cast.mentions if m.first < mention.first and m.code == mention.code and m.sort == "name"]
    if organ.kind not in _ARMED or not told or told[-1].type != "org" or told[-1].actor is None:
        return None
    return cast.candidates[told[-1].actor]


def _sender(cast: Roster, mention: Mention) -> Candidate | None:
    """Whose delegation was spoken of before: `آئی ایم ایف کا وفد پہنچا۔ وفد نے ملاقات کی`."""
    words = cast.text.words
    noun = words[mention.last - 1]
    before = [
        m for m in cast.mentions if m.last < mention.first and m.actor is not None and words[m.np_last - 1] == noun
    ]
    if before and before[-1].actor is not None:
        return cast.candidates[before[-1].actor]
    guests = [c for c in cast.candidates if c.type in ("state", "org") and c.code not in (None, cast.home)]
    guests = [c for c in guests if c.type == "state" or (c.entity is not None and c.entity.kind == "body")]
    return max(guests, key=lambda c: len(c.mentions), default=None) if cast.home is not None else None


def _speaks(cast: Roster, mention: Mention) -> bool:
    """Whether an organ noun is the subject of a saying: `پولیس نے بتایا`, `استغاثہ کے مطابق`, `ایوان صدارت سے جاری بیان`."""
    sentence = cast.text.sentences[cast.text.sentence_of(mention.first)]
    gives_out = cast.text.words[mention.np_last : mention.np_last + 2] == GIVES_OUT
    return gives_out or NameReader(cast.text.words, cast.lexicon, sentence.first, sentence.last).says(mention.np_last)


def _regional(cast: Roster, mention: Mention, organ: Organ) -> Candidate | None:
    """The province's or city's organ that a noun alone means: the one named last, a province's by its name as well."""
    wanted = _PROVINCIAL if organ.name in _PROVINCIAL else (organ.name,)
    noun = cast.text.words[mention.last - 1]
    named = [
        m
        for m in cast.mentions
        if m.type == "org"
        and m.entity is not None
        and ((m.place is not None and m.english in wanted) or _called(cast, m, noun) or _full(cast, m, mention, organ))
    ]
    if chosen := _last_before(named, mention):
        return cast.candidates[chosen.actor] if chosen.actor is not None else None
    if organ.name not in _PROVINCIAL or noun in _GOVERNMENTS:
        return None
    regions = Counter(
        (m.place.name, m.code)
        for m in cast.mentions
        if m.type == "place" and m.place is not None and m.place.kind == "region" and m.code in cast.lexicon.states
    )
    for (name, code), _count in regions.most_common(1):
        return cast.candidate_of(cast.lexicon.regional(f"Government of {name}", code or ""))
    return None


def _court(cast: Roster, mention: Mention) -> Candidate | None:
    """`عدالت` alone: the court named last before it (`لاہور ہائی کورٹ`), not `ایک عدالت` or `انسداد دہشت گردی کی عدالت`."""
    before = cast.text.words[mention.first - 1] if mention.first else ""
    alone = mention.last - mention.first == 1 and cast.text.words[mention.first] == _COURT
    if not alone or before in GENITIVE or before in _ANOTHER:
        return None
    named = [m for m in cast.mentions if m.type == "org" and m.english != "Court" and _is_court(m)]
    chosen = _last_before(named, mention)
    return cast.candidates[chosen.actor] if chosen is not None and chosen.actor is not None else None


def _is_court(mention: Mention) -> bool:
    return (
        mention.entity is not None
        and "court" in mention.entity.name.lower()
        and "bar" not in mention.entity.name.lower()
    )


def _full(cast: Roster, mention: Mention, short: Mention, organ: Organ) -> bool:
    """Whether a ministry is named of which `وزارت` alone tells more."""
    words = cast.text.words
    alone = organ.name == "Ministry" and short.last - short.first == 1
    return alone and mention.first < short.first and words[short.first] in words[mention.first : mention.last]


def _called(cast: Roster, mention: Mention, noun: str) -> bool:
    """Whether an organ of the lexicon has a name of its own that ends in a noun: `میٹروپولیٹن پولیس`."""
    name = cast.text.words[mention.first : mention.last]
    entity = mention.entity
    return len(name) > 1 and name[-1] == noun and entity is not None and entity.kind == "organ"


def _last_before(mentions: list[Mention], mention: Mention) -> Mention | None:
    """The last of several mentions before one, else the first after it."""
    before = [m for m in mentions if m.first < mention.first]
    return before[-1] if before else next(iter(mentions), None)


def _ruler(cast: Roster, mention: Mention, organ: Organ) -> str | None:
    """Whose forces stand on the ground told before them: `بھارت کے زیر انتظام کشمیر میں … سکیورٹی فورسز نے`."""
    if organ.kind not in _ARMED:
        return None
    words = cast.text.words
    sentence = cast.text.sentences[cast.text.sentence_of(mention.first)]
    # صومالیہ میں سکیورٹی فورسز نے, but ان خصوصی فورسز: spoken of before
    alone = mention.last - mention.first > 1 and words[mention.first - 1] not in _POINTING
    grounds = [
        m.code
        for m in cast.mentions
        if m.code in cast.lexicon.states and sentence.first <= m.first < mention.first
        and (
            (m.type == "place" and _HELD in words[m.first : m.last])
            or (alone and m.type in ("state", "place") and words[m.np_last] == _IN)
        )
    ]  # fmt: skip
    return grounds[-1] if grounds else None


def _organ_code(cast: Roster, mention: Mention, organ: Organ) -> str | None:
    """Whose organ a noun alone means: of the state whose the same organ is named nearest, else the likeliest one."""
    named = [
        m for m in cast.mentions if m.english == mention.english and m.sort == "name" and m.type == "org" and m.code
    ]
    if named:
        return min(named, key=lambda m: abs(m.first - mention.first)).code
    states = Counter({code: count for code, count in cast.codes.items() if code in cast.lexicon.states})
    for person in cast.candidates:
        if person.type == "person" and person.entity is not None and person.code in cast.lexicon.states:
            states[person.code or ""] += _MAN * len(person.mentions)  # وزیراعظم آفس, in a report that names him
    usual = organ.default
    if usual and (not states or usual == cast.home or states.get(usual, 0) >= _OWN_SHARE * max(states.values())):
        return usual
    if organ.kind == "embassy":
        states.pop(cast.home or "", None)  # a land has no embassy to itself
    elif cast.home is not None:
        return cast.home  # اسلام آباد: وفاقی کابینہ نے
    return max(states, key=lambda code: states[code]) if states else usual


# -- offices and nouns alone ----------------------------------------------------------


def resolve_descriptions(cast: Roster) -> None:
    """Link the descriptions of an article, in order, to who is meant."""
    for mention in sorted(cast.mentions, key=lambda m: m.first):
        if mention.organ is not None or mention.type != "office" or mention.actor is not None:
            continue
        chosen = _again(cast, mention) if mention.sort == "again" else _holder(cast, mention)
        if chosen is not None:
            cast.attach(chosen, mention)


def _again(cast: Roster, mention: Mention) -> Candidate | None:
    """`حکام`: the state last named; `تنظیم`: the body or group."""
    if mention.english == "state" and of_pronoun(cast.text.words, mention.first):
        return None  # اس کے پانچ اہلکار: whose men they are, the pronoun tells
    if mention.english == "armed":
        return _last_named(cast, mention, ("group",))
    if mention.english == INSIDERS:
        return _insiders(cast, mention)
    if mention.english == "state" and (body := _body_beside(cast, mention)) is not None:
        return body
    if (
        _GOVERNMENT in cast.text.words[mention.first : mention.last]
        and (own := _of_this_land(cast, mention)) is not None
    ):
        return own
    if mention.english != "state" and (so_named := _so_named(cast, mention)) is not None:
        return so_named
    wanted = {"state": ("state",), "org": ("org", "group"), "group": ("group", "org")}[mention.english or "org"]
    if (title := _TITLED.get(cast.text.words[mention.first])) is not None:
        return _last_titled(cast, mention, title)
    kinds = BODY_NOUNS.get(cast.text.words[mention.first])
    last = _last_named(cast, mention, wanted, kinds)
    if last is None and mention.english == "state" and cast.main_code in cast.lexicon.states:
        last = cast.state(cast.main_code or "")
    return last


def _body_beside(cast: Roster, mention: Mention) -> Candidate | None:
    """The international body whose men they are: `نیٹو حکام`, `عالمی بینک کے عہدیداروں`."""
    words = cast.text.words
    if words[mention.first] == _GOVERNMENT or mention.first == 0 or GENITIVE & set(words[mention.np_last :][:1]):
        return None
    end = mention.first - (words[mention.first - 1] in GENITIVE)
    for other in cast.mentions:
        body = other.type == "org" and other.entity is not None and other.entity.kind == "body"
        if body and other.np_last == end and other.actor is not None:
            return cast.candidates[other.actor]
    return None


def _last_titled(cast: Roster, mention: Mention, title: str) -> Candidate | None:
    """`فنڈ`: the body last named that is one by its English name, also where the report has its letters only."""
    named = [
        m
        for m in cast.mentions
        if m.first < mention.first and m.type == "org" and m.actor is not None and m.entity is not None
        and m.entity.kind == "body" and title in m.entity.name.split()
    ]  # fmt: skip
    return cast.candidates[named[-1].actor] if named and named[-1].actor is not None else None


def _insiders(cast: Roster, mention: Mention) -> Candidate | None:
    """`نیب ذرائع`: the body; `ذرائع` alone: the body whose sources were quoted before."""
    owners = [m.owner for m in cast.mentions if m.english == INSIDERS and m.first <= mention.first and m.owner]
    actor = owners[-1].actor if owners else None
    return cast.candidates[actor] if actor is not None else None


def _so_named(cast: Roster, mention: Mention) -> Candidate | None:
    """The body in whose name the noun stands, if one was named shortly before: `کمیٹی` after `سینیٹ کی قائمہ کمیٹی`."""
    words, here = cast.text.words, cast.text.sentence_of(mention.first)
    for other in reversed(cast.mentions):
        if other.first >= mention.first or other.actor is None or other.type not in ("org", "group"):
            continue
        if here - cast.text.sentence_of(other.first) > _BACK:
            return None
        outlet = other.entity is not None and other.entity.kind == "outlet"
        if other.last - other.first > 1 and words[mention.first] in words[other.first : other.last] and not outlet:
            return cast.candidates[other.actor]
    return None


def _of_this_land(cast: Roster, mention: Mention) -> Candidate | None:
    """Whose `حکومت` it is: of the house or court that acts before it, of the dateline's land, else of who acted last."""
    here = cast.text.sentence_of(mention.first)
    acted = [
        m
        for m in cast.mentions
        if m.type in ("state", "person", "office", "org") and m.code in cast.lexicon.states and m.first < mention.first
        and here - cast.text.sentence_of(m.first) <= _BACK
        and cast.text.words[m.np_last] == _NE
    ]  # fmt: skip
    if acted and acted[-1].type == "org" and cast.text.sentence_of(acted[-1].first) == here:
        house = acted[-1].actor  # سینیٹ نے حکومت پر زور دیا
        return cast.state(acted[-1].code or "") or (cast.candidates[house] if house is not None else None)
    if cast.home is not None and (home := cast.state(cast.home)) is not None:
        return home
    if (setting := setting_of(cast, mention)) is not None:
        return setting
    named = [m.code for m in acted if m.type != "org"]
    return cast.state(named[-1]) if named and named[-1] else None


def setting_of(cast: Roster, mention: Mention) -> Candidate | None:
    """The state that a report is set in: where its sentence says so (`ایتھنز میں حکومت نے`), else its first and foremost."""
    sentence = cast.text.sentences[cast.text.sentence_of(mention.first)]
    placed = [
        m.code
        for m in cast.mentions
        if sentence.first <= m.first < mention.first
        and m.code in cast.lexicon.states
        and ((m.type in ("state", "place") and cast.text.words[m.np_last] == _IN) or _of_party(m))
    ]
    if placed:
        return cast.state(placed[-1] or "")
    first = next((m.code for m in cast.mentions if m.code in cast.lexicon.states), None)
    return cast.state(first) if first is not None and first == cast.main_code else None


def _of_party(mention: Mention) -> bool:
    """Whether a party is named, whose government is its own land's."""
    return mention.type == "org" and mention.entity is not None and mention.entity.kind == "party"


_TITLED = {plain("فنڈ"): "Fund"}
# Which kinds of the lexicon's entries a noun alone may mean; bodies that it does not know pass.
BODY_NOUNS: dict[str, frozenset[str]] = {
    plain(noun): frozenset(kinds.split())
    for noun, kinds in {
        "ادارے": "body organ company", "ادارہ": "body organ company", "تنظیم": "group body", "کمیٹی": "body organ committee", "کمیشن": "body organ",
        "کونسل": "body organ", "کمپنی": "company", "ایجنسی": "body organ intelligence outlet", "گروپ": "group body party", "پارٹی": "party", "جماعت": "party group", "اخبار": "outlet",
    }.items()
}  # fmt: skip


def _last_named(
    cast: Roster, mention: Mention, types: tuple[str, ...], kinds: frozenset[str] | None = None
) -> Candidate | None:
    here = cast.text.sentence_of(mention.first)
    best: tuple[int, Candidate] | None = None
    for candidate in cast.candidates:
        kind = candidate.entity.kind if candidate.entity is not None else None
        if candidate.type not in types or (kind == "outlet" and (kinds is None or kind not in kinds)):
            continue
        if kinds is not None and kind is not None and kind not in kinds:
            continue
        before = [
            m.first
            for m in candidate.mentions
            if m.first < mention.first and here - cast.text.sentence_of(m.first) <= _BACK
        ]
        if before and (best is None or max(before) > best[0]):
            best = max(before), candidate
    return best[1] if best else None


def _holder(cast: Roster, mention: Mention) -> Candidate | None:
    """Who holds a described office here, else the body or state that it belongs to."""
    if mention.office is None:
        return None
    people = [c for c in cast.candidates if c.type == "person"]
    if mention.office == COUNTERPART:
        people = [c for c in people if c.code == mention.code and c.offices]
    else:
        people = [c for c in people if any(same_office(mention.office, office) for office in c.offices)]
    if mention.code:
        people = [c for c in people if c.code == mention.code]
    people = [c for c in people if not _of_another_body(cast, c, mention) and not _elsewhere(c, mention)]
    body = _called_by_kind(cast, mention)
    if body is not None:
        people = [c for c in people if c.code == body.code or any(_owner_of(m) == body.index for m in c.mentions)]
    people = people or _heads(cast, mention, body)
    if people and not mention.plural:
        return max(people, key=lambda c: (_so_qualified(cast, c, mention), _nearness(c, mention)))
    if body is not None and not mention.plural:
        return body
    owner = mention.owner
    if owner is not None and owner.actor is not None and cast.candidates[owner.actor].type in ("org", "group"):
        return cast.candidates[owner.actor]
    if mention.code and mention.code in cast.lexicon.states:
        return cast.candidate_of(cast.lexicon.states[mention.code])
    if mention.code:
        return next((c for c in cast.candidates if c.code == mention.code and c.type in ("org", "group")), None)
    if owner is not None or mention.plural:
        return None
    if (told := _told_before(cast, mention)) is not None:
        return told
    if any(mention.office.endswith(word) for word in _SPEAKING):
        return last_acting(cast, mention) or _last_named(cast, mention, ("org", "group", "state"))
    return None


def _told_before(cast: Roster, mention: Mention) -> Candidate | None:
    """Whose an office is that was told before of somebody without a name: `ترک صدر نے …۔ صدر نے کہا`."""
    if mention.former or not (mention.office or "").endswith(_OF_STATE):
        return None
    before = [
        m
        for m in cast.mentions
        if m.type == "office" and m.first < mention.first and m.actor is not None and m.office is not None
        and same_office(m.office, mention.office or "")
    ]  # fmt: skip
    return cast.candidates[before[-1].actor] if before and before[-1].actor is not None else None


def _owner_of(mention: Mention) -> int | None:
    return mention.owner.actor if mention.owner is not None else None


def _called_by_kind(cast: Roster, mention: Mention) -> Candidate | None:
    """`تنظیم کے ترجمان`, `عالمی ادارے کے سربراہ`: the body last named of a kind, by which alone it is called."""
    words, place = cast.text.words, mention.np_first - 1
    known = mention.owner is not None or mention.code or place < 1 or words[place] not in GENITIVE
    kinds = None if known else BODY_NOUNS.get(words[place - 1])
    if kinds is None or not any((mention.office or "").endswith(word) for word in _SPEAKING):
        return None
    return _last_named(cast, mention, ("org", "group"), kinds)


def _elsewhere(candidate: Candidate, mention: Mention) -> bool:
    """Whether a person holds the office of another province: `وزیر اعلیٰ پنجاب`, where he is `وزیر اعلیٰ سندھ`."""
    places = {m.place for m in candidate.mentions if m.type == "person" and m.place is not None}
    return mention.place is not None and bool(places) and mention.place not in places


def _heads(cast: Roster, mention: Mention, called: Candidate | None) -> list[Candidate]:
    """`اقوام متحدہ کے سربراہ` where its secretary-general is named: who leads a body, whatever his office is called."""
    owner = called.index if called is not None else _owner_of(mention)
    if mention.office != "head" or owner is None or cast.candidates[owner].type not in ("org", "group"):
        return []
    body = cast.candidates[owner]
    own = {body.code} - {None, *cast.lexicon.states}  # officials of international bodies carry their code
    return [
        c
        for c in cast.candidates
        if c.type == "person"
        and any(office.split(" ")[-1] in _LEADING for office in c.offices)
        and (c.code in own or any(m.owner is not None and m.owner.actor == owner for m in c.mentions))
    ]


def _of_another_body(cast: Roster, candidate: Candidate, mention: Mention) -> bool:
    """Whether a person speaks for another body than the one described: `وزارت صحت کے ترجمان`, `وزارت داخلہ کے ترجمان`."""
    owner = mention.owner.actor if mention.owner is not None else None
    if owner is None or cast.candidates[owner].type != "org":
        return False
    own = {m.owner.actor for m in candidate.mentions if m.owner is not None and m.owner.actor is not None}
    bodies = {index for index in own if cast.candidates[index].type == "org"}
    return bool(bodies) and owner not in bodies


def _so_qualified(cast: Roster, candidate: Candidate, mention: Mention) -> bool:
    """Whether a person is named with the adjective that stands before an office: `ریپبلکن امیدوار`."""
    words = cast.text.words
    adjective = words[mention.first - 1] if mention.first else ""
    if adjective in CASE | JOIN or len(adjective) < _ADJECTIVE:
        return False
    title = words[mention.first : mention.last]
    return any(
        words[m.first - 1] == adjective or words[m.first - len(title) - 1 : m.first] == [adjective, *title]
        for m in candidate.mentions
    )


def _nearness(candidate: Candidate, mention: Mention) -> tuple[int, int]:
    """Persons named before come first, the last of them foremost; then who is named soonest after."""
    before = [m.first for m in candidate.mentions if m.first < mention.first]
    return (1, max(before)) if before else (0, -candidate.mentions[0].first)
