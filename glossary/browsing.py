"""What a reader asks of the list of words: a query and filters, each of them from anybody's hand."""

from collections import Counter
from itertools import groupby
from string import ascii_uppercase

from django.db.models import Q
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import get_language

from publication.models import Topic

from . import languages
from .models.terms import Appearance

NAMES = ("q", "language", "topic")
# What is longer is no word.
LONGEST = 64


class Selection:
    """The words among `terms` (see TermQuerySet.shown_in) that `asked`, a QueryDict, leaves."""

    def __init__(self, terms, asked):
        self.everything = terms
        self._rows = terms.prefetch_related(None)
        self.params = QueryDict(mutable=True)
        for name in NAMES:
            if value := "".join(filter(str.isprintable, asked.get(name, "")[:LONGEST])).strip():
                self.params[name] = value
        self.query, self.language, self.topic = (self.params.get(name, "") for name in NAMES)

    @cached_property
    def terms(self):
        terms = self.everything
        if self.query:
            terms = terms.matching(self.query)
        if self.language:
            terms = terms.from_language(self.language)
        if self.topic:
            terms = terms.about(self.topic)
        return list(terms.defer("text"))

    @cached_property
    def letters(self):
        """The terms under their letters: ("A", [term, …])."""
        return [(letter, list(terms)) for letter, terms in groupby(self.terms, lambda term: term.sort_letter)]

    def alphabet(self):
        """A to Z as (letter, id of its heading, "" where no word begins with it)."""
        headings = {letter: f"l-{number}" for number, (letter, _terms) in enumerate(self.letters, 1)}
        return [(letter, headings.get(letter, "")) for letter in ascii_uppercase] if headings else []

    @property
    def number(self):
        """How many words there are in all."""
        return sum(number for _tag, _name, number in self.languages)

    @cached_property
    def languages(self):
        """The languages of all words, as (tag, name, how many), the commonest first."""
        tags = Counter(map(languages.base, self._rows.values_list("language", flat=True)))
        named = [(tag, languages.name(tag, get_language() or "en"), number) for tag, number in tags.items()]
        return sorted(named, key=lambda language: (-language[2], language[1]))

    @cached_property
    def topics(self):
        """The topics under which there are words."""
        terms = self._rows.order_by().values("pk")
        visible = Appearance.objects.visible().filter(term__in=terms).order_by()
        found = Q(appearances__in=visible) | Q(term_topics__content_object__in=terms)
        return sorted(Topic.objects.filter(found).distinct(), key=lambda topic: topic.label.casefold())
