"""The editions of a page: which of them a reader may really open, and where."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import BooleanField, Func
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language, get_language_info, override
from wagtail.models import Page, PageViewRestriction


@dataclass(frozen=True)
class Edition:
    """A page in one edition, as the switcher shows it; not `there`: `url` leads to what stands in for it."""

    code: str
    url: str
    current: bool = False
    there: bool = True

    @property
    def name(self):
        """Its language in that language."""
        return get_language_info(self.code)["name_local"]


@dataclass(frozen=True)
class Alternate:
    """One hreflang link; `code` may be "x-default", `url` is absolute."""

    code: str
    url: str


class Restricted(Func):
    """Whether a view restriction closes a page to some: a condition within a query of pages.

    In SQL, for every query asks it, and Django takes longer to build it than a database to answer.
    """

    template = (
        f"EXISTS(SELECT 1 FROM {PageViewRestriction._meta.db_table} restriction"
        f" JOIN {Page._meta.db_table} closed ON closed.id = restriction.page_id"
        " WHERE closed.path = SUBSTR(%(expressions)s, 1, LENGTH(closed.path)))"
    )
    output_field = BooleanField()

    def __init__(self):
        super().__init__("path")


def open_to_all(pages):
    """The live ones of `pages` that no view restriction closes: `.live().public()`, but in one query, not in two."""
    return pages.live().filter(~Restricted())


def published(key):
    """What a reader may open of the page with this translation key, by language: {"de": page}.

    Live, not private, not below a private page, and no alias, which would be the other language's text.
    """
    pages = open_to_all(Page.objects.filter(translation_key=key, alias_of__isnull=True)).select_related("locale")
    return {page.locale.language_code: page for page in pages}


def front_page(code):
    with override(code):
        return reverse("wagtail_serve", args=[""])


def missing(code, key, address=""):
    """Where the edition of `code` says that it lacks a page, or the view at `address` below that page."""
    with override(code):
        url = reverse("missing", args=[key])
    return f"{url}?{urlencode({'of': address})}" if address else url


def absolute(address):
    """The address at the public host, whichever host was asked."""
    return f"{settings.PUBLIC_ADDRESS}{address}" if address.startswith("/") else address


class Editions:
    """The editions of what a request shows.

    `page` is the page that answers, None where none does (a 404). A view below it (a glossary term) gives its own
    `addresses`, {"de": "/de/…"}, of the editions in which a reader finds it. `pages` is what `published` tells of the
    page, where that is known already.
    """

    def __init__(self, request, page=None, addresses=None, pages=None):
        self.path = request.path
        self.key = page.translation_key if page else None
        self.language = page.locale.language_code if page else get_language()
        if pages is None:
            pages = published(self.key) if page and page.pk else {}
        self.pages = {code: url for code, found in pages.items() if (url := found.get_url(request))}
        self.addresses = self.pages if addresses is None else addresses

    def switcher(self):
        """One Edition for each language of the publication."""
        return [self._edition(code) for code, _name in settings.LANGUAGES]

    def alternates(self):
        """The Alternates of this very address: none unless a reader finds it in more than one edition."""
        if len(self.addresses) < 2 or self.addresses.get(self.language) != self.path:
            return []
        links = [Alternate(code, absolute(url)) for code, url in self.addresses.items()]
        if self.path == front_page(self.language):
            links.append(Alternate("x-default", absolute("/")))
        return links

    def _edition(self, code):
        if code == self.language:
            return Edition(code, self.addresses.get(code, self.path), current=True)
        if code in self.addresses:
            return Edition(code, self.addresses[code])
        # Of a page that readers cannot open (a preview, one behind a password) nothing is told.
        own = self.addresses.get(self.language)
        if own is None or self.language not in self.pages:
            return Edition(code, front_page(code), there=self.key is None)
        return Edition(code, missing(code, self.key, "" if own == self.pages[self.language] else own), there=False)
