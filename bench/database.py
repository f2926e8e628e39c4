"""The words of the benchmark in a real database, and how soon a change of one of them is found."""

import time
from itertools import starmap
from typing import NamedTuple

from django.core.management import call_command
from wagtail.models import Locale

from glossary import folding, languages
from glossary.models import Key, Term
from glossary.models.terms import identity
from glossary.search import fresh, public, stored
from home import foundation

from . import gold
from .distractors import distractors

MOST_DISTRACTORS = 1_000_000


def make():
    call_command("migrate", verbosity=0)
    foundation.lay()


class Word(NamedTuple):
    language: str
    word: str
    native_script: str
    meanings: dict[str, str]

    @property
    def translation_key(self):
        return identity(self.language, self.word, self.native_script)


def words():
    """All Words, the public ones first."""
    spelled, there = set(), set()
    for name in ("public", "more"):
        for row in gold.words(name):
            meanings = {"de": row["gloss_de"], "en": row["gloss_en"]}
            word = Word(languages.find(row["language"]), row["word"], row["native"], meanings)
            spelled.add(folding.fold(word.word))
            there.add(word.translation_key)
            yield word
    for word in starmap(Word, distractors(MOST_DISTRACTORS)):
        # Another word of the same spelling would be as right an answer.
        if folding.fold(word.word) not in spelled and word.translation_key not in there:
            there.add(word.translation_key)
            yield word


def enter(words):
    """Writes terms and their keys as saving each of them would, in far fewer queries."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    number = Term.objects.count()
    terms = []
    for word in words:
        for code, meaning in word.meanings.items():
            term = Term(
                locale=locales[code],
                language=word.language,
                word=word.word,
                native_script=word.native_script,
                meaning=meaning,
                slug=f"{folding.slug(word.word)}-{number + len(terms)}",
                translation_key=word.translation_key,
                sort_key=folding.sort_key(word.word),
            )
            term.sort_letter = folding.sort_letter(term.sort_key)
            terms.append(term)
    Term.objects.bulk_create(terms)
    rows = (row for term in terms for row in stored.rows(term))
    Key.objects.bulk_create(
        [Key(term_id=term, scheme=scheme, key=key) for term, _none, scheme, key in rows], batch_size=5000
    )


def rows():
    return public.rows()


def suggestions():
    """The path of the German suggestions."""
    return f"{public.glossaries()['de']}suggest/"


def rebuild():
    """Seconds until a process answers: from nothing, and after one term changed."""
    process = fresh.Process()
    whole = _seconds(process.current)
    term = Term.objects.order_by("pk").first()
    seconds = []
    for number in range(3):
        term.other_spellings = f"Veränderung{number}"
        term.save()
        seconds.append(_seconds(process.current))
        found = process.current().table.find([("latin", f"veranderung{number}")], "de", 8)
        if [hit.word for hit in found] != [term.word]:
            raise RuntimeError("The change is not found.")
    term.other_spellings = ""
    term.save()
    return {"whole_s": whole, "one_changed_s": max(seconds)}


def _seconds(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start
