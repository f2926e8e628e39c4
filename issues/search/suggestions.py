"""What a reader may have meant by words that are nowhere in the archive."""

from django.db.models.functions import Length
from rapidfuzz import process
from rapidfuzz.distance import OSA

from glossary.folding import fold

from ..models import Word
from .engine import engine

SHORTEST = 3
MOST = 5


def nearest(typed, locale):
    """The words of the edition `locale` that `typed` is one or two slips from, as they are written, nearest first."""
    typed = fold(typed)
    if len(typed) < SHORTEST:
        return []
    words = Word.objects.annotate(length=Length("word")).filter(
        engine().begins("word", typed[0]), locale=locale, length__range=(len(typed) - 2, len(typed) + 2)
    )
    written = dict(words.values_list("word", "written"))
    slips = 1 if len(typed) < 5 else 2
    found = process.extract(typed, written.keys(), scorer=OSA.distance, score_cutoff=slips, limit=MOST)
    return [written[word] for word, distance, _index in sorted(found, key=lambda each: (each[1], each[0])) if distance]
