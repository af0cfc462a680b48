"""The pages. Each module asks the record (`web.ask`) and fills one template of the same name."""

from fastapi import APIRouter

from roznamcha.web.pages import actor, article, discrepancies, dossier, dyad, incident, search, timeline, today

pages = APIRouter()
for module in (today, timeline, incident, article, dossier, actor, dyad, discrepancies, search):
    pages.include_router(module.router)

__all__ = ["pages"]
