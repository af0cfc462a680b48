"""Telling: what one match in one sentence tells, step by step: whether, who, to whom, where and when."""

from __future__ import annotations

from roznamcha.coder.events.aims import Aims
from roznamcha.coder.events.attachment import brokers
from roznamcha.coder.events.consult import apart, settle_consult
from roznamcha.coder.events.documents import speaks_through
from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.force import own_arms, sent_to, struck, they, verbal_attack, victims
from roznamcha.coder.events.matching import barred
from roznamcha.coder.events.protests import protested_against
from roznamcha.coder.events.sides import (
    clears_another,
    crowd_acts,
    in_general,
    judged,
    linked_towns,
    unmarked_doer,
)
from roznamcha.coder.events.signs import sentence_signs
from roznamcha.coder.events.status import beside_saying, status_of
from roznamcha.coder.events.threats import is_threatened, threat_told
from roznamcha.coder.events.when import VERBAL, date_event
from roznamcha.coder.events.where import place_event
from roznamcha.language.letters import plain, plain_words

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
_OF_TWO_LANDS = plain_words("سرحد سرحدی سرحدوں لائن جنگ")  # no street fight
_BUY, _JOINTLY = plain("خرید"), frozenset(map(plain, ["مل", "مشترکہ"]))
_EXERCISES = plain_words("مشق مشقیں مشقوں")
_AT_WHOM = frozenset(["par", "ko", "khilaf"])
_OF_VERB, _OF_NOUN = ("subject",), ("janib", "ka", "adjective", "subject")


class Telling(Aims):
    """One match on its way to drafts."""

    def drafts(self) -> list[Draft]:
        """What the match tells; [] where one of the steps finds that it tells nothing."""
        steps = (
            self._may_tell,
            self._is_asserted,
            self._marked_doers,
            self._marked_sides,
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

    def _abroad(self) -> bool:
        """False where a mark names another of the doer's own land: `عمران خان نے نواز شریف پر بھارت نوازی کا الزام لگایا`."""
        if self.recipients or self.predicate.joint or self.verb is None:
            return True
        marks = _AT_WHOM.intersection(self.predicate.recipient)
        aimed = [
            who for a in self.roles.before if a.mark in marks and not a.outer for who in self.discourse.who(a)
            if who not in self.actors and self.discourse.candidate(who).type == "person"
        ]  # fmt: skip
        return not self.units(aimed) & (self.own - {None})

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
        if self.actors and verb and infinitive and judged(self.words, self.parse, verb.last, roles, self.actors):
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
        """The state that the pattern itself names, `سعودی عرب سے مصر پہنچے`, unless it is told whom he goes to meet."""
        met = [w for a in [*self.roles.before, *self.roles.earlier] if a.mark == "se" for w in self.discourse.who(a)]
        if any(self.discourse.candidate(w).type in ("person", "group") for w in met):
            return []
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
        if not self.actors and self._between_those_told():
            self._fall_back(self.discourse.named_together(self.parse, self.match.first))
        noun = verb is None and self.type == "COERCE" and bool(self.actors)  # گرفتاری پر تنقید کی: another's deed
        return not (noun and judged(self.words, self.parse, self.match.noun_last, self.roles, self.actors))

    def _between_those_told(self) -> bool:
        """Whether a truce or a clash names no side, so that it is that of the two told before: `جس کے بعد جنگ بندی ہوئی`."""
        border = not _OF_TWO_LANDS.isdisjoint(self.words[self.parse.first : self.parse.last])
        mutual = "darmiyan" in self.predicate.joint and (
            (self.type == "ASSAULT" and border) or (self.type == "RETREAT" and self.predicate.mode == "ceasefire")
        )
        named = [a for a in self.roles.everywhere() if self.discourse.who(a) and not brokers(self.roles, a)]
        return mutual and self.speech is None and not named and not self.roles.stranger_acts()

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
