"""Statements: who said what, in which form, on what, and what was done by saying it."""

from __future__ import annotations

from collections.abc import Mapping

from roznamcha.coder.events.when import VERBAL
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import QUOTES
from roznamcha.coder.speech.position import Content, positions
from roznamcha.coder.speech.quotes import INTRODUCES
from roznamcha.coder.speech.speakers import Discourse, Speech
from roznamcha.language.letters import plain
from roznamcha.language.text import Text
from roznamcha.types import Event, Figure, Span, Statement

_NAMED = frozenset(["person", "office", "org", "group"])
_KEH = plain("کہ")
_OPENERS = INTRODUCES | QUOTES
# Words between quotation marks are a quotation from here on; fewer are a name or a doubted word.
_SHORTEST_QUOTE = 4


def build_statements(
    discourse: Discourse, ids: Mapping[int, str], sentences: list[Span], events: list[Event]
) -> list[Statement]:
    """The statements of an article in order; `ids` are the actors' by candidate."""
    known = positions()
    words = discourse.text.words
    quoted = quotations(discourse.text)
    said_by = _by_speaker(events)
    statements: list[Statement] = []
    last_index, last_speaker = -2, -1
    for index, speech in sorted(discourse.speeches.items()):
        if speech.speaker not in ids:
            continue
        parse = discourse.parses[index]
        inside = [(max(a, parse.first), min(b, parse.last)) for a, b in quoted if a < parse.last and b > parse.first]
        verb, first = _verb_and_content(discourse.text, parse, speech, sentences[index])
        content = Content(first, tuple(inside))
        statement = Statement(
            ids[speech.speaker], *sentences[index], _form(speech.content_to or parse.last, inside, first), verb
        )
        event = _event(statement, said_by.get(statement.speaker, []))
        statement.event = event.id if event else None
        said_from = first if _opens(words, parse, first) else parse.first
        names = {token for m in parse.mentions if m.type in _NAMED for token in range(m.np_first, m.np_last)}
        statement.matter = known.matter(words, said_from, parse.last, names) or known.matter(
            words, parse.first, parse.last, names
        )
        if statement.matter is None and statements and (last_index, last_speaker) == (index - 1, speech.speaker):
            statement.matter = statements[-1].matter  # he goes on about it
        statement.stance = known.stance(discourse, parse, speech, content, event)
        statements.append(statement)
        last_index, last_speaker = index, speech.speaker
    return statements


def give_figures(figures: list[Figure], statements: list[Statement]) -> None:
    """Name the giver of each figure: the speaker of the statement that it stands in."""
    for figure in figures:
        for statement in statements:
            if statement.start <= figure.start < statement.end:
                figure.giver = statement.speaker
                break


def _by_speaker(events: list[Event]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    for event in events:
        if event.type in VERBAL:
            for actor in event.actors:
                found.setdefault(actor, []).append(event)
    return found


def _event(statement: Statement, events: list[Event]) -> Event | None:
    """The event that the saying was: first told here, or told again here."""
    here = [e for e in events if statement.start <= e.trigger_span[0] < statement.end]
    if here:
        by_verb = [e for e in here if statement.verb and e.trigger and e.trigger in statement.verb]
        return (by_verb or here)[0]
    return next((e for e in events if (statement.start, statement.end) in e.spans), None)


def _verb_and_content(text: Text, parse: Parse, speech: Speech, sentence: Span) -> tuple[str | None, int]:
    """The words of saying, ended before `کہ`, and the token from which the words are the speaker's."""
    verb = speech.verb
    if verb is None:
        return None, parse.first if speech.carried else speech.content_from
    place = text.original.find(verb, *sentence)
    for token in range(parse.first, parse.last):
        start = text.tokens[token].start
        if place < start < place + len(verb) and text.words[token] == _KEH:
            return text.original[place:start].rstrip(), token + 1
    return verb, speech.content_from


def _opens(words: list[str], parse: Parse, first: int) -> bool:
    """Whether what stands from token `first` on is opened as speech; else the whole sentence tells what was said."""
    return any(words[token] in _OPENERS for token in (first - 1, first) if parse.first <= token < parse.last)


def _form(last: int, quoted: list[Span], first: int) -> str:
    """direct where most of what is said stands between quotation marks, or a whole quotation does."""
    lengths = [end - start for start, end in quoted]
    if not lengths or max(lengths) < _SHORTEST_QUOTE:
        return "indirect"
    said = last - first
    return "direct" if sum(lengths) * 2 >= said or max(lengths) >= 2 * _SHORTEST_QUOTE else "indirect"


def quotations(text: Text) -> list[Span]:
    """The tokens between quotation marks, by the spaces around the marks; a new line ends a quotation.

    A mark glued to the word after it opens, one glued to the word before it closes; with
    space on both sides or on neither it turns whatever is. Papers use either of a pair for both ends.
    """
    tokens = text.tokens
    found: list[Span] = []
    opened: int | None = None
    place = 0
    while place < len(tokens):
        word = text.words[place]
        if word not in QUOTES:
            if opened is not None and word.startswith("\n"):
                found.append((opened, place))
                opened = None
            place += 1
            continue
        last = place + 1
        while last < len(tokens) and text.words[last] in QUOTES and tokens[last].start == tokens[last - 1].end:
            last += 1
        after = (
            last < len(tokens) and tokens[last].start == tokens[last - 1].end and not text.words[last].startswith("\n")
        )
        before = place > 0 and tokens[place - 1].end == tokens[place].start
        if before and after and last - place == 1 and text.words[place] == "'":
            place = last  # an apostrophe inside a word
            continue
        opens = after if after != before else opened is None
        if opened is not None:
            if place > opened and not opens:
                found.append((opened, place))
            opened = last if opens else None
        elif opens:
            opened = last
        place = last
    if opened is not None:
        found.append((opened, len(tokens)))
    return found
