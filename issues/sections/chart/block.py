from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from ..fields import LinkBlock, PictureFields, ProseBlock, SameCharBlock
from .sample import sample


class ChartBlock(SectionBlock, PictureFields):
    lead = blocks.CharBlock(max_length=200, label=_("Lead"), help_text=_("Set in bold before the text."))
    text = ProseBlock(label=_("Text"))
    source_name = SameCharBlock(required=False, max_length=120, label=_("Source"))
    source_url = LinkBlock(required=False, label=_("Address of the source"))

    headings = ("Chart of the day", "Grafik des Tages")

    def summary(self, value):
        return value["lead"].rstrip(": ")

    class Meta:
        icon = "table"
        label = _("Chart of the Day")
        group = _("Sections")
        description = _("One chart and what it shows.")
        preview_value = staticmethod(sample)
