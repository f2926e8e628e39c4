"""`{% editions as … %}` for the switcher, `{% other_editions as … %}`, `{% alternates as … %}` for the hreflang links.

`{% promise as … %}` for the notice that the other edition follows.
"""

from django import template
from wagtail.models import Page

from publication.editions import Editions
from publication.promises import promised
from publication.tree import published_of

register = template.Library()


@register.simple_tag(takes_context=True)
def editions(context):
    """A list of `publication.editions.Edition`; empty without a request, as on the page for a 500."""
    found = _editions(context)
    return found.switcher() if found else []


@register.simple_tag(takes_context=True)
def other_editions(context):
    """Those beside this one in which the page is there, too."""
    return [edition for edition in editions(context) if edition.there and not edition.current]


@register.simple_tag(takes_context=True)
def alternates(context):
    """A list of `publication.editions.Alternate`; none of a view whose canonical address is another."""
    found = _editions(context)
    elsewhere = found and context.get("canonical") not in (None, "", found.path)
    return found.alternates() if found and not elsewhere else []


@register.simple_tag(takes_context=True)
def promise(context):
    """The Promise of the edition that the page of the context lacks; None where it lacks none, or none was promised."""
    lacking = [edition for edition in editions(context) if not edition.there]
    found = _editions(context)
    return promised(found.key, lacking[0].code) if lacking and found.key else None


def _editions(context):
    """Asked of the database once in a request; the context's page and addresses do not change within it."""
    request = context.get("request")
    if request is not None and not hasattr(request, "editions"):
        page = context.get("page")
        page = page if isinstance(page, Page) else None
        pages = published_of(request, page) if page and page.pk else None
        request.editions = Editions(request, page, context.get("addresses"), pages)
    return getattr(request, "editions", None)
