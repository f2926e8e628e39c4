from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from ..fields import ProseBlock
from .sample import SAMPLE


class GreetingBlock(SectionBlock):
    salutation = blocks.CharBlock(max_length=120, label=_("Salutation"))
    text = ProseBlock(label=_("Text"))

    def summary(self, value):
        return ""

    class Meta:
        icon = "user"
        label = _("Greeting")
        group = _("Opening")
        description = _("The good morning of the issue, with a few lines of introduction.")
        preview_value = SAMPLE
