import re

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop
from wagtail import blocks

from ...passage import first_image, key, rich
from ..base import SectionBlock
from ..fields import LinkBlock, PictureFields, ProseBlock, SameCharBlock
from .sample import sample

OPENING = _("Opening")  # the group of the sections before the first story


def _is_source(line):
    lead = line.kind == "paragraph" and line.lead()
    return bool(lead) and key(lead[0].text) in ("quelle", "quellen", "source", "sources")


class ChartBlock(SectionBlock, PictureFields):
    lead = blocks.CharBlock(max_length=200, label=_("Lead"), help_text=_("Set in bold before the text."))
    text = ProseBlock(label=_("Text"))
    source_name = SameCharBlock(required=False, max_length=120, label=_("Source"))
    source_url = LinkBlock(required=False, label=_("Address of the source"))

    plural = _("Charts of the Day")
    headings = ("Chart of the day", "Grafik des Tages")

    def summary(self, value):
        return value["lead"].rstrip(": ")

    def opens(self, line, before):
        """Its heading; or, between the opening and the first story, a lead and a caption full of figures."""
        if super().opens(line, before):
            return True
        lead = line.lead() if line.kind == "paragraph" and before and before[-1].meta.group == OPENING else None
        return bool(lead) and not lead[0].links and len(re.findall(r"\d+", lead[1].text)) > 1

    def read(self, passage):
        value = {"lead": ""}
        pictures = passage.take_all("picture")
        line = passage.next("heading", "paragraph")
        if line and (line.kind == "heading" or line.may_head) and not line.links and len(passage) > 1:
            value["lead"] = passage.take_text(self.room("lead"))
        elif line:
            lead, rest = line.lead(self.room("lead")) or line.sentence()
            if rest.text and not lead.links and len(lead.text) <= self.room("lead"):
                value["lead"], passage[0] = lead.text, rest
        pictures += passage.take_all("picture")
        if not pictures:
            passage.unsure("no picture: it is not in the source")
        text = passage.take_all("paragraph", "item", until=_is_source)
        if passage and _is_source(passage[0]):
            value |= self._source(passage)
        pictures += passage.take_all("picture")
        return value | first_image(pictures) | {"text": rich([*text, *pictures])}

    def _source(self, passage):
        name = passage[0].lead()[1]
        if len(name.links) > 1 or len(name.text) > self.room("source_name"):
            return {}
        passage.leave_out(passage.take().lead()[0], gettext_noop("the page sets it"))
        return {"source_name": name.text, "source_url": "".join(name.links)}

    class Meta:
        icon = "bars-rising"
        label = _("Chart of the Day")
        label_format = "{lead}"
        group = _("Sections")
        description = _("One chart and what it shows.")
        preview_value = staticmethod(sample)
