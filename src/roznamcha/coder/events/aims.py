"""Aims: to whom one match tells that something is done: whom its marks name, who is near, whom it was told of before."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from roznamcha.coder.events.blame import avenged
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import is_body, mentions_by_unit, state_of, unit, units_of
from roznamcha.coder.events.sides import (
    VIOLENCE,
    accuser,
    claimed_target,
    denies,
    doer_before,
    doer_beside,
    ground_abroad,
    likewise,
    mourned_with,
    of_violence,
    points_back,
    remarked,
    spoken_about,
    struck_by,
    summoned,
)
from roznamcha.coder.events.status import another_acts
from roznamcha.coder.events.threats import adversary, of_deeds_before, threatened
from roznamcha.coder.events.where import target
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.coder.times.find import TimeSpan
from roznamcha.language.letters import plain, plain_words

# What is done to somebody who need not be named again: `اس نے الزام مسترد کر دیا`.
_ANSWERS = frozenset("REJECT ACCUSE REQUEST THREATEN SANCTION CONCEDE".split())
_JUDGE = frozenset(["ACCUSE", "SUPPORT"])  # … and what is judged that was told before
_LEADING = 2  # sides that a report is most about
_MISSIONS = plain_words("خانہ خانے سفارتخانہ سفارتخانے قونصلیٹ مشن")
_TRUCES = frozenset(tuple(map(plain, pair.split())) for pair in ("جنگ بندی", "فائر بندی", "سیز فائر"))
_DRAFTS = plain_words("تجویز تجاویز منصوبے منصوبہ معاہدے معاہدہ سمجھوتے سمجھوتہ")
_TRUCE_REACH = 6  # words from a truce to the word that one agrees
_DEALS, _DEAL_REACH = plain_words("معاہدہ معاہدے سمجھوتہ سمجھوتے ڈیل"), 9  # words from a deal to its relative clause
_BORDERS = plain_words("سرحد سرحدیں سرحدوں سرحدی گزرگاہ گزرگاہیں راہداری راہداریاں کراسنگ بارڈر حدود")
_MIGRANTS = plain_words("تارکین مہاجرین مہاجروں گزینوں گزین پناہگزینوں شہریوں مسافروں")  # against whom it is shut
_OFFER, _GROUND = plain("پیشکش"), plain_words("میں سے کے کی کا پر")
_PROMISE = plain_words("وعدہ وعدے عہد یقین یقیندہانی ضمانت ضمانتیں")
_HELP = plain_words(
    "امداد امدادی مدد معاونت اعانت قرض قرضہ گرانٹ پیکیج پیکج فنڈ فنڈز عطیہ ڈالر ڈالرز یورو پاؤنڈ ادھار گندم اناج خوراک ویکسین ادویات"
)


class Aims:
    """A match with what is known of it so far, and whom it is for."""

    def __init__(
        self, discourse: Discourse, parse: Parse, match: Match, times: list[TimeSpan], earlier: list[Draft]
    ) -> None:
        self.discourse, self.parse, self.match, self.times, self.earlier = discourse, parse, match, times, earlier
        self.words = discourse.text.words
        self.predicate = match.pattern.predicate
        self.type = self.predicate.type
        self.speech = discourse.speech_at(parse.sentence, match.first)
        self.roles = Roles(parse, match, discourse, self.speech)
        self.verb = self.roles.segment.verb if match.verb is not None else None
        self.inside = (
            self.speech is not None and match.first >= self.speech.content_from and self.speech.verb is not None
        ) and not (remarked(self.roles, self.speech) or another_acts(self.roles, self.speech))
        self.shared = self.type == "CONSULT" or bool(self.predicate.joint)  # done by all its parties together
        self.status = "occurred"
        self.threat: str | None = None  # its mode, where a deed of this type is threatened
        self.refusal: str | None = None  # … and where it is refused
        self.actors: list[int] = []
        self.own: set[str | None] = set()  # whose side the actors are
        self.guests: list[int] = []
        self.partners: list[int] = []
        self.recipients: list[int] = []
        self.fallback = False  # no mark names the doer
        self.far = 0  # how far off the other side is told
        self.anybody = False  # it is asked of nobody in particular
        self.elsewhere = False  # an attack on others is condemned, whose it is remains untold

    def unit(self, index: int) -> str | None:
        return unit(self.discourse, index)

    def units(self, indexes: Iterable[int]) -> set[str | None]:
        return units_of(self.discourse, indexes)

    def _answered(self) -> bool:
        """Whom a denial answers, a threat or a judgement is aimed at; False where another's deed is threatened."""
        charge = self.type == "REJECT" and (not self.roles.names(self.recipients) or denies(self.words, self.roles))
        charged = accuser(self.earlier, self.actors, self.parse.sentence, self.discourse) if charge else None
        if charged is not None:
            self.recipients, self.far = [charged], 7
        if self.threat is not None and self.speech is not None:
            if self.unit(self.speech.speaker) not in self.units(self.actors):
                return False
            self.recipients = self.recipients or threatened(self.discourse, self.parse, self.speech, self.actors)
        elif self.refusal is not None:
            if (
                self.inside
                and self.speech is not None
                and self.unit(self.speech.speaker) not in self.units(self.actors)
            ):
                return False
            self.recipients = [w for w in [*self.recipients, *self.partners] if self.unit(w) not in self.own]
        elif self.type == "THREATEN" and self.inside and self.speech is not None and not self.recipients:
            self.recipients = threatened(self.discourse, self.parse, self.speech, self.actors)
            if not self.recipients:
                self.recipients = self._avenged()
            if not self.recipients and of_deeds_before(self.words, self.parse, self.speech):
                self.recipients, self.far = self._counterpart()
        judgement = self.type == "ACCUSE" and self.predicate.actor == ("speaker",)
        if judgement and not self.recipients:
            self._aim(spoken_about(self.discourse, self.roles, self.speech))
        if judgement and not self.recipients and points_back(self.roles):
            self._aim(self._doer_before())
            if not self.recipients:
                self.recipients, self.far = self._counterpart()
        return True

    def _aimed(self) -> bool:
        """Recipients that no mark tells: as in the sentence before, the other side near by, whose land it is."""
        if self.type == "THREATEN" and not self.recipients:
            self._aim(self._avenged())
        directed = self.type not in ("CONSULT", "MOBILIZE") and not self.predicate.joint
        if not self.recipients and directed:
            self._aim(likewise(self.words, self.roles, self.earlier, self.actors, self.discourse))
        unnamed = (self.type == "REQUEST" or self._promises()) and self.roles.unnamed_addressee()
        unnamed = unnamed or (self.type == "REQUEST" and self.predicate.one_sided and not self.recipients)
        self.anybody = unnamed and not self.roles.names(self.recipients)
        if self.anybody:
            self.recipients, self.far = [], 0
        together = len(self.units(self.actors) - {None}) > 1  # what two agree on is their own
        told = directed and not self.roles.object_unknown() and self.predicate.mode != "convict"
        told = told and not (self.type == "ACCUSE" and self.roles.at_anybody())
        if not self.recipients and not self.anybody and told and not (self.type == "AGREE" and together):
            self._aim_near()
        if self.type == "SUPPORT" and not self.recipients:
            self._aim(mourned_with(self.discourse, self.roles, self.actors))
        if self.type == "ASSAULT" and not self.recipients:
            self._aim(claimed_target(self.discourse, self.roles, self.actors))
        if self.type in _JUDGE:
            doers, deed = doer_beside(self.roles, self.earlier, self.actors, self.discourse)
            if deed is not None and set(self.recipients) <= {*deed.actors, *deed.recipients}:
                self._aim(doers)
                self.elsewhere = False
        if self.type == "ACCUSE" and (called := summoned(self.earlier, self.roles, self.actors, self.discourse)):
            self.recipients = called
        if self.type == "SANCTION" and not self.recipients and _MISSIONS & set(self.words[slice(*self._span())]):
            self._aim(self.roles.find(("land",), self.actors))  # پیرو میں اپنا سفارت خانہ بند کر دیا
        if self.type == "CONCEDE" and not self.recipients:
            self._aim(self.roles.find(("land",), self.actors))  # نمیبیا میں نسل کشی پر معافی مانگی
        if self.type == "AID" and not self.recipients:
            self.recipients = self._helped_land()
            self.far = 1 if self.recipients else 0
        return True

    def _avenged(self) -> list[int]:
        words = self.words[slice(*self._span())]
        return avenged(self.earlier, self.parse.sentence, self.actors, words, self.discourse)

    def _span(self) -> tuple[int, int]:
        """From the clause's beginning to the end of the match."""
        return self.roles.clause.segments[0].first, self.match.noun_last

    def _aim(self, recipients: list[int]) -> None:
        self.recipients, self.far = recipients, 1 if recipients else self.far

    def _aim_near(self) -> None:
        """The other side in the clause or the sentence, or whom the article is about."""
        self.recipients, self.far = self._near()
        doers = self._doer_before() if self.far != 1 and self.type in _JUDGE else []
        if doers:
            self._aim(doers)
            return
        if self.type == "ASSAULT" and (
            self.far == 2 or target(self.discourse, self.parse, self.roles.segment, self.match.first) is not None
        ):
            self.recipients, self.far = [], 0  # `غزہ پر حملے`: whose land it is, not who else is named
        answers = self.type in _ANSWERS and self.refusal is None
        helps = self._helps() and not self._sent_elsewhere()
        if not self.recipients and (answers or helps or self._truce() or self._shuts_border() or self._offers()):
            self.recipients, self.far = self._counterpart()
            if self.type == "AGREE" and not helps and any(is_body(self.discourse, r) for r in self.recipients):
                self.recipients, self.far = [], 0  # who brokers a truce does not keep it
        if not self.recipients and (self.threat or self.type == "THREATEN"):
            self.recipients, self.far = adversary(self.discourse, self.actors), 4
        if self.predicate.mode == "disapprove" and of_violence(self.words, self.roles):
            self._blame()

    def _near(self) -> tuple[list[int], int]:
        """The other side in the clause or the sentence, and how far off; who answers another does not back him."""
        who, far = self.roles.other_side(self.actors, self.unit)
        answers = self.speech is not None and self.speech.opens > 0
        return ([], 0) if self.type == "SUPPORT" and answers and far > 1 else (who, far)

    def _blame(self) -> None:
        """Whose a condemned attack was, if that is told; else it was somewhere abroad: `کوئٹہ میں دھماکے کی مذمت کی`."""
        abroad = bool(self.recipients) or ground_abroad(self.discourse, self.roles, self.actors) is not None
        self.recipients = self.roles.attackers(VIOLENCE, [*self.actors], self.unit) if self.recipients else []
        if abroad and not self.recipients:  # مصر پر حملہ کیا جسے قاہرہ نے جارحیت قرار دیا
            self.recipients = struck_by(self.parse, self.earlier, self.actors, self.discourse)
        self.elsewhere = abroad and not self.recipients
        self.far = 1 if self.recipients else 0

    def _doer_before(self) -> list[int]:
        return doer_before(self.roles, self.earlier, self.actors, self.discourse)

    def _counterpart(self) -> tuple[list[int], int]:
        """The other of the two that the report is most about, who need not be named again in a sentence of the one."""
        leading = {side for side, _count in mentions_by_unit(self.discourse).most_common(_LEADING)}

        def side_of(index: int) -> str | None:
            side = self.unit(index)
            return side if side in leading else None

        return self.discourse.counterpart(self.parse.sentence, self.actors, side_of)

    def _promises(self) -> bool:
        """Whether a promise is given: `عالمی برادری کو یقین دلایا`."""
        return self.type == "AGREE" and bool(_PROMISE & set(self.words[self.match.first : self.match.noun_last]))

    def _helps(self) -> bool:
        """Whether help is given or promised, to those named before where the sentence does not say to whom."""
        noun = self.words[self.match.first - 2 : self.match.noun_last]
        return self.type == "AID" or (self.type == "AGREE" and bool(_HELP & set(noun)))

    def _sent_elsewhere(self) -> bool:
        """Whether help goes to a place of no land that is told of: `بیس ٹرک غزہ بھیجے`."""
        first, end = self.roles.segment.first, self.roles.segment.last
        return self.type == "AID" and any(
            m.type == "place" and first <= m.first < end and _GROUND.isdisjoint(self.words[m.np_last : m.np_last + 1])
            for m in self.parse.mentions
        )

    def _offers(self) -> bool:
        """Whether something is offered, to whom it was spoken of before: `تحقیقات میں تعاون کی پیشکش کی`."""
        return self.type == "AGREE" and _OFFER in self.words[self.match.first : self.match.noun_last]

    def _truce(self) -> bool:
        """Whether a truce is agreed to, which the other side of the war must keep: `حماس نے جنگ بندی قبول کر لی`."""
        near = self.words[max(self.parse.first, self.match.first - _TRUCE_REACH) : self.match.noun_last]
        return self.type == "AGREE" and not _TRUCES.isdisjoint(pairwise(near))

    def _truce_proposed(self) -> bool:
        """Whether it is another's draft of a truce that is agreed to: `جنگ بندی کی تجویز پر رضامندی`."""
        near = self.words[max(self.parse.first, self.match.first - _TRUCE_REACH) : self.match.noun_last]
        return not _DRAFTS.isdisjoint(near)

    def _in_a_deal(self) -> bool:
        """Whether what was agreed stands in a deal: `اس معاہدے کی خلاف ورزی ہے جس کے تحت دونوں نے طے کیا کہ`."""
        first = self.roles.clause.segments[0].first
        ahead = self.words[max(self.parse.first, first - _DEAL_REACH) : first]
        return self.roles.clause.opener in RELATIVE and not _DEALS.isdisjoint(ahead)

    def _shuts_border(self) -> bool:
        """Whether it is a border that is shut, which has another side: `کینیا نے صومالیہ پر الزام لگایا۔ … اس نے سرحد بند کر دی`."""
        before = self.words[slice(*self._span())]
        return self.type == "COERCE" and not _BORDERS.isdisjoint(before) and _MIGRANTS.isdisjoint(before)

    def _helped_land(self) -> list[int]:
        """`پاکستان میں متاثرین کے لیے خیمے بھیجے`."""
        grounds = [
            a for a in self.roles.everywhere() if a.mark == "mein" or (a.outer == "mein" and self.roles.is_land(a))
        ]
        land = [w for argument in grounds for w in self.discourse.who(argument)]
        states = [w for w in land if self.discourse.candidate(w).type == "state"]
        first, end = self._span()
        for mention in self.parse.mentions:  # غزہ کے لیے 40 ٹرک بھیجے
            told = mention.type == "place" and first <= mention.first < end and not self.predicate.one_sided
            if told and mention.code:
                states += state_of(self.discourse, mention.code)
        return [w for w in states if self.unit(w) not in self.own][:1]
