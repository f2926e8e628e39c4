import pytest

from tests.desk.keeping.editions import Editions


@pytest.fixture
def editions(desk, django_capture_on_commit_callbacks):
    """Publishes in two editions, at this desk."""
    return Editions(desk.client, django_capture_on_commit_callbacks)
