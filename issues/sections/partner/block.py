from bs4 import BeautifulSoup
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from ...passage import Line, address_of, first_image, rich, runs
from ..base import SectionBlock
from ..faults import Fault
from ..fields import LinkBlock, ProseBlock, SnippetBlock
from .sample import sample

SPONSORED = "sponsored noopener"


class PartnerValue(blocks.StructValue):
    @property
    def address(self):
        """Where the button leads: its own address, else the partner's, else "" (then it is no button)."""
        return self["button_url"] or (self["partner"] and self["partner"].url) or ""

    @property
    def sponsored_text(self):
        """The text as HTML, each of its links marked as paid for."""
        soup = BeautifulSoup(str(self["text"]), "html.parser")
        for link in soup.find_all("a"):
            link["rel"] = SPONSORED
        return mark_safe(str(soup))


def _button_label(line):
    """What is written on the button that `line` is: all of it is one link, or a label before a bare address."""
    if line.kind == "picture" or len(line.links) != 1:
        return ""
    linked = "".join(text for tags, text in runs(line.html) if address_of(tags))
    if linked == line.links[0]:
        return line.text.replace(linked, "").strip(" :()→")
    return line.text if linked == line.text else ""


class PartnerBlock(SectionBlock):
    partner = SnippetBlock("issues.Partner", label=_("Partner"))
    headline = blocks.CharBlock(max_length=200, label=_("Headline"))
    text = ProseBlock(label=_("Text"))
    button_label = blocks.CharBlock(required=False, max_length=80, label=_("Label of the button"))
    button_url = LinkBlock(required=False, label=_("Address of the button"))

    headings = ("PARTNER DER WOCHE", "PARTNER OF THE WEEK", "ANZEIGE", "ADVERTISEMENT", "SPONSOR")

    def get_api_representation(self, value, context=None):
        """With the partner's name and where the button leads, as the page shows them."""
        name = value["partner"].name if value["partner"] else ""
        return super().get_api_representation(value, context) | {"partner": name, "button_url": value.address}

    def summary(self, value):
        return ""

    def pictures(self, value):
        return [value["partner"].logo] if value["partner"] and value["partner"].logo else []

    def lacks(self, value):
        return [] if value["button_label"] else [Fault("label", "button_label")]

    def addresses(self, value):
        """With the partner's own."""
        yield from super().addresses(value)
        if value["partner"] and value["partner"].url:
            yield "partner", value["partner"].url

    def lines(self, value):
        return []

    def read(self, passage):
        name = self._name(passage)
        if not name:
            return {}
        pictures = passage.take_all("picture")
        value = {"partner": self._partner(name, passage, pictures).pk, "headline": ""}
        if len([line for line in passage if line.kind != "picture"]) > 1:
            value["headline"] = passage.take_text(self.room("headline"))
        if not value["headline"]:
            value["headline"] = name
            passage.unsure("no headline: the partner's name")
        value |= self._button(passage)
        return value | {"text": rich([*pictures, *passage.take_all()])}

    def _name(self, passage):
        """The partner's name, behind the heading or below it; "" where the first line is no name."""
        named = bool(self.behind_heading(passage.head).text)
        pictures = passage.take_all("picture")
        line = passage.next("heading", "paragraph")
        name = ""
        if line and (named or (line.may_head and len(line.text) <= 60 and line.text[-1] not in "?:")):
            name = passage.take_text(self.child_blocks["partner"].model_class._meta.get_field("name").max_length)
        passage.extendleft(reversed(pictures))
        return name

    def _partner(self, name, passage, pictures):
        """The partner of this name; a new one bears the first of `pictures` as its logo."""
        partners = self.child_blocks["partner"].model_class.objects
        partner = partners.filter(name__iexact=name).first()
        if not partner:
            logo = first_image(pictures).get("image")
            partner = partners.create(name=name, logo_id=logo)
            passage.unsure(f"{name} is a new partner: it has no {'' if logo else 'logo and no '}address yet")
        return partner

    def _button(self, passage):
        """The last line that is but one link; else, where no line links, a short last line without its address."""
        room = self.room("button_label")
        for line in reversed(passage):
            label = _button_label(line)
            if label and len(label) <= room and len(passage) > 1:
                passage.remove(line)
                return {"button_label": label, "button_url": line.links[0]}
        last = passage[-1] if len(passage) > 1 else Line("", "")
        if last.kind == "paragraph" and len(last.text) <= room and last.text[-1] not in ".,:;" and not last.links:
            passage.remove(last)
            passage.unsure("the button has no address")
            return {"button_label": last.text}
        return {}

    class Meta:
        icon = "tag"
        label = _("Partner")
        label_format = "{headline}"
        group = _("Partner")
        description = _("An advertisement, marked as one, its links as sponsored.")
        value_class = PartnerValue
        preview_value = staticmethod(sample)
