"""Doers: who does what one match tells, and with whom: by their marks, else who speaks, was told before or is near."""

from __future__ import annotations

from roznamcha.coder.events.aims import Aims
from roznamcha.coder.events.attachment import brokers
from roznamcha.coder.events.consult import body_meets
from roznamcha.coder.events.documents import speaks_through
from roznamcha.coder.events.force import intercepts, own_arms, they, verbal_attack
from roznamcha.coder.events.hands import hand_before
from roznamcha.coder.events.protests import protested_against, townspeople
from roznamcha.coder.events.sides import clears_another, crowd_acts, judged, linked_towns, summoner, unmarked_doer
from roznamcha.coder.events.subject import frees, patient_behind
from roznamcha.coder.events.when import VERBAL
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.verbs import INTRANSITIVE

_OF_VERB, _OF_NOUN = ("subject",), ("janib", "ka", "adjective", "subject")
_RESOLUTION = plain("قرارداد")
_HEAD = 4  # words behind a participle in which its noun stands
_KO = plain("کو")
_HAPPEN = plain("ہو")
_DECIDED = VERBAL | {"SANCTION"}  # what a session or a resolution may do
_DONE_TO = frozenset("COERCE SANCTION RETREAT ASSAULT".split())  # where a passive has somebody to suffer it
_OF_OTHERS = frozenset("COERCE SANCTION RETREAT AID MOBILIZE".split())  # what is judged is another's deed
_TALKS = plain_words("مذاکرات بات چیت")  # of the two; a meeting may be others'
_OF_TWO_LANDS = plain_words("سرحد سرحدی سرحدوں لائن جنگ")  # no street fight
_WITH, _COUNTERPART = frozenset(["se", "sath", "ko"]), plain("منصب")  # ہم منصب


class Doers(Aims):
    """A match with who does it, and whom its marks set beside or against him."""

    # -- who does it ----------------------------------------------------------------

    def _marked_doers(self) -> bool:
        """The doers that marks tell; False where it is done by nobody known, or judged by its subject."""
        roles, predicate, verb = self.roles, self.predicate, self.verb
        self.actors = roles.find(
            predicate.actor or (_OF_VERB if self.match.verb is not None else _OF_NOUN),
            self._own_side(protested_against(roles)) if self.type == "PROTEST" else [],
        )
        if predicate.mode == "visit":
            # دونوں وفود دوحہ پہنچیں گے: the land is not who comes
            goal = self._goal()
            self.actors = [w for w in self.actors if w not in goal]
        arms = own_arms(roles, self.speech) if self.type == "ASSAULT" and not self.actors else []
        self.actors = self.actors or arms
        if self._of_strangers() or self._of_head() or self._denies_nothing():
            return False
        infinitive = verb is not None and verb.participle == "infinitive"
        if self.actors and verb and infinitive and judged(self.words, self.parse, verb.last, roles, self.actors):
            return False
        if self.type == "ASSAULT":
            speech = self.speech
            inside = speech is not None and self.match.first >= speech.content_from
            if speech is not None and inside and not arms and self.actors == [speech.speaker]:
                self.actors = they(roles, speech)
            if verbal_attack(roles, self.actors) or (self.predicate.mode == "destroy" and intercepts(roles)):
                return False
        if not self.actors and self.type == "COOPERATE":
            self.actors = linked_towns(self.discourse, self.parse, roles)
        if not self.actors and self.type == "PROTEST":
            self.actors = townspeople(roles)
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

    def _denies_nothing(self) -> bool:
        """Whether it is the reporter's word, `سوڈان نے بے بنیاد الزامات لگائے`, or clears somebody else."""
        speech = self.speech
        if self.type != "REJECT" or self.predicate.actor != ("speaker",):
            return False
        told = speech is not None and speech.verb is not None and self.match.first < speech.content_from
        return told or clears_another(self.roles, self.actors)

    def _of_head(self) -> bool:
        """Whether the noun behind a participle does it, and not who is told before: `چلی نے حملہ کرنے والے گروہ کو`."""
        verb = self.verb
        if self.type == "CONSULT" or verb is None or verb.participle != "wala" or verb.passive:
            return False
        if INTRANSITIVE & set(self.roles.segment.stems):
            return False  # گرفتار ہونے والے: it is done to him
        if _RESOLUTION in self.words[verb.last : verb.last + 2]:
            return False  # مذمت کرنے والی قرارداد منظور کی: who passed it condemns
        near = range(verb.last, verb.last + _HEAD)
        heads = [w for a in self.roles.everywhere() if a.first in near for w in self.discourse.who(a)]
        return bool(self.actors) and self.predicate.actor != ("speaker",) and not set(heads) & set(self.actors)

    def _marked_sides(self) -> bool:
        """Guests, recipients and partners that marks tell."""
        roles, predicate = self.roles, self.predicate
        self.guests = roles.visitor() if predicate.mode == "visit" else []
        self.actors = self.guests or self.actors
        self.own = self.units(self.actors)
        same = self.actors
        if self.actors and not predicate.joint:
            same = [c.index for c in self.discourse.cast.candidates if self.unit(c.index) in self.own]
        ground = ("mein",) if self.refusal else ()  # عراق میں اپنا اڈہ خالی نہیں کرے گا
        self.recipients = roles.find(("ka", "adjective") if self.guests else (*predicate.recipient, *ground), same)
        if predicate.mode == "visit":
            self.recipients = self._land_of_pattern() or self.recipients
        if self.type == "PROTEST":
            self.recipients = [w for w in protested_against(roles) if w not in same]
        for mark in predicate.joint:
            self.partners.extend(roles.find((mark,), [*self.actors, *self.partners]))
        if predicate.mode == "multilateral" and self.verb is not None and self.actors:
            self.partners.extend(w for w in roles.attendants() if self.unit(w) not in self.own)
        if predicate.mode == "multilateral":
            # یونان میں ہونے والی کانفرنس میں: the land is its place
            self.partners = [w for w in self.partners if not roles.only_ground(w)]
            self.actors = [w for w in self.actors if not roles.only_ground(w)]
        return True

    def _patient_behind(self) -> bool:
        """Whom a passive participle before him tells of, done by whoever is told there: `مصر میں گرفتار کیے گئے چلی کے صحافی`."""
        head = patient_behind(self.roles) if self.type in _DONE_TO else None
        if head is None:
            return True
        patients = self.discourse.who(head)
        self.actors = self.roles.find(("janib", "zariye", "land", "se"), patients) or frees(self.roles, head)
        self.recipients = [w for w in patients if w not in self.actors]
        return True

    def _land_of_pattern(self) -> list[int]:
        """The state that the pattern itself names, `سعودی عرب سے مصر پہنچے`, unless it is told whom he goes to meet."""
        met = [w for a in [*self.roles.before, *self.roles.earlier] if a.mark == "se" for w in self.discourse.who(a)]
        if any(self.discourse.candidate(w).type in ("person", "group") for w in met):
            return []
        return [land for land in self._goal() if self.unit(land) not in self.own]

    def _goal(self) -> list[int]:
        """The states whose names, or capitals', are words of the match: `سعودی عرب سے | مصر پہنچے`."""
        named = (m for m in self.parse.mentions if self.match.first <= m.first < self.match.noun_last)
        return [m.actor for m in named if m.type == "state" and m.sort in ("name", "capital") and m.actor is not None]

    def _unmarked_doers(self) -> bool:
        """Without a marked doer, the first that one of these finds; False where it is another's deed that is judged."""
        finders = (self._who_says, self._through_whom, self._told_beside, self._who_is_near, self._those_of_before)
        for find in finders:
            if not self.actors:
                find()
        if self._visit_judged():
            return False
        # گرفتاری پر تنقید کی، رہائی پر شکریہ ادا کیا: another's deed
        noun = self.verb is None and self.type in _OF_OTHERS and bool(self.actors)
        return not (noun and judged(self.words, self.parse, self.match.noun_last, self.roles, self.actors))

    def _visit_judged(self) -> bool:
        """Whether who judges a journey is no traveller, and where it went is not told here: `تہران نے امریکی صدر کے دورے کو اشتعال انگیز قرار دیا`."""
        if (
            self.predicate.mode != "visit"
            or self.verb is not None
            or self.words[self.match.noun_last : self.match.noun_last + 1] != [_KO]
        ):
            return False
        owners = [a for a in self.roles.before if a.mark in ("ka", "adjective") and a.last == self.match.first]
        judge = [
            a for a in self.roles.before if "ne" in (a.mark, a.outer) and set(self.discourse.who(a)) & set(self.actors)
        ]
        return bool(judge) and any(set(self.discourse.who(a)) & set(self.recipients) for a in owners)

    def _passive(self) -> bool:
        return self.verb is not None and self.verb.passive

    def _who_says(self) -> None:
        """Who refuses or does by words what nobody else is told to do."""
        if self.speech is None:
            return
        refuses = self.refusal is not None and self.inside
        if refuses or (self.type in VERBAL and self.match.verb is not None and not self._passive()):
            self._fall_back([self.speech.speaker])

    def _through_whom(self) -> None:
        """The session, document or envoy's summoner that a passive is told through, else who says it."""
        if self._passive() and self.type == "ACCUSE":
            self._fall_back(summoner(self.earlier, self.roles, self.recipients, self.discourse))
        agreed = self.type == "AGREE" and _HAPPEN in self.roles.segment.stems
        if not self.actors and self.verb is not None and (self._passive() or agreed) and self.type in _DECIDED:
            through = speaks_through(self.discourse, self.parse, self.roles, self.earlier)
            self._fall_back([w for w in through if w not in self.recipients])
        said = self.type in VERBAL and self.speech is not None and self._passive() and not self.inside
        if not self.actors and said and self.speech is not None:
            self._fall_back([self.speech.speaker])

    def _told_beside(self) -> None:
        """Under whom an attack is made, and whose hand it was that did something before."""
        if self.type == "ASSAULT" and self.verb is None:
            self._fall_back(self.roles.find(("zariye",), self.recipients))  # سعودی اتحاد کے تحت فضائی حملے
        if not self.actors and self._passive():
            doers, self.recipients = hand_before(self.roles, self.earlier, self.recipients)
            self._fall_back(doers)

    def _who_is_near(self) -> None:
        """Who is told near it, for what is no word of a speaker's."""
        if self.type not in VERBAL or self.verb is None or self._passive():
            doers, self.far = unmarked_doer(self.discourse, self.roles, self.recipients, self.verb, self.speech)
            self._fall_back(doers)

    def _those_of_before(self) -> None:
        """The body that meets, and the two who were told before."""
        if self.predicate.mode == "multilateral":
            self._fall_back(body_meets(self.roles, self.speech))
        if not self.actors and self._between_those_told():
            self._fall_back(self.discourse.named_together(self.parse, self.match.first))

    def _between_those_told(self) -> bool:
        """Whether what two do together names no side, so that it is theirs who were told before: `جس کے بعد جنگ بندی ہوئی`."""
        roles = self.roles
        named = [a for a in roles.everywhere() if self.discourse.who(a) and not brokers(roles, a)]
        named = [a for a in named if self.type == "ASSAULT" or not roles.is_ground(a)]
        return self._mutual() and self.speech is None and not named and not roles.stranger_acts()

    def _mutual(self) -> bool:
        """Whether it is of two sides: a truce, a clash at their border, a treaty signed, talks."""
        if "darmiyan" not in self.predicate.joint:
            return False
        if self.type == "ASSAULT":
            return not _OF_TWO_LANDS.isdisjoint(self.words[self.parse.first : self.parse.last])
        if self.type == "CONSULT":
            return not _TALKS.isdisjoint(self.words[self.match.first : self.match.noun_last])
        done = self.verb is None or self.verb.passive or _HAPPEN in self.roles.segment.stems
        return self.predicate.mode == "ceasefire" or (self.type == "SUPPORT" and done)

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
        if both or self._with_own_side():
            return True
        return self.predicate.mode != "visit" and self.roles.partner_unnamed()

    def _with_own_side(self) -> bool:
        """Whether the other side is of one's own land: `وفد نے صوبائی حکام سے بات چیت کی`, `صدر نے وزیر دفاع کو فون کیا`."""
        marks = _WITH.intersection(self.predicate.joint)
        told = [a for a in self.roles.before if a.mark in marks and a.mentions[0].type != "pronoun"]
        acting = [a for a in self.roles.before if a.subject and set(self.discourse.who(a)) & set(self.actors)]
        if not told or not acting or _COUNTERPART in self.words[told[-1].first : told[-1].last]:
            return False
        who = self.units(self.discourse.who(told[-1]))
        return who <= self.own if who else told[-1].mentions[0].type == "office" and told[-1].mark == "ko"
