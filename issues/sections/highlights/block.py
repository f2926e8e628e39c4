from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from ..fields import LinkBlock, ProseBlock, SameCharBlock
from .sample import SAMPLE


class HighlightBlock(blocks.StructBlock):
    emoji = SameCharBlock(required=False, max_length=16, label=_("Emoji"))
    headline = blocks.CharBlock(max_length=200, label=_("Headline"))
    text = ProseBlock(label=_("Text"))
    url = LinkBlock(required=False, label=_("Address"))

    class Meta:
        icon = "pick"
        label = _("Highlight")
        label_format = "{emoji} {headline}"


class HighlightsBlock(SectionBlock):
    items = blocks.ListBlock(HighlightBlock(), label=_("Highlights"))

    headings = ("HIGHLIGHTS",)

    def summary(self, value):
        return value["items"][0]["headline"] if value["items"] else ""

    class Meta:
        icon = "pick"
        label = "Highlights"
        group = _("Sections")
        description = _("Short news, each with an emoji, that the eye can jump down.")
        preview_value = SAMPLE
