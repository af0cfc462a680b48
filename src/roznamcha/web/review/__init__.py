"""The pages and forms of review, and the reviewed articles as gold.

Corrections themselves, and how they are laid over what was coded, are in `record.review`.
"""
