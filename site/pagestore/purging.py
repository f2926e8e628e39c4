"""Tells a cache in front which pages are over (wagtail.contrib.frontend_cache; WAGTAILFRONTENDCACHE).

One that asks each time, as pages tell it to, need not be told. One that is set up to keep them longer learns of
every address that the generation before showed: its store has a file for each.
"""

from django.conf import settings
from wagtail.contrib.frontend_cache.utils import purge_urls_from_cache

from . import generation


def purge(current):
    """Has the pages of all generations but `current` forgotten, once each, whichever process of the machine does it."""
    if not settings.WAGTAILFRONTENDCACHE:
        return
    for name in generation.store.over(current):
        paths = generation.store.addresses(name)
        if paths and generation.store.claim(name):
            purge_urls_from_cache([f"{settings.PUBLIC_ADDRESS}{path}" for path in paths])
