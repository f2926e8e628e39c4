"""Plain text, as a reader copies it from the page: a line is a paragraph."""

import re

from .addresses import linked
from .source import Source

BULLET = re.compile(r"([•◦▪▫‣⁃∙●○■·]|[*–-](?=\s))\s*")


def read(text):
    """The Source of a plain text."""
    source = Source()
    for line in (" ".join(line.split()) for line in text.split("\n")):
        bullet = BULLET.match(line)
        if bullet and not line.endswith(bullet[1]):  # a mark on both sides is an ornament
            source.add("item", linked(line[bullet.end() :]))
        elif line.startswith("> "):
            source.add("quote", linked(line.lstrip("> ")))
        else:
            source.add("paragraph", linked(line))
    return source
