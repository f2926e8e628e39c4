"""What scripts ask of the glossary."""

import hashlib

from django.http import JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import condition, require_safe
from wagtail.views import serve

from .search.fresh import current
from .search.lookup import find, used
from .why import why

MOST = 8


@csrf_exempt
@require_safe
def suggest(request, path):
    """The words that fit `?q=` in the glossary at `path`; where there is none that is open to all, what Wagtail says.

    Wagtail's way to the page would cost more queries than the answer. No page here takes a form at such an address.
    """
    known = current()
    glossary = request.path.removesuffix("suggest/")
    for locale, address in known.addresses.items():
        if address == glossary:
            return _answer(request, known, used(request.GET.get("q", "")), locale)
    return serve(request, f"{path}suggest/")


def _tag(request, known, query, locale):
    told = f"{known.version} {locale} {query}".encode(errors="backslashreplace")
    return f'"{hashlib.blake2b(told, digest_size=12).hexdigest()}"'


@cache_control(public=True, no_cache=True)
@condition(etag_func=_tag)
def _answer(request, known, query, locale):
    address = known.addresses[locale]
    return JsonResponse({"results": [_result(hit, query, address) for hit in find(known, query, locale, MOST)]})


def _result(hit, query, address):
    return {
        "word": hit.word,
        "native": hit.native,
        "language": hit.language,
        "reading": hit.reading,
        "meaning": hit.meaning,
        "url": f"{address}{hit.slug}/",
        "why": why(hit, query),
    }
