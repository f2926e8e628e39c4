"""Which addresses an issue may link to, and links where a text only writes them out."""

import re

from django.core.exceptions import ValidationError

from issues.passage import link
from issues.sections.fields import validate_link

TRAILING = ".,;:!?'*_…’"
CLOSING = {")": "(", "]": "[", "}": "{"}
BARE = re.compile(r"https?://[^\s<>\"“”„«»]+", re.IGNORECASE)


def is_link(address):
    """Whether a reader can safely follow `address`."""
    try:
        validate_link(address)
    except ValidationError:
        return False
    return True


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
