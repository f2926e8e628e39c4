"""What every public answer tells the browser to refuse: `settings.PUBLIC_HEADERS`."""

from django.conf import settings
from django.urls import reverse_lazy

ADMIN = reverse_lazy("wagtailadmin_home")
POLICY = "Content-Security-Policy"


class PublicHeadersMiddleware:
    """Adds the headers where an answer has none of its own. The admin, which is Wagtail's, goes without.

    A preview is a public page as well, but the admin shows it in a frame: the site itself may frame it.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.path.startswith(str(ADMIN)):
            return response
        for name, value in settings.PUBLIC_HEADERS.items():
            response.headers.setdefault(name, value)
        if getattr(request, "is_dummy", False):
            response[POLICY] = response[POLICY].replace("frame-ancestors 'none'", "frame-ancestors 'self'")
        return response
