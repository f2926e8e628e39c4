"""Rich text and plain lines as Markdown (CommonMark): for the twin of a page and the text part of a mail."""

import re
import unicodedata
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, NavigableString
from bs4.element import PreformattedString
from django.conf import settings
from django.utils.html import escape
from wagtail.rich_text import RichText

from .typography import colon

BLOCKS = {"p", "ul", "ol", "li", "div", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "table", "tr", "td"}
UNSEEN = {"script", "style", "template", "head", "title"}
EMPHASIS = {"b": "\ue000\ue001", "strong": "\ue000\ue001", "i": "\ue002\ue003", "em": "\ue002\ue003"}
MARKS = {"\ue000": "**", "\ue001": "**", "\ue002": "_", "\ue003": "_"}
BREAK = "  \n"
UNSAFE = re.compile(r"[\s()<>\\]")


def markdown(value):
    """`value` as Markdown: rich text as blocks, a plain line as text in which no sign means anything."""
    if isinstance(value, RichText):
        return _markdown(str(value))
    return _lines(_escape(str(value or "")).strip().replace("\n", BREAK))


def led_by(text, lead):
    """Rich text with `lead`, a plain line, run in before its first paragraph, in bold."""
    lead = f"<b>{escape(colon(lead))}</b> " if lead else ""
    return _markdown(re.sub(r"^\s*(<p\b[^>]*>)?", lambda start: (start[1] or "") + lead, str(text), count=1))


def absolute(url):
    """`url` with the publication's address before it where it has no host of its own."""
    return urljoin(f"{settings.PUBLIC_ADDRESS}/", url or "")


def link(text, url):
    """`[text](url)`, both already safe to stand there; the text alone where a reader cannot follow `url`."""
    url = re.sub(r"[\x00-\x1f\x7f]", "", url or "").strip()
    try:
        url = absolute(url) if url else ""
        followed = urlsplit(url).scheme in ("http", "https", "mailto")
    except ValueError:
        followed = False
    return f"[{text}]({re.sub(UNSAFE, _percent, url)})" if followed else text


def hang(text, first, rest):
    """`text` with `first` before its first line and `rest` before the others: a list item, a quote."""
    head, *lines = text.split("\n")
    return "\n".join([first + head, *(rest + line if line else rest.rstrip() for line in lines)])


def tidy(text):
    """`text` with one empty line between blocks, and none around."""
    return re.sub(r"(?:[ \t]*\n){2,}", "\n\n", text).strip() + "\n"


def _markdown(html):
    return "\n\n".join(_blocks(BeautifulSoup(html, "html.parser")))


def _blocks(element):
    """The blocks in `element`, inline content between them gathered into paragraphs."""
    inline = ""
    for child in [*element.children, None]:
        if child is not None and getattr(child, "name", None) not in BLOCKS:
            inline += _inline(child)
            continue
        if text := _lines(_marks(inline).strip()):
            yield text
        inline = ""
        if child is not None and child.name in ("ul", "ol"):
            yield "\n".join(_items(child))
        elif child is not None:
            yield from _blocks(child)


def _items(element):
    number = 0
    for child in element.children:
        if parts := list(_blocks(child)) if child.name == "li" else []:
            number += 1
            sign = f"{number}. " if element.name == "ol" else "- "
            yield hang("\n".join(parts), sign, " " * len(sign))
        elif child.name in ("ul", "ol"):
            yield from (hang(item, "  ", "  ") for item in _items(child))


def _inline(node):
    if isinstance(node, NavigableString):
        return "" if isinstance(node, PreformattedString) else _escape(re.sub(r"[ \t\r\n\f]+", " ", node))
    if node.name in UNSEEN:
        return ""
    if node.name == "br":
        return BREAK
    text = "".join(map(_inline, node.children))
    inner = text.strip()
    if not inner:
        return text
    if node.name == "a":
        inner = link(inner, node.get("href"))
    elif node.name in EMPHASIS:
        opening, closing = EMPHASIS[node.name]
        if opening not in inner:
            inner = f"{opening}{inner}{closing}"
    start = text.index(text.strip())
    return text[:start] + inner + text[start + len(text.strip()) :]


def _percent(sign):
    return "".join(f"%{byte:02X}" for byte in sign[0].encode())


def _escape(text):
    text = re.sub(r"[\ue000-\ue003\x00]", "", text)
    text = re.sub(r"[\\`*\[\]]|<(?=[a-zA-Z/!?])|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])|~(?=~)", r"\\\g<0>", text)
    return text


def _lines(text):
    """`text` with every sign escaped that would mean something at the start of its line."""
    lines = (line.lstrip(" \t") for line in text.split("\n"))
    lines = (re.sub(r"^([#>|~]|[-+=](?=[\s=-]|$)|:(?=-))", r"\\\1", line) for line in lines)
    return "\n".join(re.sub(r"^(\d{1,9})([.)])(?=\s|$)", r"\1\\\2", line) for line in lines)


def _marks(text):
    """`text` with signs for its emphasis, but for those that CommonMark would not read as such."""
    text = re.sub(r"\ue001(\s*)\ue000|\ue003(\s*)\ue002", r"\1\2", text)
    while pair := next((pair for pair in _pairs(text) if not all(_flanks(text, at) for at in pair)), None):
        text = "".join(sign for at, sign in enumerate(text) if at not in pair)
    return "".join(MARKS.get(sign, sign) for sign in text)


def _pairs(text):
    """The places of each opening mark and the closing one that belongs to it."""
    opened = []
    for at, sign in enumerate(text):
        if sign in "\ue000\ue002":
            opened.append(at)
        elif sign in "\ue001\ue003":
            yield opened.pop(), at


def _flanks(text, at):
    """Whether the mark at `at` can be one: the rule of left and right flanks, from the CommonMark spec."""
    before, after = (text[at - 1] if at else " "), (text[at + 1] if at + 1 < len(text) else " ")
    outer, inner = (before, after) if text[at] in "\ue000\ue002" else (after, before)
    if inner.isspace():
        return False
    loose = outer.isspace() or _is_sign(outer)
    return loose or (not _is_sign(inner) and text[at] in "\ue000\ue001")


def _is_sign(letter):
    return letter in MARKS or unicodedata.category(letter)[0] in "PS"
