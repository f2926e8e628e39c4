"""What a page shows, as it is read elsewhere: in a feed reader, without our styles, at another address."""

import re
from contextlib import suppress
from datetime import UTC, datetime
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from django.utils.encoding import iri_to_uri

KEPT = {"href", "src", "alt", "lang", "dir", "title", "width", "height", "datetime"}
# What XML cannot say, though a text can hold it.
UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def speakable(text):
    return UNSPEAKABLE.sub("", text)


def read_elsewhere(html, base):
    """`html` of the page at `base` without classes and ornaments, its links and pictures with whole addresses."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.select("script, style, template, [aria-hidden=true]"):
        if not tag.decomposed:
            tag.decompose()
    for tag in soup.select("[role=img][aria-label]"):
        tag.string = tag["aria-label"]
    for tag in soup.find_all(True):
        tag.attrs = {name: value for name, value in tag.attrs.items() if name in KEPT}
        for name in tag.attrs.keys() & {"href", "src"}:
            with suppress(ValueError):  # an address that is none stays as it is
                tag[name] = iri_to_uri(urljoin(base, tag[name]))
    for tag in soup.select("span:not([lang])"):
        tag.unwrap()
    return speakable(re.sub(r"\n\s*\n", "\n", str(soup)).strip())


class Steady:
    """A feed that stays the same while nothing is in it. (Django's says then that it has just changed.)"""

    def latest_post_date(self):
        return super().latest_post_date() if self.items else datetime(1970, 1, 1, tzinfo=UTC)
