from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ....passage import rich
from ...base import InFolder
from ...fields import ProseBlock, SameCharBlock


class CalloutBlock(InFolder, blocks.StructBlock):
    emoji = SameCharBlock(required=False, max_length=16, label=_("Emoji"))
    label = blocks.CharBlock(max_length=120, label=_("Label"))
    text = ProseBlock(label=_("Text"))

    def opens(self, passage):
        """A paragraph led by an emoji with a label."""
        emoji, line = passage[0].emoji()
        lead = line.lead(self.child_blocks["label"].field.max_length)
        return line.kind == "paragraph" and bool(emoji and lead) and not lead[0].links

    def read(self, passage):
        emoji, line = passage.take().emoji()
        label, text = line.lead(self.child_blocks["label"].field.max_length)
        return {"emoji": emoji, "label": label.text, "text": rich([text])}

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        description = _("One remark between two rules.")
        preview_value = {
            "emoji": "🍵",
            "label": "Gut zu wissen:",
            "text": "<p>„Ceremonial grade“ ist kein geschützter Begriff.</p>",
        }
