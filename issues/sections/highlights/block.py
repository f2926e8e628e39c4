from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...passage import rich
from ..base import Seal, SectionBlock
from ..fields import LinkBlock, ProseBlock, SameCharBlock
from .sample import SAMPLE


class HighlightBlock(blocks.StructBlock):
    emoji = SameCharBlock(required=False, max_length=16, label=_("Emoji"))
    headline = blocks.CharBlock(max_length=200, label=_("Headline"))
    text = ProseBlock(label=_("Text"))
    url = LinkBlock(required=False, label=_("Address"))

    class Meta:
        icon = "pick"
        label = _("Highlight")
        label_format = "{emoji} {headline}"


class HighlightsBlock(SectionBlock):
    items = blocks.ListBlock(HighlightBlock(), label=_("Highlights"))

    seal = Seal("guāng", "zh-Latn", _("the light"))
    plural = "Highlights"
    headings = ("HIGHLIGHTS",)

    def summary(self, value):
        return value["items"][0]["headline"] if value["items"] else ""

    def read(self, passage):
        items, left = [], []
        with_emoji = any(line.emoji()[0] for line in passage)
        while line := passage.take():
            begins = self._begins(line, with_emoji)
            item = self._item(line, passage) if begins or not items else None
            if item:
                items.append(item)
                texts = [] if not item["text"] else [item["text"]]
                more = passage.take_all(until=lambda line: self._begins(line, with_emoji))
                item["text"] = rich([*texts, *more])
            else:
                left.append(line)
        passage.extend(left)
        return {"items": items}

    @staticmethod
    def _begins(line, with_emoji):
        """Whether `line` is the first of a highlight."""
        if line.kind == "picture":
            return False
        return bool(line.kind == "heading" or (line.emoji()[0] if with_emoji else line.lead(200)))

    def _item(self, line, passage):
        """A highlight, its `text` still a line; None where `line` has nothing to say below a headline."""
        room = self.child_blocks["items"].child_block.child_blocks["headline"].field.max_length
        emoji, rest = line.emoji()
        goes_on = passage and not self._begins(passage[0], bool(emoji))
        whole = goes_on and len(rest.text) <= room and (line.kind == "heading" or rest.bold or not rest.lead(room))
        headline, text = (rest, None) if whole else rest.lead(room) or rest.sentence()
        if len(headline.text) > room or not (goes_on or (text and text.text)):
            return None
        links = headline.links
        return {
            "emoji": emoji,
            "headline": headline.text.rstrip(" :–—-"),
            "text": text if text and text.text else None,
            "url": links[0] if links else "",
        }

    class Meta:
        icon = "tasks"
        label = "Highlights"
        label_format = ""
        group = _("Sections")
        description = _("Short news, each with an emoji, that the eye can jump down.")
        preview_value = SAMPLE
