"""Finding mentions: the lexicon's forms in a text, put together with their neighbours.

A state and an organ become one mention (`روسی وزارت دفاع`), so do a state, an office and a
name (`ایران کے وزیر خارجہ حسین امیر عبداللہیان`), and an office and an unknown name
(`ترجمان نفیس زکریا`). What the lexicon does not know is read by `naming` and `strangers`.
"""

from __future__ import annotations

from roznamcha.coder.names.hits import AGENTS, AYATOLLAH, MILITARY, MILITARY_THINGS, Hit, HitFinder
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.organs import REMIT, OrganFinder
from roznamcha.coder.names.panels import join_panels
from roznamcha.coder.names.strangers import find_strangers
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE, JOIN
from roznamcha.language.text import Text
from roznamcha.lexicon import Entity, Lexicon, Office, Place

_PREPOSED = plain_words(
    "سکیورٹی سیکیورٹی سیکورٹی امدادی دفاعی خصوصی اعلی سینیئر سینئر علاقائی سفارتی اقتصادی قانونی ضلعی سابق وفاقی مرکزی صوبائی نائب نومنتخب قائم مقام سبکدوش نگران موجودہ سابقہ نئے نیے نامزد "
    "سرکردہ ممتاز معروف مطلوب انتہائی ترین مقامی عسکری فیلڈ امن"
)
_FORMER = plain("سابق")
_MILITARY_RANKS = frozenset("general admiral colonel major captain brigadier marshal".split())
_SPECIAL = plain("خصوصی")  # نمائندہ خصوصی برائے یمن
_LONGEST_REMIT = 6  # words of what an envoy is for
_AND, _TWINS, _SIDES_OF_KOREA = plain("اور"), {"KOR": "PRK", "PRK": "KOR"}, plain_words("شمالی جنوبی")
_AMERICA, _AMERICAS = "USA", plain_words("لاطینی جنوبی وسطی شمالی")
_DEPUTY = plain("ڈپٹی")
_QUARTERS = plain_words("کوارٹر کوارٹرز")  # ہیڈ کوارٹر is no office
_MEN = plain_words("وفد وفود حکام قیادت")
_OF_HEADS = plain_words("اجلاس اجلاسوں کانفرنس کانفرنسوں ملاقات")  # تنظیم کے سربراہ اجلاس
_DEEDS = plain_words(
    "حملہ حملے حملوں باری تجربہ تجربے تجربات تجربوں مشق مشقیں مشقوں کارروائی کارروائیاں کارروائیوں تعیناتی"
)
# Adjectives of agents, which alone act for nobody.
_QUALITIES = plain_words("جنگی عسکری بحری")
_AGENCY = plain_words("ایجنسی ادارے ادارہ")
_PARTIES = frozenset(["Ruling party", "Opposition"])  # what a party is that is named right after
_LOCAL = frozenset(["minister", "judge", "military"])  # kinds of offices that a province or city has
# Parts of a body that have a head of their own, and the words that may stand before one.
_PARTS = plain_words(
    "کمیشن کمیٹی مشن دفتر سیکرٹریٹ سیکریٹریٹ سکریٹریٹ پروگرام شعبے شعبہ ونگ بورڈ یونٹ ڈویژن شاخ وفد ٹیم"
)
_PART_WORDS = 3
_OF_PROVINCES = frozenset(["chief minister", "governor", "mayor", "deputy commissioner", "chief secretary"])


def find_mentions(text: Text, lexicon: Lexicon) -> list[Mention]:
    """All mentions of an article in order; persons by surname alone are left with candidates."""
    mentions: list[Mention] = []
    for sentence in text.sentences:
        if sentence.furniture is None:
            mentions.extend(_Finder(text.words, lexicon, sentence.first + sentence.dateline, sentence.last).run())
    return mentions


def dateline_code(text: Text, lexicon: Lexicon) -> str | None:
    """The state from whose town an article is dated: `اسلام آباد:`."""
    for sentence in text.sentences:
        if sentence.dateline:
            named = _Finder(text.words, lexicon, sentence.first, sentence.first + sentence.dateline).run()
            return next((m.code for m in named if m.type in ("place", "state") and m.code in lexicon.states), None)
    return None


class _Finder(OrganFinder):
    """Finds the mentions of one sentence."""

    def run(self) -> list[Mention]:
        hits = HitFinder(self.names).run()
        place = 0
        while place < len(hits):
            place = self._take(hits, place)
        self._spread_agents()
        return find_strangers(self.names, join_panels(self.names, self.mentions))

    # -- putting neighbours together ------------------------------------------------

    def _take(self, hits: list[Hit], place: int) -> int:
        """Make mentions of the hit at `place`; return the place of the next hit to take."""
        hit = hits[place]
        if self._of_the_continent(hit):
            return place + 1
        if not hit.forms:
            self._stranger(hit.first, hit.last, None)
            return place + 1
        if (form := hit.form("name")) and form.entity is not None:
            named = tuple(dict.fromkeys(f.entity for f in hit.forms if f.sort == "name" and f.entity is not None))
            if form.entity.type == "person":
                self._person(hit, hit.people(), "name")
            else:
                readings = self._readings(hit, named)
                if not self._of_another_state(hit, readings):
                    self._entity(hit, readings, "name")
            return place + 1
        if (form := hit.form("capital")) and form.entity is not None:
            self._entity(hit, (form.entity,), "capital", form.place)
            return place + 1
        if (form := hit.form("adjective")) and form.entity is not None:
            self._entity(hit, (form.entity,), "adjective")
            return place + 1
        if (form := hit.form("organ")) and form.organ is not None:
            return self._organ(hits, place, form.organ)
        if (form := hit.form("office")) and form.office is not None:
            return self._office(hits, place, form.office)
        if hit.form("short"):
            self._person(hit, hit.people(), "short")
            return place + 1
        if (form := hit.form("place")) and form.place is not None:
            self.mentions.append(
                Mention(
                    hit.first, hit.last, hit.first, hit.last, "place", "place", place=form.place, code=form.place.code
                )
            )
        return place + 1

    def _of_the_continent(self, hit: Hit) -> bool:
        """Whether America the continent is meant: `لاطینی امریکی ممالک`, `جنوبی امریکا`."""
        before = self.words[hit.first - 1] if hit.first > self.first else ""
        return before in _AMERICAS and any(f.entity is not None and f.entity.code == _AMERICA for f in hit.forms)

    def _readings(self, hit: Hit, named: tuple[Entity, ...]) -> tuple[Entity, ...]:
        """What a form may mean, the likeliest first; an organ noun counts with its usual state (`کانگریس`)."""
        if any(entity.kind == "state" for entity in named):
            return tuple(sorted(named, key=lambda entity: entity.kind != "state"))
        before = self.words[max(self.first, hit.first - 3) : hit.first]
        if any(word in _AGENCY for word in before) and any(entity.kind == "outlet" for entity in named):
            return tuple(entity for entity in named if entity.kind == "outlet")
        organs = tuple(
            self.lexicon.organ(f.organ, f.organ.default) for f in hit.forms if f.organ is not None and f.organ.default
        )
        return tuple(sorted(named, key=lambda entity: entity.kind == "outlet")) + organs

    def _entity(self, hit: Hit, entities: tuple[Entity, ...], sort: str, place: Place | None = None) -> None:
        entity = entities[0]
        mention = Mention(
            hit.first,
            hit.last,
            hit.first,
            self._parenthesis(hit.last),
            sort,
            entity.type,
            entity,
            entity.code,
            place=place,
        )
        mention.candidates = entities if len(entities) > 1 else ()
        owner = self._before(hit.first)
        if owner is not None and owner.np_last == hit.first and self._in_apposition(owner, entity):
            owner.entity = entity  # برطانوی پولیس سکاٹ لینڈ یارڈ: one body with two names
        # پاکستانی رینجرز: an organ with a name of its own, and its state's adjective before it.
        if (
            owner is not None
            and owner.sort == "adjective"
            and owner.np_last == hit.first
            and entity.type == "org"
            and len(entities) == 1
        ):
            if entity.code == owner.code:
                mention.first = mention.np_first = owner.first
                self.mentions.pop()
        elif len(entities) > 1 and owner is not None and owner.type == "state":
            fitting = [e for e in entities if e.code == owner.code]
            if fitting:
                mention.entity, mention.code, mention.candidates = fitting[0], fitting[0].code, ()
        self._twin(mention)
        self.mentions.append(mention)

    def _twin(self, korea: Mention) -> None:
        """Add the Korea that is named by its side alone: `شمالی اور جنوبی کوریا`."""
        code = _TWINS.get(korea.code or "")
        first = korea.first - 2
        if code is None or first < self.first or korea.sort != "name" or self.words[first + 1] != _AND:
            return
        if self.words[first] in _SIDES_OF_KOREA and self.words[first] != self.words[korea.first]:
            twin = self.lexicon.states[code]
            self.mentions.append(Mention(first, first + 1, first, first + 1, "name", "state", twin, code))

    def _of_another_state(self, hit: Hit, entities: tuple[Entity, ...]) -> bool:
        """Make the organ of the state before it of a noun that is one state's name for its own: `ازبکستان کے ایوان صدر`."""
        owner, organ = self._before(hit.first), next((f.organ for f in hit.forms if f.organ is not None), None)
        if organ is None or owner is None or owner.type != "state" or owner.entity is None:
            return False
        if any(entity.code == owner.code for entity in entities):
            return False
        self._of_state(owner, owner.entity, hit, organ)
        return True

    def _in_apposition(self, noun: Mention, entity: Entity) -> bool:
        """Whether an organ noun with its state stands before the organ's own name."""
        own = noun.type == "org" and noun.sort == "name" and noun.english is not None and noun.entity is not None
        fits = entity.kind == "organ" or (entity.kind == "party" and noun.english in _PARTIES)
        return own and entity.type == "org" and fits and entity.code == noun.code

    def _parenthesis(self, last: int) -> int:
        """The end of a short bracket after a name: `شنگھائی تعاون تنظیم (SCO)`."""
        if last < self.last and self.words[last] == "(":
            for close in range(last + 1, min(last + 7, self.last)):
                if self.words[close] == ")":
                    return close + 1
        return last

    # -- offices ------------------------------------------------------------------

    def _office(self, hits: list[Hit], place: int, office: Office) -> int:
        hit = hits[place]
        if self.names.word(hit.last) in _QUARTERS or self._surname(hit):
            return place + 1
        if office.office == "head" and self.names.word(hit.last) in _OF_HEADS and self.words[hit.first - 1] in GENITIVE:
            return place + 1
        if office.kind == "prefix" and not self._deputy(hit.last):
            return place + 1
        mention = self._described(hit, office)
        if office.plural:
            self.mentions.append(mention)
            return place + 1
        start = self._skip_remit(hit.last)
        if start == hit.last:
            place = self._owner_behind(hits, place, mention)
        following = hits[place + 1] if place + 1 < len(hits) else None
        back = place + 1
        start = max(start, mention.np_last)
        if start == hit.last:
            start = self._past_province_or_comma(mention, office, following)
        start = self._skip_titles(start)
        while following is not None and following.first < start and place + 2 < len(hits):
            place += 1
            following = hits[place + 1]
        if following is not None and following.first == start:
            if following.people() or not following.forms:
                self._named(mention, following)
                return place + 2
            if following.form("office") and office.kind == "honorific":
                return place + 1  # جنرل سیکرٹری, ڈاکٹر ترجمان: the next title tells more
        end = self.names.ahead(start)
        if end > start:
            self._drop_title(mention)
            own = self.names.lists["forenames"] - self.names.lists["titles"]
            if office.kind == "honorific" and start == hit.last and self.words[hit.first] in own:
                start = hit.first  # ملا داؤد منصور
            self._stranger(start, end, mention)
            return next((later for later in range(place + 1, len(hits)) if hits[later].first >= end), len(hits))
        remit = max(self._remit_end(mention.last), self._province_end(mention, office))
        if office.kind != "honorific" and remit > mention.last:
            mention.np_last = remit
            self.mentions.append(mention)
            return next((later for later in range(back, len(hits)) if hits[later].first >= remit), len(hits))
        if office.kind != "honorific":
            self.mentions.append(mention)
        elif self._by_rank(mention, office):
            mention.office = office.office
            self.mentions.append(mention)
        return back

    def _owner_behind(self, hits: list[Hit], place: int, mention: Mention) -> int:
        """Take whose office it is where that stands behind: `صدر پاکستان`, `ترجمان دفتر خارجہ`; returns the last hit taken."""
        following = hits[place + 1] if place + 1 < len(hits) else None
        behind = following is not None and following.first == mention.last and mention.owner is None
        if following is None or not behind or not self._owns(following):
            return place
        count = len(self.mentions)
        place = self._take(hits, place + 1) - 1
        if len(self.mentions) > count:
            owner = self.mentions[-1]
            mention.owner, mention.code = owner, owner.code
            mention.last, mention.np_last = owner.last, owner.np_last  # past چیئرمین نیپرا (این ای پی آر اے)
        return place

    def _past_province_or_comma(self, mention: Mention, office: Office, following: Hit | None) -> int:
        """Where a name may begin behind an office: past `سندھ` in `گورنر سندھ`, past the comma in `وزیر خارجہ، …`."""
        start = self._province_end(mention, office)
        if office.kind != "honorific" and start == mention.last and self.names.word(start) == "،":
            start = self._apposed(start + 1, following)
        return start

    def _province_end(self, mention: Mention, office: Office) -> int:
        """Where an office ends with the province that it is of, if one stands behind it: `وزیر اعلیٰ پنجاب | سے`."""
        of_province = office.office in _OF_PROVINCES and mention.owner is None
        return self._province(mention) if of_province else mention.last

    def _named(self, mention: Mention, hit: Hit) -> None:
        """Make a mention of the name behind an office: `صدر | ولادیمیر پوتن`."""
        self._drop_title(mention)
        if not hit.forms:
            self._stranger(hit.first, hit.last, mention)
            return
        self._person(hit, hit.people(), "name" if hit.form("name") else "short", mention)

    def _province(self, mention: Mention) -> int:
        """Past the province or city whose office it is, behind the office: `گورنر سندھ عشرت العباد`, `میئر کراچی وسیم اختر`."""
        for end, forms in self.lexicon.find(self.words, mention.last, self.last):
            named = next((form.place for form in forms if form.sort == "place" and form.place is not None), None)
            if named is not None:
                mention.place, mention.code = named, named.code
                return end
        return mention.last

    def _by_rank(self, mention: Mention, office: Office) -> bool:
        """`امریکی جنرل نے`: a man without a name, by his rank and state."""
        owned = mention.owner is not None and mention.owner.sort == "adjective"
        return owned and office.office.split(" ")[-1] in _MILITARY_RANKS and self.names.word(mention.last) in CASE

    def _surname(self, hit: Hit) -> bool:
        """Whether a word for an office is somebody's surname here: `جولین کنگ نے`."""
        before = self.words[hit.first - 1] if hit.first > self.first else ""
        taken = self.mentions and self.mentions[-1].np_last == hit.first
        alone = hit.last - hit.first == 1 and self.words[hit.first] in self.lexicon.name_words
        strange = self.names.known(before) and before not in CASE
        owned = hit.first - 2 >= self.first and self.words[hit.first - 2] in GENITIVE
        return bool(alone and strange and not taken and not owned and self.names.says(hit.last))

    def _deputy(self, start: int) -> bool:
        """Whether a name that speaks follows `ڈپٹی`: then it is the office."""
        end = self.names.ahead(start)
        known = any(True for _hit in self.lexicon.find(self.words, start, self.last)) if start < self.last else True
        return self.words[start - 1] == _DEPUTY and not known and end > start + 1 and self.names.says(end)

    def _owns(self, hit: Hit) -> bool:
        """Whether what follows an office is the state or body whose office it is."""
        if form := hit.form("name"):
            return form.entity is not None and form.entity.type != "person" and form.entity.kind != "outlet"
        return hit.form("organ") is not None

    def _described(self, hit: Hit, office: Office) -> Mention:
        """The description that an office makes with the state, body or title before it."""
        np_first = hit.first
        while np_first > self.first and self.words[np_first - 1] in _PREPOSED:
            np_first -= 1
        owner = self._before(hit.first) or self._before(np_first)
        if owner is not None and owner.np_last == np_first and self.words[owner.np_last - 1] in _MEN:
            owner = None  # طالبان کا وفد | وزیر خارجہ کی دعوت پر
        if owner is None and (start := self._past_count(np_first)) < np_first:
            owner = self._before(start)  # طالبان کے ایک وفد
            np_first = start if owner is not None else np_first
        if owner is None and office.kind != "honorific":
            owner = self._of_its_part(np_first)
        former = _FORMER in self.words[max(self.first, hit.first - 3) : hit.first]
        genitive = self.words[hit.first - 1] in GENITIVE
        code: str | None = None
        if owner is not None and owner.type in ("state", "org", "group", "office", "person"):
            code = owner.code
            np_first = min(np_first, owner.np_first)
            if np_first > self.first and self.words[np_first - 1] in _PREPOSED:
                np_first -= 1
        else:
            if owner is not None and owner.type == "place" and office.kind in _LOCAL and genitive:
                code = owner.code  # کرکوک کے گورنر
            owner = None
        mention = Mention(hit.first, hit.last, np_first, hit.last, "office", "office", code=code)
        mention.office = self._office_name(office, code, owner, genitive)
        mention.plural, mention.former, mention.owner = office.plural, former, owner
        return mention

    def _of_its_part(self, first: int) -> Mention | None:
        """The body to a part of which an office belongs: `ایکوواس کے کمیشن کے | صدر`, `او ایس سی ای کے مبصر مشن کے | سربراہ`."""
        place = first - 2
        if place <= self.first or self.words[first - 1] not in GENITIVE or self.words[place] not in _PARTS:
            return None
        while place > max(self.first, first - 2 - _PART_WORDS) and self.words[place - 1] not in CASE:
            place -= 1
        if self.words[place - 1] not in GENITIVE:
            return None
        bodies = (m for m in self.mentions[-2:] if m.type in ("org", "group") and m.organ is None)
        return next((m for m in bodies if m.np_last == place - 1), None)

    def _office_name(self, office: Office, code: str | None, owner: Mention | None, genitive: bool) -> str | None:
        """The office in English: `صدر جنرل` is the president; two side by side are one, but `وزیر کے مشیر` an adviser."""
        before = owner.office if owner is not None and owner.type == "office" else None
        if office.kind == "honorific":
            return before
        name = office.usa if code == "USA" and office.usa else office.office
        return f"{before} {name}" if before and not genitive else name

    def _drop_title(self, mention: Mention) -> None:
        """Take away the title before a title: `سربراہ مولانا …` describes one person only."""
        owner = mention.owner
        if (
            owner is not None
            and owner.type == "office"
            and owner in self.mentions
            and self.words[mention.first - 1] not in GENITIVE
        ):
            self.mentions.remove(owner)
            mention.owner = owner.owner

    def _skip_remit(self, start: int) -> int:
        """Past `برائے افغانستان` between an office and the name; `start` where no name follows."""
        if self.names.word(start) not in REMIT and self.names.word(start - 1) not in REMIT:
            return start
        for token in range(start + (self.names.word(start) in REMIT), min(start + 9, self.last)):
            if self.words[token] in CASE:
                break
            if any(
                form.entity is not None and form.entity.type == "person"
                for _end, forms in self.lexicon.find(self.words, token, self.last)
                for form in forms
            ):
                return token
            if self.names.ahead(token) > token + 1:
                return token
        return start

    def _remit_end(self, last: int) -> int:
        """Past `برائے یمن` behind an office whose holder is not named; `last` where it does not stand there."""
        start = last + (self.names.word(last) == _SPECIAL)
        if self.names.word(start) in REMIT:
            start += 1
        elif self.names.word(start - 1) not in REMIT:
            return last
        end = start
        while end < min(start + _LONGEST_REMIT, self.last) and self.words[end] not in CASE:
            if self.words[end] not in JOIN and not self.names.letters(self.words[end]):
                return last
            end += 1
        return end if start < end and self.names.word(end) in CASE else last

    def _skip_titles(self, start: int) -> int:
        """Past ranks and titles before a name: `سربراہ جنرل …`."""
        while self.names.title(start) and start + 2 < self.last:
            start += 2 if self.words[start : start + 2] == AYATOLLAH else 1
        return start

    def _apposed(self, start: int, following: Hit | None) -> int:
        """Where a name begins that stands in apposition: `وزیر خارجہ، عبد السلام عمر نے`."""
        name = self._skip_titles(start)
        end = self.names.ahead(name)
        if following is not None and following.first == name and (following.people() or not following.forms):
            end = following.last
        elif end < name + 2:
            return start - 1
        return start if self.names.word(end) in CASE or self.names.word(end) == "،" else start - 1

    # -- persons ------------------------------------------------------------------

    def _stranger(self, first: int, last: int, title: Mention | None) -> None:
        """Somebody whom the lexicon does not know."""
        known = (title is not None and (title.office is not None or title.owner is not None)) or self.names.says(last)
        mention = Mention(first, last, first, last, "unknown" if known else "bare", "person")
        if title is not None:
            mention.take_title(title)
        self.mentions.append(mention)

    def _person(self, hit: Hit, people: tuple[Entity, ...], sort: str, title: Mention | None = None) -> None:
        entity = people[0] if len(people) == 1 and sort == "name" else None
        previous = self.mentions[-1] if self.mentions else None
        mention = Mention(hit.first, hit.last, hit.first, hit.last, sort, "person", entity, None, candidates=people)
        if (
            title is None
            and previous is not None
            and previous.type == "office"
            and previous.sort == "office"
            and previous.np_last == hit.first
        ):
            title = previous
        if title is not None:
            mention.take_title(title)
        while self.mentions and self.mentions[-1].first >= mention.np_first and self.mentions[-1].sort == "office":
            self.mentions.pop()
        mention.np_last = self._parenthesis(hit.last)
        self.mentions.append(mention)

    def _spread_agents(self) -> None:
        """`امریکی حکام`, `شامی فوج کے طیارے`: let the noun phrase reach over the words that act for the state."""
        for mention in self.mentions:
            if mention.type not in ("state", "org") or mention.sort not in ("adjective", "name"):
                continue
            end = mention.np_last
            if mention.sort == "name":
                if self.names.word(end) not in GENITIVE:
                    continue
                end += 1
            start = end
            while end < self.last and self.words[end] in AGENTS and end < start + 4:
                if self.words[end] == MILITARY and self.names.word(end + 1) in MILITARY_THINGS:
                    break  # روس کی فوجی مشقیں
                if mention.sort == "name" and self.names.word(end + 1) in _DEEDS:
                    break  # روس کی گولہ باری, ایران کے میزائل حملے
                end += 1
            while end > start and self.words[end - 1] in _QUALITIES and self.names.word(end) not in CASE:
                end -= 1  # روس کے جنگی | جرائم: no agent follows
            if end > start:
                mention.np_last = end
