"""Looking a word up."""

from .fresh import current
from .keys import asked

# What is longer is no word: no more characters of a query are used.
LONGEST = 64


def used(query):
    """What of `query` is looked up."""
    return query[:LONGEST].strip()


def search(query, locale, limit=8):
    """The words that fit what a reader typed: at most `limit` Hits (see hit.py), the best first.

    `query` is any string, in any script and from anybody's hand; `locale` is the language code of the edition that
    the reader is in ("de"): what it does not show is not found. Only what the public may see now is found, and only
    by what the public may see. Raises nothing whatever is asked: where nothing fits, or nothing in the query is a
    letter or a digit, the list is empty.
    """
    return find(current(), query, locale, limit)


def nearest(query, locale, limit=8):
    """The words that come nearest to a query that `search` has no word for, as Hits; [] only where there are none."""
    return current().table.nearest(asked(used(query)), locale, limit)


def find(known, query, locale, limit):
    """As `search`, in `known`, a Fresh: for who asks its version too."""
    return known.table.find(asked(used(query)), locale, limit)
