"""What is reckoned over the whole record, once for all pages that show of it."""

from __future__ import annotations

from sqlalchemy import Connection

from roznamcha.record import Question
from roznamcha.web.ask.discrepancies import Discrepancy, by_article, discrepancies
from roznamcha.web.view import View


def all_discrepancies(view: View, connection: Connection) -> list[Discrepancy]:
    """All discrepancies, the newest first."""
    return view.kept("discrepancies", lambda: discrepancies(connection, Question()))


def standing(view: View, connection: Connection) -> dict[int, list[Discrepancy]]:
    """The discrepancies that each article stands in."""
    return view.kept("discrepancies by article", lambda: by_article(all_discrepancies(view, connection)))
