"""Words made comparable: for looking them up, for their order, for their address."""

import re
import unicodedata

from django.utils.text import slugify
from wagtail.coreutils import string_to_ascii

# Latin letters that no decomposition takes apart.
LATIN = str.maketrans({"đ": "d", "ı": "i", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe"})


def fold(text):
    """`text` without case, accents on Latin letters, and control characters; every script stays itself.

    Only Latin letters lose their marks: the vowels of Thai and Hindi are marks too.
    """
    folded = []
    for character in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold()):
        if unicodedata.combining(character) and folded and folded[-1].isascii():
            continue
        folded.append(character if character.isprintable() else " ")
    return " ".join(unicodedata.normalize("NFC", "".join(folded)).translate(LATIN).split())


def slug(word):
    """The address of `word`: "Phở" is "pho"; "" where nothing in it can be spelled."""
    return slugify(string_to_ascii(word))[:80].strip("-")


def sort_key(word):
    """Its place in the alphabet, in a–z and 0–9 alone, so that every database sorts it alike."""
    return re.sub("[^a-z0-9]", "", slug(word))


def sort_letter(sort_key):
    """The letter that a word of this `sort_key` stands under, "#" for what no letter begins."""
    return sort_key[0].upper() if sort_key[:1].isalpha() else "#"
