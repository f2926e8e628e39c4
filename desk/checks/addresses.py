"""Addresses of links, as they are asked and found again."""

from hashlib import sha256
from urllib.parse import urlsplit

from django.conf import settings

OWN = urlsplit(settings.PUBLIC_ADDRESS).hostname


def digest(address):
    return sha256(address.encode("utf-8", "surrogatepass")).hexdigest()


def to_ask(address):
    """Whether it is one to be asked: of the web, and not of this site."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.hostname not in (None, OWN)
