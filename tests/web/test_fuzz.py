"""The API against its own description, with all that schemathesis thinks of."""

from __future__ import annotations

from pathlib import Path

import hypothesis
import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck

from roznamcha.web.app import create_app
from roznamcha.web.settings import Settings

schemathesis = pytest.importorskip("schemathesis")
checks = pytest.importorskip("schemathesis.specs.openapi.checks")

# A name may be well formed and still nobody's: that is told with a 400.
EXCLUDED = [checks.positive_data_acceptance]


def test_the_api_keeps_to_its_description(samples: Path) -> None:
    with TestClient(create_app(Settings(samples)), base_url="http://localhost") as client:
        schema = schemathesis.openapi.from_asgi("/api/openapi.json", client.app, headers={"host": "localhost"})
        tried = 0
        for operation in schema.get_all_operations():
            found = operation.ok()

            @hypothesis.settings(max_examples=25, deadline=None, database=None, suppress_health_check=list(HealthCheck))
            @hypothesis.given(case=found.as_strategy())
            def holds(case: object) -> None:
                case.call_and_validate(headers={"host": "localhost"}, excluded_checks=EXCLUDED)  # type: ignore[attr-defined]

            holds()
            tried += 1
        assert tried > 15
