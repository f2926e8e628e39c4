"""The word that a page features, as it is handed to the glossary."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Word:
    """One Word of the Week, in the language of the page that features it."""

    language: str  # of its origin, a BCP 47 tag
    word: str  # in Latin letters, as it is read
    native_script: str = ""
    reading: str = ""
    meaning: str = ""  # one line of plain text
    text: str = ""  # rich text, as stored
