"""Telling: what one match in one sentence tells, step by step: whether, who, to whom, where and when."""

from __future__ import annotations

from roznamcha.coder.events.charges import charged
from roznamcha.coder.events.consult import apart, settle_consult
from roznamcha.coder.events.doers import Doers
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.force import deployed, struck, victims
from roznamcha.coder.events.mandates import told_as_fact
from roznamcha.coder.events.matching import barred
from roznamcha.coder.events.refusals import refusal_told
from roznamcha.coder.events.roles import PEOPLE
from roznamcha.coder.events.sides import (
    in_general,
)
from roznamcha.coder.events.signs import sentence_signs
from roznamcha.coder.events.status import beside_saying, status_of
from roznamcha.coder.events.threats import is_threatened, threat_told
from roznamcha.coder.events.when import date_event
from roznamcha.coder.events.where import place_event
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.words import BREAKS
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE
from roznamcha.language.verbs import NEGATIONS, PERFECT

_DENIALS, _IN_PASSING = plain_words("تردید نفی انکار"), plain("ہوئے")
_REBUTTED = plain_words("مسترد رد")  # … کہ: what is said there; but not جس میں
_BUT = plain_words("لیکن تاہم مگر بلکہ البتہ")
_BESIDE_IT = BREAKS - {plain("بلکہ")}  # … جبکہ امریکہ نے الزام مسترد کیا
# Told by one of another, these are his claim, not the other's deed (codebook, rule 14).
_CLAIMED = frozenset("SUPPORT AGREE CONCEDE".split())
# Told of another in a charge, they are the charge and no events of their own (rule 14).
_CHARGED = frozenset("ASSAULT COERCE MOBILIZE SANCTION REJECT AID RETREAT COOPERATE".split())
_CHARGE = plain_words("الزام الزامات")
_KEH = plain("کہ")
_THIS = plain_words("یہ اس ان یہی اسی انہی ایسی ایسے")
_BUY, _JOINTLY = plain("خرید"), frozenset(map(plain, ["مل", "مشترکہ"]))
_STRESS, _ADDRESSEE = plain_words("زور اصرار بضد"), frozenset(["par", "se", "ko"])
_WILLING = plain_words("آمادگی رضامندی آمادہ رضامند راضی متفق اتفاق")
_EXERCISES = plain_words("مشق مشقیں مشقوں")
_STRIKE = plain("مار")
_AGAINST = plain("خلاف")  # ان چینلوں کے خلاف: somebody is told, though nobody known
_ACTION = plain_words("کارروائی کاروائی کارروائیاں")
_SHOWS = plain_words("مظاہرہ مظاہرے")
_AT_WHOM = frozenset(["par", "ko", "khilaf"])
_OF_WHOM = frozenset(["se", "par", "ko"])  # whom something is asked of


class Telling(Doers):
    """One match on its way to drafts."""

    def drafts(self) -> list[Draft]:
        """What the match tells; [] where one of the steps finds that it tells nothing."""
        steps = (
            self._may_tell,
            self._is_asserted,
            self._marked_doers,
            self._marked_sides,
            self._patient_behind,
            self._unmarked_doers,
            self._both_sides,
            self._abroad,
            self._told_here,
            self._other_party,
            self._not_denied,
            self._answered,
            self._own_claim,
            self._asks,
            self._aimed,
        )
        return self._build() if all(step() for step in steps) else []

    # -- whether it is told ---------------------------------------------------------

    def _may_tell(self) -> bool:
        """False beside a word of `unless`, and for what is opposed in general."""
        self.refusal = refusal_told(self.roles, self.speech, self.predicate)
        if self.predicate.unless and barred(self.roles) - (NEGATIONS if self.refusal else frozenset()):
            return False
        if self.type == "PROTEST" and self._shown():
            return False
        infinitive = self.verb is not None and self.verb.participle == "infinitive"
        if infinitive and self.type == "ACCUSE" and self.predicate.actor == ("speaker",) and not self.inside:
            return False  # مداخلت کرنے پر تنبیہ کی: no charge beside the warning
        if self._kills():
            return False
        return not (self.predicate.mode == "disapprove" and in_general(self.words, self.match))

    def _shown(self) -> bool:
        """Whether it is a quality that is shown, and no crowd's: `ہچکچاہٹ کا مظاہرہ کیا`."""
        first = self.match.first
        noun = first > 1 and self.words[first] in _SHOWS and self.words[first - 1] in GENITIVE
        return noun and not any(a.last == first for a in self.roles.before) and self.words[first - 2] not in PEOPLE

    def _kills(self) -> bool:
        """Whether `مار` strikes somebody, where a pattern tells only of who died: `میزائل مار کر گاڑی تباہ کی`."""
        killed = self.type == "ASSAULT" and "subject" in self.predicate.recipient and self.verb is not None
        return killed and _STRIKE in self.roles.segment.stems and not self._passive()

    def _is_asserted(self) -> bool:
        """False for what is only threatened by a threat told elsewhere, denied or supposed."""
        self.threat = threat_told(self.words, self.parse, self.roles, self.speech, self.predicate)
        if self.threat is not None:
            return True
        if self.type != "THREATEN" and is_threatened(self.words, self.parse, self.roles, self.speech):
            return False
        if self.refusal is not None:
            self.type, self.shared = "REJECT", False
            return True
        status = status_of(self.words, self.parse, self.roles, self.match, self.verb)
        self.status = status or self.status
        return status is not None

    def _abroad(self) -> bool:
        """False where a mark names another of the doer's own land: `عمران خان نے نواز شریف پر بھارت نوازی کا الزام لگایا`."""
        if self.predicate.joint or self.verb is None:
            return True
        marked = [a for a in self.roles.before if a.mark in self.predicate.recipient and not a.outer]
        asked = [a for a in marked if a.mark in _OF_WHOM]
        named = any(w in self.recipients for a in asked for w in self.discourse.who(a))
        if self.type == "REQUEST" and not named and any(self._at_home(a) for a in asked):
            return False
        if self.recipients:
            return True
        aimed = [
            who for a in marked if a.mark in _AT_WHOM for who in self.discourse.who(a)
            if who not in self.actors and self.discourse.candidate(who).type == "person"
        ]  # fmt: skip
        return not self.units(aimed) & (self.own - {None})

    def _at_home(self, argument: Argument) -> bool:
        """Whether who is asked is of the doer's own land, or told by his office alone: `سینیٹروں نے صدر سے مطالبہ کیا`."""
        noun, who = argument.mentions[-1], self.discourse.who(argument)
        if not who:
            return noun.type in ("office", "person") and not noun.plural
        return bool(self.units(who) & (self.own - {None}))

    def _told_here(self) -> bool:
        """False for `یہ دورہ`, spoken of again, and `گفتگو کرتے ہوئے کہا`, a manner of saying."""
        before = self.match.first - 1
        owned = any(a.mark in ("ka", "janib") and a.last == before for a in self.roles.before)
        if (self.verb is None or self.predicate.mode == "visit") and self.words[before] in _THIS and not owned:
            return False
        alone = not self.partners and not self.guests and not self.predicate.one_sided and len(self.actors) < 2
        beside = self.verb is not None and self.verb.participle == "hue"
        if beside and self.type == "ASSAULT" and self.words[self.match.noun_last - 1] in _ACTION:
            return False  # کارروائی کرتے ہوئے سفارت کار نکال دیے: what it was, the main verb tells
        return not (self.type == "CONSULT" and beside and alone)

    def _not_denied(self) -> bool:
        """False for what somebody denies; but `تصدیق سے انکار کیا لیکن اعلان کیا کہ` denies another thing."""
        if not self.inside or self.speech is None or not self.speech.verb:
            return True
        said = plain(self.speech.verb).split()
        rebutted = self.roles.clause.opener == _KEH and not _REBUTTED.isdisjoint(said)
        if (_DENIALS.isdisjoint(said) and not rebutted) or said[-1] == _IN_PASSING or beside_saying(self.roles):
            return True  # الزام کی تردید کرتے ہوئے کہا کہ …: not what is denied
        told = self.words[self.parse.first : self.match.first]
        denied = next((place for place, word in enumerate(told) if word in _DENIALS | _REBUTTED), len(told))
        return not _BUT.isdisjoint(told[denied:])

    def _own_claim(self) -> bool:
        """False for judgements of nobody, and what the speaker claims that others praise, promise or yield."""
        if not self.inside or self.speech is None:
            return True
        threat = self.type == "THREATEN" and self.words[self.match.first] != _AGAINST  # for whom the report is about
        if self.predicate.actor == ("speaker",) and not self.recipients and not threat:
            return False
        speaker, doers = self.unit(self.speech.speaker), self.units(self.actors)
        others = speaker and doers - {speaker, None} and speaker not in doers
        if (
            self.threat is None
            and self.type in _CHARGED
            and self.speech.verb
            and _CHARGE & set(plain(self.speech.verb).split())
        ):
            told = self.parse.clauses[: self.roles.clause.index + 1]  # الزام لگایا کہ روس نے بمباری کی اور …
            return told[-1].opener in _BESIDE_IT or not any(clause.opener == _KEH for clause in told)
        return not (self.type in _CLAIMED and others and not self._given())

    def _given(self) -> bool:
        """Whether a promise is told as given, by its own doer with `نے`: `طالبان نے یقین دہانی کرائی ہے`."""
        segments = self.roles.clause.segments
        verbs = [s.verb for s in segments if s.verb is not None and s.verb.finite and s.last > self.match.first]
        if self.type != "AGREE" or not verbs or verbs[0].kind != PERFECT or verbs[0].past or verbs[0].future:
            return False
        return any("ne" in (a.mark, a.outer) for s in segments for a in s.arguments)

    def _asks(self) -> bool:
        """False for `زور دے کر کہا کہ`, a manner of saying where nobody is asked, and for a fact that is stressed."""
        if self.type == "REQUEST" and _STRESS & set(self.words[self.match.first : self.match.noun_last]):
            addressed = any(
                a.mark in _ADDRESSEE and set(self.discourse.who(a)) & set(self.recipients) for a in self.roles.before
            )
            if not addressed and told_as_fact(self.words, self.parse, self.roles.segment.last):
                return False
        manner = self.type == "REQUEST" and self.verb is not None and self.verb.participle == "kar"
        return not manner or bool(self.recipients)

    # -- the draft ------------------------------------------------------------------

    def _build(self) -> list[Draft]:
        """The draft with its days and place, or several where lands are visited one after another."""
        draft = self._bare_draft()
        date_event(draft, self.roles, self.times, self.speech)
        place_event(draft, self.parse, self.roles, self.speech)
        if draft.place is not None and self.roles.two_sides() and draft.place.code in self.units(draft.parties()):
            draft.place = None  # مصر اور قطر میں مذاکرات: sides, no ground
        self._settle_force(draft)
        self._settle_accord(draft)
        if self.verb is not None and self.speech is not None and charged(draft, self.roles, self.verb, self.speech):
            draft.type, draft.mode, draft.place = "ACCUSE", "allege", None
            draft.actors, draft.recipients = [self.speech.speaker], draft.actors
        draft.signs = sentence_signs(
            draft, self.roles, self.match, self.verb, self.speech,
            inside=self.inside, fallback=self.fallback, far=self.far,
        )  # fmt: skip
        if self.anybody or self.elsewhere:
            # Somebody is told of to whom it is done, though he is no actor.
            draft.signs |= {"asks anybody" if self.anybody else "condemned elsewhere": 1.0}
            draft.signs |= {"recipient": 1.0, f"recipient {draft.type}": 1.0}
        if self.type == "CONSULT":
            settle_consult(draft, self.partners, self.discourse, self.roles)
            return apart(draft, self.roles, self.partners)
        return [draft]

    def _bare_draft(self) -> Draft:
        end = self.roles.segment.last if self.verb is not None else self.match.noun_last
        type_, mode = ("THREATEN", self.threat) if self.threat else (self.type, self.refusal or self.predicate.mode)
        trigger = (self.match.first, max(end, self.match.noun_last))
        sentence = self.parse.sentence
        return Draft(
            type_, mode, self.status, self.actors, self.recipients, None, None, None, sentence, trigger, self.predicate, [sentence]
        )  # fmt: skip

    def _settle_accord(self, draft: Draft) -> None:
        """A truce that one side alone agrees to is its promise to yield; what stands in a deal is concluded."""
        if draft.type == "AGREE" and self._truce() and not self._truce_proposed():
            # حکومت مصر اور کالعدم اخوان فائر بندی پر راضی ہو گئے: both are its subjects
            subjects = {w for a in self.roles.before if a.subject for w in self.discourse.who(a)}
            draft.actors = [*draft.actors, *(w for w in draft.recipients if w in subjects)]
            draft.recipients = [w for w in draft.recipients if w not in subjects]
            draft.type = "AGREE" if len(self.units(draft.actors) - {None}) > 1 else "CONCEDE"
        elif draft.type == "AGREE" and self.predicate.joint and self._in_a_deal():
            draft.type = "SUPPORT"
        elif draft.type == "CONCEDE" and _WILLING & set(self.words[slice(*draft.trigger)]):
            # پیرو اور چلی نے سرحد کھولنے پر آمادگی ظاہر کی: what both are willing to do is an accord
            draft.type = "AGREE" if len(self.units(draft.actors) - {None}) > 1 else "CONCEDE"

    def _settle_force(self, draft: Draft) -> None:
        """Whom an attack strikes, to whose land troops go, and joint exercises, which are cooperation."""
        if draft.type == "ASSAULT":
            if self.inside and self.speech is not None and self.far and self.speech.speaker in draft.recipients:
                draft.recipients = []  # who tells of it is not whom it struck
            if self.verb is None and self.far and victims(draft, self.roles):
                draft.recipients = []  # نیٹو نے حملے میں پانچ برطانوی فوجیوں کی ہلاکت کی تصدیق کی
            draft.recipients = struck(draft, self.parse, self.roles)
        exercise = _EXERCISES & set(self.words[self.match.first : self.match.noun_last])
        if draft.type == "MOBILIZE" and exercise:
            # ترک فوج نے قطری فوج کے ساتھ مشقیں کیں
            draft.actors = [*draft.actors, *self.roles.find(("sath",), draft.actors)]
        bought = draft.type == "MOBILIZE" and _BUY in self.roles.segment.stems
        if bought:
            draft.actors = [*draft.actors, *self.roles.find(("se",), draft.actors)]  # چین سے طیارے خریدے
        together = len(self.units(draft.actors) - {None}) > 1
        jointly = exercise or bought or _JOINTLY & set(self.words[self.roles.segment.first : self.match.first])
        if draft.type == "MOBILIZE" and together and jointly:
            draft.type, draft.mode = "COOPERATE", None  # پاکستان اور روس کی فوجی مشقیں
        if draft.type == "MOBILIZE":
            draft.recipients = deployed(draft, self.roles)
