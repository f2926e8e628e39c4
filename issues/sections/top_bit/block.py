from django.utils.translation import gettext_lazy as _

from ..base import Seal
from ..story.block import StoryBlock
from .sample import sample


class TopBitBlock(StoryBlock):
    seal = Seal("yào", "zh-Latn", _("what matters"))
    plural = "Top Bits"
    headings = ("TOP BIT",)

    class Meta:
        icon = "pick"
        label = "Top Bit"
        label_format = "{headline}"
        group = _("Sections")
        description = _("The story of the day, with its takeaway and sources.")
        preview_value = staticmethod(sample)
