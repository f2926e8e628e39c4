"""`{% frame as frame %}`, the pages that every page links to, and `{% canonical as … %}`, a page's one address."""

from dataclasses import dataclass, field

from django import template
from wagtail.models import Page

from glossary.models import GlossaryPage
from home.models import HomePage, TextPage
from home.twins import address_of_twin
from issues.models import IssuePage, IssuesPage
from publication.editions import absolute
from publication.tree import tree

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
    """Asked once in a request."""
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
    found, home = Frame(), tree(request).home
    for page in tree(request).open_from(home) if home else []:
        if isinstance(page, HomePage):
            found.home = page
        elif isinstance(page, IssuesPage):
            found.archive = page
        elif isinstance(page, GlossaryPage):
            found.glossary = page
        elif isinstance(page, TextPage) and page.show_in_menus:
            found.texts.append(page)
    return found
