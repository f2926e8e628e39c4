"""What makes of a text no translation of another: a tag that it must not hold, a link that is lost."""

import re
from collections import Counter

from bs4 import BeautifulSoup
from bs4.element import PreformattedString
from django.utils.translation import gettext as _

from ..keeping.wording import plain

# What a translator may set where the source has none.
OWN = {"b", "i"}


def fault(source, translation):
    """What is wrong with the HTML of a translation, in a sentence; "" for nothing."""
    soup = BeautifulSoup(translation, "html.parser")
    wrong = _foreign(source, soup) or _broken(translation, soup) or _astray(source, soup)
    return wrong or ("" if plain(translation) else _("Blanks are no translation."))


def _foreign(source, soup):
    known = {tag.name for tag in BeautifulSoup(source, "html.parser").find_all(True)} | OWN
    for tag in soup.find_all(True):
        if tag.name not in known:
            return _("the tag <%(tag)s> is not in the source") % {"tag": tag.name}
        if set(tag.attrs) - ({"id"} if tag.name == "a" else set()):
            return _("the tag <%(tag)s> has an attribute that is not in the source") % {"tag": tag.name}
    if soup.find(string=lambda text: isinstance(text, PreformattedString)):
        return _("a comment is no text")
    return ""


def _broken(translation, soup):
    for name in sorted({tag.name for tag in soup.find_all(True)} - {"br"}):
        opened = re.findall(rf"<{name}[\s>]", translation, re.IGNORECASE)
        closed = re.findall(rf"</{name}\s*>", translation, re.IGNORECASE)
        if len(opened) != len(closed):
            return _("the tag <%(tag)s> is opened and not closed, or closed and not opened") % {"tag": name}
    stray = re.search(r"</([a-z]\w*)", translation, re.IGNORECASE)
    if stray and not soup.find(stray[1].lower()):
        return _("the tag <%(tag)s> is opened and not closed, or closed and not opened") % {"tag": stray[1]}
    return ""


def _astray(source, soup):
    """A link has its address in the source, which its id stands for."""
    there, here = _links(BeautifulSoup(source, "html.parser")), _links(soup)
    for link in there - here:
        return _("the link %(link)s is missing") % {"link": link}
    for link in here - there:
        return _("the link %(link)s is more than the source has") % {"link": link}
    return ""


def _links(soup):
    return Counter(f'<a id="{tag.get("id", "")}">' for tag in soup.find_all("a"))
