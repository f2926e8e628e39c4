"""Links the words of the glossary in a rendered page, never in what is stored.

The links are set into the text as it stands: what is not linked is not touched, not a character of it.
"""

import hashlib
import re
from bisect import bisect_right
from html import escape, unescape
from typing import NamedTuple

from django.utils.safestring import mark_safe

from .vocabulary import Entry

# Where no link may stand: what is a link, a heading, a control, code, a picture, or set by its characters.
CLOSED = re.compile(
    "a|h[1-6]|hgroup|button|summary|label|select|option|textarea|code|pre|kbd|samp|var|ruby|r[bpt]|dfn|svg|math|object|"
    "audio|video|title|script|style|template|iframe"
)
# These stand within a line: the letters on both sides of such a tag are neighbours.
INLINE = re.compile(
    "a|abbr|b|bd[io]|cite|code|data|dfn|em|i|kbd|mark|q|r[bpt]|ruby|s|samp|small|span|strong|su[bp]|time|u|var|wbr"
)
VOID = re.compile("area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr")
RAW = "script|style|textarea|title|template|iframe"
CLOSING = re.compile(r"""\b(?:translate=["']?no\b|role=["']?img\b|aria-hidden=["']?true\b|data-unlinked\b)""")
MARKUP = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^>]*>"
    rf"|<(?P<raw>{RAW})\b[^>]*>.*?(?:</(?P=raw)\s*>|\Z)"
    r"""|<(?P<end>/?)(?P<tag>[a-zA-Z][^\s/>]*)(?P<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>""",
    re.DOTALL | re.IGNORECASE,
)
ID = re.compile(r"""\bid=["']?([^\s"'>]+)""")
REFERENCE = re.compile(r"&(?:#\w+|\w+);")
MOST_TEXTS = 256


class Link(NamedTuple):
    """Where a link to a word stands in a page."""

    start: int
    end: int
    entry: Entry


class Stretch(NamedTuple):
    """Text between two tags: where it stands, whether a link may stand in it, the words that it must not link."""

    start: int
    end: int
    open: bool
    featured: frozenset


def link(html, vocabulary, *, off=(), featured=None):
    """`html` with the first occurrence of each word as a link to its page; and the entries so linked, in that order.

    `vocabulary` is a vocabulary.Vocabulary; `off` are the translation keys of words that are not linked here;
    `featured` are those of the words that an element of the page features, by its id: there they are not linked.
    """
    off, featured = frozenset(off), featured or {}
    links = _remembered(html, vocabulary, off, featured)
    pieces, at = [], 0
    for start, end, entry in links:
        pieces += (html[at:start], _opened(entry), html[start:end], "</a>")
        at = end
    return mark_safe("".join([*pieces, html[at:]])), [entry for _start, _end, entry in links]


def _opened(entry):
    return f'<a class="glossed" href="{escape(entry.url)}" aria-describedby="g-{escape(entry.slug)}">'


def _remembered(html, vocabulary, off, featured):
    """The links of a text that was looked through before are kept, a few bytes for each."""
    text = hashlib.blake2b(html.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    asked = (text, off, frozenset(featured.items()))
    links = vocabulary.found.get(asked)
    if links is None:
        links = list(_links(html, vocabulary, off, featured))
        # Another thread may do the same now: what is given back is not looked up again.
        if len(vocabulary.found) >= MOST_TEXTS:
            vocabulary.found.clear()
        vocabulary.found[asked] = links
    return links


def _links(html, vocabulary, off, featured):
    done = set(off)
    for line in _lines(html, featured):
        text, places = _read(html, line)
        for match in vocabulary.matcher.find(text):
            entry = vocabulary.meant(match, done)
            start, end = places(match.start), places(match.end - 1, after=True)
            stretch = next((one for one in line if one.start <= start and end <= one.end), None)
            if entry and entry.linked and stretch and stretch.open and entry.key not in stretch.featured:
                done.add(entry.key)
                yield Link(start, end, entry)


def _lines(html, featured):
    """The lines of `html` in which words may stand, each as its list of Stretches: text that no block divides."""
    line, elements, at = [], [], 0
    closed, within = 0, [frozenset()]
    for markup in MARKUP.finditer(html):
        if markup.start() > at:
            line.append(Stretch(at, markup.start(), not closed, within[-1]))
        at = markup.end()
        tag = (markup["tag"] or "").lower()
        if line and not INLINE.fullmatch(tag):
            yield line
            line = []
        if not tag or VOID.fullmatch(tag) or markup["attributes"].endswith("/"):
            continue
        if not markup["end"]:
            shut = bool(CLOSED.fullmatch(tag) or CLOSING.search(markup["attributes"]))
            name = ID.search(markup["attributes"])
            elements.append((tag, shut))
            closed += shut
            within.append(within[-1] | (featured.get(name[1], frozenset()) if name else frozenset()))
        elif any(tag == name for name, _shut in elements):
            while True:
                name, shut = elements.pop()
                closed -= shut
                within.pop()
                if name == tag:
                    break
    if at < len(html):
        line.append(Stretch(at, len(html), not closed, within[-1]))
    if line:
        yield line


def _read(html, line):
    """The text of a line; and a function from a place in it to the place in `html`."""
    pieces, anchors, length = [], [], 0
    for start, end, whole in _pieces(html, line):
        # A character reference is one whole: "&amp;" has no middle.
        pieces.append(unescape(html[start:end]) if whole else html[start:end])
        anchors.append((length, start, end, whole))
        length += len(pieces[-1])
    begins = [anchor[0] for anchor in anchors]

    def place(index, after=False):
        """Where the character at `index` begins in `html`; with `after`, where it ends."""
        first, start, end, whole = anchors[bisect_right(begins, index) - 1]
        if whole:
            return end if after else start
        return start + index - first + after

    return "".join(pieces), place


def _pieces(html, line):
    """The plain text and the character references of a line, in its order: (start, end, whether it is a reference)."""
    for stretch in line:
        at = stretch.start
        for reference in REFERENCE.finditer(html, stretch.start, stretch.end):
            if reference.start() > at:
                yield at, reference.start(), False
            at = reference.end()
            yield reference.start(), at, True
        if at < stretch.end:
            yield at, stretch.end, False
