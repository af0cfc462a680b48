"""Article -> Coding: actors, times, figures, speakers and events of one report.

Nothing here stores anything or knows of other reports. The stages run in the order of
`pipeline`; what verbs mean stands in `data/predicates`.
"""

from roznamcha.coder.pipeline import code_article

__all__ = ["code_article"]
