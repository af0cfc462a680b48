"""Sources: whom a sentence goes by (`X کے مطابق`, `بقول X`, `X کی جانب سے جاری بیان کے مطابق`)."""

from __future__ import annotations

from roznamcha.coder.clauses import Argument, Parse
from roznamcha.coder.discourse import Discourse
from roznamcha.coder.mentions import GENITIVE
from roznamcha.coder.unnamed import called, meant
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.marks import mark_at

STATEMENT_NOUNS = plain_words(
    "بیان بیانات رپورٹ خط اعلامیے اعلامیہ اعلان پیغام دستاویز انٹرویو خطاب بریفنگ ٹویٹ ٹوئٹ فیصلے قرارداد مراسلے "
    "اعلامیوں اعداد شمار اندازوں تحقیق دفتر تقریر نوٹس ترجمان شکایت مضمون اداریے"
)
# Owners do not speak through these: `امریکی ذرائع ابلاغ نے`, `پاکستانی شہریوں نے`.
UNNAMED = plain_words("ابلاغ میڈیا ذرائع شہریوں شہری مبصرین ماہرین تجزیہ اخبار اخبارات لوگوں عوام صحافیوں نژاد طلبا")
# Who only passes on what others say.
REPORTERS = plain_words("ذرائع میڈیا ابلاغ رساں ایجنسی اخبار چینل نامہ نامہنگار نمائندے")
_MUTABIQ = plain("مطابق")
_OPENING = 8  # tokens
_BAQAUL = plain("بقول")
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
    found = [meant(discourse, mention) for mention in mentions]
    return [who for who in found if who is not None and may_speak(discourse, who, verb)]


def sources(discourse: Discourse, parse: Parse) -> list[tuple[int, int]]:
    """Whom the sentence goes by, each with the token after it."""
    words = discourse.text.words
    found: list[tuple[int, int]] = []
    for segment in parse.segments:
        for argument in segment.arguments:
            named = argument.mark == "mutabiq" or (
                argument.mark in ("ka", "adjective")
                and argument.outer == "mutabiq"
                and _heads_statement(discourse, argument)
            )
            place = argument.first - 1
            told = place > parse.first and words[place] == _BAQAUL and words[place - 1] not in GENITIVE
            told = told or (place == parse.first and words[place] == _BAQAUL)
            if (named or told) and (who := speakers_of(discourse, argument)):
                found.append((who[0], argument.last))
    return found or _by_surname(discourse, parse)


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
    if any(word in UNNAMED for word in head):
        return False
    return any(word in STATEMENT_NOUNS for word in head) or argument.mark == "adjective" or len(head) <= 2
