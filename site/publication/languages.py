"""The language that is spoken: that of the address; else, for people, that of their browser."""

from django.conf import settings
from django.middleware import locale
from django.utils import translation


class LocaleMiddleware(locale.LocaleMiddleware):
    """Answers a `public` view whose address names no language alike to everybody, and says so: robots.txt and such."""

    def process_view(self, request, view, args, kwargs):
        request.speaks_to_all = getattr(view, "public", False) and not _named(request)
        if request.speaks_to_all:
            translation.activate(settings.LANGUAGE_CODE)
            request.LANGUAGE_CODE = settings.LANGUAGE_CODE

    def process_response(self, request, response):
        if not getattr(request, "speaks_to_all", False):
            return super().process_response(request, response)
        response.headers.setdefault("Content-Language", settings.LANGUAGE_CODE)
        return response


def _named(request):
    return translation.get_language_from_path(request.path_info)
