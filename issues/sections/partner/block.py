from bs4 import BeautifulSoup
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.rich_text import expand_db_html
from wagtail.snippets.blocks import SnippetChooserBlock

from ..base import SectionBlock
from ..fields import LinkBlock, ProseBlock
from .sample import sample

SPONSORED = "sponsored noopener"


class PartnerValue(blocks.StructValue):
    @property
    def address(self):
        """Where the button leads: its own address, else the partner's, else "" (then it is no button)."""
        return self["button_url"] or (self["partner"] and self["partner"].url) or ""

    @property
    def sponsored_text(self):
        """The text as HTML, each of its links marked as paid for."""
        soup = BeautifulSoup(expand_db_html(self["text"].source), "html.parser")
        for link in soup.find_all("a"):
            link["rel"] = SPONSORED
        return mark_safe(soup)


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
        value_class = PartnerValue
        preview_value = staticmethod(sample)
