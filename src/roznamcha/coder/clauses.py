"""Clauses: a sentence cut at its verbs, with the case-marked arguments of each.

Urdu puts the verb last and the case after the noun, so a clause is read from left to
right: arguments gather until a verb group closes them. A relative pronoun opens a
clause inside one that is still open; `کہ` opens what is said (Schmidt 1999, chapters 4,
14 and 20).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from roznamcha.coder.hits import MUTUAL, MUTUAL_KINDS
from roznamcha.coder.mentions import GENITIVE, Mention
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at
from roznamcha.language.text import Text
from roznamcha.language.verbs import (
    AUXILIARIES,
    BE_PAST,
    BE_PRESENT,
    FUTURE,
    GO_FORMS,
    INFINITIVE,
    OUGHT,
    PERFECT,
    PROGRESSIVE,
    STEM,
    VerbGroup,
    common_forms,
    read_group,
)

RELATIVE = plain_words("جو جس جن جسے جنہیں جنہوں جنھوں جہاں")
BREAKS = plain_words("جبکہ لیکن مگر تاہم کیونکہ تاکہ چونکہ حالانکہ البتہ بلکہ چنانچہ ؛ : اگرچہ ورنہ")
IF = plain_words("اگر جب")
_DASHES = frozenset("-/")
AND = plain_words("اور ، , یا نیز و")
QUOTES = frozenset("\"'")
_AFTER_KI = AUXILIARIES | RELATIVE | BREAKS | IF | plain_words("۔ ، , ! ؟ اور کہ تو جب \" ' ) ( ... -")
_STEM_NEEDS = plain_words(
    "رہا رہے رہی رہیں سکتا سکتے سکتی سکا سکے سکی سکیں چکا چکے چکی چکیں دیا دی دیے دیں لیا لی لیے لیں گیا گئی گئے گئیں جائے جا جاتا جانے جائیں دے لے ڈالا "
    "رکھا رکھی رکھے دیتا دیتے دیتی لیتے لیتا کر کے گا گے گی بیٹھا لینے دینے لینا دینا آیا آئے آئی پڑا پڑی پڑے جاتے جاتی پایا پائے کرنے"
)
# Words with a verb's form that are nearly always something else.
_NOT_VERBS = plain_words(
    "سنا چن مان ملا بن لیے سن مل رک گر گرا بچا بچے بچوں لگ پی ہار پڑی بولی چاہ گھس پوچھ دکھا چلا لڑ بڑھ رکے بچی بدلے پکڑ بلا دیکھ کاٹ ہو اڑا اتر پھر"
)
_FINE_AFTER_STEM = _NOT_VERBS - plain_words("ملا بن سن بچے بچوں بولی")

# دے and لے are stem and subjunctive in one; before an auxiliary they are the stem.
_GIVE_TAKE = plain_words("دے لے")
_TWO = plain("دو")  # the numeral, not the imperative of دینا
# رہا before کرنا is "free", not the auxiliary.
_FREED = plain("رہا")
_FREED_VERBS = plain_words("کر کرنے کرنا کیا کیے کرتے کرے کریں ہو ہوا ہوئے ہونے ہوئی کرا کروا")

PRONOUNS: dict[str, str] = {
    **dict.fromkeys(plain_words("انہوں انھوں"), "they"),
    **dict.fromkeys(plain_words("وہ"), "they"),
    **dict.fromkeys(plain_words("ان انہیں اُن"), "they"),
    **dict.fromkeys(plain_words("اس اسے"), "it"),
    **dict.fromkeys(plain_words("ہم ہمیں ہمارے ہماری ہمارا"), "we"),
    **dict.fromkeys(plain_words("مجھے میرے میرا میری"), "i"),
}
_PAIR_HEADS = plain_words(
    "رہنماؤں رہنما راہنماؤں ممالک ملکوں ملک فریقین صدور وزرائے وزرا وزراء جانب فریق فریقوں حکومتوں سربراہان شخصیات اطراف طرف ہم ریاستوں افواج"
)
# Fighters spoken of by a common noun: the group or the state last named that they belong to.
MILITANTS = plain_words(
    "شدت پسند پسندوں جنگجو جنگجوؤں جنگجووں عسکریت باغیوں باغی دہشت گرد گردوں دہشتگردوں دہشتگرد مزاحمت کاروں"
)
_MILITANT_PHRASES = frozenset(
    tuple(plain(p).split())
    for p in "شدت پسندوں|شدت پسند|جنگجوؤں|جنگجو|عسکریت پسندوں|عسکریت پسند|باغیوں|دہشت گردوں|دہشتگردوں|مزاحمت کاروں|حملہ آوروں".split(
        "|"
    )
)
_FORCE_PHRASES = frozenset(
    tuple(plain(p).split())
    for p in (
        "سرکاری فورسز|حکومتی فورسز|حکومتی دستوں|سرکاری دستوں|سرکاری فوج|حکومتی فوج|حکومتی افواج|سرکاری افواج|سکیورٹی فورسز|سیکیورٹی فورسز|سیکورٹی فورسز|"
        "سرکاری اہلکاروں|سکیورٹی اہلکاروں|سیکیورٹی اہلکاروں|سرکاری اہلکار|سرکاری فوجیں|سرکاری فوجوں|سرکاری فوجی|سرکاری فوجیوں|حکومتی فوجیں|حکومتی فوجوں|"
        "حکومتی فوجی|حکومتی فوجیوں|حکومتی اہلکار|حکومتی اہلکاروں|حکومتی دستے|سرکاری دستے"
    ).split("|")
)
_WHETHER = plain_words("کیا آیا")  # یہ نہیں بتایا کہ آیا
_CIRCUMSTANCES = frozenset("bad qabl bawajud dauran wajah mein tak".split())  # اس سے قبل, اس کے باوجود: of a happening
_ACCUSATIVE = plain_words("اسے انہیں انھیں ہمیں مجھے")  # pronouns with their mark in them
_BOTH = plain("دونوں")
_ACT_TOGETHER = plain_words("نے ہی ایک")  # دونوں ایک دوسرے پر الزام لگاتے ہیں
_SECOND, _CASES = plain_words("تاہم البتہ"), plain_words("نے کو سے پر میں")
_SIDES = plain_words("فریقین طرفین")
_COMPANY = 6  # words of those whom `سمیت` adds somebody to
_FROM_SIDES = plain_words("جانب طرف اطراف")
_LEADERS = plain_words("رہنماؤں راہنماؤں")
# `رات گئے`, `دیر گئے`: late, no verb.
_LATE = plain_words("گئے گیے")
_NIGHT = plain_words("رات دیر شام")
_GONE = plain_words("گیا گئی گئے گیے گئیں")
_AFTER_VERB = (
    RELATIVE
    | BREAKS
    | IF
    | AND
    | QUOTES
    | plain_words("۔ ؟ ! ) ( - ... کہ تو جب تاکہ پھر بعد جبکہ جیسا وہ یہ اس ان اسے انہیں انھیں ہم یوں اب بلکہ تب جہاں")
)
# What makes of a state before it the backer of somebody else.
_BACKED = plain_words("نواز نژاد")
_BACKED_PHRASES = frozenset(
    tuple(plain(p).split()) for p in "حمایت یافتہ|تربیت یافتہ|پشت پناہی|حمایت والے|زیر انتظام".split("|")
)
_OTHERS = plain_words(
    "ممالک ملکوں ریاستوں طاقتوں قوتوں عوام حکومت حکومتوں قوم فوج افواج حکام عہدیداروں رہنماؤں راہنماؤں تنظیموں اداروں گروپوں گروہوں"
)
_BANNED = plain_words("کالعدم باغی پڑوسی ہمسایہ ملک")
# `داعش سے وابستہ جنگجو` are of it as `داعش کے جنگجو` are.
_TIE, _HOLDING = plain("تعلق"), plain("رکھنے")
_BELONGING = plain_words("منسلک وابستہ متعلقہ")
# Nouns after which a name is in apposition: `اقوام متحدہ کے ادارے یونیسف`.
_APPOSED = plain_words("ادارے ادارہ ایجنسی تنظیم گروپ جماعت کمیشن شاخ کمیٹی گروہ گروہوں گروپوں تنظیموں تنظیمیں")
# Unnamed company of a state: `روس اور اس کے اتحادی`.
_OWN = plain_words(
    "اس ان اپنے اپنی اپنا دیگر دوسرے عالمی مغربی یورپی عرب مسلم اسلامی علاقائی رکن کئی بعض تمام بین الاقوامی بڑی"
)
_ALLIES = plain_words("اتحادی اتحادیوں حلیف حلیفوں ساتھی ساتھیوں حواری حواریوں حامی حامیوں")


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


@dataclass(slots=True)
class Segment:
    """Arguments and the verb group that closes them (None at the end of a verbless sentence)."""

    first: int
    last: int
    clause: int
    verb: VerbGroup | None = None
    stems: tuple[str, ...] = ()
    arguments: list[Argument] = field(default_factory=list)


@dataclass(slots=True)
class Clause:
    """A finite clause: `opener` is the word that opened it (کہ، جو، اگر، …) or ""."""

    index: int
    opener: str
    parent: int | None
    segments: list[Segment] = field(default_factory=list)
    done: bool = False


@dataclass(slots=True)
class Parse:
    """One sentence, cut."""

    sentence: int
    first: int
    last: int
    clauses: list[Clause]
    segments: list[Segment]
    quoted: list[tuple[int, int]]  # token ranges between quotation marks
    mentions: list[Mention]

    def segment_at(self, token: int) -> Segment:
        return next((s for s in self.segments if s.first <= token < s.last), self.segments[-1])

    def telling(self, words: list[str], first: int, last: int) -> list[str]:
        """The words from `first` to `last` but the auxiliary of `مطالبہ کر رہا ہے`: it is no `رہا`, released."""
        helping = {t for s in self.segments if s.verb is not None for t in range(s.verb.first + 1, s.verb.last)}
        return [words[t] for t in range(first, last) if t not in helping or words[t] not in PROGRESSIVE]


def parse_sentence(text: Text, index: int, mentions: list[Mention]) -> Parse:
    """Cut sentence `index`; `mentions` are those that stand in it, in order."""
    return _Parser(text, index, mentions).run()


# `واضح رہے کہ`, `یاد رہے کہ`: the reporter's preface; the main clause is what follows.
_PREFACE = frozenset(
    tuple(plain(phrase).split())
    for phrase in (
        "واضح رہے کہ|واضح ہو کہ|یاد رہے کہ|خیال رہے کہ|ذہن نشین رہے کہ|واضح رہےکہ|یاد رہے|واضح رہے|خیال رہے|یہ بھی واضح رہے کہ|"
        "یہاں یہ امر قابل ذکر ہے کہ|یہ امر قابل ذکر ہے کہ|قابل ذکر بات یہ ہے کہ|قابل ذکر ہے کہ|حقیقت یہ ہے کہ|معلوم ہوا ہے کہ"
    ).split("|")
)


def _phrase(words: list[str], token: int, last: int, phrases: frozenset[tuple[str, ...]]) -> int:
    """How many words of a phrase stand at `token`; 0 for none."""
    for length in (2, 1):
        if token + length <= last and tuple(words[token : token + length]) in phrases:
            return length
    return 0


def _after_preface(words: list[str], first: int, last: int) -> int:
    for length in (7, 6, 5, 4, 3, 2):
        if first + length < last and tuple(words[first : first + length]) in _PREFACE:
            return first + length
    return first


# What is a body's without a genitive: `جی 20 کانفرنس`, `نیٹو اجلاس`.
_OF_BODIES = plain_words(
    "اجلاس کانفرنس سربراہی سربراہ سمٹ قرارداد ممالک ملکوں رکن ارکان چارٹر فورسز افواج مشن امن وفد حکام رکنیت بورڈ پروگرام پیکج"
)


class _Parser:
    def __init__(self, text: Text, index: int, mentions: list[Mention]) -> None:
        sentence = text.sentences[index]
        self.index = index
        self.words = text.words
        self.first = _after_preface(self.words, sentence.first + sentence.dateline, sentence.last)
        self.last = sentence.last
        self.mentions = sorted([*mentions, *self._pronouns(mentions)], key=lambda m: m.first)
        self.inside: dict[int, Mention] = {}
        for mention in self.mentions:
            for token in range(mention.np_first, mention.last):
                self.inside.setdefault(token, mention)

    def _pronouns(self, mentions: list[Mention]) -> list[Mention]:
        taken = {token for m in mentions for token in range(m.np_first, m.np_last)}
        found = []
        token = self.first
        while token < self.last:
            word = self.words[token]
            kind: str | None = None
            end = token + 1
            if token in taken:
                token += 1
                continue
            if word in PRONOUNS:
                kind = PRONOUNS[word]
                following = self.words[end] if end < self.last else ""
                # اس ملاقات, ان مذاکرات: a determiner, no pronoun, unless a case follows.
                if kind in ("they", "it") and word != plain("وہ") and word not in plain_words("انہوں انہیں اسے"):
                    mark = mark_at(self.words, end, self.last)
                    circumstance = kind == "it" and mark is not None and mark[0] in _CIRCUMSTANCES
                    if mark is None or circumstance or self._reflexive(token, mentions):
                        kind = None
                elif word == plain("وہ") and following in plain_words("ممالک لوگ تمام افراد علاقے"):
                    kind = None
            elif word == plain("میں") and token + 1 < self.last and self.words[token + 1] == plain("نے"):
                kind = "i"
            elif word == _BOTH and end < self.last and self.words[end] in _PAIR_HEADS:
                kind = (
                    "pair states" if self.words[end] in plain_words("ممالک ملکوں ملک حکومتوں ریاستوں افواج") else "pair"
                )
                end += 2 if end + 1 < self.last and self.words[end + 1] in plain_words("خارجہ دفاع اعظم") else 1
            elif self._of_two(token):
                kind = "pair"
            elif (length := _phrase(self.words, token, self.last, _MILITANT_PHRASES)) and end + length - 2 < self.last:
                adjective = end + length - 1 < self.last and self.words[token + length] in _APPOSED
                backed = (
                    adjective
                    or self.words[token - 1] in _BACKED
                    or tuple(self.words[token - 2 : token]) in _BACKED_PHRASES
                )
                kind, end = None if backed else "militants", token + length
            elif length := _phrase(self.words, token, self.last, _FORCE_PHRASES):
                kind, end = "forces", token + length
            if kind:
                found.append(Mention(token, end, token, end, "pronoun", "pronoun", office=kind))
                token = end
            else:
                token += 1
        return found

    def _of_two(self, token: int) -> bool:
        """Whether two are meant by one word: `فریقین`, `دونوں نے`, `دونوں متفق ہیں`, at the beginning also `رہنماؤں نے`."""
        word, following = self.words[token], self.words[token + 1] if token + 1 < self.last else ""
        if word == _BOTH:
            return mark_at(self.words, token + 1, self.last) is not None or following in _ACT_TOGETHER
        return word in _SIDES or (word in _LEADERS and following == plain("نے") and token == self.first)

    def _reflexive(self, token: int, mentions: list[Mention]) -> bool:
        """`روس اور اس کے اتحادی`: whose company is told by the noun just before."""
        return (
            token + 1 < self.last
            and self.words[token - 1] in AND
            and self.words[token + 1] in GENITIVE
            and any(m.np_last == token - 1 for m in mentions)
        )

    # -- the walk -----------------------------------------------------------------

    def run(self) -> Parse:
        clauses = [Clause(0, "", None)]
        segments: list[Segment] = []
        current = clauses[0]
        start = self.first
        token = self.first
        quoted: list[tuple[int, int]] = []
        opened: int | None = None

        def close(end: int, verb: VerbGroup | None, stems: tuple[str, ...]) -> None:
            nonlocal start
            if end > start:
                segment = Segment(start, end, current.index, verb, stems)
                segment.arguments = self._arguments(start, verb.first if verb else end)
                current.segments.append(segment)
                segments.append(segment)
            start = end

        def open_clause(opener: str, parent: int | None) -> None:
            nonlocal current
            current = Clause(len(clauses), opener, parent)
            clauses.append(current)

        while token < self.last:
            word = self.words[token]
            if word in QUOTES:
                if opened is None:
                    opened = token
                else:
                    quoted.append((opened, token + 1))
                    opened = None
                token += 1
                continue
            if token in self.inside and not self._verb_in_mention(token):
                if current.done:
                    start = token
                    open_clause("", current.parent)
                token += 1
                continue
            if word == plain("کہ"):
                close(token, None, ()) if start < token and not current.done and not segments else None
                start = min(start, token) if not current.done else start
                open_clause(word, current.index)
                start = token
                token += 1
                continue
            owned = token > self.first and self.words[token - 1] in GENITIVE and not current.done
            if word in RELATIVE and not owned:  # but ملاقات کی جس میں
                if not current.done and start < token:
                    close(token, None, ())
                    open_clause(word, current.index)
                elif current.done:
                    start = token
                    open_clause(word, current.index)
                else:
                    open_clause(word, current.index)
                    start = token
                token += 1
                continue
            if word in _SECOND and token > self.first and self.words[token - 1] in _CASES and not current.done:
                token += 1  # وزیر نے تاہم الزام مسترد کیا
                continue
            if word in BREAKS or word in IF:
                if current.done or word in BREAKS:
                    close(token, None, ()) if start < token and not current.done else None
                    start = token
                    open_clause(word, None)
                elif word in IF:
                    open_clause(word, current.index)
                    start = token
                token += 1
                continue
            if current.done and word in AND:
                start = token
                open_clause(word, current.parent)
                current.opener = "اور"
                token += 1
                continue
            found = self._verb(token)
            if found is None:
                if current.done and word not in ("۔", "؟", "!", ")"):
                    start = token
                    open_clause("", current.parent)
                token += 1
                continue
            group, stems = found
            if current.done:
                start = token
                open_clause("", current.parent)
            close(group.last, group, stems)
            token = group.last
            if group.finite:
                current.done = True
                if current.opener in RELATIVE | IF and current.parent is not None and not clauses[current.parent].done:
                    current = clauses[current.parent]
        if start < self.last:
            close(self.last, None, ())
        if opened is not None:
            quoted.append((opened, self.last))
        for clause in clauses:
            self._regain(clause)
            self._share_voice(clause)
        if not segments:
            segments.append(Segment(self.first, self.last, 0))
            clauses[0].segments.append(segments[0])
        return Parse(self.index, self.first, self.last, clauses, segments, quoted, self.mentions)

    def _regain(self, clause: Clause) -> None:
        """Give a noun the mark that an inserted clause parts from it: `صدر روٹو، جو کل پہنچے تھے، نے کہا`."""
        for one, other in pairwise(clause.segments):
            parted = one.arguments[-1] if one.arguments and one.verb is None else None
            start = other.first + (self.words[other.first] in AND)
            if parted is None or parted.mark or one.last - parted.last > 1 or other.first == one.last:
                continue
            if mark_at(self.words, start, other.last) is not None:
                found = self._argument(parted.mentions, start, other.verb.first if other.verb else other.last)
                other.arguments.insert(0, replace(found, first=other.first))

    def _share_voice(self, clause: Clause) -> None:
        """`گرفتار کر کے جیل بھیج دیا گیا`: what leads up to a passive is passive too."""
        verbs = [s.verb for s in clause.segments if s.verb is not None]
        for verb, following in pairwise(verbs):
            if verb.participle == "kar" and following.finite:
                verb.passive = following.passive

    def _verb_in_mention(self, token: int) -> bool:
        return False

    def _verb(self, token: int) -> tuple[VerbGroup, tuple[str, ...]] | None:
        """The verb group that begins at `token`, if the word is a verb here."""
        word = self.words[token]
        readings = common_forms().get(word)
        if word in _LATE and token > self.first and self.words[token - 1] in _NIGHT:
            return None
        if word == _HOLDING and token > self.first and self.words[token - 1] == _TIE:
            return None  # کینیا سے تعلق رکھنے والے: of Kenya
        if readings is None and word in OUGHT:
            group = read_group(self.words, token, INFINITIVE, self.last)
            group.ought, group.finite, group.participle = True, True, None
            return group, ()
        if readings is None or word == _TWO:
            return None
        following = self.words[token + 1] if token + 1 < self.last else "۔"
        before = self.words[token - 1] if token > self.first else ""
        if word == plain("کی"):
            if following not in _AFTER_KI or (
                token - 1 in self.inside and following not in BE_PRESENT | BE_PAST | GO_FORMS
            ):
                return None
        elif (
            (word == plain("لیے") and before in (plain("کے"), plain("اس"), plain("اسی")))
            or (word == _FREED and following in _FREED_VERBS)
            or (word in _WHETHER and before in ("", "،", plain("کہ")))
        ):
            return None
        kinds = {kind for _stem, kind in readings}
        if kinds == {STEM} or word in _NOT_VERBS:
            if following not in _STEM_NEEDS:
                if word == plain("ہو") and following in ("۔", "،", plain("اور"), plain("تو")):
                    pass
                else:
                    return None
            kind = STEM
            if word in _NOT_VERBS - _FINE_AFTER_STEM and following not in BE_PRESENT | BE_PAST:
                return None
        else:
            kind = next(kind for _stem, kind in readings if kind != STEM)
            if (STEM in kinds or word in _GIVE_TAKE) and following in _STEM_NEEDS and following not in FUTURE:
                kind = STEM
        group = read_group(self.words, token, kind, self.last)
        if self._qualifies(group):
            group.participle, group.finite = "wala", False
        return group, tuple(stem for stem, _kind in readings)

    def _qualifies(self, group: VerbGroup) -> bool:
        """Whether a passive without auxiliary stands before its noun: `چین کی جانب سے کیے گئے اقدامات`."""
        if not group.passive or group.kind != PERFECT or self.words[group.last - 1] not in _GONE:
            return False
        following = self.words[group.last] if group.last < self.last else "۔"
        return following not in _AFTER_VERB and mark_at(self.words, group.last, self.last) is None

    def _arguments(self, first: int, last: int) -> list[Argument]:
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
            if following is not None and (self._joined(end, following.np_first) or self._officers(mention, following)):
                continue
            if following is not None and self._shared(run, end, following):
                shared = following
                continue
            end = self._past_allies(end, last)
            arguments.append(self._argument(run, min(end, last), last))
            run = []
        return arguments

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
        return token < last and (
            self.words[token] in _BACKED or tuple(self.words[token : token + 2]) in _BACKED_PHRASES
        )

    def _covered(self, mention: Mention) -> bool:
        """Whether a mention only is the noun of another's phrase: `سفارت کاروں` in `روس کے سفارت کاروں`, or of a pair's."""
        return any(
            other is not mention
            and (other.last <= mention.np_first or (other.type == "pronoun" and other.first < mention.first))
            and mention.np_last <= other.np_last
            for other in self.mentions
        )

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
            between = [w for w in between if w not in _OWN | GENITIVE | _ALLIES | _APPOSED | MILITANTS | _BANNED]
            if len(between) != 1:
                return False
        # A comma that closes a clause is caught by the verb before it; here it lists.
        return all(word in AND for word in between)

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

    def _argument(self, mentions: list[Mention], end: int, last: int) -> Argument:
        first = mentions[0].np_first
        while end < last and self.words[end] in QUOTES | {")", "("}:
            end += 1
        if end < last and self.words[end] in plain_words("بھی ہی خود نامی تو"):
            end += 1
        if end < last and self.words[end] in plain_words("سمیت"):
            marks = (mark_at(self.words, token, last) for token in range(end + 1, min(end + _COMPANY, last)))
            found = next((mark for mark in marks if mark is not None), None)
            among = found is not None and found[0] == "ne"  # کینیا سمیت کئی ممالک نے
            return Argument(mentions, "ne" if among else "sameet", first, end + 1)
        found = mark_at(self.words, end, last) if end < last else None
        head = mentions[-1]
        if found is None and first + 1 == head.last and self.words[first] in _ACCUSATIVE:
            return Argument(mentions, "ko", first, end)
        if found is None:
            bare_body = head.type == "org" and len(mentions) == 1 and end < last and self.words[end] in _OF_BODIES
            if (head.sort == "adjective" and head.np_last == head.last) or bare_body:
                return self._within(mentions, "adjective", first, end, last)
            return Argument(mentions, "", first, end)
        name, length = found
        if name == "se" and head.type == "pronoun" and self.words[head.last - 1] in _FROM_SIDES:
            return Argument(mentions, "janib", first, end + length)  # دونوں جانب سے
        if name == "ka":
            return self._within(mentions, "ka", first, end + length, last)
        if name == "se" and end + 1 < last and self.words[end + 1] in _BELONGING:
            return self._within(mentions, "ka", first, end + 2, last)
        if name == "se" and self.words[end + 1 : end + 3] == [_TIE, _HOLDING]:
            return self._within(mentions, "ka", first, end + 4, last)
        return Argument(mentions, name, first, end + length)

    def _within(self, mentions: list[Mention], mark: str, first: int, start: int, last: int) -> Argument:
        """A genitive or adjective: look for the head noun and the mark after it."""
        token = start
        while token < min(start + 8, last):
            other = self.inside.get(token)
            if other is not None and other.type != "place" and other not in mentions:
                if token > start and self.words[token - 1] in _APPOSED and other.np_last < last:
                    # اقوام متحدہ کے ادارے یونیسف کے مطابق
                    found = mark_at(self.words, other.np_last, last)
                    if found is not None and found[0] != "ka":
                        return Argument(mentions, mark, first, start, found[0], (start, token))
                break
            if self.words[token] in ("،", "۔"):
                break
            found = mark_at(self.words, token, last)
            if found is not None and found[0] != "ka" and token > start:
                return Argument(mentions, mark, first, start, found[0], (start, token))
            if found is not None and found[0] == "ka" and token > start:
                token += found[1]
                continue
            token += 1
        return Argument(mentions, mark, first, start, "", (start, token))
