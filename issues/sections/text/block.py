from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from ..fields import ProseBlock
from .sample import SAMPLE


class TextSectionBlock(SectionBlock):
    heading = blocks.CharBlock(required=False, max_length=200, label=_("Heading"))
    text = ProseBlock(label=_("Text"))

    def summary(self, value):
        return value["heading"] or ""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = _("Sections")
        description = _("Any other passage, with a heading or without.")
        preview_value = SAMPLE
