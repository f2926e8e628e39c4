from django.utils.translation import gettext_lazy as _

from ..story.block import StoryBlock
from .sample import sample


class TopBitBlock(StoryBlock):
    headings = ("TOP BIT",)

    class Meta:
        icon = "pick"
        label = "Top Bit"
        group = _("Sections")
        description = _("The story of the day, with its takeaway and sources.")
        preview_value = staticmethod(sample)
