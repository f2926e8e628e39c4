"""Typing errors: how many are forgiven, and who comes near."""

from rapidfuzz import process
from rapidfuzz.distance import OSA


def allowed(length):
    """How many errors a query of this length may have: in three letters any error is another word."""
    return 0 if length < 4 else 1 if length < 6 else 2


def shared(one, other):
    """How many letters both begin with."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


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
