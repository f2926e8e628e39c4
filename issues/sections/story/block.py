"""What Top Bit and Market Bit share: a headline, parts in any order, a takeaway, sources."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ..base import SectionBlock
from ..fields import LinkBlock, ProseBlock, SameCharBlock
from .callout.block import CalloutBlock
from .facts.block import FactsBlock
from .heading.block import HeadingBlock
from .image.block import ImagePartBlock
from .paragraph.block import ParagraphBlock
from .quote.block import QuoteBlock


class PartsBlock(blocks.StreamBlock):
    paragraph = ParagraphBlock()
    heading = HeadingBlock()
    facts = FactsBlock()
    quote = QuoteBlock()
    image = ImagePartBlock()
    callout = CalloutBlock()


class SourceBlock(blocks.StructBlock):
    name = SameCharBlock(max_length=120, label=_("Name"))
    url = LinkBlock(required=False, label=_("Address"))

    class Meta:
        icon = "link"
        label = _("Source")
        label_format = "{name}"


class StoryBlock(SectionBlock):
    headline = blocks.CharBlock(max_length=200, label=_("Headline"))
    subheadline = blocks.CharBlock(required=False, max_length=200, label=_("Subheadline"))
    parts = PartsBlock(label=_("Parts"))
    takeaway = ProseBlock(required=False, label=_("Takeaway"))
    sources_label = blocks.CharBlock(required=False, max_length=80, label=_("Label of the sources"))
    sources = blocks.ListBlock(SourceBlock(), min_num=0, default=[], label=_("Sources"))
