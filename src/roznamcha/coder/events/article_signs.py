"""Article signs: what is seen of a draft event in its whole article, who takes part in it and what else is told beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.events.scope import mentions_by_unit, unit
from roznamcha.coder.events.signs import field_of
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain_words

_MANY_CLAUSES = 6
_MANY_UNITS = 10
# Words of fields that are out of scope, and of the one that is in it.
_TOPICS = {
    "sport": plain_words("کرکٹ میچ ٹیم کھلاڑی فٹبال ٹورنامنٹ وکٹ رنز کپ اولمپکس گول بیٹسمین بولر ٹیسٹ سیریز چیمپئن"),
    "show": plain_words("فلم اداکار اداکارہ گانے موسیقی ڈراما ڈرامہ شادی فنکار گلوکار بالی ووڈ ہالی"),
    "science": plain_words("بیماری مریض تحقیق ڈاکٹروں ہسپتال سائنسدانوں صحت علاج ویکسین وائرس محققین"),
    "business": plain_words("قیمت روپے اسٹاک مارکیٹ سرمایہ کمپنی برآمدات صارفین ٹیکس گانٹھ"),
    "home politics": plain_words("اسمبلی سینیٹ اپوزیشن جلسہ دھرنا انتخابات عدالت ضمنی وزیراعلی تحریک انصاف لیگ پیپلز"),
    "crime": plain_words(
        "ملزم ملزمان ملزمہ مقدمہ مقدمے تھانہ تھانے ڈکیتی چوری منشیات سمگلنگ اسمگلنگ زیادتی مجرم پولیس تفتیش"
    ),
    "economy": plain_words("چینی گیس بجلی مہنگائی پٹرول سبسڈی کمپنیوں درآمدات آٹا گندم"),
    "elections": plain_words("انتخابی پارٹی جماعت کارکن کارکنوں حلقے امیدوار صوبائی وفاقی عوام"),
    "war": plain_words("فوج حملہ فورسز طیاروں بمباری میزائل جنگجوؤں شدت پسندوں"),
    "statecraft": plain_words("وزارت ملکوں ممالک حکومت معاہدہ سربراہ وزیر صدر"),
    "diplomacy": plain_words(
        "سفارتی خارجہ مذاکرات سفیر اقوام متحدہ معاہدے پابندیاں دوطرفہ تعلقات فوجی حملے جنگ بندی سرحد"
    ),
}


def _topics(words: Sequence[str]) -> dict[str, float]:
    """How far words are those of each field, in 0..1."""
    counts = Counter(words)
    total = len(words) or 1
    return {name: min(1.0, 25.0 * sum(counts[word] for word in known) / total) for name, known in _TOPICS.items()}


def add_article_signs(drafts: list[Draft], discourse: Discourse) -> None:
    """Signs from the whole article: who is much named, who else is there, what is told beside it."""
    named = mentions_by_unit(discourse)
    about = {f"topic {name}": share for name, share in _topics(discourse.text.words).items()}
    for place, draft in enumerate(drafts):
        signs = {
            **_by_weight(draft, discourse, named),
            **_by_kind(draft, discourse),
            **_by_sentence(draft, discourse),
            **_by_company(place, drafts, discourse),
            **_by_teller(draft, discourse),
            **about,
            "one state article": float(bool(named) and max(named.values()) / (named.total() or 1) > 0.75),
            "long": float(len(discourse.parses) > 15),
            "states in article": min(len(named), _MANY_UNITS) / _MANY_UNITS,
        }
        draft.signs.update({sign: value for sign, value in signs.items() if value})


def _units(indexes: list[int], discourse: Discourse) -> set[str]:
    return {own for index in indexes if (own := unit(discourse, index))}


def _sides(draft: Draft, discourse: Discourse) -> tuple[set[str], set[str]]:
    return _units(draft.actors, discourse), _units(draft.recipients, discourse)


def _by_weight(draft: Draft, discourse: Discourse, named: Counter[str]) -> dict[str, float]:
    """How much the article speaks of the parties."""
    actors, recipients = _sides(draft, discourse)
    units, total = actors | recipients, named.total() or 1
    ranked = [own for own, _count in named.most_common()]
    return {
        "top two": float(len(units & set(ranked[:2])) == min(2, len(units))),
        "actor top": float(bool(actors & set(ranked[:3]))),
        "recipient top": float(bool(recipients & set(ranked[:3]))),
        "share": sum(named[own] for own in units) / total,
        "units": min(len(units), 4) / 4.0,
        "actor share": min((named[own] / total for own in actors), default=0.0),
        "recipient share": min((named[own] / total for own in recipients), default=0.0),
        "actor named once": float(any(named[own] <= 1 for own in actors)),
        "recipient named once": float(any(named[own] <= 1 for own in recipients)),
    }


def _by_kind(draft: Draft, discourse: Discourse) -> dict[str, float]:
    """What sort of actors the parties are: states, police, persons that the lexicon does not know."""
    doers = [discourse.candidate(index) for index in draft.actors]
    others = [discourse.candidate(index) for index in draft.recipients]
    signs = {
        f"actor {doers[0].type}": 1.0,
        "group": float(any(party.type == "group" for party in [*doers, *others])),
        "codeless actor": float(any(not doer.code for doer in doers)),
        "codeless recipient": float(any(not other.code for other in others)),
        "unknown actor": float(any(doer.type == "person" and doer.entity is None for doer in doers)),
        "unknown recipient": float(any(other.type == "person" and other.entity is None for other in others)),
        "unknown body": float(any(p.type in ("org", "group") and p.entity is None for p in [*doers, *others])),
    }
    signs |= {f"doer {doer.entity.kind}": 1.0 for doer in doers if doer.entity is not None}
    if others:
        signs[f"recipient is {others[0].type}"] = signs[f"recipient is {others[0].type} {field_of(draft.type)}"] = 1.0
    return signs


def _by_sentence(draft: Draft, discourse: Discourse) -> dict[str, float]:
    """What the sentence is like: `پولیس نے ملزم کو …` is hardly diplomacy, a sentence of six clauses is easily misread."""
    parse = discourse.parses[draft.sentence]
    words = discourse.text.words[parse.first : parse.last]
    topics = {f"sentence topic {name}": share for name, share in _topics(words).items()}
    return {
        f"clauses {min(len(parse.clauses), _MANY_CLAUSES)}": 1.0,
        "tellings": min(len(draft.sentences), 5) / 5.0,
        **topics,
    }


def _by_company(place: int, drafts: list[Draft], discourse: Discourse) -> dict[str, float]:
    """What else is told: in the same sentence, of the same parties before, or by those it is done to of its doers.

    Where most other drafts have parties that marks name, this one is likelier diplomacy too.
    """
    draft = drafts[place]
    field, units = field_of(draft.type), _units(draft.parties(), discourse)
    beside = [other for other in drafts if other is not draft and other.sentence == draft.sentence]
    before = [_units(other.parties(), discourse) for other in drafts[:place] if other.type == draft.type]
    again = any(told <= units or units <= told for told in before)
    sides = _sides(draft, discourse)
    returned = any(_sides(other, discourse) == sides[::-1] for other in drafts)
    near = sum("far 0" in other.signs for other in drafts if other is not draft)
    twin = any(other.type == draft.type and _sides(other, discourse) == sides for other in drafts[:place])
    return {
        "retold": float(len(draft.sentences) > 1),
        "crowded": float(len(beside) > 1),
        "told before": float(again),
        f"told before {draft.type}": float(again),
        "returned": float(returned),
        f"returned {field}": float(returned),
        "marked company": (near + 1) / (len(drafts) + 1),
        "twin before": float(twin),
        f"twin before {field}": float(twin),
        **{f"{field} beside {field_of(other.type)}": 1.0 for other in beside},
    }


def _by_teller(draft: Draft, discourse: Discourse) -> dict[str, float]:
    """Who tells it: nobody but the reporter, the doer himself, whom it was done to, or another."""
    speech, field = discourse.speeches.get(draft.sentence), field_of(draft.type)
    if speech is None or "inside" not in draft.signs:
        teller = "reporter" if speech is None else "beside speech"
        return {f"told by {teller} {field}": 1.0}
    own = unit(discourse, speech.speaker)
    teller = "nobody" if own is None else "another"
    if own in _units(draft.actors, discourse):
        teller = "doer"
    elif own in _units(draft.recipients, discourse):
        teller = "other side"
    return {f"told by {teller}": 1.0, f"told by {teller} {field}": 1.0}
