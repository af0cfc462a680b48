"""Persons and bodies that the lexicon does not know, and nouns that stand for who was named last.

They are looked for in what the finder has left: before a verb of saying, after a relative
(`بشار الاسد کی بیوی اسما الاسد`), in a list of persons, before `نامی`, round a noun for a body
(`نارویجیئن رفیوجی کونسل`).
"""

from __future__ import annotations

from roznamcha.coder.names.descriptions import INSIDERS
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.naming import NameReader
from roznamcha.coder.sentence.words import QUOTES
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE, JOIN, SIDE
from roznamcha.language.verbs import NEGATIONS, PARTICLES, common_forms
from roznamcha.language.vocabulary import common_words

_NAMED = plain("نامی")
_AGED = plain("سالہ")
_SOURCES = plain("ذرائع")
_OFFICIAL = plain_words("سرکاری حکومتی صدارتی عسکری دفاعی سکیورٹی سیکیورٹی")  # سرکاری ذرائع speak for the state
_OPENERS = plain_words("کہ تاہم لیکن جبکہ ، البتہ مگر")
_ENDS_NAME = CASE | JOIN | {plain("بھی")}  # what follows a name in a list
_OF = plain("آف")
_WEB = plain("ویب")  # ویب سائٹ
_NAMED_BODIES = plain_words(
    "ویب ویبسائٹ کمپنی کمپنیوں تنظیم تنظیموں ادارے ادارہ اخبار جریدے رسالے گروپ گروہ جماعت پارٹی فرم فاؤنڈیشن"
)
_KO = plain("کو")
_APPOINTS = plain_words("مقرر نامزد تعینات منتخب برطرف")
_APPOINTING = 14  # words after کو within which the verb stands
_OFFICE_NEAR = 7  # and the office
# What an armed group has: `تنظیم کے ٹھکانوں پر بمباری`.
_ARMED = plain_words("تنظیم گروہ گروپ ملیشیا")
_OF_FIGHTERS = plain_words(
    "ٹھکانوں ٹھکانے ٹھکانہ مراکز مرکز کیمپوں کیمپ اڈوں اڈے ارکان جنگجوؤں جنگجو کمانڈروں کمانڈر عسکریت شدت گڑھ خلاف قبضے قیدیوں حملوں حملے ہتھیاروں اسلحہ"
)
_POINTING = plain_words("اس اسی مذکورہ")
# What befalls a named man: `فاروق القحطانی | مارا گیا`.
_BEFALLS = plain_words("مارا مارے ماری ہلاک قتل گرفتار جاں شہید زخمی اغوا رہا")
# One man of a state or body, whose name may follow, and what stands between them: `پیرو کے ایک اعلیٰ عہدے دار`.
_MAN = plain_words("عہدیدار دار اہلکار افسر")
_BEFORE_MAN = GENITIVE | plain_words("عہدے عہدہ اعلیٰ سینئر سینیئر ایک سرکاری حکومتی")
_OWN, _NE = plain_words("اپنے اپنی"), plain("نے")
_ALL = plain("آل")  # آل پاکستان …: a body of the whole land
_QUALIFIERS = 3  # everyday words between a land and the noun for its body
_LONGEST_BODY = 6  # words on either side of the noun


def find_strangers(names: NameReader, mentions: list[Mention]) -> list[Mention]:
    """The mentions of a sentence with what the lexicon does not know among them, in order."""
    return _Strangers(names, mentions).run()


class _Strangers:
    def __init__(self, names: NameReader, mentions: list[Mention]) -> None:
        self.names = names
        self.words = names.words
        self.mentions = mentions
        self.taken: dict[int, Mention] = {}
        for mention in mentions:
            self._take(mention)

    def run(self) -> list[Mention]:
        names = self.names
        for token in range(names.first, names.last):
            taken, noun = token in self.taken, names.body_noun(token)
            if not taken and self._committee(token):
                continue
            if noun is not None and not self._body_in_marks(token, *noun) and not taken:
                self._body(token, *noun)
            if token not in self.taken:
                self._again(token)
        for token in range(names.first + 1, names.last):
            if token - 1 in self.taken:
                continue
            if self.words[token] == _NAMED and names.word(token + 1) in _NAMED_BODIES:
                self._named_body(token)
            elif names.says(token) or self.words[token] == _NAMED:
                self._before(token)
            elif self.words[token] == _KO and (office := self._appointed(token)) is not None:
                self._before(token, office)
        for token in range(names.first, names.last):
            if token in self.taken:
                continue
            word = self.words[token]
            if word in names.lists["kin"] or word in names.lists["person"] or self._age(token):
                self._after_noun(token)
            elif token > names.first and self.words[token - 1] in JOIN:
                self._listed(token)
        for token in range(names.first, names.last):
            if token not in self.taken:
                self._plain(token)
        for mention in list(self.mentions):
            if mention.sort in ("unknown", "bare") and mention.type == "person" and mention.owner is None:
                self._name_official(mention)
                self._name_own(mention)
        return sorted(self.mentions, key=lambda mention: mention.first)

    def _take(self, mention: Mention) -> None:
        for token in range(mention.first, mention.last):
            self.taken[token] = mention

    def _add(self, mention: Mention) -> None:
        self.mentions.append(mention)
        self._take(mention)

    def _claimed(self, start: int, end: int) -> bool:
        """Whether a mention stands on any of the tokens."""
        return any(token in self.taken for token in range(start, end))

    def _floor(self, end: int) -> int:
        """The first free token before `end`."""
        start = end
        while start > self.names.first and start - 1 not in self.taken:
            start -= 1
        return start

    # -- persons ------------------------------------------------------------------

    def _before(self, end: int, office: Mention | None = None) -> None:
        """A name that speaks: what ends before `نے … کہا`, `کا کہنا`, `کے مطابق`; or who is given an office."""
        start = self.names.back(end, self._floor(end))
        if start < end:
            self._person(start, end, "unknown")
            if office is not None:
                self.mentions[-1].office, self.mentions[-1].code = office.office, office.code

    def _appointed(self, token: int) -> Mention | None:
        """The office that whoever stands before `کو` is given: `بیٹسی ڈیوس کو | وزیر تعلیم نامزد کیا`."""
        end = min(token + _APPOINTING, self.names.last)
        if _APPOINTS.isdisjoint(self.words[token:end]):
            return None
        given = (self.taken.get(place) for place in range(token + 1, min(token + _OFFICE_NEAR, end)))
        return next((m for m in given if m is not None and m.sort == "office" and not m.plural), None)

    def _after_noun(self, token: int) -> None:
        """A name after `ایرانی شہری`, `کی بیوی`."""
        start = token + 1
        end = self.names.ahead(start)
        if (
            end == start + 1
            and start not in self.taken
            and self.names.known(self.words[start])
            and self.names.says(end)
        ):
            self._person(start, end, "unknown", noun=token)  # رہائشی عرفان نے بتایا
            return
        if (
            end in (start, start + 1)
            or self._claimed(start, end)
            or not (self.names.convincing(start, end) or self.names.of_name_words(start, end))
        ):
            return
        self._person(start, end, "bare", noun=token)

    def _age(self, token: int) -> bool:
        """`35 سالہ`: a person's name follows."""
        return self.words[token] == _AGED and token > self.names.first and self.words[token - 1].isdigit()

    def _listed(self, start: int) -> None:
        """A name in a list whose other members are persons."""
        before = self.taken.get(start - 2)
        if before is None or before.type != "person":
            return
        end = self.names.ahead(start)
        convincing = end > start + 1 and self.names.convincing(start, end) and not self._claimed(start, end)
        if convincing and self.names.word(end) in _ENDS_NAME:
            self._person(start, end, "unknown" if before.sort != "bare" else "bare")

    def _plain(self, start: int) -> None:
        """A full name that neither speaks nor has a title: of use where an event befalls him."""
        end = self.names.strict(start)
        end = next((place for place in range(start + 2, end) if self.words[place] in _BEFALLS), end)
        begins = start == self.names.first and end > start + 1
        after = self.names.word(end)
        if end > start and (begins or after in CASE or after in _BEFALLS) and not self._claimed(start, end):
            self._person(start, end, "bare")

    def _person(self, start: int, end: int, sort: str, noun: int | None = None) -> None:
        mention = Mention(start, end, start, end, sort, "person")
        left = noun if noun is not None else start
        while (
            left - 1 >= self.names.first
            and self.words[left - 1] in self.names.lists["person"]
            and left - 1 not in self.taken
        ):
            left -= 1
        if left - 1 >= self.names.first and self.words[left - 1] == "،" and noun is None:
            left -= 1
        owner = self.taken.get(left - 1)
        if owner is None and self.names.word(left - 1) in GENITIVE:
            owner = self.taken.get(left - 2)
        if owner is not None and owner.np_last >= left - 1:
            if owner.sort == "office" and noun is None:
                mention.take_title(owner)
                if owner in self.mentions:
                    self.mentions.remove(owner)
            elif owner.type in ("state", "org", "group", "person") and self.words[left - 1] != "،":
                mention.owner, mention.code = owner, owner.code
        self._add(mention)

    def _name_official(self, mention: Mention) -> None:
        """Make a name that of the official described before it: `ایرانی عہدیدار مہدی کریمی`; the noun for him is nobody else."""
        place = mention.np_first - 1
        if self.names.word(place) not in _MAN:
            return
        alone = self.taken.get(place)
        while self.names.word(place - 1) in _BEFORE_MAN:
            place -= 1
        owner = self.taken.get(place - 1)
        if owner is None or owner.type not in ("state", "org", "group") or self._ends_name(owner):
            return
        mention.sort, mention.office, mention.np_first = "unknown", "official", owner.np_first
        mention.owner, mention.code, owner.np_last = owner, owner.code, owner.last
        if alone is not None and alone.sort == "again":
            self.mentions.remove(alone)

    def _ends_name(self, land: Mention) -> bool:
        """Whether a land's name only ends that of a body: `جسٹس پراجیکٹ پاکستان کی عہدیدار`."""
        before = self.names.word(land.first - 1)
        alone = not self.names.letters(before) or before in common_words()
        return land.type == "state" and land.sort == "name" and not alone

    def _name_own(self, mention: Mention) -> None:
        """Whose citizen it is whom somebody calls his own: `ناروے نے … اپنی شہری اور صحافی | انا برگ`."""
        place = mention.np_first - 1
        while self.names.word(place) in JOIN or self.names.word(place) in self.names.lists["person"]:
            place -= 1
        if mention.owner is not None or place == mention.first - 1 or self.names.word(place) not in _OWN:
            return
        doers = [m for m in self.mentions if m.last <= place and m.code and self.names.word(m.np_last) == _NE]
        if doers:
            mention.owner, mention.code = doers[-1], doers[-1].code

    # -- bodies -------------------------------------------------------------------

    def _body(self, token: int, kind: str, width: int) -> None:
        """A body named by a noun for bodies and the foreign words round it: `رفیوجی کونسل`."""
        floor = max(self._floor(token), token - _LONGEST_BODY)
        first, last = self._foreign_before(token, floor), token + width
        if kind == "party" and self.words[first] in self.names.lists["no_party"]:
            return  # گشتی پارٹی
        links = self.names.lists["bodies.links"]
        while first < token and self.words[first] in links:
            first += 1
        state = None
        if self.names.word(last) in links:
            of = self.names.word(last) == _OF
            behind = self.taken.get(last + 1) if of else None
            state = behind if behind is not None and behind.type == "state" else None
            last = self._after_link(last + of)
            first = self._loans_before(first, floor)
        state = self._land_before(first) or state
        if state is not None and state.first < first:
            self._free(state)
            first = state.first - (self.names.word(state.first - 1) == _ALL)
        while (adjective := self._adjective_ending(first)) is not None:
            state = adjective  # نارویجیئن رفیوجی کونسل: the adjective is part of the name
            self._free(adjective)
            first = adjective.first
        if last - first <= width or first in self.taken:
            return
        mention = Mention(
            first, last, first, last, "name", "group" if kind == "group" else "org", english="unknown " + kind
        )
        mention.code = state.code if state is not None and kind in ("party", "organ") else None
        self._add(mention)

    def _loans_before(self, first: int, floor: int) -> int:
        """Back over one everyday word that opens a foreign name with `آف` in it: `ٹریڈ ڈویلپمنٹ اتھارٹی آف پاکستان`."""
        word, before = self.names.word(first - 1), self.names.word(first - 2)
        opens = first - 1 == self.names.first or before in CASE or before in JOIN or before in QUOTES or before == "۔"
        fits = first > floor and self.names.letters(word) and word not in common_forms()
        noun = word in self.names.lists["again.org"]  # اقوام متحدہ کے ادارے اکنامک اینڈ سوشل کمیشن فار …
        return first - 1 if opens and fits and not noun and word not in NEGATIONS | PARTICLES else first

    def _land_before(self, first: int) -> Mention | None:
        """The state that a body's name begins with: `پاکستان ہندو کونسل`, `پاکستان شوگر ملز ایسوسی ایشن`."""
        start = first
        while start - 1 not in self.taken and start > max(self.names.first, first - _QUALIFIERS):
            word = self.words[start - 1]
            if not self.names.letters(word) or word in common_forms() or word in NEGATIONS | PARTICLES:
                return None
            start -= 1
        land = self.taken.get(start - 1)
        if land is None or land.type != "state" or land.sort != "name" or land.np_last != start:
            return None
        return land if land in self.mentions else None

    def _named_body(self, token: int) -> None:
        """`گلوبل آبزرور نامی ویب سائٹ`: the body whose name stands before `نامی`."""
        start = self._foreign_before(token, max(self._floor(token), token - _LONGEST_BODY))
        if start < token:
            end = token + (3 if self.words[token + 1] == _WEB else 2)
            self._add(Mention(start, token, start, min(end, self.names.last), "name", "org", english="unknown body"))

    def _committee(self, token: int) -> bool:
        """`اخلاقیات کمیٹی`, `وزارتی کمیشن`: what it is for, and the noun, where it stands before a case."""
        before = self.names.word(token - 1)
        if self.words[token] not in self.names.lists["committees"] or token - 1 in self.taken:
            return False
        if not self.names.letters(before) or len(before) < 4 or before in self.names.lists["no_committee"]:
            return False
        if self.names.word(token + 1) not in CASE or before in common_forms():
            return False
        owner = self.taken.get(token - 3) if self.names.word(token - 2) in GENITIVE else None
        mention = Mention(token - 1, token + 1, token - 1, token + 1, "name", "org", english="unknown organ")
        mention.code = owner.code if owner is not None and owner.type in ("org", "group", "state") else None
        self._add(mention)  # طالبان کی سیاسی کمیٹی: a committee of theirs
        return True

    def _body_in_marks(self, token: int, kind: str, width: int) -> bool:
        """Make a mention of a body's name between quotation marks, though its words mean something else alone."""
        quoted = self._in_marks(token, token + width)
        if quoted is None:
            return False
        for inner in {id(m): m for t in range(*quoted) if (m := self.taken.get(t)) is not None}.values():
            self._free(inner)
        self._add(Mention(*quoted, *quoted, "name", "group" if kind == "group" else "org", english="unknown " + kind))
        return True

    def _in_marks(self, first: int, last: int) -> tuple[int, int] | None:
        """The words between quotation marks round a noun for a body, where they are its name: `'حلب میڈیکل سینٹر'`."""
        start, end = first, last
        while start > max(self.names.first, last - _LONGEST_BODY) and self._in_name(start - 1):
            start -= 1
        while end < min(self.names.last, first + _LONGEST_BODY) and self._in_name(end):
            end += 1
        marked = self.names.word(start - 1) in QUOTES and self.names.word(end) in QUOTES
        return (start, end) if marked and end - start > last - first else None

    def _in_name(self, token: int) -> bool:
        word = self.words[token]
        other = self.taken.get(token)
        free = other is None or other.type in ("place", "office") or other.sort == "adjective"
        return "\u0620" <= word[0] < "\u0700" and word not in CASE and word not in JOIN and free

    def _adjective_ending(self, token: int) -> Mention | None:
        other = self.taken.get(token - 1)
        return (
            other
            if other is not None and other.sort == "adjective" and other.last == token and other in self.mentions
            else None
        )

    def _free(self, mention: Mention) -> None:
        """Take back a mention whose words are part of a longer name."""
        self.mentions.remove(mention)
        for token in range(mention.first, mention.last):
            self.taken.pop(token, None)

    def _after_link(self, token: int) -> int:
        """The end of what follows `فار`, `آف` in a foreign name: everything up to a case or a comma."""
        end = token
        links = self.names.lists["bodies.links"]
        while end < self.names.last and end - token < _LONGEST_BODY:
            other = self.taken.get(end)
            if other is not None:
                land = other.type == "state" and other.sort == "name" and end == token  # اتھارٹی آف پاکستان
                if other.sort != "adjective" and not land:
                    break
                self._free(other)
                if land:
                    return other.last
            word = self.words[end]
            if not "\u0620" <= word[0] < "\u0700" or word in CASE or (word in JOIN and word not in links):
                break
            end += 1
        return end

    def _foreign_before(self, token: int, floor: int) -> int:
        """Where the foreign words before a token begin, not before `floor`: `گلوبل آبزرور` before `نامی`."""
        while token > floor and self._foreign(self.words[token - 1]):
            token -= 1
        return token

    def _foreign(self, word: str) -> bool:
        """Whether a word may be part of a body's foreign name."""
        if not "\u0620" <= word[0] < "\u0700" or word in CASE or word in JOIN or word in self.names.lists["again.org"]:
            return False
        return word not in common_words() or word in self.names.lists["bodies.links"] | self.names.lists["bodies.loans"]

    # -- nouns alone --------------------------------------------------------------

    def _again(self, token: int) -> None:
        """`تنظیم نے`, `حکام کے مطابق`: who was named last, where it speaks or acts."""
        word, lists = self.words[token], self.names.lists
        owned = {self.names.word(token + 2), self.names.word(token + 3)}  # گروہ کے پانچ مراکز
        armed = word in _ARMED and self.names.word(token + 1) in GENITIVE and not _OF_FIGHTERS.isdisjoint(owned)
        if armed and self._by_itself(token):
            self._add(Mention(token, token + 1, token, token + 1, "again", "office", english="armed"))
            return
        kind = next((kind for kind in ("state", "org", "group") if word in lists[f"again.{kind}"]), None)
        if kind is None and word in lists["again.fund"] and self._by_itself(token):
            self._add(Mention(token, token + 1, token, token + 1, "again", "office", english="org"))
            return
        if word == _SOURCES and kind != "state" and self.names.word(token - 1) in _OFFICIAL:
            kind = "state"
        if (kind is None and word != _SOURCES) or not (self.names.says(token + 1) or self._from(token + 1)):
            return
        if kind is None:
            self._insiders(token)
        else:
            self._add(Mention(token, token + 1, token, token + 1, "again", "office", english=kind))

    def _by_itself(self, token: int) -> bool:
        """Whether nothing tells which it is: `واشنگٹن میں فنڈ کے حکام سے`, not `ترقیاتی فنڈ سے`."""
        before = self.words[token - 1] if token > self.names.first else ""
        return self.names.word(token + 1) in CASE and (
            not before or before in JOIN | _OPENERS | _POINTING or (before in CASE and before not in GENITIVE)
        )

    def _insiders(self, token: int) -> None:
        """`نیب ذرائع`, `وزارت خزانہ کے ذرائع`: people of a body; `ذرائع` at the head of a sentence: those of before."""
        beside = token - 2 if self.names.word(token - 1) in GENITIVE else token - 1
        owner = self.taken.get(beside)
        outlet = owner is not None and owner.entity is not None and owner.entity.kind == "outlet"
        if token == self.names.first or (owner is not None and owner.type in ("org", "group") and not outlet):
            mention = Mention(token, token + 1, token, token + 1, "again", "office", english=INSIDERS)
            mention.owner = owner
            self._add(mention)

    def _from(self, place: int) -> bool:
        return self.names.word(place) in GENITIVE and self.names.word(place + 1) in SIDE
