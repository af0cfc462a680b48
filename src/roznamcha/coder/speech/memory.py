"""Memory: the sentences of an article, who speaks in them, and what of it is kept for the sentences after.

What is kept is filled in by `discourse.py`, which tells whom a pronoun means.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from roznamcha.coder.names.actors import Cast
from roznamcha.coder.names.mentions import Mention
from roznamcha.coder.names.roster import Candidate
from roznamcha.coder.sentence.arguments import Argument
from roznamcha.coder.sentence.clauses import Parse
from roznamcha.coder.sentence.words import backs
from roznamcha.coder.speech.speech import STATEMENT_NOUNS, Speech
from roznamcha.language.letters import plain, plain_words
from roznamcha.language.text import Text

SESSIONS = plain_words("اجلاس اجلاسوں کانفرنس کانفرنسوں سربراہی سمٹ فورم میٹنگ تقریب")
_DECLARATION = plain("اعلامیہ")
_KIND_LETTERS, _COALITION = 4, "coalition"


@dataclass(slots=True)
class Memory:
    """The sentences of an article, who speaks in them, and who was spoken of last."""

    text: Text
    cast: Cast
    parses: dict[int, Parse]
    title: list[str] = field(default_factory=list)  # its words
    speeches: dict[int, Speech] = field(default_factory=dict)
    replies: dict[int, list[Speech]] = field(default_factory=dict)  # of those who speak after the first in a sentence
    carry_signs: dict[int, dict[str, float]] = field(default_factory=dict)  # for training
    focus: int | None = None  # whom `انہوں نے` means
    document: int | None = None  # who gave out the statement or report that is spoken of
    _documents: dict[str, int] = field(default_factory=dict)  # whose the last بیان, رپورٹ, خطاب is
    _thing: int | None = None
    _speaker: int | None = None  # who spoke last
    _persons: list[int] = field(default_factory=list)  # most recent last
    _states: list[int] = field(default_factory=list)
    _acting: list[int] = field(default_factory=list)  # persons who were subjects, most recent last

    def candidate(self, index: int) -> Candidate:
        """The candidate of an index."""
        return self.cast.candidates[index]

    def speech_at(self, sentence: int, token: int) -> Speech | None:
        """The speech that a token of a sentence belongs to: after `تاہم یونان کا کہنا ہے` that of who answers."""
        replies = [reply for reply in self.replies.get(sentence, ()) if reply.opens <= token]
        return replies[-1] if replies else self.speeches.get(sentence)

    def who(self, argument: Argument) -> list[int]:
        """The candidates that an argument names or stands for, in order."""
        if self._venue(argument):
            return []
        found: list[int] = []
        for mention in argument.mentions:
            for index in mention.resolved if mention.type == "pronoun" or mention.resolved else (mention.actor,):
                if index is not None and index not in found:
                    found.append(index)
        return found

    def _venue(self, argument: Argument) -> bool:
        """`برسلز کے اجلاس میں`: a capital where many meet is no party."""
        after = self.text.words[argument.last : argument.last + 2]
        return argument.mark == "ka" and argument.mentions[-1].sort == "capital" and bool(SESSIONS & set(after))

    def give_out(self, speaker: int | None, first: int, last: int) -> None:
        """Take note of whose the statement or report is that is named among tokens `first`..`last`."""
        if speaker is None:
            return
        kinds = {_kind(word): speaker for word in self.text.words[first:last] if word in STATEMENT_NOUNS}
        if not kinds:
            self._documents.clear()  # وزارت کے مطابق …, بیان میں: what it goes by is that statement
        self.document = speaker
        self._documents.update(kinds)

    def sit(self, body: int) -> None:
        """Take note of whose meeting is told of: its `اعلامیہ` is the body's."""
        self._documents[_kind(_DECLARATION)] = body

    def document_named(self, first: int, last: int) -> int | None:
        """Whose `بیان` is meant among tokens `first`..`last`: the last one's of that noun, else the last document's."""
        named = [_kind(word) for word in self.text.words[first:last] if word in STATEMENT_NOUNS]
        return next((self._documents[kind] for kind in named if kind in self._documents), self.document)

    def weight(self, index: int) -> int:
        """How often a candidate, or his state, is mentioned in the article."""
        candidate = self.candidate(index)
        count = len(candidate.mentions)
        state = self.cast.state(candidate.code) if candidate.code else None
        return count + (len(state.mentions) if state is not None and state is not candidate else 0)

    def counterpart(self, sentence: int, actors: list[int], unit: Callable[[int], str | None]) -> tuple[list[int], int]:
        """The other side of an exchange, where the sentence does not name it: who was named last."""
        units = {unit(index) for index in actors}
        for back in range(1, 3):
            parse = self.parses.get(sentence - back)
            if parse is None:
                continue
            for mention in reversed(parse.mentions):
                named = mention.type in ("state", "person", "org", "group", "office")
                if mention.actor is not None and named and not self._backs(mention) and not self.watches(mention.actor):
                    side = unit(mention.actor)
                    if side and side not in units:
                        return [mention.actor], 2 + back
        return [], 0

    def watches(self, index: int) -> bool:
        """Whether one only reports or watches what others do: an outlet, an aid or rights group; but coalitions fight."""
        entity = self.candidate(index).entity
        if entity is None or (entity.kind == "body" and _COALITION in entity.name.lower()):
            return False
        return entity.kind == "outlet" or (entity.kind == "body" and entity.code is None)

    def _backs(self, mention: Mention) -> bool:
        """Whether one is only the patron of those who are spoken of: `ایرانی حمایت یافتہ ملیشیا`, `روس نواز باغی`."""
        return backs(self.text.words, mention.last, len(self.text.words))


def _kind(word: str) -> str:
    """A noun for a statement without its endings: `اعلامیہ` and `اعلامیے` are one."""
    return word[:_KIND_LETTERS]
