"""The coder as a spaCy pipeline: components that run a stage each, and a tokeniser."""
