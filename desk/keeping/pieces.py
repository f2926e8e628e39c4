"""A sentence taken to pieces: what it says, and what only stands between."""

import re
import unicodedata
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

PIECE = re.compile(
    r"""
      (?P<tag> <[^>]+> )
    | (?P<address> (?:https?://|www\.) [^\s<]* [^\s<.,;:!?)“”"'] )
    | (?P<number> (?:(?<![^\s(])[-−])? [0-9]+ (?:[.,][0-9]+)* )
    | (?P<entity> &[\#\w]+; )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
# Signs that are read out.
READ_OUT = "%‰&#§"


class Piece(NamedTuple):
    kind: str
    text: str
    start: int

    @property
    def end(self):
        return self.start + len(self.text)

    @property
    def says(self):
        return self.kind not in ("emoji", "between")


class Sentence:
    """`text`, a string of wagtail-localize: HTML of a line, with entities and tags."""

    def __init__(self, text):
        self.text = text

    @cached_property
    def pieces(self):
        """Its pieces in order; an emoji of several signs is one."""
        pieces = []
        for kind, run in groupby(PIECE.finditer(self.text), _kind):
            matches = list(run)
            if kind == "emoji":
                pieces.append(Piece(kind, "".join(match[0] for match in matches), matches[0].start()))
            else:
                pieces += [Piece(kind, match[0], match.start()) for match in matches]
        return pieces

    def of(self, kind):
        return [piece for piece in self.pieces if piece.kind == kind]

    @property
    def sense(self):
        """Its letters and tags; of a number or an address, that there is one."""
        stand_ins = {"number": "0", "address": "@"}
        said = "".join(stand_ins.get(piece.kind, piece.text) for piece in self.pieces if piece.says)
        return unicodedata.normalize("NFC", said)

    @property
    def head(self):
        """What stands before the first that it says."""
        return self.text[: next((piece.start for piece in self.pieces if piece.says), 0)]

    @property
    def tail(self):
        """What stands behind the last that it says."""
        return self.text[max((piece.end for piece in self.pieces if piece.says), default=0) :]


def _kind(match):
    if match.lastgroup != "sign":
        return match.lastgroup
    sign, category = match[0], unicodedata.category(match[0])
    if category in ("So", "Sk", "Me", "Cf") or "\ufe00" <= sign <= "\ufe0f":
        return "emoji"
    return "letter" if category[0] in "LNM" or category in ("Sc", "Sm") or sign in READ_OUT else "between"
