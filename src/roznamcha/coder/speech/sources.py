"""Sources: whom a sentence goes by (`X کے مطابق`, `بقول X`, `X کی جانب سے جاری بیان کے مطابق`)."""

from __future__ import annotations

from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import RELATIVE
from roznamcha.coder.speech.discourse import Discourse
from roznamcha.coder.speech.speech import COMMAS, JOINT, RELEASED, STATEMENT_NOUNS, any_of
from roznamcha.coder.speech.unnamed import HEADS, called, is_private, meant
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import GENITIVE, SIDE, mark_at
from roznamcha.language.verbs import INFINITIVE, common_forms

# Owners do not speak through these: `امریکی ذرائع ابلاغ نے`, `پاکستانی شہریوں نے`.
UNNAMED = plain_words("ابلاغ میڈیا ذرائع شہریوں شہری مبصرین ماہرین تجزیہ اخبار اخبارات لوگوں عوام صحافیوں نژاد طلبا")
# Who only passes on what others say.
REPORTERS = plain_words("ذرائع میڈیا ابلاغ رساں ایجنسی اخبار چینل نامہ نامہنگار نمائندے")
# What things go by, not sentences: `قانون کے مطابق`.
_RULES = plain_words(
    "قانون قوانین آئین معاہدے معاہدہ شیڈول وقت قواعد ضوابط روایت روایات مرضی خواہش خواہشات ضرورت ضروریات معیار معیارات "
    "پالیسی رواج عقیدے منشور اصولوں امنگوں توقعات ہدایات ہدایت حکم"
)
_NO_SPEAKERS = _RULES | UNNAMED
_MUTABIQ, _AND = plain("مطابق"), plain("اور")
_PRESS_REPORTS = plain_words("رپورٹوں رپورٹس اطلاعات خبروں")
_OPENING = 8  # tokens
ISSUED = RELEASED | plain_words("موصول نشر منسوب")
_CHANNELS = plain_words("اکاؤنٹ اکاونٹ ویب سائٹ دفتر پریس سیکرٹریٹ پیج صفحے ہینڈل")
_ISSUED_WORDS = 4
_WHEN_WORDS = 6  # of `گزشتہ ہفتے`, `حال ہی میں`
_GIVEN = plain_words("والی والے گئی گئے کردہ شدہ")
_TOWN_WORDS = 4
_IN_OR_BY = plain_words("میں کے سے")
_PASSED = plain_words("منظور پیش")  # سلامتی کونسل میں منظور کی گئی قرارداد
_CENSURE = plain_words("مذمت تنقید تشویش خیر خیرمقدم افسوس اظہار")
_OF_DEED = GENITIVE | plain_words("پر")
_OPINION, _IN = plain_words("خیال رائے نظر دانست نگاہ"), plain("میں")
_BAQAUL, _NEAR = plain("بقول"), plain("نزدیک")
_THEIR = plain_words("ان اس")
_WRITES = plain_words("لکھا لکھتا لکھتے لکھتی")


def may_speak(discourse: Discourse, index: int, verb: str = "") -> bool:
    """Agencies and papers report; they are speakers only of what they themselves write."""
    entity = discourse.candidate(index).entity
    return entity is None or entity.kind != "outlet" or verb in _WRITES


def speakers_of(discourse: Discourse, argument: Argument, verb: str = "") -> list[int]:
    """Those named by an argument who may speak."""
    mentions = argument.mentions
    if len(mentions) > 1 and mentions[0].type == "office" and not mentions[0].plural and mentions[-1].type == "person":
        mentions = mentions[-1:]  # مسلم لیگ کے رہنما اور وزیر دفاع خواجہ آصف: one man with two offices
    if (
        len(mentions) == 2
        and mentions[0].type in ("org", "group")
        and mentions[1].type == "person"
        and mentions[1].office
    ):
        before = discourse.text.words[mentions[0].np_first - 1] if mentions[0].np_first else ""
        if before in HEADS:
            mentions = mentions[-1:]  # ترجمان طالبان اور نائب وزیر ذبیح اللہ مجاہد
    if (mentions[-1].plural and is_private(mentions[-1])) or (len(mentions) > 1 and is_private(mentions[0])):
        return []  # امریکا اور چین کے مبصرین
    if argument.mark == "" and mentions[-1].type == "office" and is_private(mentions[-1]):
        return []  # تجزیہ کار کہتے ہیں
    found = [meant(discourse, mention) for mention in mentions]
    return [who for who in found if who is not None and may_speak(discourse, who, verb)]


def sources(discourse: Discourse, parse: Parse) -> list[tuple[int, int]]:
    """Whom the sentence goes by, each with the token after it."""
    words = discourse.text.words
    found = [
        (who[0], argument.last)
        for segment in parse.segments
        for argument in segment.arguments
        if _goes_by(discourse, parse, argument)
        and not _aside(words, parse, argument)
        and (who := speakers_of(discourse, argument))
    ]
    begins = words[parse.first] == _BAQAUL and not _THEIR.isdisjoint(words[parse.first + 1 :][:1])
    if not found and begins and discourse.focus is not None:
        return [(discourse.focus, parse.first + 3)]  # بقول ان کے، …
    return found or _by_the_head(discourse, parse) or _by_surname(discourse, parse)


def _goes_by(discourse: Discourse, parse: Parse, argument: Argument) -> bool:
    """Whether an argument is a source: `حکام کے مطابق`, `حکام کی رپورٹ کے مطابق`, `بقول وزیر`."""
    words = discourse.text.words
    if argument.mark == "mutabiq":
        mention = argument.mentions[-1]
        if any_of(_RULES, words, mention.last, argument.last) or mention.office == "correspondent":
            return False  # نامہ نگار محمد کاظم کے مطابق: the reporter
        return words[argument.last - 1] != _NEAR or argument.first <= parse.first  # دھماکا عدالت کے نزدیک ہوا
    if argument.mark in ("ka", "adjective") and argument.outer == "mutabiq" and _heads_statement(discourse, argument):
        return True
    place = argument.first - 1
    if place < parse.first or words[place] != _BAQAUL:
        return False
    return place == parse.first or words[place - 1] not in GENITIVE


def _by_the_head(discourse: Discourse, parse: Parse) -> list[tuple[int, int]]:
    """Whom a sentence begins with that goes by him, where its first clause has no verb: `ان کے بقول …`."""
    words = discourse.text.words
    for mention in parse.mentions:
        if mention.np_first > parse.first + 1 or mention.type == "place":
            break
        mark = mark_at(words, mention.np_last, parse.last)
        if mark is not None and mark[0] == "mutabiq":
            if words[mention.np_last + mark[1] - 1] == _NEAR and mention.np_first > parse.first:
                break
            if any_of(_NO_SPEAKERS, words, mention.last, mention.np_last):
                break
            who = meant(discourse, mention)
            if who is not None and may_speak(discourse, who):
                return [(who, mention.np_last + mark[1])]
    return []


def _aside(words: list[str], parse: Parse, argument: Argument) -> bool:
    """Whether a source is named for an aside or for the second half only.

    `… جس سے امریکی حکام کے بقول مدد ملے گی`, `شہر میں کرفیو نافذ ہے اور حکام کے مطابق حالات بہتر ہیں`.
    """
    clause = parse.clauses[parse.segment_at(argument.first).clause]
    if clause.opener in RELATIVE:
        return clause.segments[0].first - 1 > parse.first
    told = any(s.verb is not None and s.verb.finite for c in parse.clauses[: clause.index] for s in c.segments)
    joined = clause.opener == _AND and words[clause.segments[0].first] not in COMMAS
    return told and joined  # … دس افراد ہلاک ہوئے، حکام کے مطابق …: a sentence of its own, after a comma


def _by_surname(discourse: Discourse, parse: Parse) -> list[tuple[int, int]]:
    """`بان کے الفاظ میں`: a person by a part of his name."""
    words = discourse.text.words
    for token in range(parse.first + 1, parse.last):
        mark = mark_at(words, token, parse.last)
        if mark is not None and mark[0] == "mutabiq" and (who := called(discourse, words[token - 1])) is not None:
            return [(who, token + mark[1])]
    return []


def issuer(discourse: Discourse, parse: Parse) -> tuple[int, int] | None:
    """Who gave out what the sentence goes by: `ایمنسٹی کی جانب سے جاری کی گئی رپورٹ کے مطابق`."""
    words = discourse.text.words
    for token in range(parse.first + 1, parse.last - 1):
        if words[token] == _MUTABIQ and words[token - 2] in STATEMENT_NOUNS:
            who = _issuer_before(discourse, parse, token)
            if who is None and _owned(parse, token - 2):
                return None  # اخبار کی ایک رپورٹ کے مطابق
            if who is None and words[token - 3] == JOINT:
                who = next(iter(discourse.joint_authors(parse, token - 2)), None)
            who = discourse.document_named(token - 2, token) if who is None else who
            if who is not None:
                return who, token + 1
    return None


def _issuer_before(discourse: Discourse, parse: Parse, token: int) -> int | None:
    """Who is said before a token to have given something out: `وزارت سے جاری بیان کے مطابق`."""
    words = discourse.text.words
    for argument in (a for segment in parse.segments for a in segment.arguments if a.last <= token):
        issues = argument.mark == "janib" or gave_out(words, argument) or heads_its(words, argument)
        issues = issues or _sides_with(words, argument)
        if issues and (who := speakers_of(discourse, argument)):
            return who[0]
    return None


def _owned(parse: Parse, noun: int) -> bool:
    """Whether the report or statement at a token is said to be somebody's."""
    arguments = [a for segment in parse.segments for a in segment.arguments if a.mark in ("ka", "adjective")]
    return any(a.head[0] <= noun < a.head[1] and a.mentions[-1].type != "pronoun" for a in arguments)


def gave_out(words: list[str], argument: Argument) -> bool:
    """`وزارت سے جاری بیان میں`, `ادارے کے اکاؤنٹ سے جاری ہونے والی ٹویٹ میں`, `کونسل میں منظور ہونے والی قرارداد میں`."""
    if argument.mark == "ka" and _issued_lately(words, argument.last):
        return True
    if argument.mark == "mein" and argument.mentions[-1].type == "org" and argument.last < len(words):
        return words[argument.last] in _PASSED
    channel = argument.mark == "ka" and argument.outer in ("se", "par") and any_of(_CHANNELS, words, *argument.head)
    place = argument.head[1] if channel else argument.last
    return (argument.mark == "se" or channel) and any_of(ISSUED, words, place, place + _ISSUED_WORDS)


def _issued_lately(words: list[str], token: int) -> bool:
    """`عالمی بینک کی | گزشتہ ہفتے شائع ہونے والی ایک جائزہ رپورٹ`: when it was given out stands before what it is."""
    near = range(token + 1, min(token + _WHEN_WORDS, len(words) - 1))
    issued = next((t for t in near if words[t] in ISSUED), None)
    if issued is None:
        return False
    given = next(
        (t for t in range(issued + 1, issued + _ISSUED_WORDS) if words[t : t + 1] and words[t] in _GIVEN), None
    )
    return given is not None and any_of(STATEMENT_NOUNS, words, given + 1, given + 1 + _ISSUED_WORDS)


def heads_its(words: list[str], argument: Argument) -> bool:
    """`آئی ایم ایف اعلامیے میں`, `آئی ایس پی آر بیان کے مطابق`: a body right before the statement that is its own."""
    body = argument.mark == "" and argument.mentions[-1].type in ("org", "group")
    after = words[argument.last : argument.last + 2]
    return body and len(after) > 1 and after[0] in STATEMENT_NOUNS and after[1] in _IN_OR_BY


def does(words: list[str], argument: Argument, before: int) -> bool:
    """Whether a side has done what is condemned, not condemned it: `اسرائیل کی جانب سے بستیاں تعمیر کرنے کی مذمت کی گئی`."""
    if argument.mark != "janib" or words[before] not in _CENSURE:
        return False
    return any(
        INFINITIVE in [kind for _stem, kind in common_forms().get(words[token], ())] and words[token + 1] in _OF_DEED
        for token in range(argument.last, before)
    )


def _sides_with(words: list[str], argument: Argument) -> bool:
    """`محکمہ انسداد دہشت گردی کوئٹہ کی جانب سے جاری`: a word of the body's name, or its town, before the mark."""
    if argument.mark != "":
        return False
    near = range(argument.last, min(argument.last + _TOWN_WORDS, len(words) - 1))
    place = next((t for t in near if words[t] in SIDE), None)
    return place is not None and words[place - 1] in GENITIVE and any_of(ISSUED, words, place, place + _ISSUED_WORDS)


def opinion_of(discourse: Discourse, parse: Parse) -> bool:
    """`مبصرین کے خیال میں ایران نے پیغام دیا`: whether a sentence opens as an opinion; what is in it nobody is quoted with."""
    words = discourse.text.words
    verbs = [s.verb.first for s in parse.segments if s.verb is not None]
    end = min([parse.first + _OPENING, parse.last - 2, *verbs])
    return any(
        words[token] in GENITIVE and words[token + 1] in _OPINION and words[token + 2] == _IN
        for token in range(parse.first + 1, end)
    )


def unnamed_source(discourse: Discourse, parse: Parse) -> bool:
    """Whether the sentence opens with somebody unknown whom it goes by: `عینی شاہدین کے مطابق`."""
    return _MUTABIQ in discourse.text.words[parse.first : min(parse.first + _OPENING, parse.last)]


def _heads_statement(discourse: Discourse, argument: Argument) -> bool:
    head = discourse.text.words[slice(*argument.head)]
    if not _NO_SPEAKERS.isdisjoint(head):
        return False
    if argument.mark == "adjective" and head and head[0] in _PRESS_REPORTS:
        return False  # اطالوی رپورٹوں کے مطابق: of its press
    return not STATEMENT_NOUNS.isdisjoint(head) or argument.mark == "adjective" or len(head) <= 2
