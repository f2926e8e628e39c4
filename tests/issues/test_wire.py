"""What an issue takes over the wire."""

from pathlib import Path

import brotli
import pytest
from django.contrib.staticfiles import finders

from bench.pages.wire import Parts
from pagestore.store import BROTLI
from tests.factories import issue
from tests.samples import TYPES, full

MOST = 20 * 1024


@pytest.fixture
def page(homes, client):
    """The answer to who reads an issue with one of each section."""
    published = issue(body=[(kind, full(kind)) for kind in TYPES])
    return client.get(published.url).content


def test_html_and_styles_of_an_issue_are_small(page):
    sheets = [Path(finders.find(path.removeprefix("/static/"))).read_bytes() for path in Parts(page.decode()).sheets]
    assert sheets
    assert len(brotli.compress(page, quality=BROTLI)) + sum(len(brotli.compress(each)) for each in sheets) <= MOST


def test_an_issue_asks_for_little_and_waits_for_no_script(page):
    parts = Parts(page.decode())
    assert parts.scripts
    assert parts.requests <= 5
    assert not parts.blocking


def test_a_script_is_waited_for_unless_it_says_otherwise():
    parts = Parts('<script src="a.js"></script><script src="b.js" defer></script><link rel="preload" href="c.woff2">')
    assert (parts.requests, parts.blocking) == (4, ["a.js"])
