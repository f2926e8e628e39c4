from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...base import InFolder
from ...fields import SameCharBlock


class QuoteBlock(InFolder, blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), rows=3, help_text=_("Without its outer quotation marks."))
    name = SameCharBlock(max_length=120, label=_("Speaker"))
    role = blocks.CharBlock(required=False, max_length=120, label=_("Role"))

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("Somebody's words, pulled out, with the speaker.")
        preview_value = {
            "text": "Der Strauch braucht fünf Jahre. Der Trend braucht fünf Sekunden.",
            "name": "Teebäuerin",
            "role": "dritte Generation, Uji",
        }
