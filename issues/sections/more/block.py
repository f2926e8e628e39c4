from itertools import groupby

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.models import Locale, Page

from publication.editions import open_to_all

from ...passage import address_of, runs
from ..base import SectionBlock
from ..fields import LinkBlock, PageBlock
from .sample import sample


class MoreLinkBlock(blocks.StructBlock):
    page = PageBlock(required=False, label=_("Page"))
    url = LinkBlock(required=False, label=_("Or address"))
    label = blocks.CharBlock(max_length=200, label=_("Label"))

    def clean(self, value):
        value = super().clean(value)
        if bool(value["page"]) == bool(value["url"]):
            raise StructBlockValidationError(
                {"page": ValidationError(_("Choose a page or give an address, one of the two."))}
            )
        return value

    class Meta:
        icon = "link"
        label = _("Link")
        label_format = "{label}"


def _links(line):
    """What `line` links to, if it is made of links, or of a label and an address; else nothing."""
    links = [(address_of(tags), text) for tags, text in runs(line.html)]
    if len(links) == 2 and links[1][0] == links[1][1]:
        yield {"url": links[1][0], "label": links[0][1].strip(" :–—-(")}
        return
    if all(address or not any(map(str.isalnum, text)) for address, text in links):
        for address, group in groupby((link for link in links if link[0]), lambda link: link[0]):
            yield {"url": address, "label": "".join(text for _address, text in group).strip()}


class MoreBlock(SectionBlock):
    links = blocks.ListBlock(
        MoreLinkBlock(),
        min_num=0,
        default=[],
        label=_("Links"),
        help_text=_("Leave empty for the three issues before this one."),
    )

    def get_context(self, value, parent_context=None):
        """Adds `links`, those of its own that lead somewhere, as {"url", "label"}; without any, `issues`."""
        context = super().get_context(value, parent_context)
        page = context.get("page")
        pages = getattr(page, "linked", None)
        if pages is None:
            pages = self._pages_by_key(value["links"], page.locale if page else Locale.get_active())
        links = (
            {"url": link["url"] or self._address(link["page"], pages, context.get("request")), "label": link["label"]}
            for link in value["links"]
        )
        context["links"] = [link for link in links if link["url"]]
        context["issues"] = self._issues_before(context) if page and not context["links"] else []
        return context

    @staticmethod
    def _issues_before(context):
        """The three issues before the page, which may know them already."""
        around = context.get("around")
        return around.before[:3] if around else context["page"].before(3)

    def shows_beside(self, value, context):
        return None

    def get_api_representation(self, value, context=None):
        """The links that lead somewhere, and where they lead."""
        return {"links": self.get_context(value, context)["links"]}

    @staticmethod
    def _pages_by_key(links, locale):
        """The linked pages in the edition of `locale`, as far as any reader may see them there."""
        keys = [link["page"].translation_key for link in links if link["page"]]
        pages = open_to_all(Page.objects.all()).filter(translation_key__in=keys, locale=locale, alias_of__isnull=True)
        return {page.translation_key: page for page in pages} if keys else {}

    @staticmethod
    def _address(page, pages, request):
        page = pages.get(page.translation_key) if page else None
        return page.get_url(request) if page else None

    headings = ("MEHR ASIABITS", "MORE ASIABITS")

    def lines(self, value):
        return []

    def read(self, passage):
        links, left = [], []
        while line := passage.take():
            found = list(_links(line)) if line.kind != "picture" else []
            links += found
            left += [] if found else [line]
        passage.extend(left)
        if not links:
            passage.unsure("no links: the three issues before this one stand for them")
        return {"links": links}

    class Meta:
        icon = "folder-open-1"
        label = _("More asiabits")
        label_format = ""
        group = _("Closing")
        description = _("Where to read on: links of your own, or the three issues before.")
        preview_value = staticmethod(sample)
