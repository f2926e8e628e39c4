"""The sitemap, and its index where one file does not hold all."""

from collections import defaultdict
from functools import cached_property, reduce
from operator import or_

from django.contrib.sitemaps.views import SitemapIndexItem
from django.core.paginator import Paginator
from django.template.response import TemplateResponse
from wagtail.contrib.sitemaps import Sitemap, views
from wagtail.models import Locale, Page

from .editions import absolute, open_to_all


def sitemap(request):
    """At "/sitemap.xml" all addresses, or where its files are, each with as many as a file may have."""
    editions = EditionsSitemap(request)
    files = editions.paginator.num_pages
    if files == 1 or "p" in request.GET:
        return views.sitemap(request, {"editions": editions})
    items = [SitemapIndexItem(absolute(f"{request.path}?p={number}")) for number in range(1, files + 1)]
    return TemplateResponse(request, "sitemap_index.xml", {"sitemaps": items}, content_type="application/xml")


class EditionsSitemap(Sitemap):
    """What any reader may open, in all editions; a page adds the views below it by its `get_sitemap_urls`.

    What is there in several editions names them all, and the front page the door at "/", as their heads do. Of a view
    below a page "view" tells which it is, the same in each edition.
    """

    @cached_property
    def paginator(self):
        return Paginator(self.items(), self.limit)

    def items(self):
        """The addresses, not the pages: below one page there may be more of them than a file holds."""
        codes = dict(Locale.objects.values_list("pk", "language_code"))
        urls, editions = [], defaultdict(dict)
        for page in self._pages().order_by("path").defer_streamfields().specific().iterator():
            for url in page.get_sitemap_urls(self.request):
                url["editions"] = editions[page.translation_key, url.pop("view", None)]
                url["editions"][codes[page.locale_id]] = url["location"]
                urls.append(url)
        front = editions[self.get_wagtail_site().root_page.translation_key, None]
        if len(front) > 1:
            front["x-default"] = absolute("/")
        for url in urls:
            url["alternates"] = _links(url.pop("editions"))
        return urls

    def _pages(self):
        homes = self.get_wagtail_site().root_page.get_translations(inclusive=True)
        everything = Page.objects.all()
        below = reduce(or_, (everything.descendant_of_q(home, inclusive=True) for home in homes))
        return open_to_all(everything.filter(below, alias_of__isnull=True))

    def _urls(self, page, protocol, domain):
        return self.paginator.page(page).object_list


def _links(addresses):
    """hreflang links to `addresses`, by language, where there are several."""
    links = [{"lang_code": code, "location": address} for code, address in addresses.items()]
    return links if len(links) > 1 else []
