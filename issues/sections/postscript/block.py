from django.utils.translation import gettext_lazy as _

from ..base import SectionBlock
from ..fields import ProseBlock
from .sample import SAMPLE


class PostscriptBlock(SectionBlock):
    text = ProseBlock(label=_("Text"))

    class Meta:
        icon = "edit"
        label = _("Postscript")
        group = _("Opening")
        description = _("A P.S.: one aside to the reader.")
        preview_value = SAMPLE
