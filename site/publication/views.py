from django.http import Http404
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from wagtail import views as wagtail_views

from . import tree
from .editions import published
from .promises import promised


def serve(request, path):
    """As Wagtail's, but the page is found in the tree."""
    tree.route(request, path)
    return wagtail_views.serve(request, path)


def missing(request, key):
    """Says in the language of the address that this edition lacks a page, and links to the edition that has it.

    `?of=/de/…` names a view below the page, such as a glossary term. A page that readers may not open in any
    edition is not spoken of: 404. It answers 200, for the switcher of a good page leads here; and it is not indexed.
    """
    pages = published(key)
    page = pages.pop(get_language(), None)
    address = request.GET.get("of", "")
    found = {code: url for code, other in pages.items() if (url := other.get_url(request))}
    if address:
        found = {code: address for code, url in found.items() if address.startswith(url) and ".." not in address}
    if page is not None and not (address and found):
        return redirect(page.get_url(request))
    if not found:
        raise Http404
    response = render(
        request,
        "publication/missing.html",
        {
            "addresses": found,
            "title": "" if address else next(iter(pages.values())).title,
            "promise": promised(key, get_language()),
        },
    )
    response["X-Robots-Tag"] = "noindex"
    return response
