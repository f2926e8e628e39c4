import pytest

from tests.desk.forms import Desk
from tests.desk.keeping.editions import Editions


@pytest.fixture
def client(homes):
    """The browser of an editor, signed in."""
    return Desk("lena").client


@pytest.fixture
def editions(client, django_capture_on_commit_callbacks):
    """Publishes in two editions, and reads what came of it."""
    return Editions(client, django_capture_on_commit_callbacks)


@pytest.fixture
def rain(editions):
    """An issue that is live in both."""
    return editions.publish_both("Reis im Regen", "<p>Ruhig am Morgen, laut am Abend.</p><p>Der Preis steigt.</p>")
