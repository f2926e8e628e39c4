from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import Seal, SectionBlock
from .sample import SAMPLE


class FortuneCookieBlock(SectionBlock):
    text = blocks.TextBlock(max_length=400, rows=2, label=_("Text"))

    seal = Seal("fú", "zh-Latn", _("good fortune"))
    plural = "Fortune Cookies"
    headings = ("FORTUNE COOKIE", "GLÜCKSKEKS")

    def summary(self, value):
        return ""

    def read(self, passage):
        text = ""
        while passage.next("paragraph", "heading", "quote") and len(text) + len(passage[0].text) < self.room("text"):
            text = f"{text}\n{passage.take().text}".strip()
        return {"text": text}

    class Meta:
        icon = "slip"
        label = "Fortune Cookie"
        label_format = "{text}"
        group = _("Closing")
        description = _("A last line on a slip of paper.")
        preview_value = SAMPLE
