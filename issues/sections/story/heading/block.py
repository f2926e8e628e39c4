from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...base import InFolder


class HeadingBlock(InFolder, blocks.CharBlock):
    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("A heading within the story.")
        preview_value = "Was hinter der Knappheit steckt"
