"""What a reader asks of the list of words: a query and filters, each of them from anybody's hand."""

from collections import Counter
from itertools import groupby
from string import ascii_uppercase
from typing import NamedTuple

from django.db.models import Count, Q
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import get_language

from publication.models import Topic

from . import languages
from .models.terms import Appearance
from .search.lookup import LONGEST, nearest, search
from .why import why

FILTERS = ("language", "letter", "topic")
# "#" is for words that no letter begins.
LETTERS = (*ascii_uppercase, "#")
# Of the words that a query finds, so many are filtered, and so many of these are listed.
MOST_FOUND, MOST_LISTED = 1000, 60
# More words than these are no page: they are read a letter at a time.
MOST_ON_A_PAGE = 400
NEAREST = 8


class Letter(NamedTuple):
    letter: str
    number: int
    # The id of its heading on this page, "" where the letter is a page of its own.
    heading: str


class Selection:
    """The words among `terms` (see TermQuerySet.shown_in, of the edition `locale`) that `asked`, a QueryDict, leaves.

    A query orders them by how well they fit; without one they stand in the order of the alphabet.
    """

    def __init__(self, terms, locale, asked):
        self.everything, self.locale = terms, locale
        self.params = QueryDict(mutable=True)
        for name in ("q", *FILTERS):
            if value := "".join(filter(str.isprintable, asked.get(name, "")[:LONGEST])).strip():
                self.params[name] = value
        self.query, self.language, self.topic = (self.params.get(name, "") for name in ("q", "language", "topic"))
        if self.params.get("letter", "A") not in LETTERS:
            del self.params["letter"]

    @cached_property
    def number(self):
        """How many words there are in all."""
        return self.everything.count()

    @cached_property
    def letter(self):
        """The letter asked for; the first one where the words of all letters are no page; else ""."""
        asked = self.params.get("letter", "")
        if asked or self.query or sum(self._letters.values()) <= MOST_ON_A_PAGE:
            return asked
        return next(letter for letter in LETTERS if letter in self._letters)

    @cached_property
    def terms(self):
        """The words that are left; of a query's at most MOST_LISTED, each with `why` it was found."""
        return self._terms(self._left[:MOST_LISTED]) if self.query else list(self._left_by(*FILTERS).defer("text"))

    @property
    def found(self):
        """How many words are left, listed or not."""
        return len(self._left if self.query else self.terms)

    @property
    def unfiltered(self):
        """How many words the query alone finds."""
        return len(self._hits)

    @cached_property
    def nearest(self):
        """The words that come nearest to a query that finds none."""
        return self._terms(nearest(self.query, self.locale, NEAREST)) if self.query and not self._hits else []

    @cached_property
    def everywhere(self):
        """All words, to be browsed from a page that lists none."""
        return Elsewhere(self.everything, self.locale, {})

    @cached_property
    def by_letter(self):
        """The terms under their letters: ("A", [term, …])."""
        return [(letter, list(terms)) for letter, terms in groupby(self.terms, lambda term: term.sort_letter)]

    @cached_property
    def alphabet(self):
        """A to Z, and # where it is needed, as Letters; [] where there are no words."""
        headings = {letter: f"l-{number}" for number, (letter, _terms) in enumerate(self._headings(), 1)}
        every = LETTERS if "#" in self._letters else ascii_uppercase
        return [Letter(one, self._letters[one], headings.get(one, "")) for one in every] if self._letters else []

    @cached_property
    def languages(self):
        """The languages of the words that the other filters leave, as (tag, name, how many), the commonest first."""
        tags = Counter()
        for tag, number in _counted(self._left_by("letter", "topic"), "language"):
            tags[languages.base(tag)] += number
        named = [(tag, languages.name(tag, get_language() or "en"), number) for tag, number in tags.items()]
        return sorted(named, key=lambda language: (-language[2], language[1]))

    @cached_property
    def topics(self):
        """The topics under which there are words that the other filters leave."""
        terms = self._left_by("language", "letter").prefetch_related(None).order_by().values("pk")
        visible = Appearance.objects.visible().filter(term__in=terms).order_by()
        found = Q(appearances__in=visible) | Q(term_topics__content_object__in=terms)
        return sorted(Topic.objects.filter(found).distinct(), key=lambda topic: topic.label.casefold())

    @property
    def can_be_narrowed(self):
        """Whether there is anything to choose among what the query finds, or a choice to be taken back."""
        choices = (self._letters, self.languages, self.topics)
        return self.is_filtered or (self.found > 1 and any(len(choice) > 1 for choice in choices))

    @property
    def is_filtered(self):
        """Whether any filter is set."""
        return any(name in self.params for name in FILTERS)

    def _headings(self):
        return [] if self.letter or self.query else self.by_letter

    @cached_property
    def _hits(self):
        return search(self.query, self.locale, MOST_FOUND) if self.query else []

    @cached_property
    def _letters(self):
        return Counter(dict(_counted(self._left_by("language", "topic"), "sort_letter")))

    def _left_by(self, *filters):
        """What the query and these filters leave."""
        terms = self.everything
        if self.query:
            terms = terms.filter(translation_key__in=[hit.translation_key for hit in self._hits])
        if self.language and "language" in filters:
            terms = terms.from_language(self.language)
        if self.topic and "topic" in filters:
            terms = terms.about(self.topic)
        if "letter" in filters and self.letter:
            terms = terms.filter(sort_letter=self.letter)
        return terms

    @cached_property
    def _left(self):
        """The hits that the filters leave."""
        left = set(self._left_by(*FILTERS).order_by().values_list("translation_key", flat=True))
        return [hit for hit in self._hits if hit.translation_key in left]

    def _terms(self, hits):
        """The terms of `hits`, each with `why` it was found."""
        terms = self.everything.filter(translation_key__in=[hit.translation_key for hit in hits]).defer("text")
        by_key = {term.translation_key: term for term in terms}
        listed = [(by_key[hit.translation_key], hit) for hit in hits if hit.translation_key in by_key]
        for term, hit in listed:
            term.why = why(hit, self.query)
        return [term for term, _hit in listed]


class Elsewhere(Selection):
    """A selection whose words are not listed on the page that leads to them."""

    def _headings(self):
        return []


def _counted(terms, name):
    """How many of `terms` have which value of the field `name`: pairs."""
    return terms.prefetch_related(None).order_by().values_list(name).annotate(Count("pk"))
