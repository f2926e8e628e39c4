"""The index of the database in use, and what is asked of its tables in its own words.

A query that the ORM builds takes several times as long as one of these; a search asks many.
"""

from django.db import connection

from . import postgresql, sqlite

TABLE = "issues_archive_terms"


def engine():
    return {"sqlite": sqlite, "postgresql": postgresql}[connection.vendor]


def select(columns, model, *conditions, limit=None):
    """The rows of a model, as tuples; conditions are pairs of SQL and its parameters (see begins and among)."""
    where = " AND ".join(sql for sql, _params in conditions)
    statement = f"SELECT {columns} FROM {model._meta.db_table} WHERE {where}"
    with connection.cursor() as cursor:
        cursor.execute(
            statement if limit is None else f"{statement} LIMIT {limit:d}",
            [param for _sql, params in conditions for param in params],
        )
        return cursor.fetchall()
