"""A cache in front is told of the pages that are over."""

import pytest
from wagtail.contrib.frontend_cache.backends import BaseBackend

from pagestore import generation, purging
from tests.factories import issue
from tests.pagestore.conftest import HOST, commit

pytestmark = pytest.mark.django_db
told = []


class Remembering(BaseBackend):
    def purge_batch(self, urls):
        told.extend(urls)


@pytest.fixture
def cache(settings):
    settings.PUBLIC_ADDRESS = f"https://{HOST}"
    settings.WAGTAILFRONTENDCACHE = {"default": {"BACKEND": f"{__name__}.Remembering"}}
    told.clear()


def test_every_page_that_was_shown_is_forgotten_once(public, reader, cache):
    page = issue(slug="tee")
    commit()
    for address in (page.url, "/de/", "/de/feed.rss"):
        reader.get(address)
    purging.purge(generation.current())
    assert told == []
    page.save()
    commit()
    for _process in range(2):
        purging.purge(generation.current())
    assert sorted(told) == [f"https://{HOST}{address}" for address in ("/de/", page.url, "/de/feed.rss")]


def test_without_a_cache_nobody_is_told(public, reader, cache, settings):
    settings.WAGTAILFRONTENDCACHE = None
    reader.get("/de/")
    generation.begin()
    commit()
    purging.purge(generation.current())
    assert told == []
