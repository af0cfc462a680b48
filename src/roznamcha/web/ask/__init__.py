"""What the pages and the API ask of the record, beyond what `Record` answers itself.

Every question takes a connection and gives plain dataclasses, a page at a time. Nothing here
knows of HTTP or HTML.
"""
