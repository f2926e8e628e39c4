from django.utils.translation import gettext_lazy as _

from ...base import InFolder
from ...fields import ProseBlock


class ParagraphBlock(InFolder, ProseBlock):
    class Meta:
        icon = "pilcrow"
        label = _("Paragraph")
        description = _("Running text, with lists and links.")
        preview_value = (
            "<p>In <b>Uji</b>, südlich von Kyoto, beschatten die Bauern ihre Sträucher drei Wochen vor der Ernte. "
            "So bleibt das Blatt weich, süß &amp; tiefgrün.</p>"
        )
