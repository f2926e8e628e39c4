import pytest
from django.utils import timezone

from issues.models import IssuePage
from tests.desk.forms import Desk
from tests.desk.together.press import Press
from tests.factories import issue
from tests.translating import enter_all, submit

BODY = [("text", {"heading": "Lage", "text": "<p>Ruhig am Morgen.</p>"})]


@pytest.fixture
def desk(homes):
    """The desk of a chief editor."""
    return Desk("mara")


@pytest.fixture
def press(desk, django_capture_on_commit_callbacks):
    """The form that publishes both editions, in her browser."""
    return Press(desk.client, django_capture_on_commit_callbacks)


@pytest.fixture
def german(homes):
    """A draft that is whole."""
    page = issue(title="Reis im Regen", teaser="Und Tee", date=timezone.localdate(), body=BODY, live=False)
    page.save_revision()
    return IssuePage.objects.get(pk=page.pk)


@pytest.fixture
def begun(german, desk):
    """Its translation, two sentences short of five."""
    translation = submit(desk.client, german)
    enter_all(desk.client, translation, leave_out=2)
    return translation


@pytest.fixture
def whole(german, desk):
    """Its translation, every sentence entered, nothing published."""
    translation = submit(desk.client, german)
    enter_all(desk.client, translation)
    return translation
