"""Casting: which of the candidates are the codebook's actors.

Persons of the lexicon, bodies under their own names and whoever speaks or acts are. A state
that is only named has to be named as more than a place; how much each way of naming it weighs
is in `_WEIGHTS`, and follows what coders of the gold articles kept.
"""

from __future__ import annotations

from roznamcha.coder.names.actors import PRIVATE_ROLES
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.roster import Candidate
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, JOIN, mark_at
from roznamcha.language.sentences import Sentence
from roznamcha.language.text import Text
from roznamcha.lexicon import Entity
from roznamcha.types import Actor

# Nouns after کا, کی, کے with which a state acts or is dealt with: `گھانا کی حکومتیں`, `روس کی حمایت`.
_DEEDS = plain_words(
    "حکومت حکومتیں حکومتوں حمایت ہاتھ رہنمائی راہنمائی مثال صدر وزیر سفیر مدد پالیسی پالیسیوں فیصلے فیصلہ موقف مؤقف الزام الزامات کوشش کوششوں کوششیں "
    "جارحیت حملے حملوں مفاد مفادات خلاف نئے نومنتخب سابق کردار تعاون شرکت رکنیت مداخلت دباؤ قیادت چانسلر بادشاہ ولی وفد ثالثی ترجمان"
)
_SPOKESMAN = plain("ترجمان")
_SUCH = plain_words("جیسے جیسی جیسا سمیت دیگر")
_OPENERS = plain_words("کہ جبکہ تاہم لیکن جب")
_COUNTRIES = plain_words("ممالک ملکوں ملک")
# How much a mention weighs by the mark after it; 1 makes an actor.
_WEIGHTS = {
    "mein": 0.3,
    "tak": 0.2,
    "ka": 0.35,
    "se": 0.5,
    "capital": 0.2,
    "adjective": 0.25,
    "office": 0.4,
    "again": 0.2,
}
# Marks of who acts or is acted on. Organs of a state that are named by a noun for them need one, `کابینہ کے ارکان` tells nothing.
_ACTING = frozenset(["ne", "ko", "sath", "khilaf", "janib", "darmiyan", "mutabiq", "par"])
_GENERIC_KINDS = frozenset(["court", "executive", "legislature", "military", "force", "police"])
_PLACE_MARKS = frozenset(["mein", "tak", "se"])
_WEST = "WEST"
_ENOUGH = 1.0
_UNMARKED_IN_QUIET = 0.6  # a name without a mark, in an article that tells no event: a list of lands
_GOAL = 0.3  # ترکی چلے گئے: a place
_UNPOLITICAL = 2.0  # what a state needs in an article in which nobody acts in politics
# Verbs of motion: a bare name before them is where somebody goes.
_MOTION = plain_words(
    "آ آنے آنا آئے آیے آیا آئی آئیں آتے آتی آمد پہنچ پہنچے پہنچا پہنچی پہنچنے پہنچیں پہنچایا جا جانے جانا جاتے جاتی جاتا جائیں جائے گیا گئے گیے گئی گئیں چلا چلے چلی لوٹ لوٹے لوٹنے لوٹا لوٹی "
    "روانہ روانگی منتقل منتقلی اسمگل سمگل فرار بھاگ بھیجا بھیجنے بھجوایا داخل"
)
_REPRESENTATIVE = "representative"
_EDITORIALS = plain_words("اداریے اداریہ اداریوں ادارتی")
_CORRESPONDENT = "correspondent"  # the outlet's own, who is no more an actor than the outlet
# Words of matches and films. Where they are this share of a text, nobody in it acts in politics.
_SPORT = plain_words(
    "ٹرافی چیمپئنز چیمپئینز چیمپیئنز چیمپینز ایونٹ ایونٹس شیڈولنگ میچ میچز میچوں ٹیم ٹیموں کرکٹ کرکٹر کرکٹرز رنز رن وکٹ وکٹوں وکٹیں ٹورنامنٹ کپ فٹبال ہاکی گول کھلاڑی کھلاڑیوں اوور اوورز بولر بولنگ بالنگ "
    "بیٹنگ ٹوئنٹی فائنل سیمی اننگز سیریز کپتان کوچ اسٹیڈیم سٹیڈیم"
)
_SHOW = _SPORT | plain_words(
    "فلم فلموں فلمی اداکار اداکارہ گلوکار گلوکارہ ڈرامہ ووڈ وڈ شوبز اداکاروں فنکاروں فنکار ہدایتکار موسیقی"
)
SHOW_SHARE = 0.03
_SHOW_LEAST = 4  # words
_NAMED_OFTEN = 3  # mentions
_SHOWISH_SHARE = 0.012  # from here on stars who are quoted are not quoted on politics


def show_share(text: Text) -> float:
    """The share of an article's words that are of sport or film; 0 where they are too few to tell."""
    count = sum(word in _SHOW for word in text.words)
    return count / len(text.words) if count >= _SHOW_LEAST else 0.0


def _political(discourse: Discourse) -> bool:
    """Whether artists are written of for what two states have against each other: both named more than once, no sport."""
    states = [c for c in discourse.cast.candidates if c.type == "state" and len(c.mentions) >= _NAMED_OFTEN]
    return len(states) > 1 and not any(word in _SPORT for word in discourse.text.words)


def cast_actors(active: set[int], discourse: Discourse, events: bool) -> list[Candidate]:
    """The actors of an article; `active` are the candidates who speak or take part in an event, `events` whether it has any."""
    share = 0.0 if _political(discourse) else show_share(discourse.text)
    if share >= SHOW_SHARE and not events:
        return []
    chosen = [c for c in discourse.cast.candidates if is_actor(c, active, discourse, quiet=not events)]
    if not events and not any(_of_politics(c) for c in chosen):
        # Weather, trade or crime: the states of it neither act nor are acted on.
        chosen = [
            c
            for c in chosen
            if c.type != "state" or c.index in active or _weight_of(c, discourse, quiet=True) >= _UNPOLITICAL
        ]
    if share >= _SHOWISH_SHARE or all(_private(c) or (c.type == "person" and c.entity is None) for c in chosen):
        # An actor or scientist who is quoted in an article without politics is none of the codebook's.
        chosen = [
            c
            for c in chosen
            if c.type != "person" or c.entity is not None or (c.role is not None and not _private_role(c))
        ]
    return chosen


def _of_politics(candidate: Candidate) -> bool:
    """Whether somebody other than a state acts in politics: a known politician, body, organ or group."""
    entity = candidate.entity
    if entity is None or candidate.type == "state":
        return False
    return candidate.type == "person" or entity.kind not in ("company", "outlet", "police")


def _private(candidate: Candidate) -> bool:
    return candidate.type == "org" and (candidate.entity is None or candidate.entity.kind in ("company", "outlet"))


def _private_role(candidate: Candidate) -> bool:
    return candidate.role is not None and any(word in candidate.role for word in PRIVATE_ROLES)


def is_actor(candidate: Candidate, active: set[int], discourse: Discourse, *, quiet: bool = False) -> bool:
    """Whether a candidate is an actor; `quiet`: the article tells no event."""
    if candidate.entity is not None and candidate.entity.kind == "outlet":
        return candidate.index in active and _in_editorial(candidate, discourse)
    if candidate.entity is None and (candidate.role == _CORRESPONDENT or _of_outlet(candidate)):
        return False
    if candidate.index in active:
        if candidate.surfaces or candidate.adjectives or candidate.capitals:
            return True
        # دمشق پر حملہ, تہران پہنچے
        capitals = [m for m in candidate.mentions if m.sort == "capital"]
        return candidate.type == "state" and any(_mark(m, discourse) not in _PLACE_MARKS for m in capitals)
    if candidate.entity is None and candidate.type != "person":
        return any(mention.english == "unknown party" for mention in candidate.mentions)
    if not candidate.surfaces:
        return False
    if candidate.type == "person":
        return candidate.entity is not None or any(mention.sort == "unknown" for mention in candidate.mentions)
    if candidate.entity is not None and candidate.type == "org":
        return _organ_acts(candidate, candidate.entity, discourse)
    if candidate.type == "state":
        return _weight_of(candidate, discourse, quiet=quiet) >= _ENOUGH
    return True


def _in_editorial(candidate: Candidate, discourse: Discourse) -> bool:
    """Whether a paper speaks for itself: `ٹائمز نے اپنے اداریے میں لکھا`."""
    sentences = (_sentence(mention, discourse) for mention in candidate.mentions)
    return any(not _EDITORIALS.isdisjoint(discourse.text.words[s.first : s.last]) for s in sentences)


def _of_outlet(candidate: Candidate) -> bool:
    """Whether an unknown person is an outlet's man on the spot: `وائس آف امریکہ کے نمائندے محمد اشتیاق`."""
    owners = [m.owner.entity for m in candidate.mentions if m.owner is not None and m.owner.entity is not None]
    often = len(candidate.mentions) >= _NAMED_OFTEN  # one whom the report is about
    return not often and candidate.role in (None, _REPRESENTATIVE) and any(owner.kind == "outlet" for owner in owners)


def _organ_acts(candidate: Candidate, entity: Entity, discourse: Discourse) -> bool:
    """Whether a body that neither speaks nor takes part in an event is named as more than a thing or a place."""
    if entity.kind == "company":
        return False
    marks = [_mark(mention, discourse) for mention in candidate.mentions if mention.sort != "office"]
    if entity.kind in _GENERIC_KINDS:
        return any(mark in _ACTING for mark in marks) or any(_has_spokesman(m, discourse) for m in candidate.mentions)
    if entity.code == _WEST:
        return not all(mark in _PLACE_MARKS for mark in marks)  # شمال مغرب میں
    if entity.kind == "organ" and entity.seat:
        return not all(mark in ("mein", "tak") for mark in marks)  # وائٹ ہاؤس میں
    return True


def _has_spokesman(mention: Mention, discourse: Discourse) -> bool:
    """`ترک فوج کے ترجمان کرنل …`: a body that speaks through him."""
    after = discourse.text.words[mention.np_last : mention.np_last + 2]
    return mention.sort != "office" and len(after) > 1 and after[0] in GENITIVE and after[1] == _SPOKESMAN


def _sentence(mention: Mention, discourse: Discourse) -> Sentence:
    """The sentence that a mention stands in."""
    return discourse.text.sentences[discourse.text.sentence_of(mention.first)]


def _weight_of(candidate: Candidate, discourse: Discourse, *, quiet: bool) -> float:
    return sum(_weight(mention, discourse, quiet=quiet) for mention in candidate.mentions)


def _weight(mention: Mention, discourse: Discourse, *, quiet: bool) -> float:
    """How far a mention of a state shows that it acts, or that somebody acts on it."""
    if mention.sort != "name":
        subject = mention.sort == "capital" and discourse.cast.heads_clause(mention)
        return _ENOUGH if subject else _WEIGHTS.get(mention.sort, 1.0)
    words = discourse.text.words
    end = _sentence(mention, discourse).last
    place = _list_end(mention, discourse, end)
    mark = mark_at(words, place, end)
    if mark is None:
        if place == mention.np_last and place < end and words[place] in _MOTION:
            return _GOAL
        return _UNMARKED_IN_QUIET if quiet and not _opens(mention, discourse) else 1.0
    if mark[0] == "ka" and (
        words[place - 1] in _COUNTRIES or (place + mark[1] < end and words[place + mark[1]] in _DEEDS)
    ):
        return 1.0  # یمن اور دیگر ممالک کے سربراہان, گھانا کی حکومت
    return _WEIGHTS.get(mark[0], 1.0)


def _opens(mention: Mention, discourse: Discourse) -> bool:
    """Whether a bare name opens its clause and so is the subject: `کہ ایران مذاکرات چاہتا ہے`; not one of a list."""
    words = discourse.text.words
    opens = mention.np_first == _sentence(mention, discourse).first or words[mention.np_first - 1] in _OPENERS
    return opens and mention.np_last < len(words) and words[mention.np_last] not in JOIN


def _mark(mention: Mention, discourse: Discourse) -> str | None:
    """The name of the postposition after a mention."""
    found = mark_at(discourse.text.words, mention.np_last, _sentence(mention, discourse).last)
    return found[0] if found else None


def _list_end(mention: Mention, discourse: Discourse, end: int) -> int:
    """Where the list ends that a state is named in: `یمن اور صومالیہ جیسے ممالک`."""
    words = discourse.text.words
    others = discourse.cast.states_at
    place = mention.np_last
    while place + 1 < end and words[place] in JOIN:
        step = place + 2 if words[place + 1] in JOIN else place + 1
        if step not in others or others[step].sort != "name":
            place = step if step < end and words[step] in _SUCH else place
            break
        place = others[step].np_last
    if place < end and words[place] in _SUCH:
        return next((t + 1 for t in range(place + 1, min(place + 4, end)) if words[t] in _COUNTRIES), place)
    return place


def make_actor(candidate: Candidate, identity: str, discourse: Discourse) -> Actor:
    """The codebook's form of a candidate."""
    surfaces = list(candidate.surfaces) or list(candidate.adjectives) or list(candidate.capitals)
    if not surfaces:
        capitals = (m for m in candidate.mentions if m.sort == "capital")
        surfaces = list(dict.fromkeys(discourse.text.surface(m.first, m.last) for m in capitals))
    mentions = [discourse.text.span(m.first, m.last) for m in candidate.mentions]
    return Actor(identity, candidate.type, candidate.code, candidate.name, candidate.role, surfaces, mentions)
