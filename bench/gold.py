"""The words and the queries that must find them, kept with the tests."""

import csv
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "glossary" / "gold"
NOTHING = "NONE"


class Case(NamedTuple):
    query: str
    expected_word: str
    kind: str

    def reciprocal_rank(self, words):
        """1 where the expected word stands first among those found, 1/2 where second …; 1 too where none is right."""
        if self.expected_word == NOTHING:
            return float(not words)
        return 1 / (words.index(self.expected_word) + 1) if self.expected_word in words else 0.0


def cases(name):
    """Those of "public" or "more"."""
    return [Case(**row) for row in _rows(f"gold_{name}.tsv")]


def words(name):
    """Dicts of word, native, language (its English name), gloss_de, gloss_en."""
    return list(_rows(f"words_{name}.tsv"))


def _rows(name):
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
