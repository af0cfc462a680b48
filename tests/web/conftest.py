"""A record of the project's samples, coded once, copied for each test that writes."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

import roznamcha
from roznamcha.record import Record
from roznamcha.sources import SourceFault, read_paths
from roznamcha.web.app import create_app
from roznamcha.web.settings import Settings

sys.path.insert(0, os.path.dirname(__file__))
SAMPLES = Path(__file__).parents[2] / "samples"


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples as a record."""
    file = tmp_path_factory.mktemp("record") / "samples.db"
    with Record(file, create=True) as record:
        read = (item for item in read_paths([SAMPLES]) if not isinstance(item, SourceFault))
        done = list(record.add_all((article, roznamcha.code(article)) for article in read))
    assert len(done) > 15
    assert not [item.fault for item in done if item.fault]
    return file


@pytest.fixture
def record(samples: Path, tmp_path: Path) -> Path:
    """A record of its own to write in."""
    return Path(shutil.copy(samples, tmp_path / "record.db"))


@pytest.fixture
def client(record: Path) -> Iterator[TestClient]:
    """A browser without a window, on this machine."""
    with TestClient(create_app(Settings(record)), base_url="http://localhost") as client:
        yield client
