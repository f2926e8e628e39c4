"""Latin letters: their marks left out, or spelled out."""

import re
import unicodedata

from .normalise import normalise, squeeze

# What German, Turkish, Czech, Danish and those who write Sanskrit put where a mark cannot be typed.
SPELLED_OUT = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"}
    | {"ś": "sh", "ṣ": "sh", "ş": "sh", "š": "sh", "ç": "ch", "č": "ch", "ž": "zh", "ṛ": "ri"}
)
UMLAUT = re.compile("([aou])e")
TONE = re.compile("(?<=[a-z])[1-9](?![0-9])")
TONED = re.compile("(?:[a-z]+[1-9]?)+")


def spellings(text):
    """The keys of a Latin `text`: without its marks (nushu for Nüshu), then with those spelled out (nueshu)."""
    spelled_out = unicodedata.normalize("NFC", text.lower()).translate(SPELLED_OUT)
    return list(dict.fromkeys((squeeze(normalise(text)), squeeze(normalise(spelled_out)))))


def without_umlauts(normalised):
    """ae, oe and ue as a, o and u: Bücher, Buecher and Bucher become one. For whole texts, query and key alike."""
    return UMLAUT.sub(r"\1", normalised)


def without_tones(key):
    """Without the digits that stand for tones (guan1xi5, wok6hei3); other digits stay."""
    return TONE.sub("", key) if TONED.fullmatch(key) else key
