from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from ..base import SectionBlock
from ..fields import LinkBlock
from .sample import sample


class MoreLinkBlock(blocks.StructBlock):
    page = blocks.PageChooserBlock(required=False, label=_("Page"))
    url = LinkBlock(required=False, label=_("or address"))
    label = blocks.CharBlock(max_length=200, label=_("Label"))

    def clean(self, value):
        value = super().clean(value)
        if bool(value["page"]) == bool(value["url"]):
            raise StructBlockValidationError(
                {"page": ValidationError(_("Choose a page or give an address, one of the two."))}
            )
        return value

    class Meta:
        icon = "link"
        label = _("Link")
        label_format = "{label}"


class MoreBlock(SectionBlock):
    links = blocks.ListBlock(
        MoreLinkBlock(),
        min_num=0,
        default=[],
        label=_("Links"),
        help_text=_("Leave empty for the three issues before this one."),
    )

    headings = ("MEHR ASIABITS", "MORE ASIABITS")

    class Meta:
        icon = "link"
        label = _("More asiabits")
        group = _("Closing")
        description = _("Where to read on: links of your own, or the three issues before.")
        preview_value = staticmethod(sample)
