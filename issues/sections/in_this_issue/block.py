from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from .sample import SAMPLE


class InThisIssueBlock(SectionBlock):
    lead_in = blocks.CharBlock(required=False, max_length=120, label=_("Lead-in"))
    items = blocks.ListBlock(
        blocks.CharBlock(max_length=200, label=_("Point")),
        min_num=0,
        default=[],
        label=_("Points"),
        help_text=_("Leave empty for the headlines of the issue's own sections, each with its link."),
    )
    sign_off = blocks.CharBlock(required=False, max_length=200, label=_("Sign-off"))

    headings = ("Außerdem in dieser Ausgabe", "In dieser Ausgabe", "In this issue", "Also in this issue")

    def summary(self, value):
        return ""

    class Meta:
        icon = "list-ul"
        label = _("In this issue")
        group = _("Opening")
        description = _("What awaits the reader: points of your own, or the headlines of the issue.")
        preview_value = SAMPLE
