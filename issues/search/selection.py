"""What a reader asks of the archive: a query and filters, each of them from anybody's hand."""

from dataclasses import dataclass
from typing import NamedTuple

from django.core.paginator import Paginator
from django.http import QueryDict
from django.utils.functional import cached_property
from django.utils.translation import override

from glossary.search.fresh import current
from glossary.search.hit import How
from glossary.search.lookup import find as find_words
from glossary.search.lookup import used as used_word
from pagestore.kept import kept

from ..models import IssuePage
from ..models.register import register
from .find import Found, Hit
from .terms import KIND, TOPIC, YEAR

ON_A_PAGE = 10
MOST_WORDS = 4


class Choice(NamedTuple):
    """What a filter offers; `term` is what it adds to a query."""

    value: str
    label: str
    term: str


@kept
def choices(locale):
    """The Choices of each filter of an edition, by its name; labels are in the language of the edition."""
    known = register(locale)
    with override(locale.language_code):
        return {
            "year": [Choice(str(year), str(year), f"{YEAR}{year}") for year in known.years],
            "topic": [Choice(topic.slug, topic.label, f"{TOPIC}{topic.pk}") for topic in known.labelled_topics()],
            "section": [
                Choice(kind.replace("_", "-"), str(block.label), KIND + kind)
                for kind, block in _blocks().items()
                if block.plural
            ],
        }


@dataclass(frozen=True)
class Listed:
    """A Hit as it is listed, with the name of its section."""

    hit: Hit
    block: object


class Selection:
    """What of the archive of `locale` answers `asked`, a QueryDict. What is no filter, or offers no such choice, is
    passed over; a page that is none leads to the nearest."""

    def __init__(self, locale, asked):
        self.locale = locale
        chosen = {name: self._chosen(name, asked.get(name, "")) for name in self.choices}
        self.chosen = {name: choice for name, choice in chosen.items() if choice}
        self.found = Found(asked.get("q", ""), locale, tuple(choice.term for choice in self.chosen.values()))
        self.params = QueryDict(mutable=True)
        for name, value in [("q", self.query), *((name, choice.value) for name, choice in self.chosen.items())]:
            if value:
                self.params[name] = value
        self._page = asked.get("page", "")

    @property
    def query(self):
        return self.found.query

    @cached_property
    def choices(self):
        return choices(self.locale)

    @property
    def blocks(self):
        return _blocks()

    @cached_property
    def shown(self):
        """What answers: what was asked; where that finds nothing, what was surely meant."""
        return self.found if self.found.ids else self.found.surely_meant or self.found

    @cached_property
    def leaf(self):
        """The page of the list that is asked for."""
        return Paginator(self.shown.ids, ON_A_PAGE).get_page(self._page)

    @cached_property
    def listed(self):
        start = (self.leaf.number - 1) * ON_A_PAGE
        hits = self.shown.hits(start, start + ON_A_PAGE)
        return [Listed(hit, self.blocks.get(hit.section.kind)) for hit in hits]

    @cached_property
    def unfiltered(self):
        """How many sections the query alone finds."""
        return Found(self.query, self.locale).number if self.chosen else self.found.number

    @cached_property
    def words(self):
        """The words of the glossary that are so called, as pairs of a Hit of the glossary and its address."""
        known = current()
        address = known.addresses.get(self.locale.language_code)
        if not address or self.chosen or self.leaf.number > 1:
            return []
        hits = find_words(known, used_word(self.query), self.locale.language_code, MOST_WORDS)
        return [(hit, f"{address}{hit.slug}/") for hit in hits if hit.how <= How.MEANING]

    def _chosen(self, name, value):
        return next((choice for choice in self.choices[name] if choice.value == value), None)


def _blocks():
    return IssuePage.body.field.stream_block.child_blocks
