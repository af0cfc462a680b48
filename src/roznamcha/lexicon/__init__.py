"""What is known of the world, as data: states, bodies, persons and offices, cities.

The TOML files under `data/` are the lexicon; the code here checks them on load and
finds their names in a text. What verbs mean is in `coder/data`.
"""

from roznamcha.lexicon.load import lexicon
from roznamcha.lexicon.model import Entity, Form, Lexicon, LexiconError, Office, Organ, Place, Tenure

__all__ = ["Entity", "Form", "Lexicon", "LexiconError", "Office", "Organ", "Place", "Tenure", "lexicon"]
