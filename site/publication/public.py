"""Which answers any reader may have: they say so, and may then be kept as files (see pagestore) and by any cache."""

from functools import wraps

# Any cache may have it, and asks each time whether it is still right.
CACHE_CONTROL = "public, no-cache"


def is_public(request):
    """Whether what was answered to this request hangs on nothing but its address.

    Asked when the answer is whole: a template may ask who is reading.
    """
    session = getattr(request, "session", None)
    personal = getattr(request, "is_preview", False) or "CSRF_COOKIE" in request.META
    return not (personal or request.META.get("QUERY_STRING") or (session is not None and session.accessed))


def open_up(request, response):
    """Has `response` say that any reader may have it, where that is so and nobody has said otherwise.

    Wagtail says otherwise of pages with a view restriction, and before a template is rendered.
    """

    def say(response):
        if response.status_code == 200 and not response.has_header("Cache-Control") and is_public(request):
            response["Cache-Control"] = CACHE_CONTROL

    if hasattr(response, "add_post_render_callback"):
        response.add_post_render_callback(say)
    else:
        say(response)
    return response


def public(view):
    """For views whose answer hangs on nothing but the address, such as feeds; see also `publication.languages`."""

    @wraps(view)
    def opened(request, *args, **kwargs):
        return open_up(request, view(request, *args, **kwargs))

    opened.public = True
    return opened
