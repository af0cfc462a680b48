"""Charts as Vega-Lite specifications; beside each the page has a table of the same."""

from __future__ import annotations

from typing import Any

import msgspec

from roznamcha.record.answers import Dyad
from roznamcha.web.view import View

Spec = dict[str, Any]
_FEWEST_MONTHS = 36
_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"  # a name only; nothing is fetched


def dyad_chart(view: View, dyad: Dyad) -> str:
    """Cooperation above the line, conflict below, by month; a bar leads to its incidents."""
    cooperation, conflict = view.t("dyad.cooperation"), view.t("dyad.conflict")
    rows = []
    for month in dyad.months:
        if not month.month:
            continue
        address = view.url("timeline", since=month.month, until=month.month, actor=dyad.one, with_=dyad.other)
        for name, value in ((cooperation, month.cooperation), (conflict, month.conflict)):
            if value:
                rows.append(
                    {
                        "month": f"{month.month}-01", "kind": name, "score": value,
                        "told": view.language.day(month.month), "incidents": month.incidents, "url": address,
                    }
                )  # fmt: skip
    first, last = _wide([month.month for month in dyad.months if month.month])
    spec: Spec = {
        "$schema": _SCHEMA,
        "width": "container",
        "height": 260,
        "data": {"values": rows},
        "mark": {"type": "bar", "cursor": "pointer"},
        "encoding": {
            "x": {"field": "month", "type": "temporal", "timeUnit": "utcyearmonth", "title": None, "axis": {"format": "%Y-%m", "labelOverlap": True}, "scale": {"domain": [first, last]}},
            "y": {"field": "score", "type": "quantitative", "title": view.t("dyad.score")},
            "color": {
                "field": "kind", "type": "nominal", "title": None, "legend": {"orient": "top"},
                "scale": {"domain": [cooperation, conflict], "range": ["#2f7d4f", "#c2410c"]},
            },
            "href": {"field": "url", "type": "nominal"},
            "tooltip": [
                {"field": "told", "type": "nominal", "title": view.t("dyad.month")},
                {"field": "kind", "type": "nominal", "title": " "},
                {"field": "score", "type": "quantitative", "title": view.t("dyad.score")},
                {"field": "incidents", "type": "quantitative", "title": view.t("dyad.incidents")},
            ],
        },
    }  # fmt: skip
    return msgspec.json.encode(spec).decode()


def _wide(months: list[str]) -> tuple[Spec, Spec]:
    """The first and last month of the axis: at least three years, so that one month is a bar and not a wall."""
    numbers = [int(month[:4]) * 12 + int(month[5:]) - 1 for month in months] or [2020 * 12]
    first, last = min(numbers), max(numbers) + 1
    missing = max(0, _FEWEST_MONTHS - (last - first))
    ends = first - missing // 2, last + (missing + 1) // 2
    first_month, last_month = ({"year": n // 12, "month": n % 12 + 1, "date": 1, "utc": True} for n in ends)
    return first_month, last_month
