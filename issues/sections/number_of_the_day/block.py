from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from ..fields import PictureFields, ProseBlock
from .sample import sample


class NumberOfTheDayBlock(SectionBlock, PictureFields):
    number = blocks.CharBlock(
        required=False,
        max_length=40,
        label=_("Number"),
        help_text=_("Digits and unit as they are read: 1 Billion, 4,2 Mrd., 4.2 bn."),
    )
    caption = blocks.CharBlock(max_length=300, label=_("Caption"))
    lead = blocks.CharBlock(required=False, max_length=120, label=_("Lead"))
    text = ProseBlock(label=_("Text"))
    context = ProseBlock(required=False, label=_("Context"))

    headings = ("NUMBER OF THE DAY", "ZAHL DES TAGES")

    def summary(self, value):
        return f"{value['number']}: {value['caption']}" if value["number"] else value["caption"]

    class Meta:
        icon = "order"
        label = "Number of the Day"
        group = _("Sections")
        description = _("One number, set as large as the column allows, and what it stands for.")
        preview_value = staticmethod(sample)
        form_layout = ["number", "image", "alt", "decorative", "caption", "lead", "text", "context"]
