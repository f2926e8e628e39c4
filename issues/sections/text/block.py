from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...passage import Line, first_image
from ..base import SectionBlock
from ..fields import PictureFields, ProseBlock
from .sample import sample


def _is_heading(line):
    return not line.links and (line.kind == "heading" or (line.may_head and (line.bold or line.text.isupper())))


class TextSectionBlock(SectionBlock, PictureFields):
    heading = blocks.CharBlock(required=False, max_length=200, label=_("Heading"))
    text = ProseBlock(required=False, label=_("Text"))

    def called(self, value):
        return value["heading"]

    def summary(self, value):
        return value["heading"] or ""

    def read(self, passage):
        picture = first_image(passage)
        heading = passage.head.text if passage.head else ""
        first = passage.next("heading", "paragraph")
        if not heading and first and len(passage) > 1 and _is_heading(first):
            heading = passage.take_text(self.room("heading"))
        if not passage or len(heading) > self.room("heading"):
            passage.appendleft(Line.plain(heading))
            heading = ""
        return picture | {"heading": heading, "text": passage.take_rich()}

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        label_format = "{heading}"
        group = _("Sections")
        description = _("Any other passage, with a heading or without.")
        preview_value = staticmethod(sample)
        form_layout = ["heading", "text", "image", "alt", "decorative"]
