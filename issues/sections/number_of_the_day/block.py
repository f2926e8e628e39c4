import re
from math import ceil
from unicodedata import east_asian_width

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from publication.cards.motifs import Figure

from ...passage import first_image, key, rich
from ..base import Seal, SectionBlock
from ..fields import PictureFields, PictureValue, ProseBlock
from .sample import sample

NARROW = ".,:;'’!|iIjl() \u00a0\u2009\u202f"
WIDE = "%‰@&€WMmw→–—"
MOST_HALVES = 20


class NumberValue(PictureValue):
    @property
    def size(self):
        """Its width as set, in halves of the type's size, rounded up: the style sheet has a step for each.

        "long" where it would come out too small in one line. (A style attribute could say it exactly, but
        the public pages have none.)
        """
        halves = ceil(sum(map(_halves, self["number"] or "")) + 0.1)
        return max(halves, 4) if halves <= MOST_HALVES else "long"


def _halves(character):
    if character in NARROW:
        return 0.5
    if east_asian_width(character) in "WF":
        return 2
    return 1.9 if character in WIDE else 1.35 if character.isupper() else 0.97


NUMBER = re.compile(
    r"(?=.{1,40}$)\W*((US|HK|S|A)?[$€¥£₩₹]|USD|EUR|RMB|CNY|JPY|ca\.|rund|about|over|über)?\W*\d", re.IGNORECASE
)
CONTEXT = ("kontext", "derkontext", "context", "thecontext", "hintergrund", "background", "einordnung", "whyitmatters")


def _gives_context(line):
    lead = line.lead()
    return line.kind in ("heading", "paragraph") and key(lead[0].text if lead else line.text) in CONTEXT


class NumberOfTheDayBlock(SectionBlock, PictureFields):
    number = blocks.CharBlock(
        required=False,
        max_length=40,
        label=_("Number"),
        help_text=_("Digits and unit as they are read: 1 Billion, 4,2 Mrd., 4.2 bn."),
    )
    caption = blocks.CharBlock(max_length=300, label=_("Caption"))
    lead = blocks.CharBlock(required=False, max_length=120, label=_("Lead"))
    text = ProseBlock(label=_("Text"))
    context = ProseBlock(required=False, label=_("Context"))

    seal = Seal("sū", "ja-Latn", _("the number"))
    plural = "Numbers of the Day"
    headings = ("NUMBER OF THE DAY", "ZAHL DES TAGES")

    def summary(self, value):
        return f"{value['number']}: {value['caption']}" if value["number"] else value["caption"]

    def card(self, value):
        return Figure(value["number"], value["caption"] or "") if value["number"] else super().card(value)

    def read(self, passage):
        value = {"number": "", "lead": ""}
        pictures = passage.take_all("picture")
        if passage and NUMBER.match(passage[0].text):
            value["number"] = passage.take_text(self.room("number"))
        if not value["number"]:
            passage.unsure("no number: it may have stood in a picture")
        pictures += passage.take_all("picture")
        value["caption"] = self._caption(passage)
        pictures += passage.take_all("picture")
        line = passage.next("paragraph")
        lead = line and not _gives_context(line) and line.lead(self.room("lead"))
        if lead and not lead[0].links:
            value["lead"], passage[0] = lead[0].text, lead[1]
        value |= first_image(pictures)
        text = rich([*pictures, *passage.take_all(until=_gives_context)])
        context = passage.take_all()
        if context and not passage.has_bold and (lead := context[0].lead()):
            context[0] = context[0].embolden(len(lead[0].text))
        return value | ({"text": text, "context": rich(context)} if text else {"text": rich(context)})

    def _caption(self, passage):
        """The next line; of one that is too long, or is all there is, the first sentence."""
        line = passage.next("heading", "paragraph")
        if line and (len(line.text) > self.room("caption") or len(passage) == 1):
            sentence, rest = line.sentence()
            if rest.text:
                passage[0] = rest
                passage.appendleft(sentence)
        return passage.take_text(self.room("caption"))

    class Meta:
        icon = "decimal"
        label = "Number of the Day"
        label_format = "{number} {caption}"
        group = _("Sections")
        description = _("One number, set as large as the column allows, and what it stands for.")
        value_class = NumberValue
        preview_value = staticmethod(sample)
        form_layout = ["number", "image", "alt", "decorative", "caption", "lead", "text", "context"]
