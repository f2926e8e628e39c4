"""The parts of a page as its form names them."""

from django.utils.text import capfirst
from wagtail.fields import StreamField


def place(model, field_path):
    """The name of the section, else of the field, in which `field_path` ("body.story.headline") ends."""
    name, *parts = field_path.split(".")
    field = model._meta.get_field(name)
    if isinstance(field, StreamField) and parts and (block := field.stream_block.child_blocks.get(parts[0])):
        return capfirst(str(block.label))
    return capfirst(str(getattr(field, "verbose_name", name)))
