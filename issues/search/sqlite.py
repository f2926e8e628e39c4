"""Terms in SQLite's own full-text index. They hold no blank; the tokeniser passes all else (see the migration)."""

import json

from django.db import connection

# Behind every character that a word has.
_LAST = "\U0010ffff"


def put(rows):
    """Makes `rows`, pairs of an id and its terms, what these ids are found by."""
    rows = list(rows)
    drop([pk for pk, _terms in rows])
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO issues_archive_terms (rowid, terms) VALUES (%s, %s)",
            [(pk, " ".join(terms)) for pk, terms in rows],
        )


def drop(ids):
    with connection.cursor() as cursor:
        cursor.executemany("DELETE FROM issues_archive_terms WHERE rowid = %s", [(pk,) for pk in ids])


def match(groups, limit, below=None):
    """The ids that have a term of each of `groups`, the highest first; only those `below` an id, if given.

    A group is a list of pairs of a term and whether it is but the beginning of one.
    """
    below = f"AND rowid < {below:d}" if below is not None else ""
    return _rowids(f"{below} ORDER BY rowid DESC LIMIT {limit:d}", groups)


def which(groups, ids):
    """Those of `ids` that have a term of each of `groups`."""
    return set(ids).intersection(_rowids(f"AND rowid >= {min(ids):d}", groups)) if ids else set()


def _rowids(rest, groups):
    asked = " AND ".join(f"({' OR '.join(_quoted(*each) for each in group)})" for group in groups)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT rowid FROM issues_archive_terms WHERE issues_archive_terms MATCH %s {rest}", [asked])
        return [pk for (pk,) in cursor.fetchall()]


def begins(field, start):
    """The condition that `field` begins with `start`: a LIKE would use no index."""
    return f"{field} >= %s AND {field} < %s", [start, start + _LAST]


def among(field, values):
    """The condition that `field` is one of `values`."""
    return f"{field} IN (SELECT value FROM json_each(%s))", [json.dumps(list(values))]


def tidy():
    """Joins what was put in many times: a term is then looked up once, and no more in each of these."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO issues_archive_terms (issues_archive_terms) VALUES ('optimize')")


def _quoted(term, is_beginning):
    term = term.replace('"', '""')
    return f'"{term}" *' if is_beginning else f'"{term}"'
