"""What readers type, and the words it must find; the words that compete are the benchmark's."""

from dataclasses import dataclass
from itertools import chain

import pytest

from bench import gold
from bench.distractors import distractors
from glossary import languages
from glossary.models.terms import identity
from glossary.search.hit import Listing, Row
from glossary.search.keys import asked, keys
from glossary.search.schemes import MEANING
from glossary.search.table import Table


@dataclass
class Word:
    language: str
    word: str
    native_script: str
    meaning: str
    reading: str = ""
    other_spellings: str = ""


def row(language, word, native, meanings):
    found, listings = set(), {}
    for locale, meaning in meanings.items():
        for scheme, key in keys(Word(language, word, native, meaning)):
            found.add((scheme, key, locale if scheme == MEANING else None))
        listings[locale] = Listing(word, native, "", meaning, word.lower(), word[0])
    return Row(identity(language, word, native), language, sorted(found, key=str), listings)


def rows(*names):
    for one in chain.from_iterable(map(gold.words, names)):
        meanings = {"de": one["gloss_de"], "en": one["gloss_en"]}
        yield row(languages.find(one["language"]), one["word"], one["native"], meanings)


@pytest.fixture(scope="module")
def among_others():
    return Table(chain(rows("public", "more"), (row(*one) for one in distractors(400))))


def missed(table, cases, locale):
    return [
        case.query
        for case in cases
        if case.reciprocal_rank([hit.word for hit in table.find(asked(case.query), locale, 8)]) < 1 / 5
    ]


@pytest.mark.parametrize("locale", ["de", "en"])
def test_the_public_queries_find_their_words_in_either_edition(locale):
    assert missed(Table(rows("public")), gold.cases("public"), locale) == []


@pytest.mark.parametrize("name", ["public", "more"])
def test_they_find_them_among_others(among_others, name):
    assert missed(among_others, gold.cases(name), "de") == []
