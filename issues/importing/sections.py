"""From lines to sections: where one begins, and what it makes of its lines. Knows no section by name."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction

from issues.blocks import FALLBACK, BodyBlock
from issues.passage import Line, Passage

from .tokens import lost, said, text, tokens

BLOCKS = BodyBlock().child_blocks
TEXT = BLOCKS[FALLBACK]


@dataclass
class Stretch:
    """The lines from the opening of one section to that of the next. Without a block: those before the first."""

    block: object = None
    head: Line = None
    lines: list[Line] = field(default_factory=list)


@dataclass
class Placed:
    """A section as it was read: a clean value of its block, and what the editor should know of it."""

    block: object
    value: object
    doubts: list[str] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)


def opener(line, before=()):
    """The block that `line` opens, if any. A heading goes before what only looks like an opening."""
    opened = [block for block in BLOCKS.values() if block.opens(line, before)]
    headed = [block for block in opened if block.behind_heading(line) is not None]
    return next(iter(headed or opened), None)


def split(lines):
    """`lines` as a list of Stretch, the first of them without a block, perhaps empty."""
    levels = {line.level for line in lines if line.level and _is_known(line)}
    stretches = [Stretch()]
    before = []
    for line in lines:
        current = stretches[-1]
        block = opener(line, before)
        rest = block.behind_heading(line) if block else None
        if rest is not None:
            stretches.append(Stretch(block, line, [rest] if rest.text else []))
        elif block:
            stretches.append(Stretch(block, None, [*_pictures_above(block, current), line]))
        elif _opens_unknown(line, current, levels):
            stretches.append(Stretch(TEXT, line))
        else:
            current.lines.append(line)
            continue
        before.append(stretches[-1].block)
    return stretches


def _is_known(line):
    return any(block.behind_heading(line) is not None for block in BLOCKS.values())


def _opens_unknown(line, current, levels):
    """Whether `line` is the heading of a section that no block knows.

    That is a line in capitals, or a heading of a level that known ones have; but not directly below a
    heading, where a headline or a name stands.
    """
    if current.head and not any(other.kind != "picture" for other in current.lines):
        return False
    if current.block and current.block.keeps(line):
        return False
    if line.kind == "heading" and line.level:
        return bool(levels) and line.level <= max(levels)
    letters = [sign for sign in line.text if sign.isalpha()]
    capitals = line.text.isupper() and len(letters) > 2 and len(line.text) <= 80 and line.text[0].isdigit() is False
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
        words += tokens(what)
    left = list(passage)
    for line in left:
        words += tokens(line.text)
        addresses |= set(line.links)
    dropped = lost(stretch.lines, words, addresses)
    if stretch.head:
        dropped += lost([stretch.head], tokens(stretch.head.text), addresses)
    sections = [placed]
    if left:
        sections.append(_as_text(left, f"what {_name(placed)} had no place for"))
    if dropped:
        sections.append(_as_text(dropped, f"what {_name(placed)} would have lost"))
    return sections


def _place(stretch):
    """(Placed, the passage with what is left of it); as text where the block cannot read it."""
    passage = Passage(stretch.lines, stretch.head)
    try:
        with transaction.atomic():
            value = _clean(stretch.block, stretch.block.read(passage))
    except ValidationError as error:
        placed = _as_text(stretch.lines, f"no {stretch.block.type()}: {_faults(error)}", stretch.head)
        return placed, Passage([])
    return Placed(stretch.block, value, passage.doubts, passage.left_out), passage


def _as_text(lines, doubt="", head=None):
    passage = Passage(lines, head)
    return Placed(TEXT, _clean(TEXT, TEXT.read(passage)), [doubt] if doubt else [])


def as_text(lines):
    """Lines that belong to no section, as a section of text."""
    return _as_text(lines)


def _clean(block, value):
    return block.clean(block.to_python(value))


def said_by(placed):
    """The text of a section, its leaves one after the other."""
    return text(placed.block, placed.value)


def _name(placed):
    return placed.block.type()


def _faults(error):
    """In which fields a section's value lacks what it needs, or holds what it must not."""
    fields = ", ".join(getattr(error, "block_errors", {}) or {})
    return f"it lacks its {fields}" if fields else "; ".join(error.messages)
