"""The samples of the sections: all fields, and only those that a form asks for."""

from wagtail import blocks

from issues.blocks import BodyBlock

TYPES = list(BodyBlock().child_blocks)


def full(section_type):
    """The sample that the editor's preview shows, as `body=[(section_type, full(section_type))]`."""
    return BodyBlock().child_blocks[section_type].get_preview_value()


def required_only(section_type):
    """The same sample, without all that may be left out."""
    block = BodyBlock().child_blocks[section_type]
    return _required(block, block.get_preview_value())


def _required(block, value):
    """What is left of `value` without its optional fields, in the form that `normalize` takes."""
    if isinstance(block, blocks.StructBlock):
        return block.normalize(
            {
                name: _required(child, value[name]) if _is_required(child) else child.get_default()
                for name, child in block.child_blocks.items()
            }
        )
    if isinstance(block, blocks.ListBlock):
        return [_required(block.child_block, item) for item in value]
    if isinstance(block, blocks.StreamBlock):
        return [(child.block_type, _required(child.block, child.value)) for child in value]
    return value


def _is_required(block):
    return block.meta.min_num != 0 if isinstance(block, blocks.ListBlock) else block.required
