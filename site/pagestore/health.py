"""Whether the process is alive, and whether it is fit for readers."""

from django.db import Error
from django.http import HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from . import generation


@never_cache
@require_safe
def healthz(request):
    """Alive: asks nobody."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
@require_safe
def readyz(request):
    """What is right and what is not, in words; 503 where the database is gone or the store's disk takes nothing.

    In both cases readers are still answered: published pages from files without the database, by Django without them.
    """
    found = {"database": _database(), "page store": _store()}
    return JsonResponse(found, status=503 if any(state not in ("ok", "off") for state in found.values()) else 200)


def _database():
    try:
        generation.current()
    except Error:
        return "cannot be asked"
    return "ok"


def _store():
    if generation.store is None:
        return "off"
    try:
        generation.store.try_out()
    except OSError as error:
        return error.strerror or "cannot be written"
    return "bypassed" if generation.store.bypassed else "ok"
