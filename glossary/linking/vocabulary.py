"""The words of an edition as its pages need them."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache
from uuid import UUID

from django.conf import settings
from django.db.models import Q

from pagestore.kept import kept
from publication.editions import open_to_all

from .. import languages
from ..models import Appearance, GlossaryPage, Term
from ..models.terms import identity
from ..search.fresh import version
from .matching import Matcher

NAMES = ("word", "native_script", "reading", "meaning")


@dataclass(frozen=True)
class Entry:
    """A word of one edition, as a reader finds it there."""

    key: UUID  # the translation key of its terms
    language: str
    word: str
    native_script: str
    reading: str
    meaning: str
    slug: str
    url: str
    spellings: frozenset
    linked: bool  # whether later issues link to it
    introduced: int | None  # the page on which it appeared first

    @cached_property
    def flag(self):
        return languages.flag(self.language)


class Vocabulary:
    """The words that any reader of an edition finds now, by translation key; none without an open glossary."""

    def __init__(self, locale):
        glossary = open_to_all(GlossaryPage.objects.filter(locale=locale)).first()
        self.entries = {entry.key: entry for entry in _entries(locale, glossary)} if glossary else {}
        # What linking found in a text: gone with the words that it was looked through for.
        self.found = {}

    @cached_property
    def matcher(self):
        return Matcher((text, entry) for entry in self.entries.values() for text in entry.spellings)

    @cached_property
    def introduced(self):
        """The translation keys of the words that appeared first on a page, by its primary key."""
        keys = defaultdict(set)
        for entry in self.entries.values():
            keys[entry.introduced].add(entry.key)
        return dict(keys)

    def entry(self, word):
        """The Entry of a glossary.words.Word, None where no reader finds it."""
        try:
            language = languages.find(word.language)
        except LookupError:
            return None
        return self.entries.get(identity(language, word.word, word.native_script))

    def meant(self, match, off=()):
        """The Entry that a Match stands for, None where several words are spelt so, or the one is among `off`.

        Of words that are spelt alike, that one is meant whose fellows no issue links to.
        """
        words = match.words if len(match.words) == 1 else [entry for entry in match.words if entry.linked]
        return words[0] if len(words) == 1 and words[0].key not in off else None


def vocabulary(locale):
    """The Vocabulary of an edition as it is now. Kept over generations, until the glossary changes."""
    return _vocabulary(locale, _version())


_version = kept(version)


@lru_cache(maxsize=len(settings.LANGUAGES))
def _vocabulary(locale, number):
    return Vocabulary(locale)


def _entries(locale, glossary):
    visible = defaultdict(list)
    appearances = Appearance.objects.visible().filter(term__locale=locale)
    for appearance in appearances.values("term_id", "page_id", *NAMES):
        visible[appearance["term_id"]].append(appearance)
    terms = Term.objects.shown_in(locale).prefetch_related(None).annotate(alone=~Q(meaning="", text=""))
    fields = ("pk", "translation_key", "language", "slug", "other_spellings", "auto_link", "alone", *NAMES)
    base = glossary.url
    for term in terms.values(*fields):
        appeared = visible[term["pk"]]
        shown = appeared[0] if appeared else term
        # What it is itself may come from an issue that is private now; entered by hand, it is public.
        public = [*appeared, term] if term["alone"] else appeared
        said = {one[name] for one in public for name in ("word", "native_script")}
        yield Entry(
            key=term["translation_key"],
            language=term["language"],
            slug=term["slug"],
            url=base + glossary.reverse_subpage("term", args=[term["slug"]]),
            spellings=frozenset(said.union(term["other_spellings"].splitlines()) - {""}),
            linked=term["auto_link"],
            introduced=appeared[-1]["page_id"] if appeared else None,
            **{name: shown[name] for name in NAMES},
        )
