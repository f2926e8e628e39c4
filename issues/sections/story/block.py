"""What Top Bit and Market Bit share: a headline, parts in any order, a takeaway, sources."""

import re

from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop
from wagtail import blocks

from ...passage import Line, address_of, joined, key, runs
from ..base import SectionBlock
from ..faults import Fault
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

    def read_next(self, passage):
        """The next part in JSON form: of the kind that claims it, or a paragraph, which takes any line."""
        claims = (name for name, block in reversed(self.child_blocks.items()) if block.opens(passage))
        name = next(claims)
        return {"type": name, "value": self.child_blocks[name].read(passage)}


TAKEAWAY = re.compile(r"((the|das|key|our|unser)?takeaways?)")
SOURCES = re.compile(
    r"\W*((alle|mehr|weitere|all|more) )?(details|daten|data|quellen?|sources?|weiterlesen|read more)\b.{0,40}$",
    re.IGNORECASE,
)
CHART = "📊"  # the template sets it before the sources


def _is_takeaway(line):
    lead = line.lead()
    return line.kind in ("heading", "paragraph") and bool(TAKEAWAY.fullmatch(key(lead[0].text if lead else line.text)))


def _is_sources(line):
    lead = line.lead() if line.kind in ("heading", "paragraph") else None
    return bool(lead) and (line.text.startswith(CHART) or bool(SOURCES.match(lead[0].text))) and bool(_sources(lead[1]))


def _sources(line):
    """The sources that `line` names between commas; nothing where it is no such list."""
    names = [[]]
    for tags, text in runs(line.html):
        first, *others = [text] if address_of(tags) else re.split(r"[,;|·](?=\s|$)", text)
        names[-1].append((tags, first))
        names += [[(tags, other)] for other in others]
    lines = [line for line in (Line("item", joined(name)) for name in names) if line.text]
    if any(len(line.links) > 1 or len(line.text) > 120 for line in lines):
        return []
    return [{"name": line.text, "url": "".join(line.links)} for line in lines]


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

    def card(self, value):
        """That of its first part that has one, for it says more than a headline."""
        cards = (part.block.card(part.value) for part in value["parts"])
        return next(filter(None, cards), None) or super().card(value)

    def lacks(self, value):
        return [Fault(name, name) for name in ("takeaway", "sources") if not value[name]]

    def keeps(self, line):
        return _is_takeaway(line) or _is_sources(line)

    def read(self, passage):
        pictures = passage.take_all("picture")
        level = passage[0].level if passage else 0
        value = {"headline": passage.take_text(self.room("headline")), "parts": [], "takeaway": ""}
        value["subheadline"] = self._subheadline(passage, level)
        passage.extendleft(reversed(pictures))
        while passage:
            if _is_takeaway(passage[0]):
                value["takeaway"] += self._takeaway(passage)
            elif _is_sources(passage[0]) and "sources" not in value:
                value |= self._sources(passage)
            else:
                value["parts"].append(self.child_blocks["parts"].read_next(passage))
        return value

    def _subheadline(self, passage, headline_level):
        """A line like a heading between the headline and a paragraph, unless it is the first of several below it."""
        line = passage.next("heading", "paragraph")
        below = passage[1] if len(passage) > 1 else None
        levels = [other.level for other in passage]
        alone = not line or line.level in (0, headline_level) or levels.count(line.level) == 1
        if not line or not line.may_head or not below or below.kind not in ("paragraph", "picture") or not alone:
            return ""
        if _is_takeaway(line) or line.lead():
            return ""
        return passage.take_text(self.room("subheadline"))

    def _takeaway(self, passage):
        line = passage.take()
        lead = line.lead()
        passage.leave_out(lead[0] if lead else line, gettext_noop("the page sets it"))
        if lead:
            passage.appendleft(lead[1])
        return passage.take_rich(until=lambda line: line.kind == "heading" or _is_sources(line) or _is_takeaway(line))

    def _sources(self, passage):
        label, names = passage.take().lead()
        if label.text.startswith(CHART):
            passage.leave_out(CHART, gettext_noop("the page sets it"))
            label = label.cut(len(CHART))[1]
        sources = _sources(names)
        without = [source["name"] for source in sources if not source["url"]]
        if without:
            passage.unsure(f"sources without addresses: {', '.join(without)}")
        return {"sources_label": label.text, "sources": sources}
