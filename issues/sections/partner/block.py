from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from ..base import SectionBlock
from ..fields import LinkBlock, ProseBlock
from .sample import sample


class PartnerBlock(SectionBlock):
    partner = SnippetChooserBlock("issues.Partner", label=_("Partner"))
    headline = blocks.CharBlock(max_length=200, label=_("Headline"))
    text = ProseBlock(label=_("Text"))
    button_label = blocks.CharBlock(required=False, max_length=80, label=_("Label of the button"))
    button_url = LinkBlock(required=False, label=_("Address of the button"))

    headings = ("PARTNER DER WOCHE", "PARTNER OF THE WEEK", "ANZEIGE", "SPONSOR")

    def summary(self, value):
        return ""

    class Meta:
        icon = "tag"
        label = _("Partner")
        group = _("Partner")
        description = _("An advertisement, marked as one, its links as sponsored.")
        preview_value = staticmethod(sample)
