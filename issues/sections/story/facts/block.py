from dataclasses import replace

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ....passage import rich
from ...base import InFolder
from ...fields import ProseBlock, SameCharBlock


class FactBlock(blocks.StructBlock):
    emoji = SameCharBlock(required=False, max_length=16, label=_("Emoji"))
    label = blocks.CharBlock(required=False, max_length=120, label=_("Label"))
    text = ProseBlock(label=_("Text"))

    def read(self, line):
        emoji, rest = line.emoji()
        label, text = rest.lead(self.child_blocks["label"].field.max_length) or (None, rest)
        if not text.text or (label and label.links):
            emoji, label, text = "", None, line
        return {"emoji": emoji, "label": label.text if label else "", "text": rich([replace(text, kind="paragraph")])}

    class Meta:
        icon = "list-ul"
        label = _("Fact")
        label_format = "{emoji} {label}"


class FactsBlock(InFolder, blocks.StructBlock):
    title = blocks.CharBlock(required=False, max_length=120, label=_("Title"))
    items = blocks.ListBlock(FactBlock(), label=_("Facts"))

    def opens(self, passage):
        """Items, with what looks like a heading directly before them as their title."""
        return passage[0].kind == "item" or self._has_title(passage)

    def _has_title(self, passage):
        line = passage[0]
        titled = line.may_head or (line.kind == "heading" and not line.links)
        short = len(line.text) <= self.child_blocks["title"].field.max_length
        return titled and short and len(passage) > 1 and passage[1].kind == "item"

    def read(self, passage):
        title = passage.take().text if self._has_title(passage) else ""
        fact = self.child_blocks["items"].child_block
        return {"title": title, "items": [fact.read(line) for line in passage.take_all("item")]}

    class Meta:
        icon = "list-ul"
        label = _("Facts")
        description = _("Points between rules, each with a bold label.")
        preview_value = {
            "title": "Details",
            "items": [
                {"emoji": "🍃", "label": "Das Blatt:", "text": "<p>Nur <i>Tencha</i>, im Schatten gewachsen.</p>"},
                {"emoji": "🪨", "label": "Die Mühle:", "text": "<p>Kaum eine Dose in der Stunde.</p>"},
            ],
        }
