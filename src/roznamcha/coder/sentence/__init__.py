"""Sentences: clauses, their verbs and case-marked arguments, pronouns."""
