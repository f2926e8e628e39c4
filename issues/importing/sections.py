"""From lines to sections: where one begins, and what it makes of its lines. Knows no section by name."""

from collections import Counter
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.blocks import StructValue

from issues.blocks import FALLBACK, BodyBlock
from issues.passage import Line, Passage
from issues.sections.base import SectionBlock

from .tokens import lost, said, tokens

BLOCKS = BodyBlock().child_blocks
TEXT = BLOCKS[FALLBACK]


@dataclass
class Stretch:
    """The lines from the opening of one section to that of the next. Without a block: those before the first."""

    block: SectionBlock | None = None
    head: Line | None = None
    rest: Line | None = None  # what the head says behind its heading: a name, a headline
    lines: list[Line] = field(default_factory=list)


@dataclass
class Placed:
    """A section as it was read: a clean value of its block, and what the editor should know of it."""

    block: SectionBlock
    value: StructValue
    head: Line | None = None
    doubts: list[str] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def opener(line, before=()):
    """The block that `line` opens, if any. A heading goes before what only looks like an opening."""
    opened = [block for block in BLOCKS.values() if block.opens(line, before)]
    headed = [block for block in opened if block.behind_heading(line) is not None]
    return next(iter(headed or opened), None)


def split(lines):
    """`lines` as a list of Stretch, the first of them without a block, perhaps empty."""
    level = _section_level(lines)
    stretches = [Stretch()]
    before = []
    for line in lines:
        current = stretches[-1]
        block = opener(line, before)
        rest = block.behind_heading(line) if block else None
        if rest is not None:
            stretches.append(Stretch(block, line, rest if rest.text else None))
        elif block:
            stretches.append(Stretch(block, lines=[*_pictures_above(block, current), line]))
        elif _opens_unknown(line, current, level):
            stretches.append(Stretch(TEXT, line))
        else:
            current.lines.append(line)
            continue
        before.append(stretches[-1].block)
    return stretches


def _section_level(lines):
    """The level of most headings that a block knows; 0 where headlines directly below them have it too."""
    lines = [line for line in lines if line.kind != "picture"]
    known = [any(block.behind_heading(line) is not None for block in BLOCKS.values()) for line in lines]
    levels = Counter(line.level for line, is_known in zip(lines, known, strict=True) if line.level and is_known)
    level = max(levels, key=lambda level: (levels[level], -level), default=0)
    pairs = zip(lines, known, lines[1:], known[1:], strict=False)
    below = {line.level for above, above_known, line, line_known in pairs if above_known and not line_known}
    return 0 if level in below else level


def _opens_unknown(line, current, level):
    """Whether `line` is the heading of a section that no block knows.

    That is a line in capitals, or a heading of the level that known ones have; but not directly below a
    heading, where a headline or a name stands.
    """
    if current.head and not current.rest and not any(other.kind != "picture" for other in current.lines):
        return False
    if current.block and current.block.keeps(line):
        return False
    if line.level and line.level == level:
        return True
    letters = [sign for sign in line.text if sign.isalpha()]
    capitals = line.text.isupper() and len(letters) > 2 and len(line.text) <= 80 and not line.text[0].isdigit()
    return line.kind in ("heading", "paragraph") and capitals and not line.links


def _pictures_above(block, current):
    """The pictures right above a section that opens without a heading, where it has a place for one."""
    pictures = []
    while "image" in block.child_blocks and current.lines and current.lines[-1].kind == "picture":
        pictures.insert(0, current.lines.pop())
    return pictures


def read(stretch):
    """The sections that a stretch becomes: what its block made of it, then what that left or dropped, as text."""
    placed, passage = _place(stretch)
    words, addresses = said(placed.block, placed.value)
    for what, _why in placed.left_out:
        words.update(tokens(what))
    shown = [picture.pk for picture in placed.block.pictures(placed.value)]
    images = [line for line in stretch.lines if line.image is not None and line.image not in shown]
    left = [line for line in passage if line not in images]
    for line in [*left, *images]:
        words.update(tokens(line.text))
        addresses |= set(line.links)
    dropped = lost([*filter(None, [stretch.rest]), *stretch.lines], words, addresses)
    if stretch.head:
        dropped += lost([stretch.head], tokens(stretch.head.text), addresses)
    doubt = f"{placed.block.type()} has no place for it"
    return [placed, *(text for lines in (images, left, dropped) for text in as_texts(lines, doubt))]


def _place(stretch):
    """(Placed, the passage with what is left of it); as text where the block cannot read it."""
    passage = Passage([*filter(None, [stretch.rest]), *stretch.lines], stretch.head)
    try:
        with transaction.atomic():
            value = _clean(stretch.block, stretch.block.read(passage))
    except ValidationError as error:
        placed = as_text(stretch.lines, f"no {stretch.block.type()}: {_faults(error)}", stretch.head)
        return placed, Passage([])
    return Placed(stretch.block, value, stretch.head, passage.doubts, passage.left_out), passage


def as_texts(lines, doubt=""):
    """Lines that no other section takes, as sections of text: each begins with no more than one image."""
    texts = []
    for line in lines:
        if not texts or line.image is not None:
            texts.append([])
        texts[-1].append(line)
    return [as_text(text, doubt) for text in texts]


def as_text(lines, doubt="", head=None):
    """Lines that no other section takes, as one of text."""
    passage = Passage(lines, head)
    return Placed(TEXT, _clean(TEXT, TEXT.read(passage)), head, [doubt] if doubt else [])


def _clean(block, value):
    return block.clean(block.to_python(value))


def _faults(error):
    """In which fields a section's value lacks what it needs, or holds what it must not."""
    fields = ", ".join(getattr(error, "block_errors", {}) or {})
    return f"it lacks its {fields}" if fields else "; ".join(error.messages)
