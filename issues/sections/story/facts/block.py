from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...base import InFolder
from ...fields import ProseBlock, SameCharBlock


class FactBlock(blocks.StructBlock):
    emoji = SameCharBlock(required=False, max_length=16, label=_("Emoji"))
    label = blocks.CharBlock(required=False, max_length=120, label=_("Label"))
    text = ProseBlock(label=_("Text"))

    class Meta:
        icon = "list-ul"
        label = _("Fact")
        label_format = "{emoji} {label}"


class FactsBlock(InFolder, blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("Title"))
    items = blocks.ListBlock(FactBlock(), label=_("Facts"))

    class Meta:
        icon = "list-ul"
        label = _("Facts")
        description = _("Points between rules, each with a bold label.")
        preview_value = {
            "title": "Details",
            "items": [
                {"emoji": "🍃", "label": "Das Blatt:", "text": "<p>Nur <i>Tencha</i>, im Schatten gewachsen.</p>"},
                {"emoji": "🪨", "label": "Die Mühle:", "text": "<p>Kaum eine Dose in der Stunde.</p>"},
            ],
        }
