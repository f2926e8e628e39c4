from math import ceil
from unicodedata import east_asian_width

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import Seal, SectionBlock
from ..fields import PictureFields, PictureValue, ProseBlock
from .sample import sample

NARROW = "1.,:;'’!|iIjl() \u00a0\u2009\u202f"
WIDE = "%‰@&€WMmw→–—"
MOST_HALVES = 20


class NumberValue(PictureValue):
    @property
    def size(self):
        """Its width as set, in halves of the type's size, rounded up: the style sheet has a step for each.

        "long" where it would come out too small in one line. (A style attribute could say it exactly, but
        the public pages have none.)
        """
        halves = ceil(sum(map(_halves, self["number"] or "")) + 0.2)
        return max(halves, 4) if halves <= MOST_HALVES else "long"


def _halves(character):
    if character in NARROW:
        return 0.6
    if east_asian_width(character) in "WF":
        return 2
    return 1.7 if character in WIDE else 1.4 if character.isupper() else 1.05


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
    headings = ("NUMBER OF THE DAY", "ZAHL DES TAGES")

    def summary(self, value):
        return f"{value['number']}: {value['caption']}" if value["number"] else value["caption"]

    class Meta:
        icon = "order"
        label = "Number of the Day"
        group = _("Sections")
        description = _("One number, set as large as the column allows, and what it stands for.")
        value_class = NumberValue
        preview_value = staticmethod(sample)
        form_layout = ["number", "image", "alt", "decorative", "caption", "lead", "text", "context"]
