from collections import defaultdict
from functools import reduce
from operator import or_

from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page

from .editions import absolute, open_to_all


class EditionsSitemap(Sitemap):
    """What any reader may open, in all editions; a page adds the views below it by its `get_sitemap_urls`.

    A page that is there in several editions names them all, and the front page the door at "/", as their heads do.
    A view below a page tells its own `editions`: {"de": "https://…"}.
    """

    def items(self):
        return self._pages().order_by("path").defer_streamfields().specific()

    def _pages(self):
        homes = self.get_wagtail_site().root_page.get_translations(inclusive=True)
        everything = Page.objects.all()
        below = reduce(or_, (everything.descendant_of_q(home, inclusive=True) for home in homes))
        return open_to_all(everything.filter(below, alias_of__isnull=True))

    def _urls(self, page, protocol, domain):
        urls = super()._urls(page, protocol, domain)
        alternates = self._alternates()
        for url in urls:
            url["alternates"] = _links(url.pop("editions", {})) or alternates.get(url["location"], [])
        return urls

    def _alternates(self):
        """The editions of each page that is there in several, by each of its addresses."""
        editions = defaultdict(dict)
        for page in self._pages().select_related("locale"):
            editions[page.translation_key][page.locale.language_code] = page.get_full_url(self.request)
        front = self.get_wagtail_site().root_page.translation_key
        found = {}
        for key, addresses in editions.items():
            links = _links(addresses)
            if links and key == front:
                links.append({"lang_code": "x-default", "location": absolute("/")})
            found |= dict.fromkeys(addresses.values(), links)
        return found


def _links(addresses):
    """hreflang links to `addresses`, by language, where there are several."""
    links = [{"lang_code": code, "location": address} for code, address in addresses.items()]
    return links if len(links) > 1 else []
