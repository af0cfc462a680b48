"""Coded reports as one page for the browser: no scripts, nothing from the network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib.resources import files
from itertools import groupby

from roznamcha.cli.html import Markup, escaped, joined, tag
from roznamcha.cli.marks import Segment, segments
from roznamcha.cli.wording import actor_details, actor_label, amount, days, event_kind, event_line
from roznamcha.types import Actor, Article, Coding, Event

_SPEAKER_COLOURS = 8  # .said-0 to .said-7 in page.css


def page(reports: Sequence[tuple[Article, Coding]]) -> str:
    """The whole page, with a list of the reports at its head where there are several."""
    style = (files("roznamcha.cli") / "page.css").read_text("utf-8")
    title = reports[0][0].title or reports[0][0].id if len(reports) == 1 else f"{len(reports)} reports"
    kicker = "" if len(reports) == 1 else tag("p", title)
    views = [_Report(f"r{number}", article, coding) for number, (article, coding) in enumerate(reports, start=1)]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = joined(
        Markup('<meta charset="utf-8">'),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{escaped(policy)}">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta name="referrer" content="no-referrer">'),
        tag("title", f"{title} · Roznamcha"),
        Markup(f"<style>{style}</style>"),
    )
    top = tag("header", tag("h1", "Roznamcha · روزنامچہ"), kicker, _legend(), class_="top en", dir="ltr", lang="en")
    body = joined(top, _contents(views) if len(views) > 1 else "", *(view.element() for view in views))
    return f'<!DOCTYPE html>\n<html lang="ur" dir="rtl"><head>{head}</head><body>{body}</body></html>\n'


def _legend() -> Markup:
    def item(classes: str, name: str) -> Markup:
        return tag("li", tag("span", name, class_=classes))

    kinds = [item(f"actor {kind}", kind) for kind in ("person", "state", "org", "group")]
    marks = [item(kind, kind) for kind in ("time", "figure")]
    return tag(
        "ul",
        *kinds,
        *marks,
        item("trigger", "event trigger"),
        item("said said-0", "somebody's words, a colour for each speaker"),
        class_="legend",
    )


def _contents(views: Iterable[_Report]) -> Markup:
    items = (
        tag("li", tag("a", view.article.title or view.article.id, href=f"#{view.anchor}"), class_="ur", lang="ur")
        for view in views
    )
    return tag("nav", tag("ol", *items), aria_label="reports")


class _Report:
    """One report beside its record; `anchor` keeps its links apart from those of the others."""

    def __init__(self, anchor: str, article: Article, coding: Coding) -> None:
        self.anchor = anchor
        self.article = article
        self.coding = coding
        self.actors = {actor.id: actor for actor in coding.actors}
        speakers = dict.fromkeys(statement.speaker for statement in coding.statements)
        self.colours = {speaker: f"said said-{n % _SPEAKER_COLOURS}" for n, speaker in enumerate(speakers)}

    def element(self) -> Markup:
        report = tag("div", *self._paragraphs(), class_="report ur", lang="ur", dir="rtl")
        record = tag(
            "aside",
            self._section(
                "Events", ("type", "what", "when", "where", "read from"), map(self._event, self.coding.events)
            ),
            self._section("Actors", ("actor", "type", "code", "named"), map(self._actor, self.coding.actors)),
            self._section("Times", ("text", "days", "calendar"), self._times()),
            self._section("Figures", ("text", "amount", "of what", "given by"), self._figures()),
            class_="record en",
            lang="en",
            dir="ltr",
        )
        return tag("article", self._head(), report, record, id=self.anchor)

    def _head(self) -> Markup:
        article = self.article
        about: list[str] = [article.id, article.source, self.coding.published or "date not known"]
        if article.url and article.url.startswith(("https://", "http://")):
            about.append(tag("a", article.url, href=article.url, rel="noopener noreferrer"))
        line = Markup(" · ").join(tag("bdi", part) for part in about if part)
        title = tag("h2", article.title, class_="ur", lang="ur", dir="auto") if article.title else ""
        return tag("header", title, tag("p", Markup(line), class_="about en", dir="ltr"))

    # The report

    def _paragraphs(self) -> Iterable[Markup]:
        """A paragraph for each line of the text, sentences within it, marks within those."""
        text = self.article.text
        anchored: set[int] = set()
        cut = list(_cut_at_lines(segments(self.coding, len(text)), text))
        for blank, line in groupby(cut, key=lambda segment: text[segment.start] == "\n"):
            if not blank:
                yield tag("p", *self._sentences(line, anchored))

    def _sentences(self, line: Iterable[Segment], anchored: set[int]) -> Iterable[Markup]:
        for number, parts in groupby(line, key=lambda segment: segment.sentence):
            marked = [self._marked(segment) for segment in parts]
            if number is None:
                yield joined(*marked)
                continue
            first = number not in anchored
            anchored.add(number)
            yield tag("span", *marked, class_="s", id=f"{self.anchor}-s{number}" if first else None)

    def _marked(self, segment: Segment) -> Markup:
        text = escaped(self.article.text[segment.start : segment.end])
        classes: list[str] = []
        titles: list[str] = []
        for event in segment.events:
            classes.append("trigger")
            titles.append(f"{event_kind(event)}: {event_line(event, self.coding)}")
        for actor in segment.actors:
            classes.append(f"actor {actor.type}")
            titles.append(actor_details(actor))
        for time in segment.times:
            classes.append("time")
            titles.append(days(time.from_, time.to))
        for figure in segment.figures:
            classes.append("figure")
            titles.append(" · ".join(part for part in (amount(figure), figure.measure) if part))
        if segment.statement:
            classes.append(self.colours[segment.statement.speaker])
            titles.append(f"said by {self._name(segment.statement.speaker)}")
        if segment.events:
            text = tag("a", text, href=f"#{self._row(segment.events[0])}")
        if not classes:
            return text
        return tag("span", text, class_=" ".join(dict.fromkeys(classes)), title="\n".join(titles))

    # The record

    def _section(self, title: str, columns: Sequence[str], rows: Iterable[Markup]) -> Markup:
        filled = list(rows)
        if not filled:
            return tag("section", tag("h3", title), tag("p", "none", class_="none"))
        head = tag("thead", tag("tr", *(tag("th", column, scope="col") for column in columns)))
        return tag("section", tag("h3", title), tag("table", head, tag("tbody", *filled)))

    def _event(self, event: Event) -> Markup:
        status = " (planned)" if event.status == "planned" else ""
        kind = tag(
            "td", tag("span", event.type, class_="type"), tag("span", f"{event.mode or ''}{status}", class_="mode")
        )
        links = Markup(", ").join(self._sentence_links(event))
        return tag(
            "tr",
            kind,
            tag("td", event_line(event, self.coding), class_="what"),
            tag("td", days(event.from_, event.to), class_="days"),
            tag("td", event.place or "—"),
            tag(
                "td",
                tag("span", event.trigger, class_="ur", lang="ur", dir="rtl"),
                Markup("<br>"),
                "sentence " if links else "",
                Markup(links),
                class_="read",
            ),
            id=self._row(event),
        )

    def _actor(self, actor: Actor) -> Markup:
        name = tag("span", actor.name, class_=f"actor {actor.type}")
        role = tag("span", actor.role, class_="mode") if actor.role else ""
        surfaces = Markup("<br>").join(map(escaped, actor.surfaces))
        said = tag("span", " speaks ", class_=self.colours[actor.id]) if actor.id in self.colours else ""
        return tag(
            "tr",
            tag("td", name, " " if said else "", said, role),
            tag("td", actor.type),
            tag("td", actor.code or "—"),
            tag("td", Markup(surfaces), class_="ur", lang="ur", dir="rtl"),
        )

    def _times(self) -> Iterable[Markup]:
        for time in self.coding.times:
            yield tag(
                "tr", _urdu(time.text), tag("td", days(time.from_, time.to), class_="days"), tag("td", time.calendar)
            )

    def _figures(self) -> Iterable[Markup]:
        for figure in self.coding.figures:
            giver = self._name(figure.giver) if figure.giver else "—"
            yield tag(
                "tr",
                _urdu(figure.text),
                tag("td", amount(figure)),
                tag("td", figure.measure or "—", dir="auto"),
                tag("td", giver),
            )

    # Links and names

    def _row(self, event: Event) -> str:
        return f"{self.anchor}-{event.id}"

    def _sentence_links(self, event: Event) -> Iterable[Markup]:
        """A link to each sentence in which a span of the event begins."""
        numbers = {
            number
            for start, _ in event.spans
            for number, (first, last) in enumerate(self.coding.sentences)
            if first <= start < last
        }
        for number in sorted(numbers):
            yield tag("a", str(number + 1), href=f"#{self.anchor}-s{number}")

    def _name(self, actor: str) -> str:
        return actor_label(self.actors[actor]) if actor in self.actors else actor


def _urdu(text: str) -> Markup:
    return tag("td", text, class_="ur", lang="ur", dir="rtl")


def _cut_at_lines(cut: Iterable[Segment], text: str) -> Iterable[Segment]:
    """Segments of one line each; a line break is a segment of its own."""
    for segment in cut:
        start = segment.start
        while start < segment.end:
            end = text.find("\n", start, segment.end)
            end = start + 1 if end == start else segment.end if end < 0 else end
            yield replace(segment, start=start, end=end)
            start = end
