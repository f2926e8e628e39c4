"""When the cards of words are drawn and deleted: a reader finds those of words that the glossary shows."""

import uuid
from contextlib import suppress

from publication.cards import shelf
from publication.editions import open_to_all

from ..models import GlossaryPage, Term
from .showing import KIND, of_term, owner


def _terms(keys=None):
    glossaries = open_to_all(GlossaryPage.objects.filter(alias_of__isnull=True))
    terms = Term.objects.shown().filter(locale__in=glossaries.values("locale"))
    return terms if keys is None else terms.filter(translation_key__in=_uuids(keys))


def _uuids(keys):
    for key in keys:
        with suppress(ValueError):  # no word
            yield uuid.UUID(key)


def shown(keys=None):
    return {key.hex for key in _terms(keys).values_list("translation_key", flat=True)}


def cards(key):
    return [of_term(term) for term in _terms([key]).select_related("locale").order_by("locale")]


def words_changed(keys):
    """What the words with these translation keys show, or whether they are shown."""
    owners = [owner(key) for key in keys]
    shelf.keep_soon(lambda: owners)


def all_changed():
    """A glossary was closed or opened, and with it all of its words."""
    shelf.keep_soon(lambda: shelf.owners(KIND))


def register():
    shelf.KINDS[KIND] = shelf.Kind(shown, cards)
