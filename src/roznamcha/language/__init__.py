"""Urdu itself: letters, words, sentences, verb forms, numbers and calendars.

Nothing here knows of politics; names and events live in `lexicon` and `coder`.
"""
