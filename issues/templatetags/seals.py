from django import template

from issues.models import IssuePage

register = template.Library()


@register.simple_tag
def seals():
    """The sections that bear a seal, as pairs of type and `issues.sections.base.Seal`, in their usual order."""
    blocks = IssuePage.body.field.stream_block.child_blocks
    return [(block_type, block.seal) for block_type, block in blocks.items() if block.seal]
