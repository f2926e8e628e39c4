"""What goes into the table, and what comes out of it."""

import enum
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID


class How(enum.IntEnum):
    """How a query matched a word, the best first: this is the order of hits."""

    EXACT = 0
    PREFIX = 1
    MEANING = 2  # every word of the query is a word of the meaning
    LOOSE_PREFIX = 3  # a key that only sounds like it: Tee must give tea before Tenchō
    PART = 4
    ONE_ERROR = 5
    MEANING_PREFIX = 6  # as MEANING, the last word only begun
    ERRORS = 7
    FAR = 8  # where nothing else fits: errors in what was only begun, other first letters, words of the meaning
    NEAREST = 9  # does not match; see Table.nearest


class Listing(NamedTuple):
    """What is shown of a word in one edition."""

    word: str
    native: str
    reading: str
    meaning: str
    slug: str
    letter: str


class Row(NamedTuple):
    """One word: `keys` are (scheme, key, locale of the meaning or None), `listings` are by locale ("de", "en")."""

    word: UUID
    language: str
    keys: list[tuple[str, str, str | None]]
    listings: dict[str, Listing]


@dataclass(frozen=True, slots=True)
class Hit:
    """A word as the asked edition shows it, and why it was found: `matched` is the key of `scheme` that did it.

    Of MEANING, it is the words that did it, as they are written.
    """

    translation_key: UUID
    word: str
    native: str
    language: str
    reading: str
    meaning: str
    slug: str
    letter: str
    how: How
    scheme: str
    matched: str
