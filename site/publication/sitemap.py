from functools import reduce
from operator import or_

from wagtail.contrib.sitemaps import Sitemap
from wagtail.models import Page


class EditionsSitemap(Sitemap):
    """What any reader may open, in all editions; a page adds the views below it by its `get_sitemap_urls`."""

    def items(self):
        homes = self.get_wagtail_site().root_page.get_translations(inclusive=True)
        everything = Page.objects.all()
        below = reduce(or_, (everything.descendant_of_q(home, inclusive=True) for home in homes))
        pages = everything.filter(below, alias_of__isnull=True).live().public()
        return pages.order_by("path").defer_streamfields().specific()
