"""Aims: to whom one match tells that something is done: whom its marks name, who is near, whom it was told of before."""

from __future__ import annotations

from collections.abc import Iterable

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import state_of, unit, units_of
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
from roznamcha.coder.events.threats import adversary, threatened
from roznamcha.coder.events.where import target
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.coder.times.find import TimeSpan
from roznamcha.language.letters import plain_words

# What is done to somebody who need not be named again: `اس نے الزام مسترد کر دیا`.
_ANSWERS = frozenset("REJECT ACCUSE REQUEST THREATEN SANCTION CONCEDE".split())
_JUDGE = frozenset(["ACCUSE", "SUPPORT"])  # … and what is judged that was told before
_MISSIONS = plain_words("خانہ خانے سفارتخانہ سفارتخانے قونصلیٹ مشن")
_TRUCES, _TRUCE_REACH = plain_words("بندی فائر"), 6  # words from a truce to the word that one agrees
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
        self.speech = discourse.speeches.get(parse.sentence)
        self.roles = Roles(parse, match, discourse, self.speech)
        self.verb = self.roles.segment.verb if match.verb is not None else None
        self.inside = (
            self.speech is not None and match.first >= self.speech.content_from and self.speech.verb is not None
        ) and not remarked(self.roles, self.speech)
        self.shared = self.type == "CONSULT" or bool(self.predicate.joint)  # done by all its parties together
        self.status = "occurred"
        self.threat: str | None = None  # its mode, where a deed of this type is threatened
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
        elif self.type == "THREATEN" and self.inside and self.speech is not None and not self.recipients:
            self.recipients = threatened(self.discourse, self.parse, self.speech, self.actors)
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
        directed = self.type not in ("CONSULT", "MOBILIZE") and not self.predicate.joint
        if not self.recipients and directed:
            self._aim(likewise(self.words, self.roles, self.earlier, self.actors, self.discourse))
        unnamed = (self.type == "REQUEST" or self._promises()) and self.roles.unnamed_addressee()
        self.anybody = unnamed and not self.roles.names(self.recipients)
        if self.anybody:
            self.recipients, self.far = [], 0
        together = len(self.units(self.actors) - {None}) > 1  # what two agree on is their own
        told = directed and not self.roles.object_unknown() and self.predicate.mode != "convict"
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
        if self.type == "AID" and not self.recipients:
            self.recipients = self._helped_land()
            self.far = 1 if self.recipients else 0
        return True

    def _span(self) -> tuple[int, int]:
        """From the clause's beginning to the end of the match."""
        return self.roles.clause.segments[0].first, self.match.noun_last

    def _aim(self, recipients: list[int]) -> None:
        self.recipients, self.far = recipients, 1 if recipients else self.far

    def _aim_near(self) -> None:
        """The other side in the clause or the sentence, or whom the article is about."""
        self.recipients, self.far = self.roles.other_side(self.actors, self.unit)
        doers = self._doer_before() if self.far != 1 and self.type in _JUDGE else []
        if doers:
            self._aim(doers)
            return
        if self.type == "ASSAULT" and (
            self.far == 2 or target(self.discourse, self.parse, self.roles.segment, self.match.first) is not None
        ):
            self.recipients, self.far = [], 0  # `غزہ پر حملے`: whose land it is, not who else is named
        if not self.recipients and (self.type in _ANSWERS or self._helps() or self._truce()):
            self.recipients, self.far = self._counterpart()
            if self.type == "AGREE" and not self._helps() and any(map(self._body, self.recipients)):
                self.recipients, self.far = [], 0  # who brokers a truce does not keep it
        if not self.recipients and (self.threat or self.type == "THREATEN"):
            self.recipients, self.far = adversary(self.discourse, self.actors), 4
        if self.predicate.mode == "disapprove" and of_violence(self.words, self.roles):
            self._blame()

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
        return self.discourse.counterpart(self.parse.sentence, self.actors, self.unit)

    def _promises(self) -> bool:
        """Whether a promise is given: `عالمی برادری کو یقین دلایا`."""
        return self.type == "AGREE" and bool(_PROMISE & set(self.words[self.match.first : self.match.noun_last]))

    def _helps(self) -> bool:
        """Whether help is given or promised, to those named before where the sentence does not say to whom."""
        noun = self.words[self.match.first - 2 : self.match.noun_last]
        return self.type == "AID" or (self.type == "AGREE" and bool(_HELP & set(noun)))

    def _body(self, index: int) -> bool:
        entity = self.discourse.candidate(index).entity
        return entity is not None and entity.kind == "body"

    def _truce(self) -> bool:
        """Whether a truce is agreed to, which the other side of the war must keep: `حماس نے جنگ بندی قبول کر لی`."""
        near = self.words[max(self.parse.first, self.match.first - _TRUCE_REACH) : self.match.noun_last]
        return self.type == "AGREE" and bool(_TRUCES & set(near))

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
