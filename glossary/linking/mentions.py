"""Where the words of the glossary occur in running text: kept as plain text, found when a word is read."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q
from wagtail.models import Page

from pagestore import generation
from publication.editions import open_to_all

from ..models import Appearance, Passage
from .matching import fold_text, forms
from .sentences import sentences
from .vocabulary import vocabulary

# So many are shown of a word; so many passages are looked through for them.
MOST = 30
MOST_PASSAGES = 300


@dataclass(frozen=True)
class Mention:
    """A sentence that holds the word: `parts` are pairs of a stretch of it and whether that is the word."""

    passage: Passage
    parts: tuple[tuple[str, bool], ...]

    @property
    def page(self):
        return self.passage.page

    @property
    def url(self):
        return f"{self.passage.page.url}#{self.passage.anchor}"


@transaction.atomic
def replace(page, passages, *, number, date):
    """Makes `passages`, pairs of an anchor on the page and plain text, all that is known of `page`.

    The same call again changes nothing.
    """
    wanted = [(anchor, text, number, date) for anchor, text in passages]
    there = page.passages.order_by("pk")
    if list(there.values_list("anchor", "text", "number", "date")) == wanted:
        return
    there.delete()
    Passage.objects.bulk_create(
        Passage(page=page, anchor=anchor, text=text, number=number, date=date, folded=fold_text(text))
        for anchor, text in passages
    )
    # No signal tells of rows that are made in bulk.
    generation.begin()


def of(term):
    """The Mentions of `term` (as shown in its edition), newest first, and how many more there are than are shown.

    Those of later issues: not of the one that introduced it, nor of those that feature it, which are listed anyway.
    The rules are those by which it is linked, but for the switches.
    """
    words = vocabulary(term.locale)
    entry = words.entries.get(term.translation_key)
    if entry is None:
        return [], 0
    found = [
        Mention(passage, parts)
        for passage in _passages(term, entry)[:MOST_PASSAGES]
        for parts in _sentences(passage.text, entry, words)
    ]
    return found[:MOST], len(found[MOST:])


def _passages(term, entry):
    """The passages that may hold the word, on pages that any reader may see now."""
    spelt = Q()
    for form in {form for spelling in entry.spellings for form in forms(spelling)}:
        spelt |= Q(folded__contains=form)
    if not spelt:
        return Passage.objects.none()
    pages = open_to_all(Page.objects.filter(alias_of__isnull=True, locale=term.locale))
    featuring = Appearance.objects.filter(term=term).values("page")
    passages = Passage.objects.filter(spelt, page__in=pages).exclude(page__in=featuring)
    if first := term.first:
        later = Q(date__gt=first.date) | Q(date=first.date, number__gt=first.number)
        passages = passages.filter(later)
    return passages.select_related("page__locale").defer("folded").order_by("-date", "-number", "pk")


def _sentences(text, entry, words):
    """The parts of each sentence of `text` in which `entry` occurs."""
    matches = [match for match in words.matcher.find(text) if words.meant(match) == entry]
    if not matches:
        return
    for start, end in sentences(text):
        within = [match for match in matches if start <= match.start and match.end <= end]
        if within:
            yield tuple(_parts(text, start, end, within))


def _parts(text, start, end, matches):
    for match in matches:
        if match.start > start:
            yield text[start : match.start], False
        yield text[match.start : match.end], True
        start = match.end
    if start < end:
        yield text[start:end], False
