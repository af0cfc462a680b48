"""A generated archive: articles with codings made directly, in the proportions of real press.

Happenings are drawn first; each is told by one to six outlets within three days, some with a
null day, some as a copy of another outlet's text. So there is something to merge, and the
busiest states have thousands of events of one type, as in life.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from roznamcha.types import Actor, Article, Coding, Event, Figure, Statement, Time

FIRST_DAY, DAYS = date(2019, 1, 1), 6 * 365
_OUTLETS = [f"outlet-{number}" for number in range(40)]
_CODES = [
    "USA",
    "RUS",
    "CHN",
    "IRN",
    "ISR",
    "PAK",
    "IND",
    "UKR",
    "TUR",
    "SAU",
    "PSE",
    "GBR",
    "FRA",
    "DEU",
    "AFG",
    "SYR",
    "JPN",
    "PRK",
    "KOR",
    "EGY",
    "IRQ",
    "ARE",
    "QAT",
    "YEM",
    "LBN",
    "AZE",
    "ARM",
    "UZB",
    "KAZ",
    "TJK",
    "TKM",
    "KGZ",
    "GEO",
    "POL",
    "ITA",
    "ESP",
    "CAN",
    "AUS",
    "BRA",
    "ZAF",
    "NGA",
    "SDN",
    "ETH",
    "LBY",
    "TUN",
    "MAR",
    "DZA",
    "JOR",
    "KWT",
    "OMN",
    "BHR",
    "BGD",
    "LKA",
    "NPL",
    "MMR",
    "THA",
    "VNM",
    "MYS",
    "IDN",
    "PHL",
    "MEX",
    "VEN",
    "CUB",
    "SWE",
    "NOR",
    "FIN",
    "NLD",
    "BEL",
    "GRC",
    "HUN",
    "ROU",
    "SRB",
    "UN",
    "EU",
    "NATO",
    "SCO",
    "OIC",
    "TALIBAN",
    "HAMAS",
]
_TYPES = {
    "CONSULT": (30, ["visit", "third-party", "multilateral", "phone", None]),
    "ACCUSE": (16, ["disapprove", "allege"]),
    "REQUEST": (11, ["change", "yield", "meet", "assist"]),
    "AGREE": (9, [None]),
    "SUPPORT": (8, [None]),
    "ASSAULT": (8, ["aerial", "firearms", "explosives", None]),
    "REJECT": (5, [None, "meet"]),
    "THREATEN": (4, ["violence", None]),
    "SANCTION": (3, ["discontinue", "expel"]),
    "RETREAT": (2, ["withdraw", "release", "ceasefire"]),
    "MOBILIZE": (2, ["troops", "weapons"]),
    "AID": (2, [None]),
}
_PLACES = ["Moscow", "Tehran", "Geneva", "Doha", "Islamabad", "New York", "Beijing", "Ankara", "Vienna", "Kabul"]
_LETTERS = "ابپتٹجچحخدڈرڑزسشصضطظعغفقکگلمنوہی"
_WORDS = 20_000
_LENGTH = 250  # words of an article, about the mean of the project's corpus


@dataclass(frozen=True, slots=True)
class _Happening:
    day: date
    type: str
    mode: str | None
    actors: tuple[tuple[str, int], ...]  # code, person's number (0 for the state itself)
    recipients: tuple[tuple[str, int], ...]
    place: str | None


class Archive:
    """`articles` yields the archive's articles with their codings, the oldest first."""

    def __init__(self, size: int, seed: int = 1) -> None:
        self.size = size
        self._random = random.Random(seed)
        self._words = ["".join(self._random.choices(_LETTERS, k=self._random.randint(2, 8))) for _ in range(_WORDS)]
        self._weights = [1 / (rank + 3) for rank in range(len(_CODES))]
        self._word_sums: list[float] = []
        total = 0.0
        for rank in range(_WORDS):
            total += 1 / (rank + 10)
            self._word_sums.append(total)

    def articles(self) -> Iterator[tuple[Article, Coding]]:
        """As many as the archive's size."""
        waiting: list[tuple[date, _Happening]] = []
        recent: list[str] = []
        per_day = self.size * 2 / DAYS / 2.2  # happenings; each article tells two, each is told 2.2 times
        made, owed = 0, 0.0
        for number in range(DAYS * 2):
            day = FIRST_DAY + timedelta(number)
            if number < DAYS:
                owed += per_day
            while owed >= 1:
                owed -= 1
                happening = self._happening(day)
                for _ in range(min(6, 1 + int(self._random.expovariate(0.8)))):
                    waiting.append((day + timedelta(self._random.choice((0, 0, 1, 1, 2))), happening))
            now = [happening for due, happening in waiting if due <= day]
            waiting = [item for item in waiting if item[0] > day]
            self._random.shuffle(now)
            for first in range(0, len(now), 2):
                if made == self.size:
                    return
                made += 1
                yield self._article(made, day, list(dict.fromkeys(now[first : first + 2])), recent)
        while made < self.size:
            made += 1
            yield self._article(
                made, FIRST_DAY + timedelta(DAYS), [self._happening(FIRST_DAY + timedelta(DAYS))], recent
            )

    def _happening(self, day: date) -> _Happening:
        draw = self._random
        type_ = draw.choices(list(_TYPES), [weight for weight, _ in _TYPES.values()])[0]
        codes = list(dict.fromkeys(draw.choices(_CODES, self._weights, k=draw.choice((2, 2, 2, 2, 3, 4)))))
        people = [(code, draw.randint(1, 12) if draw.random() < 0.5 else 0) for code in codes]
        place = draw.choice(_PLACES) if draw.random() < 0.4 else None
        mode = draw.choice(_TYPES[type_][1])
        return _Happening(day, type_, mode, tuple(people[:1]), tuple(people[1:]), place)

    def _article(self, number: int, day: date, told: list[_Happening], recent: list[str]) -> tuple[Article, Coding]:
        draw = self._random
        text = draw.choice(recent) if recent and draw.random() < 0.1 else self._text()
        recent.append(text)
        del recent[:-200]
        article = Article(f"a{number}", text, text[:60], draw.choice(_OUTLETS), day.isoformat())
        coding = Coding(article.id, published=article.published)
        ids: dict[tuple[str, int], str] = {}
        for happening in told:
            for who in (*happening.actors, *happening.recipients):
                ids.setdefault(who, f"a{len(ids) + 1}")
        coding.actors = [
            Actor(
                id_,
                "person" if who else "state",
                code,
                f"Person {code} {who}" if who else f"State {code}",
                None,
                [text[:9]],
            )
            for (code, who), id_ in ids.items()
        ]
        coding.sentences = [(start, start + 100) for start in range(0, len(text) - 100, 100)]
        for place, happening in enumerate(told, 1):
            known = draw.random() < 0.4
            coding.events.append(
                Event(
                    f"e{place}", happening.type, happening.mode if draw.random() < 0.8 else None, "occurred",
                    [ids[who] for who in happening.actors], [ids[who] for who in happening.recipients],
                    happening.place if draw.random() < 0.7 else None, happening.day.isoformat() if known else None,
                    happening.day.isoformat() if known else None, text[place * 100 : place * 100 + 9],
                    [coding.sentences[place]], (place * 100, place * 100 + 9), round(draw.uniform(0.4, 1), 3),
                )
            )  # fmt: skip
        speakers = list(ids.values())
        coding.statements = [
            Statement(draw.choice(speakers), start, start + 100, "indirect", "کہا") for start in range(200, 600, 100)
        ]
        coding.figures = [
            Figure(
                start,
                start + 7,
                text[start : start + 7],
                float(draw.randint(1, 900)),
                draw.choice(("percent", "count", "USD")),
                "rise",
            )
            for start in (130, 420)
        ]
        coding.times = [
            Time(start, start + 5, text[start : start + 5], day.isoformat(), day.isoformat()) for start in (20, 320)
        ]
        return article, coding

    def _text(self) -> str:
        return " ".join(self._random.choices(self._words, cum_weights=self._word_sums, k=_LENGTH))

    def common_word(self) -> str:
        """A word that most articles have."""
        return self._words[3]

    def rare_word(self) -> str:
        """A word that few articles have."""
        return self._words[-5]
