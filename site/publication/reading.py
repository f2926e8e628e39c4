"""What a view is that anybody may only read: feeds, twins, texts for machines."""

from functools import wraps

from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import conditional_page, require_safe

from .public import public


def read_only(view):
    """`view` for GET and HEAD alone, its answers public, and not sent again while they have not changed.

    Told by the content alone: what became private is gone without any later date. Without the check of forms, which
    would answer a POST before the view can say that it takes none.
    """

    @wraps(view)
    def undated(request, *args, **kwargs):
        response = view(request, *args, **kwargs)
        del response["Last-Modified"]
        # A sitemap's, of Django: no search engine shows one. A file could not say it.
        del response["X-Robots-Tag"]
        return response

    return csrf_exempt(require_safe(conditional_page(public(undated))))
