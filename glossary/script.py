"""How a word's native script is set: in the squares of a practice grid, or on a writing line."""

import math
import unicodedata

# More of them do not fit into one row of the grid.
MOST_SQUARES = 8
LINES = (4, 6, 9, 14, 21)


def characters(text):
    """What a reader takes for one character each: a letter with the marks that belong to it."""
    found = []
    for character in unicodedata.normalize("NFC", text):
        if found and (unicodedata.category(character).startswith("M") or character == "\u200d"):
            found[-1] += character
        else:
            found.append(character)
    return found


def squares(text):
    """The characters of `text` where its script is written in squares (Chinese, kana, hangul), else []."""
    found = [character for character in characters(text) if not character.isspace()]
    square = all(one[0].isalnum() and unicodedata.east_asian_width(one[0]) in "WF" for one in found)
    return found if square and len(found) <= MOST_SQUARES else []


def ghosts(squares):
    """What fills the row after the word: the word again, to be traced. A row has 6, 8 or 10 squares, by its length."""
    row = {1: 6, 2: 6, 3: 6, 5: 10}.get(len(squares), 8)
    return (squares * row)[len(squares) : row]


def width(text):
    """How wide `text` runs, roughly, in squares."""
    return math.ceil(sum(map(_width, unicodedata.normalize("NFC", text))))


def _width(character):
    if unicodedata.east_asian_width(character) in "WF":
        return 1
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 0.55 if character.isspace() or is_latin(character) else 0.75


def line(text):
    """The line that `text` fits on, in squares: one of LINES, for which the stylesheet has a size."""
    return next((line for line in LINES if width(text) <= line), LINES[-1])


def is_latin(text):
    """Whether `text` is written in Latin letters, as Vietnamese and Turkish are."""
    return all("LATIN" in unicodedata.name(character, "") for character in text if character.isalpha())


def direction(text):
    """ "rtl" for scripts written from right to left, else "ltr"."""
    for character in text:
        if (bidirectional := unicodedata.bidirectional(character)) in ("L", "R", "AL"):
            return "ltr" if bidirectional == "L" else "rtl"
    return "ltr"
