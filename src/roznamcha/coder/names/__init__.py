"""Names: who and what a text names or describes, and to whom the mentions are linked."""
