"""The keys of the words, as the database has them."""

from dataclasses import dataclass

from ..models.lookup import Key
from .keys import keys


@dataclass(frozen=True)
class Said:
    """What an appearance says of its term, with what people entered there: all that a reader may find it by."""

    language: str
    word: str
    native_script: str
    reading: str
    other_spellings: str
    meaning: str


def said(term, appearance):
    entered = "\n".join(filter(None, (term.reading, term.other_spellings)))
    texts = (appearance.word, appearance.native_script, appearance.reading, entered, appearance.meaning)
    return Said(term.language, *texts)


def rows(term, appearances=()):
    """The keys of `term` and of `appearances` of it, as (term, appearance or None, scheme, key), by primary keys."""
    found = {(term.pk, None, *key) for key in keys(term)}
    for appearance in appearances:
        found |= {(term.pk, appearance.pk, *key) for key in keys(said(term, appearance))}
    return found


def store(term):
    """Writes the keys of `term`, and of all its appearances; what is there as it should be stays."""
    appearances = term.appearances.defer("text")
    _write(rows(term, appearances), Key.objects.filter(term=term))


def store_appearance(appearance):
    """Writes the keys of `appearance`, likewise."""
    wanted = {row for row in rows(appearance.term, [appearance]) if row[1]}
    _write(wanted, Key.objects.filter(appearance=appearance))


def _write(wanted, stored):
    there = {tuple(row): pk for pk, *row in stored.values_list("pk", "term", "appearance", "scheme", "key")}
    if gone := [pk for row, pk in there.items() if row not in wanted]:
        Key.objects.filter(pk__in=gone).delete()
    Key.objects.bulk_create(
        Key(term_id=term, appearance_id=appearance, scheme=scheme, key=key)
        for term, appearance, scheme, key in sorted(wanted - there.keys(), key=str)
    )
