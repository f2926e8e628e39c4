from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...base import InFolder


class HeadingBlock(InFolder, blocks.CharBlock):
    def opens(self, passage):
        return passage.is_heading(passage[0]) and not passage[0].links

    def read(self, passage):
        return passage.take().text

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("A heading within the story.")
        preview_value = "Was hinter der Knappheit steckt"
