"""The cache in front that is told of pages that changed, named in one line of the environment."""

from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

PACKAGE = "wagtail.contrib.frontend_cache.backends"


def backends(address):
    """WAGTAILFRONTENDCACHE for `address`; None for "".

    `http://127.0.0.1:6081` takes PURGE (Varnish, Squid, nginx), `cloudflare://TOKEN@ZONE` is Cloudflare's API.
    Raises ImproperlyConfigured for anything else.
    """
    if not address:
        return None
    parts = urlsplit(address)
    if parts.scheme in ("http", "https") and parts.netloc:
        return {"default": {"BACKEND": f"{PACKAGE}.HTTPBackend", "LOCATION": address}}
    # Not `hostname`, which is in lower case.
    token, _at, zone = parts.netloc.rpartition("@")
    if parts.scheme == "cloudflare" and token and zone:
        return {"default": {"BACKEND": f"{PACKAGE}.CloudflareBackend", "BEARER_TOKEN": unquote(token), "ZONEID": zone}}
    raise ImproperlyConfigured(
        "FRONTEND_CACHE is http://host:port of a cache that takes PURGE, or cloudflare://TOKEN@ZONE."
    )
