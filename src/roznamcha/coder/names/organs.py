"""Mentions of organs: a noun for one, put together with whose it is.

`روسی وزارت دفاع`, `حکومت پاکستان`, `سندھ پولیس`, `حوثیوں کی وزارت صحت`, `کلنٹن کی انتخابی مہم`.
"""

from __future__ import annotations

from roznamcha.coder.names.hits import Hit
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.naming import NameReader
from roznamcha.coder.sentence.words import QUOTES
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE
from roznamcha.lexicon import Entity, Lexicon, Organ

REMIT = plain_words("برائے براے")  # before what a ministry, committee or office is for
_GOVERNMENTS = frozenset(["Government", "Administration", "Regime"])
# Organs that a province or city has as well, by the generic's name, and how its own is called.
_REGIONAL = {
    "Government": "Government of {}",
    "Provincial government": "Government of {}",
    "Administration": "{} administration",
    "Police": "{} Police",
    "High Court": "{} High Court",
    "Assembly": "{} Assembly",
}
_OF, _ADMINISTRATION = plain("آف"), plain("انتظامیہ")
_OF_PERSONS = frozenset(["Campaign", "Transition team"])  # bodies that a person has
# A noun for a state's men that a group has as well: `حماس کا وفد`, `افغان طالبان حکومت کا وفد`.
_MEN = frozenset(["Delegation"])
_LEVEL = [plain_words("سطح"), plain_words("کا کے")]  # اعلیٰ سطح کا وفد
_RANKED = frozenset(["Police", "Prosecutor's office"])  # organs whose rank before them is part of the name
_RANKS = plain_words("وفاقی مقامی ریاستی")
# Kinds of organs that no state's name is joined to from behind: `فوجیں روس کی مدد سے`.
_BEFORE_OTHERS = frozenset(["court", "military", "force", "police", "legislature"])
_OPPOSED = plain_words("مخالف مخالفین مخالفوں")
# What stands between a region and its organ: `نیویارک شہر کے محکمہ پولیس`, `لسبیلہ کی ضلعی انتظامیہ`.
_REGION_NOUNS = plain_words("شہر شہری صوبے صوبہ صوبائی ریاست ریاستی ضلع ضلعے ضلعی علاقے علاقائی مقامی پولیٹیکل سیاسی")
_DISTRICT = plain_words("ضلع ضلعے")
# پولیس اسٹیشن: a place, not the police.
_STATIONS = plain_words(
    "اسٹیشن سٹیشن اسٹیشنوں سٹیشنوں چوکی چوکیوں ٹریننگ تربیتی کالج اکیڈمی لائنز لائن مقابلے مقابلہ وین موبائل"
)
# What may stand between a body and an unnamed man or group of its own: `طالبان کے ایک وفد`.
COUNTED = plain_words(
    "ایک دو تین چار پانچ چھ سات آٹھ نو دس رکنی چند کئی متعدد بعض اعلی سینئر سینیئر سینیر پارلیمانی سرکاری "
    "سطحی سطح سفارتی تجارتی اقتصادی دفاعی عسکری فوجی تکنیکی مذاکراتی حکومتی خصوصی ثقافتی سیاسی بڑا بڑے بڑی اہم نیا نئے"
)


def counts(word: str) -> bool:
    """Whether a word may stand between a body and an unnamed man or group of its own: `طالبان کے | 12 رکنی | وفد`."""
    return word in COUNTED or word.isdigit()


class OrganFinder:
    """What the finder of a sentence's mentions does with organs; its mentions so far are in `mentions`."""

    def __init__(self, words: list[str], lexicon: Lexicon, first: int, last: int) -> None:
        self.words = words
        self.lexicon = lexicon
        self.first = first
        self.last = last
        self.names = NameReader(words, lexicon, first, last)
        self.mentions: list[Mention] = []

    def _before(self, first: int) -> Mention | None:
        """The mention that stands directly before `first`, a genitive between them allowed."""
        if not self.mentions:
            return None
        previous = self.mentions[-1]
        if previous.np_last == first:
            return previous
        place = first - 1
        if self.words[place] not in GENITIVE:
            return None
        while place > previous.np_last and self.words[place - 1] in QUOTES:
            place -= 1  # ’ناسا‘ کے سربراہ
        return previous if previous.np_last == place else None

    # -- organs -------------------------------------------------------------------

    def _organ(self, hits: list[Hit], place: int, organ: Organ) -> int:
        hit = hits[place]
        if organ.kind == "state" and self.names.word(hit.last) in _OPPOSED:
            return place + 1  # حکومت مخالف مظاہرین: nobody's government
        owner = self._before(hit.first) or self._before(self._past_count(hit.first))  # اٹلی کی ایک عدالت
        if organ.name in _OF_PERSONS:
            self._of_person(owner, hit, organ)
        elif owner is not None and owner.type == "state" and owner.entity is not None:
            self._of_state(owner, owner.entity, hit, organ)
        elif owner is not None and owner.type == "person" and owner.np_last == hit.first and organ.name in _GOVERNMENTS:
            self._government_of(owner, hit)
        elif owner is not None and owner.type == "group" and organ.name in _MEN | _GOVERNMENTS:
            owner.np_last = hit.last
        elif owner is not None and owner.type == "group" and owner.entity is not None and organ.kind != "state":
            self._of_group(owner, owner.entity, hit, organ)
        elif (state := self._state_behind(hits, place, organ)) is not None:
            self.mentions.append(self._put_together(organ, state, hit.first, hits[place + 1].last, hit.first))
            return place + 2
        elif (region := self._region(hit.first)) is not None and (organ.name in _REGIONAL or region is owner):
            self._regional(region, hit, organ)  # سندھ حکومت: a province's organ is no state's
        else:
            self._alone(hit, organ)
        return place + 1

    def _of_state(self, owner: Mention, state: Entity, hit: Hit, organ: Organ) -> None:
        """Make one mention of an organ and the state before it: `روسی وزارت دفاع`; `امریکی حکام` are the state."""
        self.mentions.pop()
        last = self._organ_end(hit, organ)
        if organ.kind == "state" and organ.name != "Government":
            mention = Mention(owner.first, owner.last, owner.np_first, last, owner.sort, "state", state, state.code)
        else:
            mention = self._put_together(organ, state, owner.first, last, owner.np_first)
        self.mentions.append(mention)

    def _put_together(self, organ: Organ, state: Entity, first: int, last: int, np_first: int) -> Mention:
        """The mention of a state's organ, its name from `first` to `last`; `حکومت پاکستان` is the state itself."""
        if organ.kind == "state":
            return Mention(first, last, np_first, last, "name", "state", state, state.code)
        entity = self.lexicon.organ(organ, state.code or "")
        return Mention(first, last, np_first, last, "name", "org", entity, state.code, english=organ.name)

    def _alone(self, hit: Hit, organ: Organ) -> None:
        """Make a mention of an organ whose state is still to be found: `وزارت داخلہ نے`, `وفاقی پولیس`."""
        first, last = hit.first, self._organ_end(hit, organ)
        if organ.kind == "state":
            self.mentions.append(Mention(first, last, first, last, "again", "office", english="state"))
            return
        if organ.name in _RANKED and first > self.first and self.words[first - 1] in _RANKS:
            first -= 1
        self.mentions.append(
            Mention(first, last, first, last, "organ", "org", code=organ.default, english=organ.name, organ=organ)
        )

    def _organ_end(self, hit: Hit, organ: Organ) -> int:
        return self._ministry_end(hit.last) if organ.name == "Ministry" else hit.last

    def _state_behind(self, hits: list[Hit], place: int, organ: Organ) -> Entity | None:
        """The state whose name follows its organ: `حکومت پاکستان`, `سپریم کورٹ آف پاکستان`."""
        if place + 1 == len(hits):
            return None
        hit, following = hits[place], hits[place + 1]
        linked = self.names.word(hit.last) == _OF
        behind = following.first == hit.last + linked and (linked or organ.kind not in _BEFORE_OTHERS)
        form = following.form("name") if behind and not self._owned(hit.first) else None
        if form is None or form.entity is None or form.entity.type != "state":
            return None
        return form.entity

    def _region(self, first: int) -> Mention | None:
        """The province, district or city whose organ begins at `first`."""
        place = first
        while place > self.first and (self.words[place - 1] in _REGION_NOUNS or self.words[place - 1] in GENITIVE):
            place -= 1
        previous = self.mentions[-1] if self.mentions else None
        if previous is None or previous.type != "place" or previous.place is None or previous.np_last != place:
            return None
        return previous if previous.code in self.lexicon.states else None

    def _regional(self, region: Mention, hit: Hit, organ: Organ) -> None:
        """Make a mention of a region's own organ: `پونے پولیس`, `ضلع لسبیلہ کی انتظامیہ`."""
        pattern = _REGIONAL.get(organ.name)
        if pattern is None or region.place is None or self.names.word(hit.last) in _STATIONS:
            return
        entity = self.lexicon.regional(pattern.format(region.place.name), region.code or "")
        first = region.first
        if first > self.first and self.words[first - 1] in _DISTRICT:
            first -= 1
        mention = Mention(
            first, hit.last, first, hit.last, "name", "org", entity, region.code, english=organ.name, place=region.place
        )
        self.mentions[-1] = mention

    def _of_group(self, owner: Mention, group: Entity, hit: Hit, organ: Organ) -> None:
        """Make a mention of what a group has set up: `طالبان کی سپریم کورٹ`, `حوثیوں کی وزارت دفاع`."""
        name, last = organ.english(group.code or "", group.name, group.name), self._organ_end(hit, organ)
        entity = Entity(f"organ:{group.code}:{name}", "org", "organ", group.code, name)
        self.mentions[-1] = Mention(
            owner.first, last, owner.np_first, last, "name", "org", entity, group.code, english=organ.name
        )

    def _of_person(self, owner: Mention | None, hit: Hit, organ: Organ) -> None:
        """Make a mention of what a person has set up: `کلنٹن کی انتخابی مہم`, `ٹرمپ کی عبوری ٹیم`."""
        if owner is None or owner.type != "person" or (person := _likeliest(owner)) is None:
            return
        name = f"{person.name} {organ.name.lower()}"
        entity = Entity(f"organ:{person.code}:{name}", "org", organ.kind, person.code, name)
        self.mentions[-1] = Mention(
            owner.first, hit.last, owner.np_first, hit.last, "name", "org", entity, person.code, english=name
        )

    def _ministry_end(self, last: int) -> int:
        """Past what a ministry is for: `وزارت برائے مہاجرین`, `وزارت پانی کے`."""
        end = last + 1 if self.names.word(last) in REMIT else last
        while end < min(last + 4, self.last) and self.words[end] not in CASE and self.names.letters(self.words[end]):
            end += 1
        return end if self.names.word(end) in CASE and end <= last + 3 else last

    def _government_of(self, owner: Mention, hit: Hit) -> None:
        """`ٹرمپ انتظامیہ` is a body of its own, `اسد حکومت` the state."""
        person = _likeliest(owner)
        code = (person.code if person is not None else None) or owner.code
        state = self.lexicon.states.get(code or "")
        if person is None or state is None:
            return
        self.mentions.pop()
        if hit.form("organ") and self.words[hit.first] == _ADMINISTRATION:
            name = f"{person.name.split()[-1]} administration"
            entity = Entity(f"organ:{code}:{name}", "org", "executive", code, name)
            self.mentions.append(
                Mention(owner.first, hit.last, owner.np_first, hit.last, "name", "org", entity, code, english=name)
            )
        else:
            self.mentions.append(Mention(owner.first, hit.last, owner.np_first, hit.last, "name", "state", state, code))

    def _past_count(self, first: int) -> int:
        """Back past `ایک`, `دو رکنی`, `چند اعلیٰ` to the genitive before them; `first` where there is none."""
        start = first
        if start - 2 > self.first and all(self.words[start - 2 + n] in words for n, words in enumerate(_LEVEL)):
            start -= 1
        while start > self.first and counts(self.words[start - 1]):
            start -= 1
        return start if start > self.first and self.words[start - 1] in GENITIVE else first

    def _owned(self, first: int) -> bool:
        """Whether a genitive tells whose organ it is, so that none need follow: `حماس کا وفد ایران کے دورے پر`."""
        first = self._past_count(first)
        return first > self.first and self.words[first - 1] in GENITIVE


def _likeliest(owner: Mention) -> Entity | None:
    """The person named, or the first of those who may be."""
    return owner.entity or next(iter(owner.candidates), None)
