from django.utils.translation import gettext_lazy as _

from ....passage import rich
from ...base import InFolder
from ...fields import ProseBlock


class ParagraphBlock(InFolder, ProseBlock):
    def opens(self, passage):
        return True

    def read(self, passage):
        """One line; its label in bold where the source had lost all bold type."""
        line = passage.take()
        lead = None if passage.has_bold or line.links else line.lead(50)
        return rich([line.embolden(len(lead[0].text)) if lead and line.kind == "paragraph" else line])

    class Meta:
        icon = "pilcrow"
        label = _("Paragraph")
        description = _("Running text, with lists and links.")
        preview_value = (
            "<p>In <b>Uji</b>, südlich von Kyoto, beschatten die Bauern ihre Sträucher drei Wochen vor der Ernte. "
            "So bleibt das Blatt weich, süß &amp; tiefgrün.</p>"
        )
