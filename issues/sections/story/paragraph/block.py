from django.utils.translation import gettext_lazy as _

from ...base import InFolder
from ...fields import ProseBlock


class ParagraphBlock(InFolder, ProseBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Paragraph")
