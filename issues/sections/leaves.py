"""A walk over all that an editor filled in, whatever the section."""

from typing import Any, NamedTuple

from wagtail import blocks


class Leaf(NamedTuple):
    """One field at the end of a branch.

    `name` tells what it is ("top_bit.parts.facts.items.label"), `path` which one it is, as wagtail-localize
    has it: with the ids of stream and list items in it.
    """

    name: str
    path: str
    block: blocks.Block
    value: Any


def leaves(block, value, name="", path=""):
    """Every Leaf in `value`, which is a value of `block`, in the order of the form."""
    if isinstance(block, blocks.StructBlock):
        for field, child in block.child_blocks.items():
            yield from leaves(child, value[field], _join(name, field), _join(path, field))
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from leaves(child.block, child.value, _join(name, child.block_type), _join(path, child.id))
    elif isinstance(block, blocks.ListBlock):
        for child in value.bound_blocks:
            yield from leaves(child.block, child.value, name, _join(path, child.id))
    else:
        yield Leaf(name, path, block, value)


def _join(path, step):
    return f"{path}.{step}" if path else str(step)
