"""What a view is that anybody may only read: feeds, twins, texts for machines."""

from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import conditional_page, require_safe


def read_only(view):
    """`view` for GET and HEAD alone, its answers public, and not sent again while they have not changed.

    Told by the content alone: what became private is gone without any later date. Without the check of forms, which
    would answer a POST before the view can say that it takes none.
    """
    return csrf_exempt(require_safe(conditional_page(cache_control(public=True, no_cache=True)(view))))
