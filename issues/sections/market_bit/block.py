from django.utils.translation import gettext_lazy as _

from ..base import Seal
from ..story.block import StoryBlock
from .sample import sample


class MarketBitBlock(StoryBlock):
    seal = Seal("shì", "zh-Latn", _("the market"))
    plural = "Market Bits"
    headings = ("MARKET BIT",)

    class Meta:
        icon = "market"
        label = "Market Bit"
        label_format = "{headline}"
        group = _("Sections")
        description = _("The story of the markets: the same bones as the Top Bit, denser.")
        preview_value = staticmethod(sample)
