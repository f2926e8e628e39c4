"""The page on which the archive is searched."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Locale

from .selection import Selection


@require_safe
def search(request):
    """What of this edition answers `?q=`, narrowed by year, topic and section; for readers, not for machines."""
    selection = Selection(Locale.get_active(), request.GET)
    query = selection.params.copy()
    for name in ("topic", "section", "year"):
        query.pop(name, None)
    asked = f"?{query.urlencode()}" if query else ""
    addresses = {}
    for locale in Locale.objects.all():
        with override(locale.language_code):
            addresses[locale.language_code] = reverse("archive_search") + asked
    response = render(
        request,
        "issues/search.html",
        {"selection": selection, "here": reverse("archive_search"), "addresses": addresses},
    )
    response["X-Robots-Tag"] = "noindex"
    return response
