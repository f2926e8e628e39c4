"""`{% frame as frame %}`, the pages that every page links to, and `{% canonical as … %}`, a page's one address."""

from dataclasses import dataclass, field

from django import template
from django.utils.translation import get_language
from wagtail.models import Page, Site

from glossary.models import GlossaryPage
from home.models import HomePage, TextPage
from home.twins import address_of_twin
from issues.models import IssuePage, IssuesPage
from publication.editions import absolute, open_to_all

register = template.Library()


@dataclass
class Frame:
    """The public pages of the spoken edition: its home, its archive, its glossary, its text pages in menus."""

    home: Page | None = None
    archive: Page | None = None
    glossary: Page | None = None
    texts: list[Page] = field(default_factory=list)

    @property
    def main(self):
        """What the main menu holds, in the order of the tree."""
        return [page for page in (self.archive, self.glossary) if page and page.show_in_menus]


@register.simple_tag(takes_context=True)
def frame(context):
    """Asked of the live tree once in a request: two queries, however many pages there are."""
    request = context.get("request")
    if request is None:
        return Frame()
    if not hasattr(request, "frame"):
        request.frame = _frame(request)
    return request.frame


@register.simple_tag(takes_context=True)
def canonical(context):
    """The one public address of what the request shows: of the page, or the `canonical` of a view below it.

    "" where no page answers (a 404), or one that has no address yet (the preview of a new page).
    """
    page, address = context.get("page"), context.get("canonical")
    if not address and isinstance(page, Page) and page.pk:
        address = page.get_url(context.get("request"))
    return absolute(address) if address else ""


@register.simple_tag(takes_context=True)
def twin(context):
    """Where an issue or a word is read as Markdown; "" for what has no such twin, or is not public yet."""
    page = context.get("page")
    if isinstance(page, IssuePage):
        address = page.live and page.get_url(context.get("request"))
    else:
        address = context.get("canonical") if "term" in context else ""
    return address_of_twin(address) if address else ""


def _frame(request):
    found = Frame()
    root = _root_path(request)
    if root is None:
        return found
    pages = open_to_all(Page.objects.all()).filter(url_path__startswith=root, depth__lte=3).order_by("path")
    for page in pages.select_related("locale"):
        kind = page.specific_class
        if kind is HomePage:
            found.home = page
        elif kind is IssuesPage:
            found.archive = page
        elif kind is GlossaryPage:
            found.glossary = page
        elif kind is TextPage and page.show_in_menus:
            found.texts.append(page)
    return found


def _root_path(request):
    """Where the tree of the spoken edition begins, from Wagtail's cache of site roots; None where there is none."""
    site = Site.find_for_request(request)
    for root in Site.get_site_root_paths():
        if site and root.site_id == site.id and root.language_code == get_language():
            return root.root_path
    return None
