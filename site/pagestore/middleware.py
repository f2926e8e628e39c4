"""Keeps what any reader may have, as it is answered for the first time."""

import logging
from contextvars import ContextVar

from django.conf import settings
from django.db import Error

from . import generation
from .layer import PERSONAL
from .store import address, link

logger = logging.getLogger(__name__)
# What the layer says of a page by itself, or does without. An answer that says more is not kept: it would be lost.
SAID = {"cache-control", "content-language", "content-length", "content-type", "etag", "last-modified", "vary"}
# The generation that the answer under way belongs to, "" where it will not be kept.
under_way = ContextVar("under_way", default="")


def cache_key(key, key_prefix, version):
    """For CACHES' KEY_FUNCTION: what a process remembers of one generation does not get into the pages of another."""
    return f"{key_prefix}:{version}:{under_way.get()}:{key}"


class PagestoreMiddleware:
    """The outermost: which generation an answer belongs to is asked before anything else is read."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with generation.asked_once():
            return self._answer(request)

    def _answer(self, request):
        where = keepable(request)
        name = where and self._name()
        if not name:
            return self.get_response(request)
        token = under_way.set(name)
        try:
            response = self.get_response(request)
        finally:
            under_way.reset(token)
        if is_for_anybody(response, where):
            try:
                generation.store.write(name, request.META["HTTP_HOST"], where.file, response.content)
            except OSError as error:
                logger.warning("The page store cannot keep a page: %s", error)
        return response

    def _name(self):
        """The generation; None where there is none, or nobody can be asked."""
        try:
            name = generation.now()
        except Error:
            return None
        if name and not generation.store.bypassed and name != generation.store.opened():
            generation.reopen()
        return name


def keepable(request):
    """The Address of what is asked for, None where the answer cannot be kept, whatever it is."""
    meta = request.META
    if generation.store is None or request.method != "GET" or getattr(request, "is_dummy", False):
        return None
    if meta.get("HTTP_HOST") not in settings.PAGESTORE_HOSTS or any(meta.get(name) for name in PERSONAL):
        return None
    return address(request.path)


def is_for_anybody(response, where):
    """Whether an answer says that any reader may have it, and is what its Address promises."""
    said = dict(settings.PUBLIC_HEADERS)
    if where.twin_of:
        said["Link"] = link(settings.PUBLIC_ADDRESS, where.twin_of)
    controls = {control.strip().lower() for control in response.headers.get("Cache-Control", "").split(",")}
    return (
        response.status_code == 200
        and "public" in controls
        and not controls & {"private", "no-store"}
        and not response.streaming
        and not response.cookies
        and response.headers.get("Vary", "Accept-Encoding").lower() == "accept-encoding"
        and response.headers.get("Content-Type") == where.type
        and all(name.lower() in SAID or said.get(name) == value for name, value in response.items())
    )
