"""HTML: the body of a saved post, or a whole saved page."""

import re
from collections import Counter
from types import MappingProxyType
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup
from bs4.element import (
    Comment,
    Declaration,
    Doctype,
    NavigableString,
    ProcessingInstruction,
    Script,
    Stylesheet,
    TemplateString,
)
from django.utils.translation import gettext_noop

from issues.passage import link
from issues.sections.fields import is_link

from .addresses import linked
from .source import Source, named

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "html", "legend", "li", "main",
    "ol", "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    "ul", *HEADINGS,
}  # fmt: skip
SURROUNDING = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "li": "item", "blockquote": "quote", "pre": "pre",
}  # fmt: skip
ROW_BREAKERS = (BLOCKS | {"img", "br"}) - {"td", "th"}
UNREAD = (Comment, Declaration, Doctype, ProcessingInstruction, Script, Stylesheet, TemplateString)
UNSEEN = {"script", "style", "template", "title", "meta", "base"}
# Where an address stands in a tag that has no words of its own for it.
EMBEDDED = {
    "area": ["href"], "audio": ["src"], "embed": ["src"], "iframe": ["src"], "object": ["data"], "source": ["src"],
    "video": ["src", "poster"],
}  # fmt: skip
HIDDEN = re.compile(r"(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE)
MARKED_SECTION = re.compile(r"<!\[(?!CDATA\[|(if|else|endif)\b)")
UNSAFE = ("javascript:", "data:", "vbscript:", "file:", "blob:", "about:")


def read(text, images=MappingProxyType({})):
    """The Source of a page; of a whole one, what stands in its only article, where that is most of it.

    `images.get(address)` tells the id that the picture with this address, as it is written, has in the library.
    """
    # Python's parser gives up at a marked section that it does not know.
    soup = BeautifulSoup(MARKED_SECTION.sub("&lt;![", text), "html.parser")
    base = _base(soup)
    article = _article(soup)
    rest = Source()
    if article is not None:
        article.extract()
        rest = Walk(base).read(soup)
    source = Walk(base, images).read(article if article is not None else soup)
    source.left_out += [(named(line), gettext_noop("outside of the article")) for line in rest.lines] + rest.left_out
    if soup.title and soup.title.get_text(strip=True):
        source.title = " ".join(soup.title.get_text().split())
    for name in ("script", "style", "template"):
        if count := len(soup.find_all(name)) + (len(article.find_all(name)) if article is not None else 0):
            source.left_out.append((f"<{name}> × {count}" if count > 1 else f"<{name}>", gettext_noop("not text")))
    return source


def _base(soup):
    """The address that the page's own links are relative to, "" where it does not say."""
    for name, wanted, attribute in (
        ("base", {"href": True}, "href"),
        ("link", {"rel": "canonical"}, "href"),
        ("meta", {"property": "og:url"}, "content"),
    ):
        tag = soup.find(name, wanted)
        if tag and is_link(str(tag.get(attribute, ""))):
            return tag[attribute]
    return ""


def _article(soup):
    """The only article (else the only main) of a whole page, if most of its words stand in it."""
    for name in ("article", "main"):
        found = soup.find_all(name, limit=2)
        if soup.find("body") and len(found) == 1:
            return found[0] if 2 * len(found[0].get_text()) > len(soup.body.get_text()) else None
    return None


def _plain(address):
    """An address as a browser takes it: without line breaks, tabs and blanks around it."""
    return re.sub(r"[\t\n]", "", address.strip())


def written_in(tag):
    """Where the picture of an img lies, as it is written there."""
    written = [str(tag[name]) for name in ("src", "data-src", "data-original") if tag.get(name)]
    written += [_first(str(tag[name])) for name in ("srcset", "data-srcset") if tag.get(name)]
    # A data: address often stands for a picture that comes later.
    return next(iter(sorted(written, key=lambda address: address.startswith("data:"))), "")


def counts_readers(tag):
    """Whether an img shows nothing, and is there to be fetched."""
    return {str(tag.get("width")), str(tag.get("height"))} == {"1"}


def _first(candidates):
    """The first address of a srcset."""
    return next(iter(candidates.split()), "").rstrip(",")


def _why_dropped(tag):
    """Why a tag's content is no part of the issue; "" where it is one."""
    if tag.name == "nav":
        return gettext_noop("navigation")
    hidden = tag.has_attr("hidden") or HIDDEN.search(str(tag.get("style", "")))
    return gettext_noop("hidden on the page") if hidden else ""


class Walk:
    """A walk over all nodes of a page. Gathers what runs in a line, and breaks the line at each block.

    Without recursion, since pages may be nested ten thousand deep.
    """

    def __init__(self, base="", images=MappingProxyType({})):
        self.base = base
        self.images = images
        self.source = Source()
        self.runs = []
        self.inside = Counter()  # of what, and how deep
        self.links = []  # (address, how much had been found when it began)
        self.lists = []  # whether numbered
        self.level = 0
        self.in_row = False
        self.dropping = None  # (the tag, why)
        self.found = 0  # how many words and pictures there were so far

    def read(self, root):
        stack = [(root, False)]
        while stack:
            node, leaving = stack.pop()
            if leaving:
                self._leave(node)
            elif isinstance(node, NavigableString):
                if not isinstance(node, UNREAD):
                    self._text(str(node))
            elif self._enter(node):
                stack.append((node, True))
                stack.extend((child, False) for child in reversed(node.contents))
        self._flush()
        return self.source

    def _enter(self, tag):
        """Whether to look into it."""
        name = tag.name
        if name in UNSEEN:
            return False
        if not self.dropping and (why := _why_dropped(tag)):
            self._flush()
            self.dropping = (tag, why)
        if name == "br":
            self._break()
        elif name == "img":
            self._picture(tag)
        elif name in EMBEDDED:
            for attribute in EMBEDDED[name]:
                self._embedded(str(tag.get(attribute, "")))
        elif name in ("td", "th") and self.in_row:
            if any(text.strip() for _tags, text in self.runs):
                self.runs.append(((), " | "))
        elif name in BLOCKS:
            self._flush()
        self._open(tag, name)
        return True

    def _open(self, tag, name):
        if name == "tr":
            self.in_row = not any(inner.name in ROW_BREAKERS for inner in tag.descendants if inner.name)
        elif name in HEADINGS:
            self.level = HEADINGS[name]
        elif name in ("ul", "ol"):
            self.lists.append(name == "ol")
        elif name in SURROUNDING:
            self.inside[SURROUNDING[name]] += 1
        elif name == "a":
            self.links.append((self._address(tag.get("href")), self.found))

    def _leave(self, tag):
        name = tag.name
        if name in BLOCKS and not (name in ("td", "th") and self.in_row):
            self._flush()
        if self.dropping and self.dropping[0] is tag:
            self._flush()
            self.dropping = None
        if name == "tr":
            self.in_row = False
        elif name in HEADINGS:
            self.level = 0
        elif name in ("ul", "ol"):
            self.lists.pop()
        elif name in SURROUNDING:
            self.inside[SURROUNDING[name]] -= 1
        elif name == "a":
            self._close_link(*self.links.pop(), str(tag.get("href") or "").strip())

    def _close_link(self, address, found, written):
        """A link without a word still leads somewhere; one that no reader can follow is named."""
        if address:
            if self.found == found:
                self._say(address)
        elif written and not written.startswith("#"):
            if _plain(written).lower().startswith(UNSAFE):
                self.source.left_out.append((written[:200], gettext_noop("an unsafe link")))
            else:
                self._say(f" ({written})")

    def _text(self, text):
        if self.inside["pre"] and "\n" in text:
            for line in text.split("\n"):
                self._say(line)
                self._flush()
        else:
            self._say(text)

    def _say(self, text):
        address = self.links[-1][0] if self.links else ""
        tags = ("<b>",) * bool(self.inside["bold"] and not self.level) + ("<i>",) * bool(self.inside["italic"])
        if address:
            self.runs.append(((link(address), *tags), text))
        else:
            self.runs += linked(text, tags)
        self.found += bool(text.strip())

    def _break(self):
        """A line break splits a paragraph, but neither a heading nor an item."""
        if self.level or self.inside["item"] or self.in_row:
            self.runs.append(((), " "))
        else:
            self._flush()

    def _flush(self):
        runs, self.runs = _collapsed(self.runs), []
        if not runs:
            return
        if self.level:
            self._add("heading", runs, level=self.level)
        elif self.inside["item"]:
            self._add("item", runs, ordered=bool(self.lists and self.lists[-1]))
        else:
            self._add("quote" if self.inside["quote"] else "paragraph", runs)

    def _add(self, kind, runs, **how):
        if not self.dropping:
            self.source.add(kind, runs, **how)
            return
        dropped = Source()
        dropped.add(kind, runs, **how)
        self.source.left_out += [(named(line), self.dropping[1]) for line in dropped.lines] + dropped.left_out

    def _picture(self, tag):
        """A line of its own: a link to the picture, and one to where it leads."""
        written = written_in(tag)
        said = dict.fromkeys(" ".join(str(tag.get(name) or "").split()) for name in ("alt", "title"))
        alt = " – ".join(filter(None, said))
        address = self._address(written)
        self.found += 1
        if counts_readers(tag):
            self.source.left_out.append((written[:200], gettext_noop("a picture of one pixel, which counts readers")))
        elif not self.dropping and (image := self._known(written, address)) is not None:
            self._image(image, alt, address)
        elif address:
            self._flush()
            name = unquote(urlsplit(address).path.rsplit("/", 1)[-1])
            runs = [((link(address),), alt or name or address)]
            target = self.links[-1][0] if self.links else ""
            if target and target != address:
                runs += [((), " → "), ((link(target),), target)]
            self._add("picture", runs)
        elif written.lower().startswith(UNSAFE):
            self._say(alt)
            self.source.left_out.append((written[:80], gettext_noop("a picture within the page, or an unsafe address")))
        else:
            self._say(f"{alt} ({written})" if written else alt)

    def _known(self, *addresses):
        """The id in the library of the picture at one of these; None where it has none."""
        known = (self.images.get(address) for address in dict.fromkeys(addresses) if address)
        return next((image for image in known if image is not None), None)

    def _image(self, image, alt, address):
        """A picture of the library; where it leads stands below it."""
        self._flush()
        self._add("picture", [((), alt)], image=image)
        target = self.links[-1][0] if self.links else ""
        if target and target != address:
            self._add("paragraph", [((link(target),), target)])

    def _embedded(self, written):
        address = self._address(written)
        if address:
            self._flush()
            self._add("paragraph", [((link(address),), address)])
        elif written:
            self.source.left_out.append(
                (written[:200], gettext_noop("embedded, without an address that a reader can follow"))
            )

    def _address(self, written):
        """The whole address, "" where there is none that a reader can follow."""
        written = _plain(str(written or "")).replace(" ", "%20")
        try:
            address = urljoin(self.base, written) if self.base and not written.startswith("#") else written
        except ValueError:
            return ""
        address = f"https:{address}" if address.startswith("//") else address
        return address if is_link(address) else ""


def _collapsed(runs):
    """`runs` with all white space as single blanks, as a browser shows it; nothing where they are blank."""
    collapsed, blank = [], True
    for tags, written in runs:
        text = re.sub(r"\s+", " ", written)
        text = text.lstrip() if blank else text
        if text:
            blank = text.endswith(" ")
            collapsed.append((tags, text))
    return collapsed if any(text.strip() for _tags, text in collapsed) else []
