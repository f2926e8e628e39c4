"""In front of Django: a page that is a file is served before Django is entered, even before it is loaded."""

import threading
import time
from functools import lru_cache

from .store import address, link

# Who sends one of these may be shown something of their own, or asks for something of their own.
PERSONAL = ("HTTP_COOKIE", "HTTP_AUTHORIZATION", "QUERY_STRING", "SCRIPT_NAME")
# In seconds, after the start: published pages come first, and what needs Django before that loads it by itself.
LATER = 0.5
OK, NOT_MODIFIED = "200 OK", "304 Not Modified"
# Any cache may have it, and asks each time whether it is still right: an answer of no bytes.
CACHE_CONTROL = "public, no-cache"


class Layer:
    """A WSGI application: pages of `store`, and for everything else the application that `load` returns.

    Only requests to one of `hosts`, as the Host header has them, are served from the store, and where the site is
    `secure` only those that came by https (X-Forwarded-Proto). Every page bears `headers`, a dict. The site is at
    `origin`, "https://host".
    """

    def __init__(self, store, *, origin, hosts, secure, headers, load):
        self.store, self.origin, self.hosts, self.secure = store, origin, frozenset(hosts), secure
        self._headers = [("Cache-Control", CACHE_CONTROL), ("Vary", "Accept-Encoding"), *headers.items()]
        self._load, self._loading, self._behind = load, threading.Lock(), None
        timer = threading.Timer(LATER, self.behind)
        timer.daemon = True
        timer.start()

    def behind(self):
        """The application behind; loaded once, whoever comes first."""
        if self._behind is None:
            with self._loading:
                if self._behind is None:
                    self._behind = self._load()
        return self._behind

    def __call__(self, environ, start_response):
        where = self._where(environ)
        suffix = ".br" if where and takes_brotli(environ.get("HTTP_ACCEPT_ENCODING", "")) else ""
        kept = where and self.store.read(environ["HTTP_HOST"], where.file, suffix)
        if not kept:
            return self.behind()(environ, start_response)
        headers = [("ETag", kept.etag), *self._headers]
        if self.store.cut_off:
            headers.append(("Age", str(max(0, int(time.time()) - kept.written))))
        if is_known(environ.get("HTTP_IF_NONE_MATCH"), kept.etag):
            start_response(NOT_MODIFIED, headers)
            return [b""]
        if where.twin_of:
            headers.append(("Link", link(self.origin, where.twin_of)))
        headers += [("Content-Type", where.type), ("Content-Length", str(len(kept.body)))]
        if suffix:
            headers.append(("Content-Encoding", "br"))
        start_response(OK, headers)
        return [kept.body if environ["REQUEST_METHOD"] == "GET" else b""]

    def _where(self, environ):
        """The Address of what is asked for, None where it is Django's to answer."""
        if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or environ.get("HTTP_HOST") not in self.hosts:
            return None
        for name in PERSONAL:
            if environ.get(name):
                return None
        if self.secure and environ.get("HTTP_X_FORWARDED_PROTO") != "https":
            return None
        return address(environ["PATH_INFO"])


@lru_cache(maxsize=512)
def takes_brotli(accepted):
    """Whether an Accept-Encoding header takes brotli: named, or by *, and not with q=0 (RFC 9110, 12.5.3)."""
    weights = {}
    for coding in accepted[:1000].lower().split(","):
        name, _semicolon, parameter = coding.partition(";")
        weights[name.strip()] = parameter.replace(" ", "") not in ("q=0", "q=0.", "q=0.0", "q=0.00", "q=0.000")
    return weights.get("br", weights.get("*", False))


def is_known(asked, etag):
    """Whether an If-None-Match header names `etag` (RFC 9110, 13.1.2)."""
    if not asked:
        return False
    return asked == etag or asked.strip() == "*" or etag in (one.strip().removeprefix("W/") for one in asked.split(","))
