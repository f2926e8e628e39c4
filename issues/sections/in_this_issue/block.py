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
        help_text=_("Leave empty for the headlines of the issue’s own sections, each with its link."),
    )
    sign_off = blocks.CharBlock(required=False, max_length=200, label=_("Sign-off"))

    headings = ("Außerdem in dieser Ausgabe", "In dieser Ausgabe", "In this issue", "Also in this issue")

    def shows_beside(self, value, context):
        return [(section.type, section.anchor, section.summary) for section in context.get("sections", ())]

    def summary(self, value):
        return ""

    def lines(self, value):
        return []

    def read(self, passage):
        value = {"lead_in": passage.head.text[: self.room("lead_in")], "items": [], "sign_off": ""}
        room = self.child_blocks["items"].child_block.field.max_length
        kinds = ("item",) if any(line.kind == "item" for line in passage) else ("paragraph", "heading")
        while passage.next(*kinds) and len(passage[0].text) <= room and (kinds == ("item",) or len(passage) > 1):
            value["items"].append(passage.take().text)
        if (line := passage.next("paragraph", "heading")) and line.lead() is None:
            value["sign_off"] = passage.take_text(self.room("sign_off"))
        if not value["items"]:
            passage.unsure("no points: the headlines of the issue stand for them")
        return value

    class Meta:
        icon = "list-ul"
        label = _("In this issue")
        label_format = "{lead_in}"
        group = _("Opening")
        description = _("What awaits the reader: points of your own, or the headlines of the issue.")
        preview_value = SAMPLE
