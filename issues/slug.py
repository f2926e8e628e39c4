"""The last part of a page's address, made from its title."""

import re
import unicodedata

from django.utils.text import slugify
from wagtail.coreutils import string_to_ascii

GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS"})
SYMBOLS = {"So", "Sk", "Sc", "Sm"}
LONGEST = 80


def slug(title):
    """`title` as the last part of an address: transliterated, at most 80 characters, "" where it has no word.

    Emoji are dropped before, for a transliteration would name them (":coffee:"). A number alone is no word: in the
    archive it is a year.
    """
    title = unicodedata.normalize("NFC", title).translate(GERMAN)
    words = slugify(string_to_ascii("".join(" " if unicodedata.category(c) in SYMBOLS else c for c in title)))
    if len(words) > LONGEST:
        words = re.sub(r"-[^-]*$", "", words[: LONGEST + 1])[:LONGEST]
    words = words.strip("-_")
    return "" if words.isdigit() else words
