"""The record as JSON and CSV under /api.

The filters are those of the command line (`since`, `until`, `actor`, `with`, `type`, `source`,
`min_confidence`) and `dossier`. A list comes a page at a time: `next` is the address of the
rest. The same list as CSV, whole, is at the same address with `.csv`.
"""

from __future__ import annotations

from fastapi import FastAPI

from roznamcha.web.api import gold, lists, one, openapi


def add_api(app: FastAPI) -> None:
    """Put the API into the application."""
    for router in (lists.router, one.router, gold.router, openapi.router):
        app.include_router(router, prefix="/api")
    openapi.describe(app)
