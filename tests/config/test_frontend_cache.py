import pytest
from django.core.exceptions import ImproperlyConfigured
from wagtail.contrib.frontend_cache.utils import get_backends

from config.frontend_cache import backends


def test_a_cache_that_takes_purge():
    backend = get_backends(backends("http://127.0.0.1:6081"))["default"]
    assert (backend.cache_scheme, backend.cache_netloc) == ("http", "127.0.0.1:6081")


def test_cloudflare():
    backend = get_backends(backends("cloudflare://To%40ken@ZoNe"))["default"]
    assert (backend.cloudflare_token, backend.cloudflare_zoneid) == ("To@ken", "ZoNe")


def test_none():
    assert backends("") is None


@pytest.mark.parametrize("address", ["http://", "cloudflare://zone", "ftp://x", "nonsense"])
def test_anything_else_is_refused_in_words(address):
    with pytest.raises(ImproperlyConfigured, match="takes PURGE"):
        backends(address)
