"""Events: what happened between whom, from the patterns of a sentence to one event an article."""
