"""Links from post to post lead to the pages that those became, whatever was their address."""

import re
from html import unescape
from urllib.parse import urlsplit

from django.conf import settings
from wagtail.contrib.redirects.models import Redirect

from issues.models import IssuePage
from issues.sections.fields import ProseBlock

from ..export.stored import exchanged

WRITTEN = re.compile(r"""(?<=\bhref=")[^"]+|(?<=\bhref=')[^']+|(?<=\]\()[^()\s]+""")
# Stands for a link to a page while it goes through the importer: the page's id, and which link it is.
MARK = re.compile(r"https://page\.invalid/(\d{1,9})/(\d{1,9})")
LINK = re.compile(rf'<a\b[^>]*\bhref="{MARK.pattern}"[^>]*>')


class Inside:
    """The links within an archive: of its `posts`, those that came before can be led to."""

    def __init__(self, posts):
        self.paths = {Redirect.normalise_path(address) for post in posts for address in post.addresses}
        self.hosts = {host for post in posts for host in (post.host,) if host}
        self.hosts.add(urlsplit(settings.PUBLIC_ADDRESS).netloc)

    def marked(self, text):
        """`text`, HTML or Markdown, with marks instead of such links, and the addresses that they had, in order."""
        led = []

        def mark(found):
            pk = self._page(unescape(found[0]).strip())
            if pk is None:
                return found[0]
            led.append(" ".join(unescape(found[0]).split()))
            return f"https://page.invalid/{pk}/{len(led) - 1}"

        return WRITTEN.sub(mark, text), led

    def _page(self, address):
        """The id of the page at an old address, in the publication's own language where it is in both."""
        try:
            parts = urlsplit(address)
        except ValueError:
            return None
        path = Redirect.normalise_path(parts.path)
        if path not in self.paths or parts.scheme not in ("", "http", "https"):
            return None
        if parts.netloc and parts.netloc not in self.hosts:
            return None
        found = Redirect.objects.filter(old_path=path, redirect_page__isnull=False).values("redirect_page")
        pages = IssuePage.objects.filter(pk__in=found[:1])
        editions = IssuePage.objects.filter(translation_key__in=pages.values("translation_key"), alias_of__isnull=True)
        languages = dict(editions.values_list("locale__language_code", "pk"))
        return languages.get(settings.LANGUAGE_CODE) or next(iter(languages.values()), None)


def followed(body, led):
    """A body with links to pages instead of their marks; what is no rich text has its old address again."""
    if not led:
        return body
    block = body.stream_block

    def refer(leaf_block, leaf):
        if not isinstance(leaf, str) or "page.invalid" not in leaf:
            return leaf
        if isinstance(leaf_block, ProseBlock):
            leaf = LINK.sub(lambda found: f'<a linktype="page" id="{found[1]}">', leaf)
        return said(leaf, led)

    return block.to_python(exchanged(block, body.get_prep_value(), refer))


def said(text, led):
    """A text without marks, as readers of the source have it."""
    return MARK.sub(lambda found: dict(enumerate(led)).get(int(found[2]), found[0]), text)
