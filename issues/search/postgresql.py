"""Terms in PostgreSQL's own full-text index: a narrow table, asked by windows of years, newest first.

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
    where, asked = _fitting(groups)
    found = []
    with connection.cursor() as cursor:
        cursor.execute("SELECT min(id), max(id) FROM issues_archive_terms")
        lowest, highest = cursor.fetchone()
        if lowest is None:
            return []
        highest = highest if below is None else min(highest, below - 1)
        year, oldest, years = year_of(highest), year_of(lowest), 1
        while year >= oldest and len(found) < limit:
            first, last = window(max(oldest, year - years + 1))[0], min(window(year)[1], highest)
            cursor.execute(
                "SELECT id FROM (SELECT id FROM issues_archive_terms "
                f"WHERE {where} AND id >= %s AND id <= %s OFFSET 0) AS found ORDER BY id DESC LIMIT %s",
                [*asked, first, last, limit - len(found)],
            )
            new = [pk for (pk,) in cursor.fetchall()]
            found += new
            year -= years
            # The index is read whole for each window: where few are found, all other years are asked at once.
            years = 2 * years if len(new) * 8 > limit else year - oldest + 1
    return found


def which(groups, ids):
    """Those of `ids` that have a term of each of `groups`."""
    if not ids:
        return set()
    where, asked = _fitting(groups)
    with connection.cursor() as cursor:
        # OFFSET 0: only these are looked at, not all that the index finds.
        cursor.execute(
            "SELECT id FROM (SELECT id, terms FROM issues_archive_terms WHERE id = ANY(%s) OFFSET 0) AS known "
            f"WHERE {where}",
            [list(ids), *asked],
        )
        return {pk for (pk,) in cursor.fetchall()}


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


def _fitting(groups):
    """The condition for `groups`: one of each, for in one of all every term is compared with every other."""
    asked = [" | ".join(_quoted(*each) for each in group) for group in groups]
    return " AND ".join(["terms @@ %s::tsquery"] * len(groups)), asked


def _quoted(term, is_beginning):
    term = term.replace("\\", "\\\\").replace("'", "''")
    return f"'{term}':*" if is_beginning else f"'{term}'"
