"""Terms in PostgreSQL's own full-text index: a narrow table, asked by windows of a year, newest first.

Asked for all at once, its planner walks the ids backwards for words of middling frequency.
"""

import re

from django.db import connection

from .ids import window, year_of


def put(rows):
    """Makes `rows`, pairs of an id and its terms, what these ids are found by."""
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO issues_archive_terms (id, terms) VALUES (%s, array_to_tsvector(%s)) "
            "ON CONFLICT (id) DO UPDATE SET terms = EXCLUDED.terms",
            [(pk, sorted(terms)) for pk, terms in rows],
        )


def drop(ids):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM issues_archive_terms WHERE id = ANY(%s)", [list(ids)])


def match(groups, limit, below=None):
    """The ids that have a term of each of `groups`, the highest first; only those `below` an id, if given.

    A group is a list of pairs of a term and whether it is but the beginning of one.
    """
    asked = " & ".join(f"({' | '.join(_quoted(*each) for each in group)})" for group in groups)
    found = []
    with connection.cursor() as cursor:
        cursor.execute("SELECT min(id), max(id) FROM issues_archive_terms")
        lowest, highest = cursor.fetchone()
        if lowest is None:
            return []
        highest = highest if below is None else min(highest, below - 1)
        for year in range(year_of(highest), year_of(lowest) - 1, -1):
            first, last = window(year)
            cursor.execute(
                "SELECT id FROM (SELECT id FROM issues_archive_terms "
                "WHERE terms @@ %s::tsquery AND id >= %s AND id <= %s OFFSET 0) AS found ORDER BY id DESC LIMIT %s",
                [asked, first, min(last, highest), limit - len(found)],
            )
            found += [pk for (pk,) in cursor.fetchall()]
            if len(found) >= limit:
                break
    return found


def begins(field, start):
    """The condition that `field` begins with `start`; its index is one of patterns."""
    return f"{field} LIKE %s", [re.sub(r"([\\%_])", r"\\\1", start) + "%"]


def among(field, values):
    """The condition that `field` is one of `values`."""
    return f"{field} = ANY(%s)", [list(values)]


def tidy():
    """Has the planner know what is in the tables."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE issues_archive_terms, issues_indexedsection, issues_word")


def _quoted(term, is_beginning):
    term = term.replace("\\", "\\\\").replace("'", "''")
    return f"'{term}':*" if is_beginning else f"'{term}'"
