"""The API: the same data as JSON and CSV."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from fastapi.testclient import TestClient

LISTS = ["incidents", "events", "statements", "figures", "discrepancies", "offices", "steps", "datings"]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_as_json_and_as_csv_tells_the_same(client: TestClient, name: str) -> None:
    rows: list[dict[str, Any]] = []
    address: str | None = f"/api/{name}?limit=7"
    while address:
        page = client.get(address).json()
        assert len(page["rows"]) <= 7
        rows += page["rows"]
        address = page["next"]
    assert len({row["id"] for row in rows}) == len(rows)
    table = list(csv.DictReader(io.StringIO(client.get(f"/api/{name}.csv").content.decode("utf-8-sig"))))
    assert [row["id"] for row in table] == [str(row["id"]) for row in rows]
    if rows:
        assert list(table[0]) == list(rows[0])


def test_the_filters_are_those_of_the_command_line(client: TestClient) -> None:
    rows = client.get(
        "/api/events", params={"actor": "IRN", "with": "SAU", "since": "2023-04", "type": "CONSULT"}
    ).json()["rows"]
    assert rows
    for row in rows:
        codes = {party["code"] for party in row["actors"] + row["recipients"]}
        assert {"IRN", "SAU"} <= codes
        assert row["type"] == "CONSULT"


def test_a_span_is_where_it_says(client: TestClient) -> None:
    row = client.get("/api/events?limit=1").json()["rows"][0]
    article = client.get(f"/api/articles/{row['article']}").json()
    start, end = row["trigger_span"]
    assert article["text"][start:end] == row["trigger"]


def test_single_things(client: TestClient) -> None:
    assert client.get("/api/incidents/1").json()["id"] == 1
    assert client.get("/api/dyads/IRN/SAU").json()["incidents"] > 0
    assert client.get("/api/network?limit=3").json()[0]["incidents"] > 0
    assert client.get("/api/search", params={"q": "ايران"}).json()
    assert client.get("/api/counts").json()["articles"] > 15
    assert client.get("/api/incidents/999999").status_code == 404
    assert client.get("/api/dyads/IRN/IRN").status_code == 400


def test_no_cell_is_a_formula() -> None:
    import msgspec

    from roznamcha.web.api.table import row_of

    class Row(msgspec.Struct):
        text: str
        value: float

    assert row_of(Row("=1+1", -2.0)) == ["'=1+1", "-2.0"]


def test_the_api_has_a_page_and_a_description(client: TestClient) -> None:
    described = client.get("/api/openapi.json").json()
    assert "/api/incidents" in described["paths"]
    assert not [path for path in described["paths"] if not path.startswith("/api")]
    assert "Incident" in described["components"]["schemas"]
    assert client.get("/api").status_code == 200
