"""What must not be lost: the words, the emoji and the addresses of a text, and which lines hold those that are."""

import re
from collections import Counter

from wagtail.rich_text import RichText

from issues.passage import EMOJI, Line, address_of, joined, runs
from issues.sections.leaves import leaves

BLOCK_END = re.compile(r"</(p|li|ul|ol)>")


def tokens(text):
    """How often each word and each emoji stands in a plain text."""
    signs = (sign.strip("\u200d\ufe0e\ufe0f") for sign in EMOJI.findall(text))
    return Counter(re.findall(r"[^\W_]+", text.casefold())) + Counter(filter(None, signs))


def text(block, value):
    """The plain text of all leaves of a section's `value`."""
    return " ".join(line.text for line in _lines(block, value))


def said(block, value):
    """(tokens, addresses) of all leaves of a section's `value`."""
    words, addresses = Counter(), set()
    for line in _lines(block, value):
        words.update(tokens(line.text))
        addresses |= {line.text, *line.links}
    return words, addresses


def _lines(block, value):
    for leaf in leaves(block, value):
        if isinstance(leaf.value, RichText):
            yield Line("paragraph", BLOCK_END.sub(" ", leaf.value.source))
        elif leaf.value not in (None, True, False, ""):
            yield Line.plain(str(leaf.value))


def lost(lines, words, addresses):
    """What of `lines` is neither among `words` nor among `addresses`: whole lines, or the mere links of them."""
    missing = Counter()
    for line in lines:
        missing.update(tokens(line.text))
    missing -= words
    found = []
    for line in lines:
        here = tokens(line.text) & missing
        if here:
            missing -= here
            found.append(line)
            addresses |= set(line.links)
        elif unlinked := [address for address in line.links if address not in addresses]:
            addresses |= set(unlinked)
            found.append(Line("paragraph", joined(_links(line, unlinked))))
    return found


def _links(line, addresses):
    for tags, text in runs(line.html):
        if address_of(tags) in addresses:
            yield tags[:1], text
            yield (), " "
