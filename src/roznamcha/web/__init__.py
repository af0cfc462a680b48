"""The day-book in the browser: pages, a JSON API, review by people.

Here lies what serves and shows the record. What the record holds and how it is asked is in
`record`; nothing else in the package imports this one, and it needs the extra `web`.
"""
