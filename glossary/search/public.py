"""What the public may see of the glossary, as the table wants it."""

from collections import defaultdict
from itertools import groupby, islice
from operator import itemgetter
from urllib.parse import urlsplit

from django.db.models import Q
from wagtail.models import Page

from publication.editions import open_to_all

from ..models.lookup import Key
from ..models.terms import Appearance, Term
from .hit import Listing, Row
from .schemes import MEANING

# So many words at a time: more would only be held in memory.
BATCH = 2000
TEXTS = ("word", "native_script", "reading", "meaning")


def rows(words=None):
    """Yields a Row for each word that a reader of any edition finds now; of `words` (translation keys), if given.

    A word shows its newest visible appearance, else its own texts (see TermQuerySet.shown). It is found by what any
    visible appearance says of it, and by what it says itself where it would be shown without them.
    """
    terms = Term.objects.order_by("translation_key", "pk").annotate(alone=~Q(meaning="", text=""))
    if words is not None:
        terms = terms.filter(translation_key__in=words)
    listed = terms.values_list(
        "translation_key", "language", "pk", "locale__language_code", "slug", "sort_letter", "alone", *TEXTS
    )
    of_words = ((word, list(of_word)) for word, of_word in groupby(listed.iterator(), key=itemgetter(0)))
    while batch := list(islice(of_words, BATCH)):
        yield from _rows(batch)


def _rows(batch):
    pks = [term[2] for _word, terms in batch for term in terms]
    newest, visible = {}, set()
    for appearance, term, *texts in Appearance.objects.visible().filter(term__in=pks).values_list("pk", "term", *TEXTS):
        newest.setdefault(term, texts)
        visible.add(appearance)
    own, appeared = defaultdict(set), defaultdict(set)
    for term, appearance, scheme, key in Key.objects.filter(term__in=pks).values_list(
        "term", "appearance", "scheme", "key"
    ):
        if appearance is None:
            own[term].add((scheme, key))
        elif appearance in visible:
            appeared[term].add((scheme, key))
    for word, terms in batch:
        listings, keys = {}, set()
        for _word, _language, pk, locale, slug, letter, alone, *texts in terms:
            if pk in newest or alone:
                listings[locale] = Listing(*newest.get(pk, texts), slug, letter)
                found = appeared[pk] | own[pk] if alone else appeared[pk]
                keys.update((scheme, key, locale if scheme == MEANING else None) for scheme, key in found)
        if listings:
            yield Row(word, terms[0][1], sorted(keys, key=str), listings)


def glossaries():
    """The addresses of the glossaries that are open to all, by language: {"de": "/de/glossar/"}."""
    pages = Page.objects.filter(
        content_type__app_label="glossary", content_type__model="glossarypage", alias_of__isnull=True
    )
    found = ((page.locale.language_code, page.url) for page in open_to_all(pages).select_related("locale"))
    return {code: urlsplit(url).path for code, url in found if url}
