"""Rich text as our templates style it: p, ul, ol, li, b, i, br and a, each closed, nothing else."""

import re
from html import unescape

from bs4 import BeautifulSoup
from bs4.element import PreformattedString
from django.utils.html import strip_tags
from wagtail.rich_text import RichText

ATTRIBUTES = {"p": ["data-block-key"], "li": ["data-block-key"], "a": ["href", "linktype", "id"]}
BLOCKS = ["p", "ul", "ol", "li"]
INLINE = ["b", "i", "a"]
KEPT = [*BLOCKS, *INLINE, "br"]
UNSEEN = ["script", "style", "template", "title", "iframe", "object", "noscript"]
PARAGRAPHS = ["div", "section", "article", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd"]
CELLS = ["table", "tr", "td", "th"]
TAKEN_AS = {"strong": "b", "em": "i"} | dict.fromkeys(PARAGRAPHS + CELLS, "p")


def tidied(html):
    """`html` within these bounds: the text of other tags stays, the tags and their attributes go.

    What a form posts is so already; what an import or an old row holds need not be, and the
    editor's form breaks on an unclosed tag.
    """
    soup = BeautifulSoup(html, "html.parser")
    for unseen in soup.find_all(UNSEEN) + soup.find_all(string=lambda text: isinstance(text, PreformattedString)):
        unseen.extract()
    for tag in soup.find_all(TAKEN_AS):
        tag.name = TAKEN_AS[tag.name]
    for tag in soup.find_all(True):
        tag.attrs = {name: tag[name] for name in ATTRIBUTES.get(tag.name, ()) if name in tag.attrs}
        if "linktype" in tag.attrs and not _leads_to_page(tag):
            tag.attrs = {}
        if tag.name not in KEPT or (tag.name in ("p", *INLINE) and tag.find(BLOCKS)):
            tag.unwrap()
        elif tag.name == "li" and tag.parent.name not in ("ul", "ol"):
            tag.name = "p"
        elif tag.name == "p" and tag.find_parent("li"):
            if tag.previous_sibling:
                tag.insert_before(soup.new_tag("br"))
            tag.unwrap()
    return str(soup)


def lines(text):
    """The lines of a value in plain words: of rich text its paragraphs and items, of a text what it is."""
    if isinstance(text, RichText):
        text = unescape(strip_tags(re.sub(r"</(?:p|li)>|<br\s*/?>", "\n", text.source)))
    return [" ".join(line.split()) for line in (text or "").splitlines()]


def links(html):
    """Where the links in `html` lead to, but for those to pages; "" for a link that leads nowhere."""
    # Most texts link to nothing, and are not read.
    for link in BeautifulSoup(html, "html.parser").find_all("a") if "<a" in html.lower() else ():
        if not _leads_to_page(link):
            yield link.get("href", "")


def linked_pages(html):
    """The ids, as written, of the pages that the links in `html` lead to."""
    # Most texts link to no page, and are not read.
    linked = BeautifulSoup(html, "html.parser").find_all("a", linktype="page") if 'linktype="page"' in html else ()
    return [link["id"] for link in linked if _leads_to_page(link)]


def _leads_to_page(link):
    return link.get("linktype") == "page" and re.fullmatch("[0-9]{1,15}", link.get("id", ""))
