"""The pages. Each module asks the record (`web.ask`) and fills one template of the same name."""

from fastapi import APIRouter

from roznamcha.web.pages.actor import router as actor
from roznamcha.web.pages.article import router as article
from roznamcha.web.pages.discrepancies import router as discrepancies
from roznamcha.web.pages.dossier import router as dossier
from roznamcha.web.pages.dyad import router as dyad
from roznamcha.web.pages.incident import router as incident
from roznamcha.web.pages.search import router as search
from roznamcha.web.pages.timeline import router as timeline
from roznamcha.web.pages.today import router as today

pages = APIRouter()
for router in (today, timeline, incident, article, dossier, actor, dyad, discrepancies, search):
    pages.include_router(router)

__all__ = ["pages"]
