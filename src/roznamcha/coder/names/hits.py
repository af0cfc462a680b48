"""Which of the lexicon's forms stand in a sentence, and what each may mean there."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from roznamcha.coder.names.naming import FIRMS, IBN, NameReader
from roznamcha.coder.sentence.words import BACKED, QUOTES, RELATIVE
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import CASE, GENITIVE, JOIN
from roznamcha.language.vocabulary import common_words
from roznamcha.lexicon import Entity, Form

# People and things that act for a state when its adjective or genitive stands before them.
AGENTS = plain_words(
    "حکام عہدیدار عہدیداروں عہدیداران عہدے اہلکار اہلکاروں فوجی فوجیوں فوجیں طیارے طیاروں طیارہ جنگی لڑاکا بمبار پارلیمانی مذاکراتی عسکری وفد وفود سفارتکار "
    "سفارتکاروں سفارت رہنما رہنماؤں راہنما راہنماؤں قیادت قائدین قانون ساز سیکیورٹی سکیورٹی فورسز فورس دستے دستوں جہاز جہازوں بحری "
    "شہری شہریوں باشندے باشندوں ڈرون ڈرونز میزائل میزائلوں توپخانے گولہ انتظامیہ حکومت حکومتی سرکاری اعلی سینئر سفیر مندوب مذاکرات "
    "کار کاروں اہل صحافی صحافیوں سفارتخانے سفارتخانہ ریاست حکمران حکمرانوں ہم منصب اتحادی اتحادیوں حلیف حلیفوں ذرائع جاسوس جاسوسوں ہیکر ہیکرز ہیکروں کمانڈوز پناہ مہاجرین مہاجر تارکین عوام "
    "سائنسدان سائنسدانوں استاد اساتذہ طالب تاجر تاجروں انجینئر انجینئرز انجینئروں مزدور مزدوروں کارکن کارکنوں ماہی ماہیگیر ماہیگیروں ملاح ملاحوں شخص "
    "عازمین زائرین حجاج سیاح سیاحوں ٹرکوں ٹرک گاڑیوں گاڑیاں گاڑی کشتی کشتیاں کشتیوں ڈاکٹر ڈاکٹروں مسافر مسافروں فنکار فنکاروں اداکار اداکاروں عملہ عملے "
    "ہیلی کاپٹر کاپٹروں کاپٹرز بیڑے بیڑا بیڑہ آبدوز آبدوزوں "
    "پائلٹ نوجوان نوجوانوں پادری پروفیسر یرغمالی یرغمالیوں علم علموں گیر گیروں گزین گزینوں سازوں"
)
# شام is Syria and evening.
_EASE, _SE = plain("چین"), plain("سے")  # China, and ease
_SIT = plain_words("بیٹھے بیٹھیں بیٹھنا بیٹھنے بیٹھا بیٹھیں سونے سوئے سو جینے رہنے")
# Behind it, ease, or a chain: `چین نہیں آتا`, `چین چھین کر`.
_EASED = plain_words(
    "پاک سکون آتا آیا آئے ملا ملتا ملے پڑا پڑتا چھین چھیننے چھینی اتار اتارنے کھینچ سموکر اسموکر سموکنگ اسموکنگ اسٹور اسٹورز سٹورز ری"
)
# Names that mean something else wherever they stand: evening, of money, gone, the Panama papers.
_COMMON_WORDS = plain_words("شام مالی چلی ہند پیرو سریا پاناما پانامہ")
# Behind which a clause begins, and its subject.
_OPENERS = plain_words("کہ آیا جبکہ حالانکہ کیونکہ چونکہ لیکن مگر تاہم اگر جب تو")
_EVENING = plain("شام")
_GONE = plain("چلی")  # Chile, and "went": واپس چلی گئی
_JOURNEY = plain_words(
    "جا جائیں جائے جائیگا جانے جاتے گئے گیا گئی آئے آئیں آنے پہنچ پہنچے پہنچا پہنچی پہنچیں پہنچنے روانہ آ آمد"
)
_EVENING_BEFORE = plain_words("کی گذشتہ گزشتہ آج کل اس پیر منگل بدھ جمعرات جمعے جمعہ ہفتے اتوار روز سنیچر صبح اسی")
_EVENING_AFTER = plain_words("کو گئے تک کے گیے")
_EVENING_BEYOND = plain_words("وقت بجے وقفے آٹھ سات چھ پانچ چار گئے گیے")
_SPELT = 0.8
_AGAINST = plain_words("کیخلاف سمیت")
AYATOLLAH = [plain("آیت"), plain("اللہ")]
_POSSESSOR = plain_words("اس ان")
# "Military", not soldiers, before things: `فوجی کارروائی`, `فوجی امداد`.
MILITARY = plain("فوجی")
MILITARY_THINGS = plain_words(
    "کارروائی کارروائیاں کارروائیوں کاروائی کاروائیوں آپریشن آپریشنز آپریشنوں اڈہ اڈا اڈے اڈوں امداد مدد طاقت قوت پرواز پروازیں پروازوں تعاون مشق مشقیں "
    "مشقوں حملہ حملے حملوں سامان ساز سازوسامان ہدف اہداف تنصیبات تنصیب بغاوت معاہدہ معاہدے معاہدوں حکمت بجٹ سطح حل راستہ مداخلت موجودگی کیمپ کیمپوں مرکز مراکز "
    "قافلہ قافلے قافلوں گاڑی گاڑیاں گاڑیوں ہیلی اتحاد چوکی چوکیاں چوکیوں مہم تربیت اخراجات صلاحیت صلاحیتوں نقل تعیناتی تعلقات آمر آمریت ٹھکانے ٹھکانوں ٹیکنالوجی نوعیت"
)
# What is a state's own without acting for it: enough to tell `ترک حملے` from `ترک کرنے`, `چینی کمپنی` from `چینی کی`.
_THINGS = plain_words(
    "حملہ حملے حملوں بمباری کارروائی کارروائیاں کارروائیوں آپریشن سرحد سرحدی سرحدوں سرزمین علاقہ علاقے علاقوں شہر شہروں کمپنی کمپنیوں کمپنیاں کمپنیز مصنوعات تنصیبات اڈہ اڈے "
    "اڈوں اقدام اقدامات پالیسی پالیسیوں موقف بیان بیانات الزام الزامات فیصلہ فیصلے دعوی دعوے جارحیت مداخلت سرمایہ اشیا قرض قرضہ قرضوں ماہرین کمانڈوز ہیکر ہیکرز ہیکروں "
    "جاسوس جاسوسوں پولیس پارلیمان پارلیمنٹ عدالت خفیہ انٹیلیجنس انٹیلی میڈیا سرکار قوم افواج فوجوں پیشکش تجویز فضائی فضائیہ بحریہ ساحلی قونصل قونصلیٹ وزارت معیشت طلبا طلبہ قیدی "
    "قیدیوں سفارتخانوں خاندان خاندانوں خاتون خواتین پرچم فضا سمندری حدود دارالحکومت امداد امدادی انسانی "
    "چوکی چوکیاں چوکیوں ٹھکانہ ٹھکانے ٹھکانوں مورچہ مورچے مورچوں کیمپ کیمپوں ٹینک ٹینکوں توپ توپیں توپوں گولے گولوں راکٹ راکٹوں فائرنگ شیلنگ پانیوں"
)
_SEAS = plain_words("بحر بحیرہ خلیج آبنائے")
_PAK = plain("پاک")
_IN, _KO, _NE = plain("میں"), plain("کو"), plain("نے")
_WHILE = plain("دیر")
_SOME = plain_words("کچھ تھوڑی کافی اتنی کتنی بہت ذرا زیادہ بڑی خاصی اب سے")
_COME = plain_words("آئی او وی")  # letters that are words as well
_INCLINED = plain_words("پسند پسندوں پسندی پسندانہ فکر")
_BORN = plain("نژاد")  # صومالی نژاد: no longer of that state
_HEAD, _HEADQUARTERS = plain("صدر"), plain_words("مقام دفتر دفاتر بازار دروازے دروازہ")
_COMPASS = plain_words("شمال جنوب شمالی جنوبی")
_TREATIES = plain_words(
    "معاہدہ معاہدے معاہدوں سمجھوتہ سمجھوتے کنونشن پروٹوکول ایگریمنٹ اکارڈ ایکارڈ چارٹر اسٹیچیوٹ اعلامیہ اعلامیے کلب"
)
_CONGRESS = plain_words("کانگریس کانگرس")
_PARTY_MEN = plain_words("صدر لیڈر رہنما راہنما ترجمان سربراہ چیئرمین کارکن کارکنوں")
_CRICKET = plain_words("کرکٹ ٹرافی کرکٹرز")
# What two states side by side before it do or have together: `روس جاپان مذاکرات`, `پاک چین فوجی مشقیں`.
MUTUAL = plain_words(
    "مذاکرات بات گفتگو ملاقات ملاقاتیں ملاقاتوں مشقیں مشقوں جنگ لڑائی جھڑپ جھڑپیں جھڑپوں تجارت معاہدہ معاہدے معاہدوں رابطہ رابطے رابطوں اجلاس سمجھوتہ سمجھوتے "
    "تعاون تبادلہ تبادلے کانفرنس فورم کمیشن"
)
MUTUAL_KINDS = plain_words(
    "فوجی تجارتی امن سربراہ سربراہی دوطرفہ مشترکہ دفاعی سرحدی جوہری ایٹمی سیاسی خارجہ سیکریٹری سیکریٹریوں سیکرٹری سیکرٹریوں سیکریٹریز وزرائے وزرا مذاکراتی بحری فضائی "
    "سفارتی اعلی سطحی کے کی تعلقات کشیدگی سرحد بارڈر تنازع دوستی"
)
_TOGETHER = MUTUAL | MUTUAL_KINDS
_MEMBER, _MEMBERS = plain("رکن"), plain_words("ممالک ملکوں ریاستوں ملک ریاست")
# An adjective before these names no state: `امریکی ڈالر`.
_MONEY = plain_words("ڈالر ڈالرز ڈالروں روپے روپیہ روپوں ریال درہم دینار پاونڈ پاؤنڈ کرنسی لیرا یوآن ین")


@dataclass(slots=True)
class Hit:
    first: int
    last: int
    forms: tuple[Form, ...]  # none: a name, but of somebody whom the lexicon does not know

    def form(self, *sorts: str) -> Form | None:
        return next((form for form in self.forms if form.sort in sorts), None)

    def people(self) -> tuple[Entity, ...]:
        """The persons that it may name, each once."""
        return tuple(
            dict.fromkeys(
                f.entity
                for f in self.forms
                if f.sort in ("name", "short") and f.entity is not None and f.entity.type == "person"
            )
        )


_RULE = plain_words("حکومت انتظامیہ رجیم سرکار")  # of whom it is told by a surname before it


class HitFinder:
    """Finds the forms of one sentence."""

    def __init__(self, names: NameReader) -> None:
        self.names = names
        self.words = names.words
        self.lexicon = names.lexicon
        self.first = names.first
        self.last = names.last

    def run(self) -> list[Hit]:
        hits: list[Hit] = []
        token = self.first
        while token < self.last:
            for end, forms in self.lexicon.find(self.words, token, self.last):
                kept = tuple(form for form in forms if self._fits(form, token, end))
                if self.names.word(end) == _IN and any(form.sort == "place" for form in kept):
                    kept = tuple(form for form in kept if form.sort != "short")  # سوچی میں
                if kept:
                    hits.append(self._widened(Hit(token, end, kept), hits[-1].last if hits else self.first))
                    token = hits[-1].last
                    break
            else:
                token += 1
        return hits

    def _fits(self, form: Form, first: int, last: int) -> bool:
        """Whether a form is meant as a name here; only ambiguous ones and surnames are in doubt."""
        if self._part_of_another(form, first, last) or self._thing(form, first, last):
            return False
        return not form.ambiguous or self._meant(form, first, last)

    def _part_of_another(self, form: Form, first: int, last: int) -> bool:
        """Whether it is part of another name: `ترکی بن سعود`, `بحیرہ جاپان`, `پیرس معاہدہ`, `شمال مغرب`, `جارج سیمنز`."""
        before, after, entity = self._word_before(first), self.names.word(last), form.entity
        if form.sort in ("capital", "place") and after in _TREATIES:
            return True
        if form.office is None and self._of_more_letters(first, last):
            return True
        if entity is None:
            return False
        if entity.type == "state" and form.sort == "name" and (after in IBN or before in _SEAS):
            return True
        if entity.code == "WEST" and before in _COMPASS:
            return True
        return entity.kind in FIRMS and last == first + 1 and self.names.firm_as_surname(first)

    def _thing(self, form: Form, first: int, last: int) -> bool:
        """Whether the word behind makes a thing of it: `امریکی ڈالر`, `حریت پسند`, `صدر مقام`, `فوجی کارروائی`, `رکن ممالک`."""
        after, word = self.names.word(last), self.words[first]
        if form.sort == "adjective" and (after in _MONEY or after == _BORN):
            return True
        if form.entity is not None and form.entity.type == "org" and after in _INCLINED:
            return True
        if word == _EASE and after == _SE and not _SIT.isdisjoint(self.words[last + 1 : last + 4]):
            return True  # چین سے نہیں بیٹھے گا: at ease
        if form.office is not None and word == _HEAD and after in _HEADQUARTERS:
            return True
        if word in _CONGRESS and last == first + 1 and first > self.first and self._strange(first - 1):
            return True  # ورلڈ اویغور کانگریس
        if last > first + 1:
            return form.entity is not None and form.entity.kind == "organ" and self._office_over(last)
        if form.sort == "organ":
            return word == MILITARY and after in MILITARY_THINGS
        return form.sort == "office" and word == _MEMBER and after in _MEMBERS

    def _meant(self, form: Form, first: int, last: int) -> bool:
        """Whether an ambiguous form is meant as a name: `مالی اور نائجر`, not `مالی امداد`."""
        before, after, word = self._word_before(first), self.names.word(last), self.words[first]
        evening = word == _EVENING
        if form.entity is not None and form.entity.code == "ICC" and not _CRICKET.isdisjoint(self.words):
            return False  # the Cricket Council
        if form.sort == "place" and word == _WHILE and before in _SOME:
            return False  # تھوڑی دیر میں
        if form.sort == "short":
            rules = after in _RULE and word not in BACKED  # باغیوں کے خلاف اسد حکومت: but ایران نواز حکومت
            return before not in common_words() or after in CASE or before in CASE or before in JOIN or rules
        if evening and last == first + 1:
            if before in _EVENING_BEFORE or (after in _EVENING_AFTER and self.names.word(last + 1) in _EVENING_BEYOND):
                return False
            if after == _KO:
                return before in JOIN or before == _NE
        if form.sort == "name" and self._beside_state(before, first, last):
            return True
        if form.entity is not None and form.entity.kind == "party" and after in _PARTY_MEN and self._organ(first, last):
            return True  # کانگریس صدر ملکارجن کھڑگے
        if form.sort in ("name", "capital") and after in _JOURNEY and not evening and word != _GONE:
            return True  # اگلے ہفتے مصر جائیں گے
        if form.sort == "name" and self._heads_clause(before, word, first, last):
            return True
        if form.sort in ("name", "capital", "place"):
            return self._in_company(before, after, last)
        return form.sort != "adjective" or self._adjective_meant(before, after, first, last)

    def _office_over(self, last: int) -> bool:
        """Whether an office takes in the word before `last` and more: `بھارتی آرمی چیف`."""
        if self.names.word(last) in GENITIVE:
            return False  # بھارتی فوج کے سربراہ
        found = self.lexicon.find(self.words, last - 1, self.last)
        return any(end > last and any(form.office is not None for form in forms) for end, forms in found)

    def _organ(self, first: int, last: int) -> bool:
        """Whether the words from `first` to `last` are a noun for an organ as well."""
        found = (forms for end, forms in self.lexicon.find(self.words, first, last) if end == last)
        return any(form.organ is not None for forms in found for form in forms)

    def _beside_state(self, before: str, first: int, last: int) -> bool:
        """`پاک چین مشقیں`: two states with what both do; `مغرب روس پر الزام لگاتا ہے`: at the head of a sentence."""
        if self._mutual(last) and (before == _PAK or self._state_at(first - 1)):
            return True
        return first == self.first and self._state_at(last)

    def _heads_clause(self, before: str, word: str, first: int, last: int) -> bool:
        """`کہا کہ چین فوج بھیجے گا`, `روس اور مصر متفق ہیں`: a bare name where a subject stands, or beside another state."""
        beside_land = self._state_at(last) and self.names.word(last + 1) not in CASE  # چین پاکستان راہداری
        if word in _COMMON_WORDS or beside_land or not _EASED.isdisjoint(self.words[last : last + 2]):
            return False
        if before in JOIN and self._state_at(first - 2):
            return True
        while before in QUOTES and first > self.first:
            first -= 1
            before = self._word_before(first)
        return first == self.first or before in _OPENERS

    def _in_company(self, before: str, after: str, last: int) -> bool:
        """Whether the words round a state or place leave it one: `مالی نے`, not `مالی، اخلاقی و سفارتی`."""
        if self.names.known(before) and not self.lexicon.index.get(before):
            return False  # سمینتھا کیمرون
        if after in CASE:
            return True
        if before in JOIN:
            return after in JOIN or after in _AGAINST  # روس اور چین سمیت
        if after in JOIN:
            told_of = self.names.word(last + 1) in RELATIVE  # مصر، جو ثالث ہے، نے
            return told_of or self._state_at(last + 1) or self._company(last + 1)
        return after in _AGAINST

    def _adjective_meant(self, before: str, after: str, first: int, last: int) -> bool:
        """Whether it is a state's adjective: `پاک بھارت مذاکرات`, `پاک ترک تعلقات`, `شامی اور روسی طیاروں نے`."""
        if (self.words[first] == _PAK and self._state_at(last)) or (before == _PAK and self._mutual(last)):
            return True
        if after in JOIN and self._state_at(last + 1):
            return True
        return after in AGENTS or after in _THINGS or (bool(self.lexicon.index.get(after)) and self._is_title(last))

    def _word_before(self, first: int) -> str:
        return self.words[first - 1] if first > self.first else ""

    def _of_more_letters(self, first: int, last: int) -> bool:
        """Whether an abbreviation is but a part of a longer one: `پی پی` in `پی پی آئی بی`."""
        letters = self.names.lists["initials"]
        if last - first < 2 or not letters.issuperset(self.words[first:last]):
            return False
        before, after = self.names.word(first - 1), self.names.word(last)
        if before in letters - _COME and not self._office_ends(first):
            return True
        return after in letters and (after not in _COME or self.names.word(last + 1) in letters)

    def _office_ends(self, place: int) -> bool:
        """Whether an office of letters ends before `place`: `ڈی جی` before `آئی ایس پی آر`."""
        return any(
            end == place and any(form.office is not None for form in forms)
            for start in range(max(self.first, place - 4), place)
            for end, forms in self.lexicon.find(self.words, start, place)
        )

    def _mutual(self, token: int) -> bool:
        return self.names.word(token) in _TOGETHER

    def _state_at(self, token: int) -> bool:
        if not self.first <= token < self.last:
            return False
        return any(
            form.entity is not None and form.entity.type != "person"
            for _end, forms in self.lexicon.find(self.words, token, self.last)
            for form in forms
        )

    def _company(self, token: int) -> bool:
        """`شام اور اس کے اتحادی`: a state with its company."""
        return self.names.word(token) in _POSSESSOR and self.names.word(token + 1) in GENITIVE

    def _is_title(self, token: int) -> bool:
        return any(
            form.sort in ("office", "organ")
            for _end, forms in self.lexicon.find(self.words, token, self.last)
            for form in forms
        )

    def _widened(self, hit: Hit, floor: int) -> Hit:
        """Drop titles from a person's name, and let it take in the name's words around it.

        `سید آصف علی نظامی` is not Ali Nizami, `اسد الدین اویسی` not Assad: where the name goes on
        it is somebody whom the lexicon does not know, and the hit keeps no meaning but "a name".
        """
        if not hit.people() or any(f.entity is None or f.entity.type != "person" for f in hit.forms):
            return hit
        first, last = self._past_titles(hit), hit.last
        start, end = first, last
        surname = hit.form("short") is not None
        while end < min(first + 5, self.last) and self._goes_on(end, surname):
            end += 1
        if first == hit.first:
            start = self._back_over_names(first, end, floor, surname)
        if start == first and surname and start > floor and self._strange(start - 1) and self.names.says(end):
            start -= 1  # ایرئل کوہن نے کہا: another of the surname
            if self._spelt_otherwise(hit, self.words[start:end]):
                return Hit(start, end, hit.forms)
        if (start, end) == (first, last):
            return Hit(first, last, hit.forms)
        core = last - first
        same = core >= 2 and end == last and self.names.lists["forenames"].issuperset(self.words[start:first])
        same = same or (core >= 3 and start == first)
        return Hit(start, end, hit.forms if same else ())

    def _past_titles(self, hit: Hit) -> int:
        """Where the name of a hit begins behind its titles: `آیت اللہ | خامنہ ای`."""
        lists, first = self.names.lists, hit.first
        while first < hit.last - 1 and self.words[first] in lists["titles"]:
            first += 1
            if self.words[first - 1 : first + 1] == AYATOLLAH and first < hit.last - 1:
                first += 1
        return hit.first if hit.last - first == 1 and self.words[first] in lists["particles"] else first

    def _back_over_names(self, first: int, end: int, floor: int, surname: bool) -> int:
        """Where a name begins whose known part begins at `first`: `سمینتھا | کیمرون`, `محمد | نواز شریف`."""
        lists, start = self.names.lists, first
        while (
            start > max(floor, end - 5)
            and self.names.known(self.words[start - 1])
            and self.words[start - 1] not in lists["titles"]
        ):
            start -= 1
        forename = start > floor and start == first and not surname and self.words[start - 1] in lists["forenames"]
        return start - 1 if forename else start

    def _goes_on(self, token: int, surname: bool) -> bool:
        """Whether the word at `token` belongs to the name before it; after a surname alone strange words may, too."""
        word = self.words[token]
        if word in IBN:
            return token + 1 < self.last and self.words[token + 1] in self.lexicon.name_words
        return (
            (self.names.known(word) or (surname and self.names.strange(word)))
            and "\u0620" <= word[0] < "\u0700"
            and word not in CASE
            and word not in JOIN
            and self._only_person(token)
            and word not in "۔؟"
        )

    def _spelt_otherwise(self, hit: Hit, name: list[str]) -> bool:
        """Whether a name is that of one of the surname, but for a letter or two."""
        full = [form for person in hit.people() for form in self.lexicon.forms_of(person) if len(form) > 1]
        return any(SequenceMatcher(None, "".join(name), "".join(form)).ratio() >= _SPELT for form in full)

    def _strange(self, token: int) -> bool:
        """Whether a word means nothing but, perhaps, a name."""
        word = self.words[token]
        strange = self.names.strange(word) and not self.lexicon.index.get(word)
        return self.names.letters(word) and len(word) > 2 and strange and not self.names.title(token)

    def _only_person(self, token: int) -> bool:
        """Whether nothing of the lexicon begins at `token` but, at most, a surname alone."""
        return all(
            end == token + 1 and all(form.sort == "short" for form in forms)
            for end, forms in self.lexicon.find(self.words, token, self.last)
        )
