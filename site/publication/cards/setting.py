"""Text set on a card: measured, broken into lines, made to fit."""

import unicodedata
from dataclasses import dataclass

from . import faces

ELLIPSIS = "…"
# A word that is wider than its line is cut in two rather than set smaller than this.
CUT_FROM = 56


@dataclass(frozen=True)
class Type:
    """How a text is set: its faces, its language, its size in pixels, its ink."""

    size: int
    ink: str
    families: str = faces.SERIF
    language: str = "de"
    leading: float = 1.16

    def at(self, size):
        return Type(size, self.ink, self.families, self.language, self.leading)

    @property
    def height(self):
        return round(self.size * self.leading)

    def width(self, text):
        return sum(
            face.sized(self.size).getlength(part) for face, part in faces.runs(text, self.families, self.language)
        )

    def draw(self, draw, x, baseline, text):
        for face, part in faces.runs(text, self.families, self.language):
            font = face.sized(self.size)
            draw.text((x, baseline), part, font=font, fill=self.ink, anchor="ls")
            x += font.getlength(part)

    def box(self, text):
        """The (left, top, right, bottom) of its ink, from the start of its baseline."""
        x, boxes = 0, []
        for face, part in faces.runs(text, self.families, self.language):
            font = face.sized(self.size)
            left, top, right, bottom = font.getbbox(part, anchor="ls")
            boxes.append((x + left, top, x + right, bottom))
            x += font.getlength(part)
        if not boxes:
            return 0, 0, 0, 0
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)


@dataclass(frozen=True)
class Lines:
    """A text as it was made to fit."""

    type: Type
    lines: tuple

    @property
    def height(self):
        return self.type.height * len(self.lines)

    def draw(self, draw, x, top):
        """Draws it below `top`; returns where it ends."""
        for line in self.lines:
            self.type.draw(draw, x, top + round(self.type.size * 0.92), line)
            top += self.type.height
        return top


def fit(text, kind, sizes, width, height):
    """`text` as Lines of the largest of `sizes` (descending) that fits; at the smallest, cut with an ellipsis."""
    text = faces.written(text, kind.families, kind.language)
    for size in sizes:
        sized = kind.at(size)
        pieces = _whole(text, sized, width, cut=size <= CUT_FROM or size == sizes[-1])
        lines = _filled(pieces, sized, width) if pieces is not None else None
        if lines is not None and len(lines) * sized.height <= height:
            return Lines(sized, tuple(_balanced(pieces, lines, sized, width)))
    most = max(1, height // sized.height)
    last = lines[most - 1]
    while last and sized.width(last + ELLIPSIS) > width:
        last = last[:-1]
    return Lines(sized, (*lines[: most - 1], last.rstrip(" ,;:–-") + ELLIPSIS))


def _whole(text, kind, width, cut):
    """The pieces of `text`, none wider than a line; None where one is, and is not to be cut."""
    pieces = _pieces(text)
    if all(kind.width(piece.strip()) <= width for piece in pieces):
        return pieces
    return [part for piece in pieces for part in _cut(piece, kind, width)] if cut else None


def _balanced(pieces, lines, kind, width):
    """The same number of lines in the narrowest column that needs no more: all of much the same length."""
    low, high = width // 2, width
    while high - low > 12 and len(lines) > 1:
        middle = (low + high) // 2
        tried = _filled(pieces, kind, middle)
        if len(tried) == len(lines) and all(kind.width(line) <= middle for line in tried):
            lines, high = tried, middle
        else:
            low = middle
    return lines


def _filled(pieces, kind, width):
    lines, line = [], ""
    for piece in pieces:
        if line and kind.width((line + piece).rstrip()) > width:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def _pieces(text):
    """What may stand at a line's end: words with the blank behind them, parts of words after a hyphen, Han and kana."""
    pieces, piece = [], ""
    for character in text:
        wide = unicodedata.east_asian_width(character) in "WF" and character.isalnum()
        if wide and piece:
            pieces.append(piece)
            piece = ""
        piece += character
        if character in " -–/":
            pieces.append(piece)
            piece = ""
    return [*pieces, piece] if piece else pieces


def _cut(piece, kind, width):
    """A word that is wider than a line, in parts with hyphens."""
    parts, part = [], ""
    for character in piece:
        if len(part) > 1 and kind.width(part + character + "-") > width:
            parts.append(part + "-")
            part = ""
        part += character
    return [*parts, part]
