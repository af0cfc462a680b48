"""Review: what people have accepted, rejected, corrected or added.

A correction is kept in a table of its own, by the article and the words that it is about, and
never changes what was coded. `apply` lays the corrections of an article over its coding;
`enter` writes the outcome where the record derives from, so that it wins in every view.
"""
