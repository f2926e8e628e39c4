"""The order of hits: a headline counts most, then words as they were typed, then how new it is."""

from .ids import year_of

HEADLINE, EXACT, YEAR = 3, 1, 0.25


def score(pk, newest, headline, text, typed, in_headline):
    """How well a section fits; `newest` is the highest id that was found, `typed` the words of the query."""
    said = f"{headline}\n{text}".casefold()
    exact = sum(word.casefold() in said for word in typed) / len(typed)
    return HEADLINE * in_headline + EXACT * exact - YEAR * (year_of(newest) - year_of(pk))
