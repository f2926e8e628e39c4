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
            yield from leaves(child, value[field], join(name, field), join(path, field))
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from leaves(child.block, child.value, join(name, child.block_type), join(path, child.id))
    elif isinstance(block, blocks.ListBlock):
        for child in value.bound_blocks:
            yield from leaves(child.block, child.value, name, join(path, child.id))
    else:
        yield Leaf(name, path, block, value)


def stored_leaves(block, value):
    """Every leaf in `value`, the JSON form of a value of `block`, as pairs of its block and what is stored for it.

    Types that the code no longer knows are passed over, as Wagtail does.
    """
    if isinstance(block, blocks.StructBlock):
        for field, child in block.child_blocks.items():
            yield from stored_leaves(child, (value or {}).get(field))
    elif isinstance(block, blocks.StreamBlock):
        for item in value or ():
            if child := block.child_blocks.get(item["type"]):
                yield from stored_leaves(child, item["value"])
    elif isinstance(block, blocks.ListBlock):
        for item in value or ():
            in_block_format = isinstance(item, dict) and item.get("type") == "item"
            yield from stored_leaves(block.child_block, item["value"] if in_block_format else item)
    else:
        yield block, value


def join(path, step):
    """The path of what lies a `step` below `path`."""
    return f"{path}.{step}" if path else str(step)
