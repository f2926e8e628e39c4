"""What sections lack, as they say it themselves: neutral facts. Whether one matters is for others to judge."""

from typing import NamedTuple

from wagtail import blocks

from .leaves import join


class Fault(NamedTuple):
    """Something that is missing: what, by a name that all sections share ("alt"), and the path of its field."""

    lacks: str
    path: str


def faults(block, value, path=""):
    """Every Fault in `value`, which is a value of `block`, in the order of the form; paths as in `leaves`.

    A struct says in a method `lacks(value)` what it lacks itself, and is asked wherever it is nested.
    """
    if isinstance(block, blocks.StructBlock):
        for fault in block.lacks(value) if hasattr(block, "lacks") else ():
            yield fault._replace(path=join(path, fault.path))
        for field, child in block.child_blocks.items():
            yield from faults(child, value[field], join(path, field))
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from faults(child.block, child.value, join(path, child.id))
    elif isinstance(block, blocks.ListBlock):
        for child in value.bound_blocks:
            yield from faults(child.block, child.value, join(path, child.id))
