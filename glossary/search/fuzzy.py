"""Typing errors: how many are forgiven, and who comes near."""

from rapidfuzz import process
from rapidfuzz.distance import OSA

CONSONANTS = str.maketrans("", "", "aeiouy")


def allowed(length):
    """How many errors a query of this length may have: in three letters any error is another word."""
    return 0 if length < 4 else 1 if length < 6 else 2


def strangeness(typed, key):
    """Tells apart keys with as many errors: consonants are remembered better than vowels, beginnings than ends."""
    consonants = OSA.distance(typed.translate(CONSONANTS), key.translate(CONSONANTS))
    shared = next((n for n, (one, other) in enumerate(zip(typed, key, strict=False)) if one != other), len(typed))
    return 100 * consonants + len(typed) - shared


def near(key, choices, most):
    """Triples of distance, choice and its number for the choices within `most` errors, in no order.

    An error is a letter too many, missing or wrong, or two neighbours in the wrong order.
    """
    found = process.extract(key, choices, scorer=OSA.distance, score_cutoff=most, limit=None)
    return [(distance, choice, number) for choice, distance, number in found]


def nearest(key, choices, limit):
    """The `limit` most similar choices as triples of likeness (0 to 1), choice and its number."""
    found = process.extract(key, choices, scorer=OSA.normalized_similarity, limit=limit)
    return [(likeness, choice, number) for choice, likeness, number in found]
