import pytest
from django.utils import translation

from home import foundation


@pytest.fixture(autouse=True)
def begins_in_german():
    """Each test begins in German: a request of the one before leaves its language behind."""
    with translation.override("de"):
        yield


@pytest.fixture
def homes(db):
    """The home pages of both editions, by language."""
    return foundation.lay()
