"""Terms in a search server beside the database, by Wagtail's own backend: Elasticsearch or OpenSearch.

What a word is remains ours: each term is spelled so that every backend takes it for one word and for no other. So a
server finds what the database would.
"""

import logging
import time

from django.conf import settings
from django.core.management import call_command
from django.utils.module_loading import import_string
from wagtail.search.backends import get_search_backend
from wagtail.search.query import And, Or, PlainText

from ..models import IndexedSection, Word
from .engine import engine, select
from .terms import HEADLINE, folded_word

logger = logging.getLogger(__name__)

BACKEND = "archive"
# Of a beginning, so many words are asked for.
MOST = 200
# A server that did not answer is left alone for so many seconds.
PAUSE = 30
_silent_until = 0


def is_chosen():
    return BACKEND in settings.WAGTAILSEARCH_BACKENDS


def spelled(terms):
    """`terms` as a text of words of letters and digits."""
    return " ".join(_spelled(term) for term in sorted(terms))


def rebuild():
    """Has the server begin anew, with all that is kept. Raises what its library does."""
    if is_chosen():
        call_command("update_index", backend_name=BACKEND, verbosity=0)


def put(sections):
    """Hands IndexedSections to the server. Where it does not answer, it lacks them until all is written anew."""
    _ask(lambda backend: backend.add_bulk(IndexedSection, sections))


def drop(section):
    _ask(lambda backend: backend.delete(section))


def match(groups, limit, below=None):
    """As an engine does; None where there is no server, or none that answers."""
    return _ask(lambda backend: _found(backend, groups, limit, below))


def _found(backend, groups, limit, below):
    sections = IndexedSection.objects.order_by("-id").only("pk")
    if below is not None:
        sections = sections.filter(id__lt=below)
    asked = [sorted({term for each in group for term in _words(*each)}) for group in groups]
    query = And([Or([PlainText(_spelled(term)) for term in terms]) for terms in asked])
    # Of `found_by`, which is all it searches there.
    return [section.pk for section in backend.search(query, sections, order_by_relevance=False)[:limit]]


def _ask(question):
    global _silent_until  # noqa: PLW0603 -- of the process: its other threads need not wait, too
    if not is_chosen() or time.monotonic() < _silent_until:
        return None
    try:
        return question(get_search_backend(BACKEND))
    except tuple(map(import_string, settings.SEARCH_ERRORS)):
        _silent_until = time.monotonic() + PAUSE
        logger.exception("The search server does not answer; the database does for %d seconds.", PAUSE)
        return None


def _words(term, is_beginning):
    """The term, or the words of the archive that begin with it."""
    if not is_beginning:
        return {term}
    prefix, start = (HEADLINE, term[1:]) if term.startswith(HEADLINE) else ("", term)
    words = {stem for (stem,) in select("stem", Word, engine().begins("stem", start), limit=MOST)}
    words |= {folded_word(word) for (word,) in select("word", Word, engine().begins("word", start), limit=MOST)}
    return {prefix + word for word in {start, *words}}


def _spelled(term):
    return f"x{term.encode().hex()}"
