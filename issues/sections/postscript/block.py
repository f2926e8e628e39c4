import re

from django.utils.translation import gettext_lazy as _

from ...passage import rich
from ..base import SectionBlock
from ..fields import ProseBlock
from .sample import SAMPLE

POSTSCRIPT = re.compile(r"\W*(P\.\s?P\.\s?S\.|P\.\s?S\.|P?PS(?=[\s:.,!–—]))")


class PostscriptBlock(SectionBlock):
    text = ProseBlock(label=_("Text"))

    def opens(self, line, before):
        return line.kind == "paragraph" and bool(POSTSCRIPT.match(line.text))

    def read(self, passage):
        return {"text": rich([passage.take(), *passage.take_all("item", "picture")])}

    class Meta:
        icon = "edit"
        label = _("Postscript")
        label_format = "{text}"
        group = _("Opening")
        description = _("A P.S.: one aside to the reader.")
        preview_value = SAMPLE
