"""Arguments: the noun phrases of a clause, joined by `اور` and closed by their case: `روس اور چین نے`.

What stands before the verb is gathered here; `coder/sentence/clauses.py` tells where the verb is.
"""

from __future__ import annotations

from dataclasses import dataclass

from roznamcha.coder.names.hits import MUTUAL, MUTUAL_KINDS
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.sentence.words import AND, APPOSED, MILITANTS, QUOTES, backs
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, mark_at
from roznamcha.language.verbs import BE_FORMS

_DASHES = frozenset("-/")
_ACCUSATIVE = plain_words("اسے انہیں انھیں ہمیں مجھے")  # pronouns with their mark in them
_BRACKETS = QUOTES | {")", "("}
_PARTICLES = plain_words("بھی ہی خود نامی تو والوں")
_MORE_THAN = [[plain("زیادہ")], [plain("زائد")], [plain("کم")]]
_PRESENT = [[plain("شریک")], [plain("موجود")], [plain("شامل")]]
_COUNTRIES = plain_words("ممالک ملک ریاستیں")
_SAMEET, _COMPANY = plain("سمیت"), 8  # words of those whom `سمیت` adds somebody to
_AMONG = frozenset("ne ko par se khilaf sath".split())  # marks of those who may be more than the named
_FROM_SIDES = plain_words("جانب طرف اطراف")
_STOPS = plain_words("، ۔")
# `داعش سے وابستہ جنگجو`, `داعش سے تعلق رکھنے والے` are of it as `داعش کے جنگجو` are.
_BELONGING, _HOLDING_TIE = plain_words("منسلک وابستہ متعلقہ"), [plain("تعلق"), plain("رکھنے")]
# What is a body's without a genitive: `جی 20 کانفرنس`, `نیٹو اجلاس`.
_OF_BODIES = plain_words(
    "اجلاس کانفرنس سربراہی سربراہ سمٹ قرارداد ممالک ملکوں رکن ارکان چارٹر فورسز افواج مشن امن وفد حکام رکنیت بورڈ پروگرام پیکج"
)
# Unnamed company of a state: `روس اور اس کے اتحادی`.
_OWN = plain_words(
    "اس ان اپنے اپنی اپنا دیگر دوسرے عالمی مغربی یورپی عرب مسلم اسلامی علاقائی رکن کئی بعض تمام بین الاقوامی بڑی"
)
_ALLIES = plain_words("اتحادی اتحادیوں حلیف حلیفوں ساتھی ساتھیوں حواری حواریوں حامی حامیوں")
_OTHERS = plain_words(
    "ممالک ملکوں ریاستوں طاقتوں قوتوں عوام حکومت حکومتوں قوم فوج افواج حکام عہدیداروں رہنماؤں راہنماؤں تنظیموں اداروں گروپوں گروہوں"
)
_BANNED = plain_words("کالعدم باغی پڑوسی ہمسایہ ملک")
_AND = plain("اور")
_IN, _ANDS = plain("میں"), plain_words("اور و")
_SUPPORTERS = plain_words("حامی حامیوں حمایتی حمایتیوں")  # فلسطین کے حامی مظاہرین: but مصر امن کا حامی ہے
# A place, of which the next noun is not: `سفارت خانے کے باہر ہزاروں افراد نے`.
_BESIDE = plain_words("باہر سامنے قریب نزدیک پاس اندر گرد")
_BETWEEN = _OWN | GENITIVE | _ALLIES | APPOSED | MILITANTS | _BANNED  # may stand between `اور` and a name


@dataclass(slots=True)
class Argument:
    """Coordinated mentions and the mark after them.

    `mark` is a mark's name, "" for none, "ka" for a genitive and "adjective" for a state's
    adjective; with these two `outer` is the mark of the noun phrase that they stand in and
    `head` the tokens of its head.
    """

    mentions: list[Mention]
    mark: str
    first: int
    last: int
    outer: str = ""
    head: tuple[int, int] = (0, 0)

    @property
    def subject(self) -> bool:
        return self.mark in ("ne", "")


class ArgumentReader:
    """The arguments of one sentence; `mentions` are all that stand in it, with the pronouns, `last` is its end."""

    def __init__(self, words: list[str], last: int, mentions: list[Mention]) -> None:
        self.words = words
        self.last = last
        self.mentions = mentions
        self.inside: dict[int, Mention] = {}  # token -> the mention that it belongs to
        for mention in mentions:
            for token in range(mention.np_first, mention.last):
                self.inside.setdefault(token, mention)

    def read(self, first: int, last: int) -> list[Argument]:
        """The arguments from token `first` up to `last`, in order."""
        arguments: list[Argument] = []
        run: list[Mention] = []
        shared: Mention | None = None
        paired: Mention | None = None
        mentions = [
            m for m in self.mentions
            if first <= m.first < last and m.type != "place"
            and not self._embedded(m) and not self._covered(m) and not self._backer(m, last)
        ]  # fmt: skip
        for place, mention in enumerate(mentions):
            if mention is not shared:
                run.append(mention)
            end = mention.np_last
            following = mentions[place + 1] if place + 1 < len(mentions) else None
            if following is not None and self._side_by_side(mention, following):
                arguments.append(Argument([*run, following], "darmiyan", run[0].np_first, following.last))
                paired, run = following, []
                continue
            if mention is paired:
                run = []
                continue
            joined = following is not None and (
                self._joined(end, following.np_first) or self._in_row(mentions[place : place + 3])
            )
            if following is not None and joined and not self._parted(arguments, run, end, following):
                continue
            if following is not None and self._officers(mention, following):
                continue
            if following is not None and self._shared(run, end, following):
                shared = following
                continue
            end = self._past_allies(end, last)
            arguments.append(self.marked(run, min(end, last), last))
            run = []
        return arguments

    # -- which mentions are arguments of their own ---------------------------------

    def _embedded(self, mention: Mention) -> bool:
        """Whether a mention is only part of another's title: `ایران` in `ایران کے صدر روحانی`, in `صدر ایران`."""
        return any(
            other is not mention
            and (
                (other.np_first <= mention.first and mention.last <= other.first and other.np_first < other.first)
                or (other.type == "office" and other.first < mention.first and mention.last <= other.last)
            )
            for other in self.mentions
        )

    def _backer(self, mention: Mention, last: int) -> bool:
        """Whether a mention only tells who backs another: `امریکہ کے حمایت یافتہ جنگجو`, `ایران نواز ملیشیا`."""
        token = mention.np_last
        if token + 1 < last and self.words[token] in GENITIVE:
            token += 1
        if token + 1 < last and self.words[token] in _SUPPORTERS:
            return self.words[token - 1] in GENITIVE and self.words[token + 1] not in BE_FORMS
        return backs(self.words, mention.np_last, last)

    def _covered(self, mention: Mention) -> bool:
        """Whether a mention only is the noun of another's phrase: `سفارت کاروں` in `روس کے سفارت کاروں`, or of a pair's."""
        return any(
            other is not mention
            and (other.last <= mention.np_first or (other.type == "pronoun" and other.first < mention.first))
            and mention.np_last <= other.np_last
            for other in self.mentions
        )

    # -- which of them are joined --------------------------------------------------

    def _side_by_side(self, one: Mention, other: Mention) -> bool:
        """`روس جاپان مذاکرات`: two states before what is done by both are a pair, as with `کے درمیان`."""
        if not (one.type == other.type == "state" and one.code != other.code and one.sort != "capital" != other.sort):
            return False
        if not (one.last == other.first or (one.last + 1 == other.first and self.words[one.last] in _DASHES)):
            return False
        token = other.last
        while token < min(other.last + 4, self.last) and self.words[token] in MUTUAL_KINDS:
            token += 1
        return token < self.last and self.words[token] in MUTUAL and self.words[other.last] not in GENITIVE

    def _officers(self, one: Mention, other: Mention) -> bool:
        """`پاک بھارت خارجہ سیکریٹریوں`: the officers of two states side by side."""
        owner = other.owner
        sides = one.type == "state" and other.plural and owner is not None and owner.type == "state"
        return bool(sides and other.np_first == one.last and owner is not None and owner.code != one.code)

    def _joined(self, end: int, first: int) -> bool:
        """Whether only `اور` or a comma stands between two mentions."""
        if not end < first <= end + 5:
            return False
        between = self.words[end:first]
        if len(between) > 2:
            # روس اور اس کے اتحادی شام, کیری اور ان کے روسی ہم منصب لاوروف
            between = [word for word in between if word not in _BETWEEN]
            if len(between) != 1:
                return False
        # A comma that closes a clause is caught by the verb before it; here it lists.
        return all(word in AND for word in between)

    def _in_row(self, three: list[Mention]) -> bool:
        """`امریکہ برطانیہ اور فرانس نے`: a list of doers without its comma; but `ایران عراق اور شام میں` has a doer and its ground."""
        if len(three) < 3 or any(m.type != "state" or m.sort != "name" for m in three):
            return False
        one, other, last = three
        mark = mark_at(self.words, last.np_last, self.last)
        doers = mark is None or mark[0] == "ne"
        return doers and one.np_last == other.np_first and self.words[other.np_last : last.np_first] == [_AND]

    def _on_ground(self, run: list[Mention], end: int, following: Mention) -> bool:
        """Whether a comma parts a subject from where it acts: `ترکی، عراق میں فوج تعینات رکھ کر`."""
        place = following.np_last
        if len(run) > 1 or following.type != "state" or following.np_first != end + 1 or self.words[end] in _ANDS:
            return False
        behind = self.words[place + 1] if place + 1 < self.last else ""
        return self.words[place:][:1] == [_IN] and behind not in MUTUAL and behind not in MUTUAL_KINDS

    def _parted(self, arguments: list[Argument], run: list[Mention], end: int, following: Mention) -> bool:
        """Whether a subject ends before what looks like one more of a list; `arguments` are those before it."""
        acts = not any(argument.subject for argument in arguments) and self._allies_act(end, following)
        return acts or self._on_ground(run, end, following)

    def _allies_act(self, end: int, following: Mention) -> bool:
        """Whether `امریکہ اور اس کے اتحادی | روس پر …` ends with the allies, who act; in `اس کے اتحادی روس نے` one is named."""
        if self.words[following.np_first - 1] not in _ALLIES or self._past_allies(end, self.last) != following.np_first:
            return False
        mark = mark_at(self.words, following.np_last, self.last)
        return mark is not None and mark[0] != "ne"

    def _shared(self, run: list[Mention], end: int, following: Mention) -> bool:
        """Whether a noun stands after the genitive of a list, or of a group: `امریکہ اور برطانیہ کے سفارت کاروں`."""
        if end >= self.last or self.words[end] not in GENITIVE or following.np_first != end + 1:
            return False
        named = [mention for mention in run if mention.type in ("state", "org", "group")]
        if following.type == "pronoun":
            return following.office == "militants" and len(named) == len(run) and run[-1].type != "state"
        return following.type == "office" and len(run) > 1 and len(named) == len(run)

    def _past_allies(self, end: int, last: int) -> int:
        """Past `اور اس کے اتحادی`, unnamed company that shares the mark of the noun before it."""
        token = end
        if token >= last or self.words[token] not in AND:
            return end
        token += 1
        while token < min(end + 5, last) and (self.words[token] in _OWN or self.words[token] in GENITIVE):
            token += 1
        if token < last and self.words[token] in _ALLIES and token > end + 1:
            return token + 1
        # افغان حکومت اور عوام سے, روس اور دیگر ممالک پر
        if token + 1 < last and self.words[token] in _OTHERS and token not in self.inside:
            return token + 1
        return end

    # -- the mark after them -------------------------------------------------------

    def marked(self, mentions: list[Mention], end: int, last: int) -> Argument:
        """The argument of joined mentions whose mark stands at `end`: `روس اور چین | نے`."""
        first, head = mentions[0].np_first, mentions[-1]
        end = self._past_particles(end, last)
        if end < last and self.words[end] == _SAMEET:
            return self._sameet(mentions, end, last)
        found = mark_at(self.words, end, last)
        if found is None:
            return self._unmarked(mentions, end, last)
        name, length = found
        if name == "se" and head.type == "pronoun" and self.words[head.last - 1] in _FROM_SIDES:
            return Argument(mentions, "janib", first, end + length)  # دونوں جانب سے
        if name == "ka":
            return self._within(mentions, "ka", end + length, last)
        if name == "se" and end + 1 < last and self.words[end + 1] in _BELONGING:
            return self._within(mentions, "ka", end + 2, last)
        if name == "se" and self.words[end + 1 : end + 3] == _HOLDING_TIE:
            return self._within(mentions, "ka", end + 4, last)
        return Argument(mentions, name, first, end + length)

    def _past_particles(self, end: int, last: int) -> int:
        """Past what may stand between a noun and its mark: `'داعش' نے`, `روس بھی`, `صدر خود`, `داعش والوں نے`."""
        while end < last and self.words[end] in _BRACKETS:
            end += 1
        return end + 1 if end < last and self.words[end] in _PARTICLES else end

    def _sameet(self, mentions: list[Mention], end: int, last: int) -> Argument:
        """`کینیا سمیت کئی ممالک نے`, `پر`: it is one of them; else only in company, `کینیا سمیت کئی ممالک میں`."""
        near = range(end + 1, min(end + _COMPANY, last))
        other = next((m for m in self.mentions if m.np_first in near and m.type != "place" and m not in mentions), None)
        bare = other is not None and self.words[other.np_first - 1] in _COUNTRIES
        if bare and other is not None and not any(mark_at(self.words, t, last) for t in range(end + 1, other.np_first)):
            return Argument(mentions, "", mentions[0].np_first, end + 1)  # کینیا سمیت کئی ممالک | صومالیہ پر
        passed = [*_MORE_THAN, *_PRESENT]  # سمیت بیس سے زیادہ ملکوں نے، سمیت کانفرنس میں شریک رہنماؤں سے
        marks = (mark_at(self.words, t, last) for t in near if self.words[t + 1 : t + 2] not in passed)
        found = next((mark for mark in marks if mark is not None and mark[0] != "ka"), None)
        among = found is not None and found[0] in _AMONG
        return Argument(mentions, found[0] if found is not None and among else "sameet", mentions[0].np_first, end + 1)

    def _unmarked(self, mentions: list[Mention], end: int, last: int) -> Argument:
        """No mark: `انہیں` has its own, `روسی فوج` and `نیٹو اجلاس` take that of their noun, `روس` is the subject."""
        first, head = mentions[0].np_first, mentions[-1]
        if first + 1 == head.last and self.words[first] in _ACCUSATIVE:
            return Argument(mentions, "ko", first, end)
        bare_body = head.type == "org" and len(mentions) == 1 and end < last and self.words[end] in _OF_BODIES
        if (head.sort == "adjective" and head.np_last == head.last) or bare_body:
            return self._within(mentions, "adjective", end, last)
        return Argument(mentions, "", first, end)

    def _within(self, mentions: list[Mention], mark: str, start: int, last: int) -> Argument:
        """A genitive or adjective: look from `start` for the head noun and the mark after it, `ایران کے | اقدام پر`."""
        first, token = mentions[0].np_first, start
        while token < min(start + 8, last) and self.words[start] not in _BESIDE:
            other = self.inside.get(token)
            if other is not None and other.type != "place" and other not in mentions:
                if token > start and self.words[token - 1] in APPOSED and other.np_last < last:
                    # اقوام متحدہ کے ادارے یونیسف کے مطابق
                    found = mark_at(self.words, other.np_last, last)
                    if found is not None and found[0] != "ka":
                        return Argument(mentions, mark, first, start, found[0], (start, token))
                break
            if self.words[token] in _STOPS:
                break
            found = mark_at(self.words, token, last)
            if found is None or token == start:
                token += 1
            elif found[0] == "ka":
                token += found[1]
                if token < last and self.words[token] in _BESIDE:
                    break
            else:
                return Argument(mentions, mark, first, start, found[0], (start, token))
        return Argument(mentions, mark, first, start, "", (start, token))
