"""What a reader may have meant by words that are nowhere in the archive."""

from rapidfuzz import process
from rapidfuzz.distance import OSA

from glossary.folding import fold

from ..models import Word
from .engine import engine, select

SHORTEST = 3
MOST = 5


def nearest(typed, locale):
    """The words of the edition `locale` that `typed` is one or two slips from, as they are written, nearest first."""
    typed = fold(typed)
    if len(typed) < SHORTEST:
        return []
    written = dict(
        select(
            "word, written",
            Word,
            ("locale_id = %s", [locale.pk]),
            engine().begins("word", typed[0]),
            ("length(word) BETWEEN %s AND %s", [len(typed) - 2, len(typed) + 2]),
        )
    )
    slips = 1 if len(typed) < 5 else 2
    found = process.extract(typed, written.keys(), scorer=OSA.distance, score_cutoff=slips, limit=MOST)
    return [written[word] for word, distance, _index in sorted(found, key=lambda each: (each[1], each[0])) if distance]
