"""The page store is on, in a folder of the test's own, and so are the pictures."""

import pytest

from tests.pagestore.conftest import public, reader, store  # noqa: F401 – fixtures

from .secret import Secret


@pytest.fixture
def site(public, settings, tmp_path):  # noqa: F811
    settings.MEDIA_ROOT = str(tmp_path / "media")
    return public


@pytest.fixture
def secret(site):
    """One issue in both editions, published, and what public issues have to do with it."""
    return Secret(live=True)
