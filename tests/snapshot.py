"""The database as it was at one moment, to be put back: a file of SQLite is copied in milliseconds."""

import sqlite3

from django.core.cache import cache
from django.db import connection

from glossary.search.fresh import EVERYTHING, bump


class Snapshot:
    """Of what is committed when it is taken."""

    def __init__(self):
        self._taken = sqlite3.connect(":memory:", check_same_thread=False)
        connection.ensure_connection()
        connection.connection.backup(self._taken)

    def restore(self):
        connection.ensure_connection()
        self._taken.backup(connection.connection)
        # This process goes on, and to it versions only rise.
        cache.clear()
        bump({EVERYTHING})
