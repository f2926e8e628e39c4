"""The index of the database in use."""

from django.db import connection

from . import postgresql, sqlite

TABLE = "issues_archive_terms"


def engine():
    return {"sqlite": sqlite, "postgresql": postgresql}[connection.vendor]
