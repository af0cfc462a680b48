"""Modes that the words around an event tell: the weapon of an attack, what a demand asks for, what is threatened."""

from __future__ import annotations

from itertools import pairwise

from roznamcha.coder.events.drafts import Draft
from roznamcha.coder.speech.speakers import Discourse
from roznamcha.language.letters import plain, plain_words

# The first that is named in the clause counts: a suicide bomber's bomb is a suicide attack.
_WEAPONS = (
    ("suicide-attack", plain_words("خودکش")),
    ("drone", plain_words("ڈرون ڈرونز")),
    ("aerial", plain_words("فضائی فضائیہ جیٹ طیارے طیاروں جہازوں ہیلی بمباری بمباریوں لڑاکا بمبار")),
    ("heavy-weapons", plain_words("میزائل میزائلوں راکٹ راکٹوں توپ توپوں توپخانے گولہ گولے گولوں ٹینکوں")),
    ("explosives", plain_words("بم بموں دھماکہ دھماکے دھماکوں دھماکا بارودی بارود")),
    ("firearms", plain_words("فائرنگ گولی گولیاں گولیوں مقابلے مقابلہ")),
)
_SHELLING = plain_words("گولہ گولے گولوں توپ توپوں توپخانے مارٹر راکٹ راکٹوں")  # outweighs the firing told with it
_STRUCK = plain_words("کو پر")  # ٹینک کو نشانہ بنایا: what is struck is no weapon
# What somebody gives way in: a truce, a release, a withdrawal, restraint.
_YIELD = plain_words("فائربندی سیز تحمل انخلا انخلاء نکل رہا رہائی خالی محاصرہ")
# Force that is to end, and what ends it: `بمباری بند کرے`, `لڑائی کے خاتمے پر زور`, `کشیدگی سے گریز`.
_FORCE = plain_words(
    "جنگ لڑائی بمباری حملے حملوں فائرنگ کارروائی کارروائیاں کارروائیوں آپریشن تشدد خونریزی جارحیت پروازیں دشمنی کشیدگی تنازع تنازعے"
)
_END = plain_words("بند روک روکے روکیں روکی روکنے خاتمے خاتمہ ختم گریز باز کم کمی")
# An accord that is to be kept: `معاہدے کی پاسداری کرے`.
_ACCORD = plain_words("معاہدے معاہدوں سمجھوتے معاہدہ")
_KEEP = plain_words("پاسداری پاس احترام عملدرآمد واپس لوٹے")
_OUT = plain_words("نکالنے نکالے نکالیں بلانے بلائے بلا بلائیں ہٹانے ہٹائے نکل")  # … the troops of somebody
_TRUCE = (plain("جنگ"), plain("فائر"))
_BANDI = plain("بندی")
_SOON = 4  # words from what is to end to the verb
# What is asked of a helper: `مدد کرے`, `نوٹس لے`, `کردار ادا کرے`.
_HELP = plain_words("مدد امداد معاونت اعانت نوٹس")
_PART = tuple(plain(words) for words in ("کردار ادا", "آواز اٹھا", "آواز اٹھانے", "آواز اٹھائیں", "آواز اٹھائے"))
# What a helper refuses: `اسلحہ دینے سے انکار`.
_REFUSAL, _GIVEN, _LEAVE = (
    plain_words("انکار معذرت"),
    plain_words("دینے فراہم مہیا بھیجنے مدد امداد"),
    plain_words("اجازت جواب"),
)
_WEAPONRY = plain_words("طیارے طیاروں طیارہ ٹینک ٹینکوں میزائل میزائلوں توپیں توپخانہ توپخانے ڈرون ڈرونز بمبار ریڈار")
_TROOPS = plain_words(
    "بردار بیڑا بیڑہ بیڑے آبدوز فوج فوجی فوجیوں فوجیں افواج دستے دستوں دستہ اہلکار اہلکاروں سپاہی سپاہیوں کمک نفری فورسز فورس"
)
# What somebody threatens with, where it is no force.
_THREATS = (
    ("expel", plain_words("نکال نکالنے بدر بیدخل ناپسندیدہ")),
    ("relations", plain_words("تعلقات مذاکرات معاہدہ معاہدے معاہدوں رکنیت سفیر سمجھوتے")),
    ("restrict", plain_words("پابندی پابندیاں پابندیوں ٹیرف محصولات امداد فنڈنگ سرحد سرحدیں اثاثے منجمد تجارت برآمدات سپلائی دفتر فروخت فراہمی ترسیل بجلی گیس تیل پانی خریداری")),
)  # fmt: skip
_VIOLENCE = plain_words(
    "حملہ حملے حملوں جنگ فوجی بمباری کارروائی طاقت قوت تباہ جوابی منہ نشانہ قتل انتقام بدلہ جوہری ایٹمی میزائل"
)
_BEFORE, _BEHIND = 14, 25  # words before a demand or threat, and behind it, that tell what it is


def settle_mode(draft: Draft, discourse: Discourse) -> None:
    """Set the mode of an attack or demand whose verb leaves it open from the words of its clause."""
    if draft.type == "ASSAULT" and draft.mode is None:
        words = _clause(draft, discourse)
        used = {word for word, behind in pairwise([*words, ""]) if behind not in _STRUCK}
        draft.mode = next((mode for mode, weapons in _WEAPONS if weapons & used), None)
    elif draft.type == "ASSAULT" and draft.mode == "firearms" and _SHELLING & set(_clause(draft, discourse)):
        draft.mode = "heavy-weapons"
    elif draft.type == "REQUEST" and draft.mode == "change":
        words = _clause(draft, discourse)
        draft.mode = "yield" if _asks_to_yield(words) else "assist" if _asks_for_help(words) else "change"
    elif draft.type == "REJECT" and draft.mode == "yield" and _refuses_help(_clause(draft, discourse)):
        draft.mode = "assist"
    elif draft.type == "MOBILIZE" and draft.mode == "troops":
        words = _clause(draft, discourse)
        draft.mode = "weapons" if _WEAPONRY & set(words) and not _TROOPS & set(words) else "troops"
    elif draft.type == "THREATEN" and draft.mode == "violence":
        words = _clause(draft, discourse)
        if not _VIOLENCE & set(words):
            draft.mode = next((mode for mode, means in _THREATS if means & set(words)), "violence")


def _asks_for_help(words: list[str]) -> bool:
    """`عالمی برادری سے مطالبہ کیا کہ وہ صورتحال کا نوٹس لے`; not `باغیوں کی مدد بند کرے`."""
    part = any(" ".join(pair) in _PART for pair in pairwise(words))
    return part or (bool(_HELP & set(words)) and not _followed(words, _HELP, _END))


def _refuses_help(words: list[str]) -> bool:
    """`اسلحہ دینے سے انکار کیا`; not `اجازت دینے سے انکار کیا`."""
    refused = next((i for i, word in enumerate(words) if word in _REFUSAL), len(words))
    given = words[max(0, refused - _SOON) : refused]
    return refused < len(words) and not _GIVEN.isdisjoint(given) and _LEAVE.isdisjoint(given)


def _asks_to_yield(words: list[str]) -> bool:
    truce = any(pair[0] in _TRUCE and pair[1] == _BANDI for pair in pairwise(words))
    return (
        truce
        or bool(_YIELD & set(words))
        or any(_followed(words, nouns, ends) for nouns, ends in ((_FORCE, _END), (_ACCORD, _KEEP), (_TROOPS, _OUT)))
    )


def _followed(words: list[str], nouns: frozenset[str], ends: frozenset[str]) -> bool:
    """Whether one of the nouns stands a few words before one of the ends."""
    return any(word in nouns and ends & set(words[i + 1 : i + 1 + _SOON]) for i, word in enumerate(words))


def _clause(draft: Draft, discourse: Discourse) -> list[str]:
    """The words of the draft's clause up to the end of its trigger, and of what is asked after it."""
    parse = discourse.parses[draft.sentence]
    clause = parse.clauses[parse.segment_at(draft.trigger[0]).clause]
    first, last = clause.segments[0].first, draft.trigger[1]
    if draft.mode == "firearms":
        last = min(last + _SOON, parse.last)  # فائرنگ اور گولہ باری
    if draft.type in ("REQUEST", "THREATEN"):
        first, last = max(first, draft.trigger[0] - _BEFORE), min(last + _BEHIND, parse.last)
    return parse.telling(discourse.text.words, first, last)
