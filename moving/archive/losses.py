"""What of a post is not on the site: words, pictures, links. Reads the source by itself, not through the importer."""

from collections import Counter
from dataclasses import dataclass, field
from html import escape

from bs4 import BeautifulSoup
from bs4.element import NavigableString
from django.utils.translation import gettext as _
from markdown_it import MarkdownIt

from issues.importing import html
from issues.importing.tokens import lost, said, tokens
from issues.passage import Line
from issues.sections.fields import is_link

WORDS = 12


@dataclass
class Losses:
    text: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)  # the address, and why

    def __bool__(self):
        return bool(self.text or self.links or self.pictures)


def of(draft, page, headings, left_out, pictures):
    """The Losses of a Draft whose stored page is `page`; what the importer has left out with a reason is none.

    `headings` are those by which sections were found, which the page sets itself; `left_out` pairs of (text, why).
    """
    soup = _soup(draft.post)
    words, addresses = _said(page)
    addresses |= set(draft.led)
    for heading in headings:
        words.update(tokens(heading))
    for what, _why in left_out:
        words.update(tokens(what))
        addresses |= {part.strip("()") for part in what.split()}
    said_apart = [draft.post.title, draft.post.teaser]
    lines = [Line.plain(line) for line in [*said_apart, *_lines(soup)]]
    return Losses(
        text=[" ".join(line.text.split()[:WORDS]) for line in lost(_most_missing_first(lines, words), words, set())],
        links=[address for address in _links(soup) if address not in addresses],
        pictures=_missing(soup, draft, page, pictures),
    )


def _most_missing_first(lines, words):
    """The lines that are missing whole, before those that share a word with them."""
    missing = Counter()
    for line in lines:
        missing.update(tokens(line.text))
    missing -= words
    return sorted(lines, key=lambda line: -(tokens(line.text) & missing).total() / (tokens(line.text).total() or 1))


def visible(post):
    """The lines of text that a reader of the source would see."""
    return _lines(_soup(post))


def _soup(post):
    soup = BeautifulSoup(_markup(post), "html.parser")
    for tag in soup.find_all(html.UNSEEN):
        tag.extract()
    return soup


def _markup(post):
    if post.format == "html":
        return post.text
    if post.format == "markdown":
        return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"]).render(post.text)
    return "".join(f"<p>{escape(line)}</p>" for line in post.text.split("\n"))


def _said(page):
    words, addresses = tokens(f"{page.title} {page.teaser}"), set()
    for child in page.body:
        more, linked = said(child.block, child.value)
        words.update(more)
        addresses |= linked
        partner = child.value.get("partner")
        words.update(tokens(str(partner or "")))
    return words, addresses


def _lines(soup):
    """The visible text of each block."""
    for tag in soup.find_all([*html.BLOCKS, "br", "img"]):
        tag.insert_before("\n")
        tag.insert_after("\n")
    text = "".join(node for node in soup.descendants if type(node) is NavigableString)
    return [line for line in (" ".join(line.split()) for line in text.split("\n")) if line]


def _links(soup):
    found = dict.fromkeys(" ".join(str(tag["href"]).split()) for tag in soup.find_all("a", href=True))
    return [address for address in found if is_link(address)]


def _missing(soup, draft, page, pictures):
    """The pictures that the page does not show, each with why."""
    shown = {picture.pk for child in page.body for picture in child.block.pictures(child.value)}
    missing = {}
    for tag in soup.find_all("img"):
        address = html.written_in(tag)
        images = {image for name, image in draft.images.items() if name.endswith(address.lstrip("./"))}
        if address and not html.counts_readers(tag) and not images & shown:
            missing[address] = pictures.why(address, draft.post.folder) or _("it has no place on the page")
    if draft.post.cover and not page.cover_id:
        missing[draft.post.cover] = pictures.why(draft.post.cover, draft.post.folder)
    return [f"{address[:200]} ({why})" for address, why in missing.items()]
