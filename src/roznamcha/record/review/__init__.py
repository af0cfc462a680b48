"""Review: what people have accepted, rejected, corrected or added, and how it is laid over a coding.

A correction is kept by the article and the words that it is about and never changes what was
coded. `store` lays the corrections of an article over every coding that it enters, so that they
win in every view, command and export.
"""
