import pytest

from home import foundation


@pytest.fixture
def homes(db):
    """The home pages of both editions, by language."""
    return foundation.lay()
