"""Sources: whom a sentence goes by (`X کے مطابق`, `بقول X`, `X کی جانب سے جاری بیان کے مطابق`)."""

from __future__ import annotations

from roznamcha.coder.clauses import RELATIVE, Argument, Parse
from roznamcha.coder.discourse import Discourse
from roznamcha.coder.mentions import GENITIVE
from roznamcha.coder.unnamed import HEADS, called, is_private, meant
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at

STATEMENT_NOUNS = plain_words(
    "بیان بیانات رپورٹ خط اعلامیے اعلامیہ اعلان پیغام دستاویز انٹرویو خطاب بریفنگ ٹویٹ ٹوئٹ فیصلے قرارداد مراسلے "
    "اعلامیوں اعداد شمار اندازوں تحقیق دفتر تقریر نوٹس ترجمان شکایت مضمون اداریے اعلانیہ اعلانیے ریلیز"
)
# Owners do not speak through these: `امریکی ذرائع ابلاغ نے`, `پاکستانی شہریوں نے`.
UNNAMED = plain_words("ابلاغ میڈیا ذرائع شہریوں شہری مبصرین ماہرین تجزیہ اخبار اخبارات لوگوں عوام صحافیوں نژاد طلبا")
# Who only passes on what others say.
REPORTERS = plain_words("ذرائع میڈیا ابلاغ رساں ایجنسی اخبار چینل نامہ نامہنگار نمائندے")
# What things go by, not sentences: `قانون کے مطابق`.
_RULES = plain_words(
    "قانون قوانین آئین معاہدے معاہدہ شیڈول وقت قواعد ضوابط روایت روایات مرضی خواہش خواہشات ضرورت ضروریات معیار معیارات "
    "پالیسی رواج عقیدے منشور اصولوں امنگوں توقعات ہدایات ہدایت حکم"
)
_MUTABIQ = plain("مطابق")
_OPENING = 8  # tokens
_BAQAUL = plain("بقول")
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
    if mentions[-1].plural and is_private(mentions[-1]):
        return []  # امریکا اور چین کے مبصرین
    found = [meant(discourse, mention) for mention in mentions]
    return [who for who in found if who is not None and may_speak(discourse, who, verb)]


def sources(discourse: Discourse, parse: Parse) -> list[tuple[int, int]]:
    """Whom the sentence goes by, each with the token after it."""
    words = discourse.text.words
    found: list[tuple[int, int]] = []
    for segment in parse.segments:
        for argument in segment.arguments:
            if argument.mark == "mutabiq" and any(
                word in _RULES for word in words[argument.mentions[-1].last : argument.last]
            ):
                continue
            named = argument.mark == "mutabiq" or (
                argument.mark in ("ka", "adjective")
                and argument.outer == "mutabiq"
                and _heads_statement(discourse, argument)
            )
            place = argument.first - 1
            told = place > parse.first and words[place] == _BAQAUL and words[place - 1] not in GENITIVE
            told = told or (place == parse.first and words[place] == _BAQAUL)
            if (named or told) and not _aside(parse, argument) and (who := speakers_of(discourse, argument)):
                found.append((who[0], argument.last))
    begins = words[parse.first] == _BAQAUL and words[parse.first + 1] in _THEIR
    if not found and begins and discourse.focus is not None:
        return [(discourse.focus, parse.first + 3)]  # بقول ان کے، …
    return found or _by_the_head(discourse, parse) or _by_surname(discourse, parse)


def _by_the_head(discourse: Discourse, parse: Parse) -> list[tuple[int, int]]:
    """Whom a sentence begins with that goes by him, where its first clause has no verb: `ان کے بقول …`."""
    words = discourse.text.words
    for mention in parse.mentions:
        if mention.np_first > parse.first + 1 or mention.type == "place":
            break
        mark = mark_at(words, mention.np_last, parse.last)
        if mark is not None and mark[0] == "mutabiq":
            if any(word in _RULES | UNNAMED for word in words[mention.last : mention.np_last]):
                break
            who = meant(discourse, mention)
            if who is not None and may_speak(discourse, who):
                return [(who, mention.np_last + mark[1])]
    return []


def _aside(parse: Parse, argument: Argument) -> bool:
    """Whether a source is named for an aside only: `… جس سے امریکی حکام کے بقول مدد ملے گی`."""
    clause = parse.clauses[parse.segment_at(argument.first).clause]
    return clause.opener in RELATIVE and clause.segments[0].first - 1 > parse.first


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
            for segment in parse.segments:
                for argument in segment.arguments:
                    if (
                        argument.mark == "janib"
                        and argument.last <= token
                        and (who := speakers_of(discourse, argument))
                    ):
                        return who[0], token + 1
            if discourse.document is not None:
                return discourse.document, token + 1
    return None


def unnamed_source(discourse: Discourse, parse: Parse) -> bool:
    """Whether the sentence opens with somebody unknown whom it goes by: `عینی شاہدین کے مطابق`."""
    return _MUTABIQ in discourse.text.words[parse.first : min(parse.first + _OPENING, parse.last)]


def _heads_statement(discourse: Discourse, argument: Argument) -> bool:
    head = discourse.text.words[slice(*argument.head)]
    if any(word in UNNAMED or word in _RULES for word in head):
        return False
    return any(word in STATEMENT_NOUNS for word in head) or argument.mark == "adjective" or len(head) <= 2
