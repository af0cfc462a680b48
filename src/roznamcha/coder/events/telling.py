"""Telling: what one match in one sentence tells, step by step: whether, who, to whom, where and when."""

from __future__ import annotations

from collections.abc import Iterable

from roznamcha.coder.events.consult import apart, settle_consult
from roznamcha.coder.events.documents import speaks_through
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.force import own_arms, sent_to, struck, they, verbal_attack, victims
from roznamcha.coder.events.matching import barred
from roznamcha.coder.events.protests import protested_against
from roznamcha.coder.events.roles import Roles
from roznamcha.coder.events.scope import state_of, unit, units_of
from roznamcha.coder.events.sides import (
    VIOLENCE,
    accuser,
    claimed_target,
    clears_another,
    crowd_acts,
    denies,
    ground_abroad,
    in_general,
    judged,
    likewise,
    linked_towns,
    mourned_with,
    of_violence,
    points_back,
    spoken_about,
    summoned,
    unmarked_doer,
)
from roznamcha.coder.events.signs import sentence_signs
from roznamcha.coder.events.status import beside_saying, status_of
from roznamcha.coder.events.threats import adversary, is_threatened, threat_told, threatened
from roznamcha.coder.events.when import VERBAL, date_event
from roznamcha.coder.events.where import place_event, target
from roznamcha.coder.predicates import Match
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.coder.times.find import TimeSpan
from roznamcha.language.letters import plain, plain_words

# What is done to somebody who need not be named again: `اس نے الزام مسترد کر دیا`.
_ANSWERS = frozenset("REJECT ACCUSE REQUEST THREATEN SANCTION CONCEDE".split())
_DENIALS = plain_words("تردید نفی انکار")
# Told by one of another, these are his claim, not the other's deed (codebook, rule 14).
_CLAIMED = frozenset("SUPPORT AGREE CONCEDE".split())
# Told of another in a charge, they are the charge and no events of their own (rule 14).
_CHARGED = frozenset("ASSAULT COERCE MOBILIZE SANCTION REJECT AID RETREAT COOPERATE".split())
_CHARGE = plain_words("الزام الزامات")
_KEH = plain("کہ")
_DECIDED = VERBAL | {"SANCTION"}  # what a session or a resolution may do
_HAPPEN = plain("ہو")
_THIS = plain_words("یہ اس ان یہی اسی انہی ایسی ایسے")
_MISSIONS = plain_words("خانہ خانے سفارتخانہ سفارتخانے قونصلیٹ مشن")
_TRUCES, _TRUCE_REACH = plain_words("بندی فائر"), 6  # words from a truce to the word that one agrees
_BUY, _JOINTLY = plain("خرید"), frozenset(map(plain, ["مل", "مشترکہ"]))
_EXERCISES = plain_words("مشق مشقیں مشقوں")
_PROMISE = plain_words("وعدہ وعدے عہد یقین یقیندہانی ضمانت ضمانتیں")
_HELP = plain_words("امداد امدادی مدد معاونت اعانت قرض قرضہ گرانٹ پیکیج پیکج فنڈ فنڈز عطیہ ڈالر ڈالرز")
_OF_VERB, _OF_NOUN = ("subject",), ("janib", "ka", "adjective", "subject")


class Telling:
    """One match on its way to drafts."""

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
        )
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

    def drafts(self) -> list[Draft]:
        """What the match tells; [] where one of the steps finds that it tells nothing."""
        steps = (
            self._may_tell,
            self._is_asserted,
            self._marked_doers,
            self._marked_sides,
            self._unmarked_doers,
            self._both_sides,
            self._told_here,
            self._other_party,
            self._not_denied,
            self._answered,
            self._own_claim,
            self._asks,
            self._aimed,
        )
        return self._build() if all(step() for step in steps) else []

    def unit(self, index: int) -> str | None:
        return unit(self.discourse, index)

    def units(self, indexes: Iterable[int]) -> set[str | None]:
        return units_of(self.discourse, indexes)

    # -- whether it is told ---------------------------------------------------------

    def _may_tell(self) -> bool:
        """False beside a word of `unless`, and for what is opposed in general."""
        if self.predicate.unless and barred(self.roles):
            return False
        infinitive = self.verb is not None and self.verb.participle == "infinitive"
        if infinitive and self.type == "ACCUSE" and self.predicate.actor == ("speaker",) and not self.inside:
            return False  # مداخلت کرنے پر تنبیہ کی: no charge beside the warning
        return not (self.predicate.mode == "disapprove" and in_general(self.words, self.match))

    def _is_asserted(self) -> bool:
        """False for what is only threatened by a threat told elsewhere, denied or supposed."""
        self.threat = threat_told(self.words, self.parse, self.roles, self.speech, self.predicate)
        if self.threat is not None:
            return True
        if self.type != "THREATEN" and is_threatened(self.words, self.parse, self.roles, self.speech):
            return False
        status = status_of(self.words, self.parse, self.roles, self.match, self.verb)
        self.status = status or self.status
        return status is not None

    def _told_here(self) -> bool:
        """False for `یہ دورہ`, spoken of again, and `گفتگو کرتے ہوئے کہا`, a manner of saying."""
        before = self.match.first - 1
        owned = any(a.mark == "ka" and a.last == before for a in self.roles.before)
        if (self.verb is None or self.predicate.mode == "visit") and self.words[before] in _THIS and not owned:
            return False
        alone = not self.partners and not self.guests and not self.predicate.one_sided and len(self.actors) < 2
        manner = self.type == "CONSULT" and self.verb is not None and self.verb.participle == "hue"
        return not (manner and alone)

    def _not_denied(self) -> bool:
        """False for what somebody denies."""
        if not self.inside or self.speech is None or not self.speech.verb:
            return True
        return not _DENIALS & set(plain(self.speech.verb).split()) or beside_saying(self.roles)

    def _own_claim(self) -> bool:
        """False for judgements of nobody, and what the speaker claims that others praise, promise or yield."""
        if not self.inside or self.speech is None:
            return True
        if self.predicate.actor == ("speaker",) and not self.recipients:
            return False
        speaker, doers = self.unit(self.speech.speaker), self.units(self.actors)
        others = speaker and doers - {speaker, None} and speaker not in doers
        if self.type in _CHARGED and self.speech.verb and _CHARGE & set(plain(self.speech.verb).split()):
            return self.roles.clause.opener != _KEH  # الزام لگایا کہ روس نے بمباری کی
        return not (self.type in _CLAIMED and others)

    def _asks(self) -> bool:
        """False for `زور دے کر کہا کہ`, a manner of saying where nobody is asked."""
        manner = self.type == "REQUEST" and self.verb is not None and self.verb.participle == "kar"
        return not manner or bool(self.recipients)

    # -- who does it ----------------------------------------------------------------

    def _marked_doers(self) -> bool:
        """The doers that marks tell; False where it is done by nobody known, or judged by its subject."""
        roles, predicate, verb = self.roles, self.predicate, self.verb
        self.actors = roles.find(
            predicate.actor or (_OF_VERB if self.match.verb is not None else _OF_NOUN),
            self._own_side(protested_against(roles)) if self.type == "PROTEST" else [],
        )
        arms = own_arms(roles, self.speech) if self.type == "ASSAULT" and not self.actors else []
        self.actors = self.actors or arms
        if self._of_strangers():
            return False
        if self.type == "REJECT" and predicate.actor == ("speaker",) and clears_another(roles, self.actors):
            return False
        infinitive = verb is not None and verb.participle == "infinitive"
        if self.actors and verb and infinitive and judged(self.words, self.parse, verb, roles, self.actors):
            return False
        if self.type == "ASSAULT":
            speech = self.speech
            inside = speech is not None and self.match.first >= speech.content_from
            if speech is not None and inside and not arms and self.actors == [speech.speaker]:
                self.actors = they(roles, speech)
            if verbal_attack(roles, self.actors):
                return False
        if not self.actors and self.type == "COOPERATE":
            self.actors = linked_towns(self.discourse, self.parse, roles)
        return True

    def _own_side(self, indexes: list[int]) -> list[int]:
        """Everybody of the states and bodies that these are of: neither a state nor its embassy protests against it."""
        units = self.units(indexes) - {None}
        return [c.index for c in self.discourse.cast.candidates if c.index in indexes or self.unit(c.index) in units]

    def _of_strangers(self) -> bool:
        """Whether somebody does it who is no actor: `نقاب پوشوں نے حملہ کیا`, `کمیٹی نے ملاقاتوں کا سلسلہ شروع کیا`."""
        if self.type == "PROTEST":
            return False
        met = self.type == "CONSULT" and self.verb is None
        done = met or (self.verb is not None and not self.verb.passive)
        stranger = done and self.roles.stranger_acts()
        return (not self.actors and stranger) or (self.verb is not None and crowd_acts(self.roles))

    def _marked_sides(self) -> bool:
        """Guests, recipients and partners that marks tell."""
        roles, predicate = self.roles, self.predicate
        self.guests = roles.visitor() if predicate.mode == "visit" else []
        self.actors = self.guests or self.actors
        self.own = self.units(self.actors)
        same = self.actors
        if self.actors and not predicate.joint:
            same = [c.index for c in self.discourse.cast.candidates if self.unit(c.index) in self.own]
        self.recipients = roles.find(("ka", "adjective") if self.guests else predicate.recipient, same)
        if predicate.mode == "visit":
            self.recipients = self._land_of_pattern() or self.recipients
        if self.type == "PROTEST":
            self.recipients = [w for w in protested_against(roles) if w not in same]
        for mark in predicate.joint:
            self.partners.extend(roles.find((mark,), [*self.actors, *self.partners]))
        if predicate.mode == "multilateral":
            # یونان میں ہونے والی کانفرنس میں: the land is its place
            self.partners = [w for w in self.partners if not roles.only_ground(w)]
            self.actors = [w for w in self.actors if not roles.only_ground(w)]
        return True

    def _land_of_pattern(self) -> list[int]:
        """The state that the pattern itself names: `سعودی عرب سے مصر پہنچے`."""
        named = (m for m in self.parse.mentions if self.match.first <= m.first < self.match.noun_last)
        lands = [m.actor for m in named if m.type == "state" and m.sort in ("name", "capital") and m.actor is not None]
        return [land for land in lands if self.unit(land) not in self.own]

    def _unmarked_doers(self) -> bool:
        """Without a marked doer: the speaker, the session or document it is told through, who else is near."""
        verb, verbal = self.verb, self.type in VERBAL
        passive = verb is not None and verb.passive
        if not self.actors and verbal and self.speech is not None and self.match.verb is not None and not passive:
            self._fall_back([self.speech.speaker])
        agreed = self.type == "AGREE" and _HAPPEN in self.roles.segment.stems
        if not self.actors and verb is not None and (passive or agreed) and self.type in _DECIDED:
            through = speaks_through(self.discourse, self.parse, self.roles, self.earlier)
            self._fall_back([w for w in through if w not in self.recipients])
        if not self.actors and verbal and self.speech is not None and passive and not self.inside:
            self._fall_back([self.speech.speaker])
        if not self.actors and (not verbal or verb is None or passive):
            doers, self.far = unmarked_doer(self.discourse, self.roles, self.recipients, verb, self.speech)
            self._fall_back(doers)
        return True

    def _fall_back(self, doers: list[int]) -> None:
        self.actors, self.fallback = doers, bool(doers)

    # -- both sides -----------------------------------------------------------------

    def _both_sides(self) -> bool:
        """Doers and targets told in one phrase, helpers, nobody on both sides; False without a doer."""
        if self.type == "ASSAULT" and self.verb is None and not self.roles.find(("janib", "ka", "adjective"), []):
            # `حملوں کے بعد وزیر نے کہا`: a person named near the noun is not who attacks.
            self.actors = [w for w in self.actors if self.discourse.candidate(w).type != "person"]
        if self.shared:
            self.actors = [*self.actors, *(p for p in self.partners if p not in self.actors)]
        elif self.actors:
            sides = self.roles.between(self.unit)
            if set(self.actors) < set(sides):
                self.actors, self.recipients = sides, []
                self.own = self.units(sides)
        if self.type == "ASSAULT" and self.actors:
            helpers = (h for h in self.roles.helpers() if h not in self.actors and self.unit(h) not in self.own)
            self.actors = [*self.actors, *helpers]
        self.recipients = [r for r in self.recipients if r not in self.actors]
        if self.actors and self.units(self.recipients) - self.own and not self.predicate.joint:
            # a list may hold the doer's own side
            self.recipients = [r for r in self.recipients if self.unit(r) not in self.own]
        return bool(self.actors)

    def _other_party(self) -> bool:
        """The second party of what two do together, where the clause names only one."""
        if not self.shared or (self.type == "COOPERATE" and self.verb is None):
            return True  # ایران کی مشقوں کے دوران امریکی جہاز: who is near takes no part
        if self.verb is None and self.predicate.mode != "visit" and self._one_party():
            after = self.roles.find(("after",), self.actors)
            self.actors = [*self.actors, *(w for w in after if self.unit(w) not in self.units(self.actors))]
        if not self._one_party() or self.predicate.one_sided or self._party_unnamed():
            return True
        others, self.far = self.roles.other_side([*self.actors, *self.recipients], self.unit)
        if self.inside and self.speech is not None and self.unit(self.speech.speaker) and self.roles.only_with():
            own = self.units(self.actors)
            others, self.far = [w for w in [self.speech.speaker] if self.unit(w) not in own], 1
        if not others and self.type == "CONSULT":
            others, self.far = self.discourse.counterpart(self.parse.sentence, self.actors, self.unit)
        if self.predicate.mode == "visit":
            self.recipients = others
        else:
            self.actors = [*self.actors, *others]
        return True

    def _one_party(self) -> bool:
        return len(self.units([*self.actors, *self.recipients]) - {None}) == 1

    def _party_unnamed(self) -> bool:
        """Whether the other side of a contact is told, but nobody known: `تاجروں سے ملاقات`, or both are of one land."""
        if self.type != "CONSULT":
            return False
        both = bool(self.partners) and set(self.partners) != set(self.actors)
        return both or (self.predicate.mode != "visit" and self.roles.partner_unnamed())

    # -- to whom --------------------------------------------------------------------

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
        self.elsewhere = abroad and not self.recipients
        self.far = 1 if self.recipients else 0

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

    # -- the draft ------------------------------------------------------------------

    def _build(self) -> list[Draft]:
        """The draft with its days and place, or several where lands are visited one after another."""
        draft = self._bare_draft()
        date_event(draft, self.roles, self.times, self.speech)
        place_event(draft, self.parse, self.roles, self.speech)
        if draft.place is not None and self.roles.two_sides() and draft.place.code in self.units(draft.parties()):
            draft.place = None  # مصر اور قطر میں مذاکرات: sides, no ground
        self._settle_force(draft)
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
        type_, mode = ("THREATEN", self.threat) if self.threat else (self.type, self.predicate.mode)
        trigger = (self.match.first, max(end, self.match.noun_last))
        sentence = self.parse.sentence
        return Draft(
            type_, mode, self.status, self.actors, self.recipients, None, None, None, sentence, trigger, self.predicate, [sentence]
        )  # fmt: skip

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
        if draft.type == "MOBILIZE" and not self.roles.names(draft.recipients, own=True):
            draft.recipients = sent_to(draft, self.roles) or draft.recipients
