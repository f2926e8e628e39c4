"""The order of hits: a headline counts most, then words as they were typed, then how new it is."""

import re

from .ids import year_of
from .terms import UNSPACED

HEADLINE, EXACT, YEAR = 3, 1, 0.25


def whole_word(typed):
    """What finds `typed` in a casefolded text, where it is no part of a longer word."""
    typed = re.escape(typed.casefold())
    # Where no blanks are set, there is none.
    return re.compile(typed if UNSPACED.search(typed) else rf"{typed}(?<!\w{typed})(?!\w)")


def score(pk, newest, headline, text, typed, in_headline):
    """How well a section fits; `newest` is the highest id that was found, `typed` the `whole_word`s of the query."""
    said = f"{headline}\n{text}".casefold()
    exact = sum(bool(word.search(said)) for word in typed) / len(typed)
    return HEADLINE * in_headline + EXACT * exact - YEAR * (year_of(newest) - year_of(pk))
