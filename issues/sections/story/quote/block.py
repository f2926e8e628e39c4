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
