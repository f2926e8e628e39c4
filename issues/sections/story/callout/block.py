from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...base import InFolder
from ...fields import ProseBlock, SameCharBlock


class CalloutBlock(InFolder, blocks.StructBlock):
    emoji = SameCharBlock(required=False, max_length=16, label=_("Emoji"))
    label = blocks.CharBlock(max_length=120, label=_("Label"))
    text = ProseBlock(label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Callout")
        description = _("One remark between two rules.")
        preview_value = {
            "emoji": "🍵",
            "label": "Gut zu wissen:",
            "text": "<p>„Ceremonial grade“ ist kein geschützter Begriff.</p>",
        }
