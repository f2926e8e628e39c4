"""Links where a text only writes addresses out."""

import re

from issues.passage import link
from issues.sections.fields import is_link

TRAILING = ".,;:!?'*_…’"
CLOSING = {")": "(", "]": "[", "}": "{"}
BARE = re.compile(r"https?://[^\s<>\"“”„«»]+", re.IGNORECASE)


def linked(text, tags=()):
    """`text` as runs (see `passage.runs`), the addresses in it made links."""
    at = 0
    for match in BARE.finditer(text):
        address = match[0].rstrip(TRAILING)
        while address[-1] in CLOSING and address.count(address[-1]) > address.count(CLOSING[address[-1]]):
            address = address[:-1].rstrip(TRAILING)
        if is_link(address):
            yield tags, text[at : match.start()]
            yield (link(address), *tags), address
            at = match.start() + len(address)
    yield tags, text[at:]
